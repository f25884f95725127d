/* SPDX-License-Identifier: MIT
 *
 * What the files of the binding for sessions and loops share: their options,
 * and transforms written in Lua.
 */
#ifndef PARLEY_LUA_LNET_H
#define PARLEY_LUA_LNET_H

#include "lua/lparley.h"
#include "parley/net.h"
#include "parley/session.h"

#define LPARLEY_LOOP "parley.loop"
#define LPARLEY_CONN "parley.conn"
#define LPARLEY_LISTENER "parley.listener"
#define LPARLEY_SESSION "parley.session"

/* ---- transforms in Lua ----------------------------------------------- */

/* Whose sessions may call Lua: first member of a loop or session object. The
 * library calls transforms only while one of its functions runs, and those
 * are called between lparley_enter and lparley_leave, where nothing may raise:
 * an error must not unwind the library. */
typedef struct lparley_host {
  lua_State *L; /* the state in use; NULL: the library does not run */
  int refs;     /* stack index of the table of transforms */
  int last_ref;
} lparley_host;

/* Fills the new table on top of the stack so that it can serve as |refs|. */
void lparley_refs_init(lua_State *L);

/* Before a call into the library; |refs| is the stack index of the table.
 * Raises an error inside a transform: the library is not to be entered
 * twice. */
void lparley_enter(lua_State *L, lparley_host *host, int refs);
void lparley_leave(lparley_host *host);

/* Keeps the table of functions or the factory function on top of the stack in
 * |refs| and pops it. Returns its number. */
int lparley_ref(lua_State *L, lparley_host *host, int refs);

/* Makes a transform of what |ref| names. A factory is called (after
 * lparley_enter; its reference stays), a table is the functions (its
 * reference then belongs to the transform). ENOMEM; ETRANSFORM with the text
 * of the Lua error. */
parley_err lparley_transform_new(lparley_host *host, int ref, bool factory,
                                 parley_transform *out, parley_diag *diag);

/* Raises an error unless the value at |index| is a table of transform
 * functions. */
void lparley_check_transform(lua_State *L, int index);

/* ---- options --------------------------------------------------------- */

typedef enum lparley_usage {
  LPARLEY_FOR_CONNECT = 1,
  LPARLEY_FOR_LISTEN = 2,
  LPARLEY_FOR_SESSION = 4
} lparley_usage;

/* Options as given; texts are kept alive by the anchor table. */
typedef struct lparley_options {
  parley_session_options session; /* without the transform */
  lparley_schema *schema;         /* NULL: a bare session */
  const char *host;
  uint32_t port;
  uint32_t connect_ms;
  uint32_t max_connections;
  bool tap;
  bool has_transform;
  char host_header[300]; /* the default */
} lparley_options;

/* Reads the options table at |index|; a mistake raises. Puts the schema
 * object at [1] and the transform (if any) at [2] of the table at |anchor|,
 * and behind them what has to live as long as |out|. */
void lparley_check_options(lua_State *L, int index, int anchor,
                           lparley_usage usage, lparley_options *out);

/* Pushes the schema object from the anchor table at |index|, false if there is
 * none. */
void lparley_push_schema_of(lua_State *L, int index);

/* ---- arguments of HTTP ----------------------------------------------- */

/* What a program gives to be sent; kept alive by the stack, which must not be
 * cut. */
typedef struct lparley_outgoing {
  const char *method, *target;
  int status;
  const char *const *headers;
  parley_slice body;
} lparley_outgoing;

/* Read the arguments behind the object at index 1: method, target, headers,
 * body; status, headers, body; headers. A mistake raises. */
void lparley_check_request(lua_State *L, lparley_outgoing *out);
void lparley_check_answer(lua_State *L, lparley_outgoing *out);
void lparley_check_upgrade(lua_State *L, lparley_outgoing *out);

/* What a wrong use of them is told. */
#define LPARLEY_BAD_REQUEST                                                    \
  "only a client over HTTP makes requests, of a good method, target and "      \
  "headers"
#define LPARLEY_BAD_ANSWER "only a server over HTTP responds, with good headers"
#define LPARLEY_BAD_UPGRADE                                                    \
  "only a server over HTTP upgrades, with good headers"
#define LPARLEY_BAD_MESSAGE                                                    \
  "only connections without a schema have messages, and text is UTF-8"

/* ---- events ---------------------------------------------------------- */

/* Name of an event's kind, "packet". */
const char *lparley_event_name(parley_event_type type);
/* Pushes what follows the kind (and the connection) in a record; the schema
 * object (false: there is none) is at |schema|. Returns how many values. */
int lparley_push_event(lua_State *L, int schema, const parley_event *event);

/* Pushes true, or nil, message, code; raises EUSAGE as a mistake of the
 * caller with the text |usage|. */
int lparley_push_done(lua_State *L, parley_err err, const char *usage);

#endif
