# shellcheck shell=bash
# How a script speaks and what it stands on: sourced by every script, first thing.
# Sets ROOT (the checkout) and works from any directory.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
readonly ROOT

# One line that says what happens next.
step() { printf '==> %s\n' "$*"; }

# One line that says what is wrong and what to do; ends the script.
die() {
  printf '%s: %s\n' "${0##*/}" "$*" >&2
  exit 1
}

# Prints the comment at the head of the calling script, which is its manual page.
usage() { sed -n '2,/^$/s/^# \{0,1\}//p' "$0"; }

# quietly LOG COMMAND...: keeps the output of a step in LOG, and shows its end if the step fails.
quietly() {
  local log=$1
  shift
  mkdir -p "$(dirname "$log")"
  if "$@" >"$log" 2>&1 </dev/null; then return 0; fi
  tail -n 40 "$log" >&2
  printf 'the whole log: %s\n' "$log" >&2
  return 1
}
