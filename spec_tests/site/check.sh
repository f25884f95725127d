#!/bin/sh
# SPDX-License-Identifier: MIT
#
# check.sh LUA SITE: the catalog's site in Chromium. Starts chromedriver on a
# free port for the time of the test.

lua=$1
site=$(cd "$2" && pwd) || exit 1
if ! command -v chromedriver >/dev/null 2>&1 || ! command -v curl >/dev/null; then
  echo "chromedriver or curl is missing; run make setup" >&2
  exit 1
fi
log=$(mktemp)
chromedriver --port=0 >"$log" 2>&1 &
driver=$!
trap 'kill $driver 2>/dev/null; rm -f "$log"' EXIT INT TERM

port=
tries=0
while [ -z "$port" ] && [ $tries -lt 100 ]; do
  sleep 0.2
  port=$(sed -n 's/.*started successfully on port \([0-9]*\).*/\1/p' "$log")
  tries=$((tries + 1))
done
if [ -z "$port" ]; then
  cat "$log" >&2
  exit 1
fi
"$lua" spec_tests/site/check.lua "$site" "http://127.0.0.1:$port"
