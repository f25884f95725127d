/* SPDX-License-Identifier: MIT */
#include "parley/base.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "parley/version.h"

const char *parley_version(void) {
#define STR_(x) #x
#define STR(x) STR_(x)
  return STR(PARLEY_VERSION_MAJOR) "." STR(PARLEY_VERSION_MINOR) "." STR(
    PARLEY_VERSION_PATCH);
}

bool parley_has(const char *part) {
  if (strcmp(part, "net") == 0) return PARLEY_HAVE_NET != 0;
  if (strcmp(part, "tls") == 0) return PARLEY_HAVE_TLS != 0;
  if (strcmp(part, "yaml") == 0) return PARLEY_HAVE_YAML != 0;
  return false;
}

const char *parley_err_name(parley_err err) {
  switch (err) {
#define NAME(name, number, text)                                               \
  case PARLEY_##name:                                                          \
    return #name;
    PARLEY_ERR_MAP(NAME)
#undef NAME
    case PARLEY_OK:
      return "OK";
  }
  return "EUNKNOWNCODE";
}

const char *parley_strerror(parley_err err) {
  switch (err) {
#define TEXT(name, number, text)                                               \
  case PARLEY_##name:                                                          \
    return text;
    PARLEY_ERR_MAP(TEXT)
#undef TEXT
    case PARLEY_OK:
      return "no error";
  }
  return "unknown error code";
}

parley_err parley_fail(parley_diag *diag, parley_err code, size_t offset,
                       const char *format, ...) {
  va_list args;
  if (diag == NULL) return code;
  diag->code = code;
  diag->offset = offset;
  diag->path[0] = '\0';
  va_start(args, format);
  vsnprintf(diag->text, sizeof diag->text, format, args);
  va_end(args);
  return code;
}

/* The only place of the library that calls malloc. */
void *parley_realloc(const parley_alloc *alloc, void *ptr, size_t osize,
                     size_t nsize) {
  if (alloc != NULL && alloc->fn != NULL)
    return alloc->fn(alloc->ud, ptr, osize, nsize);
  if (nsize == 0) {
    free(ptr);
    return NULL;
  }
  return realloc(ptr, nsize);
}

void *parley_calloc(const parley_alloc *alloc, size_t size) {
  void *ptr = parley_realloc(alloc, NULL, 0, size);
  if (ptr != NULL) memset(ptr, 0, size);
  return ptr;
}

void parley_free(const parley_alloc *alloc, void *ptr, size_t size) {
  if (ptr != NULL) parley_realloc(alloc, ptr, size, 0);
}

parley_slice parley_slice_of(const char *text) {
  parley_slice slice;
  slice.data = (const uint8_t *)text;
  slice.size = text != NULL ? strlen(text) : 0;
  return slice;
}

bool parley_slice_eq(parley_slice a, parley_slice b) {
  return a.size == b.size &&
         (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

const parley_limits parley_default_limits = {
  64, 1u << 20, 1u << 24, 1u << 22, 1u << 24, 4096, 1u << 16, 1u << 24, 4096};

parley_limits parley_limits_fill(const parley_limits *limits) {
  parley_limits out = parley_default_limits;
  if (limits == NULL) return out;
#define TAKE(member)                                                           \
  if (limits->member != 0) out.member = limits->member
  TAKE(depth);
  TAKE(list);
  TAKE(string);
  TAKE(elements);
  TAKE(message);
  TAKE(fragments);
  TAKE(headers);
  TAKE(queue);
  TAKE(events);
#undef TAKE
  return out;
}
