/* SPDX-License-Identifier: MIT
 *
 * An essential session of either role, past its upgrade. The first byte
 * chooses role, version and what the program does; then come messages from
 * the peer, each behind a byte with what time passes and whether it is text,
 * and two bytes of length. Each is put into a frame of its own.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "parley/crypto.h"
#include "parley/envelope.h"
#include "parley/session.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { SERVER = 1, OLD = 2, NEW = 4, REFUSES = 8, CLOSES = 16 };

static parley_err on_random(void *ud, uint8_t *out, size_t size) {
  uint64_t *x = ud;
  while (size-- > 0) {
    *x = *x * 6364136223846793005u + 1442695040888963407u;
    *out++ = (uint8_t)(*x >> 56);
  }
  return PARLEY_OK;
}

/* What a simple program would do: lets players in, and says everything
 * back. */
static void answer(parley_session *session, uint8_t flags) {
  parley_event event;
  while (parley_session_next(session, &event)) {
    if (event.type == PARLEY_EVENT_LOGIN) {
      if (flags & REFUSES)
        parley_session_refuse(session, 404);
      else
        parley_session_accept(session);
    }
    if (event.type == PARLEY_EVENT_BAD && event.err == PARLEY_OK) abort();
    if (event.type != PARLEY_EVENT_PACKET) continue;
    if (event.name == NULL || event.unique_id == NULL) abort();
    if (event.unique_id[0] != '\0' &&
        strlen(event.unique_id) != PARLEY_UUID_SIZE)
      abort();
    if (parley_session_send_class(session, event.name, event.unique_id,
                                  event.payload) == PARLEY_EUSAGE)
      abort();
    if (flags & CLOSES) parley_session_close(session, 1000, "bye");
  }
}

static void feed(parley_session *session, const char *text) {
  parley_session_feed(session, parley_slice_of(text), 0);
}

/* The peer's part of the upgrade. */
static void upgrade(parley_session *session, uint8_t flags) {
  parley_slice out = parley_session_out(session);
  char request[2048], answered[512];
  uint8_t digest[PARLEY_SHA1_SIZE];
  parley_slice hash = {digest, sizeof digest};
  const char *key;
  parley_buf accept;
  if (flags & SERVER) {
    feed(session, "GET /v1 HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\n"
                  "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                  "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n");
    if (!(flags & OLD))
      feed(session, "Authorization: Basic Qm90X09uZToAAX+A/xAgMECgsMDQ4PAK\r\n"
                    "Essential-Max-Protocol-Version: 11\r\n");
    feed(session, "\r\n");
    return;
  }
  if (out.size >= sizeof request) abort();
  memcpy(request, out.data, out.size);
  request[out.size] = '\0';
  parley_session_sent(session, out.size);
  key = strstr(request, "Sec-WebSocket-Key: ");
  if (key == NULL) abort();
  snprintf(answered, sizeof answered,
           "%.24s258EAFA5-E914-47DA-95CA-C5AB0DC85B11", key + 19);
  if (parley_sha1(parley_slice_of(answered), digest) != PARLEY_OK) abort();
  parley_buf_init(&accept, NULL);
  parley_base64_encode(hash, &accept);
  snprintf(
    answered, sizeof answered,
    "HTTP/1.1 101 OK\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Essential-Protocol-Version: 6\r\nSec-WebSocket-Accept: %.*s\r\n\r\n",
    (int)accept.size, (const char *)accept.data);
  parley_buf_clear(&accept);
  feed(session, answered);
}

/* One message in its frame; a client's mask of zeros changes nothing. */
static void message(parley_session *session, parley_slice bytes, bool text,
                    bool masked, int64_t now) {
  uint8_t head[8] = {0};
  parley_slice part = {head, masked ? 8 : 4};
  head[0] = (uint8_t)(0x80 | (text ? 1 : 2));
  head[1] = (uint8_t)((masked ? 0x80 : 0) | 126);
  head[2] = (uint8_t)(bytes.size >> 8);
  head[3] = (uint8_t)bytes.size;
  parley_session_feed(session, part, now);
  if (parley_session_feed(session, bytes, now) == PARLEY_EUSAGE) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  uint64_t seed = 1;
  const parley_random random = {on_random, &seed};
  parley_session_options options;
  parley_session *session;
  uint8_t flags = size > 0 ? data[0] : 0;
  size_t at = 1;
  int64_t now = 0;
  memset(&options, 0, sizeof options);
  options.schema = parley_protocol("essential");
  options.random = &random;
  options.transport = PARLEY_TRANSPORT_WS;
  options.role = flags & SERVER ? PARLEY_SERVER : PARLEY_CLIENT;
  options.version = flags & NEW ? 11 : flags & OLD && !(flags & SERVER) ? 1 : 0;
  options.least_version = 1;
  options.ws.host = "h";
  options.user = "Bot";
  options.secret = parley_slice_of("0123456789abcdef");
  options.limits.message = 5000;
  options.limits.queue = 20000;
  session = parley_session_new(&options, NULL);
  if (session == NULL || parley_session_start(session, now) != PARLEY_OK)
    abort();
  upgrade(session, flags);
  answer(session, flags);
  while (size >= at + 3) {
    parley_slice bytes;
    uint8_t what = data[at];
    bytes.data = data + at + 3;
    bytes.size = (size_t)(data[at + 1] << 8 | data[at + 2]);
    if (bytes.size > size - at - 3) bytes.size = size - at - 3;
    at += 3 + bytes.size;
    now += (what >> 1) * 500;
    message(session, bytes, what & 1, flags & SERVER, now);
    answer(session, flags);
    if (parley_session_deadline(session) >= 0 &&
        parley_session_deadline(session) <= now)
      parley_session_tick(session, now);
    answer(session, flags);
    parley_session_sent(session, parley_session_out(session).size);
  }
  parley_session_eof(session, now);
  answer(session, flags);
  parley_session_free(session);
  return 0;
}
