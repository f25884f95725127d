/* SPDX-License-Identifier: MIT
 *
 * The policy request of Flash players. It can stand only at the very start
 * of a raw TCP connection, where no packet could begin with '<': its length
 * would be above one gigabyte.
 */
#include <string.h>

#include "stage/stage.h"

#define REQUEST "<policy-file-request/>"

static const char allow_all[] =
  "<?xml version=\"1.0\"?>\n"
  "<!DOCTYPE cross-domain-policy SYSTEM "
  "\"http://www.adobe.com/xml/dtds/cross-domain-policy.dtd\">\n"
  "<cross-domain-policy>\n"
  "<allow-access-from domain=\"*\" to-ports=\"*\" />\n"
  "</cross-domain-policy>";

typedef enum policy_state { START, REQUESTING, ANSWERED, PASSING } policy_state;

typedef struct policy_stage {
  parley_stage base;
  const char *policy;
  policy_state state;
  size_t matched; /* bytes of REQUEST seen, below its length */
} policy_stage;

static parley_err answer(policy_stage *self, parley_diag *diag) {
  parley_slice text = parley_slice_of(self->policy);
  parley_slice none = {NULL, 0};
  parley_err err;
  text.size++; /* the NUL is part of the answer */
  self->state = ANSWERED;
  err = parley__stage_down(&self->base, text, diag);
  if (err == PARLEY_OK)
    parley__stage_note(&self->base, PARLEY_NOTE_POLICY, 0, none);
  return err;
}

static parley_err policy_recv(parley_stage *stage, parley_slice in,
                              parley_diag *diag) {
  policy_stage *self = (policy_stage *)stage;
  size_t i;
  if (self->state == ANSWERED || in.size == 0) return PARLEY_OK;
  if (self->state == START)
    self->state = in.data[0] == '<' ? REQUESTING : PASSING;
  if (self->state == PASSING) return parley__stage_up(stage, in, diag);
  for (i = 0; i < in.size; i++) {
    if (in.data[i] != (uint8_t)REQUEST[self->matched])
      return parley_fail(diag, PARLEY_EPROTO, 0,
                         "the connection begins with '<', but not with a "
                         "policy request");
    if (++self->matched == strlen(REQUEST)) return answer(self, diag);
  }
  return PARLEY_OK;
}

static parley_err policy_send(parley_stage *stage, parley_slice in,
                              parley_diag *diag) {
  return parley__stage_down(stage, in, diag);
}

static parley_err policy_end(parley_stage *stage, parley_diag *diag) {
  policy_stage *self = (policy_stage *)stage;
  if (self->state != REQUESTING) return PARLEY_OK;
  return parley_fail(diag, PARLEY_ETRUNCATED, 0,
                     "the connection ended inside a policy request");
}

static void policy_free(parley_stage *stage) {
  parley_free(stage->pipe->alloc, stage, sizeof(policy_stage));
}

parley_stage *parley__policy_new(parley_pipe *pipe, const char *policy,
                                 parley_diag *diag) {
  static const parley_stage_ops ops = {"policy",    NULL,       policy_recv,
                                       policy_send, NULL,       policy_end,
                                       NULL,        policy_free};
  policy_stage *self = parley_calloc(pipe->alloc, sizeof *self);
  if (self == NULL) {
    parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
    return NULL;
  }
  self->base.ops = &ops;
  self->base.pipe = pipe;
  self->policy = policy != NULL ? policy : allow_all;
  return &self->base;
}
