/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "stage/stage.h"

void parley__pipe_init(parley_pipe *pipe, parley_role role,
                       const parley_alloc *alloc, const parley_limits *limits,
                       const parley_random *random, const parley_pipe_top *top,
                       void *top_ud) {
  memset(pipe, 0, sizeof *pipe);
  pipe->role = role;
  pipe->alloc = alloc;
  pipe->limits = parley_limits_fill(limits);
  pipe->random = random;
  pipe->top = top;
  pipe->top_ud = top_ud;
  parley_buf_init(&pipe->out, alloc);
}

void parley__pipe_clear(parley_pipe *pipe) {
  parley_stage *stage = pipe->top_stage;
  while (stage != NULL) {
    parley_stage *down = stage->down;
    stage->ops->free(stage);
    stage = down;
  }
  pipe->bottom = pipe->top_stage = NULL;
  pipe->dead = true;
  parley_buf_clear(&pipe->out);
}

void parley__pipe_push(parley_pipe *pipe, parley_stage *stage) {
  stage->pipe = pipe;
  stage->up = NULL;
  stage->down = pipe->top_stage;
  stage->ready = false;
  if (pipe->top_stage != NULL)
    pipe->top_stage->up = stage;
  else
    pipe->bottom = stage;
  pipe->top_stage = stage;
}

static parley_err fail_dead(parley_diag *diag) {
  return parley_fail(diag, PARLEY_ECLOSED, 0, "the connection has ended");
}

/* Any error is the end of the pipe. */
static parley_err settle(parley_pipe *pipe, parley_err err) {
  if (err != PARLEY_OK) pipe->dead = true;
  return err;
}

/* Starts |stage|, or tells the session when none is left. */
static parley_err open_stage(parley_pipe *pipe, parley_stage *stage,
                             parley_diag *diag) {
  if (stage == NULL) return pipe->top->open(pipe->top_ud, diag);
  if (stage->ops->open == NULL) return parley__stage_ready(stage, diag);
  return stage->ops->open(stage, diag);
}

parley_err parley__pipe_open(parley_pipe *pipe, parley_diag *diag) {
  if (pipe->dead) return fail_dead(diag);
  return settle(pipe, open_stage(pipe, pipe->bottom, diag));
}

parley_err parley__pipe_feed(parley_pipe *pipe, parley_slice in,
                             parley_diag *diag) {
  parley_err err;
  if (pipe->feeding)
    return parley_fail(diag, PARLEY_EUSAGE, 0, "feed was called within feed");
  if (pipe->dead || pipe->ended) return fail_dead(diag);
  if (in.size == 0) return PARLEY_OK;
  pipe->feeding = true;
  if (pipe->bottom != NULL)
    err = pipe->bottom->ops->recv(pipe->bottom, in, diag);
  else
    err = pipe->top->recv(pipe->top_ud, in, diag);
  pipe->feeding = false;
  return settle(pipe, err);
}

static bool is_ready(const parley_pipe *pipe) {
  return pipe->top_stage == NULL || pipe->top_stage->ready;
}

parley_err parley__pipe_send(parley_pipe *pipe, parley_slice in,
                             parley_diag *diag) {
  parley_err err;
  if (pipe->dead || pipe->closing) return fail_dead(diag);
  if (!is_ready(pipe))
    return parley_fail(diag, PARLEY_EPHASE, 0,
                       "the connection is not open yet");
  if (in.size > pipe->limits.message)
    return parley_fail(diag, PARLEY_ELIMIT, 0,
                       "a message of %zu bytes is over the limit of %lu",
                       in.size, (unsigned long)pipe->limits.message);
  if (pipe->top_stage == NULL)
    return settle(pipe, parley_buf_append(&pipe->out, in.data, in.size));
  err = pipe->top_stage->ops->send(pipe->top_stage, in, diag);
  if (err == PARLEY_EUSAGE || err == PARLEY_ELIMIT) return err;
  return settle(pipe, err);
}

parley_err parley__pipe_close(parley_pipe *pipe, int code, parley_slice reason,
                              parley_diag *diag) {
  parley_stage *stage;
  if (pipe->dead) return fail_dead(diag);
  if (pipe->closing) return PARLEY_OK;
  pipe->closing = true;
  for (stage = pipe->top_stage; stage != NULL; stage = stage->down) {
    parley_err err;
    if (!stage->ready || stage->ops->close == NULL) continue;
    err = stage->ops->close(stage, code, reason, diag);
    if (err != PARLEY_OK) return settle(pipe, err);
  }
  return PARLEY_OK;
}

/* The lowest stage speaks first: a cut TLS stream says more than the half
 * packet that it leaves above. */
parley_err parley__pipe_end(parley_pipe *pipe, parley_diag *diag) {
  parley_stage *stage;
  parley_err err = PARLEY_OK;
  if (pipe->feeding)
    return parley_fail(diag, PARLEY_EUSAGE, 0, "end was called within feed");
  if (pipe->dead || pipe->ended) return fail_dead(diag);
  pipe->ended = true;
  pipe->feeding = true;
  for (stage = pipe->bottom; stage != NULL && err == PARLEY_OK;
       stage = stage->up) {
    if (stage->ops->end != NULL) err = stage->ops->end(stage, diag);
    if (err == PARLEY_OK && pipe->dead) err = fail_dead(diag);
  }
  pipe->feeding = false;
  return settle(pipe, err);
}

void parley__pipe_stop(parley_pipe *pipe) {
  pipe->dead = true;
}

parley_err parley__stage_up(parley_stage *stage, parley_slice in,
                            parley_diag *diag) {
  parley_pipe *pipe = stage->pipe;
  parley_err err;
  if (pipe->dead) return fail_dead(diag);
  if (stage->up != NULL)
    err = stage->up->ops->recv(stage->up, in, diag);
  else
    err = pipe->top->recv(pipe->top_ud, in, diag);
  if (err == PARLEY_OK && pipe->dead) return fail_dead(diag);
  return err;
}

parley_err parley__stage_down(parley_stage *stage, parley_slice in,
                              parley_diag *diag) {
  parley_pipe *pipe = stage->pipe;
  if (in.size == 0) return PARLEY_OK;
  if (stage->down != NULL) return stage->down->ops->send(stage->down, in, diag);
  if (parley_buf_append(&pipe->out, in.data, in.size) != PARLEY_OK)
    return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  return PARLEY_OK;
}

parley_err parley__stage_ready(parley_stage *stage, parley_diag *diag) {
  parley_pipe *pipe = stage->pipe;
  parley_slice none = {NULL, 0};
  parley_err err;
  if (stage->ready) return PARLEY_OK;
  stage->ready = true;
  parley__stage_note(stage, PARLEY_NOTE_READY, 0, none);
  if (pipe->dead) return fail_dead(diag);
  err = open_stage(pipe, stage->up, diag);
  if (err == PARLEY_OK && pipe->dead) return fail_dead(diag);
  return err;
}

void parley__stage_note(parley_stage *stage, enum parley_stage_note_kind kind,
                        int code, parley_slice text) {
  parley_stage_note note;
  if (stage->pipe->top->note == NULL) return;
  note.kind = kind;
  note.stage = stage;
  note.code = code;
  note.text = text;
  stage->pipe->top->note(stage->pipe->top_ud, &note);
}
