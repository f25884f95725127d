/* SPDX-License-Identifier: MIT */
#include "base/utf8.h"

static bool is_tail(uint8_t byte) {
  return (byte & 0xC0) == 0x80;
}

size_t parley__utf8_sequence(const uint8_t *data, size_t size) {
  uint8_t first, second;
  if (size == 0) return 0;
  first = data[0];
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4 || size < 2) return 0;
  second = data[1];
  if (!is_tail(second)) return 0;
  if (first < 0xE0) return 2;
  if (size < 3 || !is_tail(data[2])) return 0;
  if (first < 0xF0) {
    if (first == 0xE0 && second < 0xA0) return 0; /* overlong */
    if (first == 0xED && second > 0x9F) return 0; /* surrogate */
    return 3;
  }
  if (size < 4 || !is_tail(data[3])) return 0;
  if (first == 0xF0 && second < 0x90) return 0; /* overlong */
  if (first == 0xF4 && second > 0x8F) return 0; /* beyond U+10FFFF */
  return 4;
}

bool parley__utf8_valid(parley_slice text) {
  size_t at = 0;
  while (at < text.size) {
    size_t n = parley__utf8_sequence(text.data + at, text.size - at);
    if (n == 0) return false;
    at += n;
  }
  return true;
}

size_t parley__utf8_put(uint8_t *out, uint32_t code) {
  if (code < 0x80) {
    out[0] = (uint8_t)code;
    return 1;
  }
  if (code < 0x800) {
    out[0] = (uint8_t)(0xC0 | code >> 6);
    out[1] = (uint8_t)(0x80 | (code & 0x3F));
    return 2;
  }
  if (code < 0x10000) {
    out[0] = (uint8_t)(0xE0 | code >> 12);
    out[1] = (uint8_t)(0x80 | (code >> 6 & 0x3F));
    out[2] = (uint8_t)(0x80 | (code & 0x3F));
    return 3;
  }
  out[0] = (uint8_t)(0xF0 | code >> 18);
  out[1] = (uint8_t)(0x80 | (code >> 12 & 0x3F));
  out[2] = (uint8_t)(0x80 | (code >> 6 & 0x3F));
  out[3] = (uint8_t)(0x80 | (code & 0x3F));
  return 4;
}
