/* SPDX-License-Identifier: MIT
 *
 * The differences between Lua 5.1, 5.2, 5.3, 5.4 and LuaJIT, and nothing
 * else. No other file looks at LUA_VERSION_NUM.
 */
#ifndef PARLEY_LUA_COMPAT_H
#define PARLEY_LUA_COMPAT_H

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

#include <math.h>
#include <stdint.h>
#include <stdio.h>

#if LUA_VERSION_NUM < 502

#define lua_rawlen(L, index) lua_objlen((L), (index))
#define lparley_abs(L, index)                                                  \
  ((index) > 0 || (index) <= LUA_REGISTRYINDEX ? (index)                       \
                                               : lua_gettop(L) + (index) + 1)
#define lparley_getuservalue(L, index) lua_getfenv((L), (index))
#define lparley_setuservalue(L, index) lua_setfenv((L), (index))

static inline void lparley_setfuncs(lua_State *L, const luaL_Reg *funcs) {
  for (; funcs->name != NULL; funcs++) {
    lua_pushcfunction(L, funcs->func);
    lua_setfield(L, -2, funcs->name);
  }
}

static inline void *lparley_testudata(lua_State *L, int index,
                                      const char *name) {
  void *ud = lua_touserdata(L, index);
  if (ud == NULL || !lua_getmetatable(L, index)) return NULL;
  luaL_getmetatable(L, name);
  if (!lua_rawequal(L, -1, -2)) ud = NULL;
  lua_pop(L, 2);
  return ud;
}

#else

#define lparley_abs(L, index) lua_absindex((L), (index))
#if LUA_VERSION_NUM >= 504
#define lparley_getuservalue(L, index) lua_getiuservalue((L), (index), 1)
#define lparley_setuservalue(L, index) lua_setiuservalue((L), (index), 1)
#else
#define lparley_getuservalue(L, index) lua_getuservalue((L), (index))
#define lparley_setuservalue(L, index) lua_setuservalue((L), (index))
#endif
#define lparley_setfuncs(L, funcs) luaL_setfuncs((L), (funcs), 0)
#define lparley_testudata(L, index, name) luaL_testudata((L), (index), (name))

#endif

#if LUA_VERSION_NUM >= 503
#define LPARLEY_HAS_INTEGERS 1
#else
#define LPARLEY_HAS_INTEGERS 0
#endif

/* Pushes a 64-bit integer: an integer where Lua has them; elsewhere a number
 * when it is exact, and its decimal text when it is not. */
static inline void lparley_push_i64(lua_State *L, int64_t value) {
#if LPARLEY_HAS_INTEGERS
  lua_pushinteger(L, (lua_Integer)value);
#else
  if (value >= -INT64_C(9007199254740992) &&
      value <= INT64_C(9007199254740992)) {
    lua_pushnumber(L, (lua_Number)value);
  } else {
    char text[24];
    snprintf(text, sizeof text, "%lld", (long long)value);
    lua_pushstring(L, text);
  }
#endif
}

/* True, and the value, if the number at |index| is an integer. */
static inline int lparley_is_integer(lua_State *L, int index, int64_t *out) {
#if LPARLEY_HAS_INTEGERS
  if (!lua_isinteger(L, index)) return 0;
  *out = (int64_t)lua_tointeger(L, index);
  return 1;
#else
  lua_Number n = lua_tonumber(L, index);
  if (n < -9223372036854775808.0 || n >= 9223372036854775808.0) return 0;
  if (n != floor(n)) return 0;
  *out = (int64_t)n;
  return 1;
#endif
}

#endif
