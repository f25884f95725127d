/* SPDX-License-Identifier: MIT
 *
 * What the loader knows of a spec between YAML and schema. Everything lives
 * in the loader's arena; when memory is out, the loader unwinds to its entry
 * with longjmp, so nothing here returns ENOMEM.
 */
#ifndef PARLEY_SPEC_LOADER_H
#define PARLEY_SPEC_LOADER_H

#include <setjmp.h>
#include <yaml.h>

#include "parley/spec.h"
#include "schema/builder.h"
#include "schema/near.h"

typedef struct spec_mark {
  uint32_t file, line, column; /* line and column from 1 */
} spec_mark;

/* ---- YAML ------------------------------------------------------------ */

typedef enum spec_node_kind { SPEC_SCALAR, SPEC_SEQ, SPEC_MAP } spec_node_kind;

/* A node of a YAML document. A mapping's children are its values, each with
 * its key. */
typedef struct spec_node {
  spec_node_kind kind;
  bool quoted; /* a scalar in quotes or a block scalar */
  spec_mark mark;
  const char *text; /* SCALAR: NUL-terminated */
  size_t size;
  struct spec_node *first; /* SEQ, MAP: children in order */
  struct spec_node *next;
  struct spec_node *key; /* of a mapping's child */
  uint32_t count;        /* children */
} spec_node;

typedef struct spec_file {
  const char *path; /* as in messages */
  const char *stem; /* of its name */
  spec_mark listed; /* where `files` names it */
  spec_node *root;  /* NULL: it could not be read */
  bool has_realm;
  uint32_t realm; /* index of its realm in the schema */
} spec_file;

/* ---- types and values ------------------------------------------------ */

typedef struct spec_item spec_item;
typedef struct spec_frame spec_frame;

/* Fields of a record in wire order, and the slots its conditions need. */
typedef struct spec_body {
  spec_item *items;
  uint16_t nslots;
} spec_body;

/* A named record. */
typedef struct spec_decl {
  const char *name, *doc;
  spec_mark mark;
  spec_body body;
  uint32_t record; /* index in the schema */
  bool finite;     /* a value of it can end */
  bool solid;      /* a value of it has at least one byte */
  bool open;       /* it has an optional tail or takes the rest */
  uint32_t visit;  /* last search that was here */
  struct spec_decl *next;
} spec_decl;

typedef struct spec_enum_value {
  const char *name, *doc;
  const char *text; /* of a text enum */
  uint32_t since;   /* protocol version, 0 for always */
  int64_t number;
  struct spec_enum_value *next;
} spec_enum_value;

typedef struct spec_enum {
  const char *name, *doc;
  spec_mark mark;
  uint8_t kind; /* an integer, or STRING */
  bool open, no_null;
  uint32_t index, count;
  spec_enum_value *values;
  struct spec_enum *next;
} spec_enum;

typedef struct spec_type {
  uint8_t kind; /* parley_kind; a name's after it is resolved */
  bool nullable;
  bool bad; /* already reported; ask nothing of it */
  spec_mark mark;
  const char *name;        /* of a record or enum; NULL for others */
  struct spec_type *first; /* list, set: element; map: key, value; one_of */
  struct spec_type *next;
  uint32_t nargs;
  spec_body *body; /* RECORD without a name */
  spec_decl *decl; /* RECORD with a name */
  spec_enum *enumeration;
  struct spec_type *unresolved; /* next name to resolve */
} spec_type;

typedef struct spec_value {
  int64_t integer;
  double number;
  const char *text;
  size_t size;
} spec_value;

/* ---- records --------------------------------------------------------- */

/* One comparison. */
typedef struct spec_cond {
  uint8_t op; /* parley_cond_op */
  bool text;  /* compares strings */
  bool bad;   /* already reported */
  spec_mark mark;
  const char *name;     /* of the field */
  spec_node **operands; /* as written; NULL element: `true` left out */
  uint32_t count;
  int64_t mask;     /* -1 for none */
  spec_item *field; /* found by the binder, with the values */
  spec_value *values;
  struct spec_cond *next;
} spec_cond;

typedef enum spec_item_kind {
  SPEC_FIELD,
  SPEC_WHEN,
  SPEC_OPTIONAL,
  SPEC_REFUSE
} spec_item_kind;

/* A field or a block. `switch`, and `when` or `optional` on a field, are
 * blocks already. */
struct spec_item {
  spec_item_kind kind;
  spec_mark mark;
  spec_item *next;
  /* field */
  const char *name, *doc, *wire, *also;
  spec_type *type;
  const spec_node *count, *per, *count_of, *preset, *enum_name;
  uint8_t count_kind; /* parley_count */
  uint16_t per_count;
  uint16_t flags; /* parley_field_flag */
  uint32_t since, until;
  spec_value preset_value;
  uint16_t slot;         /* NO_SLOT until something looks at it */
  uint32_t order;        /* 1, 2, ... as the binder meets the fields */
  spec_frame *frame;     /* the blocks around it */
  spec_item *pair;       /* count field and its list, each other's */
  spec_cond *pair_conds; /* count field: when the list follows */
  /* block */
  spec_cond *conds;
  spec_item *body, *other;
  bool in_switch; /* the first case of a switch */
  bool is_case;   /* its else is the next case */
  /* schema */
  uint32_t node;
};

/* Where the binder is: inside one side of a block, or in a record. The chain
 * leads outwards, beyond an unnamed record to the record around it. */
struct spec_frame {
  spec_frame *up;
  const spec_item *block; /* NULL: a record begins here */
  bool other;             /* in the block's else */
};

/* The fields of one record seen so far. */
typedef struct spec_scope {
  struct spec_scope *up; /* the record around an unnamed one */
  spec_item *items;      /* all of its items, to tell later from unknown */
  spec_item **fields;    /* in wire order */
  uint32_t count, capacity;
  uint16_t *nslots; /* of the record that owns the slots */
} spec_scope;

typedef struct spec_packet {
  const char *name, *header, *summary, *sender, *receiver, *notes, *since;
  const char *until;
  spec_mark mark;
  uint8_t dir, flags;
  bool has_id, secret;
  uint16_t id;
  uint32_t phase, realm;
  const spec_node *replies; /* NULL or a sequence */
  spec_body body;
  spec_type *type;          /* a named body, or NULL */
  struct spec_packet *twin; /* the same packet of the other direction, which
                               has the body; or NULL */
  uint32_t record;          /* index in the schema */
  struct spec_packet *next;
} spec_packet;

typedef struct spec_realm {
  const char *name, *file;
  spec_mark mark;
} spec_realm;

/* ---- the loader ------------------------------------------------------ */

typedef struct spec_mistake {
  spec_mark mark;
  uint32_t order; /* as found, for those at one place */
  const char *text;
  struct spec_mistake *next;
} spec_mistake;

typedef struct spec_loader {
  const parley_alloc *alloc;
  parley_arena arena;
  jmp_buf out_of_memory;
  parley_spec_read read;
  void *ud;

  parley_buf text;    /* of the file being parsed */
  yaml_parser_t yaml; /* of the file being parsed */
  yaml_event_t event;
  bool has_yaml, has_event;
  uint32_t yaml_file;
  parley_slice yaml_text;

  spec_file *files;
  uint32_t nfiles;
  bool partial; /* a file is missing: unknown names may be known there */

  spec_mistake *mistakes;
  uint32_t nmistakes;

  bool json;
  uint32_t version; /* of the protocol, by default; 0: there is just one */
  const char *name, *revision, *doc;
  const char **phases;
  uint32_t nphases;
  spec_realm *realms;
  uint32_t nrealms;

  parley_names types;                  /* spec_type_name of records and enums */
  parley_names packets[2], headers[2]; /* by direction */
  parley_names ids[2];                 /* named by the two bytes of an id */
  spec_decl *decls, **decl_tail;
  spec_enum *enums, **enum_tail;
  spec_packet *packet_list, **packet_tail;
  uint32_t ndecls, nenums, npackets;
  spec_type *unresolved;
  uint32_t order; /* fields met by the binder */
  uint32_t visit;
  parley_builder builder;
  bool has_builder;
} spec_loader;

/* A name in spec_loader.types. */
typedef struct spec_type_name {
  const char *name;
  spec_mark mark;
  spec_decl *decl;
  spec_enum *enumeration;
} spec_type_name;

/* load.c */

void parley__spec_loader_init(spec_loader *ld, const parley_alloc *alloc);
void parley__spec_loader_clear(spec_loader *ld);

/* Zeroed memory, or no return. */
void *parley__spec_get(spec_loader *ld, size_t size);
char *parley__spec_copy(spec_loader *ld, const char *text, size_t size);
void parley__spec_out_of_memory(spec_loader *ld);
void parley__spec_put(spec_loader *ld, parley_names *names, const char *name,
                      void *ptr);
/* Notes a mistake; the text is cut at about 500 bytes. */
void parley__spec_mistake(spec_loader *ld, spec_mark mark, const char *format,
                          ...)
#if defined(__GNUC__)
  __attribute__((format(printf, 3, 4)))
#endif
  ;
/* Writes all mistakes, sorted, and returns ESPEC; OK if there are none. */
parley_err parley__spec_report(spec_loader *ld, parley_buf *messages);
/* The offers' best as ", did you mean 'x'?", or "". */
const char *parley__spec_hint(spec_loader *ld, const parley_near *near);
const char *parley__spec_path(const spec_loader *ld, spec_mark mark);

/* yaml.c */

/* The document of file |file|, or NULL after a mistake. */
spec_node *parley__spec_yaml(spec_loader *ld, uint32_t file, parley_slice text);
void parley__spec_yaml_clear(spec_loader *ld);

/* value.c */

/* Sorts the values of mapping |map| into |out| by the NULL-terminated list
 * |keys| (absent: NULL); other keys, and a node that is no mapping, are
 * mistakes. |what| is "a packet". */
bool parley__spec_keys(spec_loader *ld, const spec_node *map, const char *what,
                       const char *const *keys, spec_node **out);
/* The text of a scalar; a mistake and NULL if |node| is not one. NULL for
 * NULL. */
const char *parley__spec_text(spec_loader *ld, const spec_node *node,
                              const char *what);
bool parley__spec_bool(spec_loader *ld, const spec_node *node, const char *what,
                       bool fallback);
/* An integer of [low, high]; |*out| stays as it is after a mistake. */
bool parley__spec_integer(spec_loader *ld, const spec_node *node,
                          const char *what, int64_t low, int64_t high,
                          int64_t *out);
bool parley__spec_parse_integer(const char *text, size_t size, int64_t *out);
bool parley__spec_is_null(const spec_node *node);
bool parley__spec_is_sequence(spec_loader *ld, const spec_node *node,
                              const char *what);
/* Least and greatest value of an integer kind. */
void parley__spec_range(uint8_t kind, int64_t *low, int64_t *high);
bool parley__spec_is_integer(uint8_t kind);
/* Reads |node| as a value of |kind| and, unless NULL, |enumeration|; false
 * after a mistake. |field| is named in it. */
bool parley__spec_value(spec_loader *ld, const spec_node *node, uint8_t kind,
                        const spec_enum *enumeration, const char *field,
                        spec_value *out);
/* Splits `head -- description`. */
const char *parley__spec_split(spec_loader *ld, const spec_node *node,
                               const char **doc);

typedef enum spec_name_kind {
  SPEC_NAME_FIELD,
  SPEC_NAME_TYPE,
  SPEC_NAME_VALUE,
  SPEC_NAME_PACKET,
  SPEC_NAME_CLASS, /* a packet on the JSON wire */
  SPEC_NAME_EVENT, /* a packet with positional arguments */
  SPEC_NAME_HEADER,
  SPEC_NAME_WORD
} spec_name_kind;
/* False after a mistake that says how such a name is written. */
bool parley__spec_name(spec_loader *ld, const spec_node *node,
                       spec_name_kind kind);

/* type.c */

/* Parses a type expression written at |mark|. Never NULL. */
spec_type *parley__spec_type(spec_loader *ld, const char *text, spec_mark mark);
/* Finds the records and enums behind all names. */
void parley__spec_resolve(spec_loader *ld);
/* The enum |node| names, or NULL after a mistake. */
spec_enum *parley__spec_enum(spec_loader *ld, const spec_node *node);

/* fields.c, block.c */

/* The fields of a sequence; a mistake if |node| is not one. */
spec_item *parley__spec_items(spec_loader *ld, const spec_node *node);
bool parley__spec_is_block(const spec_node *node);
spec_item *parley__spec_block(spec_loader *ld, const spec_node *node);
spec_cond *parley__spec_conds(spec_loader *ld, const spec_node *node);
spec_item *parley__spec_new_item(spec_loader *ld, spec_item_kind kind,
                                 spec_mark mark);

/* parse.c */
void parley__spec_root(spec_loader *ld, spec_node *root);
void parley__spec_file(spec_loader *ld, uint32_t file);

/* cond.c */

/* Finds the field and values of each condition of |block|. */
void parley__spec_bind_conds(spec_loader *ld, spec_scope *scope,
                             const spec_frame *frame, spec_item *block);
/* True if wherever |frame| is read, |field| was read before. */
bool parley__spec_visible(spec_loader *ld, const spec_item *field,
                          const spec_frame *frame);
/* True if at most one of the two places can be read. */
bool parley__spec_exclusive(spec_loader *ld, const spec_frame *a,
                            const spec_frame *b);
/* The conditions that hold inside |frame| alone, as a list; |*known| is
 * false if they are not a plain AND. */
spec_cond *parley__spec_atoms(spec_loader *ld, const spec_frame *frame,
                              bool *known);
/* Gives |field| a slot. */
void parley__spec_take_slot(spec_loader *ld, spec_scope *scope,
                            spec_item *field, spec_mark mark);

/* bind.c */
void parley__spec_bind(spec_loader *ld);

/* shape.c */

/* Types that never end, lists of nothing, fields behind what takes the
 * rest. */
void parley__spec_shape(spec_loader *ld);

/* lower.c */
parley_err parley__spec_lower(spec_loader *ld, parley_schema **out);

#endif
