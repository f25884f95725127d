#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Every benchmark, with LUAS (the Luas), B (the folder of the build), CC and
# CFLAGS in the environment: decoding, encoding and start-up on each Lua, then
# RC4. The report also goes to B/bench/report.txt. Exit 1, and a line for each
# figure, where a limit is missed or a Lua is missing.

B=${B:-build}
out=$B/bench
missed=$out/missed.txt
mkdir -p "$out"
: >"$missed"
: >"$out/empty.lua"
echo 'local _ = require("parley").core' >"$out/require.lua"

# miss "FIGURE is N, the limit is M": notes it.
miss() {
  echo "$*" >>"$missed"
}

machine() {
  model=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)
  echo "machine   ${model:-$(uname -m)}, $(getconf _NPROCESSORS_ONLN) cores," \
    "$(uname -s) $(uname -r)"
  echo "compiler  $(${CC:-cc} --version | head -n 1), ${CFLAGS}"
  echo "OpenSSL   $(openssl version 2>/dev/null || pkg-config --modversion openssl)"
  echo "load      $(uptime | sed 's/.*load average/average/')"
  echo
  echo "Medians of 9 interleaved runs. \"codec takes x 1.10\": 1.10 times the time of"
  echo "this line; above 1 the line is quicker than the codec. A field is a value that"
  echo "is not a table."
  echo
}

# start_up LUA: require "parley" against an empty script.
start_up() {
  if ! times=$("$out/start" "$1" "$out/empty.lua" "$out/require.lua") ||
    ! heap=$("$1" spec_tests/bench/heap.lua); then
    miss "$1: require \"parley\" failed"
    return
  fi
  echo "$times $heap" | awk -v lua="$1" -v missed="$missed" '{
    more = $2 - $1
    printf "  require \"parley\": %.1f ms more than an empty script (%.1f ms), " \
      "%d KB of heap\n\n", more, $1, $3
    if (more > 10)
      printf "%s: require \"parley\" takes %.1f ms, the limit is 10 ms\n",
        lua, more >>missed
    if ($3 >= 2048)
      printf "%s: require \"parley\" takes %d KB, the limit is 2048 KB\n",
        lua, $3 >>missed
  }'
}

each_lua() {
  for lua in $LUAS; do
    if ! command -v "$lua" >/dev/null 2>&1 ||
      [ ! -f "$B/$lua/parley/core.so" ]; then
      miss "$lua: this Lua is missing; run make setup"
      continue
    fi
    export LUA_INIT=
    export LUA_PATH="lua/?.lua;lua/?/init.lua;spec_tests/bench/?.lua;;"
    export LUA_CPATH="$B/$lua/?.so;;"
    "$lua" spec_tests/bench/bench.lua "$missed" ||
      miss "$lua: the benchmark did not reach its end"
    start_up "$lua"
  done
}

{
  machine
  each_lua
  "$out/rc4" "$missed" || miss "RC4: the benchmark did not reach its end"
  if [ -s "$missed" ]; then
    echo "limits missed:"
    sed 's/^/  /' "$missed"
  else
    echo "every limit is met"
  fi
} 2>&1 | tee "$out/report.txt"
[ ! -s "$missed" ]
