/* SPDX-License-Identifier: MIT
 *
 * SHA-1 and SHA-256 (FIPS 180-4), randomness and cleansing in a library built
 * with TLS=0: WebSocket and logins need them there, too.
 */
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "parley/crypto.h"

#if !PARLEY_HAVE_TLS

/* Both digests take blocks of so many bytes. */
enum { BLOCK = 64 };

typedef void (*compress_fn)(uint32_t *state, const uint8_t *block);

static uint32_t left(uint32_t x, unsigned n) {
  return x << n | x >> (32 - n);
}

static uint32_t load(const uint8_t *p) {
  return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 |
         p[3];
}

static void store(uint8_t *p, uint32_t x) {
  p[0] = (uint8_t)(x >> 24);
  p[1] = (uint8_t)(x >> 16);
  p[2] = (uint8_t)(x >> 8);
  p[3] = (uint8_t)x;
}

static void sha1_block(uint32_t *state, const uint8_t *block) {
  uint32_t w[80], a = state[0], b = state[1], c = state[2], d = state[3],
                  e = state[4];
  unsigned i;
  for (i = 0; i < 16; i++) w[i] = load(block + i * 4);
  for (; i < 80; i++)
    w[i] = left(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
  for (i = 0; i < 80; i++) {
    uint32_t f, next;
    if (i < 20)
      f = ((b & c) | (~b & d)) + 0x5a827999;
    else if (i < 40)
      f = (b ^ c ^ d) + 0x6ed9eba1;
    else if (i < 60)
      f = ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
    else
      f = (b ^ c ^ d) + 0xca62c1d6;
    next = left(a, 5) + f + e + w[i];
    e = d;
    d = c;
    c = left(b, 30);
    b = a;
    a = next;
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
  state[4] += e;
}

static void sha256_block(uint32_t *state, const uint8_t *block) {
  static const uint32_t k[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1,
    0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3,
    0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
    0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147,
    0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
    0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b,
    0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
    0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
    0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};
  uint32_t w[64], s[8];
  unsigned i;
  for (i = 0; i < 16; i++) w[i] = load(block + i * 4);
  for (; i < 64; i++) {
    uint32_t x = w[i - 15], y = w[i - 2];
    w[i] = (left(x, 25) ^ left(x, 14) ^ x >> 3) + w[i - 16] +
           (left(y, 15) ^ left(y, 13) ^ y >> 10) + w[i - 7];
  }
  memcpy(s, state, sizeof s);
  for (i = 0; i < 64; i++) {
    uint32_t a = s[0], e = s[4];
    uint32_t t1 = s[7] + (left(e, 26) ^ left(e, 21) ^ left(e, 7)) +
                  ((e & s[5]) ^ (~e & s[6])) + k[i] + w[i];
    uint32_t t2 = (left(a, 30) ^ left(a, 19) ^ left(a, 10)) +
                  ((a & s[1]) ^ (a & s[2]) ^ (s[1] & s[2]));
    memmove(s + 1, s, 7 * sizeof *s);
    s[4] += t1;
    s[0] = t1 + t2;
  }
  for (i = 0; i < 8; i++) state[i] += s[i];
}

/* Runs |compress| over |in| with its padding (a bit, zeros, and the length in
 * bits as 64) and stores |words| words of the state in |out|. */
static void digest(compress_fn compress, uint32_t *state, unsigned words,
                   parley_slice in, uint8_t *out) {
  uint8_t last[2 * BLOCK] = {0};
  size_t done = 0, rest = in.size % BLOCK, end;
  uint64_t bits = (uint64_t)in.size * 8;
  unsigned i;
  for (; in.size - done >= BLOCK; done += BLOCK)
    compress(state, in.data + done);
  if (rest > 0) memcpy(last, in.data + done, rest);
  last[rest] = 0x80;
  end = rest < BLOCK - 8 ? BLOCK : 2 * BLOCK;
  store(last + end - 8, (uint32_t)(bits >> 32));
  store(last + end - 4, (uint32_t)bits);
  compress(state, last);
  if (end > BLOCK) compress(state, last + BLOCK);
  for (i = 0; i < words; i++) store(out + i * 4, state[i]);
  parley_cleanse(last, sizeof last);
}

parley_err parley_sha1(parley_slice in, uint8_t out[PARLEY_SHA1_SIZE]) {
  uint32_t state[5] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476,
                       0xc3d2e1f0};
  digest(sha1_block, state, 5, in, out);
  return PARLEY_OK;
}

parley_err parley_sha256(parley_slice in, uint8_t out[PARLEY_SHA256_SIZE]) {
  uint32_t state[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                       0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  digest(sha256_block, state, 8, in, out);
  return PARLEY_OK;
}

parley_err parley_random_os(void *ud, uint8_t *out, size_t size) {
  (void)ud;
  while (size > 0) {
    size_t part = size < 256 ? size : 256; /* getentropy gives no more */
    if (getentropy(out, part) != 0) return PARLEY_ERANDOM;
    out += part;
    size -= part;
  }
  return PARLEY_OK;
}

void parley_cleanse(void *data, size_t size) {
  /* Called through a volatile pointer, it may be anything: not left out. */
  static void *(*const volatile wipe)(void *, int, size_t) = memset;
  if (size > 0) wipe(data, 0, size);
}

#endif
