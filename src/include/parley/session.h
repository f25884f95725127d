/* SPDX-License-Identifier: MIT */
/** @file
 * A session speaks one protocol over one connection, as client or as server,
 * without doing any input or output: bytes are fed in, events and bytes to
 * send come out, time is told. One session, one thread at a time.
 *
 * Use: _new, _start; then for ever: give received bytes to _feed (or _eof),
 * take events with _next until it says no, write _out and say _sent, call
 * _tick when _deadline is reached.
 */
#ifndef PARLEY_SESSION_H
#define PARLEY_SESSION_H

#include "schema.h"
#include "stage.h"

#ifdef __cplusplus
extern "C" {
#endif

/** One end of one connection. */
typedef struct parley_session parley_session;

/** What packets travel in. */
typedef enum parley_transport {
  PARLEY_TRANSPORT_TCP,
  PARLEY_TRANSPORT_WS,
  PARLEY_TRANSPORT_HTTP /**< bare sessions: HTTP/1.1; a server's may become a
                             WebSocket */
} parley_transport;

/** Where RC4 sits after the key exchange. */
typedef enum parley_crypto_mode {
  PARLEY_CRYPTO_NONE,   /**< no key exchange */
  PARLEY_CRYPTO_STREAM, /**< around the TCP stream, WebSocket frames included */
  PARLEY_CRYPTO_PAYLOAD /**< inside the WebSocket messages */
} parley_crypto_mode;

/** What the key of RC4 is made of. */
typedef enum parley_key_derivation {
  PARLEY_KEY_RAW, /**< the shared number's bytes */
  PARLEY_KEY_SHA1 /**< their SHA-1 */
} parley_key_derivation;

/** Zero-initialised is a plain TCP client without login. Texts are copied. */
typedef struct parley_session_options {
  const parley_schema
    *schema;               /**< must outlive the session. NULL: a bare session,
                                  HTTP or WebSocket without packets */
  const parley_idmap *ids; /**< numbers to use; NULL: default revision.
                                    Copied. */
  parley_role role;        /**< which end this is */
  parley_transport transport;  /**< what packets travel in */
  bool use_tls;                /**< below the transport */
  parley_tls_options tls;      /**< if |use_tls| */
  parley_ws_options ws;        /**< of the transports WS and HTTP */
  parley_transform transform;  /**< used if recv is set; belongs to
                                    parley_session_new from its call on: freed
                                    when that fails, too */
  const parley_alloc *alloc;   /**< NULL: C library; must outlive */
  const parley_random *random; /**< NULL: the operating system's */
  parley_limits limits;        /**< zero in a member: its default */

  /* nitro */
  parley_crypto_mode crypto;            /**< where RC4 sits */
  parley_key_derivation key_derivation; /**< what its key is */
  bool plain_numbers;     /**< key exchange without RSA around the numbers */
  const char *key_n;      /**< RSA modulus, hex; with key_e: the peer's key */
  const char *key_e;      /**< its public exponent, hex */
  const char *key_d;      /**< server: private exponent */
  bool plain_server;      /**< server: leaves its own direction plain and says
                                so in the flag of its last message */
  const char *ticket;     /**< client: SSO ticket; NULL: the program logs in */
  const char *machine_id; /**< client: sent before the ticket; NULL: 64 random
                                hex digits */
  const char *release;    /**< client: release name; NULL: "NITRO-1-6-6" */

  /* essential */
  uint32_t version;   /**< of the protocol: the highest that is spoken; 0: the
                              schema's default */
  bool exact_version; /**< client: ask for just that version */
  uint32_t least_version; /**< server: clients below are outdated; 0: 2 */
  const char *user;    /**< client: name of the player. NULL: no login is sent,
                              the program logs in by headers of its own */
  parley_slice secret; /**< client: 16 random bytes, new for each connection,
                              whose hash was made known to who vouches for the
                              player (parley_join_hash). Copied */

  uint32_t handshake_ms; /**< until READY; 0: 15000. bare: until OPEN; server,
                              HTTP: for a request once it has begun */
  uint32_t idle_ms;      /**< without a byte from the peer; 0: 90000. server:
                                without a pong: 60000. bare, HTTP: server: between
                                requests; client: without a byte while an answer
                                is to come; 90000 each. A protocol of one's own
                                over TCP: 0: for ever */
  uint32_t ping_ms;      /**< server: between pings; client: between pongs of
                                its own accord. 0: 30000 and 20000. A protocol of
                                one's own: silence before a ping of the WebSocket;
                                0: a third of idle_ms */
} parley_session_options;

/** What happened. */
typedef enum parley_event_type {
  PARLEY_EVENT_OPEN,   /**< transport is up (TCP, TLS, WebSocket) */
  PARLEY_EVENT_SECURE, /**< the key exchange is done, the cipher is on */
  PARLEY_EVENT_READY,  /**< logged in: every packet may be sent */
  PARLEY_EVENT_PACKET,
  PARLEY_EVENT_CLOSE, /**< orderly end: code, text. The last event */
  PARLEY_EVENT_ERROR, /**< fault: err, text. The last event */
  PARLEY_EVENT_LOGIN, /**< essential, server: text is the player's name, payload
                           the secret, code the version */
  PARLEY_EVENT_BAD,   /**< essential: a message that was dropped: err, text,
                           payload. The session goes on */
  /* Bare sessions; with them OPEN is when the connection is up (TCP, TLS) or
   * the WebSocket, and READY when the WebSocket is, after OPEN. */
  PARLEY_EVENT_REQUEST, /**< server: name is the method, text the target, payload
                              the body; code is 1 if it asks for a WebSocket, else
                              0. No other one is read before it is answered */
  PARLEY_EVENT_RESPONSE, /**< client: code is the status, payload the body */
  PARLEY_EVENT_MESSAGE   /**< WebSocket: id is its kind (parley_ws_message) */
} parley_event_type;

/** Server: a login comes as an ordinary PACKET (the ticket) or as LOGIN; the
 * program answers with parley_session_accept or parley_session_refuse. */
typedef struct parley_event {
  parley_event_type type;      /**< which it is */
  const parley_packet *packet; /**< PACKET: NULL if no spec describes it */
  int32_t id;                  /**< PACKET: its number; MESSAGE: its kind */
  parley_slice payload;  /**< PACKET, LOGIN, BAD, REQUEST, RESPONSE, MESSAGE:
                                    valid until _next is called again */
  parley_err err;        /**< ERROR, BAD */
  int code;              /**< CLOSE: close code, or disconnect reason;
                                    ERROR: such a code if there is one, or the
                                    HTTP status that refused the upgrade;
                                    LOGIN, REQUEST, RESPONSE: see there */
  const char *text;      /**< CLOSE, ERROR, LOGIN, BAD, REQUEST; valid as
                                    payload */
  const char *name;      /**< PACKET, essential: its class; REQUEST: the
                                    method; as text */
  const char *unique_id; /**< PACKET, essential: "" for none; as text */
} parley_event;

/** Makes a session: that of the schema's protocol by its name; protocols of
 * one's own, on the binary wire, have length, number and payload over TCP or
 * WebSocket, no login, and are READY when they are OPEN. NULL on failure,
 * |diag| says why (ENOMEM, EUSAGE, ECRYPTO for a bad key, ETLS for bad
 * certificates). */
PARLEY_API parley_session *
parley_session_new(const parley_session_options *options, parley_diag *diag);
/** Frees a session. NULL is ignored. */
PARLEY_API void parley_session_free(parley_session *session);

/** The connection is up. |now| is in milliseconds of any monotonic clock. */
PARLEY_API parley_err parley_session_start(parley_session *session,
                                           int64_t now);
/** Bytes from the peer. A fault of the peer is not returned: it becomes an
 * ERROR event. EUSAGE before _start, ECLOSED after the end. */
PARLEY_API parley_err parley_session_feed(parley_session *session,
                                          parley_slice in, int64_t now);
/** The peer sends no more. */
PARLEY_API parley_err parley_session_eof(parley_session *session, int64_t now);
/** Takes the next event. False: none. */
PARLEY_API bool parley_session_next(parley_session *session,
                                    parley_event *event);
/** More than limits.events are waiting: stop reading from the socket. */
PARLEY_API bool parley_session_is_full(const parley_session *session);

/** Sends |packet| with an encoded payload. EPHASE before its phase, EQUEUE,
 * ECLOSED, ENOENT (no number in this revision): nothing has changed then. */
PARLEY_API parley_err parley_session_send(parley_session *session,
                                          const parley_packet *packet,
                                          parley_slice payload);
/** The same by number, for packets that no spec describes. */
PARLEY_API parley_err parley_session_send_id(parley_session *session,
                                             uint16_t id, parley_slice payload);
/** essential: sends |payload|, JSON text, as a packet of the class |name|, which
 * need not be in the schema. |unique_id| is a UUID, or "" or NULL for none;
 * parley_uuid_new makes one. The class is registered first if it was not sent
 * before. Errors as parley_session_send; EUSAGE for a bad UUID. */
PARLEY_API parley_err parley_session_send_class(parley_session *session,
                                                const char *name,
                                                const char *unique_id,
                                                parley_slice payload);
/** essential: the version of the protocol in use; 0 before it is agreed on. */
PARLEY_API uint32_t parley_session_version(const parley_session *session);
/** Server: the ticket is good; sends the login's answer. Or it is not: ends
 * the session, with a disconnect packet if |reason| >= 0. essential: |reason|
 * is the HTTP status of the refusal, below 400: 401. */
PARLEY_API parley_err parley_session_accept(parley_session *session);
/** Server: turns the login away; |reason| is a disconnect reason, or for
 * essential a status of HTTP. Returns as parley_session_accept. */
PARLEY_API parley_err parley_session_refuse(parley_session *session,
                                            int reason);

/** Bare sessions. |headers| is name, value, name, value, NULL, or NULL for none;
 * Host, Connection, Upgrade, Content-Length and Transfer-Encoding are written
 * by the library. All four return EPHASE when it is not the time for it,
 * EQUEUE, ECLOSED, EUSAGE (not for this role or transport; text that can not be
 * sent) or ENOMEM, and then have changed nothing, unless _is_done says that it
 * was the end.
 *
 * Client, HTTP: sends a request, with the headers of options.ws but those that
 * are in |headers| too. RESPONSE follows; until then EPHASE. The answer is given
 * as it is encoded: ask for no Content-Encoding that the program can not read.
 * An answer that ends the connection is followed by CLOSE. */
PARLEY_API parley_err parley_session_request(parley_session *session,
                                             const char *method,
                                             const char *target,
                                             const char *const *headers,
                                             parley_slice body);
/** Server, HTTP: answers the REQUEST with a |status| from 200 to 599. A body of
 * more than 1024 bytes goes as gzip to those who read that. The next REQUEST may
 * come at once; CLOSE follows when the answer was the last one and is sent. */
PARLEY_API parley_err parley_session_respond(parley_session *session,
                                             int status,
                                             const char *const *headers,
                                             parley_slice body);
/** Server, HTTP: answers a REQUEST that asks for a WebSocket by opening it: READY
 * follows. If the request is not as it has to be it is refused, and ERROR with
 * EUPGRADE follows. |headers| must not hold Sec-WebSocket-* either. */
PARLEY_API parley_err parley_session_upgrade(parley_session *session,
                                             const char *const *headers);
/** Sends a WebSocket message. EUSAGE for text that is not UTF-8, ELIMIT above
 * limits.message. */
PARLEY_API parley_err parley_session_message(parley_session *session,
                                             parley_ws_message kind,
                                             parley_slice payload);

/** Returns the bytes to write to the socket, valid until the session is used again. */
PARLEY_API parley_slice parley_session_out(const parley_session *session);
/** |size| bytes of _out were written. This may bring the last event: a server's
 * HTTP ends when an answer after which it has to is written. */
PARLEY_API void parley_session_sent(parley_session *session, size_t size);

/** When _tick is to be called next, same clock as |now|; -1: never. */
PARLEY_API int64_t parley_session_deadline(const parley_session *session);
/** Does what is due. EUSAGE before _start, ECLOSED after the last event, ENOMEM;
 * a deadline that has passed becomes an ERROR event. */
PARLEY_API parley_err parley_session_tick(parley_session *session, int64_t now);

/** Ends in an orderly way: puts the good-byes into _out; the CLOSE event
 * follows when the peer answers, ends or a deadline passes. Bare: the close
 * frame has no code if |code| is 0 or 1005; over HTTP CLOSE comes at once.
 * |reason| (may be NULL) is told to the peer. ENOMEM, ECLOSED. */
PARLEY_API parley_err parley_session_close(parley_session *session, int code,
                                           const char *reason);
/** True after CLOSE or ERROR: write what is left of _out and hang up. */
PARLEY_API bool parley_session_is_done(const parley_session *session);

/** Value of header |name| of the upgrade, or NULL: of the request on the server
 * (there ":path" is the request target), of the answer on the client. Bare, over
 * HTTP: of the last REQUEST or RESPONSE, until it is answered, or the next
 * request is made. */
PARLEY_API const char *parley_session_header(const parley_session *session,
                                             const char *name);

/** Most characters of a join hash. */
enum { PARLEY_JOIN_HASH_SIZE = 41 };
/** essential: stores the text under which a player's secret is made known: the
 * SHA-1 of |secret| (16 bytes) and the protocol's constant, as a signed
 * hexadecimal number. ECRYPTO. */
PARLEY_API parley_err parley_join_hash(parley_slice secret,
                                       char out[PARLEY_JOIN_HASH_SIZE + 1]);

/** essential: the name of a close |code| ("SERVER_KEEP_ALIVE_TIMEOUT"), or NULL.
 * Static. */
PARLEY_API const char *parley_close_name(int code);

/** The numbers it uses, which may be changed; NULL for a bare session. */
PARLEY_API parley_idmap *parley_session_ids(parley_session *session);
/** The schema it speaks; NULL for a bare session. */
PARLEY_API const parley_schema *
parley_session_schema(const parley_session *session);

#ifdef __cplusplus
}
#endif
#endif
