/* SPDX-License-Identifier: MIT
 *
 * Socket.IO: the text of its packets, and its connections, for programs that
 * move the messages themselves.
 */
#include <stdlib.h>
#include <string.h>

#include "lua/lnet.h"
#include "parley/socketio.h"
#include "schema/near.h"

#define SIO "parley.sio"

/* As parley_sio_type. */
static const char *const types[] = {
  "connect",       "disconnect",   "event",      "ack",
  "connect_error", "binary_event", "binary_ack", NULL};

typedef struct lparley_sio {
  parley_sio *sio; /* NULL: never made */
} lparley_sio;

static parley_sio *check_sio(lua_State *L) {
  lparley_sio *self = luaL_checkudata(L, 1, SIO);
  if (self->sio == NULL) luaL_argerror(L, 1, "the connection is freed");
  return self->sio;
}

static int64_t check_now(lua_State *L, int index) {
  return lparley_check_range(L, index, 0, INT64_C(9007199254740991));
}

static const char *check_nsp(lua_State *L, int index) {
  size_t size;
  const char *nsp = luaL_checklstring(L, index, &size);
  luaL_argcheck(L, strlen(nsp) == size, index, "there is a zero byte in it");
  return nsp;
}

/* An id: a whole number, or the digits that stand for it where Lua has no
 * integers. */
static int64_t optional_id(lua_State *L, int index) {
  int64_t id = -1;
  if (lua_isnoneornil(L, index)) return PARLEY_SIO_NO_ID;
  if (lua_type(L, index) == LUA_TNUMBER) {
    if (!lparley_is_integer(L, index, &id)) id = -1;
  } else if (lua_type(L, index) == LUA_TSTRING) {
    const char *text = lua_tostring(L, index);
    size_t n = strspn(text, "0123456789");
    if (n > 0 && n < 20 && text[n] == '\0') id = strtoll(text, NULL, 10);
  }
  luaL_argcheck(L, id >= 0, index, "an id from 0 expected");
  return id;
}

static parley_slice optional_json(lua_State *L, int index) {
  parley_slice none = {(const uint8_t *)"", 0};
  return lua_isnoneornil(L, index) ? none : lparley_check_slice(L, index);
}

static void push_id(lua_State *L, int64_t id) {
  if (id == PARLEY_SIO_NO_ID)
    lua_pushnil(L);
  else
    lparley_push_i64(L, id);
}

static void push_json(lua_State *L, parley_slice json) {
  if (json.size == 0)
    lua_pushnil(L);
  else
    lua_pushlstring(L, (const char *)json.data, json.size);
}

/* Pushes true, or nil, message, code and the offset; a mistake of the caller
 * raises. */
static int push_result(lua_State *L, parley_err err, const parley_diag *diag) {
  if (err == PARLEY_EUSAGE) return lparley_raise(L, err, diag);
  if (err != PARLEY_OK) {
    lparley_push_err(L, err, diag);
    lua_pushinteger(L, (lua_Integer)diag->offset);
    return 4;
  }
  lua_pushboolean(L, 1);
  return 1;
}

/* ---- text ------------------------------------------------------------ */

/*** Reads the text of a packet.
@function sio_read
@tparam string text without Engine.IO's digit
@treturn string type, string namespace, number id or nil, string JSON or nil,
number of attachments; or nil, message, code, offset */
static int core_sio_read(lua_State *L) {
  parley_sio_packet packet;
  parley_diag diag;
  parley_err err =
    parley_sio_read(lparley_check_slice(L, 1), NULL, &packet, &diag);
  if (err != PARLEY_OK) return push_result(L, err, &diag);
  lua_pushstring(L, types[packet.type]);
  lua_pushlstring(L, (const char *)packet.nsp.data, packet.nsp.size);
  push_id(L, packet.id);
  push_json(L, packet.json);
  lua_pushinteger(L, (lua_Integer)packet.attachments);
  return 5;
}

/*** Writes the text of a packet.
@function sio_write
@tparam string type
@tparam string namespace
@tparam[opt] number id
@tparam[opt] string json
@tparam[opt=0] number attachments of the binary types
@treturn string; or nil, message, code */
static int core_sio_write(lua_State *L) {
  parley_sio_packet packet;
  parley_buf *out;
  parley_err err;
  memset(&packet, 0, sizeof packet);
  packet.type = (parley_sio_type)luaL_checkoption(L, 1, NULL, types);
  packet.nsp = lparley_check_slice(L, 2);
  packet.id = optional_id(L, 3);
  packet.json = optional_json(L, 4);
  if (!lua_isnoneornil(L, 5))
    packet.attachments = (uint32_t)lparley_check_range(L, 5, 0, INT32_MAX);
  out = lparley_scratch(L);
  err = parley_sio_write(&packet, out);
  if (err == PARLEY_EUSAGE) return luaL_error(L, "this is no packet");
  if (err != PARLEY_OK) return lparley_push_err(L, err, NULL);
  lua_pushlstring(L, (const char *)out->data, out->size);
  return 1;
}

/* ---- a connection ---------------------------------------------------- */

static const char *const options_known[] = {
  "role", "connect_timeout_ms", "max_attachments", "queue", "limits", NULL};

/* Raises an error for a key of the table at 1 that is no option. */
static void check_names(lua_State *L) {
  for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1)) {
    parley_near near;
    const char *name;
    size_t size;
    int i;
    if (lua_type(L, -2) != LUA_TSTRING)
      luaL_error(L, "options have names, not a key of type %s",
                 luaL_typename(L, -2));
    name = lua_tolstring(L, -2, &size);
    parley__near_init(&near, name, size);
    for (i = 0; options_known[i] != NULL; i++) {
      if (strcmp(options_known[i], name) == 0) break;
      parley__near_offer(&near, options_known[i]);
    }
    if (options_known[i] != NULL) continue;
    if (near.best != NULL)
      luaL_error(L, "unknown option '%s', did you mean '%s'?", name, near.best);
    luaL_error(L, "unknown option '%s'", name);
  }
}

/* The option |name| as a number from 1; 0 if it is not given. */
static uint32_t number_option(lua_State *L, const char *name) {
  lua_Number value = 0;
  lua_getfield(L, 1, name);
  if (!lua_isnil(L, -1)) {
    value = lua_tonumber(L, -1);
    if (lua_type(L, -1) != LUA_TNUMBER || !(value >= 1) ||
        value > 2147483647.0 || value != floor(value))
      luaL_error(L, "option '%s': a whole number from 1 expected", name);
  }
  lua_pop(L, 1);
  return (uint32_t)value;
}

static void read_options(lua_State *L, parley_sio_options *options) {
  uint32_t queue;
  const char *role;
  memset(options, 0, sizeof *options);
  luaL_checktype(L, 1, LUA_TTABLE);
  check_names(L);
  lua_getfield(L, 1, "role");
  role = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "";
  if (strcmp(role, "client") != 0 && strcmp(role, "server") != 0)
    luaL_error(L, "option 'role': \"client\" or \"server\" expected");
  options->role = *role == 's' ? PARLEY_SERVER : PARLEY_CLIENT;
  lua_pop(L, 1);
  lua_getfield(L, 1, "limits");
  if (!lua_isnil(L, -1)) {
    if (!lua_istable(L, -1)) luaL_error(L, "option 'limits': table expected");
    options->limits = lparley_check_limits(L, lua_gettop(L));
  }
  lua_pop(L, 1);
  options->connect_timeout_ms = number_option(L, "connect_timeout_ms");
  options->max_attachments = number_option(L, "max_attachments");
  queue = number_option(L, "queue");
  if (queue != 0) options->limits.queue = queue;
}

/*** Makes one connection's namespaces.
@function sio
@tparam table options role = "client" | "server", connect_timeout_ms,
max_attachments, queue (bytes that may wait to be sent), limits
@treturn sio; or nil, message, code */
static int core_sio(lua_State *L) {
  parley_sio_options options;
  lparley_sio *self;
  lua_settop(L, 1);
  read_options(L, &options);
  self = lparley_newudata(L, sizeof *self, SIO);
  self->sio = parley_sio_new(&options, NULL);
  if (self->sio == NULL) return lparley_push_err(L, PARLEY_ENOMEM, NULL);
  return 1;
}

static int sio_gc(lua_State *L) {
  lparley_sio *self = luaL_checkudata(L, 1, SIO);
  parley_sio_free(self->sio);
  self->sio = NULL;
  return 0;
}

/*** The Engine.IO connection is open; on a server the time to join begins.
@function sio:start
@tparam number now milliseconds of any monotonic clock
@treturn true; or nil, message, code */
static int sio_start(lua_State *L) {
  parley_sio *sio = check_sio(L);
  return lparley_push_done(L, parley_sio_start(sio, check_now(L, 2)),
                           "it was started before");
}

/*** A message from the peer.
@function sio:receive
@tparam string bytes
@tparam[opt] boolean is_binary
@treturn true; or nil, message, code, offset: the connection is to be closed */
static int sio_receive(lua_State *L) {
  parley_sio *sio = check_sio(L);
  parley_slice in = lparley_check_slice(L, 2);
  parley_ws_message kind =
    lua_toboolean(L, 3) ? PARLEY_WS_BINARY : PARLEY_WS_TEXT;
  parley_diag diag;
  return push_result(L, parley_sio_receive(sio, kind, in, &diag), &diag);
}

/*** Takes the next packet.
@function sio:next
@treturn string type, string namespace, number id or nil, string JSON or nil,
list of attachments or nil; nothing if there is none */
static int sio_next(lua_State *L) {
  parley_sio *sio = check_sio(L);
  parley_sio_event event;
  uint32_t i;
  if (!parley_sio_next(sio, &event)) return 0;
  lua_pushstring(L, types[event.type]);
  lua_pushstring(L, event.nsp);
  push_id(L, event.id);
  push_json(L, event.json);
  if (event.nattachments == 0) return 4;
  lua_newtable(L);
  for (i = 0; i < event.nattachments; i++) {
    lua_pushlstring(L, (const char *)event.attachments[i].data,
                    event.attachments[i].size);
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 5;
}

/* The list at 6 as slices, which live while it does; the memory is Lua's. */
static void check_attachments(lua_State *L, parley_sio_event *packet) {
  size_t n, i;
  parley_slice *slices;
  if (lua_isnoneornil(L, 6)) return;
  luaL_checktype(L, 6, LUA_TTABLE);
  n = lua_rawlen(L, 6);
  luaL_argcheck(L, n <= 65535, 6, "too many attachments");
  slices = lua_newuserdata(L, n * sizeof *slices + 1);
  for (i = 0; i < n; i++) {
    lua_rawgeti(L, 6, (int)i + 1);
    luaL_argcheck(L, lua_type(L, -1) == LUA_TSTRING, 6,
                  "a list of strings expected");
    slices[i].data = (const uint8_t *)lua_tolstring(L, -1, &slices[i].size);
    lua_pop(L, 1);
  }
  packet->attachments = slices;
  packet->nattachments = (uint32_t)n;
}

/*** Sends a packet.
@function sio:send
@tparam string type "connect", "disconnect", "event", "ack", "connect_error"
@tparam string namespace
@tparam[opt] number id
@tparam[opt] string json with the placeholders of attachments
@tparam[opt] table attachments list of strings
@treturn true; or nil, message, code */
static int sio_send(lua_State *L) {
  parley_sio *sio = check_sio(L);
  parley_sio_event packet;
  parley_diag diag;
  parley_err err;
  memset(&packet, 0, sizeof packet);
  packet.type = (parley_sio_type)luaL_checkoption(L, 2, NULL, types);
  packet.nsp = check_nsp(L, 3);
  packet.id = optional_id(L, 4);
  packet.json = optional_json(L, 5);
  check_attachments(L, &packet);
  err = parley_sio_send(sio, &packet, &diag);
  return err == PARLEY_OK || err == PARLEY_EUSAGE
           ? push_result(L, err, &diag)
           : lparley_push_err(L, err, &diag);
}

/*** Takes the next message for Engine.IO.
@function sio:out
@treturn string bytes, boolean is_binary; nothing if there is none */
static int sio_out(lua_State *L) {
  parley_sio *sio = check_sio(L);
  parley_ws_message kind;
  parley_slice message;
  if (!parley_sio_out(sio, &kind, &message)) return 0;
  lua_pushlstring(L, (const char *)message.data, message.size);
  lua_pushboolean(L, kind == PARLEY_WS_BINARY);
  return 2;
}

/*** Whether a namespace is joined.
@function sio:is_joined
@tparam string namespace
@treturn boolean */
static int sio_is_joined(lua_State *L) {
  parley_sio *sio = check_sio(L);
  lua_pushboolean(L, parley_sio_is_joined(sio, check_nsp(L, 2)));
  return 1;
}

/*** When tick is to be called next.
@function sio:deadline
@treturn number; nil: never */
static int sio_deadline(lua_State *L) {
  int64_t at = parley_sio_deadline(check_sio(L));
  if (at < 0) return 0;
  lparley_push_i64(L, at);
  return 1;
}

/*** Does what is due.
@function sio:tick
@tparam number now
@treturn true; or nil, message, code: the connection is to be closed */
static int sio_tick(lua_State *L) {
  parley_sio *sio = check_sio(L);
  parley_diag diag;
  parley_err err = parley_sio_tick(sio, check_now(L, 2));
  if (err == PARLEY_ETIMEOUT) {
    parley_fail(&diag, err, 0, "no namespace was joined in time");
    return lparley_push_err(L, err, &diag);
  }
  return lparley_push_done(L, err, "");
}

void lparley_open_sio(lua_State *L) {
  static const luaL_Reg functions[] = {{"sio", core_sio},
                                       {"sio_read", core_sio_read},
                                       {"sio_write", core_sio_write},
                                       {NULL, NULL}};
  static const luaL_Reg methods[] = {{"start", sio_start},
                                     {"receive", sio_receive},
                                     {"next", sio_next},
                                     {"send", sio_send},
                                     {"out", sio_out},
                                     {"is_joined", sio_is_joined},
                                     {"deadline", sio_deadline},
                                     {"tick", sio_tick},
                                     {NULL, NULL}};
  static const luaL_Reg metas[] = {{"__gc", sio_gc}, {NULL, NULL}};
  lparley_class(L, SIO, methods, metas);
  lparley_setfuncs(L, functions);
}
