/* SPDX-License-Identifier: MIT
 *
 * From a host's name to a connected socket.
 */
#include "net/net.h"

#include <netdb.h>
#include <stdio.h>
#include <string.h>

/* ---- sockets --------------------------------------------------------- */

net_sock *parley__sock_new(parley_loop *loop) {
  net_sock *sock = parley_calloc(loop->alloc, sizeof *sock);
  if (sock == NULL) return NULL;
  if (uv_tcp_init(loop->uv, &sock->uv) != 0) {
    parley_free(loop->alloc, sock, sizeof *sock);
    return NULL;
  }
  sock->loop = loop;
  sock->uv.data = sock;
  loop->open++;
  return sock;
}

static void sock_closed(uv_handle_t *handle) {
  net_sock *sock = handle->data;
  parley_loop *loop = sock->loop;
  parley_conn *conn = sock->conn;
  parley_free(loop->alloc, sock, sizeof *sock);
  if (conn != NULL) parley__conn_handle_gone(conn);
  parley__net_gone(loop);
}

void parley__sock_close(net_sock *sock) {
  uv_close((uv_handle_t *)&sock->uv, sock_closed);
}

/* ---- names ----------------------------------------------------------- */

bool parley__net_literal(const char *host, uint16_t port,
                         struct sockaddr_storage *out) {
  memset(out, 0, sizeof *out);
  return uv_ip4_addr(host, port, (struct sockaddr_in *)out) == 0 ||
         uv_ip6_addr(host, port, (struct sockaddr_in6 *)out) == 0;
}

static void looked_up(uv_getaddrinfo_t *uv, int status,
                      struct addrinfo *found) {
  net_lookup *lookup = uv->data;
  parley_loop *loop = lookup->loop;
  parley_conn *conn = lookup->conn;
  parley_free(loop->alloc, lookup, sizeof *lookup);
  if (conn == NULL) {
    uv_freeaddrinfo(found);
  } else {
    conn->lookup = NULL;
    conn->found = found;
    conn->lookup_status = status;
    conn->looked_up = true;
    parley__net_dirty(&conn->node);
  }
  parley__net_gone(loop);
}

/* libuv looks names up on a thread of its own, which can not be stopped: a
 * connection that ends leaves the request behind. */
static parley_err look_up(parley_conn *conn, parley_diag *diag) {
  parley_loop *loop = conn->node.loop;
  struct addrinfo hints;
  char port[8];
  int status;
  net_lookup *lookup = parley_calloc(loop->alloc, sizeof *lookup);
  if (lookup == NULL)
    return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  memset(&hints, 0, sizeof hints);
  hints.ai_socktype = SOCK_STREAM;
  snprintf(port, sizeof port, "%u", (unsigned)conn->port);
  lookup->loop = loop;
  lookup->conn = conn;
  lookup->uv.data = lookup;
  status =
    uv_getaddrinfo(loop->uv, &lookup->uv, looked_up, conn->host, port, &hints);
  if (status != 0) {
    parley_free(loop->alloc, lookup, sizeof *lookup);
    return parley_fail(
      diag, status == UV_ENOMEM ? PARLEY_ENOMEM : PARLEY_EUSAGE, 0,
      "%s can not be looked up: %s", conn->host, uv_strerror(status));
  }
  conn->lookup = lookup;
  loop->open++;
  return PARLEY_OK;
}

static void take_addresses(parley_conn *conn) {
  const struct addrinfo *info;
  for (info = conn->found; info != NULL; info = info->ai_next) {
    struct sockaddr_storage *out = &conn->addresses[conn->naddresses];
    if (info->ai_addrlen > sizeof *out) continue;
    if (info->ai_family != AF_INET && info->ai_family != AF_INET6) continue;
    memset(out, 0, sizeof *out);
    memcpy(out, info->ai_addr, info->ai_addrlen);
    if (++conn->naddresses == NET_ADDRESSES) break;
  }
  uv_freeaddrinfo(conn->found);
  conn->found = NULL;
}

/* ---- connecting ------------------------------------------------------ */

static void connected(uv_connect_t *req, int status) {
  net_sock *sock = req->data;
  parley_conn *conn = sock->conn;
  if (status == UV_ECANCELED || conn->sock != sock) return; /* given up */
  conn->connect_status = status;
  conn->connected = true;
  parley__net_dirty(&conn->node);
}

/* Notes why one address did not work; the last one is told. */
static void note_failure(parley_conn *conn, parley_err err, const char *why) {
  conn->err = err;
  snprintf(conn->text, sizeof conn->text, "no connection to %s port %u: %s",
           conn->host, (unsigned)conn->port, why);
}

static void drop_sock(parley_conn *conn) {
  net_sock *sock = conn->sock;
  conn->sock = NULL;
  if (sock != NULL) parley__sock_close(sock);
}

/* Starts with the next address, which gets its part of the time left. */
static void try_next(parley_conn *conn, int64_t now) {
  parley_loop *loop = conn->node.loop;
  while (conn->next_address < conn->naddresses) {
    size_t left = conn->naddresses - conn->next_address;
    const struct sockaddr_storage *address =
      &conn->addresses[conn->next_address++];
    net_sock *sock = parley__sock_new(loop);
    int status;
    if (sock == NULL) {
      parley__conn_finish(conn, PARLEY_ENOMEM, "out of memory");
      return;
    }
    sock->conn = conn;
    conn->handles++;
    conn->sock = sock;
    sock->connect.data = sock;
    status = uv_tcp_connect(&sock->connect, &sock->uv,
                            (const struct sockaddr *)address, connected);
    if (status == 0) {
      conn->attempt_deadline = now + (conn->deadline - now) / (int64_t)left;
      return;
    }
    note_failure(conn, PARLEY_ECONNECT, uv_strerror(status));
    drop_sock(conn);
  }
  if (conn->err == PARLEY_OK) note_failure(conn, PARLEY_ERESOLVE, "no address");
  parley__conn_finish(conn, conn->err, "%s", conn->text);
}

static void resolved(parley_conn *conn, int64_t now) {
  conn->looked_up = false;
  if (conn->lookup_status != 0) {
    parley__conn_finish(conn, PARLEY_ERESOLVE, "%s can not be resolved: %s",
                        conn->host, uv_strerror(conn->lookup_status));
    return;
  }
  take_addresses(conn);
  conn->state = CONN_CONNECTING;
  try_next(conn, now);
}

static void attempt_ended(parley_conn *conn, int64_t now) {
  conn->connected = false;
  if (conn->connect_status == 0) {
    conn->err = PARLEY_OK; /* of addresses before this one */
    conn->text[0] = '\0';
    parley__conn_opened(conn);
    return;
  }
  note_failure(conn, PARLEY_ECONNECT, uv_strerror(conn->connect_status));
  drop_sock(conn);
  try_next(conn, now);
}

void parley__dial_work(parley_conn *conn, int64_t now) {
  if (conn->looked_up) {
    resolved(conn, now);
    return;
  }
  if (conn->connected) {
    attempt_ended(conn, now);
    return;
  }
  if (now >= conn->deadline) {
    parley__conn_finish(conn, PARLEY_ETIMEOUT,
                        "no connection to %s port %u within %lu ms", conn->host,
                        (unsigned)conn->port, (unsigned long)conn->timeout_ms);
    return;
  }
  if (conn->state == CONN_CONNECTING && now >= conn->attempt_deadline) {
    note_failure(conn, PARLEY_ETIMEOUT, "timed out");
    drop_sock(conn);
    try_next(conn, now);
  }
}

void parley__dial_stop(parley_conn *conn) {
  uv_freeaddrinfo(conn->found);
  conn->found = NULL;
  if (conn->lookup == NULL) return;
  conn->lookup->conn = NULL;
  uv_cancel((uv_req_t *)&conn->lookup->uv);
  conn->lookup = NULL;
}

/* ---- the caller's side ----------------------------------------------- */

static parley_err take_host(parley_conn *conn, const char *host) {
  size_t size = strlen(host);
  if (size >= 2 && host[0] == '[' && host[size - 1] == ']') {
    host++;
    size -= 2;
  }
  if (size == 0 || size > NET_HOST_MAX) return PARLEY_EUSAGE;
  memcpy(conn->host, host, size);
  conn->host[size] = '\0';
  return PARLEY_OK;
}

static parley_err begin(parley_conn *conn, parley_diag *diag) {
  if (!parley__net_literal(conn->host, conn->port, &conn->addresses[0])) {
    conn->state = CONN_RESOLVING;
    return look_up(conn, diag);
  }
  conn->naddresses = 1;
  conn->state = CONN_CONNECTING;
  try_next(conn, parley_loop_now(conn->node.loop));
  return PARLEY_OK;
}

parley_conn *parley_conn_dial(parley_loop *loop, const char *host,
                              uint16_t port, parley_session *session,
                              uint32_t timeout_ms, parley_diag *diag) {
  parley_conn *conn;
  parley_err err;
  if (host == NULL || port == 0 || session == NULL) {
    parley_fail(diag, PARLEY_EUSAGE, 0, "dialing needs host, port and session");
    return NULL;
  }
  conn = parley__conn_new(loop);
  if (conn == NULL) {
    parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
    return NULL;
  }
  conn->port = port;
  conn->timeout_ms = timeout_ms > 0 ? timeout_ms : 10000;
  conn->deadline = parley_loop_now(loop) + conn->timeout_ms;
  err = take_host(conn, host);
  if (err != PARLEY_OK)
    parley_fail(diag, err, 0, "a host name has 1 to %d bytes", NET_HOST_MAX);
  else
    err = begin(conn, diag);
  if (err != PARLEY_OK) {
    parley__conn_free(conn);
    return NULL;
  }
  conn->session = session;
  parley__net_put(&loop->dirty, &conn->node.dirty);
  return conn;
}
