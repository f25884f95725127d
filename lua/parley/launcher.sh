#!/bin/sh
# SPDX-License-Identifier: MIT
#
# The command `parley`: finds its own folder, sets the paths of Lua and runs
# the command line. PARLEY_LUA chooses the Lua (default: the newest found).
# In a checkout this file is build/bin/parley, installed it is bin/parley.

# Where the modules are installed, from the folder above bin if not from /;
# `make install` writes what it was told.
libdir=lib
datadir=share

self=$0
while [ -h "$self" ]; do
  link=$(readlink "$self")
  case $link in
    /*) self=$link ;;
    *) self=$(dirname "$self")/$link ;;
  esac
done
bin=$(cd "$(dirname "$self")" && pwd -P) || exit 1
root=$(dirname "$bin")

# A build folder says where the Lua modules are, from itself if not from /.
source=
if [ -f "$root/settings/source" ]; then
  source=$(cd "$root" && cd "$(cat settings/source)" 2>/dev/null && pwd -P)
fi

# The folder name of a Lua: lua5.4, luajit.
name_of() {
  "$1" -e 'print(rawget(_G, "jit") and "luajit"
    or "lua" .. _VERSION:match("%d%.%d"))' 2>/dev/null
}

# Sets $lua_dir and $core_dir for the Lua called $1; fails where parley is not
# there for it.
find_modules() {
  name=$(name_of "$1") || return 1
  version=${name#lua}
  if [ "$name" = luajit ]; then version=5.1; fi
  if [ -n "$source" ]; then
    lua_dir=$source/lua
    core_dir=$root/$name
  else
    lua_dir=$(cd "$root" && cd "$datadir/lua/$version" 2>/dev/null && pwd)
    core_dir=$(cd "$root" && cd "$libdir/lua/$version" 2>/dev/null && pwd)
  fi
  [ -f "$lua_dir/parley/cli/main.lua" ] && [ -f "$core_dir/parley/core.so" ]
}

lua=
if [ -n "$PARLEY_LUA" ]; then
  if find_modules "$PARLEY_LUA"; then lua=$PARLEY_LUA; fi
else
  for candidate in lua5.4 lua5.3 lua5.2 lua5.1 luajit lua; do
    if command -v "$candidate" >/dev/null 2>&1 && find_modules "$candidate"
    then
      lua=$candidate
      break
    fi
  done
fi
if [ -z "$lua" ]; then
  echo "parley: no module for ${PARLEY_LUA:-any Lua}; run make" >&2
  exit 1
fi

# The paths of one version go before the common ones in Lua's eyes, so what
# the user set there must be kept and then be out of the way.
case $name in
  lua5.2) path=$LUA_PATH_5_2 cpath=$LUA_CPATH_5_2 ;;
  lua5.3) path=$LUA_PATH_5_3 cpath=$LUA_CPATH_5_3 ;;
  lua5.4) path=$LUA_PATH_5_4 cpath=$LUA_CPATH_5_4 ;;
  *) path= cpath= ;;
esac
unset LUA_PATH_5_2 LUA_PATH_5_3 LUA_PATH_5_4
unset LUA_CPATH_5_2 LUA_CPATH_5_3 LUA_CPATH_5_4
LUA_PATH="$lua_dir/?.lua;$lua_dir/?/init.lua;${path:-${LUA_PATH:-;}}"
LUA_CPATH="$core_dir/?.so;${cpath:-${LUA_CPATH:-;}}"
PARLEY_LUA=$lua
export LUA_PATH LUA_CPATH PARLEY_LUA
exec "$lua" "$lua_dir/parley/cli/main.lua" "$@"
