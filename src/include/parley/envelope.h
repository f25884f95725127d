/* SPDX-License-Identifier: MIT */
/** @file
 * Messages of the `essential` protocol: an envelope around JSON text, and the
 * numbers that each side gives to the classes it sends.
 */
#ifndef PARLEY_ENVELOPE_H
#define PARLEY_ENVELOPE_H

#include "schema.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { PARLEY_UUID_SIZE = 36 };

/** One message. The slices are borrowed from the bytes it was read from. */
typedef struct parley_envelope {
  int32_t type_id;
  char unique_id[PARLEY_UUID_SIZE + 1]; /**< small letters; "" for none */
  parley_slice body;                    /**< UTF-8 JSON text */
  parley_slice rest;                    /**< bytes behind the body, ignored */
} parley_envelope;

/** Reads a message: i32 number, i32 length and text of the unique id, i32
 * length and text of the body, big-endian. Groups of the unique id may be
 * short and in large letters, as in Java. ETRUNCATED, ECOUNT for a negative
 * length, EPROTO for a unique id that is no UUID, EJSON for an empty body. */
PARLEY_API parley_err parley_envelope_read(parley_slice message,
                                           parley_envelope *out,
                                           parley_diag *diag);

/** Appends a message. |unique_id| is "" or a UUID of 36 characters, which is
 * written in small letters; EUSAGE for another, ELIMIT for a body above
 * 2^31 - 1 bytes, ENOMEM. */
PARLEY_API parley_err parley_envelope_write(int32_t type_id,
                                            const char *unique_id,
                                            parley_slice body, parley_buf *out);

/** Stores a UUID of version 4 made of |random| in |out|. ERANDOM. */
PARLEY_API parley_err parley_uuid_new(const parley_random *random,
                                      char out[PARLEY_UUID_SIZE + 1]);

/* ---- numbers of classes ---------------------------------------------- */

/** The class that announces numbers. Its own number is 0, in both
 * directions. */
#define PARLEY_REGISTER_CLASS "connection.ConnectionRegisterPacketTypeIdPacket"

/** A registry holds at most so many classes, with names of so many bytes. */
enum { PARLEY_CLASSES_MAX = 4096, PARLEY_CLASS_NAME_MAX = 255 };

/** The numbers of one direction of one connection. */
typedef struct parley_registry parley_registry;

/** An empty registry of what is sent in direction |dir|. NULL: out of memory.
 */
PARLEY_API parley_registry *parley_registry_new(const parley_schema *schema,
                                                parley_dir dir,
                                                const parley_alloc *alloc);
/** Frees a registry. NULL is ignored. */
PARLEY_API void parley_registry_free(parley_registry *registry);
/** Forgets all numbers, as a new connection does. */
PARLEY_API void parley_registry_reset(parley_registry *registry);

/** Gives the class |name| the number |id|; what had it is forgotten. EPROTO for
 * number 0 and for names that are empty or have a zero byte, ELIMIT, ENOMEM.
 */
PARLEY_API parley_err parley_registry_set(parley_registry *registry, int32_t id,
                                          parley_slice name, parley_diag *diag);

/** The class with the number |id|: its name, which lives until the registry is
 * changed, and its packet, NULL if the schema has none. False if the number
 * was never given. */
PARLEY_API bool parley_registry_find(const parley_registry *registry,
                                     int32_t id, const char **name,
                                     const parley_packet **packet);

/** The number of the class |name|. False if it has none. */
PARLEY_API bool parley_registry_id(const parley_registry *registry,
                                   const char *name, int32_t *id);

/** For who sends: the number of |name|, which gets the next one (1, 2, ...) if
 * it has none yet; then |*is_new| is true and a registration must be sent
 * first. Errors as parley_registry_set. */
PARLEY_API parley_err parley_registry_take(parley_registry *registry,
                                           const char *name, int32_t *id,
                                           bool *is_new, parley_diag *diag);

/** The packet of class |name|: of direction |dir|, or else of the other. NULL
 * if the schema has none. */
PARLEY_API const parley_packet *parley_class_find(const parley_schema *schema,
                                                  parley_dir dir,
                                                  const char *name);

/** Appends the whole message that registers |name| as |id|. ENOMEM. */
PARLEY_API parley_err parley_registration_write(int32_t id, const char *name,
                                                parley_buf *out);
/** Reads the body of a registration. |*name| points into |scratch|, whose
 * content is overwritten. Errors as parley_decode; EPROTO without a name. */
PARLEY_API parley_err parley_registration_read(const parley_schema *schema,
                                               parley_slice body,
                                               parley_buf *scratch, int32_t *id,
                                               parley_slice *name,
                                               parley_diag *diag);

#ifdef __cplusplus
}
#endif
#endif
