/* SPDX-License-Identifier: MIT
 *
 * Single nodes: texts, numbers, names, values of a field's type.
 */
#include <float.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "spec/loader.h"

bool parley__spec_keys(spec_loader *ld, const spec_node *map, const char *what,
                       const char *const *keys, spec_node **out) {
  spec_node *child;
  size_t i;
  for (i = 0; keys[i] != NULL; i++) out[i] = NULL;
  if (map->kind != SPEC_MAP) {
    parley__spec_mistake(ld, map->mark, "%s must be a mapping", what);
    return false;
  }
  for (child = map->first; child != NULL; child = child->next) {
    const spec_node *key = child->key;
    for (i = 0; keys[i] != NULL && strcmp(keys[i], key->text) != 0; i++)
      ;
    if (keys[i] != NULL) {
      out[i] = child;
    } else {
      parley_near near;
      parley__near_init(&near, key->text, key->size);
      for (i = 0; keys[i] != NULL; i++) parley__near_offer(&near, keys[i]);
      parley__spec_mistake(ld, key->mark, "unknown key '%s' in %s%s", key->text,
                           what, parley__spec_hint(ld, &near));
    }
  }
  return true;
}

const char *parley__spec_text(spec_loader *ld, const spec_node *node,
                              const char *what) {
  if (node == NULL) return NULL;
  if (node->kind == SPEC_SCALAR && node->size > 0) return node->text;
  parley__spec_mistake(ld, node->mark, "'%s' must be a text%s", what,
                       node->kind == SPEC_SCALAR ? ", not empty" : "");
  return NULL;
}

bool parley__spec_bool(spec_loader *ld, const spec_node *node, const char *what,
                       bool fallback) {
  if (node == NULL) return fallback;
  if (node->kind == SPEC_SCALAR && !node->quoted) {
    if (strcmp(node->text, "true") == 0) return true;
    if (strcmp(node->text, "false") == 0) return false;
  }
  parley__spec_mistake(ld, node->mark, "'%s' must be true or false", what);
  return fallback;
}

static int digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return 99;
}

/* Decimal or 0x hexadecimal, with a minus; no octal, no underscores. */
bool parley__spec_parse_integer(const char *text, size_t size, int64_t *out) {
  size_t at = 0;
  uint64_t value = 0, base = 10, limit = INT64_MAX;
  bool minus = size > 0 && text[0] == '-';
  if (minus) {
    at = 1;
    limit = (uint64_t)INT64_MAX + 1;
  }
  if (size - at > 2 && text[at] == '0' && text[at + 1] == 'x') {
    base = 16;
    at += 2;
  } else if (size - at > 1 && text[at] == '0') {
    return false; /* readers differ on 010 */
  }
  if (at == size) return false;
  for (; at < size; at++) {
    uint64_t d = (uint64_t)digit(text[at]);
    if (d >= base || value > (limit - d) / base) return false;
    value = value * base + d;
  }
  *out = !minus ? (int64_t)value : value == 0 ? 0 : -(int64_t)(value - 1) - 1;
  return true;
}

bool parley__spec_integer(spec_loader *ld, const spec_node *node,
                          const char *what, int64_t low, int64_t high,
                          int64_t *out) {
  int64_t value;
  if (node->kind != SPEC_SCALAR ||
      !parley__spec_parse_integer(node->text, node->size, &value)) {
    parley__spec_mistake(ld, node->mark, "'%s' must be an integer", what);
    return false;
  }
  if (value < low || value > high) {
    parley__spec_mistake(ld, node->mark,
                         "'%s' is %" PRId64 ", not in %" PRId64 "..%" PRId64,
                         what, value, low, high);
    return false;
  }
  *out = value;
  return true;
}

bool parley__spec_is_null(const spec_node *node) {
  return node->kind == SPEC_SCALAR && !node->quoted &&
         (node->size == 0 || strcmp(node->text, "~") == 0 ||
          strcmp(node->text, "null") == 0);
}

bool parley__spec_is_sequence(spec_loader *ld, const spec_node *node,
                              const char *what) {
  if (node->kind == SPEC_SEQ) return true;
  parley__spec_mistake(ld, node->mark, "'%s' must be a list", what);
  return false;
}

bool parley__spec_is_integer(uint8_t kind) {
  return kind <= PARLEY_KIND_I64;
}

void parley__spec_range(uint8_t kind, int64_t *low, int64_t *high) {
  static const int64_t ranges[][2] = {
    {INT8_MIN, INT8_MAX},  {0, UINT8_MAX},         {INT16_MIN, INT16_MAX},
    {0, UINT16_MAX},       {INT32_MIN, INT32_MAX}, {0, (int64_t)UINT32_MAX},
    {INT64_MIN, INT64_MAX}};
  *low = ranges[kind][0];
  *high = ranges[kind][1];
}

/* The value of |enumeration| that |node| names, NULL if it names none. */
static const spec_enum_value *named_value(const spec_node *node,
                                          const spec_enum *enumeration) {
  const spec_enum_value *value = enumeration->values;
  while (value != NULL && strcmp(value->name, node->text) != 0)
    value = value->next;
  return value;
}

static bool is_listed(const spec_enum *enumeration, const spec_value *wanted) {
  const spec_enum_value *value;
  for (value = enumeration->values; value != NULL; value = value->next)
    if (value->text != NULL ? strcmp(value->text, wanted->text) == 0
                            : value->number == wanted->integer)
      return true;
  return false;
}

static void unknown_value(spec_loader *ld, const spec_node *node,
                          const spec_enum *enumeration) {
  const spec_enum_value *value;
  parley_near near;
  parley__near_init(&near, node->text, node->size);
  for (value = enumeration->values; value != NULL; value = value->next)
    parley__near_offer(&near, value->name);
  parley__spec_mistake(ld, node->mark, "'%s' is no value of enum '%s'%s",
                       node->text, enumeration->name,
                       parley__spec_hint(ld, &near));
}

static bool integer_value(spec_loader *ld, const spec_node *node, uint8_t kind,
                          const spec_enum *enumeration, const char *field,
                          spec_value *out) {
  int64_t low, high;
  if (!parley__spec_parse_integer(node->text, node->size, &out->integer)) {
    if (enumeration != NULL)
      unknown_value(ld, node, enumeration);
    else
      parley__spec_mistake(ld, node->mark, "'%s' is an integer, '%s' is not",
                           field, node->text);
    return false;
  }
  parley__spec_range(kind, &low, &high);
  if (out->integer >= low && out->integer <= high) return true;
  parley__spec_mistake(ld, node->mark,
                       "%" PRId64 " is out of range of '%s' (%s)", out->integer,
                       field, parley_kind_name(kind));
  return false;
}

static bool float_value(spec_loader *ld, const spec_node *node, uint8_t kind,
                        const char *field, spec_value *out) {
  double limit = kind == PARLEY_KIND_F32 ? (double)FLT_MAX : DBL_MAX;
  char *end;
  out->number = strtod(node->text, &end);
  if (node->size > 0 && *end == '\0' && out->number >= -limit &&
      out->number <= limit)
    return true;
  parley__spec_mistake(ld, node->mark, "'%s' is no value of '%s' (%s)",
                       node->text, field, parley_kind_name((parley_kind)kind));
  return false;
}

static bool bool_value(spec_loader *ld, const spec_node *node,
                       const char *field, spec_value *out) {
  out->integer = strcmp(node->text, "true") == 0;
  if (out->integer == 1 || strcmp(node->text, "false") == 0) return true;
  parley__spec_mistake(ld, node->mark, "'%s' is true or false, '%s' is not",
                       field, node->text);
  return false;
}

bool parley__spec_value(spec_loader *ld, const spec_node *node, uint8_t kind,
                        const spec_enum *enumeration, const char *field,
                        spec_value *out) {
  memset(out, 0, sizeof *out);
  if (node->kind != SPEC_SCALAR) {
    parley__spec_mistake(ld, node->mark, "a value of '%s' must be a scalar",
                         field);
    return false;
  }
  if (enumeration != NULL) {
    const spec_enum_value *value = named_value(node, enumeration);
    if (value != NULL) {
      out->integer = value->number;
      out->text = value->text != NULL ? value->text : "";
      out->size = strlen(out->text);
      return true;
    }
  }
  if (kind == PARLEY_KIND_BOOL) return bool_value(ld, node, field, out);
  if (kind == PARLEY_KIND_F32 || kind == PARLEY_KIND_F64)
    return float_value(ld, node, kind, field, out);
  if (kind == PARLEY_KIND_STRING) {
    out->text = node->text;
    out->size = node->size;
  } else if (!integer_value(ld, node, kind, enumeration, field, out)) {
    return false;
  }
  if (enumeration != NULL && !enumeration->open &&
      !is_listed(enumeration, out)) {
    unknown_value(ld, node, enumeration);
    return false;
  }
  return true;
}

const char *parley__spec_split(spec_loader *ld, const spec_node *node,
                               const char **doc) {
  const char *dashes = strstr(node->text, " --");
  size_t size;
  while (dashes != NULL && dashes[3] != ' ' && dashes[3] != '\0')
    dashes = strstr(dashes + 3, " --");
  if (dashes == NULL) return node->text;
  size = (size_t)(dashes - node->text);
  while (size > 0 && node->text[size - 1] == ' ') size--;
  dashes += 3;
  while (*dashes == ' ') dashes++;
  if (*dashes == '\0')
    parley__spec_mistake(ld, node->mark, "nothing follows '--'");
  else
    *doc = dashes;
  return parley__spec_copy(ld, node->text, size);
}

static bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
static bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
static bool is_alnum(char c) {
  return is_lower(c) || is_upper(c) || is_digit(c);
}

/* One or more parts of a packet name, each snake_case, or with large letters
 * too. An event needs no dot. */
static bool is_dotted(const char *text, spec_name_kind kind) {
  bool cased = kind != SPEC_NAME_PACKET;
  bool dotted = false, begin = true;
  if (!is_lower(*text)) return false;
  for (; *text != '\0'; text++) {
    if (*text == '.') {
      if (begin) return false;
      dotted = begin = true;
    } else if (is_lower(*text) || is_digit(*text) || (*text == '_' && !begin) ||
               (cased && is_upper(*text))) {
      begin = false;
    } else {
      return false;
    }
  }
  return (dotted || kind == SPEC_NAME_EVENT) && !begin;
}

/* Names that Socket.IO's own events have, which no packet can. */
static bool is_reserved(const char *text) {
  static const char *const names[] = {"connect",     "connect_error",
                                      "disconnect",  "disconnecting",
                                      "newListener", "removeListener"};
  size_t i;
  for (i = 0; i < sizeof names / sizeof *names; i++)
    if (strcmp(names[i], text) == 0) return true;
  return false;
}

static bool fits(const char *text, spec_name_kind kind) {
  const char *at;
  if (kind == SPEC_NAME_EVENT && is_reserved(text)) return false;
  if (kind == SPEC_NAME_PACKET || kind == SPEC_NAME_CLASS ||
      kind == SPEC_NAME_EVENT)
    return is_dotted(text, kind);
  if (kind == SPEC_NAME_TYPE     ? !is_upper(*text)
      : kind == SPEC_NAME_HEADER ? !is_upper(*text) && !is_lower(*text)
                                 : !is_lower(*text))
    return false;
  for (at = text; *at != '\0'; at++) {
    bool good = is_alnum(*at);
    if (kind == SPEC_NAME_VALUE) good = (good && !is_upper(*at)) || *at == '_';
    if (kind == SPEC_NAME_HEADER)
      good = good || (*at != '\0' && strchr("_.:-", *at) != NULL);
    if (kind == SPEC_NAME_WORD) good = good || *at == '-' || *at == '_';
    if (!good) return false;
  }
  return true;
}

bool parley__spec_name(spec_loader *ld, const spec_node *node,
                       spec_name_kind kind) {
  static const char *const wanted[] = {
    "a field's name is camelCase",
    "a type's name is PascalCase",
    "an enum value's name is snake_case",
    "a packet's name is namespace.snake_case",
    "a packet's name is its class on the wire, as in chat.ChannelAdd",
    ("an event's name is letters, digits and _, the first one a small letter; "
     "dots may stand between, and Socket.IO's own names are taken"),
    "a header is letters, digits and _ . : -",
    "a name is letters, digits, - and _, the first one a small letter"};
  if (node->kind == SPEC_SCALAR && fits(node->text, kind)) return true;
  parley__spec_mistake(ld, node->mark, "bad name '%s': %s",
                       node->kind == SPEC_SCALAR ? node->text : "",
                       wanted[kind]);
  return false;
}
