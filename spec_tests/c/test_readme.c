/* SPDX-License-Identifier: MIT
 *
 * The examples of spec/README.md: fields in a yaml block, then a hex block
 * with lines "BYTES = JSON", or "BYTES = ERROR".
 */
#include "parley/codec.h"
#include "parley/spec.h"
#include "test.h"

static parley_err read_buf(void *ud, const char *path, parley_buf *out) {
  const parley_buf *text = ud;
  (void)path;
  return parley_buf_append(out, text->data, text->size);
}

/* A protocol with one packet that has the fields of |lines|. */
static parley_schema *load_fields(const char *lines, size_t size) {
  parley_schema *schema = NULL;
  parley_buf text, messages;
  const char *end = lines + size;
  parley_buf_init(&text, NULL);
  parley_buf_init(&messages, NULL);
  parley_buf_puts(&text, "protocol: test\nwire: binary\nrealm: Test\n"
                         "c2s:\n  a.b:\n    fields:\n");
  while (lines < end) {
    const char *next = strchr(lines, '\n') + 1;
    parley_buf_puts(&text, "      ");
    parley_buf_append(&text, lines, (size_t)(next - lines));
    lines = next;
  }
  if (parley_spec_load("README", read_buf, &text, NULL, &schema, &messages) !=
      PARLEY_OK)
    test_fail(__FILE__, __LINE__, "%.*s", (int)messages.size,
              (const char *)messages.data);
  parley_buf_clear(&text);
  parley_buf_clear(&messages);
  return schema;
}

static void check_line(const parley_schema *schema, char *line) {
  char *equals = strstr(line, " = ");
  const parley_packet *packet = &schema->packets[0];
  parley_buf in, json, again;
  parley_slice rest;
  parley_diag diag;
  parley_err err;
  CHECK(equals != NULL);
  if (equals == NULL) return;
  *equals = '\0';
  equals += 3;
  parley_buf_init(&in, NULL);
  parley_buf_init(&json, NULL);
  parley_buf_init(&again, NULL);
  test_unhex(line, &in);
  err = parley_decode_json(schema, packet, NULL, parley_buf_slice(&in), &json,
                           &rest, &diag);
  if (*equals != '{') {
    CHECK_STR(parley_err_name(err), equals);
  } else {
    CHECK_ERR(err, PARLEY_OK);
    CHECK_INT(rest.size, 0);
    CHECK_ERR(parley_encode_json(schema, packet, NULL, parley_slice_of(equals),
                                 &again, &diag),
              PARLEY_OK);
    CHECK_HEX(parley_buf_slice(&again), line);
    parley_buf_putc(&json, 0);
    CHECK_STR((const char *)json.data, equals);
  }
  parley_buf_clear(&in);
  parley_buf_clear(&json);
  parley_buf_clear(&again);
}

/* Checks the lines up to |end| and returns their number. */
static int check_block(const parley_schema *schema, char *line, char *end) {
  int seen = 0;
  while (line < end) {
    char *next = strchr(line, '\n');
    *next = '\0';
    check_line(schema, line);
    line = next + 1;
    seen++;
  }
  return seen;
}

static void test_examples(void) {
  static const char yaml[] = "```yaml\n", hex[] = "```\n```hex\n";
  parley_buf file;
  char *at;
  int seen = 0;
  parley_buf_init(&file, NULL);
  if (!test_read_file("spec/README.md", &file)) return;
  parley_buf_putc(&file, 0);
  at = (char *)file.data;
  while ((at = strstr(at, hex)) != NULL) {
    char *lines = at + sizeof hex - 1;
    char *end = strstr(lines, "```");
    char *fields = at;
    parley_schema *schema;
    while (strncmp(fields, yaml, sizeof yaml - 1) != 0) fields--;
    fields += sizeof yaml - 1;
    schema = load_fields(fields, (size_t)(at - fields));
    if (schema != NULL) seen += check_block(schema, lines, end);
    parley_schema_free(schema);
    at = end;
  }
  CHECK(seen >= 15);
  parley_buf_clear(&file);
}

const struct test suite_readme[] = {
  {"examples", test_examples},
  {NULL, NULL},
};
