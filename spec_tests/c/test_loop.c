/* SPDX-License-Identifier: MIT
 *
 * Loops: many connections, listeners, timers, signals, waiting, and the end.
 */
#include "net_fixture.h"

#include <poll.h>
#include <signal.h>

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
  net_setup(&net);
  net_listen(&net, PARLEY_TRANSPORT_WS);
  net.echo = true;
  for (i = 0; i < 50; i++) net_dial(&net, &clients[i], PARLEY_TRANSPORT_WS);
  RUN(&net, count_opened(clients, 50) == 50);
  CHECK_INT(parley_listener_count(net.listener), 50);
  for (round = 1; round <= 10; round++)
    for (i = 0; i < 50; i++)
      CHECK_ERR(parley_conn_send_id(clients[i].conn, NO_SPEC, net_bytes(i)),
                PARLEY_OK);
  RUN(&net, count_packets(clients, 50) == 500);
  for (i = 0; i < 50; i++) CHECK_INT(clients[i].bytes, i * 10);
  for (i = 0; i < 50; i++) parley_conn_close(clients[i].conn, 1000, "bye");
  RUN(&net,
      count_closed(clients, 50) == 50 && count_closed(net.peers, 50) == 50);
  net_teardown(&net);
}

/* Connections in several states, untaken records, timers, a signal. */
static void fill_loop(struct net *net, struct peer *clients) {
  parley_session_options options =
    net_options(net, PARLEY_TRANSPORT_TCP, PARLEY_CLIENT);
  net_listen(net, PARLEY_TRANSPORT_TCP);
  net_dial(net, &clients[0], PARLEY_TRANSPORT_TCP);
  net_dial(net, &clients[1], PARLEY_TRANSPORT_TCP);
  RUN(net, clients[0].opened && clients[1].opened && net->npeers == 2);
  parley_conn_send_id(clients[0].conn, NO_SPEC, net_bytes(BIG));
  parley_conn_close(clients[1].conn, 1000, "");
  net_dial(net, &clients[2], PARLEY_TRANSPORT_TCP);
  net_dial_with(net, &clients[3], "localhost", 1, &options, 0);
  CHECK(parley_timer_start(net->loop, 0) != 0);
  CHECK(parley_timer_start(net->loop, 100000) != 0);
  CHECK_ERR(parley_loop_signal(net->loop, SIGUSR1, NULL), PARLEY_OK);
  raise(SIGUSR1);
  parley_loop_step(net->loop, 10);
  net_dial(net, &clients[4], PARLEY_TRANSPORT_TCP);
  net_dial_with(net, &clients[5], "localhost", 1, &options, 0);
}

static void everything_open_is_freed(void) {
  struct net net;
  struct peer clients[6];
  net_setup(&net);
  fill_loop(&net, clients);
  net_teardown(&net);
}

static void note_done(void *ud) {
  ++*(int *)ud;
}

static void a_loop_closes_without_waiting(void) {
  struct net net;
  struct peer clients[6];
  int done = 0;
  net_setup(&net);
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
  net_setup(&net);
  server = net_options(&net, PARLEY_TRANSPORT_WS, PARLEY_SERVER);
  net_listen_with(&net, &server, 2);
  net_dial(&net, &clients[0], PARLEY_TRANSPORT_WS);
  net_dial(&net, &clients[1], PARLEY_TRANSPORT_WS);
  RUN(&net, clients[0].opened && clients[1].opened);
  net_dial(&net, &clients[2], PARLEY_TRANSPORT_WS);
  RUN(&net, clients[2].closed && net.faults == 1);
  CHECK(!clients[2].opened);
  CHECK_ERR(net.fault, PARLEY_ELIMIT);
  CHECK_STR(net.fault_text, "too many connections");
  parley_conn_close(clients[0].conn, 1000, "");
  RUN(&net, clients[0].closed && net.peers[0].closed);
  net_dial(&net, &clients[3], PARLEY_TRANSPORT_WS);
  RUN(&net, clients[3].opened);
  net_teardown(&net);
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
  net_setup(&net);
  memset(&options, 0, sizeof options);
  options.host = "localhost";
  options.make = make_nothing;
  options.ud = &asked;
  net.listener = parley_listen(net.loop, &options, NULL);
  CHECK(net.listener != NULL);
  net_dial(&net, &client, PARLEY_TRANSPORT_WS);
  RUN(&net, client.closed && net.faults == 1);
  CHECK_INT(asked, 1);
  CHECK_ERR(net.fault, PARLEY_EREFUSED);
  CHECK_STR(net.fault_text, "not today");
  net_teardown(&net);
}

static void wrong_listeners_are_refused(void) {
  struct net net;
  parley_session_options session;
  parley_listen_options options;
  parley_diag diag;
  net_setup(&net);
  session = net_options(&net, PARLEY_TRANSPORT_TCP, PARLEY_SERVER);
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
  net_listen(&net, PARLEY_TRANSPORT_TCP);
  session.use_tls = false;
  options.port = parley_listener_port(net.listener);
  CHECK(parley_listen(net.loop, &options, &diag) == NULL);
  CHECK_ERR(diag.code, PARLEY_EIO);
  CHECK(strstr(diag.text, "address already in use") != NULL);
  net_teardown(&net);
}

static void accepted_connections_outlive_their_listener(void) {
  struct net net;
  struct peer client;
  net_setup(&net);
  net.echo = true;
  net_listen(&net, PARLEY_TRANSPORT_TCP);
  net_dial(&net, &client, PARLEY_TRANSPORT_TCP);
  RUN(&net, client.opened && net.npeers == 1);
  parley_listener_close(net.listener);
  parley_listener_close(NULL);
  CHECK_ERR(parley_conn_send_id(client.conn, NO_SPEC, net_bytes(3)), PARLEY_OK);
  RUN(&net, client.packets == 1);
  parley_conn_close(client.conn, 1000, "");
  RUN(&net, client.closed && net.peers[0].closed);
  net_teardown(&net);
}

/* ---- time, signals, waiting ------------------------------------------ */

static void timers_run_out_in_order(void) {
  struct net net;
  parley_timer a, b, c;
  net_setup(&net);
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
  net_teardown(&net);
}

/* A number is not given again soon, although its slot is. */
/* libuv runs a timer that is due before it waits; it must not then wait for
 * the next one. */
static void a_due_timer_ends_the_wait(void) {
  struct net net;
  parley_loop_record record;
  parley_timer due;
  net_setup(&net);
  due = parley_timer_start(net.loop, 0);
  CHECK(parley_timer_start(net.loop, TIMEOUT) != 0);
  parley_loop_step(net.loop, -1);
  CHECK(parley_loop_next(net.loop, &record));
  CHECK_INT(record.type, PARLEY_LOOP_TIMER);
  CHECK(record.timer == due);
  CHECK(!parley_loop_next(net.loop, &record));
  net_teardown(&net);
}

static void many_timers_are_told_apart(void) {
  struct net net;
  parley_timer all[100];
  unsigned i;
  net_setup(&net);
  for (i = 0; i < 100; i++) all[i] = parley_timer_start(net.loop, i % 7);
  for (i = 0; i < 100; i += 2) CHECK(parley_timer_cancel(net.loop, all[i]));
  for (i = 0; i < 100; i += 2) {
    parley_timer old = all[i];
    all[i] = parley_timer_start(net.loop, 1);
    CHECK(all[i] != old);
    CHECK(!parley_timer_cancel(net.loop, old));
  }
  RUN(&net, net.timers == 100);
  net_teardown(&net);
}

/* Run out, but its record is not taken yet. */
static void a_timer_can_be_canceled_late(void) {
  struct net net;
  parley_timer timer;
  net_setup(&net);
  timer = parley_timer_start(net.loop, 0);
  parley_loop_step(net.loop, 50);
  CHECK_INT(parley_loop_timeout(net.loop), 0);
  CHECK(parley_timer_cancel(net.loop, timer));
  net_take_all(&net);
  CHECK_INT(net.timers, 0);
  net_teardown(&net);
}

static void signals_become_records(void) {
  struct net net;
  parley_diag diag;
  net_setup(&net);
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
  net_teardown(&net);
}

static void a_wait_can_be_ended(void) {
  struct net net;
  int64_t before;
  net_setup(&net);
  CHECK(parley_timer_start(net.loop, 100000) != 0);
  parley_loop_step(net.loop, 0);
  before = parley_loop_now(net.loop);
  parley_loop_wakeup(net.loop);
  parley_loop_step(net.loop, -1);
  parley_loop_step(net.loop, 30);
  CHECK(parley_loop_now(net.loop) - before < TIMEOUT);
  CHECK(parley_loop_now(net.loop) - before >= 29);
  net_teardown(&net);
}

static void another_loop_can_wait(void) {
  struct net net;
  struct peer client;
  int64_t until;
  net_setup(&net);
  net_listen(&net, PARLEY_TRANSPORT_WS);
  net_dial(&net, &client, PARLEY_TRANSPORT_WS);
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
    net_take_all(&net);
  }
  CHECK(client.opened);
  net_teardown(&net);
}

/* The caller runs its own uv_loop_t and is only told when to look. */
static void a_callers_loop_drives_it(void) {
  struct net net;
  struct peer client;
  int told = 0, i;
  net_setup(&net);
  parley_loop_on_ready(net.loop, note_done, &told);
  net_listen(&net, PARLEY_TRANSPORT_WS);
  net_dial(&net, &client, PARLEY_TRANSPORT_WS);
  net_take_all(&net);
  for (i = 0; i < 1000 && !client.opened; i++) {
    int before = told;
    uv_run(&net.uv, UV_RUN_ONCE);
    if (told > before) net_take_all(&net);
  }
  CHECK(client.opened);
  CHECK(told > 0);
  net_teardown(&net);
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
  server = net_options(&net, PARLEY_TRANSPORT_TCP, PARLEY_SERVER);
  options = net_options(&net, PARLEY_TRANSPORT_TCP, PARLEY_CLIENT);
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
        parley_conn_send_id(client.conn, NO_SPEC, net_bytes(500)) == PARLEY_OK)
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
  net_setup(&net);
  memory_schema = net.schema;
  test_every_alloc(with_memory);
  memory_schema = NULL;
  net_teardown(&net);
}

const struct test suite_loop[] = {
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
  {"a_due_timer_ends_the_wait", a_due_timer_ends_the_wait},
  {"many_timers_are_told_apart", many_timers_are_told_apart},
  {"a_timer_can_be_canceled_late", a_timer_can_be_canceled_late},
  {"signals_become_records", signals_become_records},
  {"a_wait_can_be_ended", a_wait_can_be_ended},
  {"another_loop_can_wait", another_loop_can_wait},
  {"a_callers_loop_drives_it", a_callers_loop_drives_it},
  {"the_loop_survives_failing_memory", the_loop_survives_failing_memory},
  {NULL, NULL},
};
