#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Installs into a folder of its own and uses what is there: the C library
# through pkg-config, static and shared, and the module on every Lua.

set -e
root=build/install
rm -rf "$root"
${MAKE:-make} --no-print-directory -s install DESTDIR="$root" PREFIX=/usr
usr=$root/usr

cat >build/install/use.c <<'END'
#include <parley/nitro.h>
#include <parley/parley.h>
#include <stdio.h>

int main(void) {
  const parley_schema *schema = parley_protocol("nitro");
  if (schema != &parley_nitro_schema) return 1;
  if (!parley_schema_find(schema, PARLEY_C2S, PARLEY_NITRO_C2S_UNIT_WALK))
    return 1;
  puts(parley_version());
  return 0;
}
END
flags() {
  PKG_CONFIG_PATH=$usr/lib/pkgconfig PKG_CONFIG_SYSROOT_DIR=$root \
    pkg-config --define-variable=prefix=/usr "$@" parley
}
gcc -std=c99 $(flags --cflags) -o build/install/shared build/install/use.c \
  $(flags --libs)
LD_LIBRARY_PATH=$usr/lib build/install/shared >/dev/null
gcc -std=c99 $(flags --cflags) -o build/install/static build/install/use.c \
  "$usr/lib/libparley.a" $(pkg-config --libs libuv yaml-0.1 zlib openssl) \
  -lwslay -lm
build/install/static >/dev/null

# Every header alone, in C and in C++ where there is one.
for header in "$usr"/include/parley/*.h; do
  echo "#include <parley/$(basename "$header")>" >build/install/one.c
  gcc -std=c99 -Wall -Wextra -Werror -fsyntax-only -I"$usr/include" \
    build/install/one.c
done

for lua in ${LUAS:-lua5.1 lua5.2 lua5.3 lua5.4 luajit}; do
  version=${lua#lua}
  [ "$lua" = luajit ] && version=5.1
  modules=$usr/share/lua/$version
  LUA_INIT= LUA_PATH="$modules/?.lua;$modules/?/init.lua" \
    LUA_CPATH="$usr/lib/lua/$version/?.so" \
    "$lua" -e 'assert(require("parley.core").protocol("nitro"))'
done
test -f "$usr/share/parley/spec/nitro/protocol.yaml"
test -x "$usr/bin/parley"
