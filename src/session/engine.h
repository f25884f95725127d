/* SPDX-License-Identifier: MIT
 *
 * What both roles of an Engine.IO connection share: the queues, time, the end.
 * A role is a set of functions on top of it.
 */
#ifndef PARLEY_SESSION_ENGINE_H
#define PARLEY_SESSION_ENGINE_H

#include "base/arena.h"
#include "parley/engine.h"
#include "session/engineio.h"

enum {
  PARLEY__ENGINE_SID_BYTES = 15, /* random, 20 in base64 */
  PARLEY__ENGINE_FINALS = 5,
  PARLEY__ENGINE_NOOP_MS = 100,  /* between two noops of an upgrade */
  PARLEY__ENGINE_CLOSE_MS = 3000 /* how long a good-bye waits */
};

/* An action, or a packet that waits to be sent: of these a list that is moved
 * to the WebSocket needs no new memory. The payload and the text stand behind
 * the node. The payload of MESSAGE is records of a size (4 bytes of the host),
 * a kind and the bytes of a message: a payload of many small messages must not
 * cost many times its size. */
typedef struct parley__engine_node {
  struct parley__engine_node *next;
  size_t size; /* of its block; 0: it is a part of the engine */
  size_t cost; /* of |waiting| */
  size_t at;   /* MESSAGE: bytes of the payload that were given out */
  parley_engine_action action;
} parley__engine_node;

typedef struct parley__engine_list {
  parley__engine_node *first, *last;
} parley__engine_list;

enum parley__engine_state {
  PARLEY__ENGINE_NEW,
  PARLEY__ENGINE_OPENING, /* client: no open packet yet */
  PARLEY__ENGINE_RUNNING,
  PARLEY__ENGINE_CLOSING, /* what waits is sent, then it ends */
  PARLEY__ENGINE_DONE     /* CLOSE is in the queue */
};

enum parley__engine_ws {
  PARLEY__WS_NONE,
  PARLEY__WS_DIALING, /* client: not attached yet */
  PARLEY__WS_PROBING, /* attached; the probe or its answer is awaited */
  PARLEY__WS_PROBED,  /* the upgrade packet is to come: from the client, which
                         waits for the end of its requests */
  PARLEY__WS_ACTIVE   /* the transport (client: maybe before OPEN) */
};

/* What may be due, in the order in which it is looked at. */
enum parley__engine_timer {
  PARLEY__TIMER_CLOSE,   /* the good-bye has waited long enough */
  PARLEY__TIMER_ALIVE,   /* the peer is dead by then */
  PARLEY__TIMER_UPGRADE, /* the upgrade has failed by then */
  PARLEY__TIMER_NOOP,    /* server: the next noop of an upgrade */
  PARLEY__TIMER_PING,    /* server: the next ping */
  PARLEY__TIMERS
};

/* Why the connection is to end. |reason| NULL: it is not. */
typedef struct parley__engine_fault {
  const char *reason;
  parley_err err;
  int code; /* of the WebSocket's close */
} parley__engine_fault;

typedef struct parley__engine_role {
  /* All of a packet but messages and what both sides ignore. */
  parley_err (*packet)(parley_engine *engine, const parley__eio_packet *packet,
                       parley__engine_fault *fault);
  parley_err (*attach)(parley_engine *engine, uint64_t link);
  /* A message on a WebSocket that probes. */
  parley_err (*probe)(parley_engine *engine, parley_ws_message kind,
                      parley_slice in);
  parley_err (*lost)(parley_engine *engine, uint64_t link);
  /* The program says good-bye to a connection that is open. */
  parley_err (*close)(parley_engine *engine);
  /* Something has changed: asks and sends what can be. */
  parley_err (*go_on)(parley_engine *engine);
} parley__engine_role;

struct parley_engine {
  const parley__engine_role *ops;
  parley_role role;
  const parley_alloc *alloc;
  parley_arena texts; /* copies of the options' texts */
  const char *path, *query;
  unsigned transports;
  bool no_upgrade;
  uint32_t ping_interval_ms, ping_timeout_ms; /* client: the server's */
  uint32_t upgrade_timeout_ms, open_timeout_ms;
  size_t max_payload; /* of the server */
  size_t max_message; /* bytes of one from the peer */
  parley_limits limits;

  enum parley__engine_state state;
  unsigned transport; /* 0: not open */
  parley_buf sid;     /* ends in a NUL, which its size does not count */
  int64_t now, timers[PARLEY__TIMERS]; /* -1: does not run */

  bool has_get, has_post; /* server: a GET hangs; client: no answer yet */
  uint64_t get_link;
  enum parley__engine_ws ws;
  uint64_t ws_link;
  /* What the call that runs still owes to the link it was called for. */
  bool has_due;
  parley_engine_action due;
  const char *farewell; /* server: for the GET that hangs at the end */
  bool wants_upgrade;   /* client: it is to be tried */
  const parley__engine_node *pong; /* client: in |out|; one is enough */
  uint64_t requests;               /* client: counts them */

  parley__engine_list out; /* packets that wait for a transport */
  size_t waiting;          /* their bytes, and those of SEND actions */
  parley__engine_list actions;
  const parley__engine_node *post_answer; /* server: of a POST, not taken */
  parley__engine_node *taken;             /* lent by the last _next */
  parley__engine_node finals[PARLEY__ENGINE_FINALS];
  unsigned nfinals;
  parley_buf scratch, batch; /* batch: records of messages */
};

extern const parley__engine_role parley__engine_client, parley__engine_server;

/* A slice over a constant text. */
#define PARLEY__ENGINE_TEXT(text)                                              \
  ((parley_slice){(const uint8_t *)(text), sizeof(text) - 1})

/* The functions below return PARLEY_OK or ENOMEM; after ENOMEM the public
 * function ends the engine. */

/* What every public function begins and ends with. ECLOSED after the end. */
parley_err parley__engine_begin(parley_engine *engine, int64_t now);
parley_err parley__engine_finish(parley_engine *engine, parley_err err);

/* Puts a copy of |action| behind the others. */
parley_err parley__engine_act(parley_engine *engine,
                              const parley_engine_action *action);
/* Puts |due| there. */
parley_err parley__engine_settle(parley_engine *engine);
/* Puts a packet behind those that wait to be sent. */
parley_err parley__engine_put(parley_engine *engine, parley__eio_type type,
                              parley_ws_message kind, parley_slice data);
/* Sends a packet without data on the WebSocket that probes. */
parley_err parley__engine_say(parley_engine *engine, const char *text);
/* Hands all packets that wait to the WebSocket. */
void parley__engine_flush_ws(parley_engine *engine);
/* Moves the packets that wait to |scratch|, as many as fit into the server's
 * |max_payload| bytes, at least one. */
parley_err parley__engine_gather(parley_engine *engine);
/* Hangs up the WebSocket (not if it is the transport). */
parley_err parley__engine_drop_ws(parley_engine *engine);
/* Takes a payload, until a fault. */
parley_err parley__engine_take(parley_engine *engine, parley_slice payload,
                               parley__engine_fault *fault);
/* Starts a timer. */
void parley__engine_time(parley_engine *engine, enum parley__engine_timer timer,
                         uint32_t ms);
void parley__engine_stop_timer(parley_engine *engine,
                               enum parley__engine_timer timer);
/* The upgrade is over, one way or the other: stops its timers. */
void parley__engine_end_upgrade(parley_engine *engine);
/* Ends the engine: what its links are still owed and CLOSE are put behind the
 * other actions, without memory. While it is closed by the program any end is
 * the one asked for. */
void parley__engine_end(parley_engine *engine, const char *reason,
                        parley_err err, int code);

#endif
