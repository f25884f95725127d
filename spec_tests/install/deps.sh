#!/bin/sh
# SPDX-License-Identifier: MIT
#
# What a build says when something that it needs is not there: everything else
# is put into a folder in which one thing is missing. Nothing is compiled.

. spec_tests/tools/kit.sh

unset PKG_CONFIG_PATH
dirs=$(pkg-config --variable pc_path pkg-config | tr ':' ' ')
lua=$NEWEST

# pc_files EXCEPT: a folder with the package files of everything but one.
pc_files() {
  rm -rf "$W/pc"
  mkdir "$W/pc"
  for dir in $dirs; do
    for name in libuv yaml-0.1 zlib openssl libssl libcrypto "$lua"; do
      if [ "$name" != "$1" ] && [ -f "$dir/$name.pc" ]; then
        ln -sf "$dir/$name.pc" "$W/pc/"
      fi
    done
  done
}

# says TEXT MAKE-ARGUMENT...: it must fail, and say so.
says() {
  text=$1
  shift
  if plain_make BUILD="$B/install/deps/build" LUAS="$lua" "$@" \
    >"$W/said" 2>&1; then
    echo 'it did not fail'
    false
  else
    has "$text" "$W/said" && not grep -q 'error:' "$W/said"
  fi
}

export PKG_CONFIG_LIBDIR="$W/pc"
pc_files libuv
check libuv says \
  'libuv is missing: apt install libuv1-dev (or build with NET=0)' all
check 'libuv is not needed with NET=0' plain_make NET=0 \
  BUILD="$B/install/deps/build" deps
pc_files yaml-0.1
check libyaml says \
  'libyaml is missing: apt install libyaml-dev (or build with YAML=0)' all
check 'libyaml is not needed with YAML=0' plain_make YAML=0 \
  BUILD="$B/install/deps/build" deps
pc_files openssl
check OpenSSL says \
  'OpenSSL is missing: apt install libssl-dev (or build with TLS=0)' all
check 'OpenSSL is not needed with TLS=0' plain_make TLS=0 \
  BUILD="$B/install/deps/build" deps
pc_files zlib
check zlib says 'zlib is missing: apt install zlib1g-dev' lib
pc_files "$lua"
check Lua says "a Lua with its header is missing: apt install lua5.4" all
check 'Lua is not needed for C' sh -c "$MAKE -n lib CC='$CC' LUAS=$lua \
  BUILD='$B/install/deps/build' | grep -q libparley.a"
pc_files none

# Headers: a folder of links to all but one.
# headers EXCEPT
headers() {
  rm -rf "$W/include"
  mkdir "$W/include"
  for file in /usr/include/*; do
    if [ "$(basename "$file")" != "$1" ]; then ln -s "$file" "$W/include/"; fi
  done
  flags="-nostdinc -isystem $W/include"
  for file in /usr/include/*-linux-gnu; do flags="$flags -isystem $file"; done
  flags="$flags -isystem $($CC -print-file-name=include)"
}
headers none
check 'all headers' plain_make CFLAGS="$flags" \
  BUILD="$B/install/deps/build" deps
headers wslay
check wslay says 'wslay is missing: apt install libwslay-dev' \
  CFLAGS="$flags" all
headers stdio.h
check 'the C library' says \
  'the header of the C library is missing: apt install libc6-dev' \
  CFLAGS="$flags" all

# Programs: a folder with those that a build uses, but one.
# programs EXCEPT
programs() {
  rm -rf "$W/bin"
  mkdir "$W/bin"
  for name in sh make gcc pkg-config find grep mkdir nproc echo cat cmp ls sed \
    tr dirname basename; do
    if [ "$name" != "$1" ]; then
      ln -s "$(command -v "$name")" "$W/bin/$name"
    fi
  done
}
programs none
check 'all programs' env PATH="$W/bin" make CC=gcc BUILD="$B/install/deps/build" \
  deps
programs gcc
check 'a compiler' env PATH="$W/bin" sh -c "! make CC=gcc all \
  BUILD='$B/install/deps/build' >'$W/said' 2>&1"
check 'a compiler' has \
  'the C compiler gcc is missing: apt install gcc (or set CC)' "$W/said"
programs pkg-config
check pkg-config env PATH="$W/bin" sh -c "! make CC=gcc all \
  BUILD='$B/install/deps/build' >'$W/said' 2>&1"
check pkg-config has 'pkg-config is missing: apt install pkg-config' "$W/said"
check 'nothing was compiled' find "$W/build" -name '*.o' -exec false {} +
finish
