#!/bin/sh
# SPDX-License-Identifier: MIT
#
# coverage.sh BUILD LLVM_SUFFIX FUZZER...: lines of each module that the
# fuzzers reached when they last ran. No fuzzer is for net: it is sockets.

build=$1 suffix=$2
shift 2
profiles=
objects=
for name in "$@"; do
  [ -f "$build/fuzz/$name.profraw" ] || continue
  profiles="$profiles $build/fuzz/$name.profraw"
  objects="$objects -object $build/fuzz/$name"
done
if [ -z "$profiles" ]; then
  echo 'no fuzzer has run' >&2
  exit 1
fi
llvm-profdata"$suffix" merge -sparse -o "$build/fuzz/all.profdata" $profiles ||
  exit 1
first=${objects# -object }
llvm-cov"$suffix" report $first -instr-profile="$build/fuzz/all.profdata" \
  >"$build/fuzz/coverage.txt" 2>/dev/null || exit 1

# Columns of a row: file, then (count, missed, cover) of regions, functions,
# lines, branches.
awk '
  /^[^ ]*\.[ch] / && !/spec_tests/ && !/gen\// {
    n = split($1, part, "/")
    lines[part[n - 1]] += $8
    missed[part[n - 1]] += $9
    printf "  %-28s %5d lines %7s\n", part[n - 1] "/" part[n], $8, $10
  }
  END {
    print "line coverage of each module:"
    split("base schema spec codec crypto stage session net", order, " ")
    for (i = 1; i in order; i++) {
      module = order[i]
      if (module == "net")
        printf "  %-10s %5d lines   tests only\n", module, lines[module]
      else if (lines[module] > 0)
        printf "  %-10s %5d lines %6.1f %%\n", module, lines[module],
          100 * (lines[module] - missed[module]) / lines[module]
    }
  }' "$build/fuzz/coverage.txt"
