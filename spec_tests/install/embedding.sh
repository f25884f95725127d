#!/bin/sh
# SPDX-License-Identifier: MIT
#
# The C in docs/embedding.md: pieces are as in the example that their first
# line names ("..." stands for lines left out), programs compile and run.

. spec_tests/tools/kit.sh

awk -v to="$W/block" '
  /^```c$/ { n++; inside = 1; next }
  /^```/ { inside = 0 }
  inside { print > (to n) }' docs/embedding.md

# is_in PIECE FILE: its lines are there, in this order, one right after another
# but at "...". Indentation does not count.
is_in() {
  awk '
    function bare(text) { gsub(/[ \t]+/, " ", text); sub(/^ /, "", text)
      return text }
    FNR == NR { if (FNR > 1) want[++wanted] = bare($0); next }
    { have[++lines] = bare($0) }
    END {
      at = 1
      for (i = 1; i <= wanted; i++) {
        if (want[i] == "...") { loose = 1; continue }
        if (i == 1 || loose)
          while (at <= lines && have[at] != want[i]) at++
        if (have[at] != want[i]) { print "not there: " want[i]; exit 1 }
        at++
        loose = 0
      }
    }' "$1" "$2"
}

for block in "$W"/block*; do
  read -r first <"$block"
  case $first in
    '#include'*)
      # shellcheck disable=SC2046
      check 'a program' $CC -std=c99 -Wall -Wextra -Werror \
        $(PKG_CONFIG_PATH="$U/lib/pkgconfig" pkg-config --cflags parley) \
        -o "$W/program" -x c "$block" -x none \
        $(PKG_CONFIG_PATH="$U/lib/pkgconfig" pkg-config --libs parley)
      check 'a program' env LD_LIBRARY_PATH="$U/lib" "$W/program"
      ;;
    '/* '*.c' */')
      name=${first#/\* }
      check "a piece of $name: $(sed -n 2p "$block")" \
        is_in "$block" "examples/${name% \*/}"
      ;;
    *) check "what is this: $first" false ;;
  esac
done
finish
