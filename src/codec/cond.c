/* SPDX-License-Identifier: MIT */
#include "codec/cond.h"

#include <stdio.h>
#include <string.h>

static bool text_matches(const parley_schema *schema, const parley_cond *cond,
                         parley_slice text) {
  bool found = false;
  uint32_t i;
  if (cond->op == PARLEY_COND_NOT_EMPTY) return text.size > 0;
  for (i = 0; i < cond->count && !found; i++) {
    uint32_t offset = schema->words[cond->first + i];
    found = parley_slice_eq(
      text, parley_slice_of(parley_schema_text(schema, offset)));
  }
  return cond->op == PARLEY_COND_NE || cond->op == PARLEY_COND_NOT_IN ? !found
                                                                      : found;
}

static bool number_matches(const parley_schema *schema, const parley_cond *cond,
                           int64_t value) {
  const int64_t *operand = schema->numbers + cond->first;
  uint32_t i;
  value &= cond->mask;
  switch ((parley_cond_op)cond->op) {
    case PARLEY_COND_EQ:
      return value == *operand;
    case PARLEY_COND_NE:
      return value != *operand;
    case PARLEY_COND_LT:
      return value < *operand;
    case PARLEY_COND_GT:
      return value > *operand;
    case PARLEY_COND_LE:
      return value <= *operand;
    case PARLEY_COND_GE:
      return value >= *operand;
    case PARLEY_COND_IN:
    case PARLEY_COND_NOT_IN:
      for (i = 0; i < cond->count; i++)
        if (operand[i] == value) return cond->op == PARLEY_COND_IN;
      return cond->op == PARLEY_COND_NOT_IN;
    case PARLEY_COND_BITS:
      return value != 0;
    case PARLEY_COND_NO_BITS:
      return value == 0;
    case PARLEY_COND_NOT_EMPTY:
      break;
  }
  return false;
}

bool parley__all_conds_hold(const parley_schema *schema, uint32_t first,
                            uint32_t n, const parley_slot *slots) {
  uint32_t i;
  for (i = 0; i < n; i++) {
    const parley_cond *cond = &schema->conds[first + i];
    const parley_slot *slot = &slots[cond->slot];
    bool holds = slot->present &&
                 (cond->text ? text_matches(schema, cond, slot->text)
                             : number_matches(schema, cond, slot->integer));
    if (!holds) return false;
  }
  return true;
}

static const char *op_text(const parley_cond *cond) {
  switch ((parley_cond_op)cond->op) {
    case PARLEY_COND_EQ:
      return "is";
    case PARLEY_COND_NE:
      return "is not";
    case PARLEY_COND_LT:
      return "is less than";
    case PARLEY_COND_GT:
      return "is greater than";
    case PARLEY_COND_LE:
      return "is at most";
    case PARLEY_COND_GE:
      return "is at least";
    case PARLEY_COND_IN:
      return "is one of";
    case PARLEY_COND_NOT_IN:
      return "is none of";
    case PARLEY_COND_BITS:
      return "has one of the bits";
    case PARLEY_COND_NO_BITS:
      return "has none of the bits";
    case PARLEY_COND_NOT_EMPTY:
      return "is not empty";
  }
  return "?";
}

/* A cursor over a fixed buffer; everything past its end is dropped. */
struct cut_text {
  char *out;
  size_t size, used;
};

static void put_word(struct cut_text *text, const char *before,
                     const char *word, const char *behind) {
  int n;
  if (text->used + 1 >= text->size) return;
  n = snprintf(text->out + text->used, text->size - text->used, "%s%s%s",
               before, word, behind);
  if (n > 0) text->used += (size_t)n;
  if (text->used >= text->size) text->used = text->size - 1;
}

static void put_number(struct cut_text *text, const char *before,
                       int64_t number) {
  char digits[24];
  snprintf(digits, sizeof digits, "%lld", (long long)number);
  put_word(text, before, digits, "");
}

void parley__conds_text(const parley_schema *schema, uint32_t first, uint32_t n,
                        char *out, size_t size) {
  struct cut_text text = {NULL, 0, 0};
  uint32_t i, k;
  text.out = out;
  text.size = size;
  out[0] = '\0';
  for (i = 0; i < n; i++) {
    const parley_cond *cond = &schema->conds[first + i];
    bool bits = cond->op == PARLEY_COND_BITS || cond->op == PARLEY_COND_NO_BITS;
    put_word(&text, i > 0 ? " and " : "", parley_schema_key(schema, cond->key),
             "");
    if (cond->mask != -1 && !bits) put_number(&text, " & ", cond->mask);
    put_word(&text, " ", op_text(cond), "");
    if (bits) put_number(&text, " ", cond->mask);
    for (k = 0; k < cond->count && !bits; k++) {
      const char *before = k > 0 ? ", " : " ";
      uint32_t operand = cond->first + k;
      if (!cond->text) {
        put_number(&text, before, schema->numbers[operand]);
        continue;
      }
      put_word(&text, before, "\"", "");
      put_word(&text, parley_schema_text(schema, schema->words[operand]), "\"",
               "");
    }
  }
}

static void prepend(parley_diag *diag, const char *text) {
  size_t n = strlen(text), old = strlen(diag->path);
  if (n >= sizeof diag->path) n = sizeof diag->path - 1;
  if (old > sizeof diag->path - 1 - n) old = sizeof diag->path - 1 - n;
  memmove(diag->path + n, diag->path, old);
  memcpy(diag->path, text, n);
  diag->path[n + old] = '\0';
}

void parley__path_key(parley_diag *diag, const char *name) {
  char c;
  if (diag == NULL) return;
  c = diag->path[0];
  if (c != '\0' && c != '[' && c != '#') prepend(diag, ".");
  prepend(diag, name);
}

void parley__path_index(parley_diag *diag, uint32_t index) {
  char text[16], c;
  if (diag == NULL) return;
  c = diag->path[0];
  if (c != '\0' && c != '[' && c != '#') prepend(diag, ".");
  snprintf(text, sizeof text, "[%lu]", (unsigned long)index);
  prepend(diag, text);
}

void parley__path_start(parley_diag *diag) {
  if (diag == NULL) return;
  diag->code = PARLEY_OK;
  diag->path[0] = '\0';
}

parley_err parley__path_end(parley_diag *diag, parley_err err, size_t offset) {
  char path[PARLEY_PATH_MAX];
  if (diag == NULL || diag->code != PARLEY_OK) return err;
  memcpy(path, diag->path, sizeof path);
  parley_fail(diag, err, offset, "%s", parley_strerror(err));
  memcpy(diag->path, path, sizeof path);
  return err;
}
