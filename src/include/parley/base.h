/* SPDX-License-Identifier: MIT */
/** @file
 * Errors, memory, byte slices and buffers: what every other part of parley
 * is built on. Nothing here knows a protocol.
 */
#ifndef PARLEY_BASE_H
#define PARLEY_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "config.h"

#ifdef __cplusplus
extern "C" {
#endif

#if defined(_WIN32)
#define PARLEY_API
#else
#define PARLEY_API __attribute__((visibility("default")))
#endif

/* ---- errors ---------------------------------------------------------- */

/** Every error of the library: X(name, number, text). */
/* clang-format off */
#define PARLEY_ERR_MAP(X) \
  X(ENOMEM, -1, "out of memory") \
  X(EUSAGE, -2, "wrong use of the interface") \
  X(ENOENT, -3, "no such packet, type or file") \
  X(ETRUNCATED, -4, "the packet ends too early") \
  X(ECOUNT, -5, "a count does not fit the packet") \
  X(ELIMIT, -6, "a limit is exceeded") \
  X(EREFUSED, -7, "the layout refuses this value") \
  X(ETYPE, -8, "wrong type of value") \
  X(ERANGE, -9, "value out of range") \
  X(EMISSING, -10, "a field is missing") \
  X(EUNKNOWN, -11, "unknown field") \
  X(EUNEXPECTED, -12, "a field is given although it is absent here") \
  X(EUTF8, -13, "invalid UTF-8") \
  X(EJSON, -14, "invalid JSON text") \
  X(ESPEC, -15, "mistake in a spec file") \
  X(EPROTO, -16, "the peer broke the protocol") \
  X(EFRAME, -17, "bad packet frame") \
  X(EHTTP, -18, "bad HTTP message") \
  X(EUPGRADE, -19, "the WebSocket upgrade was refused") \
  X(EWS, -20, "bad WebSocket frame") \
  X(EDEFLATE, -21, "bad compressed data") \
  X(ETLS, -22, "TLS failure") \
  X(ECERT, -23, "the certificate is not trusted") \
  X(ECRYPTO, -24, "key exchange or cipher failure") \
  X(ERANDOM, -25, "no randomness available") \
  X(ETRANSFORM, -26, "the transform stage failed") \
  X(EPHASE, -27, "not allowed in this phase") \
  X(EQUEUE, -28, "the send queue is full") \
  X(EAUTH, -29, "the login was refused") \
  X(ECLOSED, -30, "the connection is closed") \
  X(ETIMEOUT, -31, "timed out") \
  X(ECANCELED, -32, "canceled") \
  X(ERESOLVE, -33, "the name could not be resolved") \
  X(ECONNECT, -34, "could not connect") \
  X(EIO, -35, "input/output error")
/* clang-format on */

/** PARLEY_OK, or what went wrong; negative. */
typedef enum parley_err {
#define PARLEY_ERR_ENUM_(name, number, text) PARLEY_##name = (number),
  PARLEY_ERR_MAP(PARLEY_ERR_ENUM_)
#undef PARLEY_ERR_ENUM_
    PARLEY_OK = 0
} parley_err;

/** Returns the name of |err| without prefix ("ETRUNCATED"), "OK" for
 * PARLEY_OK and "EUNKNOWNCODE" for a number that is no error. Static. */
PARLEY_API const char *parley_err_name(parley_err err);

/** Returns one lower-case sentence about |err|. Static. */
PARLEY_API const char *parley_strerror(parley_err err);

enum { PARLEY_PATH_MAX = 256, PARLEY_TEXT_MAX = 320 };

/** Details of a failure. The caller owns it; nothing in it is allocated.
 * Functions that take one accept NULL; on success they leave it alone or set
 * its code to PARLEY_OK. */
typedef struct parley_diag {
  parley_err code;
  size_t offset;              /**< bytes from the start of the input */
  char path[PARLEY_PATH_MAX]; /**< "units[0].skills[1]", indices from 0 */
  char text[PARLEY_TEXT_MAX]; /**< what is wrong, without path or offset */
} parley_diag;

/** Fills |diag| (unless NULL) with |code|, |offset|, an empty path and the
 * printf-formatted text, cut to fit. Returns |code|, so that a failure is
 * one statement. */
PARLEY_API parley_err parley_fail(parley_diag *diag, parley_err code,
                                  size_t offset, const char *format, ...)
#if defined(__GNUC__)
  __attribute__((format(printf, 4, 5)))
#endif
  ;

/* ---- memory ---------------------------------------------------------- */

/** The one door to memory. |fn| allocates (ptr NULL), resizes, or frees
 * (nsize 0, result ignored); osize is the size given before. On failure it
 * returns NULL and leaves the block as it was. libyaml, zlib, OpenSSL, libuv
 * and wslay keep their own malloc. */
typedef struct parley_alloc {
  void *(*fn)(void *ud, void *ptr, size_t osize, size_t nsize);
  void *ud;
} parley_alloc;

/** Allocates, resizes or frees through |alloc|; NULL means the C library. */
PARLEY_API void *parley_realloc(const parley_alloc *alloc, void *ptr,
                                size_t osize, size_t nsize);

/** parley_realloc of a zeroed new block of |size| bytes; NULL on failure. */
PARLEY_API void *parley_calloc(const parley_alloc *alloc, size_t size);

/** Frees |ptr| of |size| bytes. NULL is ignored. */
PARLEY_API void parley_free(const parley_alloc *alloc, void *ptr, size_t size);

/* ---- bytes ----------------------------------------------------------- */

/** Borrowed bytes. Who gives the slice says how long it lives. */
typedef struct parley_slice {
  const uint8_t *data;
  size_t size;
} parley_slice;

/** The slice over a C string, without its NUL. */
PARLEY_API parley_slice parley_slice_of(const char *text);
/** True if both have the same bytes. */
PARLEY_API bool parley_slice_eq(parley_slice a, parley_slice b);

/** A growing byte buffer. Zero-initialised plus |alloc| is a valid empty one;
 * bytes [0, size) are the content. Owned by whoever declared it. */
typedef struct parley_buf {
  uint8_t *data;
  size_t size;
  size_t capacity;
  const parley_alloc *alloc; /**< must outlive the buffer; NULL: C library */
} parley_buf;

/** Makes |buf| an empty one, whatever it was. |alloc| may be NULL and must
 * outlive it. */
PARLEY_API void parley_buf_init(parley_buf *buf, const parley_alloc *alloc);
PARLEY_API void parley_buf_clear(parley_buf *buf); /**< frees the memory */

/** Makes room for |extra| more bytes behind the content. ENOMEM. */
PARLEY_API parley_err parley_buf_reserve(parley_buf *buf, size_t extra);

/** Appends |size| bytes; |data| must not point into the buffer. ENOMEM, and
 * the buffer is as before. */
PARLEY_API parley_err parley_buf_append(parley_buf *buf, const void *data,
                                        size_t size);
/** Appends one byte. Errors as parley_buf_append, here and below. */
PARLEY_API parley_err parley_buf_putc(parley_buf *buf, int byte);
/** Appends |text| without its NUL. */
PARLEY_API parley_err parley_buf_puts(parley_buf *buf, const char *text);
/** Appends text as printf makes it, without its NUL. */
PARLEY_API parley_err parley_buf_printf(parley_buf *buf, const char *format,
                                        ...)
#if defined(__GNUC__)
  __attribute__((format(printf, 2, 3)))
#endif
  ;

/** Drops the first |size| bytes (at most all) and moves the rest down. */
PARLEY_API void parley_buf_consume(parley_buf *buf, size_t size);
/** The content, borrowed until |buf| is used again. */
PARLEY_API parley_slice parley_buf_slice(const parley_buf *buf);

/* ---- limits ---------------------------------------------------------- */

/** Caps against hostile peers. Zero in a member means its default. */
typedef struct parley_limits {
  uint32_t depth;     /**< nested records and lists: stack exhaustion. 64 */
  uint32_t list;      /**< elements of one list: memory amplification. 1 Mi */
  uint32_t string;    /**< bytes of one string or blob. 16 Mi */
  uint32_t elements;  /**< elements of one packet: cheap empty records. 4 Mi */
  uint32_t message;   /**< bytes of one packet or message. 16 Mi */
  uint32_t fragments; /**< frames of one WebSocket message. 4096 */
  uint32_t headers;   /**< bytes of one HTTP head. 64 Ki */
  uint32_t queue;     /**< bytes waiting to be sent. 16 Mi */
  uint32_t events;    /**< undelivered events before reading stops. 4096 */
} parley_limits;

/** The default of every limit. */
PARLEY_API extern const parley_limits parley_default_limits;

/** Copies |limits| (NULL: none) with the defaults filled in. */
PARLEY_API parley_limits parley_limits_fill(const parley_limits *limits);

/* ---- randomness ------------------------------------------------------ */

/** Where random bytes come from; injected by tests. |fn| fills all |size|
 * bytes or returns PARLEY_ERANDOM. */
typedef struct parley_random {
  parley_err (*fn)(void *ud, uint8_t *out, size_t size);
  void *ud;
} parley_random;

#ifdef __cplusplus
}
#endif
#endif
