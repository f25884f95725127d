/* SPDX-License-Identifier: MIT
 *
 * What the tests of crypto and of the key exchange share.
 */
#ifndef PARLEY_CRYPTO_VECTORS_H
#define PARLEY_CRYPTO_VECTORS_H

#include <jansson.h>

#include "parley/crypto.h"

/* The whole of vectors/nitro_crypto.json; ended with json_decref. */
json_t *vectors(void);
/* The text |name| of |object|; a missing one fails the test. */
const char *text_of(const json_t *object, const char *name);
size_t number_of(const json_t *object, const char *name);
/* Makes hexadecimal |text| the bytes of |buf|. */
parley_slice bytes_of(const char *text, parley_buf *buf);
/* The content of |buf| as a C string. */
const char *c_text(parley_buf *buf);

/* Functions for parley_random. Gives the bytes of a parley_slice once, then
 * fails. */
parley_err given_random(void *ud, uint8_t *out, size_t size);
/* Fails after so many calls as the int |ud| says. */
parley_err failing_random(void *ud, uint8_t *out, size_t size);
parley_err zero_random(void *ud, uint8_t *out, size_t size);

/* The key of the vectors. */
parley_rsa *key_from(const json_t *root, bool lenient,
                     const parley_alloc *alloc);
/* Checks that RC4 with one state turns each text of |plain| into the one of
 * |encrypted|. */
void check_messages(const char *key_hex, const json_t *plain,
                    const json_t *encrypted);

#endif
