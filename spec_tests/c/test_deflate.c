/* SPDX-License-Identifier: MIT */
#include "stage/deflate.h"

#include <stdlib.h>

#include "test.h"

enum { LIMIT = 1 << 20 };

/* ---- negotiation ----------------------------------------------------- */

struct offer_case {
  const char *offer;
  const char *answer; /* NULL: declined */
};

static const struct offer_case offers[] = {
  {"permessage-deflate", "permessage-deflate"},
  {"Permessage-Deflate ; client_max_window_bits", "permessage-deflate"},
  {"permessage-deflate; client_max_window_bits=8", "permessage-deflate"},
  {"permessage-deflate;client_max_window_bits=\"10\"", "permessage-deflate"},
  {"permessage-deflate; server_max_window_bits=9",
   "permessage-deflate; server_max_window_bits=9"},
  {"permessage-deflate; server_no_context_takeover; "
   "client_no_context_takeover",
   "permessage-deflate; server_no_context_takeover; "
   "client_no_context_takeover"},
  {"permessage-deflate; server_max_window_bits=8", NULL},
  {"permessage-deflate; server_max_window_bits=8, permessage-deflate",
   "permessage-deflate"},
  {"x-webkit-deflate-frame, , permessage-deflate", "permessage-deflate"},
  {"foo; a=\"x, permessage-deflate\"", NULL},
  {"foo; a=\"x, y\", permessage-deflate", "permessage-deflate"},
  {"", NULL},
  {"permessage-bzip2", NULL},
  {"permessage-deflate; server_max_window_bits", NULL},
  {"permessage-deflate; server_max_window_bits=16", NULL},
  {"permessage-deflate; server_max_window_bits=7", NULL},
  {"permessage-deflate; server_max_window_bits=09", NULL},
  {"permessage-deflate; server_max_window_bits=", NULL},
  {"permessage-deflate; server_max_window_bits=\"", NULL},
  {"permessage-deflate; server_max_window_bits=1x", NULL},
  {"permessage-deflate; client_max_window_bits=100", NULL},
  {"permessage-deflate; client_max_window_bits; client_max_window_bits", NULL},
  {"permessage-deflate; server_no_context_takeover=1", NULL},
  {"permessage-deflate; server_no_context_takeover; "
   "server_no_context_takeover",
   NULL},
  {"permessage-deflate; level=9", NULL},
  {"permessage-deflate; ; ", NULL},
};

static void test_accept(void) {
  size_t i;
  for (i = 0; i < sizeof offers / sizeof *offers; i++) {
    parley_deflate_terms terms;
    parley_buf out;
    bool taken =
      parley__deflate_accept(parley_slice_of(offers[i].offer), &terms);
    parley_buf_init(&out, NULL);
    CHECK_INT(taken, offers[i].answer != NULL);
    if (taken && offers[i].answer != NULL) {
      CHECK_ERR(parley__deflate_answer(&terms, &out), PARLEY_OK);
      parley_buf_putc(&out, 0);
      CHECK_STR((const char *)out.data, offers[i].answer);
    }
    if (test_failures() > 0) fprintf(stderr, "(%s)\n", offers[i].offer);
    parley_buf_clear(&out);
  }
}

static void test_check(void) {
  static const char *const bad[] = {
    "",
    "permessage-deflate, permessage-deflate",
    "foo",
    "permessage-deflate; client_max_window_bits",
    "permessage-deflate; client_max_window_bits=99",
    "permessage-deflate; foo",
    "permessage-deflate; foo=\"a;b\""};
  parley_deflate_terms terms;
  parley_diag diag;
  size_t i;
  for (i = 0; i < sizeof bad / sizeof *bad; i++)
    CHECK_ERR(parley__deflate_check(parley_slice_of(bad[i]), &terms, &diag),
              PARLEY_EUPGRADE);
  CHECK_ERR(parley__deflate_check(
              parley_slice_of("permessage-deflate; client_max_window_bits=8; "
                              "server_max_window_bits=15;"
                              "client_no_context_takeover"),
              &terms, &diag),
            PARLEY_OK);
  CHECK_INT(terms.client_bits, 8);
  CHECK_INT(terms.server_bits, 15);
  CHECK(terms.client_reset && !terms.server_reset);
}

/* ---- compression ----------------------------------------------------- */

/* Text like that of a protocol: words that come again. */
static void fill(parley_buf *out, size_t size, uint64_t seed) {
  static const char *const words[] = {"user", "room", "42",     "\xc3\xa4",
                                      "walk", " ",    "{\"x\":"};
  parley_random random = test_random(&seed);
  out->size = 0;
  while (out->size < size) {
    uint8_t one[2];
    random.fn(random.ud, one, 2);
    if (one[1] % 5 == 0)
      parley_buf_putc(out, one[0]);
    else
      parley_buf_puts(out, words[one[0] % 7]);
  }
}

/* Three messages from |role|'s side to the other's, unpacked in pieces. */
static void round_trip(parley_role role, const parley_deflate_terms *terms,
                       size_t size, size_t piece) {
  parley_role other = role == PARLEY_CLIENT ? PARLEY_SERVER : PARLEY_CLIENT;
  parley_deflate *from = parley__deflate_new(NULL, role, terms);
  parley_deflate *to = parley__deflate_new(NULL, other, terms);
  parley_buf plain, packed, out;
  int i;
  parley_buf_init(&plain, NULL);
  parley_buf_init(&packed, NULL);
  parley_buf_init(&out, NULL);
  for (i = 0; i < 3; i++) {
    size_t at;
    fill(&plain, size, size + (size_t)i);
    packed.size = out.size = 0;
    CHECK_ERR(
      parley__deflate_pack(from, parley_buf_slice(&plain), &packed, NULL),
      PARLEY_OK);
    for (at = 0; at < packed.size; at += piece) {
      parley_slice part = {packed.data + at, packed.size - at};
      if (part.size > piece) part.size = piece;
      CHECK_ERR(parley__deflate_unpack(to, part, &out, plain.size, NULL),
                PARLEY_OK);
    }
    CHECK_ERR(parley__deflate_unpack_end(to, &out, plain.size, NULL),
              PARLEY_OK);
    CHECK(parley_slice_eq(parley_buf_slice(&out), parley_buf_slice(&plain)));
  }
  parley_buf_clear(&plain);
  parley_buf_clear(&packed);
  parley_buf_clear(&out);
  parley__deflate_free(from);
  parley__deflate_free(to);
}

static void test_round_trip(void) {
  static const size_t sizes[] = {0, 1, 64, 1000, 40000, 300000};
  static const parley_deflate_terms terms[] = {{false, false, 0, 0},
                                               {true, false, 9, 15},
                                               {false, true, 12, 9},
                                               {true, true, 15, 10}};
  size_t i, k;
  for (i = 0; i < sizeof sizes / sizeof *sizes; i++)
    for (k = 0; k < sizeof terms / sizeof *terms; k++) {
      round_trip(PARLEY_CLIENT, &terms[k], sizes[i], 7);
      round_trip(PARLEY_SERVER, &terms[k], sizes[i], 10000);
    }
}

static void test_wants(void) {
  parley_deflate_terms terms = {false, false, 0, 8};
  parley_deflate *client = parley__deflate_new(NULL, PARLEY_CLIENT, &terms);
  parley_deflate *server = parley__deflate_new(NULL, PARLEY_SERVER, &terms);
  CHECK(!parley__deflate_wants(client, 1000)); /* zlib has no 8 bits */
  CHECK(parley__deflate_wants(server, 1000));
  CHECK(!parley__deflate_wants(server, 3));
  parley__deflate_free(client);
  parley__deflate_free(server);
  parley__deflate_free(NULL);
}

/* One compressed message in hex, unpacked on the client's side. */
static parley_err unpack(parley_deflate *self, const char *hex, size_t limit,
                         parley_buf *out) {
  parley_buf in;
  parley_err err;
  parley_buf_init(&in, NULL);
  test_unhex(hex, &in);
  out->size = 0;
  err = parley__deflate_unpack(self, parley_buf_slice(&in), out, limit, NULL);
  if (err == PARLEY_OK)
    err = parley__deflate_unpack_end(self, out, limit, NULL);
  parley_buf_clear(&in);
  return err;
}

/* The second message of RFC 7692's example refers to the first: only where
 * the window is kept. */
static void test_window(void) {
  parley_deflate_terms keep = {false, true, 0, 0}, reset = {true, false, 0, 0};
  parley_buf out;
  parley_deflate *client = parley__deflate_new(NULL, PARLEY_CLIENT, &keep);
  parley_buf_init(&out, NULL);
  CHECK_ERR(unpack(client, "f248cdc9c90700", LIMIT, &out), PARLEY_OK);
  CHECK_HEX(parley_buf_slice(&out), "48656c6c6f");
  CHECK_ERR(unpack(client, "f200110000", LIMIT, &out), PARLEY_OK);
  CHECK_HEX(parley_buf_slice(&out), "48656c6c6f");
  parley__deflate_free(client);
  client = parley__deflate_new(NULL, PARLEY_CLIENT, &reset);
  CHECK_ERR(unpack(client, "f248cdc9c90700", LIMIT, &out), PARLEY_OK);
  CHECK_ERR(unpack(client, "f248cdc9c90700", LIMIT, &out), PARLEY_OK);
  CHECK_ERR(unpack(client, "f200110000", LIMIT, &out), PARLEY_EDEFLATE);
  parley__deflate_free(client);
  parley_buf_clear(&out);
}

/* 30 KB that stand for 30 MB: no more than the limit is ever made. */
static void test_bomb(void) {
  parley_deflate_terms terms = {false, false, 0, 0};
  parley_deflate *from = parley__deflate_new(NULL, PARLEY_SERVER, &terms);
  parley_deflate *to = parley__deflate_new(NULL, PARLEY_CLIENT, &terms);
  size_t size = 30000000;
  uint8_t *zeros = calloc(1, size);
  parley_slice in = {zeros, size};
  parley_buf packed, out;
  struct test_alloc alloc;
  test_alloc_init(&alloc, 0);
  parley_buf_init(&packed, NULL);
  parley_buf_init(&out, &alloc.alloc);
  CHECK_ERR(parley__deflate_pack(from, in, &packed, NULL), PARLEY_OK);
  CHECK(packed.size < 50000);
  CHECK_ERR(
    parley__deflate_unpack(to, parley_buf_slice(&packed), &out, 100000, NULL),
    PARLEY_ELIMIT);
  CHECK_INT(out.size, 100000);
  CHECK(alloc.live <= 262144);
  free(zeros);
  parley_buf_clear(&packed);
  parley_buf_clear(&out);
  parley__deflate_free(from);
  parley__deflate_free(to);
}

/* Final blocks are taken, with or without bytes behind, but not endlessly:
 * each costs much more than its two bytes. */
static void test_final_blocks(void) {
  parley_deflate_terms terms = {false, false, 0, 0};
  parley_deflate *client = parley__deflate_new(NULL, PARLEY_CLIENT, &terms);
  parley_buf out;
  char many[4 * 40 + 1];
  int i;
  parley_buf_init(&out, NULL);
  for (i = 0; i < 50; i++) {
    CHECK_ERR(unpack(client, "f348cdc9c9070000", 5, &out), PARLEY_OK);
    CHECK_HEX(parley_buf_slice(&out), "48656c6c6f");
    CHECK_ERR(unpack(client, "f348cdc9c90700", 5, &out), PARLEY_OK);
    CHECK_HEX(parley_buf_slice(&out), "48656c6c6f");
    CHECK_ERR(unpack(client, "f300110000", 5, &out), PARLEY_OK);
    CHECK_HEX(parley_buf_slice(&out), "48656c6c6f");
  }
  for (i = 0; i < 40; i++) memcpy(many + 4 * i, "0300", 4);
  many[4 * 40] = '\0';
  CHECK_ERR(unpack(client, many, LIMIT, &out), PARLEY_EDEFLATE);
  parley__deflate_free(client);
  parley_buf_clear(&out);
}

static bool with_alloc(const parley_alloc *alloc) {
  parley_deflate_terms terms = {false, false, 0, 0};
  parley_deflate *self = parley__deflate_new(alloc, PARLEY_SERVER, &terms);
  parley_deflate *peer = parley__deflate_new(alloc, PARLEY_CLIENT, &terms);
  parley_buf packed, out;
  parley_err err = PARLEY_ENOMEM;
  parley_buf_init(&packed, alloc);
  parley_buf_init(&out, alloc);
  if (self != NULL && peer != NULL)
    err = parley__deflate_pack(self, parley_slice_of("Hello, Hello"), &packed,
                               NULL);
  if (err == PARLEY_OK)
    err =
      parley__deflate_unpack(peer, parley_buf_slice(&packed), &out, 100, NULL);
  if (err == PARLEY_OK) err = parley__deflate_unpack_end(peer, &out, 100, NULL);
  if (err == PARLEY_OK) err = unpack(peer, "f348cdc9c90700", 100, &out);
  if (err != PARLEY_OK) CHECK_ERR(err, PARLEY_ENOMEM);
  parley_buf_clear(&packed);
  parley_buf_clear(&out);
  parley__deflate_free(self);
  parley__deflate_free(peer);
  return err == PARLEY_OK;
}

static void test_allocations(void) {
  test_every_alloc(with_alloc);
}

const struct test suite_deflate[] = {
  {"accept", test_accept},
  {"check", test_check},
  {"round_trip", test_round_trip},
  {"wants", test_wants},
  {"window", test_window},
  {"bomb", test_bomb},
  {"final_blocks", test_final_blocks},
  {"allocations", test_allocations},
  {NULL, NULL},
};
