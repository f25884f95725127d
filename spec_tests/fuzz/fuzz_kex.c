/* SPDX-License-Identifier: MIT
 *
 * RSA keys, blocks and key exchanges. The first byte chooses what is done, the
 * second one how; pieces of the input have their length in front.
 */
#include <stdlib.h>
#include <string.h>

#include "crypto/rsa.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define KEY_N "b67643f0e5cd499da5ae933d9e7f948a661bce8462b1a36c32a944c88eeaf9b9"
#define KEY_D "79a42d4b43de3113c3c9b77e69aa6305cd9e661b0e6e1cb3641c99f58d22d0a3"
enum { BLOCK = 32 };

static void must(bool good) {
  if (!good) abort();
}

static parley_err on_random(void *ud, uint8_t *out, size_t size) {
  uint64_t *x = ud;
  while (size-- > 0) {
    *x = *x * 6364136223846793005u + 1442695040888963407u;
    *out++ = (uint8_t)(*x >> 56);
  }
  return PARLEY_OK;
}

static bool same(const parley_buf *a, parley_slice b) {
  return parley_slice_eq(parley_buf_slice(a), b);
}

/* Cuts the next piece off |in|. */
static parley_slice cut(parley_slice *in) {
  parley_slice out = {in->data, 0};
  if (in->size == 0) return out;
  out.data++;
  out.size = in->data[0] < in->size ? in->data[0] : in->size - 1;
  in->data = out.data + out.size;
  in->size -= 1 + out.size;
  return out;
}

/* The next piece as a text in |out|; NULL if it is empty. */
static const char *cut_text(parley_slice *in, char out[256]) {
  parley_slice piece = cut(in);
  if (piece.size == 0) return NULL;
  memcpy(out, piece.data, piece.size);
  out[piece.size] = '\0';
  return out;
}

static parley_rsa *own_key(bool lenient) {
  const parley_rsa_options options = {KEY_N, "3", KEY_D, lenient, NULL};
  parley_rsa *rsa = NULL;
  must(parley_rsa_new(&options, &rsa, NULL) == PARLEY_OK);
  return rsa;
}

/* Any key that is taken seals; only a good one opens again. */
static void try_key(parley_slice in, parley_buf *a, parley_buf *b) {
  char n[256], e[256], d[256];
  parley_rsa_options options = {NULL, NULL, NULL, false, NULL};
  uint64_t seed = 1;
  const parley_random random = {on_random, &seed};
  parley_rsa *rsa = NULL;
  options.n = cut_text(&in, n);
  options.e = cut_text(&in, e);
  options.d = cut_text(&in, d);
  if (parley_rsa_new(&options, &rsa, NULL) != PARLEY_OK) return;
  if (in.size > 100) in.size = 100;
  must(parley_rsa_encrypt(rsa, in, &random, a, NULL) == PARLEY_OK);
  must(a->size % parley_rsa_block(rsa) == 0);
  must(parley_rsa_sign(rsa, in, b, NULL) ==
       (options.d != NULL ? PARLEY_OK : PARLEY_EUSAGE));
  parley_rsa_decrypt(rsa, parley_buf_slice(a), b, NULL);
  parley_rsa_free(rsa);
}

/* The input as blocks, as what is inside of one, and as a text. */
static void try_blocks(parley_slice in, uint8_t how, parley_buf *a,
                       parley_buf *b) {
  parley_rsa *rsa = own_key((how & 1) != 0);
  bool sign = (how & 2) != 0;
  parley_err (*open)(const parley_rsa *, parley_slice, parley_buf *,
                     parley_diag *) =
    sign ? parley_rsa_open_signed : parley_rsa_decrypt;
  parley_slice text = in, raw;
  uint8_t block[BLOCK];
  open(rsa, in, a, NULL);
  a->size = 0;
  if (in.size >= BLOCK &&
      parley__rsa_raw(rsa, sign, in.data, block, NULL) == PARLEY_OK) {
    parley_err err =
      parley__rsa_unpad(in.data, BLOCK, sign ? 1 : 2, how & 1, a, NULL);
    raw.data = block;
    raw.size = BLOCK;
    must(parley_hex_encode(raw, b) == PARLEY_OK);
    raw = parley_buf_slice(a);
    a->size = 0;
    must(open(rsa, parley_buf_slice(b), a, NULL) == err);
    if (err == PARLEY_OK) must(same(a, raw));
  }
  a->size = b->size = 0;
  if (text.size > 200) text.size = 200;
  if (sign)
    must(parley_rsa_sign(rsa, text, a, NULL) == PARLEY_OK);
  else
    must(parley_rsa_encrypt(rsa, text, NULL, a, NULL) == PARLEY_OK);
  must(open(rsa, parley_buf_slice(a), b, NULL) == PARLEY_OK && same(b, text));
  parley_rsa_free(rsa);
}

/* The next piece as the peer of a server, or of a client, would send it. */
static parley_slice number(parley_slice *in, const parley_rsa *rsa, bool server,
                           parley_buf *out) {
  parley_slice piece = cut(in);
  out->size = 0;
  if (rsa == NULL) return piece;
  must((server ? parley_rsa_encrypt(rsa, piece, NULL, out, NULL)
               : parley_rsa_sign(rsa, piece, out, NULL)) == PARLEY_OK);
  return parley_buf_slice(out);
}

/* One side, the steps in the order of the input. */
static void try_steps(parley_slice in, uint8_t how, parley_buf *a,
                      parley_buf *b) {
  char texts[3][256];
  uint64_t seed = how;
  const parley_random random = {on_random, &seed};
  parley_kex_options options = {
    .random = &random, .key_n = KEY_N, .key_e = "3", .key_d = KEY_D};
  parley_rsa *rsa = how & 2 ? NULL : own_key(false);
  parley_kex *kex = NULL;
  parley_slice key;
  options.server = (how & 1) != 0;
  options.plain_numbers = rsa == NULL;
  options.sha1 = (how & 4) != 0;
  options.lenient = (how & 8) != 0;
  options.prime = cut_text(&in, texts[0]);
  options.generator = cut_text(&in, texts[1]);
  options.private_number = cut_text(&in, texts[2]);
  if (how & 16) rsa = (parley_rsa_free(rsa), NULL); /* blocks as they are */
  if (parley_kex_new(&options, &kex, NULL) == PARLEY_OK) {
    while (in.size > 0) {
      uint8_t step = *in.data++ % 4;
      parley_slice x, y;
      in.size--;
      a->size = b->size = 0;
      if (step == 0) parley_kex_params(kex, a, b, NULL);
      if (step == 1) {
        x = number(&in, rsa, options.server, a);
        y = number(&in, rsa, options.server, b);
        parley_kex_accept_params(kex, x, y, NULL);
      }
      if (step == 2) parley_kex_public(kex, a, NULL);
      if (step == 3)
        parley_kex_accept(kex, number(&in, rsa, options.server, a), NULL);
    }
    if (parley_kex_key(kex, &key) == PARLEY_OK)
      must(key.size > 0 && key.size <= 256);
  }
  parley_kex_free(kex);
  parley_rsa_free(rsa);
}

/* Both sides: with any randomness they agree. */
static void try_pair(parley_slice in, uint8_t how, parley_buf *a,
                     parley_buf *b) {
  uint64_t seed = how;
  const parley_random random = {on_random, &seed};
  parley_kex_options options = {
    .random = &random, .key_n = KEY_N, .key_e = "3", .key_d = KEY_D};
  parley_kex *server = NULL, *client = NULL;
  parley_slice keys[2];
  while (in.size-- > 0) seed = seed * 31 + *in.data++;
  options.plain_numbers = (how & 1) != 0;
  options.sha1 = (how & 2) != 0;
  must(parley_kex_new(&options, &client, NULL) == PARLEY_OK);
  options.server = true;
  must(parley_kex_new(&options, &server, NULL) == PARLEY_OK);
  must(parley_kex_params(server, a, b, NULL) == PARLEY_OK);
  must(parley_kex_accept_params(client, parley_buf_slice(a),
                                parley_buf_slice(b), NULL) == PARLEY_OK);
  a->size = b->size = 0;
  must(parley_kex_public(client, a, NULL) == PARLEY_OK);
  must(parley_kex_accept(server, parley_buf_slice(a), NULL) == PARLEY_OK);
  must(parley_kex_public(server, b, NULL) == PARLEY_OK);
  must(parley_kex_accept(client, parley_buf_slice(b), NULL) == PARLEY_OK);
  must(parley_kex_key(server, &keys[0]) == PARLEY_OK);
  must(parley_kex_key(client, &keys[1]) == PARLEY_OK);
  must(parley_slice_eq(keys[0], keys[1]));
  parley_kex_free(server);
  parley_kex_free(client);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  parley_slice in = {data + 2, size - 2};
  parley_buf a, b;
  uint8_t how;
  if (size < 2) return 0;
  how = data[1];
  parley_buf_init(&a, NULL);
  parley_buf_init(&b, NULL);
  switch (data[0] % 4) {
    case 0:
      try_key(in, &a, &b);
      break;
    case 1:
      try_blocks(in, how, &a, &b);
      break;
    case 2:
      try_steps(in, how, &a, &b);
      break;
    default:
      try_pair(in, how, &a, &b);
      break;
  }
  parley_buf_clear(&a);
  parley_buf_clear(&b);
  return 0;
}
