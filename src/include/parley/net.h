/* SPDX-License-Identifier: MIT */
/** @file
 * The net layer: moves bytes between sockets and sessions, on libuv. It is
 * the only part of the library that waits.
 *
 * Use: parley_loop_new; dial, listen, start timers; then for ever
 * parley_loop_step, and parley_loop_next until it says no. Nothing is called
 * back: what happens is told by records. A session's functions (and a
 * transform's) run inside parley_loop_step, parley_loop_next and the
 * functions of connections, never inside a callback of libuv.
 *
 * Life-cycle rules:
 * 1. A connection owns its session from the moment it is made.
 * 2. Each connection that was made ends with exactly one CLOSED record, after
 *    its last event and after its socket was closed.
 * 3. A connection may be used until parley_loop_next is called after that
 *    record, or the loop is freed.
 * 4. One loop and everything on it: one thread at a time, except
 *    parley_loop_wakeup.
 *
 * libuv keeps its own malloc. While SIGPIPE has its default action, making a
 * loop sets it to be ignored: a peer that hangs up would end the process.
 */
#ifndef PARLEY_NET_H
#define PARLEY_NET_H

#include "session.h"

#if !PARLEY_HAVE_NET
#error "this parley was built without net (NET=0)"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** An event loop with what runs on it. */
typedef struct parley_loop parley_loop;
/** A socket and its session. */
typedef struct parley_conn parley_conn;
/** A socket that accepts connections. */
typedef struct parley_listener parley_listener;

/** Never 0 for a timer that runs. */
typedef uint64_t parley_timer;

/** What a record tells. */
typedef enum parley_loop_record_type {
  PARLEY_LOOP_ACCEPT, /**< |listener| (NULL: closed meanwhile) made |conn| */
  PARLEY_LOOP_EVENT,  /**< the session of |conn| has |event| */
  PARLEY_LOOP_CLOSED, /**< |conn| is over: err, text */
  PARLEY_LOOP_TIMER,  /**< |timer| has run out and is gone */
  PARLEY_LOOP_SIGNAL, /**< |signum| came */
  PARLEY_LOOP_FAULT   /**< |listener| lost a connection: err, text */
} parley_loop_record_type;

/** Something that has happened; which members count depends on |type|. */
typedef struct parley_loop_record {
  parley_loop_record_type type;
  parley_conn *conn;
  parley_listener *listener;
  parley_event event; /**< borrowed until parley_loop_next is called again */
  parley_err err;     /**< CLOSED: OK if the session's last event says it all;
                           else ERESOLVE, ECONNECT, ETIMEOUT (not connected),
                           EIO, ECANCELED (aborted), ENOMEM ... */
  const char *text;   /**< of err, "" if OK; borrowed as the event */
  parley_timer timer;
  int signum;
} parley_loop_record;

/* ---- loop ------------------------------------------------------------ */

/** Makes a loop. |uv_loop| is the caller's uv_loop_t, or NULL for one of its
 * own. With the caller's, parley_loop_step may be used as well, or the caller
 * runs it and takes records with parley_loop_next afterwards (see
 * parley_loop_on_ready). |alloc| may be NULL and must outlive the loop. NULL
 * on failure: ENOMEM, EIO. */
PARLEY_API parley_loop *parley_loop_new(const parley_alloc *alloc,
                                        void *uv_loop, parley_diag *diag);

/** Aborts every connection, closes everything, and frees the loop and all that
 * is left on it, sessions included; no record is given any more. It waits for
 * libuv to let go: a running look-up of a name may take seconds. A caller's
 * uv_loop_t is run meanwhile (its other callbacks may run too), and left
 * open. Not to be called inside a callback of libuv. NULL is ignored. */
PARLEY_API void parley_loop_free(parley_loop *loop);

/** The same without waiting, for a caller's uv_loop_t: |done| (may be NULL) is
 * called with |ud| from inside that loop when everything is closed and freed.
 * The caller must go on running its loop until then, and not use |loop|. */
PARLEY_API void parley_loop_close(parley_loop *loop, void (*done)(void *ud),
                                  void *ud);

/** Runs libuv once: waits at most |timeout_ms| milliseconds for something to
 * happen (0: not at all; -1: for ever), not at all if records are waiting
 * already. With -1 it returns at once if there is nothing but signals to wait
 * for (see parley_loop_is_alive). */
PARLEY_API void parley_loop_step(parley_loop *loop, int timeout_ms);

/** Takes the next record. False: none. */
PARLEY_API bool parley_loop_next(parley_loop *loop, parley_loop_record *record);

/** True while there are connections, listeners, timers or records. Signals do
 * not count. */
PARLEY_API bool parley_loop_is_alive(const parley_loop *loop);

/** Makes the running or the next parley_loop_step return. May be called from
 * any thread, and from a signal handler. */
PARLEY_API void parley_loop_wakeup(parley_loop *loop);

/** Milliseconds of the monotonic clock that sessions on this loop are told. */
PARLEY_API int64_t parley_loop_now(parley_loop *loop);

/** Lets |ready| be called with |ud| inside libuv's callbacks when work for
 * parley_loop_next turns up. It should only make a note of that. */
PARLEY_API void parley_loop_on_ready(parley_loop *loop, void (*ready)(void *ud),
                                     void *ud);

/** To wait in another event loop: a file descriptor, the events to wait for in
 * the notation of cqueues ("r"), and the longest time to wait in milliseconds
 * (-1: for ever). Then call parley_loop_step(loop, 0). All three are valid
 * only directly after a step. -1 if the system has no such descriptor. */
PARLEY_API int parley_loop_pollfd(const parley_loop *loop);
/** The events to wait for. Static. */
PARLEY_API const char *parley_loop_events(const parley_loop *loop);
/** The longest time to wait, in milliseconds; -1: for ever. */
PARLEY_API int parley_loop_timeout(const parley_loop *loop);

/** From now on |signum| gives SIGNAL records instead of its usual effect, one
 * for each time it came. Twice is once. EUSAGE for a number that can not be
 * caught, ENOMEM, EIO. */
PARLEY_API parley_err parley_loop_signal(parley_loop *loop, int signum,
                                         parley_diag *diag);
/** The usual effect again. */
PARLEY_API void parley_loop_unsignal(parley_loop *loop, int signum);

/** Starts a timer of |ms| milliseconds. Returns its number, 0 when memory is
 * out. */
PARLEY_API parley_timer parley_timer_start(parley_loop *loop, uint64_t ms);
/** Ends a timer; its record is not given any more. False: there is no such
 * timer, or its record was given. */
PARLEY_API bool parley_timer_cancel(parley_loop *loop, parley_timer timer);

/* ---- connections ----------------------------------------------------- */

/** Connects to |host| (a name, an IPv4 address, an IPv6 address with or
 * without brackets) and |port|, and runs |session|, which must not have been
 * started, over the connection. The addresses of a name are tried in turn,
 * each with its part of |timeout_ms| (0: 10 s), which bounds the look-up and
 * connecting together; a handshake has the session's own deadline. Failures
 * to connect come as CLOSED record. Returns NULL and leaves |session| to the
 * caller on EUSAGE (no host, no port, no session) and ENOMEM. */
PARLEY_API parley_conn *parley_conn_dial(parley_loop *loop, const char *host,
                                         uint16_t port, parley_session *session,
                                         uint32_t timeout_ms,
                                         parley_diag *diag);

/** As parley_session_send, _send_id, _send_class, _accept and _refuse; what they make is
 * written at once, as far as the socket takes it. EPHASE before the
 * connection is open, ECLOSED when it ends. */
PARLEY_API parley_err parley_conn_send(parley_conn *conn,
                                       const parley_packet *packet,
                                       parley_slice payload);
/** As parley_session_send_id. */
PARLEY_API parley_err parley_conn_send_id(parley_conn *conn, uint16_t id,
                                          parley_slice payload);
/** As parley_session_send_class. */
PARLEY_API parley_err parley_conn_send_class(parley_conn *conn,
                                             const char *name,
                                             const char *unique_id,
                                             parley_slice payload);
/** The same for bare sessions: parley_session_request, _respond, _upgrade and
 * _message. */
PARLEY_API parley_err parley_conn_request(parley_conn *conn, const char *method,
                                          const char *target,
                                          const char *const *headers,
                                          parley_slice body);
/** As parley_session_respond. */
PARLEY_API parley_err parley_conn_respond(parley_conn *conn, int status,
                                          const char *const *headers,
                                          parley_slice body);
/** As parley_session_upgrade. */
PARLEY_API parley_err parley_conn_upgrade(parley_conn *conn,
                                          const char *const *headers);
/** As parley_session_message. */
PARLEY_API parley_err parley_conn_message(parley_conn *conn,
                                          parley_ws_message kind,
                                          parley_slice payload);
/** As parley_session_accept. */
PARLEY_API parley_err parley_conn_accept(parley_conn *conn);
/** As parley_session_refuse. */
PARLEY_API parley_err parley_conn_refuse(parley_conn *conn, int reason);

/** Ends the session in an orderly way (parley_session_close); what is left is
 * written for at most 3 s. Before the connection is open this is an abort.
 * More than once is once. */
PARLEY_API parley_err parley_conn_close(parley_conn *conn, int code,
                                        const char *reason);
/** Hangs up at once: CLOSED with ECANCELED. */
PARLEY_API void parley_conn_abort(parley_conn *conn);

/** The session, to be asked (header, ids). After changing anything through it,
 * parley_conn_flush writes what it made. */
PARLEY_API parley_session *parley_conn_session(parley_conn *conn);
/** Writes what the session has made meanwhile. */
PARLEY_API void parley_conn_flush(parley_conn *conn);

/** Unique on its loop, from 1, never given twice. */
PARLEY_API uint64_t parley_conn_id(const parley_conn *conn);
/** "192.0.2.1:2096", "[2001:db8::1]:2096"; "" before it is connected. */
PARLEY_API const char *parley_conn_peer(const parley_conn *conn);
/** Bytes of the socket so far. */
PARLEY_API uint64_t parley_conn_bytes_in(const parley_conn *conn);
/** Bytes that were written to the socket so far. */
PARLEY_API uint64_t parley_conn_bytes_out(const parley_conn *conn);
/** A pointer of the caller's own. NULL at first. */
PARLEY_API void parley_conn_set_data(parley_conn *conn, void *data);
/** The pointer that was set last. */
PARLEY_API void *parley_conn_data(const parley_conn *conn);

/** Sees the bytes of a socket as they are on the wire, once each and in order:
 * before the session is fed them, or (|out|) when they are written. |bytes|
 * is valid during the call. The tap must not use the connection; an error it
 * returns ends the connection. */
typedef parley_err (*parley_tap)(void *ud, parley_conn *conn, bool out,
                                 parley_slice bytes);
/** Sets the tap of a connection; NULL takes it away. */
PARLEY_API void parley_conn_set_tap(parley_conn *conn, parley_tap tap,
                                    void *ud);

/* ---- listeners ------------------------------------------------------- */

/** Where to listen, and what connections speak. Zero-initialised but for |make|
 * or |session|. */
typedef struct parley_listen_options {
  const char *host;     /**< an address, or "localhost"; NULL: all of IPv4 */
  uint16_t port;        /**< 0: any free one */
  uint32_t connections; /**< open at a time; more are hung up. 0: 1024 */
  uint32_t backlog;     /**< waiting to be accepted. 0: 128 */
  parley_tap tap;       /**< of each accepted connection; NULL: none */
  void *tap_ud;

  /** What each accepted connection speaks. |make| is called for it and gives
   * up a new session; NULL with |diag| filled refuses the connection. If
   * |make| is NULL, a session is made of |session|: the struct is copied, the
   * role is set to server, and everything it points to must outlive the
   * listener. It must not hold a transform, which serves one connection. */
  parley_session *(*make)(void *ud, parley_diag *diag);
  void *ud;
  const parley_session_options *session;
} parley_listen_options;

/** Opens a listener. NULL on failure: EUSAGE, ERESOLVE for a host that is no
 * address, EIO (port in use), ENOMEM, or why a session of |session| can not
 * be made. */
PARLEY_API parley_listener *parley_listen(parley_loop *loop,
                                          const parley_listen_options *options,
                                          parley_diag *diag);
/** Accepts no more and is gone; accepted connections stay. NULL is ignored. */
PARLEY_API void parley_listener_close(parley_listener *listener);
/** The port it listens on. */
PARLEY_API uint16_t parley_listener_port(const parley_listener *listener);
/** Connections it accepted that are open now. */
PARLEY_API uint32_t parley_listener_count(const parley_listener *listener);

#ifdef __cplusplus
}
#endif
#endif
