#!/bin/sh
# SPDX-License-Identifier: MIT
#
# reference.sh LUA BUILD: makes BUILD/reference/lua with LDoc and
# BUILD/reference/c with Doxygen. The last line is "reference: N passed,
# N failed"; what a comment leaves out is a failure.

lua=$1
export REFERENCE="$2/reference"
passed=0
failed=0

run() {
  name=$1
  shift
  if "$@" >"$REFERENCE/log.txt" 2>&1; then
    passed=$((passed + 1))
  else
    echo "FAILED $name"
    cat "$REFERENCE/log.txt"
    failed=$((failed + 1))
  fi
}

rm -rf "$REFERENCE"
mkdir -p "$REFERENCE/in/lua" "$REFERENCE/in/c"
run 'comments' "$lua" spec_tests/tools/reference.lua "$REFERENCE/in"
run 'LDoc' ldoc --fatalwarnings --testing -c docs/reference/config.ld \
  -d "$REFERENCE/lua" "$REFERENCE/in/lua"
run 'Doxygen' doxygen docs/reference/Doxyfile
# Both tools are content with nothing to read, too.
run 'pages of Lua' grep -q 'enter_room' "$REFERENCE/lua/modules/nitro.html"
run 'pages of C' grep -q 'parley_session_feed' "$REFERENCE/c/session_8h.html"
echo "open $REFERENCE/lua/index.html and $REFERENCE/c/index.html"
echo "reference: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
