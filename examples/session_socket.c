/* SPDX-License-Identifier: MIT
 *
 * Logs into a nitro server over a socket of its own, prints the events until
 * the session is ready, and leaves. The session does no input or output: this
 * program connects, polls, reads and writes.
 *
 *   session_socket HOST PORT TICKET [KEY_N KEY_E]
 *
 * With the server's RSA key (hex) the connection is encrypted.
 */
#define _POSIX_C_SOURCE 200112L

#include <netdb.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "parley/parley.h"

/* The clock that the session is told: milliseconds that only go up. */
static int64_t now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* A connected socket, or -1. */
static int connect_to(const char *host, const char *port) {
  struct addrinfo hints, *list, *at;
  int fd = -1;
  memset(&hints, 0, sizeof hints);
  hints.ai_socktype = SOCK_STREAM;
  if (getaddrinfo(host, port, &hints, &list) != 0) return -1;
  for (at = list; at != NULL && fd < 0; at = at->ai_next) {
    fd = socket(at->ai_family, at->ai_socktype, at->ai_protocol);
    if (fd >= 0 && connect(fd, at->ai_addr, at->ai_addrlen) != 0) {
      close(fd);
      fd = -1;
    }
  }
  freeaddrinfo(list);
  return fd;
}

static void print_packet(const parley_schema *schema,
                         const parley_event *event) {
  parley_buf json;
  parley_diag diag;
  if (event->packet == NULL) {
    printf("packet %u, unknown\n", (unsigned)event->id);
    return;
  }
  parley_buf_init(&json, NULL);
  if (parley_decode_json(schema, event->packet, NULL, event->payload, &json,
                         NULL, &diag) == PARLEY_OK)
    printf("%s %.*s\n", parley_schema_text(schema, event->packet->name),
           (int)json.size, (const char *)json.data);
  parley_buf_clear(&json);
}

/* Takes what has happened. 0 to go on, 1 when the session has ended well, 2
 * when it has failed. */
static int print_events(parley_session *session) {
  parley_event event;
  while (parley_session_next(session, &event)) {
    switch (event.type) {
      case PARLEY_EVENT_OPEN:
        printf("open\n");
        break;
      case PARLEY_EVENT_SECURE:
        printf("secure\n");
        break;
      case PARLEY_EVENT_READY:
        printf("ready\n");
        parley_session_close(session, 1000, "that was all");
        break;
      case PARLEY_EVENT_PACKET:
        print_packet(parley_session_schema(session), &event);
        break;
      case PARLEY_EVENT_CLOSE:
        printf("closed: %s\n", event.text);
        return 1;
      case PARLEY_EVENT_ERROR:
        printf("error %s: %s\n", parley_err_name(event.err), event.text);
        return 2;
      default: /* what other protocols and later versions tell */
        break;
    }
  }
  return 0;
}

/* Writes what the session has to say. False when the socket is gone. */
static int flush(parley_session *session, int fd) {
  for (;;) {
    parley_slice out = parley_session_out(session);
    ssize_t n;
    if (out.size == 0) return 1;
    n = send(fd, out.data, out.size, MSG_NOSIGNAL);
    if (n <= 0) return 0;
    parley_session_sent(session, (size_t)n);
  }
}

/* Waits for bytes or the session's deadline, and tells the session. False
 * when it did not take what it was told. */
static int wait_and_feed(parley_session *session, int fd) {
  int64_t deadline = parley_session_deadline(session);
  int64_t wait = deadline < 0 ? -1 : deadline > now() ? deadline - now() : 0;
  struct pollfd watch;
  uint8_t bytes[4096];
  parley_slice in;
  ssize_t n;
  watch.fd = fd;
  watch.events = POLLIN;
  if (poll(&watch, 1, wait < 60000 ? (int)wait : 60000) <= 0)
    return parley_session_tick(session, now()) == PARLEY_OK;
  n = recv(fd, bytes, sizeof bytes, 0);
  if (n <= 0) return parley_session_eof(session, now()) == PARLEY_OK;
  in.data = bytes;
  in.size = (size_t)n;
  return parley_session_feed(session, in, now()) == PARLEY_OK;
}

static int run(parley_session *session, int fd) {
  int ended = 0, good = parley_session_start(session, now()) == PARLEY_OK;
  while (good && ended == 0) {
    ended = print_events(session);
    good = flush(session, fd);
    if (good && ended == 0) good = wait_and_feed(session, fd);
  }
  if (ended == 0) printf("the connection is gone\n");
  return ended == 1 ? 0 : 1;
}

int main(int argc, char **argv) {
  parley_session_options options;
  parley_session *session;
  parley_diag diag;
  int fd, status;
  if (argc != 4 && argc != 6) {
    printf("usage: session_socket HOST PORT TICKET [KEY_N KEY_E]\n");
    return argc == 1 ? 0 : 2;
  }
  memset(&options, 0, sizeof options);
  options.schema = parley_protocol("nitro");
  options.ticket = argv[3];
  if (argc == 6) {
    options.crypto = PARLEY_CRYPTO_STREAM;
    options.key_n = argv[4];
    options.key_e = argv[5];
  }
  session = parley_session_new(&options, &diag);
  if (session == NULL) {
    fprintf(stderr, "%s: %s\n", parley_err_name(diag.code), diag.text);
    return 1;
  }
  fd = connect_to(argv[1], argv[2]);
  if (fd < 0) {
    fprintf(stderr, "could not connect to %s, port %s\n", argv[1], argv[2]);
    parley_session_free(session);
    return 1;
  }
  status = run(session, fd);
  close(fd);
  parley_session_free(session);
  return status;
}
