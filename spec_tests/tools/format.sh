#!/bin/sh
# SPDX-License-Identifier: MIT
#
# format.sh CLANG_FORMAT FILE...: names the files that `make format` would
# change, and how many lines; fails if there are any.

tool=$1
status=0
shift
for file in "$@"; do
  lines=$("$tool" "$file" | diff "$file" - | grep -c '^[<>]')
  if [ "$lines" -gt 0 ]; then
    echo "$file: $lines lines differ; run make format"
    status=1
  fi
done
exit $status
