/* SPDX-License-Identifier: MIT
 *
 * A compiled selection: rows of one number a node of a record, and the number
 * of keys chosen, row after row.
 * A number says what to do with the node: step over it, take all of it, or
 * take what the row at that index (from the row it stands in) says.
 */
#ifndef PARLEY_CODEC_SELECT_H
#define PARLEY_CODEC_SELECT_H

#include "parley/codec.h"

enum {
  PARLEY_SELECT_NONE = 0,
  PARLEY_SELECT_ALL = 1 /* a row has two numbers or more: none starts here */
};

/* The row of the packet's body. */
const uint32_t *parley__selection_root(const parley_selection *selection);

#endif
