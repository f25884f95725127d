/* SPDX-License-Identifier: MIT
 *
 * The stack of stages of one connection. Index 0 is next to the socket. Bytes
 * from the socket climb by |recv|, a message a call; bytes to the socket go
 * down by |send|. Each stage hands on through parley__stage_up and
 * parley__stage_down, so message borders (one WebSocket message) survive.
 *
 * Calls within calls:
 * 1. While the session is told something (recv, open, note) it may send,
 *    close, stop and start a cipher. It must neither feed, end nor clear the
 *    pipe there: the first two are refused with EUSAGE, and memory in use
 *    would go with the third. To end at once it calls parley__pipe_stop, and
 *    clears when the outermost call has returned.
 * 2. A stage's send may therefore run in the middle of its own recv, but
 *    recv never within recv: what recv borrows for handing up must not be
 *    touched by send.
 * 3. A stage that takes more than one message out of one recv copies the
 *    input to a buffer of its own, moves its position behind a message before
 *    handing that up, and looks at the buffer anew afterwards: the bytes
 *    behind may have been decrypted meanwhile (|unread|).
 * 4. parley__stage_up fails with ECLOSED once the pipe was stopped, so a
 *    stage only has to return what that returns.
 *
 * An error, whatever its direction, leaves the pipe dead: every later call
 * gives ECLOSED. Only EPHASE, EUSAGE and ELIMIT from parley__pipe_send have
 * changed nothing.
 */
#ifndef PARLEY_STAGE_STAGE_H
#define PARLEY_STAGE_STAGE_H

#include "parley/stage.h"

typedef struct parley_stage parley_stage;
typedef struct parley_pipe parley_pipe;

enum parley_stage_note_kind {
  PARLEY_NOTE_READY,   /* the stage's own handshake is done */
  PARLEY_NOTE_CLOSED,  /* the peer closed in an orderly way: code, text */
  PARLEY_NOTE_TEXT,    /* ws: the message handed up next is a text message */
  PARLEY_NOTE_PING,    /* ws: a ping came (and was answered) */
  PARLEY_NOTE_PONG,    /* ws: a pong came */
  PARLEY_NOTE_HEAD,    /* ws: the upgrade's head is complete: |text| is it */
  PARLEY_NOTE_REFUSED, /* ws: the peer refused the upgrade, |code| is the HTTP
                          status; the error follows */
  PARLEY_NOTE_POLICY   /* policy: a policy request was answered */
};

typedef struct parley_stage_note {
  enum parley_stage_note_kind kind;
  const parley_stage *stage;
  int code;          /* WebSocket close code (1005 if none was sent) */
  parley_slice text; /* borrowed for the call */
} parley_stage_note;

typedef struct parley_stage_ops {
  const char *name; /* "ws" */
  /* The stage below is ready; start the handshake. May be NULL: ready. */
  parley_err (*open)(parley_stage *stage, parley_diag *diag);
  /* One message, or some bytes, from below. */
  parley_err (*recv)(parley_stage *stage, parley_slice in, parley_diag *diag);
  /* One message, or some bytes, from above; only called when ready. */
  parley_err (*send)(parley_stage *stage, parley_slice in, parley_diag *diag);
  /* Say good-bye (WebSocket close frame, TLS close_notify). May be NULL. */
  parley_err (*close)(parley_stage *stage, int code, parley_slice reason,
                      parley_diag *diag);
  /* The socket delivers no more bytes. ECLOSED, ETRUNCATED, ETLS ... if that
   * is not orderly here. May be NULL. */
  parley_err (*end)(parley_stage *stage, parley_diag *diag);
  /* Input taken by recv but not yet looked at. When a cipher is switched on
   * below, these bytes are decrypted in place. May be NULL: none. */
  uint8_t *(*unread)(parley_stage *stage, size_t *size);
  void (*free)(parley_stage *stage);
} parley_stage_ops;

/* First member of every stage. */
struct parley_stage {
  const parley_stage_ops *ops;
  parley_pipe *pipe;
  parley_stage *up;   /* NULL: the session */
  parley_stage *down; /* NULL: the socket */
  bool ready;
};

/* What the session on top of the pipe is told. */
typedef struct parley_pipe_top {
  /* One message from the top stage. */
  parley_err (*recv)(void *ud, parley_slice in, parley_diag *diag);
  /* All stages are ready. */
  parley_err (*open)(void *ud, parley_diag *diag);
  void (*note)(void *ud, const parley_stage_note *note);
} parley_pipe_top;

struct parley_pipe {
  const parley_alloc *alloc;
  parley_limits limits;
  const parley_random *random;
  parley_role role;
  parley_stage *bottom, *top_stage;
  const parley_pipe_top *top;
  void *top_ud;
  parley_buf out; /* bytes for the socket */
  bool feeding;   /* feed or end is running */
  bool ended;     /* the socket delivers no more */
  bool closing;   /* good-byes were said: nothing more is sent */
  bool dead;      /* after an error or stop */
};

void parley__pipe_init(parley_pipe *pipe, parley_role role,
                       const parley_alloc *alloc, const parley_limits *limits,
                       const parley_random *random, const parley_pipe_top *top,
                       void *top_ud);
void parley__pipe_clear(parley_pipe *pipe); /* frees all stages */
/* Puts |stage| on top; the pipe owns it from now on. */
void parley__pipe_push(parley_pipe *pipe, parley_stage *stage);
/* Starts the bottom stage; each stage that gets ready starts the next. */
parley_err parley__pipe_open(parley_pipe *pipe, parley_diag *diag);
parley_err parley__pipe_feed(parley_pipe *pipe, parley_slice in,
                             parley_diag *diag);
/* Sends one message through all stages. EPHASE before all are ready, ELIMIT
 * above limits.message, ECLOSED after close. */
parley_err parley__pipe_send(parley_pipe *pipe, parley_slice in,
                             parley_diag *diag);
/* Lets every ready stage say good-bye, from the top down; afterwards send is
 * refused with ECLOSED while feed goes on. Only the first call counts. */
parley_err parley__pipe_close(parley_pipe *pipe, int code, parley_slice reason,
                              parley_diag *diag);
parley_err parley__pipe_end(parley_pipe *pipe, parley_diag *diag);
/* Makes the pipe dead at once, also from within a call upward. What is in
 * |out| stays. */
void parley__pipe_stop(parley_pipe *pipe);

/* For stages. */
parley_err parley__stage_up(parley_stage *stage, parley_slice in,
                            parley_diag *diag);
parley_err parley__stage_down(parley_stage *stage, parley_slice in,
                              parley_diag *diag);
parley_err parley__stage_ready(parley_stage *stage, parley_diag *diag);
void parley__stage_note(parley_stage *stage, enum parley_stage_note_kind kind,
                        int code, parley_slice text);

/* The stages. Each returns NULL when memory is out, or with |diag| filled
 * when the options are wrong. */
parley_stage *parley__tls_new(parley_pipe *pipe, const parley_tls_options *,
                              parley_diag *diag);
parley_stage *parley__ws_new(parley_pipe *pipe, const parley_ws_options *,
                             parley_diag *diag);
/* The kind of the next message sent through |ws|; BINARY at first. */
void parley__ws_set_kind(parley_stage *ws, parley_ws_message kind);
/* Server: a good upgrade request is told by NOTE_HEAD and then waits for
 * parley__ws_answer. */
void parley__ws_hold(parley_stage *ws);
/* Answers the request that waits: |status| 101 opens the WebSocket, with
 * |extra| header lines ("Name: value\r\n..."); another one refuses it with
 * |text| and returns EUPGRADE. May be called while NOTE_HEAD is told; the
 * answer is then given afterwards. EPHASE if none waits. */
parley_err parley__ws_answer(parley_stage *ws, int status, const char *extra,
                             const char *text, parley_diag *diag);
parley_err parley__ws_ping(parley_stage *ws, parley_slice payload,
                           parley_diag *diag);
/* Answers a policy request ('<' as very first byte) with |policy| and a NUL
 * (NULL: the usual allow-all text), says NOTE_POLICY and swallows the rest;
 * passes everything else on. |policy| is borrowed. Server. */
parley_stage *parley__policy_new(parley_pipe *pipe, const char *policy,
                                 parley_diag *diag);
/* RC4 in both directions, each off until it is given a key. */
parley_stage *parley__cipher_new(parley_pipe *pipe, parley_diag *diag);
/* Everything received from now on, the unread bytes of the stage directly
 * above included, is decrypted; or everything sent is encrypted. EUSAGE for
 * a key that is not 1 to 256 bytes long, and the second time. */
parley_err parley__cipher_start_recv(parley_stage *cipher, parley_slice key);
parley_err parley__cipher_start_send(parley_stage *cipher, parley_slice key);
/* |transform| is copied; its free is called with the stage (not if this
 * fails). */
parley_stage *parley__transform_new(parley_pipe *pipe,
                                    const parley_transform *transform,
                                    parley_diag *diag);
/* u32 length + content framing: hands up the content (u16 number and
 * payload) of each packet, joins and splits as they come. Length 0 is
 * skipped, length 1 or more than limits.message is EFRAME. Sends add the
 * length. */
parley_stage *parley__frame_new(parley_pipe *pipe, parley_diag *diag);

#endif
