/* SPDX-License-Identifier: MIT
 *
 * What stands in for the files that need OpenSSL in a library built with
 * TLS=0. Without keys and exchanges the functions that take one are never
 * reached by a correct program.
 */
#include "parley/crypto.h"

#if !PARLEY_HAVE_TLS

static parley_err missing(parley_diag *diag) {
  return parley_fail(diag, PARLEY_EUSAGE, 0,
                     "this library was built without TLS, and so without RSA, "
                     "key exchange and AES-GCM");
}

/* ---- RSA ------------------------------------------------------------- */

parley_err parley_rsa_new(const parley_rsa_options *options, parley_rsa **out,
                          parley_diag *diag) {
  (void)options;
  *out = NULL;
  return missing(diag);
}

void parley_rsa_free(parley_rsa *rsa) {
  (void)rsa;
}

size_t parley_rsa_block(const parley_rsa *rsa) {
  (void)rsa;
  return 0;
}

parley_err parley_rsa_sign(const parley_rsa *rsa, parley_slice text,
                           parley_buf *out, parley_diag *diag) {
  (void)rsa, (void)text, (void)out;
  return missing(diag);
}

parley_err parley_rsa_open_signed(const parley_rsa *rsa, parley_slice blocks,
                                  parley_buf *out, parley_diag *diag) {
  (void)rsa, (void)blocks, (void)out;
  return missing(diag);
}

parley_err parley_rsa_encrypt(const parley_rsa *rsa, parley_slice text,
                              const parley_random *random, parley_buf *out,
                              parley_diag *diag) {
  (void)rsa, (void)text, (void)random, (void)out;
  return missing(diag);
}

parley_err parley_rsa_decrypt(const parley_rsa *rsa, parley_slice blocks,
                              parley_buf *out, parley_diag *diag) {
  (void)rsa, (void)blocks, (void)out;
  return missing(diag);
}

/* ---- key exchange ---------------------------------------------------- */

parley_err parley_kex_new(const parley_kex_options *options, parley_kex **out,
                          parley_diag *diag) {
  (void)options;
  *out = NULL;
  return missing(diag);
}

void parley_kex_free(parley_kex *kex) {
  (void)kex;
}

parley_err parley_kex_params(parley_kex *kex, parley_buf *prime,
                             parley_buf *generator, parley_diag *diag) {
  (void)kex, (void)prime, (void)generator;
  return missing(diag);
}

parley_err parley_kex_accept_params(parley_kex *kex, parley_slice prime,
                                    parley_slice generator, parley_diag *diag) {
  (void)kex, (void)prime, (void)generator;
  return missing(diag);
}

parley_err parley_kex_public(parley_kex *kex, parley_buf *out,
                             parley_diag *diag) {
  (void)kex, (void)out;
  return missing(diag);
}

parley_err parley_kex_accept(parley_kex *kex, parley_slice number,
                             parley_diag *diag) {
  (void)kex, (void)number;
  return missing(diag);
}

parley_err parley_kex_key(const parley_kex *kex, parley_slice *key) {
  (void)kex, (void)key;
  return PARLEY_EUSAGE;
}

/* ---- building blocks for transforms ---------------------------------- */

parley_err parley_aes_gcm_seal(parley_slice key, parley_slice nonce,
                               parley_slice plain, parley_slice aad,
                               parley_buf *out) {
  (void)key, (void)nonce, (void)plain, (void)aad, (void)out;
  return PARLEY_EUSAGE;
}

parley_err parley_aes_gcm_open(parley_slice key, parley_slice nonce,
                               parley_slice sealed, parley_slice aad,
                               parley_buf *out) {
  (void)key, (void)nonce, (void)sealed, (void)aad, (void)out;
  return PARLEY_EUSAGE;
}

parley_err parley_hmac_sha256(parley_slice key, parley_slice in,
                              uint8_t out[PARLEY_SHA256_SIZE]) {
  (void)key, (void)in, (void)out;
  return PARLEY_EUSAGE;
}

parley_err parley_hkdf_sha256(parley_slice secret, parley_slice salt,
                              parley_slice info, uint8_t *out, size_t size) {
  (void)secret, (void)salt, (void)info, (void)out, (void)size;
  return PARLEY_EUSAGE;
}

parley_err parley_p256_new(const parley_alloc *alloc, parley_p256 **out) {
  (void)alloc;
  *out = NULL;
  return PARLEY_EUSAGE;
}

parley_err parley_p256_load(const parley_alloc *alloc, parley_slice secret,
                            parley_p256 **out) {
  (void)alloc, (void)secret;
  *out = NULL;
  return PARLEY_EUSAGE;
}

void parley_p256_free(parley_p256 *p256) {
  (void)p256;
}

parley_err parley_p256_public(const parley_p256 *p256, parley_buf *out) {
  (void)p256, (void)out;
  return PARLEY_EUSAGE;
}

parley_err parley_p256_shared(const parley_p256 *p256, parley_slice public_key,
                              uint8_t out[PARLEY_P256_SHARED]) {
  (void)p256, (void)public_key, (void)out;
  return PARLEY_EUSAGE;
}

#endif
