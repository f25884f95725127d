/* SPDX-License-Identifier: MIT
 *
 * Spec texts: whatever the loader accepts must be a sound schema that reads
 * and writes packets. A line "%% path" starts another file; a text that
 * begins with "revision:" is a revision of nitro.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "parley/codec.h"
#include "parley/spec.h"
#include "schema/builder.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Finds the next line "%% ..." from |at| on; |end| if there is none. */
static const uint8_t *next_file(const uint8_t *at, const uint8_t *end) {
  for (; at < end; at++) {
    if (end - at >= 3 && memcmp(at, "%% ", 3) == 0) return at;
    at = memchr(at, '\n', (size_t)(end - at));
    if (at == NULL) return end;
  }
  return end;
}

static parley_err read_file(void *ud, const char *path, parley_buf *out) {
  const parley_slice *all = ud;
  const uint8_t *at = all->data, *end = at + all->size;
  const uint8_t *stop = next_file(at, end);
  size_t n = strlen(path);
  if (strcmp(path, "root.yaml") == 0)
    return parley_buf_append(out, at, (size_t)(stop - at));
  while (stop < end) {
    at = stop + 3;
    stop = next_file(at, end);
    if ((size_t)(stop - at) > n && memcmp(at, path, n) == 0 && at[n] == '\n')
      return parley_buf_append(out, at + n + 1, (size_t)(stop - at) - n - 1);
  }
  return PARLEY_ENOENT;
}

/* Messages are lines, and there are some if and only if it failed. */
static void check_messages(parley_err err, const parley_buf *messages) {
  size_t n = messages->size;
  if (err != PARLEY_OK && err != PARLEY_ESPEC) abort();
  if ((err == PARLEY_ESPEC) != (n > 0)) abort();
  if (n > 0 && messages->data[n - 1] != '\n') abort();
}

/* Reads |in| as |packet|, and what that gives is written again. */
static void try_packet(const parley_schema *schema, const parley_packet *packet,
                       parley_slice in, parley_tree *tree) {
  static const parley_limits limits = {.elements = 10000};
  const parley_decode_options options = {.limits = &limits};
  parley_encode_options back = {.limits = &limits};
  const parley_value *root;
  parley_buf out;
  parley_diag diag;
  if (parley_decode_tree(schema, packet, &options, in, tree, &root, &back.rest,
                         &diag) != PARLEY_OK)
    return;
  parley_buf_init(&out, NULL);
  if (parley_encode_tree(schema, packet, &back, root, &out, &diag) !=
      PARLEY_OK) {
    fprintf(stderr, "%s: %s: %s\n", parley_schema_text(schema, packet->name),
            diag.path, diag.text);
    abort();
  }
  if (out.size != in.size) abort();
  parley_buf_clear(&out);
}

static void load_spec(parley_slice text, parley_buf *messages) {
  /* As an i32 or u8: zeros, small counts, ones, letters. */
  static const uint8_t bytes[] = {
    0, 0, 0,   1,   0,   0,   0, 2, 0, 1, 1, 'a', 0, 2, 'b', 'c', 0, 0, 0, 3,
    0, 0, 255, 255, 255, 255, 1, 0, 0, 0, 0, 0,   0, 0, 7,   1,   0, 0, 0};
  parley_schema *schema = NULL;
  parley_diag diag;
  parley_slice in;
  size_t k;
  uint32_t i;
  parley_err err =
    parley_spec_load("root.yaml", read_file, &text, NULL, &schema, messages);
  check_messages(err, messages);
  if (err != PARLEY_OK) return;
  if (parley__schema_check(schema, &diag) != PARLEY_OK) abort();
  if (schema->wire == PARLEY_WIRE_BINARY) {
    parley_tree *tree = parley_tree_new(NULL);
    for (i = 0; i < schema->npackets && i < 20; i++) {
      for (k = 0; k <= sizeof bytes; k += 3) {
        in.data = bytes + k;
        in.size = sizeof bytes - k;
        try_packet(schema, &schema->packets[i], in, tree);
      }
    }
    parley_tree_free(tree);
  }
  parley_schema_free(schema);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  parley_slice text = {data, size};
  parley_buf messages;
  parley_buf_init(&messages, NULL);
  if (size >= 9 && memcmp(data, "revision:", 9) == 0) {
    const parley_schema *schema = parley_protocol("nitro");
    parley_idmap *map = parley_idmap_new(schema, NULL);
    check_messages(
      parley_spec_load_revision("r.yaml", text, schema, map, &messages),
      &messages);
    parley_idmap_free(map);
  } else {
    load_spec(text, &messages);
  }
  parley_buf_clear(&messages);
  return 0;
}
