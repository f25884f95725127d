/* SPDX-License-Identifier: MIT
 *
 * The user's own cipher or wrapping as a stage.
 */
#include "stage/stage.h"

typedef struct transform_stage {
  parley_stage base;
  parley_transform user;
  parley_buf up;   /* plain bytes for the stage above; kept until ready */
  parley_buf down; /* answers of open and recv */
  parley_buf sent; /* what send makes: it may run while |up| is handed up */
} transform_stage;

/* Not only the call that failed but the whole pipe is over, even if the
 * user's function says EUSAGE: its state is unknown. */
static parley_err fail_user(transform_stage *self, parley_err err,
                            const char *what, parley_diag *diag) {
  const char *text =
    self->user.text != NULL ? self->user.text(self->user.ud) : NULL;
  parley__pipe_stop(self->base.pipe);
  return parley_fail(diag, err, 0, "the transform stage failed to %s: %s", what,
                     text != NULL ? text : parley_strerror(err));
}

/* Sends what the user's function left in |buf|, as one message. */
static parley_err flush(transform_stage *self, parley_buf *buf,
                        parley_diag *diag) {
  parley_err err;
  if (buf->size == 0) return PARLEY_OK;
  err = parley__stage_down(&self->base, parley_buf_slice(buf), diag);
  buf->size = 0;
  return err;
}

/* The answer goes first, so that the peer has it before the first packet. */
static parley_err advance(transform_stage *self, bool ready,
                          parley_diag *diag) {
  parley_err err = flush(self, &self->down, diag);
  if (err == PARLEY_OK && ready) err = parley__stage_ready(&self->base, diag);
  if (err != PARLEY_OK) return err;
  if (!self->base.ready) {
    if (self->up.size <= self->base.pipe->limits.message) return PARLEY_OK;
    return parley_fail(diag, PARLEY_ELIMIT, 0,
                       "the transform stage made %zu bytes before it was "
                       "ready",
                       self->up.size);
  }
  if (self->up.size == 0) return PARLEY_OK;
  err = parley__stage_up(&self->base, parley_buf_slice(&self->up), diag);
  self->up.size = 0;
  return err;
}

static parley_err transform_open(parley_stage *stage, parley_diag *diag) {
  transform_stage *self = (transform_stage *)stage;
  bool ready = self->user.open == NULL;
  if (self->user.open != NULL) {
    parley_err err = self->user.open(self->user.ud, &self->down, &ready);
    if (err != PARLEY_OK) return fail_user(self, err, "open", diag);
  }
  return advance(self, ready, diag);
}

static parley_err transform_recv(parley_stage *stage, parley_slice in,
                                 parley_diag *diag) {
  transform_stage *self = (transform_stage *)stage;
  bool ready = stage->ready;
  parley_err err =
    self->user.recv(self->user.ud, in, &self->up, &self->down, &ready);
  if (err != PARLEY_OK) return fail_user(self, err, "receive", diag);
  return advance(self, ready, diag);
}

static parley_err transform_send(parley_stage *stage, parley_slice in,
                                 parley_diag *diag) {
  transform_stage *self = (transform_stage *)stage;
  parley_err err = self->user.send(self->user.ud, in, &self->sent);
  if (err != PARLEY_OK) return fail_user(self, err, "send", diag);
  return flush(self, &self->sent, diag);
}

static parley_err transform_end(parley_stage *stage, parley_diag *diag) {
  if (stage->ready) return PARLEY_OK;
  return parley_fail(diag, PARLEY_ECLOSED, 0,
                     "the connection ended before the transform was ready");
}

static void transform_free(parley_stage *stage) {
  transform_stage *self = (transform_stage *)stage;
  if (self->user.free != NULL) self->user.free(self->user.ud);
  parley_buf_clear(&self->up);
  parley_buf_clear(&self->down);
  parley_buf_clear(&self->sent);
  parley_free(stage->pipe->alloc, self, sizeof *self);
}

parley_stage *parley__transform_new(parley_pipe *pipe,
                                    const parley_transform *transform,
                                    parley_diag *diag) {
  static const parley_stage_ops ops = {
    "transform", transform_open, transform_recv, transform_send,
    NULL,        transform_end,  NULL,           transform_free};
  transform_stage *self;
  if (transform->recv == NULL || transform->send == NULL) {
    parley_fail(diag, PARLEY_EUSAGE, 0,
                "a transform needs the functions recv and send");
    return NULL;
  }
  self = parley_calloc(pipe->alloc, sizeof *self);
  if (self == NULL) {
    parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
    return NULL;
  }
  self->base.ops = &ops;
  self->base.pipe = pipe;
  self->user = *transform;
  parley_buf_init(&self->up, pipe->alloc);
  parley_buf_init(&self->down, pipe->alloc);
  parley_buf_init(&self->sent, pipe->alloc);
  return &self->base;
}
