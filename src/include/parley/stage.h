/* SPDX-License-Identifier: MIT */
/** @file
 * Stages turn bytes into bytes: TLS, WebSocket, ciphers, framing. They are
 * stacked in a pipe, do no input or output of their own and never look at a
 * clock. Sessions build their pipe from options; a program writes a stage of
 * its own as a parley_transform.
 */
#ifndef PARLEY_STAGE_H
#define PARLEY_STAGE_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Which end of a connection. */
typedef enum parley_role { PARLEY_CLIENT, PARLEY_SERVER } parley_role;

/** A cipher or wrapping of the user's own, below the packet framing and above
 * WebSocket. One transform serves one connection. Each function appends what
 * it makes to the buffers it is given; an error (ETRANSFORM, or any other)
 * ends the connection. |free| may be NULL. */
typedef struct parley_transform {
  void *ud;
  /** The connection is open: appends to |down| what is to be sent first.
   * Stores in |*ready| whether packets may already be sent. */
  parley_err (*open)(void *ud, parley_buf *down, bool *ready);
  /** One message from the peer (over TCP: the bytes that arrived): appends
   * plain bytes to |up| and an answer to |down|. Once |*ready| is set
   * it stays so; nothing of the session is sent before. */
  parley_err (*recv)(void *ud, parley_slice in, parley_buf *up,
                     parley_buf *down, bool *ready);
  /** Plain bytes of the session become one message to the peer. */
  parley_err (*send)(void *ud, parley_slice plain, parley_buf *down);
  void (*free)(void *ud);
  /** May be NULL: what went wrong in the function that failed last, valid
   * until the next call. */
  const char *(*text)(void *ud);
} parley_transform;

/** Files and names are given as text; nothing is read before the handshake
 * stage is made. Zero-initialised: verification on, system CAs. */
typedef struct parley_tls_options {
  const char *ca;   /**< PEM text of trusted CAs, instead of the system's */
  const char *pin;  /**< hex SHA-256 of the peer's SubjectPublicKeyInfo */
  bool insecure;    /**< accept any certificate: for tests only */
  const char *host; /**< client: SNI and verified name */
  const char *certificate; /**< server: PEM chain */
  const char *private_key; /**< server: PEM key */
} parley_tls_options;

/** Kinds of WebSocket messages. */
typedef enum parley_ws_message {
  PARLEY_WS_TEXT = 1,
  PARLEY_WS_BINARY = 2
} parley_ws_message;

/** The HTTP side of a WebSocket. Texts are borrowed while the stage lives. */
typedef struct parley_ws_options {
  const char *host;           /**< client: Host header, with port */
  const char *path;           /**< client: request target, "/" if NULL */
  const char *origin;         /**< client: Origin header; NULL sends none.
                                    server: the only one accepted; NULL: any */
  const char *const *headers; /**< client: name, value, name, value, NULL */
  const char *protocol; /**< sub-protocol to offer or accept; NULL: none */
  bool deflate;         /**< offer or accept permessage-deflate */
} parley_ws_options;

#ifdef __cplusplus
}
#endif
#endif
