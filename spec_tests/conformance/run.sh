#!/bin/sh
# SPDX-License-Identifier: MIT
#
# The public conformance suites of Engine.IO and Socket.IO against our server.
# The suites are not part of parley: the variables name the folders that have
# their package.json, each in a checkout of its repository. An empty one is
# not run. With both, the result is written to docs/conformance.md.
#
#   ENGINEIO=folder SOCKETIO=folder run.sh LUA
#
# They are run as they are, but on a free port of 127.0.0.1.

lua=$1
out=build/conformance
status=0
count=0
server=

trap '[ -z "$server" ] || kill "$server" 2>/dev/null' EXIT
trap 'exit 1' INT TERM

# start KIND: sets server and port.
start() {
  LUA_PATH='lua/?.lua;lua/?/init.lua;spec_tests/?.lua;;' \
    LUA_CPATH="build/$lua/?.so;;" LUA_INIT='' \
    "$lua" spec_tests/conformance/server.lua "$1" 0 >"$out/$1.server" 2>&1 &
  server=$!
  n=0
  while ! grep -q '^listening' "$out/$1.server"; do
    n=$((n + 1))
    if [ $n -gt 200 ] || ! kill -0 "$server" 2>/dev/null; then
      echo "conformance: the server does not start:"
      cat "$out/$1.server"
      exit 1
    fi
    sleep 0.05
  done
  port=$(sed -n 's/^listening on //p' "$out/$1.server")
}

# copy KIND FOLDER: the suite, for the server's port.
copy() {
  if [ ! -f "$2/test-suite.js" ]; then
    echo "conformance: $2 has no test-suite.js"
    exit 1
  fi
  if [ ! -d "$2/node_modules" ]; then
    (cd "$2" && npm ci --silent --no-audit --no-fund) || exit 1
  fi
  rm -rf "${out:?}/$1"
  mkdir -p "$out/$1"
  cp "$2"/*.js "$2/package.json" "$out/$1/"
  sed "s/localhost:3000/127.0.0.1:$port/" "$2/test-suite.js" \
    >"$out/$1/test-suite.js"
  ln -s "$(cd "$2" && pwd -P)/node_modules" "$out/$1/node_modules"
}

# suite KIND FOLDER NAME
suite() {
  [ -n "$2" ] || return 0
  start "$1"
  copy "$1" "$2"
  (cd "$out/$1" && timeout 300 node_modules/.bin/mocha --reporter tap \
    test-suite.js) >"$out/$1.tap" 2>&1
  code=$?
  kill "$server" 2>/dev/null
  wait "$server" 2>/dev/null
  server=
  passed=$(grep -c '^ok ' "$out/$1.tap")
  failed=$(grep -c '^not ok ' "$out/$1.tap")
  grep '^not ok ' "$out/$1.tap" | sed "s/^not ok [0-9]*/$1: failed:/"
  grep -v '^listening' "$out/$1.server" | sed "s/^/$1: server: /"
  echo "$1: $passed passed, $failed failed"
  if [ "$code" -ne 0 ] || [ "$passed" -eq 0 ] || [ "$failed" -gt 0 ]; then
    [ "$failed" -gt 0 ] || cat "$out/$1.tap"
    status=1
  fi
  id=$(git -C "$2" log -1 --format='%H (%cd)' --date=short 2>/dev/null)
  echo "| $3 | ${id:-unknown} | $passed | $failed |" >>"$out/rows"
  count=$((count + 1))
}

report() {
  cat <<END
# Conformance

The last result of the public test suites of the two protocols, each with the server of
\`spec_tests/conformance/server.lua\`. This file is written by

\`\`\`sh
# not run: needs checkouts of the suites
make conformance ENGINEIO=engine.io-protocol/test-suite SOCKETIO=socket.io-protocol/test-suite
\`\`\`

on $(date -u +%Y-%m-%d), with $("$lua" -v 2>&1 | cut -d' ' -f1,2) and node $(node --version).

| suite | commit | passed | failed |
| --- | --- | --- | --- |
$(cat "$out/rows")

The suites are no part of parley. They run as they are, but on a free port of 127.0.0.1, and the server waits for 20 ms before it
sends the event \`auth\`: the suite's WebSocket client never sees the second of two messages that come in one TCP segment.

What they look at is tested by \`spec_tests/conformance_spec.lua\`, too, in words of our own, on every Lua.
END
}

if [ -z "$ENGINEIO$SOCKETIO" ]; then
  echo 'usage: make conformance ENGINEIO=folder SOCKETIO=folder'
  echo 'the folders test-suite/ of checkouts of'
  echo '  https://github.com/socketio/engine.io-protocol'
  echo '  https://github.com/socketio/socket.io-protocol'
  exit 2
fi
mkdir -p "$out"
: >"$out/rows"
suite engineio "$ENGINEIO" 'Engine.IO, revision 4'
suite socketio "$SOCKETIO" 'Socket.IO, revision 5'
[ $count -lt 2 ] || report >docs/conformance.md
exit $status
