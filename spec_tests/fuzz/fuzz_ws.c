/* SPDX-License-Identifier: MIT
 *
 * A WebSocket of either role that says every message back. The first byte
 * chooses role, deflate, whether the upgrade is fuzzed too, and chunk sizes.
 */
#include <stdlib.h>
#include <string.h>

#include "stage/stage.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define KEY "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
#define ACCEPT "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"
#define UP "Upgrade: websocket\r\nConnection: Upgrade\r\n"
#define DEFLATE "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n"
static const char request[] = "GET / HTTP/1.1\r\nHost: a\r\n" UP KEY
                              "Sec-WebSocket-Version: 13\r\n" DEFLATE;
static const char answer[] = "HTTP/1.1 101 S\r\n" UP ACCEPT DEFLATE;

static parley_err on_random(void *ud, uint8_t *out, size_t size) {
  (void)ud;
  memcpy(out, "the sample nonce", size);
  return PARLEY_OK;
}

static parley_err on_recv(void *ud, parley_slice in, parley_diag *diag) {
  parley_err err = parley__pipe_send(ud, in, diag);
  return err == PARLEY_ECLOSED ? PARLEY_OK : err; /* we were closing */
}

static parley_err on_open(void *ud, parley_diag *diag) {
  (void)diag;
  return ud != NULL ? PARLEY_OK : PARLEY_EUSAGE;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static const parley_pipe_top top = {on_recv, on_open, NULL};
  const parley_random random = {on_random, NULL};
  const parley_limits limits = {
    .message = 5000, .fragments = 20, .headers = 2000, .queue = 100000};
  parley_ws_options options = {.host = "a"};
  uint8_t flags = size > 0 ? *data++ : 0;
  parley_role role = flags & 1 ? PARLEY_SERVER : PARLEY_CLIENT;
  parley_slice hello = parley_slice_of(flags & 1 ? request : answer);
  size_t chunk = flags & 8 ? 1 + (flags >> 4) : 1000000;
  parley_pipe pipe;
  parley_err err = PARLEY_OK;
  if (size > 0) size--;
  options.deflate = (flags & 2) != 0;
  if (!options.deflate && !(flags & 1)) hello.size = 0; /* not what we asked */
  parley__pipe_init(&pipe, role, NULL, &limits, &random, &top, &pipe);
  parley__pipe_push(&pipe, parley__ws_new(&pipe, &options, NULL));
  if (parley__pipe_open(&pipe, NULL) != PARLEY_OK) abort();
  if (!(flags & 4)) err = parley__pipe_feed(&pipe, hello, NULL);
  if (err != PARLEY_OK) abort();
  while (size > 0 && err == PARLEY_OK) {
    parley_slice in = {data, size < chunk ? size : chunk};
    err = parley__pipe_feed(&pipe, in, NULL);
    data += in.size;
    size -= in.size;
  }
  parley__pipe_close(&pipe, 1000, parley_slice_of("bye"), NULL);
  parley__pipe_end(&pipe, NULL);
  parley__pipe_clear(&pipe);
  return 0;
}
