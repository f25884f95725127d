/* SPDX-License-Identifier: MIT
 *
 * Text forms, ciphers and key agreement with keys, sizes and bytes of the
 * input. The first byte chooses the function, the second one how; pieces of
 * the input have their length in front. What one direction made the other
 * must open.
 */
#include <stdlib.h>
#include <string.h>

#include "parley/crypto.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool good) {
  if (!good) abort();
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

static void try_text(parley_slice in, parley_buf *a, parley_buf *b) {
  must(parley_hex_encode(in, a) == PARLEY_OK);
  must(parley_hex_decode(parley_buf_slice(a), b, NULL) == PARLEY_OK);
  must(same(b, in));
  a->size = b->size = 0;
  must(parley_base64_encode(in, a) == PARLEY_OK);
  must(parley_base64_decode(parley_buf_slice(a), b, NULL) == PARLEY_OK);
  must(same(b, in));
  a->size = b->size = 0;
  if (parley_base64_decode(in, a, NULL) == PARLEY_OK) {
    must(parley_base64_encode(parley_buf_slice(a), b) == PARLEY_OK);
    must(same(b, in));
  }
  a->size = 0;
  if (parley_hex_decode(in, a, NULL) == PARLEY_OK) must(a->size * 2 == in.size);
}

/* Where the bytes are cut does not matter, and twice is not at all. */
static void try_rc4(parley_slice in, uint8_t how, parley_buf *a) {
  parley_slice key = cut(&in);
  parley_rc4 whole, cuts;
  size_t at = 0, step = 1 + how % 20u;
  if (parley_rc4_init(&whole, key) != PARLEY_OK) return;
  must(parley_rc4_init(&cuts, key) == PARLEY_OK);
  must(parley_buf_append(a, in.data, in.size) == PARLEY_OK);
  parley_rc4_apply(&whole, a->data, a->data, a->size);
  for (; at < a->size; at += step) {
    if (step > a->size - at) step = a->size - at;
    parley_rc4_apply(&cuts, a->data + at, a->data + at, step);
  }
  must(same(a, in));
  must(memcmp(&whole, &cuts, sizeof whole) == 0);
  parley_rc4_clear(&whole);
  parley_rc4_clear(&cuts);
}

static void try_gcm(parley_slice in, uint8_t how, parley_buf *a,
                    parley_buf *b) {
  parley_slice key = cut(&in), nonce = cut(&in), aad = cut(&in);
  parley_err err = parley_aes_gcm_open(key, nonce, in, aad, a);
  a->size = 0;
  must(parley_aes_gcm_seal(key, nonce, in, aad, a) ==
       (err == PARLEY_EUSAGE ? PARLEY_EUSAGE : PARLEY_OK));
  if (err == PARLEY_EUSAGE) return;
  must(parley_aes_gcm_open(key, nonce, parley_buf_slice(a), aad, b) ==
         PARLEY_OK &&
       same(b, in));
  a->data[how % a->size] ^= 1;
  must(parley_aes_gcm_open(key, nonce, parley_buf_slice(a), aad, b) ==
       PARLEY_ECRYPTO);
}

/* What is derived for less is the beginning of what is derived for more. */
static void try_hkdf(parley_slice in, uint8_t how) {
  static uint8_t more[9000], less[9000];
  parley_slice secret = cut(&in), salt = cut(&in);
  size_t n = how % 4 == 0 ? 8150u + how / 4 : how * 3u;
  parley_err err = parley_hkdf_sha256(secret, salt, in, more, n);
  must(err == (n <= 8160 ? PARLEY_OK : PARLEY_EUSAGE));
  if (err != PARLEY_OK) return;
  must(parley_hkdf_sha256(secret, salt, in, less, n / 2) == PARLEY_OK);
  must(memcmp(more, less, n / 2) == 0);
}

static void try_p256(parley_slice in, parley_buf *a) {
  uint8_t mine[PARLEY_P256_SHARED], theirs[PARLEY_P256_SHARED];
  parley_p256 *fixed = NULL, *given = NULL;
  parley_slice one = parley_slice_of("a number that is 32 bytes long..");
  must(parley_p256_load(NULL, one, &fixed) == PARLEY_OK);
  if (parley_p256_load(NULL, cut(&in), &given) == PARLEY_OK) {
    must(parley_p256_public(given, a) == PARLEY_OK);
    must(parley_p256_shared(fixed, parley_buf_slice(a), mine) == PARLEY_OK);
    a->size = 0;
    must(parley_p256_public(fixed, a) == PARLEY_OK);
    must(parley_p256_shared(given, parley_buf_slice(a), theirs) == PARLEY_OK);
    must(memcmp(mine, theirs, sizeof mine) == 0);
  }
  parley_p256_shared(fixed, in, mine);
  parley_p256_free(fixed);
  parley_p256_free(given);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  parley_slice in = {data + 2, size - 2};
  parley_buf a, b;
  uint8_t how;
  if (size < 2) return 0;
  how = data[1];
  parley_buf_init(&a, NULL);
  parley_buf_init(&b, NULL);
  switch (data[0] % 5) {
    case 0:
      try_text(in, &a, &b);
      break;
    case 1:
      try_rc4(in, how, &a);
      break;
    case 2:
      try_gcm(in, how, &a, &b);
      break;
    case 3:
      try_hkdf(in, how);
      break;
    default:
      try_p256(in, &a);
      break;
  }
  parley_buf_clear(&a);
  parley_buf_clear(&b);
  return 0;
}
