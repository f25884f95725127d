/* SPDX-License-Identifier: MIT
 *
 * Connections and listeners of a loop.
 */
#include <string.h>

#include "lua/lloop.h"

/* ---- connection objects ---------------------------------------------- */

/* Pushes a new connection object. The loop object is at |index|, the schema
 * object (or false) at |schema|. */
static lparley_conn *new_conn(lua_State *L, int index, int schema) {
  lparley_conn *self;
  index = lparley_abs(L, index);
  schema = lparley_abs(L, schema);
  self = lparley_newudata(L, sizeof *self, LPARLEY_CONN);
  self->loop = lua_touserdata(L, index);
  lua_createtable(L, CONN_REFS, 0);
  lua_pushvalue(L, schema);
  lua_rawseti(L, -2, CONN_SCHEMA);
  lua_pushvalue(L, index);
  lua_rawseti(L, -2, CONN_LOOP);
  lparley_loop_table(L, index, LOOP_REFS);
  lua_rawseti(L, -2, CONN_REFS);
  lparley_setuservalue(L, -2);
  return self;
}

/* Joins the object on top of the stack with its connection. Until the table
 * holds it nothing points to it, so that an error in between is harmless. */
static void join_conn(lua_State *L, int index, parley_conn *conn) {
  lparley_conn *self = lua_touserdata(L, -1);
  lparley_loop *loop = self->loop;
  lparley_loop_table(L, index, LOOP_CONNS);
  lua_pushvalue(L, -2);
  lua_rawseti(L, -2, (int)parley_conn_id(conn));
  lua_pop(L, 1);
  self->conn = conn;
  self->id = parley_conn_id(conn);
  self->next = loop->conns;
  if (loop->conns != NULL) loop->conns->prev = self;
  loop->conns = self;
  parley_conn_set_data(conn, self);
}

static void note_peer(lparley_conn *self) {
  if (self->peer[0] == '\0')
    snprintf(self->peer, sizeof self->peer, "%s", parley_conn_peer(self->conn));
}

void lparley_conn_drop(lparley_conn *self) {
  if (self->conn == NULL) return;
  note_peer(self);
  parley_conn_set_data(self->conn, NULL);
  self->conn = NULL;
  if (self->prev != NULL)
    self->prev->next = self->next;
  else
    self->loop->conns = self->next;
  if (self->next != NULL) self->next->prev = self->prev;
  self->prev = self->next = NULL;
}

/* Pushes the schema object of the loop for |schema|; false for NULL. */
static void push_schema(lua_State *L, int index, const parley_schema *schema) {
  int i;
  if (schema == NULL) {
    lua_pushboolean(L, 0);
    return;
  }
  lparley_loop_table(L, index, LOOP_SCHEMAS);
  for (i = 1;; i++) {
    lua_rawgeti(L, -1, i);
    if (lua_isnil(L, -1) ||
        ((lparley_schema *)lua_touserdata(L, -1))->schema == schema)
      break;
    lua_pop(L, 1);
  }
  lua_remove(L, -2);
}

lparley_conn *lparley_push_conn(lua_State *L, int index, parley_conn *conn) {
  lparley_conn *self = parley_conn_data(conn);
  if (self != NULL) {
    lparley_loop_table(L, index, LOOP_CONNS);
    lua_rawgeti(L, -1, (int)self->id);
    lua_remove(L, -2);
    return self;
  }
  push_schema(L, index, parley_session_schema(parley_conn_session(conn)));
  self = new_conn(L, index, -1);
  join_conn(L, index, conn);
  lua_remove(L, -2);
  return self;
}

/* ---- connecting ------------------------------------------------------ */

/* Pushes nil, message, code; a mistake of the caller raises. */
static int fail(lua_State *L, const parley_diag *diag) {
  if (diag->code == PARLEY_EUSAGE) return luaL_error(L, "%s", diag->text);
  return lparley_push_err(L, diag->code, diag);
}

/* Makes the session and its connection. */
static parley_conn *dial(lparley_loop *self, lparley_options *options, int ref,
                         parley_diag *diag) {
  parley_session *session;
  parley_conn *conn;
  if (ref != 0 &&
      lparley_transform_new(&self->host, ref, false,
                            &options->session.transform, diag) != PARLEY_OK)
    return NULL;
  session = parley_session_new(&options->session, diag);
  if (session == NULL) return NULL;
  conn = parley_conn_dial(self->loop, options->host, (uint16_t)options->port,
                          session, options->connect_ms, diag);
  if (conn == NULL)
    parley_session_free(session);
  else if (options->tap)
    parley_conn_set_tap(conn, lparley_tap, self);
  return conn;
}

/*** Connects; what becomes of it is told by records.
@function loop:connect
@tparam table options
@treturn conn; or nil, message, code for keys and certificates that can not be
used */
int lparley_loop_connect(lua_State *L) {
  lparley_loop *self = lparley_check_loop(L, 1);
  lparley_options options;
  parley_conn *conn;
  parley_diag diag;
  int ref = 0;
  lua_settop(L, 2);
  lua_newtable(L); /* 3: the anchor */
  lparley_check_options(L, 2, 3, LPARLEY_FOR_CONNECT, &options);
  lparley_push_schema_of(L, 3); /* 4 */
  lparley_loop_schema(L, 1, 4);
  lparley_loop_table(L, 1, LOOP_REFS); /* 5 */
  new_conn(L, 1, 4);                   /* 6 */
  if (options.has_transform) {
    lua_rawgeti(L, 3, 2);
    ref = lparley_ref(L, &self->host, 5);
  }
  memset(&diag, 0, sizeof diag);
  lparley_enter(L, &self->host, 5);
  conn = dial(self, &options, ref, &diag);
  lparley_leave(&self->host);
  if (conn == NULL) return fail(L, &diag);
  join_conn(L, 1, conn);
  lparley_enter(L, &self->host, 5);
  parley_loop_step(self->loop, 0); /* see loop:pollfd */
  lparley_leave(&self->host);
  return 1;
}

/* ---- using a connection ---------------------------------------------- */

static lparley_conn *check_conn(lua_State *L) {
  return luaL_checkudata(L, 1, LPARLEY_CONN);
}

static int push_closed(lua_State *L) {
  lua_pushnil(L);
  lua_pushliteral(L, "closed");
  lua_pushliteral(L, "ECLOSED");
  return 3;
}

/* Enters the library for the connection at index 1. */
static void enter(lua_State *L, lparley_conn *self) {
  lparley_getuservalue(L, 1);
  lua_rawgeti(L, -1, CONN_REFS);
  lparley_enter(L, &self->loop->host, -1);
}

/* What was put off by the call before is begun; see loop:pollfd. */
static void step_and_leave(lparley_conn *self) {
  parley_loop_step(self->loop->loop, 0);
  lparley_leave(&self->loop->host);
}

/*** Sends an encoded packet.
@function conn:send
@tparam packet packet
@tparam string payload
@treturn true; or nil, message, code */
static int conn_send(lua_State *L) {
  lparley_conn *self = check_conn(L);
  const parley_packet *packet = lparley_check_packet(L, 2)->packet;
  parley_slice payload = lparley_check_slice(L, 3);
  parley_err err;
  if (self->conn == NULL) return push_closed(L);
  enter(L, self);
  err = parley_conn_send(self->conn, packet, payload);
  step_and_leave(self);
  return lparley_push_done(
    L, err, "a packet of this side's direction and schema expected");
}

/*** The same by number, for packets that no spec describes.
@function conn:send_id
@tparam number id 0 to 65535
@tparam string payload
@treturn true; or nil, message, code */
static int conn_send_id(lua_State *L) {
  lparley_conn *self = check_conn(L);
  uint16_t id = (uint16_t)lparley_check_range(L, 2, 0, 65535);
  parley_slice payload = lparley_check_slice(L, 3);
  parley_err err;
  if (self->conn == NULL) return push_closed(L);
  enter(L, self);
  err = parley_conn_send_id(self->conn, id, payload);
  step_and_leave(self);
  return lparley_push_done(L, err, "this packet can not be sent");
}

/*** Sends JSON text as a packet of a class, which need not be in the schema.
@function conn:send_class
@tparam string class
@tparam string payload
@tparam[opt] string unique_id a UUID
@treturn true; or nil, message, code */
static int conn_send_class(lua_State *L) {
  lparley_conn *self = check_conn(L);
  const char *name = luaL_checkstring(L, 2);
  parley_slice payload = lparley_check_slice(L, 3);
  const char *unique_id = luaL_optstring(L, 4, "");
  parley_err err;
  if (self->conn == NULL) return push_closed(L);
  enter(L, self);
  err = parley_conn_send_class(self->conn, name, unique_id, payload);
  step_and_leave(self);
  return lparley_push_done(L, err, "a class and a UUID expected");
}

/*** Client over HTTP, without a schema: makes a request.
@function conn:request
@tparam string method
@tparam string target
@tparam[opt] table headers
@tparam[opt] string body
@treturn true; or nil, message, code: EPHASE before the last one was answered */
static int conn_request(lua_State *L) {
  lparley_conn *self = check_conn(L);
  lparley_outgoing out;
  parley_err err;
  lparley_check_request(L, &out);
  if (self->conn == NULL) return push_closed(L);
  enter(L, self);
  err = parley_conn_request(self->conn, out.method, out.target, out.headers,
                            out.body);
  step_and_leave(self);
  return lparley_push_done(L, err, LPARLEY_BAD_REQUEST);
}

/*** Server over HTTP: answers the request.
@function conn:respond
@tparam number status 200 to 599
@tparam[opt] table headers
@tparam[opt] string body
@treturn true; or nil, message, code */
static int conn_respond(lua_State *L) {
  lparley_conn *self = check_conn(L);
  lparley_outgoing out;
  parley_err err;
  lparley_check_answer(L, &out);
  if (self->conn == NULL) return push_closed(L);
  enter(L, self);
  err = parley_conn_respond(self->conn, out.status, out.headers, out.body);
  step_and_leave(self);
  return lparley_push_done(L, err, LPARLEY_BAD_ANSWER);
}

/*** Server over HTTP: answers the request by opening the WebSocket it asks for.
@function conn:upgrade
@tparam[opt] table headers
@treturn true; or nil, message, code */
static int conn_upgrade(lua_State *L) {
  lparley_conn *self = check_conn(L);
  lparley_outgoing out;
  parley_err err;
  lparley_check_upgrade(L, &out);
  if (self->conn == NULL) return push_closed(L);
  enter(L, self);
  err = parley_conn_upgrade(self->conn, out.headers);
  step_and_leave(self);
  return lparley_push_done(L, err, LPARLEY_BAD_UPGRADE);
}

/*** Sends a WebSocket message, without a schema.
@function conn:message
@tparam string bytes
@tparam[opt=false] boolean is_binary
@treturn true; or nil, message, code */
static int conn_message(lua_State *L) {
  lparley_conn *self = check_conn(L);
  parley_slice payload = lparley_check_slice(L, 2);
  parley_ws_message type =
    lua_toboolean(L, 3) ? PARLEY_WS_BINARY : PARLEY_WS_TEXT;
  parley_err err;
  if (self->conn == NULL) return push_closed(L);
  enter(L, self);
  err = parley_conn_message(self->conn, type, payload);
  step_and_leave(self);
  return lparley_push_done(L, err, LPARLEY_BAD_MESSAGE);
}

/*** The version of the protocol in use.
@function conn:version
@treturn number or nil before it is agreed on */
static int conn_version(lua_State *L) {
  lparley_conn *self = check_conn(L);
  uint32_t version;
  if (self->conn == NULL) return push_closed(L);
  version = parley_session_version(parley_conn_session(self->conn));
  if (version == 0) return 0;
  lua_pushinteger(L, (lua_Integer)version);
  return 1;
}

/*** Server: the ticket is good.
@function conn:accept
@treturn true; or nil, message, code */
static int conn_accept(lua_State *L) {
  lparley_conn *self = check_conn(L);
  parley_err err;
  if (self->conn == NULL) return push_closed(L);
  enter(L, self);
  err = parley_conn_accept(self->conn);
  step_and_leave(self);
  return lparley_push_done(L, err, "only a server accepts");
}

/*** Server: the ticket is wrong; ends the connection.
@function conn:refuse
@tparam[opt] number reason sent in a disconnect packet
@treturn true; or nil, message, code */
static int conn_refuse(lua_State *L) {
  lparley_conn *self = check_conn(L);
  int reason = -1;
  parley_err err;
  if (!lua_isnoneornil(L, 2))
    reason = (int)lparley_check_range(L, 2, 0, INT32_MAX);
  if (self->conn == NULL) return push_closed(L);
  enter(L, self);
  err = parley_conn_refuse(self->conn, reason);
  step_and_leave(self);
  return lparley_push_done(L, err, "only a server refuses");
}

/*** Ends in an orderly way. Twice is once.
@function conn:close
@tparam[opt=1000] number code
@tparam[opt] string reason
@treturn true */
static int conn_close(lua_State *L) {
  lparley_conn *self = check_conn(L);
  int code = 1000;
  const char *reason = luaL_optstring(L, 3, "");
  if (!lua_isnoneornil(L, 2)) code = (int)lparley_check_range(L, 2, 0, 65535);
  if (self->conn != NULL) {
    enter(L, self);
    parley_conn_close(self->conn, code, reason);
    step_and_leave(self);
  }
  lua_pushboolean(L, 1);
  return 1;
}

/* A to-be-closed variable hands over an error, which is no close code. */
static int conn_leave(lua_State *L) {
  lua_settop(L, 1);
  return conn_close(L);
}

/*** Hangs up at once.
@function conn:abort */
static int conn_abort(lua_State *L) {
  lparley_conn *self = check_conn(L);
  if (self->conn == NULL) return 0;
  enter(L, self);
  parley_conn_abort(self->conn);
  step_and_leave(self);
  return 0;
}

/*** A header of the upgrade or of the last request or answer; server: or ":path".
@function conn:header
@tparam string name
@treturn string or nil */
static int conn_header(lua_State *L) {
  lparley_conn *self = check_conn(L);
  const char *name = luaL_checkstring(L, 2);
  if (self->conn == NULL) return push_closed(L);
  lua_pushstring(L,
                 parley_session_header(parley_conn_session(self->conn), name));
  return 1;
}

/*** Address and port of the peer, also when it is closed.
@function conn:peer
@treturn string or nil before it is connected */
static int conn_peer(lua_State *L) {
  lparley_conn *self = check_conn(L);
  if (self->conn != NULL) note_peer(self);
  if (self->peer[0] == '\0') return 0;
  lua_pushstring(L, self->peer);
  return 1;
}

/*** Bytes read and written, and bytes that wait to be written.
@function conn:stats
@treturn table {bytes_in, bytes_out, queued} */
static int conn_stats(lua_State *L) {
  lparley_conn *self = check_conn(L);
  parley_slice out;
  if (self->conn == NULL) return push_closed(L);
  out = parley_session_out(parley_conn_session(self->conn));
  lua_createtable(L, 0, 3);
  lparley_push_i64(L, (int64_t)parley_conn_bytes_in(self->conn));
  lua_setfield(L, -2, "bytes_in");
  lparley_push_i64(L, (int64_t)parley_conn_bytes_out(self->conn));
  lua_setfield(L, -2, "bytes_out");
  lparley_push_i64(L, (int64_t)out.size);
  lua_setfield(L, -2, "queued");
  return 1;
}

/*** A copy of the numbers in use.
@function conn:ids
@treturn idmap or nil without a schema */
static int conn_ids(lua_State *L) {
  lparley_conn *self = check_conn(L);
  if (self->conn == NULL) return push_closed(L);
  if (parley_session_ids(parley_conn_session(self->conn)) == NULL) return 0;
  lparley_getuservalue(L, 1);
  lua_rawgeti(L, -1, CONN_SCHEMA);
  lparley_push_idmap(L, -1,
                     parley_session_ids(parley_conn_session(self->conn)));
  return 1;
}

/*** Its number on the loop, from 1.
@function conn:id
@treturn number */
static int conn_id(lua_State *L) {
  lparley_push_i64(L, (int64_t)check_conn(L)->id);
  return 1;
}

static int conn_tostring(lua_State *L) {
  lparley_conn *self = check_conn(L);
  const char *state = "closed";
  if (self->conn != NULL) {
    note_peer(self);
    state = self->peer[0] == '\0' ? "connecting"
            : self->ended         ? "closing"
                                  : "open";
  }
  lua_pushfstring(L, "parley.conn: %s (%s)",
                  self->peer[0] != '\0' ? self->peer : "-", state);
  return 1;
}

/* ---- listeners ------------------------------------------------------- */

/* A session for an accepted connection. */
static parley_session *make_session(void *ud, parley_diag *diag) {
  lparley_listener *self = ud;
  parley_session_options options = self->options.session;
  if (self->factory != 0 &&
      lparley_transform_new(&self->loop->host, self->factory, true,
                            &options.transform, diag) != PARLEY_OK)
    return NULL;
  return parley_session_new(&options, diag);
}

/* Opens the listener; a wrong key is told now and not with each connection. */
static parley_err open_listener(lparley_listener *self, parley_diag *diag) {
  parley_listen_options options;
  parley_session *trial = parley_session_new(&self->options.session, diag);
  if (trial == NULL) return diag->code;
  parley_session_free(trial);
  memset(&options, 0, sizeof options);
  options.host = self->options.host;
  options.port = (uint16_t)self->options.port;
  options.connections = self->options.max_connections;
  options.make = make_session;
  options.ud = self;
  if (self->options.tap) {
    options.tap = lparley_tap;
    options.tap_ud = self->loop;
  }
  self->listener = parley_listen(self->loop->loop, &options, diag);
  return self->listener != NULL ? PARLEY_OK : diag->code;
}

/* Puts the value on top (the object, or nil) in its place among the loop's
 * listeners. */
static void set_place(lua_State *L, int index, int number) {
  lparley_loop_table(L, index, LOOP_LISTENERS);
  lua_insert(L, -2);
  lua_rawseti(L, -2, number);
  lua_pop(L, 1);
}

/*** Accepts connections: records "accept".
@function loop:listen
@tparam table options
@treturn listener; or nil, message, code */
int lparley_loop_listen(lua_State *L) {
  lparley_loop *loop = lparley_check_loop(L, 1);
  lparley_listener *self;
  parley_diag diag;
  parley_err err;
  lua_settop(L, 2);
  self = lparley_newudata(L, sizeof *self, LPARLEY_LISTENER); /* 3 */
  lua_newtable(L); /* 4: the anchor, its user value */
  lua_pushvalue(L, 1);
  lua_rawseti(L, 4, 0);
  lua_pushvalue(L, 4);
  lparley_setuservalue(L, 3);
  lparley_check_options(L, 2, 4, LPARLEY_FOR_LISTEN, &self->options);
  lparley_push_schema_of(L, 4); /* 5 */
  lparley_loop_schema(L, 1, 5);
  lparley_loop_table(L, 1, LOOP_REFS); /* 6 */
  if (self->options.has_transform) {
    lua_rawgeti(L, 4, 2);
    self->factory = lparley_ref(L, &loop->host, 6);
  }
  self->loop = loop;
  self->number = ++loop->last_listener;
  lua_pushvalue(L, 3);
  set_place(L, 1, self->number);
  memset(&diag, 0, sizeof diag);
  lparley_enter(L, &loop->host, 6);
  err = open_listener(self, &diag);
  if (err == PARLEY_OK) parley_loop_step(loop->loop, 0);
  lparley_leave(&loop->host);
  if (err != PARLEY_OK) {
    lua_pushnil(L);
    set_place(L, 1, self->number);
    return fail(L, &diag);
  }
  self->next = loop->listeners;
  if (loop->listeners != NULL) loop->listeners->prev = self;
  loop->listeners = self;
  lua_settop(L, 3);
  return 1;
}

void lparley_push_listener(lua_State *L, int index, parley_listener *listener) {
  lparley_loop *loop = lua_touserdata(L, index);
  lparley_listener *self = loop->listeners;
  while (self != NULL && self->listener != listener) self = self->next;
  if (self == NULL) {
    lua_pushnil(L);
    return;
  }
  lparley_loop_table(L, index, LOOP_LISTENERS);
  lua_rawgeti(L, -1, self->number);
  lua_remove(L, -2);
}

void lparley_listener_drop(lparley_listener *self) {
  self->listener = NULL;
  if (self->prev != NULL)
    self->prev->next = self->next;
  else
    self->loop->listeners = self->next;
  if (self->next != NULL) self->next->prev = self->prev;
  self->prev = self->next = NULL;
}

static lparley_listener *check_listener(lua_State *L) {
  return luaL_checkudata(L, 1, LPARLEY_LISTENER);
}

/*** The port it listens on.
@function listener:port
@treturn number; or nil, "closed", "ECLOSED" */
static int listener_port(lua_State *L) {
  lparley_listener *self = check_listener(L);
  if (self->listener == NULL) return push_closed(L);
  lua_pushinteger(L, parley_listener_port(self->listener));
  return 1;
}

/*** How many connections that it accepted are open.
@function listener:count
@treturn number; or nil, "closed", "ECLOSED" */
static int listener_count(lua_State *L) {
  lparley_listener *self = check_listener(L);
  if (self->listener == NULL) return push_closed(L);
  lua_pushinteger(L, (lua_Integer)parley_listener_count(self->listener));
  return 1;
}

/*** Accepts no more; the connections stay. Twice is once.
@function listener:close */
static int listener_close(lua_State *L) {
  lparley_listener *self = check_listener(L);
  int loop, refs;
  if (self->listener == NULL) return 0;
  lparley_getuservalue(L, 1);
  lua_rawgeti(L, -1, 0);
  loop = lua_gettop(L);
  lparley_loop_table(L, loop, LOOP_REFS);
  refs = lua_gettop(L);
  if (self->loop->has_record && self->loop->record.listener == self->listener)
    self->loop->record.listener = NULL;
  lparley_enter(L, &self->loop->host, refs);
  parley_listener_close(self->listener);
  parley_loop_step(self->loop->loop, 0);
  lparley_leave(&self->loop->host);
  lparley_listener_drop(self);
  if (self->factory != 0) {
    lua_pushnil(L);
    lua_rawseti(L, refs, self->factory);
  }
  lua_pushnil(L);
  set_place(L, loop, self->number);
  return 0;
}

static int listener_tostring(lua_State *L) {
  lparley_listener *self = check_listener(L);
  if (self->listener == NULL)
    lua_pushliteral(L, "parley.listener: - (closed)");
  else
    lua_pushfstring(L, "parley.listener: port %d (open)",
                    (int)parley_listener_port(self->listener));
  return 1;
}

void lparley_open_conn(lua_State *L) {
  static const luaL_Reg conn_methods[] = {{"send", conn_send},
                                          {"send_id", conn_send_id},
                                          {"send_class", conn_send_class},
                                          {"request", conn_request},
                                          {"respond", conn_respond},
                                          {"upgrade", conn_upgrade},
                                          {"message", conn_message},
                                          {"version", conn_version},
                                          {"accept", conn_accept},
                                          {"refuse", conn_refuse},
                                          {"close", conn_close},
                                          {"abort", conn_abort},
                                          {"header", conn_header},
                                          {"peer", conn_peer},
                                          {"stats", conn_stats},
                                          {"ids", conn_ids},
                                          {"id", conn_id},
                                          {NULL, NULL}};
  static const luaL_Reg conn_metas[] = {
    {"__close", conn_leave}, {"__tostring", conn_tostring}, {NULL, NULL}};
  static const luaL_Reg listener_methods[] = {{"port", listener_port},
                                              {"count", listener_count},
                                              {"close", listener_close},
                                              {NULL, NULL}};
  static const luaL_Reg listener_metas[] = {{"__close", listener_close},
                                            {"__tostring", listener_tostring},
                                            {NULL, NULL}};
  lparley_class(L, LPARLEY_CONN, conn_methods, conn_metas);
  lparley_class(L, LPARLEY_LISTENER, listener_methods, listener_metas);
}
