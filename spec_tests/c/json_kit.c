/* SPDX-License-Identifier: MIT */
#include "json_kit.h"

#include <stdlib.h>

#include "codec_kit.h"
#include "spec_files.h"

void json_open(struct json_wire *wire, const char *top, const char *fields) {
  char text[8192];
  memset(wire, 0, sizeof *wire);
  snprintf(text, sizeof text,
           "protocol: test\nwire: json\nversion: 5\nrealm: Test\n%sc2s:\n"
           "  t.Test:\n    fields:\n%s",
           top, fields);
  wire->schema = spec_load_text(text);
  if (wire->schema != NULL) wire->packet = &wire->schema->packets[0];
}

void json_close(struct json_wire *wire) {
  parley_schema_free(wire->schema);
}

/* Reads |size| bytes of |text| with all sinks, which must agree. */
static parley_err read_all(const struct json_wire *wire, const char *text,
                           size_t size, parley_buf *json, parley_diag *diag) {
  parley_decode_options options = {0};
  parley_tree *tree = parley_tree_new(NULL);
  const parley_value *root;
  uint8_t *block = exact_copy(text, size);
  parley_slice in, rest;
  parley_buf other;
  parley_diag second;
  parley_err err;
  in.data = block;
  in.size = size;
  options.limits = &wire->limits;
  options.version = wire->version;
  options.unknown = wire->unknown;
  parley_buf_init(&other, NULL);
  memset(diag, 0, sizeof *diag);
  err = parley_decode_json(wire->schema, wire->packet, &options, in, json,
                           &rest, diag);
  CHECK_ERR(parley_decode_tree(wire->schema, wire->packet, &options, in, tree,
                               &root, NULL, &second),
            err);
  CHECK((root != NULL) == (err == PARLEY_OK));
  if (err == PARLEY_OK) {
    CHECK_INT(rest.size, 0);
    CHECK_ERR(parley_value_json(root, &other), PARLEY_OK);
    CHECK(parley_slice_eq(parley_buf_slice(&other), parley_buf_slice(json)));
  } else {
    CHECK_INT(json->size, 0);
    CHECK_ERR(diag->code, err);
    CHECK(diag->offset <= size);
    CHECK_STR(second.path, diag->path);
    CHECK_STR(second.text, diag->text);
    CHECK_INT(second.offset, diag->offset);
  }
  parley_buf_putc(json, 0);
  parley_buf_clear(&other);
  parley_tree_free(tree);
  free(block);
  return err;
}

void json_reads(const struct json_wire *wire, const char *text,
                const char *json) {
  parley_buf out;
  parley_diag diag;
  if (wire->schema == NULL) return;
  parley_buf_init(&out, NULL);
  if (read_all(wire, text, strlen(text), &out, &diag) != PARLEY_OK)
    test_fail(__FILE__, __LINE__, "%s: %s: %s", text, diag.path, diag.text);
  else
    CHECK_STR((const char *)out.data, json);
  parley_buf_clear(&out);
}

void json_refuses(const struct json_wire *wire, const char *text,
                  parley_err err, const char *path, size_t offset,
                  const char *message) {
  parley_buf out;
  parley_diag diag;
  int before = test_failures();
  if (wire->schema == NULL) return;
  parley_buf_init(&out, NULL);
  CHECK_ERR(read_all(wire, text, strlen(text), &out, &diag), err);
  CHECK_STR(diag.path, path);
  CHECK_INT(diag.offset, offset);
  if (message != NULL) CHECK_STR(diag.text, message);
  if (test_failures() > before) fprintf(stderr, "(reading %s)\n", text);
  parley_buf_clear(&out);
}

/* Writes |json| directly and from a tree; both must agree. */
static parley_err write_all(const struct json_wire *wire, const char *json,
                            parley_buf *out, parley_diag *diag) {
  parley_encode_options options;
  parley_tree *tree = parley_tree_new(NULL);
  const parley_value *root;
  parley_buf other;
  parley_diag second;
  parley_err err;
  memset(&options, 0, sizeof options);
  options.limits = &wire->limits;
  options.version = wire->version;
  parley_buf_init(&other, NULL);
  parley_buf_puts(out, "x"); /* what was there before stays */
  memset(diag, 0, sizeof *diag);
  err = parley_encode_json(wire->schema, wire->packet, &options,
                           parley_slice_of(json), out, diag);
  if (parley_json_value(parley_slice_of(json), &(parley_limits){.depth = 512},
                        tree, &root, &second) == PARLEY_OK) {
    CHECK_ERR(parley_encode_tree(wire->schema, wire->packet, &options, root,
                                 &other, &second),
              err);
    if (err != PARLEY_OK) {
      CHECK_STR(second.path, diag->path);
      CHECK_STR(second.text, diag->text);
    }
  }
  CHECK(out->size >= 1 && out->data[0] == 'x');
  parley_buf_consume(out, 1);
  CHECK(parley_slice_eq(parley_buf_slice(out), parley_buf_slice(&other)) ||
        strstr(json, "\\ud") != NULL); /* halves of pairs differ */
  parley_buf_clear(&other);
  parley_tree_free(tree);
  return err;
}

void json_writes(const struct json_wire *wire, const char *json,
                 const char *text) {
  parley_buf out;
  parley_diag diag;
  if (wire->schema == NULL) return;
  parley_buf_init(&out, NULL);
  if (write_all(wire, json, &out, &diag) != PARLEY_OK) {
    test_fail(__FILE__, __LINE__, "%s: %s: %s", json, diag.path, diag.text);
  } else {
    parley_buf_putc(&out, 0);
    CHECK_STR((const char *)out.data, text);
  }
  parley_buf_clear(&out);
}

void json_rejects(const struct json_wire *wire, const char *json,
                  parley_err err, const char *path, const char *message) {
  parley_buf out;
  parley_diag diag;
  int before = test_failures();
  if (wire->schema == NULL) return;
  parley_buf_init(&out, NULL);
  CHECK_ERR(write_all(wire, json, &out, &diag), err);
  CHECK_INT(out.size, 0);
  CHECK_STR(diag.path, path);
  if (message != NULL) CHECK_STR(diag.text, message);
  if (test_failures() > before) fprintf(stderr, "(writing %s)\n", json);
  parley_buf_clear(&out);
}

void json_same(const struct json_wire *wire, const char *text,
               const char *json) {
  size_t size;
  if (wire->schema == NULL) return;
  json_reads(wire, text, json);
  json_writes(wire, json, text);
  for (size = 0; size < strlen(text); size++) {
    parley_buf out;
    parley_diag diag;
    parley_buf_init(&out, NULL);
    CHECK_ERR(read_all(wire, text, size, &out, &diag), PARLEY_EJSON);
    parley_buf_clear(&out);
  }
}
