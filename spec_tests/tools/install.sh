#!/bin/sh
# SPDX-License-Identifier: MIT
#
# install.sh PREFIX BUILD VERSION SOVERSION LUA:DIR...: what `make install`
# copies. DIR is the version of the folders that this Lua reads.

prefix=$1 build=$2 version=$3 soversion=$4
shift 4
set -e

# copy MODE FILE TARGET
copy() {
  mkdir -p "$(dirname "$3")"
  install -m "$1" "$2" "$3"
}

for header in src/include/parley/*.h src/gen/parley/*.h; do
  copy 644 "$header" "$prefix/include/parley/$(basename "$header")"
done
copy 644 "$build/libparley.a" "$prefix/lib/libparley.a"
copy 755 "$build/libparley.so" "$prefix/lib/libparley.so.$version"
ln -sf "libparley.so.$version" "$prefix/lib/libparley.so.$soversion"
ln -sf "libparley.so.$soversion" "$prefix/lib/libparley.so"
copy 644 "$build/parley.pc" "$prefix/lib/pkgconfig/parley.pc"
copy 755 "$build/bin/parley" "$prefix/bin/parley"
for file in $(find spec -type f); do
  copy 644 "$file" "$prefix/share/parley/$file"
done
for pair in "$@"; do
  lua=${pair%:*} dir=${pair#*:}
  copy 755 "$build/$lua/parley/core.so" "$prefix/lib/lua/$dir/parley/core.so"
  for file in $(cd lua && find . -name '*.lua' -type f); do
    copy 644 "lua/$file" "$prefix/share/lua/$dir/$file"
  done
done
