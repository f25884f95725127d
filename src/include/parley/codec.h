/* SPDX-License-Identifier: MIT */
/** @file
 * The codec: walks the descriptors of a packet, reads bytes and tells a sink
 * what it finds, or asks a source and writes bytes. It knows no Lua, no JSON
 * and no socket.
 */
#ifndef PARLEY_CODEC_H
#define PARLEY_CODEC_H

#include "envelope.h"
#include "schema.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Where a value belongs: a key of the record that was begun last, an element
 * of the list that was begun last, or (JSON) a member of the map or free-form
 * object that was begun last. Borrowed for one call. */
typedef struct parley_at {
  const parley_schema *schema;
  const parley_field *field; /**< its node; of an element: the element's; inside
                                  free-form values one of kind ANY */
  uint32_t key;              /**< key index, or PARLEY_NONE elsewhere */
  uint32_t index;            /**< element number from 0, if key is NONE */
  parley_slice name;         /**< member of a map or free-form object, if key is
                                  NONE; data NULL: an element */
  uint8_t name_kind;         /**< parley_kind of the map's keys, as whose text
                                  |name| is written; STRING if free-form */
  size_t offset;             /**< first byte in the packet */
  size_t size;               /**< bytes on the wire; 0 for records and lists */
} parley_at;

/** Receives a packet's values in wire order. The codec holds no resource
 * while it calls, so a sink may longjmp out. Every function returns PARLEY_OK
 * to go on; another value stops the decode and is returned from it. NULL for
 * |count| means "not interested". */
typedef struct parley_sink_ops {
  /** A record begins: the packet's body (at->field NULL), a record field, or
   * an element; also a map or free-form object, by at->field->kind. |keys| is
   * a guess how many keys it will get; at the end |at| is the same place
   * again. */
  parley_err (*begin_record)(void *ud, const parley_at *at, uint32_t keys);
  parley_err (*end_record)(void *ud, const parley_at *at);
  /** |count| elements follow; 0 too where a list is counted by the rest of
   * the packet and its length is not known before. */
  parley_err (*begin_list)(void *ud, const parley_at *at, uint32_t count);
  parley_err (*end_list)(void *ud, const parley_at *at);
  parley_err (*integer)(void *ud, const parley_at *at, int64_t value);
  parley_err (*number)(void *ud, const parley_at *at, double value);
  parley_err (*boolean)(void *ud, const parley_at *at, bool value);
  /** Text, or bytes, by at->field->kind (BYTES, SBYTES, BINARY). Points into
   * the packet or, valid for this call, into scratch memory. */
  parley_err (*string)(void *ud, const parley_at *at, parley_slice value);
  /** A count on the wire that is not a value: written on the list or bytes
   * |at| names (its field), or a field of its own whose list follows. */
  parley_err (*count)(void *ud, const parley_at *at, int64_t value);
  /** JSON's null as an element of a list, or in events as a member of a
   * free-form object. NULL: such a packet is refused. */
  parley_err (*null)(void *ud, const parley_at *at);
} parley_sink_ops;

/* ---- attachments ----------------------------------------------------- */

/** Byte strings that travel beside a JSON text, which has
 * {"_placeholder":true,"num":N} where the Nth (from 0) belongs. The list owns
 * copies of them. */
typedef struct parley_attachments {
  parley_slice *items;
  uint32_t count, capacity;
  const parley_alloc *alloc;
} parley_attachments;

/** Makes an empty list. |alloc| may be NULL and must outlive it. */
PARLEY_API void parley_attachments_init(parley_attachments *list,
                                        const parley_alloc *alloc);
/** Frees what the list owns; it is empty then. */
PARLEY_API void parley_attachments_clear(parley_attachments *list);
/** Appends a copy of |bytes|. ENOMEM, ELIMIT: the list is as before. */
PARLEY_API parley_err parley_attachments_add(parley_attachments *list,
                                             parley_slice bytes);

/* ---- decode ---------------------------------------------------------- */

/** "Only these fields": a selection compiled for one packet. */
typedef struct parley_selection parley_selection;

/** Compiles |n| paths ("units[].x", "message") for |packet|. A path that
 * names a record or a list selects all of it. EUNKNOWN with a hint for a
 * path that can not occur; ENOMEM. Freed with parley_selection_free. */
PARLEY_API parley_err parley_selection_new(const parley_schema *schema,
                                           const parley_packet *packet,
                                           const char *const *paths, size_t n,
                                           const parley_alloc *alloc,
                                           parley_selection **out,
                                           parley_diag *diag);
/** Frees a selection. NULL is ignored. */
PARLEY_API void parley_selection_free(parley_selection *selection);

/** How to decode. Zero-initialised: all fields, default limits. */
typedef struct parley_decode_options {
  const parley_limits *limits;  /**< NULL: defaults */
  const parley_selection *only; /**< NULL: all fields */
  /* The rest is for the JSON wire. */
  uint32_t version;    /**< of the protocol; 0: the schema's default */
  bool unknown;        /**< keep members that no field has, as a free-form
                            object "$unknown" of their record */
  parley_buf *scratch; /**< working memory, overwritten. NULL: allocated for the
                            call; a sink that may longjmp must give one */
  const parley_slice *attachments; /**< of an event, in order */
  uint32_t nattachments;
} parley_decode_options;

/** Decodes the payload |in| (no length, no number) as |packet| into the sink.
 * On the JSON wire |in| is the text, and |packet| may be NULL for a free-form
 * object. A packet with PARLEY_PACKET_ARGS is an event: |in| is the array of
 * its name and its arguments, read as JavaScript does, and the sink is told a
 * record of the arguments by their names. Arguments that are missing at the
 * end, or null, are absent, surplus ones are passed over (with
 * options->unknown a list "$unknown"). Attachments stand for values of kind
 * BINARY and, if there are any, for placeholders in free-form values.
 * EPROTO: another event; EJSON; ETYPE and ERANGE for values that do not fit.
 * Bytes that the layout does not reach are stored in |*rest| (may be NULL),
 * pointing into |in|; they are no error. |options| may be NULL.
 * ETRUNCATED, ECOUNT, ELIMIT, EREFUSED, or what the sink returned; |diag|
 * then has the path and the offset of the failing element. The sink has got
 * everything before it, and no end of what was open. */
PARLEY_API parley_err parley_decode(const parley_schema *schema,
                                    const parley_packet *packet,
                                    const parley_decode_options *options,
                                    parley_slice in, const parley_sink_ops *ops,
                                    void *ud, parley_slice *rest,
                                    parley_diag *diag);

/** Decodes any JSON text as JavaScript does. The sink is told one value of kind
 * ANY, with at->schema NULL, as if it were element 0 of an open list. Of
 * |options|, |limits|, |scratch| and the attachments count. EJSON, ELIMIT,
 * ECOUNT and ERANGE for bad placeholders, ENOMEM, or what the sink returned. */
PARLEY_API parley_err parley_decode_any(const parley_decode_options *options,
                                        parley_slice in,
                                        const parley_sink_ops *ops, void *ud,
                                        parley_diag *diag);

/** What a source has at a place. */
typedef enum parley_given {
  PARLEY_GIVEN_NONE,
  PARLEY_GIVEN_INTEGER, /**< |integer| */
  PARLEY_GIVEN_NUMBER,  /**< |number|, not integral or beyond 64 bits */
  PARLEY_GIVEN_BOOLEAN, /**< |integer| 0 or 1 */
  PARLEY_GIVEN_STRING,  /**< |string| */
  PARLEY_GIVEN_BYTES,   /**< |string|; said to be bytes, may serve as string */
  PARLEY_GIVEN_RECORD,
  PARLEY_GIVEN_LIST,
  PARLEY_GIVEN_OTHER, /**< something no packet holds; |type_name| says what */
  PARLEY_GIVEN_NULL   /**< JSON's null */
} parley_given;

/** What a source has at a place; which members count depends on |given|. */
typedef struct parley_item {
  parley_given given;
  int64_t integer;
  double number;
  parley_slice string;   /**< valid until the record or list it stands in is
                              left: conditions may ask for it later */
  const char *type_name; /**< the source's own word for it ("function") */
} parley_item;

/** Gives the values of a packet. Values are asked for in wire order, at most
 * once each except counts. The codec holds no resource while it calls but the
 * caller's output buffer, so a source may longjmp out. */
typedef struct parley_source_ops {
  /** Looks up key at->key of the open record or element at->index of the
   * open list and describes it in |*item| (GIVEN_NONE if absent). If
   * at->field is of kind ANY it must tell a record from a list. */
  parley_err (*get)(void *ud, const parley_at *at, parley_item *item);
  /** Opens the record or list just got (the whole packet: at->field NULL).
   * |*count|: elements of the list, or keys of the record. A table of Lua
   * can be either: |list| says what is wanted; ETYPE if it is not that. */
  parley_err (*enter)(void *ud, const parley_at *at, bool list,
                      uint32_t *count);
  parley_err (*leave)(void *ud);
  /** Length of the list, bytes or string under at->key of the open record,
   * without opening it; GIVEN_NONE if absent. */
  parley_err (*length)(void *ud, const parley_at *at, bool *present,
                       uint32_t *count);
  /** Name of the |n|th key (from 0, any order) of the open record, to name
   * what was given too much. False past the last. */
  bool (*name)(void *ud, uint32_t n, parley_slice *name);
  /** JSON: describes the |n|th member (from 0) of the open map or free-form
   * object, in the order they are to be written, and its name as text, valid
   * until the member is left. at->name_kind is what the names are. NULL: the
   * source has no such values. */
  parley_err (*member)(void *ud, const parley_at *at, uint32_t n,
                       parley_slice *name, parley_item *item);
} parley_source_ops;

/** How to encode. Zero-initialised: default limits. */
typedef struct parley_encode_options {
  const parley_limits *limits; /**< NULL: defaults */
  parley_slice rest;           /**< appended behind the last field */
  uint32_t version; /**< JSON: of the protocol; 0: the schema's default */
  parley_attachments
    *attachments; /**< of an event: where bytes are appended to,
                                        as the next numbers. NULL: refused */
} parley_encode_options;

/** Encodes |packet| from the source and appends its payload to |out|; on the
 * JSON wire |packet| may be NULL for a free-form object. Strict:
 * EMISSING, EUNKNOWN (with the nearest name), EUNEXPECTED (with the condition
 * that is false), ETYPE, ERANGE, ECOUNT, ELIMIT, EREFUSED, ENOMEM, or what
 * the source returned; |out| and the attachments are then as before. An event
 * is written as JSON.stringify of JavaScript would; an optional argument that
 * is absent in front of others is null. */
PARLEY_API parley_err parley_encode(const parley_schema *schema,
                                    const parley_packet *packet,
                                    const parley_encode_options *options,
                                    const parley_source_ops *ops, void *ud,
                                    parley_buf *out, parley_diag *diag);

/** Encodes one value as JSON.stringify would: the source is asked for element
 * 0, of kind ANY with at->schema NULL, of a list that is open. Nothing
 * (GIVEN_NONE) is null. Errors as parley_encode. */
PARLEY_API parley_err parley_encode_any(const parley_encode_options *options,
                                        const parley_source_ops *ops, void *ud,
                                        parley_buf *out, parley_diag *diag);

/* ---- value tree ------------------------------------------------------ */

/** One value of a tree. */
typedef struct parley_value parley_value;
/** Owns values and their memory. */
typedef struct parley_tree parley_tree;

/** A value of a record, by its name. */
typedef struct parley_member {
  const char *name; /**< NUL-terminated */
  parley_value *value;
} parley_member;

/** One value. Everything a tree holds lives in the tree's arena. */
struct parley_value {
  parley_given given;
  uint32_t kind;  /**< parley_kind on the wire; JSON: what it looks like */
  uint32_t count; /**< members of a record, elements of a list */
  uint32_t capacity;
  union {
    int64_t integer;
    double number;
    parley_slice string; /**< data is NUL-terminated behind its end */
    parley_member *members;
    parley_value **items;
  } u;
};

/** An empty tree. NULL: out of memory. One thread at a time. */
PARLEY_API parley_tree *parley_tree_new(const parley_alloc *alloc);
/** Frees the tree and all its values. NULL is ignored. */
PARLEY_API void parley_tree_free(parley_tree *tree);
/** Forgets all values of the tree, keeping its memory for new ones. */
PARLEY_API void parley_tree_reset(parley_tree *tree);

/** Decodes into |tree|, replacing its content; |*root| is the packet's record
 * and lives until the tree is used again or freed. Errors as parley_decode,
 * ENOMEM. */
PARLEY_API parley_err parley_decode_tree(const parley_schema *schema,
                                         const parley_packet *packet,
                                         const parley_decode_options *options,
                                         parley_slice in, parley_tree *tree,
                                         const parley_value **root,
                                         parley_slice *rest, parley_diag *diag);
/** Encodes the record |root| and appends the payload to |out|. Errors as
 * parley_encode. */
PARLEY_API parley_err parley_encode_tree(const parley_schema *schema,
                                         const parley_packet *packet,
                                         const parley_encode_options *options,
                                         const parley_value *root,
                                         parley_buf *out, parley_diag *diag);

/** parley_decode_any and parley_encode_any with trees. */
PARLEY_API parley_err parley_decode_any_tree(
  const parley_decode_options *options, parley_slice in, parley_tree *tree,
  const parley_value **root, parley_diag *diag);
/** As parley_encode_any, from the value |root|. */
PARLEY_API parley_err parley_encode_any_tree(
  const parley_encode_options *options, const parley_value *root,
  parley_buf *out, parley_diag *diag);

/** An empty record. Here and below: the value belongs to |tree|; NULL when
 * memory is out. */
PARLEY_API parley_value *parley_tree_record(parley_tree *tree);
/** An empty list. */
PARLEY_API parley_value *parley_tree_list(parley_tree *tree);
/** JSON's null. */
PARLEY_API parley_value *parley_tree_null(parley_tree *tree);
/** An integer. */
PARLEY_API parley_value *parley_tree_integer(parley_tree *tree, int64_t value);
/** A number with a fraction. */
PARLEY_API parley_value *parley_tree_number(parley_tree *tree, double value);
/** True or false. */
PARLEY_API parley_value *parley_tree_boolean(parley_tree *tree, bool value);
/** A text; a copy of |value|. */
PARLEY_API parley_value *parley_tree_string(parley_tree *tree,
                                            parley_slice value);
/** Bytes; a copy of |value|. */
PARLEY_API parley_value *parley_tree_bytes(parley_tree *tree,
                                           parley_slice value);
/** Adds |value| to a record as |name|, which is copied. EUSAGE if |value| is
 * NULL, ENOMEM. */
PARLEY_API parley_err parley_value_set(parley_tree *tree, parley_value *record,
                                       const char *name, parley_value *value);
/** Adds |value| to the end of a list. EUSAGE if it is NULL, ENOMEM. */
PARLEY_API parley_err parley_value_add(parley_tree *tree, parley_value *list,
                                       parley_value *value);
/** The member |name| of a record, or NULL. */
PARLEY_API const parley_value *parley_value_get(const parley_value *record,
                                                const char *name);

/* ---- JSON text ------------------------------------------------------- */

/** Decodes into JSON text appended to |out|: members in wire order, integers
 * with all digits, bytes and strings that are not UTF-8 as {"$bytes":"hex"}.
 * On an error |out| is as before. */
PARLEY_API parley_err parley_decode_json(const parley_schema *schema,
                                         const parley_packet *packet,
                                         const parley_decode_options *options,
                                         parley_slice in, parley_buf *out,
                                         parley_slice *rest, parley_diag *diag);

/** Encodes from JSON text in the same form. EJSON with the byte offset in
 * |json|, or an error of parley_encode. */
PARLEY_API parley_err parley_encode_json(const parley_schema *schema,
                                         const parley_packet *packet,
                                         const parley_encode_options *options,
                                         parley_slice json, parley_buf *out,
                                         parley_diag *diag);

/** Writes |value| as JSON text in that form. ENOMEM. */
PARLEY_API parley_err parley_value_json(const parley_value *value,
                                        parley_buf *out);
/** Reads one JSON value into |tree|. EJSON with the offset, ELIMIT, ENOMEM. */
PARLEY_API parley_err parley_json_value(parley_slice json,
                                        const parley_limits *limits,
                                        parley_tree *tree,
                                        const parley_value **root,
                                        parley_diag *diag);

/* ---- byte map -------------------------------------------------------- */

/** Appends the trace as a JSON array: one object {"path","type","offset",
 * "size","value"} for each element on the wire, in order, without gaps. On an
 * error of parley_decode the array holds what was read before. */
PARLEY_API parley_err parley_decode_trace(const parley_schema *schema,
                                          const parley_packet *packet,
                                          const parley_decode_options *options,
                                          parley_slice in, parley_buf *out,
                                          parley_slice *rest,
                                          parley_diag *diag);

/* ---- batch ----------------------------------------------------------- */

/** The sink and source that batch lines pass through. */
typedef struct parley_batch_through {
  void *ud;
  /** Decodes to JSON text appended to |out|, as parley_decode_json. */
  parley_err (*decode)(void *ud, const parley_schema *schema,
                       const parley_packet *packet,
                       const parley_decode_options *options, parley_slice in,
                       parley_buf *out, parley_slice *rest, parley_diag *diag);
  /** Encodes a value tree, as parley_encode_tree. */
  parley_err (*encode)(void *ud, const parley_schema *schema,
                       const parley_packet *packet,
                       const parley_encode_options *options,
                       const parley_value *fields, parley_buf *out,
                       parley_diag *diag);
} parley_batch_through;

/** Through the C value tree. */
PARLEY_API extern const parley_batch_through parley_batch_tree;
/** Through JSON text. */
PARLEY_API extern const parley_batch_through parley_batch_json;

/** Answers one line of `parley decode --batch` (a JSON object with dir, id or
 * name, hex) or `parley encode --batch` (dir, name or id, fields) by
 * appending one JSON object without line end to |out|. What is wrong with the
 * line or the packet is part of the answer; only ENOMEM is returned. Numbers
 * are those of |ids|. */
PARLEY_API parley_err parley_batch_decode(const parley_schema *schema,
                                          const parley_idmap *ids,
                                          const parley_batch_through *through,
                                          parley_slice line, parley_buf *out);
/** The same the other way round: the line has fields, the answer hex. */
PARLEY_API parley_err parley_batch_encode(const parley_schema *schema,
                                          const parley_idmap *ids,
                                          const parley_batch_through *through,
                                          parley_slice line, parley_buf *out);

/** The same for messages of `essential`: dir, hex; or dir, name, fields and,
 * if wanted, uniqueId, typeId and free (true: the body is any object; so it
 * is for a class in no list, which needs this or a typeId).
 * |registries| has the numbers of each direction, by parley_dir; what lines
 * register is kept there. |version| as in parley_decode_options. */
typedef struct parley_batch_envelope {
  const parley_schema *schema;
  parley_registry *registries[2];
  uint32_t version;
  const parley_batch_through *through;
} parley_batch_envelope;

/** As parley_batch_decode, for a message of `essential`. */
PARLEY_API parley_err parley_batch_decode_envelope(
  const parley_batch_envelope *batch, parley_slice line, parley_buf *out);
/** As parley_batch_encode, for a message of `essential`. */
PARLEY_API parley_err parley_batch_encode_envelope(
  const parley_batch_envelope *batch, parley_slice line, parley_buf *out);

/** The same for events: dir, frames, which are the messages of Engine.IO that
 * carry one packet of Socket.IO; or dir, name, args and, if wanted, ack and
 * nsp. Without a name (null) a line is an acknowledgement, with ack and args,
 * or has the type connect, connect_error or disconnect, and payload. An event
 * that no spec has is decoded with free-form arguments, and not encoded. */
typedef struct parley_batch_event {
  const parley_schema *schema;
  uint32_t version; /**< as in parley_decode_options */
  const parley_batch_through *through;
} parley_batch_event;

/** As parley_batch_decode, for an event. */
PARLEY_API parley_err parley_batch_decode_event(const parley_batch_event *batch,
                                                parley_slice line,
                                                parley_buf *out);
/** As parley_batch_encode, for an event. */
PARLEY_API parley_err parley_batch_encode_event(const parley_batch_event *batch,
                                                parley_slice line,
                                                parley_buf *out);

#ifdef __cplusplus
}
#endif
#endif
