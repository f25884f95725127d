/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "parley/crypto.h"

parley_err parley_rc4_init(parley_rc4 *rc4, parley_slice key) {
  uint8_t *s = rc4->state;
  unsigned i, j = 0;
  if (key.size == 0 || key.size > 256) return PARLEY_EUSAGE;
  for (i = 0; i < 256; i++) s[i] = (uint8_t)i;
  for (i = 0; i < 256; i++) {
    uint8_t x = s[i];
    j = (uint8_t)(j + x + key.data[i % key.size]);
    s[i] = s[j];
    s[j] = x;
  }
  rc4->i = rc4->j = 0;
  return PARLEY_OK;
}

/* Eight bytes as a number, the first one lowest. Compilers make one load or
 * store of it where the machine allows. */
static uint64_t load8(const uint8_t *p) {
  return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 |
         (uint64_t)p[3] << 24 | (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 |
         (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56;
}

static void store8(uint8_t *p, uint64_t v) {
  p[0] = (uint8_t)v;
  p[1] = (uint8_t)(v >> 8);
  p[2] = (uint8_t)(v >> 16);
  p[3] = (uint8_t)(v >> 24);
  p[4] = (uint8_t)(v >> 32);
  p[5] = (uint8_t)(v >> 40);
  p[6] = (uint8_t)(v >> 48);
  p[7] = (uint8_t)(v >> 56);
}

/* One byte of key stream into |word|. |x| is s[i], loaded a step ahead so
 * that the load does not wait for the swap; where the swap is about to
 * write that very place, the value it writes is taken. */
#define STEP(shift)                                                            \
  do {                                                                         \
    j = (uint8_t)(j + x);                                                      \
    next = (uint8_t)(i + 1);                                                   \
    y = s[j];                                                                  \
    ahead = j == next ? x : s[next];                                           \
    s[i] = (uint8_t)y;                                                         \
    s[j] = (uint8_t)x;                                                         \
    word |= (uint64_t)s[(uint8_t)(x + y)] << (shift);                          \
    x = ahead;                                                                 \
    i = next;                                                                  \
  } while (0)

void parley_rc4_apply(parley_rc4 *rc4, const uint8_t *in, uint8_t *out,
                      size_t size) {
  uint8_t *s = rc4->state;
  uint32_t i = (uint8_t)(rc4->i + 1), j = rc4->j, x = s[i], y, ahead, next;
  for (; size >= 8; size -= 8) {
    uint64_t word = 0;
    STEP(0);
    STEP(8);
    STEP(16);
    STEP(24);
    STEP(32);
    STEP(40);
    STEP(48);
    STEP(56);
    store8(out, load8(in) ^ word);
    in += 8;
    out += 8;
  }
  while (size-- > 0) {
    uint64_t word = 0;
    STEP(0);
    *out++ = (uint8_t)(*in++ ^ word);
  }
  rc4->i = (uint8_t)(i - 1);
  rc4->j = (uint8_t)j;
}

void parley_rc4_clear(parley_rc4 *rc4) {
  parley_cleanse(rc4, sizeof *rc4);
}
