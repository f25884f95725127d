#!/bin/sh
# SPDX-License-Identifier: MIT
#
# The rock: made from a clean tree into an empty one for each Lua, and used
# from an empty folder with nothing but that tree in the paths; packed, with
# and without its sources, and installed from what was packed.
# LUAS: the Luas. Prints "rock: N passed, M failed".

LUAS=${LUAS:-lua5.1 lua5.2 lua5.3 lua5.4 luajit}
version=$(sed -n 's/^VERSION = //p' Makefile)
top=$(pwd)
work=$top/build/rock
passed=0
failed=0

good() { passed=$((passed + 1)); }
bad() {
  failed=$((failed + 1))
  echo "FAILED rock: $*"
}

# check WHAT COMMAND...: shows what the command said if it fails.
check() {
  what=$1
  shift
  if "$@" >"$work/check.log" 2>&1; then good; else
    bad "$what"
    tail -n 20 "$work/check.log"
  fi
}

# The number of the folders that the Lua $1 reads.
folder_of() {
  if [ "$1" = luajit ]; then echo 5.1; else echo "${1#lua}"; fi
}

# configure LUA TREE: prints a configuration of LuaRocks.
configure() {
  lua_bin=$(command -v "$1") || return 1
  cat <<END_CONFIG
lua_version = "$(folder_of "$1")"
lua_interpreter = "$1"
rocks_trees = { { name = "tree", root = [[$2]] } }
local_cache = [[$2.cache]]
variables = {
  LUA = "$lua_bin",
  LUA_BINDIR = "$(dirname "$lua_bin")",
  LUA_DIR = "/usr",
  LUA_INCDIR = "$(pkg-config --cflags-only-I "$1" | sed 's/^-I//;s/ .*//')",
}
END_CONFIG
}

# rocks LUA TREE COMMAND...: LuaRocks for this Lua and tree.
rocks() {
  rocks_lua=$1 rocks_tree=$2
  shift 2
  configure "$rocks_lua" "$rocks_tree" >"$rocks_tree.config.lua"
  env -u LUA_INIT -u LUA_PATH -u LUA_CPATH \
    LUAROCKS_CONFIG="$rocks_tree.config.lua" luarocks "$@"
}

# The files of the checkout, committed or not, as a repository of its own.
copy_source() {
  mkdir -p "$1"
  if git rev-parse --git-dir >/dev/null 2>&1; then
    git ls-files -z -co --exclude-standard | tar -c --null -T - \
      --ignore-failed-read 2>/dev/null
  else
    tar -c --exclude=./build .
  fi | tar -x -C "$1"
  (
    cd "$1" && git init -q && git add -A &&
      git -c user.name=test -c user.email=test@example.org \
        commit -q -m 'a clean tree'
  )
}

# Without optimizing, and what is the same for each Lua only once.
export CCACHE_DIR="$work/ccache"
fast="CFLAGS=-O0 -fPIC"
fast_cc="CC=ccache gcc"

# make_rock LUA: in a tree of its own.
make_rock() {
  (
    cd "$work/$1/source dir" &&
      rocks "$1" "$work/$1/rock tree" make rockspec/parley-scm-1.rockspec \
        "$fast" "$fast_cc" >"$work/$1/make.log" 2>&1
  )
}

# use_rock LUA TREE: what is installed there, from an empty folder.
use_rock() {
  use_lua=$1 use_tree=$2
  use_dir=$work/$use_lua/empty
  mkdir -p "$use_dir"
  use_version=$(folder_of "$use_lua")
  case $use_lua in
    luajit) meant='Lua 5.1 LuaJIT 2.1' ;;
    *) meant="Lua $use_version none" ;;
  esac
  cat >"$use_dir/../use.lua" <<'END_LUA'
local parley = require "parley"
local schema = assert(parley.protocol "nitro")
local bytes = schema:encode("c2s", "room_entities.walk", {x = 3, y = 4})
local back = assert(schema:decode("c2s", "room_entities.walk", bytes))
assert(back.x == 3 and back.y == 4)
for _, name in ipairs {"essential", "guildchat"} do
  assert(parley.protocol(name))
end
assert(require("parley.data").find("examples/greeter.lua"))
assert(require("parley.data").find("spec/nitro/protocol.yaml"))
local jit = rawget(_G, "jit")
print(_VERSION, jit and jit.version:match("^LuaJIT %d%.%d") or "none")
END_LUA
  said=$(cd "$use_dir" && env -i PATH="$PATH" HOME="$use_dir" \
    LUA_PATH="$use_tree/share/lua/$use_version/?.lua;$use_tree/share/lua/$use_version/?/init.lua" \
    LUA_CPATH="$use_tree/lib/lua/$use_version/?.so" \
    "$use_lua" ../use.lua 2>&1 | tr '\t' ' ')
  echo "rock: $use_lua is $said"
  case $said in
    "$meant"*) good ;;
    *) bad "$use_lua: wanted $meant" ;;
  esac
  (cd "$use_dir" && env -i PATH="$PATH" HOME="$use_dir" \
    "$use_tree/bin/parley" demo --word "word-$use_lua" \
    >../demo.log 2>&1)
  if grep -q "Greeter whispers: I heard: word-$use_lua" \
    "$work/$use_lua/demo.log"; then good; else
    bad "$use_lua: parley demo"
    tail -n 5 "$work/$use_lua/demo.log"
  fi
  [ -z "$(ls -A "$use_dir")" ] && good || bad "$use_lua: the folder is not empty"
}

# What `luarocks make` leaves is known to .gitignore and to `make clean`.
check_clean() {
  source="$work/$1/source dir"
  left=$(cd "$source" && git status --porcelain)
  [ -z "$left" ] && good || bad "$1: luarocks make left $left"
  (cd "$source" && ${MAKE:-make} -s clean >/dev/null 2>&1)
  left=$(cd "$source" && git status --porcelain --ignored)
  [ -z "$left" ] && good || bad "$1: make clean left $left"
}

if [ "$1" = --make ]; then
  make_rock "$2"
  exit
fi

rm -rf "$work"
mkdir -p "$work"
found=
for lua in $LUAS; do
  if command -v "$lua" >/dev/null 2>&1; then
    found="$found $lua"
    copy_source "$work/$lua/source dir"
  else
    bad "$lua is missing"
  fi
done

# The first fills the cache.
set -- $found
[ $# -gt 0 ] && make_rock "$1"
shift
printf '%s\n' "$@" | xargs -P "${JOBS:-2}" -I LUA sh "$0" --make LUA
for lua in $found; do
  if [ -x "$work/$lua/rock tree/bin/parley" ]; then
    good
    use_rock "$lua" "$work/$lua/rock tree"
    check_clean "$lua"
  else
    bad "luarocks make for $lua"
    tail -n 20 "$work/$lua/make.log"
  fi
done

# What was installed, packed, and installed elsewhere.
lua=${found##* }
mkdir -p "$work/packed"
(cd "$work/packed" && rocks "$lua" "$work/$lua/rock tree" pack parley) \
  >"$work/pack.log" 2>&1
for rock in "$work"/packed/parley-scm-1.*.rock; do
  check "install of $(basename "$rock")" \
    rocks "$lua" "$work/$lua/second tree" install "$rock"
  use_rock "$lua" "$work/$lua/second tree"
done

# A release: the rockspec of its number, and its sources.
check 'make dist' ${MAKE:-make} --no-print-directory dist
check 'install of the release' \
  rocks lua5.4 "$work/lua5.4/release tree" install \
  "build/dist/parley-$version-1.src.rock" "$fast" "$fast_cc"
use_rock lua5.4 "$work/lua5.4/release tree"

# Without a library: the message says what to install.
said=$(cd "$work/lua5.4/source dir" &&
  rocks lua5.4 "$work/lua5.4/no tree" make rockspec/parley-scm-1.rockspec \
    LIBYAML_INCDIR="$work" 2>&1)
case $said in
  *"header file for LIBYAML"*"yaml.h"*) good ;;
  *) bad "a missing library: $said" ;;
esac

echo "rock: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
