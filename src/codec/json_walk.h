/* SPDX-License-Identifier: MIT
 *
 * Packets that are JSON objects: the walk of parley_decode and parley_encode
 * on the JSON wire.
 */
#ifndef PARLEY_CODEC_JSON_WALK_H
#define PARLEY_CODEC_JSON_WALK_H

#include "codec/json_text.h"
#include "parley/codec.h"

/* A node for what stands inside free-form values. */
extern const parley_field parley__any_field;
/* The same for attachments there and in one_of. */
extern const parley_field parley__binary_field;
/* Where members are kept that no field has. */
#define PARLEY_UNKNOWN_NAME "$unknown"

/* parley_decode and parley_encode of a schema whose wire is JSON. */
parley_err parley__json_decode(const parley_schema *schema,
                               const parley_packet *packet,
                               const parley_decode_options *options,
                               parley_slice in, const parley_sink_ops *ops,
                               void *ud, parley_slice *rest, parley_diag *diag);
parley_err parley__json_encode(const parley_schema *schema,
                               const parley_packet *packet,
                               const parley_encode_options *options,
                               const parley_source_ops *ops, void *ud,
                               parley_buf *out, parley_diag *diag);

/* parley_json_value, with escapes resolved as |escapes| says. */
parley_err parley__json_value(parley_slice json, parley__json_mode escapes,
                              const parley_limits *limits, parley_tree *tree,
                              const parley_value **root, parley_diag *diag);
/* How text for packets of |schema| resolves its escapes. */
parley__json_mode parley__json_escapes(const parley_schema *schema);
/* parley_value_json; |js|: strings with halves of surrogate pairs are strings,
 * not bytes. */
parley_err parley__value_json(const parley_value *value, bool js,
                              parley_buf *out);
/* parley_decode_any into JSON text, in that form. */
parley_err parley__decode_any_json(const parley_decode_options *options,
                                   parley_slice in, parley_buf *out,
                                   parley_diag *diag);
/* parley_decode_any; |nul_names|: the sink takes names with NUL. */
parley_err parley__json_decode_any(const parley_decode_options *options,
                                   bool nul_names, parley_slice in,
                                   const parley_sink_ops *ops, void *ud,
                                   parley_diag *diag);
/* parley_encode_any; |nul_names|: names with NUL are written. */
parley_err parley__json_encode_any(const parley_encode_options *options,
                                   bool nul_names, const parley_source_ops *ops,
                                   void *ud, parley_buf *out,
                                   parley_diag *diag);

/* ---- shared by both directions --------------------------------------- */

/* True if the packet's body is any object. */
static inline bool parley__is_free(const parley_packet *packet) {
  return packet == NULL || (packet->flags & PARLEY_PACKET_FREE) != 0;
}

/* True if the packet is an event: an array of its name and its arguments, read
 * and written as JavaScript does. */
static inline bool parley__is_event(const parley_packet *packet) {
  return packet != NULL && (packet->flags & PARLEY_PACKET_ARGS) != 0;
}

/* True if the packets of |schema| are events. */
bool parley__has_events(const parley_schema *schema);

/* True if version |version| of the protocol has what stands from |since| to
 * |until| (0: open). */
static inline bool parley__in_version(uint32_t version, uint32_t since,
                                      uint32_t until) {
  return version >= since && (until == 0 || version <= until);
}

/* True if a set finds equal values of |field|'s kind by their texts. Others
 * are not compared, as Java compares most objects by where they are. */
static inline bool parley__has_text(const parley_field *field) {
  return field->kind <= PARLEY_KIND_I64 ||
         field->kind == PARLEY_KIND_DATETIME ||
         field->kind == PARLEY_KIND_STRING || field->kind == PARLEY_KIND_UUID ||
         field->kind == PARLEY_KIND_CURRENCY;
}

/* The member's name on the wire. */
const char *parley__wire_name(const parley_schema *schema, uint32_t node);
/* True if |name| is one of the member's names that are read. */
bool parley__is_named(const parley_schema *schema, uint32_t node,
                      parley_slice name);

/* The value of the enum of |node| that is written |text| in |version|; NULL
 * if there is none. */
const parley_enum_value *parley__enum_find(const parley_schema *schema,
                                           uint32_t enumeration,
                                           uint32_t version, parley_slice text);

/* Writes the 36 characters of the UUID that |text| is, in small letters.
 * Groups may be shorter, as Java allows, unless |strict|. False: it is none. */
bool parley__uuid(parley_slice text, bool strict, char out[37]);

/* True for an ISO 4217 code that Java knows. */
bool parley__is_currency(parley_slice text);

typedef struct parley__text {
  const uint8_t *data;
  size_t offset; /* the caller's: where it is until |data| is known */
  uint32_t size, index;
} parley__text;

/* Sorts texts by their bytes, equal ones by index. */
void parley__sort_texts(parley__text *texts, size_t n);

#endif
