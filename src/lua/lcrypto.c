/* SPDX-License-Identifier: MIT
 *
 * Crypto for transforms written in Lua: digests, text forms, RC4, AES-GCM,
 * HKDF and key agreement on P-256.
 */
#include <string.h>

#include "lua/lparley.h"
#include "parley/envelope.h"
#include "parley/session.h"
#include "parley/crypto.h"

#define RC4 "parley.rc4"
#define P256 "parley.p256"

enum { RANDOM_MAX = 1 << 20, HKDF_MAX = 8160 };

static parley_slice optional_slice(lua_State *L, int index) {
  parley_slice none = {(const uint8_t *)"", 0};
  return lua_isnoneornil(L, index) ? none : lparley_check_slice(L, index);
}

/* Pushes the scratch buffer as a string and overwrites it. */
static int push_scratch(lua_State *L, parley_buf *out) {
  lua_pushlstring(L, out->size > 0 ? (const char *)out->data : "", out->size);
  if (out->size > 0) parley_cleanse(out->data, out->size);
  return 1;
}

static size_t check_size(lua_State *L, int index, int high) {
  lua_Number n = luaL_checknumber(L, index);
  luaL_argcheck(L, n >= 0 && n <= high && n == floor(n), index,
                "number of bytes out of range");
  return (size_t)n;
}

/* ---- digests and text ------------------------------------------------ */

static int push_digest(lua_State *L, parley_err err, const uint8_t *digest,
                       size_t size) {
  if (err != PARLEY_OK) return lparley_push_err(L, err, NULL);
  lua_pushlstring(L, (const char *)digest, size);
  return 1;
}

/*** SHA-1 of bytes, 20 bytes.
@function crypto.sha1
@tparam string bytes
@treturn string */
static int crypto_sha1(lua_State *L) {
  uint8_t out[PARLEY_SHA1_SIZE];
  return push_digest(L, parley_sha1(lparley_check_slice(L, 1), out), out,
                     sizeof out);
}

/*** SHA-256 of bytes, 32 bytes.
@function crypto.sha256
@tparam string bytes
@treturn string */
static int crypto_sha256(lua_State *L) {
  uint8_t out[PARLEY_SHA256_SIZE];
  return push_digest(L, parley_sha256(lparley_check_slice(L, 1), out), out,
                     sizeof out);
}

/*** HMAC-SHA-256, 32 bytes.
@function crypto.hmac_sha256
@tparam string key
@tparam string bytes
@treturn string */
static int crypto_hmac_sha256(lua_State *L) {
  uint8_t out[PARLEY_SHA256_SIZE];
  parley_slice key = lparley_check_slice(L, 1);
  return push_digest(L, parley_hmac_sha256(key, lparley_check_slice(L, 2), out),
                     out, sizeof out);
}

/*** HKDF with SHA-256 (RFC 5869).
@function crypto.hkdf
@tparam string secret
@tparam[opt=""] string salt
@tparam[opt=""] string info
@tparam number n bytes, at most 8160
@treturn string */
static int crypto_hkdf(lua_State *L) {
  uint8_t out[HKDF_MAX];
  parley_slice secret = lparley_check_slice(L, 1);
  parley_slice salt = optional_slice(L, 2), info = optional_slice(L, 3);
  size_t size = check_size(L, 4, HKDF_MAX);
  parley_err err = parley_hkdf_sha256(secret, salt, info, out, size);
  int n = push_digest(L, err, out, size);
  parley_cleanse(out, sizeof out);
  return n;
}

static int push_text(lua_State *L, parley_err err, parley_buf *out,
                     const parley_diag *diag) {
  if (err != PARLEY_OK) return lparley_push_err(L, err, diag);
  return push_scratch(L, out);
}

/*** Bytes as hexadecimal digits.
@function crypto.hex
@tparam string bytes
@treturn string */
static int crypto_hex(lua_State *L) {
  parley_slice in = lparley_check_slice(L, 1);
  parley_buf *out = lparley_scratch(L);
  return push_text(L, parley_hex_encode(in, out), out, NULL);
}

/*** Hexadecimal digits as bytes.
@function crypto.unhex
@tparam string text
@treturn string; or nil, message, code */
static int crypto_unhex(lua_State *L) {
  parley_slice in = lparley_check_slice(L, 1);
  parley_buf *out = lparley_scratch(L);
  parley_diag diag;
  parley_err err = parley_hex_decode(in, out, &diag);
  return push_text(L, err, out, &diag);
}

/*** Bytes in base64, with padding.
@function crypto.base64
@tparam string bytes
@treturn string */
static int crypto_base64(lua_State *L) {
  parley_slice in = lparley_check_slice(L, 1);
  parley_buf *out = lparley_scratch(L);
  return push_text(L, parley_base64_encode(in, out), out, NULL);
}

/*** Base64 as bytes.
@function crypto.unbase64
@tparam string text
@treturn string; or nil, message, code */
static int crypto_unbase64(lua_State *L) {
  parley_slice in = lparley_check_slice(L, 1);
  parley_buf *out = lparley_scratch(L);
  parley_diag diag;
  parley_err err = parley_base64_decode(in, out, &diag);
  return push_text(L, err, out, &diag);
}

/*** Random bytes of the operating system.
@function crypto.random
@tparam number n at most 1 Mi
@treturn string; or nil, message, code */
static int crypto_random(lua_State *L) {
  size_t size = check_size(L, 1, RANDOM_MAX);
  parley_buf *out = lparley_scratch(L);
  parley_err err = parley_buf_reserve(out, size);
  if (err == PARLEY_OK && size > 0)
    err = parley_random_fill(NULL, out->data, size);
  if (err != PARLEY_OK) return lparley_push_err(L, err, NULL);
  out->size = size;
  return push_scratch(L, out);
}

/* ---- RC4 ------------------------------------------------------------- */

/*** A cipher state of RC4, for servers that speak it; it keeps no secret.
@function crypto.rc4
@tparam string key 1 to 256 bytes
@treturn rc4 */
static int crypto_rc4(lua_State *L) {
  parley_slice key = lparley_check_slice(L, 1);
  parley_rc4 *self;
  luaL_argcheck(L, key.size >= 1 && key.size <= 256, 1,
                "a key of 1 to 256 bytes expected");
  self = lparley_newudata(L, sizeof *self, RC4);
  parley_rc4_init(self, key);
  return 1;
}

/*** Encrypts or decrypts the next bytes.
@function rc4:apply
@tparam string bytes
@treturn string */
static int rc4_apply(lua_State *L) {
  parley_rc4 *self = luaL_checkudata(L, 1, RC4);
  parley_slice in = lparley_check_slice(L, 2);
  parley_buf *out = lparley_scratch(L);
  parley_err err = parley_buf_reserve(out, in.size);
  if (err != PARLEY_OK) return lparley_push_err(L, err, NULL);
  if (in.size > 0) parley_rc4_apply(self, in.data, out->data, in.size);
  out->size = in.size;
  lua_pushlstring(L, in.size > 0 ? (const char *)out->data : "", out->size);
  return 1;
}

static int rc4_gc(lua_State *L) {
  parley_rc4_clear(luaL_checkudata(L, 1, RC4));
  return 0;
}

/* ---- AES-GCM --------------------------------------------------------- */

typedef parley_err (*gcm_fn)(parley_slice, parley_slice, parley_slice,
                             parley_slice, parley_buf *);

static int run_gcm(lua_State *L, gcm_fn fn, const char *fault) {
  parley_slice key = lparley_check_slice(L, 1);
  parley_slice nonce = lparley_check_slice(L, 2);
  parley_slice in = lparley_check_slice(L, 3), aad = optional_slice(L, 4);
  parley_buf *out;
  parley_diag diag;
  parley_err err;
  luaL_argcheck(L, key.size == 16 || key.size == 24 || key.size == 32, 1,
                "a key of 16, 24 or 32 bytes expected");
  luaL_argcheck(L, nonce.size == PARLEY_GCM_NONCE, 2,
                "a nonce of 12 bytes expected");
  out = lparley_scratch(L);
  err = fn(key, nonce, in, aad, out);
  if (err == PARLEY_ECRYPTO) parley_fail(&diag, err, 0, "%s", fault);
  return push_text(L, err, out, err == PARLEY_ECRYPTO ? &diag : NULL);
}

/*** Encrypts by AES-GCM.
@function crypto.aes_gcm_seal
@tparam string key 16, 24 or 32 bytes
@tparam string nonce 12 bytes, never the same twice with one key
@tparam string plain
@tparam[opt=""] string aad authenticated only
@treturn string bytes and tag (16) */
static int crypto_seal(lua_State *L) {
  return run_gcm(L, parley_aes_gcm_seal, "AES-GCM failed");
}

/*** Decrypts by AES-GCM.
@function crypto.aes_gcm_open
@tparam string key
@tparam string nonce
@tparam string sealed bytes and tag
@tparam[opt=""] string aad
@treturn string plain; or nil, message, "ECRYPTO" */
static int crypto_open(lua_State *L) {
  return run_gcm(L, parley_aes_gcm_open,
                 "the bytes were not sealed with this key and nonce");
}

/* ---- P-256 ----------------------------------------------------------- */

/*** A new pair of keys on the curve P-256.
@function crypto.p256_new
@tparam[opt] string secret the private number, 32 bytes
@treturn p256; or nil, message, code */
static int crypto_p256_new(lua_State *L) {
  parley_slice secret = optional_slice(L, 1);
  bool given = !lua_isnoneornil(L, 1);
  parley_p256 **self = lparley_newudata(L, sizeof *self, P256);
  parley_err err =
    given ? parley_p256_load(NULL, secret, self) : parley_p256_new(NULL, self);
  if (err != PARLEY_OK) return lparley_push_err(L, err, NULL);
  return 1;
}

static parley_p256 *check_p256(lua_State *L) {
  parley_p256 **self = luaL_checkudata(L, 1, P256);
  if (*self == NULL) luaL_argerror(L, 1, "the key is gone");
  return *self;
}

/*** The public key in DER (SubjectPublicKeyInfo).
@function p256:public
@treturn string */
static int p256_public(lua_State *L) {
  parley_p256 *self = check_p256(L);
  parley_buf *out = lparley_scratch(L);
  return push_text(L, parley_p256_public(self, out), out, NULL);
}

/*** The shared secret: the x coordinate, 32 bytes.
@function p256:shared
@tparam string public the peer's key in DER, or a point of 65 or 33 bytes
@treturn string; or nil, message, "ECRYPTO" */
static int p256_shared(lua_State *L) {
  parley_p256 *self = check_p256(L);
  parley_slice peer = lparley_check_slice(L, 2);
  uint8_t out[PARLEY_P256_SHARED];
  parley_diag diag;
  parley_err err = parley_p256_shared(self, peer, out);
  if (err != PARLEY_OK) {
    parley_fail(&diag, err, 0, "not a public key on the curve P-256");
    return lparley_push_err(L, err, &diag);
  }
  lua_pushlstring(L, (const char *)out, sizeof out);
  parley_cleanse(out, sizeof out);
  return 1;
}

static int p256_gc(lua_State *L) {
  parley_p256 **self = luaL_checkudata(L, 1, P256);
  parley_p256_free(*self);
  *self = NULL;
  return 0;
}

/* ---- essential ------------------------------------------------------- */

/*** The text under which a player's secret is made known to who vouches for
the player: a signed hexadecimal number.
@function crypto.join_hash
@tparam string secret 16 bytes
@treturn string */
static int crypto_join_hash(lua_State *L) {
  char text[PARLEY_JOIN_HASH_SIZE + 1];
  parley_slice secret = lparley_check_slice(L, 1);
  parley_err err = parley_join_hash(secret, text);
  if (err == PARLEY_EUSAGE) return luaL_argerror(L, 1, "16 bytes expected");
  if (err != PARLEY_OK) return lparley_push_err(L, err, NULL);
  lua_pushstring(L, text);
  return 1;
}

/*** A random UUID of version 4.
@function crypto.uuid
@treturn string */
static int crypto_uuid(lua_State *L) {
  static const parley_random os = {parley_random_os, NULL};
  char text[PARLEY_UUID_SIZE + 1];
  parley_err err = parley_uuid_new(&os, text);
  if (err != PARLEY_OK) return lparley_push_err(L, err, NULL);
  lua_pushstring(L, text);
  return 1;
}

/*** The name of a close code of the essential protocol.
@function close_name
@tparam number code
@treturn string or nil */
static int core_close_name(lua_State *L) {
  const char *name = parley_close_name((int)luaL_checkinteger(L, 1));
  if (name == NULL) return 0;
  lua_pushstring(L, name);
  return 1;
}

/* ---- opening --------------------------------------------------------- */

/* Adds |errors|: the text of each error code. */
static void open_errors(lua_State *L) {
  lua_newtable(L);
#define ADD_ERROR(name, number, text)                                          \
  lua_pushliteral(L, text);                                                    \
  lua_setfield(L, -2, #name);
  PARLEY_ERR_MAP(ADD_ERROR)
#undef ADD_ERROR
  lua_setfield(L, -2, "errors");
}

void lparley_open_crypto(lua_State *L) {
  static const luaL_Reg functions[] = {{"sha1", crypto_sha1},
                                       {"sha256", crypto_sha256},
                                       {"hmac_sha256", crypto_hmac_sha256},
                                       {"hkdf", crypto_hkdf},
                                       {"hex", crypto_hex},
                                       {"unhex", crypto_unhex},
                                       {"base64", crypto_base64},
                                       {"unbase64", crypto_unbase64},
                                       {"random", crypto_random},
                                       {"rc4", crypto_rc4},
                                       {"aes_gcm_seal", crypto_seal},
                                       {"aes_gcm_open", crypto_open},
                                       {"p256_new", crypto_p256_new},
                                       {"join_hash", crypto_join_hash},
                                       {"uuid", crypto_uuid},
                                       {NULL, NULL}};
  static const luaL_Reg rc4_methods[] = {{"apply", rc4_apply}, {NULL, NULL}};
  static const luaL_Reg rc4_metas[] = {{"__gc", rc4_gc}, {NULL, NULL}};
  static const luaL_Reg p256_methods[] = {
    {"public", p256_public}, {"shared", p256_shared}, {NULL, NULL}};
  static const luaL_Reg p256_metas[] = {{"__gc", p256_gc}, {NULL, NULL}};
  lparley_class(L, RC4, rc4_methods, rc4_metas);
  lparley_class(L, P256, p256_methods, p256_metas);
  lua_newtable(L);
  lparley_setfuncs(L, functions);
  lua_setfield(L, -2, "crypto");
  lua_pushcfunction(L, core_close_name);
  lua_setfield(L, -2, "close_name");
  open_errors(L);
}
