#!/bin/sh
# SPDX-License-Identifier: MIT
#
# setup.sh run: what building and running needs. setup.sh test: what the
# tests need besides. On Debian and its kin missing packages are installed,
# as root or through sudo; nothing is ever removed. Elsewhere it says what to
# install, unless everything is there.

mode=${1:-test}
export DEBIAN_FRONTEND=noninteractive

packages='gcc libc6-dev make pkg-config libuv1-dev libyaml-dev libwslay-dev
  zlib1g-dev libssl-dev lua5.1 liblua5.1-0-dev lua5.2 liblua5.2-dev
  lua5.3 liblua5.3-dev lua5.4 liblua5.4-dev'
tests='git openssl libjansson-dev lua-busted lua-check clang-14
  libclang-rt-14-dev llvm-14 clang-format-14 curl chromium chromium-driver
  procps lua-sql-sqlite3 ccache luarocks zip neovim
  lua-ldoc doxygen g++ mandoc lua-posix lua-md5'

installed() {
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Debian's nginx module and luajit exclude each other; the fork luajit2 goes
# along with both. What is there stays.
luajit_packages() {
  if installed luajit || installed libluajit-5.1-dev; then
    echo luajit libluajit-5.1-dev
  else
    echo luajit2 libluajit2-5.1-dev
  fi
}

# See above; its test fails without it, and says so.
nginx_packages() {
  if installed luajit || installed libluajit-5.1-dev; then
    echo "nginx's Lua module excludes luajit; luajit2 goes along with it" >&2
  else
    echo libnginx-mod-http-lua
  fi
}

# The peers of Socket.IO run on Node.js, which may come from elsewhere.
node_packages() {
  if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
    echo nodejs npm
  fi
}

# Whether everything is there, whoever installed it.
complete() {
  for tool in make gcc pkg-config; do
    command -v "$tool" >/dev/null 2>&1 || return 1
  done
  pkg-config --exists libuv yaml-0.1 zlib openssl || return 1
  echo '#include <wslay/wslay.h>' | gcc -E - >/dev/null 2>&1 || return 1
  found=
  for lua in lua5.1 lua5.2 lua5.3 lua5.4 luajit; do
    if pkg-config --exists "$lua" && command -v "$lua" >/dev/null 2>&1; then
      found=1
    elif [ "$mode" = test ]; then
      return 1
    fi
  done
  [ -n "$found" ] || return 1
  [ "$mode" = test ] || return 0
  pkg-config --exists jansson || return 1
  for tool in git openssl busted luacheck clang-14 llvm-cov-14 \
    clang-format-14 curl chromedriver node npm pkill ldoc doxygen g++ \
    mandoc ccache luarocks zip nvim; do
    command -v "$tool" >/dev/null 2>&1 || return 1
  done
}

if ! command -v apt-get >/dev/null 2>&1 ||
  ! command -v dpkg-query >/dev/null 2>&1; then
  if complete; then exit 0; fi
  cat >&2 <<'END'
This is no Debian system, so nothing was installed. Please install:
  a C99 compiler as `gcc`, make, pkg-config
  libuv, libyaml, wslay, zlib and OpenSSL 3, with their headers
  Lua with its header, known to pkg-config and as command under the same
  name: one or more of lua5.1 lua5.2 lua5.3 lua5.4 luajit
END
  if [ "$mode" = test ]; then
    cat >&2 <<'END'
For the tests: all five of these Luas, and
  git, openssl, jansson with its header, busted and luacheck
  clang 14 with its sanitizers, llvm 14 (llvm-cov-14), clang-format-14
  curl, Chromium with its chromedriver, Node.js with npm, LDoc and Doxygen
  g++, mandoc, ccache, LuaRocks, zip, Neovim, and nginx with its Lua module
END
  fi
  exit 1
fi

packages="$packages $(luajit_packages)"
[ "$mode" = test ] && packages="$packages $tests $(node_packages) $(nginx_packages)"
missing=
for package in $packages; do
  installed "$package" || missing="$missing $package"
done
[ -z "$missing" ] && exit 0

sudo=
if [ "$(id -u)" != 0 ]; then
  sudo='sudo -E'
  if ! command -v sudo >/dev/null 2>&1; then
    echo "missing, and neither root nor sudo to install it:$missing" >&2
    exit 1
  fi
fi
echo "installing$missing"
$sudo apt-get -q update || exit 1
exec $sudo apt-get -q -y --no-remove --no-install-recommends install $missing
