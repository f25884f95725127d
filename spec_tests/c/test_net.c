/* SPDX-License-Identifier: MIT
 *
 * Connections: sessions over real sockets on the loopback interface.
 */
#include "net_fixture.h"

#include <unistd.h>

#include "certs.h"

/* ---- whole sessions -------------------------------------------------- */

/* Logs in, says something each way, and closes; from start to end. */
static void a_whole_life(const parley_session_options *client_options,
                         const parley_session_options *server_options) {
  struct net net;
  struct peer client;
  parley_session_options client_own = *client_options;
  parley_session_options server_own = *server_options;
  net_setup(&net);
  client_own.schema = server_own.schema = net.schema;
  client_own.alloc = server_own.alloc = &net.alloc.alloc;
  net_listen_with(&net, &server_own, 0);
  net.echo = true;
  net_dial_with(&net, &client, "127.0.0.1", parley_listener_port(net.listener),
                &client_own, 0);
  CHECK_STR(parley_conn_peer(client.conn), "");
  CHECK_ERR(parley_conn_send_id(client.conn, NO_SPEC, net_bytes(1)),
            PARLEY_EPHASE);
  RUN(&net, client.ready || client.closed);
  CHECK(client.ready && client.opened);
  CHECK(client.secure == (client_own.crypto != PARLEY_CRYPTO_NONE));
  CHECK_INT(net.npeers, 1);
  CHECK(net.peers[0].ready && net.peers[0].opened);
  CHECK(parley_conn_id(client.conn) != parley_conn_id(net.peers[0].conn));
  CHECK(strncmp(parley_conn_peer(net.peers[0].conn), "127.0.0.1:", 10) == 0);
  CHECK_ERR(parley_conn_send_id(client.conn, NO_SPEC, net_bytes(5)), PARLEY_OK);
  CHECK_ERR(parley_conn_send_id(client.conn, NO_SPEC, net_bytes(BIG)),
            PARLEY_OK);
  RUN(&net, client.packets == 2 || client.closed);
  CHECK_INT(client.bytes, BIG + 5);
  CHECK_INT(net.peers[0].bytes, BIG + 5);
  CHECK(parley_conn_bytes_in(client.conn) > BIG);
  CHECK(parley_conn_bytes_out(client.conn) > BIG);
  CHECK_ERR(parley_conn_close(client.conn, 1000, "bye"), PARLEY_OK);
  CHECK_ERR(parley_conn_close(client.conn, 1000, "bye"), PARLEY_OK);
  CHECK_ERR(parley_conn_send_id(client.conn, NO_SPEC, net_bytes(1)),
            PARLEY_ECLOSED);
  RUN(&net, client.closed && net.peers[0].closed);
  CHECK(client.ended && client.end == PARLEY_EVENT_CLOSE);
  CHECK_ERR(client.err, PARLEY_OK);
  CHECK_STR(client.text, "");
  CHECK(net.peers[0].ended && net.peers[0].end == PARLEY_EVENT_CLOSE);
  CHECK_ERR(net.peers[0].err, PARLEY_OK);
  CHECK_INT(parley_listener_count(net.listener), 0);
  CHECK_INT(net.faults, 0);
  net_teardown(&net);
}

static void both_transports_work(void) {
  parley_transport transport;
  for (transport = PARLEY_TRANSPORT_TCP; transport <= PARLEY_TRANSPORT_WS;
       transport++) {
    struct net none;
    parley_session_options client, server;
    memset(&none, 0, sizeof none);
    client = net_options(&none, transport, PARLEY_CLIENT);
    server = net_options(&none, transport, PARLEY_SERVER);
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
    client = net_options(&none, transport, PARLEY_CLIENT);
    server = net_options(&none, transport, PARLEY_SERVER);
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
    client = net_options(&none, modes[i].transport, PARLEY_CLIENT);
    server = net_options(&none, modes[i].transport, PARLEY_SERVER);
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
  net_setup(&net);
  net.refuse = true;
  net_listen(&net, PARLEY_TRANSPORT_WS);
  options = net_options(&net, PARLEY_TRANSPORT_WS, PARLEY_CLIENT);
  options.ticket = "wrong";
  net_dial_with(&net, &client, "127.0.0.1", parley_listener_port(net.listener),
                &options, 0);
  RUN(&net, client.closed && net.npeers == 1 && net.peers[0].closed);
  CHECK(client.end == PARLEY_EVENT_ERROR);
  CHECK_ERR(client.end_err, PARLEY_EAUTH);
  CHECK_ERR(client.err, PARLEY_OK);
  net_teardown(&net);
}

/* ---- dialing --------------------------------------------------------- */

static void a_closed_port_refuses(void) {
  struct net net;
  struct peer client;
  parley_session_options options;
  char text[100];
  uint16_t port;
  net_setup(&net);
  net_listen(&net, PARLEY_TRANSPORT_TCP);
  port = parley_listener_port(net.listener);
  CHECK(port > 0);
  parley_listener_close(net.listener);
  parley_loop_step(net.loop, 0);
  options = net_options(&net, PARLEY_TRANSPORT_TCP, PARLEY_CLIENT);
  net_dial_with(&net, &client, "127.0.0.1", port, &options, 0);
  RUN(&net, client.closed);
  CHECK(!client.ended && !client.opened);
  CHECK_ERR(client.err, PARLEY_ECONNECT);
  snprintf(text, sizeof text,
           "no connection to 127.0.0.1 port %u: connection refused",
           (unsigned)port);
  CHECK_STR(client.text, text);
  CHECK(!parley_loop_is_alive(net.loop));
  net_teardown(&net);
}

/* No name has a part of 64 bytes, so that no server needs to be asked. */
static void an_unknown_name_is_told(void) {
  static const char name[] = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                             "aaaaaaaaaaaaaaaa.invalid";
  struct net net;
  struct peer client;
  parley_session_options options;
  net_setup(&net);
  options = net_options(&net, PARLEY_TRANSPORT_TCP, PARLEY_CLIENT);
  net_dial_with(&net, &client, name, 30000, &options, 0);
  RUN(&net, client.closed);
  CHECK_ERR(client.err, PARLEY_ERESOLVE);
  CHECK(strncmp(client.text, name, strlen(name)) == 0);
  CHECK(strstr(client.text, " can not be resolved: ") != NULL);
  net_teardown(&net);
}

static void wrong_dials_are_refused(void) {
  struct net net;
  parley_session_options options;
  parley_session *session;
  parley_diag diag;
  char longest[300];
  net_setup(&net);
  memset(longest, 'a', sizeof longest);
  longest[299] = '\0';
  options = net_options(&net, PARLEY_TRANSPORT_TCP, PARLEY_CLIENT);
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
  net_teardown(&net);
}

/* "localhost" has one address or two, of which one is listened on. */
static void the_addresses_of_a_name_are_tried(void) {
  struct net net;
  struct peer client;
  parley_session_options options;
  net_setup(&net);
  net_listen(&net, PARLEY_TRANSPORT_TCP);
  options = net_options(&net, PARLEY_TRANSPORT_TCP, PARLEY_CLIENT);
  net_dial_with(&net, &client, "localhost", parley_listener_port(net.listener),
                &options, 0);
  RUN(&net, client.opened || client.closed);
  CHECK(client.opened);
  net_teardown(&net);
}

static void ipv6_addresses_are_understood(void) {
  struct net net;
  struct peer client;
  parley_session_options server, options;
  parley_listen_options listening;
  parley_diag diag;
  net_setup(&net);
  server = net_options(&net, PARLEY_TRANSPORT_TCP, PARLEY_SERVER);
  options = net_options(&net, PARLEY_TRANSPORT_TCP, PARLEY_CLIENT);
  memset(&listening, 0, sizeof listening);
  listening.host = "::1";
  listening.session = &server;
  net.listener = parley_listen(net.loop, &listening, &diag);
  /* a machine without IPv6 can not listen, and connecting fails likewise */
  net_dial_with(&net, &client, "[::1]",
                net.listener != NULL ? parley_listener_port(net.listener) : 9,
                &options, 0);
  RUN(&net, client.opened || client.closed);
  if (net.listener != NULL) {
    CHECK(strncmp(parley_conn_peer(client.conn), "[::1]:", 6) == 0);
  } else {
    CHECK_ERR(diag.code, PARLEY_EIO);
    CHECK_ERR(client.err, PARLEY_ECONNECT);
  }
  net_teardown(&net);
}

/* The queue of the listener is full: nothing answers any more. */
static void connecting_has_a_deadline(void) {
  struct net net;
  struct peer clients[6];
  parley_session_options options;
  uint16_t port;
  int fd = net_raw_listener(0, &port), i, late = 0;
  net_setup(&net);
  options = net_options(&net, PARLEY_TRANSPORT_TCP, PARLEY_CLIENT);
  options.handshake_ms = 100000;
  for (i = 0; i < 6; i++)
    net_dial_with(&net, &clients[i], "127.0.0.1", port, &options, 300);
  RUN(&net, clients[5].closed);
  for (i = 0; i < 6; i++) {
    if (!clients[i].closed) continue;
    late++;
    CHECK_ERR(clients[i].err, PARLEY_ETIMEOUT);
    CHECK(strstr(clients[i].text, " within 300 ms") != NULL);
  }
  CHECK(late > 0);
  net_teardown(&net);
  close(fd);
}

static void a_silent_server_is_given_up(void) {
  struct net net;
  struct peer client;
  parley_session_options options;
  uint16_t port;
  int fd = net_raw_listener(5, &port);
  net_setup(&net);
  options = net_options(&net, PARLEY_TRANSPORT_WS, PARLEY_CLIENT);
  options.handshake_ms = 50;
  net_dial_with(&net, &client, "127.0.0.1", port, &options, 0);
  RUN(&net, client.ended);
  CHECK(client.end == PARLEY_EVENT_ERROR);
  CHECK_ERR(client.end_err, PARLEY_ETIMEOUT);
  RUN(&net, client.closed); /* although the server never hangs up */
  CHECK_ERR(client.err, PARLEY_OK);
  net_teardown(&net);
  close(fd);
}

/* ---- bad peers ------------------------------------------------------- */

static void a_bad_peer_does_not_disturb_others(void) {
  struct net net;
  struct peer client;
  int bad, cut;
  net_setup(&net);
  net_listen(&net, PARLEY_TRANSPORT_TCP);
  net_dial(&net, &client, PARLEY_TRANSPORT_TCP);
  RUN(&net, client.opened && net.npeers == 1);
  bad = net_raw_connect(parley_listener_port(net.listener));
  cut = net_raw_connect(parley_listener_port(net.listener));
  CHECK(write(bad, "\xff\xff\xff\xff", 4) == 4);
  CHECK(write(cut, "\0\0\0\x09", 4) == 4);
  close(cut);
  RUN(&net, net.npeers == 3 && net.peers[1].ended && net.peers[2].closed);
  CHECK_ERR(net.peers[1].end_err, PARLEY_EFRAME);
  CHECK_ERR(net.peers[2].end_err, PARLEY_ETRUNCATED);
  close(bad);
  RUN(&net, net.peers[1].closed);
  net.echo = true;
  CHECK_ERR(parley_conn_send_id(client.conn, NO_SPEC, net_bytes(9)), PARLEY_OK);
  RUN(&net, client.packets == 1 || client.closed);
  CHECK_INT(client.bytes, 9);
  net_teardown(&net);
}

static void a_reset_is_told(void) {
  struct net net;
  struct linger linger = {1, 0};
  int fd;
  net_setup(&net);
  net_listen(&net, PARLEY_TRANSPORT_TCP);
  fd = net_raw_connect(parley_listener_port(net.listener));
  RUN(&net, net.npeers == 1 && net.peers[0].opened);
  CHECK(setsockopt(fd, SOL_SOCKET, SO_LINGER, &linger, sizeof linger) == 0);
  close(fd);
  RUN(&net, net.peers[0].closed);
  CHECK(net.peers[0].ended);
  CHECK_ERR(net.peers[0].err, PARLEY_EIO);
  CHECK_STR(net.peers[0].text, "reading failed: connection reset by peer");
  net_teardown(&net);
}

/* What was sent before hanging up arrives, also when nobody answers. */
static void the_last_words_arrive(void) {
  struct net net;
  struct peer client;
  net_setup(&net);
  net_listen(&net, PARLEY_TRANSPORT_TCP);
  net_dial(&net, &client, PARLEY_TRANSPORT_TCP);
  RUN(&net, client.opened && net.npeers == 1 && net.peers[0].opened);
  CHECK_ERR(parley_conn_send_id(client.conn, NO_SPEC, net_bytes(7)), PARLEY_OK);
  CHECK_ERR(parley_conn_send_id(net.peers[0].conn, NO_SPEC, net_bytes(BIG)),
            PARLEY_OK);
  CHECK_ERR(parley_conn_send_id(net.peers[0].conn, NO_SPEC, net_bytes(1)),
            PARLEY_OK);
  CHECK_ERR(parley_conn_close(net.peers[0].conn, 1000, "bye"), PARLEY_OK);
  RUN(&net, client.closed && net.peers[0].closed);
  CHECK_INT(client.packets, 2);
  CHECK_INT(client.bytes, BIG + 1);
  net_teardown(&net);
}

/* A socket closed before the peer has read everything could be reset. */
static void the_peer_may_hang_up_last(void) {
  struct net net;
  int64_t until;
  uint8_t got[64];
  int fd;
  net_setup(&net);
  net_listen(&net, PARLEY_TRANSPORT_TCP);
  fd = net_raw_connect(parley_listener_port(net.listener));
  RUN(&net, net.npeers == 1 && net.peers[0].opened);
  CHECK_ERR(parley_conn_send_id(net.peers[0].conn, NO_SPEC, net_bytes(4)),
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
  net_teardown(&net);
}

/* Asks for the policy and hangs up half: the answer still comes. */
static void a_half_closed_peer_is_answered(void) {
  static const char request[] = "<policy-file-request/>";
  struct net net;
  char got[1000];
  ssize_t n, size = 0;
  int fd;
  net_setup(&net);
  net_listen(&net, PARLEY_TRANSPORT_TCP);
  fd = net_raw_connect(parley_listener_port(net.listener));
  CHECK(write(fd, request, sizeof request) == sizeof request);
  CHECK(shutdown(fd, SHUT_WR) == 0);
  RUN(&net, net.npeers == 1 && net.peers[0].closed);
  CHECK(net.peers[0].end == PARLEY_EVENT_CLOSE);
  CHECK_ERR(net.peers[0].err, PARLEY_OK);
  while ((n = read(fd, got + size, sizeof got - (size_t)size)) > 0) size += n;
  CHECK(size > 100 && strncmp(got, "<?xml", 5) == 0 && got[size - 1] == '\0');
  close(fd);
  net_teardown(&net);
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
  net_setup(&client_net);
  net_setup(&server_net);
  net_listen(&server_net, PARLEY_TRANSPORT_WS);
  options = net_options(&client_net, PARLEY_TRANSPORT_WS, PARLEY_CLIENT);
  options.limits.queue = 4000000;
  net_dial_with(&client_net, &client, "127.0.0.1",
                parley_listener_port(server_net.listener), &options, 0);
  for (i = 0; i < 1000 && !client.opened; i++) {
    parley_loop_step(client_net.loop, 1);
    net_take_all(&client_net);
    parley_loop_step(server_net.loop, 1);
    net_take_all(&server_net);
  }
  CHECK(client.opened);
  before = server_net.alloc.live;
  while (sent < 1000) { /* until the client's queue is full */
    err = parley_conn_send_id(client.conn, NO_SPEC, net_bytes(BIG));
    if (err != PARLEY_OK) break;
    sent++;
    parley_loop_step(client_net.loop, 0);
    net_take_all(&client_net);
  }
  CHECK_ERR(err, PARLEY_EQUEUE);
  for (i = 0; i < 200; i++) { /* the server reads, but takes nothing */
    parley_loop_step(client_net.loop, 0);
    net_take_all(&client_net);
    parley_loop_step(server_net.loop, 0);
  }
  CHECK(server_net.alloc.live - before < 4000000);
  for (i = 0; i < 100000 && server_net.peers[0].packets < sent; i++) {
    parley_loop_step(client_net.loop, 0);
    net_take_all(&client_net);
    parley_loop_step(server_net.loop, 0);
    net_take_all(&server_net);
  }
  CHECK_INT(server_net.peers[0].packets, sent);
  CHECK_INT(server_net.peers[0].bytes, sent * BIG);
  CHECK_ERR(parley_conn_send_id(client.conn, NO_SPEC, net_bytes(1)), PARLEY_OK);
  net_teardown(&client_net);
  net_teardown(&server_net);
}

/* ---- ends in every state --------------------------------------------- */

static void closing_works_in_every_state(void) {
  int state, how;
  for (state = 0; state < 6; state++) {
    for (how = 0; how < 2; how++) {
      struct net net;
      struct peer client;
      parley_session_options options;
      net_setup(&net);
      net_listen(&net, PARLEY_TRANSPORT_WS);
      options = net_options(&net, PARLEY_TRANSPORT_WS, PARLEY_CLIENT);
      options.ticket = "sso-ticket";
      net_dial_with(&net, &client, state == 0 ? "localhost" : "127.0.0.1",
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
      net_teardown(&net);
    }
  }
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
  {"a_half_closed_peer_is_answered", a_half_closed_peer_is_answered},
  {"a_slow_reader_is_waited_for", a_slow_reader_is_waited_for},
  {"closing_works_in_every_state", closing_works_in_every_state},
  {NULL, NULL},
};
