#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Installs, and runs the parts spec_tests/install/*.sh, or those that are named
# ("examples"), JOBS at a time. Each ends with a line "NAME: N passed, M failed";
# the last line is their sum. B is the build folder, the others are as in the
# Makefile.

B=${B:-build}
LUAS=${LUAS:-lua5.1 lua5.2 lua5.3 lua5.4 luajit}
export B LUA_INIT=
unset LUA_PATH LUA_CPATH
passed=0
failed=0

# Adds the counts that a part printed, or its failure if it printed none.
add() {
  counts=$(sed -n 's/^[^ :]*: \([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$1")
  if [ -z "$counts" ]; then
    echo "FAILED $2: it printed no counts"
    counts='0 1'
  fi
  while read -r good bad; do
    passed=$((passed + good))
    failed=$((failed + bad))
  done <<END
$counts
END
}

if [ $# -eq 0 ]; then
  set -- spec_tests/install/*.sh
fi
if [ -e "$B/install" ]; then chmod -R u+w "$B/install"; fi
rm -rf "$B/install"
mkdir -p "$B/install"
if ${MAKE:-make} --no-print-directory -s install BUILD="$B" LUAS="$LUAS" \
  DESTDIR= PREFIX="$PWD/$B/install/usr" >"$B/install/log" 2>&1; then
  found=
  for lua in $LUAS; do
    if [ -f "$B/$lua/parley/core.so" ]; then found="$found $lua"; fi
  done
  export LUAS="${found# }"
  for file in "$@"; do basename "$file" .sh; done | sort -r >"$B/install/parts"
  xargs -n 1 -P "${JOBS:-1}" sh -c \
    'sh "spec_tests/install/$0.sh" >"$B/install/$0.log" 2>&1' \
    <"$B/install/parts"
  while read -r name; do
    sed '$s/^/  /' "$B/install/$name.log"
    add "$B/install/$name.log" "$name"
  done <"$B/install/parts"
else
  cat "$B/install/log"
  echo 'FAILED make install'
  failed=1
fi
echo "install: $passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
