/* SPDX-License-Identifier: MIT
 *
 * Lua tables as sink and source of the codec. The codec and these functions
 * own nothing that an error of Lua would leak: the only buffer is the
 * state's scratch.
 */
#include <string.h>

#include "codec/given.h"
#include "codec/json_walk.h"
#include "lua/lparley.h"

/* ---- sink ------------------------------------------------------------ */

typedef struct lua_sink {
  lua_State *L;
  int keys;       /* stack index of the key table */
  unsigned depth; /* open containers */
  bool mark_all;  /* free-form arrays are marked, not only empty ones */
} lua_sink;

/* The name of a map's or object's member: a number where the map's keys
 * are. */
static void push_name(lua_State *L, const parley_at *at) {
  int64_t number;
  if (at->name_kind <= PARLEY_KIND_I64 && parley__decimal(at->name, &number))
    lparley_push_i64(L, number);
  else
    lua_pushlstring(L, (const char *)at->name.data, at->name.size);
}

/* The open container is on top of the stack. A member's key is pushed before
 * its value, an element's index is given after it. */
#define PUT(push)                                                              \
  do {                                                                         \
    if (at->key != PARLEY_NONE) {                                              \
      lua_rawgeti(L, sink->keys, (int)at->key + 1);                            \
      push;                                                                    \
      lua_rawset(L, -3);                                                       \
    } else if (at->name.data != NULL) {                                        \
      push_name(L, at);                                                        \
      push;                                                                    \
      lua_rawset(L, -3);                                                       \
    } else {                                                                   \
      push;                                                                    \
      lua_rawseti(L, -2, (int)at->index + 1);                                  \
    }                                                                          \
  } while (0)

/* Opens a new table; a member's key goes below it. */
static void open_table(lua_sink *sink, const parley_at *at, int narr,
                       int nrec) {
  lua_State *L = sink->L;
  /* Lua gives 20 places; a level takes two, and two for a moment. */
  if (++sink->depth % 4 == 0) luaL_checkstack(L, 20, "too many nested values");
  if (at->key != PARLEY_NONE)
    lua_rawgeti(L, sink->keys, (int)at->key + 1);
  else if (at->name.data != NULL)
    push_name(L, at);
  lua_createtable(L, narr, nrec);
}

static parley_err sink_begin_record(void *ud, const parley_at *at,
                                    uint32_t keys) {
  open_table(ud, at, 0, (int)keys);
  return PARLEY_OK;
}

static parley_err sink_begin_list(void *ud, const parley_at *at,
                                  uint32_t count) {
  lua_sink *sink = ud;
  /* The count fits the packet, but elements may be small. */
  open_table(sink, at, count < 16384 ? (int)count : 16384, 0);
  if (at->field->kind == PARLEY_KIND_ANY && (count == 0 || sink->mark_all))
    lparley_mark_array(sink->L); /* not an empty object */
  return PARLEY_OK;
}

/* Puts the finished table where it belongs; the packet's own stays. */
static parley_err sink_end(void *ud, const parley_at *at) {
  lua_sink *sink = ud;
  sink->depth--;
  if (at->key != PARLEY_NONE || at->name.data != NULL)
    lua_rawset(sink->L, -3);
  else if (at->field != NULL)
    lua_rawseti(sink->L, -2, (int)at->index + 1);
  return PARLEY_OK;
}

static parley_err sink_integer(void *ud, const parley_at *at, int64_t value) {
  lua_sink *sink = ud;
  lua_State *L = sink->L;
  PUT(lparley_push_i64(L, value));
  return PARLEY_OK;
}

static parley_err sink_number(void *ud, const parley_at *at, double value) {
  lua_sink *sink = ud;
  lua_State *L = sink->L;
  PUT(lua_pushnumber(L, value));
  return PARLEY_OK;
}

static parley_err sink_boolean(void *ud, const parley_at *at, bool value) {
  lua_sink *sink = ud;
  lua_State *L = sink->L;
  PUT(lua_pushboolean(L, value));
  return PARLEY_OK;
}

static parley_err sink_string(void *ud, const parley_at *at,
                              parley_slice value) {
  lua_sink *sink = ud;
  lua_State *L = sink->L;
  if (at->field == &parley__binary_field) /* in free-form values */
    PUT(lparley_push_binary(L, value));
  else
    PUT(lua_pushlstring(L, (const char *)value.data, value.size));
  return PARLEY_OK;
}

static parley_err sink_null(void *ud, const parley_at *at) {
  lua_sink *sink = ud;
  lua_State *L = sink->L;
  PUT(lua_pushlightuserdata(L, NULL));
  return PARLEY_OK;
}

static const parley_sink_ops table_sink = {
  sink_begin_record, sink_end,     sink_begin_list, sink_end, sink_integer,
  sink_number,       sink_boolean, sink_string,     NULL,     sink_null};

/* The walk with this sink compiled in: calls through pointers were a tenth
 * of the time of small packets. */
#define PARLEY_WALK_SINK table_sink
#define PARLEY_WALK_NO_PLACES
#include "codec/decode_walk.h"

/* Pushes the packet's table; on an error, whatever was open is left on the
 * stack. |keys| must be a positive index. */
static inline parley_err
push_table(lua_State *L, int keys, const parley_schema *schema,
           const parley_packet *packet, const parley_decode_options *options,
           parley_slice in, parley_slice *rest, parley_diag *diag) {
  lua_sink sink;
  sink.L = L;
  sink.keys = keys;
  sink.depth = 0;
  sink.mark_all = false;
  if (schema->wire == PARLEY_WIRE_JSON) {
    parley_decode_options with = parley__with_scratch(options, lparley_work(L));
    return parley_decode(schema, packet, &with, in, &table_sink, &sink, rest,
                         diag);
  }
  return parley__walk(schema, packet, options, in, NULL, &sink, rest, diag);
}

parley_err lparley_decode(lua_State *L, int keys, const parley_schema *schema,
                          const parley_packet *packet,
                          const parley_decode_options *options, parley_slice in,
                          parley_slice *rest, parley_diag *diag) {
  int top = lua_gettop(L);
  parley_err err = push_table(L, keys, schema, packet, options, in, rest, diag);
  if (err != PARLEY_OK) lua_settop(L, top);
  return err;
}

/* The value comes as the element of a list. */
parley_err lparley_decode_any(lua_State *L,
                              const parley_decode_options *options,
                              parley_slice in, parley_diag *diag) {
  parley_decode_options with = parley__with_scratch(options, lparley_work(L));
  int top = lua_gettop(L);
  lua_sink sink;
  parley_err err;
  sink.L = L;
  sink.keys = 0;
  sink.depth = 0;
  sink.mark_all = true;
  lua_createtable(L, 1, 0);
  err = parley__json_decode_any(&with, true, in, &table_sink, &sink, diag);
  if (err == PARLEY_OK) {
    lua_rawgeti(L, top + 1, 1);
    lua_replace(L, top + 1);
  }
  lua_settop(L, err == PARLEY_OK ? top + 1 : top);
  return err;
}

/* ---- source ---------------------------------------------------------- */

typedef struct lua_source {
  lua_State *L;
  int keys;
  unsigned depth;
  bool is_free;  /* the packet's own table is a free-form object */
  bool js;       /* keys of free-form objects are strings only */
  char name[40]; /* text of a key that is no string */
} lua_source;

/* Pushes what the open table has at |at|. */
static int push_value(lua_source *source, const parley_at *at) {
  lua_State *L = source->L;
  if (at->key != PARLEY_NONE) {
    lua_rawgeti(L, source->keys, (int)at->key + 1);
    lua_rawget(L, -2);
  } else if (at->name.data != NULL) { /* the codec's own: "$unknown" */
    lua_pushlstring(L, (const char *)at->name.data, at->name.size);
    lua_rawget(L, -2);
  } else {
    lua_rawgeti(L, -1, (int)at->index + 1);
  }
  return lua_type(L, -1);
}

uint32_t lparley_count_keys(lua_State *L) {
  uint32_t n = 0;
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) n++;
  return n;
}

bool lparley_is_list(lua_State *L) {
  bool marked = false;
  size_t n;
  if (lua_getmetatable(L, -1)) {
    luaL_getmetatable(L, LPARLEY_ARRAY);
    marked = lua_rawequal(L, -1, -2) != 0;
    lua_pop(L, 2);
  }
  n = lua_rawlen(L, -1);
  return marked || (n > 0 && lparley_count_keys(L) == n);
}

/* Describes the table on top of the stack, in a free-form value. */
static void describe_free(const lua_source *source, parley_item *item) {
  lua_State *L = source->L;
  item->given = PARLEY_GIVEN_LIST;
  if (lparley_is_list(L)) return;
  item->given = PARLEY_GIVEN_RECORD;
  if (!source->js) return;
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
    if (lua_type(L, -2) == LUA_TSTRING) continue;
    item->given = PARLEY_GIVEN_OTHER;
    item->type_name = "a table that is neither a list nor has names alone";
    lua_pop(L, 2);
    return;
  }
}

/* Describes the value on top of the stack. A table stays there for enter;
 * anything else is popped, its string is kept alive by the table it stands
 * in. */
static void describe(const lua_source *source, const parley_at *at,
                     parley_item *item) {
  lua_State *L = source->L;
  int type = lua_type(L, -1);
  item->type_name = NULL;
  switch (type) {
    case LUA_TNIL:
      item->given = PARLEY_GIVEN_NONE;
      break;
    case LUA_TNUMBER:
      if (lparley_is_integer(L, -1, &item->integer)) {
        item->given = PARLEY_GIVEN_INTEGER;
      } else {
        item->given = PARLEY_GIVEN_NUMBER;
        item->number = (double)lua_tonumber(L, -1);
      }
      break;
    case LUA_TSTRING:
      item->given = PARLEY_GIVEN_STRING;
      item->string.data =
        (const uint8_t *)lua_tolstring(L, -1, &item->string.size);
      break;
    case LUA_TBOOLEAN:
      item->given = PARLEY_GIVEN_BOOLEAN;
      item->integer = lua_toboolean(L, -1);
      break;
    case LUA_TTABLE:
      item->given = PARLEY_GIVEN_RECORD;
      item->type_name = "table";
      if (at->field->kind == PARLEY_KIND_ANY) describe_free(source, item);
      return;
    default:
      item->given = PARLEY_GIVEN_OTHER;
      item->type_name = lua_typename(L, type);
      if (type == LUA_TLIGHTUSERDATA && lua_touserdata(L, -1) == NULL)
        item->given = PARLEY_GIVEN_NULL;
      if (type == LUA_TUSERDATA && lparley_is_binary(L, -1, &item->string))
        item->given = PARLEY_GIVEN_BYTES;
      break;
  }
  lua_pop(L, 1);
}

static parley_err source_get(void *ud, const parley_at *at, parley_item *item) {
  lua_source *source = ud;
  push_value(source, at);
  describe(source, at, item);
  return PARLEY_OK;
}

parley_err lparley_list_keys(lua_State *L, uint32_t n) {
  parley__text *texts = lua_newuserdata(L, (n + 1) * sizeof *texts);
  int table = lua_gettop(L) - 1, list = table + 2;
  uint32_t i = 0;
  lua_createtable(L, (int)n, (int)n + 1);
  for (lua_pushnil(L); lua_next(L, table); i++) {
    int64_t number;
    size_t size;
    lua_pop(L, 1);
    if (lua_type(L, -1) == LUA_TSTRING) {
      lua_pushvalue(L, -1);
    } else if (lua_type(L, -1) == LUA_TNUMBER &&
               lparley_is_integer(L, -1, &number)) {
      char text[24];
      snprintf(text, sizeof text, "%lld", (long long)number);
      lua_pushstring(L, text);
    } else {
      return PARLEY_ETYPE;
    }
    texts[i].data = (const uint8_t *)lua_tolstring(L, -1, &size);
    texts[i].size = (uint32_t)size;
    texts[i].index = i + 1;
    lua_rawseti(L, list, (int)i + 1);
    lua_pushvalue(L, -1);
    lua_rawseti(L, list, -(int)i - 1);
  }
  parley__sort_texts(texts, n);
  lua_createtable(L, (int)n, (int)n + 1);
  for (i = 0; i < n; i++) {
    int from = (int)texts[i].index;
    if (i > 0 && texts[i].size == texts[i - 1].size &&
        memcmp(texts[i].data, texts[i - 1].data, texts[i].size) == 0)
      return PARLEY_EUNEXPECTED; /* 1 and "1" */
    lua_rawgeti(L, list, from);
    lua_rawseti(L, -2, (int)i + 1);
    lua_rawgeti(L, list, -from);
    lua_rawseti(L, -2, -(int)i - 1);
  }
  lua_pushvalue(L, table);
  lua_rawseti(L, -2, 0);
  lua_replace(L, table);
  lua_settop(L, table);
  return PARLEY_OK;
}

/* The table to open is on top already. */
static parley_err source_enter(void *ud, const parley_at *at, bool list,
                               uint32_t *count) {
  lua_source *source = ud;
  lua_State *L = source->L;
  if (++source->depth % 4 == 0)
    luaL_checkstack(L, 20, "too many nested values");
  *count = lparley_count_keys(L);
  if (!list && (at->field != NULL ? at->field->kind != PARLEY_KIND_RECORD
                                  : source->is_free))
    return lparley_list_keys(L, *count);
  if (!list) return PARLEY_OK;
  if (lua_rawlen(L, -1) < *count) return PARLEY_ETYPE; /* other keys */
  *count = (uint32_t)lua_rawlen(L, -1);
  return PARLEY_OK;
}

static parley_err source_member(void *ud, const parley_at *at, uint32_t n,
                                parley_slice *name, parley_item *item) {
  lua_source *source = ud;
  lua_State *L = source->L;
  lua_rawgeti(L, -1, (int)n + 1);
  name->data = (const uint8_t *)lua_tolstring(L, -1, &name->size);
  lua_pop(L, 1); /* the list keeps it */
  lua_rawgeti(L, -1, 0);
  lua_rawgeti(L, -2, -(int)n - 1);
  lua_rawget(L, -2);
  lua_remove(L, -2);
  describe(source, at, item);
  return PARLEY_OK;
}

static parley_err source_leave(void *ud) {
  lua_source *source = ud;
  source->depth--;
  lua_pop(source->L, 1);
  return PARLEY_OK;
}

static parley_err source_length(void *ud, const parley_at *at, bool *present,
                                uint32_t *count) {
  lua_source *source = ud;
  int type = push_value(source, at);
  *present = type != LUA_TNIL;
  *count = type == LUA_TTABLE || type == LUA_TSTRING
             ? (uint32_t)lua_rawlen(source->L, -1)
             : 0;
  lua_pop(source->L, 1);
  return PARLEY_OK;
}

static bool source_name(void *ud, uint32_t n, parley_slice *name) {
  lua_source *source = ud;
  lua_State *L = source->L;
  lua_pushnil(L);
  while (lua_next(L, -2)) {
    lua_pop(L, 1);
    if (n-- > 0) continue;
    if (lua_type(L, -1) == LUA_TSTRING) {
      name->data = (const uint8_t *)lua_tolstring(L, -1, &name->size);
    } else {
      if (lua_type(L, -1) == LUA_TNUMBER)
        snprintf(source->name, sizeof source->name, "<%.14g>",
                 (double)lua_tonumber(L, -1));
      else
        snprintf(source->name, sizeof source->name, "<%s>",
                 luaL_typename(L, -1));
      *name = parley_slice_of(source->name);
    }
    lua_pop(L, 1);
    return true;
  }
  return false;
}

static const parley_source_ops table_source = {source_get,   source_enter,
                                               source_leave, source_length,
                                               source_name,  source_member};

parley_err lparley_encode(lua_State *L, int keys, const parley_schema *schema,
                          const parley_packet *packet,
                          const parley_encode_options *options, parley_buf *out,
                          parley_diag *diag) {
  lua_source source;
  parley_err err;
  int top = lua_gettop(L);
  lua_pushvalue(L, -1);
  source.L = L;
  source.depth = 0;
  source.is_free = schema->wire == PARLEY_WIRE_JSON && parley__is_free(packet);
  source.js = parley__is_event(packet);
  source.keys = keys;
  err =
    parley_encode(schema, packet, options, &table_source, &source, out, diag);
  lua_settop(L, top);
  return err;
}

/* The value is asked for as the element of a list. */
parley_err lparley_encode_any(lua_State *L,
                              const parley_encode_options *options,
                              parley_buf *out, parley_diag *diag) {
  lua_source source;
  parley_err err;
  int top = lua_gettop(L);
  source.L = L;
  source.depth = 0;
  source.is_free = true;
  source.js = true;
  source.keys = 0;
  lua_createtable(L, 1, 0);
  lua_pushvalue(L, top);
  lua_rawseti(L, -2, 1);
  err =
    parley__json_encode_any(options, true, &table_source, &source, out, diag);
  lua_settop(L, top);
  return err;
}

/* ---- packet methods -------------------------------------------------- */

/* Frees the selection of a decode even when an error of Lua unwinds it. */
#define SELECTION "parley.selection"

typedef struct lparley_selection {
  parley_selection *selection;
  const parley_packet *packet;
} lparley_selection;

static int selection_gc(lua_State *L) {
  lparley_selection *self = luaL_checkudata(L, 1, SELECTION);
  parley_selection_free(self->selection);
  self->selection = NULL;
  return 0;
}

/*** Compiles "only these fields" for decode's option `only`.
@function packet:only
@tparam table paths {"units[].x"}
@treturn selection; raises on a path that can not occur */
static int packet_only(lua_State *L) {
  lparley_packet *self = lparley_check_packet(L, 1);
  lparley_selection *out;
  const char **paths;
  size_t n, i;
  parley_diag diag;
  parley_err err;
  luaL_checktype(L, 2, LUA_TTABLE);
  n = lua_rawlen(L, 2);
  paths = lua_newuserdata(L, (n + 1) * sizeof *paths);
  for (i = 0; i < n; i++) {
    lua_rawgeti(L, 2, (int)i + 1);
    if (lua_type(L, -1) != LUA_TSTRING)
      return luaL_error(L, "only: a list of paths expected");
    paths[i] = lua_tostring(L, -1); /* kept alive by the table */
    lua_pop(L, 1);
  }
  out = lparley_newudata(L, sizeof *out, SELECTION);
  out->packet = self->packet;
  diag.code = PARLEY_OK;
  err = parley_selection_new(self->schema, self->packet, paths, n, NULL,
                             &out->selection, &diag);
  if (err != PARLEY_OK) return lparley_raise(L, err, &diag);
  return 1;
}

static void read_decode_options(lua_State *L, int index, lparley_packet *self,
                                parley_decode_options *options,
                                parley_limits *limits) {
  lparley_selection *only;
  luaL_checktype(L, index, LUA_TTABLE);
  lua_getfield(L, index, "limits");
  if (!lua_isnil(L, -1)) {
    *limits = lparley_check_limits(L, lua_gettop(L));
    options->limits = limits;
  }
  lua_getfield(L, index, "version");
  if (!lua_isnil(L, -1))
    options->version = (uint32_t)lparley_check_range(L, -1, 1, UINT32_MAX);
  lua_getfield(L, index, "attachments");
  if (!lua_isnil(L, -1)) lparley_take_attachments(L, lua_gettop(L), options);
  lua_getfield(L, index, "unknown");
  options->unknown = lua_toboolean(L, -1) != 0;
  lua_getfield(L, index, "only");
  if (lua_istable(L, -1)) {
    lua_pushcfunction(L, packet_only);
    lua_pushvalue(L, 1);
    lua_pushvalue(L, -3);
    lua_call(L, 2, 1); /* stays on the stack while it is used */
  }
  if (!lua_isnil(L, -1)) {
    only = luaL_checkudata(L, -1, SELECTION);
    if (only->packet != self->packet)
      luaL_error(L, "only: this selection is for another packet");
    options->only = only->selection;
  }
}

/*** Decodes a payload of this packet.
@function packet:decode
@tparam string bytes
@tparam[opt] table options {only = {paths} or packet:only{paths}, limits = {},
version = number, unknown = boolean, attachments = {bytes}}
@treturn table fields, string rest; or nil, message, code, path, offset */
static int packet_decode(lua_State *L) {
  lparley_packet *self = lparley_check_packet(L, 1);
  parley_slice in = lparley_check_slice(L, 2), rest = {NULL, 0};
  parley_decode_options options = {0};
  parley_limits limits;
  parley_diag diag;
  parley_err err;
  int top = lua_gettop(L);
  if (top > 2 && !lua_isnil(L, 3)) {
    read_decode_options(L, 3, self, &options, &limits);
    top = lua_gettop(L);
  }
  lparley_getuservalue(L, 1);
  err = push_table(L, top + 1, self->schema, self->packet, &options, in, &rest,
                   &diag);
  if (err != PARLEY_OK) {
    lparley_push_err(L, err, &diag);
    lparley_push_path(L, &diag);
    lua_pushinteger(L, (lua_Integer)diag.offset);
    return 5;
  }
  if (rest.size == 0)
    lua_pushvalue(L, lua_upvalueindex(1));
  else
    lua_pushlstring(L, (const char *)rest.data, rest.size);
  return 2;
}

/* Pushes the payload, and the attachments if the packet is an event. */
static int push_payload(lua_State *L, const parley_packet *packet,
                        const parley_buf *out, parley_attachments *list) {
  lua_pushlstring(L, (const char *)out->data, out->size);
  if (!parley__is_event(packet)) return 1;
  lua_createtable(L, (int)list->count, 0);
  lparley_give_attachments(L, lua_gettop(L), 0, list);
  return 2;
}

/*** Encodes a table; raises an error that names the field on a mistake.
@function packet:encode
@tparam table fields
@tparam[opt] string rest
@tparam[opt] number version of the protocol, JSON wire only
@treturn string payload, and of an event the list of its attachments */
static int packet_encode(lua_State *L) {
  lparley_packet *self = lparley_check_packet(L, 1);
  parley_encode_options options = {0};
  parley_buf *out;
  parley_diag diag;
  parley_err err;
  luaL_checktype(L, 2, LUA_TTABLE);
  if (!lua_isnoneornil(L, 3)) options.rest = lparley_check_slice(L, 3);
  if (!lua_isnoneornil(L, 4))
    options.version = (uint32_t)lparley_check_range(L, 4, 1, UINT32_MAX);
  lparley_getuservalue(L, 1);
  lua_pushvalue(L, 2);
  out = lparley_scratch(L);
  options.attachments = lparley_attachments(L);
  err = lparley_encode(L, lua_gettop(L) - 1, self->schema, self->packet,
                       &options, out, &diag);
  if (err != PARLEY_OK) return lparley_raise(L, err, &diag);
  return push_payload(L, self->packet, out, options.attachments);
}

/* Decodes to text through |fn|, with the options that are argument 3; on an
 * error the text so far is kept, and the path counts |from| 0 or 1. */
static int
push_text(lua_State *L, int from,
          parley_err (*fn)(const parley_schema *, const parley_packet *,
                           const parley_decode_options *, parley_slice,
                           parley_buf *, parley_slice *, parley_diag *)) {
  lparley_packet *self = lparley_check_packet(L, 1);
  parley_slice in = lparley_check_slice(L, 2), rest = {NULL, 0};
  parley_decode_options options = {0};
  parley_limits limits;
  parley_buf *out;
  parley_diag diag;
  parley_err err;
  if (!lua_isnoneornil(L, 3))
    read_decode_options(L, 3, self, &options, &limits);
  out = lparley_scratch(L);
  err = fn(self->schema, self->packet, &options, in, out, &rest, &diag);
  if (err != PARLEY_OK) {
    lparley_push_err(L, err, &diag);
    if (from == 0)
      lua_pushstring(L, diag.path);
    else
      lparley_push_path(L, &diag);
    lua_pushinteger(L, (lua_Integer)diag.offset);
    lua_pushlstring(L, (const char *)out->data, out->size);
    return 6;
  }
  lua_pushlstring(L, (const char *)out->data, out->size);
  lua_pushlstring(L, (const char *)rest.data, rest.size);
  return 2;
}

/*** Decodes to JSON text.
@function packet:json
@tparam string bytes
@tparam[opt] table options as for decode
@treturn string json, string rest; or nil, message, code, path, offset */
static int packet_json(lua_State *L) {
  return push_text(L, 1, parley_decode_json);
}

/*** The byte map as a JSON array; paths count from 0, that of a failure too.
@function packet:trace
@tparam string bytes
@tparam[opt] table options as for decode
@treturn string json, string rest; or nil, message, code, path, offset, json */
static int packet_trace(lua_State *L) {
  return push_text(L, 0, parley_decode_trace);
}

/*** Encodes JSON text.
@function packet:encode_json
@tparam string json
@treturn string payload, and of an event the list of its attachments; or nil,
message, code, path */
static int packet_encode_json(lua_State *L) {
  lparley_packet *self = lparley_check_packet(L, 1);
  parley_slice json = lparley_check_slice(L, 2);
  parley_encode_options options = {0};
  parley_buf *out = lparley_scratch(L);
  parley_diag diag;
  parley_err err;
  options.attachments = lparley_attachments(L);
  err =
    parley_encode_json(self->schema, self->packet, &options, json, out, &diag);
  if (err != PARLEY_OK) {
    lparley_push_err(L, err, &diag);
    lparley_push_path(L, &diag);
    return 4;
  }
  return push_payload(L, self->packet, out, options.attachments);
}

/*** Decodes the text of a class in no list: any object.
@function schema:decode_free
@tparam string text
@treturn table; or nil, message, code, path, offset */
static int schema_decode_free(lua_State *L) {
  lparley_schema *self = lparley_check_schema(L, 1);
  parley_slice in = lparley_check_slice(L, 2);
  parley_diag diag;
  parley_err err;
  if (self->schema->wire != PARLEY_WIRE_JSON)
    return luaL_error(L, "the protocol's packets are not JSON");
  lua_settop(L, 2);
  lparley_getuservalue(L, 1);
  err = lparley_decode(L, 3, self->schema, NULL, NULL, in, NULL, &diag);
  if (err == PARLEY_OK) return 1;
  lparley_push_err(L, err, &diag);
  lparley_push_path(L, &diag);
  lua_pushinteger(L, (lua_Integer)diag.offset);
  return 5;
}

/*** The text of a free-form object.
@function schema:encode_free
@tparam table fields
@treturn string; raises on what JSON can not hold */
static int schema_encode_free(lua_State *L) {
  lparley_schema *self = lparley_check_schema(L, 1);
  parley_buf *out = lparley_scratch(L);
  parley_diag diag;
  parley_err err;
  luaL_checktype(L, 2, LUA_TTABLE);
  if (self->schema->wire != PARLEY_WIRE_JSON)
    return luaL_error(L, "the protocol's packets are not JSON");
  lua_settop(L, 2);
  lparley_getuservalue(L, 1);
  lua_pushvalue(L, 2);
  err = lparley_encode(L, 3, self->schema, NULL, NULL, out, &diag);
  if (err != PARLEY_OK) return lparley_raise(L, err, &diag);
  lua_pushlstring(L, (const char *)out->data, out->size);
  return 1;
}

static int packet_tostring(lua_State *L) {
  lparley_packet *self = lparley_check_packet(L, 1);
  lua_pushfstring(L, "parley.packet: %s %s",
                  parley_dir_name((parley_dir)self->packet->dir),
                  parley_schema_text(self->schema, self->packet->name));
  return 1;
}

void lparley_open_codec(lua_State *L) {
  static const luaL_Reg methods[] = {{"encode", packet_encode},
                                     {"only", packet_only},
                                     {"json", packet_json},
                                     {"trace", packet_trace},
                                     {"encode_json", packet_encode_json},
                                     {NULL, NULL}};
  static const luaL_Reg metas[] = {{"__tostring", packet_tostring},
                                   {NULL, NULL}};
  static const luaL_Reg none[] = {{NULL, NULL}};
  static const luaL_Reg gc[] = {{"__gc", selection_gc}, {NULL, NULL}};
  static const luaL_Reg free_form[] = {{"decode_free", schema_decode_free},
                                       {"encode_free", schema_encode_free},
                                       {NULL, NULL}};
  luaL_getmetatable(L, LPARLEY_SCHEMA);
  lua_getfield(L, -1, "__index");
  lparley_setfuncs(L, free_form);
  lua_pop(L, 2);
  lparley_class(L, LPARLEY_PACKET, methods, metas);
  lparley_class(L, SELECTION, none, gc);
  luaL_getmetatable(L, LPARLEY_PACKET);
  lua_getfield(L, -1, "__index");
  lua_pushliteral(L, ""); /* the usual rest */
  lua_pushcclosure(L, packet_decode, 1);
  lua_setfield(L, -2, "decode");
  lua_pop(L, 2);
}
