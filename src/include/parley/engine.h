/* SPDX-License-Identifier: MIT */
/** @file
 * Engine.IO, protocol 4, as client or server: one connection (one sid) over
 * HTTP long-polling, WebSocket, or the first and then the other. It does no
 * input or output and speaks no HTTP itself: the program (or parley's Lua
 * library) carries what it asks for over links, and tells it what came.
 *
 * A link is one pending HTTP request or one WebSocket. A server's program
 * numbers them as it likes (one number for each connection serves); a client
 * has the three of PARLEY_LINK_*.
 *
 * Use: after every call take actions with parley_engine_next until it says
 * no, and do them in that order; call _tick when _deadline is reached. One
 * engine, one thread at a time.
 *
 * Source: the Engine.IO protocol, version 4, and what its JavaScript
 * implementation does where the text is silent.
 */
#ifndef PARLEY_ENGINE_H
#define PARLEY_ENGINE_H

#include "stage.h"

#ifdef __cplusplus
extern "C" {
#endif

/** One end of one connection. */
typedef struct parley_engine parley_engine;

/** Bits of parley_engine_options.transports. */
enum { PARLEY_ENGINE_POLLING = 1, PARLEY_ENGINE_WEBSOCKET = 2 };

/** Links of a client. */
enum { PARLEY_LINK_GET = 1, PARLEY_LINK_POST = 2, PARLEY_LINK_WS = 3 };

/** Zero-initialised: a client with both transports. Texts are copied. */
typedef struct parley_engine_options {
  parley_role role;
  unsigned transports; /**< bits; 0: both */
  bool no_upgrade;     /**< stay with the transport that opened */
  const char *path;    /**< client: without "?"; NULL: "/socket.io/" */
  const char *query;   /**< client: "a=b&c=d", percent-encoded; NULL: none */
  uint32_t ping_interval_ms;   /**< server; 0: 25000 */
  uint32_t ping_timeout_ms;    /**< server; 0: 20000 */
  uint32_t upgrade_timeout_ms; /**< 0: 10000 */
  uint32_t open_timeout_ms;    /**< client: until OPEN; 0: 20000 */
  size_t max_payload;          /**< server: bytes of a message or a body that
                                    are taken; 0: 1000000, at most 2^31 - 1 */
  parley_limits limits;        /**< queue: bytes that may wait to be sent;
                                    message: client: bytes of one that is taken */
  const parley_alloc *alloc;   /**< NULL: C library; must outlive */
  const parley_random *random; /**< NULL: the operating system's */
} parley_engine_options;

/** What the program is to do, or is told. */
typedef enum parley_engine_action_type {
  PARLEY_ENGINE_OPEN,     /**< messages may be sent: text is the sid */
  PARLEY_ENGINE_MESSAGE,  /**< from the peer: kind, payload */
  PARLEY_ENGINE_UPGRADED, /**< the WebSocket is the transport now */
  PARLEY_ENGINE_CLOSE,    /**< the end, the last action of all: whatever links
                               are owed is given before. text is the reason as
                               the JavaScript implementation calls it ("ping
                               timeout", "transport close", "transport error",
                               "parse error", "forced close"), err its kind (OK
                               after parley_engine_close) */
  /* On a link: */
  PARLEY_ENGINE_ANSWER,  /**< server: answer the request: status, text (the
                              content type, "" for none), payload. What is said of
                              caches and origins is the program's to add */
  PARLEY_ENGINE_SEND,    /**< send a WebSocket message: kind, payload */
  PARLEY_ENGINE_HANG_UP, /**< close the WebSocket in an orderly way, with code
                              |status| (0: none), or give up a client's request */
  PARLEY_ENGINE_GET,     /**< client: request |text| (the target) */
  PARLEY_ENGINE_POST,    /**< the same with a body, text/plain;charset=UTF-8 */
  PARLEY_ENGINE_DIAL     /**< client: open a WebSocket to the target |text| */
} parley_engine_action_type;

/** One action; which members count depends on |type|. */
typedef struct parley_engine_action {
  parley_engine_action_type type;
  uint64_t link;
  int status;
  parley_ws_message kind;
  parley_slice payload; /**< borrowed, as text, until _next is called again */
  const char *text;
  parley_err err;
} parley_engine_action;

/** Makes an engine. NULL on failure, |diag| says why (ENOMEM, ERANDOM, EUSAGE:
 * a path or query with bytes that have no place in one, an unknown transport).
 * Freed with _free, at any time. */
PARLEY_API parley_engine *
parley_engine_new(const parley_engine_options *options, parley_diag *diag);
/** Frees an engine, at any time. NULL is ignored. */
PARLEY_API void parley_engine_free(parley_engine *engine);

/* |now|, here and below, is in milliseconds of any monotonic clock. The
 * functions return PARLEY_OK, ENOMEM, EUSAGE (wrong role, twice), or ECLOSED
 * after the end; faults of the peer become a CLOSE action. So does ENOMEM: the
 * engine is at its end then, links are answered and hung up all the same. */

/** Client: begins. */
PARLEY_API parley_err parley_engine_start(parley_engine *engine, int64_t now);
/** Client: the answer to GET or POST. */
PARLEY_API parley_err parley_engine_answered(parley_engine *engine,
                                             uint64_t link, int status,
                                             parley_slice body, int64_t now);

/** Server: a request of this connection, with its whole body; the first one,
 * without a sid, opens it. Who can not be answered now (a GET with nothing to
 * say) is answered later. A second GET while one hangs, and a second POST
 * before the answer to the first was taken, end the connection.
 * |content_type| may be NULL. After ECLOSED the program answers, with
 * parley_engine_refuse (code 1). */
PARLEY_API parley_err parley_engine_request(parley_engine *engine,
                                            uint64_t link, const char *method,
                                            const char *content_type,
                                            parley_slice body, int64_t now);

/** A WebSocket of this connection is open: on the server the first link of a
 * new connection or the upgrade of one that polls; on the client what DIAL
 * asked for. One that has no place is hung up. */
PARLEY_API parley_err parley_engine_attach(parley_engine *engine, uint64_t link,
                                           int64_t now);
/** A WebSocket message. Those on a link that was hung up are ignored. */
PARLEY_API parley_err parley_engine_receive(parley_engine *engine,
                                            uint64_t link,
                                            parley_ws_message kind,
                                            parley_slice in, int64_t now);
/** The link is gone: closed by the peer, failed, or never opened. |text| says
 * why in words. Ignored for a link from which nothing is expected. The end of a
 * server that is not open yet: its first link was to open it. */
PARLEY_API parley_err parley_engine_lost(parley_engine *engine, uint64_t link,
                                         const char *text, int64_t now);

/** Sends a message. EPHASE before OPEN, EQUEUE, ECLOSED, EUSAGE (a text with the
 * byte 0x1E, which separates packets, while it polls): nothing has changed
 * then. */
PARLEY_API parley_err parley_engine_send(parley_engine *engine,
                                         parley_ws_message kind,
                                         parley_slice message);
/** Ends in an orderly way, after what waits to be sent: CLOSE follows, within
 * 3 seconds if _tick is called. Messages are not taken any more. */
PARLEY_API parley_err parley_engine_close(parley_engine *engine, int64_t now);
/** The peer broke the rules of what is spoken on top: ends at once, as after a
 * packet that can not be read. */
PARLEY_API parley_err parley_engine_fail(parley_engine *engine, int64_t now);

/** Takes the next action. False: none. */
PARLEY_API bool parley_engine_next(parley_engine *engine,
                                   parley_engine_action *action);

/** When _tick is to be called next, same clock as |now|; -1: never. */
PARLEY_API int64_t parley_engine_deadline(const parley_engine *engine);
/** Tells the time: does what is due at |now|. */
PARLEY_API parley_err parley_engine_tick(parley_engine *engine, int64_t now);

/** The connection's id; "" before OPEN. A server's has it from the start. */
PARLEY_API const char *parley_engine_sid(const parley_engine *engine);
/** PARLEY_ENGINE_POLLING or _WEBSOCKET; 0 before OPEN. */
PARLEY_API unsigned parley_engine_transport(const parley_engine *engine);
/** Bytes that wait to be sent. */
PARLEY_API size_t parley_engine_waiting(const parley_engine *engine);
/** True when nothing that was sent waits for a link or an answer. */
PARLEY_API bool parley_engine_is_drained(const parley_engine *engine);
/** Client: the largest message the server takes, its first byte included. */
PARLEY_API size_t parley_engine_max_payload(const parley_engine *engine);

/* ---- for servers: whose request it is -------------------------------- */

/** Where a request belongs. */
typedef struct parley_engine_route {
  int status;         /**< 0: it goes to an engine; else answer with it */
  const char *reason; /**< the refusal's words */
  int code;           /**< and its number in the protocol, 0 to 5 */
  unsigned transport; /**< one of the bits */
  parley_slice sid;   /**< empty: a new connection; else whose. Points into
                             the target */
} parley_engine_route;

/** Reads the query of a request. |transports|: bits that are served, 0 both.
 * |is_upgrade|: the request asks for a WebSocket. Unknown sids are the
 * caller's to refuse, with parley_engine_refuse (code 1). */
PARLEY_API void parley_engine_read_target(const char *method,
                                          const char *target, bool is_upgrade,
                                          unsigned transports,
                                          parley_engine_route *route);
/** The refusal with |code| (0 to 5). */
PARLEY_API void parley_engine_refuse(int code, parley_engine_route *route);

#ifdef __cplusplus
}
#endif
#endif
