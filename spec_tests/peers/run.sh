#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Our Socket.IO against the socket.io packages: each feature over each
# transport in each role, and numbered messages while the server is killed
# again and again. Prints a matrix of checks. Needs build/bin/parley.
#
#   run.sh [KILLS]

kills=${1:-20}
here=spec_tests/peers
work=build/peers # what all share
out=$work        # of this part of the run
server=
port=

say() { echo "peers: $*"; }

setup() {
  mkdir -p "$work"
  if ! cmp -s "$here/package-lock.json" "$work/package-lock.json"; then
    cp "$here/package.json" "$here/package-lock.json" "$work/"
    (cd "$work" && npm ci --silent --no-audit --no-fund) ||
      { rm -f "$work/package-lock.json"; exit 1; }
  fi
  [ -f "$work/cert.pem" ] ||
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 \
      -nodes -days 3650 -subj /CN=127.0.0.1 \
      -addext subjectAltName=IP:127.0.0.1 \
      -keyout "$work/key.pem" -out "$work/cert.pem" 2>/dev/null || exit 1
}

# start LANGUAGE PORT [CERT KEY]: sets server and port.
start() {
  language=$1
  shift
  : >"$out/server.log"
  if [ "$language" = js ]; then
    NODE_PATH="$work/node_modules" node "$here/server.js" \
      "$1" "$out/numbers" $2 $3 >"$out/server.log" 2>&1 &
  else
    build/bin/parley run "$here/server.lua" \
      "$1" "$out/numbers" $2 $3 >"$out/server.log" 2>&1 &
  fi
  server=$!
  n=0
  while ! grep -q '^listening' "$out/server.log"; do
    n=$((n + 1))
    if [ $n -gt 500 ]; then
      say "the server does not start:"
      cat "$out/server.log"
      return 1
    fi
    sleep 0.02
  done
  port=$(sed -n 's/^listening on //p' "$out/server.log")
}

# Kills a program and what it has started, from the top down.
slay() {
  kill -STOP "$1" 2>/dev/null
  for below in $(pgrep -P "$1"); do slay "$below"; done
  kill -KILL "$1" 2>/dev/null
}

# Ends a program by SIGKILL, launchers in front of it included.
end() {
  slay "$1"
  wait "$1" 2>/dev/null
}

# client LANGUAGE URL TRANSPORT MODE [EXTRA]
client() {
  language=$1
  shift
  if [ "$language" = js ]; then
    NODE_PATH="$work/node_modules" timeout 120 node "$here/client.js" "$@"
  else
    timeout 120 build/bin/parley run "$here/client.lua" "$@"
  fi
}

# features CLIENT SERVER TRANSPORT SCHEME: lines "CLIENT-SERVER TRANSPORT
# FEATURE N".
features() {
  certificates=
  ca=
  name=$3
  if [ "$4" = https ]; then
    certificates="$work/cert.pem $work/key.pem"
    ca=$work/cert.pem
    name=$3+tls
  fi
  # shellcheck disable=SC2086
  start "$2" 0 $certificates || return
  client "$1" "$4://127.0.0.1:$port" "$3" features $ca >"$out/client.log" 2>&1
  end "$server"
  grep -E '^[a-z_]+[[:space:]]+ok' "$out/client.log" |
    while read -r feature word count; do
      echo "$1-$2 $name $feature $count"
    done >>"$out/results"
  grep -vE '^[a-z_]+[[:space:]]+ok' "$out/client.log" |
    sed "s/^/peers: $1 client, $2 server, $name: /"
  grep -v '^listening' "$out/server.log" | sed "s/^/peers: $2 server: /"
  return 0
}

# storm CLIENT SERVER TRANSPORT: kills the server often enough; nothing that
# was acknowledged may be missing in its file.
storm() {
  rm -f "$out/numbers"
  start "$2" 0 || return
  at=$port
  client "$1" "http://127.0.0.1:$at" "$3" storm 100000 >"$out/acked" \
    2>"$out/storm.log" &
  shooter=$!
  k=0
  while [ $k -lt "$kills" ]; do
    sleep 0.3
    end "$server"
    start "$2" "$at" || break
    k=$((k + 1))
  done
  sleep 0.5
  end "$shooter"
  end "$server"
  grep -v '^Killed' "$out/storm.log" | sed 's/^/peers: storm: /'
  sort -u "$out/acked" >"$out/acked.sorted"
  sort -u "$out/numbers" >"$out/numbers.sorted"
  lost=$(comm -23 "$out/acked.sorted" "$out/numbers.sorted" | wc -l)
  acked=$(wc -l <"$out/acked.sorted")
  say "$1 client, $2 server, $3: $acked acknowledged, $lost lost," \
    "killed $k times"
  if [ "$lost" -eq 0 ] && [ "$acked" -gt "$kills" ] && [ $k -eq "$kills" ]
  then
    echo "$1-$2 $3 killed_$kills $acked" >>"$out/results"
  fi
}

# part CLIENT SERVER TRANSPORT: in a folder of its own, beside others.
part() {
  out=$work/$1-$2-$3
  mkdir -p "$out"
  : >"$out/results"
  features "$1" "$2" "$3" http
  features "$1" "$2" "$3" https
  storm "$1" "$2" "$3"
}

setup
for pair in 'lua js' 'js lua' 'lua lua'; do
  parts=
  for transport in polling websocket upgrade; do
    # shellcheck disable=SC2086
    (part $pair $transport) &
    parts="$parts $!"
  done
  # shellcheck disable=SC2086
  wait $parts
done
cat "$work"/*/results >"$work/results"
exec "${PARLEY_LUA:-lua5.4}" "$here/matrix.lua" "$work/results" "$kills"
