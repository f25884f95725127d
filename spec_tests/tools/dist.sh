#!/bin/sh
# SPDX-License-Identifier: MIT
#
# dist.sh VERSION: what a release consists of, in build/dist: the archive of
# the sources as committed, the rockspec of this version, and the rock that
# holds both.

set -e
version=$1
out=build/dist
name=parley-$version
if ! git rev-parse --git-dir >/dev/null 2>&1; then
  echo 'make dist: this is no git checkout' >&2
  exit 1
fi
if ! command -v zip >/dev/null 2>&1; then
  echo 'make dist: zip is missing: apt install zip' >&2
  exit 1
fi
rm -rf "$out"
mkdir -p "$out"
git archive --format=tar --prefix="$name/" HEAD | gzip -n9 >"$out/$name.tar.gz"
sed "s/^local package_version = .*/local package_version = \"$version\"/" \
  rockspec/parley-scm-1.rockspec >"$out/$name-1.rockspec"
(cd "$out" && zip -q -X "$name-1.src.rock" "$name-1.rockspec" "$name.tar.gz")
ls "$out"
