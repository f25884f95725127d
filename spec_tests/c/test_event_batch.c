/* SPDX-License-Identifier: MIT
 *
 * Batch lines with events, through tree and JSON.
 */
#include "parley/codec.h"
#include "spec_files.h"
#include "test.h"

static const char spec[] =
  "protocol: test\nwire: json\nversion: 2\nrealm: Test\n"
  "types:\n"
  "  Post:\n    - content: string\n    - extra: {type: any, optional: true}\n"
  "c2s:\n"
  "  none: {args: []}\n"
  "  several:\n    args:\n      - old: {type: i32, until: 1}\n"
  "      - a: one_of<i64,string>\n"
  "      - b: {type: string, optional: true}\n"
  "      - c: {type: f64, optional: true}\n"
  "  post:\n    args:\n      - post: Post\n"
  "  upload:\n    args:\n      - file: binary\n"
  "s2c:\n"
  "  posted:\n    args:\n      - post: Post\n";

static parley_schema *schema;

static bool setup(void) {
  schema = spec_load_text(spec);
  return schema != NULL;
}

static void check_answer(bool encode, const char *line, const char *want) {
  static const parley_batch_through *const ways[] = {&parley_batch_tree,
                                                     &parley_batch_json};
  size_t i;
  for (i = 0; i < 2; i++) {
    parley_batch_event batch = {schema, 0, ways[i]};
    parley_buf out;
    parley_buf_init(&out, NULL);
    parley_buf_puts(&out, "<");
    CHECK_ERR((encode ? parley_batch_encode_event : parley_batch_decode_event)(
                &batch, parley_slice_of(line), &out),
              PARLEY_OK);
    parley_buf_putc(&out, 0);
    CHECK_STR((const char *)out.data + 1, want);
    parley_buf_clear(&out);
  }
}

static void decode(const char *line, const char *want) {
  check_answer(false, line, want);
}
static void encode(const char *line, const char *want) {
  check_answer(true, line, want);
}

/* Both ways; |frames| and |event| are the members of the lines. */
static void same(const char *dir, const char *frames, const char *event) {
  char line[1024], answer[1024];
  snprintf(line, sizeof line, "{\"dir\":\"%s\",\"frames\":%s}", dir, frames);
  snprintf(answer, sizeof answer, "{%s}", event);
  decode(line, answer);
  snprintf(line, sizeof line, "{\"dir\":\"%s\",%s}", dir, event);
  snprintf(answer, sizeof answer, "{\"frames\":%s}", frames);
  encode(line, answer);
}

#define HOLDER(n) "{\\\"_placeholder\\\":true,\\\"num\\\":" n "}"
#define ERROR(code, path, offset, text)                                        \
  "{\"error\":{\"code\":\"" code "\",\"path\":\"" path "\",\"offset\":" offset \
  ",\"message\":\"" text "\"}}"

static void test_events(void) {
  if (!setup()) return;
  same("c2s", "[\"42[\\\"none\\\"]\"]", "\"name\":\"none\",\"args\":[]");
  same("c2s", "[\"42[\\\"several\\\",9007199254740993]\"]",
       "\"name\":\"several\",\"args\":[9007199254740993]");
  same("c2s", "[\"42[\\\"several\\\",\\\"1\\\",null,1.5]\"]",
       "\"name\":\"several\",\"args\":[\"1\",null,1.5]");
  same("s2c", "[\"42[\\\"posted\\\",{\\\"content\\\":\\\"\\\\ud800\\\"}]\"]",
       "\"name\":\"posted\",\"args\":[{\"content\":\"\\ud800\"}]");
  same("c2s", "[\"451-[\\\"upload\\\"," HOLDER("0") "]\",{\"$bytes\":\"00\"}]",
       "\"name\":\"upload\",\"args\":[{\"$bytes\":\"00\"}]");
  same(
    "c2s",
    "[\"452-/a,7[\\\"post\\\",{\\\"content\\\":\\\"\\\",\\\"extra\\\":[" HOLDER(
      "0") "," HOLDER("1") "]}]\",{\"$bytes\":\"\"},{\"$bytes\":\"ff\"}]",
    "\"name\":\"post\",\"args\":[{\"content\":\"\",\"extra\":[{\"$bytes\":"
    "\"\"},{\"$bytes\":\"ff\"}]}],\"ack\":7,\"nsp\":\"/a\"");
  decode("{\"tag\":[1],\"dir\":\"c2s\",\"frames\":[\"42[\\\"none\\\",5]\"]}",
         "{\"tag\":[1],\"name\":\"none\",\"args\":[]}");
  decode("{\"dir\":\"c2s\",\"frames\":[\"42[\\\"several\\\",null]\"]}",
         "{\"name\":\"several\",\"args\":[]}");
  encode("{\"dir\":\"c2s\",\"name\":\"several\",\"args\":[1,null,null]}",
         "{\"frames\":[\"42[\\\"several\\\",1]\"]}");
  parley_schema_free(schema);
}

/* Events that the spec does not have, there or in this direction. */
static void test_unknown(void) {
  if (!setup()) return;
  decode("{\"dir\":\"s2c\",\"frames\":[\"42[\\\"post\\\",{\\\"b\\\":null,"
         "\\\"a\\\":[]},5.0]\"]}",
         "{\"name\":\"post\",\"args\":[{\"b\":null,\"a\":[]},5.0]}");
  decode("{\"dir\":\"c2s\",\"frames\":[\"451-[\\\"x\\\"," HOLDER(
           "0") "]\",{\"$bytes\":\"ca\"}]}",
         "{\"name\":\"x\",\"args\":[{\"$bytes\":\"ca\"}]}");
  decode("{\"dir\":\"c2s\",\"frames\":[\"42[12]\"]}",
         "{\"name\":12,\"args\":[]}");
  decode("{\"dir\":\"c2s\",\"frames\":[\"42[\\\"none\\\\u0000\\\"]\"]}",
         "{\"name\":\"none\\u0000\",\"args\":[]}");
  encode(
    "{\"dir\":\"c2s\",\"name\":\"pots\",\"args\":[]}",
    ERROR("ENOENT", "", "0", "no c2s packet 'pots', did you mean 'post'?"));
  parley_schema_free(schema);
}

static void test_others(void) {
  if (!setup()) return;
  same("s2c", "[\"4312[1,{}]\"]", "\"name\":null,\"ack\":12,\"args\":[1,{}]");
  same("s2c", "[\"461-/a,0[" HOLDER("0") "]\",{\"$bytes\":\"00\"}]",
       "\"name\":null,\"ack\":0,\"args\":[{\"$bytes\":\"00\"}],\"nsp\":\"/a\"");
  same("c2s", "[\"40\"]", "\"name\":null,\"type\":\"connect\"");
  same("c2s", "[\"40/a,{\\\"token\\\":\\\"t\\\"}\"]",
       "\"name\":null,\"type\":\"connect\",\"payload\":{\"token\":\"t\"},"
       "\"nsp\":\"/a\"");
  same("c2s", "[\"41\"]", "\"name\":null,\"type\":\"disconnect\"");
  same("s2c", "[\"44\\\"no\\\"\"]",
       "\"name\":null,\"type\":\"connect_error\",\"payload\":\"no\"");
  parley_schema_free(schema);
}

static void test_bad_frames(void) {
  if (!setup()) return;
  decode("{\"dir\":\"s2c\",\"frames\":[\"2\"]}",
         ERROR("EPROTO", "", "0", "no packet of Socket.IO: Engine.IO's ping"));
  decode("{\"dir\":\"s2c\",\"frames\":[\"0{}\"]}",
         ERROR("EPROTO", "", "0", "no packet of Socket.IO: Engine.IO's open"));
  decode("{\"dir\":\"s2c\",\"frames\":[\"\"]}",
         ERROR("EPROTO", "", "0", "no message of Engine.IO"));
  decode("{\"dir\":\"s2c\",\"frames\":[{\"$bytes\":\"00\"}]}",
         ERROR("EPROTO", "", "0",
               "an attachment without the packet in front of it"));
  decode("{\"dir\":\"s2c\",\"frames\":[\"49\"]}",
         ERROR("EPROTO", "", "1", "a type of packet expected"));
  decode("{\"dir\":\"s2c\",\"frames\":[\"42\"]}",
         ERROR("EPROTO", "", "0", "an event without a name, which is none"));
  decode("{\"dir\":\"c2s\",\"frames\":[\"42[\\\"none\\\"\"]}",
         ERROR("EJSON", "", "9", "the text ends too early"));
  decode("{\"dir\":\"c2s\",\"frames\":[\"451-[\\\"x\\\"]\"]}",
         ERROR("ECOUNT", "", "0", "the packet has 1 attachments, 0 are given"));
  decode("{\"dir\":\"c2s\",\"frames\":[\"42[\\\"x\\\"]\",{\"$bytes\":\"\"}]}",
         ERROR("ECOUNT", "", "0", "the packet has 0 attachments, 1 are given"));
  decode("{\"dir\":\"c2s\",\"frames\":[\"451-[\\\"x\\\"]\",\"2\"]}",
         ERROR("EPROTO", "", "0", "a text where an attachment is expected"));
  decode("{\"dir\":\"c2s\",\"frames\":[\"421[\\\"post\\\",{\\\"content\\\":"
         "5}]\"]}",
         ERROR("ETYPE", "post.content", "22", "string expected, got number"));
  parley_schema_free(schema);
}

static void test_bad_lines(void) {
  static const char *const bad[][2] = {
    {"{\"dir\":\"c2s\",\"frames\":[]}",
     "\\\"frames\\\" is missing or no list of messages"},
    {"{\"dir\":\"c2s\"}", "\\\"frames\\\" is missing or no list of messages"},
    {"{\"dir\":\"c2s\",\"frames\":[\"4\",5]}",
     "a message is neither a string nor {\\\"$bytes\\\":\\\"hex\\\"}"},
    {"{\"dir\":\"c2s\",\"frames\":[\"42\"],\"x\":1}",
     "unknown member \\\"x\\\""}};
  static const char *const bad_events[][2] = {
    {"{\"dir\":\"c2s\",\"args\":[]}", "\\\"name\\\" is missing"},
    {"{\"dir\":\"c2s\",\"name\":5,\"args\":[]}", "\\\"name\\\" is no string"},
    {"{\"dir\":\"c2s\",\"name\":\"none\"}",
     "\\\"args\\\" is missing or no list"},
    {"{\"dir\":\"c2s\",\"name\":\"none\",\"args\":{}}",
     "\\\"args\\\" is missing or no list"},
    {"{\"dir\":\"c2s\",\"name\":\"none\",\"args\":[],\"ack\":-1}",
     "\\\"ack\\\" is no number from 0"},
    {"{\"dir\":\"c2s\",\"name\":\"none\",\"args\":[],\"nsp\":5}",
     "\\\"nsp\\\" is no string"},
    {"{\"dir\":\"c2s\",\"name\":null,\"args\":[]}",
     "without a name there must be \\\"ack\\\" or \\\"type\\\""},
    {"{\"dir\":\"c2s\",\"name\":\"none\",\"args\":[],\"payload\":1}",
     "\\\"payload\\\" goes with \\\"type\\\""},
    {"{\"dir\":\"c2s\",\"name\":\"none\",\"type\":\"connect\"}",
     "\\\"type\\\" goes with \\\"payload\\\" and \\\"nsp\\\" alone"},
    {"{\"dir\":\"c2s\",\"type\":\"event\"}",
     "\\\"type\\\" is not connect, disconnect or connect_error"},
    {"{\"dir\":\"c2s\",\"type\":\"disconnect\",\"payload\":1}",
     "no payload expected"},
    {"{\"dir\":\"c2s\",\"name\":\"none\",\"args\":[],\"nsp\":\"a\"}",
     "no name of a namespace"}};
  char want[256];
  size_t i;
  if (!setup()) return;
  for (i = 0; i < sizeof bad / sizeof *bad; i++) {
    snprintf(want, sizeof want, ERROR("EUSAGE", "", "0", "%s"), bad[i][1]);
    decode(bad[i][0], want);
  }
  for (i = 0; i < sizeof bad_events / sizeof *bad_events; i++) {
    snprintf(want, sizeof want, ERROR("EUSAGE", "", "0", "%s"),
             bad_events[i][1]);
    encode(bad_events[i][0], want);
  }
  encode("{\"dir\":\"c2s\",\"name\":\"several\",\"args\":[]}",
         ERROR("EMISSING", "a", "10", "missing, one_of expected"));
  encode("{\"dir\":\"c2s\",\"name\":\"post\",\"args\":[{\"content\":\"\"},2]}",
         ERROR("EUNKNOWN", "", "0", "2 arguments are given, the event has 1"));
  encode("{\"dir\":\"c2s\",\"name\":\"post\",\"args\":[{\"kontent\":\"\"}]}",
         ERROR("EMISSING", "post.content", "9",
               "missing, string expected; 'kontent' is given, which is no "
               "field"));
  parley_schema_free(schema);
}

/* Socket.IO's implementation takes ten attachments. */
static void test_many_attachments(void) {
  parley_batch_event batch = {NULL, 0, &parley_batch_tree};
  parley_buf line, out;
  int n, i;
  if (!setup()) return;
  batch.schema = schema;
  for (n = 10; n <= 11; n++) {
    parley_buf_init(&line, NULL);
    parley_buf_init(&out, NULL);
    parley_buf_puts(&line, "{\"dir\":\"c2s\",\"name\":null,\"ack\":1,"
                           "\"args\":[");
    for (i = 0; i < n; i++)
      parley_buf_puts(&line,
                      i > 0 ? ",{\"$bytes\":\"\"}" : "{\"$bytes\":\"\"}");
    parley_buf_puts(&line, "]}");
    CHECK_ERR(parley_batch_encode_event(&batch, parley_buf_slice(&line), &out),
              PARLEY_OK);
    parley_buf_putc(&out, 0);
    CHECK((strstr((char *)out.data, "ELIMIT") != NULL) == (n > 10));
    parley_buf_clear(&line);
    parley_buf_clear(&out);
  }
  parley_schema_free(schema);
}

static bool run_memory(const parley_alloc *alloc) {
  static const char *const lines[] = {
    "{\"dir\":\"c2s\",\"name\":\"post\",\"args\":[{\"content\":\"\\n\","
    "\"extra\":{\"$bytes\":\"00\"}}],\"ack\":1}",
    "{\"dir\":\"c2s\",\"frames\":[\"451-/"
    "a,[\\\"p\\\\u006fst\\\",{\\\"extra\\\":"
    "[" HOLDER("0") "]}]\",{\"$bytes\":\"00\"}]}",
    "{\"dir\":\"s2c\",\"frames\":[\"431[{\\\"\\\\u0061\\\":1}]\"]}"};
  size_t i, way;
  for (way = 0; way < 2; way++)
    for (i = 0; i < sizeof lines / sizeof *lines; i++) {
      parley_batch_event batch = {
        schema, 0, way == 0 ? &parley_batch_tree : &parley_batch_json};
      parley_buf out;
      parley_err err;
      parley_buf_init(&out, alloc);
      err = (i == 0 ? parley_batch_encode_event : parley_batch_decode_event)(
        &batch, parley_slice_of(lines[i]), &out);
      if (err == PARLEY_OK)
        CHECK(memcmp(out.data, "{\"error\"", 8) != 0);
      else
        CHECK_INT(out.size, 0);
      parley_buf_clear(&out);
      if (err != PARLEY_OK) {
        CHECK_ERR(err, PARLEY_ENOMEM);
        return false;
      }
    }
  return true;
}

static void test_memory(void) {
  if (!setup()) return;
  test_every_alloc(run_memory);
  parley_schema_free(schema);
}

const struct test suite_event_batch[] = {
  {"events", test_events},       {"unknown", test_unknown},
  {"others", test_others},       {"bad_frames", test_bad_frames},
  {"bad_lines", test_bad_lines}, {"many_attachments", test_many_attachments},
  {"memory", test_memory},       {NULL, NULL},
};
