# shellcheck shell=bash
# The stages of scripts/test --full: each runs to its end, the sum is said last. Needs steps.sh and
# build.sh.

passed=0
failed=0
broken_stages=()

# stage FUNCTION ARGUMENT...: a stage that fails does not keep the next from running.
# The function adds to `passed` and `failed` itself.
stage() {
  local before=$failed begun=$SECONDS
  "$@" || true
  if [[ $failed -gt $before ]]; then broken_stages+=("$*"); fi
  step "$* took $((SECONDS - begun)) s"
}

finish_stages() {
  local name
  for name in "${broken_stages[@]}"; do step "failed: $name"; done
  echo "$passed passed, $failed failed"
  [[ $failed -eq 0 ]]
}

# count COMMAND...: one more passed or failed.
count() {
  if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
}

# run_ctest PRESET OPTION...: runs tests of build/PRESET and counts them.
run_ctest() {
  local log=$ROOT/build/log/ctest-${1//\//-}.log status=0 summary
  step "running the tests of build/$1"
  mkdir -p "$ROOT/build/log"
  cd "$ROOT"
  ctest --test-dir "build/$1" --output-on-failure --no-tests=error -j "$(nproc)" "${@:2}" 2>&1 |
    tee "$log" || status=$?
  summary=$(sed -nE 's/.*tests passed, ([0-9]+) tests failed out of ([0-9]+).*/\1 \2/p' "$log")
  if [[ -z $summary ]]; then
    failed=$((failed + 1))
    return
  fi
  failed=$((failed + ${summary% *}))
  passed=$((passed + ${summary#* } - ${summary% *}))
  # ctest can fail without a failed test: a program that was not built.
  if [[ $status -ne 0 && ${summary% *} -eq 0 ]]; then failed=$((failed + 1)); fi
}

# Everything but what looks at sources and pages, under AddressSanitizer and UBSan.
run_asan() {
  if ! (build_preset asan); then
    failed=$((failed + 1))
    return
  fi
  # Xapian 1.4.22 deletes an object of its check() through a base without a virtual destructor.
  ASAN_OPTIONS=new_delete_type_mismatch=0 run_ctest asan -LE '^(lint|browser)$'
}

# What has threads, under ThreadSanitizer: the server's tests, and both sides together
# in one process.
run_tsan() {
  local folders=() targets=(tracuu-index tracuu-server) folder
  for folder in unit/server/query unit/server/search unit/server/http integration; do
    [[ -s $ROOT/tests/$folder/CMakeLists.txt ]] || continue
    folders+=("tests/$folder")
    targets+=("tests/$folder/all")
  done
  if ! (build_preset tsan "${targets[@]}"); then
    failed=$((failed + 1))
    return
  fi
  local -x TSAN_OPTIONS="suppressions=$ROOT/tests/tsan_suppressions.txt"
  for folder in "${folders[@]}"; do run_ctest "tsan/$folder"; done
}

# Our C++ files, without those that the build makes.
cxx_files() {
  (cd "$ROOT" && find schema indexer server tests \( -name node_modules -prune \) -o \
    \( -name '*.cc' -o -name '*.h' \) -print | sort)
}

check_format() {
  step "checking the format (clang-format)"
  cd "$ROOT"
  count xargs -a <(cxx_files) clang-format-14 --dry-run -Werror
}

# run_tidy PRESET [CHECKS]: clang-tidy over the programs' sources in the compile database of build/PRESET,
# with CHECKS behind those of .clang-tidy.
run_tidy() {
  local log=$ROOT/build/log/tidy.log
  step "static analysis (clang-tidy)"
  cd "$ROOT"
  count quietly "$log" run-clang-tidy-14 -quiet -j "$(nproc)" -p "build/$1" \
    ${2:+-checks="$2"} "^$ROOT/(schema|indexer|server)/"
}

# run_fuzzers SEED: every fuzz target for 20 seconds, from its seed folder if it has one, as many at a time as
# there are processors. A gate names a seed, so that it judges the change and not its luck; 0 takes another path
# each time.
run_fuzzers() {
  local target pid running=()
  step "building the fuzz targets"
  cd "$ROOT"
  if ! quietly "$ROOT/build/log/build-fuzz.log" build_fuzzers; then
    failed=$((failed + 1))
    return
  fi
  for target in "$ROOT"/build/fuzz/bin/fuzz_*; do
    [[ -f $target && -x $target ]] || continue
    step "fuzzing ${target##*/} for 20 s"
    fuzz "$target" "$1" &
    running+=("$!")
    [[ ${#running[@]} -eq $(nproc) ]] || continue
    for pid in "${running[@]}"; do count wait "$pid"; done
    running=()
  done
  for pid in "${running[@]}"; do count wait "$pid"; done
}

# fuzz TARGET SEED
fuzz() {
  local corpora=("$1.corpus")
  mkdir -p "${corpora[0]}"
  if [[ -d $ROOT/tests/fuzz/seeds/${1##*/fuzz_} ]]; then
    corpora+=("$ROOT/tests/fuzz/seeds/${1##*/fuzz_}")
  fi
  quietly "$ROOT/build/log/${1##*/}.log" "$1" -seed="$2" -max_total_time=20 -timeout=5 \
    -rss_limit_mb=2048 -artifact_prefix="$1." "${corpora[@]}"
}

build_fuzzers() {
  cmake -S "$ROOT" -B "$ROOT/build/fuzz" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo \
    -DCMAKE_CXX_FLAGS_RELWITHDEBINFO="-O1 -g1 -DNDEBUG" -DCMAKE_CXX_COMPILER=clang++-14 -DTRACUU_FUZZERS=ON -DTRACUU_SANITIZE=address,undefined &&
    cmake --build "$ROOT/build/fuzz" --target tracuu_fuzzers
}
