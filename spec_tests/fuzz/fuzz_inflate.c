/* SPDX-License-Identifier: MIT
 *
 * Compressed messages. Each begins with a byte for its length; what they
 * expand to is compressed again and must come back the same.
 */
#include <stdlib.h>

#include "stage/deflate.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { LIMIT = 20000 };

static void pack_and_compare(parley_deflate *from, parley_deflate *to,
                             const parley_buf *plain) {
  parley_buf packed, again;
  parley_buf_init(&packed, NULL);
  parley_buf_init(&again, NULL);
  if (parley__deflate_pack(from, parley_buf_slice(plain), &packed, NULL) !=
        PARLEY_OK ||
      parley__deflate_unpack(to, parley_buf_slice(&packed), &again, plain->size,
                             NULL) != PARLEY_OK ||
      parley__deflate_unpack_end(to, &again, plain->size, NULL) != PARLEY_OK ||
      !parley_slice_eq(parley_buf_slice(&again), parley_buf_slice(plain)))
    abort();
  parley_buf_clear(&packed);
  parley_buf_clear(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  uint8_t flags = size > 0 ? *data++ : 0;
  const parley_deflate_terms terms = {(flags & 1) != 0, (flags & 2) != 0,
                                      (uint8_t)(9 + (flags >> 2) % 7), 9};
  parley_deflate *server = parley__deflate_new(NULL, PARLEY_SERVER, &terms);
  parley_deflate *client = parley__deflate_new(NULL, PARLEY_CLIENT, &terms);
  parley_deflate *victim = parley__deflate_new(NULL, PARLEY_CLIENT, &terms);
  parley_buf out;
  parley_err err = PARLEY_OK;
  parley_buf_init(&out, NULL);
  if (size > 0) size--;
  while (size > 1 && err == PARLEY_OK) {
    parley_slice in = {data + 1, (size_t)data[0] * 4};
    if (in.size > size - 1) in.size = size - 1;
    data += 1 + in.size;
    size -= 1 + in.size;
    out.size = 0;
    err = parley__deflate_unpack(victim, in, &out, LIMIT, NULL);
    if (err == PARLEY_OK)
      err = parley__deflate_unpack_end(victim, &out, LIMIT, NULL);
    if (out.size > LIMIT) abort();
    pack_and_compare(server, client, &out);
  }
  parley_buf_clear(&out);
  parley__deflate_free(server);
  parley__deflate_free(client);
  parley__deflate_free(victim);
  return 0;
}
