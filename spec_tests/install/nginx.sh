#!/bin/sh
# SPDX-License-Identifier: MIT
#
# The codec in nginx's Lua module: examples/nginx as it is, but for its port
# and where the modules are.

. spec_tests/tools/kit.sh

stop() { [ -f "$W/site/nginx.pid" ] && kill "$(cat "$W/site/nginx.pid")"; }

nginx=$(PATH=$PATH:/usr/sbin command -v nginx)
if [ -z "$nginx" ]; then
  check 'nginx is installed' false
  finish
fi
if [ ! -f "$U/lib/lua/5.1/parley/core.so" ]; then
  check 'the module for LuaJIT is among those of LUAS' false
  finish
fi
cp -r "$U/share/parley/examples/nginx" "$W/site"
trap stop EXIT

# Its workers are who this is: they read the modules from the checkout.
# The port: 0 is not told, so free ones are tried.
port=18080
while [ $port -lt 18100 ]; do
  sed "s#/usr/local#$U#g; s#127.0.0.1:8080#127.0.0.1:$port#" \
    examples/nginx/nginx.conf >"$W/site/nginx.conf"
  "$nginx" -p "$W/site" -c nginx.conf -g "user $(id -un);" >>"$W/log" 2>&1 &&
    break
  port=$((port + 1))
done
url=http://127.0.0.1:$port
get() { curl -s --max-time 60 "$@"; }

# answer WHAT WANTED... -- GOT: every part is in it.
answer() {
  what=$1
  shift
  for got in "$@"; do :; done
  printf '%s\n' "$got" >"$W/answer"
  while [ "$1" != -- ]; do
    check "$what: $1" has "$1" "$W/answer"
    shift
  done
}

answer 'a packet' '"name":"room_entities.walk"' '"id":3320' \
  '"header":"UNIT_WALK"' -- "$(get "$url/packets/room_entities.walk?dir=c2s")"

printf '\0\0\0\003\0\0\0\004' >"$W/walk"
same 'decode' "$(get --data-binary "@$W/walk" \
  "$url/decode/room_entities.walk?dir=c2s")" '{"x":3,"y":4}'
get -o "$W/encoded" --data-binary '{"x":3,"y":4}' \
  "$url/encode/room_entities.walk?dir=c2s"
same 'encode' "$(od -An -tx1 "$W/encoded")" "$(od -An -tx1 "$W/walk")"
essential='dir=c2s&protocol=essential'
same 'an essential packet' \
  "$(get --data-binary '{"id":"7","name":"Ada","more":1}' \
    "$url/decode/skin.ClientSkinUpdateNamePacket?$essential")" \
  '{"id":"7","name":"Ada"}'

head -c 7 "$W/walk" >"$W/cut"
answer 'a cut payload' '"code":"ETRUNCATED"' '"path":"y"' '"offset":4' -- \
  "$(get --data-binary "@$W/cut" "$url/decode/room_entities.walk?dir=c2s")"
same 'its status' "$(get -o "$W/log" -w '%{http_code}' \
  --data-binary "@$W/cut" "$url/decode/room_entities.walk?dir=c2s")" 422
answer 'a missing field' '"code":"EMISSING"' '"path":"y"' -- \
  "$(get --data-binary '{"x":3}' "$url/encode/room_entities.walk?dir=c2s")"
answer 'an unknown packet' "did you mean 'room_entities.walk'" -- \
  "$(get "$url/packets/room_entities.wlak?dir=c2s")"
same 'its status' "$(get -o "$W/log" -w '%{http_code}' \
  "$url/packets/room_entities.wlak?dir=c2s")" 404

# Large bodies are in a file; many requests at once, over both workers.
{
  printf '\0\0\0\0\377\377'
  head -c 65535 /dev/zero | tr '\0' a
  printf '\0\0\0\0\0\0\0\0\0\0\0\0\0\0\377\377'
} >"$W/chat"
answer 'a large packet' '"messageLength":65535' -- \
  "$(get --data-binary "@$W/chat" "$url/decode/room_entities.chat" |
    sed 's/aaaa*/a/')"
seq 200 | xargs -P 4 -I N curl -s --max-time 60 --data-binary "@$W/walk" \
  "$url/decode/room_entities.walk?dir=c2s" >"$W/many"
same 'many requests' "$(grep -c '^{"x":3,"y":4}$' "$W/many")" 200
finish
