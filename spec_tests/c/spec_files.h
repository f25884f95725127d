/* SPDX-License-Identifier: MIT
 *
 * Specs in memory, for tests.
 */
#ifndef PARLEY_SPEC_FILES_H
#define PARLEY_SPEC_FILES_H

#include "parley/spec.h"

/* An array of them, closed by a path NULL; the first one is the root. */
struct spec_file {
  const char *path, *text;
};

/* A parley_spec_read; |ud| is the array. */
parley_err spec_read_memory(void *ud, const char *path, parley_buf *out);

/* The schema (parley_schema_free), checked; NULL after a failed check. */
parley_schema *spec_load_files(struct spec_file *files);
parley_schema *spec_load_text(const char *text);
/* One packet `room.enter` with |fields|, and |top| above it. */
parley_schema *spec_load_fields(const char *top, const char *fields);

#endif
