/* SPDX-License-Identifier: MIT
 *
 * Small conversions that the sources and the encoder share.
 */
#ifndef PARLEY_CODEC_GIVEN_H
#define PARLEY_CODEC_GIVEN_H

#include "parley/codec.h"

/* Words for what was given ("a string", "nil"). */
const char *parley__item_type(const parley_item *item);

/* Reads a whole text as a decimal 64-bit integer. */
bool parley__decimal(parley_slice text, int64_t *out);

/* "NaN", "Infinity" and "-Infinity". */
bool parley__special_number(parley_slice text, double *out);

/* The float nearest to |value|; false if that is none but infinity. NaN and
 * infinity are themselves. */
bool parley__narrow(double value, float *out);

/* Hex digits in pairs to bytes at |out| (text.size / 2 of them). */
bool parley__unhex(parley_slice text, uint8_t *out);

/* The field of |record| whose name is nearest to |name|, or NULL. */
const char *parley__near_field(const parley_schema *schema,
                               const parley_record *record, parley_slice name);

/* The allocator a tree was made with. */
const parley_alloc *parley__tree_alloc(const parley_tree *tree);

#endif
