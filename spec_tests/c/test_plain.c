/* SPDX-License-Identifier: MIT
 *
 * Sessions of a protocol that parley does not know.
 */
#include "session_pair.h"
#include "spec_files.h"

#define GAME                                                                   \
  "protocol: game\nwire: binary\nphases: [early, late]\nrealm: Game\n"         \
  "phase: late\n"                                                              \
  "c2s:\n"                                                                     \
  "  game.join: {id: 1, phase: early, fields: [{name: string}]}\n"             \
  "  game.move: {id: 2, fields: [{x: u8}, {y: u8}]}\n"                         \
  "  game.dream: {summary: Has no number.}\n"                                  \
  "s2c:\n"                                                                     \
  "  game.joined: {id: 1}\n"                                                   \
  "  game.moved: {id: 2, fields: [{x: u8}, {y: u8}]}\n"

#define BOTH_READY "OPEN READY"

static void own_init(struct pair *pair, const parley_alloc *alloc, bool ws) {
  pair_init(pair, alloc);
  parley_schema_free(pair->schema);
  pair->schema = spec_load_text(GAME);
  pair->client_options.schema = pair->server_options.schema = pair->schema;
  pair->client_options.ticket = NULL;
  if (ws) pair_use_ws(pair);
}

static void own_start(struct pair *pair, bool ws) {
  own_init(pair, NULL, ws);
  CHECK(pair_start(pair));
  pair_run(pair, 100);
}

/* ---- packets --------------------------------------------------------- */

static void is_ready_at_once(void) {
  struct pair pair;
  own_start(&pair, false);
  CHECK_STR(pair.client_log, BOTH_READY);
  CHECK_STR(pair.server_log, BOTH_READY);
  CHECK_ERR(pair_send(&pair, false, "game.join", "0003 416461"), PARLEY_OK);
  CHECK_HEX(parley_session_out(pair.client), "00000007 0001 0003 416461");
  /* Phases of a protocol without a login hold nothing back. */
  CHECK_ERR(pair_send(&pair, false, "game.move", "0102"), PARLEY_OK);
  CHECK_ERR(pair_send(&pair, true, "game.joined", ""), PARLEY_OK);
  CHECK_ERR(pair_send(&pair, true, "game.moved", "0102"), PARLEY_OK);
  pair_run(&pair, 100);
  CHECK_STR(pair.server_log, BOTH_READY " game.join game.move");
  CHECK_STR(pair.client_log, BOTH_READY " game.joined game.moved");
  CHECK_HEX(parley_buf_slice(&pair.tap), "00000002 0001 00000004 0002 0102");
  CHECK(parley_session_schema(pair.client) == pair.schema);
  pair_clear(&pair);
}

/* A whole session, cut where |cut| and |chunk| say. Returns bytes moved. */
static size_t play(bool ws, size_t chunk, size_t cut) {
  struct pair pair;
  size_t moved;
  own_init(&pair, NULL, ws);
  pair.chunk = chunk;
  pair.cut = cut;
  CHECK(pair_start(&pair));
  pair_run(&pair, 100);
  CHECK_ERR(pair_send(&pair, false, "game.join", "0003 416461"), PARLEY_OK);
  CHECK_ERR(pair_send(&pair, true, "game.joined", ""), PARLEY_OK);
  pair_run(&pair, 100);
  CHECK_ERR(parley_session_close(pair.client, 4001, "done"), PARLEY_OK);
  pair_run(&pair, 100);
  if (!ws) CHECK_ERR(parley_session_eof(pair.server, pair.now), PARLEY_OK);
  pair_events(&pair, true);
  CHECK_STR(pair.client_log, BOTH_READY " game.joined CLOSE 4001 done");
  CHECK_STR(pair.server_log,
            ws ? BOTH_READY " game.join CLOSE 4001 done"
               : BOTH_READY
              " game.join CLOSE 0 the peer closed the connection");
  moved = pair.to_server > pair.to_client ? pair.to_server : pair.to_client;
  pair_clear(&pair);
  return moved;
}

static void bytes_may_come_in_any_pieces(void) {
  int ws;
  for (ws = 0; ws < 2; ws++) {
    size_t size = play(ws, 0, 0), cut;
    CHECK(size > 0);
    play(ws, 1, 0);
    for (cut = 1; cut < size && test_failures() == 0; cut++) play(ws, 0, cut);
  }
}

static void unknown_numbers_are_raw_packets(void) {
  struct pair pair;
  parley_slice payload = parley_slice_of("hi");
  parley_event event;
  own_start(&pair, false);
  CHECK_ERR(parley_session_send_id(pair.client, 777, payload), PARLEY_OK);
  CHECK(pair_move(&pair));
  CHECK(parley_session_next(pair.server, &event));
  CHECK_INT(event.type, PARLEY_EVENT_PACKET);
  CHECK(event.packet == NULL);
  CHECK_INT(event.id, 777);
  CHECK_HEX(event.payload, "6869");
  CHECK(!parley_session_next(pair.server, &event));
  /* A packet without a length is nothing at all. */
  pair_inject(&pair, true, "00000000 00000002 0309 00000000");
  CHECK_STR(pair.server_log, BOTH_READY " #777");
  pair_clear(&pair);
}

static void numbers_of_a_revision(void) {
  struct pair pair;
  parley_buf messages;
  parley_idmap *ids;
  own_init(&pair, NULL, false);
  ids = parley_idmap_new(pair.schema, NULL);
  parley_buf_init(&messages, NULL);
  CHECK_ERR(parley_spec_load_revision(
              "r.yaml", parley_slice_of("revision: r\nc2s: {game.join: 300}\n"),
              pair.schema, ids, &messages),
            PARLEY_OK);
  pair.client_options.ids = pair.server_options.ids = ids;
  CHECK(pair_start(&pair));
  pair_run(&pair, 1);
  CHECK_ERR(pair_send(&pair, false, "game.join", "0000"), PARLEY_OK);
  CHECK_HEX(parley_session_out(pair.client), "00000004 012c 0000");
  pair_run(&pair, 1);
  CHECK_STR(pair.server_log, BOTH_READY " game.join");
  parley_buf_clear(&messages);
  parley_idmap_free(ids);
  pair_clear(&pair);
}

/* ---- what is refused ------------------------------------------------- */

static void sends_in_its_time_only(void) {
  struct pair pair;
  parley_slice none = {NULL, 0};
  own_init(&pair, NULL, true);
  pair.client = parley_session_new(&pair.client_options, NULL);
  CHECK_ERR(pair_send(&pair, false, "game.move", "0102"), PARLEY_EPHASE);
  CHECK_ERR(parley_session_start(pair.client, 0), PARLEY_OK);
  CHECK_ERR(pair_send(&pair, false, "game.move", "0102"), PARLEY_EPHASE);
  CHECK_ERR(parley_session_send_id(pair.client, 9, none), PARLEY_EPHASE);
  pair_clear(&pair);
  own_start(&pair, true);
  CHECK_ERR(pair_send(&pair, false, "game.dream", ""), PARLEY_ENOENT);
  CHECK_ERR(parley_session_send(
              pair.client, pair_packet(&pair, PARLEY_S2C, "game.moved"), none),
            PARLEY_EUSAGE);
  CHECK_ERR(parley_session_send_class(pair.client, "game.move", "", none),
            PARLEY_EUSAGE);
  CHECK_ERR(parley_session_accept(pair.server), PARLEY_EPHASE);
  CHECK_ERR(parley_session_refuse(pair.server, 1), PARLEY_EPHASE);
  CHECK_ERR(parley_session_accept(pair.client), PARLEY_EUSAGE);
  CHECK_INT(parley_session_version(pair.client), 0);
  CHECK_ERR(parley_session_close(pair.client, 1000, NULL), PARLEY_OK);
  CHECK_ERR(pair_send(&pair, false, "game.move", "0102"), PARLEY_ECLOSED);
  pair_clear(&pair);
}

static void the_queue_is_bounded(void) {
  struct pair pair;
  int sent = 0;
  size_t before;
  own_init(&pair, NULL, false);
  pair.client_options.limits.queue = 100;
  pair.server_options.limits.events = 3;
  CHECK(pair_start(&pair));
  pair_run(&pair, 1);
  while (pair_send(&pair, false, "game.move", "0102") == PARLEY_OK) sent++;
  CHECK(sent > 5 && sent < 30);
  before = parley_session_out(pair.client).size;
  CHECK_ERR(pair_send(&pair, false, "game.move", "0102"), PARLEY_EQUEUE);
  CHECK_INT(parley_session_out(pair.client).size, before);
  CHECK(!parley_session_is_full(pair.server));
  pair_move(&pair);
  CHECK(parley_session_is_full(pair.server));
  pair_run(&pair, 1);
  CHECK(!parley_session_is_full(pair.server));
  CHECK_ERR(pair_send(&pair, false, "game.move", "0102"), PARLEY_OK);
  pair_clear(&pair);
}

static void frames_have_limits(void) {
  struct pair pair;
  int ws;
  for (ws = 0; ws < 2; ws++) {
    own_init(&pair, NULL, ws);
    pair.server_options.limits.message = 8;
    CHECK(pair_start(&pair));
    pair_run(&pair, 1);
    CHECK_ERR(pair_send(&pair, false, "game.join", "0005 4164616d61"),
              PARLEY_OK);
    pair_run(&pair, 1);
    CHECK(strstr(pair.server_log, ws ? "ERROR ELIMIT"
                                     : "ERROR EFRAME a packet of 9 bytes is "
                                       "over the limit of 8") != NULL);
    CHECK(parley_session_is_done(pair.server));
    pair_clear(&pair);
  }
  own_start(&pair, false);
  pair_inject(&pair, true, "00000001 00");
  CHECK_STR(pair.server_log,
            BOTH_READY " ERROR EFRAME a packet of 1 byte has no room for its "
                       "number");
  pair_clear(&pair);
}

/* The peer is told why. */
static void a_bad_frame_closes_the_websocket(void) {
  struct pair pair;
  own_start(&pair, true);
  pair_inject(&pair, false, "8205 00000001 00");
  CHECK(strstr(pair.client_log, "ERROR EFRAME") != NULL);
  pair_run(&pair, 1);
  CHECK_STR(pair.server_log,
            BOTH_READY " CLOSE 1002 the peer closed the connection");
  pair_clear(&pair);
}

static void ends_inside_a_packet(void) {
  static const char *const cuts[] = {"00", "000000", "00000004 00",
                                     "00000004 0002 01"};
  struct pair pair;
  size_t i;
  for (i = 0; i < sizeof cuts / sizeof *cuts; i++) {
    own_start(&pair, false);
    pair_inject(&pair, true, cuts[i]);
    CHECK_STR(pair.server_log, BOTH_READY);
    CHECK_ERR(parley_session_eof(pair.server, pair.now), PARLEY_OK);
    pair_events(&pair, true);
    CHECK_STR(pair.server_log,
              BOTH_READY " ERROR ETRUNCATED the connection ended inside a "
                         "packet");
    pair_clear(&pair);
  }
}

/* Makes a session that has to be refused. */
static void refused(const parley_session_options *options, const char *words) {
  parley_diag diag = {.code = PARLEY_OK};
  parley_session *session = parley_session_new(options, &diag);
  CHECK(session == NULL);
  CHECK_ERR(diag.code, PARLEY_EUSAGE);
  if (strstr(diag.text, words) == NULL)
    test_fail(__FILE__, __LINE__, "\"%s\" is not in \"%s\"", words, diag.text);
  parley_session_free(session);
}

static void options_of_other_protocols_are_mistakes(void) {
  struct pair pair;
  own_init(&pair, NULL, false);
#define REFUSED(member, value, words)                                          \
  do {                                                                         \
    parley_session_options options = pair.client_options;                      \
    options.member = value;                                                    \
    refused(&options, words);                                                  \
  } while (0)
  REFUSED(ticket, "t", "no login");
  REFUSED(machine_id, "m", "no login");
  REFUSED(release, "r", "no login");
  REFUSED(crypto, PARLEY_CRYPTO_STREAM, "no key exchange");
  REFUSED(key_n, "1", "no key exchange");
  REFUSED(key_d, "1", "no key exchange");
  REFUSED(plain_numbers, true, "no key exchange");
  REFUSED(plain_server, true, "no key exchange");
  REFUSED(user, "Ada", "no versions");
  REFUSED(version, 2, "no versions");
  REFUSED(least_version, 2, "no versions");
  REFUSED(exact_version, true, "no versions");
  REFUSED(secret, parley_slice_of("s"), "no versions");
  REFUSED(ping_ms, 1000, "no pings over TCP");
  REFUSED(transport, PARLEY_TRANSPORT_HTTP, "HTTP is for sessions without");
#undef REFUSED
  pair_clear(&pair);
}

static void json_needs_a_session_of_its_own(void) {
  struct pair pair;
  own_init(&pair, NULL, true);
  parley_schema_free(pair.schema);
  pair.schema =
    spec_load_text("protocol: talk\nwire: json\nrealm: Talk\n"
                   "c2s:\n  talk.Say: {fields: [{text: string}]}\n");
  pair.client_options.schema = pair.schema;
  refused(&pair.client_options,
          "there are no sessions for \"talk\": its packets are JSON");
  pair_clear(&pair);
}

/* ---- time ------------------------------------------------------------ */

/* Pings keep a WebSocket open on which nobody says anything. */
static void silence_over_a_websocket(void) {
  struct pair pair;
  own_start(&pair, true);
  pair_run(&pair, 1000000);
  CHECK_STR(pair.client_log, BOTH_READY);
  CHECK_STR(pair.server_log, BOTH_READY);
  CHECK(pair.to_server > 100);
  while (parley_session_tick(pair.client, pair.now) == PARLEY_OK)
    pair.now += 1000; /* the wire is cut */
  pair_events(&pair, false);
  CHECK_STR(pair.client_log,
            BOTH_READY " ERROR ETIMEOUT timed out after 90000 ms without a "
                       "byte from the peer");
  pair_clear(&pair);
}

static void pings_when_asked_to(void) {
  struct pair pair;
  int64_t heard;
  own_init(&pair, NULL, true);
  pair.client_options.idle_ms = 1000;
  pair.client_options.ping_ms = 200;
  CHECK(pair_start(&pair));
  pair_run(&pair, 10);
  heard = parley_session_deadline(pair.client) - 200;
  CHECK(heard <= pair.now);
  CHECK_ERR(parley_session_tick(pair.client, heard + 199), PARLEY_OK);
  CHECK_INT(parley_session_out(pair.client).size, 0);
  CHECK_ERR(parley_session_tick(pair.client, heard + 200), PARLEY_OK);
  CHECK_INT(parley_session_out(pair.client).size, 6);
  CHECK_INT(parley_session_deadline(pair.client), heard + 400);
  CHECK_ERR(parley_session_tick(pair.client, heard + 950), PARLEY_OK);
  CHECK_INT(parley_session_deadline(pair.client), heard + 1000);
  pair_run(&pair, 1);
  CHECK_STR(pair.client_log, BOTH_READY);
  pair_clear(&pair);
}

static void silence_over_tcp(void) {
  struct pair pair;
  own_init(&pair, NULL, false);
  pair.server_options.idle_ms = 5000;
  CHECK(pair_start(&pair));
  CHECK_INT(parley_session_deadline(pair.client), -1);
  CHECK_ERR(parley_session_tick(pair.client, 10000000), PARLEY_OK);
  CHECK_INT(parley_session_deadline(pair.server), pair.now + 5000);
  CHECK_ERR(parley_session_tick(pair.server, pair.now + 4999), PARLEY_OK);
  CHECK_ERR(pair_send(&pair, false, "game.move", "0102"), PARLEY_OK);
  pair.now += 4999;
  pair_move(&pair);
  CHECK_INT(parley_session_deadline(pair.server), pair.now + 5000);
  CHECK_ERR(parley_session_tick(pair.server, pair.now + 5000), PARLEY_OK);
  pair_events(&pair, true);
  CHECK_STR(pair.server_log,
            BOTH_READY " game.move ERROR ETIMEOUT timed out after 5000 ms "
                       "without a byte from the peer");
  CHECK_INT(parley_session_deadline(pair.server), -1);
  pair_clear(&pair);
}

static void an_upgrade_has_its_time(void) {
  struct pair pair;
  own_init(&pair, NULL, true);
  pair.client_options.handshake_ms = 500;
  CHECK(pair_start(&pair));
  CHECK_INT(parley_session_deadline(pair.client), pair.now + 500);
  CHECK_ERR(parley_session_tick(pair.client, pair.now + 499), PARLEY_OK);
  CHECK_ERR(parley_session_tick(pair.client, pair.now + 500), PARLEY_OK);
  pair_events(&pair, false);
  CHECK_STR(pair.client_log, "ERROR ETIMEOUT timed out after 500 ms: "
                             "connecting, waiting for the WebSocket upgrade");
  pair_clear(&pair);
  own_init(&pair, NULL, true);
  CHECK(pair_start(&pair));
  CHECK_ERR(parley_session_eof(pair.client, pair.now), PARLEY_OK);
  pair_events(&pair, false);
  CHECK(strstr(pair.client_log, "ERROR ECLOSED") != NULL);
  pair_clear(&pair);
}

static parley_err never_ready(void *ud, parley_buf *down, bool *ready) {
  (void)ud;
  (void)down;
  *ready = false;
  return PARLEY_OK;
}

static parley_err swallow(void *ud, parley_slice in, parley_buf *up,
                          parley_buf *down, bool *ready) {
  (void)ud;
  (void)in;
  (void)up;
  (void)down;
  *ready = false;
  return PARLEY_OK;
}

static parley_err pass(void *ud, parley_slice plain, parley_buf *down) {
  (void)ud;
  return parley_buf_append(down, plain.data, plain.size);
}

static void a_transform_comes_first(void) {
  struct pair pair;
  own_init(&pair, NULL, true);
  pair.client_options.transform.open = never_ready;
  pair.client_options.transform.recv = swallow;
  pair.client_options.transform.send = pass;
  CHECK(pair_start(&pair));
  pair_run(&pair, 10);
  CHECK_ERR(pair_send(&pair, false, "game.move", "0102"), PARLEY_EPHASE);
  CHECK_STR(pair.server_log, BOTH_READY);
  CHECK_ERR(parley_session_close(pair.server, 1000, "go"), PARLEY_OK);
  pair_run(&pair, 10);
  CHECK_STR(pair.client_log, "ERROR ECLOSED closed while connecting, waiting "
                             "for the transform's handshake");
  pair_clear(&pair);
}

/* A WebSocket that ends without a close frame has not ended in order. */
static void the_socket_just_ends(void) {
  struct pair pair;
  own_start(&pair, true);
  CHECK_ERR(parley_session_eof(pair.client, pair.now), PARLEY_OK);
  pair_events(&pair, false);
  CHECK(strstr(pair.client_log, BOTH_READY " ERROR ECLOSED") != NULL);
  pair_clear(&pair);
}

/* ---- memory ---------------------------------------------------------- */

static bool whole_session(const parley_alloc *alloc, bool ws) {
  struct pair pair;
  bool done;
  own_init(&pair, alloc, ws);
  if (pair_start(&pair)) {
    pair_run(&pair, 10);
    if (pair.failed == PARLEY_OK)
      pair.failed = pair_send(&pair, false, "game.join", "0003 416461");
    if (pair.failed == PARLEY_OK) {
      pair_run(&pair, ws ? 40000 : 10);
      if (pair.failed == PARLEY_OK)
        CHECK_STR(pair.server_log, BOTH_READY " game.join");
    }
  }
  done = pair.failed == PARLEY_OK;
  if (!done) CHECK_ERR(pair.failed, PARLEY_ENOMEM);
  pair_clear(&pair);
  return done;
}

static bool tcp_session(const parley_alloc *alloc) {
  return whole_session(alloc, false);
}

static bool ws_session(const parley_alloc *alloc) {
  return whole_session(alloc, true);
}

static void survives_failing_memory(void) {
  test_every_alloc(tcp_session);
  test_every_alloc(ws_session);
}

const struct test suite_plain[] = {
  {"is_ready_at_once", is_ready_at_once},
  {"bytes_may_come_in_any_pieces", bytes_may_come_in_any_pieces},
  {"unknown_numbers_are_raw_packets", unknown_numbers_are_raw_packets},
  {"numbers_of_a_revision", numbers_of_a_revision},
  {"sends_in_its_time_only", sends_in_its_time_only},
  {"the_queue_is_bounded", the_queue_is_bounded},
  {"frames_have_limits", frames_have_limits},
  {"a_bad_frame_closes_the_websocket", a_bad_frame_closes_the_websocket},
  {"ends_inside_a_packet", ends_inside_a_packet},
  {"options_of_other_protocols_are_mistakes",
   options_of_other_protocols_are_mistakes},
  {"json_needs_a_session_of_its_own", json_needs_a_session_of_its_own},
  {"silence_over_a_websocket", silence_over_a_websocket},
  {"pings_when_asked_to", pings_when_asked_to},
  {"silence_over_tcp", silence_over_tcp},
  {"an_upgrade_has_its_time", an_upgrade_has_its_time},
  {"a_transform_comes_first", a_transform_comes_first},
  {"the_socket_just_ends", the_socket_just_ends},
  {"survives_failing_memory", survives_failing_memory},
  {NULL, NULL}};
