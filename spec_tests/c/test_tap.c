/* SPDX-License-Identifier: MIT
 *
 * The tap of a connection.
 */
#include "net_fixture.h"

/* What a tap saw; from the |fail_at|th byte on it fails (0: never). */
struct tapped {
  parley_buf in, out;
  size_t fail_at;
  int calls;
};

static parley_err tap(void *ud, parley_conn *conn, bool out,
                      parley_slice bytes) {
  struct tapped *tapped = ud;
  CHECK(conn != NULL && bytes.size > 0);
  tapped->calls++;
  CHECK_ERR(
    parley_buf_append(out ? &tapped->out : &tapped->in, bytes.data, bytes.size),
    PARLEY_OK);
  return tapped->fail_at > 0 && tapped->in.size >= tapped->fail_at
           ? PARLEY_ELIMIT
           : PARLEY_OK;
}

static void tapped_clear(struct tapped *tapped) {
  parley_buf_clear(&tapped->in);
  parley_buf_clear(&tapped->out);
}

static void dial_tapped(struct net *net, struct peer *client,
                        struct tapped *tapped) {
  parley_session_options options;
  memset(tapped, 0, sizeof *tapped);
  net_setup(net);
  net->echo = true;
  net_listen(net, PARLEY_TRANSPORT_TCP);
  options = net_options(net, PARLEY_TRANSPORT_TCP, PARLEY_CLIENT);
  options.ticket = "sso-ticket";
  net_dial_with(net, client, "127.0.0.1", parley_listener_port(net->listener),
                &options, 0);
  parley_conn_set_tap(client->conn, tap, tapped);
}

static void sees_every_byte_once(void) {
  struct net net;
  struct peer client;
  struct tapped tapped;
  dial_tapped(&net, &client, &tapped);
  RUN(&net, client.ready || client.closed);
  CHECK_ERR(parley_conn_send_id(client.conn, NO_SPEC, net_bytes(BIG)),
            PARLEY_OK);
  RUN(&net, client.packets == 1 || client.closed);
  CHECK_INT(tapped.in.size, parley_conn_bytes_in(client.conn));
  CHECK_INT(tapped.out.size, parley_conn_bytes_out(client.conn));
  CHECK(tapped.out.size > BIG && tapped.in.size > BIG);
  CHECK(memcmp(tapped.out.data + tapped.out.size - BIG, net_bytes(BIG).data,
               BIG) == 0);
  CHECK(memcmp(tapped.in.data + tapped.in.size - BIG, net_bytes(BIG).data,
               BIG) == 0);
  parley_conn_set_tap(client.conn, NULL, NULL);
  tapped.calls = 0;
  CHECK_ERR(parley_conn_send_id(client.conn, NO_SPEC, net_bytes(1)), PARLEY_OK);
  RUN(&net, client.packets == 2 || client.closed);
  CHECK_INT(tapped.calls, 0);
  net_teardown(&net);
  tapped_clear(&tapped);
}

static void its_error_ends_the_connection(void) {
  struct net net;
  struct peer client;
  struct tapped tapped;
  dial_tapped(&net, &client, &tapped);
  tapped.fail_at = 1;
  RUN(&net, client.closed && net.npeers == 1 && net.peers[0].closed);
  CHECK_ERR(client.err, PARLEY_ELIMIT);
  CHECK_STR(client.text, "the tap failed: a limit is exceeded");
  CHECK(!client.ready);
  net_teardown(&net);
  tapped_clear(&tapped);
}

const struct test suite_tap[] = {
  {"sees_every_byte_once", sees_every_byte_once},
  {"its_error_ends_the_connection", its_error_ends_the_connection},
  {NULL, NULL},
};
