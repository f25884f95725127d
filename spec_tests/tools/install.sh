#!/bin/sh
# SPDX-License-Identifier: MIT
#
# What `make install` and `make uninstall` do. The folders (PREFIX and so on),
# BUILD, VERSION, SOVERSION, the parts that are OFF and the PKGS that the static
# library needs come from the Makefile.
#
#   install.sh install LUA:DIR...   DIR: the version of this Lua's folders
#   install.sh uninstall
#
# A list of what was installed, "f FILE" and "d FOLDER" for the folders that
# were not there before, is kept in DATADIR/parley. Paths in it are without
# DESTDIR.

set -eu
export LC_ALL=C
umask 022
list=$DATADIR/parley/installed
mode=$1
shift

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
old=$work/old new=$work/new
: >"$new"

# The paths of one kind (f or d) in a list, for xargs.
paths() {
  root=$DESTDIR awk -v kind="$1" \
    '$1 == kind { print ENVIRON["root"] substr($0, 3) }' | tr '\n' '\0'
}

# Removes the files of $old that are not in $new, then the folders of $old
# where nothing is left, the deepest first.
remove() {
  sort "$new" | comm -13 - "$old" | paths f | xargs -0 rm -f
  sort -r "$old" | paths d | xargs -0 rmdir 2>/dev/null || :
}

if [ "$mode" = uninstall ]; then
  if [ ! -f "$DESTDIR$list" ]; then
    echo "nothing is installed here: there is no $DESTDIR$list" >&2
    exit 1
  fi
  { cat "$DESTDIR$list" && printf 'f %s\n' "$list"; } | sort >"$old"
  remove
  exit
fi

# Makes a folder, and those above it, and notes the new ones.
folder() {
  if [ -d "$DESTDIR$1" ]; then return; fi
  case $1 in */*) folder "${1%/*}" ;; esac
  if [ ! -d "$DESTDIR$1" ]; then
    mkdir "$DESTDIR$1"
    printf 'd %s\n' "$1" >>"$new"
  fi
}

# put MODE FOLDER FILE...
put() {
  bits=$1 to=$2
  shift 2
  folder "$to"
  install -m "$bits" "$@" "$DESTDIR$to/"
  for file in "$@"; do printf 'f %s/%s\n' "$to" "${file##*/}"; done >>"$new"
}

# put_tree FROM TO PATTERN...: the files below a folder whose names are so.
put_tree() {
  from=$1 into=$2
  shift 2
  (cd "$from" && find . -type d) | sort >"$work/folders"
  while IFS= read -r sub; do
    for pattern in "$@"; do
      # shellcheck disable=SC2231
      for file in "$from/$sub"/$pattern; do
        if [ -f "$file" ]; then printf '%s\n' "$file"; fi
      done
    done >"$work/files"
    if [ -s "$work/files" ]; then
      # The checkout's own names have no blanks.
      # shellcheck disable=SC2046
      put 644 "$into${sub#.}" $(cat "$work/files")
    fi
  done <"$work/folders"
}

# link TARGET PATH
link() {
  ln -sf "$1" "$DESTDIR$2"
  printf 'f %s\n' "$2" >>"$new"
}

# $2 from folder $1 if it is below that, else as it is.
below() {
  case $2 in
    "$1"/*) printf '%s' "${2#"$1"/}" ;;
    *) printf '%s' "$2" ;;
  esac
}

# A path for parley.pc, with ${prefix} where it begins so. pkg-config reads
# words as a shell does.
pc_path() {
  rest=${1#"$PREFIX"/}
  if [ "$rest" != "$1" ]; then printf '${prefix}/'; fi
  printf '%s' "$rest" | pc_escape
}
pc_escape() { sed 's/[]" \\'"'"'()&;<>|*?[#~`]/\\&/g'; }

write_pc() {
  cat >"$work/parley.pc" <<END
prefix=$(printf '%s' "$PREFIX" | pc_escape)
libdir=$(pc_path "$LIBDIR")
includedir=$(pc_path "$INCLUDEDIR")

Name: parley
Description: chat and game protocols packet by packet
Version: $VERSION
Requires.private: $(echo "$PKGS" | sed 's/  */, /g')
Libs: -L\${libdir} -lparley
Libs.private: -lwslay -lm
Cflags: -I\${includedir}
END
}

# The launcher with its folders: from the one above BINDIR where they are.
write_launcher() {
  quote() { printf '%s' "$1" | sed "s/'/'\\\\''/g; s/[&|\\\\]/\\\\&/g"; }
  root=${BINDIR%/*}
  sed -e "s|^libdir=.*|libdir='$(quote "$(below "$root" "$LIBDIR")")'|" \
    -e "s|^datadir=.*|datadir='$(quote "$(below "$root" "$DATADIR")")'|" \
    lua/parley/launcher.sh >"$work/parley"
}

headers=$(ls src/include/parley/*.h src/gen/parley/*.h |
  grep -v '/config\.h$')
# shellcheck disable=SC2086
put 644 "$INCLUDEDIR/parley" $headers
expression=
for part in $OFF; do
  expression="$expression;s/^#define PARLEY_HAVE_$part 1/#define PARLEY_HAVE_$part 0/"
done
sed "$expression" src/include/parley/config.h >"$work/config.h"
put 644 "$INCLUDEDIR/parley" "$work/config.h"

put 644 "$LIBDIR" "$BUILD/libparley.a"
cp "$BUILD/libparley.so" "$work/libparley.so.$VERSION"
put 755 "$LIBDIR" "$work/libparley.so.$VERSION"
link "libparley.so.$VERSION" "$LIBDIR/libparley.so.$SOVERSION"
link "libparley.so.$SOVERSION" "$LIBDIR/libparley.so"
write_pc
put 644 "$LIBDIR/pkgconfig" "$work/parley.pc"

put_tree spec "$DATADIR/parley/spec" '*'
put_tree examples "$DATADIR/parley/examples" '*'
put 644 "$DATADIR/doc/parley" LICENSE
put 644 "$MANDIR/man3" docs/man/parley.3
if [ $# -gt 0 ]; then
  write_launcher
  put 755 "$BINDIR" "$work/parley"
  put 644 "$MANDIR/man1" docs/man/parley.1
fi
for pair in "$@"; do
  put 755 "$LIBDIR/lua/${pair#*:}/parley" "$BUILD/${pair%:*}/parley/core.so"
  put_tree lua "$DATADIR/lua/${pair#*:}" '*.lua' demo.sh
done

# What an older installation made stays noted; what it had and this one has
# not is removed.
folder "$DATADIR/parley"
if [ -f "$DESTDIR$list" ]; then
  sort "$DESTDIR$list" >"$old"
  remove
  sed -n 's/^d //p' "$old" | while IFS= read -r path; do
    if [ -d "$DESTDIR$path" ]; then printf 'd %s\n' "$path"; fi
  done >>"$new"
fi
sort -u "$new" >"$work/installed"
install -m 644 "$work/installed" "$DESTDIR$list"
