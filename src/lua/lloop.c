/* SPDX-License-Identifier: MIT
 *
 * The event loop: stepping, records, timers and signals. Connections and
 * listeners are in lconn.c.
 */
#include <string.h>

#include "lua/lloop.h"

lparley_loop *lparley_check_loop(lua_State *L, int index) {
  lparley_loop *self = luaL_checkudata(L, index, LPARLEY_LOOP);
  if (self->loop == NULL) luaL_argerror(L, index, "the loop is closed");
  return self;
}

void lparley_loop_table(lua_State *L, int index, int which) {
  lparley_getuservalue(L, index);
  lua_rawgeti(L, -1, which);
  lua_remove(L, -2);
}

void lparley_loop_schema(lua_State *L, int index, int schema) {
  lparley_loop *self = lua_touserdata(L, index);
  lparley_schema *wanted = lua_touserdata(L, schema);
  lparley_hold **holds;
  int i, n;
  if (wanted == NULL) return;
  schema = lparley_abs(L, schema);
  lparley_loop_table(L, index, LOOP_SCHEMAS);
  n = (int)lua_rawlen(L, -1);
  for (i = 1; i <= n; i++) {
    lparley_schema *known;
    lua_rawgeti(L, -1, i);
    known = lua_touserdata(L, -1);
    lua_pop(L, 1);
    if (known->schema == wanted->schema) break;
  }
  if (i > n) {
    holds = parley_realloc(NULL, self->holds, self->nholds * sizeof *holds,
                           (self->nholds + 1) * sizeof *holds);
    if (holds == NULL) luaL_error(L, "out of memory");
    self->holds = holds;
    self->holds[self->nholds++] = lparley_hold_take(wanted->hold);
    lua_pushvalue(L, schema);
    lua_rawseti(L, -2, i);
  }
  lua_pop(L, 1);
}

/* ---- life ------------------------------------------------------------ */

/*** Makes an event loop.
@function loop
@treturn loop; or nil, message, code */
static int core_loop(lua_State *L) {
  lparley_loop *self;
  parley_diag diag;
  int i;
  lua_settop(L, 0);
  self = lparley_newudata(L, sizeof *self, LPARLEY_LOOP);
  lua_createtable(L, LOOP_SCHEMAS, 0);
  for (i = LOOP_CONNS; i <= LOOP_SCHEMAS; i++) {
    lua_newtable(L);
    if (i == LOOP_REFS) lparley_refs_init(L);
    lua_rawseti(L, -2, i);
  }
  lparley_setuservalue(L, 1);
  self->loop = parley_loop_new(NULL, NULL, &diag);
  if (self->loop == NULL) return lparley_push_err(L, diag.code, &diag);
  return 1;
}

static void close_loop(lparley_loop *self) {
  size_t i;
  while (self->conns != NULL) lparley_conn_drop(self->conns);
  while (self->listeners != NULL) lparley_listener_drop(self->listeners);
  parley_loop_free(self->loop);
  self->loop = NULL;
  self->has_record = false;
  lparley_untap(self, NULL);
  for (i = 0; i < self->nholds; i++) lparley_hold_drop(self->holds[i]);
  parley_free(NULL, self->holds, self->nholds * sizeof *self->holds);
  self->holds = NULL;
  self->nholds = 0;
}

/*** Closes the loop and hangs up every connection on it. No record is given
any more. Twice is once.
@function loop:close */
static int loop_close(lua_State *L) {
  lparley_loop *self = luaL_checkudata(L, 1, LPARLEY_LOOP);
  if (self->loop == NULL) return 0;
  if (self->host.L != NULL)
    return luaL_error(L, "a transform can not use its own loop");
  close_loop(self);
  lua_newtable(L); /* lets go of connections, listeners and transforms */
  lparley_setuservalue(L, 1);
  return 0;
}

static int loop_gc(lua_State *L) {
  lparley_loop *self = luaL_checkudata(L, 1, LPARLEY_LOOP);
  if (self->loop != NULL || self->holds != NULL) close_loop(self);
  return 0;
}

static int loop_tostring(lua_State *L) {
  lparley_loop *self = luaL_checkudata(L, 1, LPARLEY_LOOP);
  lua_pushfstring(L, "parley.loop: %p (%s)", (void *)self,
                  self->loop != NULL ? "open" : "closed");
  return 1;
}

/* ---- the tap --------------------------------------------------------- */

parley_err lparley_tap(void *ud, parley_conn *conn, bool out,
                       parley_slice bytes) {
  lparley_loop *self = ud;
  lparley_tapped *tapped =
    parley_realloc(NULL, NULL, 0, sizeof *tapped + bytes.size);
  if (tapped == NULL) return PARLEY_ENOMEM;
  tapped->next = NULL;
  tapped->conn = conn;
  tapped->out = out;
  tapped->size = bytes.size;
  memcpy(tapped + 1, bytes.data, bytes.size);
  if (self->last != NULL)
    self->last->next = tapped;
  else
    self->first = tapped;
  self->last = tapped;
  return PARLEY_OK;
}

/* Takes the link |*at|, whose predecessor is |before|, out of the list and
 * frees it. */
static void untap(lparley_loop *self, lparley_tapped **at,
                  lparley_tapped *before) {
  lparley_tapped *tapped = *at;
  *at = tapped->next;
  if (self->last == tapped) self->last = before;
  parley_free(NULL, tapped, sizeof *tapped + tapped->size);
}

void lparley_untap(lparley_loop *self, const parley_conn *conn) {
  lparley_tapped **at = &self->first, *before = NULL;
  while (*at != NULL) {
    if (conn == NULL || (*at)->conn == conn) {
      untap(self, at, before);
    } else {
      before = *at;
      at = &before->next;
    }
  }
}

/* Gives what the taps saw, except of connections that were not told yet:
 * their ACCEPT record comes first. */
static int push_tapped(lua_State *L, lparley_loop *self) {
  lparley_tapped **at = &self->first, *before = NULL, *tapped;
  while ((tapped = *at) != NULL && parley_conn_data(tapped->conn) == NULL) {
    before = tapped;
    at = &before->next;
  }
  if (tapped == NULL) return 0;
  lua_pushliteral(L, "tap");
  lparley_push_conn(L, 1, tapped->conn);
  lua_pushstring(L, tapped->out ? "out" : "in");
  lua_pushlstring(L, (const char *)(tapped + 1), tapped->size);
  untap(self, at, before);
  return 4;
}

/* ---- timers ---------------------------------------------------------- */

/* The number of a timer holds its slot in the lower half and a count in the
 * upper; 20 bits of slot let both into a double. */
enum { TIMER_BITS = 20 };

static lua_Number pack_timer(parley_timer timer) {
  return (lua_Number)(timer >> 32 << TIMER_BITS | (uint32_t)timer);
}

static parley_timer unpack_timer(lua_State *L, int index) {
  uint64_t id = (uint64_t)lparley_check_range(L, index, 0, INT64_C(1) << 52);
  return id >> TIMER_BITS << 32 | (id & ((1u << TIMER_BITS) - 1));
}

static void push_timer(lua_State *L, parley_timer timer) {
  lparley_push_i64(L, (int64_t)pack_timer(timer));
}

/*** Starts a timer: a record "timer" comes when it has run out.
@function loop:timer
@tparam number ms
@treturn number id */
static int loop_timer(lua_State *L) {
  lparley_loop *self = lparley_check_loop(L, 1);
  int64_t ms = lparley_check_range(L, 2, 0, INT64_C(1) << 52);
  parley_timer timer = parley_timer_start(self->loop, (uint64_t)ms);
  if ((uint32_t)timer >> TIMER_BITS != 0) {
    parley_timer_cancel(self->loop, timer);
    return luaL_error(L, "more than a million timers");
  }
  if (timer == 0) return luaL_error(L, "out of memory");
  push_timer(L, timer);
  return 1;
}

/*** Ends a timer before its time.
@function loop:cancel
@tparam number id
@treturn boolean whether it was running */
static int loop_cancel(lua_State *L) {
  lparley_loop *self = lparley_check_loop(L, 1);
  parley_timer timer = unpack_timer(L, 2);
  bool held = self->has_record && self->record.type == PARLEY_LOOP_TIMER &&
              self->record.timer == timer;
  if (held) self->has_record = false;
  lua_pushboolean(L, parley_timer_cancel(self->loop, timer) || held);
  return 1;
}

/* ---- records --------------------------------------------------------- */

/* A fault of the connection itself becomes an "error" of its own, unless the
 * session has told its end already; the record then stays for the "closed"
 * that follows. */
static int push_closed(lua_State *L, lparley_loop *self) {
  const parley_loop_record *record = &self->record;
  lparley_conn *conn = parley_conn_data(record->conn);
  bool told = conn != NULL && conn->ended;
  if (record->err != PARLEY_OK && record->err != PARLEY_ECANCELED && !told) {
    lua_pushliteral(L, "error");
    conn = lparley_push_conn(L, 1, record->conn);
    conn->ended = true;
    lua_pushstring(L, record->text);
    lua_pushstring(L, parley_err_name(record->err));
    return 4;
  }
  lua_pushliteral(L, "closed");
  conn = lparley_push_conn(L, 1, record->conn);
  lparley_untap(self, record->conn);
  lparley_loop_table(L, 1, LOOP_CONNS);
  lua_pushnil(L);
  lua_rawseti(L, -2, (int)conn->id);
  lua_pop(L, 1);
  lparley_conn_drop(conn);
  self->has_record = false;
  if (record->err == PARLEY_OK) return 2;
  lua_pushstring(L, record->text);
  lua_pushstring(L, parley_err_name(record->err));
  return 4;
}

static int push_event(lua_State *L, const parley_loop_record *record) {
  const parley_event *event = &record->event;
  lparley_conn *conn;
  lua_pushstring(L, lparley_event_name(event->type));
  conn = lparley_push_conn(L, 1, record->conn);
  if (event->type == PARLEY_EVENT_CLOSE || event->type == PARLEY_EVENT_ERROR)
    conn->ended = true;
  lparley_getuservalue(L, -1);
  lua_rawgeti(L, -1, CONN_SCHEMA);
  lua_insert(L, 2); /* below the kind: lparley_push_event needs its place */
  lua_pop(L, 1);
  return 2 + lparley_push_event(L, 2, event);
}

static int push_record(lua_State *L, lparley_loop *self) {
  const parley_loop_record *record = &self->record;
  if (record->type == PARLEY_LOOP_CLOSED) return push_closed(L, self);
  self->has_record = false;
  switch (record->type) {
    case PARLEY_LOOP_EVENT:
      return push_event(L, record);
    case PARLEY_LOOP_ACCEPT:
      lua_pushliteral(L, "accept");
      lparley_push_listener(L, 1, record->listener);
      lparley_push_conn(L, 1, record->conn);
      return 3;
    case PARLEY_LOOP_TIMER:
      lua_pushliteral(L, "timer");
      push_timer(L, record->timer);
      return 2;
    case PARLEY_LOOP_SIGNAL:
      lua_pushliteral(L, "signal");
      lua_pushinteger(L, record->signum);
      return 2;
    default:
      lua_pushliteral(L, "fault");
      lparley_push_listener(L, 1, record->listener);
      lua_pushstring(L, record->text);
      lua_pushstring(L, parley_err_name(record->err));
      return 4;
  }
}

/*** Takes the next record.
@function loop:next
@treturn nothing if there is none; or "open" | "secure" | "ready", conn;
"packet", conn, packet or nil, id, payload[, class, unique id]; "login", conn,
user, secret, version; "bad", conn, message, code, bytes; "request", conn,
method, target, body, is_upgrade; "response", conn, status, body; "message",
conn, bytes, is_binary; "close", conn, code,
text; "error", conn, message, code[, disconnect reason]; "closed", conn[, message,
code] (always the last of a connection); "accept", listener, conn; "fault",
listener, message, code (a connection was lost); "timer", id; "signal",
number; "tap", conn, "in" | "out", bytes */
static int loop_next(lua_State *L) {
  lparley_loop *self = lparley_check_loop(L, 1);
  int n;
  lua_settop(L, 1);
  n = push_tapped(L, self);
  if (n > 0) return n;
  if (!self->has_record) {
    lparley_loop_table(L, 1, LOOP_REFS);
    lparley_enter(L, &self->host, 2);
    self->has_record = parley_loop_next(self->loop, &self->record);
    lparley_leave(&self->host);
    lua_settop(L, 1);
    n = push_tapped(L, self); /* what it saw just now, before what came of it */
    if (n > 0) return n;
  }
  return self->has_record ? push_record(L, self) : 0;
}

/*** Waits for something to happen and does what is to be done.
@function loop:step
@tparam[opt=-1] number timeout_ms -1: as long as it takes; 0: not at all */
static int loop_step(lua_State *L) {
  lparley_loop *self = lparley_check_loop(L, 1);
  int timeout = -1;
  if (!lua_isnoneornil(L, 2)) {
    lua_Number ms = luaL_checknumber(L, 2);
    luaL_argcheck(L, ms == ms, 2, "not a number");
    timeout = ms < 0 ? -1 : ms > 1e9 ? 1000000000 : (int)ceil(ms);
  }
  lparley_loop_table(L, 1, LOOP_REFS);
  if (self->has_record || self->first != NULL) timeout = 0;
  lparley_enter(L, &self->host, -1);
  parley_loop_step(self->loop, timeout);
  lparley_leave(&self->host);
  return 0;
}

/* ---- the rest -------------------------------------------------------- */

/*** Milliseconds of the monotonic clock.
@function loop:now
@treturn number */
static int loop_now(lua_State *L) {
  lparley_push_i64(L, parley_loop_now(lparley_check_loop(L, 1)->loop));
  return 1;
}

/*** From now on a signal gives records instead of its usual effect.
@function loop:signal
@tparam number signum
@treturn true; or nil, message, code */
static int loop_signal(lua_State *L) {
  lparley_loop *self = lparley_check_loop(L, 1);
  int signum = (int)lparley_check_range(L, 2, 1, 1000);
  parley_diag diag;
  parley_err err = parley_loop_signal(self->loop, signum, &diag);
  if (err == PARLEY_EUSAGE) return luaL_error(L, "%s", diag.text);
  if (err != PARLEY_OK) return lparley_push_err(L, err, &diag);
  lua_pushboolean(L, 1);
  return 1;
}

/*** The usual effect again.
@function loop:unsignal
@tparam number signum */
static int loop_unsignal(lua_State *L) {
  lparley_loop *self = lparley_check_loop(L, 1);
  parley_loop_unsignal(self->loop, (int)lparley_check_range(L, 2, 1, 1000));
  return 0;
}

/*** Whether there is anything to wait for but signals.
@function loop:is_alive
@treturn boolean */
static int loop_is_alive(lua_State *L) {
  lparley_loop *self = lparley_check_loop(L, 1);
  lua_pushboolean(L, self->has_record || self->first != NULL ||
                       parley_loop_is_alive(self->loop));
  return 1;
}

/*** For other event loops: a descriptor to wait for, valid after a step.
@function loop:pollfd
@treturn number */
static int loop_pollfd(lua_State *L) {
  lua_pushinteger(L, parley_loop_pollfd(lparley_check_loop(L, 1)->loop));
  return 1;
}

/*** What to wait for on the descriptor: "r".
@function loop:events
@treturn string */
static int loop_events(lua_State *L) {
  lua_pushstring(L, parley_loop_events(lparley_check_loop(L, 1)->loop));
  return 1;
}

/*** The longest time to wait in milliseconds; -1: for ever.
@function loop:timeout
@treturn number */
static int loop_timeout(lua_State *L) {
  lparley_loop *self = lparley_check_loop(L, 1);
  int ms = parley_loop_timeout(self->loop);
  if (self->has_record || self->first != NULL) ms = 0;
  lua_pushinteger(L, ms);
  return 1;
}

void lparley_open_loop(lua_State *L) {
  static const luaL_Reg methods[] = {{"step", loop_step},
                                     {"next", loop_next},
                                     {"now", loop_now},
                                     {"timer", loop_timer},
                                     {"cancel", loop_cancel},
                                     {"signal", loop_signal},
                                     {"unsignal", loop_unsignal},
                                     {"is_alive", loop_is_alive},
                                     {"pollfd", loop_pollfd},
                                     {"events", loop_events},
                                     {"timeout", loop_timeout},
                                     {"connect", lparley_loop_connect},
                                     {"close", loop_close},
                                     {"listen", lparley_loop_listen},
                                     {NULL, NULL}};
  static const luaL_Reg metas[] = {{"__gc", loop_gc},
                                   {"__close", loop_close},
                                   {"__tostring", loop_tostring},
                                   {NULL, NULL}};
  lparley_class(L, LPARLEY_LOOP, methods, metas);
  lparley_open_conn(L);
  lua_pushcfunction(L, core_loop);
  lua_setfield(L, -2, "loop");
}
