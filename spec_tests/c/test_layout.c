/* SPDX-License-Identifier: MIT
 *
 * Good specs, and the descriptors they become.
 */
#include "schema/builder.h"
#include "spec_files.h"
#include "test.h"

/* ---- layouts as text ------------------------------------------------- */

static void write_nodes(const parley_schema *s, uint32_t first, uint32_t n,
                        parley_buf *out);

static void write_conds(const parley_schema *s, const parley_field *field,
                        parley_buf *out) {
  static const char *const ops[] = {
    "==", "!=", "<", ">", "<=", ">=", "in", "!in", "&", "!&", "full"};
  uint32_t i, k;
  for (i = 0; i < field->nconds; i++) {
    const parley_cond *cond = &s->conds[field->cond + i];
    parley_buf_printf(out, "%s%s@%u", i > 0 ? " " : "",
                      parley_schema_key(s, cond->key), (unsigned)cond->slot);
    if (cond->mask != -1)
      parley_buf_printf(out, "&%lld", (long long)cond->mask);
    parley_buf_puts(out, ops[cond->op]);
    for (k = 0; k < cond->count; k++) {
      if (k > 0) parley_buf_putc(out, ',');
      if (cond->text)
        parley_buf_printf(out, "'%s'",
                          parley_schema_text(s, s->words[cond->first + k]));
      else
        parley_buf_printf(out, "%lld", (long long)s->numbers[cond->first + k]);
    }
  }
}

static void write_node(const parley_schema *s, uint32_t index,
                       parley_buf *out) {
  static const char *const counts[] = {"",    ":i32",   ":i16",
                                       ":u8", ":field", ":rest"};
  const parley_field *f = &s->fields[index];
  if (f->key != PARLEY_NONE)
    parley_buf_printf(out, "%s ", parley_schema_key(s, f->key));
  parley_buf_puts(out, parley_kind_name((parley_kind)f->kind));
  parley_buf_puts(out, counts[f->count]);
  if (f->per != 1) parley_buf_printf(out, "/%u", (unsigned)f->per);
  if (f->slot != PARLEY_NO_SLOT)
    parley_buf_printf(out, "@%u", (unsigned)f->slot);
  if (f->flags != 0) parley_buf_printf(out, "!%u", (unsigned)f->flags);
  if (s->infos[index].enumeration != PARLEY_NONE)
    parley_buf_printf(
      out, " %s",
      parley_schema_text(s, s->enums[s->infos[index].enumeration].name));
  if (f->flags & PARLEY_FIELD_COUNTS)
    parley_buf_printf(out, " of %s",
                      parley_schema_key(s, s->fields[f->pair].key));
  if (f->nconds > 0) {
    parley_buf_puts(out, " (");
    write_conds(s, f, out);
    parley_buf_puts(out, ")");
  }
  if (f->kind == PARLEY_KIND_RECORD) {
    const parley_record *record = &s->records[f->type];
    if (record->flags & PARLEY_RECORD_INLINE) {
      parley_buf_puts(out, "{");
      write_nodes(s, record->first, record->nnodes, out);
      parley_buf_puts(out, "}");
    } else {
      parley_buf_printf(out, " %s", parley_schema_text(s, record->name));
    }
  } else if (f->kind == PARLEY_KIND_LIST || f->kind == PARLEY_KIND_SET) {
    parley_buf_puts(out, "<");
    write_node(s, f->type, out);
    parley_buf_puts(out, ">");
  } else if (f->kind == PARLEY_KIND_MAP || f->kind == PARLEY_KIND_ONE_OF) {
    uint32_t n = f->kind == PARLEY_KIND_MAP ? 2 : f->nbody, i;
    parley_buf_puts(out, "<");
    for (i = 0; i < n; i++) {
      if (i > 0) parley_buf_puts(out, ",");
      write_node(s, f->type + i, out);
    }
    parley_buf_puts(out, ">");
  } else if (f->kind == PARLEY_KIND_WHEN || f->kind == PARLEY_KIND_OPTIONAL) {
    parley_buf_puts(out, "[");
    write_nodes(s, index + 1, f->nbody, out);
    if (f->nelse > 0) {
      parley_buf_puts(out, " | ");
      write_nodes(s, index + 1 + f->nbody, f->nelse, out);
    }
    parley_buf_puts(out, "]");
  }
}

static void write_nodes(const parley_schema *s, uint32_t first, uint32_t n,
                        parley_buf *out) {
  uint32_t at = first;
  while (at < first + n) {
    const parley_field *f = &s->fields[at];
    if (at > first) parley_buf_puts(out, "; ");
    write_node(s, at, out);
    if (f->kind == PARLEY_KIND_WHEN || f->kind == PARLEY_KIND_OPTIONAL)
      at += f->nbody + f->nelse;
    at++;
  }
}

static void check_record(const parley_schema *s, uint32_t record,
                         const char *want) {
  parley_buf out;
  parley_buf_init(&out, NULL);
  write_nodes(s, s->records[record].first, s->records[record].nnodes, &out);
  parley_buf_putc(&out, 0);
  CHECK_STR((const char *)out.data, want);
  parley_buf_clear(&out);
}

/* Checks the layout of the fields, with least size and most keys. */
static void check_layout(const char *top, const char *fields, uint32_t size,
                         uint32_t keys, const char *want) {
  parley_schema *s = spec_load_fields(top, fields);
  uint32_t record;
  if (s == NULL) return;
  record = s->packets[0].record;
  CHECK_INT(s->records[record].min_size, size);
  CHECK_INT(s->records[record].nkeys, keys);
  check_record(s, record, want);
  parley_schema_free(s);
}

/* ---- good specs ------------------------------------------------------ */

static void test_scalars(void) {
  check_layout("",
               "      - a: i8\n      - b: u8\n      - c: i16\n"
               "      - d: u16\n      - e: i32\n      - f: u32\n"
               "      - g: i64\n      - h: f32\n      - i: f64\n"
               "      - j: bool\n      - k: string\n      - l: bytes\n",
               41, 12,
               "a i8; b u8; c i16; d u16; e i32; f u32; g i64; h f32; i f64; "
               "j bool; k string; l bytes:i32");
}

static void test_lists(void) {
  check_layout("",
               "      - a: list<i32>\n"
               "      - b: {type: list<list<u8>>, count: i16}\n"
               "      - c: {list: [{x: i32}, {y: string}], count: u8, per: 2}\n"
               "      - d: {record: [{x: i32}, {y: bool}]}\n"
               "      - e: {type: bytes, count: rest}\n",
               12, 5,
               "a list:i32<i32>; b list:i16<list:i32<u8>>; "
               "c list:u8/2<record{x i32; y string}>; "
               "d record{x i32; y bool}; e bytes:rest");
}

static void test_blocks(void) {
  check_layout("",
               "      - type: i32\n"
               "      - ready: bool\n"
               "      - when: {type: {gt: 1, lt: 0x10}, ready: true}\n"
               "        fields: [{a: i32}]\n"
               "        else: [{a: string}, {b: i8}]\n"
               "      - c: {type: i32, when: ready}\n"
               "      - when: {type: {not_in: [1, 2]}}\n"
               "        fields: [{d: i32}]\n"
               "        else: error\n"
               "      - {optional: tail, fields: [{e: i32}, {f: i32}]}\n"
               "      - g: {type: i32, when: {type: 3}, optional: tail}\n",
               12, 9,
               "type i32@0; ready bool@1; when (type@0>1 type@0<16 ready@1==1)"
               "[a i32 | a string; b i8]; when (ready@1==1)[c i32]; "
               "when (type@0!in1,2)[d i32 | error]; optional[e i32; f i32]; "
               "when (type@0==3)[optional[g i32]]");
}

static void test_switch(void) {
  check_layout(
    "",
    "      - flags: i32\n"
    "      - switch: {flags: {mask: 0xFF}}\n"
    "        cases:\n"
    "          0: [{data: string}]\n"
    "          \"1, 2\": []\n"
    "          7: [{data: i32}, {hits: i32}]\n"
    "        else: error\n"
    "      - when: {flags: {bits: 256}}\n"
    "        fields: [{number: i32}]\n"
    "      - when: {flags: {masked: {mask: 0xF00, ge: 0x200}, lt: 0x900}}\n"
    "        fields: [{series: i32}]\n",
    4, 5,
    "flags i32@0; when (flags@0&255==0)[data string | "
    "when (flags@0&255in1,2)[ | when (flags@0&255==7)[data i32; hits i32 | "
    "error]]]; when (flags@0&256&)[number i32]; "
    "when (flags@0&3840>=512 flags@0<2304)[series i32]");
}

static void test_texts(void) {
  check_layout("",
               "      - kind: string\n"
               "      - a: {type: i32, when: {kind: s}}\n"
               "      - b: {type: i32, when: {kind: {in: [\"\", 'S']}}}\n"
               "      - c: {type: i32, when: {kind: {not_empty: true}}}\n",
               2, 4,
               "kind string@0; when (kind@0=='s')[a i32]; "
               "when (kind@0in'','S')[b i32]; when (kind@0full)[c i32]");
}

static void test_enums(void) {
  parley_schema *s = spec_load_fields(
    "enums:\n"
    "  Pet:\n    type: u8\n    open: false\n    doc: A pet.\n"
    "    values: {dog: 0, cat: 1 -- likes fish}\n"
    "  Sex: {type: string, values: {male: M, female: F -- she, none: '-'}}\n",
    "      - pet: Pet\n      - sex: Sex\n"
    "      - pets: list<Pet>\n      - other: {type: i32, enum: Pet}\n"
    "      - a: {type: i32, when: {pet: cat}}\n"
    "      - b: {type: i32, when: {sex: female}}\n"
    "      - c: {type: i32, when: {pet: 0}}\n"
    "      - d: {type: Pet, default: cat}\n"
    "      - e: {type: Sex, default: male}\n");
  if (s == NULL) return;
  check_record(s, s->packets[0].record,
               "pet u8@0 Pet; sex string@1 Sex; pets list:i32<u8 Pet>; "
               "other i32 Pet; when (pet@0==1)[a i32]; "
               "when (sex@1=='F')[b i32]; when (pet@0==0)[c i32]; "
               "d u8!4 Pet; e string!4 Sex");
  CHECK_INT(s->nenums, 2);
  CHECK_INT(s->enums[0].open, 0);
  CHECK_INT(s->enums[1].open, 1);
  CHECK_INT(s->enums[0].kind, PARLEY_KIND_U8);
  CHECK_STR(parley_schema_text(s, s->enums[0].doc), "A pet.");
  CHECK_STR(parley_schema_text(s, s->enum_values[1].name), "cat");
  CHECK_STR(parley_schema_text(s, s->enum_values[1].doc), "likes fish");
  CHECK_INT(s->enum_values[1].number, 1);
  CHECK_STR(parley_schema_text(s, s->enum_values[3].text), "F");
  CHECK_STR(parley_schema_text(s, s->enum_values[3].doc), "she");
  CHECK_STR(parley_schema_text(s, s->enum_values[4].text), "-");
  CHECK_INT(s->defaults[0].integer, 1);
  CHECK_STR(parley_schema_text(s, s->defaults[1].string), "M");
  parley_schema_free(s);
}

static void test_defaults(void) {
  parley_schema *s =
    spec_load_fields("", "      - a: {type: i32, default: -1}\n"
                         "      - b: {type: bool, default: true}\n"
                         "      - c: {type: f64, default: 0.5}\n"
                         "      - d: {type: string, default: 'x'}\n"
                         "      - e: {type: string, default: ''}\n"
                         "      - f: {type: i64, default: "
                         "-9223372036854775808}\n");
  uint32_t i;
  if (s == NULL) return;
  CHECK_INT(s->ndefaults, 6);
  for (i = 0; i < 6; i++) CHECK_INT(s->fields[i].pair, i);
  CHECK_INT(s->defaults[0].integer, -1);
  CHECK_INT(s->defaults[1].integer, 1);
  CHECK(s->defaults[2].number == 0.5);
  CHECK_STR(parley_schema_text(s, s->defaults[3].string), "x");
  CHECK_INT(s->defaults[4].string, 0);
  CHECK(s->defaults[5].integer == INT64_MIN);
  parley_schema_free(s);
}

/* The count knows whether its list follows: the blocks that are around the
 * list and not around the count. */
static void test_count_of(void) {
  check_layout("",
               "      - kind: i32\n"
               "      - n: {type: i16, count_of: plain}\n"
               "      - between: i32\n"
               "      - plain: list<i32>\n"
               "      - m: {type: i32, count_of: rows}\n"
               "      - when: {kind: {in: [1, 2]}}\n"
               "        fields: [{x: i8}]\n"
               "        else:\n"
               "          - when: {kind: {gt: 5}}\n"
               "            fields: [{rows: list<string>}]\n"
               "      - {optional: tail, fields: [{k: {type: u8, count_of: "
               "blob}}, {blob: bytes}]}\n",
               14, 6,
               "kind i32@0; n i16@1!8 of plain; between i32; "
               "plain list:field<i32>; "
               "m i32@2!8 of rows (kind@0!in1,2 kind@0>5); "
               "when (kind@0in1,2)[x i8 | "
               "when (kind@0>5)[rows list:field<string>]]; "
               "optional[k u8@3!8 of blob; blob bytes:field]");
}

/* Under an else the list follows where the condition does not hold. */
static void test_negations(void) {
  static const char *const ops[][2] = {
    {"eq: 1", "n@0!=1"},         {"ne: 1", "n@0==1"},
    {"lt: 1", "n@0>=1"},         {"ge: 1", "n@0<1"},
    {"gt: 1", "n@0<=1"},         {"le: 1", "n@0>1"},
    {"in: [1, 2]", "n@0!in1,2"}, {"not_in: [1]", "n@0in1"},
    {"bits: 4", "n@0&4!&"},      {"not_empty: true", "s@0==''"}};
  size_t i;
  for (i = 0; i < sizeof ops / sizeof ops[0]; i++) {
    char fields[512];
    bool words = ops[i][1][0] == 's';
    parley_schema *s;
    const parley_field *count;
    parley_buf out;
    snprintf(fields, sizeof fields,
             "      - n: i32\n      - s: string\n"
             "      - c: {type: u8, count_of: rows}\n"
             "      - when: {%c: {%s}}\n        fields: [{a: i8}]\n"
             "        else: [{rows: list<i32>}]\n",
             words ? 's' : 'n', ops[i][0]);
    s = spec_load_fields("", fields);
    if (s == NULL) continue;
    count = &s->fields[s->records[s->packets[0].record].first + 2];
    parley_buf_init(&out, NULL);
    write_conds(s, count, &out);
    parley_buf_putc(&out, 0);
    CHECK_STR((const char *)out.data, ops[i][1]);
    parley_buf_clear(&out);
    parley_schema_free(s);
  }
}

/* `ne` of a bool is `eq` of the other value. */
static void test_bools(void) {
  check_layout("",
               "      - on: bool\n"
               "      - a: {type: i32, when: {on: {ne: true}}}\n"
               "      - a: {type: i8, when: on}\n"
               "      - when: on\n"
               "        fields: [{b: i32 -- of --a pair}]\n"
               "        else: [{b: i8}]\n",
               2, 3,
               "on bool@0; when (on@0==0)[a i32]; when (on@0==1)[a i8]; "
               "when (on@0==1)[b i32 | b i8]");
}

/* Unnamed records look at fields around them and share the slots. */
static void test_scopes(void) {
  parley_schema *s = spec_load_fields(
    "types:\n  Inner:\n    - x: i32\n    - y: {type: i32, when: {x: 1}}\n",
    "      - kind: i32\n"
    "      - units:\n"
    "          list:\n"
    "            - x: i32\n"
    "            - a: {type: i32, when: {kind: 1, x: 2}}\n"
    "            - deep: {record: [{z: {type: i8, when: {x: 3}}}]}\n"
    "      - x: bool\n"
    "      - b: {type: i32, when: x}\n"
    "      - inner: Inner\n");
  const parley_record *record;
  if (s == NULL) return;
  record = &s->records[s->packets[0].record];
  check_record(s, s->packets[0].record,
               "kind i32@0; units list:i32<record{x i32@1; "
               "when (kind@0==1 x@1==2)[a i32]; "
               "deep record{when (x@1==3)[z i8]}}>; x bool@2; "
               "when (x@2==1)[b i32]; inner record Inner");
  CHECK_INT(record->nslots, 3);
  CHECK_INT(record->flags, PARLEY_RECORD_VARIES);
  CHECK_INT(record->name, 0);
  CHECK_INT(s->records[0].nslots, 1);
  CHECK_STR(parley_schema_text(s, s->records[0].name), "Inner");
  CHECK_INT(s->fields[s->fields[record->first + 1].type].min_size, 4);
  CHECK_INT(s->fields[record->first + 1].min_size, 4);
  parley_schema_free(s);
}

/* A condition may look into a block that is certain to be there. */
static void test_visible(void) {
  check_layout("",
               "      - kind: i32\n"
               "      - when: {kind: 1}\n"
               "        fields: [{sub: i32}]\n"
               "      - when: {kind: 1}\n"
               "        fields:\n"
               "          - a: {type: i32, when: {sub: 2}}\n",
               4, 3,
               "kind i32@0; when (kind@0==1)[sub i32@1]; "
               "when (kind@0==1)[when (sub@1==2)[a i32]]");
}

/* Everything that proves that two fields of one name exclude each other. */
static void test_exclusive(void) {
  static const char *const pairs[][2] = {
    {"1", "2"},
    {"1", "{ne: 1}"},
    {"{in: [1, 2]}", "{in: [3, 4]}"},
    {"{in: [1, 2]}", "{not_in: [2, 1, 5]}"},
    {"{lt: 5}", "{ge: 5}"},
    {"{le: 4}", "{gt: 4}"},
    {"{lt: 5}", "{in: [5, 6]}"},
    {"{bits: 4}", "4 # its bit is not 4's complement"},
    {"{bits: 4}", "{masked: {mask: 7, eq: 3}}"},
    {"{masked: {mask: 255, eq: 1}}", "{masked: {mask: 255, eq: 2}}"},
    {"{masked: {mask: 255, eq: 1}}", "{masked: {mask: 255, gt: 1}}"},
    {"{masked: {mask: 255, eq: 1}}", "0x302"},
    {"{masked: {mask: 255, eq: 1}}", "{bits: 6}"},
    {"{le: 4}", "5"},
    {"{masked: {mask: 255, in: [1, 2]}}", "{masked: {mask: 255, ge: 3}}"}};
  size_t i;
  for (i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
    char fields[512];
    struct spec_file files[2] = {
      {"root.yaml", NULL},
      {NULL, NULL},
    };
    char text[1024];
    parley_schema *s = NULL;
    parley_buf messages;
    bool good = i != 7;
    snprintf(fields, sizeof fields,
             "      - kind: i32\n"
             "      - when:\n          kind: %s\n        fields: [{a: i32}]\n"
             "      - when:\n          kind: %s\n        fields: [{a: i8}]\n",
             pairs[i][0], pairs[i][1]);
    snprintf(text, sizeof text,
             "protocol: test\nwire: binary\nrealm: Test\nc2s:\n"
             "  room.enter:\n    fields:\n%s",
             fields);
    files[0].text = text;
    parley_buf_init(&messages, NULL);
    parley_spec_load("root.yaml", spec_read_memory, files, NULL, &s, &messages);
    if ((s != NULL) != good)
      test_fail(__FILE__, __LINE__, "%s against %s: %.*s", pairs[i][0],
                pairs[i][1], (int)messages.size, (const char *)messages.data);
    parley_schema_free(s);
    parley_buf_clear(&messages);
  }
}

static void test_recursion(void) {
  parley_schema *s =
    spec_load_text("protocol: test\nwire: binary\ntypes:\n"
                   "  Node:\n    - id: i32\n    - children: list<Node>\n"
                   "    - more: bool\n    - next: {type: Node, when: more}\n"
                   "  Pair:\n    - left: Node\n    - right: Node\n");
  if (s == NULL) return;
  check_record(s, 0,
               "id i32; children list:i32<record Node>; more bool@0; "
               "when (more@0==1)[next record Node]");
  CHECK_INT(s->records[0].min_size, 9);
  CHECK_INT(s->records[1].min_size, 18);
  CHECK_INT(s->fields[1].min_size, 9);
  parley_schema_free(s);
}

static void test_packets(void) {
  static struct spec_file files[] = {
    {"spec/protocol.yaml",
     "protocol: test\nwire: binary\nrevision: test-1\ndoc: A test.\n"
     "phases: [auth, session]\n"
     "files: [types/common.yaml, room.yaml, chat.yaml]\n"},
    {"spec/types/common.yaml", "types:\n  Line: [{text: string}]\n"},
    {"spec/room.yaml",
     "realm: Rooms\nphase: session\nsince: test-1\n"
     "s2c:\n  room.info: {id: 2}\n"
     "c2s:\n  room.get:\n    id: 1\n    header: GET_ROOM\n    phase: auth\n"
     "    since: test-0\n    summary: Ask.\n    sender: At times.\n"
     "    receiver: Answers.\n    notes: |\n      Two\n      lines.\n"
     "    replies: [room.info, chat.line]\n    layout: unverified\n"},
    {"spec/chat.yaml",
     "realm: Chat\nphase: session\ns2c:\n  chat.line: {id: 1, fields: Line}\n"
     "c2s:\n  chat.line: {secret: true, fields: [{text: string}, "
     "{x: {type: bool, optional: tail}}]}\n"},
    {NULL, NULL},
  };
  parley_schema *s = spec_load_files(files);
  const parley_packet *p;
  if (s == NULL) return;
  CHECK_STR(parley_schema_text(s, s->name), "test");
  CHECK_STR(parley_schema_text(s, s->revision), "test-1");
  CHECK_STR(parley_schema_text(s, s->doc), "A test.");
  CHECK_INT(s->nphases, 2);
  CHECK_INT(s->nrealms, 2);
  CHECK_STR(parley_schema_text(s, s->realms[0].name), "Rooms");
  CHECK_STR(parley_schema_text(s, s->realms[0].file), "room");
  CHECK_INT(s->npackets, 4);
  p = &s->packets[0]; /* c2s before s2c, files in order */
  CHECK_STR(parley_schema_text(s, p->name), "room.get");
  CHECK_STR(parley_schema_text(s, p->header), "GET_ROOM");
  CHECK_STR(parley_schema_text(s, p->summary), "Ask.");
  CHECK_STR(parley_schema_text(s, p->sender), "At times.");
  CHECK_STR(parley_schema_text(s, p->receiver), "Answers.");
  CHECK_STR(parley_schema_text(s, p->notes), "Two\nlines.\n");
  CHECK_STR(parley_schema_text(s, p->since), "test-0");
  CHECK_INT(p->phase, 0);
  CHECK_INT(p->flags, PARLEY_PACKET_UNVERIFIED);
  CHECK_INT(p->nreplies, 2);
  CHECK_STR(parley_schema_text(s, s->words[p->replies + 1]), "chat.line");
  CHECK_STR(parley_schema_text(s, s->packets[1].name), "room.info");
  CHECK_INT(s->packets[1].phase, 1);
  CHECK_STR(parley_schema_text(s, s->packets[1].since), "test-1");
  CHECK_INT(s->packets[3].record, 0);
  CHECK_INT(s->packets[3].realm, 1);
  check_record(s, s->packets[2].record, "text string!1; optional[x bool!1]");
  CHECK(parley_schema_find_id(s, PARLEY_S2C, 1) == &s->packets[3]);
  CHECK(parley_schema_find(s, PARLEY_S2C, "room.info") == &s->packets[1]);
  CHECK_INT(s->nids, 3);
  parley_schema_free(s);
}

static void test_json(void) {
  parley_schema *s = spec_load_text(
    "protocol: test\nwire: json\nrealm: Test\nenums:\n"
    "  Mood: {open: false, values: [HAPPY, SAD]}\n"
    "  Level: {values: {low: 1, high: 2}}\n"
    "  State: {values: {busy: BUSY -- works, idle: \"IDLE\"}}\n"
    "types:\n  User: [{name: string}, {friends: list<User>}]\n"
    "c2s:\n"
    "  user.get:\n    fields:\n"
    "      - a: {type: 'map<uuid,list<i32?>>', wire: m, also: [n, o]}\n"
    "      - b: one_of<User,i32,string>?\n"
    "      - c: {type: set<Mood>, optional: true, since: 7, until: 9}\n"
    "      - d: {type: any, nullable: true, secret: true}\n"
    "      - e: datetime\n      - f: currency\n      - g: sbytes\n"
    "      - h: {type: Level, default: high}\n      - i: map<State,f64>\n"
    "  user.say: {args: [{text: string}, {blob: binary}]}\n");
  if (s == NULL) return;
  CHECK_INT(s->wire, PARLEY_WIRE_JSON);
  check_record(s, s->packets[0].record,
               "a map<uuid,list<i32!2>>; "
               "b one_of!2<record User,i32,string>; "
               "c set!16<string Mood>; d any!3; e datetime; f currency; "
               "g sbytes; h i32!4 Level; i map<string State,f64>");
  check_record(s, s->packets[1].record, "text string; blob binary");
  CHECK_INT(s->packets[1].flags, PARLEY_PACKET_ARGS);
  CHECK_INT(s->records[s->packets[0].record].min_size, 0);
  CHECK_STR(parley_schema_text(s, s->enum_values[0].name), "happy");
  CHECK_STR(parley_schema_text(s, s->enum_values[0].text), "HAPPY");
  CHECK_INT(s->enums[1].kind, PARLEY_KIND_I32);
  CHECK_STR(parley_schema_text(s, s->enum_values[4].text), "BUSY");
  CHECK_STR(parley_schema_text(s, s->enum_values[4].doc), "works");
  {
    uint32_t first = s->records[s->packets[0].record].first;
    CHECK_STR(parley_schema_text(s, s->infos[first].wire), "m");
    CHECK_STR(parley_schema_text(s, s->infos[first].also), "n,o");
    CHECK_INT(s->infos[first + 2].since, 7);
    CHECK_INT(s->infos[first + 2].until, 9);
  }
  parley_schema_free(s);
}

/* What stands behind an open end and is right. */
static void test_tails(void) {
  check_layout("types:\n  Tail: [{x: i32}, {more: {type: i32, optional: "
               "tail}}]\n",
               "      - kind: i32\n"
               "      - a: {type: bytes, count: rest, when: {kind: 1}}\n"
               "      - b: {type: i32, when: {kind: {ne: 1}}}\n"
               "      - switch: kind\n"
               "        cases:\n"
               "          2: [{tail: Tail}]\n"
               "          3: [{c: i32}, {d: {type: i32, optional: tail}}]\n"
               "          4: [{e: i32}]\n",
               4, 5,
               "kind i32@0; when (kind@0==1)[a bytes:rest]; "
               "when (kind@0!=1)[b i32]; when (kind@0==2)[tail record Tail | "
               "when (kind@0==3)[c i32; optional[d i32] | "
               "when (kind@0==4)[e i32]]]");
}

const struct test suite_layout[] = {
  {"scalars", test_scalars},     {"lists", test_lists},
  {"blocks", test_blocks},       {"switch", test_switch},
  {"texts", test_texts},         {"enums", test_enums},
  {"defaults", test_defaults},   {"count_of", test_count_of},
  {"negations", test_negations}, {"bools", test_bools},
  {"scopes", test_scopes},       {"visible", test_visible},
  {"exclusive", test_exclusive}, {"recursion", test_recursion},
  {"packets", test_packets},     {"json", test_json},
  {"tails", test_tails},         {NULL, NULL},
};
