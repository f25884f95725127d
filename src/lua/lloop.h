/* SPDX-License-Identifier: MIT
 *
 * The loop object and what hangs on it.
 *
 * The user value of a loop is a list of tables: connections by id, transforms
 * (see lparley_host), listeners by number, schema objects. A connection stays
 * in it until its CLOSED record was taken, a listener until it is closed: both
 * live on when the program lets go of them.
 */
#ifndef PARLEY_LUA_LLOOP_H
#define PARLEY_LUA_LLOOP_H

#include "lua/lnet.h"

enum { LOOP_CONNS = 1, LOOP_REFS, LOOP_LISTENERS, LOOP_SCHEMAS };
/* The user value of a connection; that of a listener is the anchor table of
 * its options, with the loop at [0]. */
enum { CONN_SCHEMA = 1, CONN_LOOP, CONN_REFS };

typedef struct lparley_loop lparley_loop;

/* Bytes that a tap saw and that were not taken yet. */
typedef struct lparley_tapped {
  struct lparley_tapped *next;
  parley_conn *conn;
  bool out;
  size_t size; /* of the bytes, which follow */
} lparley_tapped;

typedef struct lparley_conn {
  parley_conn *conn; /* NULL: it is over, or was never made */
  lparley_loop *loop;
  struct lparley_conn *prev, *next; /* of the loop's open ones */
  bool ended;                       /* its close or error was told */
  uint64_t id;
  char peer[72];
} lparley_conn;

typedef struct lparley_listener {
  parley_listener *listener; /* NULL: closed */
  lparley_loop *loop;
  struct lparley_listener *prev, *next;
  lparley_options options;
  int factory; /* reference of its transform; 0: none */
  int number;  /* place in the loop's table */
} lparley_listener;

struct lparley_loop {
  lparley_host host;
  parley_loop *loop; /* NULL: closed */
  lparley_hold **holds;
  size_t nholds;
  lparley_conn *conns;
  lparley_listener *listeners;
  int last_listener;
  lparley_tapped *first, *last;
  parley_loop_record record; /* taken from the loop, not told yet */
  bool has_record;
};

/* The loop at |index|, which must be open. */
lparley_loop *lparley_check_loop(lua_State *L, int index);
/* Pushes table |which| of the loop object at |index|. */
void lparley_loop_table(lua_State *L, int index, int which);
/* Keeps the schema object (or false) at |schema| as long as the loop object at |index|. */
void lparley_loop_schema(lua_State *L, int index, int schema);

/* Pushes the object of a connection of the loop object at |index|, made now if
 * there is none. */
lparley_conn *lparley_push_conn(lua_State *L, int index, parley_conn *conn);
/* The connection is over: its object lets go of it. */
void lparley_conn_drop(lparley_conn *self);
/* Pushes the object of a listener, nil if it was closed. */
void lparley_push_listener(lua_State *L, int index, parley_listener *listener);
void lparley_listener_drop(lparley_listener *self);

/* The tap of connections; |ud| is the lparley_loop. */
parley_err lparley_tap(void *ud, parley_conn *conn, bool out,
                       parley_slice bytes);
/* Forgets what the tap of |conn| (NULL: all) saw. */
void lparley_untap(lparley_loop *self, const parley_conn *conn);

int lparley_loop_connect(lua_State *L);
int lparley_loop_listen(lua_State *L);
void lparley_open_conn(lua_State *L);

#endif
