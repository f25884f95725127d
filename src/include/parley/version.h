/* SPDX-License-Identifier: MIT */
#ifndef PARLEY_VERSION_H
#define PARLEY_VERSION_H

#include "base.h"

#define PARLEY_VERSION_MAJOR 0
#define PARLEY_VERSION_MINOR 1
#define PARLEY_VERSION_PATCH 0
#define PARLEY_VERSION_HEX                                                     \
  ((PARLEY_VERSION_MAJOR << 16) | (PARLEY_VERSION_MINOR << 8) |                \
   PARLEY_VERSION_PATCH)

#ifdef __cplusplus
extern "C" {
#endif

/** "0.1.0", of the library that runs. Static. */
PARLEY_API const char *parley_version(void);

/** Whether the library that runs has |part|, one that config.h knows: "net",
 * "tls" or "yaml". False for any other word. */
PARLEY_API bool parley_has(const char *part);

#ifdef __cplusplus
}
#endif
#endif
