/* SPDX-License-Identifier: MIT
 *
 * Engine.IO connections for programs (and parley's own Lua) that carry the
 * requests and WebSockets themselves.
 */
#include <string.h>

#include "lua/lnet.h"
#include "parley/engine.h"
#include "schema/near.h"

#define ENGINE "parley.engine"

typedef struct lparley_engine {
  parley_engine *engine; /* NULL: never made */
} lparley_engine;

static parley_engine *check_engine(lua_State *L) {
  lparley_engine *self = luaL_checkudata(L, 1, ENGINE);
  if (self->engine == NULL) luaL_argerror(L, 1, "the engine was not made");
  return self->engine;
}

static int64_t check_now(lua_State *L, int index) {
  lua_Number now = luaL_checknumber(L, index);
  luaL_argcheck(L, now >= 0 && now < 9007199254740992.0, index,
                "milliseconds expected");
  return (int64_t)now;
}

static uint64_t check_link(lua_State *L, int index) {
  return (uint64_t)lparley_check_range(L, index, 0, INT64_C(1) << 53);
}

static parley_ws_message check_kind(lua_State *L, int index) {
  return lua_toboolean(L, index) ? PARLEY_WS_BINARY : PARLEY_WS_TEXT;
}

/* ---- options --------------------------------------------------------- */

static void expect(lua_State *L, const char *name, const char *what) {
  luaL_error(L, "option '%s': %s expected, got %s", name, what,
             luaL_typename(L, -1));
}

/* The list of transports on top of the stack, as bits. */
static unsigned take_transports(lua_State *L) {
  unsigned bits = 0;
  size_t i, n;
  if (!lua_istable(L, -1)) expect(L, "transports", "table");
  n = lua_rawlen(L, -1);
  for (i = 1; i <= n; i++) {
    const char *name;
    lua_rawgeti(L, -1, (int)i);
    name = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "";
    if (strcmp(name, "polling") == 0)
      bits |= PARLEY_ENGINE_POLLING;
    else if (strcmp(name, "websocket") == 0)
      bits |= PARLEY_ENGINE_WEBSOCKET;
    else
      luaL_error(L, "option 'transports': 'polling' or 'websocket' expected");
    lua_pop(L, 1);
  }
  if (bits == 0) luaL_error(L, "option 'transports': the list is empty");
  return bits;
}

static uint32_t take_number(lua_State *L, const char *name) {
  lua_Number value = lua_tonumber(L, -1);
  if (lua_type(L, -1) != LUA_TNUMBER) expect(L, name, "number");
  if (!(value >= 1 && value <= INT32_MAX))
    luaL_error(L, "option '%s': a number from 1 to %d expected", name,
               (int)INT32_MAX);
  return (uint32_t)value;
}

/* The string stays in the table of options. */
static const char *take_text(lua_State *L, const char *name) {
  const char *text;
  size_t size;
  if (lua_type(L, -1) != LUA_TSTRING) expect(L, name, "string");
  text = lua_tolstring(L, -1, &size);
  if (strlen(text) != size)
    luaL_error(L, "option '%s': there is a zero byte in it", name);
  return text;
}

static parley_role take_role(lua_State *L) {
  const char *role =
    lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "nil";
  if (strcmp(role, "client") == 0) return PARLEY_CLIENT;
  if (strcmp(role, "server") != 0)
    luaL_error(L, "option 'role': 'client' or 'server' expected");
  return PARLEY_SERVER;
}

static bool take_bool(lua_State *L, const char *name) {
  if (!lua_isboolean(L, -1)) expect(L, name, "boolean");
  return lua_toboolean(L, -1) != 0;
}

static const char *const names[] = {"role",
                                    "transports",
                                    "no_upgrade",
                                    "path",
                                    "query",
                                    "ping_interval_ms",
                                    "ping_timeout_ms",
                                    "upgrade_timeout_ms",
                                    "open_timeout_ms",
                                    "max_payload",
                                    "queue",
                                    NULL};

/* Raises an error about the key on the stack at |key| if it is none of the
 * names. */
static void check_name(lua_State *L, int key) {
  parley_near near;
  const char *name;
  size_t size;
  int i;
  if (lua_type(L, key) != LUA_TSTRING)
    luaL_error(L, "options have names, not a key of type %s",
               luaL_typename(L, key));
  name = lua_tolstring(L, key, &size);
  parley__near_init(&near, name, size);
  for (i = 0; names[i] != NULL; i++) {
    if (strcmp(name, names[i]) == 0) return;
    parley__near_offer(&near, names[i]);
  }
  if (near.best != NULL)
    luaL_error(L, "unknown option '%s', did you mean '%s'?", name, near.best);
  luaL_error(L, "unknown option '%s'", name);
}

/* True if the options at 1 have |name|, which is pushed. */
static bool has(lua_State *L, const char *name) {
  lua_getfield(L, 1, name);
  return !lua_isnil(L, -1);
}

static void check_options(lua_State *L, parley_engine_options *out) {
  memset(out, 0, sizeof *out);
  luaL_checktype(L, 1, LUA_TTABLE);
  for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1))
    check_name(L, lua_gettop(L) - 1);
  has(L, "role");
  out->role = take_role(L);
#define TAKE(name, to, take)                                                   \
  if (has(L, name)) out->to = take
  TAKE("transports", transports, take_transports(L));
  TAKE("no_upgrade", no_upgrade, take_bool(L, "no_upgrade"));
  TAKE("path", path, take_text(L, "path"));
  TAKE("query", query, take_text(L, "query"));
  TAKE("ping_interval_ms", ping_interval_ms,
       take_number(L, "ping_interval_ms"));
  TAKE("ping_timeout_ms", ping_timeout_ms, take_number(L, "ping_timeout_ms"));
  TAKE("upgrade_timeout_ms", upgrade_timeout_ms,
       take_number(L, "upgrade_timeout_ms"));
  TAKE("open_timeout_ms", open_timeout_ms, take_number(L, "open_timeout_ms"));
  TAKE("max_payload", max_payload, take_number(L, "max_payload"));
  TAKE("queue", limits.queue, take_number(L, "queue"));
#undef TAKE
}

/* ---- life ------------------------------------------------------------ */

/*** Makes one end of an Engine.IO connection.
@function engine
@tparam table options role = "client" | "server"; of both transports = list of
"polling" and "websocket" (both), no_upgrade, upgrade_timeout_ms, queue (bytes
that may wait); of a client path, query (percent-encoded), open_timeout_ms; of a
server ping_interval_ms, ping_timeout_ms, max_payload
@treturn engine; or nil, message, code without randomness or memory */
static int core_engine(lua_State *L) {
  lparley_engine *self;
  parley_engine_options options;
  parley_diag diag;
  lua_settop(L, 1);
  luaL_checkstack(L, 16, "options");
  check_options(L, &options);
  self = lparley_newudata(L, sizeof *self, ENGINE);
  memset(&diag, 0, sizeof diag);
  self->engine = parley_engine_new(&options, &diag);
  if (self->engine == NULL) {
    if (diag.code == PARLEY_EUSAGE) return luaL_error(L, "%s", diag.text);
    return lparley_push_err(L, diag.code, &diag);
  }
  return 1;
}

static int engine_gc(lua_State *L) {
  lparley_engine *self = luaL_checkudata(L, 1, ENGINE);
  parley_engine_free(self->engine);
  self->engine = NULL;
  return 0;
}

static int engine_tostring(lua_State *L) {
  lua_pushfstring(L, "parley.engine: %p", luaL_checkudata(L, 1, ENGINE));
  return 1;
}

/*** Client: begins.
@function engine:start
@tparam number now milliseconds of any monotonic clock
@treturn true; or nil, message, code */
static int engine_start(lua_State *L) {
  parley_engine *engine = check_engine(L);
  return lparley_push_done(L, parley_engine_start(engine, check_now(L, 2)),
                           "only a client starts, and once");
}

/*** Client: the answer to a request.
@function engine:answered
@tparam number link
@tparam number status
@tparam string body
@tparam number now
@treturn true; or nil, message, code */
static int engine_answered(lua_State *L) {
  parley_engine *engine = check_engine(L);
  uint64_t link = check_link(L, 2);
  int status = (int)lparley_check_range(L, 3, 0, 999);
  parley_slice body = lparley_check_slice(L, 4);
  return lparley_push_done(
    L, parley_engine_answered(engine, link, status, body, check_now(L, 5)),
    "no such request of a client");
}

/*** Server: a request.
@function engine:request
@tparam number link
@tparam string method
@tparam ?string content_type
@tparam string body
@tparam number now
@treturn true; or nil, message, code */
static int engine_request(lua_State *L) {
  parley_engine *engine = check_engine(L);
  uint64_t link = check_link(L, 2);
  const char *method = luaL_checkstring(L, 3);
  const char *type = luaL_optstring(L, 4, NULL);
  parley_slice body = lparley_check_slice(L, 5);
  return lparley_push_done(
    L, parley_engine_request(engine, link, method, type, body, check_now(L, 6)),
    "only a server is asked");
}

/*** A WebSocket is open.
@function engine:attach
@tparam number link
@tparam number now
@treturn true; or nil, message, code */
static int engine_attach(lua_State *L) {
  parley_engine *engine = check_engine(L);
  uint64_t link = check_link(L, 2);
  return lparley_push_done(L,
                           parley_engine_attach(engine, link, check_now(L, 3)),
                           "nobody asked for this WebSocket");
}

/*** A WebSocket message.
@function engine:receive
@tparam number link
@tparam string bytes
@tparam boolean is_binary
@tparam number now
@treturn true; or nil, message, code */
static int engine_receive(lua_State *L) {
  parley_engine *engine = check_engine(L);
  uint64_t link = check_link(L, 2);
  parley_slice in = lparley_check_slice(L, 3);
  parley_ws_message kind = check_kind(L, 4);
  return lparley_push_done(
    L, parley_engine_receive(engine, link, kind, in, check_now(L, 5)),
    "wrong use");
}

/*** A link is gone.
@function engine:lost
@tparam number link
@tparam string text why
@tparam number now
@treturn true; or nil, message, code */
static int engine_lost(lua_State *L) {
  parley_engine *engine = check_engine(L);
  uint64_t link = check_link(L, 2);
  const char *text = luaL_checkstring(L, 3);
  return lparley_push_done(
    L, parley_engine_lost(engine, link, text, check_now(L, 4)), "wrong use");
}

/*** Sends a message.
@function engine:send
@tparam string bytes
@tparam[opt] boolean is_binary
@treturn true; or nil, message, code: EPHASE, EQUEUE, ECLOSED */
static int engine_send(lua_State *L) {
  parley_engine *engine = check_engine(L);
  parley_slice message = lparley_check_slice(L, 2);
  return lparley_push_done(
    L, parley_engine_send(engine, check_kind(L, 3), message),
    "a text with the byte 0x1E can not be sent by polling");
}

/*** Ends in an orderly way.
@function engine:close
@tparam number now
@treturn true; or nil, message, code */
static int engine_close(lua_State *L) {
  parley_engine *engine = check_engine(L);
  return lparley_push_done(L, parley_engine_close(engine, check_now(L, 2)),
                           "wrong use");
}

/*** The peer broke the rules of what is spoken on top.
@function engine:fail
@tparam number now
@treturn true; or nil, message, code */
static int engine_fail(lua_State *L) {
  parley_engine *engine = check_engine(L);
  return lparley_push_done(L, parley_engine_fail(engine, check_now(L, 2)),
                           "wrong use");
}

/*** When tick is to be called next.
@function engine:deadline
@treturn number; nothing: never */
static int engine_deadline(lua_State *L) {
  int64_t at = parley_engine_deadline(check_engine(L));
  if (at < 0) return 0;
  lparley_push_i64(L, at);
  return 1;
}

/*** Does what is due.
@function engine:tick
@tparam number now
@treturn true; or nil, message, code */
static int engine_tick(lua_State *L) {
  parley_engine *engine = check_engine(L);
  return lparley_push_done(L, parley_engine_tick(engine, check_now(L, 2)),
                           "wrong use");
}

/* ---- actions --------------------------------------------------------- */

static int push_slice(lua_State *L, parley_slice slice) {
  lua_pushlstring(L, slice.size > 0 ? (const char *)slice.data : "",
                  slice.size);
  return 1;
}

static int push_message(lua_State *L, const parley_engine_action *action) {
  push_slice(L, action->payload);
  lua_pushboolean(L, action->kind == PARLEY_WS_BINARY);
  return 2;
}

/* Pushes what comes behind the name and, of links, the link. */
static int push_rest(lua_State *L, const parley_engine_action *action) {
  switch (action->type) {
    case PARLEY_ENGINE_OPEN:
    case PARLEY_ENGINE_GET:
    case PARLEY_ENGINE_DIAL:
      lua_pushstring(L, action->text);
      return 1;
    case PARLEY_ENGINE_MESSAGE:
    case PARLEY_ENGINE_SEND:
      return push_message(L, action);
    case PARLEY_ENGINE_UPGRADED:
      return 0;
    case PARLEY_ENGINE_CLOSE:
      lua_pushstring(L, action->text);
      if (action->err == PARLEY_OK) return 1;
      lua_pushstring(L, parley_err_name(action->err));
      return 2;
    case PARLEY_ENGINE_ANSWER:
      lua_pushinteger(L, action->status);
      lua_pushstring(L, action->text);
      push_slice(L, action->payload);
      return 3;
    case PARLEY_ENGINE_HANG_UP:
      lua_pushinteger(L, action->status);
      return 1;
    case PARLEY_ENGINE_POST:
      lua_pushstring(L, action->text);
      push_slice(L, action->payload);
      return 2;
  }
  return 0;
}

/*** Takes the next action.
@function engine:next
@treturn nothing, or "open", sid; "message", bytes, is_binary; "upgraded";
"close", reason, code or nil; "answer", link, status, content_type, body;
"send", link, bytes, is_binary; "hang_up", link, code; "get", link, target;
"post", link, target, body; "dial", link, target */
static int engine_next(lua_State *L) {
  static const char *const types[] = {"open",   "message", "upgraded", "close",
                                      "answer", "send",    "hang_up",  "get",
                                      "post",   "dial"};
  parley_engine_action action;
  if (!parley_engine_next(check_engine(L), &action)) return 0;
  lua_pushstring(L, types[action.type]);
  if (action.type < PARLEY_ENGINE_ANSWER) return 1 + push_rest(L, &action);
  lparley_push_i64(L, (int64_t)action.link);
  return 2 + push_rest(L, &action);
}

/* ---- state ----------------------------------------------------------- */

static int push_transport(lua_State *L, unsigned transport) {
  if (transport == 0) return 0;
  lua_pushstring(L,
                 transport == PARLEY_ENGINE_POLLING ? "polling" : "websocket");
  return 1;
}

/*** The connection's id; "" before it is known.
@function engine:sid
@treturn string */
static int engine_sid(lua_State *L) {
  lua_pushstring(L, parley_engine_sid(check_engine(L)));
  return 1;
}

/*** The transport.
@function engine:transport
@treturn "polling" or "websocket"; nothing before it is open */
static int engine_transport(lua_State *L) {
  return push_transport(L, parley_engine_transport(check_engine(L)));
}

/*** Bytes that wait to be sent.
@function engine:waiting
@treturn number */
static int engine_waiting(lua_State *L) {
  lparley_push_i64(L, (int64_t)parley_engine_waiting(check_engine(L)));
  return 1;
}

/*** Whether nothing that was sent waits for a link or an answer.
@function engine:is_drained
@treturn boolean */
static int engine_is_drained(lua_State *L) {
  lua_pushboolean(L, parley_engine_is_drained(check_engine(L)));
  return 1;
}

/*** The largest message the server takes.
@function engine:max_payload
@treturn number */
static int engine_max_payload(lua_State *L) {
  lparley_push_i64(L, (int64_t)parley_engine_max_payload(check_engine(L)));
  return 1;
}

/* ---- routes ---------------------------------------------------------- */

/*** Whose request it is.
@function engine_route
@tparam string method
@tparam string target
@tparam boolean is_upgrade it asks for a WebSocket
@tparam[opt] table transports those that are served
@treturn sid ("" for a new connection), transport; or nil, reason, code,
status */
static int core_engine_route(lua_State *L) {
  parley_engine_route route;
  const char *method = luaL_checkstring(L, 1);
  const char *target = luaL_checkstring(L, 2);
  unsigned transports = 0;
  lua_settop(L, 4);
  if (!lua_isnil(L, 4)) transports = take_transports(L);
  parley_engine_read_target(method, target, lua_toboolean(L, 3) != 0,
                            transports, &route);
  if (route.status == 0) {
    push_slice(L, route.sid);
    return 1 + push_transport(L, route.transport);
  }
  lua_pushnil(L);
  lua_pushstring(L, route.reason);
  lua_pushinteger(L, route.code);
  lua_pushinteger(L, route.status);
  return 4;
}

/*** What a refusal says.
@function engine_refusal
@tparam number code 0 to 5
@treturn status, reason */
static int core_engine_refusal(lua_State *L) {
  parley_engine_route route;
  parley_engine_refuse((int)lparley_check_range(L, 1, 0, 5), &route);
  lua_pushinteger(L, route.status);
  lua_pushstring(L, route.reason);
  return 2;
}

void lparley_open_engine(lua_State *L) {
  static const luaL_Reg methods[] = {{"start", engine_start},
                                     {"answered", engine_answered},
                                     {"request", engine_request},
                                     {"attach", engine_attach},
                                     {"receive", engine_receive},
                                     {"lost", engine_lost},
                                     {"send", engine_send},
                                     {"close", engine_close},
                                     {"fail", engine_fail},
                                     {"deadline", engine_deadline},
                                     {"tick", engine_tick},
                                     {"next", engine_next},
                                     {"sid", engine_sid},
                                     {"transport", engine_transport},
                                     {"waiting", engine_waiting},
                                     {"is_drained", engine_is_drained},
                                     {"max_payload", engine_max_payload},
                                     {NULL, NULL}};
  static const luaL_Reg metas[] = {
    {"__gc", engine_gc}, {"__tostring", engine_tostring}, {NULL, NULL}};
  lparley_class(L, ENGINE, methods, metas);
  lua_pushcfunction(L, core_engine);
  lua_setfield(L, -2, "engine");
  lua_pushcfunction(L, core_engine_route);
  lua_setfield(L, -2, "engine_route");
  lua_pushcfunction(L, core_engine_refusal);
  lua_setfield(L, -2, "engine_refusal");
}
