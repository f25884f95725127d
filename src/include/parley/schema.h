/* SPDX-License-Identifier: MIT */
/** @file
 * The schema: what every packet of a protocol looks like, as flat arrays of
 * descriptors that refer to each other by index. A schema is const once made
 * and may be shared by any number of threads. The same arrays are compiled
 * in (src/gen) or built at run time from YAML; no reader can tell.
 *
 * The members are public so that generated code can initialise them and
 * sinks can look at them. Users read them through the functions below.
 */
#ifndef PARLEY_SCHEMA_H
#define PARLEY_SCHEMA_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

#define PARLEY_NONE UINT32_MAX /**< "no index" */
#define PARLEY_NO_SLOT UINT16_MAX
enum { PARLEY_SLOTS_MAX = 24 }; /**< condition values of one named record */

/** X(constant, text in spec files). The order is part of the schema. */
#define PARLEY_KIND_MAP(X)                                                     \
  X(I8, "i8")                                                                  \
  X(U8, "u8")                                                                  \
  X(I16, "i16")                                                                \
  X(U16, "u16")                                                                \
  X(I32, "i32")                                                                \
  X(U32, "u32")                                                                \
  X(I64, "i64")                                                                \
  X(F32, "f32")                                                                \
  X(F64, "f64")                                                                \
  X(BOOL, "bool")                                                              \
  X(STRING, "string")                                                          \
  X(BYTES, "bytes")                                                            \
  X(RECORD, "record")                                                          \
  X(LIST, "list")                                                              \
  X(WHEN, "when")                                                              \
  X(OPTIONAL, "optional")                                                      \
  X(REFUSE, "error")                                                           \
  X(MAP, "map")                                                                \
  X(SET, "set")                                                                \
  X(ONE_OF, "one_of")                                                          \
  X(ANY, "any")                                                                \
  X(UUID, "uuid")                                                              \
  X(DATETIME, "datetime")                                                      \
  X(CURRENCY, "currency")                                                      \
  X(SBYTES, "sbytes")                                                          \
  X(BINARY, "binary")

/** What a node is on the wire. */
typedef enum parley_kind {
#define PARLEY_KIND_ENUM_(name, text) PARLEY_KIND_##name,
  PARLEY_KIND_MAP(PARLEY_KIND_ENUM_)
#undef PARLEY_KIND_ENUM_
    PARLEY_KIND_COUNT_
} parley_kind;

/** Where the number of elements of a list, or of bytes, comes from. */
typedef enum parley_count {
  PARLEY_COUNT_NONE, /**< not counted: a scalar, or JSON */
  PARLEY_COUNT_I32,
  PARLEY_COUNT_I16,
  PARLEY_COUNT_U8,
  PARLEY_COUNT_FIELD, /**< an earlier field of the record holds it */
  PARLEY_COUNT_REST   /**< as many as the packet has left */
} parley_count;

enum parley_field_flag {
  PARLEY_FIELD_SECRET = 1 << 0,   /**< never shown in logs or errors */
  PARLEY_FIELD_NULLABLE = 1 << 1, /**< JSON: null allowed */
  PARLEY_FIELD_DEFAULT = 1 << 2,  /**< encode may leave it out */
  PARLEY_FIELD_COUNTS = 1 << 3,   /**< holds the count of list |pair| */
  PARLEY_FIELD_OPTIONAL = 1 << 4  /**< JSON: may be absent */
};

/** One element of a layout: a field, the element type of a list, or a block.
 * Nodes of a record stand one after the other in wire order; the nodes of a
 * block's body and of its else follow the block node directly. */
typedef struct parley_field {
  uint8_t kind;      /**< parley_kind */
  uint8_t count;     /**< parley_count; LIST, SET, BYTES */
  uint16_t flags;    /**< parley_field_flag */
  uint32_t key;      /**< index into keys; NONE for elements and blocks */
  uint32_t type;     /**< RECORD: record. LIST, SET: node of the element.
                          MAP: node of the key, the value's follows.
                          ONE_OF: first of |nbody| alternatives */
  uint32_t pair;     /**< COUNTS: node of the list. COUNT_FIELD: node of the
                          count field. DEFAULT otherwise: index into defaults.
                          else NONE */
  uint16_t slot;     /**< where the value is kept for conditions, or NO_SLOT */
  uint16_t per;      /**< LIST: scalars a count counts for one element, >= 1 */
  uint32_t min_size; /**< LIST: least bytes of an element. others: of itself */
  uint32_t cond;     /**< WHEN: first condition. COUNTS: the conditions under
                          which the list follows. else NONE */
  uint16_t nconds;   /**< all must hold */
  uint16_t reserved;
  uint32_t nbody; /**< WHEN, OPTIONAL: nodes of the body that follows */
  uint32_t nelse; /**< WHEN, OPTIONAL: nodes of the else behind the body */
} parley_field;

/** The cold half of a node, same index: names and words. Text members are
 * offsets into strings, 0 for none. */
typedef struct parley_field_info {
  uint32_t doc;
  uint32_t wire;        /**< JSON: short member name; 0: the key itself */
  uint32_t also;        /**< JSON: further names read, comma separated */
  uint32_t since;       /**< JSON: protocol version, 0 for always */
  uint32_t until;       /**< JSON: last version that has it, 0 for open */
  uint32_t enumeration; /**< index into enums, or NONE */
} parley_field_info;

/** What a sender may leave out is sent as this. */
typedef struct parley_default {
  int64_t integer; /**< integers; bool as 0 or 1 */
  double number;   /**< f32, f64 */
  uint32_t string; /**< STRING: offset into strings */
  uint32_t reserved;
} parley_default;

/** How a condition compares. */
typedef enum parley_cond_op {
  PARLEY_COND_EQ,
  PARLEY_COND_NE,
  PARLEY_COND_LT,
  PARLEY_COND_GT,
  PARLEY_COND_LE,
  PARLEY_COND_GE,
  PARLEY_COND_IN,
  PARLEY_COND_NOT_IN,
  PARLEY_COND_BITS,     /**< (x & mask) != 0 */
  PARLEY_COND_NO_BITS,  /**< (x & mask) == 0 */
  PARLEY_COND_NOT_EMPTY /**< a string with bytes in it */
} parley_cond_op;

/** One comparison with an earlier scalar. */
typedef struct parley_cond {
  uint8_t op;     /**< parley_cond_op */
  uint8_t text;   /**< 1: compares strings, |first| are string offsets */
  uint16_t slot;  /**< the value compared */
  uint32_t key;   /**< its name, for messages */
  int64_t mask;   /**< anded before comparing; -1 for none */
  uint32_t first; /**< operands: index into numbers, or into words */
  uint32_t count;
} parley_cond;

enum parley_record_flag {
  PARLEY_RECORD_INLINE = 1 << 0, /**< shares the slots of the one around it */
  PARLEY_RECORD_VARIES = 1 << 1  /**< has blocks: not always the same keys */
};

/** A named type of the spec, or the body of a packet. */
typedef struct parley_record {
  uint32_t name;   /**< string offset; 0 for an inline record and for a
                         packet's own body */
  uint32_t first;  /**< first node */
  uint32_t nnodes; /**< all nodes, those inside blocks too */
  uint32_t nkeys;  /**< most keys that one value can have */
  uint32_t min_size;
  uint16_t nslots;
  uint16_t flags; /**< parley_record_flag */
  uint32_t doc;
} parley_record;

/** Names for values. */
typedef struct parley_enum {
  uint32_t name;
  uint32_t doc;
  uint32_t first; /**< index into enum_values */
  uint32_t count;
  uint8_t kind;    /**< parley_kind of its values on the wire */
  uint8_t open;    /**< other values are allowed */
  uint8_t no_null; /**< JSON: reading refuses an explicit null */
  uint8_t reserved;
} parley_enum;

/** One of them. */
typedef struct parley_enum_value {
  uint32_t name;
  uint32_t doc;
  int64_t number;
  uint32_t text;  /**< JSON: the text on the wire, 0 for none */
  uint32_t since; /**< JSON: protocol version, 0 for always */
} parley_enum_value;

/** Who sends: the client (C2S) or the server. */
typedef enum parley_dir { PARLEY_C2S, PARLEY_S2C } parley_dir;

enum parley_packet_flag {
  PARLEY_PACKET_UNVERIFIED = 1 << 0, /**< layout from hints only */
  PARLEY_PACKET_ARGS = 1 << 1,       /**< fields are positional arguments */
  PARLEY_PACKET_FREE = 1 << 2        /**< JSON: nobody knows the body; it is any
                                          object */
};

/** One packet. Text members are offsets into strings, see parley_schema_text.
 * */
typedef struct parley_packet {
  uint32_t name;   /**< "room_entities.walk" */
  uint32_t header; /**< "UNIT_WALK", 0 for none */
  uint32_t record; /**< its body */
  uint32_t realm;  /**< index into realms */
  uint32_t phase;  /**< index into phases */
  uint32_t summary;
  uint32_t sender;   /**< who sends it, when */
  uint32_t receiver; /**< what the receiver does */
  uint32_t notes;
  uint32_t since;
  uint32_t until;   /**< the last version that has it, 0 for open */
  uint32_t replies; /**< first of nreplies packet names in words */
  uint32_t nreplies;
  uint8_t dir;   /**< parley_dir */
  uint8_t flags; /**< parley_packet_flag */
  uint16_t reserved;
} parley_packet;

/** A group of packets. */
typedef struct parley_realm {
  uint32_t name; /**< "Room Entities" */
  uint32_t file; /**< "room_entities", the stem of its spec file */
} parley_realm;

/** Number of a packet on the wire in the default revision, sorted by
 * (dir, id). */
typedef struct parley_number {
  uint32_t packet;
  uint16_t id;
  uint8_t dir;
  uint8_t reserved;
} parley_number;

/** How packets are written. */
typedef enum parley_wire { PARLEY_WIRE_BINARY, PARLEY_WIRE_JSON } parley_wire;

/** Arrays of the schema: X(type, member). The counterpart n<member> counts
 * the elements. */
#define PARLEY_SCHEMA_ARRAYS(X)                                                \
  X(char, strings)                                                             \
  X(uint32_t, keys)                                                            \
  X(uint32_t, words)                                                           \
  X(int64_t, numbers)                                                          \
  X(uint32_t, phases)                                                          \
  X(parley_field, fields)                                                      \
  X(parley_field_info, infos)                                                  \
  X(parley_default, defaults)                                                  \
  X(parley_cond, conds)                                                        \
  X(parley_record, records)                                                    \
  X(parley_enum, enums)                                                        \
  X(parley_enum_value, enum_values)                                            \
  X(parley_realm, realms)                                                      \
  X(parley_packet, packets)                                                    \
  X(uint32_t, by_name)                                                         \
  X(parley_number, ids)

/** strings: NUL-terminated texts, the first one empty. keys: string offsets of
 * the field names, each name once. words: string offsets (conditions,
 * replies). by_name: packet indices sorted by (dir, name). */
typedef struct parley_schema {
#define PARLEY_SCHEMA_MEMBER_(type, member)                                    \
  const type *member;                                                          \
  uint32_t n##member;
  PARLEY_SCHEMA_ARRAYS(PARLEY_SCHEMA_MEMBER_)
#undef PARLEY_SCHEMA_MEMBER_
  uint32_t name;     /**< "nitro" */
  uint32_t revision; /**< "nitro-1.6.6", 0 for none */
  uint32_t doc;
  uint32_t wire;    /**< parley_wire */
  uint32_t version; /**< JSON: of the protocol unless another is agreed on */
} parley_schema;

/** The text at string |offset|; "" for 0. Lives as long as the schema. */
PARLEY_API const char *parley_schema_text(const parley_schema *schema,
                                          uint32_t offset);

/** Name of key |key|, "" for NONE. */
PARLEY_API const char *parley_schema_key(const parley_schema *schema,
                                         uint32_t key);

/** Finds the packet |name| of direction |dir|: the packet's own name, or its
 * header ("UNIT_WALK"). NULL if there is none. */
PARLEY_API const parley_packet *parley_schema_find(const parley_schema *schema,
                                                   parley_dir dir,
                                                   const char *name);

/** Finds the packet with number |id| in the default revision, or NULL. */
PARLEY_API const parley_packet *
parley_schema_find_id(const parley_schema *schema, parley_dir dir, uint16_t id);

/** Stores the number of |packet| in the default revision in |*id|. ENOENT if
 * it has none. */
PARLEY_API parley_err parley_schema_id(const parley_schema *schema,
                                       const parley_packet *packet,
                                       uint16_t *id);

/** The packet name nearest to |name| (few edits, or the same last part), for
 * messages; NULL if none is near. */
PARLEY_API const char *parley_schema_near(const parley_schema *schema,
                                          parley_dir dir, const char *name);

/** Text of |kind| as in spec files ("i32"). Static. */
PARLEY_API const char *parley_kind_name(parley_kind kind);

/** "c2s" or "s2c". Static. */
PARLEY_API const char *parley_dir_name(parley_dir dir);

/** True if both schemas have the same content in every array. */
PARLEY_API bool parley_schema_equal(const parley_schema *a,
                                    const parley_schema *b);

/** Frees a schema made at run time (parley_spec_load). NULL is ignored; a
 * compiled-in schema must not be given. */
PARLEY_API void parley_schema_free(parley_schema *schema);

/** The compiled-in schema |name| ("nitro"), or NULL. */
PARLEY_API const parley_schema *parley_protocol(const char *name);

/* ---- ids of a connection --------------------------------------------- */

/** Number to packet and back, per direction: a revision of the protocol. Not
 * shared between threads while it is changed. */
typedef struct parley_idmap parley_idmap;

/** A map filled with the schema's default revision. NULL: out of memory. */
PARLEY_API parley_idmap *parley_idmap_new(const parley_schema *schema,
                                          const parley_alloc *alloc);
/** A copy of |map|. NULL: out of memory. */
PARLEY_API parley_idmap *parley_idmap_copy(const parley_idmap *map);
/** Frees a map. NULL is ignored. */
PARLEY_API void parley_idmap_free(parley_idmap *map);

/** Gives |packet| the number |id|; the packet that had it, and the packet's
 * old number, are forgotten. */
PARLEY_API parley_err parley_idmap_set(parley_idmap *map,
                                       const parley_packet *packet,
                                       uint16_t id);
PARLEY_API void parley_idmap_reset(parley_idmap *map); /**< forget all */
PARLEY_API const parley_packet *
parley_idmap_packet(const parley_idmap *map, parley_dir dir, uint16_t id);
/** False if the packet has no number in this revision. */
PARLEY_API bool parley_idmap_id(const parley_idmap *map,
                                const parley_packet *packet, uint16_t *id);

#ifdef __cplusplus
}
#endif
#endif
