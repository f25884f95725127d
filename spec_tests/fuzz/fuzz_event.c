/* SPDX-License-Identifier: MIT
 *
 * Events and JSON by the rules of JavaScript. The first byte chooses what is
 * done: an event by its number, any JSON, or lines of the batch form; the
 * second is the event, the third the number of attachments.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "codec/json_walk.h"
#include "parley/codec.h"
#include "parley/spec.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { ANY = 1, LINES = 2, ENCODE = 4, VERSION_1 = 8, FILES = 4 };

static const char spec[] =
  "protocol: fuzz\nwire: json\nversion: 2\nrealm: Fuzz\n"
  "enums:\n  Mode: {open: false, values: [on, off]}\n"
  "types:\n"
  "  Node:\n    - id: one_of<i64,string>\n"
  "    - kids: {type: list<Node>, optional: true}\n"
  "    - by: {type: 'map<i16,Node>?', wire: b, also: [c]}\n"
  "c2s:\n"
  "  none: {args: []}\n"
  "  kinds:\n    args:\n      - a: i8\n      - b: i64\n      - c: f64\n"
  "      - d: {type: f32, optional: true}\n"
  "      - e: {type: bool, optional: true}\n"
  "      - f: {type: Mode, optional: true}\n"
  "  node:\n    args:\n      - old: {type: any, until: 1}\n      - node: Node\n"
  "  either:\n    args:\n      - x: one_of<i64,Node,binary>\n"
  "      - y: {type: 'one_of<string,list<any>>', optional: true}\n"
  "  free:\n    args:\n      - a: any\n      - b: {type: any, optional: true}\n"
  "  files:\n    args:\n      - file: binary\n"
  "      - more: {type: list<binary>, optional: true}\n"
  "      - word: {type: string, default: x, optional: true}\n";

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
  const parley_packet *packet; /* NULL: any value */
  parley_decode_options decode;
  parley_encode_options encode;
};

static parley_err read_tree(const struct run *run, parley_slice in,
                            parley_tree *tree, const parley_value **root,
                            parley_diag *diag) {
  if (run->packet == NULL)
    return parley_decode_any_tree(&run->decode, in, tree, root, diag);
  return parley_decode_tree(own_schema(), run->packet, &run->decode, in, tree,
                            root, NULL, diag);
}

/* Reads into a tree and, with the same result, into JSON. */
static parley_err read_text(const struct run *run, parley_slice in,
                            parley_tree *tree, const parley_value **root) {
  parley_buf json, other;
  parley_diag diag, second;
  parley_err err = read_tree(run, in, tree, root, &diag);
  parley_buf_init(&json, NULL);
  parley_buf_init(&other, NULL);
  if ((run->packet != NULL
         ? parley_decode_json(own_schema(), run->packet, &run->decode, in,
                              &json, NULL, &second)
         : parley__decode_any_json(&run->decode, in, &json, &second)) != err)
    abort();
  if (err == PARLEY_OK) {
    if (parley__value_json(*root, true, &other) != PARLEY_OK) abort();
    if (!parley_slice_eq(parley_buf_slice(&json), parley_buf_slice(&other)))
      abort();
  } else if (strcmp(diag.text, second.text) != 0 ||
             strcmp(diag.path, second.path) != 0 || diag.offset > in.size) {
    abort();
  }
  parley_buf_clear(&json);
  parley_buf_clear(&other);
  return err;
}

static parley_err write_text(struct run *run, const parley_value *root,
                             parley_attachments *list, parley_buf *out) {
  parley_diag diag;
  run->encode.attachments = list;
  if (run->packet == NULL)
    return parley_encode_any_tree(&run->encode, root, out, &diag);
  return parley_encode_tree(own_schema(), run->packet, &run->encode, root, out,
                            &diag);
}

/* What is read is written so that it reads back to the same text. Reading is
 * more tolerant than writing, which may refuse what is missing. */
static void round_trip(struct run *run, parley_slice in) {
  parley_tree *tree = parley_tree_new(NULL);
  const parley_value *root;
  parley_attachments first, second;
  parley_buf text, again;
  parley_attachments_init(&first, NULL);
  parley_attachments_init(&second, NULL);
  parley_buf_init(&text, NULL);
  parley_buf_init(&again, NULL);
  if (read_text(run, in, tree, &root) == PARLEY_OK) {
    if (write_text(run, root, &first, &text) == PARLEY_OK) {
      run->decode.attachments = first.items;
      run->decode.nattachments = first.count;
      if (read_text(run, parley_buf_slice(&text), tree, &root) != PARLEY_OK ||
          write_text(run, root, &second, &again) != PARLEY_OK ||
          !parley_slice_eq(parley_buf_slice(&text), parley_buf_slice(&again)) ||
          first.count != second.count)
        abort();
    } else if (text.size > 0 || first.count > 0) {
      abort();
    }
  }
  parley_attachments_clear(&first);
  parley_attachments_clear(&second);
  parley_buf_clear(&text);
  parley_buf_clear(&again);
  parley_tree_free(tree);
}

/* Every answer is one object, the same through tree and JSON. */
static void batch_lines(bool encode, parley_slice in) {
  const uint8_t *at = in.data, *end = at + in.size;
  while (at < end) {
    const uint8_t *stop = memchr(at, '\n', (size_t)(end - at));
    parley_batch_event batch = {own_schema(), 0, &parley_batch_tree};
    parley_tree *tree = parley_tree_new(NULL);
    const parley_value *root;
    parley_slice line;
    parley_buf out, other;
    line.data = at;
    line.size = (size_t)((stop != NULL ? stop : end) - at);
    parley_buf_init(&out, NULL);
    parley_buf_init(&other, NULL);
    (encode ? parley_batch_encode_event
            : parley_batch_decode_event)(&batch, line, &out);
    batch.through = &parley_batch_json;
    (encode ? parley_batch_encode_event
            : parley_batch_decode_event)(&batch, line, &other);
    if (!parley_slice_eq(parley_buf_slice(&out), parley_buf_slice(&other)))
      abort();
    if (memchr(out.data, '\n', out.size) != NULL ||
        parley_json_value(parley_buf_slice(&out), NULL, tree, &root, NULL) ==
          PARLEY_EJSON)
      abort();
    parley_buf_clear(&out);
    parley_buf_clear(&other);
    parley_tree_free(tree);
    at = stop != NULL ? stop + 1 : end;
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static const uint8_t bytes[FILES] = {0, 'x', 0xff, '"'};
  static const parley_limits limits = {.elements = 10000};
  const parley_schema *schema = own_schema();
  parley_slice files[FILES], in;
  struct run run;
  uint32_t i;
  if (size < 3) return 0;
  in.data = data + 3;
  in.size = size - 3;
  for (i = 0; i < FILES; i++) {
    files[i].data = bytes;
    files[i].size = i;
  }
  memset(&run, 0, sizeof run);
  if ((data[0] & ANY) == 0)
    run.packet = &schema->packets[data[1] % schema->npackets];
  run.decode.limits = run.encode.limits = &limits;
  run.decode.unknown = data[1] >= 128;
  run.decode.version = run.encode.version = data[0] & VERSION_1 ? 1 : 0;
  run.decode.attachments = files;
  run.decode.nattachments = data[2] % (FILES + 1);
  if (data[0] & LINES)
    batch_lines((data[0] & ENCODE) != 0, in);
  else
    round_trip(&run, in);
  return 0;
}
