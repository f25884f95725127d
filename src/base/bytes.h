/* SPDX-License-Identifier: MIT
 *
 * Big-endian numbers, byte by byte: no alignment, no byte order of the host.
 */
#ifndef PARLEY_BASE_BYTES_H
#define PARLEY_BASE_BYTES_H

#include "parley/base.h"

static inline uint16_t parley__get_u16(const uint8_t *p) {
  return (uint16_t)((unsigned)p[0] << 8 | p[1]);
}

static inline uint32_t parley__get_u32(const uint8_t *p) {
  return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 |
         p[3];
}

static inline uint64_t parley__get_u64(const uint8_t *p) {
  return (uint64_t)parley__get_u32(p) << 32 | parley__get_u32(p + 4);
}

static inline void parley__put_u16(uint8_t *p, uint16_t v) {
  p[0] = (uint8_t)(v >> 8);
  p[1] = (uint8_t)v;
}

static inline void parley__put_u32(uint8_t *p, uint32_t v) {
  p[0] = (uint8_t)(v >> 24);
  p[1] = (uint8_t)(v >> 16);
  p[2] = (uint8_t)(v >> 8);
  p[3] = (uint8_t)v;
}

static inline void parley__put_u64(uint8_t *p, uint64_t v) {
  parley__put_u32(p, (uint32_t)(v >> 32));
  parley__put_u32(p + 4, (uint32_t)v);
}

#endif
