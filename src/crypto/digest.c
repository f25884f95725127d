/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include "parley/crypto.h"

static parley_err digest(const EVP_MD *kind, parley_slice in, uint8_t *out) {
  /* EVP_Digest takes no NULL, even with no bytes behind it. */
  const void *data = in.size > 0 ? (const void *)in.data : "";
  return EVP_Digest(data, in.size, out, NULL, kind, NULL) == 1 ? PARLEY_OK
                                                               : PARLEY_ECRYPTO;
}

parley_err parley_sha1(parley_slice in, uint8_t out[PARLEY_SHA1_SIZE]) {
  return digest(EVP_sha1(), in, out);
}

parley_err parley_sha256(parley_slice in, uint8_t out[PARLEY_SHA256_SIZE]) {
  return digest(EVP_sha256(), in, out);
}

parley_err parley_random_os(void *ud, uint8_t *out, size_t size) {
  (void)ud;
  while (size > 0) {
    size_t part = size < INT_MAX ? size : INT_MAX;
    if (RAND_bytes(out, (int)part) != 1) return PARLEY_ERANDOM;
    out += part;
    size -= part;
  }
  return PARLEY_OK;
}

void parley_cleanse(void *data, size_t size) {
  OPENSSL_cleanse(data, size);
}
