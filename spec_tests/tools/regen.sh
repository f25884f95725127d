#!/bin/sh
# SPDX-License-Identifier: MIT
#
# regen.sh DIR: brings the generated files below DIR into the project; files
# that stay the same keep their time, and those no longer made are removed.
# regen.sh --check DIR: says what differs, and fails if anything does.

check=
if [ "$1" = --check ]; then
  check=1
  shift
fi
dir=$1
status=0

# Every file that is generated, by path in the project.
made=$(cd "$dir" && find . -type f | sed 's|^\./||' | sort)
for file in $made; do
  if cmp -s "$dir/$file" "$file"; then continue; fi
  if [ -n "$check" ]; then
    echo "$file is not what the spec gives; run make regen"
    diff "$file" "$dir/$file" | head -5
    status=1
  else
    mkdir -p "$(dirname "$file")"
    cp "$dir/$file" "$file" || exit 1
    echo "$file"
  fi
done
for file in $(find src/gen lua/parley/gen spec/catalog -type f | sort); do
  if [ -f "$dir/$file" ]; then continue; fi
  if [ -n "$check" ]; then
    echo "$file is not made from the spec; run make regen"
    status=1
  else
    rm "$file"
    echo "$file (removed)"
  fi
done
exit $status
