/* SPDX-License-Identifier: MIT
 *
 * Socket.IO. The first byte chooses the role, limits and what the program
 * does; the rest are messages, one a line, binary ones begin with "b". Every
 * message is also read as a packet of its own, and written again.
 */
#include <stdlib.h>
#include <string.h>

#include "parley/socketio.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum {
  SERVER = 1,
  SMALL = 2,
  REFUSES = 4, /* who asks to join, at first */
  LEAVES = 8,  /* after every event */
  ECHOES = 16,
  FAILS = 32 /* every third allocation */
};

static void must(bool good) {
  if (!good) abort();
}

/* ---- packets --------------------------------------------------------- */

static void read_and_write(parley_slice text) {
  parley_sio_packet packet, again;
  parley_diag diag;
  parley_buf out;
  parley_err err = parley_sio_read(text, NULL, &packet, &diag);
  if (err != PARLEY_OK) {
    must(diag.code == err && diag.offset <= text.size && diag.text[0] != '\0');
    must(err == PARLEY_EPROTO || err == PARLEY_EJSON || err == PARLEY_ELIMIT);
    return;
  }
  parley_buf_init(&out, NULL);
  if (packet.type == PARLEY_SIO_CONNECT ||
      packet.type == PARLEY_SIO_DISCONNECT ||
      packet.type == PARLEY_SIO_CONNECT_ERROR)
    packet.id = PARLEY_SIO_NO_ID; /* is read, but never written */
  err = parley_sio_write(&packet, &out);
  if (packet.json.size == 0 && packet.type != PARLEY_SIO_CONNECT &&
      packet.type != PARLEY_SIO_DISCONNECT) {
    must(err == PARLEY_EUSAGE);
  } else {
    must(err == PARLEY_OK);
    must(parley_sio_read(parley_buf_slice(&out), NULL, &again, NULL) ==
         PARLEY_OK);
    must(again.type == packet.type && again.id == packet.id &&
         again.attachments == packet.attachments &&
         parley_slice_eq(again.nsp, packet.nsp) &&
         parley_slice_eq(again.json, packet.json));
  }
  parley_buf_clear(&out);
}

/* ---- a connection ---------------------------------------------------- */

static void *failing_alloc(void *ud, void *ptr, size_t osize, size_t nsize) {
  unsigned *count = ud;
  (void)osize;
  if (nsize == 0) {
    free(ptr);
    return NULL;
  }
  return ++*count % 3 == 0 ? NULL : realloc(ptr, nsize);
}

static parley_err send(parley_sio *sio, const parley_sio_event *packet) {
  parley_err err;
  int tries = 0;
  do err = parley_sio_send(sio, packet, NULL);
  while (err == PARLEY_ENOMEM && ++tries < 9);
  return err;
}

/* Answers |event|. */
static void answer(parley_sio *sio, const parley_sio_event *event,
                   unsigned flags, unsigned *refused) {
  parley_sio_event packet = *event;
  parley_err err;
  if (event->type == PARLEY_SIO_CONNECT && (flags & SERVER)) {
    packet.json = parley_slice_of("{}");
    if ((flags & REFUSES) && ++*refused % 2 == 1)
      packet.type = PARLEY_SIO_CONNECT_ERROR;
    err = send(sio, &packet);
    must(err != PARLEY_EPHASE && err != PARLEY_EUSAGE);
  }
  if (event->type == PARLEY_SIO_EVENT && (flags & ECHOES)) {
    err = send(sio, &packet);
    must(err != PARLEY_EUSAGE);
    packet.type = PARLEY_SIO_ACK;
    if (packet.id != PARLEY_SIO_NO_ID)
      must(send(sio, &packet) != PARLEY_EUSAGE);
  }
  if (event->type == PARLEY_SIO_EVENT && (flags & LEAVES)) {
    memset(&packet, 0, sizeof packet);
    packet.type = PARLEY_SIO_DISCONNECT;
    packet.nsp = event->nsp;
    packet.id = PARLEY_SIO_NO_ID;
    if (send(sio, &packet) == PARLEY_OK)
      must(!parley_sio_is_joined(sio, event->nsp));
  }
}

/* What goes out are packets, each with all of its attachments behind it. */
static void check_out(parley_sio *sio) {
  parley_ws_message kind;
  parley_slice message;
  uint32_t missing = 0;
  while (parley_sio_out(sio, &kind, &message)) {
    parley_sio_packet packet;
    if (kind == PARLEY_WS_BINARY) {
      must(missing-- > 0);
      continue;
    }
    must(missing == 0);
    must(parley_sio_read(message, NULL, &packet, NULL) == PARLEY_OK);
    missing = packet.attachments;
  }
  must(missing == 0);
}

static void receive(parley_sio *sio, parley_slice line, unsigned flags,
                    unsigned *refused) {
  bool binary = line.size > 0 && *line.data == 'b';
  parley_ws_message kind = binary ? PARLEY_WS_BINARY : PARLEY_WS_TEXT;
  parley_sio_event event;
  parley_diag diag;
  parley_err err;
  int tries = 0;
  if (binary) {
    line.data++;
    line.size--;
  }
  do err = parley_sio_receive(sio, kind, line, &diag);
  while (err == PARLEY_ENOMEM && ++tries < 9);
  if (err != PARLEY_OK) must(diag.code == err && diag.offset <= line.size);
  while (parley_sio_next(sio, &event)) {
    must(*event.nsp == '/');
    must(event.type != PARLEY_SIO_EVENT || event.json.size > 0);
    answer(sio, &event, flags, refused);
  }
  check_out(sio);
  if (err != PARLEY_OK && err != PARLEY_ENOMEM)
    must(parley_sio_receive(sio, kind, line, NULL) == PARLEY_ECLOSED);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static const parley_limits small = {
    .depth = 3, .message = 300, .events = 3, .queue = 300};
  unsigned flags = size > 0 ? data[0] : 0, count = 0, refused = 0;
  const parley_alloc alloc = {failing_alloc, &count};
  parley_sio_options options;
  parley_slice left;
  parley_sio *sio;
  if (size == 0) return 0;
  memset(&options, 0, sizeof options);
  options.role = flags & SERVER ? PARLEY_SERVER : PARLEY_CLIENT;
  if (flags & SMALL) options.limits = small;
  if (flags & FAILS) options.alloc = &alloc;
  sio = parley_sio_new(&options, NULL);
  must(sio != NULL && parley_sio_start(sio, 0) == PARLEY_OK);
  if (!(flags & SERVER)) {
    parley_sio_event packet = {PARLEY_SIO_CONNECT, "/",  PARLEY_SIO_NO_ID,
                               {NULL, 0},          NULL, 0};
    must(send(sio, &packet) == PARLEY_OK);
    packet.nsp = "/x";
    must(send(sio, &packet) == PARLEY_OK);
  }
  left.data = data + 1;
  left.size = size - 1;
  while (left.size > 0) {
    const uint8_t *end = memchr(left.data, '\n', left.size);
    parley_slice line = left;
    if (end != NULL) line.size = (size_t)(end - left.data);
    read_and_write(line);
    receive(sio, line, flags, &refused);
    left.data += line.size + (end != NULL);
    left.size -= line.size + (end != NULL);
  }
  parley_sio_tick(sio, INT64_MAX);
  parley_sio_free(sio);
  return 0;
}
