/* SPDX-License-Identifier: MIT
 *
 * The making of a nitro session: options are checked and copied, the pipe is
 * built.
 */
#include <string.h>

#include "session/nitro.h"

enum {
  HANDSHAKE_MS = 15000,
  IDLE_MS = 90000,
  PONG_IDLE_MS = 60000,
  SERVER_PING_MS = 30000,
  CLIENT_PONG_MS = 20000
};

static struct nitro *nitro_of(const parley_session *session) {
  return session->state;
}

static bool is_client(const parley_session *session) {
  return session->role == PARLEY_CLIENT;
}

static uint32_t or_default(uint32_t value, uint32_t other) {
  return value != 0 ? value : other;
}

/* The packets that a login with these options can not do without. */
static parley_err check_known(const parley_session *session,
                              const parley_session_options *options,
                              parley_diag *diag) {
  static const enum nitro_input login[] = {HELLO, MACHINE, TICKET, WELCOME};
  static const enum nitro_input crypto[] = {ASK_PARAMS, GIVE_PARAMS,
                                            CLIENT_NUMBER, SERVER_NUMBER};
  const struct nitro *nitro = nitro_of(session);
  bool wants_login = options->ticket != NULL || !is_client(session);
  bool wants_crypto = options->crypto != PARLEY_CRYPTO_NONE;
  size_t i;
  for (i = 0; i < 4; i++) {
    enum nitro_input missing = KNOWN_COUNT;
    if (wants_login && nitro->known[login[i]] == NULL) missing = login[i];
    if (wants_crypto && nitro->known[crypto[i]] == NULL) missing = crypto[i];
    if (missing != KNOWN_COUNT)
      return parley_fail(diag, PARLEY_EUSAGE, 0,
                         "the schema has no packet %s (%s)",
                         parley__nitro_names[missing].name,
                         parley_dir_name(parley__nitro_names[missing].dir));
  }
  return PARLEY_OK;
}

static parley_err copy_login(parley_session *session,
                             const parley_session_options *options,
                             parley_diag *diag) {
  struct nitro *nitro = nitro_of(session);
  bool ok = true;
#define COPY(member, text)                                                     \
  if ((text) != NULL) {                                                        \
    nitro->member = parley__arena_copy(&session->texts, (text), strlen(text)); \
    if (nitro->member == NULL) ok = false;                                     \
  }
  COPY(ticket, options->ticket)
  COPY(release, options->release)
  COPY(given_id, options->machine_id)
#undef COPY
  if (!ok) return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  if (nitro->ticket != NULL) nitro->ticket_size = strlen(nitro->ticket);
  return PARLEY_OK;
}

static parley_err make_kex(parley_session *session,
                           const parley_session_options *options,
                           parley_diag *diag) {
  parley_kex_options kex;
  memset(&kex, 0, sizeof kex);
  kex.alloc = session->alloc;
  kex.random = &session->random;
  kex.server = !is_client(session);
  kex.plain_numbers = options->plain_numbers;
  kex.sha1 = options->key_derivation == PARLEY_KEY_SHA1;
  kex.key_n = options->key_n;
  kex.key_e = options->key_e;
  kex.key_d = options->key_d;
  return parley_kex_new(&kex, &nitro_of(session)->kex, diag);
}

parley_err parley__nitro_init(parley_session *session,
                              const parley_session_options *options,
                              parley_diag *diag) {
  struct nitro *nitro = nitro_of(session);
  bool client = is_client(session);
  parley_err err;
  int i;
  for (i = 0; i < KNOWN_COUNT; i++)
    nitro->known[i] = parley_schema_find(
      session->schema, parley__nitro_names[i].dir, parley__nitro_names[i].name);
  parley_buf_init(&nitro->payload, session->alloc);
  nitro->crypto = options->crypto;
  nitro->plain_server = options->plain_server;
  nitro->handshake_ms = or_default(options->handshake_ms, HANDSHAKE_MS);
  nitro->idle_ms =
    or_default(options->idle_ms, client ? IDLE_MS : PONG_IDLE_MS);
  nitro->ping_ms =
    or_default(options->ping_ms, client ? CLIENT_PONG_MS : SERVER_PING_MS);
  err = check_known(session, options, diag);
  if (err == PARLEY_OK && client && options->ticket != NULL &&
      (*options->ticket == '\0' || strlen(options->ticket) > UINT16_MAX))
    err = parley_fail(diag, PARLEY_EUSAGE, 0,
                      "the ticket is empty or longer than 65535 bytes");
  if (err == PARLEY_OK && client) err = copy_login(session, options, diag);
  if (err == PARLEY_OK && options->crypto != PARLEY_CRYPTO_NONE)
    err = make_kex(session, options, diag);
  return err;
}

void parley__nitro_free(parley_session *session) {
  struct nitro *nitro = nitro_of(session);
  parley_kex_free(nitro->kex);
  if (nitro->ticket_size > 0) parley_cleanse(nitro->ticket, nitro->ticket_size);
  parley_buf_clear(&nitro->payload);
}

static parley_err push_cipher(parley_session *session, parley_diag *diag) {
  parley_stage *cipher = parley__cipher_new(&session->pipe, diag);
  nitro_of(session)->cipher = cipher;
  return parley__session_push(session, cipher, diag);
}

/* Above TLS, from below: the cipher around the stream, or WebSocket and the
 * cipher in its messages; the user's transform; the framing. Over TCP the
 * two places of the cipher are one, above the policy request, which is never
 * encrypted. */
parley_err parley__nitro_build(parley_session *session,
                               const parley_session_options *options,
                               parley_diag *diag) {
  parley_pipe *pipe = &session->pipe;
  bool ws = session->transport == PARLEY_TRANSPORT_WS;
  bool stream = ws && options->crypto == PARLEY_CRYPTO_STREAM;
  parley_err err = PARLEY_OK;
  if (stream) err = push_cipher(session, diag);
  if (err == PARLEY_OK && !ws && !is_client(session))
    err =
      parley__session_push(session, parley__policy_new(pipe, NULL, diag), diag);
  if (err == PARLEY_OK && ws) {
    session->ws = parley__ws_new(pipe, &session->ws_options, diag);
    err = parley__session_push(session, session->ws, diag);
  }
  if (err == PARLEY_OK && options->crypto != PARLEY_CRYPTO_NONE && !stream)
    err = push_cipher(session, diag);
  if (err == PARLEY_OK)
    err = parley__session_push_transform(session, options, diag);
  if (err == PARLEY_OK)
    err = parley__session_push(session, parley__frame_new(pipe, diag), diag);
  return err;
}
