/* SPDX-License-Identifier: MIT */
#include "net_fixture.h"

#include <signal.h>

#include "parley/spec.h"

static parley_err read_spec(void *ud, const char *path, parley_buf *out) {
  (void)ud;
  return test_read_file(path, out) ? PARLEY_OK : PARLEY_ENOENT;
}

void net_setup(struct net *net) {
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

void net_teardown(struct net *net) {
  parley_loop_free(net->loop);
  CHECK_INT(uv_loop_close(&net->uv), 0);
  CHECK_INT(net->alloc.live, 0);
  parley_schema_free(net->schema);
}

parley_session_options net_options(struct net *net, parley_transport transport,
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

void net_listen_with(struct net *net, const parley_session_options *session,
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

void net_listen(struct net *net, parley_transport transport) {
  parley_session_options options = net_options(net, transport, PARLEY_SERVER);
  net_listen_with(net, &options, 0);
}

void net_dial_with(struct net *net, struct peer *peer, const char *host,
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

void net_dial(struct net *net, struct peer *peer, parley_transport transport) {
  parley_session_options options = net_options(net, transport, PARLEY_CLIENT);
  net_dial_with(net, peer, "127.0.0.1", parley_listener_port(net->listener),
                &options, 0);
}

/* ---- taking records -------------------------------------------------- */

static void take_packet(struct net *net, struct peer *peer,
                        const parley_event *event) {
  if (event->packet == NULL) {
    peer->packets++;
    peer->bytes += event->payload.size;
    if (peer->server && net->echo)
      CHECK_ERR(
        parley_conn_send_id(peer->conn, (uint16_t)event->id, event->payload),
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
    case PARLEY_EVENT_LOGIN:
    case PARLEY_EVENT_BAD:
    case PARLEY_EVENT_REQUEST:
    case PARLEY_EVENT_RESPONSE:
    case PARLEY_EVENT_MESSAGE:
      CHECK(!"an event of sessions by name");
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

void net_take_all(struct net *net) {
  parley_loop_record record;
  while (parley_loop_next(net->loop, &record)) take(net, &record);
}

parley_slice net_bytes(size_t size) {
  static uint8_t bytes[BIG];
  parley_slice slice;
  size_t i;
  for (i = 0; i < size; i++) bytes[i] = (uint8_t)(i * 31 + 7);
  slice.data = bytes;
  slice.size = size;
  return slice;
}

/* A raw listening socket of the test's own; its port in |*port|. */
int net_raw_listener(int backlog, uint16_t *port) {
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

int net_raw_connect(uint16_t port) {
  struct sockaddr_in address;
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  memset(&address, 0, sizeof address);
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  CHECK(connect(fd, (struct sockaddr *)&address, sizeof address) == 0);
  return fd;
}
