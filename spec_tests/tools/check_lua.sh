#!/bin/sh
# SPDX-License-Identifier: MIT
#
# check_lua.sh LUA...: the Lua tests on each Lua, a line of counts for each.
# A Lua that is missing fails, and so do counts that differ.
# BUSTED_ARGS: further arguments of busted; LOGS: what the names of the logs
# begin with. The command build/bin/parley runs on the Lua under test.

status=0
first=
for lua in "$@"; do
  if ! command -v "$lua" >/dev/null 2>&1 ||
    [ ! -f "build/$lua/parley/core.so" ]; then
    echo "$lua: 0 passed, 1 failed (this Lua is missing; run make setup)"
    status=1
    continue
  fi
  log=${LOGS:-build/check}-$lua.log
  # None takes half an hour, unless it waits for ever.
  PARLEY_LUA=$lua LUA_INIT= timeout 1800 "$lua" spec_tests/tools/busted.lua \
    "$lua" -o spec_tests/tools/counts.lua $BUSTED_ARGS >"$log" 2>&1 || status=1
  counts=$(tail -n 1 "$log")
  case $counts in
    *" passed, "*" failed")
      sed '$d' "$log"
      echo "$lua: $counts"
      case $counts in
        *" 0 failed") ;;
        *) status=1 ;;
      esac ;;
    *) # it died
      cat "$log"
      echo "$lua: 0 passed, 1 failed (it did not reach the end)"
      status=1 ;;
  esac
  [ -n "$first" ] || first=$counts
  if [ "$counts" != "$first" ]; then
    echo "the counts of the Luas differ"
    status=1
  fi
done
exit $status
