/* SPDX-License-Identifier: MIT */
#include "session/engine.h"

#include <string.h>

#include "base/utf8.h"
#include "parley/crypto.h"

enum {
  RECORD = sizeof(uint32_t) + 1, /* head of a message's record */
  KEEP = 1 << 16 /* a buffer that had to hold much is not kept for ever */
};

/* ---- lists ----------------------------------------------------------- */

static void append(parley__engine_list *list, parley__engine_node *node) {
  node->next = NULL;
  if (list->last != NULL)
    list->last->next = node;
  else
    list->first = node;
  list->last = node;
}

static parley__engine_node *pop(parley__engine_list *list) {
  parley__engine_node *node = list->first;
  if (node == NULL) return NULL;
  list->first = node->next;
  if (list->first == NULL) list->last = NULL;
  return node;
}

static void free_node(parley_engine *engine, parley__engine_node *node) {
  if (node == NULL) return;
  engine->waiting -= node->cost;
  if (node->size > 0) parley_free(engine->alloc, node, node->size);
}

static void free_list(parley_engine *engine, parley__engine_list *list) {
  parley__engine_node *node;
  while ((node = pop(list)) != NULL) free_node(engine, node);
}

/* A node with |size| bytes behind it, which are its payload. */
static parley__engine_node *new_node(parley_engine *engine, size_t size) {
  parley__engine_node *node;
  if (size > SIZE_MAX / 2) return NULL;
  node = parley_realloc(engine->alloc, NULL, 0, sizeof *node + size);
  if (node == NULL) return NULL;
  memset(node, 0, sizeof *node);
  node->size = sizeof *node + size;
  node->action.payload.data = (const uint8_t *)(node + 1);
  node->action.payload.size = size;
  return node;
}

/* Lets go of what |buf| holds. */
static void empty(parley_buf *buf) {
  buf->size = 0;
  if (buf->capacity > KEEP) parley_buf_clear(buf);
}

/* ---- actions --------------------------------------------------------- */

parley_err parley__engine_act(parley_engine *engine,
                              const parley_engine_action *action) {
  size_t text = action->text != NULL ? strlen(action->text) + 1 : 0;
  parley__engine_node *node = new_node(engine, action->payload.size + text);
  uint8_t *at;
  if (node == NULL) return PARLEY_ENOMEM;
  at = (uint8_t *)(node + 1);
  node->action = *action;
  node->action.payload.data = at;
  if (action->payload.size > 0)
    memcpy(at, action->payload.data, action->payload.size);
  if (text > 0) {
    at += action->payload.size;
    memcpy(at, action->text, text);
    node->action.text = (const char *)at;
  }
  append(&engine->actions, node);
  return PARLEY_OK;
}

parley_err parley__engine_settle(parley_engine *engine) {
  parley_err err;
  if (!engine->has_due) return PARLEY_OK;
  err = parley__engine_act(engine, &engine->due);
  if (err == PARLEY_OK) engine->has_due = false;
  return err;
}

/* The next message of |node|'s records. */
static void give_message(parley__engine_node *node,
                         parley_engine_action *action) {
  const uint8_t *at = node->action.payload.data + node->at;
  uint32_t size;
  memcpy(&size, at, sizeof size);
  *action = node->action;
  action->kind = (parley_ws_message)at[sizeof size];
  action->payload.data = at + RECORD;
  action->payload.size = size;
  node->at += RECORD + size;
}

bool parley_engine_next(parley_engine *engine, parley_engine_action *action) {
  parley__engine_node *node = engine->taken;
  if (node != NULL && node->action.type == PARLEY_ENGINE_MESSAGE &&
      node->at < node->action.payload.size) {
    give_message(node, action);
    return true;
  }
  free_node(engine, node);
  node = engine->taken = pop(&engine->actions);
  if (node == NULL) return false;
  if (node == engine->post_answer) engine->post_answer = NULL;
  engine->waiting -= node->cost;
  node->cost = 0;
  if (node->action.type == PARLEY_ENGINE_MESSAGE)
    give_message(node, action);
  else
    *action = node->action;
  return true;
}

/* ---- packets to the peer --------------------------------------------- */

parley_err parley__engine_put(parley_engine *engine, parley__eio_type type,
                              parley_ws_message kind, parley_slice data) {
  size_t head = kind == PARLEY_WS_TEXT ? 1 : 0;
  parley__engine_node *node = new_node(engine, head + data.size);
  uint8_t *at;
  if (node == NULL) return PARLEY_ENOMEM;
  at = (uint8_t *)(node + 1);
  if (head > 0) *at = (uint8_t)('0' + type);
  if (data.size > 0) memcpy(at + head, data.data, data.size);
  node->action.type = PARLEY_ENGINE_SEND;
  node->action.kind = kind;
  node->cost = node->action.payload.size;
  engine->waiting += node->cost;
  append(&engine->out, node);
  return PARLEY_OK;
}

parley_err parley__engine_say(parley_engine *engine, const char *text) {
  parley_engine_action action;
  memset(&action, 0, sizeof action);
  action.type = PARLEY_ENGINE_SEND;
  action.link = engine->ws_link;
  action.kind = PARLEY_WS_TEXT;
  action.payload = parley_slice_of(text);
  return parley__engine_act(engine, &action);
}

void parley__engine_flush_ws(parley_engine *engine) {
  parley__engine_node *node;
  while ((node = pop(&engine->out)) != NULL) {
    node->action.link = engine->ws_link;
    append(&engine->actions, node);
  }
  engine->pong = NULL;
}

parley_err parley__engine_gather(parley_engine *engine) {
  parley_buf *payload = &engine->scratch;
  parley__engine_node *node;
  empty(payload);
  while ((node = engine->out.first) != NULL) {
    const parley_engine_action *packet = &node->action;
    size_t size =
      parley__eio_joined_size(packet->kind, packet->payload.size) + 1;
    parley_err err;
    if (payload->size > 0 && (payload->size > engine->max_payload ||
                              size > engine->max_payload - payload->size))
      break;
    err = parley__eio_join(payload, packet->kind, packet->payload);
    if (err != PARLEY_OK) return err;
    if (node == engine->pong) engine->pong = NULL;
    free_node(engine, pop(&engine->out));
  }
  return PARLEY_OK;
}

parley_err parley__engine_drop_ws(parley_engine *engine) {
  parley_engine_action action;
  parley_err err;
  memset(&action, 0, sizeof action);
  action.type = PARLEY_ENGINE_HANG_UP;
  action.link = engine->ws_link;
  err = parley__engine_act(engine, &action);
  if (err != PARLEY_OK) return err;
  engine->ws = PARLEY__WS_NONE;
  parley__engine_end_upgrade(engine);
  return PARLEY_OK;
}

/* ---- packets from the peer ------------------------------------------- */

static void blame(parley__engine_fault *fault, const char *reason,
                  parley_err err) {
  fault->reason = reason;
  fault->err = err;
}

/* Appends a message to the batch. */
static parley_err take_message(parley_engine *engine,
                               const parley__eio_packet *packet,
                               parley__engine_fault *fault) {
  parley_buf *batch = &engine->batch;
  size_t at = batch->size;
  uint32_t size;
  parley_err err = PARLEY_OK;
  if ((packet->is_base64 ? packet->data.size / 4 * 3 : packet->data.size) >
      engine->max_message) {
    blame(fault, "transport error", PARLEY_ELIMIT);
    return PARLEY_OK;
  }
  err = parley_buf_append(batch, &(char[RECORD]){0}, RECORD);
  if (err != PARLEY_OK) return err;
  if (packet->is_base64)
    err = parley_base64_decode(packet->data, batch, NULL);
  else
    err = parley_buf_append(batch, packet->data.data, packet->data.size);
  if (err != PARLEY_OK) {
    batch->size = at;
    if (err == PARLEY_ENOMEM) return err;
    blame(fault, "parse error", PARLEY_EPROTO);
    return PARLEY_OK;
  }
  size = (uint32_t)(batch->size - at - RECORD);
  memcpy(batch->data + at, &size, sizeof size);
  batch->data[at + sizeof size] = (uint8_t)packet->kind;
  return PARLEY_OK;
}

static parley_err take_packet(parley_engine *engine, parley_ws_message kind,
                              parley_slice in, parley__engine_fault *fault) {
  parley__eio_packet packet;
  bool opening = engine->state == PARLEY__ENGINE_OPENING;
  if (parley__eio_read(kind, in, &packet) != PARLEY_OK ||
      (opening && packet.type != PARLEY__EIO_OPEN) ||
      (packet.kind == PARLEY_WS_TEXT && !parley__utf8_valid(packet.data))) {
    blame(fault, "parse error", PARLEY_EPROTO);
    return PARLEY_OK;
  }
  switch (packet.type) {
    case PARLEY__EIO_MESSAGE:
      if (engine->state != PARLEY__ENGINE_RUNNING) return PARLEY_OK;
      return take_message(engine, &packet, fault);
    case PARLEY__EIO_CLOSE:
      blame(fault, "transport close", PARLEY_ECLOSED);
      return PARLEY_OK;
    case PARLEY__EIO_UPGRADE:
    case PARLEY__EIO_NOOP:
      return PARLEY_OK;
    default:
      return engine->ops->packet(engine, &packet, fault);
  }
}

/* Hands the messages of the batch up. */
static parley_err deliver(parley_engine *engine) {
  parley_engine_action action;
  parley_err err;
  if (engine->batch.size == 0) return PARLEY_OK;
  memset(&action, 0, sizeof action);
  action.type = PARLEY_ENGINE_MESSAGE;
  action.payload = parley_buf_slice(&engine->batch);
  err = parley__engine_act(engine, &action);
  empty(&engine->batch);
  return err;
}

parley_err parley__engine_take(parley_engine *engine, parley_slice payload,
                               parley__engine_fault *fault) {
  parley_slice piece;
  parley_err err = PARLEY_OK;
  if (payload.size == 0) payload = PARLEY__ENGINE_TEXT("");
  while (err == PARLEY_OK && fault->reason == NULL &&
         parley__eio_split(&payload, &piece))
    err = take_packet(engine, PARLEY_WS_TEXT, piece, fault);
  return err == PARLEY_OK ? deliver(engine) : err;
}

/* A message on the WebSocket that is the transport. */
static parley_err take_ws(parley_engine *engine, parley_ws_message kind,
                          parley_slice in) {
  parley__engine_fault fault = {NULL, PARLEY_OK, 0};
  parley_err err;
  if (in.size > engine->max_message) {
    parley__engine_end(engine, "transport error", PARLEY_ELIMIT, 1009);
    return PARLEY_OK;
  }
  err = take_packet(engine, kind, in, &fault);
  if (err == PARLEY_OK) err = deliver(engine);
  if (err != PARLEY_OK) return err;
  if (fault.reason == NULL) return engine->ops->go_on(engine);
  parley__engine_end(engine, fault.reason, fault.err, 0);
  return PARLEY_OK;
}

/* ---- time ------------------------------------------------------------ */

void parley__engine_time(parley_engine *engine, enum parley__engine_timer timer,
                         uint32_t ms) {
  engine->timers[timer] = engine->now + ms;
}

void parley__engine_stop_timer(parley_engine *engine,
                               enum parley__engine_timer timer) {
  engine->timers[timer] = -1;
}

void parley__engine_end_upgrade(parley_engine *engine) {
  parley__engine_stop_timer(engine, PARLEY__TIMER_UPGRADE);
  parley__engine_stop_timer(engine, PARLEY__TIMER_NOOP);
}

int64_t parley_engine_deadline(const parley_engine *engine) {
  int64_t at = -1;
  int i;
  for (i = 0; i < PARLEY__TIMERS; i++)
    if (engine->timers[i] >= 0 && (at < 0 || engine->timers[i] < at))
      at = engine->timers[i];
  return at;
}

/* Stops |timer| if it has run out. */
static bool is_due(parley_engine *engine, enum parley__engine_timer timer) {
  if (engine->timers[timer] < 0 || engine->timers[timer] > engine->now)
    return false;
  engine->timers[timer] = -1;
  return true;
}

static parley_err do_due(parley_engine *engine) {
  parley_err err = PARLEY_OK;
  bool opening = engine->state == PARLEY__ENGINE_OPENING;
  if (is_due(engine, PARLEY__TIMER_CLOSE)) {
    parley__engine_end(engine, "forced close", PARLEY_OK, 0);
    return PARLEY_OK;
  }
  if (is_due(engine, PARLEY__TIMER_ALIVE)) {
    parley__engine_end(engine, opening ? "transport error" : "ping timeout",
                       PARLEY_ETIMEOUT, 0);
    return PARLEY_OK;
  }
  if (is_due(engine, PARLEY__TIMER_UPGRADE)) {
    err = parley__engine_drop_ws(engine);
    if (err != PARLEY_OK) return err;
  }
  is_due(engine, PARLEY__TIMER_NOOP); /* then another may be sent */
  if (is_due(engine, PARLEY__TIMER_PING)) {
    parley__engine_time(engine, PARLEY__TIMER_ALIVE, engine->ping_timeout_ms);
    err = parley__engine_put(engine, PARLEY__EIO_PING, PARLEY_WS_TEXT,
                             PARLEY__ENGINE_TEXT(""));
    if (err != PARLEY_OK) return err;
  }
  return engine->ops->go_on(engine);
}

/* ---- the end --------------------------------------------------------- */

/* An action that needs no memory; text and payload are constant. */
static void final(parley_engine *engine, const parley_engine_action *action) {
  parley__engine_node *node = &engine->finals[engine->nfinals++];
  memset(node, 0, sizeof *node);
  node->action = *action;
  append(&engine->actions, node);
}

static void final_on(parley_engine *engine, parley_engine_action_type type,
                     uint64_t link, int status) {
  parley_engine_action action;
  memset(&action, 0, sizeof action);
  action.type = type;
  action.link = link;
  action.status = status;
  if (type == PARLEY_ENGINE_ANSWER) {
    action.text = "text/plain; charset=UTF-8";
    action.payload = parley_slice_of(engine->farewell);
  }
  final(engine, &action);
}

/* What the links are owed. */
static void settle_links(parley_engine *engine, int code) {
  bool server = engine->role == PARLEY_SERVER;
  if (engine->has_get && server)
    final_on(engine, PARLEY_ENGINE_ANSWER, engine->get_link, 200);
  if (engine->has_get && !server)
    final_on(engine, PARLEY_ENGINE_HANG_UP, PARLEY_LINK_GET, 0);
  if (engine->has_post)
    final_on(engine, PARLEY_ENGINE_HANG_UP, PARLEY_LINK_POST, 0);
  if (engine->has_due) final(engine, &engine->due);
  if (engine->ws != PARLEY__WS_NONE)
    final_on(engine, PARLEY_ENGINE_HANG_UP, engine->ws_link,
             engine->ws == PARLEY__WS_ACTIVE ? code : 0);
  engine->has_get = engine->has_post = engine->has_due = false;
  engine->ws = PARLEY__WS_NONE;
}

void parley__engine_end(parley_engine *engine, const char *reason,
                        parley_err err, int code) {
  parley_engine_action action;
  int i;
  if (engine->state == PARLEY__ENGINE_DONE) return;
  if (engine->state == PARLEY__ENGINE_CLOSING && err != PARLEY_ENOMEM) {
    reason = "forced close";
    err = PARLEY_OK;
  }
  engine->state = PARLEY__ENGINE_DONE;
  for (i = 0; i < PARLEY__TIMERS; i++) engine->timers[i] = -1;
  free_list(engine, &engine->out);
  settle_links(engine, code);
  memset(&action, 0, sizeof action);
  action.type = PARLEY_ENGINE_CLOSE;
  action.text = reason;
  action.err = err;
  final(engine, &action);
}

/* ---- the program's side ---------------------------------------------- */

parley_err parley__engine_begin(parley_engine *engine, int64_t now) {
  if (engine->state == PARLEY__ENGINE_DONE) return PARLEY_ECLOSED;
  engine->now = now;
  return PARLEY_OK;
}

parley_err parley__engine_finish(parley_engine *engine, parley_err err) {
  if (err == PARLEY_ENOMEM)
    parley__engine_end(engine, "transport error", PARLEY_ENOMEM, 0);
  return err;
}

parley_err parley_engine_attach(parley_engine *engine, uint64_t link,
                                int64_t now) {
  parley_err err = parley__engine_begin(engine, now);
  if (err != PARLEY_OK) return err;
  return parley__engine_finish(engine, engine->ops->attach(engine, link));
}

parley_err parley_engine_receive(parley_engine *engine, uint64_t link,
                                 parley_ws_message kind, parley_slice in,
                                 int64_t now) {
  parley_err err = parley__engine_begin(engine, now);
  if (err != PARLEY_OK) return err;
  /* One that was hung up may still speak for a while. */
  if (engine->ws < PARLEY__WS_PROBING || link != engine->ws_link)
    return PARLEY_OK;
  if (engine->ws == PARLEY__WS_ACTIVE)
    return parley__engine_finish(engine, take_ws(engine, kind, in));
  return parley__engine_finish(engine, engine->ops->probe(engine, kind, in));
}

parley_err parley_engine_lost(parley_engine *engine, uint64_t link,
                              const char *text, int64_t now) {
  parley_err err = parley__engine_begin(engine, now);
  (void)text; /* what a log is told; the reasons are the protocol's */
  if (err != PARLEY_OK) return err;
  return parley__engine_finish(engine, engine->ops->lost(engine, link));
}

parley_err parley_engine_send(parley_engine *engine, parley_ws_message kind,
                              parley_slice message) {
  parley_err err;
  if (engine->state > PARLEY__ENGINE_RUNNING) return PARLEY_ECLOSED;
  if (engine->state < PARLEY__ENGINE_RUNNING) return PARLEY_EPHASE;
  if (message.size > engine->limits.queue ||
      engine->waiting > engine->limits.queue - message.size)
    return PARLEY_EQUEUE;
  /* In a payload it would be the end of the packet. */
  if (kind == PARLEY_WS_TEXT && engine->transport == PARLEY_ENGINE_POLLING &&
      message.size > 0 &&
      memchr(message.data, PARLEY__EIO_SEPARATOR, message.size) != NULL)
    return PARLEY_EUSAGE;
  err = parley__engine_put(engine, PARLEY__EIO_MESSAGE, kind, message);
  if (err == PARLEY_OK) err = engine->ops->go_on(engine);
  return parley__engine_finish(engine, err);
}

parley_err parley_engine_close(parley_engine *engine, int64_t now) {
  parley_err err = parley__engine_begin(engine, now);
  if (err != PARLEY_OK) return err;
  if (engine->state == PARLEY__ENGINE_CLOSING) return PARLEY_OK;
  if (engine->state < PARLEY__ENGINE_RUNNING) {
    parley__engine_end(engine, "forced close", PARLEY_OK, 0);
    return PARLEY_OK;
  }
  engine->state = PARLEY__ENGINE_CLOSING;
  parley__engine_stop_timer(engine, PARLEY__TIMER_ALIVE);
  parley__engine_stop_timer(engine, PARLEY__TIMER_PING);
  parley__engine_time(engine, PARLEY__TIMER_CLOSE, PARLEY__ENGINE_CLOSE_MS);
  return parley__engine_finish(engine, engine->ops->close(engine));
}

parley_err parley_engine_fail(parley_engine *engine, int64_t now) {
  parley_err err = parley__engine_begin(engine, now);
  if (err != PARLEY_OK) return err;
  parley__engine_end(engine, "parse error", PARLEY_EPROTO, 0);
  return PARLEY_OK;
}

parley_err parley_engine_tick(parley_engine *engine, int64_t now) {
  parley_err err = parley__engine_begin(engine, now);
  if (err != PARLEY_OK) return err;
  return parley__engine_finish(engine, do_due(engine));
}

const char *parley_engine_sid(const parley_engine *engine) {
  return engine->sid.size > 0 ? (const char *)engine->sid.data : "";
}

unsigned parley_engine_transport(const parley_engine *engine) {
  return engine->transport;
}

size_t parley_engine_waiting(const parley_engine *engine) {
  return engine->waiting;
}

bool parley_engine_is_drained(const parley_engine *engine) {
  return engine->waiting == 0 && !engine->has_post;
}

size_t parley_engine_max_payload(const parley_engine *engine) {
  return engine->max_payload;
}

void parley_engine_free(parley_engine *engine) {
  if (engine == NULL) return;
  free_list(engine, &engine->out);
  free_list(engine, &engine->actions);
  free_node(engine, engine->taken);
  parley_buf_clear(&engine->scratch);
  parley_buf_clear(&engine->batch);
  parley_buf_clear(&engine->sid);
  parley__arena_clear(&engine->texts);
  parley_free(engine->alloc, engine, sizeof *engine);
}
