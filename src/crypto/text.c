/* SPDX-License-Identifier: MIT */
#include "parley/crypto.h"

static int hex_digit(uint8_t c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

parley_err parley_hex_encode(parley_slice in, parley_buf *out) {
  static const char digits[] = "0123456789abcdef";
  size_t i;
  parley_err err;
  if (in.size > SIZE_MAX / 2) return PARLEY_ENOMEM;
  err = parley_buf_reserve(out, in.size * 2);
  if (err != PARLEY_OK) return err;
  for (i = 0; i < in.size; i++) {
    out->data[out->size++] = (uint8_t)digits[in.data[i] >> 4];
    out->data[out->size++] = (uint8_t)digits[in.data[i] & 15];
  }
  return PARLEY_OK;
}

parley_err parley_hex_decode(parley_slice text, parley_buf *out,
                             parley_diag *diag) {
  size_t i, before = out->size;
  if (parley_buf_reserve(out, text.size / 2) != PARLEY_OK)
    return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  for (i = 0; i < text.size; i++) {
    int digit = hex_digit(text.data[i]);
    if (digit < 0) {
      out->size = before;
      return parley_fail(diag, PARLEY_ETYPE, i, "not a hexadecimal digit");
    }
    if (i % 2 != 0)
      out->data[out->size++] =
        (uint8_t)(hex_digit(text.data[i - 1]) << 4 | digit);
  }
  if (text.size % 2 != 0) {
    out->size = before;
    return parley_fail(diag, PARLEY_ETYPE, text.size,
                       "an odd number of hexadecimal digits");
  }
  return PARLEY_OK;
}

parley_err parley_base64_encode(parley_slice in, parley_buf *out) {
  static const char digits[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  size_t i;
  parley_err err;
  if (in.size > SIZE_MAX / 4 * 3 - 3) return PARLEY_ENOMEM;
  err = parley_buf_reserve(out, (in.size + 2) / 3 * 4);
  if (err != PARLEY_OK) return err;
  for (i = 0; i < in.size; i += 3) {
    size_t left = in.size - i;
    uint32_t bits = (uint32_t)in.data[i] << 16;
    uint8_t *to = out->data + out->size;
    if (left > 1) bits |= (uint32_t)in.data[i + 1] << 8;
    if (left > 2) bits |= in.data[i + 2];
    to[0] = (uint8_t)digits[bits >> 18];
    to[1] = (uint8_t)digits[bits >> 12 & 63];
    to[2] = left > 1 ? (uint8_t)digits[bits >> 6 & 63] : (uint8_t)'=';
    to[3] = left > 2 ? (uint8_t)digits[bits & 63] : (uint8_t)'=';
    out->size += 4;
  }
  return PARLEY_OK;
}

static int base64_digit(uint8_t c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  if (c == '+') return 62;
  if (c == '/') return 63;
  return -1;
}

/* Reads four digits at |i|; the last group may end in one or two '='. */
static parley_err base64_group(parley_slice text, size_t i, parley_buf *out,
                               parley_diag *diag) {
  size_t k, digits = 4;
  uint32_t bits = 0;
  if (i + 4 == text.size && text.data[i + 3] == '=')
    digits = text.data[i + 2] == '=' ? 2 : 3;
  for (k = 0; k < 4; k++) {
    int digit = k < digits ? base64_digit(text.data[i + k]) : 0;
    if (digit < 0)
      return parley_fail(diag, PARLEY_ETYPE, i + k, "not a base64 digit");
    bits = bits << 6 | (uint32_t)digit;
  }
  if ((digits == 2 && (bits & 0xffff) != 0) ||
      (digits == 3 && (bits & 0xff) != 0))
    return parley_fail(diag, PARLEY_ETYPE, i + digits - 1,
                       "bits behind the last base64 byte");
  out->data[out->size++] = (uint8_t)(bits >> 16);
  if (digits > 2) out->data[out->size++] = (uint8_t)(bits >> 8);
  if (digits > 3) out->data[out->size++] = (uint8_t)bits;
  return PARLEY_OK;
}

parley_err parley_base64_decode(parley_slice text, parley_buf *out,
                                parley_diag *diag) {
  size_t i, before = out->size;
  if (text.size % 4 != 0)
    return parley_fail(diag, PARLEY_ETYPE, text.size,
                       "base64 text is not a multiple of 4 long");
  if (parley_buf_reserve(out, text.size / 4 * 3) != PARLEY_OK)
    return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  for (i = 0; i < text.size; i += 4) {
    parley_err err = base64_group(text, i, out, diag);
    if (err != PARLEY_OK) {
      out->size = before;
      return err;
    }
  }
  return PARLEY_OK;
}
