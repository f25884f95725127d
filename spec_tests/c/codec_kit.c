/* SPDX-License-Identifier: MIT */
#include "codec_kit.h"

#include <stdlib.h>

#include "spec_files.h"

void codec_open(struct codec *codec, const char *top, const char *fields) {
  memset(codec, 0, sizeof *codec);
  codec->schema = spec_load_fields(top, fields);
  if (codec->schema != NULL) codec->packet = &codec->schema->packets[0];
}

void codec_close(struct codec *codec) {
  parley_schema_free(codec->schema);
}

uint8_t *exact_copy(const void *data, size_t size) {
  uint8_t *copy = malloc(size > 0 ? size : 1);
  if (copy != NULL && size > 0) memcpy(copy, data, size);
  return copy;
}

/* All sinks, over the same bytes. */
struct outcome {
  parley_err err;
  parley_diag diag;
  parley_slice rest;
  parley_buf json, tree, trace;
};

static void outcome_clear(struct outcome *out) {
  parley_buf_clear(&out->json);
  parley_buf_clear(&out->tree);
  parley_buf_clear(&out->trace);
}

static void decode_all(const struct codec *codec, parley_slice in,
                       struct outcome *out) {
  parley_decode_options options = {0};
  parley_tree *tree = parley_tree_new(NULL);
  const parley_value *root;
  parley_diag diag;
  memset(out, 0, sizeof *out);
  options.limits = &codec->limits;
  out->err = parley_decode_json(codec->schema, codec->packet, &options, in,
                                &out->json, &out->rest, &out->diag);
  if (out->err != PARLEY_OK) {
    CHECK_INT(out->json.size, 0);
    CHECK_ERR(out->diag.code, out->err);
    CHECK(out->diag.offset <= in.size);
    CHECK(out->diag.text[0] != '\0');
  }
  CHECK_ERR(parley_decode_tree(codec->schema, codec->packet, &options, in, tree,
                               &root, &out->rest, &diag),
            out->err);
  CHECK((root != NULL) == (out->err == PARLEY_OK));
  if (root != NULL) {
    CHECK_ERR(parley_value_json(root, &out->tree), PARLEY_OK);
    CHECK(parley_slice_eq(parley_buf_slice(&out->tree),
                          parley_buf_slice(&out->json)));
  } else {
    CHECK_STR(diag.path, out->diag.path);
    CHECK_STR(diag.text, out->diag.text);
    CHECK_INT(diag.offset, out->diag.offset);
  }
  CHECK_ERR(parley_decode_trace(codec->schema, codec->packet, &options, in,
                                &out->trace, NULL, &diag),
            out->err);
  CHECK_ERR(
    parley_json_value(parley_buf_slice(&out->trace), NULL, tree, &root, &diag),
    PARLEY_OK);
  parley_tree_free(tree);
  parley_buf_putc(&out->json, 0);
}

/* Encodes |json| directly and through a tree; both must agree. */
static parley_err encode_all(const struct codec *codec, const char *json,
                             parley_buf *out, parley_diag *diag) {
  parley_encode_options options;
  parley_tree *tree = parley_tree_new(NULL);
  const parley_value *root;
  uint8_t *text = exact_copy(json, strlen(json));
  parley_slice in;
  parley_buf again;
  parley_diag second;
  parley_err err;
  in.data = text;
  in.size = strlen(json);
  memset(&options, 0, sizeof options);
  options.limits = &codec->limits;
  parley_buf_init(&again, NULL);
  parley_buf_puts(out, "x"); /* what was there before stays */
  err =
    parley_encode_json(codec->schema, codec->packet, &options, in, out, diag);
  if (parley_json_value(in, &(parley_limits){.depth = 512}, tree, &root,
                        &second) == PARLEY_OK) {
    CHECK_ERR(parley_encode_tree(codec->schema, codec->packet, &options, root,
                                 &again, &second),
              err);
    if (err != PARLEY_OK) CHECK_STR(second.path, diag->path);
  }
  CHECK(out->size >= 1 && out->data[0] == 'x');
  parley_buf_consume(out, 1);
  CHECK(parley_slice_eq(parley_buf_slice(out), parley_buf_slice(&again)));
  parley_buf_clear(&again);
  parley_tree_free(tree);
  free(text);
  return err;
}

void codec_encodes(const struct codec *codec, const char *json,
                   const char *hex) {
  parley_buf out;
  parley_diag diag;
  if (codec->schema == NULL) return;
  parley_buf_init(&out, NULL);
  if (encode_all(codec, json, &out, &diag) != PARLEY_OK)
    test_fail(__FILE__, __LINE__, "%s: %s: %s", json, diag.path, diag.text);
  else
    CHECK_HEX(parley_buf_slice(&out), hex);
  parley_buf_clear(&out);
}

void codec_rejects(const struct codec *codec, const char *json, parley_err err,
                   const char *path, const char *text) {
  parley_buf out;
  parley_diag diag;
  if (codec->schema == NULL) return;
  memset(&diag, 'x', sizeof diag);
  parley_buf_init(&out, NULL);
  CHECK_ERR(encode_all(codec, json, &out, &diag), err);
  CHECK_INT(out.size, 0);
  CHECK_STR(diag.path, path);
  if (text != NULL) CHECK_STR(diag.text, text);
  parley_buf_clear(&out);
}

static void decode_hex(const struct codec *codec, const char *hex, size_t cut,
                       struct outcome *out) {
  parley_buf bytes;
  uint8_t *block;
  parley_slice in;
  parley_buf_init(&bytes, NULL);
  test_unhex(hex, &bytes);
  in.size = bytes.size - cut;
  in.data = block = exact_copy(bytes.data, in.size);
  decode_all(codec, in, out);
  out->rest.data = NULL;
  free(block);
  parley_buf_clear(&bytes);
}

void codec_decodes(const struct codec *codec, const char *hex, const char *json,
                   size_t rest) {
  struct outcome out;
  if (codec->schema == NULL) return;
  decode_hex(codec, hex, 0, &out);
  if (out.err != PARLEY_OK)
    test_fail(__FILE__, __LINE__, "%s: %s: %s", hex, out.diag.path,
              out.diag.text);
  CHECK_STR((const char *)out.json.data, json);
  CHECK_INT(out.rest.size, rest);
  outcome_clear(&out);
}

void codec_refuses(const struct codec *codec, const char *hex, parley_err err,
                   const char *path, size_t offset, const char *text) {
  struct outcome out;
  if (codec->schema == NULL) return;
  decode_hex(codec, hex, 0, &out);
  CHECK_ERR(out.err, err);
  CHECK_STR(out.diag.path, path);
  CHECK_INT(out.diag.offset, offset);
  if (text != NULL) CHECK_STR(out.diag.text, text);
  outcome_clear(&out);
}

void codec_same(const struct codec *codec, const char *hex, const char *json) {
  struct outcome out;
  parley_buf bytes;
  size_t cut;
  if (codec->schema == NULL) return;
  codec_decodes(codec, hex, json, 0);
  codec_encodes(codec, json, hex);
  parley_buf_init(&bytes, NULL);
  test_unhex(hex, &bytes);
  for (cut = 1; cut <= bytes.size; cut++) {
    decode_hex(codec, hex, cut, &out);
    if (out.err == PARLEY_OK) CHECK_INT(out.rest.size, 0);
    outcome_clear(&out);
  }
  parley_buf_clear(&bytes);
}

void fields_same(const char *fields, const char *hex, const char *json) {
  struct codec codec;
  codec_open(&codec, "", fields);
  codec_same(&codec, hex, json);
  codec_close(&codec);
}

void fields_reject(const char *fields, const char *json, parley_err err,
                   const char *path, const char *text) {
  struct codec codec;
  codec_open(&codec, "", fields);
  codec_rejects(&codec, json, err, path, text);
  codec_close(&codec);
}
