/* SPDX-License-Identifier: MIT
 *
 * The session of the `nitro` protocol, client and server. Both roles go
 * through the same states:
 *
 *   CONNECTING > [PARAMS > SECRET >] LOGIN > [DECIDE >] READY
 *
 * PARAMS and SECRET only with a key exchange, DECIDE only on the server. What
 * a state waits for differs by role, but as a client never gets what a server
 * waits for, one transition function serves both.
 */
#include <stdio.h>
#include <string.h>

#include "session/nitro.h"
#include "session/reasons.h"

const nitro_name parley__nitro_names[KNOWN_COUNT] = {
#define NAME_(constant, dir, name) {PARLEY_##dir, name},
  KNOWN_MAP(NAME_)
#undef NAME_
};

enum {
  /* Some servers handle packets of one connection in parallel and refuse a
   * ticket that overtakes the machine id, which they do not answer. */
  TICKET_PAUSE_MS = 50,
  MAX_EARLY = 16, /* packets that needed a login: more is an attack */
  MAX_PARAMS = 4  /* answers to ASK_PARAMS: each costs two signatures */
};

/* Phases in their order; what is said of a packet is looked up by name. */
enum level { LEVEL_PRE_AUTH, LEVEL_CRYPTO, LEVEL_AUTH, LEVEL_SESSION };

static struct nitro *nitro_of(const parley_session *session) {
  return session->state;
}

static bool is_client(const parley_session *session) {
  return session->role == PARLEY_CLIENT;
}

/* ---- phases ---------------------------------------------------------- */

static enum level level_of(const parley_session *session,
                           const parley_packet *packet) {
  static const char *const names[] = {"pre-auth", "crypto", "auth"};
  const parley_schema *schema = session->schema;
  const char *phase = "";
  size_t i;
  if (packet->phase < schema->nphases)
    phase = parley_schema_text(schema, schema->phases[packet->phase]);
  for (i = 0; i < sizeof names / sizeof *names; i++)
    if (strcmp(phase, names[i]) == 0) return (enum level)i;
  return LEVEL_SESSION;
}

/* A client that logs in with a ticket does so by itself: its program waits
 * for READY. Between the two halves of a key exchange everything would have
 * to be encrypted with a key that is not there yet. */
static parley_err may_send(const parley_session *session,
                           const parley_packet *packet) {
  const struct nitro *nitro = nitro_of(session);
  enum level level = packet != NULL ? level_of(session, packet) : LEVEL_AUTH;
  /* The login's answer is given by parley_session_accept. */
  if (packet != NULL && packet == nitro->known[WELCOME] &&
      nitro->state != READY)
    return PARLEY_EPHASE;
  switch (nitro->state) {
    case PARAMS:
      return level == LEVEL_PRE_AUTH ? PARLEY_OK : PARLEY_EPHASE;
    case LOGIN:
    case DECIDE:
      if (nitro->ticket_size > 0)
        return level == LEVEL_PRE_AUTH ? PARLEY_OK : PARLEY_EPHASE;
      return level <= LEVEL_AUTH ? PARLEY_OK : PARLEY_EPHASE;
    case READY:
      return PARLEY_OK;
    default:
      return PARLEY_EPHASE;
  }
}

/* ---- packets of the session's own ------------------------------------ */

static bool can_send(const parley_session *session, enum nitro_input which) {
  const struct nitro *nitro = nitro_of(session);
  uint16_t id;
  return nitro->known[which] != NULL &&
         parley_idmap_id(session->ids, nitro->known[which], &id);
}

static parley_err send_known(parley_session *session, enum nitro_input which,
                             parley__args *args, parley_diag *diag) {
  struct nitro *nitro = nitro_of(session);
  const parley_packet *packet = nitro->known[which];
  parley__args none;
  uint16_t id;
  parley_err err;
  if (packet == NULL || !parley_idmap_id(session->ids, packet, &id))
    return parley_fail(diag, PARLEY_ENOENT, 0,
                       "%s has no number in this revision",
                       parley__nitro_names[which].name);
  none.count = 0;
  nitro->payload.size = 0;
  err = parley__args_encode(session->schema, packet,
                            args != NULL ? args : &none, &nitro->payload, diag);
  if (err == PARLEY_OK)
    err =
      parley__session_put(session, id, parley_buf_slice(&nitro->payload), diag);
  if (which == TICKET && nitro->payload.data != NULL)
    parley_cleanse(nitro->payload.data, nitro->payload.size);
  return err;
}

/* Reads |n| strings, and what may follow them, of a packet that the login
 * can not go on without. */
static parley_err read_strings(parley_session *session, enum nitro_input which,
                               parley_slice payload, uint32_t n,
                               parley__args *args, parley_diag *diag) {
  parley_diag inner;
  uint32_t i;
  parley_err err = parley__args_decode(
    session->schema, nitro_of(session)->known[which], payload, args, &inner);
  if (err != PARLEY_OK)
    return parley_fail(diag, PARLEY_EPROTO, inner.offset, "%s: %s",
                       parley__nitro_names[which].name, inner.text);
  for (i = 0; i < n; i++)
    if (i >= args->count || args->items[i].given != PARLEY_GIVEN_STRING)
      return parley_fail(diag, PARLEY_EPROTO, 0, "%s: no text in it",
                         parley__nitro_names[which].name);
  return PARLEY_OK;
}

static parley_err random_hex(parley_session *session, char *out,
                             parley_diag *diag) {
  static const char digits[] = "0123456789abcdef";
  uint8_t bytes[NITRO_MACHINE_SIZE / 2];
  size_t i;
  parley_err err = parley_random_fill(&session->random, bytes, sizeof bytes);
  if (err != PARLEY_OK)
    return parley_fail(diag, err, 0, "no randomness for a machine id");
  for (i = 0; i < sizeof bytes; i++) {
    out[2 * i] = digits[bytes[i] >> 4];
    out[2 * i + 1] = digits[bytes[i] & 15];
  }
  out[NITRO_MACHINE_SIZE] = '\0';
  return PARLEY_OK;
}

static parley_err send_pong(parley_session *session, parley_diag *diag) {
  struct nitro *nitro = nitro_of(session);
  if (!can_send(session, PONG)) return PARLEY_OK;
  nitro->owes_pong = nitro->state == SECRET;
  if (nitro->owes_pong) return PARLEY_OK;
  return send_known(session, PONG, NULL, diag);
}

/* ---- login ----------------------------------------------------------- */

static parley_err send_hello(parley_session *session, parley_diag *diag) {
  const char *release = nitro_of(session)->release;
  parley__args args = {.count = 0};
  parley__args_string(
    &args, parley_slice_of(release != NULL ? release : "NITRO-1-6-6"));
  parley__args_string(&args, parley_slice_of("HTML5"));
  parley__args_integer(&args, 2);
  parley__args_integer(&args, 1);
  return send_known(session, HELLO, &args, diag);
}

static parley_err send_machine(parley_session *session, parley_diag *diag) {
  struct nitro *nitro = nitro_of(session);
  parley__args args = {.count = 0};
  const char *id = nitro->given_id;
  if (id == NULL) {
    parley_err err = random_hex(session, nitro->machine_id, diag);
    if (err != PARLEY_OK) return err;
    id = nitro->machine_id;
  }
  parley__args_string(&args, parley_slice_of(id));
  parley__args_string(&args, parley_slice_of(""));
  parley__args_string(&args, parley_slice_of(""));
  return send_known(session, MACHINE, &args, diag);
}

static parley_err send_ticket(parley_session *session, parley_diag *diag) {
  struct nitro *nitro = nitro_of(session);
  parley__args args = {.count = 0};
  parley_slice ticket;
  parley_err err;
  ticket.data = (const uint8_t *)nitro->ticket;
  ticket.size = nitro->ticket_size;
  parley__args_string(&args, ticket);
  parley__args_integer(&args,
                       (session->now - session->started_at) & 0x7fffffff);
  nitro->ticket_waits = false;
  err = send_known(session, TICKET, &args, diag);
  parley_cleanse(nitro->ticket, nitro->ticket_size);
  return err;
}

/* The transport, and the cipher if there is one, are up. */
static parley_err begin_login(parley_session *session, parley_diag *diag) {
  struct nitro *nitro = nitro_of(session);
  nitro->state = LOGIN;
  if (nitro->ticket_size == 0) return PARLEY_OK;
  nitro->ticket_waits = true;
  nitro->ticket_at = session->now + TICKET_PAUSE_MS;
  return send_machine(session, diag);
}

static parley_err begin(parley_session *session, parley_diag *diag) {
  struct nitro *nitro = nitro_of(session);
  bool crypto = nitro->crypto != PARLEY_CRYPTO_NONE;
  parley_err err = PARLEY_OK;
  if (!is_client(session)) {
    nitro->state = crypto ? PARAMS : LOGIN;
    return PARLEY_OK;
  }
  if (crypto || nitro->ticket_size > 0 || nitro->release != NULL)
    err = send_hello(session, diag);
  if (err != PARLEY_OK) return err;
  if (!crypto) return begin_login(session, diag);
  nitro->state = PARAMS;
  return send_known(session, ASK_PARAMS, NULL, diag);
}

static parley_err ready(parley_session *session, parley_diag *diag) {
  struct nitro *nitro = nitro_of(session);
  nitro->state = READY;
  nitro->ticket_waits = false;
  nitro->ponged_at = session->now;
  nitro->ping_at = session->now + nitro->ping_ms;
  return parley__session_event(session, PARLEY_EVENT_READY, diag);
}

/* ---- key exchange ---------------------------------------------------- */

/* Client: the prime and the generator are there. */
static parley_err take_params(parley_session *session, parley_slice payload,
                              parley_diag *diag) {
  struct nitro *nitro = nitro_of(session);
  parley__args args;
  parley_buf number;
  parley_err err = read_strings(session, GIVE_PARAMS, payload, 2, &args, diag);
  parley_buf_init(&number, session->alloc);
  if (err == PARLEY_OK)
    err = parley_kex_accept_params(nitro->kex, args.items[0].string,
                                   args.items[1].string, diag);
  if (err == PARLEY_OK) err = parley_kex_public(nitro->kex, &number, diag);
  if (err == PARLEY_OK) {
    args.count = 0;
    parley__args_string(&args, parley_buf_slice(&number));
    err = send_known(session, CLIENT_NUMBER, &args, diag);
  }
  if (err == PARLEY_OK) nitro->state = SECRET;
  parley_buf_clear(&number);
  return err;
}

/* Server: hands them out, again if asked again. */
static parley_err give_params(parley_session *session, parley_diag *diag) {
  struct nitro *nitro = nitro_of(session);
  parley__args args = {.count = 0};
  parley_buf prime, generator;
  parley_err err;
  if (nitro->params_given++ == MAX_PARAMS)
    return parley_fail(diag, PARLEY_EPROTO, 0,
                       "the key exchange was asked for %d times",
                       (int)MAX_PARAMS + 1);
  parley_buf_init(&prime, session->alloc);
  parley_buf_init(&generator, session->alloc);
  err = parley_kex_params(nitro->kex, &prime, &generator, diag);
  if (err == PARLEY_OK) {
    parley__args_string(&args, parley_buf_slice(&prime));
    parley__args_string(&args, parley_buf_slice(&generator));
    err = send_known(session, GIVE_PARAMS, &args, diag);
  }
  if (err == PARLEY_OK) nitro->state = SECRET;
  parley_buf_clear(&prime);
  parley_buf_clear(&generator);
  return err;
}

/* Both: switches the ciphers on and forgets the exchange. */
static parley_err secure(parley_session *session, bool send, bool recv,
                         parley_diag *diag) {
  struct nitro *nitro = nitro_of(session);
  parley_slice key;
  parley_err err = parley_kex_key(nitro->kex, &key);
  if (err == PARLEY_OK && send)
    err = parley__cipher_start_send(nitro->cipher, key);
  if (err == PARLEY_OK && recv)
    err = parley__cipher_start_recv(nitro->cipher, key);
  if (err != PARLEY_OK)
    return parley_fail(diag, PARLEY_ECRYPTO, 0, "the cipher did not start");
  parley_kex_free(nitro->kex);
  nitro->kex = NULL;
  nitro->state = LOGIN;
  return parley__session_event(session, PARLEY_EVENT_SECURE, diag);
}

/* Client: the server's number. What the server sends is encrypted only if
 * the flag behind it is there and true. */
static parley_err take_server_number(parley_session *session,
                                     parley_slice payload, parley_diag *diag) {
  struct nitro *nitro = nitro_of(session);
  parley__args args;
  bool both;
  parley_err err =
    read_strings(session, SERVER_NUMBER, payload, 1, &args, diag);
  if (err != PARLEY_OK) return err;
  both = args.count > 1 && args.items[1].integer != 0;
  err = parley_kex_accept(nitro->kex, args.items[0].string, diag);
  if (err == PARLEY_OK) err = secure(session, true, both, diag);
  if (err == PARLEY_OK && nitro->owes_pong) err = send_pong(session, diag);
  if (err == PARLEY_OK) err = begin_login(session, diag);
  return err;
}

/* Server: the client's number; answers with its own, the last plain bytes. */
static parley_err take_client_number(parley_session *session,
                                     parley_slice payload, parley_diag *diag) {
  struct nitro *nitro = nitro_of(session);
  parley__args args;
  parley_buf number;
  parley_err err =
    read_strings(session, CLIENT_NUMBER, payload, 1, &args, diag);
  parley_buf_init(&number, session->alloc);
  if (err == PARLEY_OK)
    err = parley_kex_accept(nitro->kex, args.items[0].string, diag);
  if (err == PARLEY_OK) err = parley_kex_public(nitro->kex, &number, diag);
  if (err == PARLEY_OK) {
    args.count = 0;
    parley__args_string(&args, parley_buf_slice(&number));
    parley__args_boolean(&args, !nitro->plain_server);
    err = send_known(session, SERVER_NUMBER, &args, diag);
  }
  if (err == PARLEY_OK) err = secure(session, !nitro->plain_server, true, diag);
  parley_buf_clear(&number);
  return err;
}

/* ---- transitions ----------------------------------------------------- */

/* Server: an id that clients may keep has 64 characters and no "~" in
 * front; any other is replaced. */
static parley_err check_machine(parley_session *session, parley_slice payload,
                                parley_diag *diag) {
  struct nitro *nitro = nitro_of(session);
  parley__args args;
  parley_slice id = {NULL, 0};
  parley_err err;
  if (parley__args_decode(session->schema, nitro->known[MACHINE], payload,
                          &args, NULL) == PARLEY_OK &&
      args.count > 0 && args.items[0].given == PARLEY_GIVEN_STRING)
    id = args.items[0].string;
  if (id.size == NITRO_MACHINE_SIZE && id.data[0] != '~') return PARLEY_OK;
  if (!can_send(session, NEW_MACHINE)) return PARLEY_OK;
  err = random_hex(session, nitro->machine_id, diag);
  if (err != PARLEY_OK) return err;
  args.count = 0;
  parley__args_string(&args, parley_slice_of(nitro->machine_id));
  return send_known(session, NEW_MACHINE, &args, diag);
}

/* Server: a test that can not be read is not answered. */
static parley_err answer_latency(parley_session *session, parley_slice payload,
                                 parley_diag *diag) {
  struct nitro *nitro = nitro_of(session);
  parley__args args;
  if (!can_send(session, LATENCY_ANSWER) ||
      parley__args_decode(session->schema, nitro->known[LATENCY], payload,
                          &args, NULL) != PARLEY_OK)
    return PARLEY_OK;
  return send_known(session, LATENCY_ANSWER, &args, diag);
}

/* Client: the server says why it ends the session. */
static parley_err disconnected(parley_session *session, parley_slice payload) {
  struct nitro *nitro = nitro_of(session);
  char text[160];
  parley__args args;
  int reason = 0;
  const char *words;
  if (parley__args_decode(session->schema, nitro->known[REASON], payload, &args,
                          NULL) == PARLEY_OK &&
      args.count > 0)
    reason = (int)args.items[0].integer;
  words = parley__reason_words(reason);
  if (nitro->state == READY) {
    parley__session_end(session, reason, words);
    return PARLEY_OK;
  }
  snprintf(text, sizeof text, "the server refused the login: %s (reason %d)",
           words, reason);
  parley__session_fail(session, PARLEY_EAUTH, reason, text);
  return PARLEY_OK;
}

/* Packets that mean the same in every state. */
static parley_err step_any(parley_session *session, enum nitro_input input,
                           parley_slice payload, parley_diag *diag) {
  struct nitro *nitro = nitro_of(session);
  switch (input) {
    case PING:
      return send_pong(session, diag);
    case PONG:
      nitro->ponged_at = session->now;
      return PARLEY_OK;
    case MACHINE:
      return check_machine(session, payload, diag);
    case REASON:
      return disconnected(session, payload);
    case BYE:
      parley__session_end(session, 1000, "the client said good-bye");
      return PARLEY_OK;
    case ASK_PARAMS:
    case CLIENT_NUMBER:
      return parley_fail(
        diag, PARLEY_EPROTO, 0, "the client asks for a key exchange, which %s",
        nitro->crypto == PARLEY_CRYPTO_NONE ? "this server does not do"
                                            : "was done before");
    case TICKET:
      return parley_fail(diag, PARLEY_EPHASE, 0,
                         nitro->state < LOGIN
                           ? "the ticket came before the key exchange"
                           : "a second ticket came");
    default:
      return PARLEY_OK;
  }
}

/* The one transition function: what |input| does in the present state. */
static parley_err step(parley_session *session, enum nitro_input input,
                       parley_slice payload, parley_diag *diag) {
  struct nitro *nitro = nitro_of(session);
  switch (nitro->state) {
    case CONNECTING:
      return input == OPENED ? begin(session, diag) : PARLEY_OK;
    case PARAMS:
      if (input == GIVE_PARAMS) return take_params(session, payload, diag);
      if (input == ASK_PARAMS) return give_params(session, diag);
      if (input == CLIENT_NUMBER)
        return take_client_number(session, payload, diag);
      if (input == SERVER_NUMBER)
        return parley_fail(diag, PARLEY_EPROTO, 0,
                           "the server ended a key exchange not begun");
      break;
    case SECRET:
      if (input == SERVER_NUMBER)
        return take_server_number(session, payload, diag);
      if (input == ASK_PARAMS) return give_params(session, diag);
      if (input == CLIENT_NUMBER)
        return take_client_number(session, payload, diag);
      if (input == GIVE_PARAMS)
        return parley_fail(diag, PARLEY_EPROTO, 0,
                           "the server gave its parameters twice");
      break;
    case LOGIN:
      if (input == WELCOME) return ready(session, diag);
      if (input == NEW_MACHINE && nitro->ticket_waits)
        return send_ticket(session, diag);
      if (input == TICKET) {
        nitro->state = DECIDE;
        return PARLEY_OK;
      }
      break;
    case DECIDE:
      break;
    case READY:
      if (input == LATENCY) return answer_latency(session, payload, diag);
      break;
  }
  return step_any(session, input, payload, diag);
}

static enum nitro_input input_of(const struct nitro *nitro,
                                 const parley_packet *packet) {
  int i;
  if (packet == NULL) return OTHER;
  for (i = 0; i < KNOWN_COUNT; i++)
    if (nitro->known[i] == packet) return (enum nitro_input)i;
  return OTHER;
}

/* Server: drops a packet that needs a login. A client that does not stop
 * sending such has lost its way, or tries. */
static parley_err too_early(parley_session *session,
                            const parley_packet *packet, parley_diag *diag) {
  if (++nitro_of(session)->early < MAX_EARLY) return PARLEY_OK;
  return parley_fail(diag, PARLEY_EPHASE, 0,
                     "%d packets came before the login that they need, the "
                     "last one %s",
                     (int)MAX_EARLY,
                     parley_schema_text(session->schema, packet->name));
}

static parley_err nitro_recv(parley_session *session, parley_slice in,
                             parley_diag *diag) {
  struct nitro *nitro = nitro_of(session);
  const parley_packet *packet;
  enum nitro_input input;
  uint16_t id;
  parley_err err = parley__session_number(session, &in, &id, &packet, diag);
  if (err != PARLEY_OK) return err;
  input = input_of(nitro, packet);
  if (!is_client(session) && nitro->state != READY && packet != NULL &&
      input != PONG && input != BYE &&
      level_of(session, packet) == LEVEL_SESSION)
    return too_early(session, packet, diag);
  err = parley__session_packet(session, packet, id, in, diag);
  if (err != PARLEY_OK) return err;
  return step(session, input, in, diag);
}

static parley_err nitro_open(parley_session *session, parley_diag *diag) {
  parley_slice none = {NULL, 0};
  return step(session, OPENED, none, diag);
}

/* ---- the program's side ---------------------------------------------- */

static parley_err nitro_accept(parley_session *session, parley_diag *diag) {
  parley_err err;
  if (nitro_of(session)->state != DECIDE) return PARLEY_EPHASE;
  err = send_known(session, WELCOME, NULL, diag);
  if (err != PARLEY_OK) return err;
  return ready(session, diag);
}

static parley_err nitro_refuse(parley_session *session, int reason) {
  const char *words = reason >= 0 ? parley__reason_words(reason) : "refused";
  if (!session->is_open) return PARLEY_EPHASE;
  if (reason >= 0 && can_send(session, REASON)) {
    parley__args args = {.count = 0};
    parley_diag diag;
    parley__args_integer(&args, reason);
    /* Who does not get the reason still gets the end. */
    send_known(session, REASON, &args, &diag);
  }
  return parley_session_close(session, 1000, words);
}

static void nitro_bye(parley_session *session) {
  parley_diag diag;
  if (is_client(session) && nitro_of(session)->state == READY &&
      can_send(session, BYE))
    send_known(session, BYE, NULL, &diag);
}

/* ---- time and the peer's end ----------------------------------------- */

/* The state, and what it waits for, in words. */
static const char *state_words(const parley_session *session,
                               const char **awaited) {
  const struct nitro *nitro = nitro_of(session);
  bool client = is_client(session);
  switch (nitro->state) {
    case CONNECTING:
      *awaited = parley__session_awaits(session);
      return "connecting";
    case PARAMS:
      *awaited = parley__nitro_names[client ? GIVE_PARAMS : ASK_PARAMS].name;
      return "key exchange";
    case SECRET:
      *awaited =
        parley__nitro_names[client ? SERVER_NUMBER : CLIENT_NUMBER].name;
      return "key exchange";
    case LOGIN:
      *awaited = parley__nitro_names[client ? WELCOME : TICKET].name;
      return "login";
    case DECIDE:
      *awaited = "the program's answer to the ticket";
      return "login";
    default:
      *awaited = parley__nitro_names[client ? PING : PONG].name;
      return "session";
  }
}

static void nitro_closed(parley_session *session, int code, const char *text) {
  char full[PARLEY_TEXT_MAX];
  const char *awaited;
  const char *words = state_words(session, &awaited);
  const char *space = *text != '\0' ? " " : "";
  if (is_client(session) && nitro_of(session)->state < READY) {
    if (code != 0)
      snprintf(full, sizeof full,
               "closed during login: %s, waiting for %s (code %d%s%s)", words,
               awaited, code, space, text);
    else
      snprintf(full, sizeof full, "closed during login: %s, waiting for %s",
               words, awaited);
    parley__session_fail(session, PARLEY_EAUTH, code, full);
  } else if (code == 1006) { /* without a close frame */
    parley__session_fail(session, PARLEY_ECLOSED, code, text);
  } else {
    parley__session_end(
      session, code, *text != '\0' ? text : "the peer closed the connection");
  }
}

/* When the peer has been silent for too long: a server goes by the pongs it
 * asks for. */
static int64_t silent_at(const parley_session *session) {
  const struct nitro *nitro = nitro_of(session);
  bool by_pong = !is_client(session) && nitro->known[PING] != NULL;
  return (by_pong ? nitro->ponged_at : session->heard_at) + nitro->idle_ms;
}

static int64_t nitro_deadline(const parley_session *session) {
  const struct nitro *nitro = nitro_of(session);
  int64_t at = session->started_at + nitro->handshake_ms;
  if (nitro->state == READY) {
    at = silent_at(session);
    return nitro->ping_at < at ? nitro->ping_at : at;
  }
  return nitro->ticket_waits && nitro->ticket_at < at ? nitro->ticket_at : at;
}

static parley_err timed_out(parley_session *session, uint32_t ms,
                            parley_diag *diag) {
  const char *awaited;
  const char *words = state_words(session, &awaited);
  return parley_fail(diag, PARLEY_ETIMEOUT, 0,
                     "timed out after %lu ms: %s, waiting for %s",
                     (unsigned long)ms, words, awaited);
}

static parley_err nitro_tick(parley_session *session, parley_diag *diag) {
  struct nitro *nitro = nitro_of(session);
  enum nitro_input beat = is_client(session) ? PONG : PING;
  if (nitro->state != READY) {
    if (session->now >= session->started_at + nitro->handshake_ms)
      return timed_out(session, nitro->handshake_ms, diag);
    if (nitro->ticket_waits && session->now >= nitro->ticket_at)
      return send_ticket(session, diag);
    return PARLEY_OK;
  }
  if (session->now >= silent_at(session))
    return timed_out(session, nitro->idle_ms, diag);
  if (session->now < nitro->ping_at) return PARLEY_OK;
  nitro->ping_at = session->now + nitro->ping_ms;
  if (!can_send(session, beat)) return PARLEY_OK;
  return send_known(session, beat, NULL, diag);
}

/* clang-format off */
const parley__protocol parley__nitro = {
  "nitro", sizeof(struct nitro),
  parley__nitro_init, parley__nitro_free, parley__nitro_build,
  nitro_open, nitro_recv, nitro_closed, may_send, nitro_bye,
  nitro_accept, nitro_refuse, nitro_tick, nitro_deadline, NULL, NULL, NULL
};
/* clang-format on */
