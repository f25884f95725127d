/* SPDX-License-Identifier: MIT
 *
 * HTTP/1.1 as a stage, both roles: one request and its answer at a time on a
 * connection that is kept. On a server a WebSocket stage may sit above; it
 * comes to life when a request is upgraded. Messages are not handed up the
 * pipe but told to the session, which has more to know of them than bytes.
 */
#ifndef PARLEY_STAGE_HTTP_STAGE_H
#define PARLEY_STAGE_HTTP_STAGE_H

#include "stage/stage.h"

typedef enum parley_http_state {
  PARLEY_HTTP_NEW,     /* the stage below is not ready */
  PARLEY_HTTP_BETWEEN, /* no message has begun */
  PARLEY_HTTP_HEAD,    /* one has; its head is not complete */
  PARLEY_HTTP_BODY,
  PARLEY_HTTP_WAITS,   /* server: for the answer of the program */
  PARLEY_HTTP_LAST,    /* the last message was exchanged, nothing is read */
  PARLEY_HTTP_UPGRADED /* the bytes are those of the stage above */
} parley_http_state;

/* A complete message; everything is borrowed for the call. */
typedef struct parley_http_message {
  parley_slice head; /* its text, from the first line on */
  parley_slice body;
  int status;      /* response */
  bool upgrade;    /* request: it asks for a WebSocket */
  bool keep_alive; /* more may follow */
} parley_http_message;

/* What the session is told. It must not use the stage meanwhile. */
typedef struct parley_http_top {
  /* Server: the stage below is ready. (On a client all stages are.) */
  parley_err (*open)(void *ud, parley_diag *diag);
  /* The first byte of a message came. */
  void (*begun)(void *ud);
  parley_err (*message)(void *ud, const parley_http_message *message,
                        parley_diag *diag);
} parley_http_top;

/* What a program gives. |headers| is name, value, ..., NULL, or NULL. */
typedef struct parley_http_outgoing {
  const char *method; /* request */
  const char *target;
  int status; /* response: 200 to 599 */
  const char *const *headers;
  parley_slice body;
} parley_http_outgoing;

/* NULL with |diag| filled: ENOMEM; EUSAGE for a client without a host or with
 * headers that can not be sent. |options| and |top| are borrowed. */
parley_stage *parley__http_new(parley_pipe *pipe,
                               const parley_ws_options *options,
                               const parley_http_top *top, void *ud,
                               parley_diag *diag);
parley_http_state parley__http_state(const parley_stage *http);
/* Client: an answer is to come. */
bool parley__http_is_asked(const parley_stage *http);
/* Server: so much came behind a request without its answer that no more
 * should be read from the socket. */
bool parley__http_is_full(const parley_stage *http);

/* Client: sends a request. EPHASE while another one is out. EUSAGE, EPHASE and
 * ENOMEM have changed nothing unless the pipe is dead. */
parley_err parley__http_ask(parley_stage *http, const parley_http_outgoing *,
                            parley_diag *diag);
/* Server: answers the request that waits, as parley__http_ask; what came behind
 * it is not looked at before parley__http_go_on. */
parley_err parley__http_answer(parley_stage *http, const parley_http_outgoing *,
                               parley_diag *diag);
parley_err parley__http_go_on(parley_stage *http, parley_diag *diag);
/* Server: hands the request that waits, and all that follows, to the stage
 * above. EPHASE unless it asks for a WebSocket. */
parley_err parley__http_upgrade(parley_stage *http, parley_diag *diag);
/* Server: answers a request that is not complete, and says good-bye. */
void parley__http_refuse(parley_stage *http, int status, const char *text);

/* Appends lines for the answer to an upgrade. EUSAGE for headers that are
 * written here, and those that can not be written. */
parley_err parley__http_put_extra(parley_buf *out, const char *const *headers,
                                  parley_diag *diag);

/* Appends |in| in the gzip form. ENOMEM, EDEFLATE. zlib keeps its own malloc. */
parley_err parley__gzip(parley_slice in, parley_buf *out, parley_diag *diag);

#endif
