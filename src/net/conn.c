/* SPDX-License-Identifier: MIT
 *
 * A connection: bytes between its socket and its session, and the session's
 * deadlines.
 */
#include "net/net.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* ---- life ------------------------------------------------------------ */

parley_conn *parley__conn_new(parley_loop *loop) {
  parley_conn *conn = parley_calloc(loop->alloc, sizeof *conn);
  if (conn == NULL) return NULL;
  parley__net_node(&conn->node, NET_CONN, loop);
  parley__net_put(&loop->conns, &conn->node.all);
  parley_buf_init(&conn->in, loop->alloc);
  parley_buf_init(&conn->out, loop->alloc);
  conn->id = ++loop->last_id;
  conn->armed = conn->deadline = -1;
  return conn;
}

void parley__conn_free(parley_conn *conn) {
  parley_loop *loop = conn->node.loop;
  parley__net_leave(&conn->node);
  parley_session_free(conn->session);
  parley_buf_clear(&conn->in);
  parley_buf_clear(&conn->out);
  parley_free(loop->alloc, conn, sizeof *conn);
}

static void closed(parley_conn *conn) {
  conn->state = CONN_CLOSED;
  if (conn->listener != NULL) conn->listener->count--;
  parley_buf_clear(&conn->in);
  parley_buf_clear(&conn->out);
  parley__net_tell(&conn->node);
}

void parley__conn_handle_gone(parley_conn *conn) {
  parley_loop *loop = conn->node.loop;
  if (--conn->handles > 0 || conn->state != CONN_CLOSING) return;
  closed(conn);
  if (loop->closing && !loop->is_own) parley__conn_free(conn);
}

static void timer_closed(uv_handle_t *handle) {
  parley_conn *conn = handle->data;
  parley_loop *loop = conn->node.loop;
  parley__conn_handle_gone(conn);
  parley__net_gone(loop);
}

void parley__conn_finish(parley_conn *conn, parley_err err, const char *format,
                         ...) {
  net_sock *sock = conn->sock;
  if (conn->state >= CONN_CLOSING) return;
  if (conn->err == PARLEY_OK || conn->state < CONN_OPEN) {
    char text[sizeof conn->text]; /* |format| may be given conn->text */
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    memcpy(conn->text, text, sizeof text);
    conn->err = err;
  }
  parley__dial_stop(conn);
  conn->state = CONN_CLOSING;
  conn->sock = NULL;
  if (sock != NULL) parley__sock_close(sock);
  if (conn->has_timer) uv_close((uv_handle_t *)&conn->timer, timer_closed);
  if (conn->handles == 0) closed(conn);
}

/* ---- time ------------------------------------------------------------ */

static void timer_fired(uv_timer_t *uv) {
  parley_conn *conn = uv->data;
  conn->armed = -1;
  parley__net_dirty(&conn->node);
}

static int64_t sooner(int64_t a, int64_t b) {
  if (a < 0) return b;
  return b >= 0 && b < a ? b : a;
}

static int64_t next_deadline(const parley_conn *conn) {
  switch (conn->state) {
    case CONN_CONNECTING:
      return sooner(conn->deadline, conn->attempt_deadline);
    case CONN_OPEN:
      return sooner(conn->deadline, parley_session_deadline(conn->session));
    case CONN_RESOLVING:
    case CONN_DRAINING:
      return conn->deadline;
    case CONN_CLOSING:
    case CONN_CLOSED:
      break;
  }
  return -1;
}

/* Sets the timer. One that goes off too early is left: most deadlines only
 * move away, with every packet, and it is set again then. */
static void arm(parley_conn *conn) {
  parley_loop *loop = conn->node.loop;
  int64_t deadline = next_deadline(conn), now;
  if (deadline < 0 || (conn->armed >= 0 && conn->armed <= deadline)) return;
  if (!conn->has_timer) {
    uv_timer_init(loop->uv, &conn->timer);
    conn->timer.data = conn;
    conn->has_timer = true;
    conn->handles++;
    loop->open++;
  }
  now = parley_loop_now(loop);
  conn->armed = deadline > now ? deadline : now;
  uv_timer_start(&conn->timer, timer_fired, (uint64_t)(conn->armed - now), 0);
}

/* ---- the tap --------------------------------------------------------- */

static void show(parley_conn *conn, bool out, const uint8_t *data,
                 size_t size) {
  parley_slice bytes;
  parley_err err;
  if (conn->tap == NULL) return;
  bytes.data = data;
  bytes.size = size;
  err = conn->tap(conn->tap_ud, conn, out, bytes);
  if (err == PARLEY_OK) return;
  parley__conn_finish(conn, err, "the tap failed: %s", parley_strerror(err));
}

/* ---- writing --------------------------------------------------------- */

/* The peer takes no more. What it sent before it hung up is still read. */
static void write_failed(parley_conn *conn, int status) {
  if (conn->write_dead) return;
  conn->write_dead = true;
  if (conn->state != CONN_OPEN) return;
  if (conn->err == PARLEY_OK) {
    conn->err = PARLEY_EIO;
    snprintf(conn->text, sizeof conn->text, "writing failed: %s",
             uv_strerror(status));
  }
  conn->deadline = parley_loop_now(conn->node.loop) + NET_DRAIN_MS;
}

static void written(uv_write_t *req, int status) {
  net_sock *sock = req->data;
  parley_conn *conn = sock->conn;
  conn->writing = false;
  if (status == UV_ECANCELED || conn->sock != sock) return;
  conn->write_status = status;
  parley__net_dirty(&conn->node);
}

/* Copies one chunk of what the session has to send, and gives it to libuv,
 * which goes on with it for as long as it takes. */
static void write_chunk(parley_conn *conn, parley_slice out) {
  size_t size = out.size < NET_CHUNK ? out.size : NET_CHUNK;
  uv_buf_t buf;
  int status;
  conn->out.size = 0;
  if (parley_buf_append(&conn->out, out.data, size) != PARLEY_OK) {
    parley__conn_finish(conn, PARLEY_ENOMEM, "out of memory");
    return;
  }
  parley_session_sent(conn->session, size);
  buf = uv_buf_init((char *)conn->out.data, (unsigned)size);
  conn->sock->write.data = conn->sock;
  status = uv_write(&conn->sock->write, (uv_stream_t *)&conn->sock->uv, &buf, 1,
                    written);
  if (status == 0) {
    conn->writing = true;
    conn->bytes_out += size;
    show(conn, true, conn->out.data, size);
  } else {
    write_failed(conn, status);
  }
}

static void flush(parley_conn *conn) {
  while (!conn->writing && conn->state < CONN_CLOSING) {
    parley_slice out = parley_session_out(conn->session);
    uv_buf_t buf;
    int n;
    if (out.size == 0) return;
    if (conn->write_dead) {
      parley_session_sent(conn->session, out.size);
      return;
    }
    buf = uv_buf_init((char *)(uintptr_t)out.data,
                      (unsigned)(out.size < INT32_MAX ? out.size : INT32_MAX));
    n = uv_try_write((uv_stream_t *)&conn->sock->uv, &buf, 1);
    if (n > 0) {
      show(conn, true, out.data, (size_t)n);
      parley_session_sent(conn->session, (size_t)n);
      conn->bytes_out += (uint64_t)n;
    } else if (n == 0 || n == UV_EAGAIN) {
      write_chunk(conn, out);
    } else {
      write_failed(conn, n);
    }
  }
  if (!conn->writing) parley_buf_clear(&conn->out);
}

/* ---- reading --------------------------------------------------------- */

static void room(uv_handle_t *handle, size_t suggested, uv_buf_t *buf) {
  net_sock *sock = handle->data;
  (void)suggested;
  *buf = uv_buf_init(sock->loop->read, NET_READ);
}

static void stop_reading(parley_conn *conn) {
  if (!conn->reading) return;
  conn->reading = false;
  uv_read_stop((uv_stream_t *)&conn->sock->uv);
}

static void received(uv_stream_t *stream, ssize_t n, const uv_buf_t *buf) {
  net_sock *sock = stream->data;
  parley_conn *conn = sock->conn;
  if (n == 0 || conn->sock != sock) return;
  if (n < 0) {
    stop_reading(conn);
    conn->eof = true;
    if (n != UV_EOF && conn->err == PARLEY_OK && conn->state == CONN_OPEN) {
      conn->err = PARLEY_EIO;
      snprintf(conn->text, sizeof conn->text, "reading failed: %s",
               uv_strerror((int)n));
    }
  } else {
    conn->bytes_in += (uint64_t)n;
    if (conn->state == CONN_OPEN &&
        parley_buf_append(&conn->in, buf->base, (size_t)n) != PARLEY_OK) {
      parley__conn_finish(conn, PARLEY_ENOMEM, "out of memory");
      return;
    }
    if (conn->in.size >= NET_IN_MAX) stop_reading(conn);
  }
  parley__net_dirty(&conn->node);
}

/* Too much waits to be taken by the caller: the peer has to wait too. */
static bool is_held(const parley_conn *conn) {
  return conn->state == CONN_OPEN &&
         (conn->fed >= NET_HOLD || parley_session_is_full(conn->session));
}

/* Reads on, or stops. */
static void steer(parley_conn *conn) {
  if (conn->eof || conn->state >= CONN_CLOSING) return;
  if (is_held(conn)) {
    conn->stalled = true;
    stop_reading(conn);
  } else if (!conn->reading && conn->in.size < NET_IN_MAX) {
    int status = uv_read_start((uv_stream_t *)&conn->sock->uv, room, received);
    if (status == 0)
      conn->reading = true;
    else
      parley__conn_finish(conn, PARLEY_EIO, "reading failed: %s",
                          uv_strerror(status));
  }
}

/* The session turns faults of the peer into events; what it returns is a
 * fault on this side. */
static void check(parley_conn *conn, parley_err err) {
  if (err == PARLEY_OK || err == PARLEY_ECLOSED ||
      parley_session_is_done(conn->session))
    return;
  parley__conn_finish(conn, err, "the session failed: %s",
                      parley_strerror(err));
}

/* Gives the session what came. */
static void feed(parley_conn *conn, int64_t now) {
  parley_err err = PARLEY_OK;
  if (conn->in.size > 0) {
    if (is_held(conn)) {
      conn->stalled = true;
      return;
    }
    conn->fed += conn->in.size;
    show(conn, false, conn->in.data, conn->in.size);
    if (conn->state != CONN_OPEN) return;
    err = parley_session_feed(conn->session, parley_buf_slice(&conn->in), now);
    conn->in.size = 0;
    if (conn->in.capacity > NET_READ) parley_buf_clear(&conn->in);
  }
  if (err == PARLEY_OK && conn->eof && !conn->eof_told) {
    conn->eof_told = true;
    err = parley_session_eof(conn->session, now);
  }
  check(conn, err);
}

/* ---- the end --------------------------------------------------------- */

static void shut_down(uv_shutdown_t *req, int status) {
  net_sock *sock = req->data;
  parley_conn *conn = sock->conn;
  if (status == UV_ECANCELED || conn->sock != sock) return;
  conn->shut_done = true;
  parley__net_dirty(&conn->node);
}

/* The session is done. Its last bytes are written; then the sending side is
 * closed, and what the peer sends is thrown away until it hangs up too: a
 * socket closed with unread bytes would be reset, and the peer might lose
 * what it was sent last. */
static void drain(parley_conn *conn, int64_t now) {
  bool empty = !conn->writing && parley_session_out(conn->session).size == 0;
  conn->in.size = 0;
  if (conn->write_dead || now >= conn->deadline ||
      (conn->shut_done && conn->eof)) {
    parley__conn_finish(conn, PARLEY_OK, "%s", "");
    return;
  }
  if (!empty || conn->shut) return;
  conn->shut = true;
  conn->sock->shutdown.data = conn->sock;
  if (uv_shutdown(&conn->sock->shutdown, (uv_stream_t *)&conn->sock->uv,
                  shut_down) != 0) {
    parley__conn_finish(conn, PARLEY_OK, "%s", "");
    return;
  }
  conn->deadline = sooner(conn->deadline, now + NET_LINGER_MS);
}

/* Whatever was done with the session: follows it up. */
static void settle(parley_conn *conn) {
  int64_t now;
  if (conn->state == CONN_OPEN || conn->state == CONN_DRAINING) {
    now = parley_loop_now(conn->node.loop);
    flush(conn);
    if (conn->state == CONN_OPEN && parley_session_is_done(conn->session)) {
      conn->state = CONN_DRAINING;
      conn->deadline = now + NET_DRAIN_MS;
    }
    if (conn->state == CONN_DRAINING) drain(conn, now);
    steer(conn);
    parley__net_ready(&conn->node);
  }
  arm(conn);
}

static void work_open(parley_conn *conn, int64_t now) {
  int64_t deadline;
  feed(conn, now);
  if (conn->state != CONN_OPEN) return;
  deadline = parley_session_deadline(conn->session);
  if (deadline >= 0 && now >= deadline)
    check(conn, parley_session_tick(conn->session, now));
  if (conn->state == CONN_OPEN && conn->deadline >= 0 &&
      now >= conn->deadline) {
    conn->deadline = -1;
    if (!conn->eof_told) {
      conn->eof = conn->eof_told = true;
      parley_session_eof(conn->session, now);
    }
    if (!parley_session_is_done(conn->session))
      parley__conn_finish(conn, conn->err, "%s", conn->text);
  }
}

void parley__conn_work(parley_conn *conn) {
  int64_t now = parley_loop_now(conn->node.loop);
  if (conn->write_status < 0) {
    int status = conn->write_status;
    conn->write_status = 0;
    write_failed(conn, status);
  }
  if (conn->state < CONN_OPEN) parley__dial_work(conn, now);
  if (conn->state == CONN_OPEN) work_open(conn, now);
  settle(conn);
}

/* ---- starting -------------------------------------------------------- */

static void note_peer(parley_conn *conn) {
  struct sockaddr_storage address;
  int size = sizeof address;
  char text[64] = "";
  if (uv_tcp_getpeername(&conn->sock->uv, (struct sockaddr *)&address, &size) !=
      0)
    return;
  if (address.ss_family == AF_INET6) {
    const struct sockaddr_in6 *in6 = (const struct sockaddr_in6 *)&address;
    uv_ip6_name(in6, text, sizeof text);
    snprintf(conn->peer, sizeof conn->peer, "[%s]:%u", text,
             (unsigned)ntohs(in6->sin6_port));
  } else if (address.ss_family == AF_INET) {
    const struct sockaddr_in *in = (const struct sockaddr_in *)&address;
    uv_ip4_name(in, text, sizeof text);
    snprintf(conn->peer, sizeof conn->peer, "%s:%u", text,
             (unsigned)ntohs(in->sin_port));
  }
}

void parley__conn_opened(parley_conn *conn) {
  parley_err err;
  conn->state = CONN_OPEN;
  conn->deadline = -1;
  uv_tcp_nodelay(&conn->sock->uv, 1);
  note_peer(conn);
  err = parley_session_start(conn->session, parley_loop_now(conn->node.loop));
  check(conn, err);
  settle(conn);
}

/* ---- records --------------------------------------------------------- */

bool parley__conn_take(parley_conn *conn, parley_loop_record *record) {
  record->conn = conn;
  record->listener = conn->listener;
  if (conn->announce) {
    conn->announce = false;
    record->type = PARLEY_LOOP_ACCEPT;
    parley__net_ready(&conn->node);
    return true;
  }
  if (conn->state >= CONN_OPEN &&
      parley_session_next(conn->session, &record->event)) {
    record->type = PARLEY_LOOP_EVENT;
    parley__net_ready(&conn->node);
    return true;
  }
  conn->fed = 0;
  /* Everything was taken: on with it, unless a request has to be answered
   * before. */
  if (conn->stalled && !is_held(conn)) {
    conn->stalled = false;
    parley__net_put(&conn->node.loop->dirty, &conn->node.dirty);
  }
  if (conn->state != CONN_CLOSED) return false;
  record->type = PARLEY_LOOP_CLOSED;
  record->err = conn->err;
  record->text = conn->text;
  conn->node.loop->finished = conn;
  parley__net_drop(&conn->node.dirty);
  return true;
}

/* ---- the caller's side ----------------------------------------------- */

static parley_err check_open(const parley_conn *conn) {
  if (conn->state < CONN_OPEN) return PARLEY_EPHASE;
  return conn->state == CONN_OPEN ? PARLEY_OK : PARLEY_ECLOSED;
}

parley_err parley_conn_send(parley_conn *conn, const parley_packet *packet,
                            parley_slice payload) {
  parley_err err = check_open(conn);
  if (err != PARLEY_OK) return err;
  err = parley_session_send(conn->session, packet, payload);
  settle(conn);
  return err;
}

parley_err parley_conn_send_id(parley_conn *conn, uint16_t id,
                               parley_slice payload) {
  parley_err err = check_open(conn);
  if (err != PARLEY_OK) return err;
  err = parley_session_send_id(conn->session, id, payload);
  settle(conn);
  return err;
}

parley_err parley_conn_send_class(parley_conn *conn, const char *name,
                                  const char *unique_id, parley_slice payload) {
  parley_err err = check_open(conn);
  if (err != PARLEY_OK) return err;
  err = parley_session_send_class(conn->session, name, unique_id, payload);
  settle(conn);
  return err;
}

parley_err parley_conn_request(parley_conn *conn, const char *method,
                               const char *target, const char *const *headers,
                               parley_slice body) {
  parley_err err = check_open(conn);
  if (err != PARLEY_OK) return err;
  err = parley_session_request(conn->session, method, target, headers, body);
  settle(conn);
  return err;
}

parley_err parley_conn_respond(parley_conn *conn, int status,
                               const char *const *headers, parley_slice body) {
  parley_err err = check_open(conn);
  if (err != PARLEY_OK) return err;
  err = parley_session_respond(conn->session, status, headers, body);
  settle(conn);
  return err;
}

parley_err parley_conn_upgrade(parley_conn *conn, const char *const *headers) {
  parley_err err = check_open(conn);
  if (err != PARLEY_OK) return err;
  err = parley_session_upgrade(conn->session, headers);
  settle(conn);
  return err;
}

parley_err parley_conn_message(parley_conn *conn, parley_ws_message kind,
                               parley_slice payload) {
  parley_err err = check_open(conn);
  if (err != PARLEY_OK) return err;
  err = parley_session_message(conn->session, kind, payload);
  settle(conn);
  return err;
}

parley_err parley_conn_accept(parley_conn *conn) {
  parley_err err = check_open(conn);
  if (err != PARLEY_OK) return err;
  err = parley_session_accept(conn->session);
  settle(conn);
  return err;
}

parley_err parley_conn_refuse(parley_conn *conn, int reason) {
  parley_err err = check_open(conn);
  if (err != PARLEY_OK) return err;
  err = parley_session_refuse(conn->session, reason);
  settle(conn);
  return err;
}

parley_err parley_conn_close(parley_conn *conn, int code, const char *reason) {
  parley_err err;
  if (conn->state > CONN_OPEN) return PARLEY_OK;
  if (conn->state < CONN_OPEN) {
    parley__conn_finish(conn, PARLEY_ECANCELED, "closed before it was open");
    return PARLEY_OK;
  }
  err = parley_session_close(conn->session, code, reason);
  settle(conn);
  return err;
}

void parley_conn_abort(parley_conn *conn) {
  parley__conn_finish(conn, PARLEY_ECANCELED, "aborted");
}

parley_session *parley_conn_session(parley_conn *conn) {
  return conn->session;
}
void parley_conn_flush(parley_conn *conn) {
  settle(conn);
}
uint64_t parley_conn_id(const parley_conn *conn) {
  return conn->id;
}
const char *parley_conn_peer(const parley_conn *conn) {
  return conn->peer;
}
uint64_t parley_conn_bytes_in(const parley_conn *conn) {
  return conn->bytes_in;
}
uint64_t parley_conn_bytes_out(const parley_conn *conn) {
  return conn->bytes_out;
}
void parley_conn_set_data(parley_conn *conn, void *data) {
  conn->data = data;
}
void *parley_conn_data(const parley_conn *conn) {
  return conn->data;
}
void parley_conn_set_tap(parley_conn *conn, parley_tap tap, void *ud) {
  conn->tap = tap;
  conn->tap_ud = ud;
}
