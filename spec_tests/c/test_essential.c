/* SPDX-License-Identifier: MIT
 *
 * Sessions of `essential`: a client against a server, in memory, with any
 * split of the bytes and any allocation failing.
 */
#include "parley/envelope.h"
#include "parley/session.h"
#include "test.h"

enum { LOG = 1024, ROUNDS = 200 };

static const char secret[] = "0123456789abcdef";
static const char unique_id[] = "00000001-0000-4000-8000-000000000001";

struct both {
  parley_session *client, *server;
  parley_random random;
  uint64_t seed;
  int64_t now;
  size_t chunk; /* bytes moved at a time; 0: as they come */
  char client_log[LOG], server_log[LOG];
  parley_err failed; /* ENOMEM from any call */
};

static void note(struct both *both, parley_err err) {
  if (err == PARLEY_ENOMEM) both->failed = err;
}

/* Makes and starts both sessions; |version| of the client, 1 for a login by
 * packet. False when memory is out. */
static bool start(struct both *both, const parley_alloc *alloc,
                  uint32_t version, size_t chunk) {
  parley_session_options options;
  parley_diag diag;
  memset(both, 0, sizeof *both);
  both->random = test_random(&both->seed);
  both->now = 1000;
  both->chunk = chunk;
  memset(&options, 0, sizeof options);
  options.schema = parley_protocol("essential");
  options.alloc = alloc;
  options.random = &both->random;
  options.transport = PARLEY_TRANSPORT_WS;
  options.role = PARLEY_SERVER;
  options.least_version = 1;
  both->server = parley_session_new(&options, &diag);
  options.role = PARLEY_CLIENT;
  options.ws.host = "example.org";
  options.version = version;
  options.user = "Alice";
  options.secret = parley_slice_of(secret);
  both->client = parley_session_new(&options, &diag);
  if (both->client == NULL || both->server == NULL) {
    CHECK_ERR(diag.code, PARLEY_ENOMEM);
    return false;
  }
  note(both, parley_session_start(both->client, both->now));
  note(both, parley_session_start(both->server, both->now));
  return true;
}

static void end(struct both *both) {
  parley_session_free(both->client);
  parley_session_free(both->server);
}

/* Takes events into the log, accepts logins and answers a request. */
static void take(struct both *both, bool server) {
  parley_session *session = server ? both->server : both->client;
  char *log = server ? both->server_log : both->client_log;
  parley_event event;
  while (parley_session_next(session, &event)) {
    static const char *const names[] = {"OPEN",  "SECURE", "READY", "",
                                        "CLOSE", "ERROR",  "LOGIN", "BAD"};
    size_t at = strlen(log);
    bool packet = event.type == PARLEY_EVENT_PACKET;
    snprintf(log + at, LOG - at, "%s%s", at > 0 ? " " : "",
             packet ? event.name : names[event.type]);
    if (event.type == PARLEY_EVENT_LOGIN) {
      CHECK_STR(event.text, "Alice");
      CHECK(parley_slice_eq(event.payload, parley_slice_of(secret)));
      note(both, parley_session_accept(session));
    } else if (packet && server &&
               strcmp(event.name, "coins.ClientCoinsBalancePacket") == 0) {
      CHECK_STR(event.unique_id, unique_id);
      note(both, parley_session_send_class(
                   session, "coins.ServerCoinsBalancePacket", event.unique_id,
                   parley_slice_of("{\"coins\":1}")));
    }
  }
}

static bool move(struct both *both, bool to_server) {
  parley_session *from = to_server ? both->client : both->server;
  parley_session *to = to_server ? both->server : both->client;
  parley_slice out = parley_session_out(from);
  parley_buf copy;
  size_t at;
  if (out.size == 0) return false;
  parley_buf_init(&copy, NULL);
  parley_buf_append(&copy, out.data, out.size);
  parley_session_sent(from, out.size);
  for (at = 0; at < copy.size;) {
    parley_slice piece;
    piece.data = copy.data + at;
    piece.size = copy.size - at;
    if (both->chunk != 0 && piece.size > both->chunk) piece.size = both->chunk;
    note(both, parley_session_feed(to, piece, both->now));
    at += piece.size;
  }
  parley_buf_clear(&copy);
  return true;
}

static void run(struct both *both) {
  int round;
  for (round = 0; round < ROUNDS; round++) {
    bool moved = move(both, true);
    take(both, true);
    if (move(both, false)) moved = true;
    take(both, false);
    if (!moved) return;
  }
  CHECK(false);
}

/* A request and its answer, a keep-alive, a class in no list. */
static void talk(struct both *both) {
  note(both,
       parley_session_send_class(both->client, "coins.ClientCoinsBalancePacket",
                                 unique_id, parley_slice_of("{}")));
  note(both, parley_session_send_class(both->client, "new.ThingPacket", NULL,
                                       parley_slice_of("{\"a\":[1,null]}")));
  run(both);
  both->now += 30000;
  note(both, parley_session_tick(both->server, both->now));
  run(both);
  parley_session_close(both->client, 1000, "bye");
  run(both);
}

static const char client_talk[] = "OPEN READY coins.ServerCoinsBalancePacket "
                                  "connection.ConnectionKeepAlivePacket CLOSE";

static void check_talk(const struct both *both, uint32_t version) {
  char server_talk[LOG];
  snprintf(server_talk, sizeof server_talk,
           "%s READY coins.ClientCoinsBalancePacket new.ThingPacket "
           "connection.ConnectionKeepAlivePacket CLOSE",
           version == 1 ? "OPEN LOGIN" : "LOGIN OPEN");
  CHECK_STR(both->client_log, client_talk);
  CHECK_STR(both->server_log, server_talk);
}

static void talks_in_any_pieces(void) {
  static const size_t chunks[] = {0, 1, 2, 3, 5, 64};
  static const uint32_t versions[] = {6, 1, 11};
  size_t i, k;
  for (i = 0; i < sizeof chunks / sizeof *chunks; i++)
    for (k = 0; k < sizeof versions / sizeof *versions; k++) {
      struct both both;
      CHECK(start(&both, NULL, versions[k], chunks[i]));
      run(&both);
      CHECK_INT(parley_session_version(both.client),
                versions[k] < 6 ? versions[k] : 6);
      talk(&both);
      check_talk(&both, versions[k]);
      end(&both);
    }
}

/* Whatever allocation fails, nothing is lost but the connection. */
static void survives_failing_memory(void) {
  static const uint32_t versions[] = {6, 1};
  size_t i, n;
  for (i = 0; i < sizeof versions / sizeof *versions; i++)
    for (n = 1;; n++) {
      struct test_alloc alloc;
      struct both both;
      bool failed;
      test_alloc_init(&alloc, n);
      if (start(&both, &alloc.alloc, versions[i], 0)) {
        run(&both);
        talk(&both);
      }
      failed = alloc.count >= n;
      end(&both);
      CHECK_INT(alloc.live, 0);
      if (failed) continue;
      check_talk(&both, versions[i]);
      break;
    }
}

/* A class counts as registered only when its registration was sent. */
static void registers_what_it_sends(void) {
  struct both both;
  CHECK(start(&both, NULL, 6, 0));
  run(&both);
  CHECK_ERR(parley_session_send_class(both.client, "a.B", "no uuid",
                                      parley_slice_of("{}")),
            PARLEY_EUSAGE);
  CHECK_ERR(parley_session_send_id(both.client, 1, parley_slice_of("{}")),
            PARLEY_EUSAGE);
  CHECK_ERR(
    parley_session_send_class(both.client, "", NULL, parley_slice_of("{}")),
    PARLEY_EPROTO);
  CHECK_ERR(
    parley_session_send_class(both.client, "a.B", NULL, parley_slice_of("{}")),
    PARLEY_OK);
  run(&both);
  CHECK_STR(both.server_log, "LOGIN OPEN READY a.B");
  parley_session_close(both.client, 1000, "");
  CHECK_ERR(
    parley_session_send_class(both.client, "a.B", NULL, parley_slice_of("{}")),
    PARLEY_ECLOSED);
  end(&both);
}

static void makes_hashes(void) {
  char hash[PARLEY_JOIN_HASH_SIZE + 1];
  uint8_t bytes[16] = {0, 0x91};
  parley_slice in = {bytes, sizeof bytes};
  CHECK_ERR(parley_join_hash(in, hash), PARLEY_OK);
  CHECK_STR(hash, "-ba2b7c8c3e44163f5c07905164d2302a9607e0");
  in.size = 15;
  CHECK_ERR(parley_join_hash(in, hash), PARLEY_EUSAGE);
}

const struct test suite_essential[] = {
  {"talks_in_any_pieces", talks_in_any_pieces},
  {"survives_failing_memory", survives_failing_memory},
  {"registers_what_it_sends", registers_what_it_sends},
  {"makes_hashes", makes_hashes},
  {NULL, NULL},
};
