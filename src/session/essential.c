/* SPDX-License-Identifier: MIT
 *
 * The session of the `essential` protocol, client and server:
 *
 *   CONNECTING > [DECIDE >] READY              from version 2 on
 *   CONNECTING > LOGIN > [DECIDE >] READY      in version 1
 *
 * DECIDE only on the server: from version 2 on the login is in the upgrade's
 * request, which is answered when the program has decided.
 */
#include "session/essential.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char keep_alive[] = "connection.ConnectionKeepAlivePacket";
static const char disconnect[] = "connection.ClientConnectionDisconnectPacket";
static const char reconnect[] = "connection.ServerConnectionReconnectPacket";
static const char login[] = "connection.ClientConnectionLoginPacket";
static const char response[] = "response.ResponseActionPacket";

static struct essential *essential_of(const parley_session *session) {
  return session->state;
}

static bool is_client(const parley_session *session) {
  return session->role == PARLEY_CLIENT;
}

const char *parley_close_name(int code) {
  switch (code) {
#define CASE_(number, name)                                                    \
  case number:                                                                 \
    return #name;
    CLOSE_MAP(CASE_)
#undef CASE_
    default:
      return NULL;
  }
}

parley_err parley_join_hash(parley_slice secret,
                            char out[PARLEY_JOIN_HASH_SIZE + 1]) {
  static const uint8_t constant[] = {0x17, 0x3b, 0xe2, 0x01, 0xd4, 0xe5,
                                     0x59, 0x1d, 0xce, 0xf3, 0x7b, 0xca,
                                     0xf7, 0x01, 0xd1, 0x36};
  uint8_t bytes[ESSENTIAL_SECRET_SIZE + sizeof constant];
  uint8_t digest[PARLEY_SHA1_SIZE];
  parley_slice in;
  unsigned carry = 1;
  size_t i;
  parley_err err;
  if (secret.size != ESSENTIAL_SECRET_SIZE) return PARLEY_EUSAGE;
  memcpy(bytes, secret.data, ESSENTIAL_SECRET_SIZE);
  memcpy(bytes + ESSENTIAL_SECRET_SIZE, constant, sizeof constant);
  in.data = bytes;
  in.size = sizeof bytes;
  err = parley_sha1(in, digest);
  parley_cleanse(bytes, sizeof bytes);
  if (err != PARLEY_OK) return err;
  if (digest[0] & 0x80) { /* a negative number: its absolute value */
    *out++ = '-';
    for (i = sizeof digest; i-- > 0;) {
      carry += (uint8_t)~digest[i];
      digest[i] = (uint8_t)carry;
      carry >>= 8;
    }
  }
  for (i = 0; i < sizeof digest; i++) sprintf(out + 2 * i, "%02x", digest[i]);
  for (i = 0; out[i] == '0' && out[i + 1] != '\0'; i++) continue;
  memmove(out, out + i, strlen(out + i) + 1);
  return PARLEY_OK;
}

/* ---- sending --------------------------------------------------------- */

/* Sends a packet of class |name|, its registration first if it needs one. The
 * room is looked at before: a class must not count as registered whose
 * registration was not sent. */
static parley_err send_class(parley_session *session, const char *name,
                             const char *unique_id, parley_slice payload,
                             parley_diag *diag) {
  struct essential *essential = essential_of(session);
  parley_buf *message = &essential->message;
  int32_t id;
  bool is_new = false;
  size_t size = payload.size + 2 * PARLEY_CLASS_NAME_MAX;
  parley_err err = parley__session_room(session, size, diag);
  if (err != PARLEY_OK) return err;
  message->size = 0;
  err = parley_envelope_write(0, unique_id, payload, message);
  if (err == PARLEY_EUSAGE)
    return parley_fail(diag, err, 0, "the unique id is no UUID");
  if (err == PARLEY_OK && message->size > session->limits.message)
    err = PARLEY_ELIMIT;
  if (err != PARLEY_OK)
    return parley_fail(diag, err, 0, "a packet of %zu bytes", payload.size);
  err = parley_registry_take(essential->out, name, &id, &is_new, diag);
  if (err != PARLEY_OK) return err;
  if (is_new) {
    message->size = 0;
    err = parley_registration_write(id, name, message);
    if (err == PARLEY_OK)
      err = parley__session_message(session, parley_buf_slice(message), diag);
    if (err != PARLEY_OK) return parley_fail(diag, err, 0, "not registered");
  }
  message->size = 0;
  err = parley_envelope_write(id, unique_id, payload, message);
  if (err != PARLEY_OK) return parley_fail(diag, err, 0, "out of memory");
  return parley__session_message(session, parley_buf_slice(message), diag);
}

static parley_err send_empty(parley_session *session, const char *name,
                             const char *unique_id, parley_diag *diag) {
  return send_class(session, name, unique_id, parley_slice_of("{}"), diag);
}

/* Sends a packet made of |args| by the schema. */
static parley_err send_args(parley_session *session, const char *name,
                            const char *unique_id, parley__args *args,
                            parley_diag *diag) {
  struct essential *essential = essential_of(session);
  const parley_packet *packet =
    parley_schema_find(session->schema, session->out_dir, name);
  parley_err err;
  if (packet == NULL)
    return parley_fail(diag, PARLEY_ENOENT, 0, "the schema has no packet %s",
                       name);
  essential->body.size = 0;
  err =
    parley__args_encode(session->schema, packet, args, &essential->body, diag);
  if (err != PARLEY_OK) return err;
  return send_class(session, name, unique_id,
                    parley_buf_slice(&essential->body), diag);
}

static parley_err may_send(const parley_session *session,
                           const parley_packet *packet) {
  (void)packet;
  return essential_of(session)->state == ESSENTIAL_READY ? PARLEY_OK
                                                         : PARLEY_EPHASE;
}

static parley_err ready(parley_session *session, parley_diag *diag) {
  struct essential *essential = essential_of(session);
  essential->state = ESSENTIAL_READY;
  essential->alive_at = session->now;
  essential->ping_at = session->now + essential->ping_ms;
  return parley__session_event(session, PARLEY_EVENT_READY, diag);
}

/* Ends the session with a close code of the protocol: |err| OK for an end in
 * order. */
static void end_with(parley_session *session, parley_err err, int code,
                     const char *text) {
  const char *name = parley_close_name(code);
  parley_diag ignored;
  parley__pipe_close(&session->pipe, code, parley_slice_of(name), &ignored);
  if (err != PARLEY_OK)
    parley__session_fail(session, err, code, text);
  else
    parley__session_end(session, code, text);
}

/* ---- the upgrade ----------------------------------------------------- */

/* A whole text as a version; 0 if it is none. */
static uint32_t version_of(const char *text) {
  char *end;
  unsigned long value;
  if (text == NULL || *text < '0' || *text > '9' || strlen(text) > 9) return 0;
  value = strtoul(text, &end, 10);
  return *end == '\0' ? (uint32_t)value : 0;
}

/* Server: refuses the upgrade. */
static void refuse_upgrade(parley_session *session, int status,
                           const char *text) {
  parley_diag diag;
  parley__ws_answer(session->ws, status, NULL, text, &diag);
}

/* Server: opens the WebSocket. */
static parley_err answer_upgrade(parley_session *session, parley_diag *diag) {
  struct essential *essential = essential_of(session);
  char line[64];
  essential->upgrade_waits = false;
  snprintf(line, sizeof line, ESSENTIAL_VERSION_HEADER ": %lu\r\n",
           (unsigned long)essential->version);
  return parley__ws_answer(session->ws, 101, line, NULL, diag);
}

/* Server: name and secret of a Basic authorization. */
static bool read_authorization(parley_session *session, const char *text,
                               parley_slice *user) {
  struct essential *essential = essential_of(session);
  parley_buf *raw = &essential->scratch;
  uint8_t *colon;
  raw->size = 0;
  if (strncmp(text, "Basic ", 6) != 0 ||
      parley_base64_decode(parley_slice_of(text + 6), raw, NULL) != PARLEY_OK)
    return false;
  colon = raw->size > 0 ? memchr(raw->data, ':', raw->size) : NULL;
  if (colon == NULL || colon == raw->data ||
      memchr(raw->data, 0, (size_t)(colon - raw->data)) != NULL ||
      raw->size - (size_t)(colon - raw->data) - 1 != ESSENTIAL_SECRET_SIZE)
    return false;
  memcpy(essential->secret, colon + 1, ESSENTIAL_SECRET_SIZE);
  essential->has_secret = true;
  *colon = '\0';
  user->data = raw->data;
  user->size = (size_t)(colon - raw->data);
  return true;
}

/* Server: the program decides about a login. */
static parley_err ask(parley_session *session, const char *user,
                      parley_diag *diag) {
  struct essential *essential = essential_of(session);
  parley_event event;
  memset(&event, 0, sizeof event);
  event.type = PARLEY_EVENT_LOGIN;
  event.text = user;
  event.code = (int)essential->version;
  event.payload.data = essential->secret;
  event.payload.size = ESSENTIAL_SECRET_SIZE;
  essential->state = ESSENTIAL_DECIDE;
  return parley__session_add(session, &event, diag);
}

/* Server: agrees on a version with the client that wants |most|, or just
 * |exact| (0: not given). False: it is outdated, or wants too much. */
static bool agree(struct essential *essential, uint32_t most, uint32_t exact) {
  uint32_t version = exact != 0 ? exact : most;
  if (exact == 0 && version > essential->most) version = essential->most;
  essential->version = version;
  return version >= essential->least && version <= essential->most;
}

/* Server: the request of the upgrade is there. */
static void serve_head(parley_session *session) {
  struct essential *essential = essential_of(session);
  const char *text = parley_session_header(session, "Authorization");
  const char *most = parley_session_header(session, ESSENTIAL_MOST_HEADER);
  const char *exact = parley_session_header(session, ESSENTIAL_VERSION_HEADER);
  parley_slice user;
  parley_diag diag;
  essential->upgrade_waits = true;
  if (text == NULL && most == NULL && exact == NULL &&
      essential->least == LOGIN_VERSION) {
    essential->version = LOGIN_VERSION;
    answer_upgrade(session, &diag);
  } else if (text == NULL) {
    refuse_upgrade(session, 401, "no Authorization");
  } else if (!read_authorization(session, text, &user)) {
    refuse_upgrade(session, 400,
                   "Authorization is not Basic with a name and 16 bytes");
  } else if (version_of(most) == 0 && version_of(exact) == 0) {
    refuse_upgrade(session, 400, "no " ESSENTIAL_MOST_HEADER);
  } else if (!agree(essential, version_of(most), version_of(exact))) {
    refuse_upgrade(session, 410, "this version is not spoken here");
  } else if (ask(session, (const char *)user.data, &diag) != PARLEY_OK) {
    refuse_upgrade(session, 503, "out of memory");
  }
  if (essential->scratch.data != NULL)
    parley_cleanse(essential->scratch.data, essential->scratch.capacity);
}

static void essential_head(parley_session *session) {
  if (!is_client(session)) serve_head(session);
}

/* Client: the version that the server's answer names. */
static parley_err take_version(parley_session *session, parley_diag *diag) {
  struct essential *essential = essential_of(session);
  const char *text = parley_session_header(session, ESSENTIAL_VERSION_HEADER);
  if (essential->most == LOGIN_VERSION) {
    essential->version = LOGIN_VERSION;
    return PARLEY_OK;
  }
  if (text == NULL)
    return parley_fail(diag, PARLEY_EUPGRADE, 0,
                       "the server's answer has no " ESSENTIAL_VERSION_HEADER);
  essential->version = version_of(text);
  if (essential->version == 0 || essential->version > essential->most ||
      (essential->exact && essential->version != essential->most))
    return parley_fail(diag, PARLEY_EUPGRADE, 0,
                       "the server speaks version %.20s, this client at most "
                       "%lu",
                       text, (unsigned long)essential->most);
  return PARLEY_OK;
}

/* Client, version 1: the login is a packet. */
static parley_err send_login(parley_session *session, parley_diag *diag) {
  struct essential *essential = essential_of(session);
  parley__args args = {.count = 0};
  parley_slice secret;
  parley_err err;
  secret.data = essential->secret;
  secret.size = ESSENTIAL_SECRET_SIZE;
  parley__args_string(&args, parley_slice_of(essential->user));
  parley__args_string(&args, secret);
  err = parley_uuid_new(&session->random, essential->login_id);
  if (err != PARLEY_OK)
    return parley_fail(diag, err, 0, "no randomness for a unique id");
  essential->state = ESSENTIAL_LOGIN;
  return send_args(session, login, essential->login_id, &args, diag);
}

static parley_err essential_open(parley_session *session, parley_diag *diag) {
  struct essential *essential = essential_of(session);
  parley_err err = PARLEY_OK;
  if (is_client(session)) err = take_version(session, diag);
  if (err != PARLEY_OK) return err;
  if (essential->version > LOGIN_VERSION) return ready(session, diag);
  if (!is_client(session)) {
    essential->state = ESSENTIAL_LOGIN;
    return PARLEY_OK;
  }
  if (essential->user != NULL) return send_login(session, diag);
  return ready(session, diag);
}

/* ---- receiving ------------------------------------------------------- */

/* Tells of a message that is dropped; the session goes on. */
static parley_err bad(parley_session *session, parley_slice message,
                      const parley_diag *why, parley_diag *diag) {
  parley_event event;
  if (why->code == PARLEY_ENOMEM)
    return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  memset(&event, 0, sizeof event);
  event.type = PARLEY_EVENT_BAD;
  event.err = why->code;
  event.text = why->text;
  event.payload = message;
  return parley__session_add(session, &event, diag);
}

static parley_err take_registration(parley_session *session,
                                    const parley_envelope *envelope,
                                    parley_diag *why) {
  struct essential *essential = essential_of(session);
  parley_slice name;
  int32_t id;
  parley_err err = parley_registration_read(
    session->schema, envelope->body, &essential->scratch, &id, &name, why);
  if (err != PARLEY_OK) return err;
  return parley_registry_set(essential->in, id, name, why);
}

/* Client, version 1: the answer to the login. */
static parley_err take_answer(parley_session *session,
                              const parley_envelope *envelope, const char *name,
                              const parley_packet *packet, parley_diag *diag) {
  parley_tree *tree = parley_tree_new(session->alloc);
  const parley_value *root = NULL, *successful;
  bool good;
  if (tree == NULL) return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  if (strcmp(name, response) != 0 || packet == NULL) {
    parley_tree_free(tree);
    end_with(session, PARLEY_EAUTH, INVALID_LOGIN_RESPONSE,
             "the login was answered by another packet");
    return PARLEY_OK;
  }
  parley_decode_tree(session->schema, packet, NULL, envelope->body, tree, &root,
                     NULL, NULL);
  successful = parley_value_get(root, "successful");
  good = successful != NULL && successful->u.integer != 0;
  parley_tree_free(tree);
  if (good) return ready(session, diag);
  end_with(session, PARLEY_EAUTH, LOGIN_REQUEST_FAILED,
           "the server refused the login");
  return PARLEY_OK;
}

/* Server, version 1: the login. */
static parley_err take_login(parley_session *session,
                             const parley_envelope *envelope,
                             const parley_packet *packet, parley_diag *diag) {
  struct essential *essential = essential_of(session);
  parley_tree *tree = parley_tree_new(session->alloc);
  const parley_value *root = NULL, *user, *secret;
  parley_err err;
  if (tree == NULL) return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  parley_decode_tree(session->schema, packet, NULL, envelope->body, tree, &root,
                     NULL, NULL);
  user = parley_value_get(root, "username");
  secret = parley_value_get(root, "sharedSecret");
  if (user == NULL || secret == NULL || user->u.string.size == 0 ||
      secret->u.string.size != ESSENTIAL_SECRET_SIZE) {
    parley_tree_free(tree);
    return parley_fail(diag, PARLEY_EPROTO, 0, "the login can not be read");
  }
  memcpy(essential->secret, secret->u.string.data, ESSENTIAL_SECRET_SIZE);
  essential->has_secret = true;
  memcpy(essential->login_id, envelope->unique_id, sizeof essential->login_id);
  err = ask(session, (const char *)user->u.string.data, diag);
  parley_tree_free(tree);
  return err;
}

/* What the session does about a packet, after the program was told. */
static parley_err act(parley_session *session, const char *name) {
  if (!is_client(session)) return PARLEY_OK;
  if (strcmp(name, disconnect) == 0)
    end_with(session, PARLEY_OK, SERVER_REQUESTED,
             "the server asked for the end of the connection");
  else if (strcmp(name, reconnect) == 0)
    end_with(session, PARLEY_OK, SERVER_REQUESTED_RECONNECT,
             "the server asked for a new connection");
  return PARLEY_OK;
}

/* A keep-alive starts the clock anew; the client sends it back before
 * anything else. */
static parley_err stay_alive(parley_session *session,
                             const parley_envelope *envelope,
                             parley_diag *diag) {
  essential_of(session)->alive_at = session->now;
  if (!is_client(session)) return PARLEY_OK;
  return send_empty(session, keep_alive, envelope->unique_id, diag);
}

static parley_err tell(parley_session *session, const parley_envelope *envelope,
                       const char *name, const parley_packet *packet,
                       parley_diag *diag) {
  parley_event event;
  memset(&event, 0, sizeof event);
  event.type = PARLEY_EVENT_PACKET;
  event.packet = packet;
  event.id = envelope->type_id;
  event.payload = envelope->body;
  event.name = name;
  event.unique_id = envelope->unique_id;
  return parley__session_add(session, &event, diag);
}

static parley_err take_packet(parley_session *session,
                              const parley_envelope *envelope, const char *name,
                              const parley_packet *packet, parley_diag *diag) {
  struct essential *essential = essential_of(session);
  parley_err err = PARLEY_OK;
  if (strcmp(name, keep_alive) == 0) err = stay_alive(session, envelope, diag);
  if (err != PARLEY_OK) return err;
  if (essential->state == ESSENTIAL_LOGIN) {
    if (is_client(session) &&
        strcmp(envelope->unique_id, essential->login_id) == 0)
      return take_answer(session, envelope, name, packet, diag);
    if (!is_client(session) && packet != NULL && strcmp(name, login) == 0)
      return take_login(session, envelope, packet, diag);
  }
  if (essential->state != ESSENTIAL_READY && !is_client(session))
    return parley_fail(diag, PARLEY_EPHASE, 0, "%s came before the login",
                       name);
  err = tell(session, envelope, name, packet, diag);
  return err == PARLEY_OK ? act(session, name) : err;
}

static parley_err essential_recv(parley_session *session, parley_slice in,
                                 parley_diag *diag) {
  struct essential *essential = essential_of(session);
  const parley_packet *packet;
  parley_envelope envelope;
  parley_diag why;
  const char *name;
  parley_err err;
  if (session->is_text) { /* text messages mean nothing here */
    session->is_text = false;
    return PARLEY_OK;
  }
  err = parley_envelope_read(in, &envelope, &why);
  if (err == PARLEY_OK && envelope.type_id == 0) {
    err = take_registration(session, &envelope, &why);
    if (err == PARLEY_OK) return PARLEY_OK;
  }
  if (err == PARLEY_OK &&
      !parley_registry_find(essential->in, envelope.type_id, &name, &packet))
    err = parley_fail(&why, PARLEY_ENOENT, 0,
                      "no class was registered as number %ld",
                      (long)envelope.type_id);
  if (err != PARLEY_OK) return bad(session, in, &why, diag);
  return take_packet(session, &envelope, name, packet, diag);
}

/* ---- the program's side ---------------------------------------------- */

static parley_err essential_accept(parley_session *session, parley_diag *diag) {
  struct essential *essential = essential_of(session);
  parley__args args = {.count = 0};
  parley_err err;
  if (essential->state != ESSENTIAL_DECIDE) return PARLEY_EPHASE;
  if (essential->upgrade_waits) return answer_upgrade(session, diag);
  parley__args_boolean(&args, true);
  err = send_args(session, response, essential->login_id, &args, diag);
  return err == PARLEY_OK ? ready(session, diag) : err;
}

static parley_err essential_refuse(parley_session *session, int reason) {
  struct essential *essential = essential_of(session);
  parley__args args = {.count = 0};
  parley_diag diag;
  if (essential->state != ESSENTIAL_DECIDE) return PARLEY_EPHASE;
  if (reason < 400 || reason > 599) reason = 401;
  if (essential->upgrade_waits) {
    refuse_upgrade(session, reason, "the login was refused");
    parley__session_end(session, reason, "the login was refused");
    return PARLEY_OK;
  }
  /* The client closes, with 4505; it has the rest of the time for it. */
  essential->state = ESSENTIAL_LOGIN;
  parley__args_boolean(&args, false);
  return send_args(session, response, essential->login_id, &args, &diag);
}

static void essential_bye(parley_session *session) {
  (void)session;
}

static uint32_t essential_version(const parley_session *session) {
  return essential_of(session)->version;
}

/* ---- time and the peer's end ----------------------------------------- */

static void essential_closed(parley_session *session, int code,
                             const char *text) {
  char full[PARLEY_TEXT_MAX];
  const char *name = parley_close_name(code);
  bool client = is_client(session);
  if (client && essential_of(session)->state < ESSENTIAL_READY) {
    snprintf(full, sizeof full, "closed during login (code %d%s%s)", code,
             *text != '\0' ? " " : "", text);
    parley__session_fail(session, PARLEY_EAUTH, code, full);
  } else if (code == 1006) { /* without a close frame */
    parley__session_fail(session, PARLEY_ECLOSED, code, text);
  } else {
    if (name == NULL) name = "the peer closed the connection";
    parley__session_end(session, code, *text != '\0' ? text : name);
  }
}

static int64_t essential_deadline(const parley_session *session) {
  const struct essential *essential = essential_of(session);
  int64_t at;
  if (essential->state != ESSENTIAL_READY)
    return session->started_at + essential->handshake_ms;
  at = essential->alive_at + essential->idle_ms;
  if (!is_client(session) && essential->ping_at < at) at = essential->ping_at;
  return at;
}

/* Server: asks whether the client is alive. */
static parley_err ping(parley_session *session, parley_diag *diag) {
  struct essential *essential = essential_of(session);
  char unique_id[PARLEY_UUID_SIZE + 1];
  parley_err err = parley_uuid_new(&session->random, unique_id);
  if (err != PARLEY_OK)
    return parley_fail(diag, err, 0, "no randomness for a unique id");
  essential->ping_at = session->now + essential->ping_ms;
  return send_empty(session, keep_alive, unique_id, diag);
}

static parley_err essential_tick(parley_session *session, parley_diag *diag) {
  struct essential *essential = essential_of(session);
  char text[PARLEY_TEXT_MAX];
  if (essential->state != ESSENTIAL_READY) {
    if (session->now < session->started_at + essential->handshake_ms)
      return PARLEY_OK;
    if (is_client(session) && essential->state == ESSENTIAL_LOGIN) {
      end_with(session, PARLEY_ETIMEOUT, LOGIN_REQUEST_NO_RESPONSE,
               "the login was not answered");
      return PARLEY_OK;
    }
    return parley_fail(diag, PARLEY_ETIMEOUT, 0, "timed out after %lu ms: %s",
                       (unsigned long)essential->handshake_ms,
                       essential->state == ESSENTIAL_DECIDE
                         ? "waiting for the program's answer to the login"
                         : "connecting");
  }
  if (session->now >= essential->alive_at + essential->idle_ms) {
    snprintf(text, sizeof text, "no keep-alive for %lu ms",
             (unsigned long)essential->idle_ms);
    end_with(session, PARLEY_ETIMEOUT, SERVER_KEEP_ALIVE_TIMEOUT, text);
    return PARLEY_OK;
  }
  if (!is_client(session) && session->now >= essential->ping_at)
    return ping(session, diag);
  return PARLEY_OK;
}

/* clang-format off */
const parley__protocol parley__essential = {
  "essential", sizeof(struct essential),
  parley__essential_init, parley__essential_free, parley__essential_build,
  essential_open, essential_recv, essential_closed, may_send, essential_bye,
  essential_accept, essential_refuse, essential_tick, essential_deadline,
  essential_head, send_class, essential_version
};
/* clang-format on */
