#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Libraries without net, TLS or YAML, and without all three: what they need,
# and what they say when they are asked for what they do not have.

. spec_tests/tools/kit.sh

CFLAGS=-O0
cat >"$W/use.c" <<'END'
#include <parley/parley.h>
#include <stdio.h>
#include <string.h>

#define SAY(part) printf("%s %d %d\n", #part, PARLEY_HAVE_##part, has(#part))

static int has(const char *part) {
  char name[8];
  size_t i;
  for (i = 0; part[i] != '\0'; i++) name[i] = (char)(part[i] | 32);
  name[i] = '\0';
  return parley_has(name);
}

/* Whether a session can be made; prints why not. */
static void try(parley_session_options *options) {
  parley_diag diag;
  parley_session *session;
  options->schema = parley_protocol("nitro");
  session = parley_session_new(options, &diag);
  if (session == NULL)
    printf("%s: %s\n", parley_err_name(diag.code), diag.text);
  else
    puts("a session");
  parley_session_free(session);
}

/* Padding falls differently at each length: the digest of all digests. */
static void print_digests(void) {
  uint8_t in[300], all[300][PARLEY_SHA1_SIZE + PARLEY_SHA256_SIZE];
  uint8_t last[PARLEY_SHA256_SIZE];
  parley_slice slice;
  size_t i;
  for (i = 0; i < sizeof in; i++) in[i] = (uint8_t)(i * 7);
  for (i = 0; i < sizeof in; i++) {
    slice.data = in;
    slice.size = i;
    if (parley_sha1(slice, all[i]) != PARLEY_OK ||
        parley_sha256(slice, all[i] + PARLEY_SHA1_SIZE) != PARLEY_OK)
      puts("a digest failed");
  }
  slice.data = all[0];
  slice.size = sizeof all;
  parley_sha256(slice, last);
  for (i = 0; i < sizeof last; i++) printf("%02x", last[i]);
  puts("");
}

int main(void) {
  parley_session_options options;
  uint8_t key[16] = {0};
  parley_slice slice = {key, 16}, nonce = {key, 12};
  parley_buf out;
  SAY(NET);
  SAY(TLS);
  SAY(YAML);
  memset(&options, 0, sizeof options);
  options.use_tls = true;
  options.tls.insecure = true;
  try(&options);
  memset(&options, 0, sizeof options);
  options.crypto = PARLEY_CRYPTO_STREAM;
  options.plain_numbers = true;
  try(&options);
  memset(&options, 0, sizeof options);
  options.transport = PARLEY_TRANSPORT_WS;
  options.ws.host = "host";
  try(&options);
  parley_buf_init(&out, NULL);
  puts(parley_err_name(parley_aes_gcm_seal(slice, nonce, slice, slice, &out)));
  print_digests();
  puts(parley_err_name(parley_random_os(NULL, key, sizeof key)));
  parley_buf_clear(&out);
  return 0;
}
END

# Headers without those of the libraries that are left out.
mkdir "$W/include"
for file in /usr/include/*; do
  case ${file##*/} in
    uv | uv.h | openssl | yaml.h) ;;
    *) ln -s "$file" "$W/include/" ;;
  esac
done
bare="-O0 -nostdinc -isystem $W/include"
for file in /usr/include/*-linux-gnu; do bare="$bare -isystem $file"; done
bare="$bare -isystem $($CC -print-file-name=include)"

# needs LIBRARY...: what the library in $usr is linked with, besides libc.
needs() {
  readelf -d "$usr/lib/libparley.so" |
    sed -n 's/.*NEEDED.*\[\(lib[a-z0-9-]*\).*/\1/p' | grep -v '^libc$' | sort
}

# without PART...: builds, installs and uses a library without these parts.
without() {
  name=$(echo "$*" | tr ' ' '_')
  usr=$W/$name/usr
  switches=
  for switch in "$@"; do switches="$switches $switch=0"; done
  # shellcheck disable=SC2086
  check "$name: build" plain_make -j2 $switches BUILD="$B/install/switches/$name/b" \
    DESTDIR= PREFIX="$usr" install
  # shellcheck disable=SC2046
  check "$name: a program" $CC -std=c99 -Wall -Wextra -Werror \
    $(PKG_CONFIG_PATH="$usr/lib/pkgconfig" pkg-config --cflags parley) \
    -o "$W/$name/use" "$W/use.c" \
    $(PKG_CONFIG_PATH="$usr/lib/pkgconfig" pkg-config --libs parley)
  got=$(LD_LIBRARY_PATH=$usr/lib "$W/$name/use")
  check "$name: no Lua modules, no command" not ls "$usr/lib/lua" "$usr/bin"
}

without NET
# Those of OpenSSL; those of the library itself must be the same.
digests=$(echo "$got" | grep -x '[0-9a-f]\{64\}')
full_tls="a session
a session
a session
OK
$digests
OK"
no_tls='EUSAGE: this library was built without TLS
EUSAGE: this library was built without TLS, and so without RSA, key exchange '\
'and AES-GCM
a session
EUSAGE
'"$digests"'
OK'

same 'NET=0: needs' "$(needs)" "$(printf '%s\n' libcrypto libm libssl libwslay \
  libyaml-0 libz)"
same 'NET=0: a program' "$got" "NET 0 0
TLS 1 1
YAML 1 1
$full_tls"
echo '#include <parley/net.h>' >"$W/net.c"
check 'NET=0: net.h says so' sh -c "! $CC -fsyntax-only -I'$usr/include' \
  '$W/net.c' 2>'$W/said'"
check 'NET=0: net.h says so' has 'built without net' "$W/said"

without TLS
same 'TLS=0: needs' "$(needs)" "$(printf '%s\n' libm libuv libwslay libyaml-0 \
  libz)"
same 'TLS=0: a program' "$got" "NET 1 1
TLS 0 0
YAML 1 1
$no_tls"

without YAML
same 'YAML=0: needs' "$(needs)" "$(printf '%s\n' libcrypto libm libssl libuv \
  libwslay libz)"
same 'YAML=0: a program' "$got" "NET 1 1
TLS 1 1
YAML 0 0
$full_tls"

CFLAGS=$bare
without NET TLS YAML
same 'all off: needs' "$(needs)" "$(printf '%s\n' libm libwslay libz)"
same 'all off: a program' "$got" "NET 0 0
TLS 0 0
YAML 0 0
$no_tls"
same 'all off: what pkg-config says' "$(PKG_CONFIG_PATH="$usr/lib/pkgconfig" \
  pkg-config --print-requires-private parley)" zlib
for kind in shared static; do
  libs=$(PKG_CONFIG_PATH="$usr/lib/pkgconfig" pkg-config --static --libs parley)
  if [ $kind = static ]; then
    libs=$(echo "$libs" | sed 's/-lparley/-l:libparley.a/')
  fi
  # shellcheck disable=SC2086
  check "all off: decode_frame, $kind" $CC -std=c99 -I"$usr/include" \
    -o "$W/decode_frame" examples/decode_frame.c $libs
  same "all off: decode_frame, $kind" "$(LD_LIBRARY_PATH=$usr/lib \
    "$W/decode_frame" | tail -1)" 'message: hello'
done
check 'all off: make lua fails' sh -c "! $MAKE CC='$CC' CFLAGS='$CFLAGS' NET=0 \
  TLS=0 YAML=0 BUILD='$B/install/switches/NET_TLS_YAML/b' LUAS='$NEWEST' lua \
  2>'$W/said' >&2"
check 'all off: it says why' has \
  'the Lua modules and the command need NET, TLS and YAML' "$W/said"
check 'a switch is 0 or 1' not plain_make NET=no lib
finish
