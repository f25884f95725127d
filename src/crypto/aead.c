/* SPDX-License-Identifier: MIT
 *
 * AES-GCM, HMAC, HKDF and key agreement on P-256: thin doors to OpenSSL.
 */
#include <limits.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/x509.h>
#include <string.h>

#include "parley/crypto.h"

/* ---- AES-GCM --------------------------------------------------------- */

static const EVP_CIPHER *gcm_of(size_t key) {
  switch (key) {
    case 16:
      return EVP_aes_128_gcm();
    case 24:
      return EVP_aes_192_gcm();
    case 32:
      return EVP_aes_256_gcm();
    default:
      return NULL;
  }
}

/* Starts a cipher with key, nonce and the authenticated bytes. NULL on
 * failure. */
static EVP_CIPHER_CTX *gcm_begin(parley_slice key, parley_slice nonce,
                                 parley_slice aad, int encrypt) {
  EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
  int n;
  if (ctx == NULL) return NULL;
  if (EVP_CipherInit_ex(ctx, gcm_of(key.size), NULL, key.data, nonce.data,
                        encrypt) == 1 &&
      (aad.size == 0 ||
       EVP_CipherUpdate(ctx, NULL, &n, aad.data, (int)aad.size) == 1))
    return ctx;
  EVP_CIPHER_CTX_free(ctx);
  return NULL;
}

static parley_err gcm_check(parley_slice key, parley_slice nonce,
                            parley_slice in, parley_slice aad) {
  if (gcm_of(key.size) == NULL || nonce.size != PARLEY_GCM_NONCE)
    return PARLEY_EUSAGE;
  if (in.size > INT_MAX - PARLEY_GCM_TAG || aad.size > INT_MAX)
    return PARLEY_EUSAGE;
  return PARLEY_OK;
}

parley_err parley_aes_gcm_seal(parley_slice key, parley_slice nonce,
                               parley_slice plain, parley_slice aad,
                               parley_buf *out) {
  parley_err err = gcm_check(key, nonce, plain, aad);
  EVP_CIPHER_CTX *ctx;
  uint8_t *to;
  int n = 0;
  bool ok;
  if (err != PARLEY_OK) return err;
  err = parley_buf_reserve(out, plain.size + PARLEY_GCM_TAG);
  if (err != PARLEY_OK) return err;
  ctx = gcm_begin(key, nonce, aad, 1);
  if (ctx == NULL) return PARLEY_ECRYPTO;
  to = out->data + out->size;
  ok = (plain.size == 0 ||
        EVP_CipherUpdate(ctx, to, &n, plain.data, (int)plain.size) == 1) &&
       EVP_CipherFinal_ex(ctx, to + plain.size, &n) == 1 &&
       EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_GCM_GET_TAG, PARLEY_GCM_TAG,
                           to + plain.size) == 1;
  EVP_CIPHER_CTX_free(ctx);
  if (!ok) return PARLEY_ECRYPTO;
  out->size += plain.size + PARLEY_GCM_TAG;
  return PARLEY_OK;
}

parley_err parley_aes_gcm_open(parley_slice key, parley_slice nonce,
                               parley_slice sealed, parley_slice aad,
                               parley_buf *out) {
  parley_err err = gcm_check(key, nonce, sealed, aad);
  EVP_CIPHER_CTX *ctx;
  uint8_t tag[PARLEY_GCM_TAG], *to;
  size_t size;
  int n = 0;
  bool ok;
  if (err != PARLEY_OK) return err;
  if (sealed.size < PARLEY_GCM_TAG) return PARLEY_ECRYPTO;
  size = sealed.size - PARLEY_GCM_TAG;
  err = parley_buf_reserve(out, size + 1); /* never NULL */
  if (err != PARLEY_OK) return err;
  ctx = gcm_begin(key, nonce, aad, 0);
  if (ctx == NULL) return PARLEY_ECRYPTO;
  memcpy(tag, sealed.data + size, sizeof tag);
  to = out->data + out->size;
  ok =
    (size == 0 || EVP_CipherUpdate(ctx, to, &n, sealed.data, (int)size) == 1) &&
    EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_GCM_SET_TAG, PARLEY_GCM_TAG, tag) == 1 &&
    EVP_CipherFinal_ex(ctx, to + size, &n) == 1;
  EVP_CIPHER_CTX_free(ctx);
  if (!ok) {
    parley_cleanse(to, size); /* bytes nobody vouches for */
    return PARLEY_ECRYPTO;
  }
  out->size += size;
  return PARLEY_OK;
}

/* ---- HMAC and HKDF --------------------------------------------------- */

parley_err parley_hmac_sha256(parley_slice key, parley_slice in,
                              uint8_t out[PARLEY_SHA256_SIZE]) {
  /* OpenSSL takes a NULL key for "the one before". */
  const void *k = key.size > 0 ? (const void *)key.data : "";
  const uint8_t *data = in.size > 0 ? in.data : (const uint8_t *)"";
  if (key.size > INT_MAX) return PARLEY_EUSAGE;
  return HMAC(EVP_sha256(), k, (int)key.size, data, in.size, out, NULL) != NULL
           ? PARLEY_OK
           : PARLEY_ECRYPTO;
}

/* One block of the expansion: HMAC(key, before | info | n). */
static parley_err expand(parley_slice key, parley_slice before,
                         parley_slice info, uint8_t n,
                         uint8_t out[PARLEY_SHA256_SIZE]) {
  parley_buf in;
  parley_slice bytes;
  parley_err err;
  parley_buf_init(&in, NULL);
  err = parley_buf_append(&in, before.data, before.size);
  if (err == PARLEY_OK) err = parley_buf_append(&in, info.data, info.size);
  if (err == PARLEY_OK) err = parley_buf_putc(&in, n);
  bytes = parley_buf_slice(&in);
  if (err == PARLEY_OK) err = parley_hmac_sha256(key, bytes, out);
  if (in.data != NULL) parley_cleanse(in.data, in.size);
  parley_buf_clear(&in);
  return err;
}

parley_err parley_hkdf_sha256(parley_slice secret, parley_slice salt,
                              parley_slice info, uint8_t *out, size_t size) {
  uint8_t extracted[PARLEY_SHA256_SIZE], block[PARLEY_SHA256_SIZE];
  parley_slice key = {NULL, 0}, before = {NULL, 0};
  size_t done = 0;
  uint8_t n = 0;
  parley_err err;
  if (size > 255 * (size_t)PARLEY_SHA256_SIZE) return PARLEY_EUSAGE;
  err = parley_hmac_sha256(salt, secret, extracted);
  key.data = extracted;
  key.size = sizeof extracted;
  while (err == PARLEY_OK && done < size) {
    size_t part = size - done < sizeof block ? size - done : sizeof block;
    err = expand(key, before, info, ++n, block);
    if (err == PARLEY_OK) memcpy(out + done, block, part);
    before.data = block;
    before.size = sizeof block;
    done += part;
  }
  parley_cleanse(extracted, sizeof extracted);
  parley_cleanse(block, sizeof block);
  return err;
}

/* ---- P-256 ----------------------------------------------------------- */

enum { P256_POINT = 65, P256_SHORT_POINT = 33 };

struct parley_p256 {
  const parley_alloc *alloc;
  EVP_PKEY *key;
};

/* Wraps |key|, whose owner it becomes in any case. */
static parley_err p256_wrap(const parley_alloc *alloc, EVP_PKEY *key,
                            parley_p256 **out) {
  parley_p256 *p256;
  if (key == NULL) return PARLEY_ECRYPTO;
  p256 = parley_calloc(alloc, sizeof *p256);
  if (p256 == NULL) {
    EVP_PKEY_free(key);
    return PARLEY_ENOMEM;
  }
  p256->alloc = alloc;
  p256->key = key;
  *out = p256;
  return PARLEY_OK;
}

parley_err parley_p256_new(const parley_alloc *alloc, parley_p256 **out) {
  return p256_wrap(alloc, EVP_EC_gen("P-256"), out);
}

/* Whether the private number of |key| is in range: reading it does not
 * check. */
static bool p256_is_valid(EVP_PKEY *key) {
  EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new(key, NULL);
  bool ok = ctx != NULL && EVP_PKEY_private_check(ctx) == 1;
  EVP_PKEY_CTX_free(ctx);
  return ok;
}

/* A private key in the form of RFC 5915 without its public part, which
 * OpenSSL then computes. */
parley_err parley_p256_load(const parley_alloc *alloc, parley_slice secret,
                            parley_p256 **out) {
  static const uint8_t head[] = {0x30, 0x31, 0x02, 0x01, 0x01, 0x04, 0x20};
  static const uint8_t tail[] = {0xa0, 0x0a, 0x06, 0x08, 0x2a, 0x86,
                                 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07};
  uint8_t der[sizeof head + 32 + sizeof tail];
  const uint8_t *p = der;
  EVP_PKEY *key;
  if (secret.size != 32) return PARLEY_ECRYPTO;
  memcpy(der, head, sizeof head);
  memcpy(der + sizeof head, secret.data, 32);
  memcpy(der + sizeof head + 32, tail, sizeof tail);
  key = d2i_PrivateKey(EVP_PKEY_EC, NULL, &p, (long)sizeof der);
  parley_cleanse(der, sizeof der);
  if (key != NULL && !p256_is_valid(key)) {
    EVP_PKEY_free(key);
    key = NULL;
  }
  return p256_wrap(alloc, key, out);
}

void parley_p256_free(parley_p256 *p256) {
  if (p256 == NULL) return;
  EVP_PKEY_free(p256->key);
  parley_free(p256->alloc, p256, sizeof *p256);
}

parley_err parley_p256_public(const parley_p256 *p256, parley_buf *out) {
  uint8_t *der = NULL;
  int size = i2d_PUBKEY(p256->key, &der);
  parley_err err = PARLEY_ECRYPTO;
  if (size > 0) err = parley_buf_append(out, der, (size_t)size);
  OPENSSL_free(der);
  return err;
}

/* The peer's key in whichever form; NULL if it is none. */
static EVP_PKEY *p256_peer(parley_slice in) {
  const uint8_t *p = in.data;
  EVP_PKEY *key = NULL;
  EVP_PKEY_CTX *ctx;
  OSSL_PARAM params[3];
  if (in.size != P256_POINT && in.size != P256_SHORT_POINT) {
    if (in.size == 0 || in.size > 1024) return NULL;
    key = d2i_PUBKEY(NULL, &p, (long)in.size);
    if (key == NULL || p == in.data + in.size) return key;
    EVP_PKEY_free(key); /* something follows it */
    return NULL;
  }
  params[0] = OSSL_PARAM_construct_utf8_string(
    OSSL_PKEY_PARAM_GROUP_NAME, (char *)(uintptr_t) "prime256v1", 0);
  params[1] = OSSL_PARAM_construct_octet_string(
    OSSL_PKEY_PARAM_PUB_KEY, (void *)(uintptr_t)in.data, in.size);
  params[2] = OSSL_PARAM_construct_end();
  ctx = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL);
  if (ctx == NULL) return NULL;
  if (EVP_PKEY_fromdata_init(ctx) != 1 ||
      EVP_PKEY_fromdata(ctx, &key, EVP_PKEY_PUBLIC_KEY, params) != 1)
    key = NULL;
  EVP_PKEY_CTX_free(ctx);
  return key;
}

parley_err parley_p256_shared(const parley_p256 *p256, parley_slice public_key,
                              uint8_t out[PARLEY_P256_SHARED]) {
  EVP_PKEY *peer = p256_peer(public_key);
  EVP_PKEY_CTX *ctx = NULL;
  size_t size = PARLEY_P256_SHARED;
  bool ok = false;
  if (peer != NULL) ctx = EVP_PKEY_CTX_new(p256->key, NULL);
  /* set_peer also checks that the point is on this curve */
  if (ctx != NULL)
    ok = EVP_PKEY_derive_init(ctx) == 1 &&
         EVP_PKEY_derive_set_peer(ctx, peer) == 1 &&
         EVP_PKEY_derive(ctx, out, &size) == 1 && size == PARLEY_P256_SHARED;
  EVP_PKEY_CTX_free(ctx);
  EVP_PKEY_free(peer);
  return ok ? PARLEY_OK : PARLEY_ECRYPTO;
}
