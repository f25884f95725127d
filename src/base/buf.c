/* SPDX-License-Identifier: MIT */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "parley/base.h"

/* Test builds start small, so that growth paths run. */
#if !defined(PARLEY_BUF_FIRST)
#define PARLEY_BUF_FIRST 64
#endif

void parley_buf_init(parley_buf *buf, const parley_alloc *alloc) {
  memset(buf, 0, sizeof *buf);
  buf->alloc = alloc;
}

void parley_buf_clear(parley_buf *buf) {
  parley_free(buf->alloc, buf->data, buf->capacity);
  buf->data = NULL;
  buf->size = buf->capacity = 0;
}

parley_err parley_buf_reserve(parley_buf *buf, size_t extra) {
  size_t capacity = buf->capacity;
  void *data;
  if (extra <= capacity - buf->size) return PARLEY_OK;
  if (extra > SIZE_MAX / 2 - buf->size) return PARLEY_ENOMEM;
  if (capacity < PARLEY_BUF_FIRST) capacity = PARLEY_BUF_FIRST;
  while (capacity - buf->size < extra) capacity *= 2;
  data = parley_realloc(buf->alloc, buf->data, buf->capacity, capacity);
  if (data == NULL) return PARLEY_ENOMEM;
  buf->data = data;
  buf->capacity = capacity;
  return PARLEY_OK;
}

parley_err parley_buf_append(parley_buf *buf, const void *data, size_t size) {
  if (size == 0) return PARLEY_OK;
  if (size > buf->capacity - buf->size) {
    parley_err err = parley_buf_reserve(buf, size);
    if (err != PARLEY_OK) return err;
  }
  memcpy(buf->data + buf->size, data, size);
  buf->size += size;
  return PARLEY_OK;
}

parley_err parley_buf_putc(parley_buf *buf, int byte) {
  uint8_t one = (uint8_t)byte;
  return parley_buf_append(buf, &one, 1);
}

parley_err parley_buf_puts(parley_buf *buf, const char *text) {
  return parley_buf_append(buf, text, strlen(text));
}

parley_err parley_buf_printf(parley_buf *buf, const char *format, ...) {
  va_list args;
  int length;
  parley_err err;
  va_start(args, format);
  length = vsnprintf(NULL, 0, format, args);
  va_end(args);
  if (length < 0) return PARLEY_EUSAGE;
  err = parley_buf_reserve(buf, (size_t)length + 1);
  if (err != PARLEY_OK) return err;
  va_start(args, format);
  vsnprintf((char *)buf->data + buf->size, (size_t)length + 1, format, args);
  va_end(args);
  buf->size += (size_t)length;
  return PARLEY_OK;
}

void parley_buf_consume(parley_buf *buf, size_t size) {
  if (size >= buf->size) {
    buf->size = 0;
    return;
  }
  if (size == 0) return;
  memmove(buf->data, buf->data + size, buf->size - size);
  buf->size -= size;
}

parley_slice parley_buf_slice(const parley_buf *buf) {
  parley_slice slice;
  slice.data = buf->data;
  slice.size = buf->size;
  return slice;
}
