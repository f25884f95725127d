/* SPDX-License-Identifier: MIT
 *
 * The steps of parley/crypto.h's RSA functions, for its tests.
 */
#ifndef PARLEY_CRYPTO_RSA_H
#define PARLEY_CRYPTO_RSA_H

#include "parley/crypto.h"

/* Raises the block |in| to the private or public exponent; |in| and |out| are
 * parley_rsa_block() bytes and may be the same. ECRYPTO if the block is not
 * below the modulus or there is no private exponent. */
parley_err parley__rsa_raw(const parley_rsa *rsa, bool private_key,
                           const uint8_t *in, uint8_t *out, parley_diag *diag);

/* Strips the padding of an opened block of |type| 1 or 2 and appends its
 * text to |out|. ECRYPTO says what is wrong; ENOMEM. */
parley_err parley__rsa_unpad(const uint8_t *block, size_t size, int type,
                             bool lenient, parley_buf *out, parley_diag *diag);

#endif
