/* SPDX-License-Identifier: MIT
 *
 * The client of an Engine.IO connection.
 */
#include <string.h>

#include "session/engine.h"

/* ---- requests -------------------------------------------------------- */

static bool is_plain(uint8_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '~';
}

/* The sid is the server's: it must not become anything else of a request. */
static parley_err put_sid(parley_buf *out, const parley_buf *sid) {
  parley_err err = parley_buf_puts(out, "&sid=");
  size_t i;
  for (i = 0; i < sid->size && err == PARLEY_OK; i++)
    err = is_plain(sid->data[i])
            ? parley_buf_putc(out, sid->data[i])
            : parley_buf_printf(out, "%%%02X", (unsigned)sid->data[i]);
  return err;
}

/* Appends the target and its NUL. */
static parley_err put_target(parley_engine *engine, const char *transport,
                             parley_buf *out) {
  parley_err err =
    parley_buf_printf(out, "%s?EIO=4&transport=%s", engine->path, transport);
  if (err == PARLEY_OK && engine->sid.size > 0)
    err = put_sid(out, &engine->sid);
  if (err == PARLEY_OK && *engine->query != '\0')
    err = parley_buf_printf(out, "&%s", engine->query);
  /* Something between may keep answers to the same target. */
  if (err == PARLEY_OK && *transport == 'p')
    err =
      parley_buf_printf(out, "&t=%llu", (unsigned long long)++engine->requests);
  return err == PARLEY_OK ? parley_buf_putc(out, '\0') : err;
}

static parley_err ask(parley_engine *engine, parley_engine_action_type type,
                      uint64_t link, parley_slice body) {
  parley_engine_action action;
  parley_buf target;
  parley_err err;
  parley_buf_init(&target, engine->alloc);
  memset(&action, 0, sizeof action);
  action.type = type;
  action.link = link;
  action.payload = body;
  err = put_target(engine, link == PARLEY_LINK_WS ? "websocket" : "polling",
                   &target);
  if (err == PARLEY_OK) {
    action.text = (const char *)target.data;
    err = parley__engine_act(engine, &action);
  }
  parley_buf_clear(&target);
  return err;
}

static parley_err poll_server(parley_engine *engine) {
  parley_err err =
    ask(engine, PARLEY_ENGINE_GET, PARLEY_LINK_GET, PARLEY__ENGINE_TEXT(""));
  if (err == PARLEY_OK) engine->has_get = true;
  return err;
}

static parley_err dial(parley_engine *engine) {
  parley_err err =
    ask(engine, PARLEY_ENGINE_DIAL, PARLEY_LINK_WS, PARLEY__ENGINE_TEXT(""));
  if (err != PARLEY_OK) return err;
  engine->ws = PARLEY__WS_DIALING;
  engine->ws_link = PARLEY_LINK_WS;
  return PARLEY_OK;
}

/* Posts what waits, one payload at a time. */
static parley_err post(parley_engine *engine) {
  parley_err err;
  if (engine->has_post) return PARLEY_OK;
  if (engine->out.first == NULL) {
    if (engine->state == PARLEY__ENGINE_CLOSING) /* the good-bye was taken */
      parley__engine_end(engine, "forced close", PARLEY_OK, 0);
    return PARLEY_OK;
  }
  err = parley__engine_gather(engine);
  if (err == PARLEY_OK)
    err = ask(engine, PARLEY_ENGINE_POST, PARLEY_LINK_POST,
              parley_buf_slice(&engine->scratch));
  if (err == PARLEY_OK) engine->has_post = true;
  return err;
}

/* Nothing is under way over HTTP any more: from here on the WebSocket is the
 * transport. */
static parley_err upgrade(parley_engine *engine) {
  parley_engine_action action;
  parley_err err = parley__engine_say(engine, "5");
  if (err != PARLEY_OK) return err;
  memset(&action, 0, sizeof action);
  action.type = PARLEY_ENGINE_UPGRADED;
  action.link = engine->ws_link;
  err = parley__engine_act(engine, &action);
  if (err != PARLEY_OK) return err;
  engine->ws = PARLEY__WS_ACTIVE;
  engine->transport = PARLEY_ENGINE_WEBSOCKET;
  parley__engine_end_upgrade(engine);
  parley__engine_flush_ws(engine);
  return PARLEY_OK;
}

static parley_err go_on(parley_engine *engine) {
  parley_err err = PARLEY_OK;
  if (engine->state < PARLEY__ENGINE_RUNNING ||
      engine->state == PARLEY__ENGINE_DONE)
    return PARLEY_OK;
  if (engine->transport == PARLEY_ENGINE_WEBSOCKET) {
    parley__engine_flush_ws(engine);
    return PARLEY_OK;
  }
  if (engine->ws == PARLEY__WS_PROBED)
    return engine->has_get || engine->has_post ? PARLEY_OK : upgrade(engine);
  if (!engine->has_get && engine->state == PARLEY__ENGINE_RUNNING)
    err = poll_server(engine);
  if (err == PARLEY_OK && engine->wants_upgrade) {
    engine->wants_upgrade = false;
    err = dial(engine);
    parley__engine_time(engine, PARLEY__TIMER_UPGRADE,
                        engine->upgrade_timeout_ms);
  }
  return err == PARLEY_OK ? post(engine) : err;
}

/* ---- packets --------------------------------------------------------- */

static void expect_ping(parley_engine *engine) {
  parley__engine_time(engine, PARLEY__TIMER_ALIVE, engine->ping_timeout_ms);
  engine->timers[PARLEY__TIMER_ALIVE] += engine->ping_interval_ms;
}

static parley_err put_open(parley_engine *engine) {
  parley_engine_action action;
  memset(&action, 0, sizeof action);
  action.type = PARLEY_ENGINE_OPEN;
  action.text = parley_engine_sid(engine);
  return parley__engine_act(engine, &action);
}

static parley_err take_open(parley_engine *engine, parley_slice json,
                            parley__engine_fault *fault) {
  parley__eio_open open;
  parley_err err;
  memset(&open, 0, sizeof open);
  open.sid = engine->sid;
  err = parley__eio_read_open(json, &open, NULL);
  if (err == PARLEY_OK) err = parley_buf_putc(&open.sid, '\0');
  engine->sid = open.sid;
  if (err == PARLEY_ENOMEM) return err;
  if (err != PARLEY_OK) {
    engine->sid.size = 0;
    fault->reason = "parse error";
    fault->err = PARLEY_EPROTO;
    return PARLEY_OK;
  }
  engine->sid.size--;
  engine->ping_interval_ms = open.ping_interval_ms;
  engine->ping_timeout_ms = open.ping_timeout_ms;
  engine->max_payload = open.max_payload == 0 || open.max_payload > SIZE_MAX / 4
                          ? SIZE_MAX / 4
                          : (size_t)open.max_payload;
  engine->state = PARLEY__ENGINE_RUNNING;
  engine->transport = engine->ws == PARLEY__WS_ACTIVE ? PARLEY_ENGINE_WEBSOCKET
                                                      : PARLEY_ENGINE_POLLING;
  engine->wants_upgrade = open.websocket && !engine->no_upgrade &&
                          engine->transport == PARLEY_ENGINE_POLLING &&
                          (engine->transports & PARLEY_ENGINE_WEBSOCKET) != 0;
  expect_ping(engine);
  return put_open(engine);
}

static parley_err client_packet(parley_engine *engine,
                                const parley__eio_packet *packet,
                                parley__engine_fault *fault) {
  parley_err err;
  if (packet->type == PARLEY__EIO_OPEN &&
      engine->state == PARLEY__ENGINE_OPENING)
    return take_open(engine, packet->data, fault);
  if (packet->type != PARLEY__EIO_PING ||
      engine->state != PARLEY__ENGINE_RUNNING)
    return PARLEY_OK;
  expect_ping(engine);
  if (engine->pong != NULL) return PARLEY_OK;
  err = parley__engine_put(engine, PARLEY__EIO_PONG, PARLEY_WS_TEXT,
                           PARLEY__ENGINE_TEXT(""));
  if (err == PARLEY_OK) engine->pong = engine->out.last;
  return err;
}

/* ---- what links say -------------------------------------------------- */

static parley_err take_answer(parley_engine *engine, uint64_t link, int status,
                              parley_slice body) {
  parley__engine_fault fault = {NULL, PARLEY_OK, 0};
  parley_err err = PARLEY_OK;
  if (link == PARLEY_LINK_GET)
    engine->has_get = false;
  else
    engine->has_post = false;
  if (status != 200) {
    parley__engine_end(engine, "transport error", PARLEY_EHTTP, 0);
    return PARLEY_OK;
  }
  if (link == PARLEY_LINK_GET) err = parley__engine_take(engine, body, &fault);
  if (err != PARLEY_OK) return err;
  if (fault.reason == NULL) return go_on(engine);
  parley__engine_end(engine, fault.reason, fault.err, 0);
  return PARLEY_OK;
}

parley_err parley_engine_answered(parley_engine *engine, uint64_t link,
                                  int status, parley_slice body, int64_t now) {
  parley_err err = parley__engine_begin(engine, now);
  if (err != PARLEY_OK) return err;
  if (engine->role != PARLEY_CLIENT ||
      !((link == PARLEY_LINK_GET && engine->has_get) ||
        (link == PARLEY_LINK_POST && engine->has_post)))
    return PARLEY_EUSAGE;
  return parley__engine_finish(engine, take_answer(engine, link, status, body));
}

static parley_err client_attach(parley_engine *engine, uint64_t link) {
  if (link != PARLEY_LINK_WS || engine->ws > PARLEY__WS_DIALING)
    return PARLEY_EUSAGE;
  if (engine->ws == PARLEY__WS_NONE) { /* too late */
    engine->has_due = true;
    memset(&engine->due, 0, sizeof engine->due);
    engine->due.type = PARLEY_ENGINE_HANG_UP;
    engine->due.link = link;
    return parley__engine_settle(engine);
  }
  if (engine->state == PARLEY__ENGINE_OPENING) {
    engine->ws = PARLEY__WS_ACTIVE;
    return PARLEY_OK;
  }
  engine->ws = PARLEY__WS_PROBING;
  return parley__engine_say(engine, "2probe");
}

static parley_err client_probe(parley_engine *engine, parley_ws_message kind,
                               parley_slice in) {
  parley_err err = PARLEY_OK;
  if (kind == PARLEY_WS_TEXT && engine->ws == PARLEY__WS_PROBING &&
      parley_slice_eq(in, PARLEY__ENGINE_TEXT("3probe")))
    engine->ws = PARLEY__WS_PROBED;
  else
    err = parley__engine_drop_ws(engine);
  return err == PARLEY_OK ? go_on(engine) : err;
}

static parley_err client_lost(parley_engine *engine, uint64_t link) {
  bool opening = engine->state == PARLEY__ENGINE_OPENING;
  if (link == PARLEY_LINK_GET && engine->has_get) {
    engine->has_get = false;
  } else if (link == PARLEY_LINK_POST && engine->has_post) {
    engine->has_post = false;
  } else if (link == PARLEY_LINK_WS && engine->ws != PARLEY__WS_NONE) {
    bool active = engine->ws == PARLEY__WS_ACTIVE || opening;
    engine->ws = PARLEY__WS_NONE;
    if (!active) {
      parley__engine_end_upgrade(engine);
      return go_on(engine);
    }
  } else {
    return PARLEY_OK;
  }
  parley__engine_end(engine, opening ? "transport error" : "transport close",
                     opening ? PARLEY_ECONNECT : PARLEY_ECLOSED, 0);
  return PARLEY_OK;
}

/* ---- begin and end --------------------------------------------------- */

parley_err parley_engine_start(parley_engine *engine, int64_t now) {
  parley_err err = parley__engine_begin(engine, now);
  if (err != PARLEY_OK) return err;
  if (engine->role != PARLEY_CLIENT || engine->state != PARLEY__ENGINE_NEW)
    return PARLEY_EUSAGE;
  engine->state = PARLEY__ENGINE_OPENING;
  parley__engine_time(engine, PARLEY__TIMER_ALIVE, engine->open_timeout_ms);
  return parley__engine_finish(engine,
                               (engine->transports & PARLEY_ENGINE_POLLING) != 0
                                 ? poll_server(engine)
                                 : dial(engine));
}

static parley_err client_close(parley_engine *engine) {
  parley_err err = PARLEY_OK;
  if (engine->transport == PARLEY_ENGINE_WEBSOCKET) {
    parley__engine_flush_ws(engine);
    parley__engine_end(engine, "forced close", PARLEY_OK, 0);
    return PARLEY_OK;
  }
  engine->wants_upgrade = false;
  if (engine->ws != PARLEY__WS_NONE) err = parley__engine_drop_ws(engine);
  if (err == PARLEY_OK)
    err = parley__engine_put(engine, PARLEY__EIO_CLOSE, PARLEY_WS_TEXT,
                             PARLEY__ENGINE_TEXT(""));
  return err == PARLEY_OK ? go_on(engine) : err;
}

const parley__engine_role parley__engine_client = {
  client_packet, client_attach, client_probe, client_lost, client_close, go_on,
};
