/* SPDX-License-Identifier: MIT
 *
 * The making of an Engine.IO connection: options are checked and copied.
 */
#include <string.h>

#include "parley/crypto.h"
#include "session/engine.h"

enum {
  PING_INTERVAL_MS = 25000,
  PING_TIMEOUT_MS = 20000,
  UPGRADE_TIMEOUT_MS = 10000,
  OPEN_TIMEOUT_MS = 20000,
  MAX_PAYLOAD = 1000000
};

static uint32_t or_default(uint32_t value, uint32_t other) {
  return value != 0 ? value : other;
}

/* 15 random bytes as 20 characters of base64url. */
static parley_err make_sid(parley_engine *engine, const parley_random *random,
                           parley_diag *diag) {
  uint8_t bytes[PARLEY__ENGINE_SID_BYTES];
  parley_slice slice = {bytes, sizeof bytes};
  parley_buf *sid = &engine->sid;
  size_t i;
  parley_err err = parley_random_fill(random, bytes, sizeof bytes);
  if (err != PARLEY_OK)
    return parley_fail(diag, err, 0, "no randomness for a session id");
  err = parley_base64_encode(slice, sid);
  if (err == PARLEY_OK) err = parley_buf_putc(sid, '\0');
  if (err != PARLEY_OK) return parley_fail(diag, err, 0, "out of memory");
  sid->size--;
  for (i = 0; i < sid->size; i++) {
    if (sid->data[i] == '+') sid->data[i] = '-';
    if (sid->data[i] == '/') sid->data[i] = '_';
  }
  return PARLEY_OK;
}

/* True if |text| may be a part of a request's target. */
static bool is_clean(const char *text) {
  for (; *text != '\0'; text++)
    if (*text <= ' ' || *text > '~' || *text == '#') return false;
  return true;
}

static parley_err take_texts(parley_engine *engine,
                             const parley_engine_options *options,
                             parley_diag *diag) {
  const char *path = options->path != NULL ? options->path : "/socket.io/";
  const char *query = options->query != NULL ? options->query : "";
  if (*path != '/' || !is_clean(path) || strchr(path, '?') != NULL)
    return parley_fail(diag, PARLEY_EUSAGE, 0,
                       "a path begins with '/' and is percent-encoded");
  if (!is_clean(query))
    return parley_fail(diag, PARLEY_EUSAGE, 0, "a query is percent-encoded");
  engine->path = parley__arena_copy(&engine->texts, path, strlen(path));
  engine->query = parley__arena_copy(&engine->texts, query, strlen(query));
  if (engine->path == NULL || engine->query == NULL)
    return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  return PARLEY_OK;
}

static parley_err take_options(parley_engine *engine,
                               const parley_engine_options *options,
                               parley_diag *diag) {
  const unsigned both = PARLEY_ENGINE_POLLING | PARLEY_ENGINE_WEBSOCKET;
  engine->transports = options->transports != 0 ? options->transports : both;
  engine->no_upgrade = options->no_upgrade;
  engine->ping_interval_ms =
    or_default(options->ping_interval_ms, PING_INTERVAL_MS);
  engine->ping_timeout_ms =
    or_default(options->ping_timeout_ms, PING_TIMEOUT_MS);
  engine->upgrade_timeout_ms =
    or_default(options->upgrade_timeout_ms, UPGRADE_TIMEOUT_MS);
  engine->open_timeout_ms =
    or_default(options->open_timeout_ms, OPEN_TIMEOUT_MS);
  engine->max_payload =
    options->max_payload != 0 ? options->max_payload : MAX_PAYLOAD;
  engine->max_message = engine->role == PARLEY_SERVER ? engine->max_payload
                                                      : engine->limits.message;
  /* Sizes of messages are kept in 32 bits. */
  if ((engine->transports & ~both) != 0 || engine->max_payload > INT32_MAX)
    return parley_fail(diag, PARLEY_EUSAGE, 0,
                       "no such transport, or a payload of more than 2 GiB");
  if (engine->role == PARLEY_SERVER)
    return make_sid(engine, options->random, diag);
  return take_texts(engine, options, diag);
}

parley_engine *parley_engine_new(const parley_engine_options *options,
                                 parley_diag *diag) {
  parley_engine *engine = parley_calloc(options->alloc, sizeof *engine);
  int i;
  if (engine == NULL) {
    parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
    return NULL;
  }
  engine->alloc = options->alloc;
  engine->role = options->role;
  engine->ops = options->role == PARLEY_SERVER ? &parley__engine_server
                                               : &parley__engine_client;
  engine->limits = parley_limits_fill(&options->limits);
  engine->farewell = "1";
  for (i = 0; i < PARLEY__TIMERS; i++) engine->timers[i] = -1;
  parley__arena_init(&engine->texts, engine->alloc);
  parley_buf_init(&engine->sid, engine->alloc);
  parley_buf_init(&engine->scratch, engine->alloc);
  parley_buf_init(&engine->batch, engine->alloc);
  if (take_options(engine, options, diag) != PARLEY_OK) {
    parley_engine_free(engine);
    return NULL;
  }
  return engine;
}
