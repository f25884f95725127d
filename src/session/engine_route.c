/* SPDX-License-Identifier: MIT
 *
 * Which connection a request belongs to.
 */
#include <string.h>

#include "parley/engine.h"

static const struct {
  int status;
  const char *reason;
} refusals[] = {{400, "Transport unknown"},
                {400, "Session ID unknown"},
                {400, "Bad handshake method"},
                {400, "Bad request"},
                {403, "Forbidden"},
                {400, "Unsupported protocol version"}};

enum {
  UNKNOWN_TRANSPORT,
  UNKNOWN_SID,
  BAD_METHOD,
  BAD_REQUEST,
  UNSUPPORTED_VERSION = 5
};

/* The value of a key. */
typedef struct value {
  parley_slice text; /* |data| NULL: the key is not there */
  bool twice;        /* then it has no meaning */
} value;

void parley_engine_refuse(int code, parley_engine_route *route) {
  const parley_slice none = {NULL, 0};
  if (code < 0 || code >= (int)(sizeof refusals / sizeof *refusals))
    code = BAD_REQUEST;
  route->status = refusals[code].status;
  route->reason = refusals[code].reason;
  route->code = code;
  route->transport = 0;
  route->sid = none;
}

static value find(const char *query, const char *key) {
  value found = {{NULL, 0}, false};
  size_t length = strlen(key);
  while (query != NULL) {
    const char *end = strchr(query, '&');
    size_t size = end != NULL ? (size_t)(end - query) : strlen(query);
    if (size > length && memcmp(query, key, length) == 0 &&
        query[length] == '=') {
      found.twice = found.text.data != NULL;
      found.text.data = (const uint8_t *)query + length + 1;
      found.text.size = size - length - 1;
    }
    query = end != NULL ? end + 1 : NULL;
  }
  return found;
}

static bool is(const value *found, const char *text) {
  return !found->twice && found->text.data != NULL &&
         parley_slice_eq(found->text, parley_slice_of(text));
}

/* The code of the refusal, or -1. */
static int check(const char *method, const char *query, bool is_upgrade,
                 unsigned transport, const value *sid) {
  value version = find(query, "EIO");
  bool is_get = strcmp(method, "GET") == 0;
  bool websocket = transport == PARLEY_ENGINE_WEBSOCKET;
  if (transport == 0) return UNKNOWN_TRANSPORT;
  if (sid->twice) return UNKNOWN_SID;
  if (sid->text.size == 0 && !is_get) return BAD_METHOD;
  if (websocket != is_upgrade || (is_upgrade && !is_get)) return BAD_REQUEST;
  if (sid->text.size == 0 && !is(&version, "4")) return UNSUPPORTED_VERSION;
  return -1;
}

void parley_engine_read_target(const char *method, const char *target,
                               bool is_upgrade, unsigned transports,
                               parley_engine_route *route) {
  const char *query = strchr(target, '?');
  value transport, sid;
  int code;
  if (query != NULL) query++;
  transport = find(query, "transport");
  sid = find(query, "sid");
  memset(route, 0, sizeof *route);
  if (is(&transport, "polling")) route->transport = PARLEY_ENGINE_POLLING;
  if (is(&transport, "websocket")) route->transport = PARLEY_ENGINE_WEBSOCKET;
  if (transports != 0) route->transport &= transports;
  route->sid = sid.text;
  code = check(method, query, is_upgrade, route->transport, &sid);
  if (code >= 0) parley_engine_refuse(code, route);
}
