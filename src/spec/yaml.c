/* SPDX-License-Identifier: MIT
 *
 * YAML text to nodes with marks, without anchors, aliases, tags, duplicate
 * keys and second documents.
 */
#include <string.h>

#include "spec/loader.h"

/* Stops hostile nesting before it stops the stack. */
enum { DEPTH_MAX = 64 };

static void drop_event(spec_loader *ld) {
  if (ld->has_event) yaml_event_delete(&ld->event);
  ld->has_event = false;
}

void parley__spec_yaml_clear(spec_loader *ld) {
  drop_event(ld);
  if (ld->has_yaml) yaml_parser_delete(&ld->yaml);
  ld->has_yaml = false;
}

static spec_mark mark_of(const spec_loader *ld, yaml_mark_t mark) {
  spec_mark out;
  out.file = ld->yaml_file;
  out.line = (uint32_t)mark.line + 1;
  out.column = (uint32_t)mark.column + 1;
  return out;
}

/* The reader gives no mark for bad UTF-8, only the byte's offset. */
static spec_mark reader_mark(const spec_loader *ld) {
  spec_mark mark;
  size_t i;
  mark.file = ld->yaml_file;
  mark.line = mark.column = 1;
  for (i = 0; i < ld->yaml.problem_offset && i < ld->yaml_text.size; i++) {
    mark.column++;
    if (ld->yaml_text.data[i] != '\n') continue;
    mark.line++;
    mark.column = 1;
  }
  return mark;
}

static void report_syntax(spec_loader *ld) {
  const char *problem = ld->yaml.problem;
  spec_mark mark = mark_of(ld, ld->yaml.problem_mark);
  if (ld->yaml.error == YAML_MEMORY_ERROR) parley__spec_out_of_memory(ld);
  if (ld->yaml.error == YAML_READER_ERROR) mark = reader_mark(ld);
  parley__spec_mistake(ld, mark, "not YAML: %s",
                       problem != NULL ? problem : "unknown problem");
}

static bool next_event(spec_loader *ld) {
  drop_event(ld);
  if (!yaml_parser_parse(&ld->yaml, &ld->event)) {
    report_syntax(ld);
    return false;
  }
  ld->has_event = true;
  return true;
}

static spec_node *new_node(spec_loader *ld, spec_node_kind kind) {
  spec_node *node = parley__spec_get(ld, sizeof *node);
  node->kind = kind;
  node->mark = mark_of(ld, ld->event.start_mark);
  return node;
}

static void refuse_extras(spec_loader *ld, const yaml_char_t *anchor,
                          const yaml_char_t *tag) {
  spec_mark mark = mark_of(ld, ld->event.start_mark);
  if (anchor != NULL)
    parley__spec_mistake(ld, mark, "anchors are not part of the language");
  if (tag != NULL)
    parley__spec_mistake(ld, mark, "tags are not part of the language");
}

static spec_node *read_scalar(spec_loader *ld) {
  spec_node *node = new_node(ld, SPEC_SCALAR);
  const char *text = (const char *)ld->event.data.scalar.value;
  size_t size = ld->event.data.scalar.length;
  refuse_extras(ld, ld->event.data.scalar.anchor, ld->event.data.scalar.tag);
  node->quoted = ld->event.data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
  if (memchr(text, '\0', size) != NULL) {
    parley__spec_mistake(ld, node->mark, "a text can not hold a NUL byte");
    size = strlen(text);
  }
  node->text = parley__spec_copy(ld, text, size);
  node->size = size;
  return node;
}

static spec_node *read_node(spec_loader *ld, int depth);

static spec_node *read_sequence(spec_loader *ld, int depth) {
  spec_node *node = new_node(ld, SPEC_SEQ);
  spec_node **tail = &node->first;
  refuse_extras(ld, ld->event.data.sequence_start.anchor,
                ld->event.data.sequence_start.tag);
  for (;;) {
    if (!next_event(ld)) return NULL;
    if (ld->event.type == YAML_SEQUENCE_END_EVENT) return node;
    *tail = read_node(ld, depth + 1);
    if (*tail == NULL) return NULL;
    tail = &(*tail)->next;
    node->count++;
  }
}

/* False if |key| is of no use: no scalar, or there already. */
static bool take_key(spec_loader *ld, parley_names *seen,
                     const spec_node *key) {
  const parley_names_entry *entry;
  if (key->kind != SPEC_SCALAR) {
    parley__spec_mistake(ld, key->mark, "a key must be a plain text");
    return false;
  }
  entry = parley__names_get(seen, key->text, key->size);
  if (entry != NULL) {
    const spec_node *first = entry->ptr;
    parley__spec_mistake(
      ld, key->mark, "key '%s' stands twice, first at %s:%u:%u", key->text,
      parley__spec_path(ld, first->mark), first->mark.line, first->mark.column);
    return false;
  }
  return true;
}

static spec_node *read_mapping(spec_loader *ld, int depth) {
  spec_node *node = new_node(ld, SPEC_MAP);
  spec_node **tail = &node->first;
  parley_names seen;
  memset(&seen, 0, sizeof seen);
  refuse_extras(ld, ld->event.data.mapping_start.anchor,
                ld->event.data.mapping_start.tag);
  for (;;) {
    spec_node *key, *value;
    if (!next_event(ld)) return NULL;
    if (ld->event.type == YAML_MAPPING_END_EVENT) return node;
    key = read_node(ld, depth + 1);
    if (key == NULL || !next_event(ld)) return NULL;
    value = read_node(ld, depth + 1);
    if (value == NULL) return NULL;
    if (!take_key(ld, &seen, key)) continue;
    if (!parley__names_put(&seen, &ld->arena, key->text, key->size, 0, key))
      parley__spec_out_of_memory(ld);
    value->key = key;
    *tail = value;
    tail = &value->next;
    node->count++;
  }
}

/* The node that begins with the present event; NULL after a mistake that
 * ends the file. */
static spec_node *read_node(spec_loader *ld, int depth) {
  spec_node *node;
  if (depth > DEPTH_MAX) {
    parley__spec_mistake(ld, mark_of(ld, ld->event.start_mark),
                         "nested more than %d deep", DEPTH_MAX);
    return NULL;
  }
  switch (ld->event.type) {
    case YAML_SCALAR_EVENT:
      return read_scalar(ld);
    case YAML_SEQUENCE_START_EVENT:
      return read_sequence(ld, depth);
    case YAML_MAPPING_START_EVENT:
      return read_mapping(ld, depth);
    default: /* only an alias can stand here else */
      parley__spec_mistake(ld, mark_of(ld, ld->event.start_mark),
                           "aliases are not part of the language");
      node = new_node(ld, SPEC_SCALAR);
      node->text = "?"; /* not empty, which would be one mistake more */
      node->size = 1;
      return node;
  }
}

/* Reads up to the document's end and sees that no other follows. */
static spec_node *read_document(spec_loader *ld) {
  spec_node *root;
  do {
    if (!next_event(ld)) return NULL;
    if (ld->event.type == YAML_STREAM_END_EVENT) {
      spec_mark top;
      top.file = ld->yaml_file;
      top.line = top.column = 1;
      parley__spec_mistake(ld, top, "the file is empty");
      return NULL;
    }
  } while (ld->event.type != YAML_DOCUMENT_START_EVENT);
  if (!next_event(ld)) return NULL;
  root = read_node(ld, 0);
  if (root == NULL) return NULL;
  do {
    if (!next_event(ld)) return NULL;
  } while (ld->event.type == YAML_DOCUMENT_END_EVENT);
  if (ld->event.type != YAML_STREAM_END_EVENT)
    parley__spec_mistake(ld, mark_of(ld, ld->event.start_mark),
                         "a spec file is one document");
  return root;
}

spec_node *parley__spec_yaml(spec_loader *ld, uint32_t file,
                             parley_slice text) {
  static const uint8_t nothing[1] = {0};
  spec_node *root;
  if (!yaml_parser_initialize(&ld->yaml)) parley__spec_out_of_memory(ld);
  ld->has_yaml = true;
  ld->yaml_file = file;
  ld->yaml_text = text;
  yaml_parser_set_encoding(&ld->yaml, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(
    &ld->yaml, text.data != NULL ? text.data : nothing, text.size);
  root = read_document(ld);
  parley__spec_yaml_clear(ld);
  return root;
}
