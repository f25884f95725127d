/* SPDX-License-Identifier: MIT
 *
 * Loading: files, mistakes, memory, revisions.
 */
#define _POSIX_C_SOURCE 200809L /* opendir */
#include <dirent.h>

#include "schema/builder.h"
#include "spec_files.h"
#include "test.h"

#define BAD_FOLDER "spec_tests/badspec/"

/* ---- files in memory ------------------------------------------------- */

parley_err spec_read_memory(void *ud, const char *path, parley_buf *out) {
  const struct spec_file *file;
  for (file = ud; file->path != NULL; file++)
    if (strcmp(file->path, path) == 0) return parley_buf_puts(out, file->text);
  return PARLEY_ENOENT;
}

parley_schema *spec_load_files(struct spec_file *files) {
  parley_schema *schema = NULL;
  parley_buf messages;
  parley_diag diag;
  parley_err err;
  parley_buf_init(&messages, NULL);
  err = parley_spec_load(files->path, spec_read_memory, files, NULL, &schema,
                         &messages);
  if (err != PARLEY_OK)
    test_fail(__FILE__, __LINE__, "%s: %.*s", parley_err_name(err),
              (int)messages.size, (const char *)messages.data);
  if (schema != NULL && parley__schema_check(schema, &diag) != PARLEY_OK)
    test_fail(__FILE__, __LINE__, "%s", diag.text);
  parley_buf_clear(&messages);
  return schema;
}

parley_schema *spec_load_text(const char *text) {
  struct spec_file files[2] = {
    {"root.yaml", NULL},
    {NULL, NULL},
  };
  files[0].text = text;
  return spec_load_files(files);
}

parley_schema *spec_load_fields(const char *top, const char *fields) {
  char text[4096];
  snprintf(text, sizeof text,
           "protocol: test\nwire: binary\nrealm: Test\n%sc2s:\n"
           "  room.enter:\n    fields:\n%s",
           top, fields);
  return spec_load_text(text);
}

static void check_messages(struct spec_file *files, const char *want) {
  parley_schema *schema = NULL;
  parley_buf messages;
  parley_buf_init(&messages, NULL);
  CHECK_ERR(parley_spec_load(files->path, spec_read_memory, files, NULL,
                             &schema, &messages),
            PARLEY_ESPEC);
  CHECK(schema == NULL);
  CHECK_ERR(parley_buf_putc(&messages, 0), PARLEY_OK);
  CHECK_STR((const char *)messages.data, want);
  parley_buf_clear(&messages);
}

/* ---- mistakes -------------------------------------------------------- */

static parley_err read_bad(void *ud, const char *path, parley_buf *out) {
  char full[256];
  FILE *file;
  uint8_t chunk[1024];
  size_t n;
  parley_err err = PARLEY_OK;
  (void)ud;
  snprintf(full, sizeof full, "%s%s", BAD_FOLDER, path);
  file = fopen(full, "rb");
  if (file == NULL) return PARLEY_ENOENT;
  while (err == PARLEY_OK && (n = fread(chunk, 1, sizeof chunk, file)) > 0)
    err = parley_buf_append(out, chunk, n);
  fclose(file);
  return err;
}

static void check_bad(const char *name, size_t stem) {
  parley_schema *schema = NULL;
  parley_buf got, want;
  char path[256];
  parley_buf_init(&got, NULL);
  parley_buf_init(&want, NULL);
  CHECK_ERR(parley_spec_load(name, read_bad, NULL, NULL, &schema, &got),
            PARLEY_ESPEC);
  CHECK(schema == NULL);
  snprintf(path, sizeof path, "%s%.*s.expected", BAD_FOLDER, (int)stem, name);
  if (test_read_file(path, &want) &&
      !parley_slice_eq(parley_buf_slice(&got), parley_buf_slice(&want)))
    test_fail(__FILE__, __LINE__, "%s:\n%.*s", name, (int)got.size,
              (const char *)got.data);
  parley_buf_clear(&got);
  parley_buf_clear(&want);
}

/* Every file of the folder gives exactly the messages beside it. */
static void test_bad_specs(void) {
  DIR *folder = opendir(BAD_FOLDER);
  struct dirent *entry;
  int seen = 0;
  CHECK(folder != NULL);
  if (folder == NULL) return;
  while ((entry = readdir(folder)) != NULL) {
    const char *dot = strrchr(entry->d_name, '.');
    if (dot == NULL || strcmp(dot, ".yaml") != 0) continue;
    check_bad(entry->d_name, (size_t)(dot - entry->d_name));
    seen++;
  }
  closedir(folder);
  CHECK(seen >= 40);
}

static void test_many_cases(void) {
  struct spec_file files[2] = {
    {"root.yaml", NULL},
    {NULL, NULL},
  };
  parley_buf text;
  int i;
  parley_buf_init(&text, NULL);
  parley_buf_puts(&text, "protocol: test\nwire: binary\nrealm: Test\nc2s:\n"
                         "  a.b:\n    fields:\n      - kind: i32\n"
                         "      - switch: kind\n        cases:\n");
  for (i = 0; i < 129; i++) parley_buf_printf(&text, "          %d: []\n", i);
  parley_buf_putc(&text, 0);
  files[0].text = (const char *)text.data;
  check_messages(files, "root.yaml:10:11: more than 128 cases\n");
  parley_buf_clear(&text);
}

/* Mistakes of several files come in the order of the files. */
static void test_bad_files(void) {
  static struct spec_file files[] = {
    {"spec/protocol.yaml",
     "protocol: test\nwire: binary\nfiles: [z.yaml, a.yaml, sub/a.yaml]\n"
     "extra: 1\n"},
    {"spec/z.yaml", "realm: Z\nc2s:\n  z.z: {id: 1}\n  room.enter: {id: 3}\n"
                    "types:\n  T: [{x: i32}]\n"},
    {"spec/a.yaml", "realm: A\nc2s:\n  z.z: {id: 2}\n  a.a: {id: 1}\n"
                    "types:\n  T: [{x: i32}]\n"},
    {"spec/sub/a.yaml", "realm: A\nprotocol: no\ns2c:\n  a.a: {}\n"},
    {NULL, NULL},
  };
  check_messages(
    files,
    "spec/protocol.yaml:4:1: unknown key 'extra' in the root\n"
    "spec/a.yaml:3:3: packet z.z c2s is defined twice, first at "
    "spec/z.yaml:3:3\n"
    "spec/a.yaml:4:13: id 1 c2s is that of 'z.z', at spec/z.yaml:3:3\n"
    "spec/a.yaml:6:3: type 'T' is defined twice, first at spec/z.yaml:6:3\n"
    "spec/sub/a.yaml:1:8: realm 'A' has a file already, spec/a.yaml\n"
    "spec/sub/a.yaml:2:1: unknown key 'protocol' in a file\n");
}

/* Where a file is missing, names it may hold are not complained about. */
static void test_missing_file(void) {
  static struct spec_file files[] = {
    {"protocol.yaml",
     "protocol: test\nwire: binary\nfiles: [gone.yaml]\nrealm: Test\n"
     "c2s:\n  a.b: {replies: [c.d], fields: [{x: Gone}, {y: bad<}]}\n"},
    {NULL, NULL},
  };
  check_messages(
    files,
    "protocol.yaml:3:9: can not read 'gone.yaml': there is no such file\n"
    "protocol.yaml:6:52: the type ends here; what is this?\n");
}

static parley_err read_fails(void *ud, const char *path, parley_buf *out) {
  (void)path;
  CHECK_ERR(parley_buf_puts(out, "protocol: x\n"), PARLEY_OK);
  return *(parley_err *)ud;
}

static void test_errors(void) {
  parley_schema *schema = NULL;
  parley_buf messages;
  parley_err err = PARLEY_ENOENT;
  parley_buf_init(&messages, NULL);
  CHECK_ERR(parley_buf_puts(&messages, "before\n"), PARLEY_OK);
  CHECK_ERR(parley_spec_load("x", read_fails, &err, NULL, &schema, &messages),
            PARLEY_ENOENT);
  err = PARLEY_EIO;
  CHECK_ERR(parley_spec_load("x", read_fails, &err, NULL, &schema, &messages),
            PARLEY_EIO);
  err = PARLEY_ENOMEM;
  CHECK_ERR(parley_spec_load("x", read_fails, &err, NULL, &schema, &messages),
            PARLEY_ENOMEM);
  CHECK_INT(messages.size, 7);
  err = PARLEY_OK;
  CHECK_ERR(parley_spec_load("x", read_fails, &err, NULL, &schema, &messages),
            PARLEY_ESPEC);
  CHECK_ERR(parley_buf_putc(&messages, 0), PARLEY_OK);
  CHECK_STR((const char *)messages.data,
            "before\nx:1:1: the root needs 'wire', binary or json\n");
  CHECK(schema == NULL);
  parley_buf_clear(&messages);
}

/* ---- a spec with a bit of everything --------------------------------- */

static const char rich[] =
  "protocol: rich\nwire: binary\nrevision: rich-1\nphases: [auth, session]\n"
  "realm: Rich\nphase: session\n"
  "enums:\n  Pet: {type: u8, values: {dog: 0, cat: 1 -- likes fish}}\n"
  "types:\n  Node:\n    - id: i32 -- its number\n    - kids: list<Node>\n"
  "c2s:\n  room.enter:\n    id: 7\n    header: ENTER\n"
  "    summary: \"Enter\"\n    replies: [room.units]\n    fields:\n"
  "      - flags: i32\n      - pet: {type: Pet, default: cat}\n"
  "      - total: {type: i16, count_of: rows}\n"
  "      - switch: {flags: {mask: 0xFF}}\n        cases:\n"
  "          \"0, 1\": [{text: string}]\n          2: [{node: Node}]\n"
  "        else: error\n"
  "      - rows: {type: list<string>, when: {pet: cat}}\n"
  "      - {optional: tail, fields: [{gold: bool}]}\n"
  "s2c:\n  room.units:\n    id: 8\n    fields:\n"
  "      - units: {list: [{x: i32}, {y: f64}], per: 2}\n"
  "      - blob: {type: bytes, count: rest, secret: true}\n";

static void test_stable(void) {
  parley_schema *a = spec_load_text(rich), *b = spec_load_text(rich);
  if (a != NULL && b != NULL) CHECK(parley_schema_equal(a, b));
  parley_schema_free(a);
  parley_schema_free(b);
}

/* Every beginning of the text is a schema or mistakes, never a crash; the
 * bytes stand in a block of just their size. */
static parley_err read_cut(void *ud, const char *path, parley_buf *out) {
  (void)path;
  return parley_buf_append(out, rich, *(size_t *)ud);
}

static void test_cut(void) {
  size_t size;
  for (size = 0; size < sizeof rich - 1; size++) {
    parley_schema *schema = NULL;
    parley_buf messages;
    parley_err err;
    parley_buf_init(&messages, NULL);
    err = parley_spec_load("cut", read_cut, &size, NULL, &schema, &messages);
    CHECK(err == PARLEY_OK || err == PARLEY_ESPEC);
    CHECK((err == PARLEY_OK) == (schema != NULL));
    CHECK((err == PARLEY_OK) == (messages.size == 0));
    if (schema != NULL)
      CHECK_ERR(parley__schema_check(schema, NULL), PARLEY_OK);
    parley_schema_free(schema);
    parley_buf_clear(&messages);
  }
}

static bool load_rich(const parley_alloc *alloc) {
  struct spec_file files[2] = {
    {"root.yaml", rich},
    {NULL, NULL},
  };
  parley_schema *schema = NULL;
  parley_buf messages;
  parley_err err;
  parley_buf_init(&messages, alloc);
  err = parley_spec_load("root.yaml", spec_read_memory, files, alloc, &schema,
                         &messages);
  CHECK(err == PARLEY_OK || err == PARLEY_ENOMEM);
  CHECK((err == PARLEY_OK) == (schema != NULL));
  parley_schema_free(schema);
  parley_buf_clear(&messages);
  return err == PARLEY_OK;
}

static bool load_bad(const parley_alloc *alloc) {
  parley_schema *schema = NULL;
  parley_buf messages;
  parley_err err;
  parley_buf_init(&messages, alloc);
  err = parley_spec_load("everything.yaml", read_bad, NULL, alloc, &schema,
                         &messages);
  CHECK(err == PARLEY_ESPEC || err == PARLEY_ENOMEM);
  CHECK((err == PARLEY_ESPEC) == (messages.size > 0));
  parley_buf_clear(&messages);
  return err == PARLEY_ESPEC;
}

static void test_memory(void) {
  test_every_alloc(load_rich);
}
static void test_memory_bad(void) {
  test_every_alloc(load_bad);
}

/* ---- revisions ------------------------------------------------------- */

static const char two_packets[] =
  "protocol: test\nwire: binary\nrealm: Test\n"
  "c2s:\n  a.one: {id: 1, header: ONE}\n  a.two: {id: 2}\n  a.three: {id: 3}\n"
  "s2c:\n  a.one: {id: 1}\n";

static void check_revision(const char *text, const char *want) {
  parley_schema *s = spec_load_text(two_packets);
  parley_idmap *map;
  parley_buf messages;
  uint16_t id = 0;
  if (s == NULL) return;
  map = parley_idmap_new(s, NULL);
  parley_buf_init(&messages, NULL);
  CHECK_ERR(parley_spec_load_revision("r.yaml", parley_slice_of(text), s, map,
                                      &messages),
            PARLEY_ESPEC);
  CHECK_ERR(parley_buf_putc(&messages, 0), PARLEY_OK);
  CHECK_STR((const char *)messages.data, want);
  CHECK(parley_idmap_id(map, parley_schema_find(s, PARLEY_C2S, "a.one"), &id));
  CHECK_INT(id, 1); /* nothing of a bad file is taken */
  parley_buf_clear(&messages);
  parley_idmap_free(map);
  parley_schema_free(s);
}

static void test_revision(void) {
  parley_schema *s = spec_load_text(two_packets);
  parley_idmap *map;
  parley_buf messages;
  const parley_packet *one, *two;
  if (s == NULL) return;
  map = parley_idmap_new(s, NULL);
  one = parley_schema_find(s, PARLEY_C2S, "a.one");
  two = parley_schema_find(s, PARLEY_C2S, "a.two");
  parley_buf_init(&messages, NULL);
  CHECK_ERR(parley_spec_load_revision(
              "r.yaml",
              parley_slice_of("revision: r\nc2s: {ONE: 2, a.two: 1}\ns2c:\n"),
              s, map, &messages),
            PARLEY_OK);
  CHECK(parley_idmap_packet(map, PARLEY_C2S, 1) == two);
  CHECK(parley_idmap_packet(map, PARLEY_C2S, 2) == one);
  CHECK(parley_idmap_packet(map, PARLEY_C2S, 3) ==
        parley_schema_find(s, PARLEY_C2S, "a.three"));
  CHECK(parley_idmap_packet(map, PARLEY_S2C, 1) ==
        parley_schema_find(s, PARLEY_S2C, "a.one"));
  CHECK_INT(messages.size, 0);
  parley_buf_clear(&messages);
  parley_idmap_free(map);
  parley_schema_free(s);
}

static void test_bad_revision(void) {
  check_revision(
    "revison: r\nc2s: {a.tow: 9, a.one: 70000, a.two: 3}\ns2c: [a.one]\n",
    "r.yaml:1:1: unknown key 'revison' in a revision, did you mean "
    "'revision'?\n"
    "r.yaml:1:1: a revision needs 'revision', its name\n"
    "r.yaml:2:7: unknown packet 'a.tow' c2s, did you mean 'a.two'?\n"
    "r.yaml:2:24: 'a.one' is 70000, not in 0..65535\n"
    "r.yaml:2:38: number 3 c2s is that of 'a.three', which this file does not "
    "change\n"
    "r.yaml:3:6: 's2c' must be a mapping from packets to numbers\n");
  check_revision(
    "revision: r\nc2s: {a.one: 9, ONE: 10, a.two: 9}\n",
    "r.yaml:2:17: packet 'ONE' is named twice, first as 'a.one'\n"
    "r.yaml:2:33: number 9 c2s is given twice, first to 'a.one'\n");
  check_revision("", "r.yaml:1:1: the file is empty\n");
}

static bool load_revision(const parley_alloc *alloc) {
  struct spec_file files[2] = {
    {"root.yaml", two_packets},
    {NULL, NULL},
  };
  parley_schema *s = NULL;
  parley_idmap *map;
  parley_buf messages;
  parley_err err;
  parley_buf_init(&messages, alloc);
  err = parley_spec_load("root.yaml", spec_read_memory, files, alloc, &s,
                         &messages);
  map = s != NULL ? parley_idmap_new(s, alloc) : NULL;
  if (map != NULL) {
    err = parley_spec_load_revision(
      "r.yaml", parley_slice_of("revision: r\nc2s: {a.one: 900}\n"), s, map,
      &messages);
    CHECK((err == PARLEY_OK) ==
          (parley_idmap_packet(map, PARLEY_C2S, 900) != NULL));
  }
  parley_idmap_free(map);
  parley_schema_free(s);
  parley_buf_clear(&messages);
  return map != NULL && err == PARLEY_OK;
}

static void test_memory_revision(void) {
  test_every_alloc(load_revision);
}

/* ---- the JSON wire --------------------------------------------------- */

static const char json_spec[] =
  "protocol: json\nwire: json\nversion: 6\nrealm: J\n"
  "enums:\n"
  "  Mode:\n    open: false\n    no_null: true\n    values:\n"
  "      on: ON -- runs\n"
  "      late: {text: LATE_ONE, since: 8, doc: Comes later.}\n"
  "  Later: {values: {a: {text: A}}}\n"
  "both:\n"
  "  chat.KeepAlive: {since: \"2\", until: \"9\", replies: [chat.Say]}\n"
  "  chat.Both: {secret: true, fields: [{x: i32}]}\n"
  "c2s:\n"
  "  chat.Say:\n    fields:\n"
  "      - text: {type: string, wire: d, until: 9}\n"
  "      - text: {type: i32, wire: content, since: 10}\n"
  "      - mode: Mode?\n"
  "s2c:\n"
  "  chat.Unknown_Body2: {layout: unknown}\n";

static void check_json_values(const parley_schema *s) {
  const parley_enum_value *values = s->enum_values;
  uint32_t i;
  for (i = 0; i < s->nenums; i++) {
    const parley_enum *e = &s->enums[i];
    bool mode = strcmp(parley_schema_text(s, e->name), "Mode") == 0;
    CHECK_INT(e->kind, PARLEY_KIND_STRING);
    CHECK_INT(e->open, !mode);
    CHECK_INT(e->no_null, mode);
    if (!mode) continue;
    values += e->first;
    CHECK_INT(e->count, 2);
    CHECK_STR(parley_schema_text(s, values[0].text), "ON");
    CHECK_STR(parley_schema_text(s, values[0].doc), "runs");
    CHECK_INT(values[0].since, 0);
    CHECK_STR(parley_schema_text(s, values[1].name), "late");
    CHECK_STR(parley_schema_text(s, values[1].text), "LATE_ONE");
    CHECK_STR(parley_schema_text(s, values[1].doc), "Comes later.");
    CHECK_INT(values[1].since, 8);
    values -= e->first;
  }
}

static void test_json(void) {
  parley_schema *s = spec_load_text(json_spec), *plain;
  const parley_packet *one, *other;
  if (s == NULL) return;
  CHECK_INT(s->version, 6);
  CHECK_INT(s->npackets, 6);
  check_json_values(s);
  one = parley_schema_find(s, PARLEY_C2S, "chat.Both");
  other = parley_schema_find(s, PARLEY_S2C, "chat.Both");
  CHECK(one != NULL && other != NULL && one != other);
  if (one != NULL && other != NULL) {
    CHECK_INT(one->record, other->record); /* one body */
    CHECK_INT(one->dir, PARLEY_C2S);
    CHECK_INT(other->dir, PARLEY_S2C);
    CHECK(s->fields[s->records[one->record].first].flags & PARLEY_FIELD_SECRET);
  }
  one = parley_schema_find(s, PARLEY_S2C, "chat.KeepAlive");
  CHECK(one != NULL);
  if (one != NULL) {
    CHECK_STR(parley_schema_text(s, one->since), "2");
    CHECK_STR(parley_schema_text(s, one->until), "9");
    CHECK_INT(one->nreplies, 1);
  }
  other = parley_schema_find(s, PARLEY_S2C, "chat.Unknown_Body2");
  CHECK(other != NULL);
  if (other != NULL)
    CHECK_INT(other->flags, PARLEY_PACKET_FREE | PARLEY_PACKET_UNVERIFIED);
  parley_schema_free(s);
  plain = spec_load_text("protocol: j\nwire: json\n");
  if (plain != NULL) CHECK_INT(plain->version, 1); /* there is just one */
  parley_schema_free(plain);
}

static const char event_spec[] =
  "protocol: events\nwire: json\nversion: 2\nrealm: E\n"
  "c2s:\n"
  "  room:\n    args:\n"
  "      - id: i64\n"
  "      - word: {type: string, optional: true, secret: true}\n"
  "  typing: {args: []}\n"
  "s2c:\n"
  "  room: {args: [{old: {type: i32, until: 1}}, {users: list<string>}]}\n"
  "  room.typing: {args: [{user: string}]}\n"
  "both:\n"
  "  same: {args: [{file: binary}]}\n";

static void test_events(void) {
  parley_schema *s = spec_load_text(event_spec);
  const parley_packet *out, *in;
  const parley_field *fields;
  uint32_t i;
  if (s == NULL) return;
  CHECK_INT(s->npackets, 6);
  for (i = 0; i < s->npackets; i++)
    CHECK_INT(s->packets[i].flags, PARLEY_PACKET_ARGS);
  CHECK(parley_schema_find(s, PARLEY_S2C, "typing") == NULL);
  CHECK(parley_schema_find(s, PARLEY_S2C, "room.typing") != NULL);
  out = parley_schema_find(s, PARLEY_C2S, "room");
  in = parley_schema_find(s, PARLEY_S2C, "room");
  CHECK(out != NULL && in != NULL);
  if (out != NULL && in != NULL) {
    CHECK(out->record != in->record); /* each has its own arguments */
    CHECK_INT(s->records[out->record].nnodes, 2);
    CHECK_INT(s->records[in->record].nnodes, 2);
    fields = s->fields + s->records[out->record].first;
    CHECK_STR(parley_schema_key(s, fields[0].key), "id");
    CHECK_INT(fields[0].flags, 0);
    CHECK_INT(fields[1].flags, PARLEY_FIELD_OPTIONAL | PARLEY_FIELD_SECRET);
    CHECK_INT(s->infos[s->records[in->record].first].until, 1);
  }
  out = parley_schema_find(s, PARLEY_C2S, "same");
  in = parley_schema_find(s, PARLEY_S2C, "same");
  CHECK(out != NULL && in != NULL && out->record == in->record);
  parley_schema_free(s);
}

static bool load_json_text(const parley_alloc *alloc, const char *text) {
  struct spec_file files[2] = {
    {"root.yaml", text},
    {NULL, NULL},
  };
  parley_schema *schema = NULL;
  parley_buf messages;
  parley_err err;
  parley_buf_init(&messages, alloc);
  err = parley_spec_load("root.yaml", spec_read_memory, files, alloc, &schema,
                         &messages);
  CHECK(err == PARLEY_OK || err == PARLEY_ENOMEM);
  parley_schema_free(schema);
  parley_buf_clear(&messages);
  return err == PARLEY_OK;
}

static bool load_json(const parley_alloc *alloc) {
  return load_json_text(alloc, json_spec);
}

static bool load_events(const parley_alloc *alloc) {
  return load_json_text(alloc, event_spec);
}

static void test_memory_json(void) {
  test_every_alloc(load_json);
  test_every_alloc(load_events);
}

/* ---- the project's own spec ------------------------------------------ */

static parley_err read_disk(void *ud, const char *path, parley_buf *out) {
  (void)ud;
  return test_read_file(path, out) ? PARLEY_OK : PARLEY_ENOENT;
}

/* The spec on disk, which is the compiled-in one. */
static void check_own(const char *name, const char *path) {
  parley_schema *schema = NULL;
  parley_buf messages;
  parley_diag diag;
  parley_buf_init(&messages, NULL);
  if (parley_spec_load(path, read_disk, NULL, NULL, &schema, &messages) !=
      PARLEY_OK) {
    test_fail(__FILE__, __LINE__, "%.*s", (int)messages.size,
              (const char *)messages.data);
  } else {
    CHECK_ERR(parley__schema_check(schema, &diag), PARLEY_OK);
    CHECK(parley_schema_equal(schema, parley_protocol(name)));
  }
  parley_schema_free(schema);
  parley_buf_clear(&messages);
}

static void test_nitro(void) {
  check_own("nitro", "spec/nitro/protocol.yaml");
}

static void test_essential(void) {
  check_own("essential", "spec/essential/protocol.yaml");
}

static void test_guildchat(void) {
  check_own("guildchat", "spec/guildchat/protocol.yaml");
}

const struct test suite_spec[] = {
  {"bad_specs", test_bad_specs},
  {"many_cases", test_many_cases},
  {"bad_files", test_bad_files},
  {"missing_file", test_missing_file},
  {"errors", test_errors},
  {"stable", test_stable},
  {"cut", test_cut},
  {"memory", test_memory},
  {"memory_bad", test_memory_bad},
  {"revision", test_revision},
  {"bad_revision", test_bad_revision},
  {"memory_revision", test_memory_revision},
  {"json", test_json},
  {"events", test_events},
  {"memory_json", test_memory_json},
  {"nitro", test_nitro},
  {"essential", test_essential},
  {"guildchat", test_guildchat},
  {NULL, NULL},
};
