/* SPDX-License-Identifier: MIT */
#include "session_pair.h"

#include "parley/spec.h"

static parley_err read_spec(void *ud, const char *path, parley_buf *out) {
  (void)ud;
  return test_read_file(path, out) ? PARLEY_OK : PARLEY_ENOENT;
}

static parley_schema *load_schema(void) {
  parley_schema *schema = NULL;
  parley_buf messages;
  parley_buf_init(&messages, NULL);
  CHECK_ERR(parley_spec_load("spec_tests/c/session_schema.yaml", read_spec,
                             NULL, NULL, &schema, &messages),
            PARLEY_OK);
  if (messages.size > 0)
    test_fail(__FILE__, __LINE__, "%.*s", (int)messages.size,
              (const char *)messages.data);
  parley_buf_clear(&messages);
  return schema;
}

void pair_init(struct pair *pair, const parley_alloc *alloc) {
  memset(pair, 0, sizeof *pair);
  if (alloc != NULL) pair->alloc = *alloc;
  pair->schema = load_schema();
  pair->seed = 42;
  pair->random = test_random(&pair->seed);
  pair->now = 1000;
  pair->good_ticket = "good";
  pair->refusal = -1;
  parley_buf_init(&pair->tap, NULL);
  pair->client_options.schema = pair->server_options.schema = pair->schema;
  pair->client_options.role = PARLEY_CLIENT;
  pair->server_options.role = PARLEY_SERVER;
  pair->client_options.random = pair->server_options.random = &pair->random;
  if (alloc != NULL)
    pair->client_options.alloc = pair->server_options.alloc = &pair->alloc;
  pair->client_options.ticket = "good";
}

void pair_use_ws(struct pair *pair) {
  pair->client_options.transport = PARLEY_TRANSPORT_WS;
  pair->server_options.transport = PARLEY_TRANSPORT_WS;
  pair->client_options.ws.host = "hotel.example:2096";
  pair->client_options.ws.path = "/room?x=1";
}

/* The public test key that servers of this protocol ship. */
void pair_use_crypto(struct pair *pair, parley_crypto_mode mode) {
  static const char n[] =
    "86851dd364d5c5cece3c883171cc6ddc5760779b992482bd1e20dd296888df91b33b936a"
    "7b93f06d29e8870f703a216257dec7c81de0058fea4cc5116f75e6efc4e9113513e45357"
    "dc3fd43d4efab5963ef178b78bd61e81a14c603b24c8bcce0a12230b320045498edc2928"
    "2ff0603bc7b7dae8fc1b05b52b2f301a9dc783b7";
  static const char d[] =
    "59ae13e243392e89ded305764bdd9e92e4eafa67bb6dac7e1415e8c645b0950bccd26246"
    "fd0d4af37145af5fa026c0ec3a94853013eaae5ff1888360f4f9449ee023762ec195dff3"
    "f30ca0b08b8c947e3859877b5d7dced5c8715c58b53740b84e11fbc71349a27c31745fce"
    "feeea57cff291099205e230e0c7c27e8e1c0512b";
  pair->client_options.crypto = pair->server_options.crypto = mode;
  pair->client_options.key_n = pair->server_options.key_n = n;
  pair->client_options.key_e = pair->server_options.key_e = "3";
  pair->server_options.key_d = d;
}

static void note_failure(struct pair *pair, parley_err err) {
  if (err == PARLEY_ENOMEM) pair->failed = err;
}

bool pair_start(struct pair *pair) {
  parley_diag diag;
  pair->client = parley_session_new(&pair->client_options, &diag);
  if (pair->client == NULL) {
    pair->failed = diag.code;
    return false;
  }
  pair->server = parley_session_new(&pair->server_options, &diag);
  if (pair->server == NULL) {
    pair->failed = diag.code;
    return false;
  }
  note_failure(pair, parley_session_start(pair->server, pair->now));
  note_failure(pair, parley_session_start(pair->client, pair->now));
  return true;
}

/* The ticket in a payload: a u16 length and the text. */
static bool is_good(const struct pair *pair, parley_slice payload) {
  parley_slice text = payload;
  if (payload.size < 2) return false;
  text.data += 2;
  text.size = (size_t)payload.data[0] << 8 | payload.data[1];
  return text.size <= payload.size - 2 &&
         parley_slice_eq(text, parley_slice_of(pair->good_ticket));
}

static void log_event(struct pair *pair, bool server,
                      const parley_event *event) {
  static const char *const names[] = {"OPEN",   "SECURE", "READY",
                                      "PACKET", "CLOSE",  "ERROR"};
  char *log = server ? pair->server_log : pair->client_log;
  size_t at = strlen(log), room = PAIR_LOG - at;
  const char *space = at > 0 ? " " : "";
  if (event->type == PARLEY_EVENT_PACKET && event->packet != NULL)
    snprintf(log + at, room, "%s%s", space,
             parley_schema_text(pair->schema, event->packet->name));
  else if (event->type == PARLEY_EVENT_PACKET)
    snprintf(log + at, room, "%s#%u", space, event->id);
  else if (event->type == PARLEY_EVENT_CLOSE)
    snprintf(log + at, room, "%sCLOSE %d %s", space, event->code, event->text);
  else if (event->type == PARLEY_EVENT_ERROR)
    snprintf(log + at, room, "%sERROR %s %s", space,
             parley_err_name(event->err), event->text);
  else
    snprintf(log + at, room, "%s%s", space, names[event->type]);
}

void pair_events(struct pair *pair, bool server) {
  parley_session *session = server ? pair->server : pair->client;
  parley_event event;
  while (parley_session_next(session, &event)) {
    const char *name;
    log_event(pair, server, &event);
    if (!server || event.packet == NULL || event.type != PARLEY_EVENT_PACKET ||
        pair->good_ticket == NULL)
      continue;
    name = parley_schema_text(pair->schema, event.packet->name);
    if (strcmp(name, "security.sso_ticket") != 0) continue;
    if (is_good(pair, event.payload))
      note_failure(pair, parley_session_accept(session));
    else
      note_failure(pair, parley_session_refuse(session, pair->refusal));
  }
}

/* Moves some bytes one way; false if there were none. */
static bool move_one(struct pair *pair, parley_session *from,
                     parley_session *to, size_t *moved) {
  parley_slice out = parley_session_out(from);
  uint8_t bytes[4096];
  if (out.size == 0) return false;
  if (out.size > sizeof bytes) out.size = sizeof bytes;
  if (pair->chunk != 0 && out.size > pair->chunk) out.size = pair->chunk;
  if (pair->cut > *moved && out.size > pair->cut - *moved)
    out.size = pair->cut - *moved;
  memcpy(bytes, out.data, out.size);
  out.data = bytes;
  if (from == pair->server)
    CHECK_ERR(parley_buf_append(&pair->tap, bytes, out.size), PARLEY_OK);
  parley_session_sent(from, out.size);
  *moved += out.size;
  if (!parley_session_is_done(to))
    note_failure(pair, parley_session_feed(to, out, pair->now));
  return true;
}

bool pair_move(struct pair *pair) {
  bool any = move_one(pair, pair->client, pair->server, &pair->to_server);
  if (!pair->holds_server &&
      move_one(pair, pair->server, pair->client, &pair->to_client))
    any = true;
  return any;
}

static bool tick(struct pair *pair, parley_session *session, int64_t until) {
  int64_t at = parley_session_deadline(session);
  if (at < 0 || at > until) return false;
  if (at > pair->now) pair->now = at;
  note_failure(pair, parley_session_tick(session, pair->now));
  return true;
}

void pair_run(struct pair *pair, int64_t ms) {
  int64_t until = pair->now + ms;
  for (;;) {
    int64_t a, b;
    bool any;
    do {
      any = pair_move(pair);
      pair_events(pair, false);
      pair_events(pair, true);
      if (parley_session_out(pair->client).size > 0 ||
          parley_session_out(pair->server).size > 0)
        any = true;
    } while (any);
    a = parley_session_deadline(pair->client);
    b = parley_session_deadline(pair->server);
    if (b >= 0 && (a < 0 || b < a)) {
      if (!tick(pair, pair->server, until)) break;
    } else if (!tick(pair, pair->client, until)) {
      break;
    }
  }
  pair->now = until;
}

void pair_clear(struct pair *pair) {
  parley_session_free(pair->client);
  parley_session_free(pair->server);
  parley_buf_clear(&pair->tap);
  parley_schema_free(pair->schema);
}

const parley_packet *pair_packet(const struct pair *pair, parley_dir dir,
                                 const char *name) {
  const parley_packet *packet = parley_schema_find(pair->schema, dir, name);
  if (packet == NULL) test_fail(__FILE__, __LINE__, "no packet %s", name);
  return packet;
}

parley_err pair_send(struct pair *pair, bool server, const char *name,
                     const char *payload_hex) {
  parley_session *session = server ? pair->server : pair->client;
  parley_buf payload;
  parley_err err;
  parley_buf_init(&payload, NULL);
  test_unhex(payload_hex, &payload);
  err = parley_session_send(
    session, pair_packet(pair, server ? PARLEY_S2C : PARLEY_C2S, name),
    parley_buf_slice(&payload));
  parley_buf_clear(&payload);
  return err;
}

void pair_inject(struct pair *pair, bool to_server, const char *hex) {
  parley_session *session = to_server ? pair->server : pair->client;
  parley_buf bytes;
  parley_buf_init(&bytes, NULL);
  test_unhex(hex, &bytes);
  CHECK_ERR(parley_session_feed(session, parley_buf_slice(&bytes), pair->now),
            PARLEY_OK);
  parley_buf_clear(&bytes);
  pair_events(pair, to_server);
}
