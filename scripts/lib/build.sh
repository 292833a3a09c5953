# shellcheck shell=bash
# Configures and builds a preset. Needs steps.sh.

# build_preset PRESET [TARGET...]: into build/PRESET; all targets if none is named.
build_preset() {
  local preset=$1 target launcher=() targets=() log=$ROOT/build/log
  shift
  for target in "$@"; do targets+=(--target "$target"); done
  if command -v ccache >/dev/null; then launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi

  step "building $preset into build/$preset"
  cd "$ROOT"
  quietly "$log/configure-$preset.log" cmake --preset "$preset" "${launcher[@]}" ||
    die "the build could not be configured"
  if [[ -t 1 ]]; then
    cmake --build --preset "$preset" "${targets[@]}" || die "the build failed"
  else
    quietly "$log/build-$preset.log" cmake --build --preset "$preset" "${targets[@]}" ||
      die "the build failed"
  fi
}
