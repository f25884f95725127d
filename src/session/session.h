/* SPDX-License-Identifier: MIT
 *
 * What all sessions have in common: the pipe, the event queue, time, the
 * end. A protocol is a set of functions on top of it.
 */
#ifndef PARLEY_SESSION_SESSION_H
#define PARLEY_SESSION_SESSION_H

#include "base/arena.h"
#include "parley/codec.h"
#include "parley/crypto.h"
#include "parley/session.h"
#include "stage/stage.h"

enum {
  PARLEY__CLOSE_MS = 3000, /* how long a good-bye waits for its answer */
  PARLEY__ARGS_MAX = 4
};

enum parley__life {
  PARLEY__NEW, /* not started */
  PARLEY__RUNNING,
  PARLEY__CLOSING, /* good-byes are said */
  PARLEY__DONE     /* the last event is in the queue */
};

typedef struct parley__event_node parley__event_node;

/* One protocol's part. Functions that return an error may leave the session
 * to be ended with it by the caller; those that end it themselves return
 * PARLEY_OK. */
typedef struct parley__protocol {
  const char *name; /* of the schemas it serves; NULL: there is no schema */
  size_t size;      /* bytes of its own state */
  /* Checks the options and takes what it needs of them. */
  parley_err (*init)(parley_session *session,
                     const parley_session_options *options, parley_diag *diag);
  void (*free)(parley_session *session);
  /* Puts the stages above TLS into the pipe. */
  parley_err (*build)(parley_session *session,
                      const parley_session_options *options, parley_diag *diag);
  /* All stages are ready. */
  parley_err (*open)(parley_session *session, parley_diag *diag);
  /* One message from the top stage. */
  parley_err (*recv)(parley_session *session, parley_slice in,
                     parley_diag *diag);
  /* The peer ended the connection: with a close code, or (|code| 0) by
   * closing the socket. */
  void (*closed)(parley_session *session, int code, const char *text);
  /* EPHASE unless |packet| (NULL: one that no spec describes) may be sent
   * by the program now. */
  parley_err (*may_send)(const parley_session *session,
                         const parley_packet *packet);
  /* The program says good-bye: sends the protocol's own words for it. */
  void (*bye)(parley_session *session);
  /* Server: the program's answer to a login. EPHASE when none is due. */
  parley_err (*accept)(parley_session *session, parley_diag *diag);
  parley_err (*refuse)(parley_session *session, int reason);
  /* Time has come: does what is due. */
  parley_err (*tick)(parley_session *session, parley_diag *diag);
  int64_t (*deadline)(const parley_session *session); /* -1: none */
  /* The upgrade's head is there (parley_session_header). May be NULL. */
  void (*head)(parley_session *session);
  /* Sends for the program, by class. NULL: packets have numbers. */
  parley_err (*send_class)(parley_session *session, const char *name,
                           const char *unique_id, parley_slice payload,
                           parley_diag *diag);
  uint32_t (*version)(const parley_session *session); /* NULL: none */
} parley__protocol;

struct parley_session {
  const parley__protocol *protocol;
  void *state; /* the protocol's, protocol->size bytes */
  const parley_alloc *alloc;
  const parley_schema *schema; /* NULL: a bare session */
  parley_role role;
  parley_transport transport;
  parley_limits limits;
  parley_random random;
  parley_arena texts; /* copies of the options' texts */
  parley_ws_options ws_options;
  parley_idmap *ids;  /* NULL without a schema */
  parley_dir out_dir; /* direction of what is sent */

  parley_pipe pipe;
  size_t out_at;       /* bytes of pipe.out that were written */
  parley_stage *ws;    /* NULL over TCP */
  parley_stage *http;  /* bare sessions over HTTP; else NULL */
  bool ends_when_sent; /* in order, when all of pipe.out was written */
  bool owns_transform; /* the pipe has the user's transform */
  parley_buf message;  /* one packet on its way down */
  bool is_text;        /* the message handed up next is a text message */
  int refused;         /* HTTP status that refused the upgrade, or 0 */
  parley_buf head;     /* lines of the upgrade or of the last HTTP message, each
                          with its NUL */

  enum parley__life life;
  bool is_open;                      /* all stages got ready */
  int64_t now, started_at, heard_at; /* heard: last byte from the peer */
  int64_t close_at; /* CLOSING: when the wait ends; -1: not begun,
                                 as closing tells no time */
  int close_code;
  char close_text[124]; /* a close frame takes 123 bytes */

  parley__event_node *first, *last, *taken;
  uint32_t event_count; /* in the queue */
  size_t event_bytes;
  bool has_final; /* |final| follows the queue's last */
  parley_event final;
  char final_text[PARLEY_TEXT_MAX];
};

/* Adds an event without content. ENOMEM. */
parley_err parley__session_event(parley_session *session,
                                 parley_event_type type, parley_diag *diag);
/* Adds |event| with copies of what it points to. ENOMEM. */
parley_err parley__session_add(parley_session *session,
                               const parley_event *event, parley_diag *diag);
/* Adds a PACKET event with a copy of |payload|. ENOMEM. */
parley_err parley__session_packet(parley_session *session,
                                  const parley_packet *packet, uint16_t id,
                                  parley_slice payload, parley_diag *diag);
/* Sends a number and a payload through the pipe. EQUEUE, or what the pipe
 * says. */
parley_err parley__session_put(parley_session *session, uint16_t id,
                               parley_slice payload, parley_diag *diag);

/* Takes the number off a message: |*packet| is what it means to the peer's
 * direction, NULL if no spec describes it. EFRAME if there is none. */
parley_err parley__session_number(const parley_session *session,
                                  parley_slice *message, uint16_t *id,
                                  const parley_packet **packet,
                                  parley_diag *diag);

/* Sends |message| as it is. EQUEUE, or what the pipe says. */
parley_err parley__session_message(parley_session *session,
                                   parley_slice message, parley_diag *diag);
/* EQUEUE if |size| more bytes are too many to wait. */
parley_err parley__session_room(const parley_session *session, size_t size,
                                parley_diag *diag);

/* Puts |stage| on top of the pipe; NULL is a failure that |diag| tells. */
parley_err parley__session_push(parley_session *session, parley_stage *stage,
                                const parley_diag *diag);
/* Puts the user's transform there, if there is one. */
parley_err parley__session_push_transform(parley_session *session,
                                          const parley_session_options *options,
                                          parley_diag *diag);
/* What a session that is not open waits for, in words. */
const char *parley__session_awaits(const parley_session *session);

/* The transport is up: adds the OPEN event, once, and starts the protocol. */
parley_err parley__session_open(parley_session *session, parley_diag *diag);
/* Keeps the text of a head for parley_session_header. On ENOMEM none is kept. */
parley_err parley__session_head(parley_session *session, parley_slice text);
/* Turns what a pipe function returned into the session's end. Only a lack of
 * memory, which is no fault of the peer, is handed on to the caller. */
parley_err parley__session_settle(parley_session *session, parley_err err,
                                  const parley_diag *diag);
/* A diag whose text is right even if nobody fills it. */
void parley__session_diag(parley_diag *diag);

/* Ends the session with an ERROR event (|code| is 0 or the disconnect
 * reason), after good-byes as far as they can be said. */
void parley__session_fail(parley_session *session, parley_err err, int code,
                          const char *text);
/* Ends the session with a CLOSE event. */
void parley__session_end(parley_session *session, int code, const char *text);

/* A few scalars in wire order: how a session reads and writes the packets it
 * handles itself, by the schema's layouts and whatever the fields' names. */
typedef struct parley__args {
  parley_item items[PARLEY__ARGS_MAX];
  uint32_t count, next;
} parley__args;

void parley__args_string(parley__args *args, parley_slice value);
void parley__args_integer(parley__args *args, int64_t value);
void parley__args_boolean(parley__args *args, bool value);
/* Appends the payload of |packet| made of |args| to |out|. */
parley_err parley__args_encode(const parley_schema *schema,
                               const parley_packet *packet, parley__args *args,
                               parley_buf *out, parley_diag *diag);
/* Reads |packet| into |args|; strings point into |in|. EPROTO if it holds
 * more than a few scalars. */
parley_err parley__args_decode(const parley_schema *schema,
                               const parley_packet *packet, parley_slice in,
                               parley__args *args, parley_diag *diag);

/* The protocols. */
extern const parley__protocol parley__nitro;
extern const parley__protocol parley__essential;
/* Those on the binary wire that have no session of their own. */
extern const parley__protocol parley__plain;
/* Bare sessions. */
extern const parley__protocol parley__web;

#endif
