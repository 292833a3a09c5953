# shellcheck shell=bash
# The driver of the browser test: Node's package, pinned by its lock file. Needs steps.sh.

# Installed anew only when the lock file changes.
install_browser_driver() {
  local folder=$ROOT/tests/browser
  local stamp=$folder/node_modules/.package-lock.json
  [[ $stamp -nt $folder/package-lock.json ]] && return 0

  step "installing the browser driver (npm ci in tests/browser)"
  quietly "$ROOT/build/log/npm.log" env -C "$folder" npm ci --no-progress ||
    die "npm ci failed in tests/browser"
}
