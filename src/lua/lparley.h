/* SPDX-License-Identifier: MIT
 *
 * What the files of the binding share. Every userdata is created first,
 * zeroed, given its metatable and only then filled; what it needs alive (its
 * schema) is its user value.
 */
#ifndef PARLEY_LUA_LPARLEY_H
#define PARLEY_LUA_LPARLEY_H

#include "lua/compat.h"
#include "parley/codec.h"
#include "parley/spec.h"

#define LPARLEY_SCHEMA "parley.schema"
#define LPARLEY_PACKET "parley.packet"
#define LPARLEY_IDMAP "parley.ids"
#define LPARLEY_ARRAY "parley.array" /* metatable of a JSON array's table */
#define LPARLEY_BINARY "parley.binary"

/* A loaded schema, shared by everything that needs it: Lua may collect the
 * schema object before a session that is collected with it. */
typedef struct lparley_hold {
  parley_schema *owned;
  size_t count;
} lparley_hold;

/* A schema: compiled in (|hold| NULL) or loaded. Its user value is the key
 * table: [key index + 1] = name, and [packet index] as "p<n>" cached. */
typedef struct lparley_schema {
  const parley_schema *schema;
  lparley_hold *hold;
} lparley_schema;

/* A packet of a schema. Its user value is the same key table. |magic| is the
 * address of lparley_packet_magic: decode knows its object by it, which is
 * quicker than comparing metatables. */
typedef struct lparley_packet {
  const void *magic;
  const parley_schema *schema;
  const parley_packet *packet;
} lparley_packet;

extern const char lparley_packet_magic;

/* Makes a zeroed userdata with the metatable |name|. */
void *lparley_newudata(lua_State *L, size_t size, const char *name);

/* Registers a class: |methods| in a table of their own behind __index,
 * |metas| in the metatable, plus __name and a locked __metatable. */
void lparley_class(lua_State *L, const char *name, const luaL_Reg *methods,
                   const luaL_Reg *metas);

/* Pushes nil, message, code and returns 3: a fault of the world. */
int lparley_push_err(lua_State *L, parley_err err, const parley_diag *diag);

/* Pushes the path of |diag| with indices from 1, as Lua counts. */
void lparley_push_path(lua_State *L, const parley_diag *diag);

/* Raises a mistake of the caller: "units[2].x: integer expected, got nil". */
int lparley_raise(lua_State *L, parley_err err, const parley_diag *diag);

/* The scratch buffer of this state: empty, its memory kept. */
parley_buf *lparley_scratch(lua_State *L);
/* The codec's working memory of this state, likewise. */
parley_buf *lparley_work(lua_State *L);
/* The attachments of what is being encoded in this state: none yet. Whoever
 * is done with them clears them. */
parley_attachments *lparley_attachments(lua_State *L);

lparley_schema *lparley_check_schema(lua_State *L, int index);
/* One more, and one less, who needs the schema. NULL is compiled in. */
lparley_hold *lparley_hold_take(lparley_hold *hold);
void lparley_hold_drop(lparley_hold *hold);
lparley_packet *lparley_check_packet(lua_State *L, int index);
parley_idmap *lparley_check_idmap(lua_State *L, int index);
/* Pushes a copy of |map|, a map of the schema object at |schema|. */
void lparley_push_idmap(lua_State *L, int schema, const parley_idmap *map);
parley_dir lparley_check_dir(lua_State *L, int index);
parley_slice lparley_check_slice(lua_State *L, int index);

/* Argument |index| as a number of milliseconds, an id or a reason, from |low|
 * to |high|; raises otherwise. */
int64_t lparley_check_range(lua_State *L, int index, int64_t low, int64_t high);

/* Pushes the packet object for |packet|; the schema object is at |index|. The
 * same packet is the same object. */
void lparley_push_packet(lua_State *L, int index, const parley_packet *packet);

/* Decodes with the key table at stack index |keys|, pushing one table. */
parley_err lparley_decode(lua_State *L, int keys, const parley_schema *schema,
                          const parley_packet *packet,
                          const parley_decode_options *options, parley_slice in,
                          parley_slice *rest, parley_diag *diag);
/* Encodes the table on top of the stack, appending to |out|. */
parley_err lparley_encode(lua_State *L, int keys, const parley_schema *schema,
                          const parley_packet *packet,
                          const parley_encode_options *options, parley_buf *out,
                          parley_diag *diag);

/* Decodes any JSON text by JavaScript's rules, pushing one value. */
parley_err lparley_decode_any(lua_State *L,
                              const parley_decode_options *options,
                              parley_slice in, parley_diag *diag);
/* Encodes the value on top of the stack, appending to |out|. */
parley_err lparley_encode_any(lua_State *L,
                              const parley_encode_options *options,
                              parley_buf *out, parley_diag *diag);

/* Marks the table on top of the stack as a JSON array. */
void lparley_mark_array(lua_State *L);
/* Pushes an object that says "these are bytes". */
void lparley_push_binary(lua_State *L, parley_slice bytes);
/* True, and its bytes, if there is such an object at |index|. */
bool lparley_is_binary(lua_State *L, int index, parley_slice *bytes);
/* Sets the attachments of |options| to the list (strings, or bytes) at
 * |index|, which must stay on the stack, as must what is pushed. */
void lparley_take_attachments(lua_State *L, int index,
                              parley_decode_options *options);
/* Appends |list| from |first| on to the table at |index|, and clears it. */
void lparley_give_attachments(lua_State *L, int index, uint32_t first,
                              parley_attachments *list);

/* Fills |limits| from the options table at |index| (its key "limits"). */
parley_limits lparley_check_limits(lua_State *L, int index);

/* The areas of the module: each adds its functions to the table on top. */
void lparley_open_schema(lua_State *L);
/* Number of keys of the table on top of the stack. */
uint32_t lparley_count_keys(lua_State *L);
/* True if the table on top of the stack is a list: it was marked as one, or
 * it is not empty and has no other keys. */
bool lparley_is_list(lua_State *L);
/* Puts in place of the table on top of the stack a list of its |n| keys as
 * texts, sorted by their bytes, with the keys themselves at the negative
 * indices and the table at 0. ETYPE for keys that are no texts and no
 * integers, EUNEXPECTED for two that are written the same. */
parley_err lparley_list_keys(lua_State *L, uint32_t n);

void lparley_open_codec(lua_State *L);
void lparley_open_json(lua_State *L);
void lparley_open_reflect(lua_State *L);
void lparley_open_raw(lua_State *L);
void lparley_open_batch(lua_State *L);
void lparley_open_idmap(lua_State *L);
void lparley_open_loop(lua_State *L);
void lparley_open_session(lua_State *L);
void lparley_open_engine(lua_State *L);
void lparley_open_crypto(lua_State *L);
void lparley_open_sio(lua_State *L);

#endif
