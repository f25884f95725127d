/* SPDX-License-Identifier: MIT
 *
 * The text of a JSON packet as a tape of tokens, so that a value is stepped
 * over at no cost, and what single tokens are read as.
 */
#ifndef PARLEY_CODEC_JSON_TAPE_H
#define PARLEY_CODEC_JSON_TAPE_H

#include "codec/json_walk.h"

enum {
  PARLEY_TAPE_ESCAPED = 1,
  PARLEY_TAPE_BARE = 2,
  PARLEY_TAPE_REPEATED = 4
};

typedef struct parley__token {
  uint32_t offset; /* of the text: behind the first quote of a string */
  uint32_t size;   /* of the text; containers: members or elements */
  uint32_t next;   /* entry behind this value; while a container is open: the
                      container around it */
  uint8_t token, flags;
  uint16_t reserved;
} parley__token;

typedef struct parley__reader {
  const parley_schema *schema;
  const parley_sink_ops *ops;
  void *ud;
  const parley_limits *limits;
  uint32_t version;
  parley__json_mode mode; /* LENIENT or JS */
  bool unknown;
  bool nul_names; /* the sink takes names with NUL */
  const parley_slice *attachments;
  uint32_t nattachments;
  parley_slice text;
  parley_buf *scratch;
  uint32_t elements; /* of lists so far */
  uint32_t depth;
  size_t name; /* where in the scratch buffer the name of the innermost member
                  is, PARLEY_TAPE_NO_NAME if it is not there */
  parley_diag *diag;
} parley__reader;

#define PARLEY_TAPE_NO_NAME SIZE_MAX

static inline bool parley__is_js(const parley__reader *r) {
  return r->mode == PARLEY_JSON_JS;
}

static inline parley__token *parley__tape(const parley__reader *r,
                                          uint32_t index) {
  return (parley__token *)(void *)r->scratch->data + index;
}

/* Where a token begins, for errors. */
size_t parley__tape_place(const parley__reader *r, uint32_t index);
parley_err parley__tape_no_memory(const parley__reader *r);

/* Reads the whole text onto the tape. EJSON, ELIMIT, ENOMEM. */
parley_err parley__tape_read(parley__reader *r);

/* The text of a token, escapes resolved: in the packet, or at the end of the
 * scratch buffer, whose size the caller restores. */
parley_err parley__tape_text(parley__reader *r, uint32_t index,
                             parley_slice *out);
/* Text for a string field: numbers and booleans become theirs, except in
 * JavaScript's mode. */
parley_err parley__tape_string(parley__reader *r, const parley_field *field,
                               uint32_t index, parley_slice *out);
/* A number, also one written as a string; in JavaScript's mode strings are
 * for integers only. */
parley_err parley__tape_number(parley__reader *r, const parley_field *field,
                               uint32_t index, int64_t *integer, double *number,
                               bool *is_integer);
/* An integer in the range of |field|; 64 bits are cut to theirs, except in
 * JavaScript's mode. */
parley_err parley__tape_integer(parley__reader *r, const parley_field *field,
                                uint32_t index, int64_t *out);
/* The text of STRING, UUID, CURRENCY and of map keys as it is told to sinks;
 * where it is in the scratch buffer the caller restores its size. */
parley_err parley__tape_canonical(parley__reader *r, const parley_field *field,
                                  uint32_t index, parley_slice *out);

/* Whether the value is {"_placeholder":true,"num":N}; then |*bytes| is the
 * attachment. ERANGE for a number that can not be one, ECOUNT for one that no
 * attachment has. */
parley_err parley__tape_attachment(parley__reader *r, uint32_t index,
                                   bool *is_one, parley_slice *bytes);

/* True if the token can be a value of |kind|, to choose among several. */
bool parley__tape_suits(const parley__reader *r, uint32_t index,
                        parley_kind kind);

/* What becomes of texts that stand twice: all but one are marked with
 * PARLEY_TAPE_REPEATED. */
typedef enum parley__repeats {
  PARLEY_TAPE_KEEP_FIRST,
  PARLEY_TAPE_KEEP_LAST,
  PARLEY_TAPE_REFUSE
} parley__repeats;

/* Looks for equal texts among the names of an object, or the elements of a
 * list, of type |field|, and marks or refuses those that are too many. */
parley_err parley__tape_repeats(parley__reader *r, const parley_field *field,
                                uint32_t index, parley__repeats what);
/* Adds the name of a member to the path of an error. */
void parley__tape_name_path(parley__reader *r, uint32_t key);

/* "object", "number" and so on. */
const char *parley__tape_name(const parley__reader *r, uint32_t index);
/* ETYPE: |field| expects something else. */
parley_err parley__tape_wrong(parley__reader *r, const parley_field *field,
                              uint32_t index);

#endif
