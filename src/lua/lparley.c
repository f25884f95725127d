/* SPDX-License-Identifier: MIT
 *
 * The module parley.core: its table of contents, and what all areas share.
 */
#include "lua/lparley.h"

#include <stdlib.h>
#include <string.h>

#include "parley/version.h"

void *lparley_newudata(lua_State *L, size_t size, const char *name) {
  void *ud = lua_newuserdata(L, size);
  memset(ud, 0, size);
  luaL_getmetatable(L, name);
  lua_setmetatable(L, -2);
  return ud;
}

void lparley_class(lua_State *L, const char *name, const luaL_Reg *methods,
                   const luaL_Reg *metas) {
  luaL_newmetatable(L, name);
  lparley_setfuncs(L, metas);
  lua_newtable(L);
  lparley_setfuncs(L, methods);
  lua_setfield(L, -2, "__index");
  lua_pushstring(L, name);
  lua_setfield(L, -2, "__name");
  lua_pushstring(L, name);
  lua_setfield(L, -2, "__metatable");
  lua_pop(L, 1);
}

void lparley_push_path(lua_State *L, const parley_diag *diag) {
  const char *p = diag->path;
  luaL_Buffer b;
  luaL_buffinit(L, &b);
  while (*p != '\0') {
    char text[24];
    char *end;
    long index;
    if (*p != '[') {
      luaL_addchar(&b, *p);
      p++;
      continue;
    }
    index = strtol(p + 1, &end, 10);
    if (*end != ']') { /* the name of an odd key, or a cut path */
      luaL_addchar(&b, *p);
      p++;
      continue;
    }
    snprintf(text, sizeof text, "[%ld]", index + 1);
    luaL_addstring(&b, text);
    p = end + 1;
  }
  luaL_pushresult(&b);
}

int lparley_push_err(lua_State *L, parley_err err, const parley_diag *diag) {
  lua_pushnil(L);
  if (diag != NULL && diag->code == err)
    lua_pushstring(L, diag->text);
  else
    lua_pushstring(L, parley_strerror(err));
  lua_pushstring(L, parley_err_name(err));
  return 3;
}

int lparley_raise(lua_State *L, parley_err err, const parley_diag *diag) {
  luaL_where(L, 1);
  if (diag == NULL || diag->code != err) {
    lua_pushstring(L, parley_strerror(err));
  } else if (diag->path[0] != '\0') {
    lparley_push_path(L, diag);
    lua_pushliteral(L, ": ");
    lua_pushstring(L, diag->text);
    lua_concat(L, 3);
  } else {
    lua_pushstring(L, diag->text);
  }
  lua_concat(L, 2);
  return lua_error(L);
}

#define SCRATCH "parley.scratch"
#define SCRATCH_BUFFER "parley.scratch.buffer"
#define SCRATCH_WORK "parley.scratch.work"
#define ATTACHMENTS "parley.attachments"

static int scratch_gc(lua_State *L) {
  parley_buf_clear(lua_touserdata(L, 1));
  return 0;
}

static parley_buf *empty_buffer(lua_State *L, const char *name) {
  parley_buf *buf;
  lua_getfield(L, LUA_REGISTRYINDEX, name);
  buf = lua_touserdata(L, -1);
  lua_pop(L, 1);
  buf->size = 0;
  if (buf->capacity > 1u << 20) parley_buf_clear(buf); /* one huge packet */
  return buf;
}

parley_buf *lparley_scratch(lua_State *L) {
  return empty_buffer(L, SCRATCH_BUFFER);
}

parley_buf *lparley_work(lua_State *L) {
  return empty_buffer(L, SCRATCH_WORK);
}

parley_attachments *lparley_attachments(lua_State *L) {
  parley_attachments *list;
  lua_getfield(L, LUA_REGISTRYINDEX, ATTACHMENTS ".list");
  list = lua_touserdata(L, -1);
  lua_pop(L, 1);
  parley_attachments_clear(list);
  return list;
}

static int attachments_gc(lua_State *L) {
  parley_attachments_clear(lua_touserdata(L, 1));
  return 0;
}

/* Makes the scratch buffers, owned by the registry. */
static void open_scratch(lua_State *L) {
  static const luaL_Reg gc[] = {{"__gc", attachments_gc}, {NULL, NULL}};
  static const luaL_Reg none[] = {{NULL, NULL}};
  static const luaL_Reg metas[] = {{"__gc", scratch_gc}, {NULL, NULL}};
  lparley_class(L, SCRATCH, none, metas);
  lparley_newudata(L, sizeof(parley_buf), SCRATCH);
  lua_setfield(L, LUA_REGISTRYINDEX, SCRATCH_BUFFER);
  lparley_newudata(L, sizeof(parley_buf), SCRATCH);
  lua_setfield(L, LUA_REGISTRYINDEX, SCRATCH_WORK);
  lparley_class(L, ATTACHMENTS, none, gc);
  lparley_newudata(L, sizeof(parley_attachments), ATTACHMENTS);
  lua_setfield(L, LUA_REGISTRYINDEX, ATTACHMENTS ".list");
}

parley_dir lparley_check_dir(lua_State *L, int index) {
  const char *text = luaL_checkstring(L, index);
  if (strcmp(text, "c2s") == 0) return PARLEY_C2S;
  if (strcmp(text, "s2c") == 0) return PARLEY_S2C;
  luaL_argerror(L, index, "\"c2s\" or \"s2c\" expected");
  return PARLEY_C2S;
}

parley_slice lparley_check_slice(lua_State *L, int index) {
  parley_slice slice;
  slice.data = (const uint8_t *)luaL_checklstring(L, index, &slice.size);
  return slice;
}

parley_limits lparley_check_limits(lua_State *L, int index) {
  static const struct {
    const char *name;
    size_t offset;
  } names[] = {
#define LIMIT(member) {#member, offsetof(parley_limits, member)}
    LIMIT(depth),   LIMIT(list),      LIMIT(string),  LIMIT(elements),
    LIMIT(message), LIMIT(fragments), LIMIT(headers), LIMIT(queue),
    LIMIT(events)
#undef LIMIT
  };
  parley_limits limits;
  size_t i, found = 0, given = 0;
  memset(&limits, 0, sizeof limits);
  luaL_checktype(L, index, LUA_TTABLE);
  for (i = 0; i < sizeof names / sizeof *names; i++) {
    lua_Number value;
    lua_getfield(L, index, names[i].name);
    if (!lua_isnil(L, -1)) {
      value = lua_tonumber(L, -1);
      if (lua_type(L, -1) != LUA_TNUMBER || value < 1 || value > 2147483647.0)
        luaL_error(L, "limits.%s: a number from 1 expected", names[i].name);
      *(uint32_t *)(void *)((char *)&limits + names[i].offset) =
        (uint32_t)value;
      found++;
    }
    lua_pop(L, 1);
  }
  for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1)) given++;
  if (given != found) luaL_error(L, "limits: unknown name");
  /* The codec uses a stack slot of Lua's a level. */
  if (limits.depth > 150) luaL_error(L, "limits.depth: at most 150");
  return limits;
}

static int version(lua_State *L) {
  lua_pushstring(L, parley_version());
  return 1;
}

LUALIB_API int luaopen_parley_core(lua_State *L);

__attribute__((visibility("default"))) int luaopen_parley_core(lua_State *L) {
  open_scratch(L);
  lua_newtable(L);
  lua_pushcfunction(L, version);
  lua_setfield(L, -2, "version");
  lua_pushlightuserdata(L, NULL);
  lua_setfield(L, -2, "null"); /* JSON null; never nil, which ends a table */
  lparley_open_schema(L);
  lparley_open_codec(L);
  lparley_open_json(L);
  lparley_open_reflect(L);
  lparley_open_raw(L);
  lparley_open_batch(L);
  lparley_open_idmap(L);
  lparley_open_loop(L);
  lparley_open_session(L);
  lparley_open_engine(L);
  lparley_open_crypto(L);
  lparley_open_sio(L);
  return 1;
}
