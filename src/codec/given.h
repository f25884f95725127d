/* SPDX-License-Identifier: MIT
 *
 * Small conversions that the sources and the encoder share.
 */
#ifndef PARLEY_CODEC_GIVEN_H
#define PARLEY_CODEC_GIVEN_H

#include "parley/codec.h"

/* True for values that are bytes rather than text. */
static inline bool parley__is_bytes(const parley_field *field) {
  return field->kind == PARLEY_KIND_BYTES ||
         field->kind == PARLEY_KIND_SBYTES || field->kind == PARLEY_KIND_BINARY;
}

/* |options|, which may be NULL, with |scratch| if they have none. */
parley_decode_options parley__with_scratch(const parley_decode_options *options,
                                           parley_buf *scratch);

/* EMISSING or ETYPE: not what |field| wants stands at |offset|. */
parley_err parley__mistyped(const parley_field *field, const parley_item *item,
                            size_t offset, parley_diag *diag);

/* What was given as an integer of the field's range. Decimal strings count
 * as one of 64 bits. */
parley_err parley__take_integer(const parley_field *field, parley_item *item,
                                size_t offset, parley_diag *diag, int64_t *out);

/* What was given as a number. */
parley_err parley__take_number(const parley_field *field,
                               const parley_item *item, size_t offset,
                               parley_diag *diag, double *out);

/* What the default of |field| is, as if it had been given. */
void parley__default_item(const parley_schema *schema,
                          const parley_field *field, parley_item *item);

/* Least and greatest value of an integer kind, DATETIME included. */
void parley__integer_range(parley_kind kind, int64_t *low, int64_t *high);

/* Forgets all attachments but the first |count|. */
void parley__attachments_cut(parley_attachments *list, uint32_t count);

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
