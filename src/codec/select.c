/* SPDX-License-Identifier: MIT */
#include "codec/select.h"

#include <string.h>

#include "codec/cond.h"
#include "codec/given.h"

struct parley_selection {
  const parley_alloc *alloc;
  uint32_t *rows;
  uint32_t used, capacity;
};

const uint32_t *parley__selection_root(const parley_selection *selection) {
  return selection->rows;
}

/* Makes a row of |n| zeros, and behind them the number of keys chosen (so that
 * no row starts at the number that means "all"); stores its index. */
static parley_err add_row(parley_selection *s, uint32_t n, uint32_t *index) {
  uint32_t need = s->used + n + 1;
  if (need > s->capacity) {
    uint32_t capacity = need * 2;
    uint32_t *rows =
      parley_realloc(s->alloc, s->rows, s->capacity * sizeof *s->rows,
                     capacity * sizeof *s->rows);
    if (rows == NULL) return PARLEY_ENOMEM;
    s->rows = rows;
    s->capacity = capacity;
  }
  *index = s->used;
  memset(s->rows + s->used, 0, (n + 1) * sizeof *s->rows);
  s->used = need;
  return PARLEY_OK;
}

/* Strips list levels: the record that the elements of |field| are, or
 * NULL. |*levels| counts the lists. */
static const parley_record *record_below(const parley_schema *schema,
                                         const parley_field *field,
                                         unsigned *levels) {
  *levels = 0;
  while (field->kind == PARLEY_KIND_LIST) {
    field = &schema->fields[field->type];
    ++*levels;
  }
  if (field->kind != PARLEY_KIND_RECORD) return NULL;
  return &schema->records[field->type];
}

struct step {
  const char *name;
  size_t size;
  unsigned levels;  /* "[]" behind it */
  const char *rest; /* behind the dot, or NULL at the end */
};

static bool parse_step(const char *path, struct step *step) {
  size_t n = strcspn(path, ".[");
  step->name = path;
  step->size = n;
  step->levels = 0;
  path += n;
  while (path[0] == '[' && path[1] == ']') {
    step->levels++;
    path += 2;
  }
  if (n == 0 || (*path != '\0' && *path != '.')) return false;
  step->rest = *path == '.' ? path + 1 : NULL;
  return true;
}

static parley_err unknown(const parley_schema *schema,
                          const parley_record *record, const struct step *step,
                          const char *path, parley_diag *diag) {
  int shown = (int)(step->size < 64 ? step->size : 64);
  parley_slice name;
  const char *best;
  uint32_t i;
  name.data = (const uint8_t *)step->name;
  name.size = step->size;
  for (i = 0; i < record->nnodes; i++) {
    const parley_field *field = &schema->fields[record->first + i];
    if (!parley_slice_eq(parley_slice_of(parley_schema_key(schema, field->key)),
                         name))
      continue;
    return parley_fail(diag, PARLEY_EUNKNOWN, 0,
                       "in the path '%s', '%.*s' is a %s%s", path, shown,
                       step->name, parley_kind_name((parley_kind)field->kind),
                       field->kind == PARLEY_KIND_LIST && step->levels == 0
                         ? ", write [] behind it for its elements"
                         : "");
  }
  best = parley__near_field(schema, record, name);
  return parley_fail(diag, PARLEY_EUNKNOWN, 0,
                     "no field '%.*s' in the path '%s'%s%s%s", shown,
                     step->name, path, best != NULL ? ", did you mean '" : "",
                     best != NULL ? best : "", best != NULL ? "'?" : "");
}

/* Marks what |rest| names in the row |row| of |record|. One name may stand in
 * several nodes: all of them are marked. */
static parley_err select_path(parley_selection *s, const parley_schema *schema,
                              const parley_record *record, uint32_t row,
                              const char *rest, const char *path,
                              parley_diag *diag) {
  struct step step;
  bool found = false;
  uint32_t i;
  if (!parse_step(rest, &step))
    return parley_fail(diag, PARLEY_EUSAGE, 0, "bad path '%s'", path);
  for (i = 0; i < record->nnodes; i++) {
    const parley_field *field = &schema->fields[record->first + i];
    const char *key = parley_schema_key(schema, field->key);
    const parley_record *inner;
    unsigned levels;
    uint32_t child;
    parley_err err;
    if (field->key == PARLEY_NONE || strlen(key) != step.size ||
        memcmp(key, step.name, step.size) != 0)
      continue;
    inner = record_below(schema, field, &levels);
    if (step.levels > levels || (step.rest != NULL && step.levels != levels) ||
        (step.rest != NULL && inner == NULL))
      continue;
    found = true;
    if (s->rows[row + i] == PARLEY_SELECT_NONE) s->rows[row + record->nnodes]++;
    if (step.rest == NULL) {
      s->rows[row + i] = PARLEY_SELECT_ALL;
      continue;
    }
    child = s->rows[row + i];
    if (child == PARLEY_SELECT_ALL) continue;
    if (child == PARLEY_SELECT_NONE) {
      err = add_row(s, inner->nnodes, &child);
      if (err != PARLEY_OK) return err;
      child -= row;
      s->rows[row + i] = child;
    }
    err = select_path(s, schema, inner, row + child, step.rest, path, diag);
    if (err != PARLEY_OK) return err;
  }
  return found ? PARLEY_OK : unknown(schema, record, &step, path, diag);
}

parley_err parley_selection_new(const parley_schema *schema,
                                const parley_packet *packet,
                                const char *const *paths, size_t n,
                                const parley_alloc *alloc,
                                parley_selection **out, parley_diag *diag) {
  const parley_record *record = &schema->records[packet->record];
  parley_selection *s = parley_calloc(alloc, sizeof *s);
  uint32_t root;
  size_t i;
  parley_err err;
  parley__path_start(diag);
  if (s == NULL) return parley__path_end(diag, PARLEY_ENOMEM, 0);
  s->alloc = alloc;
  err = add_row(s, record->nnodes, &root);
  for (i = 0; i < n && err == PARLEY_OK; i++)
    err = select_path(s, schema, record, root, paths[i], paths[i], diag);
  if (err != PARLEY_OK) {
    parley_selection_free(s);
    return parley__path_end(diag, err, 0);
  }
  *out = s;
  return PARLEY_OK;
}

void parley_selection_free(parley_selection *s) {
  if (s == NULL) return;
  parley_free(s->alloc, s->rows, s->capacity * sizeof *s->rows);
  parley_free(s->alloc, s, sizeof *s);
}
