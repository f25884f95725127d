/* SPDX-License-Identifier: MIT */
#include "session/session.h"

#include <stdio.h>
#include <string.h>

#include "stage/http_stage.h"

struct parley__event_node {
  parley__event_node *next;
  parley_event event;
  size_t size; /* of the whole node, payload included */
};

/* A buffer that had to hold much is not kept for ever. */
enum { KEEP = 1 << 16 };

/* ---- events ---------------------------------------------------------- */

/* Copies a text to |*at| and moves that behind it. */
static const char *put_text(char **at, const char *text) {
  const char *out = *at;
  size_t size;
  if (text == NULL) return NULL;
  size = strlen(text) + 1;
  memcpy(*at, text, size);
  *at += size;
  return out;
}

static size_t text_size(const char *text) {
  return text != NULL ? strlen(text) + 1 : 0;
}

parley_err parley__session_add(parley_session *session,
                               const parley_event *event, parley_diag *diag) {
  size_t size = sizeof(parley__event_node) + event->payload.size +
                text_size(event->text) + text_size(event->name) +
                text_size(event->unique_id);
  parley__event_node *node = parley_realloc(session->alloc, NULL, 0, size);
  char *at = (char *)(node + 1);
  if (node == NULL) return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  node->next = NULL;
  node->event = *event;
  node->size = size;
  if (event->payload.size > 0)
    memcpy(at, event->payload.data, event->payload.size);
  node->event.payload.data = (const uint8_t *)at;
  at += event->payload.size;
  node->event.text = put_text(&at, event->text);
  node->event.name = put_text(&at, event->name);
  node->event.unique_id = put_text(&at, event->unique_id);
  if (session->last != NULL)
    session->last->next = node;
  else
    session->first = node;
  session->last = node;
  session->event_count++;
  session->event_bytes += size;
  return PARLEY_OK;
}

parley_err parley__session_event(parley_session *session,
                                 parley_event_type type, parley_diag *diag) {
  parley_event event;
  memset(&event, 0, sizeof event);
  event.type = type;
  return parley__session_add(session, &event, diag);
}

parley_err parley__session_packet(parley_session *session,
                                  const parley_packet *packet, uint16_t id,
                                  parley_slice payload, parley_diag *diag) {
  parley_event event;
  memset(&event, 0, sizeof event);
  event.type = PARLEY_EVENT_PACKET;
  event.packet = packet;
  event.id = id;
  event.payload = payload;
  return parley__session_add(session, &event, diag);
}

bool parley_session_next(parley_session *session, parley_event *event) {
  parley__event_node *node = session->first;
  if (session->taken != NULL) {
    parley_free(session->alloc, session->taken, session->taken->size);
    session->taken = NULL;
  }
  if (node != NULL) {
    session->first = node->next;
    if (node->next == NULL) session->last = NULL;
    session->event_count--;
    session->event_bytes -= node->size;
    session->taken = node;
    *event = node->event;
    return true;
  }
  if (!session->has_final) return false;
  session->has_final = false;
  *event = session->final;
  return true;
}

/* Counts bytes too: a few huge packets fill the memory as well. */
bool parley_session_is_full(const parley_session *session) {
  return session->event_count >= session->limits.events ||
         session->event_bytes >= session->limits.queue ||
         (session->http != NULL && parley__http_is_full(session->http));
}

/* ---- the end --------------------------------------------------------- */

/* Puts the last event behind all others. It needs no memory. */
static void finish(parley_session *session, parley_event_type type,
                   parley_err err, int code, const char *text) {
  if (session->life == PARLEY__DONE) return;
  session->life = PARLEY__DONE;
  snprintf(session->final_text, sizeof session->final_text, "%s", text);
  memset(&session->final, 0, sizeof session->final);
  session->final.type = type;
  session->final.err = err;
  session->final.code = code;
  session->final.text = session->final_text;
  session->has_final = true;
  parley__pipe_stop(&session->pipe);
}

/* The close code that tells the peer why. */
static int code_of(parley_err err) {
  switch (err) {
    case PARLEY_EPHASE:
    case PARLEY_ETIMEOUT:
    case PARLEY_EAUTH:
      return 1008; /* policy */
    case PARLEY_ENOMEM:
    case PARLEY_ERANDOM:
    case PARLEY_EQUEUE:
      return 1011; /* our own trouble */
    default:
      return 1002; /* protocol */
  }
}

void parley__session_fail(parley_session *session, parley_err err, int code,
                          const char *text) {
  parley_slice none = {NULL, 0};
  if (session->life == PARLEY__DONE) return;
  if (session->is_open)
    parley__pipe_close(&session->pipe, code_of(err), none, NULL);
  finish(session, PARLEY_EVENT_ERROR, err, code, text);
}

void parley__session_end(parley_session *session, int code, const char *text) {
  parley_slice none = {NULL, 0};
  if (session->life == PARLEY__DONE) return;
  if (session->is_open) parley__pipe_close(&session->pipe, 1000, none, NULL);
  finish(session, PARLEY_EVENT_CLOSE, PARLEY_OK, code, text);
}

parley_err parley__session_settle(parley_session *session, parley_err err,
                                  const parley_diag *diag) {
  if (err == PARLEY_OK) return PARLEY_OK;
  if (session->life != PARLEY__DONE) {
    if (session->life == PARLEY__CLOSING)
      parley__session_end(session, session->close_code, session->close_text);
    else
      parley__session_fail(session, err,
                           err == PARLEY_EUPGRADE ? session->refused : 0,
                           diag->text);
  }
  return err == PARLEY_ENOMEM ? PARLEY_ENOMEM : PARLEY_OK;
}

void parley__session_diag(parley_diag *diag) {
  parley_fail(diag, PARLEY_OK, 0, "the connection failed");
}

/* ---- what the pipe tells --------------------------------------------- */

/* Ends the session while the pipe still works, so that the peer is told. */
static parley_err checked(parley_session *session, parley_err err,
                          const parley_diag *diag) {
  if (err == PARLEY_OK || err == PARLEY_ENOMEM) return err;
  parley__session_fail(session, err, 0, diag->text);
  return PARLEY_OK;
}

static parley_err top_recv(void *ud, parley_slice in, parley_diag *diag) {
  parley_session *session = ud;
  if (session->life != PARLEY__RUNNING) return PARLEY_OK;
  return checked(session, session->protocol->recv(session, in, diag), diag);
}

parley_err parley__session_open(parley_session *session, parley_diag *diag) {
  bool was_open = session->is_open;
  parley_err err = PARLEY_OK;
  session->is_open = true;
  if (session->life != PARLEY__RUNNING) return PARLEY_OK;
  if (!was_open) err = parley__session_event(session, PARLEY_EVENT_OPEN, diag);
  if (err != PARLEY_OK) return err;
  return checked(session, session->protocol->open(session, diag), diag);
}

static parley_err top_open(void *ud, parley_diag *diag) {
  return parley__session_open(ud, diag);
}

/* Each line, and the parts of the first one, is closed by a NUL, so that it can
 * be looked up in place. */
parley_err parley__session_head(parley_session *session, parley_slice text) {
  char *head, *p, *end;
  session->head.size = 0;
  if (parley_buf_append(&session->head, text.data, text.size) != PARLEY_OK)
    return PARLEY_ENOMEM;
  head = (char *)session->head.data;
  end = head + text.size;
  for (p = head; p < end && *p != '\r' && *p != '\n'; p++)
    if (*p == ' ') *p = '\0';
  for (p = head; p < end; p++) {
    char *back = p;
    if (*p != '\r' && *p != '\n') continue;
    *p = '\0';
    while (back > head && (back[-1] == ' ' || back[-1] == '\t')) *--back = '\0';
  }
  return PARLEY_OK;
}

/* Headers of an upgrade are a convenience: it goes on if they can not be kept. */
static void keep_head(parley_session *session, parley_slice text) {
  if (session->head.size > 0 && session->role == PARLEY_SERVER) return;
  parley__session_head(session, text);
}

static void peer_closed(parley_session *session, int code, const char *text) {
  if (session->life == PARLEY__CLOSING)
    parley__session_end(session, session->close_code, session->close_text);
  else if (session->life == PARLEY__RUNNING)
    session->protocol->closed(session, code, text);
}

static void top_note(void *ud, const parley_stage_note *note) {
  parley_session *session = ud;
  switch (note->kind) {
    case PARLEY_NOTE_HEAD:
      keep_head(session, note->text);
      if (session->protocol->head != NULL && session->life == PARLEY__RUNNING)
        session->protocol->head(session);
      break;
    case PARLEY_NOTE_REFUSED:
      session->refused = note->code;
      break;
    case PARLEY_NOTE_TEXT:
      session->is_text = true;
      break;
    case PARLEY_NOTE_CLOSED: {
      char text[128];
      size_t size = note->text.size;
      if (size >= sizeof text) size = sizeof text - 1;
      if (size > 0) memcpy(text, note->text.data, size);
      text[size] = '\0';
      peer_closed(session, note->code, text);
      break;
    }
    case PARLEY_NOTE_POLICY:
      parley__session_end(session, 0, "a policy request was answered");
      break;
    default:
      break;
  }
}

/* ---- life ------------------------------------------------------------ */

static const parley__protocol *protocol_of(const parley_schema *schema) {
  static const parley__protocol *const all[] = {&parley__nitro,
                                                &parley__essential};
  const char *name;
  size_t i;
  if (schema == NULL) return &parley__web;
  name = parley_schema_text(schema, schema->name);
  for (i = 0; i < sizeof all / sizeof *all; i++)
    if (strcmp(all[i]->name, name) == 0) return all[i];
  return schema->wire == PARLEY_WIRE_BINARY ? &parley__plain : NULL;
}

static parley_err no_memory(parley_diag *diag) {
  return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
}

/* Copies |text|, which may be NULL; on failure |*ok| becomes false. */
static const char *copy_text(parley_session *session, const char *text,
                             bool *ok) {
  const char *out;
  if (text == NULL) return NULL;
  out = parley__arena_copy(&session->texts, text, strlen(text));
  if (out == NULL) *ok = false;
  return out;
}

/* The WebSocket stage borrows its texts as long as it lives. */
static parley_err copy_ws(parley_session *session,
                          const parley_ws_options *from, parley_diag *diag) {
  parley_ws_options *to = &session->ws_options;
  bool ok = true;
  size_t n = 0, i;
  to->host = copy_text(session, from->host, &ok);
  to->path = copy_text(session, from->path, &ok);
  to->origin = copy_text(session, from->origin, &ok);
  to->protocol = copy_text(session, from->protocol, &ok);
  to->deflate = from->deflate;
  if (ok && from->headers != NULL) {
    const char **headers;
    while (from->headers[n] != NULL) n++;
    headers = parley__arena_get(&session->texts, (n + 1) * sizeof *headers);
    if (headers == NULL) return no_memory(diag);
    for (i = 0; i < n; i++)
      headers[i] = copy_text(session, from->headers[i], &ok);
    headers[n] = NULL;
    to->headers = headers;
  }
  return ok ? PARLEY_OK : no_memory(diag);
}

parley_err parley__session_push(parley_session *session, parley_stage *stage,
                                const parley_diag *diag) {
  if (stage == NULL) return diag->code;
  parley__pipe_push(&session->pipe, stage);
  return PARLEY_OK;
}

parley_err parley__session_push_transform(parley_session *session,
                                          const parley_session_options *options,
                                          parley_diag *diag) {
  parley_stage *stage;
  if (options->transform.recv == NULL) return PARLEY_OK;
  stage = parley__transform_new(&session->pipe, &options->transform, diag);
  session->owns_transform = stage != NULL;
  return parley__session_push(session, stage, diag);
}

static parley_err setup(parley_session *session,
                        const parley_session_options *options,
                        parley_diag *diag) {
  static const parley_pipe_top top = {top_recv, top_open, top_note};
  parley_err err;
  if (options->schema != NULL)
    session->ids = options->ids != NULL
                     ? parley_idmap_copy(options->ids)
                     : parley_idmap_new(options->schema, options->alloc);
  session->state = parley_calloc(session->alloc, session->protocol->size);
  if (session->state == NULL) return no_memory(diag);
  if (options->schema != NULL && session->ids == NULL) return no_memory(diag);
  parley__pipe_init(&session->pipe, session->role, session->alloc,
                    &session->limits, &session->random, &top, session);
  err = copy_ws(session, &options->ws, diag);
  if (err == PARLEY_OK) err = session->protocol->init(session, options, diag);
  if (err == PARLEY_OK && options->use_tls)
    err = parley__session_push(
      session, parley__tls_new(&session->pipe, &options->tls, diag), diag);
  if (err == PARLEY_OK) err = session->protocol->build(session, options, diag);
  return err;
}

static parley_session *make(const parley_session_options *options,
                            bool *owns_transform, parley_diag *diag) {
  const parley__protocol *protocol;
  parley_session *session;
  parley_err err;
  if (options->schema != NULL && options->transport == PARLEY_TRANSPORT_HTTP) {
    parley_fail(diag, PARLEY_EUSAGE, 0,
                "the transport HTTP is for sessions without a schema");
    return NULL;
  }
  protocol = protocol_of(options->schema);
  if (protocol == NULL) {
    parley_fail(diag, PARLEY_EUSAGE, 0,
                "there are no sessions for \"%s\": its packets are JSON, which "
                "says nothing of how they travel",
                parley_schema_text(options->schema, options->schema->name));
    return NULL;
  }
  session = parley_calloc(options->alloc, sizeof *session);
  if (session == NULL) {
    no_memory(diag);
    return NULL;
  }
  session->protocol = protocol;
  session->alloc = options->alloc;
  session->schema = options->schema;
  session->role = options->role;
  session->transport = options->transport;
  session->out_dir = options->role == PARLEY_CLIENT ? PARLEY_C2S : PARLEY_S2C;
  session->limits = parley_limits_fill(&options->limits);
  session->random.fn = parley_random_os;
  if (options->random != NULL) session->random = *options->random;
  parley__arena_init(&session->texts, options->alloc);
  parley_buf_init(&session->message, options->alloc);
  parley_buf_init(&session->head, options->alloc);
  /* A stage that could not be made says why in |diag|, or nothing. */
  parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  err = setup(session, options, diag);
  *owns_transform = session->owns_transform;
  if (err != PARLEY_OK) {
    parley_session_free(session);
    return NULL;
  }
  return session;
}

parley_session *parley_session_new(const parley_session_options *options,
                                   parley_diag *diag) {
  parley_diag local;
  bool owns_transform = false;
  parley_session *session =
    make(options, &owns_transform, diag != NULL ? diag : &local);
  if (session == NULL && !owns_transform && options->transform.free != NULL)
    options->transform.free(options->transform.ud);
  return session;
}

void parley_session_free(parley_session *session) {
  parley__event_node *node;
  if (session == NULL) return;
  if (session->pipe.top != NULL) parley__pipe_clear(&session->pipe);
  if (session->state != NULL) {
    session->protocol->free(session);
    parley_free(session->alloc, session->state, session->protocol->size);
  }
  parley_idmap_free(session->ids);
  while ((node = session->first) != NULL) {
    session->first = node->next;
    parley_free(session->alloc, node, node->size);
  }
  if (session->taken != NULL)
    parley_free(session->alloc, session->taken, session->taken->size);
  parley_buf_clear(&session->message);
  parley_buf_clear(&session->head);
  parley__arena_clear(&session->texts);
  parley_free(session->alloc, session, sizeof *session);
}

parley_err parley_session_start(parley_session *session, int64_t now) {
  parley_diag diag;
  if (session->life != PARLEY__NEW) return PARLEY_EUSAGE;
  session->life = PARLEY__RUNNING;
  session->now = session->started_at = session->heard_at = now;
  parley__session_diag(&diag);
  return parley__session_settle(
    session, parley__pipe_open(&session->pipe, &diag), &diag);
}

parley_err parley_session_feed(parley_session *session, parley_slice in,
                               int64_t now) {
  parley_diag diag;
  if (session->life == PARLEY__NEW) return PARLEY_EUSAGE;
  if (session->life == PARLEY__DONE) return PARLEY_ECLOSED;
  session->now = now;
  if (in.size == 0) return PARLEY_OK;
  session->heard_at = now;
  parley__session_diag(&diag);
  return parley__session_settle(
    session, parley__pipe_feed(&session->pipe, in, &diag), &diag);
}

/* A connection that ends where the stages allow it is an orderly end. */
parley_err parley_session_eof(parley_session *session, int64_t now) {
  parley_diag diag;
  parley_err err;
  if (session->life == PARLEY__NEW) return PARLEY_EUSAGE;
  if (session->life == PARLEY__DONE) return PARLEY_ECLOSED;
  session->now = now;
  parley__session_diag(&diag);
  err = parley__pipe_end(&session->pipe, &diag);
  if (session->life == PARLEY__DONE) return PARLEY_OK;
  if (err == PARLEY_ECLOSED && session->is_open &&
      session->life == PARLEY__RUNNING) {
    session->protocol->closed(session, 1006, diag.text);
    return PARLEY_OK;
  }
  if (err != PARLEY_OK) return parley__session_settle(session, err, &diag);
  peer_closed(session, 0, "");
  return PARLEY_OK;
}

parley_err parley_session_tick(parley_session *session, int64_t now) {
  parley_diag diag;
  if (session->life == PARLEY__NEW) return PARLEY_EUSAGE;
  if (session->life == PARLEY__DONE) return PARLEY_ECLOSED;
  session->now = now;
  if (session->life == PARLEY__CLOSING) {
    if (session->close_at < 0)
      session->close_at = now + PARLEY__CLOSE_MS;
    else if (now >= session->close_at)
      parley__session_end(session, session->close_code, session->close_text);
    return PARLEY_OK;
  }
  parley__session_diag(&diag);
  return parley__session_settle(session,
                                session->protocol->tick(session, &diag), &diag);
}

int64_t parley_session_deadline(const parley_session *session) {
  switch (session->life) {
    case PARLEY__RUNNING:
      return session->protocol->deadline(session);
    case PARLEY__CLOSING: /* the wait begins when time is told next */
      return session->close_at < 0 ? session->now : session->close_at;
    default:
      return -1;
  }
}

parley_err parley_session_accept(parley_session *session) {
  parley_diag diag;
  parley_err err;
  if (session->role != PARLEY_SERVER) return PARLEY_EUSAGE;
  if (session->life >= PARLEY__CLOSING) return PARLEY_ECLOSED;
  parley__session_diag(&diag);
  err = session->protocol->accept(session, &diag);
  if (err != PARLEY_OK && err != PARLEY_EPHASE)
    parley__session_fail(session, err, 0, diag.text);
  return err;
}

parley_err parley_session_refuse(parley_session *session, int reason) {
  if (session->role != PARLEY_SERVER) return PARLEY_EUSAGE;
  if (session->life >= PARLEY__CLOSING) return PARLEY_ECLOSED;
  return session->protocol->refuse(session, reason);
}

/* Codes that may stand in a close frame; others are for us alone. Without a
 * schema a close frame may do without a code. */
static int wire_code(const parley_session *session, int code) {
  bool right = code >= 1000 && code < 5000 && code != 1004 && code != 1005 &&
               code != 1006 && code != 1015;
  if (session->schema == NULL && (code == 0 || code == 1005)) return 1005;
  return right ? code : 1000;
}

/* Over TCP and HTTP nobody answers a good-bye, so that there the end comes at
 * once. */
parley_err parley_session_close(parley_session *session, int code,
                                const char *reason) {
  parley_diag diag;
  parley_err err = PARLEY_OK;
  if (session->life == PARLEY__DONE) return PARLEY_ECLOSED;
  if (session->life == PARLEY__CLOSING) return PARLEY_OK;
  if (reason == NULL) reason = "";
  session->close_code = code;
  snprintf(session->close_text, sizeof session->close_text, "%s", reason);
  parley__session_diag(&diag);
  if (session->is_open) {
    session->protocol->bye(session);
    err = parley__pipe_close(&session->pipe, wire_code(session, code),
                             parley_slice_of(session->close_text), &diag);
  }
  if (err == PARLEY_OK && session->is_open && session->ws != NULL &&
      session->ws->ready) {
    session->life = PARLEY__CLOSING;
    session->close_at = -1;
    return PARLEY_OK;
  }
  finish(session, PARLEY_EVENT_CLOSE, PARLEY_OK, code, session->close_text);
  return err == PARLEY_ENOMEM ? PARLEY_ENOMEM : PARLEY_OK;
}

bool parley_session_is_done(const parley_session *session) {
  return session->life == PARLEY__DONE;
}

/* ---- sending --------------------------------------------------------- */

static size_t waiting(const parley_session *session) {
  return session->pipe.out.size - session->out_at;
}

parley_err parley__session_room(const parley_session *session, size_t size,
                                parley_diag *diag) {
  if (waiting(session) <= session->limits.queue &&
      size <= session->limits.queue - waiting(session))
    return PARLEY_OK;
  return parley_fail(
    diag, PARLEY_EQUEUE, 0, "%lu bytes wait to be sent, the limit is %lu",
    (unsigned long)waiting(session), (unsigned long)session->limits.queue);
}

parley_err parley__session_message(parley_session *session,
                                   parley_slice message, parley_diag *diag) {
  parley_err err = parley__session_room(session, message.size, diag);
  return err == PARLEY_OK ? parley__pipe_send(&session->pipe, message, diag)
                          : err;
}

parley_err parley__session_put(parley_session *session, uint16_t id,
                               parley_slice payload, parley_diag *diag) {
  parley_buf *message = &session->message;
  parley_err err = parley__session_room(session, payload.size, diag);
  if (err != PARLEY_OK) return err;
  message->size = 0;
  err = parley_buf_putc(message, id >> 8);
  if (err == PARLEY_OK) err = parley_buf_putc(message, id & 0xff);
  if (err == PARLEY_OK)
    err = parley_buf_append(message, payload.data, payload.size);
  if (err != PARLEY_OK) return no_memory(diag);
  err = parley__pipe_send(&session->pipe, parley_buf_slice(message), diag);
  message->size = 0;
  if (message->capacity > KEEP) parley_buf_clear(message);
  return err;
}

parley_err parley__session_number(const parley_session *session,
                                  parley_slice *message, uint16_t *id,
                                  const parley_packet **packet,
                                  parley_diag *diag) {
  if (message->size < 2)
    return parley_fail(diag, PARLEY_EFRAME, 0, "a packet without a number");
  *id = (uint16_t)(message->data[0] << 8 | message->data[1]);
  message->data += 2;
  message->size -= 2;
  *packet = parley_idmap_packet(
    session->ids, session->out_dir == PARLEY_C2S ? PARLEY_S2C : PARLEY_C2S,
    *id);
  return PARLEY_OK;
}

/* Sends for the program: what has changed nothing is returned, anything else
 * has ended the session. */
static parley_err send_checked(parley_session *session,
                               const parley_packet *packet, uint16_t id,
                               parley_slice payload) {
  parley_diag diag;
  parley_err err;
  if (session->life >= PARLEY__CLOSING) return PARLEY_ECLOSED;
  if (session->life == PARLEY__NEW || !session->is_open) return PARLEY_EPHASE;
  err = session->protocol->may_send(session, packet);
  if (err != PARLEY_OK) return err;
  parley__session_diag(&diag);
  err = parley__session_put(session, id, payload, &diag);
  if (err != PARLEY_OK && session->pipe.dead)
    parley__session_fail(session, err, 0, diag.text);
  return err;
}

parley_err parley_session_send(parley_session *session,
                               const parley_packet *packet,
                               parley_slice payload) {
  const parley_schema *schema = session->schema;
  uint16_t id;
  if (schema == NULL) return PARLEY_EUSAGE;
  if (packet < schema->packets ||
      packet >= schema->packets + schema->npackets ||
      packet->dir != session->out_dir)
    return PARLEY_EUSAGE;
  if (session->protocol->send_class != NULL)
    return parley_session_send_class(
      session, parley_schema_text(schema, packet->name), NULL, payload);
  if (!parley_idmap_id(session->ids, packet, &id)) return PARLEY_ENOENT;
  return send_checked(session, packet, id, payload);
}

parley_err parley_session_send_id(parley_session *session, uint16_t id,
                                  parley_slice payload) {
  const parley_packet *packet;
  if (session->schema == NULL || session->protocol->send_class != NULL)
    return PARLEY_EUSAGE;
  packet = parley_idmap_packet(session->ids, session->out_dir, id);
  return send_checked(session, packet, id, payload);
}

parley_err parley_session_send_class(parley_session *session, const char *name,
                                     const char *unique_id,
                                     parley_slice payload) {
  parley_diag diag;
  parley_err err;
  if (session->protocol->send_class == NULL) return PARLEY_EUSAGE;
  if (session->life >= PARLEY__CLOSING) return PARLEY_ECLOSED;
  if (session->life == PARLEY__NEW || !session->is_open) return PARLEY_EPHASE;
  err = session->protocol->may_send(session, NULL);
  if (err != PARLEY_OK) return err;
  parley__session_diag(&diag);
  err = session->protocol->send_class(
    session, name, unique_id != NULL ? unique_id : "", payload, &diag);
  if (err != PARLEY_OK && session->pipe.dead)
    parley__session_fail(session, err, 0, diag.text);
  return err;
}

uint32_t parley_session_version(const parley_session *session) {
  return session->protocol->version != NULL
           ? session->protocol->version(session)
           : 0;
}

parley_slice parley_session_out(const parley_session *session) {
  parley_slice out = parley_buf_slice(&session->pipe.out);
  if (out.size > 0) out.data += session->out_at;
  out.size -= session->out_at;
  return out;
}

void parley_session_sent(parley_session *session, size_t size) {
  parley_buf *out = &session->pipe.out;
  if (size > waiting(session)) size = waiting(session);
  session->out_at += size;
  if (session->out_at == out->size) {
    out->size = session->out_at = 0;
    if (out->capacity > 16 * (size_t)KEEP) parley_buf_clear(out);
    if (session->ends_when_sent && session->life == PARLEY__RUNNING)
      parley__session_end(session, 0, "the last answer was sent");
  } else if (session->out_at > KEEP && session->out_at > out->size / 2) {
    parley_buf_consume(out, session->out_at);
    session->out_at = 0;
  }
}

/* ---- looking --------------------------------------------------------- */

const char *parley__session_awaits(const parley_session *session) {
  static const char *const words[][2] = {
    {"tls", "the TLS handshake"},
    {"ws", "the WebSocket upgrade"},
    {"transform", "the transform's handshake"},
  };
  const parley_stage *stage = session->pipe.bottom;
  size_t i;
  while (stage != NULL && stage->ready) stage = stage->up;
  for (i = 0; stage != NULL && i < sizeof words / sizeof *words; i++)
    if (strcmp(stage->ops->name, words[i][0]) == 0) return words[i][1];
  return "the transport";
}

static bool same_name(const char *line, const char *name) {
  for (; *name != '\0'; line++, name++) {
    char a = *line, b = *name;
    if (a >= 'A' && a <= 'Z') a = (char)(a + 32);
    if (b >= 'A' && b <= 'Z') b = (char)(b + 32);
    if (a != b) return false;
  }
  return *line == ':';
}

const char *parley_session_header(const parley_session *session,
                                  const char *name) {
  const char *p = (const char *)session->head.data, *end;
  if (session->head.size == 0) return NULL;
  end = p + session->head.size;
  if (strcmp(name, ":path") == 0)
    return session->role == PARLEY_SERVER ? p + strlen(p) + 1 : NULL;
  /* Past the three parts of the first line. */
  for (; p < end; p += strlen(p) + 1) {
    if (!same_name(p, name)) continue;
    p += strlen(name) + 1;
    while (*p == ' ' || *p == '\t') p++;
    return p;
  }
  return NULL;
}

parley_idmap *parley_session_ids(parley_session *session) {
  return session->ids;
}

const parley_schema *parley_session_schema(const parley_session *session) {
  return session->schema;
}
