/* SPDX-License-Identifier: MIT */
#ifndef PARLEY_BASE_UTF8_H
#define PARLEY_BASE_UTF8_H

#include "parley/base.h"

/* Bytes of the valid UTF-8 sequence at |data|: 1 to 4; 0 if it is invalid or
 * cut (RFC 3629: no surrogates, no overlong forms, at most U+10FFFF). */
size_t parley__utf8_sequence(const uint8_t *data, size_t size);
bool parley__utf8_valid(parley_slice text);
/* Writes |code| as UTF-8 (at most 4 bytes) and returns their number. */
size_t parley__utf8_put(uint8_t *out, uint32_t code);

#endif
