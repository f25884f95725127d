#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Every test and check. MAKE, JOBS and LUAS come from the Makefile. Goes on
# after a failure; the last line is the sum: "N passed, N failed". Parts run at
# the same time, one more than there are processors, as most wait a lot.
#
#   test_all.sh [--part NAME]

counts=build/test/counts # lines of name, passed and failed, a tab between

# add NAME PASSED FAILED
add() { printf '%s\t%d\t%d\n' "$1" "$2" "$3" >>"$counts"; }

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
  awk -F '\t' '
    { printf "  %-12s %5d passed, %d failed\n", $1, $2, $3
      passed += $2; failed += $3 }
    END {
      printf "%d passed, %d failed\n", passed, failed
      exit failed > 0 || passed == 0
    }' "$counts"
  exit
}

# Adds the counts of the lines "NAME: N passed, N failed" of a log.
add_counts() {
  found=$(sed -n \
    's/^\([^ :]*\): \([0-9]*\) passed, \([0-9]*\) failed.*$/\1 \2 \3/p' "$1")
  if [ -z "$found" ]; then
    add "$2" 0 1
    return
  fi
  while read -r name ok bad; do
    add "$name" "$ok" "$bad"
  done <<END
$found
END
}

# run_counted NAME COMMAND...: a check that says how many passed and failed.
run_counted() {
  name=$1
  shift
  log=build/test/$name.log
  echo "== $name"
  "$@" >"$log" 2>&1
  status=$?
  cat "$log"
  add_counts "$log" "$name"
  if [ $status -ne 0 ] && ! grep -q ' [1-9][0-9]* failed' "$log"; then
    add "$name exit" 0 1
  fi
}

build() {
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
  if $make -j"$JOBS" CC=clang-14 CFLAGS=-O0 BUILD=build/clang lib \
    >build/test/clang.log 2>&1; then
    grep 'warning:' build/test/clang.log
    run 'clang' sh -c '! grep -q warning: build/test/clang.log'
  else
    cat build/test/clang.log
    add clang 0 1
  fi
}

# part NAME: what may run beside the others. The makes share build/, but none
# makes what another one does.
part() {
  case $1 in
    C) run_counted C build/check ;;
    peers) run_counted peers $make peers ;;
    install) run_counted install $make test-install ;;
    reference) run_counted reference $make check-reference ;;
    fuzz) run 'fuzz corpus' $make fuzz-replay ;;
    style)
      run generated $make check-gen
      run site $make check-site
      run layers $make layers
      run lint $make lint
      ;;
    collector)
      PARLEY_GC=1 BUSTED_ARGS='--pattern=codec.*_spec' LOGS=build/test/collector \
        run collector sh spec_tests/tools/check_lua.sh $LUAS
      ;;
    *) run_counted "$1" sh spec_tests/tools/check_lua.sh "$1" ;;
  esac
}

make="$MAKE --no-print-directory"
if [ "$1" = --part ]; then
  part "$2" >"build/test/$2.out" 2>&1
  echo "end of $2" >>"build/test/$2.out"
  exit 0
fi
rm -rf build/test
mkdir -p build/test
build
parts="install peers $LUAS fuzz style collector C reference"
printf '%s\n' $parts | MAKE=$MAKE LUAS=$LUAS \
  xargs -n 1 -P $((JOBS + 1)) sh "$0" --part
for name in $parts; do
  cat "build/test/$name.out"
  tail -n 1 "build/test/$name.out" | grep -q '^end of' || add "$name" 0 1
done
# Each Lua must have the same tests.
same_counts() {
  for lua in $LUAS; do grep "^$lua	" "$counts" | cut -f 2-; done |
    sort -u | awk 'END { exit NR != 1 }'
}
run 'equal counts' same_counts
finish
