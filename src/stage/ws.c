/* SPDX-License-Identifier: MIT
 *
 * WebSocket, both roles (RFC 6455). The upgrade is in ws_upgrade.c. wslay
 * masks and unmasks frames; which frame may come when, how they join to
 * messages and how the connection closes is decided here, because every count
 * has to be capped, and close codes that wslay refuses do come.
 */
#include <string.h>
#include <sys/types.h>
#include <wslay/wslay.h>

#include "base/utf8.h"
#include "parley/crypto.h"
#include "stage/stage.h"
#include "stage/ws_upgrade.h"

enum {
  CONTROL_MAX = 125, /* payload of a control frame */
  HEAD_MAX = 14,     /* bytes of the longest frame head */
  KEEP = 1 << 16,    /* larger buffers are not kept between messages */
  FIN = 0x80,
  RSV1 = 0x40,
  RSV_ANY = 0x70,
  MASKED = 0x80
};

enum ws_state { WS_NEW, WS_UPGRADE, WS_OPEN };

typedef struct ws_stage {
  parley_stage base;
  enum ws_state state;
  parley_ws_options options;
  parley_upgrade upgrade;
  parley_deflate *deflate; /* NULL: not agreed on */
  wslay_frame_context_ptr frames;

  parley_buf in;     /* received; bytes before |at| are done with */
  size_t at;         /* <= in.size */
  size_t frame_left; /* bytes of the current frame wslay was not given yet */

  uint8_t opcode; /* of the current frame */
  bool fin;
  bool in_frame;
  size_t payload_left; /* bytes of it that wslay did not return yet */
  uint8_t control[CONTROL_MAX];
  size_t control_size;

  bool in_message;    /* a data frame came and its last did not */
  bool text;          /* it is a text message */
  bool packed;        /* it is compressed */
  uint32_t fragments; /* its frames so far */
  size_t wire;        /* its bytes so far, as sent */
  parley_buf message; /* what it says; borrowed by those above */

  parley_ws_message kind; /* of messages sent */
  parley_buf out;         /* one frame, or the upgrade, on its way down */
  parley_buf shrunk;      /* one compressed message */
  parley_err failed;      /* what went wrong in a callback of wslay */
  parley_diag *telling;   /* while NOTE_HEAD is told: where errors go */
  parley_err decision;    /* what parley__ws_answer came to meanwhile */
  bool close_sent, close_received;
} ws_stage;

static parley_err fail_memory(parley_diag *diag) {
  return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
}

static bool is_client(const ws_stage *self) {
  return self->base.pipe->role == PARLEY_CLIENT;
}

static void release(parley_buf *buf) {
  buf->size = 0;
  if (buf->capacity > KEEP) parley_buf_clear(buf);
}

/* ---- callbacks of wslay ---------------------------------------------- */

/* Gives wslay bytes of the current frame and none behind it: those may be
 * under a cipher that is switched on by the message in this frame. */
static ssize_t on_recv(uint8_t *buf, size_t size, int flags, void *ud) {
  ws_stage *self = ud;
  size_t have = self->in.size - self->at;
  (void)flags;
  if (have > size) have = size;
  if (have > self->frame_left) have = self->frame_left;
  if (have == 0) return -1;
  memcpy(buf, self->in.data + self->at, have);
  self->at += have;
  self->frame_left -= have;
  return (ssize_t)have;
}

static ssize_t on_send(const uint8_t *data, size_t size, int flags, void *ud) {
  ws_stage *self = ud;
  (void)flags;
  self->failed = parley_buf_append(&self->out, data, size);
  return self->failed == PARLEY_OK ? (ssize_t)size : -1;
}

static int on_mask(uint8_t *buf, size_t size, void *ud) {
  ws_stage *self = ud;
  self->failed = parley_random_fill(self->base.pipe->random, buf, size);
  return self->failed == PARLEY_OK ? 0 : -1;
}

/* ---- sending --------------------------------------------------------- */

/* Sends what is in |out|. */
static parley_err flush(ws_stage *self, parley_diag *diag) {
  parley_err err =
    parley__stage_down(&self->base, parley_buf_slice(&self->out), diag);
  release(&self->out);
  return err;
}

/* Sends one unfragmented frame. */
static parley_err send_frame(ws_stage *self, uint8_t opcode, uint8_t rsv,
                             parley_slice payload, parley_diag *diag) {
  struct wslay_frame_iocb frame;
  ssize_t sent;
  memset(&frame, 0, sizeof frame);
  frame.fin = 1;
  frame.rsv = rsv;
  frame.opcode = opcode;
  frame.mask = is_client(self);
  frame.payload_length = payload.size;
  frame.data = payload.data;
  frame.data_length = payload.size;
  self->out.size = 0;
  self->failed = PARLEY_OK;
  if (payload.size > SIZE_MAX / 4 ||
      parley_buf_reserve(&self->out, payload.size + HEAD_MAX) != PARLEY_OK)
    return fail_memory(diag);
  sent = wslay_frame_send(self->frames, &frame);
  if (self->failed == PARLEY_ENOMEM) return fail_memory(diag);
  if (self->failed != PARLEY_OK)
    return parley_fail(diag, self->failed, 0,
                       "no random bytes for a frame's mask");
  if (sent < 0 || (size_t)sent != payload.size)
    return parley_fail(diag, PARLEY_EWS, 0, "wslay does not send: %d",
                       (int)sent);
  return flush(self, diag);
}

/* The longest part of |text| that is valid and leaves room for the code. */
static parley_slice cut_reason(parley_slice text) {
  size_t size = 0;
  while (size < text.size) {
    size_t step = parley__utf8_sequence(text.data + size, text.size - size);
    if (step == 0 || step > CONTROL_MAX - 2 - size) break;
    size += step;
  }
  text.size = size;
  return text;
}

/* Sends the close frame; code 0 sends an empty one. */
static parley_err send_close(ws_stage *self, int code, parley_slice reason,
                             parley_diag *diag) {
  uint8_t bytes[CONTROL_MAX];
  parley_slice payload = {bytes, 0};
  if (self->close_sent) return PARLEY_OK;
  self->close_sent = true;
  if (code != 0) {
    reason = cut_reason(reason);
    bytes[0] = (uint8_t)(code >> 8);
    bytes[1] = (uint8_t)code;
    if (reason.size > 0) memcpy(bytes + 2, reason.data, reason.size);
    payload.size = 2 + reason.size;
  }
  return send_frame(self, WSLAY_CONNECTION_CLOSE, 0, payload, diag);
}

/* Tells the peer what it did wrong, and the caller the same. The peer may not
 * care to listen: only the first failure is reported. */
static parley_err break_off(ws_stage *self, int code, parley_err err,
                            const char *text, parley_diag *diag) {
  send_close(self, code, parley_slice_of(text), NULL);
  return parley_fail(diag, err, 0, "%s", text);
}

static parley_err break_rules(ws_stage *self, const char *text,
                              parley_diag *diag) {
  return break_off(self, 1002, PARLEY_EWS, text, diag);
}

/* ---- control frames -------------------------------------------------- */

/* Codes that may be on the wire (RFC 6455, section 7.4, and the registry). */
static bool is_close_code(int code) {
  if (code >= 3000 && code <= 4999) return true;
  if (code >= 1007 && code <= 1014) return true;
  return code >= 1000 && code <= 1003;
}

/* The peer says good-bye, first or in answer. */
static parley_err on_close(ws_stage *self, parley_diag *diag) {
  parley_slice reason = {self->control + 2, 0}, none = {NULL, 0};
  int code = 0;
  parley_err err;
  if (self->control_size == 1)
    return break_rules(self, "a close frame with half a code", diag);
  if (self->control_size >= 2) {
    code = self->control[0] << 8 | self->control[1];
    reason.size = self->control_size - 2;
    if (!is_close_code(code))
      return break_rules(self, "a close code that is not allowed", diag);
    if (!parley__utf8_valid(reason))
      return break_off(self, 1007, PARLEY_EUTF8,
                       "the text of a close frame is not UTF-8", diag);
  }
  self->close_received = true;
  err = send_close(self, code, none, diag);
  if (err != PARLEY_OK) return err;
  parley__stage_note(&self->base, PARLEY_NOTE_CLOSED, code != 0 ? code : 1005,
                     reason);
  return PARLEY_OK;
}

static parley_err on_ping(ws_stage *self, parley_diag *diag) {
  const parley_pipe *pipe = self->base.pipe;
  parley_slice payload = {self->control, self->control_size};
  parley_err err = PARLEY_OK;
  /* A peer that pings and never reads would fill the memory with pongs. */
  if (pipe->out.size > pipe->limits.queue)
    return break_off(self, 1008, PARLEY_ELIMIT,
                     "pings come and the answers are not read", diag);
  if (!self->close_sent) err = send_frame(self, WSLAY_PONG, 0, payload, diag);
  if (err != PARLEY_OK) return err;
  parley__stage_note(&self->base, PARLEY_NOTE_PING, 0, payload);
  return PARLEY_OK;
}

static parley_err end_control(ws_stage *self, parley_diag *diag) {
  parley_slice payload = {self->control, self->control_size};
  if (self->opcode == WSLAY_CONNECTION_CLOSE) return on_close(self, diag);
  if (self->opcode == WSLAY_PING) return on_ping(self, diag);
  parley__stage_note(&self->base, PARLEY_NOTE_PONG, 0, payload);
  return PARLEY_OK;
}

/* ---- messages -------------------------------------------------------- */

/* Ends the connection over a message that could not be unpacked. */
static parley_err break_packed(ws_stage *self, parley_err err,
                               const parley_diag *why, parley_diag *diag) {
  if (err == PARLEY_ENOMEM) return fail_memory(diag);
  return break_off(self, err == PARLEY_ELIMIT ? 1009 : 1007, err, why->text,
                   diag);
}

/* Takes the next part of a message's payload. */
static parley_err take_data(ws_stage *self, parley_slice data,
                            parley_diag *diag) {
  parley_diag why;
  parley_err err;
  if (!self->packed) {
    err = parley_buf_append(&self->message, data.data, data.size);
    return err != PARLEY_OK ? fail_memory(diag) : PARLEY_OK;
  }
  err = parley__deflate_unpack(self->deflate, data, &self->message,
                               self->base.pipe->limits.message, &why);
  return err != PARLEY_OK ? break_packed(self, err, &why, diag) : PARLEY_OK;
}

/* Hands up a complete message. */
static parley_err end_message(ws_stage *self, parley_diag *diag) {
  parley_slice none = {NULL, 0};
  parley_err err;
  if (self->packed) {
    parley_diag why;
    err = parley__deflate_unpack_end(self->deflate, &self->message,
                                     self->base.pipe->limits.message, &why);
    if (err != PARLEY_OK) return break_packed(self, err, &why, diag);
  }
  self->in_message = false;
  if (self->text) {
    if (!parley__utf8_valid(parley_buf_slice(&self->message)))
      return break_off(self, 1007, PARLEY_EUTF8, "a text message is not UTF-8",
                       diag);
    parley__stage_note(&self->base, PARLEY_NOTE_TEXT, 0, none);
  }
  err = parley__stage_up(&self->base, parley_buf_slice(&self->message), diag);
  release(&self->message);
  return err;
}

/* ---- frames ---------------------------------------------------------- */

/* Checks the first two bytes of a frame: what must hold whatever follows. */
static parley_err check_start(ws_stage *self, uint8_t first, uint8_t second,
                              parley_diag *diag) {
  uint8_t opcode = first & 0x0f;
  bool control = (opcode & 8) != 0, data = !control && opcode != 0;
  uint8_t reserved = first & RSV_ANY;
  if (reserved == RSV1 && self->deflate != NULL && data) reserved = 0;
  if (reserved != 0)
    return break_rules(self, "a frame with reserved bits set", diag);
  if (opcode > WSLAY_PONG || (data && opcode > WSLAY_BINARY_FRAME))
    return break_rules(self, "a frame with a reserved opcode", diag);
  if (is_client(self) && (second & MASKED) != 0)
    return break_rules(self, "the server sent a masked frame", diag);
  if (!is_client(self) && (second & MASKED) == 0)
    return break_rules(self, "the client sent a frame without a mask", diag);
  if (control && (first & FIN) == 0)
    return break_rules(self, "a control frame in fragments", diag);
  if (control && (second & 0x7f) > CONTROL_MAX)
    return break_rules(self, "a control frame over 125 bytes", diag);
  if (data && self->in_message)
    return break_rules(self, "a message begins within another", diag);
  if (!control && !data && !self->in_message)
    return break_rules(self, "a continuation without a message", diag);
  return PARLEY_OK;
}

/* Reads the length of the frame at |p|, whose head is all there. */
static parley_err read_length(ws_stage *self, const uint8_t *p,
                              uint64_t *length, parley_diag *diag) {
  size_t i, bytes;
  *length = p[1] & 0x7f;
  if (*length < 126) return PARLEY_OK;
  bytes = *length == 126 ? 2 : 8;
  *length = 0;
  for (i = 0; i < bytes; i++) *length = *length << 8 | p[2 + i];
  if (*length > INT64_MAX)
    return break_rules(self, "a frame with a negative length", diag);
  if (*length < (bytes == 2 ? 126 : 65536))
    return break_rules(self, "a frame's length takes too many bytes", diag);
  return PARLEY_OK;
}

/* Checks a data frame against the caps. A message that does not shrink is a
 * little longer compressed than plain. */
static parley_err check_caps(ws_stage *self, uint64_t length,
                             parley_diag *diag) {
  const parley_limits *limits = &self->base.pipe->limits;
  size_t cap = limits->message;
  if (self->packed) cap += cap / 64 + 64;
  if (self->wire > cap || length > cap - self->wire)
    return break_off(self, 1009, PARLEY_ELIMIT, "a message is too long", diag);
  if (self->fragments >= limits->fragments)
    return break_off(self, 1008, PARLEY_ELIMIT,
                     "a message has too many fragments", diag);
  return PARLEY_OK;
}

/* Notes a data frame of |length| bytes. */
static parley_err start_data(ws_stage *self, uint8_t first, uint64_t length,
                             parley_diag *diag) {
  parley_err err;
  if (self->opcode != WSLAY_CONTINUATION_FRAME) {
    self->in_message = true;
    self->text = self->opcode == WSLAY_TEXT_FRAME;
    self->packed = (first & RSV1) != 0;
    self->fragments = 0;
    self->wire = 0;
    self->message.size = 0;
  }
  err = check_caps(self, length, diag);
  if (err != PARLEY_OK) return err;
  self->fragments++;
  self->wire += (size_t)length;
  return PARLEY_OK;
}

/* Looks at the head of the next frame; |in_frame| is set when all of it is
 * there. Nothing is consumed: wslay reads it again. */
static parley_err start_frame(ws_stage *self, parley_diag *diag) {
  const uint8_t *p = self->in.data + self->at;
  size_t have = self->in.size - self->at, head = 2;
  uint64_t length = 0;
  parley_err err;
  if (have < 2) return PARLEY_OK;
  err = check_start(self, p[0], p[1], diag);
  if (err != PARLEY_OK) return err;
  if ((p[1] & 0x7f) == 126) head += 2;
  if ((p[1] & 0x7f) == 127) head += 8;
  if ((p[1] & MASKED) != 0) head += 4;
  if (have < head) return PARLEY_OK;
  err = read_length(self, p, &length, diag);
  if (err != PARLEY_OK) return err;
  self->opcode = p[0] & 0x0f;
  self->fin = (p[0] & FIN) != 0;
  if (wslay_is_ctrl_frame(self->opcode))
    self->control_size = 0;
  else
    err = start_data(self, p[0], length, diag);
  if (err != PARLEY_OK) return err;
  self->payload_left = (size_t)length;
  self->frame_left = head + (size_t)length;
  self->in_frame = true;
  return PARLEY_OK;
}

static parley_err end_frame(ws_stage *self, parley_diag *diag) {
  self->in_frame = false;
  if (wslay_is_ctrl_frame(self->opcode)) return end_control(self, diag);
  return self->fin ? end_message(self, diag) : PARLEY_OK;
}

/* Takes what there is of the current frame's payload; |*more| is cleared when
 * that is not all of it. */
static parley_err take_frame(ws_stage *self, bool *more, parley_diag *diag) {
  struct wslay_frame_iocb frame;
  parley_slice data;
  parley_err err = PARLEY_OK;
  ssize_t size;
  memset(&frame, 0, sizeof frame);
  size = wslay_frame_recv(self->frames, &frame);
  if (size == WSLAY_ERR_WANT_READ) {
    *more = false;
    return PARLEY_OK;
  }
  if (size < 0 || (size_t)size > self->payload_left)
    return break_rules(self, "a malformed frame", diag);
  data.data = frame.data;
  data.size = (size_t)size;
  self->payload_left -= data.size;
  if (!wslay_is_ctrl_frame(self->opcode)) {
    err = take_data(self, data, diag);
  } else if (data.size > 0) {
    memcpy(self->control + self->control_size, data.data, data.size);
    self->control_size += data.size;
  }
  if (err != PARLEY_OK || self->payload_left > 0) return err;
  return end_frame(self, diag);
}

/* Handles frames, one at a time, until the input or the connection ends. */
static parley_err read_frames(ws_stage *self, parley_diag *diag) {
  bool more = true;
  parley_err err = PARLEY_OK;
  while (more && !self->close_received) {
    if (self->base.pipe->dead)
      return parley_fail(diag, PARLEY_ECLOSED, 0, "the connection has ended");
    if (!self->in_frame) err = start_frame(self, diag);
    if (err != PARLEY_OK) return err;
    if (!self->in_frame) break;
    err = take_frame(self, &more, diag);
    if (err != PARLEY_OK) return err;
  }
  return PARLEY_OK;
}

/* ---- the upgrade ----------------------------------------------------- */

/* The upgrade is done: prepares for frames and starts the stage above. */
static parley_err begin(ws_stage *self, parley_diag *diag) {
  const parley_pipe *pipe = self->base.pipe;
  self->state = WS_OPEN;
  if (self->upgrade.deflate) {
    self->deflate =
      parley__deflate_new(pipe->alloc, pipe->role, &self->upgrade.terms);
    if (self->deflate == NULL) return fail_memory(diag);
  }
  return parley__stage_ready(&self->base, diag);
}

/* Sends what the program decided about the request. A refusal is sent although
 * it is an error here. */
static parley_err send_decision(ws_stage *self, int status, const char *extra,
                                const char *text, parley_diag *diag) {
  parley_err err, sent;
  self->out.size = 0;
  err = parley__upgrade_decide(&self->upgrade, status, extra, text, &self->out,
                               diag);
  if (err == PARLEY_ENOMEM) return err;
  sent = flush(self, err != PARLEY_OK ? NULL : diag);
  return err != PARLEY_OK ? err : sent;
}

/* The upgrade that waits is done with: goes on with the bytes behind it. */
static parley_err go_on(ws_stage *self, parley_diag *diag) {
  parley_err err = begin(self, diag);
  if (err == PARLEY_OK) err = read_frames(self, diag);
  if (err != PARLEY_OK) return err;
  parley_buf_consume(&self->in, self->at);
  self->at = 0;
  return PARLEY_OK;
}

static void note_refused(ws_stage *self) {
  parley_slice none = {NULL, 0};
  parley__stage_note(&self->base, PARLEY_NOTE_REFUSED, self->upgrade.status,
                     none);
}

/* Tells the head of a request or answer; the session may answer meanwhile. */
static parley_err tell_head(ws_stage *self, parley_slice head,
                            parley_diag *diag) {
  parley_diag none;
  self->telling = diag != NULL ? diag : &none;
  self->decision = PARLEY_OK;
  parley__stage_note(&self->base, PARLEY_NOTE_HEAD, 0, head);
  self->telling = NULL;
  return self->decision;
}

/* Reads the upgrade until it is done or the input ends. A refusal is sent
 * although it is an error here. */
static parley_err read_upgrade(ws_stage *self, parley_diag *diag) {
  while (self->state == WS_UPGRADE && !self->upgrade.held) {
    parley_slice in, head = {NULL, 0};
    ptrdiff_t used;
    parley_err err = PARLEY_OK;
    in.data = self->in.data + self->at;
    in.size = self->in.size - self->at;
    self->out.size = 0;
    if (is_client(self))
      used = parley__upgrade_answered(&self->upgrade, in, &head, diag);
    else
      used = parley__upgrade_serve(&self->upgrade, in, &self->out, &head, diag);
    if (used == 0) return PARLEY_OK;
    if (used == PARLEY_EUPGRADE && self->upgrade.status != 0)
      note_refused(self);
    if (used > 0) self->at += (size_t)used;
    if (head.size > 0) {
      err = tell_head(self, head, used > 0 ? diag : NULL);
      if (used > 0 && err != PARLEY_OK) used = (ptrdiff_t)err;
      err = PARLEY_OK;
    }
    if (used == PARLEY_ENOMEM) return PARLEY_ENOMEM;
    if (self->out.size > 0) err = flush(self, used < 0 ? NULL : diag);
    if (used < 0) return (parley_err)used;
    if (err != PARLEY_OK) return err;
    if (self->upgrade.done) return begin(self, diag);
  }
  return PARLEY_OK;
}

/* ---- the stage ------------------------------------------------------- */

static parley_err ws_open(parley_stage *stage, parley_diag *diag) {
  ws_stage *self = (ws_stage *)stage;
  parley_err err;
  self->state = WS_UPGRADE;
  if (!is_client(self)) return PARLEY_OK;
  err =
    parley__upgrade_ask(&self->upgrade, stage->pipe->random, &self->out, diag);
  return err != PARLEY_OK ? err : flush(self, diag);
}

static parley_err ws_recv(parley_stage *stage, parley_slice in,
                          parley_diag *diag) {
  ws_stage *self = (ws_stage *)stage;
  parley_err err = PARLEY_OK;
  if (self->close_received) return PARLEY_OK; /* nothing counts any more */
  if (parley_buf_append(&self->in, in.data, in.size) != PARLEY_OK)
    return fail_memory(diag);
  if (self->upgrade.held &&
      self->in.size - self->at > stage->pipe->limits.headers)
    return parley_fail(diag, PARLEY_EHTTP, 0,
                       "too many bytes behind a request without its answer");
  if (self->state == WS_UPGRADE) err = read_upgrade(self, diag);
  if (err == PARLEY_OK && self->state == WS_OPEN) err = read_frames(self, diag);
  if (err != PARLEY_OK) return err;
  parley_buf_consume(&self->in, self->at);
  self->at = 0;
  if (self->close_received || self->in.size == 0) release(&self->in);
  return PARLEY_OK;
}

static parley_err ws_send(parley_stage *stage, parley_slice in,
                          parley_diag *diag) {
  ws_stage *self = (ws_stage *)stage;
  uint8_t opcode =
    self->kind == PARLEY_WS_TEXT ? WSLAY_TEXT_FRAME : WSLAY_BINARY_FRAME;
  parley_err err;
  if (self->close_sent)
    return parley_fail(diag, PARLEY_ECLOSED, 0, "the WebSocket is closed");
  if (self->kind == PARLEY_WS_TEXT && !parley__utf8_valid(in))
    return parley_fail(diag, PARLEY_EUSAGE, 0, "a text message must be UTF-8");
  if (self->deflate == NULL || !parley__deflate_wants(self->deflate, in.size))
    return send_frame(self, opcode, 0, in, diag);
  self->shrunk.size = 0;
  err = parley__deflate_pack(self->deflate, in, &self->shrunk, diag);
  if (err == PARLEY_OK)
    err = send_frame(self, opcode, WSLAY_RSV1_BIT,
                     parley_buf_slice(&self->shrunk), diag);
  release(&self->shrunk);
  return err;
}

static parley_err ws_close(parley_stage *stage, int code, parley_slice reason,
                           parley_diag *diag) {
  ws_stage *self = (ws_stage *)stage;
  if (code == 1005) code = 0;
  if (code != 0 && !is_close_code(code))
    return parley_fail(diag, PARLEY_EUSAGE, 0, "close code %d can not be sent",
                       code);
  return send_close(self, code, reason, diag);
}

static parley_err ws_end(parley_stage *stage, parley_diag *diag) {
  ws_stage *self = (ws_stage *)stage;
  if (self->state == WS_UPGRADE && is_client(self)) {
    if (self->upgrade.status != 0) note_refused(self);
    return parley__upgrade_end(&self->upgrade, diag);
  }
  if (self->state != WS_OPEN)
    return parley_fail(diag, PARLEY_ECLOSED, 0,
                       "the connection ended before the WebSocket upgrade");
  /* Who was told good-bye may leave without a word. */
  if (self->close_received || self->close_sent) return PARLEY_OK;
  if (self->in_frame || self->in_message || self->in.size > 0)
    return parley_fail(diag, PARLEY_ETRUNCATED, 0,
                       "the connection ended inside a WebSocket message");
  return parley_fail(diag, PARLEY_ECLOSED, 0,
                     "the connection ended without a close frame");
}

static uint8_t *ws_unread(parley_stage *stage, size_t *size) {
  ws_stage *self = (ws_stage *)stage;
  *size = self->in.size - self->at;
  return *size > 0 ? self->in.data + self->at : NULL;
}

static void ws_free(parley_stage *stage) {
  ws_stage *self = (ws_stage *)stage;
  const parley_alloc *alloc = self->in.alloc;
  if (self->frames != NULL) wslay_frame_context_free(self->frames);
  parley__deflate_free(self->deflate);
  parley_buf_clear(&self->in);
  parley_buf_clear(&self->message);
  parley_buf_clear(&self->out);
  parley_buf_clear(&self->shrunk);
  parley_free(alloc, self, sizeof *self);
}

static const parley_stage_ops ws_ops = {"ws",     ws_open, ws_recv,   ws_send,
                                        ws_close, ws_end,  ws_unread, ws_free};

parley_stage *parley__ws_new(parley_pipe *pipe,
                             const parley_ws_options *options,
                             parley_diag *diag) {
  static const struct wslay_frame_callbacks callbacks = {on_send, on_recv,
                                                         on_mask};
  ws_stage *self;
  if (parley__upgrade_check(options, pipe->role, pipe->alloc, diag) !=
      PARLEY_OK)
    return NULL;
  self = parley_calloc(pipe->alloc, sizeof *self);
  if (self == NULL) {
    fail_memory(diag);
    return NULL;
  }
  self->base.ops = &ws_ops;
  self->base.pipe = pipe;
  self->options = *options;
  self->kind = PARLEY_WS_BINARY;
  parley_buf_init(&self->in, pipe->alloc);
  parley_buf_init(&self->message, pipe->alloc);
  parley_buf_init(&self->out, pipe->alloc);
  parley_buf_init(&self->shrunk, pipe->alloc);
  parley__upgrade_init(&self->upgrade, &self->options, pipe->alloc,
                       pipe->limits.headers);
  if (wslay_frame_context_init(&self->frames, &callbacks, self) != 0) {
    self->frames = NULL;
    ws_free(&self->base);
    fail_memory(diag);
    return NULL;
  }
  return &self->base;
}

void parley__ws_set_kind(parley_stage *ws, parley_ws_message kind) {
  ((ws_stage *)ws)->kind = kind;
}

void parley__ws_hold(parley_stage *ws) {
  ((ws_stage *)ws)->upgrade.hold = true;
}

parley_err parley__ws_answer(parley_stage *ws, int status, const char *extra,
                             const char *text, parley_diag *diag) {
  ws_stage *self = (ws_stage *)ws;
  parley_err err;
  if (!self->upgrade.held)
    return parley_fail(diag, PARLEY_EPHASE, 0, "no upgrade waits");
  if (self->telling != NULL) {
    self->decision = parley__upgrade_decide(&self->upgrade, status, extra, text,
                                            &self->out, self->telling);
    return PARLEY_OK;
  }
  err = send_decision(self, status, extra, text, diag);
  return err == PARLEY_OK ? go_on(self, diag) : err;
}

parley_err parley__ws_ping(parley_stage *ws, parley_slice payload,
                           parley_diag *diag) {
  ws_stage *self = (ws_stage *)ws;
  if (payload.size > CONTROL_MAX)
    return parley_fail(diag, PARLEY_EUSAGE, 0, "a ping of %zu bytes",
                       payload.size);
  if (self->state != WS_OPEN)
    return parley_fail(diag, PARLEY_EPHASE, 0, "the WebSocket is not open");
  if (self->close_sent)
    return parley_fail(diag, PARLEY_ECLOSED, 0, "the WebSocket is closed");
  return send_frame(self, WSLAY_PING, 0, payload, diag);
}
