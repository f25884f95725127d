/* SPDX-License-Identifier: MIT */
#define ZLIB_CONST /* zlib's input pointer is then one to const */
#include "stage/deflate.h"

#include <limits.h>
#include <string.h>
#include <zlib.h>

#include "stage/http.h"

enum {
  WORTH = 64,       /* bytes: smaller messages hardly shrink */
  WINDOW = 1 << 15, /* bytes zlib can look back */
  FINALS_MAX = 16,  /* final blocks of a message: each costs two copies of
                       the window, and takes two bytes to send */
  STEP_MIN = 256    /* least room for zlib's output */
};

struct parley_deflate {
  const parley_alloc *alloc;
  int bits; /* our window; 8: zlib has none so small, so never pack */
  bool pack_reset, unpack_reset;
  bool packing, unpacking; /* the zlib states below are there */
  bool at_final;           /* the last byte unpacked ended a final block */
  int finals;              /* final blocks of this message */
  z_stream packer, unpacker;
};

/* ---- negotiation ----------------------------------------------------- */

/* Cuts the part up to the next |mark| outside quotes off |*text|. */
static parley_slice next_part(parley_slice *text, uint8_t mark) {
  parley_slice part = *text;
  size_t i;
  bool quoted = false;
  for (i = 0; i < text->size; i++) {
    if (text->data[i] == '"') quoted = !quoted;
    if (text->data[i] == mark && !quoted) break;
  }
  part.size = i;
  if (i < text->size) i++;
  text->data += i;
  text->size -= i;
  return parley__http_trim(part);
}

/* "8" to "15", bare or in quotes, without leading zero; 0 is another text. */
static uint8_t read_bits(parley_slice text) {
  unsigned value = 0;
  size_t i;
  if (text.size >= 2 && text.data[0] == '"' &&
      text.data[text.size - 1] == '"') {
    text.data++;
    text.size -= 2;
  }
  if (text.size == 0 || text.size > 2 || text.data[0] == '0') return 0;
  for (i = 0; i < text.size; i++) {
    if (text.data[i] < '0' || text.data[i] > '9') return 0;
    value = value * 10 + (unsigned)(text.data[i] - '0');
  }
  return value >= 8 && value <= 15 ? (uint8_t)value : 0;
}

static bool set_flag(bool *flag, bool has_value) {
  if (*flag || has_value) return false;
  *flag = true;
  return true;
}

/* Reads one parameter; false if it is unknown, wrong or there twice.
 * client_max_window_bits without a value, in an offer, means up to 15. */
static bool read_parameter(parley_slice text, bool offer,
                           parley_deflate_terms *terms) {
  parley_slice name = next_part(&text, '='), value = parley__http_trim(text);
  bool has_value = text.data != name.data + name.size;
  uint8_t *bits = NULL;
  if (parley__http_same(name, "server_no_context_takeover"))
    return set_flag(&terms->server_reset, has_value);
  if (parley__http_same(name, "client_no_context_takeover"))
    return set_flag(&terms->client_reset, has_value);
  if (parley__http_same(name, "server_max_window_bits"))
    bits = &terms->server_bits;
  else if (parley__http_same(name, "client_max_window_bits"))
    bits = &terms->client_bits;
  if (bits == NULL || *bits != 0) return false;
  if (!has_value && offer && bits == &terms->client_bits)
    *bits = 15;
  else
    *bits = read_bits(value);
  return *bits != 0;
}

/* Reads "permessage-deflate; a; b=9". */
static bool read_extension(parley_slice text, bool offer,
                           parley_deflate_terms *terms) {
  memset(terms, 0, sizeof *terms);
  if (!parley__http_same(next_part(&text, ';'), "permessage-deflate"))
    return false;
  while (text.size > 0) {
    parley_slice one = next_part(&text, ';');
    if (!read_parameter(one, offer, terms)) return false;
  }
  return true;
}

bool parley__deflate_accept(parley_slice value, parley_deflate_terms *terms) {
  while (value.size > 0) {
    parley_slice one = next_part(&value, ',');
    /* zlib can not keep a promise of 8 bits: the offer is declined. */
    if (read_extension(one, true, terms) && terms->server_bits != 8) {
      terms->client_bits = 0; /* the client's window may be what it likes */
      return true;
    }
  }
  return false;
}

parley_err parley__deflate_answer(const parley_deflate_terms *terms,
                                  parley_buf *out) {
  parley_err err = parley_buf_puts(out, "permessage-deflate");
  if (err == PARLEY_OK && terms->server_reset)
    err = parley_buf_puts(out, "; server_no_context_takeover");
  if (err == PARLEY_OK && terms->client_reset)
    err = parley_buf_puts(out, "; client_no_context_takeover");
  if (err == PARLEY_OK && terms->server_bits != 0)
    err =
      parley_buf_printf(out, "; server_max_window_bits=%d", terms->server_bits);
  return err;
}

parley_err parley__deflate_check(parley_slice value,
                                 parley_deflate_terms *terms,
                                 parley_diag *diag) {
  parley_slice one = next_part(&value, ',');
  if (parley__http_trim(value).size > 0)
    return parley_fail(diag, PARLEY_EUPGRADE, 0,
                       "the server chose more extensions than were offered");
  if (!read_extension(one, false, terms))
    return parley_fail(diag, PARLEY_EUPGRADE, 0,
                       "the server's extension does not fit the offer: %.*s",
                       one.size < 100 ? (int)one.size : 100,
                       (const char *)one.data);
  return PARLEY_OK;
}

/* ---- life ------------------------------------------------------------ */

parley_deflate *parley__deflate_new(const parley_alloc *alloc, parley_role role,
                                    const parley_deflate_terms *terms) {
  parley_deflate *self = parley_calloc(alloc, sizeof *self);
  bool client = role == PARLEY_CLIENT;
  if (self == NULL) return NULL;
  self->alloc = alloc;
  self->bits = client ? terms->client_bits : terms->server_bits;
  if (self->bits == 0) self->bits = 15;
  self->pack_reset = client ? terms->client_reset : terms->server_reset;
  self->unpack_reset = client ? terms->server_reset : terms->client_reset;
  return self;
}

void parley__deflate_free(parley_deflate *self) {
  if (self == NULL) return;
  if (self->packing) deflateEnd(&self->packer);
  if (self->unpacking) inflateEnd(&self->unpacker);
  parley_free(self->alloc, self, sizeof *self);
}

static parley_err fail_memory(parley_diag *diag) {
  return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
}

/* Gives zlib the next piece of |in|; its counters are 32 bits wide. */
static void give(z_stream *z, parley_slice *in) {
  size_t size = in->size < INT_MAX ? in->size : INT_MAX;
  z->next_in = in->data;
  z->avail_in = (uInt)size;
  in->data += size;
  in->size -= size;
}

/* Lets zlib write up to |room| bytes behind the content of |out|. */
static parley_err offer_room(z_stream *z, parley_buf *out, size_t room) {
  parley_err err = parley_buf_reserve(out, room);
  if (err != PARLEY_OK) return err;
  z->next_out = out->data + out->size;
  z->avail_out = (uInt)room;
  return PARLEY_OK;
}

/* ---- packing --------------------------------------------------------- */

bool parley__deflate_wants(const parley_deflate *self, size_t size) {
  return size >= WORTH && self->bits > 8;
}

static parley_err start_packer(parley_deflate *self, parley_diag *diag) {
  int status;
  if (self->packing) return PARLEY_OK;
  memset(&self->packer, 0, sizeof self->packer);
  status = deflateInit2(&self->packer, Z_DEFAULT_COMPRESSION, Z_DEFLATED,
                        -self->bits, 8, Z_DEFAULT_STRATEGY);
  if (status == Z_MEM_ERROR) return fail_memory(diag);
  if (status != Z_OK)
    return parley_fail(diag, PARLEY_EDEFLATE, 0, "zlib does not start");
  self->packing = true;
  return PARLEY_OK;
}

/* The flush ends in an empty stored block whose last four bytes, always the
 * same, are not sent. Without input zlib flushes nothing: the first byte of
 * such a block is all there is. */
parley_err parley__deflate_pack(parley_deflate *self, parley_slice in,
                                parley_buf *out, parley_diag *diag) {
  z_stream *z = &self->packer;
  parley_err err = start_packer(self, diag);
  size_t start = out->size;
  if (err != PARLEY_OK) return err;
  if (in.size == 0) {
    err = parley_buf_putc(out, 0);
    return err != PARLEY_OK ? fail_memory(diag) : PARLEY_OK;
  }
  do {
    give(z, &in);
    do {
      size_t room = (size_t)z->avail_in / 2 + STEP_MIN;
      if (offer_room(z, out, room) != PARLEY_OK) return fail_memory(diag);
      if (deflate(z, in.size > 0 ? Z_NO_FLUSH : Z_SYNC_FLUSH) == Z_STREAM_ERROR)
        return parley_fail(diag, PARLEY_EDEFLATE, 0, "zlib fails");
      out->size += room - z->avail_out;
    } while (z->avail_out == 0);
  } while (in.size > 0);
  if (out->size - start < 4 ||
      memcmp(out->data + out->size - 4, "\0\0\xff\xff", 4) != 0)
    return parley_fail(diag, PARLEY_EDEFLATE, 0, "zlib does not flush");
  out->size -= 4;
  if (self->pack_reset) deflateReset(z);
  return PARLEY_OK;
}

/* ---- unpacking ------------------------------------------------------- */

static parley_err start_unpacker(parley_deflate *self, parley_diag *diag) {
  int status;
  if (self->unpacking) return PARLEY_OK;
  memset(&self->unpacker, 0, sizeof self->unpacker);
  status = inflateInit2(&self->unpacker, -15);
  if (status == Z_MEM_ERROR) return fail_memory(diag);
  if (status != Z_OK)
    return parley_fail(diag, PARLEY_EDEFLATE, 0, "zlib does not start");
  self->unpacking = true;
  return PARLEY_OK;
}

/* A final block ends a deflate stream but not the message, and what came
 * before may still be referred to: starts a new stream on the old window. */
static parley_err restart_unpacker(parley_deflate *self, parley_diag *diag) {
  z_stream *z = &self->unpacker;
  parley_buf window;
  uInt size = 0;
  parley_err err = PARLEY_OK;
  if (++self->finals > FINALS_MAX)
    return parley_fail(diag, PARLEY_EDEFLATE, 0,
                       "more than %d final blocks in one message", FINALS_MAX);
  parley_buf_init(&window, self->alloc);
  if (parley_buf_reserve(&window, WINDOW) != PARLEY_OK)
    return fail_memory(diag);
  if (inflateGetDictionary(z, window.data, &size) != Z_OK ||
      inflateReset(z) != Z_OK ||
      inflateSetDictionary(z, window.data, size) != Z_OK)
    err = parley_fail(diag, PARLEY_EDEFLATE, 0, "zlib does not restart");
  parley_buf_clear(&window);
  return err;
}

/* Judges what inflate returned. Z_BUF_ERROR only says that there was nothing
 * left to do. */
static parley_err settle(parley_deflate *self, int status, parley_diag *diag) {
  const char *text = self->unpacker.msg;
  if (status == Z_BUF_ERROR) return PARLEY_OK;
  self->at_final = status == Z_STREAM_END;
  if (status == Z_STREAM_END) return restart_unpacker(self, diag);
  if (status == Z_OK) return PARLEY_OK;
  if (status == Z_MEM_ERROR) return fail_memory(diag);
  return parley_fail(diag, PARLEY_EDEFLATE, 0, "bad compressed message: %s",
                     text != NULL ? text : "no deflate data");
}

/* Inflates what zlib was given. One byte more than the limit is asked for, to
 * tell a message that reaches it from one that goes beyond. */
static parley_err inflate_all(parley_deflate *self, parley_buf *out,
                              size_t limit, parley_diag *diag) {
  z_stream *z = &self->unpacker;
  bool full;
  do {
    size_t left = limit - out->size, room = (size_t)z->avail_in;
    parley_err err;
    int status;
    room = room < (size_t)INT_MAX / 4 ? room * 2 + STEP_MIN : INT_MAX / 2;
    if (room > left) room = left + 1;
    if (offer_room(z, out, room) != PARLEY_OK) return fail_memory(diag);
    status = inflate(z, Z_SYNC_FLUSH);
    full = z->avail_out == 0;
    out->size += room - z->avail_out;
    if (out->size > limit) {
      out->size = limit;
      return parley_fail(diag, PARLEY_ELIMIT, 0,
                         "a message expands to over %zu bytes", limit);
    }
    err = settle(self, status, diag);
    if (err != PARLEY_OK) return err;
  } while (full || z->avail_in > 0);
  return PARLEY_OK;
}

parley_err parley__deflate_unpack(parley_deflate *self, parley_slice in,
                                  parley_buf *out, size_t limit,
                                  parley_diag *diag) {
  parley_err err = start_unpacker(self, diag);
  while (err == PARLEY_OK && in.size > 0) {
    give(&self->unpacker, &in);
    err = inflate_all(self, out, limit, diag);
  }
  return err;
}

parley_err parley__deflate_unpack_end(parley_deflate *self, parley_buf *out,
                                      size_t limit, parley_diag *diag) {
  static const uint8_t tail[] = {0, 0, 0xff, 0xff};
  parley_slice in = {tail, sizeof tail};
  parley_err err = start_unpacker(self, diag);
  if (err != PARLEY_OK) return err;
  /* Behind a final block nothing was held back. */
  if (!self->at_final) {
    err = parley__deflate_unpack(self, in, out, limit, diag);
    if (err != PARLEY_OK) return err;
    /* 128: zlib stands between two blocks. */
    if ((self->unpacker.data_type & 128) == 0)
      return parley_fail(diag, PARLEY_EDEFLATE, 0,
                         "a compressed message ends inside a block");
  }
  self->at_final = false;
  self->finals = 0;
  if (self->unpack_reset) inflateReset(&self->unpacker);
  return PARLEY_OK;
}
