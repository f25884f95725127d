/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "parley/schema.h"

/* The first build, which makes the generated arrays, has none of them. */
#if defined(PARLEY_HAVE_NITRO)
extern const parley_schema parley_nitro_schema;
#endif
#if defined(PARLEY_HAVE_ESSENTIAL)
extern const parley_schema parley_essential_schema;
#endif
#if defined(PARLEY_HAVE_GUILDCHAT)
extern const parley_schema parley_guildchat_schema;
#endif

const parley_schema *parley_protocol(const char *name) {
  static const parley_schema *const compiled_in[] = {
#if defined(PARLEY_HAVE_NITRO)
    &parley_nitro_schema,
#endif
#if defined(PARLEY_HAVE_ESSENTIAL)
    &parley_essential_schema,
#endif
#if defined(PARLEY_HAVE_GUILDCHAT)
    &parley_guildchat_schema,
#endif
    NULL
  };
  size_t i;
  for (i = 0; compiled_in[i] != NULL; i++)
    if (strcmp(parley_schema_text(compiled_in[i], compiled_in[i]->name),
               name) == 0)
      return compiled_in[i];
  return NULL;
}
