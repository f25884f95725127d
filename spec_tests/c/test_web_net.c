/* SPDX-License-Identifier: MIT
 *
 * Bare sessions over sockets.
 */
#include <fcntl.h>
#include <unistd.h>

#include "net_fixture.h"

/* What both sides of a connection were told. */
struct heard {
  parley_conn *server;
  unsigned opens, requests, responses, messages, readies, ends, closed;
  bool withholds;
  parley_err err; /* of ERROR */
};

static void answer(const parley_loop_record *record) {
  const parley_event *event = &record->event;
  CHECK_ERR(event->code == 1
              ? parley_conn_upgrade(record->conn, NULL)
              : parley_conn_respond(record->conn, 200, NULL, event->payload),
            PARLEY_OK);
}

static void take_event(struct heard *heard, const parley_loop_record *record) {
  switch (record->event.type) {
    case PARLEY_EVENT_OPEN:
      heard->opens++;
      break;
    case PARLEY_EVENT_REQUEST:
      heard->requests++;
      heard->server = record->conn;
      if (!heard->withholds) answer(record);
      break;
    case PARLEY_EVENT_RESPONSE:
      heard->responses++;
      break;
    case PARLEY_EVENT_READY:
      heard->readies++;
      break;
    case PARLEY_EVENT_MESSAGE:
      heard->messages++;
      break;
    case PARLEY_EVENT_CLOSE:
      heard->ends++;
      break;
    case PARLEY_EVENT_ERROR:
      heard->err = record->event.err;
      break;
    default:
      break;
  }
}

static void take_all(struct net *net, struct heard *heard) {
  parley_loop_record record;
  while (parley_loop_next(net->loop, &record)) {
    if (record.type == PARLEY_LOOP_EVENT) take_event(heard, &record);
    if (record.type == PARLEY_LOOP_CLOSED) heard->closed++;
  }
}

#define STEP(cond)                                                             \
  do {                                                                         \
    int64_t until_ = parley_loop_now(net.loop) + TIMEOUT;                      \
    while (!(cond) && parley_loop_now(net.loop) < until_) {                    \
      parley_loop_step(net.loop, 100);                                         \
      take_all(&net, &heard);                                                  \
    }                                                                          \
    if (!(cond)) test_fail(__FILE__, __LINE__, "never came: %s", #cond);       \
  } while (0)

static parley_session_options
options_of(struct net *net, parley_transport transport, parley_role role) {
  parley_session_options options = net_options(net, transport, role);
  options.schema = NULL;
  options.ws.host = "a";
  return options;
}

static void listen_on(struct net *net) {
  parley_session_options options =
    options_of(net, PARLEY_TRANSPORT_HTTP, PARLEY_SERVER);
  options.limits.headers = 2000;
  net_listen_with(net, &options, 0);
}

static parley_conn *dial(struct net *net, parley_transport transport) {
  parley_session_options options = options_of(net, transport, PARLEY_CLIENT);
  struct peer peer;
  net_dial_with(net, &peer, "127.0.0.1", parley_listener_port(net->listener),
                &options, 0);
  parley_conn_set_data(peer.conn, NULL);
  return peer.conn;
}

static void test_requests(void) {
  struct net net;
  struct heard heard = {.server = NULL};
  parley_slice none = {NULL, 0};
  parley_conn *conn;
  net_setup(&net);
  listen_on(&net);
  conn = dial(&net, PARLEY_TRANSPORT_HTTP);
  STEP(heard.opens == 2);
  CHECK_ERR(parley_conn_request(conn, "POST", "/", NULL, net_bytes(BIG)),
            PARLEY_OK);
  CHECK_ERR(parley_conn_request(conn, "GET", "/", NULL, none), PARLEY_EPHASE);
  STEP(heard.responses == 1);
  CHECK_ERR(parley_conn_request(conn, "GET", "/", NULL, none), PARLEY_OK);
  STEP(heard.responses == 2);
  CHECK_ERR(parley_conn_message(conn, PARLEY_WS_TEXT, none), PARLEY_EPHASE);
  CHECK_ERR(parley_conn_respond(conn, 200, NULL, none), PARLEY_EUSAGE);
  parley_conn_close(conn, 1000, "");
  STEP(heard.closed == 2);
  net_teardown(&net);
}

static void test_messages(void) {
  struct net net;
  struct heard heard = {.server = NULL};
  parley_conn *conn;
  net_setup(&net);
  listen_on(&net);
  conn = dial(&net, PARLEY_TRANSPORT_WS);
  STEP(heard.readies == 2);
  CHECK_ERR(parley_conn_message(conn, PARLEY_WS_TEXT, parley_slice_of("hi")),
            PARLEY_OK);
  CHECK_ERR(parley_conn_message(heard.server, PARLEY_WS_BINARY, net_bytes(BIG)),
            PARLEY_OK);
  STEP(heard.messages == 2);
  parley_conn_close(conn, 1000, "");
  STEP(heard.closed == 2);
  net_teardown(&net);
}

/* Takes what has come from a socket that does not wait. */
static bool read_all(int fd) {
  char bytes[1 << 16];
  while (read(fd, bytes, sizeof bytes) > 0) continue;
  return true;
}

/* Many requests behind one without its answer: the socket is read no more, and
 * nobody is busy about that; they go on when it is answered. */
static void test_held_back(void) {
  static const char request[] = "POST / HTTP/1.1\r\nHost: a\r\n"
                                "Content-Length: 5\r\n\r\nhello";
  enum { REQUESTS = 20000 };
  struct net net;
  struct heard heard = {.withholds = true};
  parley_slice none = {NULL, 0};
  unsigned sent = 0, steps;
  size_t at = 0;
  int fd;
  net_setup(&net);
  listen_on(&net);
  fd = net_raw_connect(parley_listener_port(net.listener));
  CHECK(fcntl(fd, F_SETFL, O_NONBLOCK) == 0);
  for (steps = 0; steps < 100; steps++) {
    ssize_t n;
    while (sent < REQUESTS &&
           (n = write(fd, request + at, sizeof request - 1 - at)) > 0) {
      at += (size_t)n;
      if (at == sizeof request - 1) {
        at = 0;
        sent++;
      }
    }
    parley_loop_step(net.loop, 1);
    take_all(&net, &heard);
  }
  CHECK_INT(heard.requests, 1);
  CHECK(net.alloc.live < 1000000);
  CHECK(!parley_loop_is_alive(net.loop) || parley_loop_timeout(net.loop) != 0);
  heard.withholds = false;
  CHECK_ERR(parley_conn_respond(heard.server, 200, NULL, none), PARLEY_OK);
  STEP(read_all(fd) && heard.requests >= sent);
  CHECK_ERR(heard.err, PARLEY_OK);
  close(fd);
  STEP(heard.closed == 1);
  net_teardown(&net);
}

/* The last answer of a connection is written whole, however slowly it is
 * taken, and then comes the end. */
static void test_last_answer(void) {
  static const char request[] = "GET / HTTP/1.0\r\n\r\n";
  static uint8_t large[8000000];
  struct net net;
  struct heard heard = {.withholds = true};
  parley_slice body = {large, sizeof large};
  char bytes[5000];
  size_t got = 0;
  ssize_t n;
  int fd;
  net_setup(&net);
  listen_on(&net);
  fd = net_raw_connect(parley_listener_port(net.listener));
  CHECK_INT(write(fd, request, sizeof request - 1), sizeof request - 1);
  STEP(heard.requests == 1);
  CHECK_ERR(parley_conn_respond(heard.server, 200, NULL, body), PARLEY_OK);
  take_all(&net, &heard);
  CHECK_INT(heard.ends, 0);
  CHECK(fcntl(fd, F_SETFL, O_NONBLOCK) == 0);
  while ((n = read(fd, bytes, sizeof bytes)) != 0 && heard.closed == 0) {
    if (n > 0) got += (size_t)n;
    parley_loop_step(net.loop, n > 0 ? 0 : 10);
    take_all(&net, &heard);
  }
  CHECK(got > sizeof large && got < sizeof large + 200);
  CHECK_INT(heard.ends, 1);
  CHECK_ERR(heard.err, PARLEY_OK);
  close(fd);
  STEP(heard.closed == 1);
  net_teardown(&net);
}

const struct test suite_web_net[] = {{"requests", test_requests},
                                     {"messages", test_messages},
                                     {"held_back", test_held_back},
                                     {"last_answer", test_last_answer},
                                     {NULL, NULL}};
