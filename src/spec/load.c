/* SPDX-License-Identifier: MIT
 *
 * The loader's entry: files, memory, the list of mistakes.
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "spec/loader.h"

void parley__spec_out_of_memory(spec_loader *ld) {
  longjmp(ld->out_of_memory, 1);
}

void *parley__spec_get(spec_loader *ld, size_t size) {
  void *out = parley__arena_get(&ld->arena, size);
  if (out == NULL) parley__spec_out_of_memory(ld);
  memset(out, 0, size);
  return out;
}

char *parley__spec_copy(spec_loader *ld, const char *text, size_t size) {
  char *out = parley__arena_copy(&ld->arena, text, size);
  if (out == NULL) parley__spec_out_of_memory(ld);
  return out;
}

void parley__spec_put(spec_loader *ld, parley_names *names, const char *name,
                      void *ptr) {
  if (!parley__names_put(names, &ld->arena, name, strlen(name), 0, ptr))
    parley__spec_out_of_memory(ld);
}

void parley__spec_mistake(spec_loader *ld, spec_mark mark, const char *format,
                          ...) {
  spec_mistake *mistake = parley__spec_get(ld, sizeof *mistake);
  char text[512];
  va_list args;
  char *at;
  va_start(args, format);
  vsnprintf(text, sizeof text, format, args);
  va_end(args);
  for (at = text; *at != '\0'; at++) /* a mistake is one line */
    if ((unsigned char)*at < ' ' || *at == 0x7F) *at = '?';
  mistake->mark = mark;
  mistake->order = ld->nmistakes++;
  mistake->text = parley__spec_copy(ld, text, strlen(text));
  mistake->next = ld->mistakes;
  ld->mistakes = mistake;
}

const char *parley__spec_hint(spec_loader *ld, const parley_near *near) {
  size_t size;
  char *out;
  if (near->best == NULL) return "";
  size = strlen(near->best) + sizeof ", did you mean ''?";
  out = parley__spec_get(ld, size);
  snprintf(out, size, ", did you mean '%s'?", near->best);
  return out;
}

const char *parley__spec_path(const spec_loader *ld, spec_mark mark) {
  return ld->files[mark.file].path;
}

static int compare_mistakes(const void *a, const void *b) {
  const spec_mistake *x = *(const spec_mistake *const *)a;
  const spec_mistake *y = *(const spec_mistake *const *)b;
  if (x->mark.file != y->mark.file) return x->mark.file < y->mark.file ? -1 : 1;
  if (x->mark.line != y->mark.line) return x->mark.line < y->mark.line ? -1 : 1;
  if (x->mark.column != y->mark.column)
    return x->mark.column < y->mark.column ? -1 : 1;
  return x->order < y->order ? -1 : 1;
}

static bool same_place(spec_mark a, spec_mark b) {
  return a.file == b.file && a.line == b.line && a.column == b.column;
}

parley_err parley__spec_report(spec_loader *ld, parley_buf *messages) {
  const spec_mistake **list, *mistake;
  uint32_t n = 0, i;
  if (ld->nmistakes == 0) return PARLEY_OK;
  list = parley__spec_get(ld, ld->nmistakes * sizeof *list);
  for (mistake = ld->mistakes; mistake != NULL; mistake = mistake->next)
    list[n++] = mistake;
  qsort(list, n, sizeof *list, compare_mistakes);
  for (i = 0; i < n; i++) {
    spec_mark mark = list[i]->mark;
    if (i > 0 && same_place(mark, list[i - 1]->mark) &&
        strcmp(list[i]->text, list[i - 1]->text) == 0)
      continue; /* each case of a switch looks at the same field */
    if (parley_buf_printf(messages, "%s:%u:%u: %s\n",
                          parley__spec_path(ld, mark), (unsigned)mark.line,
                          (unsigned)mark.column, list[i]->text) != PARLEY_OK)
      parley__spec_out_of_memory(ld);
  }
  return PARLEY_ESPEC;
}

/* ---- files ----------------------------------------------------------- */

/* "room" of "spec/nitro/room.yaml". */
static const char *stem_of(spec_loader *ld, const char *path) {
  const char *slash = strrchr(path, '/');
  const char *name = slash != NULL ? slash + 1 : path;
  const char *dot = strrchr(name, '.');
  return parley__spec_copy(ld, name,
                           dot != NULL ? (size_t)(dot - name) : strlen(name));
}

/* Reads and parses file |index|. */
static parley_err read_file(spec_loader *ld, uint32_t index) {
  spec_file *file = &ld->files[index];
  parley_err err;
  ld->text.size = 0;
  err = ld->read(ld->ud, file->path, &ld->text);
  if (err == PARLEY_ENOMEM) parley__spec_out_of_memory(ld);
  if (err == PARLEY_OK)
    file->root = parley__spec_yaml(ld, index, parley_buf_slice(&ld->text));
  if (file->root == NULL) ld->partial = true;
  return err;
}

/* True if |path| leads out of the root's folder, or is no path. */
static bool is_outside(const char *path) {
  const char *part = path;
  if (*path == '/' || *path == '\0') return true;
  while (part != NULL) {
    if (strncmp(part, "..", 2) == 0 && (part[2] == '/' || part[2] == '\0'))
      return true;
    part = strchr(part, '/');
    if (part != NULL) part++;
  }
  return false;
}

/* Adds the file that |node| of the root's `files` names. */
static void add_file(spec_loader *ld, const spec_node *node) {
  spec_file *file = &ld->files[ld->nfiles];
  const char *root = ld->files[0].path;
  const char *slash = strrchr(root, '/');
  size_t folder = slash != NULL ? (size_t)(slash - root) + 1 : 0;
  const char *name = parley__spec_text(ld, node, "files");
  parley_err err;
  uint32_t i;
  char *path;
  if (name == NULL) return;
  if (is_outside(name)) {
    parley__spec_mistake(ld, node->mark, "'%s' is not inside this folder",
                         name);
    return;
  }
  path = parley__spec_get(ld, folder + node->size + 1);
  memcpy(path, root, folder);
  memcpy(path + folder, name, node->size);
  for (i = 0; i < ld->nfiles; i++)
    if (strcmp(ld->files[i].path, path) == 0) {
      parley__spec_mistake(ld, node->mark, "file '%s' is listed twice", name);
      return;
    }
  file->path = path;
  file->stem = stem_of(ld, path);
  file->listed = node->mark;
  err = read_file(ld, ld->nfiles++);
  if (err != PARLEY_OK)
    parley__spec_mistake(ld, node->mark, "can not read '%s': %s", name,
                         err == PARLEY_ENOENT ? "there is no such file"
                                              : parley_strerror(err));
}

/* Reads the root, then each file it lists. */
static parley_err read_files(spec_loader *ld, const char *root) {
  spec_node *child, *list = NULL;
  parley_err err;
  ld->files = parley__spec_get(ld, sizeof *ld->files);
  ld->files[0].path = parley__spec_copy(ld, root, strlen(root));
  ld->files[0].stem = stem_of(ld, root);
  ld->nfiles = 1;
  err = read_file(ld, 0);
  if (err != PARLEY_OK) return err;
  if (ld->files[0].root == NULL) return PARLEY_OK;
  if (ld->files[0].root->kind == SPEC_MAP)
    for (child = ld->files[0].root->first; child != NULL; child = child->next)
      if (strcmp(child->key->text, "files") == 0) list = child;
  if (list == NULL) return PARLEY_OK;
  if (parley__spec_is_sequence(ld, list, "files")) {
    spec_file *all =
      parley__spec_get(ld, (list->count + (size_t)1) * sizeof *all);
    all[0] = ld->files[0];
    ld->files = all;
    for (child = list->first; child != NULL; child = child->next)
      add_file(ld, child);
  }
  return PARLEY_OK;
}

/* ---- entry ----------------------------------------------------------- */

static parley_err load(spec_loader *ld, const char *root, parley_schema **out,
                       parley_buf *messages) {
  parley_err err;
  uint32_t i;
  ld->decl_tail = &ld->decls;
  ld->enum_tail = &ld->enums;
  ld->packet_tail = &ld->packet_list;
  err = read_files(ld, root);
  if (err != PARLEY_OK) return err;
  if (ld->files[0].root != NULL) parley__spec_root(ld, ld->files[0].root);
  for (i = 0; i < ld->nfiles; i++)
    if (ld->files[i].root != NULL) parley__spec_file(ld, i);
  parley__spec_resolve(ld);
  parley__spec_bind(ld);
  parley__spec_shape(ld);
  err = parley__spec_report(ld, messages);
  if (err != PARLEY_OK) return err;
  return parley__spec_lower(ld, out);
}

void parley__spec_loader_init(spec_loader *ld, const parley_alloc *alloc) {
  memset(ld, 0, sizeof *ld);
  ld->alloc = alloc;
  parley__arena_init(&ld->arena, alloc);
  parley_buf_init(&ld->text, alloc);
}

void parley__spec_loader_clear(spec_loader *ld) {
  parley__spec_yaml_clear(ld);
  parley_buf_clear(&ld->text);
  if (ld->has_builder) parley__builder_clear(&ld->builder);
  parley__arena_clear(&ld->arena);
}

parley_err parley_spec_load(const char *root, parley_spec_read read, void *ud,
                            const parley_alloc *alloc, parley_schema **out,
                            parley_buf *messages) {
  spec_loader *ld = parley_realloc(alloc, NULL, 0, sizeof *ld);
  size_t before = messages->size;
  parley_err err;
  if (ld == NULL) return PARLEY_ENOMEM;
  parley__spec_loader_init(ld, alloc);
  ld->read = read;
  ld->ud = ud;
  if (setjmp(ld->out_of_memory) == 0)
    err = load(ld, root, out, messages);
  else
    err = PARLEY_ENOMEM;
  if (err != PARLEY_ESPEC) messages->size = before;
  parley__spec_loader_clear(ld);
  parley_free(alloc, ld, sizeof *ld);
  return err;
}
