/* SPDX-License-Identifier: MIT */
#include "net/net.h"

#include <stdio.h>
#include <string.h>

enum { CONNECTIONS = 1024, BACKLOG = 128 };

static parley_session *make_default(void *ud, parley_diag *diag) {
  parley_listener *listener = ud;
  return parley_session_new(&listener->session, diag);
}

static void incoming(uv_stream_t *stream, int status) {
  parley_listener *listener = stream->data;
  if (status == 0)
    listener->pending = true;
  else
    listener->status = status;
  parley__net_dirty(&listener->node);
}

static void set_fault(parley_listener *listener, parley_err err,
                      const char *text) {
  parley_fail(&listener->fault, err, 0, "%s", text);
  parley__net_ready(&listener->node);
}

/* Makes the connection around an accepted socket, whose owner it is in any
 * case. */
static void welcome(parley_listener *listener, net_sock *sock) {
  parley_diag diag;
  parley_conn *conn;
  parley_session *session;
  memset(&diag, 0, sizeof diag);
  if (listener->count >= listener->connections) {
    parley__sock_close(sock);
    set_fault(listener, PARLEY_ELIMIT, "too many connections");
    return;
  }
  session = listener->make(listener->ud, &diag);
  conn = session != NULL ? parley__conn_new(listener->node.loop) : NULL;
  if (conn == NULL) {
    parley_session_free(session);
    parley__sock_close(sock);
    set_fault(listener, diag.code != PARLEY_OK ? diag.code : PARLEY_ENOMEM,
              diag.code != PARLEY_OK ? diag.text : "out of memory");
    return;
  }
  conn->session = session;
  conn->listener = listener;
  listener->count++;
  conn->sock = sock;
  sock->conn = conn;
  conn->handles++;
  conn->tap = listener->tap;
  conn->tap_ud = listener->tap_ud;
  conn->announce = true;
  parley__net_ready(&conn->node);
  parley__conn_opened(conn);
}

void parley__listener_work(parley_listener *listener) {
  if (listener->status != 0) {
    set_fault(listener, PARLEY_EIO, uv_strerror(listener->status));
    listener->status = 0;
  }
  if (listener->pending) {
    net_sock *sock = parley__sock_new(listener->node.loop);
    int status;
    if (sock == NULL) { /* libuv keeps it; see parley_loop_step */
      set_fault(listener, PARLEY_ENOMEM, "out of memory");
      return;
    }
    listener->pending = false;
    status = uv_accept((uv_stream_t *)&listener->uv, (uv_stream_t *)&sock->uv);
    if (status == 0) {
      welcome(listener, sock);
    } else {
      parley__sock_close(sock);
      set_fault(listener, PARLEY_EIO, uv_strerror(status));
    }
  }
}

bool parley__listener_take(parley_listener *listener,
                           parley_loop_record *record) {
  parley_loop *loop = listener->node.loop;
  if (listener->fault.code == PARLEY_OK) return false;
  memcpy(loop->text, listener->fault.text, sizeof loop->text);
  record->type = PARLEY_LOOP_FAULT;
  record->listener = listener;
  record->err = listener->fault.code;
  record->text = loop->text;
  listener->fault.code = PARLEY_OK;
  return true;
}

static void listener_closed(uv_handle_t *handle) {
  parley_listener *listener = handle->data;
  parley_loop *loop = listener->node.loop;
  parley_free(loop->alloc, listener, sizeof *listener);
  parley__net_gone(loop);
}

void parley_listener_close(parley_listener *listener) {
  net_link *link, *head;
  if (listener == NULL) return;
  head = &listener->node.loop->conns;
  for (link = head->next; link != head; link = link->next) {
    parley_conn *conn = (parley_conn *)link->node;
    if (conn->listener == listener) conn->listener = NULL;
  }
  parley__net_leave(&listener->node);
  uv_close((uv_handle_t *)&listener->uv, listener_closed);
}

/* Binds and listens; the port is noted. Returns libuv's status. */
static int bind_and_listen(parley_listener *listener,
                           const struct sockaddr_storage *address,
                           uint32_t backlog) {
  struct sockaddr_storage bound;
  int size = sizeof bound;
  int status = uv_tcp_bind(&listener->uv, (const struct sockaddr *)address, 0);
  if (status == 0)
    status = uv_listen(
      (uv_stream_t *)&listener->uv,
      (int)(backlog > 0 && backlog < INT32_MAX ? backlog : BACKLOG), incoming);
  if (status == 0)
    status =
      uv_tcp_getsockname(&listener->uv, (struct sockaddr *)&bound, &size);
  if (status != 0) return status;
  listener->port = ntohs(bound.ss_family == AF_INET6
                           ? ((struct sockaddr_in6 *)&bound)->sin6_port
                           : ((struct sockaddr_in *)&bound)->sin_port);
  return 0;
}

static parley_err take_options(parley_listener *listener,
                               const parley_listen_options *options,
                               parley_diag *diag) {
  parley_session *trial;
  listener->connections =
    options->connections > 0 ? options->connections : CONNECTIONS;
  listener->tap = options->tap;
  listener->tap_ud = options->tap_ud;
  listener->make = options->make;
  listener->ud = options->ud;
  if (options->make != NULL) return PARLEY_OK;
  if (options->session == NULL)
    return parley_fail(diag, PARLEY_EUSAGE, 0,
                       "a listener needs make or session");
  if (options->session->transform.recv != NULL)
    return parley_fail(diag, PARLEY_EUSAGE, 0,
                       "one transform serves one connection: use make");
  listener->make = make_default;
  listener->ud = listener;
  listener->session = *options->session;
  listener->session.role = PARLEY_SERVER;
  /* a wrong key is better told now than with every connection */
  trial = make_default(listener, diag);
  if (trial == NULL) return PARLEY_EUSAGE;
  parley_session_free(trial);
  return PARLEY_OK;
}

static parley_err find_address(const parley_listen_options *options,
                               struct sockaddr_storage *out,
                               parley_diag *diag) {
  const char *host = options->host != NULL ? options->host : "0.0.0.0";
  if (strcmp(host, "localhost") == 0) host = "127.0.0.1";
  if (parley__net_literal(host, options->port, out)) return PARLEY_OK;
  return parley_fail(diag, PARLEY_ERESOLVE, 0,
                     "a listener needs an address, not %s", host);
}

parley_listener *parley_listen(parley_loop *loop,
                               const parley_listen_options *options,
                               parley_diag *diag) {
  struct sockaddr_storage address;
  parley_listener *listener;
  int status;
  if (find_address(options, &address, diag) != PARLEY_OK) return NULL;
  listener = parley_calloc(loop->alloc, sizeof *listener);
  if (listener == NULL) {
    parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
    return NULL;
  }
  parley__net_node(&listener->node, NET_LISTENER, loop);
  if (take_options(listener, options, diag) != PARLEY_OK) {
    parley_free(loop->alloc, listener, sizeof *listener);
    return NULL;
  }
  uv_tcp_init(loop->uv, &listener->uv); /* opens nothing yet */
  listener->uv.data = listener;
  loop->open++;
  parley__net_put(&loop->listeners, &listener->node.all);
  status = bind_and_listen(listener, &address, options->backlog);
  if (status != 0) {
    parley_fail(diag, PARLEY_EIO, 0, "can not listen on port %u: %s",
                (unsigned)options->port, uv_strerror(status));
    parley_listener_close(listener);
    return NULL;
  }
  return listener;
}

uint16_t parley_listener_port(const parley_listener *listener) {
  return listener->port;
}

uint32_t parley_listener_count(const parley_listener *listener) {
  return listener->count;
}
