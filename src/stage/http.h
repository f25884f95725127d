/* SPDX-License-Identifier: MIT
 *
 * HTTP/1.1 messages of either role, read in place: the caller keeps the
 * bytes, the parser points into them and allocates nothing. It serves the
 * WebSocket upgrade and long-polling, reads strictly (RFC 9112, without its
 * leniences) and refuses what two readers could understand differently.
 *
 * The readers are three-valued: above 0 is the number of bytes consumed, 0
 * means more bytes are needed, below 0 is a parley_err: EHTTP for a malformed
 * message, ELIMIT for one over a cap.
 */
#ifndef PARLEY_STAGE_HTTP_H
#define PARLEY_STAGE_HTTP_H

#include "parley/base.h"

enum { PARLEY_HTTP_HEADERS_MAX = 128 };

typedef enum parley_http_kind {
  PARLEY_HTTP_REQUEST,
  PARLEY_HTTP_RESPONSE
} parley_http_kind;

typedef enum parley_http_framing {
  PARLEY_HTTP_EMPTY,   /* no body follows */
  PARLEY_HTTP_LENGTH,  /* Content-Length */
  PARLEY_HTTP_CHUNKED, /* chunks and trailers */
  PARLEY_HTTP_CLOSE    /* response: everything until the connection ends */
} parley_http_framing;

typedef struct parley_http_header {
  parley_slice name;
  parley_slice value; /* without the white space around it */
} parley_http_header;

/* A parsed head. All slices point into the input it was read from. */
typedef struct parley_http_head {
  parley_http_kind kind;
  int minor;           /* HTTP/1.minor */
  parley_slice method; /* request */
  parley_slice target; /* request: not empty, visible ASCII */
  int status;          /* response: 100 to 999 */
  parley_slice reason; /* response: may be empty */
  parley_slice text;   /* the head from its first line to the empty line */
  size_t count;        /* <= PARLEY_HTTP_HEADERS_MAX */
  parley_http_header headers[PARLEY_HTTP_HEADERS_MAX];
  parley_http_framing framing;
  uint64_t length; /* with PARLEY_HTTP_LENGTH: bytes of the body */
  bool keep_alive; /* another message may follow on the connection */
} parley_http_head;

/* Reads the head at the start of |in|, of at most |limit| bytes. |*scanned|
 * is 0 at first and remembers, over calls with a growing |in|, how far it was
 * looked through. A malformed head fails as soon as it shows. */
ptrdiff_t parley__http_read_head(parley_http_head *head, parley_http_kind kind,
                                 parley_slice in, size_t *scanned, size_t limit,
                                 parley_diag *diag);

/* The first header called |name| (any case), or NULL. */
const parley_http_header *parley__http_find(const parley_http_head *head,
                                            const char *name);
/* How many headers are called |name|. */
size_t parley__http_count(const parley_http_head *head, const char *name);
/* Whether the comma lists of all headers |name| hold |token| (any case). */
bool parley__http_has_token(const parley_http_head *head, const char *name,
                            const char *token);
/* Cuts the next element off a comma list, without white space around it;
 * empty elements are skipped. False at the end. */
bool parley__http_next_token(parley_slice *list, parley_slice *token);
/* Equal in any case. */
bool parley__http_same(parley_slice a, const char *b);
/* A non-empty token of RFC 9110. */
bool parley__http_is_token(parley_slice text);
/* Without spaces and tabs at both ends. */
parley_slice parley__http_trim(parley_slice text);

/* Reads one body, piece by piece. */
typedef struct parley_http_body {
  parley_http_framing framing;
  int state;      /* of the chunked form */
  uint64_t left;  /* bytes to come of the body or of the chunk */
  uint64_t taken; /* bytes handed out so far */
  uint64_t limit; /* cap on them */
  size_t trailer; /* bytes of trailers so far */
  bool done;      /* the body is complete; call no more */
} parley_http_body;

/* Prepares for the body behind |head|, of at most |limit| bytes. |head| is
 * not needed afterwards. */
void parley__http_body_init(parley_http_body *body,
                            const parley_http_head *head, uint64_t limit);
/* Consumes some of |in| and stores the piece of the body found in it, which
 * may be empty, in |*data|. Look at |done| before each call. */
ptrdiff_t parley__http_read_body(parley_http_body *body, parley_slice in,
                                 parley_slice *data, parley_diag *diag);
/* The connection ended: fine for PARLEY_HTTP_CLOSE, else ETRUNCATED. */
parley_err parley__http_end_body(parley_http_body *body, parley_diag *diag);

/* Appends "name: value CRLF". EUSAGE if the name is no token or the value
 * has a control character: a line break would smuggle in a header. */
parley_err parley__http_put_header(parley_buf *out, const char *name,
                                   parley_slice value, parley_diag *diag);
/* Appends a request line. EUSAGE unless |method| is a token and |target|
 * visible ASCII. */
parley_err parley__http_put_request(parley_buf *out, const char *method,
                                    const char *target, parley_diag *diag);
/* Appends a whole response with a plain text body that closes the
 * connection; |extra| holds complete header lines or is NULL. */
parley_err parley__http_put_refusal(parley_buf *out, int status,
                                    const char *reason, const char *extra,
                                    const char *text, parley_diag *diag);

#endif
