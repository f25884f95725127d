#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Builds the C examples against the static library, as a program of the user
# would, runs them and compares what they print. B is the build folder.

B=${B:-build}
CC=${CC:-gcc}
CFLAGS=${CFLAGS:--O1 -g}
out=$B/examples
libs="$B/libparley.a $(pkg-config --libs libuv yaml-0.1 zlib openssl) \
  -lwslay -lm"
passed=0
failed=0
mkdir -p "$out"

good() { passed=$((passed + 1)); }
bad() {
  failed=$((failed + 1))
  echo "FAILED $1"
}

# build SOURCE
build() {
  name=$(basename "$1" .c)
  # shellcheck disable=SC2086
  $CC -std=c99 -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes \
    -Wmissing-prototypes -Werror $CFLAGS -Isrc/include -o "$out/$name" "$1" \
    $libs || { bad "build of $1"; return 1; }
}

# expect NAME STATUS WANT COMMAND...: compares status and output.
expect() {
  name=$1
  status=$2
  want=$3
  shift 3
  got=$("$@" 2>&1)
  code=$?
  # The numbers of a key exchange are others each time.
  got=$(printf '%s' "$got" | sed 's/"[0-9a-f]\{200,\}"/"..."/g')
  if [ "$code" = "$status" ] && [ "$got" = "$want" ]; then
    good
  else
    bad "$name: status $code, wanted $status"
    printf 'got:\n%s\nwanted:\n%s\n' "$got" "$want"
  fi
}

# session NAME STATUS WANT TICKET [N E D]: the example against a server.
session() {
  name=$1
  status=$2
  want=$3
  ticket=$4
  shift 4
  rm -f "$out/port"
  mkfifo "$out/port"
  "$out/server" "$@" > "$out/port" &
  server=$!
  read -r port < "$out/port"
  if [ $# -gt 0 ]; then
    expect "$name" "$status" "$want" "$out/session_socket" 127.0.0.1 "$port" \
      "$ticket" "$1" "$2"
  else
    expect "$name" "$status" "$want" "$out/session_socket" 127.0.0.1 "$port" \
      "$ticket"
  fi
  wait $server && good || bad "$name: the server"
  rm -f "$out/port"
}

for source in examples/*.c examples/*/*.c spec_tests/examples/*.c; do
  build "$source" && good
done

expect 'decode_frame' 0 'room_entities.chat {"roomIndex":7,"message":"hello",'\
'"gesture":1,"bubble":0,"urls":[],"messageLength":5}
message: hello' "$out/decode_frame"
expect 'decode_frame HEX' 0 'client.ping {}
2 bytes behind the last field' "$out/decode_frame" '00000004 0f58 CAfe'
expect 'decode_frame, cut' 1 'message at byte 4: string needs 2 bytes, '\
'the packet has 1 left' "$out/decode_frame" '0000000705a60000000700'
expect 'decode_frame, short' 1 'the frame says 5 bytes, there are 2' \
  "$out/decode_frame" 000000050f58
expect 'decode_frame, unknown' 1 'no packet has the number 65535' \
  "$out/decode_frame" 00000002ffff
expect 'decode_frame, no hex' 2 'usage: decode_frame [HEX]' \
  "$out/decode_frame" xyz

expect 'embed' 0 'ready
game.move {"cell":4}' "$out/embed"
expect 'embed, no file' 1 'nowhere.yaml can not be loaded' "$out/embed" \
  nowhere.yaml

# The public test key that servers of this protocol ship.
n=86851dd364d5c5cece3c883171cc6ddc5760779b992482bd1e20dd296888df91b33b936a7b93\
f06d29e8870f703a216257dec7c81de0058fea4cc5116f75e6efc4e9113513e45357dc3fd43d4ef\
ab5963ef178b78bd61e81a14c603b24c8bcce0a12230b320045498edc29282ff0603bc7b7dae8fc\
1b05b52b2f301a9dc783b7
d=59ae13e243392e89ded305764bdd9e92e4eafa67bb6dac7e1415e8c645b0950bccd26246fd0d\
4af37145af5fa026c0ec3a94853013eaae5ff1888360f4f9449ee023762ec195dff3f30ca0b08b8\
c947e3859877b5d7dced5c8715c58b53740b84e11fbc71349a27c31745fcefeeea57cff29109920\
5e230e0c7c27e8e1c0512b

session 'session_socket' 0 'open
authentication.ok {}
ready
closed: that was all' good
session 'session_socket, encrypted' 0 'open
handshake.init_diffie {"encryptedPrime":"...","encryptedGenerator":"..."}
handshake.complete_diffie {"encryptedPublicKey":"...",'\
'"serverClientEncryption":true}
secure
authentication.ok {}
ready
closed: that was all' good "$n" 3 "$d"
session 'session_socket, refused' 1 'open
disconnect.reason {"reason":22}
error EAUTH: the server refused the login: invalid login ticket (reason 22)' \
  wrong
expect 'session_socket, no server' 1 'could not connect to 127.0.0.1, port 1' \
  "$out/session_socket" 127.0.0.1 1 good
expect 'session_socket, wrong arguments' 2 \
  'usage: session_socket HOST PORT TICKET [KEY_N KEY_E]' \
  "$out/session_socket" 127.0.0.1

echo "examples: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
