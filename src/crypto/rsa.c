/* SPDX-License-Identifier: MIT */
#include "crypto/rsa.h"

#include <openssl/bn.h>
#include <string.h>

enum {
  OVERHEAD = 11, /* 00, type, eight bytes of padding, 00 */
  MIN_PADDING = 8,
  MIN_BLOCK = 12,   /* one byte of text a block */
  MAX_BLOCK = 1024, /* 8192 bits: a larger key only burns time */
  MAX_BLOCKS = 64   /* of one text from the peer, likewise */
};

struct parley_rsa {
  const parley_alloc *alloc;
  BIGNUM *n, *e, *d; /* d: NULL without a private key */
  size_t block;
  bool lenient;
};

/* Reads a positive number of the key from hexadecimal text. */
static parley_err key_number(const char *name, const char *text, BIGNUM **out,
                             parley_diag *diag) {
  size_t length = text != NULL ? strlen(text) : 0;
  size_t digits = strspn(text != NULL ? text : "", "0123456789abcdefABCDEF");
  if (length == 0 || digits != length || length > 2 * MAX_BLOCK)
    return parley_fail(diag, PARLEY_ECRYPTO, digits,
                       "the RSA key's %s is not a hexadecimal number of at "
                       "most %d digits",
                       name, 2 * MAX_BLOCK);
  if (BN_hex2bn(out, text) == 0)
    return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  return PARLEY_OK;
}

static parley_err check_key(const parley_rsa *rsa, parley_diag *diag) {
  if (BN_num_bytes(rsa->n) < MIN_BLOCK || !BN_is_odd(rsa->n))
    return parley_fail(diag, PARLEY_ECRYPTO, 0,
                       "the RSA key's modulus is even or has fewer than %d "
                       "bytes",
                       (int)MIN_BLOCK);
  if (!BN_is_odd(rsa->e) || BN_is_one(rsa->e) || BN_cmp(rsa->e, rsa->n) >= 0)
    return parley_fail(diag, PARLEY_ECRYPTO, 0,
                       "the RSA key's public exponent is even, 1 or not below "
                       "the modulus");
  if (rsa->d != NULL && (!BN_is_odd(rsa->d) || BN_cmp(rsa->d, rsa->n) >= 0))
    return parley_fail(diag, PARLEY_ECRYPTO, 0,
                       "the RSA key's private exponent is even or not below "
                       "the modulus");
  return PARLEY_OK;
}

parley_err parley_rsa_new(const parley_rsa_options *options, parley_rsa **out,
                          parley_diag *diag) {
  parley_rsa *rsa = parley_calloc(options->alloc, sizeof *rsa);
  parley_err err;
  if (rsa == NULL) return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  rsa->alloc = options->alloc;
  rsa->lenient = options->lenient;
  err = key_number("modulus", options->n, &rsa->n, diag);
  if (err == PARLEY_OK)
    err = key_number("public exponent", options->e, &rsa->e, diag);
  if (err == PARLEY_OK && options->d != NULL)
    err = key_number("private exponent", options->d, &rsa->d, diag);
  if (err == PARLEY_OK) err = check_key(rsa, diag);
  if (err != PARLEY_OK) {
    parley_rsa_free(rsa);
    return err;
  }
  rsa->block = (size_t)BN_num_bytes(rsa->n);
  *out = rsa;
  return PARLEY_OK;
}

void parley_rsa_free(parley_rsa *rsa) {
  if (rsa == NULL) return;
  BN_free(rsa->n);
  BN_free(rsa->e);
  BN_clear_free(rsa->d);
  parley_free(rsa->alloc, rsa, sizeof *rsa);
}

size_t parley_rsa_block(const parley_rsa *rsa) {
  return rsa->block;
}

parley_err parley__rsa_raw(const parley_rsa *rsa, bool private_key,
                           const uint8_t *in, uint8_t *out, parley_diag *diag) {
  BN_CTX *ctx = BN_CTX_new();
  BIGNUM *x = BN_bin2bn(in, (int)rsa->block, NULL), *y = BN_new();
  parley_err err = PARLEY_OK;
  int done = 0;
  if (private_key && rsa->d == NULL)
    err = parley_fail(diag, PARLEY_EUSAGE, 0,
                      "the RSA key has no private "
                      "exponent");
  else if (ctx == NULL || x == NULL || y == NULL)
    err = parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  else if (BN_cmp(x, rsa->n) >= 0)
    err = parley_fail(diag, PARLEY_ECRYPTO, 0,
                      "an RSA block is not below the modulus");
  else if (private_key)
    done = BN_mod_exp_mont_consttime(y, x, rsa->d, rsa->n, ctx, NULL);
  else
    done = BN_mod_exp_mont(y, x, rsa->e, rsa->n, ctx, NULL);
  if (done) done = BN_bn2binpad(y, out, (int)rsa->block) >= 0;
  if (err == PARLEY_OK && !done)
    err = parley_fail(diag, PARLEY_ECRYPTO, 0, "RSA arithmetic failed");
  BN_clear_free(x);
  BN_clear_free(y);
  BN_CTX_free(ctx);
  return err;
}

/* Fills |size| bytes of padding that are not zero. */
static parley_err random_padding(const parley_random *random, uint8_t *out,
                                 size_t size, parley_diag *diag) {
  size_t i, tries = 0;
  parley_err err = parley_random_fill(random, out, size);
  for (i = 0; err == PARLEY_OK && i < size; i++) {
    while (err == PARLEY_OK && out[i] == 0) {
      /* A source that gives zeros for ever must not hang us. */
      if (++tries > 64 + size)
        err = PARLEY_ERANDOM;
      else
        err = parley_random_fill(random, out + i, 1);
    }
  }
  if (err != PARLEY_OK)
    return parley_fail(diag, err, 0, "no randomness for the RSA padding");
  return PARLEY_OK;
}

/* Pads |text| into one block of |type|. */
static parley_err pad(const parley_rsa *rsa, int type, parley_slice text,
                      const parley_random *random, uint8_t *block,
                      parley_diag *diag) {
  size_t padding = rsa->block - 3 - text.size;
  block[0] = 0;
  block[1] = (uint8_t)type;
  block[2 + padding] = 0;
  if (text.size > 0) memcpy(block + 3 + padding, text.data, text.size);
  if (type == 2) return random_padding(random, block + 2, padding, diag);
  memset(block + 2, 0xff, padding);
  return PARLEY_OK;
}

parley_err parley__rsa_unpad(const uint8_t *block, size_t size, int type,
                             bool lenient, parley_buf *out, parley_diag *diag) {
  size_t end = 2;
  if (size < 3 || block[0] != 0)
    return parley_fail(diag, PARLEY_ECRYPTO, 0,
                       "an RSA block does not begin with 00: wrong key?");
  if (block[1] != type)
    return parley_fail(diag, PARLEY_ECRYPTO, 1,
                       "an RSA block of type %d where type %d is expected",
                       block[1], type);
  while (end < size && block[end] != 0) {
    if (type == 1 && block[end] != 0xff)
      return parley_fail(diag, PARLEY_ECRYPTO, end,
                         "an RSA block's padding is not all FF");
    end++;
  }
  if (end == size)
    return parley_fail(diag, PARLEY_ECRYPTO, end,
                       "an RSA block has no end of its padding");
  if (end - 2 < MIN_PADDING && !lenient)
    return parley_fail(diag, PARLEY_ECRYPTO, end,
                       "an RSA block has %d bytes of padding, fewer than %d",
                       (int)(end - 2), (int)MIN_PADDING);
  if (parley_buf_append(out, block + end + 1, size - end - 1) != PARLEY_OK)
    return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  return PARLEY_OK;
}

/* Appends |text| to |out| as blocks of |type|. An empty text is one block. */
static parley_err seal(const parley_rsa *rsa, int type, parley_slice text,
                       const parley_random *random, parley_buf *out,
                       parley_diag *diag) {
  uint8_t block[MAX_BLOCK];
  size_t before = out->size;
  parley_err err;
  do {
    parley_slice chunk = text, raw;
    if (chunk.size > rsa->block - OVERHEAD) chunk.size = rsa->block - OVERHEAD;
    err = pad(rsa, type, chunk, random, block, diag);
    if (err == PARLEY_OK)
      err = parley__rsa_raw(rsa, type == 1, block, block, diag);
    raw.data = block;
    raw.size = rsa->block;
    if (err == PARLEY_OK && parley_hex_encode(raw, out) != PARLEY_OK)
      err = parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
    if (chunk.size > 0) text.data += chunk.size;
    text.size -= chunk.size;
  } while (err == PARLEY_OK && text.size > 0);
  if (err != PARLEY_OK) out->size = before;
  parley_cleanse(block, rsa->block);
  return err;
}

/* Opens one block given as hexadecimal text. */
static parley_err open_block(const parley_rsa *rsa, int type, parley_slice text,
                             parley_buf *out, parley_diag *diag) {
  uint8_t block[MAX_BLOCK];
  parley_buf raw;
  parley_err err;
  parley_buf_init(&raw, rsa->alloc);
  err = parley_hex_decode(text, &raw, diag);
  if (err == PARLEY_ETYPE)
    err = parley_fail(diag, PARLEY_ECRYPTO, 0,
                      "an RSA block is not hexadecimal text");
  if (err == PARLEY_OK)
    err = parley__rsa_raw(rsa, type == 2, raw.data, block, diag);
  if (err == PARLEY_OK)
    err = parley__rsa_unpad(block, rsa->block, type, rsa->lenient, out, diag);
  parley_cleanse(block, rsa->block);
  parley_buf_clear(&raw);
  return err;
}

static parley_err open_blocks(const parley_rsa *rsa, int type,
                              parley_slice text, parley_buf *out,
                              parley_diag *diag) {
  size_t digits = rsa->block * 2, before = out->size;
  parley_err err = PARLEY_OK;
  if (text.size == 0 || text.size % digits != 0 ||
      text.size / digits > MAX_BLOCKS)
    return parley_fail(diag, PARLEY_ECRYPTO, 0,
                       "%lu digits are not RSA blocks of %lu digits",
                       (unsigned long)text.size, (unsigned long)digits);
  while (err == PARLEY_OK && text.size > 0) {
    parley_slice one = text;
    one.size = digits;
    err = open_block(rsa, type, one, out, diag);
    text.data += digits;
    text.size -= digits;
  }
  if (err != PARLEY_OK) {
    if (out->size > before)
      parley_cleanse(out->data + before, out->size - before);
    out->size = before;
  }
  return err;
}

parley_err parley_rsa_sign(const parley_rsa *rsa, parley_slice text,
                           parley_buf *out, parley_diag *diag) {
  return seal(rsa, 1, text, NULL, out, diag);
}

parley_err parley_rsa_open_signed(const parley_rsa *rsa, parley_slice blocks,
                                  parley_buf *out, parley_diag *diag) {
  return open_blocks(rsa, 1, blocks, out, diag);
}

parley_err parley_rsa_encrypt(const parley_rsa *rsa, parley_slice text,
                              const parley_random *random, parley_buf *out,
                              parley_diag *diag) {
  return seal(rsa, 2, text, random, out, diag);
}

parley_err parley_rsa_decrypt(const parley_rsa *rsa, parley_slice blocks,
                              parley_buf *out, parley_diag *diag) {
  return open_blocks(rsa, 2, blocks, out, diag);
}
