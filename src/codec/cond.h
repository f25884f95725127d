/* SPDX-License-Identifier: MIT
 *
 * Conditions on values met earlier, the same for reading and writing.
 */
#ifndef PARLEY_CODEC_COND_H
#define PARLEY_CODEC_COND_H

#include "parley/schema.h"

/* A value kept because a condition, or a list, asks for it later. */
typedef struct parley_slot {
  int64_t integer;   /* integers, bool */
  parley_slice text; /* strings; borrowed from the packet or the source */
  bool present;      /* false: its block did not apply; no condition holds */
} parley_slot;

/* Keeps a value of |field| if anything asks for it later. */
static inline void parley__slot_keep(parley_slot *slots,
                                     const parley_field *field, int64_t integer,
                                     parley_slice text) {
  parley_slot *slot;
  if (field->slot == PARLEY_NO_SLOT) return;
  slot = &slots[field->slot];
  slot->integer = integer;
  slot->text = text;
  slot->present = true;
}

bool parley__all_conds_hold(const parley_schema *schema, uint32_t first,
                            uint32_t n, const parley_slot *slots);

/* True if all |n| conditions from |first| hold. */
static inline bool parley__conds_hold(const parley_schema *schema,
                                      uint32_t first, uint32_t n,
                                      const parley_slot *slots) {
  const parley_cond *cond = &schema->conds[first];
  if (n == 0) return true;
  if (n == 1 && cond->op == PARLEY_COND_EQ && !cond->text) /* most are this */
    return slots[cond->slot].present &&
           (slots[cond->slot].integer & cond->mask) ==
             schema->numbers[cond->first];
  return parley__all_conds_hold(schema, first, n, slots);
}

/* Writes the conditions as text ("type is 1 and flags has bits 256") for
 * messages; cut to |size|. */
void parley__conds_text(const parley_schema *schema, uint32_t first, uint32_t n,
                        char *out, size_t size);

/* Puts ".name" or "[index]" in front of diag->path (NULL: nothing). The
 * functions of the codec call it on their way out of an error, so that a
 * packet without one pays nothing for its paths. */
void parley__path_key(parley_diag *diag, const char *name);
void parley__path_index(parley_diag *diag, uint32_t index);
/* Makes |diag| ready for that, with an empty path and no error. */
void parley__path_start(parley_diag *diag);
/* Where a sink or source gave up without filling |diag|: adds what |err| says
 * to the path that was put together. Returns |err|. */
parley_err parley__path_end(parley_diag *diag, parley_err err, size_t offset);

#endif
