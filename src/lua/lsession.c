/* SPDX-License-Identifier: MIT
 *
 * Sessions without a loop: for programs that move the bytes themselves. The
 * user value is a table: the schema object (or false) at [1], the table of
 * transforms at [2].
 */
#include <string.h>

#include "lua/lnet.h"

enum { SESSION_SCHEMA = 1, SESSION_REFS };

typedef struct lparley_session {
  lparley_host host;
  parley_session *session; /* NULL: closed, or never made */
  lparley_hold *hold;
} lparley_session;

static lparley_session *check_session(lua_State *L) {
  lparley_session *self = luaL_checkudata(L, 1, LPARLEY_SESSION);
  if (self->session == NULL) luaL_argerror(L, 1, "the session is freed");
  return self;
}

/* Enters the library for the session at index 1. */
static void enter(lua_State *L, lparley_session *self) {
  lparley_getuservalue(L, 1);
  lua_rawgeti(L, -1, SESSION_REFS);
  lparley_enter(L, &self->host, -1);
}

static void leave(lparley_session *self) {
  lparley_leave(&self->host);
}

/* Argument |index|: the time in milliseconds of any monotonic clock. */
static int64_t check_now(lua_State *L, int index) {
  lua_Number now = luaL_checknumber(L, index);
  luaL_argcheck(L, now >= 0 && now < 9007199254740992.0, index,
                "milliseconds expected");
  return (int64_t)now;
}

static parley_session *make(lparley_session *self, lparley_options *options,
                            int ref, parley_diag *diag) {
  if (ref != 0 &&
      lparley_transform_new(&self->host, ref, false,
                            &options->session.transform, diag) != PARLEY_OK)
    return NULL;
  return parley_session_new(&options->session, diag);
}

/*** Makes a session.
@function session
@tparam table options as for loop:connect without the network's, and role =
"client" | "server"
@treturn session; or nil, message, code for keys and certificates that can not
be used */
static int core_session(lua_State *L) {
  lparley_session *self;
  lparley_options options;
  parley_diag diag;
  int ref = 0;
  lua_settop(L, 1);
  self = lparley_newudata(L, sizeof *self, LPARLEY_SESSION); /* 2 */
  lua_newtable(L);                                           /* 3: anchor */
  lparley_check_options(L, 1, 3, LPARLEY_FOR_SESSION, &options);
  lua_createtable(L, SESSION_REFS, 0); /* 4 */
  lparley_push_schema_of(L, 3);
  lua_rawseti(L, 4, SESSION_SCHEMA);
  lua_newtable(L); /* 5: transforms */
  lparley_refs_init(L);
  lua_pushvalue(L, 5);
  lua_rawseti(L, 4, SESSION_REFS);
  lua_pushvalue(L, 4);
  lparley_setuservalue(L, 2);
  if (options.has_transform) {
    lua_rawgeti(L, 3, 2);
    ref = lparley_ref(L, &self->host, 5);
  }
  if (options.schema != NULL)
    self->hold = lparley_hold_take(options.schema->hold);
  memset(&diag, 0, sizeof diag);
  lparley_enter(L, &self->host, 5);
  self->session = make(self, &options, ref, &diag);
  leave(self);
  if (self->session == NULL) {
    if (diag.code == PARLEY_EUSAGE) return luaL_error(L, "%s", diag.text);
    return lparley_push_err(L, diag.code, &diag);
  }
  lua_settop(L, 2);
  return 1;
}

static int session_gc(lua_State *L) {
  lparley_session *self = luaL_checkudata(L, 1, LPARLEY_SESSION);
  parley_session_free(self->session);
  lparley_hold_drop(self->hold);
  self->session = NULL;
  self->hold = NULL;
  return 0;
}

static int session_tostring(lua_State *L) {
  lparley_session *self = luaL_checkudata(L, 1, LPARLEY_SESSION);
  lua_pushfstring(L, "parley.session: %p (%s)", (void *)self,
                  self->session == NULL                   ? "freed"
                  : parley_session_is_done(self->session) ? "done"
                                                          : "open");
  return 1;
}

#define NOT_STARTED "the session was not started, or twice"

/*** The connection is up.
@function session:start
@tparam number now milliseconds of any monotonic clock
@treturn true; or nil, message, code */
static int session_start(lua_State *L) {
  lparley_session *self = check_session(L);
  int64_t now = check_now(L, 2);
  parley_err err;
  enter(L, self);
  err = parley_session_start(self->session, now);
  leave(self);
  return lparley_push_done(L, err, NOT_STARTED);
}

/*** Bytes from the peer. Its faults become "error" events.
@function session:feed
@tparam string bytes
@tparam number now
@treturn true; or nil, message, code: ECLOSED after the end */
static int session_feed(lua_State *L) {
  lparley_session *self = check_session(L);
  parley_slice in = lparley_check_slice(L, 2);
  int64_t now = check_now(L, 3);
  parley_err err;
  enter(L, self);
  err = parley_session_feed(self->session, in, now);
  leave(self);
  return lparley_push_done(L, err, NOT_STARTED);
}

/*** The peer sends no more.
@function session:eof
@tparam number now
@treturn true; or nil, message, code */
static int session_eof(lua_State *L) {
  lparley_session *self = check_session(L);
  int64_t now = check_now(L, 2);
  parley_err err;
  enter(L, self);
  err = parley_session_eof(self->session, now);
  leave(self);
  return lparley_push_done(L, err, NOT_STARTED);
}

/*** Does what is due; to be called when the deadline is reached.
@function session:tick
@tparam number now
@treturn true; or nil, message, code */
static int session_tick(lua_State *L) {
  lparley_session *self = check_session(L);
  int64_t now = check_now(L, 2);
  parley_err err;
  enter(L, self);
  err = parley_session_tick(self->session, now);
  leave(self);
  return lparley_push_done(L, err, NOT_STARTED);
}

/*** When tick is to be called next.
@function session:deadline
@treturn number; nil: never */
static int session_deadline(lua_State *L) {
  int64_t at = parley_session_deadline(check_session(L)->session);
  if (at < 0) return 0;
  lparley_push_i64(L, at);
  return 1;
}

/*** Takes the next event: as loop:next, without the connection.
@function session:next
@treturn nothing if there is none */
static int session_next(lua_State *L) {
  lparley_session *self = check_session(L);
  parley_event event;
  if (self->host.L != NULL)
    return luaL_error(L, "a transform can not use its own session");
  if (!parley_session_next(self->session, &event)) return 0;
  lparley_getuservalue(L, 1);
  lua_rawgeti(L, -1, SESSION_SCHEMA);
  lua_replace(L, 1);
  lua_settop(L, 1);
  lua_pushstring(L, lparley_event_name(event.type));
  return 1 + lparley_push_event(L, 1, &event);
}

/*** Takes the bytes to be written to the socket.
@function session:out
@treturn string maybe empty */
static int session_out(lua_State *L) {
  lparley_session *self = check_session(L);
  parley_slice out = parley_session_out(self->session);
  if (self->host.L != NULL)
    return luaL_error(L, "a transform can not use its own session");
  lua_pushlstring(L, out.size > 0 ? (const char *)out.data : "", out.size);
  parley_session_sent(self->session, out.size);
  return 1;
}

/*** Sends an encoded packet.
@function session:send
@tparam packet packet
@tparam string payload
@treturn true; or nil, message, code */
static int session_send(lua_State *L) {
  lparley_session *self = check_session(L);
  const parley_packet *packet = lparley_check_packet(L, 2)->packet;
  parley_slice payload = lparley_check_slice(L, 3);
  parley_err err;
  enter(L, self);
  err = parley_session_send(self->session, packet, payload);
  leave(self);
  return lparley_push_done(
    L, err, "a packet of this side's direction and schema expected");
}

/*** The same by number.
@function session:send_id
@tparam number id
@tparam string payload
@treturn true; or nil, message, code */
static int session_send_id(lua_State *L) {
  lparley_session *self = check_session(L);
  uint16_t id = (uint16_t)lparley_check_range(L, 2, 0, 65535);
  parley_slice payload = lparley_check_slice(L, 3);
  parley_err err;
  enter(L, self);
  err = parley_session_send_id(self->session, id, payload);
  leave(self);
  return lparley_push_done(L, err, "this packet can not be sent");
}

/*** Sends JSON text as a packet of a class, which need not be in the schema.
@function session:send_class
@tparam string class
@tparam string payload
@tparam[opt] string unique_id a UUID
@treturn true; or nil, message, code */
static int session_send_class(lua_State *L) {
  lparley_session *self = check_session(L);
  const char *name = luaL_checkstring(L, 2);
  parley_slice payload = lparley_check_slice(L, 3);
  const char *unique_id = luaL_optstring(L, 4, "");
  parley_err err;
  enter(L, self);
  err = parley_session_send_class(self->session, name, unique_id, payload);
  leave(self);
  return lparley_push_done(L, err, "a class and a UUID expected");
}

/*** Client over HTTP, without a schema: makes a request.
@function session:request
@tparam string method
@tparam string target
@tparam[opt] table headers
@tparam[opt] string body
@treturn true; or nil, message, code: EPHASE before the last one was answered */
static int session_request(lua_State *L) {
  lparley_session *self = check_session(L);
  lparley_outgoing out;
  parley_err err;
  lparley_check_request(L, &out);
  enter(L, self);
  err = parley_session_request(self->session, out.method, out.target,
                               out.headers, out.body);
  leave(self);
  return lparley_push_done(L, err, LPARLEY_BAD_REQUEST);
}

/*** Server over HTTP: answers the request.
@function session:respond
@tparam number status 200 to 599
@tparam[opt] table headers
@tparam[opt] string body
@treturn true; or nil, message, code */
static int session_respond(lua_State *L) {
  lparley_session *self = check_session(L);
  lparley_outgoing out;
  parley_err err;
  lparley_check_answer(L, &out);
  enter(L, self);
  err =
    parley_session_respond(self->session, out.status, out.headers, out.body);
  leave(self);
  return lparley_push_done(L, err, LPARLEY_BAD_ANSWER);
}

/*** Server over HTTP: answers the request by opening the WebSocket it asks for.
@function session:upgrade
@tparam[opt] table headers
@treturn true; or nil, message, code */
static int session_upgrade(lua_State *L) {
  lparley_session *self = check_session(L);
  lparley_outgoing out;
  parley_err err;
  lparley_check_upgrade(L, &out);
  enter(L, self);
  err = parley_session_upgrade(self->session, out.headers);
  leave(self);
  return lparley_push_done(L, err, LPARLEY_BAD_UPGRADE);
}

/*** Sends a WebSocket message, without a schema.
@function session:message
@tparam string bytes
@tparam[opt=false] boolean is_binary
@treturn true; or nil, message, code */
static int session_message(lua_State *L) {
  lparley_session *self = check_session(L);
  parley_slice payload = lparley_check_slice(L, 2);
  parley_ws_message type =
    lua_toboolean(L, 3) ? PARLEY_WS_BINARY : PARLEY_WS_TEXT;
  parley_err err;
  enter(L, self);
  err = parley_session_message(self->session, type, payload);
  leave(self);
  return lparley_push_done(L, err, LPARLEY_BAD_MESSAGE);
}

/*** The version of the protocol in use.
@function session:version
@treturn number or nil before it is agreed on */
static int session_version(lua_State *L) {
  uint32_t version = parley_session_version(check_session(L)->session);
  if (version == 0) return 0;
  lua_pushinteger(L, (lua_Integer)version);
  return 1;
}

/*** Server: the ticket is good.
@function session:accept
@treturn true; or nil, message, code */
static int session_accept(lua_State *L) {
  lparley_session *self = check_session(L);
  parley_err err;
  enter(L, self);
  err = parley_session_accept(self->session);
  leave(self);
  return lparley_push_done(L, err, "only a server accepts");
}

/*** Server: the ticket is wrong.
@function session:refuse
@tparam[opt] number reason
@treturn true; or nil, message, code */
static int session_refuse(lua_State *L) {
  lparley_session *self = check_session(L);
  int reason = -1;
  parley_err err;
  if (!lua_isnoneornil(L, 2))
    reason = (int)lparley_check_range(L, 2, 0, INT32_MAX);
  enter(L, self);
  err = parley_session_refuse(self->session, reason);
  leave(self);
  return lparley_push_done(L, err, "only a server refuses");
}

/*** Ends in an orderly way. Twice is once.
@function session:close
@tparam[opt=1000] number code
@tparam[opt] string reason
@treturn true */
static int session_close(lua_State *L) {
  lparley_session *self = luaL_checkudata(L, 1, LPARLEY_SESSION);
  int code = 1000;
  const char *reason = luaL_optstring(L, 3, "");
  if (!lua_isnoneornil(L, 2)) code = (int)lparley_check_range(L, 2, 0, 65535);
  if (self->session != NULL) {
    enter(L, self);
    parley_session_close(self->session, code, reason);
    leave(self);
  }
  lua_pushboolean(L, 1);
  return 1;
}

/* A to-be-closed variable hands over an error, which is no close code. */
static int session_leave(lua_State *L) {
  lua_settop(L, 1);
  return session_close(L);
}

/*** Whether it is over: what is left of out is written, then it is hung up.
@function session:is_done
@treturn boolean */
static int session_is_done(lua_State *L) {
  lua_pushboolean(L, parley_session_is_done(check_session(L)->session));
  return 1;
}

/*** Whether so many events wait that no more should be read.
@function session:is_full
@treturn boolean */
static int session_is_full(lua_State *L) {
  lua_pushboolean(L, parley_session_is_full(check_session(L)->session));
  return 1;
}

/*** A header of the upgrade or of the last request or answer; server: or ":path".
@function session:header
@tparam string name
@treturn string or nil */
static int session_header(lua_State *L) {
  lparley_session *self = check_session(L);
  lua_pushstring(L,
                 parley_session_header(self->session, luaL_checkstring(L, 2)));
  return 1;
}

/*** A copy of the numbers in use.
@function session:ids
@treturn idmap or nil without a schema */
static int session_ids(lua_State *L) {
  lparley_session *self = check_session(L);
  if (parley_session_ids(self->session) == NULL) return 0;
  lparley_getuservalue(L, 1);
  lua_rawgeti(L, -1, SESSION_SCHEMA);
  lparley_push_idmap(L, -1, parley_session_ids(self->session));
  return 1;
}

void lparley_open_session(lua_State *L) {
  static const luaL_Reg methods[] = {{"start", session_start},
                                     {"feed", session_feed},
                                     {"eof", session_eof},
                                     {"tick", session_tick},
                                     {"deadline", session_deadline},
                                     {"next", session_next},
                                     {"out", session_out},
                                     {"send", session_send},
                                     {"send_id", session_send_id},
                                     {"send_class", session_send_class},
                                     {"request", session_request},
                                     {"respond", session_respond},
                                     {"upgrade", session_upgrade},
                                     {"message", session_message},
                                     {"version", session_version},
                                     {"accept", session_accept},
                                     {"refuse", session_refuse},
                                     {"close", session_close},
                                     {"is_done", session_is_done},
                                     {"is_full", session_is_full},
                                     {"header", session_header},
                                     {"ids", session_ids},
                                     {NULL, NULL}};
  static const luaL_Reg metas[] = {{"__gc", session_gc},
                                   {"__close", session_leave},
                                   {"__tostring", session_tostring},
                                   {NULL, NULL}};
  lparley_class(L, LPARLEY_SESSION, methods, metas);
  lua_pushcfunction(L, core_session);
  lua_setfield(L, -2, "session");
}
