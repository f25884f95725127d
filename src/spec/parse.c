/* SPDX-License-Identifier: MIT
 *
 * The root, and what a file holds: types, enums and packets.
 */
#include <string.h>

#include "spec/loader.h"

/* Keys of a root; those from REALM on may stand in every file. */
static const char *const root_keys[] = {
  "protocol", "wire",  "revision", "version", "doc", "phases", "files", "realm",
  "since",    "phase", "enums",    "types",   "c2s", "s2c",    "both",  NULL};
enum {
  PROTOCOL,
  WIRE,
  REVISION,
  VERSION,
  DOC,
  PHASES,
  FILES,
  REALM,
  SINCE,
  PHASE,
  ENUMS,
  TYPES,
  C2S,
  S2C,
  BOTH,
  ROOT_KEYS
};

/* ---- the root -------------------------------------------------------- */

static void take_wire(spec_loader *ld, const spec_node *node) {
  const char *wire = parley__spec_text(ld, node, "wire");
  if (wire == NULL) return;
  ld->json = strcmp(wire, "json") == 0;
  if (!ld->json && strcmp(wire, "binary") != 0)
    parley__spec_mistake(ld, node->mark, "'wire' must be binary or json");
}

static void take_version(spec_loader *ld, const spec_node *node) {
  int64_t version = 0;
  if (!ld->json)
    parley__spec_mistake(ld, node->key->mark,
                         "'version' is for the JSON wire only");
  else if (parley__spec_integer(ld, node, "version", 1, UINT32_MAX, &version))
    ld->version = (uint32_t)version;
}

static void take_phases(spec_loader *ld, const spec_node *node) {
  const spec_node *child;
  uint32_t i;
  if (!parley__spec_is_sequence(ld, node, "phases")) return;
  ld->phases =
    parley__spec_get(ld, (node->count + (size_t)1) * sizeof *ld->phases);
  for (child = node->first; child != NULL; child = child->next) {
    if (!parley__spec_name(ld, child, SPEC_NAME_WORD)) continue;
    for (i = 0; i < ld->nphases; i++)
      if (strcmp(ld->phases[i], child->text) == 0)
        parley__spec_mistake(ld, child->mark, "phase '%s' stands twice",
                             child->text);
    ld->phases[ld->nphases++] = child->text;
  }
}

void parley__spec_root(spec_loader *ld, spec_node *root) {
  spec_node *key[ROOT_KEYS];
  if (!parley__spec_keys(ld, root, "the root", root_keys, key)) return;
  if (key[PROTOCOL] == NULL)
    parley__spec_mistake(ld, root->mark, "the root needs 'protocol', a name");
  else if (parley__spec_name(ld, key[PROTOCOL], SPEC_NAME_WORD))
    ld->name = key[PROTOCOL]->text;
  if (key[WIRE] == NULL)
    parley__spec_mistake(ld, root->mark,
                         "the root needs 'wire', binary or json");
  else
    take_wire(ld, key[WIRE]);
  ld->revision = parley__spec_text(ld, key[REVISION], "revision");
  if (key[VERSION] != NULL) take_version(ld, key[VERSION]);
  ld->doc = parley__spec_text(ld, key[DOC], "doc");
  if (key[PHASES] != NULL) take_phases(ld, key[PHASES]);
}

/* ---- enums ----------------------------------------------------------- */

/* The name of an entry of `values: [AVAILABLE, BUSY]`: the text in small
 * letters. */
static const char *small_name(spec_loader *ld, const spec_node *node) {
  char *out = parley__spec_copy(ld, node->text, node->size);
  char *at;
  spec_node named = *node;
  for (at = out; *at != '\0'; at++)
    if (*at >= 'A' && *at <= 'Z') *at = (char)(*at - 'A' + 'a');
  named.text = out;
  return parley__spec_name(ld, &named, SPEC_NAME_VALUE) ? out : NULL;
}

static void take_number(spec_loader *ld, const spec_enum *e,
                        const spec_node *node, spec_enum_value *value) {
  const spec_enum_value *other;
  spec_node number = *node;
  int64_t low, high;
  number.text = parley__spec_split(ld, node, &value->doc);
  number.size = strlen(number.text);
  parley__spec_range(e->kind, &low, &high);
  if (!parley__spec_integer(ld, &number, value->name, low, high,
                            &value->number))
    return;
  for (other = e->values; other != NULL; other = other->next)
    if (other->number == value->number)
      parley__spec_mistake(ld, node->mark, "the number of '%s' is that of '%s'",
                           value->name, other->name);
}

static void take_text(spec_loader *ld, const spec_enum *e,
                      const spec_node *node, spec_enum_value *value) {
  const spec_enum_value *other;
  if (node->kind == SPEC_MAP) {
    static const char *const keys[] = {"text", "since", "doc", NULL};
    spec_node *key[3];
    int64_t since = 0;
    if (!parley__spec_keys(ld, node, "an enum value", keys, key)) return;
    if (key[0] == NULL)
      parley__spec_mistake(ld, node->mark, "an enum value needs 'text'");
    value->text = parley__spec_text(ld, key[0], "text");
    if (key[1] != NULL)
      parley__spec_integer(ld, key[1], "since", 1, UINT32_MAX, &since);
    value->since = (uint32_t)since;
    value->doc = parley__spec_text(ld, key[2], "doc");
    if (value->text == NULL) value->text = "";
  } else {
    value->text = parley__spec_split(ld, node, &value->doc);
  }
  for (other = e->values; other != NULL; other = other->next)
    if (*value->text != '\0' && strcmp(other->text, value->text) == 0)
      parley__spec_mistake(ld, node->mark, "the text of '%s' is that of '%s'",
                           value->name, other->name);
}

static void take_values(spec_loader *ld, spec_enum *e, const spec_node *node) {
  spec_enum_value **tail = &e->values;
  const spec_node *child;
  for (child = node->first; child != NULL; child = child->next) {
    spec_enum_value *value = parley__spec_get(ld, sizeof *value);
    bool long_form = ld->json && node->kind == SPEC_MAP &&
                     child->kind == SPEC_MAP && e->kind == PARLEY_KIND_STRING;
    if (!long_form && parley__spec_text(ld, child, "values") == NULL) continue;
    if (node->kind == SPEC_SEQ) {
      value->name = small_name(ld, child);
      if (value->name == NULL) continue;
    } else {
      parley__spec_name(ld, child->key, SPEC_NAME_VALUE);
      value->name = child->key->text;
    }
    if (e->kind == PARLEY_KIND_STRING)
      take_text(ld, e, child, value);
    else
      take_number(ld, e, child, value);
    *tail = value;
    tail = &value->next;
    e->count++;
  }
}

/* True if the values are texts although no type says so. */
static bool has_texts(spec_loader *ld, const spec_node *values) {
  const spec_node *child;
  const char *doc, *text;
  int64_t number;
  if (values->kind == SPEC_SEQ) return true;
  if (!ld->json) return false;
  for (child = values->first; child != NULL; child = child->next) {
    if (child->kind == SPEC_MAP) return true;
    if (child->kind != SPEC_SCALAR) continue;
    if (strstr(child->text, " --") != NULL)
      text = parley__spec_split(ld, child, &doc);
    else
      text = child->text;
    if (!parley__spec_parse_integer(text, strlen(text), &number)) return true;
  }
  return false;
}

static void take_enum_type(spec_loader *ld, spec_enum *e,
                           const spec_node *node) {
  int kind;
  if (parley__spec_text(ld, node, "type") == NULL) return;
  for (kind = 0; kind < PARLEY_KIND_COUNT_; kind++)
    if (strcmp(parley_kind_name((parley_kind)kind), node->text) == 0 &&
        (parley__spec_is_integer((uint8_t)kind) || kind == PARLEY_KIND_STRING))
      break;
  if (kind == PARLEY_KIND_COUNT_)
    parley__spec_mistake(ld, node->mark,
                         "an enum's type is an integer or string, not '%s'",
                         node->text);
  else
    e->kind = (uint8_t)kind;
}

/* Enters a type's or enum's name, which must be new. */
static void declare(spec_loader *ld, const spec_node *name, spec_decl *decl,
                    spec_enum *enumeration) {
  const parley_names_entry *entry;
  spec_type_name *entered;
  parley__spec_name(ld, name, SPEC_NAME_TYPE);
  entry = parley__names_get(&ld->types, name->text, name->size);
  if (entry != NULL) {
    const spec_type_name *first = entry->ptr;
    parley__spec_mistake(
      ld, name->mark, "type '%s' is defined twice, first at %s:%u:%u",
      name->text, parley__spec_path(ld, first->mark),
      (unsigned)first->mark.line, (unsigned)first->mark.column);
    return;
  }
  entered = parley__spec_get(ld, sizeof *entered);
  entered->name = name->text;
  entered->mark = name->mark;
  entered->decl = decl;
  entered->enumeration = enumeration;
  parley__spec_put(ld, &ld->types, name->text, entered);
}

static void take_enum(spec_loader *ld, const spec_node *node) {
  static const char *const keys[] = {"type",   "open",    "doc",
                                     "values", "no_null", NULL};
  enum { TYPE, OPEN, ENUM_DOC, VALUES, NO_NULL };
  spec_enum *e = parley__spec_get(ld, sizeof *e);
  spec_node *key[5];
  e->name = node->key->text;
  e->mark = node->key->mark;
  e->kind = PARLEY_KIND_I32;
  declare(ld, node->key, NULL, e);
  e->index = ld->nenums++;
  *ld->enum_tail = e;
  ld->enum_tail = &e->next;
  if (!parley__spec_keys(ld, node, "an enum", keys, key)) return;
  e->doc = parley__spec_text(ld, key[ENUM_DOC], "doc");
  e->open = parley__spec_bool(ld, key[OPEN], "open", true);
  e->no_null = parley__spec_bool(ld, key[NO_NULL], "no_null", false);
  if (key[NO_NULL] != NULL && !ld->json)
    parley__spec_mistake(ld, key[NO_NULL]->key->mark,
                         "'no_null' is for the JSON wire only");
  if (key[VALUES] == NULL || key[VALUES]->kind == SPEC_SCALAR ||
      key[VALUES]->count == 0) {
    parley__spec_mistake(
      ld, key[VALUES] != NULL ? key[VALUES]->mark : node->mark,
      "an enum needs 'values', a mapping from names to numbers or texts");
    return;
  }
  if (key[TYPE] != NULL)
    take_enum_type(ld, e, key[TYPE]);
  else if (has_texts(ld, key[VALUES]))
    e->kind = PARLEY_KIND_STRING;
  if (key[VALUES]->kind == SPEC_SEQ && e->kind != PARLEY_KIND_STRING)
    parley__spec_mistake(ld, key[VALUES]->mark,
                         "a list of values is for texts; give each number");
  else
    take_values(ld, e, key[VALUES]);
}

/* ---- types ----------------------------------------------------------- */

/* A type is its list of fields. */
static void take_type(spec_loader *ld, const spec_node *node) {
  spec_decl *decl = parley__spec_get(ld, sizeof *decl);
  const spec_node *fields = node;
  decl->name = node->key->text;
  decl->mark = node->key->mark;
  declare(ld, node->key, decl, NULL);
  *ld->decl_tail = decl;
  ld->decl_tail = &decl->next;
  ld->ndecls++;
  if (node->kind == SPEC_MAP) {
    static const char *const keys[] = {"doc", "fields", NULL};
    spec_node *key[2];
    parley__spec_keys(ld, node, "a type", keys, key);
    decl->doc = parley__spec_text(ld, key[0], "doc");
    fields = key[1];
    if (fields == NULL) {
      parley__spec_mistake(ld, node->mark, "a type needs 'fields'");
      return;
    }
  }
  decl->body.items = parley__spec_items(ld, fields);
}

/* ---- packets --------------------------------------------------------- */

static const char *const packet_keys[] = {
  "id",     "header",   "phase", "since",   "summary",
  "sender", "receiver", "notes", "replies", "secret",
  "layout", "fields",   "args",  "until",   NULL};
enum {
  P_ID,
  P_HEADER,
  P_PHASE,
  P_SINCE,
  P_SUMMARY,
  P_SENDER,
  P_RECEIVER,
  P_NOTES,
  P_REPLIES,
  P_SECRET,
  P_LAYOUT,
  P_FIELDS,
  P_ARGS,
  P_UNTIL,
  PACKET_KEYS
};

/* Index of the phase, NONE for no phase or after a mistake. */
static uint32_t phase_of(spec_loader *ld, const spec_node *node) {
  const char *name = parley__spec_text(ld, node, "phase");
  parley_near near;
  uint32_t i;
  if (name == NULL) return PARLEY_NONE;
  parley__near_init(&near, node->text, node->size);
  for (i = 0; i < ld->nphases; i++) {
    if (strcmp(ld->phases[i], name) == 0) return i;
    parley__near_offer(&near, ld->phases[i]);
  }
  parley__spec_mistake(ld, node->mark, "unknown phase '%s'%s", name,
                       parley__spec_hint(ld, &near));
  return PARLEY_NONE;
}

/* Enters |packet| in |names| under |name|, or says where the name was. */
static void enter(spec_loader *ld, parley_names *names, const char *what,
                  const spec_node *name, spec_packet *packet) {
  const parley_names_entry *entry =
    parley__names_get(names, name->text, name->size);
  const spec_packet *first;
  if (entry == NULL) {
    parley__spec_put(ld, names, name->text, packet);
    return;
  }
  first = entry->ptr;
  parley__spec_mistake(
    ld, name->mark, "%s %s %s is defined twice, first at %s:%u:%u", what,
    name->text, parley_dir_name((parley_dir)packet->dir),
    parley__spec_path(ld, first->mark), (unsigned)first->mark.line,
    (unsigned)first->mark.column);
}

static void take_id(spec_loader *ld, const spec_node *node,
                    spec_packet *packet) {
  const parley_names_entry *entry;
  const spec_packet *first;
  const char *bytes = (const char *)&packet->id;
  int64_t id = 0;
  if (node == NULL || !parley__spec_integer(ld, node, "id", 0, UINT16_MAX, &id))
    return;
  packet->has_id = true;
  packet->id = (uint16_t)id;
  entry = parley__names_get(&ld->ids[packet->dir], bytes, sizeof packet->id);
  if (entry == NULL) {
    if (!parley__names_put(&ld->ids[packet->dir], &ld->arena, bytes,
                           sizeof packet->id, 0, packet))
      parley__spec_out_of_memory(ld);
    return;
  }
  first = entry->ptr;
  parley__spec_mistake(ld, node->mark, "id %u %s is that of '%s', at %s:%u:%u",
                       (unsigned)id, parley_dir_name((parley_dir)packet->dir),
                       first->name, parley__spec_path(ld, first->mark),
                       (unsigned)first->mark.line,
                       (unsigned)first->mark.column);
}

/* Arguments have places, no names on the wire, and only the last of them can
 * be left out. */
static void check_args(spec_loader *ld, const spec_item *items) {
  const spec_item *item, *optional = NULL;
  if (!ld->json) return;
  for (item = items; item != NULL; item = item->next) {
    if (item->kind != SPEC_FIELD) continue;
    if (item->wire != NULL || item->also != NULL)
      parley__spec_mistake(ld, item->mark,
                           "argument '%s' has no name on the wire, so no "
                           "'wire' and no 'also'",
                           item->name);
    if ((item->flags & PARLEY_FIELD_OPTIONAL) != 0)
      optional = item;
    else if (optional != NULL)
      parley__spec_mistake(ld, item->mark,
                           "argument '%s' stands behind '%s', which is "
                           "optional, and is not optional itself",
                           item->name, optional->name);
  }
}

/* `fields: [...]`, `fields: TypeName`, `args: [...]`, or nothing. */
static void take_body(spec_loader *ld, spec_node *const *key,
                      spec_packet *packet) {
  const spec_node *fields = key[P_FIELDS];
  if (key[P_ARGS] != NULL) {
    if (!ld->json)
      parley__spec_mistake(ld, key[P_ARGS]->key->mark,
                           "'args' is for the JSON wire only");
    if (fields != NULL)
      parley__spec_mistake(ld, key[P_ARGS]->key->mark,
                           "a packet has 'fields' or 'args', not both");
    packet->flags |= PARLEY_PACKET_ARGS;
    packet->body.items = parley__spec_items(ld, key[P_ARGS]);
    check_args(ld, packet->body.items);
    return;
  }
  if (fields == NULL) return;
  if (fields->kind != SPEC_SCALAR) {
    packet->body.items = parley__spec_items(ld, fields);
  } else if (parley__spec_text(ld, fields, "fields") != NULL) {
    packet->type = parley__spec_type(ld, fields->text, fields->mark);
    if (packet->secret)
      parley__spec_mistake(ld, key[P_SECRET]->mark,
                           "the body is a type of its own; make the type's "
                           "fields secret");
  }
}

static void take_layout(spec_loader *ld, spec_node *const *key,
                        spec_packet *packet) {
  const spec_node *node = key[P_LAYOUT];
  bool unknown = node != NULL && node->kind == SPEC_SCALAR && ld->json &&
                 strcmp(node->text, "unknown") == 0;
  if (node == NULL) return;
  if (unknown && (key[P_FIELDS] != NULL || key[P_ARGS] != NULL))
    parley__spec_mistake(ld, node->mark,
                         "a packet of unknown layout has no fields");
  if (unknown)
    packet->flags |= PARLEY_PACKET_FREE | PARLEY_PACKET_UNVERIFIED;
  else if (node->kind == SPEC_SCALAR && strcmp(node->text, "unverified") == 0)
    packet->flags |= PARLEY_PACKET_UNVERIFIED;
  else
    parley__spec_mistake(ld, node->mark, "'layout' must be unverified%s",
                         ld->json ? " or unknown" : "");
}

static void add_packet(spec_loader *ld, const spec_node *name,
                       spec_packet *packet) {
  enter(ld, &ld->packets[packet->dir], "packet", name, packet);
  *ld->packet_tail = packet;
  ld->packet_tail = &packet->next;
  ld->npackets++;
}

/* How a packet's name is written; what has positional arguments is an event. */
static spec_name_kind name_kind(const spec_loader *ld, const spec_node *node) {
  const spec_node *child;
  if (!ld->json) return SPEC_NAME_PACKET;
  if (node->kind == SPEC_MAP)
    for (child = node->first; child != NULL; child = child->next)
      if (strcmp(child->key->text, "args") == 0) return SPEC_NAME_EVENT;
  return SPEC_NAME_CLASS;
}

/* One packet; |defaults| are the file's keys. */
static spec_packet *take_packet(spec_loader *ld, const spec_node *node,
                                parley_dir dir, spec_node *const *defaults,
                                uint32_t realm) {
  spec_packet *packet = parley__spec_get(ld, sizeof *packet);
  spec_node *key[PACKET_KEYS];
  packet->name = node->key->text;
  packet->mark = node->key->mark;
  packet->dir = (uint8_t)dir;
  packet->realm = realm;
  packet->phase = PARLEY_NONE;
  parley__spec_name(ld, node->key, name_kind(ld, node));
  add_packet(ld, node->key, packet);
  if (!parley__spec_keys(ld, node, "a packet", packet_keys, key)) return packet;
  take_id(ld, key[P_ID], packet);
  if (key[P_HEADER] != NULL &&
      parley__spec_name(ld, key[P_HEADER], SPEC_NAME_HEADER)) {
    packet->header = key[P_HEADER]->text;
    enter(ld, &ld->headers[dir], "header", key[P_HEADER], packet);
  }
  if (key[P_PHASE] == NULL && defaults[PHASE] == NULL && ld->nphases > 0)
    parley__spec_mistake(ld, packet->mark,
                         "packet '%s' has no phase, and its file no default",
                         packet->name);
  packet->phase =
    phase_of(ld, key[P_PHASE] != NULL ? key[P_PHASE] : defaults[PHASE]);
  packet->since = parley__spec_text(
    ld, key[P_SINCE] != NULL ? key[P_SINCE] : defaults[SINCE], "since");
  packet->until = parley__spec_text(ld, key[P_UNTIL], "until");
  packet->summary = parley__spec_text(ld, key[P_SUMMARY], "summary");
  packet->sender = parley__spec_text(ld, key[P_SENDER], "sender");
  packet->receiver = parley__spec_text(ld, key[P_RECEIVER], "receiver");
  packet->notes = parley__spec_text(ld, key[P_NOTES], "notes");
  packet->secret = parley__spec_bool(ld, key[P_SECRET], "secret", false);
  if (key[P_REPLIES] != NULL &&
      parley__spec_is_sequence(ld, key[P_REPLIES], "replies"))
    packet->replies = key[P_REPLIES];
  take_layout(ld, key, packet);
  take_body(ld, key, packet);
  return packet;
}

/* A packet that both sides send is one for each direction, with one body. */
static void take_both(spec_loader *ld, const spec_node *node,
                      spec_node *const *defaults, uint32_t realm) {
  spec_packet *first = take_packet(ld, node, PARLEY_C2S, defaults, realm);
  spec_packet *twin = parley__spec_get(ld, sizeof *twin);
  *twin = *first;
  twin->dir = PARLEY_S2C;
  twin->twin = first;
  twin->next = NULL;
  if (first->has_id || first->header != NULL)
    parley__spec_mistake(ld, first->mark,
                         "a packet of both directions has no id and no header");
  add_packet(ld, node->key, twin);
}

static void take_packets(spec_loader *ld, const spec_node *node, parley_dir dir,
                         spec_node *const *defaults, uint32_t realm) {
  const spec_node *child;
  if (node == NULL || parley__spec_is_null(node)) return;
  if (node->kind != SPEC_MAP) {
    parley__spec_mistake(ld, node->mark,
                         "'%s' must be a mapping from names to packets",
                         node->key->text);
    return;
  }
  for (child = node->first; child != NULL; child = child->next)
    if (node == defaults[BOTH])
      take_both(ld, child, defaults, realm);
    else
      take_packet(ld, child, dir, defaults, realm);
}

/* ---- files ----------------------------------------------------------- */

/* The realm of a file that has packets: a new entry of the list. */
static uint32_t take_realm(spec_loader *ld, const spec_file *file,
                           const spec_node *node) {
  spec_realm *realm;
  uint32_t i;
  if (parley__spec_text(ld, node, "realm") == NULL) return 0;
  if (ld->realms == NULL)
    ld->realms = parley__spec_get(ld, ld->nfiles * sizeof *ld->realms);
  for (i = 0; i < ld->nrealms; i++) {
    bool same_name = strcmp(ld->realms[i].name, node->text) == 0;
    if (!same_name && strcmp(ld->realms[i].file, file->stem) != 0) continue;
    parley__spec_mistake(ld, node->mark,
                         same_name ? "realm '%s' has a file already, %s"
                                   : "realm '%s': its file is called like %s",
                         node->text, parley__spec_path(ld, ld->realms[i].mark));
  }
  realm = &ld->realms[ld->nrealms];
  realm->name = node->text;
  realm->file = file->stem;
  realm->mark = node->mark;
  return ld->nrealms++;
}

static void each(spec_loader *ld, const spec_node *node, const char *what,
                 void (*take)(spec_loader *ld, const spec_node *node)) {
  const spec_node *child;
  if (node == NULL || parley__spec_is_null(node)) return;
  if (node->kind != SPEC_MAP) {
    parley__spec_mistake(ld, node->mark, "'%s' must be a mapping", what);
    return;
  }
  for (child = node->first; child != NULL; child = child->next) take(ld, child);
}

void parley__spec_file(spec_loader *ld, uint32_t index) {
  const spec_file *file = &ld->files[index];
  spec_node *key[ROOT_KEYS];
  uint32_t realm = 0;
  bool has_packets;
  if (index == 0) {
    uint32_t known = ld->nmistakes;
    spec_mistake *list = ld->mistakes;
    if (!parley__spec_keys(ld, file->root, "the root", root_keys, key)) {
      ld->mistakes = list; /* said when the root was read */
      ld->nmistakes = known;
      return;
    }
    ld->mistakes = list;
    ld->nmistakes = known;
  } else if (!parley__spec_keys(ld, file->root, "a file", root_keys + REALM,
                                key + REALM)) {
    return;
  }
  has_packets = key[C2S] != NULL || key[S2C] != NULL || key[BOTH] != NULL;
  if (has_packets && key[REALM] == NULL)
    parley__spec_mistake(ld, file->root->mark,
                         "a file with packets needs 'realm'");
  else if (has_packets)
    realm = take_realm(ld, file, key[REALM]);
  else if (key[REALM] != NULL)
    parley__spec_text(ld, key[REALM], "realm");
  each(ld, key[ENUMS], "enums", take_enum);
  each(ld, key[TYPES], "types", take_type);
  take_packets(ld, key[C2S], PARLEY_C2S, key, realm);
  take_packets(ld, key[S2C], PARLEY_S2C, key, realm);
  take_packets(ld, key[BOTH], PARLEY_C2S, key, realm);
}
