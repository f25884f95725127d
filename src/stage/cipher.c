/* SPDX-License-Identifier: MIT
 *
 * RC4 in both directions, switched on during the session. For
 * interoperability, not for secrecy.
 */
#include "parley/crypto.h"
#include "stage/stage.h"

enum { KEEP = 1 << 16 };

typedef struct cipher_half {
  bool on;
  parley_rc4 rc4;
  parley_buf buf; /* what this direction works on */
} cipher_half;

typedef struct cipher_stage {
  parley_stage base;
  cipher_half recv, send;
} cipher_stage;

static parley_err start(cipher_half *half, parley_slice key) {
  parley_err err;
  if (half->on) return PARLEY_EUSAGE;
  err = parley_rc4_init(&half->rc4, key);
  half->on = err == PARLEY_OK;
  return err;
}

/* Appends |in|, worked over, to the half's empty buffer. */
static parley_err work(cipher_half *half, parley_slice in, parley_diag *diag) {
  half->buf.size = 0;
  if (parley_buf_reserve(&half->buf, in.size) != PARLEY_OK)
    return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  parley_rc4_apply(&half->rc4, in.data, half->buf.data, in.size);
  half->buf.size = in.size;
  return PARLEY_OK;
}

static void forget(cipher_half *half) {
  half->buf.size = 0;
  if (half->buf.capacity > KEEP) parley_buf_clear(&half->buf);
}

static parley_err cipher_recv(parley_stage *stage, parley_slice in,
                              parley_diag *diag) {
  cipher_half *half = &((cipher_stage *)stage)->recv;
  parley_err err;
  if (!half->on) return parley__stage_up(stage, in, diag);
  if (in.size == 0) return PARLEY_OK;
  err = work(half, in, diag);
  if (err == PARLEY_OK)
    err = parley__stage_up(stage, parley_buf_slice(&half->buf), diag);
  forget(half);
  return err;
}

static parley_err cipher_send(parley_stage *stage, parley_slice in,
                              parley_diag *diag) {
  cipher_half *half = &((cipher_stage *)stage)->send;
  parley_err err;
  if (!half->on || in.size == 0) return parley__stage_down(stage, in, diag);
  err = work(half, in, diag);
  if (err == PARLEY_OK)
    err = parley__stage_down(stage, parley_buf_slice(&half->buf), diag);
  forget(half);
  return err;
}

static void cipher_free(parley_stage *stage) {
  cipher_stage *self = (cipher_stage *)stage;
  parley_rc4_clear(&self->recv.rc4);
  parley_rc4_clear(&self->send.rc4);
  parley_buf_clear(&self->recv.buf);
  parley_buf_clear(&self->send.buf);
  parley_free(stage->pipe->alloc, self, sizeof *self);
}

parley_stage *parley__cipher_new(parley_pipe *pipe, parley_diag *diag) {
  static const parley_stage_ops ops = {
    "cipher", NULL, cipher_recv, cipher_send, NULL, NULL, NULL, cipher_free};
  cipher_stage *self = parley_calloc(pipe->alloc, sizeof *self);
  if (self == NULL) {
    parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
    return NULL;
  }
  self->base.ops = &ops;
  self->base.pipe = pipe;
  parley_buf_init(&self->recv.buf, pipe->alloc);
  parley_buf_init(&self->send.buf, pipe->alloc);
  return &self->base;
}

/* The stage above holds bytes that came behind the key exchange's last
 * message in one read: the peer had encrypted them already. */
parley_err parley__cipher_start_recv(parley_stage *cipher, parley_slice key) {
  cipher_half *half = &((cipher_stage *)cipher)->recv;
  parley_stage *up = cipher->up;
  parley_err err = start(half, key);
  if (err == PARLEY_OK && up != NULL && up->ops->unread != NULL) {
    size_t size = 0;
    uint8_t *data = up->ops->unread(up, &size);
    if (data != NULL) parley_rc4_apply(&half->rc4, data, data, size);
  }
  return err;
}

parley_err parley__cipher_start_send(parley_stage *cipher, parley_slice key) {
  return start(&((cipher_stage *)cipher)->send, key);
}
