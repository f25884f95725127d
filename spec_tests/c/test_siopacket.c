/* SPDX-License-Identifier: MIT
 *
 * The text of Socket.IO packets.
 */
#include <stdlib.h>

#include "codec_kit.h"
#include "parley/siopacket.h"

#define P0 "{\"_placeholder\":true,\"num\":0}"
#define P1 "{\"_placeholder\":true,\"num\":1}"

/* Reads |text| from a block of its exact size, and writes what was read as
 * "type|attachments|nsp|id|json". */
static parley_err read_slice(parley_slice in, char shown[256],
                             parley_diag *diag) {
  parley_sio_packet got;
  parley_err err;
  memset(diag, 0, sizeof *diag);
  err = parley_sio_read(in, NULL, &got, diag);
  *shown = '\0';
  if (err == PARLEY_OK) {
    snprintf(shown, 256, "%d|%u|%.*s|%" PRId64 "|%.*s", (int)got.type,
             (unsigned)got.attachments, (int)got.nsp.size,
             (const char *)got.nsp.data, got.id, (int)got.json.size,
             got.json.size > 0 ? (const char *)got.json.data : "");
  } else {
    CHECK_ERR(diag->code, err);
    CHECK(diag->offset <= in.size);
    CHECK(diag->text[0] != '\0');
  }
  return err;
}

static parley_err read_text(const char *text, char shown[256],
                            parley_diag *diag) {
  parley_slice in = parley_slice_of(text);
  uint8_t *block = exact_copy(text, in.size);
  parley_err err;
  in.data = block;
  err = read_slice(in, shown, diag);
  free(block);
  return err;
}

static void reads(void) {
  static const struct {
    const char *text, *want;
  } cases[] = {
    {"0", "0|0|/|-1|"},
    {"0/custom", "0|0|/custom|-1|"},
    {"0/custom,", "0|0|/custom|-1|"},
    {"0/,", "0|0|/|-1|"},
    {"0/a?b=/c&d=1,{\"x\":1}", "0|0|/a?b=/c&d=1|-1|{\"x\":1}"},
    {"0{}", "0|0|/|-1|{}"},
    {"1", "1|0|/|-1|"},
    {"1/x,", "1|0|/x|-1|"},
    {"2", "2|0|/|-1|"},
    {"2[\"a\"]", "2|0|/|-1|[\"a\"]"},
    {"2[1.5,null]", "2|0|/|-1|[1.5,null]"},
    {"2/x,12[\"a\",{\"b\":[]}]", "2|0|/x|12|[\"a\",{\"b\":[]}]"},
    {"2[\"connected\"]", "2|0|/|-1|[\"connected\"]"},
    {"2[\"a\",\"connect\"]", "2|0|/|-1|[\"a\",\"connect\"]"},
    {"3007[]", "3|0|/|7|[]"},
    {"3[1]", "3|0|/|-1|[1]"},
    {"4{\"message\":\"no\"}", "4|0|/|-1|{\"message\":\"no\"}"},
    {"4/x,\"no\"", "4|0|/x|-1|\"no\""},
    /* ids are JavaScript's numbers */
    {"2 [\"a\"]", "2|0|/|0|[\"a\"]"},
    {"2\xc2\xa0\xe2\x80\x89\xef\xbb\xbf[\"a\"]", "2|0|/|0|[\"a\"]"},
    {"2 5\t[\"a\"]", "2|0|/|5|[\"a\"]"},
    {"25 5[\"a\"]", "2|0|/|-1|[\"a\"]"},
    {"29007199254740993[]", NULL},
    {"39007199254740993[]", "3|0|/|9007199254740992|[]"},
    {"39007199254740995[]", "3|0|/|9007199254740996|[]"},
    {"39223372036854774784[]", "3|0|/|9223372036854774784|[]"},
    {"39223372036854775807[]", "3|0|/|9223372036854775807|[]"},
    {"318446744073709551616[]", "3|0|/|9223372036854775807|[]"},
    {"3000000000000000000000000000001[]", "3|0|/|1|[]"},
    /* JSON as JSON.parse reads it */
    {"2/x,[ \"a\" , 1e2 ] \r\n\t", "2|0|/x|-1|[ \"a\" , 1e2 ]"},
    {"2[\"a\",{\"b\":1,\"b\":2}]", "2|0|/|-1|[\"a\",{\"b\":1,\"b\":2}]"},
    {"2[\"a\",\"\\ud800\"]", "2|0|/|-1|[\"a\",\"\\ud800\"]"},
    /* attachments */
    {"51-[\"a\"," P0 "]", "5|1|/|-1|[\"a\"," P0 "]"},
    {"51-[\"a\"]", "5|1|/|-1|[\"a\"]"},
    {"51-", "5|1|/|-1|"},
    {"51-/x,7[\"a\"," P0 "," P0 "]", "5|1|/x|7|[\"a\"," P0 "," P0 "]"},
    {"62-/x,7[{\"a\":[" P1 "]}]", "6|2|/x|7|[{\"a\":[" P1 "]}]"},
    {"510-[\"a\"]", "5|10|/|-1|[\"a\"]"},
    {"5+1-[\"a\"]", "5|1|/|-1|[\"a\"]"},
    {"51.0-[\"a\"]", "5|1|/|-1|[\"a\"]"},
    {"51.-[\"a\"]", "5|1|/|-1|[\"a\"]"},
    {"5.1e1-[\"a\"]", "5|1|/|-1|[\"a\"]"},
    {"5.05E+2-[\"a\"]", "5|5|/|-1|[\"a\"]"},
    {"51e1-[\"a\"]", "5|10|/|-1|[\"a\"]"},
    {"500001-[\"a\"]", "5|1|/|-1|[\"a\"]"},
    {"50x1-[\"a\"]", "5|1|/|-1|[\"a\"]"},
    {"50Xa-[\"a\"]", "5|10|/|-1|[\"a\"]"},
    {"50b11-[\"a\"]", "5|3|/|-1|[\"a\"]"},
    {"50o7-[\"a\"]", "5|7|/|-1|[\"a\"]"},
    {"5 \n2\xe3\x80\x80-[\"a\"]", "5|2|/|-1|[\"a\"]"},
    {"51-[\"a\",{\"_placeholder\":1,\"num\":9}]",
     "5|1|/|-1|[\"a\",{\"_placeholder\":1,\"num\":9}]"},
    {"51-[\"a\",{\"num\":9}]", "5|1|/|-1|[\"a\",{\"num\":9}]"},
    {"51-[\"a\",{\"_placeholder\":true,\"num\":9,\"num\":0.0}]",
     "5|1|/|-1|[\"a\",{\"_placeholder\":true,\"num\":9,\"num\":0.0}]"},
    {"51-[\"a\",{\"_placeholder\":true,\"_placeholder\":0,\"num\":9}]",
     "5|1|/|-1|[\"a\",{\"_placeholder\":true,\"_placeholder\":0,\"num\":9}]"},
    {"51-[\"a\",{\"x\":{\"_placeholder\":true},\"num\":0,"
     "\"_placeholder\":true}]",
     "5|1|/|-1|[\"a\",{\"x\":{\"_placeholder\":true},\"num\":0,"
     "\"_placeholder\":true}]"},
    {"2[\"a\",{\"_placeholder\":true,\"num\":9}]",
     "2|0|/|-1|[\"a\",{\"_placeholder\":true,\"num\":9}]"},
  };
  size_t i;
  for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    parley_diag diag;
    char shown[256];
    parley_err err = read_text(cases[i].text, shown, &diag);
    CHECK_ERR(err, cases[i].want != NULL ? PARLEY_OK : PARLEY_EPROTO);
    if (cases[i].want != NULL) CHECK_STR(shown, cases[i].want);
  }
}

static void refuses(void) {
  static const struct {
    const char *text;
    parley_err err;
    size_t offset;
    const char *message; /* NULL: not compared */
  } cases[] = {
    {"", PARLEY_EPROTO, 0, "a type of packet expected"},
    {"7", PARLEY_EPROTO, 0, NULL},
    {"a", PARLEY_EPROTO, 0, NULL},
    {"0[]", PARLEY_EPROTO, 1, "an object expected"},
    {"0null", PARLEY_EPROTO, 1, NULL},
    {"0/x,\"a\"", PARLEY_EPROTO, 4, NULL},
    {"1{}", PARLEY_EPROTO, 1, "no payload expected"},
    {"1x", PARLEY_EPROTO, 1, NULL},
    {"2{}", PARLEY_EPROTO, 1, "an array expected"},
    {"2[]", PARLEY_EPROTO, 2, "the name of an event expected"},
    {"2[null]", PARLEY_EPROTO, 2, NULL},
    {"2[[\"a\"]]", PARLEY_EPROTO, 2, NULL},
    {"2/x,1[{}]", PARLEY_EPROTO, 6, NULL},
    {"2[\"connect\"]", PARLEY_EPROTO, 2, "this name of an event is reserved"},
    {"2[\"connect_error\"]", PARLEY_EPROTO, 2, NULL},
    {"2[\"disconnect\"]", PARLEY_EPROTO, 2, NULL},
    {"2[\"disconnecting\"]", PARLEY_EPROTO, 2, NULL},
    {"2[\"newListener\"]", PARLEY_EPROTO, 2, NULL},
    {"2[\"removeListener\"]", PARLEY_EPROTO, 2, NULL},
    {"2[\"\\u0063onnec\\u0074\"]", PARLEY_EPROTO, 2, NULL},
    {"51-[\"connect\"]", PARLEY_EPROTO, 4, NULL},
    {"2-1[\"a\"]", PARLEY_EPROTO, 1, NULL},
    {"2-[\"a\"]", PARLEY_EJSON, 2, NULL},
    {"2x[\"a\"]", PARLEY_EJSON, 1, NULL},
    {"2[\"a\"", PARLEY_EJSON, 5, "the text ends too early"},
    {"2[\"a\"]]", PARLEY_EJSON, 6, "something behind the value"},
    {"2[\"a\",]", PARLEY_EJSON, 6, NULL},
    {"2['a']", PARLEY_EJSON, 2, NULL},
    {"2[\"a\",01]", PARLEY_EJSON, 7, NULL},
    {"2[\"a\",NaN]", PARLEY_EJSON, 6, NULL},
    {"2[\"a\",\"\xff\"]", PARLEY_EJSON, 7, NULL},
    {"3", PARLEY_EPROTO, 1, "a payload expected"},
    {"31", PARLEY_EPROTO, 2, NULL},
    {"31{}", PARLEY_EPROTO, 2, NULL},
    {"4", PARLEY_EPROTO, 1, NULL},
    {"4[]", PARLEY_EPROTO, 1, "an object or a string expected"},
    {"41", PARLEY_EPROTO, 2, NULL},
    {"2/\xff,[\"a\"]", PARLEY_EPROTO, 1, "the namespace's name is no text"},
    {"5", PARLEY_EPROTO, 1, "a number of attachments and \"-\" expected"},
    {"51[\"a\"]", PARLEY_EPROTO, 1, NULL},
    {"5-[\"a\"]", PARLEY_EPROTO, 1, "a number of attachments from 1 expected"},
    {"50-[\"a\"]", PARLEY_EPROTO, 1, NULL},
    {"50e9-[\"a\"]", PARLEY_EPROTO, 1, NULL},
    {"50.00-[\"a\"]", PARLEY_EPROTO, 1, NULL},
    {"5-1-[\"a\"]", PARLEY_EPROTO, 1, NULL},
    {"51.5-[\"a\"]", PARLEY_EPROTO, 1, NULL},
    {"51e-1-[\"a\"]", PARLEY_EPROTO, 1, NULL},
    {"5.-[\"a\"]", PARLEY_EPROTO, 1, NULL},
    {"5+-[\"a\"]", PARLEY_EPROTO, 1, NULL},
    {"5+0x1-[\"a\"]", PARLEY_EPROTO, 1, NULL},
    {"50x-[\"a\"]", PARLEY_EPROTO, 1, NULL},
    {"50b2-[\"a\"]", PARLEY_EPROTO, 1, NULL},
    {"51 1-[\"a\"]", PARLEY_EPROTO, 1, NULL},
    {"51.1.0e1-[\"a\"]", PARLEY_EPROTO, 1, NULL},
    {"5Infinity-[\"a\"]", PARLEY_EPROTO, 1, NULL},
    {"511-[\"a\"]", PARLEY_ELIMIT, 1, "more attachments than the 10 allowed"},
    {"51e99999999999999999999-[\"a\"]", PARLEY_ELIMIT, 1, NULL},
    {"599999999999999999999999-[\"a\"]", PARLEY_ELIMIT, 1, NULL},
    {"61-", PARLEY_EPROTO, 3, NULL},
    {"61-7", PARLEY_EPROTO, 4, NULL},
    {"51-[\"a\"," P1 "]", PARLEY_EPROTO, 8, "a placeholder of no attachment"},
    {"51-[\"a\",{\"_placeholder\":true}]", PARLEY_EPROTO, 8, NULL},
    {"51-[\"a\",{\"_placeholder\":true,\"num\":-1}]", PARLEY_EPROTO, 8, NULL},
    {"51-[\"a\",{\"_placeholder\":true,\"num\":0.5}]", PARLEY_EPROTO, 8, NULL},
    {"51-[\"a\",{\"_placeholder\":true,\"num\":1e300}]", PARLEY_EPROTO, 8,
     NULL},
    {"51-[\"a\",{\"_placeholder\":true,\"num\":\"0\"}]", PARLEY_EPROTO, 8,
     NULL},
    {"51-[\"a\",{\"_placeholder\":true,\"num\":0,\"num\":[0]}]", PARLEY_EPROTO,
     8, NULL},
    {"51-[\"a\",[{},{\"x\":{\"num\":7,\"\\u005fplaceholder\":true}}]]",
     PARLEY_EPROTO, 17, NULL},
    {"61-0[{\"num\":0},{\"_placeholder\":true,\"x\":" P0 "}]", PARLEY_EPROTO,
     15, NULL},
  };
  size_t i;
  for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    parley_diag diag;
    char shown[256];
    CHECK_ERR(read_text(cases[i].text, shown, &diag), cases[i].err);
    CHECK_INT(diag.offset, cases[i].offset);
    if (cases[i].message != NULL) CHECK_STR(diag.text, cases[i].message);
  }
}

static void obeys_limits(void) {
  static const parley_limits limits = {.depth = 2, .message = 20};
  parley_sio_packet got;
  parley_diag diag;
  char text[PARLEY_SIO_NSP_MAX + 3];
  CHECK_ERR(
    parley_sio_read(parley_slice_of("2[\"a\",[]]"), &limits, &got, NULL),
    PARLEY_OK);
  CHECK_ERR(
    parley_sio_read(parley_slice_of("2[\"a\",[[]]]"), &limits, &got, &diag),
    PARLEY_ELIMIT);
  CHECK_INT(diag.offset, 7);
  CHECK_ERR(parley_sio_read(parley_slice_of("2[\"a\",\"1234567890123\"]"),
                            &limits, &got, &diag),
            PARLEY_ELIMIT);
  memset(text, 'a', sizeof text);
  text[0] = '0';
  text[1] = '/';
  text[sizeof text - 1] = '\0';
  CHECK_ERR(parley_sio_read(parley_slice_of(text), NULL, &got, &diag),
            PARLEY_ELIMIT);
  CHECK_INT(diag.offset, 1);
  text[sizeof text - 2] = '\0';
  CHECK_ERR(parley_sio_read(parley_slice_of(text), NULL, &got, NULL),
            PARLEY_OK);
  CHECK_INT(got.nsp.size, PARLEY_SIO_NSP_MAX);
}

/* Every beginning is an error or another packet, and never reads too far. */
static void reads_cut_texts(void) {
  static const char *const texts[] = {
    "51-/x,7[\"a\",{\"_placeholder\":true,\"num\":0},\"\\u00e9\xe2\x82\xac\"]",
    "0/a?b=c,{\"x\":[1,-2.5e+3,true,null]}",
    "5 0x1\xe2\x80\x83-/x\xc3\xa9,1[]"};
  size_t i;
  for (i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    size_t n, json = 0;
    for (n = 0; n < strlen(texts[i]); n++) {
      parley_slice in;
      parley_diag diag;
      char shown[256];
      uint8_t *block = exact_copy(texts[i], n);
      in.data = block;
      in.size = n;
      if (texts[i][n] == '[' || texts[i][n] == '{') json = n;
      if (read_slice(in, shown, &diag) == PARLEY_OK)
        CHECK(json == 0 || n == json);
      free(block);
    }
  }
}

static void writes(void) {
  static const char *const texts[] = {
    "0",
    "0/custom,",
    "0{\"token\":\"x\"}",
    "0/a?b=c,{}",
    "1",
    "1/x,",
    "2[\"a\"]",
    "2/x,0[\"a\",{}]",
    "3/x,9007199254740992[1]",
    "4{\"message\":\"no\"}",
    "4/x,\"no\"",
    "51-[\"a\"," P0 "]",
    "610-/x,7[]",
  };
  size_t i;
  for (i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    parley_sio_packet packet;
    parley_buf out;
    parley_buf_init(&out, NULL);
    CHECK_ERR(parley_sio_read(parley_slice_of(texts[i]), NULL, &packet, NULL),
              PARLEY_OK);
    CHECK_ERR(parley_sio_write(&packet, &out), PARLEY_OK);
    parley_buf_putc(&out, '\0');
    CHECK_STR((const char *)out.data, texts[i]);
    parley_buf_clear(&out);
  }
}

static void does_not_write(void) {
  static const struct {
    int type;
    uint32_t attachments;
    const char *nsp;
    int64_t id;
    const char *json;
  } cases[] = {
    {7, 0, "/", -1, "[\"a\"]"},
    {-1, 0, "/", -1, "[\"a\"]"},
    {2, 1, "/", -1, "[\"a\"]"},
    {5, 0, "/", -1, "[\"a\"]"},
    {2, 0, "", -1, "[\"a\"]"},
    {2, 0, "x", -1, "[\"a\"]"},
    {2, 0, "/a,b", -1, "[\"a\"]"},
    {2, 0, "/\xff", -1, "[\"a\"]"},
    {2, 0, "/", -2, "[\"a\"]"},
    {2, 0, "/", -1, ""},
    {2, 0, "/", -1, "[\"a\"] x"},
    {2, 0, "/", -1, "[\"connect\"]"},
    {2, 0, "/", -1, "{}"},
    {3, 0, "/", 1, "{}"},
    {3, 0, "/", 1, ""},
    {0, 0, "/", 1, "{}"},
    {0, 0, "/", -1, "[]"},
    {1, 0, "/", -1, "{}"},
    {1, 0, "/", 1, ""},
    {4, 0, "/", -1, ""},
    {5, 1, "/", -1, "[\"a\"," P1 "]"},
  };
  size_t i;
  parley_buf out;
  parley_sio_packet packet;
  parley_buf_init(&out, NULL);
  parley_buf_puts(&out, "x");
  for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    packet.type = (parley_sio_type)cases[i].type;
    packet.attachments = cases[i].attachments;
    packet.nsp = parley_slice_of(cases[i].nsp);
    packet.id = cases[i].id;
    packet.json = parley_slice_of(cases[i].json);
    CHECK_ERR(parley_sio_write(&packet, &out), PARLEY_EUSAGE);
    CHECK_INT(out.size, 1);
  }
  /* Blanks are left out: one in front would be an id. */
  packet.type = PARLEY_SIO_EVENT;
  packet.attachments = 0;
  packet.nsp = parley_slice_of("/");
  packet.id = -1;
  packet.json = parley_slice_of(" \n[ \"a\"] ");
  CHECK_ERR(parley_sio_write(&packet, &out), PARLEY_OK);
  CHECK_HEX(parley_buf_slice(&out), "78 32 5b20226122 5d");
  parley_buf_clear(&out);
}

const struct test suite_siopacket[] = {
  {"reads", reads},
  {"refuses", refuses},
  {"obeys_limits", obeys_limits},
  {"reads_cut_texts", reads_cut_texts},
  {"writes", writes},
  {"does_not_write", does_not_write},
  {NULL, NULL},
};
