/* SPDX-License-Identifier: MIT
 *
 * A program with a Lua state of its own that runs a bot written in Lua, beside
 * what else it has to do: here it counts frames. The bot gets a function of
 * the program, `host.log`, and may end the program by `host.quit`.
 *
 *   cc $(pkg-config --cflags lua5.4) -o lua_host lua_host.c \
 *     $(pkg-config --libs lua5.4)
 *   ./lua_host PREFIX bot.lua [ARGUMENT...]
 *
 * PREFIX is where parley was installed. Any of lua5.1 to lua5.4 and luajit
 * does; the program needs neither the header nor the library of parley.
 */
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdio.h>
#include <string.h>

typedef struct host {
  unsigned long frames;
  int quit, failed;
} host;

/* The host that a function was made for. */
static host *host_of(lua_State *L) {
  return lua_touserdata(L, lua_upvalueindex(1));
}

static int host_log(lua_State *L) {
  printf("host | %s\n", luaL_checkstring(L, 1));
  fflush(stdout);
  return 0;
}

static int host_frames(lua_State *L) {
  lua_pushnumber(L, (lua_Number)host_of(L)->frames);
  return 1;
}

static int host_quit(lua_State *L) {
  host_of(L)->quit = 1;
  return 0;
}

/* What becomes of an error in a bot: nothing ends the host but itself. */
static int host_fail(lua_State *L) {
  fprintf(stderr, "lua_host: %s\n", luaL_checkstring(L, 1));
  host_of(L)->quit = host_of(L)->failed = 1;
  return 0;
}

static void set_function(lua_State *L, host *self, const char *name,
                         lua_CFunction fn) {
  lua_pushlightuserdata(L, self);
  lua_pushcclosure(L, fn, 1);
  lua_setfield(L, -2, name);
}

/* Puts the modules below |prefix| in front of the paths. LuaJIT uses those of
 * Lua 5.1. */
static void set_paths(lua_State *L, const char *prefix) {
  const char *version;
  lua_getglobal(L, "_VERSION"); /* "Lua 5.4" */
  version = lua_tostring(L, -1) + strlen("Lua ");
  lua_getglobal(L, "package");
  lua_getfield(L, -1, "path");
  lua_pushfstring(L, "%s/share/lua/%s/?.lua;%s/share/lua/%s/?/init.lua;%s",
                  prefix, version, prefix, version, lua_tostring(L, -1));
  lua_setfield(L, -3, "path");
  lua_getfield(L, -2, "cpath");
  lua_pushfstring(L, "%s/lib/lua/%s/?.so;%s", prefix, version,
                  lua_tostring(L, -1));
  lua_setfield(L, -4, "cpath");
  lua_pop(L, 4);
}

/* Calls the function below |nargs| arguments. False and a message on stderr
 * when it raises. */
static int call(lua_State *L, int nargs, int nresults) {
  int handler = lua_gettop(L) - nargs, status;
  lua_getglobal(L, "debug"); /* 5.1 has no luaL_traceback */
  lua_getfield(L, -1, "traceback");
  lua_remove(L, -2);
  lua_insert(L, handler);
  status = lua_pcall(L, nargs, nresults, handler);
  if (status != 0) {
    fprintf(stderr, "lua_host: %s\n", lua_tostring(L, -1));
    lua_pop(L, 1);
  }
  lua_remove(L, handler);
  return status == 0;
}

/* Leaves a module on the stack. */
static int require(lua_State *L, const char *name) {
  lua_getglobal(L, "require");
  lua_pushstring(L, name);
  return call(L, 1, 1);
}

/* Starts the file as a task. parley is on top of the stack. */
static int start_bot(lua_State *L, host *self, int argc, char **argv) {
  int i;
  lua_getfield(L, -1, "on_error");
  lua_pushlightuserdata(L, self);
  lua_pushcclosure(L, host_fail, 1);
  if (!call(L, 1, 0)) return 0;
  lua_getfield(L, -1, "spawn");
  if (luaL_loadfile(L, argv[0]) != 0) {
    fprintf(stderr, "lua_host: %s\n", lua_tostring(L, -1));
    return 0;
  }
  lua_newtable(L);
  set_function(L, self, "log", host_log);
  set_function(L, self, "frames", host_frames);
  set_function(L, self, "quit", host_quit);
  for (i = 1; i < argc; i++) lua_pushstring(L, argv[i]);
  return call(L, argc + 1, 0); /* spawn(chunk, host, ...) */
}

/* One round of everything on parley's loop; what the bots do happens here. It
 * waits 10 ms at most, which is the time of a frame. */
static int step(lua_State *L) {
  lua_getfield(L, -1, "step");
  lua_pushinteger(L, 10);
  return call(L, 1, 0);
}

/* Closes what is open in an orderly way, as parley.run does at its end. */
static int shut_down(lua_State *L) {
  if (!require(L, "parley.task")) return 0;
  lua_getfield(L, -1, "shutdown");
  return call(L, 0, 0);
}

int main(int argc, char **argv) {
  host self = {0, 0, 0};
  lua_State *L;
  int good;
  if (argc < 3) {
    fprintf(stderr, "usage: lua_host PREFIX FILE [ARGUMENT...]\n");
    return 2;
  }
  L = luaL_newstate();
  if (L == NULL) return 1;
  luaL_openlibs(L);
  set_paths(L, argv[1]);
  good = require(L, "parley");
  if (good) {
    good = start_bot(L, &self, argc - 2, argv + 2);
    while (good && !self.quit) {
      good = step(L);
      self.frames++; /* the work of the host */
    }
    if (good) good = shut_down(L);
  }
  lua_close(L); /* closes connections that are still open, too */
  return good && !self.failed ? 0 : 1;
}
