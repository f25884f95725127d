#!/bin/sh
# SPDX-License-Identifier: MIT
#
# The processes of `parley demo`: the hotel and two bots. They all print their
# own lines. Arguments: the Lua, main.lua, the folder of the examples, the
# word that is whispered, and a file for the bytes of the TCP connection.
set -u
lua=$1 main=$2 examples=$3 word=$4 tap=${5:-}

hotel= greeter= visitor=
dir=$(mktemp -d "${TMPDIR:-/tmp}/parley-demo.XXXXXX") || exit 1

finish() {
  trap '' INT TERM
  for pid in $visitor $greeter $hotel; do kill "$pid" 2>/dev/null; done
  wait
  rm -rf "$dir"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

run() { exec "$lua" "$main" run "$@"; }
random() { od -An -N12 -tx1 /dev/urandom | tr -d ' \n'; }

greeter_ticket=$(random) visitor_ticket=$(random)
run "$(dirname "$0")/hotel.lua" "$dir/ports" \
  "$greeter_ticket" "$visitor_ticket" &
hotel=$!

tries=0
until [ -f "$dir/ports" ]; do
  tries=$((tries + 1))
  if [ $tries -gt 100 ] || ! kill -0 $hotel 2>/dev/null; then
    echo "parley demo: the hotel did not open" >&2
    exit 1
  fi
  sleep 0.1
done
read -r ports < "$dir/ports"
ws=${ports#ws=} ws=${ws%% *} tcp=${ports##*tcp=}

run "$examples/greeter.lua" "ws://127.0.0.1:$ws/" "$greeter_ticket" 42 &
greeter=$!
run "$examples/visitor.lua" "tcp://127.0.0.1:$tcp" "$visitor_ticket" 42 \
  "$word" ${tap:+"$tap"} &
visitor=$!

status=0
wait $visitor || status=1
visitor=
# Whoever waits for the visitor would wait for ever.
[ $status -eq 0 ] || exit 1
wait $greeter || status=1
greeter=
wait $hotel || status=1
hotel=
exit $status
