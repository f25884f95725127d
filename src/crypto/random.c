/* SPDX-License-Identifier: MIT */
#include "parley/crypto.h"

parley_err parley_random_fill(const parley_random *random, uint8_t *out,
                              size_t size) {
  if (random == NULL || random->fn == NULL)
    return parley_random_os(NULL, out, size);
  return random->fn(random->ud, out, size);
}
