/* SPDX-License-Identifier: MIT */
#include "parley/schema.h"
#include "schema/builder.h"
#include "schema/near.h"
#include "test.h"

static uint32_t text(parley_builder *b, const char *words) {
  return parley__builder_string(b, words, strlen(words));
}

static void add_packet(parley_builder *b, parley_dir dir, const char *name,
                       const char *header, uint32_t record, int id) {
  uint32_t index = parley__builder_add_packets(b, 1);
  uint32_t name_at = text(b, name), header_at = text(b, header), number;
  if (b->err != PARLEY_OK) return;
  b->packets[index].name = name_at;
  b->packets[index].header = header_at;
  b->packets[index].record = record;
  b->packets[index].dir = (uint8_t)dir;
  b->packets[index].phase = PARLEY_NONE;
  if (id < 0) return;
  number = parley__builder_add_ids(b, 1);
  if (b->err != PARLEY_OK) return;
  b->ids[number].packet = index;
  b->ids[number].id = (uint16_t)id;
  b->ids[number].dir = (uint8_t)dir;
}

/* {x: i32, name: string, when x == 1: y: i16} and five packets. */
static parley_err build(const parley_alloc *alloc, parley_schema **out) {
  parley_builder b;
  parley_err err;
  uint32_t i, first, record, keys[3], number, cond;
  static const uint8_t kinds[] = {PARLEY_KIND_I32, PARLEY_KIND_STRING,
                                  PARLEY_KIND_WHEN, PARLEY_KIND_I16};
  parley__builder_init(&b, alloc);
  b.name = text(&b, "test");
  keys[0] = parley__builder_key(&b, "x", 1);
  keys[1] = parley__builder_key(&b, "name", 4);
  keys[2] = parley__builder_key(&b, "y", 1);
  CHECK(b.err != PARLEY_OK || parley__builder_key(&b, "name", 4) == keys[1]);
  parley__builder_add_realms(&b, 1);
  first = parley__builder_add_fields(&b, 4);
  parley__builder_add_infos(&b, 4);
  record = parley__builder_add_records(&b, 1);
  number = parley__builder_add_numbers(&b, 1);
  cond = parley__builder_add_conds(&b, 1);
  if (b.err == PARLEY_OK) {
    for (i = 0; i < 4; i++) {
      b.fields[first + i].kind = kinds[i];
      b.fields[first + i].key = PARLEY_NONE;
      b.fields[first + i].type = b.fields[first + i].pair = PARLEY_NONE;
      b.fields[first + i].slot = PARLEY_NO_SLOT;
      b.infos[first + i].enumeration = PARLEY_NONE;
    }
    b.fields[first].key = keys[0];
    b.fields[first].slot = 0;
    b.fields[first + 1].key = keys[1];
    b.fields[first + 2].cond = cond;
    b.fields[first + 2].nconds = 1;
    b.fields[first + 2].nbody = 1;
    b.fields[first + 3].key = keys[2];
    b.conds[cond].mask = -1;
    b.conds[cond].first = number;
    b.conds[cond].count = 1;
    b.numbers[number] = 1;
    b.records[record].first = first;
    b.records[record].nnodes = 4;
    b.records[record].nslots = 1;
  }
  add_packet(&b, PARLEY_S2C, "room.units", "UNIT", record, 300);
  add_packet(&b, PARLEY_C2S, "room.walk", "UNIT_WALK", record, 3320);
  add_packet(&b, PARLEY_S2C, "room.walk", "", record, 3320);
  add_packet(&b, PARLEY_C2S, "room.leave", "", record, -1);
  add_packet(&b, PARLEY_C2S, "chat.say", "CHAT", record, 0);
  err = parley__builder_finish(&b, out);
  parley__builder_clear(&b);
  return err;
}

static void test_find(void) {
  parley_schema *schema = NULL;
  const parley_packet *walk, *leave;
  uint16_t id = 7;
  CHECK_ERR(build(NULL, &schema), PARLEY_OK);
  if (schema == NULL) return;
  CHECK_STR(parley_schema_text(schema, schema->name), "test");
  CHECK_STR(parley_schema_text(schema, 0), "");
  CHECK_STR(parley_schema_text(schema, UINT32_MAX), "");
  CHECK_STR(parley_schema_key(schema, 1), "name");
  CHECK_STR(parley_schema_key(schema, PARLEY_NONE), "");
  walk = parley_schema_find(schema, PARLEY_C2S, "room.walk");
  CHECK(walk != NULL && walk->dir == PARLEY_C2S);
  CHECK(parley_schema_find(schema, PARLEY_C2S, "UNIT_WALK") == walk);
  CHECK(parley_schema_find(schema, PARLEY_S2C, "UNIT_WALK") == NULL);
  CHECK(parley_schema_find(schema, PARLEY_S2C, "room.walk") != walk);
  CHECK(parley_schema_find(schema, PARLEY_S2C, "") == NULL);
  CHECK(parley_schema_find(schema, PARLEY_C2S, "room.walks") == NULL);
  CHECK(parley_schema_find_id(schema, PARLEY_C2S, 3320) == walk);
  CHECK(parley_schema_find_id(schema, PARLEY_C2S, 300) == NULL);
  CHECK(parley_schema_find_id(schema, PARLEY_C2S, 0) ==
        parley_schema_find(schema, PARLEY_C2S, "chat.say"));
  CHECK_ERR(parley_schema_id(schema, walk, &id), PARLEY_OK);
  CHECK_INT(id, 3320);
  leave = parley_schema_find(schema, PARLEY_C2S, "room.leave");
  CHECK_ERR(parley_schema_id(schema, leave, &id), PARLEY_ENOENT);
  parley_schema_free(schema);
  parley_schema_free(NULL);
}

static void test_sizes(void) {
  parley_schema *schema = NULL;
  CHECK_ERR(build(NULL, &schema), PARLEY_OK);
  if (schema == NULL) return;
  CHECK_INT(schema->records[0].min_size, 6);
  CHECK_INT(schema->records[0].nkeys, 3);
  CHECK_INT(schema->fields[0].min_size, 4);
  CHECK_INT(schema->fields[2].min_size, 0);
  parley_schema_free(schema);
}

static void test_near_packet(void) {
  parley_schema *schema = NULL;
  CHECK_ERR(build(NULL, &schema), PARLEY_OK);
  if (schema == NULL) return;
  CHECK_STR(parley_schema_near(schema, PARLEY_C2S, "room.wlak"), "room.walk");
  CHECK_STR(parley_schema_near(schema, PARLEY_C2S, "Room.Leaves"),
            "room.leave");
  CHECK_STR(parley_schema_near(schema, PARLEY_C2S, "units.walk"), "room.walk");
  CHECK(parley_schema_near(schema, PARLEY_C2S, "room.units") == NULL);
  CHECK(parley_schema_near(schema, PARLEY_C2S, "zzz") == NULL);
  CHECK(parley_schema_near(schema, PARLEY_C2S, "") == NULL);
  parley_schema_free(schema);
}

static void test_edits(void) {
  parley_near near;
  char longest[101];
  CHECK_INT(parley__edits("abc", 3, "abc", 3, 5), 0);
  CHECK_INT(parley__edits("abc", 3, "ABC", 3, 5), 0);
  CHECK_INT(parley__edits("abc", 3, "acb", 3, 5), 1);
  CHECK_INT(parley__edits("abc", 3, "ab", 2, 5), 1);
  CHECK_INT(parley__edits("", 0, "abc", 3, 5), 3);
  CHECK_INT(parley__edits("kitten", 6, "sitting", 7, 5), 3);
  CHECK_INT(parley__edits("abcdef", 6, "uvwxyz", 6, 2), 3);
  memset(longest, 'a', 100);
  longest[100] = '\0';
  CHECK_INT(parley__edits(longest, 100, longest, 100, 2), 3);
  parley__near_init(&near, "roomIdex", 8);
  parley__near_offer(&near, "roomId");
  parley__near_offer(&near, "roomIndex");
  parley__near_offer(&near, "roomInd");
  CHECK_STR(near.best, "roomIndex");
  parley__near_init(&near, "a", 1);
  parley__near_offer(&near, "b");
  CHECK(near.best == NULL);
}

static void test_names(void) {
  static const parley_kind kinds[] = {PARLEY_KIND_I8, PARLEY_KIND_REFUSE,
                                      PARLEY_KIND_BINARY};
  static const char *const texts[] = {"i8", "error", "binary"};
  size_t i;
  for (i = 0; i < 3; i++) CHECK_STR(parley_kind_name(kinds[i]), texts[i]);
  CHECK_STR(parley_kind_name(PARLEY_KIND_COUNT_), "?");
  CHECK_STR(parley_dir_name(PARLEY_C2S), "c2s");
  CHECK_STR(parley_dir_name(PARLEY_S2C), "s2c");
  CHECK(parley_protocol("no such protocol") == NULL);
}

static void test_equal(void) {
  parley_schema *a = NULL, *b = NULL;
  CHECK_ERR(build(NULL, &a), PARLEY_OK);
  CHECK_ERR(build(NULL, &b), PARLEY_OK);
  if (a != NULL && b != NULL) {
    parley_schema changed = *b;
    CHECK(parley_schema_equal(a, b));
    changed.revision = 1;
    CHECK(!parley_schema_equal(a, &changed));
    changed = *b;
    changed.nids--;
    CHECK(!parley_schema_equal(a, &changed));
    changed = *b;
    changed.by_name = b->by_name + 1;
    changed.nby_name--;
    CHECK(!parley_schema_equal(a, &changed));
  }
  parley_schema_free(a);
  parley_schema_free(b);
}

/* Each array in turn is made wrong in one place. */
static void test_check(void) {
  parley_schema *made = NULL;
  parley_schema schema;
  parley_field fields[4];
  parley_field_info infos[4];
  parley_record record;
  parley_cond cond;
  parley_packet packets[5];
  parley_number ids[4];
  parley_diag diag;
  CHECK_ERR(build(NULL, &made), PARLEY_OK);
  if (made == NULL) return;
  CHECK_ERR(parley__schema_check(made, &diag), PARLEY_OK);
#define RESET()                                                                \
  schema = *made;                                                              \
  memcpy(fields, made->fields, sizeof fields);                                 \
  memcpy(infos, made->infos, sizeof infos);                                    \
  memcpy(packets, made->packets, sizeof packets);                              \
  memcpy(ids, made->ids, sizeof ids);                                          \
  record = made->records[0];                                                   \
  cond = made->conds[0];                                                       \
  schema.fields = fields;                                                      \
  schema.infos = infos;                                                        \
  schema.records = &record;                                                    \
  schema.conds = &cond;                                                        \
  schema.packets = packets;                                                    \
  schema.ids = ids
#define WRONG(change, words)                                                   \
  RESET();                                                                     \
  change;                                                                      \
  CHECK_ERR(parley__schema_check(&schema, &diag), PARLEY_ESPEC);               \
  CHECK_STR(diag.text, words)
  WRONG(fields[1].key = 3, "fields[1]: no such key");
  WRONG(fields[0].kind = 99, "fields[0]: no such kind");
  WRONG(fields[0].slot = 24, "fields[0]: no such slot");
  WRONG(fields[0].kind = PARLEY_KIND_RECORD, "fields[0]: no such record");
  WRONG(fields[0].pair = 1, "fields[0]: a pair without a reason");
  WRONG(fields[0].flags = PARLEY_FIELD_DEFAULT, "fields[0]: no such default");
  WRONG(fields[0].flags = PARLEY_FIELD_COUNTS, "fields[0]: no such pair");
  WRONG(fields[2].nconds = 2, "fields[2]: conditions out of range");
  WRONG(fields[2].nelse = 1,
        "records[0]: a block does not end inside its record");
  WRONG(fields[1].kind = PARLEY_KIND_LIST;
        fields[1].per = 1, "fields[1]: no such element");
  WRONG(infos[3].doc = 1u << 20, "fields[3]: bad info");
  WRONG(schema.ninfos = 3, "fields[0]: fields without infos");
  WRONG(cond.first = 1, "fields[2]: operands out of range");
  WRONG(cond.slot = PARLEY_NO_SLOT, "fields[2]: bad condition");
  WRONG(record.nnodes = 5, "records[0]: out of range");
  WRONG(packets[4].record = 1, "packets[4]: out of range");
  WRONG(packets[0].name = packets[2].name,
        "packets[0]: by_name does not find it");
  WRONG(ids[3].packet = 5, "ids[3]: its packet is not found");
  WRONG(schema.nstrings--, "strings[0]: does not begin or end with NUL");
#undef WRONG
#undef RESET
  parley_schema_free(made);
}

static void test_idmap(void) {
  parley_schema *schema = NULL;
  parley_idmap *map, *copy;
  const parley_packet *walk, *say, *leave, *other;
  uint16_t id = 0;
  CHECK_ERR(build(NULL, &schema), PARLEY_OK);
  if (schema == NULL) return;
  map = parley_idmap_new(schema, NULL);
  walk = parley_schema_find(schema, PARLEY_C2S, "room.walk");
  say = parley_schema_find(schema, PARLEY_C2S, "chat.say");
  leave = parley_schema_find(schema, PARLEY_C2S, "room.leave");
  other = parley_schema_find(schema, PARLEY_S2C, "room.walk");
  CHECK(parley_idmap_packet(map, PARLEY_C2S, 3320) == walk);
  CHECK(parley_idmap_packet(map, PARLEY_S2C, 3320) == other);
  CHECK(parley_idmap_packet(map, PARLEY_C2S, 65535) == NULL);
  CHECK(parley_idmap_id(map, walk, &id) && id == 3320);
  CHECK(!parley_idmap_id(map, leave, &id));
  copy = parley_idmap_copy(map);
  /* The number's old owner and the packet's old number are forgotten. */
  CHECK_ERR(parley_idmap_set(map, walk, 0), PARLEY_OK);
  CHECK(parley_idmap_packet(map, PARLEY_C2S, 0) == walk);
  CHECK(parley_idmap_packet(map, PARLEY_C2S, 3320) == NULL);
  CHECK(!parley_idmap_id(map, say, &id));
  CHECK(parley_idmap_packet(map, PARLEY_S2C, 3320) == other);
  CHECK_ERR(parley_idmap_set(map, leave, 65535), PARLEY_OK);
  CHECK(parley_idmap_id(map, leave, &id) && id == 65535);
  CHECK_ERR(parley_idmap_set(map, leave, 65535), PARLEY_OK);
  CHECK(parley_idmap_packet(map, PARLEY_C2S, 65535) == leave);
  CHECK(parley_idmap_packet(copy, PARLEY_C2S, 0) == say);
  CHECK(parley_idmap_packet(copy, PARLEY_C2S, 65535) == NULL);
  CHECK_ERR(parley_idmap_set(map, schema->packets + schema->npackets, 1),
            PARLEY_EUSAGE);
  parley_idmap_reset(map);
  CHECK(parley_idmap_packet(map, PARLEY_C2S, 0) == NULL);
  CHECK(!parley_idmap_id(map, walk, &id));
  parley_idmap_free(map);
  parley_idmap_free(copy);
  parley_idmap_free(NULL);
  parley_schema_free(schema);
}

static void test_name_table(void) {
  parley_arena arena;
  parley_names names;
  char text_of[500][8];
  uint32_t i;
  memset(&names, 0, sizeof names);
  parley__arena_init(&arena, NULL);
  CHECK(parley__names_get(&names, "x", 1) == NULL);
  for (i = 0; i < 500; i++) {
    snprintf(text_of[i], sizeof text_of[i], "n%u", (unsigned)i);
    CHECK(parley__names_put(&names, &arena, text_of[i], strlen(text_of[i]), i,
                            NULL));
  }
  for (i = 0; i < 500; i++) {
    const parley_names_entry *entry =
      parley__names_get(&names, text_of[i], strlen(text_of[i]));
    CHECK(entry != NULL && entry->index == i);
  }
  CHECK(parley__names_get(&names, "n5000", 5) == NULL);
  CHECK(parley__names_get(&names, "n", 1) == NULL);
  parley__arena_clear(&arena);
}

static bool build_and_map(const parley_alloc *alloc) {
  parley_schema *schema = NULL;
  parley_idmap *map, *copy = NULL;
  parley_err err = build(alloc, &schema);
  bool done = false;
  if (err != PARLEY_OK) {
    CHECK_ERR(err, PARLEY_ENOMEM);
    return false;
  }
  map = parley_idmap_new(schema, alloc);
  if (map != NULL) copy = parley_idmap_copy(map);
  if (copy != NULL)
    done = parley_idmap_set(copy, &schema->packets[0], 40000) == PARLEY_OK;
  parley_idmap_free(copy);
  parley_idmap_free(map);
  parley_schema_free(schema);
  return done;
}

static void test_memory(void) {
  test_every_alloc(build_and_map);
}

const struct test suite_schema[] = {
  {"find", test_find},
  {"sizes", test_sizes},
  {"near_packet", test_near_packet},
  {"edits", test_edits},
  {"names", test_names},
  {"equal", test_equal},
  {"check", test_check},
  {"idmap", test_idmap},
  {"name_table", test_name_table},
  {"memory", test_memory},
  {NULL, NULL},
};
