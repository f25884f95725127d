# SPDX-License-Identifier: MIT
#
# For the parts of `make test-install` (spec_tests/install/*.sh), which begin
# with: . spec_tests/tools/kit.sh
#
# They have: B, the build folder; W, a folder for this part, an absolute path
# that is empty at first; U, the folder where parley is installed; CC, CFLAGS
# if it was given, and LUAS, the last of which is NEWEST. Each ends with: finish

part=$(basename "$0" .sh)
passed=0
failed=0
B=${B:-build}
W=$PWD/$B/install/$part
U=$PWD/$B/install/usr
CC=${CC:-gcc}
MAKE="${MAKE:-make} --no-print-directory -s"
NEWEST=lua5.4
for lua in $LUAS; do NEWEST=$lua; done
if [ -e "$W" ]; then chmod -R u+w "$W"; fi
rm -rf "$W"
mkdir -p "$W"

# check WHAT COMMAND...: a command that must succeed; prints what it said if
# it does not.
check() {
  what=$1
  shift
  if "$@" >"$W/.out" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED $part: $what"
    sed 's/^/  /' "$W/.out" | tail -40
  fi
}

# same WHAT GOT WANTED: two texts.
same() {
  printf '%s\n' "$2" >"$W/.got"
  printf '%s\n' "$3" >"$W/.wanted"
  check "$1" diff "$W/.wanted" "$W/.got"
}

# Whether text $1 is in the files behind it.
has() {
  text=$1
  shift
  grep -qF -- "$text" "$@" || { cat "$@" && false; }
}

not() { ! "$@"; }

# until_is COMMAND...: waits until it succeeds, for half a minute at most; not
# again once something has failed.
until_is() {
  tries=0
  until "$@" 2>/dev/null; do
    tries=$((tries + 1))
    if [ $tries -gt 600 ] || { [ $tries -gt 40 ] && [ $failed -gt 0 ]; }; then
      return 1
    fi
    sleep 0.05
  done
}

# Without the settings of the `make` around but for the compiler's.
plain_make() {
  (
    unset MAKEFLAGS MFLAGS MAKEOVERRIDES
    if [ -n "${CFLAGS+set}" ]; then set -- CFLAGS="$CFLAGS" "$@"; fi
    exec $MAKE CC="$CC" "$@"
  )
}

finish() {
  echo "$part: $passed passed, $failed failed"
  [ "$failed" -eq 0 ]
  exit
}
