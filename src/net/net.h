/* SPDX-License-Identifier: MIT
 *
 * What the files of the net layer share. Callbacks of libuv only set flags,
 * gather bytes and put their owner on the loop's dirty list;
 * parley_loop_step or _next then does what is to be done, outside of libuv.
 * Owners with something to tell stand on the ready list.
 */
#ifndef PARLEY_NET_NET_H
#define PARLEY_NET_NET_H

#if !defined(_XOPEN_SOURCE)
#define _XOPEN_SOURCE 700 /* uv.h needs it in strict C99 */
#endif

#include <uv.h>

#include "parley/net.h"

enum {
  NET_READ = 1 << 16,   /* bytes of one read */
  NET_IN_MAX = 1 << 18, /* bytes gathered before they are fed */
  NET_HOLD = 1 << 20,   /* bytes fed while events wait to be taken */
  NET_CHUNK = 1 << 18,  /* bytes of one write */
  NET_ADDRESSES = 16,   /* tried for one name */
  NET_DRAIN_MS = 3000,  /* to write what is left */
  NET_LINGER_MS = 1000, /* for the peer to hang up after we did */
  NET_HOST_MAX = 255,
  NET_PEER_MAX = 72
};

typedef enum net_kind {
  NET_CONN,
  NET_LISTENER,
  NET_TIMER,
  NET_SIGNAL
} net_kind;

/* A place in a circular list; |next| NULL: in none. */
typedef struct net_link {
  struct net_link *prev, *next;
  struct net_node *node; /* NULL in a list's head */
} net_link;

/* First member of whatever stands on the lists. */
typedef struct net_node {
  net_kind kind;
  parley_loop *loop;
  net_link dirty, ready;
  net_link all; /* conns, listeners or signals of the loop */
} net_node;

typedef struct net_timer {
  net_node node;
  uv_timer_t uv;
  parley_timer id;
} net_timer;

typedef struct net_signal {
  net_node node;
  uv_signal_t uv;
  unsigned pending; /* times it came */
} net_signal;

/* A socket. It outlives its attempt to connect until libuv has closed it. */
typedef struct net_sock {
  uv_tcp_t uv;
  uv_connect_t connect;
  uv_write_t write;
  uv_shutdown_t shutdown;
  parley_loop *loop;
  parley_conn *conn; /* waits for it; NULL: nobody's */
} net_sock;

typedef struct net_lookup {
  uv_getaddrinfo_t uv;
  parley_loop *loop;
  parley_conn *conn; /* NULL: nobody waits any more */
} net_lookup;

struct parley_loop {
  const parley_alloc *alloc;
  uv_loop_t *uv;
  uv_loop_t own;
  bool is_own;
  bool closing;
  size_t open; /* handles and look-ups that libuv has not given back */
  net_link dirty, ready, conns, listeners, signals;
  net_timer **timers; /* by slot; the free ones are NULL */
  uint32_t ntimers, live_timers, next_slot;
  uint32_t generation;
  uint64_t last_id;
  parley_conn *finished; /* its CLOSED record is with the caller */
  uv_timer_t step_timer;
  bool stepping; /* inside a uv_run that may wait */
  uv_async_t async;
  void (*on_ready)(void *ud);
  void *on_ready_ud;
  void (*on_closed)(void *ud);
  void *on_closed_ud;
  char text[PARLEY_TEXT_MAX]; /* of the last FAULT record */
  char read[NET_READ];
};

typedef enum conn_state {
  CONN_RESOLVING,
  CONN_CONNECTING,
  CONN_OPEN,
  CONN_DRAINING, /* the session is done: the rest is written */
  CONN_CLOSING,  /* libuv is closing its handles */
  CONN_CLOSED
} conn_state;

struct parley_conn {
  net_node node;
  conn_state state;
  uint64_t id;
  void *data;
  parley_session *session; /* owned */
  parley_listener *listener;
  net_sock *sock;
  unsigned handles; /* of its own that are not closed yet */

  uv_timer_t timer; /* if |has_timer| */
  bool has_timer;
  int64_t armed; /* when it goes off; -1: it does not run */
  bool due;

  /* dialing */
  net_lookup *lookup;
  struct addrinfo *found;
  int lookup_status, connect_status;
  bool looked_up, connected;
  struct sockaddr_storage addresses[NET_ADDRESSES];
  size_t naddresses, next_address;
  uint32_t timeout_ms;
  int64_t deadline; /* dialing: of everything. draining: of that. open: of
                       hearing from a peer that can not be written to; -1 */
  int64_t attempt_deadline;
  uint16_t port;
  char host[NET_HOST_MAX + 1];

  /* moving bytes */
  parley_buf in;  /* received, not fed yet */
  parley_buf out; /* with libuv while |writing| */
  size_t fed;     /* bytes since the session had no event left */
  bool reading, writing;
  bool stalled; /* waits until the session's events are taken */
  bool eof, eof_told;
  bool write_dead;
  bool shut, shut_done;
  int write_status;
  uint64_t bytes_in, bytes_out;

  parley_tap tap;
  void *tap_ud;

  bool announce; /* ACCEPT is to be told */
  parley_err err;
  char text[PARLEY_TEXT_MAX];
  char peer[NET_PEER_MAX];
};

struct parley_listener {
  net_node node;
  uv_tcp_t uv;
  parley_session *(*make)(void *ud, parley_diag *diag);
  void *ud;
  parley_tap tap;
  void *tap_ud;
  parley_session_options session;
  uint32_t connections, count;
  uint16_t port;
  bool pending; /* libuv holds a connection to be accepted */
  int status;   /* of an accept that failed */
  parley_diag fault;
};

/* loop.c */
void parley__net_put(net_link *head, net_link *link);
void parley__net_drop(net_link *link);
void parley__net_node(net_node *node, net_kind kind, parley_loop *loop);
void parley__net_leave(net_node *node); /* all lists */
void parley__net_dirty(net_node *node); /* from callbacks of libuv */
void parley__net_ready(net_node *node);
void parley__net_tell(net_node *node); /* ready, from callbacks of libuv */
/* One thing that was counted in loop->open is gone. */
void parley__net_gone(parley_loop *loop);

/* timer.c */
bool parley__timer_take(net_timer *timer, parley_loop_record *record);
bool parley__signal_take(net_signal *signal, parley_loop_record *record);
void parley__timer_close(net_timer *timer);
void parley__signal_close(net_signal *signal);

/* dial.c */
net_sock *parley__sock_new(parley_loop *loop);
void parley__sock_close(net_sock *sock);
void parley__dial_work(parley_conn *conn, int64_t now);
void parley__dial_stop(parley_conn *conn);
bool parley__net_literal(const char *host, uint16_t port,
                         struct sockaddr_storage *out);

/* conn.c */
parley_conn *parley__conn_new(parley_loop *loop);
void parley__conn_work(parley_conn *conn);
/* The socket is connected: starts the session. */
void parley__conn_opened(parley_conn *conn);
/* Closes the handles; |err| goes into the record unless there is one. */
void parley__conn_finish(parley_conn *conn, parley_err err, const char *format,
                         ...)
#if defined(__GNUC__)
  __attribute__((format(printf, 3, 4)))
#endif
  ;
void parley__conn_handle_gone(parley_conn *conn);
bool parley__conn_take(parley_conn *conn, parley_loop_record *record);
void parley__conn_free(parley_conn *conn);

/* listen.c */
void parley__listener_work(parley_listener *listener);
bool parley__listener_take(parley_listener *listener,
                           parley_loop_record *record);

#endif
