/* SPDX-License-Identifier: MIT
 *
 * Packets of the binary protocol: u32 length, then that many bytes.
 */
#include "stage/stage.h"

enum { HEAD = 4, LEAST = 2, KEEP = 1 << 16 };

typedef struct frame_stage {
  parley_stage base;
  parley_buf in;   /* received; bytes before |at| were handed up */
  size_t at;       /* <= in.size */
  parley_buf sent; /* one packet on its way down */
} frame_stage;

static uint32_t read_u32(const uint8_t *p) {
  return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 |
         (uint32_t)p[3];
}

/* A buffer that had to hold one huge packet is not kept for ever. */
static void shrink(parley_buf *buf) {
  if (buf->size == 0 && buf->capacity > KEEP) parley_buf_clear(buf);
}

/* Hands up the packet at |at| if it is complete; |*more| says so. */
static parley_err take(frame_stage *self, bool *more, parley_diag *diag) {
  size_t left = self->in.size - self->at;
  parley_slice content;
  uint32_t length;
  *more = false;
  if (left < HEAD) return PARLEY_OK;
  length = read_u32(self->in.data + self->at);
  if (length != 0 && length < LEAST)
    return parley_fail(diag, PARLEY_EFRAME, 0,
                       "a packet of %lu byte has no room for its number",
                       (unsigned long)length);
  if (length > self->base.pipe->limits.message)
    return parley_fail(
      diag, PARLEY_EFRAME, 0, "a packet of %lu bytes is over the limit of %lu",
      (unsigned long)length, (unsigned long)self->base.pipe->limits.message);
  if (left - HEAD < length) return PARLEY_OK;
  *more = true;
  content.data = self->in.data + self->at + HEAD;
  content.size = length;
  self->at += HEAD + (size_t)length;
  if (length == 0) return PARLEY_OK;
  return parley__stage_up(&self->base, content, diag);
}

/* A WebSocket below says why this is the end. The peer may not care to
 * listen: only the first failure is reported. */
static void tell_peer(parley_stage *stage) {
  parley_slice none = {NULL, 0};
  parley__pipe_close(stage->pipe, 1002, none, NULL);
}

static parley_err frame_recv(parley_stage *stage, parley_slice in,
                             parley_diag *diag) {
  frame_stage *self = (frame_stage *)stage;
  parley_err err;
  bool more = true;
  if (parley_buf_append(&self->in, in.data, in.size) != PARLEY_OK)
    return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  do {
    err = take(self, &more, diag);
  } while (err == PARLEY_OK && more);
  if (err == PARLEY_EFRAME) tell_peer(stage);
  if (err != PARLEY_OK) return err;
  parley_buf_consume(&self->in, self->at);
  self->at = 0;
  shrink(&self->in);
  return PARLEY_OK;
}

static parley_err frame_send(parley_stage *stage, parley_slice in,
                             parley_diag *diag) {
  frame_stage *self = (frame_stage *)stage;
  uint8_t head[HEAD];
  parley_err err;
  if (in.size < LEAST)
    return parley_fail(diag, PARLEY_EUSAGE, 0, "a packet without a number");
  if (in.size > UINT32_MAX)
    return parley_fail(diag, PARLEY_ELIMIT, 0, "a packet of %zu bytes",
                       in.size);
  head[0] = (uint8_t)(in.size >> 24);
  head[1] = (uint8_t)(in.size >> 16);
  head[2] = (uint8_t)(in.size >> 8);
  head[3] = (uint8_t)in.size;
  self->sent.size = 0;
  err = parley_buf_append(&self->sent, head, HEAD);
  if (err == PARLEY_OK) err = parley_buf_append(&self->sent, in.data, in.size);
  if (err != PARLEY_OK) return parley_fail(diag, err, 0, "out of memory");
  err = parley__stage_down(stage, parley_buf_slice(&self->sent), diag);
  self->sent.size = 0;
  shrink(&self->sent);
  return err;
}

static parley_err frame_end(parley_stage *stage, parley_diag *diag) {
  frame_stage *self = (frame_stage *)stage;
  if (self->in.size == self->at) return PARLEY_OK;
  return parley_fail(diag, PARLEY_ETRUNCATED, 0,
                     "the connection ended inside a packet");
}

static uint8_t *frame_unread(parley_stage *stage, size_t *size) {
  frame_stage *self = (frame_stage *)stage;
  *size = self->in.size - self->at;
  return *size > 0 ? self->in.data + self->at : NULL;
}

static void frame_free(parley_stage *stage) {
  frame_stage *self = (frame_stage *)stage;
  parley_buf_clear(&self->in);
  parley_buf_clear(&self->sent);
  parley_free(stage->pipe->alloc, self, sizeof *self);
}

parley_stage *parley__frame_new(parley_pipe *pipe, parley_diag *diag) {
  static const parley_stage_ops ops = {"frame",      NULL,      frame_recv,
                                       frame_send,   NULL,      frame_end,
                                       frame_unread, frame_free};
  frame_stage *self = parley_calloc(pipe->alloc, sizeof *self);
  if (self == NULL) {
    parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
    return NULL;
  }
  self->base.ops = &ops;
  self->base.pipe = pipe;
  parley_buf_init(&self->in, pipe->alloc);
  parley_buf_init(&self->sent, pipe->alloc);
  return &self->base;
}
