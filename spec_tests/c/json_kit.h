/* SPDX-License-Identifier: MIT
 *
 * One JSON packet, and what it does with the text of the wire and with JSON
 * that names fields. Input always stands in a heap block of its exact size.
 */
#ifndef PARLEY_JSON_KIT_H
#define PARLEY_JSON_KIT_H

#include "parley/codec.h"
#include "test.h"

struct json_wire {
  parley_schema *schema;       /* NULL if the spec is bad */
  const parley_packet *packet; /* NULL: free-form */
  parley_limits limits;        /* for all that follows */
  uint32_t version;
  bool unknown;
};

/* A schema of the packet t.Test with |fields|, and |top| above it. */
void json_open(struct json_wire *wire, const char *top, const char *fields);
void json_close(struct json_wire *wire);

/* The packet's |text| is read as |json|, the same by all sinks. */
void json_reads(const struct json_wire *wire, const char *text,
                const char *json);
/* It is refused by all of them. |message| NULL: not compared. */
void json_refuses(const struct json_wire *wire, const char *text,
                  parley_err err, const char *path, size_t offset,
                  const char *message);
/* |json| is written as |text|, the same from all sources. */
void json_writes(const struct json_wire *wire, const char *json,
                 const char *text);
/* It can not be written, and leaves the output alone. */
void json_rejects(const struct json_wire *wire, const char *json,
                  parley_err err, const char *path, const char *message);
/* Both ways; and no beginning of |text| is read. */
void json_same(const struct json_wire *wire, const char *text,
               const char *json);

#endif
