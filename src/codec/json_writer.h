/* SPDX-License-Identifier: MIT
 *
 * What is being written of a JSON packet, and its values that are no
 * containers.
 */
#ifndef PARLEY_CODEC_JSON_WRITER_H
#define PARLEY_CODEC_JSON_WRITER_H

#include "codec/json_walk.h"

typedef struct parley__writer {
  const parley_schema *schema;
  const parley_source_ops *ops;
  void *ud;
  parley_buf *out;
  size_t start; /* of this packet in |out| */
  const parley_limits *limits;
  uint32_t version;
  uint32_t depth;
  bool js;                         /* as JavaScript writes, not Java */
  bool nul_names;                  /* names may have NUL */
  parley_attachments *attachments; /* NULL: there can be none */
  parley_diag *diag;
} parley__writer;

/* Bytes of the packet so far. */
static inline size_t parley__written(const parley__writer *w) {
  return w->out->size - w->start;
}

static inline parley_err parley__write_no_memory(parley__writer *w) {
  return parley_fail(w->diag, PARLEY_ENOMEM, parley__written(w),
                     "out of memory");
}

/* Each appends to the output, or fails with an error in w->diag. */
parley_err parley__write(parley__writer *w, const char *text);
parley_err parley__write_integer(parley__writer *w, int64_t value);
parley_err parley__write_number(parley__writer *w, double value, bool single);
/* A string that is known to be UTF-8. */
parley_err parley__write_quoted(parley__writer *w, parley_slice text);
parley_err parley__write_text(parley__writer *w, parley_slice text);
/* A text as |field| wants it; also the name of a map's member. */
parley_err parley__write_string(parley__writer *w, const parley_field *field,
                                uint32_t enumeration, const parley_item *item);
/* Bytes as a list of signed numbers. */
parley_err parley__write_sbytes(parley__writer *w, const parley_field *field,
                                const parley_item *item);
/* Bytes as a placeholder of an attachment. */
parley_err parley__write_attachment(parley__writer *w,
                                    const parley_field *field,
                                    const parley_item *item);

/* True if the closed enum, if there is one, has |text|. */
bool parley__writer_has(const parley__writer *w, uint32_t enumeration,
                        parley_slice text);

#endif
