/* SPDX-License-Identifier: MIT
 *
 * Packets through every sink and source. The first byte chooses the schema
 * and what is done, two more the packet, the fourth some fields of it; the
 * rest is the payload, or JSON text, or a line of the batch form.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "parley/codec.h"
#include "parley/spec.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What no packet of nitro has, beside what all have. */
static const char spec[] =
  "protocol: fuzz\nwire: binary\nrealm: Fuzz\n"
  "types:\n"
  "  Node:\n"
  "    - id: u8\n"
  "    - kids: {type: list<Node>, count: u8}\n"
  "    - deep: {type: Node, when: {id: 7}}\n"
  "c2s:\n"
  "  a.kinds:\n    id: 1\n    fields:\n"
  "      - a: i8\n      - b: u8\n      - c: i16\n      - d: u16\n"
  "      - e: i32\n      - f: u32\n      - g: i64\n      - h: f32\n"
  "      - i: f64\n      - j: bool\n      - k: string\n"
  "      - l: {type: bytes, count: i16}\n"
  "      - m: {type: i32, default: 5}\n"
  "  a.blocks:\n    id: 2\n    fields:\n"
  "      - kind: u8\n      - word: string\n"
  "      - switch: kind\n        cases:\n"
  "          1: [{x: i32}]\n          \"2, 3\": [{x: string}, {y: i8}]\n"
  "          9: [{x: list<string>}]\n        else: error\n"
  "      - when: {word: {in: [a, bc]}}\n        fields: [{w: f32}]\n"
  "        else: [{v: f64}, {n: {type: i64, when: {kind: {bits: 1}}}}]\n"
  "      - box:\n          record:\n"
  "            - p: {type: i16, when: {kind: {lt: 3}}}\n"
  "            - q: bool\n"
  "      - {optional: tail, fields: [{s: u16}, {t: {type: string, when: "
  "{s: {gt: 9}}}}]}\n"
  "  a.counts:\n    id: 3\n    fields:\n"
  "      - n: {type: i16, count_of: rows}\n      - m: {type: u32, count_of: "
  "blob}\n      - kind: bool\n"
  "      - rows: {list: [{i: u8}, {s: string}], per: 2}\n"
  "      - z: {list: [], count: i16}\n"
  "      - blob: bytes\n"
  "      - t: {type: i8, count_of: tiny}\n"
  "      - tiny: {type: list<list<u8>>}\n"
  "      - tail: {type: list<string>, count: rest}\n"
  "  a.node:\n    id: 4\n    fields: Node\n"
  "  a.rest:\n    id: 5\n    fields:\n"
  "      - a: {type: list<f64>, count: u8}\n"
  "      - b: {type: bytes, count: rest}\n";

static parley_err read_spec(void *ud, const char *path, parley_buf *out) {
  (void)ud;
  (void)path;
  return parley_buf_puts(out, spec);
}

static const parley_schema *own_schema(void) {
  static parley_schema *schema;
  parley_buf messages;
  if (schema != NULL) return schema;
  parley_buf_init(&messages, NULL);
  if (parley_spec_load("fuzz.yaml", read_spec, NULL, NULL, &schema,
                       &messages) != PARLEY_OK) {
    fwrite(messages.data, 1, messages.size, stderr);
    abort();
  }
  return schema;
}

struct run {
  const parley_schema *schema;
  const parley_packet *packet;
  parley_tree *tree, *other;
  parley_buf json, bytes, more, text;
};

static void must(bool good) {
  if (!good) abort();
}

static bool same(const parley_buf *a, const parley_buf *b) {
  return parley_slice_eq(parley_buf_slice(a), parley_buf_slice(b));
}

/* Writes |value| over |out|; absent is empty. */
static void write_json(const parley_value *value, parley_buf *out) {
  out->size = 0;
  if (value != NULL) must(parley_value_json(value, out) == PARLEY_OK);
}

/* What was decoded encodes, and comes to rest after one round. */
static void round_trip(struct run *run, parley_slice json, parley_slice tail) {
  parley_encode_options options = {.rest = tail};
  const parley_value *root;
  parley_slice rest;
  int round;
  must(parley_json_value(json, NULL, run->other, &root, NULL) == PARLEY_OK);
  for (round = 0; round < 2; round++) {
    run->bytes.size = 0;
    must(parley_encode_tree(run->schema, run->packet, &options, root,
                            &run->bytes, NULL) == PARLEY_OK);
    if (round == 1) must(same(&run->bytes, &run->more));
    run->more.size = run->text.size = 0;
    must(parley_encode_json(run->schema, run->packet, &options, json,
                            &run->more, NULL) == PARLEY_OK);
    if (round == 0) must(same(&run->bytes, &run->more));
    must(parley_decode_json(run->schema, run->packet, NULL,
                            parley_buf_slice(&run->bytes), &run->text, &rest,
                            NULL) == PARLEY_OK);
    must(parley_slice_eq(rest, tail));
    must(parley_slice_eq(parley_buf_slice(&run->text), json));
    must(parley_decode_tree(run->schema, run->packet, NULL,
                            parley_buf_slice(&run->bytes), run->other, &root,
                            &rest, NULL) == PARLEY_OK);
  }
}

/* Some top-level fields alone are what they are in the whole. */
static void select_some(struct run *run, parley_slice in, uint8_t bits,
                        const parley_value *root) {
  const parley_record *record = &run->schema->records[run->packet->record];
  const char *paths[8];
  parley_decode_options options = {0};
  parley_selection *only = NULL;
  const parley_value *part = NULL;
  uint32_t i, n = 0;
  for (i = 0; i < record->nnodes && n < 8; i++) {
    uint32_t key = run->schema->fields[record->first + i].key;
    if (key != PARLEY_NONE && (bits >> i % 8 & 1))
      paths[n++] = parley_schema_key(run->schema, key);
  }
  must(parley_selection_new(run->schema, run->packet, paths, n, NULL, &only,
                            NULL) == PARLEY_OK);
  options.only = only;
  must((parley_decode_tree(run->schema, run->packet, &options, in, run->other,
                           &part, NULL, NULL) == PARLEY_OK) == (root != NULL));
  parley_selection_free(only);
  for (i = 0; root != NULL && i < n; i++) {
    write_json(parley_value_get(root, paths[i]), &run->text);
    write_json(parley_value_get(part, paths[i]), &run->more);
    must(same(&run->text, &run->more));
  }
}

static void decode(struct run *run, parley_slice in, uint8_t bits) {
  const parley_value *root = NULL;
  parley_slice rest = {NULL, 0};
  parley_diag diag;
  parley_err err = parley_decode_tree(run->schema, run->packet, NULL, in,
                                      run->tree, &root, &rest, &diag);
  if (err != PARLEY_OK)
    must(diag.code == err && diag.offset <= in.size && diag.text[0] != '\0');
  must(parley_decode_json(run->schema, run->packet, NULL, in, &run->json, &rest,
                          NULL) == err);
  must(parley_decode_trace(run->schema, run->packet, NULL, in, &run->text,
                           &rest, NULL) == err);
  must(parley_json_value(parley_buf_slice(&run->text), NULL, run->other, &root,
                         NULL) == PARLEY_OK);
  must(parley_decode_tree(run->schema, run->packet, NULL, in, run->tree, &root,
                          &rest, NULL) == err);
  select_some(run, in, bits, root);
  if (err != PARLEY_OK) return;
  write_json(root, &run->text);
  must(same(&run->text, &run->json));
  round_trip(run, parley_buf_slice(&run->json), rest);
}

/* Any text: what encodes is a packet. */
static void encode(struct run *run, parley_slice text) {
  parley_diag diag;
  if (parley_encode_json(run->schema, run->packet, NULL, text, &run->bytes,
                         &diag) != PARLEY_OK)
    return;
  must(parley_decode_json(run->schema, run->packet, NULL,
                          parley_buf_slice(&run->bytes), &run->json, NULL,
                          &diag) == PARLEY_OK);
}

static void batch(struct run *run, parley_slice line, bool encodes) {
  parley_idmap *ids = parley_idmap_new(run->schema, NULL);
  parley_err (*answer)(const parley_schema *, const parley_idmap *,
                       const parley_batch_through *, parley_slice,
                       parley_buf *) =
    encodes ? parley_batch_encode : parley_batch_decode;
  const parley_value *root;
  must(answer(run->schema, ids, &parley_batch_tree, line, &run->text) ==
       PARLEY_OK);
  must(answer(run->schema, ids, &parley_batch_json, line, &run->more) ==
       PARLEY_OK);
  must(same(&run->text, &run->more));
  must(memchr(run->text.data, '\n', run->text.size) == NULL);
  must(parley_json_value(parley_buf_slice(&run->text),
                         &(parley_limits){.depth = 512}, run->tree, &root,
                         NULL) == PARLEY_OK);
  parley_idmap_free(ids);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  struct run run;
  parley_slice in;
  parley_buf *bufs[4];
  size_t i;
  if (size < 4) return 0;
  memset(&run, 0, sizeof run);
  run.schema = data[0] & 1 ? own_schema() : parley_protocol("nitro");
  run.packet =
    &run.schema->packets[(data[1] << 8 | data[2]) % (int)run.schema->npackets];
  run.tree = parley_tree_new(NULL);
  run.other = parley_tree_new(NULL);
  in.data = data + 4;
  in.size = size - 4;
  if (!(data[0] & 2))
    decode(&run, in, data[3]);
  else if (!(data[0] & 4))
    encode(&run, in);
  else
    batch(&run, in, (data[0] & 8) != 0);
  bufs[0] = &run.json;
  bufs[1] = &run.bytes;
  bufs[2] = &run.more;
  bufs[3] = &run.text;
  for (i = 0; i < 4; i++) parley_buf_clear(bufs[i]);
  parley_tree_free(run.tree);
  parley_tree_free(run.other);
  return 0;
}
