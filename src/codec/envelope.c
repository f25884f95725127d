/* SPDX-License-Identifier: MIT */
#include "parley/envelope.h"

#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "codec/json_walk.h"

/* ---- envelope -------------------------------------------------------- */

/* Reads a length and its bytes at |*at|. */
static parley_err read_part(parley_slice message, size_t *at, const char *what,
                            parley_slice *out, parley_diag *diag) {
  size_t left = message.size - *at;
  uint32_t size;
  if (left < 4)
    return parley_fail(diag, PARLEY_ETRUNCATED, *at,
                       "the length of the %s needs 4 bytes, the message has "
                       "%zu left",
                       what, left);
  size = parley__get_u32(message.data + *at);
  if (size > INT32_MAX)
    return parley_fail(diag, PARLEY_ECOUNT, *at,
                       "the length of the %s is negative", what);
  if (size > left - 4)
    return parley_fail(diag, PARLEY_ETRUNCATED, *at + 4,
                       "the %s needs %lu bytes, the message has %zu left", what,
                       (unsigned long)size, left - 4);
  out->data = message.data + *at + 4;
  out->size = size;
  *at += 4 + size;
  return PARLEY_OK;
}

parley_err parley_envelope_read(parley_slice message, parley_envelope *out,
                                parley_diag *diag) {
  parley_slice id;
  size_t at = 4;
  parley_err err;
  memset(out, 0, sizeof *out);
  if (message.size < 4)
    return parley_fail(diag, PARLEY_ETRUNCATED, 0,
                       "the number needs 4 bytes, the message has %zu",
                       message.size);
  out->type_id = (int32_t)parley__get_u32(message.data);
  err = read_part(message, &at, "unique id", &id, diag);
  if (err != PARLEY_OK) return err;
  if (id.size > 0 && !parley__uuid(id, false, out->unique_id))
    return parley_fail(diag, PARLEY_EPROTO, 8, "the unique id is no UUID");
  err = read_part(message, &at, "body", &out->body, diag);
  if (err != PARLEY_OK) return err;
  if (out->body.size == 0)
    return parley_fail(diag, PARLEY_EJSON, at, "the body is empty");
  out->rest.data = message.data + at;
  out->rest.size = message.size - at;
  return PARLEY_OK;
}

parley_err parley_envelope_write(int32_t type_id, const char *unique_id,
                                 parley_slice body, parley_buf *out) {
  char uuid[PARLEY_UUID_SIZE + 1] = "";
  size_t start = out->size, size = strlen(unique_id);
  uint8_t head[8];
  parley_err err;
  if (size > 0 && !parley__uuid(parley_slice_of(unique_id), true, uuid))
    return PARLEY_EUSAGE;
  if (body.size > INT32_MAX) return PARLEY_ELIMIT;
  parley__put_u32(head, (uint32_t)type_id);
  parley__put_u32(head + 4, (uint32_t)size);
  err = parley_buf_append(out, head, 8);
  if (err == PARLEY_OK) err = parley_buf_append(out, uuid, size);
  parley__put_u32(head, (uint32_t)body.size);
  if (err == PARLEY_OK) err = parley_buf_append(out, head, 4);
  if (err == PARLEY_OK) err = parley_buf_append(out, body.data, body.size);
  if (err != PARLEY_OK) out->size = start;
  return err;
}

parley_err parley_uuid_new(const parley_random *random,
                           char out[PARLEY_UUID_SIZE + 1]) {
  static const char digits[] = "0123456789abcdef";
  uint8_t bytes[16];
  size_t i;
  parley_err err = random->fn(random->ud, bytes, sizeof bytes);
  if (err != PARLEY_OK) return PARLEY_ERANDOM;
  bytes[6] = (uint8_t)(0x40 | (bytes[6] & 0x0f)); /* version 4 */
  bytes[8] = (uint8_t)(0x80 | (bytes[8] & 0x3f)); /* RFC 4122's variant */
  for (i = 0; i < sizeof bytes; i++) {
    if (i == 4 || i == 6 || i == 8 || i == 10) *out++ = '-';
    *out++ = digits[bytes[i] >> 4];
    *out++ = digits[bytes[i] & 15];
  }
  *out = '\0';
  return PARLEY_OK;
}

/* ---- registry -------------------------------------------------------- */

typedef struct named_class {
  int32_t id;
  size_t size; /* of the name, with its NUL */
  char *name;
  const parley_packet *packet;
} named_class;

struct parley_registry {
  const parley_schema *schema;
  const parley_alloc *alloc;
  parley_dir dir;
  int32_t last; /* number taken last */
  uint32_t count, capacity;
  named_class *classes; /* sorted by id */
};

parley_registry *parley_registry_new(const parley_schema *schema,
                                     parley_dir dir,
                                     const parley_alloc *alloc) {
  parley_registry *registry = parley_calloc(alloc, sizeof *registry);
  if (registry == NULL) return NULL;
  registry->schema = schema;
  registry->alloc = alloc;
  registry->dir = dir;
  return registry;
}

void parley_registry_reset(parley_registry *registry) {
  uint32_t i;
  for (i = 0; i < registry->count; i++)
    parley_free(registry->alloc, registry->classes[i].name,
                registry->classes[i].size);
  registry->count = 0;
  registry->last = 0;
}

void parley_registry_free(parley_registry *registry) {
  if (registry == NULL) return;
  parley_registry_reset(registry);
  parley_free(registry->alloc, registry->classes,
              registry->capacity * sizeof *registry->classes);
  parley_free(registry->alloc, registry, sizeof *registry);
}

/* Where |id| stands, or would. */
static uint32_t place(const parley_registry *registry, int32_t id) {
  uint32_t low = 0, high = registry->count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (registry->classes[middle].id < id)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

static bool has(const parley_registry *registry, uint32_t at, int32_t id) {
  return at < registry->count && registry->classes[at].id == id;
}

static parley_err grow(parley_registry *registry) {
  uint32_t capacity = registry->capacity == 0 ? 32 : registry->capacity * 2;
  named_class *classes = parley_realloc(registry->alloc, registry->classes,
                                        registry->capacity * sizeof *classes,
                                        capacity * sizeof *classes);
  if (classes == NULL) return PARLEY_ENOMEM;
  registry->classes = classes;
  registry->capacity = capacity;
  return PARLEY_OK;
}

const parley_packet *parley_class_find(const parley_schema *schema,
                                       parley_dir dir, const char *name) {
  const parley_packet *packet = parley_schema_find(schema, dir, name);
  if (packet != NULL) return packet;
  return parley_schema_find(schema, dir == PARLEY_C2S ? PARLEY_S2C : PARLEY_C2S,
                            name);
}

parley_err parley_registry_set(parley_registry *registry, int32_t id,
                               parley_slice name, parley_diag *diag) {
  uint32_t at = place(registry, id);
  named_class made;
  if (id == 0)
    return parley_fail(diag, PARLEY_EPROTO, 0,
                       "number 0 is that of registrations");
  if (name.size == 0 || memchr(name.data, 0, name.size) != NULL)
    return parley_fail(diag, PARLEY_EPROTO, 0, "a class without a name");
  if (name.size > PARLEY_CLASS_NAME_MAX)
    return parley_fail(diag, PARLEY_ELIMIT, 0,
                       "a class name of %zu bytes, the limit is %d", name.size,
                       (int)PARLEY_CLASS_NAME_MAX);
  if (!has(registry, at, id) && registry->count == PARLEY_CLASSES_MAX)
    return parley_fail(diag, PARLEY_ELIMIT, 0,
                       "more than %d classes were registered",
                       (int)PARLEY_CLASSES_MAX);
  made.id = id;
  made.size = name.size + 1;
  made.name = parley_calloc(registry->alloc, made.size);
  if (made.name == NULL ||
      (registry->count == registry->capacity && grow(registry) != PARLEY_OK)) {
    parley_free(registry->alloc, made.name, made.size);
    return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  }
  memcpy(made.name, name.data, name.size);
  made.packet = parley_class_find(registry->schema, registry->dir, made.name);
  if (has(registry, at, id)) {
    parley_free(registry->alloc, registry->classes[at].name,
                registry->classes[at].size);
  } else {
    memmove(registry->classes + at + 1, registry->classes + at,
            (registry->count - at) * sizeof made);
    registry->count++;
  }
  registry->classes[at] = made;
  return PARLEY_OK;
}

bool parley_registry_find(const parley_registry *registry, int32_t id,
                          const char **name, const parley_packet **packet) {
  uint32_t at = place(registry, id);
  if (id == 0) {
    *name = PARLEY_REGISTER_CLASS;
    *packet = parley_class_find(registry->schema, registry->dir, *name);
    return true;
  }
  if (!has(registry, at, id)) return false;
  *name = registry->classes[at].name;
  *packet = registry->classes[at].packet;
  return true;
}

bool parley_registry_id(const parley_registry *registry, const char *name,
                        int32_t *id) {
  uint32_t i;
  *id = 0;
  if (strcmp(name, PARLEY_REGISTER_CLASS) == 0) return true;
  for (i = 0; i < registry->count; i++)
    if (strcmp(registry->classes[i].name, name) == 0) {
      *id = registry->classes[i].id;
      return true;
    }
  return false;
}

parley_err parley_registry_take(parley_registry *registry, const char *name,
                                int32_t *id, bool *is_new, parley_diag *diag) {
  int32_t next = registry->last;
  parley_err err;
  *is_new = !parley_registry_id(registry, name, id);
  if (!*is_new) return PARLEY_OK;
  do /* numbers that were given by hand are left out */
    next = next == INT32_MAX ? 1 : next + 1;
  while (has(registry, place(registry, next), next));
  err = parley_registry_set(registry, next, parley_slice_of(name), diag);
  if (err != PARLEY_OK) return err;
  registry->last = next;
  *id = next;
  return PARLEY_OK;
}

/* ---- registrations --------------------------------------------------- */

parley_err parley_registration_write(int32_t id, const char *name,
                                     parley_buf *out) {
  parley_buf body;
  parley_err err;
  parley_buf_init(&body, out->alloc);
  err = parley_buf_puts(&body, "{\"a\":");
  if (err == PARLEY_OK)
    err = parley__json_put_java_string(&body, parley_slice_of(name));
  if (err == PARLEY_OK) err = parley_buf_printf(&body, ",\"b\":%ld}", (long)id);
  if (err == PARLEY_OK)
    err = parley_envelope_write(0, "", parley_buf_slice(&body), out);
  parley_buf_clear(&body);
  return err;
}

parley_err parley_registration_read(const parley_schema *schema,
                                    parley_slice body, parley_buf *scratch,
                                    int32_t *id, parley_slice *name,
                                    parley_diag *diag) {
  const parley_packet *packet =
    parley_class_find(schema, PARLEY_C2S, PARLEY_REGISTER_CLASS);
  parley_decode_options options = {0};
  const parley_value *root = NULL, *class_name, *number;
  parley_tree *tree;
  parley_err err;
  if (packet == NULL)
    return parley_fail(diag, PARLEY_EUSAGE, 0, "the schema has no packet %s",
                       PARLEY_REGISTER_CLASS);
  tree = parley_tree_new(scratch->alloc);
  if (tree == NULL) return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  err =
    parley_decode_tree(schema, packet, &options, body, tree, &root, NULL, diag);
  class_name = parley_value_get(root, "className");
  number = parley_value_get(root, "packetId");
  if (err == PARLEY_OK && (class_name == NULL || number == NULL))
    err = parley_fail(diag, PARLEY_EPROTO, 0,
                      "a registration without class and number");
  scratch->size = 0;
  if (err == PARLEY_OK &&
      parley_buf_append(scratch, class_name->u.string.data,
                        class_name->u.string.size) != PARLEY_OK)
    err = parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  if (err == PARLEY_OK) {
    *name = parley_buf_slice(scratch);
    *id = (int32_t)number->u.integer;
  }
  parley_tree_free(tree);
  return err;
}
