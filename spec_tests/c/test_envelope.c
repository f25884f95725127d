/* SPDX-License-Identifier: MIT
 *
 * Messages in envelopes: bytes, numbers of classes, and lines of the batch
 * form about them.
 */
#include <stdlib.h>

#include "codec_kit.h"
#include "parley/envelope.h"
#include "spec_files.h"

static const char spec[] =
  "protocol: test\nwire: json\nversion: 5\nrealm: Test\n"
  "both:\n"
  "  connection.ConnectionRegisterPacketTypeIdPacket:\n    fields:\n"
  "      - className: {type: string, wire: a, nullable: true}\n"
  "      - packetId: {type: i32, wire: b}\n"
  "c2s:\n"
  "  chat.Say:\n    fields:\n      - text: {type: string, wire: a}\n"
  "      - late: {type: i32?, since: 6}\n"
  "s2c:\n"
  "  chat.Said:\n    fields:\n      - ok: {type: bool, wire: a}\n"
  "  chat.Any: {layout: unknown}\n";

static parley_schema *schema;

static bool setup(void) {
  schema = spec_load_text(spec);
  return schema != NULL;
}

/* ---- envelopes ------------------------------------------------------- */

#define UUID "0000001f-0000-4000-8000-00000000abcd"
#define UUID_HEX                                                               \
  "30303030303031662d303030302d343030302d383030302d303030303030303061626364"

/* Reads |hex| from a block of its exact size. */
static parley_err read_hex(const char *hex, size_t cut, parley_envelope *out,
                           parley_diag *diag) {
  parley_buf bytes;
  parley_slice in;
  uint8_t *block;
  parley_err err;
  parley_buf_init(&bytes, NULL);
  test_unhex(hex, &bytes);
  in.size = bytes.size - cut;
  in.data = block = exact_copy(bytes.data, in.size);
  memset(diag, 0, sizeof *diag);
  err = parley_envelope_read(in, out, diag);
  if (err != PARLEY_OK) {
    CHECK_ERR(diag->code, err);
    CHECK(diag->offset <= in.size);
    CHECK(diag->text[0] != '\0');
  }
  free(block);
  parley_buf_clear(&bytes);
  return err;
}

static void test_read(void) {
  static const char hex[] =
    "ffffff02 00000024" UUID_HEX "00000007 7b2261223a317d";
  parley_envelope got;
  parley_diag diag;
  size_t cut;
  CHECK_ERR(read_hex(hex, 0, &got, &diag), PARLEY_OK);
  CHECK_INT(got.type_id, -254);
  CHECK_STR(got.unique_id, UUID);
  CHECK_INT(got.body.size, 7);
  CHECK_INT(got.rest.size, 0);
  for (cut = 1; cut <= 55; cut++) {
    CHECK_ERR(read_hex(hex, cut, &got, &diag), PARLEY_ETRUNCATED);
    CHECK_INT(got.rest.size, 0);
  }
  CHECK_ERR(read_hex("00000001 00000000 00000002 7b7d", 0, &got, &diag),
            PARLEY_OK);
  CHECK_STR(got.unique_id, "");
  CHECK_INT(got.body.size, 2);
  CHECK_ERR(read_hex("00000001 00000000 00000002 7b7d cafe00", 0, &got, &diag),
            PARLEY_OK);
  CHECK_INT(got.rest.size, 3);
}

static void test_bad_read(void) {
  static const struct {
    const char *hex;
    parley_err err;
    size_t offset;
    const char *text;
  } cases[] = {
    {"", PARLEY_ETRUNCATED, 0, "the number needs 4 bytes, the message has 0"},
    {"000000", PARLEY_ETRUNCATED, 0,
     "the number needs 4 bytes, the message has 3"},
    {"0000000100", PARLEY_ETRUNCATED, 4,
     "the length of the unique id needs 4 bytes, the message has 1 left"},
    {"00000001 00000005 31", PARLEY_ETRUNCATED, 8,
     "the unique id needs 5 bytes, the message has 1 left"},
    {"00000001 ffffffff", PARLEY_ECOUNT, 4,
     "the length of the unique id is negative"},
    {"00000001 80000000", PARLEY_ECOUNT, 4, NULL},
    {"00000001 7fffffff", PARLEY_ETRUNCATED, 8, NULL},
    {"00000001 00000000", PARLEY_ETRUNCATED, 8,
     "the length of the body needs 4 bytes, the message has 0 left"},
    {"00000001 00000000 ffffffff 7b7d", PARLEY_ECOUNT, 8,
     "the length of the body is negative"},
    {"00000001 00000000 00000003 7b7d", PARLEY_ETRUNCATED, 12,
     "the body needs 3 bytes, the message has 2 left"},
    {"00000001 00000000 00000000", PARLEY_EJSON, 12, "the body is empty"},
    {"00000001 00000002 3132 00000002 7b7d", PARLEY_EPROTO, 8,
     "the unique id is no UUID"},
  };
  size_t i;
  for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    parley_envelope got;
    parley_diag diag;
    CHECK_ERR(read_hex(cases[i].hex, 0, &got, &diag), cases[i].err);
    CHECK_INT(diag.offset, cases[i].offset);
    if (cases[i].text != NULL) CHECK_STR(diag.text, cases[i].text);
  }
}

/* Forms of a UUID: what Java reads, and what it writes for it. */
static void test_uuids(void) {
  static const struct {
    const char *text, *want; /* NULL: refused */
  } cases[] = {
    {UUID, UUID},
    {"0000001F-0000-4000-8000-00000000ABCD", UUID},
    {"1f-0-4000-8000-abcd", UUID},
    {"1-1-1-1-1", "00000001-0001-0001-0001-000000000001"},
    {"123456789-1-1-1-1", "23456789-0001-0001-0001-000000000001"},
    {"1-12345-1-1-1", "00000001-2345-0001-0001-000000000001"},
    {"1-1-1-1", NULL},
    {"1-1-1-1-", NULL},
    {"-1-1-1-1", NULL},
    {"1-1-1-1-1-1", NULL},
    {"1--1-1-1", NULL},
    {"1-1-1-1-g", NULL},
    {"1-1-1-1- ", NULL},
    {"0000001f00004000800000000000abcd", NULL},
    {UUID "0", NULL},
  };
  size_t i;
  for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    parley_envelope got;
    parley_buf message;
    size_t n = strlen(cases[i].text);
    parley_err err;
    parley_buf_init(&message, NULL);
    test_unhex("00000001000000", &message);
    parley_buf_putc(&message, (int)n);
    parley_buf_append(&message, cases[i].text, n);
    test_unhex("00000002 7b7d", &message);
    err = parley_envelope_read(parley_buf_slice(&message), &got, NULL);
    CHECK_ERR(err, cases[i].want != NULL ? PARLEY_OK : PARLEY_EPROTO);
    if (err == PARLEY_OK) CHECK_STR(got.unique_id, cases[i].want);
    message.size = 0;
    err =
      parley_envelope_write(1, cases[i].text, parley_slice_of("{}"), &message);
    CHECK_ERR(err, i < 2 ? PARLEY_OK : PARLEY_EUSAGE);
    if (i >= 2)
      CHECK_INT(message.size, 0);
    else
      CHECK_HEX(parley_buf_slice(&message),
                "00000001 00000024" UUID_HEX "00000002 7b7d");
    parley_buf_clear(&message);
  }
}

static void test_write(void) {
  parley_buf out;
  parley_slice huge;
  parley_buf_init(&out, NULL);
  parley_buf_puts(&out, "x");
  CHECK_ERR(parley_envelope_write(-1, "", parley_slice_of("{}"), &out),
            PARLEY_OK);
  CHECK_HEX(parley_buf_slice(&out), "78 ffffffff 00000000 00000002 7b7d");
  huge.data = out.data;
  huge.size = (size_t)1 << 31;
  CHECK_ERR(parley_envelope_write(1, "", huge, &out), PARLEY_ELIMIT);
  CHECK_INT(out.size, 15);
  parley_buf_clear(&out);
}

static parley_err no_random(void *ud, uint8_t *out, size_t size) {
  (void)ud;
  memset(out, 0, size);
  return PARLEY_ENOMEM;
}

static parley_err all_ones(void *ud, uint8_t *out, size_t size) {
  (void)ud;
  memset(out, 0xff, size);
  return PARLEY_OK;
}

static void test_uuid_new(void) {
  uint64_t seed = 7;
  parley_random random = test_random(&seed);
  char uuid[PARLEY_UUID_SIZE + 1], other[PARLEY_UUID_SIZE + 1];
  CHECK_ERR(parley_uuid_new(&random, uuid), PARLEY_OK);
  CHECK_ERR(parley_uuid_new(&random, other), PARLEY_OK);
  CHECK_INT(strlen(uuid), 36);
  CHECK(strcmp(uuid, other) != 0);
  random.fn = all_ones;
  CHECK_ERR(parley_uuid_new(&random, uuid), PARLEY_OK);
  CHECK_STR(uuid, "ffffffff-ffff-4fff-bfff-ffffffffffff");
  random.fn = no_random;
  CHECK_ERR(parley_uuid_new(&random, uuid), PARLEY_ERANDOM);
}

/* ---- registries ------------------------------------------------------ */

static parley_err set(parley_registry *registry, int32_t id, const char *name) {
  return parley_registry_set(registry, id, parley_slice_of(name), NULL);
}

static void check_class(const parley_registry *registry, int32_t id,
                        const char *want, const parley_packet *want_packet) {
  const char *name = NULL;
  const parley_packet *packet = NULL;
  int32_t back;
  CHECK(parley_registry_find(registry, id, &name, &packet));
  CHECK_STR(name, want);
  CHECK(packet == want_packet);
  CHECK(parley_registry_id(registry, want, &back));
}

static void test_registry(void) {
  parley_registry *registry;
  const char *name;
  const parley_packet *packet, *say;
  parley_diag diag;
  char longest[PARLEY_CLASS_NAME_MAX + 2];
  int32_t id;
  if (!setup()) return;
  registry = parley_registry_new(schema, PARLEY_S2C, NULL);
  say = parley_schema_find(schema, PARLEY_C2S, "chat.Say");
  check_class(registry, 0, PARLEY_REGISTER_CLASS,
              parley_schema_find(schema, PARLEY_S2C, PARLEY_REGISTER_CLASS));
  CHECK(!parley_registry_find(registry, 1, &name, &packet));
  CHECK(!parley_registry_id(registry, "chat.Said", &id));
  CHECK_ERR(set(registry, 7, "chat.Said"), PARLEY_OK);
  CHECK_ERR(set(registry, -7, "not.InAnyList"), PARLEY_OK);
  CHECK_ERR(set(registry, INT32_MAX, "chat.Say"), PARLEY_OK);
  CHECK_ERR(set(registry, INT32_MIN, "chat.Any"), PARLEY_OK);
  check_class(registry, 7, "chat.Said",
              parley_schema_find(schema, PARLEY_S2C, "chat.Said"));
  check_class(registry, -7, "not.InAnyList", NULL);
  check_class(registry, INT32_MAX, "chat.Say", say); /* of the other side */
  CHECK_ERR(set(registry, 7, "chat.Any"), PARLEY_OK);
  check_class(registry, 7, "chat.Any",
              parley_schema_find(schema, PARLEY_S2C, "chat.Any"));
  CHECK(!parley_registry_id(registry, "chat.Said", &id));
  CHECK_ERR(
    parley_registry_set(registry, 0, parley_slice_of("chat.Said"), &diag),
    PARLEY_EPROTO);
  CHECK_STR(diag.text, "number 0 is that of registrations");
  CHECK_ERR(set(registry, 8, ""), PARLEY_EPROTO);
  CHECK_ERR(parley_registry_set(
              registry, 8, (parley_slice){(const uint8_t *)"a\0b", 3}, &diag),
            PARLEY_EPROTO);
  memset(longest, 'a', sizeof longest);
  longest[PARLEY_CLASS_NAME_MAX + 1] = '\0';
  CHECK_ERR(set(registry, 8, longest), PARLEY_ELIMIT);
  longest[PARLEY_CLASS_NAME_MAX] = '\0';
  CHECK_ERR(set(registry, 8, longest), PARLEY_OK);
  parley_registry_reset(registry);
  CHECK(!parley_registry_find(registry, 7, &name, &packet));
  CHECK(parley_registry_find(registry, 0, &name, &packet));
  parley_registry_free(registry);
  parley_registry_free(NULL);
  parley_schema_free(schema);
}

static int32_t take(parley_registry *registry, const char *name, bool want) {
  int32_t id = -1;
  bool is_new;
  parley_diag diag;
  CHECK_ERR(parley_registry_take(registry, name, &id, &is_new, &diag),
            PARLEY_OK);
  CHECK_INT(is_new, want);
  return id;
}

static void test_take(void) {
  parley_registry *registry;
  int32_t id;
  bool is_new;
  if (!setup()) return;
  registry = parley_registry_new(schema, PARLEY_C2S, NULL);
  CHECK_INT(take(registry, PARLEY_REGISTER_CLASS, false), 0);
  CHECK_INT(take(registry, "a.A", true), 1);
  CHECK_INT(take(registry, "a.B", true), 2);
  CHECK_INT(take(registry, "a.A", false), 1);
  CHECK_INT(take(registry, "a.C", true), 3);
  CHECK_ERR(set(registry, 4, "a.D"), PARLEY_OK);
  CHECK_ERR(set(registry, 5, "a.E"), PARLEY_OK);
  CHECK_ERR(set(registry, 100, "a.F"), PARLEY_OK);
  CHECK_INT(take(registry, "a.G", true), 6);
  CHECK_INT(take(registry, "a.D", false), 4);
  CHECK_INT(take(registry, "a.F", false), 100);
  CHECK_INT(take(registry, "a.H", true), 7);
  CHECK_ERR(parley_registry_take(registry, "", &id, &is_new, NULL),
            PARLEY_EPROTO);
  CHECK_INT(take(registry, "a.I", true), 8); /* none was used up */
  parley_registry_reset(registry);
  CHECK_INT(take(registry, "a.G", true), 1);
  parley_registry_free(registry);
  parley_schema_free(schema);
}

static void test_most(void) {
  parley_registry *registry;
  parley_diag diag;
  int32_t id;
  bool is_new;
  int i;
  if (!setup()) return;
  registry = parley_registry_new(schema, PARLEY_C2S, NULL);
  for (i = 0; i < PARLEY_CLASSES_MAX; i++) {
    char name[16];
    snprintf(name, sizeof name, "a.C%d", i);
    /* in no order, and each once: 2731 has no divisor in common with 4096 */
    CHECK_ERR(set(registry, 1 + i * 2731 % PARLEY_CLASSES_MAX, name),
              PARLEY_OK);
  }
  CHECK_ERR(parley_registry_set(registry, -1, parley_slice_of("a.More"), &diag),
            PARLEY_ELIMIT);
  CHECK_STR(diag.text, "more than 4096 classes were registered");
  CHECK_ERR(parley_registry_take(registry, "a.More", &id, &is_new, NULL),
            PARLEY_ELIMIT);
  CHECK_ERR(set(registry, 1, "a.More"), PARLEY_OK); /* in place of another */
  CHECK_INT(take(registry, "a.More", false), 1);
  CHECK_INT(take(registry, "a.C1", false), 2732);
  parley_registry_free(registry);
  parley_schema_free(schema);
}

/* ---- registrations --------------------------------------------------- */

static void test_registrations(void) {
  static const struct {
    const char *body, *name; /* NULL: refused */
    int32_t id;
    parley_err err;
  } cases[] = {
    {"{\"a\":\"chat.Say\",\"b\":7}", "chat.Say", 7, PARLEY_OK},
    {"{b:'-7',a:x}", "x", -7, PARLEY_OK},
    {"{\"a\":\"\\u0061\"}", "a", 0, PARLEY_OK},
    {"{\"b\":7}", NULL, 0, PARLEY_EPROTO},
    {"{\"a\":null,\"b\":7}", NULL, 0, PARLEY_EPROTO},
    {"{\"a\":[],\"b\":7}", NULL, 0, PARLEY_ETYPE},
    {"{\"a\":\"x\",\"b\":2147483648}", NULL, 0, PARLEY_ERANGE},
    {"{\"a\":\"x\"", NULL, 0, PARLEY_EJSON},
  };
  parley_schema *other;
  parley_buf scratch, out;
  parley_slice name;
  parley_diag diag;
  int32_t id;
  size_t i;
  if (!setup()) return;
  parley_buf_init(&scratch, NULL);
  parley_buf_init(&out, NULL);
  for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    CHECK_ERR(parley_registration_read(schema, parley_slice_of(cases[i].body),
                                       &scratch, &id, &name, &diag),
              cases[i].err);
    if (cases[i].name == NULL) continue;
    CHECK(parley_slice_eq(name, parley_slice_of(cases[i].name)));
    CHECK_INT(id, cases[i].id);
  }
  CHECK_ERR(parley_registration_write(-2, "a.<B>", &out), PARLEY_OK);
  CHECK_HEX(parley_buf_slice(&out),
            "00000000 00000000 0000001e 7b2261223a22612e5c7530303363"
            "425c7530303365222c2262223a2d327d");
  other = spec_load_text("protocol: t\nwire: json\n");
  CHECK_ERR(parley_registration_read(other, parley_slice_of("{}"), &scratch,
                                     &id, &name, &diag),
            PARLEY_EUSAGE);
  parley_schema_free(other);
  parley_buf_clear(&scratch);
  parley_buf_clear(&out);
  parley_schema_free(schema);
}

/* ---- batch lines ----------------------------------------------------- */

/* A line and its answer, in turn; the numbers last from line to line. */
static void check_lines(bool encode, uint32_t version,
                        const char *const *lines) {
  static const parley_batch_through *const ways[] = {&parley_batch_tree,
                                                     &parley_batch_json};
  size_t way, i;
  for (way = 0; way < 2; way++) {
    parley_batch_envelope batch;
    parley_buf out;
    batch.schema = schema;
    batch.registries[PARLEY_C2S] =
      parley_registry_new(schema, PARLEY_C2S, NULL);
    batch.registries[PARLEY_S2C] =
      parley_registry_new(schema, PARLEY_S2C, NULL);
    batch.version = version;
    batch.through = ways[way];
    parley_buf_init(&out, NULL);
    for (i = 0; lines[i] != NULL; i += 2) {
      out.size = 0;
      parley_buf_puts(&out, "<");
      CHECK_ERR(
        (encode ? parley_batch_encode_envelope : parley_batch_decode_envelope)(
          &batch, parley_slice_of(lines[i]), &out),
        PARLEY_OK);
      parley_buf_putc(&out, 0);
      CHECK_STR((const char *)out.data + 1, lines[i + 1]);
    }
    parley_buf_clear(&out);
    parley_registry_free(batch.registries[0]);
    parley_registry_free(batch.registries[1]);
  }
}

#define EUSAGE(text)                                                           \
  "{\"error\":{\"code\":\"EUSAGE\",\"path\":\"\",\"offset\":0,\"message\":"    \
  "\"" text "\"}}"

static void test_batch_decode(void) {
  static const char *const lines[] = {
    /* {"a":"chat.Say","b":7} */
    "{\"dir\":\"c2s\",\"hex\":\"0000000000000000000000167b2261223a22636861742e"
    "536179222c2262223a377d\",\"tag\":[1, \"x y\"]}",
    "{\"tag\":[1,\"x y\"],\"typeId\":0,\"name\":\"connection."
    "ConnectionRegisterPacketTypeIdPacket\",\"uniqueId\":\"\",\"fields\":{"
    "\"className\":\"chat.Say\",\"packetId\":7},\"rest\":0}",
    /* {"a":"hi"} and a unique id */
    "{\"dir\":\"c2s\",\"hex\":\"0000000700000024" UUID_HEX
    "0000000a7b2261223a226869227d\"}",
    "{\"typeId\":7,\"name\":\"chat.Say\",\"uniqueId\":\"" UUID
    "\",\"fields\":{\"text\":\"hi\"},\"rest\":0}",
    "{\"dir\":\"c2s\",\"hex\":\"00000007000000000000000a7b2261223a226869227d"
    "ff\"}",
    "{\"typeId\":7,\"name\":\"chat.Say\",\"uniqueId\":\"\",\"fields\":{"
    "\"text\":\"hi\"},\"rest\":1}",
    /* the other direction has numbers of its own */
    "{\"dir\":\"s2c\",\"hex\":\"00000007000000000000000a7b2261223a226869227d"
    "\"}",
    "{\"error\":{\"code\":\"ENOENT\",\"path\":\"\",\"offset\":0,\"message\":"
    "\"no class was registered as number 7\"}}",
    /* {"a":[]} */
    "{\"dir\":\"c2s\",\"hex\":\"0000000700000000000000087b2261223a5b5d7d\"}",
    "{\"error\":{\"code\":\"ETYPE\",\"path\":\"text\",\"offset\":17,"
    "\"message\":\"string expected, got array\"}}",
    "{\"dir\":\"c2s\",\"hex\":\"00000007ffffffff\"}",
    "{\"error\":{\"code\":\"ECOUNT\",\"path\":\"\",\"offset\":4,\"message\":"
    "\"the length of the unique id is negative\"}}",
    /* {"a":"Q","b":9} and {"z":[1]} of a class in no list */
    "{\"dir\":\"s2c\",\"hex\":\"00000000000000000000000f7b2261223a2251222c2262"
    "223a397d\"}",
    "{\"typeId\":0,\"name\":\"connection.ConnectionRegisterPacketTypeIdPacket"
    "\",\"uniqueId\":\"\",\"fields\":{\"className\":\"Q\",\"packetId\":9},"
    "\"rest\":0}",
    "{\"dir\":\"s2c\",\"hex\":\"0000000900000000000000097b227a223a5b315d7d\"}",
    "{\"typeId\":9,\"name\":\"Q\",\"uniqueId\":\"\",\"fields\":{\"z\":[1]},"
    "\"rest\":0}",
    /* {"a":"Q","b":0} */
    "{\"dir\":\"s2c\",\"hex\":\"00000000000000000000000f7b2261223a2251222c2262"
    "223a307d\"}",
    "{\"error\":{\"code\":\"EPROTO\",\"path\":\"\",\"offset\":12,\"message\":"
    "\"number 0 is that of registrations\"}}",
    "{\"dir\":\"c2s\"}", EUSAGE("\\\"hex\\\" is missing"),
    "{\"dir\":\"c2s\",\"hex\":\"0\",\"tag\":7}",
    "{\"tag\":7,\"error\":{\"code\":\"EUSAGE\",\"path\":\"\",\"offset\":0,"
    "\"message\":\"the hex text is not pairs of hex digits\"}}",
    "{\"hex\":\"00\"}", EUSAGE("\\\"dir\\\" is missing or no string"),
    "{\"dir\":\"c2s\",\"hex\":\"00\",\"id\":1}",
    EUSAGE("unknown member \\\"id\\\""), "[]",
    EUSAGE("the line is not an object"), NULL};
  if (!setup()) return;
  check_lines(false, 0, lines);
  parley_schema_free(schema);
}

static const char *const encode_lines[] = {
  "{\"dir\":\"c2s\",\"name\":\"chat.Say\",\"fields\":{\"text\":\"hi\"},"
  "\"tag\":\"t\"}",
  "{\"tag\":\"t\",\"typeId\":1,\"hex\":\"00000001000000000000000a7b226122"
  "3a226869227d\",\"register\":\"0000000000000000000000167b2261223a226368"
  "61742e536179222c2262223a317d\"}",
  "{\"dir\":\"c2s\",\"name\":\"chat.Say\",\"fields\":{\"text\":\"hi\"},"
  "\"uniqueId\":\"0000001F-0000-4000-8000-00000000ABCD\"}",
  "{\"typeId\":1,\"hex\":\"0000000100000024" UUID_HEX
  "0000000a7b2261223a226869227d\"}",
  "{\"dir\":\"c2s\",\"name\":\"chat.Say\",\"fields\":{\"text\":\"hi\"},"
  "\"typeId\":9}",
  "{\"typeId\":9,\"hex\":\"00000009000000000000000a7b2261223a226869227d\","
  "\"register\":\"0000000000000000000000167b2261223a22636861742e5361792"
  "22c2262223a397d\"}",
  "{\"dir\":\"c2s\",\"name\":\"chat.Say\",\"fields\":{\"text\":\"hi\"},"
  "\"typeId\":9}",
  "{\"typeId\":9,\"hex\":\"00000009000000000000000a7b2261223a226869227d\"}",
  "{\"dir\":\"c2s\",\"name\":\"Q\",\"fields\":{\"z\":1},\"free\":true}",
  "{\"typeId\":2,\"hex\":\"0000000200000000000000077b227a223a317d\","
  "\"register\":\"00000000000000000000000f7b2261223a2251222c2262223a327d"
  "\"}",
  "{\"dir\":\"c2s\",\"name\":\"Q\",\"fields\":{},\"typeId\":2}",
  "{\"typeId\":2,\"hex\":\"0000000200000000000000027b7d\"}",
  "{\"dir\":\"c2s\",\"name\":\"connection.ConnectionRegisterPacketTypeIdPack"
  "et\",\"fields\":{\"className\":\"R\",\"packetId\":3}}",
  "{\"typeId\":0,\"hex\":\"00000000000000000000000f7b2261223a2252222c226222"
  "3a337d\"}",
  "{\"dir\":\"c2s\",\"name\":\"R\",\"fields\":{},\"free\":true}",
  "{\"typeId\":3,\"hex\":\"0000000300000000000000027b7d\"}",
  /* mistakes */
  "{\"dir\":\"c2s\",\"name\":\"chat.Sya\",\"fields\":{}}",
  "{\"error\":{\"code\":\"ENOENT\",\"path\":\"\",\"offset\":0,\"message\":"
  "\"no c2s packet 'chat.Sya', did you mean 'chat.Say'?\"}}",
  "{\"dir\":\"c2s\",\"name\":\"chat.Say\",\"fields\":{}}",
  "{\"error\":{\"code\":\"EMISSING\",\"path\":\"text\",\"offset\":1,"
  "\"message\":\"missing, string expected\"}}",
  "{\"dir\":\"c2s\",\"name\":\"chat.Say\",\"fields\":{\"text\":\"\","
  "\"late\":1}}",
  "{\"error\":{\"code\":\"EUNEXPECTED\",\"path\":\"late\",\"offset\":7,"
  "\"message\":\"not part of version 5 (since 6)\"}}",
  "{\"dir\":\"c2s\",\"name\":\"chat.Say\"}",
  EUSAGE("\\\"fields\\\" is missing or no object"),
  "{\"dir\":\"c2s\",\"fields\":{}}",
  EUSAGE("\\\"name\\\" is missing or no string"),
  "{\"dir\":\"c2s\",\"name\":\"a\\u0000\",\"fields\":{}}",
  EUSAGE("\\\"name\\\" is missing or no string"),
  "{\"dir\":\"c2s\",\"name\":\"chat.Say\",\"fields\":{},\"free\":1}",
  EUSAGE("\\\"free\\\" is no boolean"),
  "{\"dir\":\"c2s\",\"name\":\"chat.Say\",\"fields\":{},\"typeId\":\"1\"}",
  EUSAGE("\\\"typeId\\\" is no number of 32 bits"),
  "{\"dir\":\"c2s\",\"name\":\"chat.Say\",\"fields\":{},\"typeId\":0}",
  EUSAGE("\\\"typeId\\\" 0 is that of registrations alone"),
  "{\"dir\":\"c2s\",\"name\":\"chat.Say\",\"fields\":{},\"uniqueId\":\"1\"}",
  EUSAGE("\\\"uniqueId\\\" is no UUID"),
  "{\"dir\":\"c2s\",\"name\":\"chat.Say\",\"fields\":{},\"uniqueId\":1}",
  EUSAGE("\\\"uniqueId\\\" is no UUID"),
  "{\"dir\":\"c2s\",\"name\":\"\",\"fields\":{},\"free\":true}",
  "{\"error\":{\"code\":\"EPROTO\",\"path\":\"\",\"offset\":0,\"message\":"
  "\"a class without a name\"}}",
  /* what failed took no number */
  "{\"dir\":\"c2s\",\"name\":\"S\",\"fields\":{},\"free\":true}",
  "{\"typeId\":4,\"hex\":\"0000000400000000000000027b7d\",\"register\":"
  "\"00000000000000000000000f7b2261223a2253222c2262223a347d\"}",
  NULL};
static const char *const late_lines[] = {
  "{\"dir\":\"c2s\",\"name\":\"chat.Say\",\"fields\":{\"text\":\"\","
  "\"late\":1},\"typeId\":7}",
  "{\"typeId\":7,\"hex\":\"0000000700000000000000117b2261223a22222c226c6174"
  "65223a317d\",\"register\":\"0000000000000000000000167b2261223a2263686174"
  "2e536179222c2262223a377d\"}",
  NULL};

static void test_batch_encode(void) {
  if (!setup()) return;
  check_lines(true, 0, encode_lines);
  check_lines(true, 6, late_lines);
  parley_schema_free(schema);
}

/* ---- memory ---------------------------------------------------------- */

static bool memory_registry(const parley_alloc *alloc) {
  parley_registry *registry = parley_registry_new(schema, PARLEY_C2S, alloc);
  bool good = registry != NULL;
  int i;
  for (i = 0; i < 40 && good; i++) {
    char name[16];
    int32_t id;
    bool is_new;
    parley_err err;
    snprintf(name, sizeof name, "a.C%d", i);
    err = parley_registry_take(registry, name, &id, &is_new, NULL);
    CHECK(err == PARLEY_OK || err == PARLEY_ENOMEM);
    good = err == PARLEY_OK;
  }
  parley_registry_free(registry);
  return good;
}

static bool memory_batch(const parley_alloc *alloc) {
  static const char *const lines[] = {
    "{\"dir\":\"c2s\",\"name\":\"chat.Say\",\"fields\":{\"text\":\"\\u0061\"},"
    "\"tag\":7}",
    "{\"dir\":\"c2s\",\"hex\":\"0000000000000000000000167b2261223a22636861742e"
    "536179222c2262223a377d\"}",
    "{\"dir\":\"c2s\",\"hex\":\"00000007000000000000000a7b2261223a226869227d"
    "\"}"};
  parley_batch_envelope batch;
  parley_buf out;
  parley_err err = PARLEY_ENOMEM;
  size_t i;
  memset(&batch, 0, sizeof batch);
  batch.schema = schema;
  batch.through = &parley_batch_json;
  batch.registries[0] = parley_registry_new(schema, PARLEY_C2S, alloc);
  parley_buf_init(&out, alloc);
  for (i = 0; i < 3 && batch.registries[0] != NULL; i++) {
    size_t before = out.size;
    err =
      (i == 0 ? parley_batch_encode_envelope : parley_batch_decode_envelope)(
        &batch, parley_slice_of(lines[i]), &out);
    CHECK(err == PARLEY_OK || err == PARLEY_ENOMEM);
    if (err == PARLEY_OK) continue;
    CHECK_INT(out.size, before);
    break;
  }
  if (err == PARLEY_OK)
    CHECK(out.size > 0 && memmem(out.data, out.size, "error", 5) == NULL);
  parley_buf_clear(&out);
  parley_registry_free(batch.registries[0]);
  return err == PARLEY_OK;
}

static void test_memory(void) {
  if (!setup()) return;
  test_every_alloc(memory_registry);
  test_every_alloc(memory_batch);
  parley_schema_free(schema);
}

const struct test suite_envelope[] = {
  {"read", test_read},
  {"bad_read", test_bad_read},
  {"uuids", test_uuids},
  {"write", test_write},
  {"uuid_new", test_uuid_new},
  {"registry", test_registry},
  {"take", test_take},
  {"most", test_most},
  {"registrations", test_registrations},
  {"batch_decode", test_batch_decode},
  {"batch_encode", test_batch_encode},
  {"memory", test_memory},
  {NULL, NULL},
};
