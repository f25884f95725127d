/* SPDX-License-Identifier: MIT */
/** @file
 * From YAML spec files to a schema. The language is described in
 * spec/README.md.
 */
#ifndef PARLEY_SPEC_H
#define PARLEY_SPEC_H

#include "schema.h"

#if !PARLEY_HAVE_YAML
#error "this parley was built without spec files (YAML=0)"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** Gives the loader a file: appends its bytes to |out|. |path| is the root's
 * path as given, or a path from the root's `files` list put behind the root's
 * folder. ENOENT if there is no such file. */
typedef parley_err (*parley_spec_read)(void *ud, const char *path,
                                       parley_buf *out);

/** Loads the protocol whose root file is |root| ("spec/nitro/protocol.yaml").
 * On success stores a new schema in |*out| (parley_schema_free). On ESPEC
 * every mistake of every file is appended to |messages|, a line each, as
 * "file:line:column: text", sorted by file and place. Other errors: ENOMEM,
 * ENOENT (the root itself). |read| gives the files. |alloc| may be NULL and must outlive the
 * schema. */
PARLEY_API parley_err parley_spec_load(const char *root, parley_spec_read read,
                                       void *ud, const parley_alloc *alloc,
                                       parley_schema **out,
                                       parley_buf *messages);

/** Reads |text|, a revision file (packet names to numbers) of |schema|, into
 * |map|, replacing the packets it names; |path| is its name in messages.
 * Returns errors as parley_spec_load. */
PARLEY_API parley_err parley_spec_load_revision(const char *path,
                                                parley_slice text,
                                                const parley_schema *schema,
                                                parley_idmap *map,
                                                parley_buf *messages);

#ifdef __cplusplus
}
#endif
#endif
