/* SPDX-License-Identifier: MIT
 *
 * The options of sessions, connections and listeners, read strictly: an
 * unknown name or a wrong type is a mistake of the caller.
 */
#include <stdlib.h>
#include <string.h>

#include "lua/lnet.h"
#include "schema/near.h"

enum { HEADERS_MAX = 64 };

#define CONNECT LPARLEY_FOR_CONNECT
#define LISTEN LPARLEY_FOR_LISTEN
#define SESSION LPARLEY_FOR_SESSION
#define ALL (CONNECT | LISTEN | SESSION)

typedef enum option_type {
  OPT_STRING,
  OPT_BOOL,
  OPT_U32,
  OPT_WORD, /* one of |words|; stored as its place */
  OPT_OTHER /* read by its own function */
} option_type;

/* What an option is read with. The value is on top of the stack. */
typedef struct option_reader {
  lua_State *L;
  int anchor;
  int anchored; /* values in the anchor table */
  lparley_options *out;
  lparley_usage usage;
} option_reader;

typedef struct option {
  const char *name;
  option_type type;
  unsigned usage;
  size_t offset;            /* in lparley_options or the struct of a group */
  const char *const *words; /* OPT_WORD; closed by NULL */
  void (*read)(option_reader *reader);
  uint32_t high; /* OPT_U32: the greatest; 0: any */
} option;

/* Puts the value on top into the anchor table, which keeps it alive, and
 * pops it. */
static void anchor(option_reader *reader) {
  lua_rawseti(reader->L, reader->anchor, ++reader->anchored);
}

static void expect(lua_State *L, const char *name, const char *what) {
  luaL_error(L, "option '%s': %s expected, got %s", name, what,
             luaL_typename(L, -1));
}

/* The string on top, kept alive. */
static const char *take_string(option_reader *reader, const char *name) {
  lua_State *L = reader->L;
  const char *text;
  size_t size;
  if (lua_type(L, -1) != LUA_TSTRING) expect(L, name, "string");
  text = lua_tolstring(L, -1, &size);
  if (strlen(text) != size)
    luaL_error(L, "option '%s': there is a zero byte in it", name);
  lua_pushvalue(L, -1);
  anchor(reader);
  return text;
}

static uint32_t take_u32(lua_State *L, const option *opt) {
  uint32_t high = opt->high != 0 ? opt->high : INT32_MAX;
  lua_Number value = lua_tonumber(L, -1);
  if (lua_type(L, -1) != LUA_TNUMBER) expect(L, opt->name, "number");
  if (!(value >= 0 && value <= high))
    luaL_error(L, "option '%s': a number from 0 to %d expected", opt->name,
               (int)high);
  return (uint32_t)value;
}

static int take_word(lua_State *L, const option *opt) {
  int i;
  if (lua_type(L, -1) != LUA_TSTRING) expect(L, opt->name, "string");
  for (i = 0; opt->words[i] != NULL; i++)
    if (strcmp(opt->words[i], lua_tostring(L, -1)) == 0) return i;
  luaL_error(L, "option '%s': '%s' is not one of %s, %s%s%s", opt->name,
             lua_tostring(L, -1), opt->words[0], opt->words[1],
             opt->words[2] != NULL ? ", " : "",
             opt->words[2] != NULL ? opt->words[2] : "");
  return 0;
}

/* The enumerations of the C options, which all are of the size of int. */
static void store_word(void *at, int value) {
  *(unsigned *)at = (unsigned)value;
}

static void read_one(option_reader *reader, const option *opt, void *base) {
  lua_State *L = reader->L;
  void *at = (char *)base + opt->offset;
  switch (opt->type) {
    case OPT_STRING:
      *(const char **)at = take_string(reader, opt->name);
      break;
    case OPT_BOOL:
      if (!lua_isboolean(L, -1)) expect(L, opt->name, "boolean");
      *(bool *)at = lua_toboolean(L, -1) != 0;
      break;
    case OPT_U32:
      *(uint32_t *)at = take_u32(L, opt);
      break;
    case OPT_WORD:
      store_word(at, take_word(L, opt));
      break;
    case OPT_OTHER:
      opt->read(reader);
      break;
  }
}

/* Raises an error about the key on the stack at |key|. */
static void unknown(lua_State *L, int key, const option *options,
                    unsigned usage) {
  parley_near near;
  const char *name;
  size_t size;
  if (lua_type(L, key) != LUA_TSTRING)
    luaL_error(L, "options have names, not a key of type %s",
               luaL_typename(L, key));
  name = lua_tolstring(L, key, &size);
  parley__near_init(&near, name, size);
  for (; options->name != NULL; options++)
    if ((options->usage & usage) != 0) parley__near_offer(&near, options->name);
  if (near.best != NULL)
    luaL_error(L, "unknown option '%s', did you mean '%s'?", name, near.best);
  luaL_error(L, "unknown option '%s'", name);
}

/* Reads the table at |index| by |options| (closed by a NULL name). */
static void read_table(option_reader *reader, int index, const option *options,
                       unsigned usage, void *base) {
  lua_State *L = reader->L;
  for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1)) {
    const option *opt = options;
    if (lua_type(L, -2) == LUA_TSTRING)
      while (opt->name != NULL && ((opt->usage & usage) == 0 ||
                                   strcmp(opt->name, lua_tostring(L, -2)) != 0))
        opt++;
    if (lua_type(L, -2) != LUA_TSTRING || opt->name == NULL)
      unknown(L, lua_gettop(L) - 1, options, usage);
    read_one(reader, opt, base);
  }
}

/* ---- options of their own kind --------------------------------------- */

static void read_schema(option_reader *reader) {
  lua_State *L = reader->L;
  if (!lparley_testudata(L, -1, LPARLEY_SCHEMA)) expect(L, "schema", "schema");
  reader->out->schema = lparley_check_schema(L, lua_gettop(L));
  reader->out->session.schema = reader->out->schema->schema;
  lua_pushvalue(L, -1);
  lua_rawseti(L, reader->anchor, 1);
}

static void read_ids(option_reader *reader) {
  lua_State *L = reader->L;
  if (!lparley_testudata(L, -1, LPARLEY_IDMAP)) expect(L, "ids", "id map");
  reader->out->session.ids = lparley_check_idmap(L, lua_gettop(L));
  lua_pushvalue(L, -1);
  lua_rawseti(L, reader->anchor, 3);
}

#define TLS(name, type, usage, member)                                         \
  { name, type, usage, offsetof(parley_tls_options, member), NULL, NULL, 0 }

static void read_tls(option_reader *reader) {
  static const option options[] = {
    TLS("ca", OPT_STRING, ALL, ca),
    TLS("pin", OPT_STRING, ALL, pin),
    TLS("insecure", OPT_BOOL, ALL, insecure),
    TLS("host", OPT_STRING, CONNECT | SESSION, host),
    TLS("certificate", OPT_STRING, LISTEN | SESSION, certificate),
    TLS("private_key", OPT_STRING, LISTEN | SESSION, private_key),
    {NULL, OPT_BOOL, 0, 0, NULL, NULL, 0}};
  parley_session_options *session = &reader->out->session;
  if (!lua_istable(reader->L, -1)) expect(reader->L, "tls", "table");
  session->use_tls = true;
  read_table(reader, lua_gettop(reader->L), options, reader->usage,
             &session->tls);
}

static int by_name(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* {name = value} as name, value, ..., NULL, sorted by name. */
static const char *const *take_headers(option_reader *reader) {
  lua_State *L = reader->L;
  int index = lua_gettop(L), n = 0;
  const char **list;
  if (!lua_istable(L, index)) expect(L, "headers", "table");
  list = lua_newuserdata(L, (HEADERS_MAX * 2 + 1) * sizeof *list);
  for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1), n++) {
    if (n == HEADERS_MAX)
      luaL_error(L, "option 'headers': at most %d", (int)HEADERS_MAX);
    if (lua_type(L, -2) != LUA_TSTRING)
      luaL_error(L, "option 'headers': names expected, got a key of type %s",
                 luaL_typename(L, -2));
    list[n * 2 + 1] = take_string(reader, "headers");
    lua_pushvalue(L, -2);
    list[n * 2] = take_string(reader, "headers");
    lua_pop(L, 1);
  }
  list[n * 2] = NULL;
  if (n > 1) qsort(list, (size_t)n, 2 * sizeof *list, by_name);
  anchor(reader);
  return list;
}

static void read_headers(option_reader *reader) {
  reader->out->session.ws.headers = take_headers(reader);
}

/* Argument |index|: a table of headers or nil. They live as long as the stack is
 * not cut: their anchor is put on top. */
static const char *const *check_headers(lua_State *L, int index) {
  option_reader reader;
  if (lua_isnoneornil(L, index)) return NULL;
  luaL_checktype(L, index, LUA_TTABLE);
  memset(&reader, 0, sizeof reader);
  reader.L = L;
  lua_newtable(L);
  reader.anchor = lua_gettop(L);
  lua_pushvalue(L, index);
  return take_headers(&reader);
}

static parley_slice check_body(lua_State *L, int index) {
  parley_slice none = {NULL, 0};
  return lua_isnoneornil(L, index) ? none : lparley_check_slice(L, index);
}

static const char *check_text(lua_State *L, int index) {
  size_t size;
  const char *text = luaL_checklstring(L, index, &size);
  luaL_argcheck(L, strlen(text) == size, index, "there is a zero byte in it");
  return text;
}

void lparley_check_request(lua_State *L, lparley_outgoing *out) {
  lua_settop(L, 5);
  out->method = check_text(L, 2);
  out->target = check_text(L, 3);
  out->body = check_body(L, 5);
  out->headers = check_headers(L, 4);
}

void lparley_check_answer(lua_State *L, lparley_outgoing *out) {
  lua_settop(L, 4);
  out->status = (int)lparley_check_range(L, 2, 200, 599);
  out->body = check_body(L, 4);
  out->headers = check_headers(L, 3);
}

void lparley_check_upgrade(lua_State *L, lparley_outgoing *out) {
  lua_settop(L, 2);
  out->headers = check_headers(L, 2);
}

static void read_limits(option_reader *reader) {
  lua_State *L = reader->L;
  if (!lua_istable(L, -1)) expect(L, "limits", "table");
  reader->out->session.limits = lparley_check_limits(L, lua_gettop(L));
}

static void read_transform(option_reader *reader) {
  lua_State *L = reader->L;
  if (!lua_isfunction(L, -1)) lparley_check_transform(L, lua_gettop(L));
  reader->out->has_transform = true;
  lua_pushvalue(L, -1);
  lua_rawseti(L, reader->anchor, 2);
}

/* 16 bytes, any of which may be zero. */
static void read_secret(option_reader *reader) {
  lua_State *L = reader->L;
  parley_slice *secret = &reader->out->session.secret;
  if (lua_type(L, -1) != LUA_TSTRING) expect(L, "secret", "string");
  secret->data = (const uint8_t *)lua_tolstring(L, -1, &secret->size);
  lua_pushvalue(L, -1);
  anchor(reader);
}

static const char *const transports[] = {"tcp", "ws", "http", NULL};
static const char *const cryptos[] = {"none", "stream", "payload", NULL};
static const char *const derivations[] = {"raw", "sha1", NULL};
static const char *const roles[] = {"client", "server", NULL};

#define OWN(name, type, usage, member, words, high)                            \
  { name, type, usage, offsetof(lparley_options, member), words, NULL, high }
#define OTHER(name, usage, read)                                               \
  { name, OPT_OTHER, usage, 0, NULL, read, 0 }

static const option all_options[] = {
  OTHER("schema", ALL, read_schema),
  OTHER("ids", ALL, read_ids),
  OWN("role", OPT_WORD, SESSION, session.role, roles, 0),
  OWN("host", OPT_STRING, CONNECT | LISTEN, host, NULL, 0),
  OWN("port", OPT_U32, CONNECT | LISTEN, port, NULL, 65535),
  OWN("connect_ms", OPT_U32, CONNECT, connect_ms, NULL, 0),
  OWN("max_connections", OPT_U32, LISTEN, max_connections, NULL, 0),
  OWN("tap", OPT_BOOL, CONNECT | LISTEN, tap, NULL, 0),
  OWN("transport", OPT_WORD, ALL, session.transport, transports, 0),
  OTHER("tls", ALL, read_tls),
  OWN("path", OPT_STRING, ALL, session.ws.path, NULL, 0),
  OWN("host_header", OPT_STRING, ALL, session.ws.host, NULL, 0),
  OWN("origin", OPT_STRING, ALL, session.ws.origin, NULL, 0),
  OTHER("headers", ALL, read_headers),
  OWN("protocol", OPT_STRING, ALL, session.ws.protocol, NULL, 0),
  OWN("deflate", OPT_BOOL, ALL, session.ws.deflate, NULL, 0),
  OWN("crypto", OPT_WORD, ALL, session.crypto, cryptos, 0),
  OWN("key_derivation", OPT_WORD, ALL, session.key_derivation, derivations, 0),
  OWN("plain_numbers", OPT_BOOL, ALL, session.plain_numbers, NULL, 0),
  OWN("plain_server", OPT_BOOL, ALL, session.plain_server, NULL, 0),
  OWN("key_n", OPT_STRING, ALL, session.key_n, NULL, 0),
  OWN("key_e", OPT_STRING, ALL, session.key_e, NULL, 0),
  OWN("key_d", OPT_STRING, ALL, session.key_d, NULL, 0),
  OWN("ticket", OPT_STRING, ALL, session.ticket, NULL, 0),
  OWN("machine_id", OPT_STRING, ALL, session.machine_id, NULL, 0),
  OWN("release", OPT_STRING, ALL, session.release, NULL, 0),
  OWN("version", OPT_U32, ALL, session.version, NULL, 0),
  OWN("exact_version", OPT_BOOL, ALL, session.exact_version, NULL, 0),
  OWN("least_version", OPT_U32, ALL, session.least_version, NULL, 0),
  OWN("user", OPT_STRING, ALL, session.user, NULL, 0),
  OTHER("secret", ALL, read_secret),
  OWN("handshake_ms", OPT_U32, ALL, session.handshake_ms, NULL, 0),
  OWN("idle_ms", OPT_U32, ALL, session.idle_ms, NULL, 0),
  OWN("ping_ms", OPT_U32, ALL, session.ping_ms, NULL, 0),
  OTHER("limits", ALL, read_limits),
  OTHER("transform", ALL, read_transform),
  {NULL, OPT_BOOL, 0, 0, NULL, NULL, 0}};

/* A client names the host it asks for unless it was told otherwise. */
static void fill_host(lparley_options *out) {
  bool tls = out->session.use_tls;
  const char *host = out->host;
  bool bare = strchr(host, ':') != NULL && host[0] != '[';
  if (tls && out->session.tls.host == NULL) out->session.tls.host = host;
  if (out->session.transport == PARLEY_TRANSPORT_TCP ||
      out->session.ws.host != NULL)
    return;
  if (out->port == (tls ? 443u : 80u))
    snprintf(out->host_header, sizeof out->host_header, bare ? "[%s]" : "%s",
             host);
  else
    snprintf(out->host_header, sizeof out->host_header,
             bare ? "[%s]:%u" : "%s:%u", host, (unsigned)out->port);
  out->session.ws.host = out->host_header;
}

/* A map belongs to a schema. */
static void check_ids(option_reader *reader) {
  lua_State *L = reader->L;
  lparley_schema *schema;
  lua_rawgeti(L, reader->anchor, 3);
  lparley_getuservalue(L, -1);
  lua_rawgeti(L, -1, 1);
  schema = lua_touserdata(L, -1);
  if (schema->schema != reader->out->session.schema)
    luaL_error(L, "option 'ids': a map of another schema");
  lua_pop(L, 3);
}

void lparley_check_options(lua_State *L, int index, int anchor_index,
                           lparley_usage usage, lparley_options *out) {
  option_reader reader;
  memset(out, 0, sizeof *out);
  luaL_checktype(L, index, LUA_TTABLE);
  reader.L = L;
  reader.anchor = lparley_abs(L, anchor_index);
  reader.anchored = 3;
  reader.out = out;
  reader.usage = usage;
  read_table(&reader, lparley_abs(L, index), all_options, usage, out);
  if (out->schema == NULL && out->session.transport == PARLEY_TRANSPORT_TCP)
    luaL_error(L, "option 'schema' is missing");
  if (out->session.ids != NULL && out->schema != NULL) check_ids(&reader);
  if (usage == LPARLEY_FOR_LISTEN) out->session.role = PARLEY_SERVER;
  if (usage == LPARLEY_FOR_CONNECT) {
    if (out->host == NULL || out->host[0] == '\0' || strlen(out->host) > 255)
      luaL_error(L, "option 'host' is missing or longer than 255 bytes");
    if (out->port == 0) luaL_error(L, "option 'port' is missing");
    fill_host(out);
  }
  if (usage != LPARLEY_FOR_LISTEN && out->has_transform) {
    lua_rawgeti(L, reader.anchor, 2);
    if (lua_isfunction(L, -1)) { /* made here: an error is the caller's */
      lua_call(L, 0, 1);
      lparley_check_transform(L, lua_gettop(L));
    }
    lua_rawseti(L, reader.anchor, 2);
  }
}

/* ---- shared with the objects ----------------------------------------- */

void lparley_push_schema_of(lua_State *L, int index) {
  lua_rawgeti(L, index, 1);
  if (!lua_isnil(L, -1)) return;
  lua_pop(L, 1);
  lua_pushboolean(L, 0);
}

const char *lparley_event_name(parley_event_type type) {
  static const char *const names[] = {"open",    "secure",   "ready",  "packet",
                                      "close",   "error",    "login",  "bad",
                                      "request", "response", "message"};
  return names[type];
}

static void push_payload(lua_State *L, const parley_event *event) {
  lua_pushlstring(L, (const char *)event->payload.data, event->payload.size);
}

int lparley_push_event(lua_State *L, int schema, const parley_event *event) {
  switch (event->type) {
    case PARLEY_EVENT_PACKET:
      if (event->packet != NULL)
        lparley_push_packet(L, schema, event->packet);
      else
        lua_pushnil(L);
      lua_pushinteger(L, event->id);
      push_payload(L, event);
      if (event->name == NULL) return 3;
      lua_pushstring(L, event->name);
      lua_pushstring(L, event->unique_id);
      return 5;
    case PARLEY_EVENT_LOGIN:
      lua_pushstring(L, event->text);
      push_payload(L, event);
      lua_pushinteger(L, event->code);
      return 3;
    case PARLEY_EVENT_REQUEST:
      lua_pushstring(L, event->name);
      lua_pushstring(L, event->text);
      push_payload(L, event);
      lua_pushboolean(L, event->code);
      return 4;
    case PARLEY_EVENT_RESPONSE:
      lua_pushinteger(L, event->code);
      push_payload(L, event);
      return 2;
    case PARLEY_EVENT_MESSAGE:
      push_payload(L, event);
      lua_pushboolean(L, event->id == PARLEY_WS_BINARY);
      return 2;
    case PARLEY_EVENT_BAD:
      lua_pushstring(L, event->text);
      lua_pushstring(L, parley_err_name(event->err));
      push_payload(L, event);
      return 3;
    case PARLEY_EVENT_CLOSE:
      lua_pushinteger(L, event->code);
      lua_pushstring(L, event->text);
      return 2;
    case PARLEY_EVENT_ERROR:
      lua_pushstring(L, event->text);
      lua_pushstring(L, parley_err_name(event->err));
      lua_pushinteger(L, event->code);
      return 3;
    default:
      return 0;
  }
}

int lparley_push_done(lua_State *L, parley_err err, const char *usage) {
  if (err == PARLEY_EUSAGE) return luaL_error(L, "%s", usage);
  if (err != PARLEY_OK) return lparley_push_err(L, err, NULL);
  lua_pushboolean(L, 1);
  return 1;
}

int64_t lparley_check_range(lua_State *L, int index, int64_t low,
                            int64_t high) {
  lua_Number value = luaL_checknumber(L, index);
  if (!(value >= (lua_Number)low && value <= (lua_Number)high) ||
      value != floor(value))
    luaL_argerror(L, index, "not an integer in range");
  return (int64_t)value;
}
