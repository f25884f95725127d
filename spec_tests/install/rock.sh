#!/bin/sh
# SPDX-License-Identifier: MIT
#
# The rock: made from a clean tree into an empty one for each Lua, and used
# from an empty folder with nothing but that tree in the paths; packed, with
# and without its sources, and installed from what was packed.

. spec_tests/tools/kit.sh

version=$(sed -n 's/^VERSION = //p' Makefile)

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

# rocks LUA TREE COMMAND...: LuaRocks for this Lua and tree. It runs on this
# Lua, too: on another one it finds no modules of its own and starts a process
# for every file.
rocks() {
  rocks_lua=$1 rocks_tree=$2
  shift 2
  configure "$rocks_lua" "$rocks_tree" >"$rocks_tree.config.lua"
  env -u LUA_INIT -u LUA_PATH -u LUA_CPATH \
    LUAROCKS_CONFIG="$rocks_tree.config.lua" \
    "$rocks_lua" "$(command -v luarocks)" "$@"
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
export CCACHE_DIR="$W/ccache"
fast="CFLAGS=-O0 -fPIC"
fast_cc="CC=ccache gcc"

# made LUA: whether it was made.
made() {
  [ -x "$W/$1/rock tree/bin/parley" ] || { cat "$W/$1/make.log"; false; }
}

# make_rock LUA: in a tree of its own.
make_rock() {
  (
    cd "$W/$1/source dir" &&
      rocks "$1" "$W/$1/rock tree" make rockspec/parley-scm-1.rockspec \
        "$fast" "$fast_cc" >"$W/$1/make.log" 2>&1
  )
}

# use_rock LUA TREE: what is installed there, from an empty folder.
use_rock() {
  use_lua=$1 use_tree=$2
  use_dir=$W/$use_lua/empty
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
  check "$use_lua: $meant" expr "$said" : "$meant"
  check "$use_lua: parley demo" demo_there "$use_dir" "$use_tree"
  same "$use_lua: the folder stays empty" "$(ls -A "$use_dir")" ''
}

# demo_there FOLDER TREE
demo_there() {
  (cd "$1" && env -i PATH="$PATH" HOME="$1" \
    "$2/bin/parley" demo --word from-a-rock >../demo.log 2>&1)
  has 'Greeter whispers: I heard: from-a-rock' "$1/../demo.log"
}

# What `luarocks make` leaves is known to .gitignore and to `make clean`.
check_clean() {
  left=$(cd "$W/$1/source dir" && git status --porcelain)
  same "$1: luarocks make leaves nothing" "$left" ''
  left=$(cd "$W/$1/source dir" && plain_make clean >/dev/null 2>&1
    git status --porcelain --ignored)
  same "$1: make clean leaves nothing" "$left" ''
}

for lua in $LUAS; do copy_source "$W/$lua/source dir"; done
# The first fills the cache of the compiler.
first=${LUAS%% *}
make_rock "$first"
for lua in ${LUAS#* }; do make_rock "$lua" & done
wait
for lua in $LUAS; do
  check "luarocks make for $lua" made "$lua"
  use_rock "$lua" "$W/$lua/rock tree"
  check_clean "$lua"
done

# What was installed, packed, and installed elsewhere.
lua=$NEWEST
mkdir -p "$W/packed"
(cd "$W/packed" && rocks "$lua" "$W/$lua/rock tree" pack parley) \
  >"$W/pack.log" 2>&1
for rock in "$W"/packed/parley-scm-1.*.rock; do
  check "install of $(basename "$rock")" \
    rocks "$lua" "$W/$lua/second tree" install "$rock"
  use_rock "$lua" "$W/$lua/second tree"
done

# A release: the rockspec of its number, and its sources.
check 'make dist' plain_make dist
check 'install of the release' \
  rocks "$lua" "$W/$lua/release tree" install \
  "build/dist/parley-$version-1.src.rock" "$fast" "$fast_cc"
use_rock "$lua" "$W/$lua/release tree"

# Without a library: the message says what to install.
lacking() {
  (cd "$W/$lua/source dir" && not rocks "$lua" "$W/$lua/no tree" make \
    rockspec/parley-scm-1.rockspec LIBYAML_INCDIR="$W" >"$W/said" 2>&1)
  has 'header file for LIBYAML' "$W/said" && has yaml.h "$W/said"
}
check 'a missing library is named' lacking
finish
