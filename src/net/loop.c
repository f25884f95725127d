/* SPDX-License-Identifier: MIT */
#include "net/net.h"

#include <signal.h>
#include <string.h>

/* ---- lists ----------------------------------------------------------- */

static void head_init(net_link *head) {
  head->prev = head->next = head;
  head->node = NULL;
}

static bool is_empty(const net_link *head) {
  return head->next == head;
}

static net_node *first(const net_link *head) {
  return head->next->node;
}

void parley__net_put(net_link *head, net_link *link) {
  if (link->next != NULL) return;
  link->prev = head->prev;
  link->next = head;
  head->prev->next = link;
  head->prev = link;
}

void parley__net_drop(net_link *link) {
  if (link->next == NULL) return;
  link->prev->next = link->next;
  link->next->prev = link->prev;
  link->next = link->prev = NULL;
}

void parley__net_node(net_node *node, net_kind kind, parley_loop *loop) {
  node->kind = kind;
  node->loop = loop;
  node->dirty.node = node->ready.node = node->all.node = node;
}

void parley__net_leave(net_node *node) {
  parley__net_drop(&node->dirty);
  parley__net_drop(&node->ready);
  parley__net_drop(&node->all);
}

/* There is work for the loop's owner. Inside a step, uv_run has run the due
 * timers and would now wait for the next one: it is told not to. */
static void call_ready(parley_loop *loop) {
  if (loop->stepping) uv_stop(loop->uv);
  if (loop->on_ready != NULL && !loop->closing)
    loop->on_ready(loop->on_ready_ud);
}

void parley__net_dirty(net_node *node) {
  parley__net_put(&node->loop->dirty, &node->dirty);
  call_ready(node->loop);
}

void parley__net_ready(net_node *node) {
  parley__net_put(&node->loop->ready, &node->ready);
}

void parley__net_tell(net_node *node) {
  parley__net_ready(node);
  call_ready(node->loop);
}

/* ---- life cycle ------------------------------------------------------ */

static void release(parley_loop *loop) {
  const parley_alloc *alloc = loop->alloc;
  if (loop->is_own) uv_loop_close(&loop->own);
  parley_free(alloc, loop->timers, loop->ntimers * sizeof *loop->timers);
  parley_free(alloc, loop, sizeof *loop);
}

void parley__net_gone(parley_loop *loop) {
  void (*done)(void *) = loop->on_closed;
  void *ud = loop->on_closed_ud;
  if (--loop->open > 0 || !loop->closing || loop->is_own) return;
  /* the last callback of a caller's loop frees; see parley_loop_close */
  release(loop);
  if (done != NULL) done(ud);
}

static void handle_closed(uv_handle_t *handle) {
  parley__net_gone(handle->data);
}

static void wake(uv_async_t *async) {
  call_ready(async->data);
}

/* The time of a step is over, maybe before libuv has begun to wait, which would
 * then be for the next timer. */
static void pass(uv_timer_t *timer) {
  parley_loop *loop = timer->data;
  if (loop->stepping) uv_stop(loop->uv);
}

/* A write to a socket that the peer has closed must not kill the host. */
static void ignore_sigpipe(void) {
  struct sigaction action;
  if (sigaction(SIGPIPE, NULL, &action) != 0) return;
  if ((action.sa_flags & SA_SIGINFO) != 0 || action.sa_handler != SIG_DFL)
    return;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_IGN;
  sigaction(SIGPIPE, &action, NULL);
}

parley_loop *parley_loop_new(const parley_alloc *alloc, void *uv_loop,
                             parley_diag *diag) {
  parley_loop *loop = parley_calloc(alloc, sizeof *loop);
  int status = 0;
  if (loop == NULL) {
    parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
    return NULL;
  }
  loop->alloc = alloc;
  loop->is_own = uv_loop == NULL;
  loop->uv = uv_loop != NULL ? uv_loop : &loop->own;
  head_init(&loop->dirty);
  head_init(&loop->ready);
  head_init(&loop->conns);
  head_init(&loop->listeners);
  head_init(&loop->signals);
  if (loop->is_own) status = uv_loop_init(&loop->own);
  if (status == 0) {
    status = uv_async_init(loop->uv, &loop->async, wake);
    if (status != 0 && loop->is_own) uv_loop_close(&loop->own);
  }
  if (status != 0) {
    parley_fail(diag, status == UV_ENOMEM ? PARLEY_ENOMEM : PARLEY_EIO, 0,
                "the event loop can not be made: %s", uv_strerror(status));
    parley_free(alloc, loop, sizeof *loop);
    return NULL;
  }
  uv_timer_init(loop->uv, &loop->step_timer);
  loop->async.data = loop->step_timer.data = loop;
  loop->open = 2;
  uv_unref((uv_handle_t *)&loop->async);
  ignore_sigpipe();
  return loop;
}

/* Starts closing whatever is on the loop. */
static void close_all(parley_loop *loop) {
  net_link *link;
  uint32_t i;
  loop->closing = true;
  while (!is_empty(&loop->listeners))
    parley_listener_close((parley_listener *)first(&loop->listeners));
  while (!is_empty(&loop->signals))
    parley__signal_close((net_signal *)first(&loop->signals));
  for (i = 0; i < loop->ntimers; i++)
    if (loop->timers[i] != NULL) parley__timer_close(loop->timers[i]);
  for (link = loop->conns.next; link != &loop->conns; link = link->next)
    parley_conn_abort((parley_conn *)link->node);
  uv_close((uv_handle_t *)&loop->step_timer, handle_closed);
  uv_close((uv_handle_t *)&loop->async, handle_closed);
}

/* Sessions are freed here rather than in callbacks of libuv; only where
 * nobody waits (parley_loop_close) parley__conn_handle_gone has to. */
static void free_closed(parley_loop *loop) {
  net_link *link = loop->conns.next;
  while (link != &loop->conns) {
    parley_conn *conn = (parley_conn *)link->node;
    link = link->next;
    if (conn->state == CONN_CLOSED) parley__conn_free(conn);
  }
}

void parley_loop_free(parley_loop *loop) {
  bool is_own;
  if (loop == NULL) return;
  is_own = loop->is_own;
  loop->is_own = true; /* nobody but this function releases it */
  close_all(loop);
  while (loop->open > 0) uv_run(loop->uv, UV_RUN_ONCE);
  free_closed(loop);
  loop->is_own = is_own;
  release(loop);
}

void parley_loop_close(parley_loop *loop, void (*done)(void *ud), void *ud) {
  loop->on_closed = done;
  loop->on_closed_ud = ud;
  close_all(loop);
  free_closed(loop);
}

/* ---- running --------------------------------------------------------- */

/* Does what callbacks have put off. */
static void work(parley_loop *loop) {
  while (!is_empty(&loop->dirty)) {
    net_node *node = first(&loop->dirty);
    parley__net_drop(&node->dirty);
    if (node->kind == NET_CONN)
      parley__conn_work((parley_conn *)node);
    else if (node->kind == NET_LISTENER)
      parley__listener_work((parley_listener *)node);
  }
}

/* A connection that could not be accepted for lack of memory is tried
 * again. */
static void retry_accepts(parley_loop *loop) {
  net_link *link;
  for (link = loop->listeners.next; link != &loop->listeners; link = link->next)
    if (((parley_listener *)link->node)->pending)
      parley__net_put(&loop->dirty, &link->node->dirty);
}

void parley_loop_step(parley_loop *loop, int timeout_ms) {
  retry_accepts(loop);
  work(loop);
  if (timeout_ms == 0 || !is_empty(&loop->ready)) {
    uv_run(loop->uv, UV_RUN_NOWAIT);
  } else {
    if (timeout_ms > 0) {
      uv_update_time(loop->uv);
      uv_timer_start(&loop->step_timer, pass, (uint64_t)timeout_ms, 0);
    }
    loop->stepping = true;
    uv_run(loop->uv, UV_RUN_ONCE);
    loop->stepping = false;
    uv_timer_stop(&loop->step_timer);
  }
  work(loop);
}

static bool take(net_node *node, parley_loop_record *record) {
  switch (node->kind) {
    case NET_CONN:
      return parley__conn_take((parley_conn *)node, record);
    case NET_LISTENER:
      return parley__listener_take((parley_listener *)node, record);
    case NET_TIMER:
      return parley__timer_take((net_timer *)node, record);
    case NET_SIGNAL:
      return parley__signal_take((net_signal *)node, record);
  }
  return false;
}

/* Each owner gives one record and goes to the end of the list: a busy
 * connection does not keep the others waiting. */
bool parley_loop_next(parley_loop *loop, parley_loop_record *record) {
  if (loop->finished != NULL) {
    parley__conn_free(loop->finished);
    loop->finished = NULL;
  }
  for (;;) {
    net_node *node;
    work(loop);
    if (is_empty(&loop->ready)) return false;
    node = first(&loop->ready);
    parley__net_drop(&node->ready);
    memset(record, 0, sizeof *record);
    record->text = "";
    if (take(node, record)) return true;
  }
}

bool parley_loop_is_alive(const parley_loop *loop) {
  return !is_empty(&loop->conns) || !is_empty(&loop->listeners) ||
         !is_empty(&loop->ready) || loop->live_timers > 0;
}

void parley_loop_wakeup(parley_loop *loop) {
  uv_async_send(&loop->async);
}

int64_t parley_loop_now(parley_loop *loop) {
  uv_update_time(loop->uv);
  return (int64_t)uv_now(loop->uv);
}

void parley_loop_on_ready(parley_loop *loop, void (*ready)(void *ud),
                          void *ud) {
  loop->on_ready = ready;
  loop->on_ready_ud = ud;
}

int parley_loop_pollfd(const parley_loop *loop) {
  return uv_backend_fd(loop->uv);
}

const char *parley_loop_events(const parley_loop *loop) {
  (void)loop;
  return "r";
}

int parley_loop_timeout(const parley_loop *loop) {
  if (!is_empty(&loop->ready) || !is_empty(&loop->dirty)) return 0;
  return uv_backend_timeout(loop->uv);
}
