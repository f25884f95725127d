#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Every benchmark, with LUAS (the Luas), B (the folder of the build), CC and
# CFLAGS in the environment: decoding, encoding, start-up and loading the spec
# on each Lua, then sizes and RC4. The report also goes to B/bench/report.txt.
# Exit 1, and a line for each figure, where a limit is missed or a Lua is
# missing.

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

# load_spec LUA: all of spec/ from YAML.
load_spec() {
  if ! loaded=$("$1" spec_tests/bench/spec.lua spec/nitro/protocol.yaml); then
    miss "$1: loading the spec failed"
    return
  fi
  echo "$loaded" | awk -v lua="$1" -v missed="$missed" '{
    printf "  loading spec/nitro from YAML: %.1f ms, %d packets\n\n", $1, $2
    if ($1 > 150)
      printf "%s: loading the spec takes %.1f ms, the limit is 150 ms\n",
        lua, $1 >>missed
  }'
}

# What is read from disk: the schema's constants, and the library without
# symbols, which has those of three protocols.
sizes() {
  cp "$B/libparley.so" "$out/stripped.so" && strip "$out/stripped.so"
  {
    size "$B/obj/src/gen/nitro.o" | awk 'NR == 2 { print $1 + $2 }'
    wc -c <"$out/stripped.so"
  } | awk -v missed="$missed" 'function limit(what, bytes, most) {
      if (bytes > most * 1024)
        printf "%s is %d KB, the limit is %d KB\n", what, bytes / 1024,
          most >>missed
    }
    NR == 1 { schema = $1 }
    NR == 2 { library = $1 }
    END {
      printf "sizes     schema of nitro %d KB, libparley.so %d KB\n",
        schema / 1024, library / 1024
      limit("the schema of nitro", schema, 640)
      limit("libparley.so", library, 1280)
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
    load_spec "$lua"
  done
}

{
  machine
  each_lua
  sizes
  "$out/rc4" "$missed" || miss "RC4: the benchmark did not reach its end"
  if [ -s "$missed" ]; then
    echo "limits missed:"
    sed 's/^/  /' "$missed"
  else
    echo "every limit is met"
  fi
} 2>&1 | tee "$out/report.txt"
[ ! -s "$missed" ]
