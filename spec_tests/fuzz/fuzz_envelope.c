/* SPDX-License-Identifier: MIT
 *
 * Messages of essential. The first byte chooses the schema and what is done,
 * the second the protocol's version; then come an envelope, whose number
 * chooses the packet, or two bytes for the packet and JSON text for it, or
 * lines of the batch form.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "parley/codec.h"
#include "parley/spec.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What no packet of essential has. */
static const char spec[] =
  "protocol: fuzz\nwire: json\nversion: 5\nrealm: Fuzz\n"
  "enums:\n"
  "  Mode:\n    open: false\n    values:\n      on: ON\n"
  "      late: {text: LATE, since: 6}\n"
  "  Strict: {open: false, no_null: true, values: [YES, NO]}\n"
  "  Level: {type: u8, open: false, values: {low: 0, high: 1}}\n"
  "types:\n"
  "  Node:\n    - id: u8?\n    - kids: list<Node>?\n"
  "    - by: {type: 'map<uuid,Node>?', wire: '<by>', also: [by]}\n"
  "c2s:\n"
  "  a.Kinds:\n    fields:\n"
  "      - a: i8\n      - b: u16\n      - c: u32\n      - d: i64\n"
  "      - e: f32\n      - f: f64\n      - g: bool\n"
  "      - h: sbytes?\n      - i: currency?\n      - j: datetime\n"
  "      - k: {type: string, default: '='}\n"
  "  a.Enums:\n    fields:\n"
  "      - m: {type: Mode?, wire: x}\n      - s: Strict?\n"
  "      - l: {type: Level?, also: [y, z]}\n      - n: set<Mode>?\n"
  "      - o: 'map<Mode,Strict>?'\n      - p: list<Mode?>?\n"
  "  a.Sets:\n    fields:\n"
  "      - a: set<string>?\n      - b: set<uuid>?\n      - c: set<i64>?\n"
  "      - d: set<f32>?\n      - e: set<list<i32>>?\n      - f: set<any>?\n"
  "      - g: 'map<i16,set<string>>?'\n      - h: 'map<string,map<u8,any>>?'\n"
  "  a.Versions:\n    fields:\n"
  "      - a: {type: string?, until: 5}\n      - a: {type: i32?, since: 6}\n"
  "      - b: {type: 'one_of<string,Node,list<i32>,bool>?', since: 3, until: "
  "8}\n"
  "      - c: {type: 'one_of<f64,map<string,string>>?', wire: b, since: 9}\n"
  "  a.Tree: {fields: Node}\n"
  "  a.Free: {layout: unknown}\n";

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
  const parley_packet *packet; /* NULL: free-form */
  parley_decode_options decode;
  parley_encode_options encode;
  parley_tree *tree, *other;
  parley_buf json, bytes, more, text;
};

static void must(bool good) {
  if (!good) abort();
}

static bool same(const parley_buf *a, const parley_buf *b) {
  return parley_slice_eq(parley_buf_slice(a), parley_buf_slice(b));
}

static bool has(const parley_buf *text, const char *word) {
  return memmem(text->data, text->size, word, strlen(word)) != NULL;
}

/* Writes |value| over |out|; absent is empty. */
static void write_json(const parley_value *value, parley_buf *out) {
  out->size = 0;
  if (value != NULL) must(parley_value_json(value, out) == PARLEY_OK);
}

/* What was decoded encodes, if nothing is missing, and decodes to the same.
 * NaN is read, as gson does, but never written. */
static void round_trip(struct run *run, const parley_value *root) {
  parley_err err;
  run->bytes.size = run->more.size = run->text.size = 0;
  err = parley_encode_tree(run->schema, run->packet, &run->encode, root,
                           &run->bytes, NULL);
  if (err == PARLEY_EMISSING) return;
  if (err == PARLEY_ERANGE &&
      (has(&run->json, "NaN") || has(&run->json, "Infinity")))
    return;
  must(err == PARLEY_OK);
  must(parley_decode_json(run->schema, run->packet, &run->decode,
                          parley_buf_slice(&run->bytes), &run->text, NULL,
                          NULL) == PARLEY_OK);
  must(same(&run->text, &run->json));
  if (has(&run->json, "$bytes")) return; /* may be free-form, then not hex */
  must(parley_encode_json(run->schema, run->packet, &run->encode,
                          parley_buf_slice(&run->json), &run->more,
                          NULL) == PARLEY_OK);
  must(same(&run->bytes, &run->more));
}

/* Some top-level fields alone are what they are in the whole. */
static void select_some(struct run *run, parley_slice in, unsigned bits,
                        const parley_value *root) {
  const parley_record *record = &run->schema->records[run->packet->record];
  parley_decode_options options = run->decode;
  const char *paths[8];
  parley_selection *only = NULL;
  const parley_value *part = NULL;
  uint32_t i, n = 0;
  for (i = 0; i < record->nnodes && n < 8; i++)
    if (bits >> i % 8 & 1)
      paths[n++] = parley_schema_key(
        run->schema, run->schema->fields[record->first + i].key);
  must(parley_selection_new(run->schema, run->packet, paths, n, NULL, &only,
                            NULL) == PARLEY_OK);
  options.only = only;
  must(parley_decode_tree(run->schema, run->packet, &options, in, run->other,
                          &part, NULL, NULL) == PARLEY_OK);
  for (i = 0; i < n; i++) {
    write_json(parley_value_get(root, paths[i]), &run->text);
    write_json(parley_value_get(part, paths[i]), &run->more);
    must(same(&run->text, &run->more));
  }
  parley_selection_free(only);
}

static void choose(struct run *run, uint32_t number) {
  number %= run->schema->npackets + 1;
  run->packet =
    number < run->schema->npackets ? &run->schema->packets[number] : NULL;
}

static void decode(struct run *run, parley_slice in, unsigned bits) {
  parley_envelope envelope;
  const parley_value *root = NULL;
  parley_diag diag;
  parley_err err = parley_envelope_read(in, &envelope, &diag);
  if (err == PARLEY_OK) {
    choose(run, (uint32_t)envelope.type_id);
    must(parley_envelope_write(envelope.type_id, envelope.unique_id,
                               envelope.body, &run->more) == PARLEY_OK);
    err = parley_decode_tree(run->schema, run->packet, &run->decode,
                             envelope.body, run->tree, &root, NULL, &diag);
    must(parley_decode_json(run->schema, run->packet, &run->decode,
                            envelope.body, &run->json, NULL, NULL) == err);
  }
  if (err != PARLEY_OK) {
    must(diag.code == err && diag.offset <= in.size && diag.text[0] != '\0');
    return;
  }
  write_json(root, &run->text);
  must(same(&run->text, &run->json));
  if (run->packet != NULL && !(run->packet->flags & PARLEY_PACKET_FREE))
    select_some(run, envelope.body, bits, root);
  round_trip(run, root);
}

/* Any text: what encodes is a packet, and is written the same again. */
static void encode(struct run *run, parley_slice text) {
  const parley_value *root = NULL;
  if (text.size < 2) return;
  choose(run, (uint32_t)(text.data[0] << 8 | text.data[1]));
  text.data += 2;
  text.size -= 2;
  if (parley_encode_json(run->schema, run->packet, &run->encode, text,
                         &run->bytes, NULL) != PARLEY_OK)
    return;
  run->decode.unknown = true;
  must(parley_decode_tree(run->schema, run->packet, &run->decode,
                          parley_buf_slice(&run->bytes), run->tree, &root, NULL,
                          NULL) == PARLEY_OK);
  must(parley_encode_tree(run->schema, run->packet, &run->encode, root,
                          &run->more, NULL) == PARLEY_OK);
  must(same(&run->bytes, &run->more));
}

/* Lines with their registrations, the same through tree and JSON. */
static void batch(struct run *run, parley_slice lines, bool encodes) {
  static const parley_batch_through *const ways[] = {&parley_batch_tree,
                                                     &parley_batch_json};
  parley_buf *outs[2];
  int way;
  outs[0] = &run->text;
  outs[1] = &run->more;
  for (way = 0; way < 2; way++) {
    parley_batch_envelope envelope;
    parley_slice left = lines;
    envelope.schema = run->schema;
    envelope.version = run->decode.version;
    envelope.through = ways[way];
    envelope.registries[0] = parley_registry_new(run->schema, PARLEY_C2S, NULL);
    envelope.registries[1] = parley_registry_new(run->schema, PARLEY_S2C, NULL);
    while (left.size > 0) {
      const uint8_t *end = memchr(left.data, '\n', left.size);
      parley_slice line = left;
      if (end != NULL) line.size = (size_t)(end - left.data);
      must((encodes ? parley_batch_encode_envelope
                    : parley_batch_decode_envelope)(&envelope, line,
                                                    outs[way]) == PARLEY_OK);
      must(memchr(outs[way]->data, '\n', outs[way]->size) == NULL);
      left.data += line.size + (end != NULL);
      left.size -= line.size + (end != NULL);
    }
    parley_registry_free(envelope.registries[0]);
    parley_registry_free(envelope.registries[1]);
  }
  must(same(&run->text, &run->more));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  struct run run;
  parley_slice in;
  if (size < 2) return 0;
  memset(&run, 0, sizeof run);
  run.schema = data[0] & 16 ? own_schema() : parley_protocol("essential");
  run.tree = parley_tree_new(NULL);
  run.other = parley_tree_new(NULL);
  run.decode.version = run.encode.version = 1u + data[1] % 11;
  run.decode.unknown = (data[0] & 1) != 0;
  in.data = data + 2;
  in.size = size - 2;
  if (!(data[0] & 2))
    decode(&run, in, data[0] >> 2 ^ data[1]);
  else if (!(data[0] & 4))
    encode(&run, in);
  else
    batch(&run, in, (data[0] & 8) != 0);
  parley_buf_clear(&run.json);
  parley_buf_clear(&run.bytes);
  parley_buf_clear(&run.more);
  parley_buf_clear(&run.text);
  parley_tree_free(run.tree);
  parley_tree_free(run.other);
  return 0;
}
