/* SPDX-License-Identifier: MIT
 *
 * The other side of examples/session_socket.c: prints its port, then serves
 * one connection on loopback. The ticket "good" is let in, others are refused.
 *
 *   server [KEY_N KEY_E KEY_D]
 */
#define _POSIX_C_SOURCE 200112L

#include <arpa/inet.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "parley/parley.h"

static int64_t now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Listens, says where, and takes the first connection; -1 after 10 s. */
static int accept_one(void) {
  struct sockaddr_in at;
  socklen_t size = sizeof at;
  struct pollfd watch;
  int listener = socket(AF_INET, SOCK_STREAM, 0), fd = -1;
  memset(&at, 0, sizeof at);
  at.sin_family = AF_INET;
  at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (listener < 0 || bind(listener, (struct sockaddr *)&at, size) != 0 ||
      listen(listener, 1) != 0 ||
      getsockname(listener, (struct sockaddr *)&at, &size) != 0)
    return -1;
  printf("%d\n", (int)ntohs(at.sin_port));
  fflush(stdout);
  watch.fd = listener;
  watch.events = POLLIN;
  if (poll(&watch, 1, 10000) == 1) fd = accept(listener, NULL, NULL);
  close(listener);
  return fd;
}

static int is_login(const parley_session *session, const parley_event *event) {
  return event->type == PARLEY_EVENT_PACKET && event->packet != NULL &&
         strcmp(parley_schema_text(parley_session_schema(session),
                                   event->packet->name),
                "security.sso_ticket") == 0;
}

/* A string at the start of the payload: is it the good ticket? */
static int is_good(parley_slice payload) {
  return payload.size >= 6 && memcmp(payload.data, "\0\4good", 6) == 0;
}

static void serve(parley_session *session, int fd) {
  struct pollfd watch;
  watch.fd = fd;
  watch.events = POLLIN;
  for (;;) {
    uint8_t bytes[4096];
    parley_event event;
    parley_slice slice;
    ssize_t n;
    while (parley_session_next(session, &event)) {
      if (!is_login(session, &event)) continue;
      if (is_good(event.payload))
        parley_session_accept(session);
      else
        parley_session_refuse(session, 22);
    }
    while ((slice = parley_session_out(session)).size > 0) {
      n = send(fd, slice.data, slice.size, MSG_NOSIGNAL);
      if (n <= 0) return;
      parley_session_sent(session, (size_t)n);
    }
    if (parley_session_is_done(session) || poll(&watch, 1, 10000) != 1) return;
    n = recv(fd, bytes, sizeof bytes, 0);
    if (n <= 0) return;
    slice.data = bytes;
    slice.size = (size_t)n;
    if (parley_session_feed(session, slice, now()) != PARLEY_OK) return;
  }
}

int main(int argc, char **argv) {
  parley_session_options options;
  parley_session *session;
  parley_diag diag;
  int fd;
  memset(&options, 0, sizeof options);
  options.schema = parley_protocol("nitro");
  options.role = PARLEY_SERVER;
  if (argc == 4) {
    options.crypto = PARLEY_CRYPTO_STREAM;
    options.key_n = argv[1];
    options.key_e = argv[2];
    options.key_d = argv[3];
  }
  session = parley_session_new(&options, &diag);
  if (session == NULL) {
    fprintf(stderr, "%s\n", diag.text);
    return 1;
  }
  fd = accept_one();
  if (fd >= 0 && parley_session_start(session, now()) == PARLEY_OK)
    serve(session, fd);
  if (fd >= 0) close(fd);
  parley_session_free(session);
  return fd >= 0 ? 0 : 1;
}
