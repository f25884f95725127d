/* SPDX-License-Identifier: MIT
 *
 * The net layer: sessions over real sockets on the loopback interface.
 */
#define _XOPEN_SOURCE 700

#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>
#include <uv.h>

#include "certs.h"
#include "parley/net.h"
#include "parley/spec.h"
#include "test.h"

enum {
  TIMEOUT = 10000, /* of every wait, ms */
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

static parley_err read_spec(void *ud, const char *path, parley_buf *out) {
  (void)ud;
  return test_read_file(path, out) ? PARLEY_OK : PARLEY_ENOENT;
}

static void setup(struct net *net) {
  parley_buf messages;
  parley_diag diag;
  memset(net, 0, sizeof *net);
  test_alloc_init(&net->alloc, 0);
  parley_buf_init(&messages, NULL);
  CHECK_ERR(parley_spec_load("spec/nitro/protocol.yaml", read_spec, NULL, NULL,
                             &net->schema, &messages),
            PARLEY_OK);
  parley_buf_clear(&messages);
  CHECK_INT(uv_loop_init(&net->uv), 0);
  net->loop = parley_loop_new(&net->alloc.alloc, &net->uv, &diag);
  CHECK(net->loop != NULL);
}

static void teardown(struct net *net) {
  parley_loop_free(net->loop);
  CHECK_INT(uv_loop_close(&net->uv), 0);
  CHECK_INT(net->alloc.live, 0);
  parley_schema_free(net->schema);
}

static parley_session_options options_of(struct net *net,
                                         parley_transport transport,
                                         parley_role role) {
  parley_session_options options;
  memset(&options, 0, sizeof options);
  options.schema = net->schema;
  options.alloc = &net->alloc.alloc;
  options.role = role;
  options.transport = transport;
  options.ws.host = role == PARLEY_CLIENT ? "hotel.example" : NULL;
  return options;
}

static void listen_with(struct net *net, const parley_session_options *session,
                        uint32_t connections) {
  parley_listen_options options;
  parley_diag diag;
  memset(&options, 0, sizeof options);
  options.host = "127.0.0.1";
  options.connections = connections;
  options.session = session;
  net->listener = parley_listen(net->loop, &options, &diag);
  if (net->listener == NULL) test_fail(__FILE__, __LINE__, "%s", diag.text);
}

static void listen_on(struct net *net, parley_transport transport) {
  parley_session_options options = options_of(net, transport, PARLEY_SERVER);
  listen_with(net, &options, 0);
}

static void dial_with(struct net *net, struct peer *peer, const char *host,
                      uint16_t port, const parley_session_options *options,
                      uint32_t timeout_ms) {
  parley_diag diag;
  parley_session *session = parley_session_new(options, &diag);
  memset(peer, 0, sizeof *peer);
  if (session == NULL) {
    test_fail(__FILE__, __LINE__, "session: %s", diag.text);
    return;
  }
  peer->conn =
    parley_conn_dial(net->loop, host, port, session, timeout_ms, &diag);
  if (peer->conn == NULL) {
    test_fail(__FILE__, __LINE__, "dial: %s", diag.text);
    parley_session_free(session);
    return;
  }
  parley_conn_set_data(peer->conn, peer);
}

static void dial(struct net *net, struct peer *peer,
                 parley_transport transport) {
  parley_session_options options = options_of(net, transport, PARLEY_CLIENT);
  dial_with(net, peer, "127.0.0.1", parley_listener_port(net->listener),
            &options, 0);
}

/* ---- taking records -------------------------------------------------- */

static void take_packet(struct net *net, struct peer *peer,
                        const parley_event *event) {
  if (event->packet == NULL) {
    peer->packets++;
    peer->bytes += event->payload.size;
    if (peer->server && net->echo)
      CHECK_ERR(parley_conn_send_id(peer->conn, event->id, event->payload),
                PARLEY_OK);
  } else if (peer->server &&
             strcmp(parley_schema_text(net->schema, event->packet->header),
                    "SECURITY_TICKET") == 0) {
    CHECK_ERR(net->refuse ? parley_conn_refuse(peer->conn, 22)
                          : parley_conn_accept(peer->conn),
              PARLEY_OK);
  }
}

static void take_event(struct net *net, struct peer *peer,
                       const parley_event *event) {
  CHECK(!peer->ended);
  switch (event->type) {
    case PARLEY_EVENT_OPEN:
      peer->opened = true;
      break;
    case PARLEY_EVENT_SECURE:
      peer->secure = true;
      break;
    case PARLEY_EVENT_READY:
      peer->ready = true;
      break;
    case PARLEY_EVENT_PACKET:
      take_packet(net, peer, event);
      break;
    case PARLEY_EVENT_CLOSE:
    case PARLEY_EVENT_ERROR:
      peer->ended = true;
      peer->end = event->type;
      peer->end_err = event->err;
      snprintf(peer->end_text, sizeof peer->end_text, "%s", event->text);
      break;
  }
}

static struct peer *new_peer(struct net *net, parley_conn *conn) {
  struct peer *peer = &net->peers[net->npeers];
  CHECK(net->npeers < PEERS);
  if (net->npeers < PEERS - 1) net->npeers++;
  memset(peer, 0, sizeof *peer);
  peer->conn = conn;
  peer->server = true;
  parley_conn_set_data(conn, peer);
  return peer;
}

static void take(struct net *net, const parley_loop_record *record) {
  struct peer *peer =
    record->conn != NULL ? parley_conn_data(record->conn) : NULL;
  net->records++;
  switch (record->type) {
    case PARLEY_LOOP_ACCEPT:
      CHECK(peer == NULL);
      new_peer(net, record->conn);
      break;
    case PARLEY_LOOP_EVENT:
      CHECK(peer != NULL && !peer->closed);
      take_event(net, peer, &record->event);
      break;
    case PARLEY_LOOP_CLOSED:
      CHECK(peer != NULL && !peer->closed);
      peer->closed = true;
      peer->conn = NULL;
      peer->err = record->err;
      snprintf(peer->text, sizeof peer->text, "%s", record->text);
      break;
    case PARLEY_LOOP_TIMER:
      net->order[net->timers++ % PEERS] = record->timer;
      break;
    case PARLEY_LOOP_SIGNAL:
      net->signals++;
      CHECK_INT(record->signum, SIGUSR1);
      break;
    case PARLEY_LOOP_FAULT:
      net->faults++;
      net->fault = record->err;
      snprintf(net->fault_text, sizeof net->fault_text, "%s", record->text);
      break;
  }
}

static void take_all(struct net *net) {
  parley_loop_record record;
  while (parley_loop_next(net->loop, &record)) take(net, &record);
}

/* Runs until |cond| is true. */
#define RUN(net, cond)                                                         \
  do {                                                                         \
    int64_t until_ = parley_loop_now((net)->loop) + TIMEOUT;                   \
    while (!(cond) && parley_loop_now((net)->loop) < until_) {                 \
      parley_loop_step((net)->loop, 100);                                      \
      take_all(net);                                                           \
    }                                                                          \
    if (!(cond)) test_fail(__FILE__, __LINE__, "never came: %s", #cond);       \
  } while (0)

static parley_slice bytes_of(size_t size) {
  static uint8_t bytes[BIG];
  parley_slice slice;
  size_t i;
  for (i = 0; i < size; i++) bytes[i] = (uint8_t)(i * 31 + 7);
  slice.data = bytes;
  slice.size = size;
  return slice;
}

/* ---- whole sessions -------------------------------------------------- */

/* Logs in, says something each way, and closes; from start to end. */
static void a_whole_life(const parley_session_options *client_options,
                         const parley_session_options *server_options) {
  struct net net;
  struct peer client;
  parley_session_options client_own = *client_options;
  parley_session_options server_own = *server_options;
  setup(&net);
  client_own.schema = server_own.schema = net.schema;
  client_own.alloc = server_own.alloc = &net.alloc.alloc;
  listen_with(&net, &server_own, 0);
  net.echo = true;
  dial_with(&net, &client, "127.0.0.1", parley_listener_port(net.listener),
            &client_own, 0);
  CHECK_STR(parley_conn_peer(client.conn), "");
  CHECK_ERR(parley_conn_send_id(client.conn, NO_SPEC, bytes_of(1)),
            PARLEY_EPHASE);
  RUN(&net, client.ready || client.closed);
  CHECK(client.ready && client.opened);
  CHECK(client.secure == (client_own.crypto != PARLEY_CRYPTO_NONE));
  CHECK_INT(net.npeers, 1);
  CHECK(net.peers[0].ready && net.peers[0].opened);
  CHECK(parley_conn_id(client.conn) != parley_conn_id(net.peers[0].conn));
  CHECK(strncmp(parley_conn_peer(net.peers[0].conn), "127.0.0.1:", 10) == 0);
  CHECK_ERR(parley_conn_send_id(client.conn, NO_SPEC, bytes_of(5)), PARLEY_OK);
  CHECK_ERR(parley_conn_send_id(client.conn, NO_SPEC, bytes_of(BIG)),
            PARLEY_OK);
  RUN(&net, client.packets == 2 || client.closed);
  CHECK_INT(client.bytes, BIG + 5);
  CHECK_INT(net.peers[0].bytes, BIG + 5);
  CHECK(parley_conn_bytes_in(client.conn) > BIG);
  CHECK(parley_conn_bytes_out(client.conn) > BIG);
  CHECK_ERR(parley_conn_close(client.conn, 1000, "bye"), PARLEY_OK);
  CHECK_ERR(parley_conn_close(client.conn, 1000, "bye"), PARLEY_OK);
  CHECK_ERR(parley_conn_send_id(client.conn, NO_SPEC, bytes_of(1)),
            PARLEY_ECLOSED);
  RUN(&net, client.closed && net.peers[0].closed);
  CHECK(client.ended && client.end == PARLEY_EVENT_CLOSE);
  CHECK_ERR(client.err, PARLEY_OK);
  CHECK_STR(client.text, "");
  CHECK(net.peers[0].ended && net.peers[0].end == PARLEY_EVENT_CLOSE);
  CHECK_ERR(net.peers[0].err, PARLEY_OK);
  CHECK_INT(parley_listener_count(net.listener), 0);
  CHECK_INT(net.faults, 0);
  teardown(&net);
}

static void both_transports_work(void) {
  parley_transport transport;
  for (transport = PARLEY_TRANSPORT_TCP; transport <= PARLEY_TRANSPORT_WS;
       transport++) {
    struct net none;
    parley_session_options client, server;
    memset(&none, 0, sizeof none);
    client = options_of(&none, transport, PARLEY_CLIENT);
    server = options_of(&none, transport, PARLEY_SERVER);
    client.ticket = "sso-ticket";
    a_whole_life(&client, &server);
  }
}

static void tls_works(void) {
  parley_transport transport;
  struct cert self;
  cert_make(&self, "DNS:hotel.example", NULL, -86400, 86400);
  for (transport = PARLEY_TRANSPORT_TCP; transport <= PARLEY_TRANSPORT_WS;
       transport++) {
    struct net none;
    parley_session_options client, server;
    memset(&none, 0, sizeof none);
    client = options_of(&none, transport, PARLEY_CLIENT);
    server = options_of(&none, transport, PARLEY_SERVER);
    client.ticket = "sso-ticket";
    client.use_tls = server.use_tls = true;
    client.tls.host = "hotel.example";
    client.tls.ca = self.pem;
    server.tls.certificate = self.pem;
    server.tls.private_key = self.key;
    a_whole_life(&client, &server);
  }
  cert_clear(&self);
}

static void ciphers_work(void) {
  static const struct {
    parley_transport transport;
    parley_crypto_mode crypto;
  } modes[] = {{PARLEY_TRANSPORT_TCP, PARLEY_CRYPTO_STREAM},
               {PARLEY_TRANSPORT_WS, PARLEY_CRYPTO_STREAM},
               {PARLEY_TRANSPORT_WS, PARLEY_CRYPTO_PAYLOAD}};
  size_t i;
  for (i = 0; i < sizeof modes / sizeof *modes; i++) {
    struct net none;
    parley_session_options client, server;
    memset(&none, 0, sizeof none);
    client = options_of(&none, modes[i].transport, PARLEY_CLIENT);
    server = options_of(&none, modes[i].transport, PARLEY_SERVER);
    client.ticket = "sso-ticket";
    client.crypto = server.crypto = modes[i].crypto;
    client.plain_numbers = server.plain_numbers = true;
    a_whole_life(&client, &server);
  }
}

static void a_refused_login_is_told(void) {
  struct net net;
  struct peer client;
  parley_session_options options;
  setup(&net);
  net.refuse = true;
  listen_on(&net, PARLEY_TRANSPORT_WS);
  options = options_of(&net, PARLEY_TRANSPORT_WS, PARLEY_CLIENT);
  options.ticket = "wrong";
  dial_with(&net, &client, "127.0.0.1", parley_listener_port(net.listener),
            &options, 0);
  RUN(&net, client.closed && net.npeers == 1 && net.peers[0].closed);
  CHECK(client.end == PARLEY_EVENT_ERROR);
  CHECK_ERR(client.end_err, PARLEY_EAUTH);
  CHECK_ERR(client.err, PARLEY_OK);
  teardown(&net);
}

/* ---- dialing --------------------------------------------------------- */

static void a_closed_port_refuses(void) {
  struct net net;
  struct peer client;
  parley_session_options options;
  char text[100];
  uint16_t port;
  setup(&net);
  listen_on(&net, PARLEY_TRANSPORT_TCP);
  port = parley_listener_port(net.listener);
  CHECK(port > 0);
  parley_listener_close(net.listener);
  parley_loop_step(net.loop, 0);
  options = options_of(&net, PARLEY_TRANSPORT_TCP, PARLEY_CLIENT);
  dial_with(&net, &client, "127.0.0.1", port, &options, 0);
  RUN(&net, client.closed);
  CHECK(!client.ended && !client.opened);
  CHECK_ERR(client.err, PARLEY_ECONNECT);
  snprintf(text, sizeof text,
           "no connection to 127.0.0.1 port %u: connection refused",
           (unsigned)port);
  CHECK_STR(client.text, text);
  CHECK(!parley_loop_is_alive(net.loop));
  teardown(&net);
}

static void an_unknown_name_is_told(void) {
  struct net net;
  struct peer client;
  parley_session_options options;
  setup(&net);
  options = options_of(&net, PARLEY_TRANSPORT_TCP, PARLEY_CLIENT);
  dial_with(&net, &client, "name.invalid", 30000, &options, 0);
  RUN(&net, client.closed);
  CHECK_ERR(client.err, PARLEY_ERESOLVE);
  CHECK(strncmp(client.text, "name.invalid can not be resolved: ", 34) == 0);
  teardown(&net);
}

static void wrong_dials_are_refused(void) {
  struct net net;
  parley_session_options options;
  parley_session *session;
  parley_diag diag;
  char longest[300];
  setup(&net);
  memset(longest, 'a', sizeof longest);
  longest[299] = '\0';
  options = options_of(&net, PARLEY_TRANSPORT_TCP, PARLEY_CLIENT);
  session = parley_session_new(&options, &diag);
  CHECK(parley_conn_dial(net.loop, NULL, 1, session, 0, &diag) == NULL);
  CHECK_ERR(diag.code, PARLEY_EUSAGE);
  CHECK(parley_conn_dial(net.loop, "127.0.0.1", 0, session, 0, &diag) == NULL);
  CHECK(parley_conn_dial(net.loop, "127.0.0.1", 1, NULL, 0, &diag) == NULL);
  CHECK(parley_conn_dial(net.loop, "", 1, session, 0, &diag) == NULL);
  CHECK(parley_conn_dial(net.loop, longest, 1, session, 0, &diag) == NULL);
  CHECK_STR(diag.text, "a host name has 1 to 255 bytes");
  CHECK(!parley_loop_is_alive(net.loop));
  parley_session_free(session);
  teardown(&net);
}

/* "localhost" has one address or two, of which one is listened on. */
static void the_addresses_of_a_name_are_tried(void) {
  struct net net;
  struct peer client;
  parley_session_options options;
  setup(&net);
  listen_on(&net, PARLEY_TRANSPORT_TCP);
  options = options_of(&net, PARLEY_TRANSPORT_TCP, PARLEY_CLIENT);
  dial_with(&net, &client, "localhost", parley_listener_port(net.listener),
            &options, 0);
  RUN(&net, client.opened || client.closed);
  CHECK(client.opened);
  teardown(&net);
}

static void ipv6_addresses_are_understood(void) {
  struct net net;
  struct peer client;
  parley_session_options server, options;
  parley_listen_options listening;
  parley_diag diag;
  setup(&net);
  server = options_of(&net, PARLEY_TRANSPORT_TCP, PARLEY_SERVER);
  options = options_of(&net, PARLEY_TRANSPORT_TCP, PARLEY_CLIENT);
  memset(&listening, 0, sizeof listening);
  listening.host = "::1";
  listening.session = &server;
  net.listener = parley_listen(net.loop, &listening, &diag);
  /* a machine without IPv6 can not listen, and connecting fails likewise */
  dial_with(&net, &client, "[::1]",
            net.listener != NULL ? parley_listener_port(net.listener) : 9,
            &options, 0);
  RUN(&net, client.opened || client.closed);
  if (net.listener != NULL) {
    CHECK(strncmp(parley_conn_peer(client.conn), "[::1]:", 6) == 0);
  } else {
    CHECK_ERR(diag.code, PARLEY_EIO);
    CHECK_ERR(client.err, PARLEY_ECONNECT);
  }
  teardown(&net);
}

/* A raw listening socket of the test's own; its port in |*port|. */
static int raw_listener(int backlog, uint16_t *port) {
  struct sockaddr_in address;
  socklen_t size = sizeof address;
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  memset(&address, 0, sizeof address);
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  CHECK(bind(fd, (struct sockaddr *)&address, sizeof address) == 0);
  CHECK(listen(fd, backlog) == 0);
  CHECK(getsockname(fd, (struct sockaddr *)&address, &size) == 0);
  *port = ntohs(address.sin_port);
  return fd;
}

static int raw_connect(uint16_t port) {
  struct sockaddr_in address;
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  memset(&address, 0, sizeof address);
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  CHECK(connect(fd, (struct sockaddr *)&address, sizeof address) == 0);
  return fd;
}

/* The queue of the listener is full: nothing answers any more. */
static void connecting_has_a_deadline(void) {
  struct net net;
  struct peer clients[6];
  parley_session_options options;
  uint16_t port;
  int fd = raw_listener(0, &port), i, late = 0;
  setup(&net);
  options = options_of(&net, PARLEY_TRANSPORT_TCP, PARLEY_CLIENT);
  options.handshake_ms = 100000;
  for (i = 0; i < 6; i++)
    dial_with(&net, &clients[i], "127.0.0.1", port, &options, 300);
  RUN(&net, clients[5].closed);
  for (i = 0; i < 6; i++) {
    if (!clients[i].closed) continue;
    late++;
    CHECK_ERR(clients[i].err, PARLEY_ETIMEOUT);
    CHECK(strstr(clients[i].text, " within 300 ms") != NULL);
  }
  CHECK(late > 0);
  teardown(&net);
  close(fd);
}

static void a_silent_server_is_given_up(void) {
  struct net net;
  struct peer client;
  parley_session_options options;
  uint16_t port;
  int fd = raw_listener(5, &port);
  setup(&net);
  options = options_of(&net, PARLEY_TRANSPORT_WS, PARLEY_CLIENT);
  options.handshake_ms = 50;
  dial_with(&net, &client, "127.0.0.1", port, &options, 0);
  RUN(&net, client.ended);
  CHECK(client.end == PARLEY_EVENT_ERROR);
  CHECK_ERR(client.end_err, PARLEY_ETIMEOUT);
  RUN(&net, client.closed); /* although the server never hangs up */
  CHECK_ERR(client.err, PARLEY_OK);
  teardown(&net);
  close(fd);
}

/* ---- bad peers ------------------------------------------------------- */

static void a_bad_peer_does_not_disturb_others(void) {
  struct net net;
  struct peer client;
  int bad, cut;
  setup(&net);
  listen_on(&net, PARLEY_TRANSPORT_TCP);
  dial(&net, &client, PARLEY_TRANSPORT_TCP);
  RUN(&net, client.opened && net.npeers == 1);
  bad = raw_connect(parley_listener_port(net.listener));
  cut = raw_connect(parley_listener_port(net.listener));
  CHECK(write(bad, "\xff\xff\xff\xff", 4) == 4);
  CHECK(write(cut, "\0\0\0\x09", 4) == 4);
  close(cut);
  RUN(&net, net.npeers == 3 && net.peers[1].ended && net.peers[2].closed);
  CHECK_ERR(net.peers[1].end_err, PARLEY_EFRAME);
  CHECK_ERR(net.peers[2].end_err, PARLEY_ETRUNCATED);
  close(bad);
  RUN(&net, net.peers[1].closed);
  net.echo = true;
  CHECK_ERR(parley_conn_send_id(client.conn, NO_SPEC, bytes_of(9)), PARLEY_OK);
  RUN(&net, client.packets == 1 || client.closed);
  CHECK_INT(client.bytes, 9);
  teardown(&net);
}

static void a_reset_is_told(void) {
  struct net net;
  struct linger linger = {1, 0};
  int fd;
  setup(&net);
  listen_on(&net, PARLEY_TRANSPORT_TCP);
  fd = raw_connect(parley_listener_port(net.listener));
  RUN(&net, net.npeers == 1 && net.peers[0].opened);
  CHECK(setsockopt(fd, SOL_SOCKET, SO_LINGER, &linger, sizeof linger) == 0);
  close(fd);
  RUN(&net, net.peers[0].closed);
  CHECK(net.peers[0].ended);
  CHECK_ERR(net.peers[0].err, PARLEY_EIO);
  CHECK_STR(net.peers[0].text, "reading failed: connection reset by peer");
  teardown(&net);
}

/* What was sent before hanging up arrives, also when nobody answers. */
static void the_last_words_arrive(void) {
  struct net net;
  struct peer client;
  setup(&net);
  listen_on(&net, PARLEY_TRANSPORT_TCP);
  dial(&net, &client, PARLEY_TRANSPORT_TCP);
  RUN(&net, client.opened && net.npeers == 1 && net.peers[0].opened);
  CHECK_ERR(parley_conn_send_id(client.conn, NO_SPEC, bytes_of(7)), PARLEY_OK);
  CHECK_ERR(parley_conn_send_id(net.peers[0].conn, NO_SPEC, bytes_of(BIG)),
            PARLEY_OK);
  CHECK_ERR(parley_conn_send_id(net.peers[0].conn, NO_SPEC, bytes_of(1)),
            PARLEY_OK);
  CHECK_ERR(parley_conn_close(net.peers[0].conn, 1000, "bye"), PARLEY_OK);
  RUN(&net, client.closed && net.peers[0].closed);
  CHECK_INT(client.packets, 2);
  CHECK_INT(client.bytes, BIG + 1);
  teardown(&net);
}

/* A socket closed before the peer has read everything could be reset. */
static void the_peer_may_hang_up_last(void) {
  struct net net;
  int64_t until;
  uint8_t got[64];
  int fd;
  setup(&net);
  listen_on(&net, PARLEY_TRANSPORT_TCP);
  fd = raw_connect(parley_listener_port(net.listener));
  RUN(&net, net.npeers == 1 && net.peers[0].opened);
  CHECK_ERR(parley_conn_send_id(net.peers[0].conn, NO_SPEC, bytes_of(4)),
            PARLEY_OK);
  CHECK_ERR(parley_conn_close(net.peers[0].conn, 1000, "bye"), PARLEY_OK);
  until = parley_loop_now(net.loop) + 100;
  RUN(&net, parley_loop_now(net.loop) >= until);
  CHECK(net.peers[0].ended && !net.peers[0].closed);
  CHECK(write(fd, "late", 4) == 4);
  RUN(&net, parley_loop_now(net.loop) >= until + 50);
  CHECK(!net.peers[0].closed);
  CHECK_INT(read(fd, got, sizeof got), 10);
  CHECK_INT(read(fd, got, sizeof got), 0);
  close(fd);
  RUN(&net, net.peers[0].closed);
  CHECK(parley_loop_now(net.loop) - until < TIMEOUT);
  CHECK_ERR(net.peers[0].err, PARLEY_OK);
  teardown(&net);
}

/* ---- back-pressure --------------------------------------------------- */

/* Two loops: the server's is not looked at, then run without taking records.
 * What waits is bounded on both sides, and nothing is lost. */
static void a_slow_reader_is_waited_for(void) {
  struct net client_net, server_net;
  struct peer client;
  parley_session_options options;
  size_t sent = 0, before;
  parley_err err = PARLEY_OK;
  int i;
  setup(&client_net);
  setup(&server_net);
  listen_on(&server_net, PARLEY_TRANSPORT_WS);
  options = options_of(&client_net, PARLEY_TRANSPORT_WS, PARLEY_CLIENT);
  options.limits.queue = 4000000;
  dial_with(&client_net, &client, "127.0.0.1",
            parley_listener_port(server_net.listener), &options, 0);
  for (i = 0; i < 1000 && !client.opened; i++) {
    parley_loop_step(client_net.loop, 1);
    take_all(&client_net);
    parley_loop_step(server_net.loop, 1);
    take_all(&server_net);
  }
  CHECK(client.opened);
  before = server_net.alloc.live;
  while (sent < 1000) { /* until the client's queue is full */
    err = parley_conn_send_id(client.conn, NO_SPEC, bytes_of(BIG));
    if (err != PARLEY_OK) break;
    sent++;
    parley_loop_step(client_net.loop, 0);
    take_all(&client_net);
  }
  CHECK_ERR(err, PARLEY_EQUEUE);
  for (i = 0; i < 200; i++) { /* the server reads, but takes nothing */
    parley_loop_step(client_net.loop, 0);
    take_all(&client_net);
    parley_loop_step(server_net.loop, 0);
  }
  CHECK(server_net.alloc.live - before < 4000000);
  for (i = 0; i < 100000 && server_net.peers[0].packets < sent; i++) {
    parley_loop_step(client_net.loop, 0);
    take_all(&client_net);
    parley_loop_step(server_net.loop, 0);
    take_all(&server_net);
  }
  CHECK_INT(server_net.peers[0].packets, sent);
  CHECK_INT(server_net.peers[0].bytes, sent * BIG);
  CHECK_ERR(parley_conn_send_id(client.conn, NO_SPEC, bytes_of(1)), PARLEY_OK);
  teardown(&client_net);
  teardown(&server_net);
}

/* ---- ends in every state --------------------------------------------- */

static void closing_works_in_every_state(void) {
  int state, how;
  for (state = 0; state < 6; state++) {
    for (how = 0; how < 2; how++) {
      struct net net;
      struct peer client;
      parley_session_options options;
      setup(&net);
      listen_on(&net, PARLEY_TRANSPORT_WS);
      options = options_of(&net, PARLEY_TRANSPORT_WS, PARLEY_CLIENT);
      options.ticket = "sso-ticket";
      dial_with(&net, &client, state == 0 ? "localhost" : "127.0.0.1",
                parley_listener_port(net.listener), &options, 0);
      if (state == 2) parley_loop_step(net.loop, 100); /* connected */
      if (state == 3) RUN(&net, client.opened);
      if (state == 4) RUN(&net, client.ready);
      if (state == 5) {
        RUN(&net, client.ready);
        parley_conn_close(client.conn, 1000, "");
        RUN(&net, client.ended || client.closed);
      }
      if (client.conn != NULL && how == 0)
        CHECK_ERR(parley_conn_close(client.conn, 1000, "bye"), PARLEY_OK);
      else if (client.conn != NULL)
        parley_conn_abort(client.conn);
      RUN(&net, client.closed);
      if (how == 1 && state < 5) CHECK_ERR(client.err, PARLEY_ECANCELED);
      if (how == 0 && state > 2) CHECK_ERR(client.err, PARLEY_OK);
      RUN(&net, net.npeers == 0 || net.peers[0].closed);
      teardown(&net);
    }
  }
}

static unsigned count_opened(const struct peer *peers, unsigned n) {
  unsigned i, count = 0;
  for (i = 0; i < n; i++) count += peers[i].opened ? 1 : 0;
  return count;
}

static unsigned count_packets(const struct peer *peers, unsigned n) {
  unsigned i, count = 0;
  for (i = 0; i < n; i++) count += peers[i].packets;
  return count;
}

static unsigned count_closed(const struct peer *peers, unsigned n) {
  unsigned i, count = 0;
  for (i = 0; i < n; i++) count += peers[i].closed ? 1 : 0;
  return count;
}

static void fifty_connections_live_side_by_side(void) {
  struct net net;
  struct peer clients[50];
  unsigned i, round;
  setup(&net);
  listen_on(&net, PARLEY_TRANSPORT_WS);
  net.echo = true;
  for (i = 0; i < 50; i++) dial(&net, &clients[i], PARLEY_TRANSPORT_WS);
  RUN(&net, count_opened(clients, 50) == 50);
  CHECK_INT(parley_listener_count(net.listener), 50);
  for (round = 1; round <= 10; round++)
    for (i = 0; i < 50; i++)
      CHECK_ERR(parley_conn_send_id(clients[i].conn, NO_SPEC, bytes_of(i)),
                PARLEY_OK);
  RUN(&net, count_packets(clients, 50) == 500);
  for (i = 0; i < 50; i++) CHECK_INT(clients[i].bytes, i * 10);
  for (i = 0; i < 50; i++) parley_conn_close(clients[i].conn, 1000, "bye");
  RUN(&net, count_closed(clients, 50) == 50 &&
              count_closed(net.peers, 50) == 50);
  teardown(&net);
}

/* Connections in several states, untaken records, timers, a signal. */
static void fill_loop(struct net *net, struct peer *clients) {
  parley_session_options options =
    options_of(net, PARLEY_TRANSPORT_TCP, PARLEY_CLIENT);
  listen_on(net, PARLEY_TRANSPORT_TCP);
  dial(net, &clients[0], PARLEY_TRANSPORT_TCP);
  dial(net, &clients[1], PARLEY_TRANSPORT_TCP);
  RUN(net, clients[0].opened && clients[1].opened && net->npeers == 2);
  parley_conn_send_id(clients[0].conn, NO_SPEC, bytes_of(BIG));
  parley_conn_close(clients[1].conn, 1000, "");
  dial(net, &clients[2], PARLEY_TRANSPORT_TCP);
  dial_with(net, &clients[3], "name.invalid", 1, &options, 0);
  CHECK(parley_timer_start(net->loop, 0) != 0);
  CHECK(parley_timer_start(net->loop, 100000) != 0);
  CHECK_ERR(parley_loop_signal(net->loop, SIGUSR1, NULL), PARLEY_OK);
  raise(SIGUSR1);
  parley_loop_step(net->loop, 10);
  dial(net, &clients[4], PARLEY_TRANSPORT_TCP);
}

static void everything_open_is_freed(void) {
  struct net net;
  struct peer clients[5];
  setup(&net);
  fill_loop(&net, clients);
  teardown(&net);
}

static void note_done(void *ud) { ++*(int *)ud; }

static void a_loop_closes_without_waiting(void) {
  struct net net;
  struct peer clients[5];
  int done = 0;
  setup(&net);
  fill_loop(&net, clients);
  parley_loop_close(net.loop, note_done, &done);
  CHECK_INT(done, 0);
  CHECK_INT(uv_run(&net.uv, UV_RUN_DEFAULT), 0);
  CHECK_INT(done, 1);
  CHECK_INT(uv_loop_close(&net.uv), 0);
  CHECK_INT(net.alloc.live, 0);
  parley_schema_free(net.schema);
}

static void a_loop_of_its_own_is_freed(void) {
  struct test_alloc alloc;
  parley_loop *loop;
  test_alloc_init(&alloc, 0);
  loop = parley_loop_new(&alloc.alloc, NULL, NULL);
  CHECK(loop != NULL);
  CHECK(!parley_loop_is_alive(loop));
  parley_loop_step(loop, -1); /* returns: nothing can happen */
  CHECK(parley_timer_start(loop, 100000) != 0);
  CHECK(parley_loop_is_alive(loop));
  parley_loop_free(loop);
  parley_loop_free(NULL);
  CHECK_INT(alloc.live, 0);
}

/* ---- listeners ------------------------------------------------------- */

static void too_many_connections_are_hung_up(void) {
  struct net net;
  struct peer clients[4];
  parley_session_options server;
  setup(&net);
  server = options_of(&net, PARLEY_TRANSPORT_WS, PARLEY_SERVER);
  listen_with(&net, &server, 2);
  dial(&net, &clients[0], PARLEY_TRANSPORT_WS);
  dial(&net, &clients[1], PARLEY_TRANSPORT_WS);
  RUN(&net, clients[0].opened && clients[1].opened);
  dial(&net, &clients[2], PARLEY_TRANSPORT_WS);
  RUN(&net, clients[2].closed && net.faults == 1);
  CHECK(!clients[2].opened);
  CHECK_ERR(net.fault, PARLEY_ELIMIT);
  CHECK_STR(net.fault_text, "too many connections");
  parley_conn_close(clients[0].conn, 1000, "");
  RUN(&net, clients[0].closed && net.peers[0].closed);
  dial(&net, &clients[3], PARLEY_TRANSPORT_WS);
  RUN(&net, clients[3].opened);
  teardown(&net);
}

static parley_session *make_nothing(void *ud, parley_diag *diag) {
  ++*(int *)ud;
  parley_fail(diag, PARLEY_EREFUSED, 0, "not today");
  return NULL;
}

static void a_listener_may_refuse_to_make_a_session(void) {
  struct net net;
  struct peer client;
  parley_listen_options options;
  int asked = 0;
  setup(&net);
  memset(&options, 0, sizeof options);
  options.host = "localhost";
  options.make = make_nothing;
  options.ud = &asked;
  net.listener = parley_listen(net.loop, &options, NULL);
  CHECK(net.listener != NULL);
  dial(&net, &client, PARLEY_TRANSPORT_WS);
  RUN(&net, client.closed && net.faults == 1);
  CHECK_INT(asked, 1);
  CHECK_ERR(net.fault, PARLEY_EREFUSED);
  CHECK_STR(net.fault_text, "not today");
  teardown(&net);
}

static void wrong_listeners_are_refused(void) {
  struct net net;
  parley_session_options session;
  parley_listen_options options;
  parley_diag diag;
  setup(&net);
  session = options_of(&net, PARLEY_TRANSPORT_TCP, PARLEY_SERVER);
  memset(&options, 0, sizeof options);
  options.host = "hotel.example";
  CHECK(parley_listen(net.loop, &options, &diag) == NULL);
  CHECK_ERR(diag.code, PARLEY_ERESOLVE);
  options.host = "127.0.0.1";
  CHECK(parley_listen(net.loop, &options, &diag) == NULL);
  CHECK_ERR(diag.code, PARLEY_EUSAGE);
  options.session = &session;
  session.use_tls = true; /* without a certificate */
  CHECK(parley_listen(net.loop, &options, &diag) == NULL);
  CHECK_STR(diag.text, "a TLS server needs a certificate and its key");
  listen_on(&net, PARLEY_TRANSPORT_TCP);
  session.use_tls = false;
  options.port = parley_listener_port(net.listener);
  CHECK(parley_listen(net.loop, &options, &diag) == NULL);
  CHECK_ERR(diag.code, PARLEY_EIO);
  CHECK(strstr(diag.text, "address already in use") != NULL);
  teardown(&net);
}

static void accepted_connections_outlive_their_listener(void) {
  struct net net;
  struct peer client;
  setup(&net);
  net.echo = true;
  listen_on(&net, PARLEY_TRANSPORT_TCP);
  dial(&net, &client, PARLEY_TRANSPORT_TCP);
  RUN(&net, client.opened && net.npeers == 1);
  parley_listener_close(net.listener);
  parley_listener_close(NULL);
  CHECK_ERR(parley_conn_send_id(client.conn, NO_SPEC, bytes_of(3)), PARLEY_OK);
  RUN(&net, client.packets == 1);
  parley_conn_close(client.conn, 1000, "");
  RUN(&net, client.closed && net.peers[0].closed);
  teardown(&net);
}

/* ---- time, signals, waiting ------------------------------------------ */

static void timers_run_out_in_order(void) {
  struct net net;
  parley_timer a, b, c;
  setup(&net);
  a = parley_timer_start(net.loop, 40);
  b = parley_timer_start(net.loop, 1);
  c = parley_timer_start(net.loop, TIMEOUT);
  CHECK(a != 0 && b != 0 && c != 0 && a != b && b != c);
  CHECK(parley_loop_timeout(net.loop) >= 0);
  RUN(&net, net.timers >= 1);
  CHECK(net.order[0] == b);
  CHECK(!parley_timer_cancel(net.loop, b));
  CHECK(parley_timer_cancel(net.loop, c));
  CHECK(!parley_timer_cancel(net.loop, c));
  CHECK(!parley_timer_cancel(net.loop, 12345678));
  RUN(&net, net.timers == 2);
  CHECK(net.order[1] == a);
  CHECK(!parley_loop_is_alive(net.loop));
  teardown(&net);
}

/* A number is not given again soon, although its slot is. */
static void many_timers_are_told_apart(void) {
  struct net net;
  parley_timer all[100];
  unsigned i;
  setup(&net);
  for (i = 0; i < 100; i++) all[i] = parley_timer_start(net.loop, i % 7);
  for (i = 0; i < 100; i += 2) CHECK(parley_timer_cancel(net.loop, all[i]));
  for (i = 0; i < 100; i += 2) {
    parley_timer old = all[i];
    all[i] = parley_timer_start(net.loop, 1);
    CHECK(all[i] != old);
    CHECK(!parley_timer_cancel(net.loop, old));
  }
  RUN(&net, net.timers == 100);
  teardown(&net);
}

/* Run out, but its record is not taken yet. */
static void a_timer_can_be_canceled_late(void) {
  struct net net;
  parley_timer timer;
  setup(&net);
  timer = parley_timer_start(net.loop, 0);
  parley_loop_step(net.loop, 50);
  CHECK_INT(parley_loop_timeout(net.loop), 0);
  CHECK(parley_timer_cancel(net.loop, timer));
  take_all(&net);
  CHECK_INT(net.timers, 0);
  teardown(&net);
}

static void signals_become_records(void) {
  struct net net;
  parley_diag diag;
  setup(&net);
  CHECK_ERR(parley_loop_signal(net.loop, SIGKILL, &diag), PARLEY_EUSAGE);
  CHECK_ERR(parley_loop_signal(net.loop, SIGUSR1, &diag), PARLEY_OK);
  CHECK_ERR(parley_loop_signal(net.loop, SIGUSR1, &diag), PARLEY_OK);
  CHECK(!parley_loop_is_alive(net.loop));
  raise(SIGUSR1);
  RUN(&net, net.signals == 1);
  raise(SIGUSR1);
  raise(SIGUSR1);
  RUN(&net, net.signals == 3);
  parley_loop_unsignal(net.loop, SIGUSR1);
  parley_loop_unsignal(net.loop, SIGUSR1);
  teardown(&net);
}

static void a_wait_can_be_ended(void) {
  struct net net;
  int64_t before;
  setup(&net);
  CHECK(parley_timer_start(net.loop, 100000) != 0);
  parley_loop_step(net.loop, 0);
  before = parley_loop_now(net.loop);
  parley_loop_wakeup(net.loop);
  parley_loop_step(net.loop, -1);
  parley_loop_step(net.loop, 30);
  CHECK(parley_loop_now(net.loop) - before < TIMEOUT);
  CHECK(parley_loop_now(net.loop) - before >= 29);
  teardown(&net);
}

static void another_loop_can_wait(void) {
  struct net net;
  struct peer client;
  int64_t until;
  setup(&net);
  listen_on(&net, PARLEY_TRANSPORT_WS);
  dial(&net, &client, PARLEY_TRANSPORT_WS);
  parley_loop_step(net.loop, 0);
  until = parley_loop_now(net.loop) + TIMEOUT;
  CHECK_STR(parley_loop_events(net.loop), "r");
  while (!client.opened && parley_loop_now(net.loop) < until) {
    struct pollfd fd;
    int timeout = parley_loop_timeout(net.loop);
    fd.fd = parley_loop_pollfd(net.loop);
    fd.events = POLLIN;
    CHECK(poll(&fd, 1, timeout < 0 ? TIMEOUT : timeout) >= 0);
    parley_loop_step(net.loop, 0);
    take_all(&net);
  }
  CHECK(client.opened);
  teardown(&net);
}

/* The caller runs its own uv_loop_t and is only told when to look. */
static void a_callers_loop_drives_it(void) {
  struct net net;
  struct peer client;
  int told = 0, i;
  setup(&net);
  parley_loop_on_ready(net.loop, note_done, &told);
  listen_on(&net, PARLEY_TRANSPORT_WS);
  dial(&net, &client, PARLEY_TRANSPORT_WS);
  take_all(&net);
  for (i = 0; i < 1000 && !client.opened; i++) {
    int before = told;
    uv_run(&net.uv, UV_RUN_ONCE);
    if (told > before) take_all(&net);
  }
  CHECK(client.opened);
  CHECK(told > 0);
  teardown(&net);
}

/* ---- memory ---------------------------------------------------------- */

static parley_schema *memory_schema;

/* Connects, sends, receives, closes; gives up when anything goes wrong. */
static bool with_memory(const parley_alloc *alloc) {
  struct net net;
  struct peer client;
  parley_session_options server, options;
  parley_listen_options listening;
  parley_session *session = NULL;
  bool done = false;
  memset(&net, 0, sizeof net);
  net.schema = memory_schema;
  net.loop = parley_loop_new(alloc, NULL, NULL);
  if (net.loop == NULL) return false;
  server = options_of(&net, PARLEY_TRANSPORT_TCP, PARLEY_SERVER);
  options = options_of(&net, PARLEY_TRANSPORT_TCP, PARLEY_CLIENT);
  server.alloc = options.alloc = alloc;
  memset(&listening, 0, sizeof listening);
  memset(&client, 0, sizeof client);
  listening.host = "127.0.0.1";
  listening.session = &server;
  net.listener = parley_listen(net.loop, &listening, NULL);
  if (net.listener != NULL) session = parley_session_new(&options, NULL);
  if (session != NULL) {
    client.conn =
      parley_conn_dial(net.loop, "localhost",
                       parley_listener_port(net.listener), session, 0, NULL);
    if (client.conn == NULL) parley_session_free(session);
  }
  if (client.conn != NULL && parley_timer_start(net.loop, 0) != 0) {
    parley_conn_set_data(client.conn, &client);
    RUN(&net, client.opened || client.closed || net.faults > 0);
    if (client.opened && !client.closed &&
        parley_conn_send_id(client.conn, NO_SPEC, bytes_of(500)) == PARLEY_OK)
      RUN(&net, client.closed || net.faults > 0 ||
                  (net.npeers > 0 &&
                   (net.peers[0].closed || net.peers[0].packets > 0)));
    done = net.npeers > 0 && net.peers[0].packets == 1;
  }
  parley_loop_free(net.loop);
  return done;
}

static void the_loop_survives_failing_memory(void) {
  struct net net;
  setup(&net);
  memory_schema = net.schema;
  test_every_alloc(with_memory);
  memory_schema = NULL;
  teardown(&net);
}

const struct test suite_net[] = {
  {"both_transports_work", both_transports_work},
  {"tls_works", tls_works},
  {"ciphers_work", ciphers_work},
  {"a_refused_login_is_told", a_refused_login_is_told},
  {"a_closed_port_refuses", a_closed_port_refuses},
  {"an_unknown_name_is_told", an_unknown_name_is_told},
  {"wrong_dials_are_refused", wrong_dials_are_refused},
  {"the_addresses_of_a_name_are_tried", the_addresses_of_a_name_are_tried},
  {"ipv6_addresses_are_understood", ipv6_addresses_are_understood},
  {"connecting_has_a_deadline", connecting_has_a_deadline},
  {"a_silent_server_is_given_up", a_silent_server_is_given_up},
  {"a_bad_peer_does_not_disturb_others", a_bad_peer_does_not_disturb_others},
  {"a_reset_is_told", a_reset_is_told},
  {"the_last_words_arrive", the_last_words_arrive},
  {"the_peer_may_hang_up_last", the_peer_may_hang_up_last},
  {"a_slow_reader_is_waited_for", a_slow_reader_is_waited_for},
  {"closing_works_in_every_state", closing_works_in_every_state},
  {"fifty_connections_live_side_by_side", fifty_connections_live_side_by_side},
  {"everything_open_is_freed", everything_open_is_freed},
  {"a_loop_closes_without_waiting", a_loop_closes_without_waiting},
  {"a_loop_of_its_own_is_freed", a_loop_of_its_own_is_freed},
  {"too_many_connections_are_hung_up", too_many_connections_are_hung_up},
  {"a_listener_may_refuse_to_make_a_session",
   a_listener_may_refuse_to_make_a_session},
  {"wrong_listeners_are_refused", wrong_listeners_are_refused},
  {"accepted_connections_outlive_their_listener",
   accepted_connections_outlive_their_listener},
  {"timers_run_out_in_order", timers_run_out_in_order},
  {"many_timers_are_told_apart", many_timers_are_told_apart},
  {"a_timer_can_be_canceled_late", a_timer_can_be_canceled_late},
  {"signals_become_records", signals_become_records},
  {"a_wait_can_be_ended", a_wait_can_be_ended},
  {"another_loop_can_wait", another_loop_can_wait},
  {"a_callers_loop_drives_it", a_callers_loop_drives_it},
  {"the_loop_survives_failing_memory", the_loop_survives_failing_memory},
  {NULL, NULL}};
