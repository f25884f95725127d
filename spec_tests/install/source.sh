#!/bin/sh
# SPDX-License-Identifier: MIT
#
# A checkout that can not be written, in a folder with blanks; one that has its
# build folder inside of it; and settings that change.

. spec_tests/tools/kit.sh

# Where others may look, which a checkout in /root is not; a build folder's path
# has no blanks.
out=$(mktemp -d)
tree="$out/the source"
mkdir "$tree"
cp -Rp Makefile LICENSE .ci docs examples lua spec spec_tests src "$tree"
CC=${CC#ccache } # its cache belongs to this user
CFLAGS=-O0

# as_guest COMMAND...: as a user who can not write the tree.
if [ "$(id -u)" -eq 0 ]; then
  chmod -R go-w "$tree"
  chown 65534:65534 "$out"
  as_guest() { HOME=$out setpriv --reuid 65534 --regid 65534 --clear-groups "$@"; }
else
  chmod -R a-w "$tree"
  as_guest() { "$@"; }
fi
guest_make() {
  as_guest env -u MAKEFLAGS -u MFLAGS -u MAKEOVERRIDES $MAKE -C "$tree" \
    BUILD="$out/b" CC="$CC" CFLAGS="$CFLAGS" LUAS="$NEWEST" "$@"
}
: >"$W/before"
check 'build of a tree that can not be written' guest_make -j2 all
check 'its command' "$out/b/bin/parley" packet UNIT_WALK
check 'install from it' guest_make install DESTDIR="$out/root" PREFIX=/usr
check 'the installed command' "$out/root/usr/bin/parley" packet UNIT_WALK
check 'nothing was written there' sh -c \
  "! find '$tree' -newer '$W/before' | grep ."
check 'a build folder with blanks is refused' not guest_make BUILD='a b' lib

# The build folder where it is by default, in a path with blanks.
chmod -R u+w "$tree"
cp -Rp "$out/b" "$tree/build"
object="$tree/build/obj/src/base/buf.o"
rm -f "$object"
tree_make() { plain_make -C "$tree" LUAS="$NEWEST" "$@"; }
check 'build in a folder with blanks' tree_make all
check 'it is built' test -f "$object"
check 'the command' "$tree/build/bin/parley" packet UNIT_WALK
check 'the demo' "$tree/build/bin/parley" demo
mv "$tree" "$W/moved"
tree="$W/moved" object="$W/moved/build/obj/src/base/buf.o"
check 'the command of a checkout that was moved' \
  "$tree/build/bin/parley" packet UNIT_WALK
check 'install' tree_make install DESTDIR="$W/root" PREFIX=/usr
check 'the installed command' "$W/root/usr/bin/parley" packet UNIT_WALK

# builds WHAT 1|0 MAKE-ARGUMENT...: whether an object is made anew.
builds() {
  what=$1 wanted=$2
  shift 2
  : >"$W/mark"
  check "$what: make" tree_make "$@" build/obj/src/base/buf.o
  if [ "$object" -nt "$W/mark" ]; then anew=1; else anew=0; fi
  same "$what: made anew" "$anew" "$wanted"
}
builds 'nothing new' 0
builds 'other CFLAGS' 1 CFLAGS='-O0 -DOTHER="\"it'\''s\""'
builds 'the same CFLAGS' 0 CFLAGS='-O0 -DOTHER="\"it'\''s\""'
builds 'CFLAGS as before' 1
for switch in NET TLS YAML; do
  builds "$switch=0" 1 $switch=0
done
builds 'another compiler' 1 CC="env $CC"
builds 'the compiler as before' 1
if command -v ccache >/dev/null 2>&1; then
  builds 'with ccache' 0 CC="ccache $CC"
fi
rm -rf "$out"
finish
