/* SPDX-License-Identifier: MIT
 *
 * Batch lines, and the way through Lua tables: what is printed for a table
 * follows the packet's descriptors, as a table knows neither order nor the
 * difference between 3 and 3.0.
 */
#include <string.h>

#include "base/utf8.h"
#include "codec/cond.h"
#include "codec/given.h"
#include "codec/json_walk.h"
#include "lua/lparley.h"

typedef struct through_lua {
  lua_State *L;
  int keys;
} through_lua;

/* What is printed, and the stack index of the key table. */
typedef struct printer {
  lua_State *L;
  int keys;
  const parley_schema *schema;
  bool js; /* halves of surrogate pairs are text */
  parley_buf *out;
} printer;

static parley_err put_table(const printer *p, const parley_record *record,
                            parley_slot *slots);
static parley_err put_lua(const printer *p, const parley_field *field,
                          parley_slot *slots);

static parley_err put_list(const printer *p, const parley_field *element,
                           parley_slot *slots) {
  uint32_t n = (uint32_t)lua_rawlen(p->L, -1), i;
  parley_err err = parley_buf_putc(p->out, '[');
  luaL_checkstack(p->L, 8, "too many nested values");
  for (i = 0; i < n && err == PARLEY_OK; i++) {
    if (i > 0) err = parley_buf_putc(p->out, ',');
    lua_rawgeti(p->L, -1, (int)i + 1);
    if (err == PARLEY_OK) err = put_lua(p, element, slots);
    lua_pop(p->L, 1);
  }
  return err == PARLEY_OK ? parley_buf_putc(p->out, ']') : err;
}

/* Writes a free-form value, or the map or object of |field|: its keys are
 * sorted, as a table knows no order. */
static parley_err put_map(const printer *p, const parley_field *field);

static parley_err put_free(const printer *p) {
  lua_State *L = p->L;
  parley_slice text;
  int64_t integer;
  switch (lua_type(L, -1)) {
    case LUA_TTABLE:
      if (lparley_is_list(L)) return put_list(p, &parley__any_field, NULL);
      return put_map(p, &parley__any_field);
    case LUA_TBOOLEAN:
      return parley_buf_puts(p->out, lua_toboolean(L, -1) ? "true" : "false");
    case LUA_TNUMBER:
      if (lparley_is_integer(L, -1, &integer))
        return parley__json_put_integer(p->out, integer);
      return parley__json_put_number(p->out, (double)lua_tonumber(L, -1),
                                     false);
    case LUA_TSTRING:
      text.data = (const uint8_t *)lua_tolstring(L, -1, &text.size);
      return parley__json_put_string(p->out, text);
    case LUA_TUSERDATA:
      if (lparley_is_binary(L, -1, &text))
        return parley__json_put_bytes(p->out, text);
      return parley_buf_puts(p->out, "null");
    default:
      return parley_buf_puts(p->out, "null");
  }
}

static parley_err put_map(const printer *p, const parley_field *field) {
  lua_State *L = p->L;
  const parley_field *value = field->kind == PARLEY_KIND_MAP
                                ? &p->schema->fields[field->type + 1]
                                : &parley__any_field;
  parley_err err = parley_buf_putc(p->out, '{');
  uint32_t i, n = lparley_count_keys(L);
  luaL_checkstack(L, 8, "too many nested values");
  lua_pushvalue(L, -1);
  if (err == PARLEY_OK) err = lparley_list_keys(L, n);
  for (i = 0; i < n && err == PARLEY_OK; i++) {
    parley_slice name;
    lua_rawgeti(L, -1, (int)i + 1);
    name.data = (const uint8_t *)lua_tolstring(L, -1, &name.size);
    if (i > 0) err = parley_buf_putc(p->out, ',');
    if (err == PARLEY_OK) err = parley__json_put_string(p->out, name);
    if (err == PARLEY_OK) err = parley_buf_putc(p->out, ':');
    lua_pop(L, 1);
    lua_rawgeti(L, -1, -(int)i - 1);
    lua_rawget(L, -3);
    if (err == PARLEY_OK) err = put_lua(p, value, NULL);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
  return err == PARLEY_OK ? parley_buf_putc(p->out, '}') : err;
}

/* Writes the value on top of the stack as |field| says. */
static parley_err put_lua(const printer *p, const parley_field *field,
                          parley_slot *slots) {
  lua_State *L = p->L;
  parley_buf *out = p->out;
  parley_slice text;
  int64_t integer = 0;
  if (lua_islightuserdata(L, -1)) return parley_buf_puts(out, "null");
  switch ((parley_kind)field->kind) {
    case PARLEY_KIND_RECORD:
      return put_table(p, &p->schema->records[field->type], slots);
    case PARLEY_KIND_LIST:
    case PARLEY_KIND_SET:
      return put_list(p, &p->schema->fields[field->type], slots);
    case PARLEY_KIND_MAP:
      return put_map(p, field);
    case PARLEY_KIND_ANY:
    case PARLEY_KIND_ONE_OF:
      return put_free(p);
    case PARLEY_KIND_F32:
    case PARLEY_KIND_F64:
      return parley__json_put_number(out, (double)lua_tonumber(L, -1),
                                     field->kind == PARLEY_KIND_F32);
    case PARLEY_KIND_BOOL:
      return parley_buf_puts(out, lua_toboolean(L, -1) ? "true" : "false");
    case PARLEY_KIND_STRING:
    case PARLEY_KIND_BYTES:
    case PARLEY_KIND_UUID:
    case PARLEY_KIND_CURRENCY:
    case PARLEY_KIND_SBYTES:
    case PARLEY_KIND_BINARY:
      text.data = (const uint8_t *)lua_tolstring(L, -1, &text.size);
      if (parley__is_bytes(field) || (!p->js && !parley__utf8_valid(text)))
        return parley__json_put_bytes(out, text);
      return parley__json_put_string(out, text);
    default:
      if (lua_type(L, -1) == LUA_TSTRING) { /* 64 bits, decimal */
        text.data = (const uint8_t *)lua_tolstring(L, -1, &text.size);
        parley__decimal(text, &integer);
      } else {
        lparley_is_integer(L, -1, &integer);
      }
      return parley__json_put_integer(out, integer);
  }
}

/* True if it can not be told whether the block applies: with "only" what its
 * conditions look at may have been left out. */
static bool unknown(const printer *p, const parley_field *when,
                    const parley_slot *slots) {
  uint32_t i;
  if (when->kind == PARLEY_KIND_OPTIONAL) return true;
  for (i = 0; i < when->nconds; i++)
    if (!slots[p->schema->conds[when->cond + i].slot].present) return true;
  return false;
}

/* True if the value on top of the stack may be one of |field|: in blocks of
 * which nothing is known the same name may stand with other types. */
static bool fits(lua_State *L, const parley_field *field) {
  parley_kind kind = (parley_kind)field->kind;
  switch (lua_type(L, -1)) {
    case LUA_TNIL:
      return false;
    case LUA_TTABLE:
      return kind >= PARLEY_KIND_RECORD;
    case LUA_TBOOLEAN:
      return kind == PARLEY_KIND_BOOL || kind >= PARLEY_KIND_MAP;
    case LUA_TSTRING:
      return kind == PARLEY_KIND_STRING || kind == PARLEY_KIND_BYTES ||
             kind == PARLEY_KIND_I64 || kind >= PARLEY_KIND_MAP;
    default:
      return kind < PARLEY_KIND_BOOL || kind >= PARLEY_KIND_MAP;
  }
}

/* Keeps the value on top of the stack if a condition asks for it. */
static void keep(const printer *p, const parley_field *field,
                 parley_slot *slots) {
  parley_slice text = {NULL, 0};
  int64_t integer = 0;
  if (field->kind == PARLEY_KIND_STRING)
    text.data = (const uint8_t *)lua_tolstring(p->L, -1, &text.size);
  else if (field->kind == PARLEY_KIND_BOOL)
    integer = lua_toboolean(p->L, -1);
  else if (field->slot != PARLEY_NO_SLOT)
    lparley_is_integer(p->L, -1, &integer);
  parley__slot_keep(slots, field, integer, text);
}

/* Writes the members of the table below the set of names on top of the stack
 * that the |n| nodes from |first| have; names in the set are written. */
static parley_err put_nodes(const printer *p, uint32_t first, uint32_t n,
                            parley_slot *slots, bool *any) {
  lua_State *L = p->L;
  uint32_t stop = first + n;
  parley_err err = PARLEY_OK;
  while (first < stop && err == PARLEY_OK) {
    const parley_field *field = &p->schema->fields[first++];
    if (field->kind == PARLEY_KIND_WHEN ||
        field->kind == PARLEY_KIND_OPTIONAL) {
      bool both = unknown(p, field, slots);
      bool yes = !both && parley__conds_hold(p->schema, field->cond,
                                             field->nconds, slots);
      if (both || yes) err = put_nodes(p, first, field->nbody, slots, any);
      first += field->nbody;
      if (err == PARLEY_OK && (both || !yes))
        err = put_nodes(p, first, field->nelse, slots, any);
      first += field->nelse;
      continue;
    }
    if (field->key == PARLEY_NONE) continue;
    lua_rawgeti(L, -1, (int)field->key);
    lua_rawgeti(L, p->keys, (int)field->key + 1);
    lua_rawget(L, -4);
    if (lua_isnil(L, -2) && fits(L, field)) {
      lua_pushboolean(L, 1);
      lua_rawseti(L, -4, (int)field->key);
      keep(p, field, slots);
      err = parley_buf_printf(p->out, "%s\"%s\":", *any ? "," : "",
                              parley_schema_key(p->schema, field->key));
      *any = true;
      if (err == PARLEY_OK) err = put_lua(p, field, slots);
    }
    lua_pop(L, 2);
  }
  return err;
}

static parley_err put_table(const printer *p, const parley_record *record,
                            parley_slot *slots) {
  parley_slot own[PARLEY_SLOTS_MAX];
  parley_err err = parley_buf_putc(p->out, '{');
  bool any = false;
  uint32_t i;
  luaL_checkstack(p->L, 8, "too many nested values");
  if (!(record->flags & PARLEY_RECORD_INLINE)) {
    for (i = 0; i < record->nslots; i++) own[i].present = false;
    slots = own;
  }
  lua_newtable(p->L);
  if (err == PARLEY_OK)
    err = put_nodes(p, record->first, record->nnodes, slots, &any);
  lua_pop(p->L, 1);
  return err == PARLEY_OK ? parley_buf_putc(p->out, '}') : err;
}

static parley_err lua_decode(void *ud, const parley_schema *schema,
                             const parley_packet *packet,
                             const parley_decode_options *options,
                             parley_slice in, parley_buf *out,
                             parley_slice *rest, parley_diag *diag) {
  through_lua *through = ud;
  printer p;
  parley_err err = lparley_decode(through->L, through->keys, schema, packet,
                                  options, in, rest, diag);
  if (err != PARLEY_OK) return err;
  p.L = through->L;
  p.keys = through->keys;
  p.schema = schema;
  p.js = parley__is_event(packet);
  p.out = out;
  err = schema->wire == PARLEY_WIRE_JSON && parley__is_free(packet)
          ? put_map(&p, &parley__any_field)
          : put_table(&p, &schema->records[packet->record], NULL);
  lua_pop(through->L, 1);
  return err;
}

/* A value tree as Lua values: what a program would write. |js|: bytes are
 * marked as such. */
static void push_value(lua_State *L, const parley_value *value, bool js) {
  uint32_t i;
  luaL_checkstack(L, 8, "too many nested values");
  switch (value->given) {
    case PARLEY_GIVEN_INTEGER:
      lparley_push_i64(L, value->u.integer);
      break;
    case PARLEY_GIVEN_NUMBER:
      lua_pushnumber(L, value->u.number);
      break;
    case PARLEY_GIVEN_BOOLEAN:
      lua_pushboolean(L, value->u.integer != 0);
      break;
    case PARLEY_GIVEN_STRING:
    case PARLEY_GIVEN_BYTES:
      if (js && value->given == PARLEY_GIVEN_BYTES)
        lparley_push_binary(L, value->u.string);
      else
        lua_pushlstring(L, (const char *)value->u.string.data,
                        value->u.string.size);
      break;
    case PARLEY_GIVEN_RECORD:
      lua_createtable(L, 0, (int)value->count);
      for (i = 0; i < value->count; i++) {
        lua_pushstring(L, value->u.members[i].name);
        push_value(L, value->u.members[i].value, js);
        lua_rawset(L, -3);
      }
      break;
    case PARLEY_GIVEN_LIST:
      lua_createtable(L, (int)value->count, 0);
      lparley_mark_array(L);
      for (i = 0; i < value->count; i++) {
        push_value(L, value->u.items[i], js);
        lua_rawseti(L, -2, (int)i + 1);
      }
      break;
    default: /* null */
      lua_pushlightuserdata(L, NULL);
      break;
  }
}

static parley_err lua_encode(void *ud, const parley_schema *schema,
                             const parley_packet *packet,
                             const parley_encode_options *options,
                             const parley_value *fields, parley_buf *out,
                             parley_diag *diag) {
  through_lua *through = ud;
  parley_err err;
  push_value(through->L, fields, parley__is_event(packet));
  err = lparley_encode(through->L, through->keys, schema, packet, options, out,
                       diag);
  lua_pop(through->L, 1);
  return err;
}

/* Arguments of a protected call: an error of Lua must not unwind the batch's
 * C buffers, so each call of the way through runs under lua_pcall. */
typedef struct guarded {
  through_lua *through;
  const parley_schema *schema;
  const parley_packet *packet;
  const parley_decode_options *decode;
  const parley_encode_options *encode;
  parley_slice in;
  const parley_value *fields;
  parley_buf *out;
  parley_slice *rest;
  parley_diag *diag;
  parley_err err;
} guarded;

static int run_guarded(lua_State *L) {
  guarded *g = lua_touserdata(L, 1);
  through_lua inner = {L, 2};
  if (g->fields != NULL)
    g->err = lua_encode(&inner, g->schema, g->packet, g->encode, g->fields,
                        g->out, g->diag);
  else
    g->err = lua_decode(&inner, g->schema, g->packet, g->decode, g->in, g->out,
                        g->rest, g->diag);
  return 0;
}

static parley_err guard(guarded *g) {
  lua_State *L = g->through->L;
  lua_pushcfunction(L, run_guarded);
  lua_pushlightuserdata(L, g);
  lua_pushvalue(L, g->through->keys);
  if (lua_pcall(L, 2, 0, 0) != 0) {
    lua_pop(L, 1);
    return PARLEY_ENOMEM; /* nothing else can go wrong in there */
  }
  return g->err;
}

static parley_err guarded_decode(void *ud, const parley_schema *schema,
                                 const parley_packet *packet,
                                 const parley_decode_options *options,
                                 parley_slice in, parley_buf *out,
                                 parley_slice *rest, parley_diag *diag) {
  guarded g;
  memset(&g, 0, sizeof g);
  g.through = ud;
  g.schema = schema;
  g.packet = packet;
  g.decode = options;
  g.in = in;
  g.out = out;
  g.rest = rest;
  g.diag = diag;
  return guard(&g);
}

static parley_err guarded_encode(void *ud, const parley_schema *schema,
                                 const parley_packet *packet,
                                 const parley_encode_options *options,
                                 const parley_value *fields, parley_buf *out,
                                 parley_diag *diag) {
  guarded g;
  memset(&g, 0, sizeof g);
  g.through = ud;
  g.schema = schema;
  g.packet = packet;
  g.encode = options;
  g.fields = fields;
  g.out = out;
  g.diag = diag;
  return guard(&g);
}

/* The numbers of classes of both directions; see parley/envelope.h. */
#define REGISTRIES "parley.registries"

typedef struct registries {
  parley_registry *dirs[2];
  const parley_schema *schema;
} registries;

static int registries_gc(lua_State *L) {
  registries *self = luaL_checkudata(L, 1, REGISTRIES);
  parley_registry_free(self->dirs[0]);
  parley_registry_free(self->dirs[1]);
  self->dirs[0] = self->dirs[1] = NULL;
  return 0;
}

/*** Numbers of classes, kept from one batch line to the next.
@function schema:registries
@treturn registries */
static int schema_registries(lua_State *L) {
  const parley_schema *schema = lparley_check_schema(L, 1)->schema;
  registries *self = lparley_newudata(L, sizeof *self, REGISTRIES);
  lua_newtable(L);
  lua_pushvalue(L, 1);
  lua_rawseti(L, -2, 1);
  lparley_setuservalue(L, -2); /* keeps the schema alive */
  self->schema = schema;
  self->dirs[PARLEY_C2S] = parley_registry_new(schema, PARLEY_C2S, NULL);
  self->dirs[PARLEY_S2C] = parley_registry_new(schema, PARLEY_S2C, NULL);
  if (self->dirs[0] == NULL || self->dirs[1] == NULL)
    return lparley_raise(L, PARLEY_ENOMEM, NULL);
  return 1;
}

static parley_err run_envelope(lua_State *L,
                               const parley_batch_through *through,
                               parley_slice line, bool encode,
                               parley_buf *out) {
  registries *numbers = luaL_checkudata(L, 2, REGISTRIES);
  parley_batch_envelope batch;
  batch.schema = numbers->schema;
  batch.registries[0] = numbers->dirs[0];
  batch.registries[1] = numbers->dirs[1];
  batch.version = lua_isnoneornil(L, 5)
                    ? 0
                    : (uint32_t)lparley_check_range(L, 5, 1, UINT32_MAX);
  batch.through = through;
  return encode ? parley_batch_encode_envelope(&batch, line, out)
                : parley_batch_decode_envelope(&batch, line, out);
}

static parley_err run_event(lua_State *L, const parley_schema *schema,
                            const parley_batch_through *through,
                            parley_slice line, bool encode, parley_buf *out) {
  parley_batch_event batch;
  batch.schema = schema;
  batch.version = lua_isnoneornil(L, 5)
                    ? 0
                    : (uint32_t)lparley_check_range(L, 5, 1, UINT32_MAX);
  batch.through = through;
  return encode ? parley_batch_encode_event(&batch, line, out)
                : parley_batch_decode_event(&batch, line, out);
}

static int batch(lua_State *L, bool encode) {
  static const char *const ways[] = {"tree", "json", "lua", NULL};
  lparley_schema *self = lparley_check_schema(L, 1);
  parley_slice line = lparley_check_slice(L, 3);
  int way = luaL_checkoption(L, 4, "tree", ways);
  through_lua state;
  parley_batch_through through;
  parley_buf *out = lparley_scratch(L);
  parley_err err;
  lua_settop(L, 5);
  lparley_getuservalue(L, 1);
  state.L = L;
  state.keys = lua_gettop(L);
  through.ud = &state;
  through.decode = guarded_decode;
  through.encode = guarded_encode;
  if (way < 2) through = way == 0 ? parley_batch_tree : parley_batch_json;
  if (parley__has_events(self->schema)) {
    err = run_event(L, self->schema, &through, line, encode, out);
  } else if (self->schema->wire == PARLEY_WIRE_JSON) {
    err = run_envelope(L, &through, line, encode, out);
  } else {
    parley_idmap *ids = lparley_check_idmap(L, 2);
    err = encode ? parley_batch_encode(self->schema, ids, &through, line, out)
                 : parley_batch_decode(self->schema, ids, &through, line, out);
  }
  if (err != PARLEY_OK) return lparley_raise(L, err, NULL);
  lua_pushlstring(L, (const char *)out->data, out->size);
  return 1;
}

/*** Answers a line of `parley decode --batch`.
@function schema:batch_decode
@tparam idmap|registries|nil numbers registries on the JSON wire, nothing for
events
@tparam string line
@tparam[opt] string through "tree", "json" or "lua"
@tparam[opt] number version of the protocol, JSON wire only
@treturn string answer */
static int schema_batch_decode(lua_State *L) {
  return batch(L, false);
}

/*** Answers a line of `parley encode --batch`.
@function schema:batch_encode */
static int schema_batch_encode(lua_State *L) {
  return batch(L, true);
}

/*** Reads a line of standard input, whatever bytes are in it (Lua's own
reading stops at a zero byte on some Luas).
@function read_line
@tparam number most bytes; a longer line is read but not kept
@treturn string line without its end; false if it was too long; nil at the
end */
static int core_read_line(lua_State *L) {
  size_t most = (size_t)luaL_checkinteger(L, 1), size = 0;
  parley_buf *line = lparley_scratch(L);
  int c;
  while ((c = getc(stdin)) != EOF && c != '\n') {
    if (++size > most) continue;
    if (parley_buf_putc(line, c) != PARLEY_OK)
      return lparley_raise(L, PARLEY_ENOMEM, NULL);
  }
  if (c == EOF && size == 0) return 0;
  if (size > most)
    lua_pushboolean(L, 0);
  else
    lua_pushlstring(L, (const char *)line->data, line->size);
  return 1;
}

void lparley_open_batch(lua_State *L) {
  static const luaL_Reg funcs[] = {{"batch_decode", schema_batch_decode},
                                   {"batch_encode", schema_batch_encode},
                                   {"registries", schema_registries},
                                   {NULL, NULL}};
  static const luaL_Reg none[] = {{NULL, NULL}};
  static const luaL_Reg gc[] = {{"__gc", registries_gc}, {NULL, NULL}};
  lparley_class(L, REGISTRIES, none, gc);
  luaL_getmetatable(L, LPARLEY_SCHEMA);
  lua_getfield(L, -1, "__index");
  lparley_setfuncs(L, funcs);
  lua_pop(L, 2);
  lua_pushcfunction(L, core_read_line);
  lua_setfield(L, -2, "read_line");
}
