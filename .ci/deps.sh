#!/bin/sh
# SPDX-License-Identifier: MIT
#
# deps.sh PART...: whether what a build needs is there: packages as pkg-config
# names them, wslay, lua. If not, says what Debian calls it, and fails. CC and
# CFLAGS come from the Makefile.

status=0
missing() {
  echo "$1 is missing: apt install $2" >&2
  status=1
}

# Whether the preprocessor finds a header.
has_header() {
  # shellcheck disable=SC2086
  echo "#include <$1>" | $CC $CFLAGS -E -x c - >/dev/null 2>&1
}

check() {
  case $1 in
    wslay)
      if ! has_header stdio.h; then
        missing 'the header of the C library' libc6-dev
      elif ! has_header wslay/wslay.h; then
        missing wslay libwslay-dev
      fi
      return
      ;;
    lua)
      missing 'a Lua with its header' \
        'lua5.4 liblua5.4-dev (or make lib, for C alone)'
      return
      ;;
  esac
  if pkg-config --exists "$1"; then return; fi
  case $1 in
    libuv) missing libuv 'libuv1-dev (or build with NET=0)' ;;
    yaml-0.1) missing libyaml 'libyaml-dev (or build with YAML=0)' ;;
    openssl) missing OpenSSL 'libssl-dev (or build with TLS=0)' ;;
    zlib) missing zlib zlib1g-dev ;;
    *) missing "$1" "$1" ;;
  esac
}

# The compiler, behind the ccache that may stand in front of it.
for word in $CC; do
  if ! command -v "$word" >/dev/null 2>&1; then
    echo "the C compiler $word is missing: apt install gcc (or set CC)" >&2
    exit 1
  fi
  case $word in *ccache) ;; *) break ;; esac
done
if ! command -v pkg-config >/dev/null 2>&1; then
  missing pkg-config pkg-config
  exit 1
fi
for part in "$@"; do check "$part"; done
exit $status
