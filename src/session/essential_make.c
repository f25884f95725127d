/* SPDX-License-Identifier: MIT
 *
 * The making of an essential session: options are checked and copied, the
 * login goes into the headers of the upgrade, the pipe is built.
 */
#include <stdio.h>
#include <string.h>

#include "session/essential.h"

enum {
  HANDSHAKE_MS = 15000,
  KEEP_ALIVE_MS = 60000,  /* without one the other side is taken for dead */
  SERVER_PING_MS = 30000, /* between two of them */
  LEAST_VERSION = 2,
  VALUE_SIZE = 16
};

static struct essential *essential_of(const parley_session *session) {
  return session->state;
}

static uint32_t or_default(uint32_t value, uint32_t other) {
  return value != 0 ? value : other;
}

static parley_err no_memory(parley_diag *diag) {
  return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
}

/* ---- the login as headers -------------------------------------------- */

/* "Basic " and the Base64 form of the name, a colon and the secret as it
 * is. */
static const char *authorization(parley_session *session,
                                 const struct essential *essential) {
  parley_buf raw, text;
  const char *out = NULL;
  parley_err err;
  parley_buf_init(&raw, session->alloc);
  parley_buf_init(&text, session->alloc);
  err = parley_buf_printf(&raw, "%s:", essential->user);
  if (err == PARLEY_OK)
    err = parley_buf_append(&raw, essential->secret, sizeof essential->secret);
  if (err == PARLEY_OK) err = parley_buf_puts(&text, "Basic ");
  if (err == PARLEY_OK)
    err = parley_base64_encode(parley_buf_slice(&raw), &text);
  if (err == PARLEY_OK)
    out =
      parley__arena_copy(&session->texts, (const char *)text.data, text.size);
  if (raw.data != NULL) parley_cleanse(raw.data, raw.capacity);
  if (text.data != NULL) parley_cleanse(text.data, text.capacity);
  parley_buf_clear(&raw);
  parley_buf_clear(&text);
  return out;
}

/* Adds the protocol's headers to those of the program. */
static parley_err add_headers(parley_session *session,
                              struct essential *essential, parley_diag *diag) {
  const char *const *given = session->ws_options.headers;
  const char **headers;
  char *version;
  size_t n = 0, at = 0;
  while (given != NULL && given[n] != NULL) n++;
  headers = parley__arena_get(&session->texts, (n + 5) * sizeof *headers);
  version = parley__arena_get(&session->texts, VALUE_SIZE);
  if (headers == NULL || version == NULL) return no_memory(diag);
  if (essential->user != NULL) {
    headers[at++] = "Authorization";
    headers[at] = authorization(session, essential);
    if (headers[at++] == NULL) return no_memory(diag);
  }
  snprintf(version, VALUE_SIZE, "%lu", (unsigned long)essential->most);
  headers[at++] =
    essential->exact ? ESSENTIAL_VERSION_HEADER : ESSENTIAL_MOST_HEADER;
  headers[at++] = version;
  if (n > 0) memcpy(headers + at, given, n * sizeof *headers);
  headers[at + n] = NULL;
  session->ws_options.headers = headers;
  return PARLEY_OK;
}

static parley_err take_login(parley_session *session,
                             const parley_session_options *options,
                             parley_diag *diag) {
  struct essential *essential = essential_of(session);
  if (options->user == NULL) return PARLEY_OK;
  if (*options->user == '\0' || strchr(options->user, ':') != NULL)
    return parley_fail(diag, PARLEY_EUSAGE, 0,
                       "the user's name is empty or has a colon in it");
  if (options->secret.size != ESSENTIAL_SECRET_SIZE)
    return parley_fail(diag, PARLEY_EUSAGE, 0, "a secret has %d bytes, not %zu",
                       (int)ESSENTIAL_SECRET_SIZE, options->secret.size);
  memcpy(essential->secret, options->secret.data, ESSENTIAL_SECRET_SIZE);
  essential->has_secret = true;
  essential->user =
    parley__arena_copy(&session->texts, options->user, strlen(options->user));
  return essential->user != NULL ? PARLEY_OK : no_memory(diag);
}

/* ---- session --------------------------------------------------------- */

static parley_err make_registries(parley_session *session, parley_diag *diag) {
  struct essential *essential = essential_of(session);
  bool client = session->role == PARLEY_CLIENT;
  essential->out = parley_registry_new(
    session->schema, client ? PARLEY_C2S : PARLEY_S2C, session->alloc);
  essential->in = parley_registry_new(
    session->schema, client ? PARLEY_S2C : PARLEY_C2S, session->alloc);
  if (essential->in == NULL || essential->out == NULL) return no_memory(diag);
  if (parley_class_find(session->schema, PARLEY_C2S, PARLEY_REGISTER_CLASS) ==
      NULL)
    return parley_fail(diag, PARLEY_EUSAGE, 0, "the schema has no packet %s",
                       PARLEY_REGISTER_CLASS);
  return PARLEY_OK;
}

parley_err parley__essential_init(parley_session *session,
                                  const parley_session_options *options,
                                  parley_diag *diag) {
  struct essential *essential = essential_of(session);
  bool client = session->role == PARLEY_CLIENT;
  parley_err err;
  parley_buf_init(&essential->message, session->alloc);
  parley_buf_init(&essential->body, session->alloc);
  parley_buf_init(&essential->scratch, session->alloc);
  essential->most = or_default(options->version, session->schema->version);
  essential->least = or_default(options->least_version, LEAST_VERSION);
  if (essential->least > essential->most) essential->least = essential->most;
  essential->exact = options->exact_version;
  essential->handshake_ms = or_default(options->handshake_ms, HANDSHAKE_MS);
  essential->idle_ms = or_default(options->idle_ms, KEEP_ALIVE_MS);
  essential->ping_ms = or_default(options->ping_ms, SERVER_PING_MS);
  if (session->transport != PARLEY_TRANSPORT_WS)
    return parley_fail(diag, PARLEY_EUSAGE, 0,
                       "this protocol needs a WebSocket");
  if (options->crypto != PARLEY_CRYPTO_NONE)
    return parley_fail(diag, PARLEY_EUSAGE, 0,
                       "this protocol has no key exchange; use TLS");
  err = make_registries(session, diag);
  if (err == PARLEY_OK && client) err = take_login(session, options, diag);
  if (err == PARLEY_OK && client && essential->most > LOGIN_VERSION)
    err = add_headers(session, essential, diag);
  return err;
}

void parley__essential_free(parley_session *session) {
  struct essential *essential = essential_of(session);
  parley_cleanse(essential->secret, sizeof essential->secret);
  parley_registry_free(essential->in);
  parley_registry_free(essential->out);
  if (essential->body.data != NULL)
    parley_cleanse(essential->body.data, essential->body.capacity);
  if (essential->message.data != NULL)
    parley_cleanse(essential->message.data, essential->message.capacity);
  parley_buf_clear(&essential->message);
  parley_buf_clear(&essential->body);
  parley_buf_clear(&essential->scratch);
}

/* Above TLS: WebSocket, and the user's transform in its messages. */
parley_err parley__essential_build(parley_session *session,
                                   const parley_session_options *options,
                                   parley_diag *diag) {
  parley_err err;
  session->ws = parley__ws_new(&session->pipe, &session->ws_options, diag);
  err = parley__session_push(session, session->ws, diag);
  if (err != PARLEY_OK) return err;
  if (session->role == PARLEY_SERVER) parley__ws_hold(session->ws);
  return parley__session_push_transform(session, options, diag);
}
