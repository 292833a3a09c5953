# shellcheck shell=bash
# Node's packages, pinned by lock files: the driver of the browser test and what it checks with. Needs steps.sh.

# install_node_packages FOLDER: anew only when its lock file changes.
install_node_packages() {
  local folder=$ROOT/$1
  local stamp=$folder/node_modules/.package-lock.json
  [[ $stamp -nt $folder/package-lock.json ]] && return 0

  step "installing Node's packages (npm ci in $1)"
  quietly "$ROOT/build/log/npm-${1//\//-}.log" env -C "$folder" npm ci --no-progress ||
    die "npm ci failed in $1"
}
