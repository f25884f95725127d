/* SPDX-License-Identifier: MIT */
#define ZLIB_CONST /* zlib's input pointer is then one to const */
#include <limits.h>
#include <string.h>
#include <zlib.h>

#include "stage/http_stage.h"

enum {
  GZIP_BITS = 15 + 16, /* the largest window, with the head of gzip */
  MEMORY = 8           /* zlib's default */
};

static parley_err fail_memory(parley_diag *diag) {
  return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
}

parley_err parley__gzip(parley_slice in, parley_buf *out, parley_diag *diag) {
  z_stream z;
  uLong bound;
  int status;
  memset(&z, 0, sizeof z);
  if (in.size > INT_MAX)
    return parley_fail(diag, PARLEY_EDEFLATE, 0, "too long to be compressed");
  if (deflateInit2(&z, Z_DEFAULT_COMPRESSION, Z_DEFLATED, GZIP_BITS, MEMORY,
                   Z_DEFAULT_STRATEGY) != Z_OK)
    return fail_memory(diag);
  bound = deflateBound(&z, (uLong)in.size);
  if (bound > UINT_MAX || parley_buf_reserve(out, bound) != PARLEY_OK) {
    deflateEnd(&z);
    return fail_memory(diag);
  }
  z.next_in = in.data;
  z.avail_in = (uInt)in.size;
  z.next_out = out->data + out->size;
  z.avail_out = (uInt)bound;
  status = deflate(&z, Z_FINISH);
  if (status == Z_STREAM_END) out->size += bound - z.avail_out;
  deflateEnd(&z);
  if (status == Z_STREAM_END) return PARLEY_OK;
  return parley_fail(diag, PARLEY_EDEFLATE, 0, "zlib does not compress: %d",
                     status);
}
