#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Every header in C++, alone, and a program in C++ that uses the library.

. spec_tests/tools/kit.sh

strict='-Wall -Wextra -Wshadow -Wconversion -Werror -pedantic'
for header in "$U"/include/parley/*.h; do
  name=$(basename "$header")
  echo "#include <parley/$name>" >"$W/one.cc"
  for std in c++11 c++20; do
    # shellcheck disable=SC2086
    check "$name alone, $std" g++ -std=$std $strict -fsyntax-only \
      -I"$U/include" "$W/one.cc"
  done
done

cat >"$W/use.cc" <<'END'
#include <parley/essential.h>
#include <parley/nitro.h>
#include <parley/parley.h>

#include <cstdio>
#include <string>

int main() {
  const parley_schema *schema = parley_protocol("nitro");
  const parley_packet *packet =
    parley_schema_find(schema, PARLEY_C2S, PARLEY_NITRO_C2S_UNIT_WALK);
  std::string json = "{\"x\":3,\"y\":4}";
  parley_buf out;
  parley_buf_init(&out, nullptr);
  parley_err err = parley_encode_json(
    schema, packet, nullptr, parley_slice_of(json.c_str()), &out, nullptr);
  std::printf("%s %zu %d\n", parley_err_name(err), out.size, out.data[7]);
  parley_buf_clear(&out);

  parley_session_options options{};
  options.schema = schema;
  options.ticket = "x";
  parley_session *session = parley_session_new(&options, nullptr);
  parley_session_free(session);
  parley_loop *loop = parley_loop_new(nullptr, nullptr, nullptr);
  parley_loop_free(loop);
  return session == nullptr || loop == nullptr;
}
END
flags=$(PKG_CONFIG_PATH="$U/lib/pkgconfig" pkg-config --cflags --libs parley)
# shellcheck disable=SC2086
check 'a program' g++ -std=c++11 -Wall -Wextra -Werror -o "$W/use" "$W/use.cc" \
  $flags
same 'it runs' "$(LD_LIBRARY_PATH=$U/lib "$W/use"
echo $?)" 'OK 8 4
0'
finish
