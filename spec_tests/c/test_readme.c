/* SPDX-License-Identifier: MIT
 *
 * The examples of spec/README.md: fields in a yaml block, then a hex block
 * with lines "BYTES = JSON", or "BYTES = ERROR"; or arguments, then a block
 * of events with lines "TEXT = JSON" or "TEXT + HEX HEX = JSON".
 */
#include "parley/codec.h"
#include "parley/spec.h"
#include "test.h"

static parley_err read_buf(void *ud, const char *path, parley_buf *out) {
  const parley_buf *text = ud;
  (void)path;
  return parley_buf_append(out, text->data, text->size);
}

static const char binary_head[] =
  "protocol: test\nwire: binary\nrealm: Test\nc2s:\n  a.b:\n    fields:\n";
static const char event_head[] =
  "protocol: test\nwire: json\nversion: 1\nrealm: Test\nc2s:\n  event:\n"
  "    args:\n";

/* A protocol with one packet, which |head| begins, that has the fields of
 * |lines|. */
static parley_schema *load_fields(const char *head, const char *lines,
                                  size_t size) {
  parley_schema *schema = NULL;
  parley_buf text, messages;
  const char *end = lines + size;
  parley_buf_init(&text, NULL);
  parley_buf_init(&messages, NULL);
  parley_buf_puts(&text, head);
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

/* Adds the attachments of |hex|, each behind a blank. */
static void add_attachments(char *hex, parley_attachments *list) {
  while (*hex == ' ') {
    char *end = strchr(++hex, ' ');
    parley_buf bytes;
    if (end != NULL) *end = '\0';
    parley_buf_init(&bytes, NULL);
    test_unhex(hex, &bytes);
    CHECK_ERR(parley_attachments_add(list, parley_buf_slice(&bytes)),
              PARLEY_OK);
    parley_buf_clear(&bytes);
    hex = end != NULL ? end : hex + strlen(hex);
    if (end != NULL) *end = ' ';
  }
}

static void check_event(const parley_schema *schema, char *line) {
  char *equals = strstr(line, " = "), *plus = strstr(line, " + ");
  const parley_packet *packet = &schema->packets[0];
  parley_decode_options decode = {0};
  parley_encode_options encode = {0};
  parley_attachments given, written;
  parley_buf json, again;
  parley_diag diag;
  parley_err err;
  CHECK(equals != NULL);
  if (equals == NULL) return;
  *equals = '\0';
  equals += 3;
  parley_attachments_init(&given, NULL);
  parley_attachments_init(&written, NULL);
  parley_buf_init(&json, NULL);
  parley_buf_init(&again, NULL);
  if (plus != NULL) add_attachments(plus + 2, &given);
  if (plus != NULL) *plus = '\0';
  decode.attachments = given.items;
  decode.nattachments = given.count;
  encode.attachments = &written;
  err = parley_decode_json(schema, packet, &decode, parley_slice_of(line),
                           &json, NULL, &diag);
  if (*equals != '{') {
    CHECK_STR(parley_err_name(err), equals);
  } else {
    uint32_t i;
    CHECK_ERR(err, PARLEY_OK);
    parley_buf_putc(&json, 0);
    CHECK_STR((const char *)json.data, equals);
    CHECK_ERR(parley_encode_json(schema, packet, &encode,
                                 parley_slice_of(equals), &again, &diag),
              PARLEY_OK);
    parley_buf_putc(&again, 0);
    CHECK_STR((const char *)again.data, line);
    CHECK_INT(written.count, given.count);
    for (i = 0; i < written.count && i < given.count; i++)
      CHECK(parley_slice_eq(written.items[i], given.items[i]));
  }
  parley_attachments_clear(&given);
  parley_attachments_clear(&written);
  parley_buf_clear(&json);
  parley_buf_clear(&again);
}

/* Checks the lines up to |end| and returns their number. */
static int check_block(const parley_schema *schema, char *line, char *end,
                       void (*check)(const parley_schema *schema, char *line)) {
  int seen = 0;
  while (line < end) {
    char *next = strchr(line, '\n');
    *next = '\0';
    check(schema, line);
    line = next + 1;
    seen++;
  }
  return seen;
}

/* Checks the blocks that begin with |mark|, each behind one of YAML, and
 * returns the number of their lines. */
static int check_blocks(const char *mark, const char *head,
                        void (*check)(const parley_schema *schema,
                                      char *line)) {
  static const char yaml[] = "```yaml\n";
  parley_buf file;
  char *at;
  int seen = 0;
  parley_buf_init(&file, NULL);
  if (!test_read_file("spec/README.md", &file)) return 0;
  parley_buf_putc(&file, 0);
  at = (char *)file.data;
  while ((at = strstr(at, mark)) != NULL) {
    char *lines = at + strlen(mark);
    char *end = strstr(lines, "```");
    char *fields = at;
    parley_schema *schema;
    while (strncmp(fields, yaml, sizeof yaml - 1) != 0) fields--;
    fields += sizeof yaml - 1;
    schema = load_fields(head, fields, (size_t)(at - fields));
    if (schema != NULL) seen += check_block(schema, lines, end, check);
    parley_schema_free(schema);
    at = end;
  }
  parley_buf_clear(&file);
  return seen;
}

static void test_examples(void) {
  CHECK(check_blocks("```\n```hex\n", binary_head, check_line) >= 15);
}

static void test_events(void) {
  CHECK(check_blocks("```\n```event\n", event_head, check_event) >= 10);
}

const struct test suite_readme[] = {
  {"examples", test_examples},
  {"events", test_events},
  {NULL, NULL},
};
