#!/bin/sh
# SPDX-License-Identifier: MIT
#
# The codec in nginx's Lua module: examples/nginx as it is, but for its port
# and where the modules are. Prints "nginx: N passed, M failed".

work=$(pwd)/build/nginx
usr=$work/usr
url=
passed=0
failed=0

# expect WHAT WANTED GOT
expect() {
  if [ "$2" = "$3" ]; then passed=$((passed + 1)); else
    failed=$((failed + 1))
    printf 'FAILED nginx: %s\n  wanted: %s\n  got:    %s\n' "$1" "$2" "$3"
  fi
}

finish() {
  [ -f "$work/site/nginx.pid" ] && kill "$(cat "$work/site/nginx.pid")"
  trap - EXIT
  echo "nginx: $passed passed, $failed failed"
  [ "$failed" -eq 0 ]
  exit
}

nginx=$(PATH=$PATH:/usr/sbin command -v nginx)
if [ -z "$nginx" ]; then
  expect 'nginx is installed' yes no
  finish
fi
rm -rf "$work"
mkdir -p "$work"
${MAKE:-make} --no-print-directory -s install PREFIX="$usr" >"$work/log" 2>&1
cp -r examples/nginx "$work/site"
trap finish EXIT

# The port: 0 is not told, so free ones are tried.
port=18080
while [ $port -lt 18100 ]; do
  sed "s#/usr/local#$usr#g; s#127.0.0.1:8080#127.0.0.1:$port#" \
    examples/nginx/nginx.conf >"$work/site/nginx.conf"
  "$nginx" -p "$work/site" -c nginx.conf >>"$work/log" 2>&1 && break
  port=$((port + 1))
done
url=http://127.0.0.1:$port
get() { curl -s --max-time 60 "$@"; }

# has WHAT WANTED... -- GOT: every part is in it.
has() {
  what=$1
  shift
  wanted=
  for word in "$@"; do last=$word; done
  while [ "$1" != -- ]; do
    case $last in
      *"$1"*) ;;
      *) wanted=$1 ;;
    esac
    shift
  done
  expect "$what" "" "${wanted:+no $wanted in $last}"
}

has 'a packet' '"name":"room_entities.walk"' '"id":3320' \
  '"header":"UNIT_WALK"' -- "$(get "$url/packets/room_entities.walk?dir=c2s")"

printf '\0\0\0\003\0\0\0\004' >"$work/walk"
expect 'decode' '{"x":3,"y":4}' \
  "$(get --data-binary "@$work/walk" "$url/decode/room_entities.walk?dir=c2s")"
get -o "$work/encoded" --data-binary '{"x":3,"y":4}' \
  "$url/encode/room_entities.walk?dir=c2s"
expect 'encode' "$(od -An -tx1 "$work/walk")" "$(od -An -tx1 "$work/encoded")"
essential='dir=c2s&protocol=essential'
expect 'an essential packet' '{"id":"7","name":"Ada"}' \
  "$(get --data-binary '{"id":"7","name":"Ada","more":1}' \
    "$url/decode/skin.ClientSkinUpdateNamePacket?$essential")"

head -c 7 "$work/walk" >"$work/cut"
has 'a cut payload' '"code":"ETRUNCATED"' '"path":"y"' '"offset":4' -- \
  "$(get --data-binary "@$work/cut" "$url/decode/room_entities.walk?dir=c2s")"
expect 'its status' 422 "$(get -o "$work/log" -w '%{http_code}' \
  --data-binary "@$work/cut" "$url/decode/room_entities.walk?dir=c2s")"
has 'a missing field' '"code":"EMISSING"' '"path":"y"' -- \
  "$(get --data-binary '{"x":3}' "$url/encode/room_entities.walk?dir=c2s")"
has 'an unknown packet' "did you mean 'room_entities.walk'" -- \
  "$(get "$url/packets/room_entities.wlak?dir=c2s")"
expect 'its status' 404 "$(get -o "$work/log" -w '%{http_code}' \
  "$url/packets/room_entities.wlak?dir=c2s")"

# Large bodies are in a file; many requests at once, over both workers.
{
  printf '\0\0\0\0\377\377'
  head -c 65535 /dev/zero | tr '\0' a
  printf '\0\0\0\0\0\0\0\0\0\0\0\0\0\0\377\377'
} >"$work/chat"
has 'a large packet' '"messageLength":65535' -- \
  "$(get --data-binary "@$work/chat" "$url/decode/room_entities.chat" |
    sed 's/aaaa*/a/')"
seq 200 | xargs -P 4 -I N curl -s --max-time 60 --data-binary "@$work/walk" \
  "$url/decode/room_entities.walk?dir=c2s" >"$work/many"
expect 'many requests' 200 "$(grep -c '^{"x":3,"y":4}$' "$work/many")"
finish
