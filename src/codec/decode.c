/* SPDX-License-Identifier: MIT */
#include "codec/decode_walk.h"
#include "codec/json_walk.h"

parley_err parley_decode(const parley_schema *schema,
                         const parley_packet *packet,
                         const parley_decode_options *options, parley_slice in,
                         const parley_sink_ops *ops, void *ud,
                         parley_slice *rest, parley_diag *diag) {
  if (schema->wire == PARLEY_WIRE_JSON)
    return parley__json_decode(schema, packet, options, in, ops, ud, rest,
                               diag);
  return parley__walk(schema, packet, options, in, ops, ud, rest, diag);
}
