/* SPDX-License-Identifier: MIT
 *
 * The ceiling of the decode benchmark: three packets turned into Lua tables
 * by code written straight down for each of them, without descriptors. It
 * checks every bound and keeps the keys interned, as the codec does, so that
 * what the codec needs more is the price of interpreting. A Lua module:
 * chat(bytes), units(bytes) and floor(bytes) return the table and the unread
 * bytes (nil if none), or nil and a message.
 */
#include <stdbool.h>
#include <stdint.h>

#include <lauxlib.h>
#include <lua.h>

/* clang-format off */
#define KEYS(X) \
  X(roomIndex) X(message) X(gesture) X(bubble) X(urls) X(messageLength) \
  X(units) X(id) X(username) X(custom) X(figure) X(x) X(y) X(z) X(direction) \
  X(type) X(gender) X(groupId) X(groupStatus) X(groupName) X(swimFigure) \
  X(activityPoints) X(isModerator) X(subType) X(ownerId) X(ownerName) \
  X(rarityLevel) X(hasSaddle) X(isRiding) X(canBreed) X(canHarvest) \
  X(canRevive) X(hasBreedingPermission) X(petLevel) X(petPosture) X(skills) \
  X(owners) X(userId) X(items) X(itemId) X(spriteId) X(stackHeight) X(extra) \
  X(data) X(secondsToExpiration) X(usagePolicy) X(spriteName) X(flags) \
  X(state) X(entries) X(key) X(value) X(strings) X(result) X(numbers) \
  X(scoreType) X(clearType) X(highScores) X(score) X(users) X(hits) \
  X(target) X(uniqueNumber) X(uniqueSeries)
/* clang-format on */

#define KEY_NUMBER(name) KEY_##name,
#define KEY_TEXT(name) #name,
enum key { KEY_BEFORE, KEYS(KEY_NUMBER) KEY_AFTER };
static const char *const key_texts[] = {KEYS(KEY_TEXT)};

/* Stack places in every decoder: the bytes, then the table of keys. */
enum { ARG_BYTES = 1, ARG_KEYS = 2 };

/* The unread part of the packet. */
struct in {
  const unsigned char *p;
  const unsigned char *end;
};

struct text {
  const char *p;
  size_t n;
};

int luaopen_straight(lua_State *L);

static inline bool read_i32(struct in *in, int32_t *out) {
  const unsigned char *p = in->p;
  if ((size_t)(in->end - p) < 4) return false;
  *out = (int32_t)((uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 |
                   (uint32_t)p[2] << 8 | (uint32_t)p[3]);
  in->p = p + 4;
  return true;
}

static inline bool read_text(struct in *in, struct text *out) {
  const unsigned char *p = in->p;
  size_t n;
  if ((size_t)(in->end - p) < 2) return false;
  n = (size_t)p[0] << 8 | (size_t)p[1];
  if ((size_t)(in->end - p) - 2 < n) return false;
  out->p = (const char *)p + 2;
  out->n = n;
  in->p = p + 2 + n;
  return true;
}

/* A count of elements of at least |least| bytes each, all still to come. */
static inline bool read_count(struct in *in, size_t least, int *out) {
  int32_t n;
  if (!read_i32(in, &n) || n < 0) return false;
  if ((size_t)n > (size_t)(in->end - in->p) / least) return false;
  *out = (int)n;
  return true;
}

static inline void put_i32(lua_State *L, enum key key, int32_t value) {
  lua_rawgeti(L, ARG_KEYS, (int)key);
  lua_pushinteger(L, value);
  lua_rawset(L, -3);
}

static inline void put_text(lua_State *L, enum key key, struct text value) {
  lua_rawgeti(L, ARG_KEYS, (int)key);
  lua_pushlstring(L, value.p, value.n);
  lua_rawset(L, -3);
}

/* The next element becomes field |key| of the table on top. */
static inline bool i32(lua_State *L, struct in *in, enum key key) {
  int32_t value;
  if (!read_i32(in, &value)) return false;
  put_i32(L, key, value);
  return true;
}

static inline bool text(lua_State *L, struct in *in, enum key key) {
  struct text value;
  if (!read_text(in, &value)) return false;
  put_text(L, key, value);
  return true;
}

static inline bool boolean(lua_State *L, struct in *in, enum key key) {
  if (in->p == in->end) return false;
  lua_rawgeti(L, ARG_KEYS, (int)key);
  lua_pushboolean(L, *in->p++ == 1);
  lua_rawset(L, -3);
  return true;
}

/* A table that becomes field |key| of the table below it when closed. */
static inline void open_field(lua_State *L, enum key key, int n, int keys) {
  lua_rawgeti(L, ARG_KEYS, (int)key);
  lua_createtable(L, n, keys);
}

static inline void close_field(lua_State *L) {
  lua_rawset(L, -3);
}

static bool texts(lua_State *L, struct in *in, enum key key) {
  struct text value;
  int n, i;
  if (!read_count(in, 2, &n)) return false;
  open_field(L, key, n, 0);
  for (i = 1; i <= n; i++) {
    if (!read_text(in, &value)) return false;
    lua_pushlstring(L, value.p, value.n);
    lua_rawseti(L, -2, i);
  }
  close_field(L);
  return true;
}

static bool i32s(lua_State *L, struct in *in, enum key key) {
  int32_t value;
  int n, i;
  if (!read_count(in, 4, &n)) return false;
  open_field(L, key, n, 0);
  for (i = 1; i <= n; i++) {
    if (!read_i32(in, &value)) return false;
    lua_pushinteger(L, value);
    lua_rawseti(L, -2, i);
  }
  close_field(L);
  return true;
}

/* Takes the argument and puts the keys at their place. */
static struct in begin(lua_State *L) {
  struct in in;
  size_t size;
  in.p = (const unsigned char *)luaL_checklstring(L, 1, &size);
  in.end = in.p + size;
  lua_settop(L, ARG_BYTES);
  lua_pushvalue(L, lua_upvalueindex(1));
  return in;
}

/* The results of a decoder: the table on top and what was not read. */
static int end(lua_State *L, struct in in, bool ok) {
  if (!ok) {
    lua_pushnil(L);
    lua_pushliteral(L, "packet is cut off or a count is wrong");
    return 2;
  }
  if (in.p == in.end) return 1;
  lua_pushlstring(L, (const char *)in.p, (size_t)(in.end - in.p));
  return 2;
}

/* ---- chat ------------------------------------------------------------ */

static bool chat_fields(lua_State *L, struct in *in) {
  return i32(L, in, KEY_roomIndex) && text(L, in, KEY_message) &&
         i32(L, in, KEY_gesture) && i32(L, in, KEY_bubble) &&
         texts(L, in, KEY_urls) && i32(L, in, KEY_messageLength);
}

static int chat(lua_State *L) {
  struct in in = begin(L);
  lua_createtable(L, 0, 6);
  return end(L, in, chat_fields(L, &in));
}

/* ---- units ----------------------------------------------------------- */

static bool user_fields(lua_State *L, struct in *in) {
  return text(L, in, KEY_gender) && i32(L, in, KEY_groupId) &&
         i32(L, in, KEY_groupStatus) && text(L, in, KEY_groupName) &&
         text(L, in, KEY_swimFigure) && i32(L, in, KEY_activityPoints) &&
         boolean(L, in, KEY_isModerator);
}

static bool pet_fields(lua_State *L, struct in *in) {
  return i32(L, in, KEY_subType) && i32(L, in, KEY_ownerId) &&
         text(L, in, KEY_ownerName) && i32(L, in, KEY_rarityLevel) &&
         boolean(L, in, KEY_hasSaddle) && boolean(L, in, KEY_isRiding) &&
         boolean(L, in, KEY_canBreed) && boolean(L, in, KEY_canHarvest) &&
         boolean(L, in, KEY_canRevive) &&
         boolean(L, in, KEY_hasBreedingPermission) &&
         i32(L, in, KEY_petLevel) && text(L, in, KEY_petPosture);
}

static bool bot_skills(lua_State *L, struct in *in) {
  int n, i;
  if (!read_count(in, 2, &n)) return false;
  open_field(L, KEY_skills, n, 0);
  for (i = 1; i <= n; i++) {
    if ((size_t)(in->end - in->p) < 2) return false;
    lua_pushinteger(L, (int16_t)(uint16_t)(in->p[0] << 8 | in->p[1]));
    lua_rawseti(L, -2, i);
    in->p += 2;
  }
  close_field(L);
  return true;
}

static bool bot_fields(lua_State *L, struct in *in) {
  return text(L, in, KEY_gender) && i32(L, in, KEY_ownerId) &&
         text(L, in, KEY_ownerName) && bot_skills(L, in);
}

/* What all units begin with; read before the table is made, because its size
 * follows from the type. */
struct unit {
  int32_t id, room_index, x, y, direction, type;
  struct text username, custom, figure, z;
};

static bool read_unit(struct in *in, struct unit *u) {
  return read_i32(in, &u->id) && read_text(in, &u->username) &&
         read_text(in, &u->custom) && read_text(in, &u->figure) &&
         read_i32(in, &u->room_index) && read_i32(in, &u->x) &&
         read_i32(in, &u->y) && read_text(in, &u->z) &&
         read_i32(in, &u->direction) && read_i32(in, &u->type);
}

static bool unit(lua_State *L, struct in *in) {
  static const int sizes[] = {10, 17, 22, 10, 14};
  struct unit u;
  if (!read_unit(in, &u)) return false;
  lua_createtable(L, 0, u.type > 0 && u.type < 5 ? sizes[u.type] : sizes[0]);
  put_i32(L, KEY_id, u.id);
  put_text(L, KEY_username, u.username);
  put_text(L, KEY_custom, u.custom);
  put_text(L, KEY_figure, u.figure);
  put_i32(L, KEY_roomIndex, u.room_index);
  put_i32(L, KEY_x, u.x);
  put_i32(L, KEY_y, u.y);
  put_text(L, KEY_z, u.z);
  put_i32(L, KEY_direction, u.direction);
  put_i32(L, KEY_type, u.type);
  switch (u.type) {
    case 1:
      return user_fields(L, in);
    case 2:
      return pet_fields(L, in);
    case 4:
      return bot_fields(L, in);
    default:
      return true;
  }
}

static bool units_fields(lua_State *L, struct in *in) {
  int n, i;
  if (!read_count(in, 32, &n)) return false;
  open_field(L, KEY_units, n, 0);
  for (i = 1; i <= n; i++) {
    if (!unit(L, in)) return false;
    lua_rawseti(L, -2, i);
  }
  close_field(L);
  return true;
}

static int units(lua_State *L) {
  struct in in = begin(L);
  lua_createtable(L, 0, 1);
  return end(L, in, units_fields(L, &in));
}

/* ---- floor items ----------------------------------------------------- */

static bool map_data(lua_State *L, struct in *in) {
  int n, i;
  if (!read_count(in, 4, &n)) return false;
  open_field(L, KEY_entries, n, 0);
  for (i = 1; i <= n; i++) {
    lua_createtable(L, 0, 2);
    if (!text(L, in, KEY_key) || !text(L, in, KEY_value)) return false;
    lua_rawseti(L, -2, i);
  }
  close_field(L);
  return true;
}

static bool high_score_data(lua_State *L, struct in *in) {
  int n, i;
  if (!text(L, in, KEY_state) || !i32(L, in, KEY_scoreType) ||
      !i32(L, in, KEY_clearType) || !read_count(in, 8, &n))
    return false;
  open_field(L, KEY_highScores, n, 0);
  for (i = 1; i <= n; i++) {
    lua_createtable(L, 0, 2);
    if (!i32(L, in, KEY_score) || !texts(L, in, KEY_users)) return false;
    lua_rawseti(L, -2, i);
  }
  close_field(L);
  return true;
}

static bool object_fields(lua_State *L, struct in *in, int32_t flags) {
  switch (flags & 0xFF) {
    case 0:
      return text(L, in, KEY_state);
    case 1:
      return map_data(L, in);
    case 2:
      return texts(L, in, KEY_strings);
    case 3:
      return text(L, in, KEY_state) && i32(L, in, KEY_result);
    case 5:
      return i32s(L, in, KEY_numbers);
    case 6:
      return high_score_data(L, in);
    case 7:
      return text(L, in, KEY_state) && i32(L, in, KEY_hits) &&
             i32(L, in, KEY_target);
    default:
      return true;
  }
}

static bool object_data(lua_State *L, struct in *in) {
  static const int sizes[] = {2, 2, 2, 3, 1, 2, 5, 4};
  int32_t flags;
  bool form, unique;
  if (!read_i32(in, &flags)) return false;
  form = (flags & 0xFF) < 8;
  unique = form && (flags & 256) != 0;
  open_field(L, KEY_data, 0,
             (form ? sizes[flags & 0xFF] : 1) + (unique ? 2 : 0));
  put_i32(L, KEY_flags, flags);
  if (!object_fields(L, in, flags)) return false;
  if (unique &&
      (!i32(L, in, KEY_uniqueNumber) || !i32(L, in, KEY_uniqueSeries)))
    return false;
  close_field(L);
  return true;
}

static bool item(lua_State *L, struct in *in) {
  int32_t id, sprite;
  if (!read_i32(in, &id) || !read_i32(in, &sprite)) return false;
  lua_createtable(L, 0, sprite < 0 ? 13 : 12);
  put_i32(L, KEY_itemId, id);
  put_i32(L, KEY_spriteId, sprite);
  return i32(L, in, KEY_x) && i32(L, in, KEY_y) && i32(L, in, KEY_direction) &&
         text(L, in, KEY_z) && text(L, in, KEY_stackHeight) &&
         i32(L, in, KEY_extra) && object_data(L, in) &&
         i32(L, in, KEY_secondsToExpiration) && i32(L, in, KEY_usagePolicy) &&
         i32(L, in, KEY_userId) && (sprite >= 0 || text(L, in, KEY_spriteName));
}

static bool owners(lua_State *L, struct in *in) {
  int n, i;
  if (!read_count(in, 6, &n)) return false;
  open_field(L, KEY_owners, n, 0);
  for (i = 1; i <= n; i++) {
    lua_createtable(L, 0, 2);
    if (!i32(L, in, KEY_userId) || !text(L, in, KEY_username)) return false;
    lua_rawseti(L, -2, i);
  }
  close_field(L);
  return true;
}

static bool floor_fields(lua_State *L, struct in *in) {
  int n, i;
  if (!owners(L, in) || !read_count(in, 44, &n)) return false;
  open_field(L, KEY_items, n, 0);
  for (i = 1; i <= n; i++) {
    if (!item(L, in)) return false;
    lua_rawseti(L, -2, i);
  }
  close_field(L);
  return true;
}

static int floor_items(lua_State *L) {
  struct in in = begin(L);
  lua_createtable(L, 0, 2);
  return end(L, in, floor_fields(L, &in));
}

/* Adds a decoder to the table at index 1, with the keys of index 2. */
static void add(lua_State *L, const char *name, lua_CFunction fn) {
  lua_pushvalue(L, 2);
  lua_pushcclosure(L, fn, 1);
  lua_setfield(L, 1, name);
}

int luaopen_straight(lua_State *L) {
  int key;
  lua_settop(L, 0);
  lua_createtable(L, 0, 3);
  lua_createtable(L, KEY_AFTER - 1, 0);
  for (key = KEY_BEFORE + 1; key < KEY_AFTER; key++) {
    lua_pushstring(L, key_texts[key - 1]);
    lua_rawseti(L, 2, key);
  }
  add(L, "chat", chat);
  add(L, "units", units);
  add(L, "floor", floor_items);
  lua_settop(L, 1);
  return 1;
}
