/* SPDX-License-Identifier: MIT
 *
 * Transform stages written in Lua: the functions of a table, called through
 * lua_pcall, so that an error in them ends the connection and nothing else.
 * They can not yield.
 */
#include <string.h>

#include "lua/lnet.h"

/* Places in |refs| of the C functions that do the work under lua_pcall. They
 * are kept there because pushing a C function may raise in Lua 5.1. */
enum { REF_CALL = -1, REF_MAKE = -2 };

typedef enum transform_op { OP_OPEN, OP_RECV, OP_SEND } transform_op;

typedef struct lua_transform {
  lparley_host *host;
  int ref;
  char text[PARLEY_TEXT_MAX]; /* of the last error */
} lua_transform;

/* One call, on its way through lua_pcall. */
typedef struct transform_call {
  transform_op op;
  parley_slice in;
  parley_buf *up, *down;
  bool *ready;
  parley_err err;
} transform_call;

void lparley_check_transform(lua_State *L, int index) {
  static const char *const names[] = {"open", "recv", "send"};
  int i;
  if (!lua_istable(L, index))
    luaL_error(L, "transform: table of functions expected, got %s",
               luaL_typename(L, index));
  for (i = 0; i < 3; i++) {
    lua_getfield(L, index, names[i]);
    if (!lua_isfunction(L, -1) && !(i == 0 && lua_isnil(L, -1)))
      luaL_error(L, "transform.%s: function expected, got %s", names[i],
                 luaL_typename(L, -1));
    lua_pop(L, 1);
  }
}

/* Appends result |n| of the function |name|: a string or nothing. */
static void take_bytes(lua_State *L, transform_call *call, const char *name,
                       int n, parley_buf *out) {
  size_t size;
  const char *bytes;
  if (lua_isnil(L, n + 2)) return;
  if (lua_type(L, n + 2) != LUA_TSTRING)
    luaL_error(L, "transform.%s: string or nil expected as result %d, got %s",
               name, n, luaL_typename(L, n + 2));
  bytes = lua_tolstring(L, n + 2, &size);
  if (call->err == PARLEY_OK) call->err = parley_buf_append(out, bytes, size);
}

/* Runs protected: (call, functions). */
static int run_call(lua_State *L) {
  static const char *const names[] = {"open", "recv", "send"};
  transform_call *call = lua_touserdata(L, 1);
  const char *name = names[call->op];
  int has_in = call->op != OP_OPEN;
  lua_getfield(L, 2, name);
  if (call->op == OP_OPEN && lua_isnil(L, -1)) {
    *call->ready = true;
    return 0;
  }
  if (has_in) lua_pushlstring(L, (const char *)call->in.data, call->in.size);
  lua_call(L, has_in, 3);
  if (call->op == OP_RECV) {
    take_bytes(L, call, name, 1, call->up);
    take_bytes(L, call, name, 2, call->down);
    if (lua_toboolean(L, 5)) *call->ready = true;
  } else {
    take_bytes(L, call, name, 1, call->down);
    if (call->op == OP_OPEN && lua_toboolean(L, 4)) *call->ready = true;
  }
  return 0;
}

/* The error on top of the stack as text, without asking for memory. */
static void copy_error(lua_State *L, char *text, size_t size) {
  if (lua_type(L, -1) == LUA_TSTRING)
    snprintf(text, size, "%s", lua_tostring(L, -1));
  else
    snprintf(text, size, "(an error of type %s)", luaL_typename(L, -1));
}

static parley_err call_lua(lua_transform *self, transform_call *call) {
  lua_State *L = self->host->L;
  int status, top;
  if (L == NULL) {
    snprintf(self->text, sizeof self->text, "Lua does not run");
    return PARLEY_ETRANSFORM;
  }
  call->err = PARLEY_OK;
  top = lua_gettop(L);
  lua_rawgeti(L, self->host->refs, REF_CALL);
  lua_pushlightuserdata(L, call);
  lua_rawgeti(L, self->host->refs, self->ref);
  status = lua_pcall(L, 2, 0, 0);
  if (status != 0) {
    copy_error(L, self->text, sizeof self->text);
    call->err = status == LUA_ERRMEM ? PARLEY_ENOMEM : PARLEY_ETRANSFORM;
  } else if (call->err != PARLEY_OK) {
    snprintf(self->text, sizeof self->text, "%s", parley_strerror(call->err));
  }
  lua_settop(L, top);
  return call->err;
}

static parley_err transform_open(void *ud, parley_buf *down, bool *ready) {
  transform_call call = {OP_OPEN, {NULL, 0}, NULL, NULL, NULL, PARLEY_OK};
  call.down = down;
  call.ready = ready;
  return call_lua(ud, &call);
}

static parley_err transform_recv(void *ud, parley_slice in, parley_buf *up,
                                 parley_buf *down, bool *ready) {
  transform_call call = {OP_RECV, {NULL, 0}, NULL, NULL, NULL, PARLEY_OK};
  call.in = in;
  call.up = up;
  call.down = down;
  call.ready = ready;
  return call_lua(ud, &call);
}

static parley_err transform_send(void *ud, parley_slice plain,
                                 parley_buf *down) {
  transform_call call = {OP_SEND, {NULL, 0}, NULL, NULL, NULL, PARLEY_OK};
  call.in = plain;
  call.down = down;
  return call_lua(ud, &call);
}

static const char *transform_text(void *ud) {
  return ((lua_transform *)ud)->text;
}

/* Forgets a reference; the key is there already, so nothing is allocated. */
static void drop_ref(lparley_host *host, int ref) {
  if (host->L == NULL) return; /* the table itself is going away */
  lua_pushnil(host->L);
  lua_rawseti(host->L, host->refs, ref);
}

static void transform_free(void *ud) {
  lua_transform *self = ud;
  drop_ref(self->host, self->ref);
  parley_free(NULL, self, sizeof *self);
}

/* One call of a factory, on its way through lua_pcall. */
typedef struct make_call {
  lparley_host *host;
  int ref;
} make_call;

/* Runs protected: (make, refs, factory). A table stands for a factory that
 * always gives it. */
static int run_make(lua_State *L) {
  make_call *make = lua_touserdata(L, 1);
  if (lua_isfunction(L, 3)) lua_call(L, 0, 1);
  lparley_check_transform(L, 3);
  lua_rawseti(L, 2, ++make->host->last_ref);
  make->ref = make->host->last_ref;
  return 0;
}

static parley_err call_factory(lparley_host *host, int factory, int *ref,
                               parley_diag *diag) {
  lua_State *L = host->L;
  make_call make;
  int top = lua_gettop(L);
  char text[PARLEY_TEXT_MAX];
  make.host = host;
  make.ref = 0;
  lua_rawgeti(L, host->refs, REF_MAKE);
  lua_pushlightuserdata(L, &make);
  lua_pushvalue(L, host->refs);
  lua_rawgeti(L, host->refs, factory);
  if (lua_pcall(L, 3, 0, 0) != 0) {
    copy_error(L, text, sizeof text);
    lua_settop(L, top);
    return parley_fail(diag, PARLEY_ETRANSFORM, 0, "%s", text);
  }
  *ref = make.ref;
  return PARLEY_OK;
}

parley_err lparley_transform_new(lparley_host *host, int ref, bool factory,
                                 parley_transform *out, parley_diag *diag) {
  lua_transform *self;
  memset(out, 0, sizeof *out);
  if (factory) {
    parley_err err = call_factory(host, ref, &ref, diag);
    if (err != PARLEY_OK) return err;
  }
  self = parley_calloc(NULL, sizeof *self);
  if (self == NULL) {
    drop_ref(host, ref);
    return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  }
  self->host = host;
  self->ref = ref;
  out->ud = self;
  out->open = transform_open;
  out->recv = transform_recv;
  out->send = transform_send;
  out->free = transform_free;
  out->text = transform_text;
  return PARLEY_OK;
}

/* ---- entering and leaving -------------------------------------------- */

void lparley_refs_init(lua_State *L) {
  lua_pushcfunction(L, run_call);
  lua_rawseti(L, -2, REF_CALL);
  lua_pushcfunction(L, run_make);
  lua_rawseti(L, -2, REF_MAKE);
}

int lparley_ref(lua_State *L, lparley_host *host, int refs) {
  lua_rawseti(L, refs, host->last_ref + 1);
  return ++host->last_ref;
}

void lparley_enter(lua_State *L, lparley_host *host, int refs) {
  if (host->L != NULL)
    luaL_error(L, "a transform can not use its own connection or loop");
  luaL_checkstack(L, 16, "too many nested calls");
  host->refs = lparley_abs(L, refs);
  host->L = L;
}

void lparley_leave(lparley_host *host) {
  host->L = NULL;
}
