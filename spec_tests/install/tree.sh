#!/bin/sh
# SPDX-License-Identifier: MIT
#
# What `make install` puts where, what `make uninstall` takes away again, and
# that what is there works.

. spec_tests/tools/kit.sh

# into VARIABLE=VALUE... TARGET: make, below $W/root.
into() { plain_make BUILD="$B" LUAS="$LUAS" DESTDIR="$W/root" "$@"; }
listing() { (cd "$1" && find . | sort); }

# ---- the tree --------------------------------------------------------------

mkdir -p "$W/root/usr/local/lib/lua" "$W/root/usr/local/include/parley" \
  "$W/root/usr/local/empty"
echo mine >"$W/root/usr/local/include/parley/mine.h"
listing "$W/root" >"$W/before"
check install into install
for file in include/parley/parley.h include/parley/nitro.h \
  include/parley/config.h lib/libparley.a lib/libparley.so \
  lib/pkgconfig/parley.pc bin/parley share/man/man1/parley.1 \
  share/man/man3/parley.3 share/doc/parley/LICENSE \
  share/parley/examples/visitor.lua share/parley/examples/lua_host.c \
  share/parley/spec/nitro/protocol.yaml; do
  check "$file" test -f "$W/root/usr/local/$file"
done
check 'every file is readable by all' sh -c \
  "! find '$W/root' -type f ! -perm -444 | grep ."
for lua in $LUAS; do
  version=${lua#lua}
  [ "$lua" = luajit ] && version=5.1
  check "core.so of $lua" test -f \
    "$W/root/usr/local/lib/lua/$version/parley/core.so"
  (cd lua && find . -name '*.lua') | sort >"$W/modules"
  (cd "$W/root/usr/local/share/lua/$version" && find . -name '*.lua') | sort |
    diff "$W/modules" - >"$W/differ"
  check "all modules for $lua" test ! -s "$W/differ"
done
listing "$W/root" >"$W/first"
check 'install again' into install
listing "$W/root" >"$W/second"
check 'the same files' diff "$W/first" "$W/second"

# An older version may have had other files.
gone=$W/root/usr/local/share/lua/5.4/parley/old_module.lua
list=$W/root/usr/local/share/parley/installed
mkdir -p "${gone%/*}" && echo old >"$gone"
echo 'f /usr/local/share/lua/5.4/parley/old_module.lua' >>"$list"
check 'install over an older one' into install
check 'what that had goes' test ! -f "$gone"

check uninstall into uninstall
listing "$W/root" >"$W/after"
check 'as before' diff "$W/before" "$W/after"
check 'uninstall where nothing is' not into uninstall

# ---- folders ---------------------------------------------------------------

multi=lib/x86_64-linux-gnu
check 'folders of a packager' into install PREFIX=/usr LIBDIR=/usr/$multi \
  MANDIR=/usr/man INCLUDEDIR=/usr/include/p
for file in $multi/libparley.so.0 $multi/pkgconfig/parley.pc man/man1/parley.1 \
  include/p/parley/parley.h; do
  check "$file" test -f "$W/root/usr/$file"
done
check 'the command finds its modules' sh -c \
  "'$W/root/usr/bin/parley' --version | grep -q '^parley [0-9]'"
same 'flags' "$(PKG_CONFIG_PATH=$W/root/usr/$multi/pkgconfig \
  pkg-config --cflags --libs parley | tr -s ' ')" \
  "-I/usr/include/p -lparley "
check 'uninstall from them' into uninstall PREFIX=/usr LIBDIR=/usr/$multi \
  MANDIR=/usr/man INCLUDEDIR=/usr/include/p
listing "$W/root" >"$W/after"
check 'as before' diff "$W/before" "$W/after"

# ---- a prefix with blanks --------------------------------------------------

prefix="$W/a 'fine' place"
cat >"$W/use.c" <<'END'
#include <parley/nitro.h>
#include <parley/parley.h>
#include <stdio.h>

int main(void) {
  const parley_schema *schema = parley_protocol("nitro");
  if (schema != &parley_nitro_schema) return 1;
  if (!parley_has("net") || !parley_has("tls") || !parley_has("yaml")) return 1;
  if (parley_has("nothing")) return 1;
  if (!parley_schema_find(schema, PARLEY_C2S, PARLEY_NITRO_C2S_UNIT_WALK))
    return 1;
  puts(parley_version());
  return 0;
}
END
check 'install with blanks' plain_make BUILD="$B" LUAS="$LUAS" \
  PREFIX="$prefix" DESTDIR= install
flags=$(PKG_CONFIG_PATH="$prefix/lib/pkgconfig" pkg-config --cflags --libs parley)
check 'flags with blanks' eval "$CC -std=c99 -o '$W/use' '$W/use.c' $flags"
same 'a program' "$(LD_LIBRARY_PATH="$prefix/lib" "$W/use")" \
  "$(sed -n 's/^VERSION = //p' Makefile)"
check 'the command' sh -c "\"\$0\" --version | grep -q '^parley [0-9]'" \
  "$prefix/bin/parley"
ln -s "$prefix/bin/parley" "$W/link"
check 'the command through a link' "$W/link" packet UNIT_WALK
"$prefix/bin/parley" demo --word xyzzy >"$W/demo" 2>&1
check 'the demo' has 'visitor | Greeter whispers: I heard: xyzzy' "$W/demo"
check 'uninstall' plain_make BUILD="$B" DESTDIR= \
  PREFIX="$prefix" uninstall
check 'nothing is left' test ! -e "$prefix"

# ---- the library -----------------------------------------------------------

so=$(sed -n 's/^SOVERSION = //p' Makefile)
same soname "$(readelf -d "$U/lib/libparley.so" | sed -n 's/.*soname: //p')" \
  "[libparley.so.$so]"
check 'the shared library shows parley_ alone' sh -c \
  "nm -D --defined-only '$U/lib/libparley.so' | awk '\$3 !~ /^parley_[a-z0-9]/ {
    print; bad = 1 } END { exit bad || NR == 0 }'"
check 'the static library has parley_ alone' sh -c \
  "nm -g --defined-only '$U/lib/libparley.a' | awk 'NF == 3 {
    n++; if (\$3 !~ /^parley_/) { print; bad = 1 } } END { exit bad || n == 0 }'"
for lua in $LUAS; do
  check "core.so for $lua shows one symbol" sh -c "[ \"\$(nm -D --defined-only \
    '$B/$lua/parley/core.so' | awk '{print \$3}')\" = luaopen_parley_core ]"
done
for header in "$U"/include/parley/*.h; do
  name=$(basename "$header")
  printf '#include <parley/%s>\nextern int one;\n' "$name" >"$W/one.c"
  check "$name alone" $CC -std=c99 -Wall -Wextra -Wpedantic -Werror \
    -fsyntax-only -I"$U/include" "$W/one.c"
done

# ---- manual pages ----------------------------------------------------------

check 'manual pages' mandoc -Tlint -Wwarning docs/man/parley.1 docs/man/parley.3
# Without the marks of mdoc, and with its "Fl Fl" as "--".
mandoc -Tutf8 -Owidth=200 docs/man/parley.1 | sed "s/.$(printf '\b')//g" \
  >"$W/page"
"$U/bin/parley" --help >"$W/help"
for command in $(sed -n 's/^  \([a-z][a-z]*\) .*/\1/p' "$W/help"); do
  check "parley $command is in the manual" has "parley $command" "$W/page"
  "$U/bin/parley" "$command" --help >"$W/help"
  for usage in $(sed -n "s/^[a-z ]*: *parley $command \([a-z][a-z]*\) .*/\1/p
    s/^ *parley $command \([a-z][a-z]*\) .*/\1/p" "$W/help"); do
    check "parley $command $usage is in the manual" \
      has "parley $command $usage" "$W/page"
  done
  # The command's own part of the page.
  sed -n "/^   parley $command/,/^   parley\\|^[A-Z]/p" "$W/page" >"$W/own"
  for option in $(sed -n 's/^  \(-.*\)/\1/p' "$W/help" |
    grep -o -e '--*[a-z][a-z-]*' | sort -u); do
    check "$command $option is in the manual" has "$option" "$W/own"
  done
done
for header in "$U"/include/parley/*.h; do
  name=$(basename "$header")
  case $name in
    parley.h | version.h) ;;
    *) check "$name is in the manual" has "$name" docs/man/parley.3 ;;
  esac
done
finish
