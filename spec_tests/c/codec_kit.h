/* SPDX-License-Identifier: MIT
 *
 * One packet with given fields, and what it does with bytes and with JSON.
 * Input always stands in a heap block of its exact size.
 */
#ifndef PARLEY_CODEC_KIT_H
#define PARLEY_CODEC_KIT_H

#include "parley/codec.h"
#include "test.h"

/* A field of a spec text. */
#define F(field) "      - " field "\n"

struct codec {
  parley_schema *schema; /* NULL if the spec is bad: the rest does nothing */
  const parley_packet *packet;
  parley_limits limits; /* for all that follows */
};

void codec_open(struct codec *codec, const char *top, const char *fields);
void codec_close(struct codec *codec);

/* |size| bytes in a block of that size, to be freed. */
uint8_t *exact_copy(const void *data, size_t size);

/* |hex| decodes to |json| through tree and JSON, and both encode back to it;
 * every shorter cut is a clean error or another packet, the same for all
 * sinks. */
void codec_same(const struct codec *codec, const char *hex, const char *json);
/* |hex| decodes to |json|, with |rest| bytes unread. */
void codec_decodes(const struct codec *codec, const char *hex, const char *json,
                   size_t rest);
/* |hex| does not decode, in any sink. |text| NULL: not compared. */
void codec_refuses(const struct codec *codec, const char *hex, parley_err err,
                   const char *path, size_t offset, const char *text);
/* |json| encodes to |hex|. */
void codec_encodes(const struct codec *codec, const char *json,
                   const char *hex);
/* |json| does not encode, and leaves the output alone. */
void codec_rejects(const struct codec *codec, const char *json, parley_err err,
                   const char *path, const char *text);

/* The same with a schema of one packet made for it. */
void fields_same(const char *fields, const char *hex, const char *json);
void fields_reject(const char *fields, const char *json, parley_err err,
                   const char *path, const char *text);

#endif
