/* SPDX-License-Identifier: MIT */
#include "ws_peer.h"

#include <stdlib.h>

static void write_log(struct ws_peer *peer, const char *what,
                      parley_slice text) {
  CHECK_ERR(parley_buf_puts(&peer->log, what), PARLEY_OK);
  if (text.size > 60)
    parley_buf_printf(&peer->log, "#%zu", text.size);
  else
    parley_buf_append(&peer->log, text.data, text.size);
  parley_buf_puts(&peer->log, " ");
}

static parley_err on_recv(void *ud, parley_slice in, parley_diag *diag) {
  struct ws_peer *peer = ud;
  (void)diag;
  write_log(peer, "=", in);
  if (peer->on_message != NULL) {
    void (*call)(struct ws_peer *) = peer->on_message;
    peer->on_message = NULL;
    call(peer);
  }
  return PARLEY_OK;
}

static parley_err on_open(void *ud, parley_diag *diag) {
  (void)diag;
  write_log(ud, "open", parley_slice_of(""));
  return PARLEY_OK;
}

static void on_note(void *ud, const parley_stage_note *note) {
  struct ws_peer *peer = ud;
  parley_slice line = note->text;
  switch (note->kind) {
    case PARLEY_NOTE_REFUSED:
      parley_buf_printf(&peer->log, "refused%d", note->code);
      write_log(peer, ":", note->text);
      break;
    case PARLEY_NOTE_HEAD:
      line.size =
        (size_t)((uint8_t *)memchr(line.data, '\r', line.size) - line.data);
      write_log(peer, "head:", line);
      break;
    case PARLEY_NOTE_TEXT:
      write_log(peer, "text", note->text);
      break;
    case PARLEY_NOTE_PING:
      write_log(peer, "ping:", note->text);
      break;
    case PARLEY_NOTE_PONG:
      write_log(peer, "pong:", note->text);
      break;
    case PARLEY_NOTE_CLOSED:
      parley_buf_printf(&peer->log, "closed%d", note->code);
      write_log(peer, ":", note->text);
      break;
    case PARLEY_NOTE_READY:
      write_log(peer, "ready", note->text);
      break;
    case PARLEY_NOTE_POLICY:
      break;
  }
}

const parley_pipe_top ws_peer_top = {on_recv, on_open, on_note};

/* The nonce and the mask of RFC 6455's examples. */
static parley_err rfc_random(void *ud, uint8_t *out, size_t size) {
  (void)ud;
  if (size == 16)
    memcpy(out, "the sample nonce", 16);
  else if (size == 4)
    memcpy(out, "\x37\xfa\x21\x3d", 4);
  else
    return PARLEY_ERANDOM;
  return PARLEY_OK;
}
static const parley_random rfc = {rfc_random, NULL};

parley_ws_options ws_peer_options(void) {
  parley_ws_options options;
  memset(&options, 0, sizeof options);
  options.host = "server.example.com";
  return options;
}

bool ws_peer_start(struct ws_peer *peer, parley_role role,
                   const parley_alloc *alloc, const parley_limits *limits,
                   const parley_ws_options *options) {
  memset(peer, 0, sizeof *peer);
  parley__pipe_init(&peer->pipe, role, alloc, limits, &rfc, &ws_peer_top, peer);
  peer->ws = parley__ws_new(&peer->pipe, options, &peer->diag);
  if (peer->ws == NULL) {
    peer->err = peer->diag.code;
    return false;
  }
  parley__pipe_push(&peer->pipe, peer->ws);
  peer->err = parley__pipe_open(&peer->pipe, &peer->diag);
  return peer->err == PARLEY_OK;
}

void ws_peer_stop(struct ws_peer *peer) {
  parley__pipe_clear(&peer->pipe);
  parley_buf_clear(&peer->log);
}

void ws_peer_feed(struct ws_peer *peer, parley_slice in, size_t chunk) {
  while (in.size > 0 && peer->err == PARLEY_OK) {
    parley_slice part = {in.data, in.size < chunk ? in.size : chunk};
    uint8_t *copy = malloc(part.size); /* ASan sees reads beyond */
    memcpy(copy, part.data, part.size);
    part.data = copy;
    peer->err = parley__pipe_feed(&peer->pipe, part, &peer->diag);
    free(copy);
    in.data += part.size;
    in.size -= part.size;
  }
}

void ws_peer_feed_hex(struct ws_peer *peer, const char *hex, size_t chunk) {
  parley_buf bytes;
  parley_buf_init(&bytes, NULL);
  test_unhex(hex, &bytes);
  ws_peer_feed(peer, parley_buf_slice(&bytes), chunk);
  parley_buf_clear(&bytes);
}

void ws_peer_join(struct ws_peer *a, struct ws_peer *b, size_t chunk) {
  while (a->pipe.out.size > 0 || b->pipe.out.size > 0) {
    parley_buf moved = a->pipe.out;
    parley_buf_init(&a->pipe.out, moved.alloc);
    ws_peer_feed(b, parley_buf_slice(&moved), chunk);
    parley_buf_clear(&moved);
    moved = b->pipe.out;
    parley_buf_init(&b->pipe.out, moved.alloc);
    ws_peer_feed(a, parley_buf_slice(&moved), chunk);
    parley_buf_clear(&moved);
  }
}

void ws_peer_check_log(struct ws_peer *peer, const char *want) {
  parley_buf_putc(&peer->log, 0);
  CHECK_STR((const char *)peer->log.data, want);
  peer->log.size = 0;
}

parley_err ws_peer_say(struct ws_peer *peer, parley_ws_message kind,
                       const void *data, size_t size) {
  parley_slice in;
  in.data = data;
  in.size = size;
  parley__ws_set_kind(peer->ws, kind);
  return parley__pipe_send(&peer->pipe, in, &peer->diag);
}

void ws_peer_open(struct ws_peer *peer, parley_role role, bool deflate,
                  const parley_limits *limits) {
  parley_ws_options options = ws_peer_options();
  const char *text = role == PARLEY_CLIENT ? WS_ANSWER("") : WS_REQUEST("");
  options.deflate = deflate;
  if (deflate)
    text =
      role == PARLEY_CLIENT ? WS_ANSWER(WS_DEFLATE) : WS_REQUEST(WS_DEFLATE);
  CHECK(ws_peer_start(peer, role, NULL, limits, &options));
  ws_peer_feed(peer, parley_slice_of(text), 1000);
  CHECK_ERR(peer->err, PARLEY_OK);
  CHECK(peer->ws->ready);
  peer->log.size = peer->pipe.out.size = 0;
}
