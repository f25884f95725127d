#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Every test and check. MAKE, JOBS and LUAS come from the Makefile. Goes on
# after a failure; the last line is the sum: "N passed, N failed".

passed=0
failed=0
summary=

# add NAME PASSED FAILED
add() {
  passed=$((passed + $2))
  failed=$((failed + $3))
  summary="$summary$(printf '  %-12s %5d passed, %d failed' "$1" "$2" "$3")
"
}

# run NAME COMMAND...: a check that passes or fails as a whole.
run() {
  name=$1
  shift
  echo "== $name"
  if "$@"; then
    add "$name" 1 0
  else
    echo "FAILED $name"
    add "$name" 0 1
  fi
}

finish() {
  echo
  printf '%s' "$summary"
  echo "$passed passed, $failed failed"
  if [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]; then exit 0; fi
  exit 1
}

# Adds the counts of the lines "NAME: N passed, N failed" of a log.
add_counts() {
  counts=$(sed -n \
    's/^\([^ :]*\): \([0-9]*\) passed, \([0-9]*\) failed.*$/\1 \2 \3/p' "$1")
  if [ -z "$counts" ]; then
    add "$2" 0 1
    return
  fi
  while read -r name ok bad; do
    add "$name" "$ok" "$bad"
  done <<END
$counts
END
}

make="$MAKE --no-print-directory"
mkdir -p build/test

echo '== build'
if $make -j"$JOBS" all build/check >build/test/build.log 2>&1; then
  grep 'warning:' build/test/build.log
  run 'no warnings' sh -c '! grep -q warning: build/test/build.log'
else
  cat build/test/build.log
  add build 0 1
  finish
fi

# The other compiler must be as content; what it makes is not kept.
if $make -j"$JOBS" CC=clang-14 CFLAGS=-O0 B=build/clang lib \
  >build/test/clang.log 2>&1; then
  grep 'warning:' build/test/clang.log
  run 'clang' sh -c '! grep -q warning: build/test/clang.log'
else
  cat build/test/clang.log
  add clang 0 1
fi

echo '== C tests'
build/check >build/test/check.log 2>&1
status=$?
cat build/test/check.log
add_counts build/test/check.log C
if [ $status -ne 0 ] && grep -q ' 0 failed' build/test/check.log; then
  add 'C exit' 0 1
fi

echo '== Lua tests'
sh spec_tests/tools/check_lua.sh $LUAS >build/test/lua.log 2>&1
status=$?
cat build/test/lua.log
add_counts build/test/lua.log Lua
run 'equal counts' sh -c "[ $status -eq 0 ] ||
  ! grep -q 'differ$' build/test/lua.log"
PARLEY_GC=1 BUSTED_ARGS='--pattern=codec.*_spec' \
  run collector sh spec_tests/tools/check_lua.sh $LUAS

echo '== peers'
$make peers >build/test/peers.log 2>&1
status=$?
cat build/test/peers.log
add_counts build/test/peers.log peers
if [ $status -ne 0 ] && grep -q ' 0 failed' build/test/peers.log; then
  add 'peers exit' 0 1
fi

echo '== reference'
$make check-reference >build/test/reference.log 2>&1
cat build/test/reference.log
add_counts build/test/reference.log reference

run generated $make check-gen
run site $make check-site
run layers $make layers
run rockspec $make rockspec
run lint $make lint
run 'fuzz corpus' $make -j"$JOBS" fuzz-replay
if ls examples/*.c >/dev/null 2>&1; then
  run examples $make -j"$JOBS" examples
fi
run install sh spec_tests/tools/check_install.sh
finish
