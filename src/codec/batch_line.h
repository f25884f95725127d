/* SPDX-License-Identifier: MIT
 *
 * What the lines of every batch have in common: an object in, the tag copied,
 * an object or an error out.
 */
#ifndef PARLEY_CODEC_BATCH_LINE_H
#define PARLEY_CODEC_BATCH_LINE_H

#include "codec/json_text.h"
#include "parley/codec.h"

/* A line being answered. */
typedef struct batch_line {
  const parley_schema *schema;
  parley_tree *tree;
  const parley_value *root; /* the line, an object */
  parley_slice tag_text;    /* as it stands in the line */
  parley_dir dir;
  parley_buf bytes; /* of hex */
  parley_diag diag;
} batch_line;

/* A member that a line may have and where its value goes. */
typedef struct batch_member {
  const char *name;
  const parley_value **value;
} batch_member;

/* The answer of one protocol: appends the members of the object. Only ENOMEM
 * is returned. */
typedef parley_err (*batch_answer)(batch_line *line, void *ud, parley_buf *out);

/* Answers |text|: reads the line, calls |read| (which may fill line->diag and
 * return its code) and then |answer|. */
parley_err parley__batch_run(const parley_schema *schema, parley_slice text,
                             parley_err (*read)(batch_line *line, void *ud),
                             batch_answer answer, void *ud, parley_buf *out);

/* Notes a mistake of the line. EUSAGE. */
parley_err parley__batch_usage(batch_line *line, const char *text);
/* Sorts the members of the line into |members| (closed by a NULL name), and
 * "dir" into line->dir; anything else is a mistake. */
parley_err parley__batch_members(batch_line *line, const batch_member *members);
/* True for a string that is a C string, too. */
bool parley__batch_is_text(const parley_value *value);
/* The bytes of a hex text into line->bytes. */
parley_err parley__batch_hex(batch_line *line, const parley_value *hex);
/* Appends "error":{...} of line->diag. */
parley_err parley__batch_error(const batch_line *line, parley_buf *out);
/* Notes that there is no packet |name|, with a hint. ENOENT. */
parley_err parley__batch_no_packet(batch_line *line, const char *name);

#endif
