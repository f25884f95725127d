/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "codec/given.h"

void parley_attachments_init(parley_attachments *list,
                             const parley_alloc *alloc) {
  memset(list, 0, sizeof *list);
  list->alloc = alloc;
}

void parley__attachments_cut(parley_attachments *list, uint32_t count) {
  while (list->count > count) {
    parley_slice *last = &list->items[--list->count];
    /* The codec's own copy: nobody else has it. */
    parley_free(list->alloc, (void *)(uintptr_t)last->data, last->size);
  }
}

void parley_attachments_clear(parley_attachments *list) {
  parley__attachments_cut(list, 0);
  parley_free(list->alloc, list->items, list->capacity * sizeof *list->items);
  parley_attachments_init(list, list->alloc);
}

parley_err parley_attachments_add(parley_attachments *list,
                                  parley_slice bytes) {
  uint8_t *copy = NULL;
  if (list->count == list->capacity) {
    uint32_t capacity = list->capacity < 4 ? 4 : list->capacity * 2;
    parley_slice *items;
    if (capacity > UINT32_MAX / 2 / sizeof *items) return PARLEY_ELIMIT;
    items =
      parley_realloc(list->alloc, list->items, list->capacity * sizeof *items,
                     capacity * sizeof *items);
    if (items == NULL) return PARLEY_ENOMEM;
    list->items = items;
    list->capacity = capacity;
  }
  if (bytes.size > 0) {
    copy = parley_realloc(list->alloc, NULL, 0, bytes.size);
    if (copy == NULL) return PARLEY_ENOMEM;
    memcpy(copy, bytes.data, bytes.size);
  }
  list->items[list->count].data = copy;
  list->items[list->count++].size = bytes.size;
  return PARLEY_OK;
}
