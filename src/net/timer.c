/* SPDX-License-Identifier: MIT
 *
 * Timers and signals of the caller.
 */
#include "net/net.h"

#include <string.h>

/* ---- timers ---------------------------------------------------------- */

/* A timer's number is its slot, and above that a count of all timers, so
 * that the number of one long gone is not taken for another. */
static uint32_t slot_of(parley_timer id) {
  return (uint32_t)id;
}

static parley_err grow(parley_loop *loop) {
  size_t old = loop->ntimers, size = old > 0 ? old * 2 : 8;
  net_timer **timers;
  if (size > UINT32_MAX / 2) return PARLEY_ENOMEM;
  timers = parley_realloc(loop->alloc, loop->timers, old * sizeof *timers,
                          size * sizeof *timers);
  if (timers == NULL) return PARLEY_ENOMEM;
  memset(timers + old, 0, (size - old) * sizeof *timers);
  loop->timers = timers;
  loop->ntimers = (uint32_t)size;
  loop->next_slot = (uint32_t)old;
  return PARLEY_OK;
}

static void fire(uv_timer_t *uv) {
  parley__net_tell(&((net_timer *)uv->data)->node);
}

parley_timer parley_timer_start(parley_loop *loop, uint64_t ms) {
  net_timer *timer;
  if (loop->live_timers == loop->ntimers && grow(loop) != PARLEY_OK) return 0;
  timer = parley_calloc(loop->alloc, sizeof *timer);
  if (timer == NULL) return 0;
  while (loop->timers[loop->next_slot] != NULL)
    loop->next_slot = (loop->next_slot + 1) % loop->ntimers;
  if (++loop->generation == 0) loop->generation = 1;
  timer->id = (parley_timer)loop->generation << 32 | loop->next_slot;
  loop->timers[loop->next_slot] = timer;
  loop->live_timers++;
  parley__net_node(&timer->node, NET_TIMER, loop);
  uv_timer_init(loop->uv, &timer->uv);
  timer->uv.data = timer;
  loop->open++;
  uv_update_time(loop->uv);
  uv_timer_start(&timer->uv, fire, ms, 0);
  return timer->id;
}

static void timer_closed(uv_handle_t *handle) {
  net_timer *timer = handle->data;
  parley_loop *loop = timer->node.loop;
  parley_free(loop->alloc, timer, sizeof *timer);
  parley__net_gone(loop);
}

void parley__timer_close(net_timer *timer) {
  parley_loop *loop = timer->node.loop;
  uint32_t slot = slot_of(timer->id);
  loop->timers[slot] = NULL;
  loop->next_slot = slot;
  loop->live_timers--;
  parley__net_leave(&timer->node);
  uv_close((uv_handle_t *)&timer->uv, timer_closed);
}

bool parley_timer_cancel(parley_loop *loop, parley_timer id) {
  uint32_t slot = slot_of(id);
  if (slot >= loop->ntimers || loop->timers[slot] == NULL ||
      loop->timers[slot]->id != id)
    return false;
  parley__timer_close(loop->timers[slot]);
  return true;
}

bool parley__timer_take(net_timer *timer, parley_loop_record *record) {
  record->type = PARLEY_LOOP_TIMER;
  record->timer = timer->id;
  parley__timer_close(timer);
  return true;
}

/* ---- signals --------------------------------------------------------- */

static void caught(uv_signal_t *uv, int signum) {
  net_signal *signal = uv->data;
  (void)signum;
  signal->pending++;
  parley__net_tell(&signal->node);
}

static net_signal *find(const parley_loop *loop, int signum) {
  net_link *link;
  for (link = loop->signals.next; link != &loop->signals; link = link->next) {
    net_signal *signal = (net_signal *)link->node;
    if (signal->uv.signum == signum) return signal;
  }
  return NULL;
}

static void signal_closed(uv_handle_t *handle) {
  net_signal *signal = handle->data;
  parley_loop *loop = signal->node.loop;
  parley_free(loop->alloc, signal, sizeof *signal);
  parley__net_gone(loop);
}

void parley__signal_close(net_signal *signal) {
  parley__net_leave(&signal->node);
  uv_close((uv_handle_t *)&signal->uv, signal_closed);
}

parley_err parley_loop_signal(parley_loop *loop, int signum,
                              parley_diag *diag) {
  net_signal *signal;
  int status;
  if (find(loop, signum) != NULL) return PARLEY_OK;
  signal = parley_calloc(loop->alloc, sizeof *signal);
  if (signal == NULL)
    return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  status = uv_signal_init(loop->uv, &signal->uv);
  if (status != 0) {
    parley_free(loop->alloc, signal, sizeof *signal);
    return parley_fail(diag, PARLEY_EIO, 0, "signals can not be caught: %s",
                       uv_strerror(status));
  }
  signal->uv.data = signal;
  loop->open++;
  parley__net_node(&signal->node, NET_SIGNAL, loop);
  status = uv_signal_start(&signal->uv, caught, signum);
  if (status != 0) {
    parley__signal_close(signal);
    return parley_fail(diag, PARLEY_EUSAGE, 0,
                       "signal %d can not be caught: %s", signum,
                       uv_strerror(status));
  }
  uv_unref((uv_handle_t *)&signal->uv);
  parley__net_put(&loop->signals, &signal->node.all);
  return PARLEY_OK;
}

void parley_loop_unsignal(parley_loop *loop, int signum) {
  net_signal *signal = find(loop, signum);
  if (signal != NULL) parley__signal_close(signal);
}

bool parley__signal_take(net_signal *signal, parley_loop_record *record) {
  record->type = PARLEY_LOOP_SIGNAL;
  record->signum = signal->uv.signum;
  if (--signal->pending > 0) parley__net_ready(&signal->node);
  return true;
}
