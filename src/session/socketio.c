/* SPDX-License-Identifier: MIT
 *
 * Socket.IO over the messages of one connection. A namespace is unknown, asked
 * for (by the client, and not answered yet) or joined.
 */
#include "parley/socketio.h"

#include <string.h>

#include "codec/socketio.h"

enum { CONNECT_TIMEOUT_MS = 45000, SCRATCH_KEPT = 1 << 14 };

struct namespace {
  struct namespace *next;
  bool joined; /* else asked for */
  size_t size; /* of this block */
  char name[];
};

/* A packet that has come, in one block with all it points to. */
struct event {
  struct event *next;
  size_t size; /* of this block */
  parley_sio_event is;
  parley_slice attachments[];
};

struct events {
  struct event *first, **last;
  size_t count, bytes;
};

/* A message to be sent. */
struct message {
  struct message *next;
  size_t size; /* of this block */
  parley_ws_message kind;
  size_t length;
  uint8_t bytes[];
};

struct parley_sio {
  const parley_alloc *alloc;
  parley_limits limits;
  parley_role role;
  uint32_t connect_timeout_ms, max_attachments;
  bool started, failed;
  int64_t deadline;

  struct namespace *namespaces;
  uint32_t nnamespaces;

  /* The packet whose attachments are coming. */
  uint32_t missing;
  parley_sio_packet packet; /* its slices point into |text| */
  parley_buf text, bytes;   /* |bytes|: the attachments so far, */
  parley_buf sizes;         /* and their sizes, uint32_t each */

  struct events events;
  struct events held;  /* client: came before the namespace was joined */
  struct event *event; /* taken last */

  parley_buf scratch;
  struct message *first, **last, *message; /* |message|: taken last */
  size_t waiting;                          /* bytes of messages */
};

/* ---- life ------------------------------------------------------------ */

parley_sio *parley_sio_new(const parley_sio_options *options,
                           parley_diag *diag) {
  parley_sio *sio = parley_calloc(options->alloc, sizeof *sio);
  if (sio == NULL) {
    parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
    return NULL;
  }
  sio->alloc = options->alloc;
  sio->limits = parley_limits_fill(&options->limits);
  sio->role = options->role;
  sio->connect_timeout_ms = options->connect_timeout_ms != 0
                              ? options->connect_timeout_ms
                              : CONNECT_TIMEOUT_MS;
  sio->max_attachments = options->max_attachments != 0
                           ? options->max_attachments
                           : PARLEY_SIO_ATTACHMENTS;
  sio->deadline = -1;
  sio->events.last = &sio->events.first;
  sio->held.last = &sio->held.first;
  sio->last = &sio->first;
  parley_buf_init(&sio->text, sio->alloc);
  parley_buf_init(&sio->bytes, sio->alloc);
  parley_buf_init(&sio->sizes, sio->alloc);
  parley_buf_init(&sio->scratch, sio->alloc);
  return sio;
}

static void free_event(parley_sio *sio, struct event *event) {
  if (event != NULL) parley_free(sio->alloc, event, event->size);
}

static struct event *take_event(struct events *events) {
  struct event *event = events->first;
  if (event == NULL) return NULL;
  events->first = event->next;
  if (event->next == NULL) events->last = &events->first;
  events->count--;
  events->bytes -= event->size;
  event->next = NULL;
  return event;
}

static void add_event(struct events *events, struct event *event) {
  *events->last = event;
  events->last = &event->next;
  events->count++;
  events->bytes += event->size;
}

static void free_messages(parley_sio *sio, struct message *message) {
  while (message != NULL) {
    struct message *next = message->next;
    parley_free(sio->alloc, message, message->size);
    message = next;
  }
}

void parley_sio_free(parley_sio *sio) {
  struct event *event;
  if (sio == NULL) return;
  while (sio->namespaces != NULL) {
    struct namespace *next = sio->namespaces->next;
    parley_free(sio->alloc, sio->namespaces, sio->namespaces->size);
    sio->namespaces = next;
  }
  while ((event = take_event(&sio->events)) != NULL) free_event(sio, event);
  while ((event = take_event(&sio->held)) != NULL) free_event(sio, event);
  free_event(sio, sio->event);
  free_messages(sio, sio->first);
  free_messages(sio, sio->message);
  parley_buf_clear(&sio->text);
  parley_buf_clear(&sio->bytes);
  parley_buf_clear(&sio->sizes);
  parley_buf_clear(&sio->scratch);
  parley_free(sio->alloc, sio, sizeof *sio);
}

parley_err parley_sio_start(parley_sio *sio, int64_t now) {
  if (sio->failed) return PARLEY_ECLOSED;
  if (sio->started || now < 0 || now > INT64_MAX - sio->connect_timeout_ms)
    return PARLEY_EUSAGE;
  sio->started = true;
  if (sio->role == PARLEY_SERVER) sio->deadline = now + sio->connect_timeout_ms;
  return PARLEY_OK;
}

int64_t parley_sio_deadline(const parley_sio *sio) {
  return sio->deadline;
}

static void fail(parley_sio *sio) {
  sio->failed = true;
  sio->deadline = -1;
}

parley_err parley_sio_tick(parley_sio *sio, int64_t now) {
  if (sio->deadline < 0 || now < sio->deadline) return PARLEY_OK;
  fail(sio);
  return PARLEY_ETIMEOUT;
}

/* ---- namespaces ------------------------------------------------------ */

static struct namespace *find(const parley_sio *sio, parley_slice name) {
  struct namespace *nsp = sio->namespaces;
  while (nsp != NULL && !parley_slice_eq(parley_slice_of(nsp->name), name))
    nsp = nsp->next;
  return nsp;
}

bool parley_sio_is_joined(const parley_sio *sio, const char *name) {
  const struct namespace *nsp = find(sio, parley_slice_of(name));
  return nsp != NULL && nsp->joined;
}

/* Makes the namespace |name|, which is asked for. NULL: out of memory. */
static struct namespace *ask(parley_sio *sio, parley_slice name) {
  size_t size = sizeof(struct namespace) + name.size + 1;
  struct namespace *nsp = parley_calloc(sio->alloc, size);
  if (nsp == NULL) return NULL;
  nsp->size = size;
  memcpy(nsp->name, name.data, name.size);
  nsp->next = sio->namespaces;
  sio->namespaces = nsp;
  sio->nnamespaces++;
  return nsp;
}

/* Moves the events of |name| that were held back behind the others, or drops
 * them. */
static void release(parley_sio *sio, const char *name, bool drop) {
  size_t left = sio->held.count;
  for (; left > 0; left--) {
    struct event *event = take_event(&sio->held);
    if (strcmp(event->is.nsp, name) != 0)
      add_event(&sio->held, event);
    else if (drop)
      free_event(sio, event);
    else
      add_event(&sio->events, event);
  }
}

static void join(parley_sio *sio, struct namespace *nsp) {
  nsp->joined = true;
  sio->deadline = -1;
  release(sio, nsp->name, false);
}

static void forget(parley_sio *sio, struct namespace *nsp) {
  struct namespace **at = &sio->namespaces;
  while (*at != nsp) at = &(*at)->next;
  *at = nsp->next;
  sio->nnamespaces--;
  release(sio, nsp->name, true);
  parley_free(sio->alloc, nsp, nsp->size);
}

/* ---- receiving ------------------------------------------------------- */

/* A copy of |packet| with the attachments that have come. */
static struct event *make_event(parley_sio *sio,
                                const parley_sio_packet *packet) {
  uint32_t n = packet->attachments, i;
  size_t bytes = n > 0 ? sio->bytes.size : 0;
  size_t size = sizeof(struct event) + n * sizeof(parley_slice) +
                packet->nsp.size + 1 + packet->json.size + bytes;
  struct event *event = parley_calloc(sio->alloc, size);
  uint8_t *p;
  if (event == NULL) return NULL;
  event->size = size;
  event->is.type = packet->type == PARLEY_SIO_BINARY_EVENT ? PARLEY_SIO_EVENT
                   : packet->type == PARLEY_SIO_BINARY_ACK ? PARLEY_SIO_ACK
                                                           : packet->type;
  event->is.id =
    event->is.type == PARLEY_SIO_EVENT || event->is.type == PARLEY_SIO_ACK
      ? packet->id
      : PARLEY_SIO_NO_ID;
  event->is.attachments = event->attachments;
  event->is.nattachments = n;
  p = (uint8_t *)&event->attachments[n];
  event->is.nsp = (const char *)p;
  memcpy(p, packet->nsp.data, packet->nsp.size);
  p += packet->nsp.size + 1;
  event->is.json.data = p;
  event->is.json.size = packet->json.size;
  if (packet->json.size > 0) memcpy(p, packet->json.data, packet->json.size);
  p += packet->json.size;
  if (bytes > 0) memcpy(p, sio->bytes.data, bytes);
  for (i = 0; i < n; i++) {
    uint32_t length;
    memcpy(&length, sio->sizes.data + i * sizeof length, sizeof length);
    event->attachments[i].data = p;
    event->attachments[i].size = length;
    p += length;
  }
  return event;
}

/* Tells |packet|, now or when its namespace is joined. */
static parley_err tell(parley_sio *sio, const parley_sio_packet *packet,
                       bool hold, parley_diag *diag) {
  struct event *event;
  /* What is held back leaves room for the answer it waits for. */
  if (sio->events.count + sio->held.count + hold >= sio->limits.events)
    return parley_fail(diag, PARLEY_ELIMIT, 0,
                       "more than %lu packets wait to be taken",
                       (unsigned long)sio->limits.events);
  event = make_event(sio, packet);
  if (event == NULL)
    return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  if (hold && (event->size > sio->limits.message ||
               sio->held.bytes > sio->limits.message - event->size)) {
    free_event(sio, event);
    return parley_fail(diag, PARLEY_ELIMIT, 0,
                       "more than %lu bytes came before the namespace was "
                       "joined",
                       (unsigned long)sio->limits.message);
  }
  add_event(hold ? &sio->held : &sio->events, event);
  return PARLEY_OK;
}

/* Server: the client asks to join. */
static parley_err serve_connect(parley_sio *sio,
                                const parley_sio_packet *packet,
                                parley_diag *diag) {
  struct namespace *nsp;
  parley_err err;
  if (sio->nnamespaces >= PARLEY_SIO_NAMESPACES)
    return parley_fail(diag, PARLEY_ELIMIT, 0, "more than %d namespaces",
                       PARLEY_SIO_NAMESPACES);
  nsp = ask(sio, packet->nsp);
  if (nsp == NULL) return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  err = tell(sio, packet, false, diag);
  if (err != PARLEY_OK) forget(sio, nsp);
  return err;
}

/* An event without payload is none, and an acknowledgement without id is of
 * nothing. */
static bool is_void(const parley_sio_packet *packet) {
  switch (packet->type) {
    case PARLEY_SIO_EVENT:
    case PARLEY_SIO_BINARY_EVENT:
      return packet->json.size == 0;
    case PARLEY_SIO_ACK:
    case PARLEY_SIO_BINARY_ACK:
      return packet->id == PARLEY_SIO_NO_ID;
    default:
      return false;
  }
}

static parley_err serve(parley_sio *sio, const parley_sio_packet *packet,
                        parley_diag *diag) {
  struct namespace *nsp = find(sio, packet->nsp);
  int size = packet->nsp.size < 80 ? (int)packet->nsp.size : 80;
  const char *name = (const char *)packet->nsp.data;
  parley_err err;
  if (packet->type == PARLEY_SIO_CONNECT_ERROR)
    return parley_fail(diag, PARLEY_EPROTO, 0, "only a server refuses");
  if (packet->type == PARLEY_SIO_CONNECT) {
    if (nsp == NULL) return serve_connect(sio, packet, diag);
    return parley_fail(diag, PARLEY_EPHASE, 0, "%.*s is asked for twice", size,
                       name);
  }
  if (nsp == NULL || !nsp->joined)
    return parley_fail(diag, PARLEY_EPHASE, 0,
                       "a packet for %.*s, which is not joined", size, name);
  if (is_void(packet)) return PARLEY_OK;
  err = tell(sio, packet, false, diag);
  if (err == PARLEY_OK && packet->type == PARLEY_SIO_DISCONNECT)
    forget(sio, nsp);
  return err;
}

/* Client: what nobody waits for is passed over. */
static parley_err consume(parley_sio *sio, const parley_sio_packet *packet,
                          parley_diag *diag) {
  struct namespace *nsp = find(sio, packet->nsp);
  bool hold = nsp != NULL && !nsp->joined;
  parley_err err;
  if (nsp == NULL || is_void(packet)) return PARLEY_OK;
  switch (packet->type) {
    case PARLEY_SIO_ACK:
    case PARLEY_SIO_BINARY_ACK:
      return hold ? PARLEY_OK : tell(sio, packet, false, diag);
    case PARLEY_SIO_EVENT:
    case PARLEY_SIO_BINARY_EVENT:
      return tell(sio, packet, hold, diag);
    case PARLEY_SIO_CONNECT:
      err = tell(sio, packet, false, diag);
      if (err == PARLEY_OK) join(sio, nsp);
      return err;
    default:
      err = tell(sio, packet, false, diag);
      if (err == PARLEY_OK) forget(sio, nsp);
      return err;
  }
}

static parley_err deliver(parley_sio *sio, const parley_sio_packet *packet,
                          parley_diag *diag) {
  return sio->role == PARLEY_SERVER ? serve(sio, packet, diag)
                                    : consume(sio, packet, diag);
}

static parley_err take_text(parley_sio *sio, parley_slice in,
                            parley_diag *diag) {
  parley_sio_packet packet;
  parley_err err;
  if (sio->missing > 0)
    return parley_fail(diag, PARLEY_EPROTO, 0,
                       "a text while %lu attachments are missing",
                       (unsigned long)sio->missing);
  err = parley__sio_read(in, &sio->limits, sio->max_attachments, &packet, diag);
  if (err != PARLEY_OK) return err;
  if (packet.attachments == 0) return deliver(sio, &packet, diag);
  sio->text.size = sio->bytes.size = sio->sizes.size = 0;
  if (parley_buf_append(&sio->text, in.data, in.size) != PARLEY_OK)
    return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  if (packet.nsp.size > 1)
    packet.nsp.data = sio->text.data + (packet.nsp.data - in.data);
  if (packet.json.size > 0)
    packet.json.data = sio->text.data + (packet.json.data - in.data);
  sio->packet = packet;
  sio->missing = packet.attachments;
  return PARLEY_OK;
}

static parley_err take_attachment(parley_sio *sio, parley_slice in,
                                  parley_diag *diag) {
  size_t bytes = sio->bytes.size, sizes = sio->sizes.size;
  uint32_t length = (uint32_t)in.size;
  parley_err err;
  if (sio->missing == 0)
    return parley_fail(diag, PARLEY_EPROTO, 0,
                       "an attachment that no packet has announced");
  if (in.size > sio->limits.message - bytes)
    return parley_fail(diag, PARLEY_ELIMIT, 0,
                       "attachments of more than %lu bytes",
                       (unsigned long)sio->limits.message);
  err = parley_buf_append(&sio->bytes, in.data, in.size);
  if (err == PARLEY_OK)
    err = parley_buf_append(&sio->sizes, &length, sizeof length);
  if (err != PARLEY_OK) parley_fail(diag, err, 0, "out of memory");
  if (err == PARLEY_OK && sio->missing == 1)
    err = deliver(sio, &sio->packet, diag);
  if (err != PARLEY_OK) {
    sio->bytes.size = bytes;
    sio->sizes.size = sizes;
    return err;
  }
  if (--sio->missing == 0) { /* may have been much, for a connection idle */
    parley_buf_clear(&sio->text);
    parley_buf_clear(&sio->bytes);
    parley_buf_clear(&sio->sizes);
  }
  return PARLEY_OK;
}

parley_err parley_sio_receive(parley_sio *sio, parley_ws_message kind,
                              parley_slice in, parley_diag *diag) {
  parley_err err;
  if (sio->failed)
    return parley_fail(diag, PARLEY_ECLOSED, 0, "the connection has failed");
  err = kind == PARLEY_WS_TEXT ? take_text(sio, in, diag)
                               : take_attachment(sio, in, diag);
  if (err != PARLEY_OK && err != PARLEY_ENOMEM) fail(sio);
  return err;
}

bool parley_sio_next(parley_sio *sio, parley_sio_event *event) {
  free_event(sio, sio->event);
  sio->event = take_event(&sio->events);
  if (sio->event == NULL) return false;
  *event = sio->event->is;
  return true;
}

/* ---- sending --------------------------------------------------------- */

/* Whether |packet| may be sent to |nsp|, which is NULL if it is unknown. */
static parley_err may_send(const parley_sio *sio,
                           const parley_sio_event *packet,
                           const struct namespace *nsp, parley_diag *diag) {
  bool server = sio->role == PARLEY_SERVER, asked = nsp != NULL && !nsp->joined;
  if (sio->failed)
    return parley_fail(diag, PARLEY_ECLOSED, 0, "the connection has failed");
  switch (packet->type) {
    case PARLEY_SIO_CONNECT:
      if (server && !asked)
        return parley_fail(diag, PARLEY_EPHASE, 0, "nobody asked to join");
      if (!server && nsp != NULL)
        return parley_fail(diag, PARLEY_EPHASE, 0, "asked for already");
      if (!server && sio->nnamespaces >= PARLEY_SIO_NAMESPACES)
        return parley_fail(diag, PARLEY_ELIMIT, 0, "more than %d namespaces",
                           PARLEY_SIO_NAMESPACES);
      return PARLEY_OK;
    case PARLEY_SIO_CONNECT_ERROR:
      if (!server)
        return parley_fail(diag, PARLEY_EUSAGE, 0, "only a server refuses");
      if (asked) return PARLEY_OK;
      return parley_fail(diag, PARLEY_EPHASE, 0, "nobody asked to join");
    case PARLEY_SIO_ACK:
      if (packet->id < 0)
        return parley_fail(diag, PARLEY_EUSAGE, 0, "an id expected");
      break;
    case PARLEY_SIO_EVENT:
    case PARLEY_SIO_DISCONNECT:
      break;
    default:
      return parley_fail(diag, PARLEY_EUSAGE, 0,
                         "a type of packet expected, the binary ones follow "
                         "from attachments");
  }
  if (nsp != NULL && nsp->joined) return PARLEY_OK;
  return parley_fail(diag, PARLEY_EPHASE, 0, "the namespace is not joined");
}

/* Writes the text of |packet| into the scratch buffer. */
static parley_err write_text(parley_sio *sio, const parley_sio_event *packet,
                             parley_diag *diag) {
  parley_sio_packet text;
  memset(&text, 0, sizeof text);
  text.type = packet->type;
  text.attachments = packet->nattachments;
  if (packet->nattachments > 0 && packet->type == PARLEY_SIO_EVENT)
    text.type = PARLEY_SIO_BINARY_EVENT;
  if (packet->nattachments > 0 && packet->type == PARLEY_SIO_ACK)
    text.type = PARLEY_SIO_BINARY_ACK;
  text.nsp = parley_slice_of(packet->nsp);
  text.id = packet->id;
  text.json = packet->json;
  sio->scratch.size = 0;
  return parley__sio_write(&text, &sio->scratch, diag);
}

/* Adds a message to the chain that ends in |*last|. */
static parley_err add_message(parley_sio *sio, parley_ws_message kind,
                              parley_slice bytes, struct message ***last) {
  size_t size = sizeof(struct message) + bytes.size;
  struct message *message;
  if (size < bytes.size) return PARLEY_ENOMEM;
  message = parley_realloc(sio->alloc, NULL, 0, size);
  if (message == NULL) return PARLEY_ENOMEM;
  message->next = NULL;
  message->size = size;
  message->kind = kind;
  message->length = bytes.size;
  if (bytes.size > 0) memcpy(message->bytes, bytes.data, bytes.size);
  **last = message;
  *last = &message->next;
  return PARLEY_OK;
}

/* Makes the chain of the messages of |packet|, whose text is written. */
static parley_err make_messages(parley_sio *sio, const parley_sio_event *packet,
                                struct message **first, struct message ***last,
                                size_t *total, parley_diag *diag) {
  size_t room = sio->limits.queue - sio->waiting;
  uint32_t i;
  parley_err err;
  *first = NULL;
  *last = first;
  *total = sio->scratch.size;
  for (i = 0; i < packet->nattachments && *total <= room; i++)
    *total += packet->attachments[i].size <= room ? packet->attachments[i].size
                                                  : room + 1;
  if (*total > room)
    return parley_fail(diag, PARLEY_EQUEUE, 0,
                       "%zu bytes wait to be sent already", sio->waiting);
  err = add_message(sio, PARLEY_WS_TEXT, parley_buf_slice(&sio->scratch), last);
  if (sio->scratch.capacity > SCRATCH_KEPT) parley_buf_clear(&sio->scratch);
  for (i = 0; i < packet->nattachments && err == PARLEY_OK; i++)
    err = add_message(sio, PARLEY_WS_BINARY, packet->attachments[i], last);
  if (err == PARLEY_OK) return PARLEY_OK;
  free_messages(sio, *first);
  return parley_fail(diag, err, 0, "out of memory");
}

parley_err parley_sio_send(parley_sio *sio, const parley_sio_event *packet,
                           parley_diag *diag) {
  parley_slice name = parley_slice_of(packet->nsp);
  struct namespace *nsp = find(sio, name);
  struct message *first, **last;
  size_t total;
  parley_err err = may_send(sio, packet, nsp, diag);
  if (err == PARLEY_OK && packet->nattachments > sio->max_attachments)
    err = parley_fail(diag, PARLEY_ELIMIT, 0, "more than %lu attachments",
                      (unsigned long)sio->max_attachments);
  if (err == PARLEY_OK) err = write_text(sio, packet, diag);
  if (err == PARLEY_OK)
    err = make_messages(sio, packet, &first, &last, &total, diag);
  if (err != PARLEY_OK) return err;
  if (packet->type == PARLEY_SIO_CONNECT && nsp == NULL &&
      ask(sio, name) == NULL) {
    free_messages(sio, first);
    return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  }
  *sio->last = first;
  sio->last = last;
  sio->waiting += total;
  if (packet->type == PARLEY_SIO_CONNECT && nsp != NULL) join(sio, nsp);
  if (packet->type == PARLEY_SIO_CONNECT_ERROR ||
      packet->type == PARLEY_SIO_DISCONNECT)
    forget(sio, nsp);
  return PARLEY_OK;
}

bool parley_sio_out(parley_sio *sio, parley_ws_message *kind,
                    parley_slice *message) {
  free_messages(sio, sio->message);
  sio->message = sio->first;
  if (sio->message == NULL) return false;
  sio->first = sio->message->next;
  if (sio->first == NULL) sio->last = &sio->first;
  sio->message->next = NULL;
  sio->waiting -= sio->message->length;
  *kind = sio->message->kind;
  message->data = sio->message->bytes;
  message->size = sio->message->length;
  return true;
}
