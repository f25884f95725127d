/* SPDX-License-Identifier: MIT
 *
 * HTTP heads and bodies. The first byte chooses the kind of message; a second
 * reading, with the input growing byte by byte, must tell the same.
 */
#include <stdlib.h>
#include <string.h>

#include "stage/http.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Reads the body in |in|, which grows by |step|; returns the bytes left, or
 * the error, and the bytes of the body in |*sum|. */
static ptrdiff_t read_body(const parley_http_head *head, parley_slice in,
                           size_t step, uint64_t *sum) {
  parley_http_body body;
  parley_slice seen = {in.data, 0};
  size_t end = 0;
  parley__http_body_init(&body, head, 5000);
  while (!body.done) {
    parley_slice piece;
    ptrdiff_t used = parley__http_read_body(&body, seen, &piece, NULL);
    if (used < 0) return used;
    if (piece.size > seen.size || (size_t)used > seen.size) abort();
    seen.data += used;
    seen.size -= (size_t)used;
    *sum += piece.size;
    if (used > 0) continue;
    if (end == in.size) return parley__http_end_body(&body, NULL);
    if (step > in.size - end) step = in.size - end;
    end += step;
    seen.size += step;
  }
  return in.data + in.size - seen.data;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static parley_http_head head, grown;
  parley_http_kind kind;
  parley_slice in, seen;
  size_t scanned = 0;
  uint64_t sums[2] = {0, 0};
  ptrdiff_t whole, used = 0;
  if (size == 0) return 0;
  kind = data[0] & 1 ? PARLEY_HTTP_RESPONSE : PARLEY_HTTP_REQUEST;
  in.data = data + 1;
  in.size = size - 1;
  whole = parley__http_read_head(&head, kind, in, &scanned, 2000, NULL);
  scanned = 0;
  seen = in;
  for (seen.size = 0; used == 0 && seen.size <= in.size; seen.size++)
    used = parley__http_read_head(&grown, kind, seen, &scanned, 2000, NULL);
  if (used != whole) abort();
  if (whole <= 0) return 0;
  if (head.count != grown.count || head.framing != grown.framing) abort();
  parley__http_has_token(&head, "Connection", "upgrade");
  in.data += whole;
  in.size -= (size_t)whole;
  whole = read_body(&head, in, in.size, &sums[0]);
  used = read_body(&head, in, 1, &sums[1]);
  if ((whole < 0) != (used < 0) || (whole >= 0 && sums[0] != sums[1])) abort();
  return 0;
}
