/* SPDX-License-Identifier: MIT
 *
 * The server of an Engine.IO connection.
 */
#include <ctype.h>
#include <string.h>

#include "session/engine.h"

/* ---- answers --------------------------------------------------------- */

static void owe(parley_engine *engine, int status, const char *type,
                const char *body) {
  engine->due.status = status;
  engine->due.text = type;
  engine->due.payload = parley_slice_of(body);
}

static void owe_refusal(parley_engine *engine) {
  owe(engine, 400, "application/json",
      "{\"code\":3,\"message\":\"Bad request\"}");
}

/* The link of the call that runs is to be answered, or (a WebSocket) hung
 * up. */
static void begin_due(parley_engine *engine, parley_engine_action_type type,
                      uint64_t link) {
  memset(&engine->due, 0, sizeof engine->due);
  engine->has_due = true;
  engine->due.type = type;
  engine->due.link = link;
  /* Without memory this is all there is to say. */
  if (type == PARLEY_ENGINE_ANSWER) owe(engine, 500, "", "");
}

/* Answers the GET that hangs with |payload|. */
static parley_err answer_get(parley_engine *engine, parley_slice payload) {
  parley_engine_action action;
  parley_err err;
  memset(&action, 0, sizeof action);
  action.type = PARLEY_ENGINE_ANSWER;
  action.link = engine->get_link;
  action.status = 200;
  action.text = "text/plain; charset=UTF-8";
  action.payload = payload;
  err = parley__engine_act(engine, &action);
  if (err == PARLEY_OK) engine->has_get = false;
  return err;
}

/* The last words. The reference puts a noop in front of them. It also puts
 * them behind what was gathered; its client then acts on them before it has
 * looked at the rest, takes a dismissal (41) for a lost connection, and comes
 * back. So they get a request of their own. */
static parley_err put_close(parley_buf *payload) {
  parley_err err =
    parley__eio_join(payload, PARLEY_WS_TEXT, PARLEY__ENGINE_TEXT("6"));
  if (err != PARLEY_OK) return err;
  return parley__eio_join(payload, PARLEY_WS_TEXT, PARLEY__ENGINE_TEXT("1"));
}

static parley_err go_on(parley_engine *engine) {
  parley_err err;
  bool last;
  if (engine->state < PARLEY__ENGINE_RUNNING ||
      engine->state == PARLEY__ENGINE_DONE)
    return PARLEY_OK;
  if (engine->transport == PARLEY_ENGINE_WEBSOCKET) {
    parley__engine_flush_ws(engine);
    if (engine->state == PARLEY__ENGINE_CLOSING)
      parley__engine_end(engine, "forced close", PARLEY_OK, 0);
    return PARLEY_OK;
  }
  if (!engine->has_get) return PARLEY_OK;
  err = parley__engine_gather(engine);
  last = engine->state == PARLEY__ENGINE_CLOSING && engine->scratch.size == 0;
  if (err == PARLEY_OK && last) err = put_close(&engine->scratch);
  /* The client waits for the end of this request before it upgrades. While
   * it does not know yet that it can, it asks again and again. */
  if (err == PARLEY_OK && engine->scratch.size == 0 &&
      engine->ws == PARLEY__WS_PROBED &&
      engine->timers[PARLEY__TIMER_NOOP] < 0) {
    parley__engine_time(engine, PARLEY__TIMER_NOOP, PARLEY__ENGINE_NOOP_MS);
    err = parley_buf_putc(&engine->scratch, '6');
  }
  if (err == PARLEY_OK && engine->scratch.size > 0)
    err = answer_get(engine, parley_buf_slice(&engine->scratch));
  if (err == PARLEY_OK && last)
    parley__engine_end(engine, "forced close", PARLEY_OK, 0);
  return err;
}

/* ---- opening --------------------------------------------------------- */

static parley_err open_with(parley_engine *engine, unsigned transport) {
  parley__eio_open open;
  parley_engine_action action;
  parley_err err;
  memset(&open, 0, sizeof open);
  open.sid = engine->sid;
  open.websocket = transport == PARLEY_ENGINE_POLLING && !engine->no_upgrade &&
                   (engine->transports & PARLEY_ENGINE_WEBSOCKET) != 0;
  open.ping_interval_ms = engine->ping_interval_ms;
  open.ping_timeout_ms = engine->ping_timeout_ms;
  open.max_payload = engine->max_payload;
  engine->state = PARLEY__ENGINE_RUNNING;
  engine->transport = transport;
  parley__engine_time(engine, PARLEY__TIMER_PING, engine->ping_interval_ms);
  engine->scratch.size = 0;
  err = parley__eio_write_open(&open, &engine->scratch);
  if (err == PARLEY_OK)
    err = parley__engine_put(engine, PARLEY__EIO_OPEN, PARLEY_WS_TEXT,
                             parley_buf_slice(&engine->scratch));
  if (err != PARLEY_OK) return err;
  memset(&action, 0, sizeof action);
  action.type = PARLEY_ENGINE_OPEN;
  action.text = parley_engine_sid(engine);
  return parley__engine_act(engine, &action);
}

/* ---- requests -------------------------------------------------------- */

/* The connection ends with the fault of a client. */
static parley_err break_off(parley_engine *engine) {
  owe_refusal(engine);
  parley__engine_end(engine, "transport error", PARLEY_EPROTO, 0);
  return PARLEY_OK;
}

static parley_err take_get(parley_engine *engine) {
  parley_err err = PARLEY_OK;
  if (engine->has_get) return break_off(engine);
  engine->has_get = true;
  engine->get_link = engine->due.link;
  engine->has_due = false;
  if (engine->state == PARLEY__ENGINE_NEW)
    err = open_with(engine, PARLEY_ENGINE_POLLING);
  return err == PARLEY_OK ? go_on(engine) : err;
}

static bool is_octets(const char *content_type) {
  const char *want = "application/octet-stream";
  if (content_type == NULL) return false;
  while (*want != '\0' && tolower((unsigned char)*content_type) == *want) {
    want++;
    content_type++;
  }
  return *want == '\0' && (*content_type == '\0' || *content_type == ';' ||
                           *content_type == ' ');
}

static parley_err take_post(parley_engine *engine, const char *content_type,
                            parley_slice body) {
  parley__engine_fault fault = {NULL, PARLEY_OK, 0};
  parley_err err;
  if (engine->post_answer != NULL || is_octets(content_type))
    return break_off(engine);
  if (body.size > engine->max_payload) {
    owe(engine, 413, "", "");
    return parley__engine_settle(engine);
  }
  err = parley__engine_take(engine, body, &fault);
  if (err != PARLEY_OK) return err;
  owe(engine, 200, "text/html", "ok");
  if (fault.reason != NULL) {
    if (fault.err == PARLEY_ECLOSED) engine->farewell = "6";
    parley__engine_end(engine, fault.reason, fault.err, 0);
    return PARLEY_OK;
  }
  err = parley__engine_settle(engine);
  if (err != PARLEY_OK) return err;
  engine->post_answer = engine->actions.last;
  return go_on(engine);
}

static parley_err take_request(parley_engine *engine, const char *method,
                               const char *content_type, parley_slice body) {
  bool is_get = strcmp(method, "GET") == 0;
  if (engine->state == PARLEY__ENGINE_NEW &&
      (!is_get || (engine->transports & PARLEY_ENGINE_POLLING) == 0))
    return break_off(engine);
  if (engine->transport == PARLEY_ENGINE_WEBSOCKET) {
    owe_refusal(engine);
    return parley__engine_settle(engine);
  }
  if (is_get) return take_get(engine);
  if (strcmp(method, "POST") == 0) return take_post(engine, content_type, body);
  return parley__engine_settle(engine); /* 500, as the reference */
}

parley_err parley_engine_request(parley_engine *engine, uint64_t link,
                                 const char *method, const char *content_type,
                                 parley_slice body, int64_t now) {
  parley_err err = parley__engine_begin(engine, now);
  if (err != PARLEY_OK) return err;
  if (engine->role != PARLEY_SERVER || method == NULL) return PARLEY_EUSAGE;
  begin_due(engine, PARLEY_ENGINE_ANSWER, link);
  return parley__engine_finish(
    engine, take_request(engine, method, content_type, body));
}

/* ---- WebSockets ------------------------------------------------------ */

static parley_err server_attach(parley_engine *engine, uint64_t link) {
  bool is_new = engine->state == PARLEY__ENGINE_NEW;
  begin_due(engine, PARLEY_ENGINE_HANG_UP, link);
  if (engine->ws != PARLEY__WS_NONE || engine->state > PARLEY__ENGINE_RUNNING ||
      (engine->transports & PARLEY_ENGINE_WEBSOCKET) == 0 ||
      (!is_new && engine->no_upgrade))
    return parley__engine_settle(engine);
  engine->has_due = false;
  engine->ws_link = link;
  if (!is_new) {
    engine->ws = PARLEY__WS_PROBING;
    parley__engine_time(engine, PARLEY__TIMER_UPGRADE,
                        engine->upgrade_timeout_ms);
    return PARLEY_OK;
  }
  engine->ws = PARLEY__WS_ACTIVE;
  return open_with(engine, PARLEY_ENGINE_WEBSOCKET) == PARLEY_OK
           ? go_on(engine)
           : PARLEY_ENOMEM;
}

/* The client has no request under way, or does not mind what it is answered. */
static parley_err upgrade(parley_engine *engine) {
  parley_engine_action action;
  parley_err err = PARLEY_OK;
  memset(&action, 0, sizeof action);
  action.type = PARLEY_ENGINE_UPGRADED;
  action.link = engine->ws_link;
  if (engine->has_get) err = answer_get(engine, PARLEY__ENGINE_TEXT("6"));
  if (err == PARLEY_OK) err = parley__engine_act(engine, &action);
  if (err != PARLEY_OK) return err;
  engine->ws = PARLEY__WS_ACTIVE;
  engine->transport = PARLEY_ENGINE_WEBSOCKET;
  parley__engine_end_upgrade(engine);
  return go_on(engine);
}

static parley_err server_probe(parley_engine *engine, parley_ws_message kind,
                               parley_slice in) {
  parley_err err;
  if (kind == PARLEY_WS_TEXT &&
      parley_slice_eq(in, PARLEY__ENGINE_TEXT("2probe"))) {
    err = parley__engine_say(engine, "3probe");
    if (err != PARLEY_OK) return err;
    engine->ws = PARLEY__WS_PROBED;
    return go_on(engine);
  }
  if (kind == PARLEY_WS_TEXT && in.size > 0 && *in.data == '5')
    return upgrade(engine);
  return parley__engine_drop_ws(engine);
}

static parley_err server_lost(parley_engine *engine, uint64_t link) {
  if (engine->has_get && link == engine->get_link) {
    engine->has_get = false;
  } else if (engine->ws != PARLEY__WS_NONE && link == engine->ws_link) {
    bool active = engine->ws == PARLEY__WS_ACTIVE;
    engine->ws = PARLEY__WS_NONE;
    parley__engine_end_upgrade(engine);
    if (!active) return PARLEY_OK;
  } else if (engine->state != PARLEY__ENGINE_NEW) {
    return PARLEY_OK;
  } /* else the WebSocket that was to open it never came to be */
  parley__engine_end(engine, "transport close", PARLEY_ECLOSED, 0);
  return PARLEY_OK;
}

/* ---- packets --------------------------------------------------------- */

static parley_err server_packet(parley_engine *engine,
                                const parley__eio_packet *packet,
                                parley__engine_fault *fault) {
  if (packet->type == PARLEY__EIO_PING) {
    fault->reason = "transport error"; /* only servers ping */
    fault->err = PARLEY_EPROTO;
  } else if (packet->type == PARLEY__EIO_PONG &&
             engine->timers[PARLEY__TIMER_ALIVE] >= 0) {
    parley__engine_stop_timer(engine, PARLEY__TIMER_ALIVE);
    parley__engine_time(engine, PARLEY__TIMER_PING, engine->ping_interval_ms);
  }
  return PARLEY_OK;
}

static parley_err server_close(parley_engine *engine) {
  if (engine->transport == PARLEY_ENGINE_POLLING && engine->has_get) {
    /* It hangs, so nothing waits: it is told at once. */
    parley__engine_end(engine, "forced close", PARLEY_OK, 0);
    return PARLEY_OK;
  }
  return go_on(engine);
}

const parley__engine_role parley__engine_server = {
  server_packet, server_attach, server_probe, server_lost, server_close, go_on,
};
