/* SPDX-License-Identifier: MIT
 *
 * One end of a WebSocket connection for tests: a pipe with a WebSocket on top
 * that writes down what it is told.
 */
#ifndef PARLEY_WS_PEER_H
#define PARLEY_WS_PEER_H

#include "stage/stage.h"
#include "test.h"

struct ws_peer {
  parley_pipe pipe;
  parley_stage *ws;
  parley_stage *below; /* started first; NULL: none */
  parley_buf log;      /* "ready open text =Hello ping:a closed1000:bye " */
  parley_err err;      /* the first error of start and feed */
  parley_diag diag;
  /* Called once, while the first message is handed up. */
  void (*on_message)(struct ws_peer *peer);
};

#define WS_REQUEST(extra)                                                      \
  "GET /chat HTTP/1.1\r\n"                                                     \
  "Host: server.example.com\r\n"                                               \
  "Upgrade: websocket\r\n"                                                     \
  "Connection: Upgrade\r\n"                                                    \
  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"                            \
  "Sec-WebSocket-Version: 13\r\n" extra "\r\n"
#define WS_ANSWER(extra)                                                       \
  "HTTP/1.1 101 Switching Protocols\r\n"                                       \
  "Upgrade: websocket\r\n"                                                     \
  "Connection: Upgrade\r\n"                                                    \
  "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n" extra "\r\n"
#define WS_DEFLATE "Sec-WebSocket-Extensions: permessage-deflate\r\n"

extern const parley_pipe_top ws_peer_top;

/* Options with nothing but a host. */
parley_ws_options ws_peer_options(void);
/* Fills |peer| and starts it with the nonce and the mask of RFC 6455's
 * examples; false leaves the error in |peer|. Ends with ws_peer_stop. */
bool ws_peer_start(struct ws_peer *peer, parley_role role,
                   const parley_alloc *alloc, const parley_limits *limits,
                   const parley_ws_options *options);
/* A peer of |role| behind its upgrade, with empty |out| and |log|. */
void ws_peer_open(struct ws_peer *peer, parley_role role, bool deflate,
                  const parley_limits *limits);
void ws_peer_stop(struct ws_peer *peer);
/* Feeds |in| in chunks of |chunk| bytes until an error. */
void ws_peer_feed(struct ws_peer *peer, parley_slice in, size_t chunk);
void ws_peer_feed_hex(struct ws_peer *peer, const char *hex, size_t chunk);
/* Moves bytes both ways, in chunks, until there are none. */
void ws_peer_join(struct ws_peer *a, struct ws_peer *b, size_t chunk);
/* Compares the log and empties it. */
void ws_peer_check_log(struct ws_peer *peer, const char *want);
/* Sends a message. */
parley_err ws_peer_say(struct ws_peer *peer, parley_ws_message kind,
                       const void *data, size_t size);

#endif
