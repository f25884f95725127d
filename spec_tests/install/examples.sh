#!/bin/sh
# SPDX-License-Identifier: MIT
#
# The examples in C, built with nothing but pkg-config against the installed
# tree, shared and static, and run against the demo hotel, which tells what it
# has seen.

. spec_tests/tools/kit.sh

export PKG_CONFIG_PATH="$U/lib/pkgconfig"
unset PKG_CONFIG_SYSROOT_DIR
strict='-Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes
  -Wmissing-prototypes -Werror -O1'

# The public test key that servers of this protocol ship.
n=86851dd364d5c5cece3c883171cc6ddc5760779b992482bd1e20dd296888df91b33b936a7b93\
f06d29e8870f703a216257dec7c81de0058fea4cc5116f75e6efc4e9113513e45357dc3fd43d4ef\
ab5963ef178b78bd61e81a14c603b24c8bcce0a12230b320045498edc29282ff0603bc7b7dae8fc\
1b05b52b2f301a9dc783b7
d=59ae13e243392e89ded305764bdd9e92e4eafa67bb6dac7e1415e8c645b0950bccd26246fd0d\
4af37145af5fa026c0ec3a94853013eaae5ff1888360f4f9449ee023762ec195dff3f30ca0b08b8\
c947e3859877b5d7dced5c8715c58b53740b84e11fbc71349a27c31745fcefeeea57cff29109920\
5e230e0c7c27e8e1c0512b

# build PROGRAM EXAMPLE [PACKAGE...]: as the head of the example says. If $kind
# is static, with the static library.
build() {
  program=$1 source=$U/share/parley/examples/$2.c
  shift 2
  if [ "$kind" = static ]; then
    libs=$(pkg-config --static --libs parley "$@" |
      sed 's/-lparley/-l:libparley.a/')
  else
    libs=$(pkg-config --libs parley "$@")
  fi
  # shellcheck disable=SC2086,SC2046
  $CC -std=gnu99 $strict $(pkg-config --cflags parley "$@") \
    -o "$W/$program" "$source" $libs
}

# run STATUS COMMAND...: its output goes to $W/said.
run() {
  status=$1
  shift
  LD_LIBRARY_PATH=$U/lib timeout 60 "$@" >"$W/said" 2>&1
  got=$?
  [ "$got" -eq "$status" ] || { cat "$W/said"; echo "status $got"; false; }
}

# expect WHAT STATUS WANTED COMMAND...: compares both.
expect() {
  what=$1 status=$2 wanted=$3
  shift 3
  check "$what: status" run "$status" "$@"
  same "$what" "$(cat "$W/said")" "$wanted"
}

# hotel LINES TICKET...: opens one; sets plain, encrypted and silent. What it
# sees goes to $W/seen.
hotel() {
  rm -f "$W/ports" "$W/ports.end"
  "$U/bin/parley" run spec_tests/examples/hotel.lua "$W/ports" $n $d "$@" \
    >"$W/seen" 2>&1 &
  hotel=$!
  if until_is [ -f "$W/ports" ]; then
    read -r plain encrypted silent <"$W/ports"
  else
    check 'the hotel opens' cat "$W/seen" "$W/ports"
    finish
  fi
}

end_hotel() {
  : >"$W/ports.end"
  check 'the hotel ends well' wait $hotel
}

seen() { check "the server saw: $1" until_is grep -qxF "$1" "$W/seen"; }

decode() {
  expect "$kind decode_frame" 0 'room_entities.chat {"roomIndex":7,"message":"hello",'\
'"gesture":1,"bubble":0,"urls":[],"messageLength":5}
message: hello' "$W/decode_frame"
  [ "$kind" = shared ] || return
  expect 'decode_frame HEX' 0 'client.ping {}
2 bytes behind the last field' "$W/decode_frame" '00000004 0f58 CAfe'
  expect 'decode_frame, cut' 1 'message at byte 4: string needs 2 bytes, '\
'the packet has 1 left' "$W/decode_frame" '0000000705a60000000700'
  expect 'decode_frame, short' 1 'the frame says 5 bytes, there are 2' \
    "$W/decode_frame" 000000050f58
  expect 'decode_frame, unknown' 1 'no packet has the number 65535' \
    "$W/decode_frame" 00000002ffff
  expect 'decode_frame, no hex' 2 'usage: decode_frame [HEX]' \
    "$W/decode_frame" xyz
}

sessions() {
  program=$W/poll_sessions
  check "$kind poll_sessions" run 0 "$program" 127.0.0.1 "$plain" Ada Bob Eve
  for number in 1 2 3; do
    check "connection $number" has "$number: ready" "$W/said"
    check "connection $number" has "$number: closed: that was all" "$W/said"
  done
  for name in Ada Bob Eve; do
    seen "$name has logged in"
    seen "$name has gone"
  done
  [ "$kind" = shared ] || return
  check 'encrypted' run 0 env KEY_N=$n KEY_E=3 "$program" 127.0.0.1 \
    "$encrypted" Fay Gus
  check 'encrypted' has '2: handshake.complete_diffie' "$W/said"
  check 'encrypted' has '1: secure' "$W/said"
  seen 'Fay has logged in'
  seen 'Gus has gone'
  check 'one is refused' run 1 "$program" 127.0.0.1 "$plain" wrong Hal
  check 'one is refused' has '1: error EAUTH: the server refused the login' \
    "$W/said"
  check 'the other is not' has '2: ready' "$W/said"
  seen 'refused a wrong ticket'
  expect 'a server that is silent' 1 '1: open
1: error ETIMEOUT: timed out after 300 ms: login, waiting for '\
'authentication.ok' env LOGIN_MS=300 "$program" \
    127.0.0.1 "$silent" Ida
  expect 'no server' 1 '1: Connection refused' "$program" 127.0.0.1 1 Ida
  expect 'wrong arguments' 2 'usage: poll_sessions HOST PORT TICKET...' \
    "$program" 127.0.0.1
}

own_protocol() {
  expect "$kind embed" 0 'ready
game.move {"cell":4}' "$W/embed" \
    "$U/share/parley/examples/own_protocol/protocol.yaml"
  expect "$kind embed, no file" 1 'nowhere.yaml can not be loaded' \
    "$W/embed" nowhere.yaml
}

bots() {
  hotel '!ping,hm,!bye' Robot
  check "$kind loop_bot" run 0 "$W/loop_bot" 127.0.0.1 "$plain" Robot
  seen 'Robot: Hello, Tester!'
  seen 'Robot: pong'
  seen 'Robot has gone'
  if [ "$kind" = shared ]; then
    expect 'loop_bot, no such room' 1 'loop_bot: the room can not be entered' \
      "$W/loop_bot" 127.0.0.1 "$plain" Robot 7
    check 'loop_bot, refused' run 1 "$W/loop_bot" 127.0.0.1 "$plain" wrong
    check 'loop_bot, refused' has 'refused the login' "$W/said"
    check 'loop_bot, no server' run 1 "$W/loop_bot" 127.0.0.1 1 Robot
    LD_LIBRARY_PATH=$U/lib "$W/loop_bot" 127.0.0.1 "$silent" Robot >"$W/said" 2>&1 &
    bot=$!
    seen 'a login that waits'
    kill -INT $bot
    check 'loop_bot, interrupted' wait $bot
  fi
  end_hotel
  hotel '' Counter Ada Bob Eve Fay Gus Hal
  check "$kind uv_host" run 0 "$W/uv_host" 127.0.0.1 "$plain" Counter 42 3
  for line in 'Counter: 1' 'Counter: 2' 'Counter: 3' 'Counter has gone'; do
    seen "$line"
  done
  check 'uv_host counts no further' not grep -q 'Counter: 4' "$W/seen"
  if [ "$kind" = shared ]; then
    check 'uv_host, refused' run 1 "$W/uv_host" 127.0.0.1 "$plain" wrong
    check 'uv_host, no server' run 1 "$W/uv_host" 127.0.0.1 1 Counter
    check 'uv_host, bad address' run 1 "$W/uv_host" '' 1 Counter
  fi
  sessions
  end_hotel
}

for kind in shared static; do
  for example in decode_frame loop_bot poll_sessions; do
    check "$kind build of $example" build $example $example
  done
  check "$kind build of uv_host" build uv_host uv_host libuv
  check "$kind build of embed" build embed own_protocol/embed
  if [ $kind = static ]; then
    check 'libparley is inside' not sh -c \
      "readelf -d '$W/loop_bot' | grep -q libparley"
  fi
  decode
  own_protocol
  bots
done

# A program with a Lua of its own; of the library it sees nothing.
hotel '!frames,hm,!bye' Lua
for lua in $LUAS; do
  # shellcheck disable=SC2046,SC2086
  check "build of lua_host for $lua" $CC -std=c99 $strict \
    $(pkg-config --cflags $lua) -o "$W/lua_host" \
    "$U/share/parley/examples/lua_host.c" $(pkg-config --libs $lua)
  : >"$W/seen"
  check "lua_host on $lua" run 0 "$W/lua_host" "$U" \
    "$U/share/parley/examples/lua_host.lua" "tcp://127.0.0.1:$plain" Lua
  check "lua_host on $lua" has 'host | !bye' "$W/said"
  check "$lua is what it runs" until_is grep -q \
    "^Lua: hello from $(echo "$lua" | sed 's/^lua5/Lua 5/; s/^luajit/LuaJIT 2/')" \
    "$W/seen"
  check "the host goes on meanwhile" until_is grep -q \
    '^Lua: [1-9][0-9]* frames' "$W/seen"
  seen 'Lua has gone'
done
echo 'error("as it happens", 0)' >"$W/bad.lua"
check 'a bot that fails' run 1 "$W/lua_host" "$U" "$W/bad.lua"
check 'a bot that fails' has 'lua_host: as it happens' "$W/said"
check 'no parley there' run 1 "$W/lua_host" "$W" "$W/bad.lua"
check 'no parley there' has "module 'parley' not found" "$W/said"
end_hotel
finish
