/* SPDX-License-Identifier: MIT
 *
 * The HTTP exchange that opens a WebSocket (RFC 6455, section 4), without the
 * stage around it: requests and answers are appended to buffers, input is
 * read in place.
 */
#ifndef PARLEY_STAGE_WS_UPGRADE_H
#define PARLEY_STAGE_WS_UPGRADE_H

#include "stage/deflate.h"
#include "stage/http.h"

enum { PARLEY_UPGRADE_TEXT = 200 };

typedef struct parley_upgrade {
  const parley_ws_options *options; /* borrowed */
  const parley_alloc *alloc;
  size_t limit;       /* bytes of a head */
  size_t scanned;     /* of the head that is being read */
  uint8_t accept[28]; /* client: the Sec-WebSocket-Accept to come */
  bool done;          /* the connection is a WebSocket now */
  bool hold;          /* server: do not answer a good request by yourself */
  bool held;          /* such a request waits for parley__upgrade_decide */
  bool sub_protocol;  /* of it: it offers options->protocol */
  bool deflate;       /* done: permessage-deflate was agreed on, with |terms| */
  parley_deflate_terms terms;

  /* Client: a refusal, of which the first part of the body is kept. */
  int status;  /* 0: none yet */
  int interim; /* 1xx heads before the final one */
  parley_http_body body;
  size_t text_size;
  uint8_t text[PARLEY_UPGRADE_TEXT]; /* reason, then body */
} parley_upgrade;

/* Checks |options| for |role|: EUSAGE, with the reason in |diag|. */
parley_err parley__upgrade_check(const parley_ws_options *options,
                                 parley_role role, const parley_alloc *alloc,
                                 parley_diag *diag);

void parley__upgrade_init(parley_upgrade *upgrade,
                          const parley_ws_options *options,
                          const parley_alloc *alloc, size_t limit);

/* Client: appends the request with a fresh random key. ERANDOM, ENOMEM. */
parley_err parley__upgrade_ask(parley_upgrade *upgrade,
                               const parley_random *random, parley_buf *out,
                               parley_diag *diag);

/* Client: reads some of the answer. Above 0: bytes consumed, look at |done|;
 * 0: more is needed; EUPGRADE (text: "403 Origin forbidden"), EHTTP, ELIMIT.
 * |*head| is set to a head that was completed, and else left alone. */
ptrdiff_t parley__upgrade_answered(parley_upgrade *upgrade, parley_slice in,
                                   parley_slice *head, parley_diag *diag);

/* Client: the connection ended before |done|. EUPGRADE with what is known of
 * a refusal, else ECLOSED. */
parley_err parley__upgrade_end(const parley_upgrade *upgrade,
                               parley_diag *diag);

/* Server: reads the request and appends the answer to |out|, also where the
 * request is refused and EUPGRADE, EHTTP or ELIMIT is returned. Otherwise as
 * parley__upgrade_answered. */
ptrdiff_t parley__upgrade_serve(parley_upgrade *upgrade, parley_slice in,
                                parley_buf *out, parley_slice *head,
                                parley_diag *diag);

/* Server: answers the held request, as parley__ws_answer does. */
parley_err parley__upgrade_decide(parley_upgrade *upgrade, int status,
                                  const char *extra, const char *text,
                                  parley_buf *out, parley_diag *diag);

#endif
