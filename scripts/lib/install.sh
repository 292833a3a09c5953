# shellcheck shell=bash
# Installs Debian packages that are missing, by the groups of packages.txt. Needs steps.sh.

# packages_of GROUP...: "PACKAGE COMMAND" lines; COMMAND may be empty.
packages_of() {
  local group
  for group in "$@"; do
    awk -v group="$group" '$1 == group { print $2, $3 }' "$ROOT/scripts/lib/packages.txt"
  done
}

# missing_packages GROUP...: those to install, one a line. One dpkg-query for all.
missing_packages() {
  local package command installed wanted=()
  while read -r package command; do
    if [[ -z $command ]] || ! command -v "$command" >/dev/null; then wanted+=("$package"); fi
  done < <(packages_of "$@")
  [[ ${#wanted[@]} -gt 0 ]] || return 0

  # dpkg-query fails for names it does not know; those are exactly the missing ones.
  installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null |
    awk '$1 == "installed" { print $2 }') || true
  printf '%s\n' "${wanted[@]}" | grep -vxF -e "$installed" || true
}

as_root() {
  if [[ $(id -u) -eq 0 ]]; then "$@"; else sudo "$@"; fi
}

# install_packages GROUP...
install_packages() {
  local missing
  command -v dpkg-query >/dev/null ||
    die "this needs Debian 12; elsewhere install by hand what scripts/lib/packages.txt names, then use cmake --preset release"
  mapfile -t missing < <(missing_packages "$@")
  [[ ${#missing[@]} -gt 0 ]] || return 0

  step "installing ${#missing[@]} Debian packages: ${missing[*]}"
  if [[ $(id -u) -ne 0 ]] && ! command -v sudo >/dev/null; then
    die "needs root for: apt-get install --no-install-recommends ${missing[*]}"
  fi
  # A source that cannot be reached must not stop us where the others have the packages.
  quietly "$ROOT/build/log/apt-update.log" as_root apt-get -q -o DPkg::Lock::Timeout=300 update ||
    step "some package lists could not be refreshed; going on with those there are"
  quietly "$ROOT/build/log/apt-install.log" as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -q -y -o DPkg::Lock::Timeout=300 install --no-install-recommends "${missing[@]}" ||
    die "could not install ${missing[*]}"
}
