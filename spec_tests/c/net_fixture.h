/* SPDX-License-Identifier: MIT
 *
 * What the tests of the net layer share: a loop, peers that write down what
 * they are told, and raw sockets.
 */
#ifndef PARLEY_NET_FIXTURE_H
#define PARLEY_NET_FIXTURE_H

#if !defined(_XOPEN_SOURCE)
#define _XOPEN_SOURCE 700
#endif

#include <uv.h>

#include "parley/net.h"
#include "test.h"

enum {
  TIMEOUT = 20000, /* of every wait, ms */
  PEERS = 128,
  NO_SPEC = 60000, /* a packet number that no spec describes */
  BIG = 300000
};

/* What is known of one connection. */
struct peer {
  parley_conn *conn; /* NULL after CLOSED */
  bool server, opened, secure, ready, ended, closed;
  parley_event_type end;
  parley_err end_err, err;
  char end_text[PARLEY_TEXT_MAX], text[PARLEY_TEXT_MAX];
  unsigned packets;
  size_t bytes;
};

/* A loop on a uv_loop_t of the test's own, so that what is left open shows. */
struct net {
  struct test_alloc alloc;
  uv_loop_t uv;
  parley_loop *loop;
  parley_listener *listener;
  parley_schema *schema;
  struct peer peers[PEERS]; /* of accepted connections, in order */
  unsigned npeers, faults, timers, signals, records;
  parley_timer order[PEERS]; /* timers as they ran out */
  parley_err fault;
  char fault_text[PARLEY_TEXT_MAX];
  bool echo;   /* servers send packets back */
  bool refuse; /* servers refuse every ticket */
};

void net_setup(struct net *net);
/* Frees the loop and checks that nothing is left. */
void net_teardown(struct net *net);

/* Options of a plain session without login. */
parley_session_options net_options(struct net *net, parley_transport transport,
                                   parley_role role);
/* Listens on a free port of 127.0.0.1. */
void net_listen_with(struct net *net, const parley_session_options *session,
                     uint32_t connections);
void net_listen(struct net *net, parley_transport transport);
void net_dial_with(struct net *net, struct peer *peer, const char *host,
                   uint16_t port, const parley_session_options *options,
                   uint32_t timeout_ms);
/* Dials the listener. */
void net_dial(struct net *net, struct peer *peer, parley_transport transport);

/* Takes every record that waits. */
void net_take_all(struct net *net);

/* Runs until |cond| is true. */
#define RUN(net, cond)                                                         \
  do {                                                                         \
    int64_t until_ = parley_loop_now((net)->loop) + TIMEOUT;                   \
    while (!(cond) && parley_loop_now((net)->loop) < until_) {                 \
      parley_loop_step((net)->loop, 100);                                      \
      net_take_all(net);                                                       \
    }                                                                          \
    if (!(cond)) test_fail(__FILE__, __LINE__, "never came: %s", #cond);       \
  } while (0)

/* At most BIG bytes of a pattern. Static. */
parley_slice net_bytes(size_t size);

/* A raw listening socket; its port in |*port|. */
int net_raw_listener(int backlog, uint16_t *port);
/* A raw connection to |port| of 127.0.0.1. */
int net_raw_connect(uint16_t port);

#endif
