/* SPDX-License-Identifier: MIT
 *
 * A session of nitro, or of a protocol without a session of its own, in either
 * role. The first byte chooses role, transport and crypto, the second one chunk
 * sizes, time and what the program does, with some first bytes the third one the
 * protocol, a transform and RSA; the rest comes from the peer. Randomness and
 * time are fixed, so that a recorded session runs again.
 */
#include <stdlib.h>

#include "parley/session.h"
#include "parley/spec.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static parley_err on_random(void *ud, uint8_t *out, size_t size) {
  uint64_t *x = ud;
  while (size-- > 0) {
    *x = *x * 6364136223846793005u + 1442695040888963407u;
    *out++ = (uint8_t)(*x >> 56);
  }
  return PARLEY_OK;
}

/* What the third byte says, beside two bits for the place of the cipher; both
 * set: a protocol of our own, which has none. */
enum {
  OWN = 3,
  RSA = 4,
  TRANSFORM = 8,
  GREETS = 16,  /* the transform sends something at once */
  WAITS = 32,   /* it is ready when the peer says so */
  OBEYS = 64,   /* a byte in front of each message says what it does */
  REFUSES = 128 /* it sends no message that ends in a zero byte */
};
#define KEY_N "b67643f0e5cd499da5ae933d9e7f948a661bce8462b1a36c32a944c88eeaf9b9"
#define KEY_D "79a42d4b43de3113c3c9b77e69aa6305cd9e661b0e6e1cb3641c99f58d22d0a3"

static parley_err odd_open(void *ud, parley_buf *down, bool *ready) {
  uint8_t mode = *(uint8_t *)ud;
  *ready = !(mode & WAITS);
  return mode & GREETS ? parley_buf_puts(down, "hi") : PARLEY_OK;
}

static parley_err odd_recv(void *ud, parley_slice in, parley_buf *up,
                           parley_buf *down, bool *ready) {
  uint8_t mode = *(uint8_t *)ud, what = mode & OBEYS ? *in.data : 0;
  parley_err err = PARLEY_OK;
  if (what > 250) return (parley_err)(250 - what);
  if (mode & OBEYS) {
    in.data++;
    in.size--;
  }
  *ready = (what & 1) != 0;
  if (what & 2) err = parley_buf_append(down, in.data, in.size);
  if (!(what & 4)) err = parley_buf_append(up, in.data, in.size);
  while ((what & 8) && err == PARLEY_OK && up->size < 6000)
    err = parley_buf_puts(up, "much");
  return err;
}

static parley_err odd_send(void *ud, parley_slice plain, parley_buf *down) {
  if ((*(uint8_t *)ud & REFUSES) && plain.data[plain.size - 1] == 0)
    return PARLEY_ETRANSFORM;
  return parley_buf_append(down, plain.data, plain.size);
}

static const char *odd_text(void *ud) {
  return *(uint8_t *)ud & GREETS ? "no" : NULL;
}

static void take_extra(parley_session_options *options, uint8_t *extra) {
  static const parley_transform odd = {NULL,     odd_open, odd_recv,
                                       odd_send, NULL,     odd_text};
  options->crypto = (parley_crypto_mode)((*extra & 3) % 3);
  options->plain_numbers = !(*extra & RSA);
  options->key_n = KEY_N;
  options->key_e = "3";
  options->key_d = KEY_D;
  if (!(*extra & TRANSFORM)) return;
  options->transform = odd;
  options->transform.ud = extra;
}

static parley_err read_own(void *ud, const char *path, parley_buf *out) {
  (void)ud;
  (void)path;
  return parley_buf_puts(out, "protocol: own\nwire: binary\nrealm: Own\n"
                              "c2s:\n  own.say: {id: 1}\n"
                              "s2c:\n  own.said: {id: 1}\n");
}

static const parley_schema *own_protocol(void) {
  static parley_schema *schema;
  parley_buf messages;
  parley_buf_init(&messages, NULL);
  if (schema == NULL && parley_spec_load("own", read_own, NULL, NULL, &schema,
                                         &messages) != PARLEY_OK)
    abort();
  return schema;
}

/* Leaves out what is of nitro. */
static void use_own(parley_session_options *options) {
  parley_session_options own = {.schema = own_protocol(),
                                .role = options->role,
                                .transport = options->transport,
                                .ws = options->ws,
                                .random = options->random,
                                .limits = options->limits,
                                .transform = options->transform,
                                .idle_ms = 50000};
  *options = own;
}

/* What a simple program would do: lets peers in, and says everything back. */
static void answer(parley_session *session, uint8_t flags) {
  parley_event event;
  const char *path = parley_session_header(session, ":path");
  const char *origin = parley_session_header(session, "Origin");
  if (origin != NULL && (path == NULL || origin < path)) abort();
  while (!parley_session_is_full(session) &&
         parley_session_next(session, &event)) {
    if (event.type != PARLEY_EVENT_PACKET) continue;
    if (event.packet != NULL && event.packet->dir == PARLEY_C2S &&
        parley_session_send(session, event.packet, event.payload) !=
          PARLEY_EUSAGE)
      abort();
    if (flags & 8)
      parley_session_refuse(session, 22);
    else
      parley_session_accept(session);
    parley_session_send_id(session, (uint16_t)event.id, event.payload);
    if (flags & 16) parley_session_close(session, 1000, "bye");
  }
  parley_session_sent(session, parley_session_out(session).size);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static const char *const headers[] = {"X-A", "b", NULL};
  uint64_t seed = 1;
  const parley_random random = {on_random, &seed};
  parley_session_options options = {
    .plain_numbers = true,
    .ws = {.host = "a", .headers = headers},
    .random = &random,
    .limits = {.message = 5000, .headers = 2000, .queue = 20000}};
  uint8_t kind = size > 0 ? data[0] : 0, flags = size > 1 ? data[1] : 0;
  uint8_t extra = size > 2 ? data[2] : 0;
  size_t chunk = flags & 1 ? 1 + (flags >> 5) : 1000000;
  size_t at = size < 2 ? size : 2;
  int64_t now = 0, pace = flags & 2 ? 10000 : flags & 4 ? 60 : 0;
  parley_session *session;
  options.schema = parley_protocol("nitro");
  options.role = kind & 1 ? PARLEY_SERVER : PARLEY_CLIENT;
  options.transport = kind & 2 ? PARLEY_TRANSPORT_WS : PARLEY_TRANSPORT_TCP;
  options.crypto = (parley_crypto_mode)((kind >> 2 & 3) % 3);
  options.key_derivation = kind & 16 ? PARLEY_KEY_SHA1 : PARLEY_KEY_RAW;
  options.plain_server = (kind & 32) != 0;
  options.ticket = kind & 64 || kind & 1 ? NULL : "ticket";
  options.ws.deflate = (kind & 128) != 0;
  if ((kind & 12) == 12 && size > 2) {
    take_extra(&options, &extra);
    at++;
  }
  if ((kind & 12) == 12 && (extra & OWN) == OWN) use_own(&options);
  session = parley_session_new(&options, NULL);
  if (session == NULL || parley_session_start(session, now) != PARLEY_OK)
    abort();
  for (; at < size; now += pace) {
    parley_slice in = {data + at, size - at < chunk ? size - at : chunk};
    at += in.size;
    if (parley_session_feed(session, in, now) == PARLEY_EUSAGE) abort();
    answer(session, flags);
    if (parley_session_deadline(session) >= 0 &&
        parley_session_deadline(session) <= now)
      parley_session_tick(session, now);
  }
  parley_session_eof(session, now);
  answer(session, flags);
  parley_session_free(session);
  return 0;
}
