/* SPDX-License-Identifier: MIT
 *
 * Logs into a nitro server with several tickets at once, over sockets and a
 * poll() loop of its own, prints what happens until each is ready, and leaves.
 * A session does no input or output: this program connects, polls, reads,
 * writes, and tells the time.
 *
 *   cc $(pkg-config --cflags parley) -o poll_sessions poll_sessions.c \
 *     $(pkg-config --libs parley)
 *   ./poll_sessions HOST PORT TICKET...
 *
 * With the server's RSA key (hex) in the environment, as KEY_N and KEY_E, the
 * connections are encrypted; LOGIN_MS is how long a login may take.
 */
#define _POSIX_C_SOURCE 200112L

#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include <parley/parley.h>

enum { PEERS_MAX = 64 };

/* One connection. */
typedef struct peer {
  parley_session *session;
  int fd; /* -1: over */
  int connecting;
  int good; /* it has been ready */
} peer;

/* The clock that sessions are told: milliseconds that only go up. */
static int64_t now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Makes a session and begins to connect. False, with a message, if it can
 * not. */
static int begin(peer *p, const parley_session_options *options,
                 const struct addrinfo *at) {
  parley_diag diag;
  p->good = 0;
  p->connecting = 1;
  p->fd = socket(at->ai_family, at->ai_socktype, at->ai_protocol);
  p->session = parley_session_new(options, &diag);
  if (p->session == NULL)
    fprintf(stderr, "%s: %s\n", parley_err_name(diag.code), diag.text);
  else if (p->fd < 0 || fcntl(p->fd, F_SETFL, O_NONBLOCK) != 0 ||
           (connect(p->fd, at->ai_addr, at->ai_addrlen) != 0 &&
            errno != EINPROGRESS))
    perror("poll_sessions");
  else
    return 1;
  return 0;
}

static void hang_up(peer *p, long number, const char *why) {
  if (why != NULL) printf("%ld: %s\n", number, why);
  close(p->fd);
  p->fd = -1;
}

/* Takes and prints what has happened. */
static void take_events(peer *p, long number) {
  static const char *const steps[] = {"open", "secure", "ready"};
  const parley_schema *schema = parley_session_schema(p->session);
  parley_event event;
  while (parley_session_next(p->session, &event)) {
    if (event.type <= PARLEY_EVENT_READY)
      printf("%ld: %s\n", number, steps[event.type]);
    if (event.type == PARLEY_EVENT_READY) {
      p->good = 1;
      parley_session_close(p->session, 1000, "that was all");
    }
    if (event.type == PARLEY_EVENT_CLOSE)
      printf("%ld: closed: %s\n", number, event.text);
    if (event.type == PARLEY_EVENT_ERROR)
      printf("%ld: error %s: %s\n", number, parley_err_name(event.err),
             event.text);
    if (event.type == PARLEY_EVENT_PACKET && event.packet != NULL)
      printf("%ld: %s\n", number,
             parley_schema_text(schema, event.packet->name));
  }
}

static void end_connect(peer *p, long number) {
  int error = 0;
  socklen_t size = sizeof error;
  p->connecting = 0;
  if (getsockopt(p->fd, SOL_SOCKET, SO_ERROR, &error, &size) != 0 || error != 0)
    hang_up(p, number, strerror(error));
  else if (parley_session_start(p->session, now()) != PARLEY_OK)
    hang_up(p, number, "out of memory");
}

static void write_some(peer *p, long number) {
  parley_slice out = parley_session_out(p->session);
  ssize_t n = send(p->fd, out.data, out.size, MSG_NOSIGNAL);
  if (n >= 0)
    parley_session_sent(p->session, (size_t)n);
  else if (errno != EAGAIN && errno != EINTR)
    hang_up(p, number, strerror(errno));
}

static void read_some(peer *p, long number) {
  uint8_t bytes[4096];
  parley_slice in;
  ssize_t n = recv(p->fd, bytes, sizeof bytes, 0);
  parley_err err;
  if (n < 0 && (errno == EAGAIN || errno == EINTR)) return;
  in.data = bytes;
  in.size = n > 0 ? (size_t)n : 0;
  err = n > 0 ? parley_session_feed(p->session, in, now())
              : parley_session_eof(p->session, now());
  if (err != PARLEY_OK) hang_up(p, number, parley_strerror(err));
}

/* What poll() has to watch for |p|; the nearest deadline goes to |*until|. */
static struct pollfd watch(const peer *p, int64_t *until) {
  struct pollfd w = {-1, 0, 0}; /* poll() passes over negative ones */
  int64_t deadline = parley_session_deadline(p->session);
  w.fd = p->fd;
  if (p->fd < 0) return w;
  if (p->connecting || parley_session_out(p->session).size > 0)
    w.events = POLLOUT;
  if (!p->connecting && !parley_session_is_full(p->session))
    w.events = (short)(w.events | POLLIN);
  if (deadline >= 0 && (*until < 0 || deadline < *until)) *until = deadline;
  return w;
}

/* Does what poll() says, and the time. */
static void serve(peer *p, int ready, long number) {
  if (p->connecting && ready != 0)
    end_connect(p, number);
  else if (ready & (POLLIN | POLLHUP))
    read_some(p, number);
  else if (ready & POLLOUT)
    write_some(p, number);
  if (p->fd < 0 || p->connecting) return;
  parley_session_tick(p->session, now());
  take_events(p, number);
  if (parley_session_is_done(p->session) &&
      parley_session_out(p->session).size == 0)
    hang_up(p, number, NULL);
}

/* Runs until all connections are over. False if poll() fails. */
static int run(peer *peers, int count) {
  struct pollfd watched[PEERS_MAX];
  int i, open = count;
  while (open > 0) {
    int64_t until = -1, wait;
    for (i = 0; i < count; i++) watched[i] = watch(&peers[i], &until);
    wait = until < 0 ? -1 : until > now() ? until - now() : 0;
    if (poll(watched, (nfds_t)count, wait > 60000 ? 60000 : (int)wait) < 0)
      return 0;
    for (i = open = 0; i < count; i++) {
      if (peers[i].fd >= 0) serve(&peers[i], watched[i].revents, i + 1L);
      open += peers[i].fd >= 0;
    }
  }
  return 1;
}

int main(int argc, char **argv) {
  static const struct addrinfo hints = {.ai_socktype = SOCK_STREAM};
  parley_session_options options = {.key_n = getenv("KEY_N"),
                                    .key_e = getenv("KEY_E")};
  const char *ms = getenv("LOGIN_MS");
  int count = argc - 3, made = 0, good = 1;
  struct addrinfo *at;
  peer peers[PEERS_MAX];
  if (count < 1 || count > PEERS_MAX) {
    fprintf(stderr, "usage: poll_sessions HOST PORT TICKET...\n");
    return 2;
  }
  if (getaddrinfo(argv[1], argv[2], &hints, &at) != 0) {
    fprintf(stderr, "no such host: %s\n", argv[1]);
    return 1;
  }
  options.schema = parley_protocol("nitro");
  if (options.key_n != NULL) options.crypto = PARLEY_CRYPTO_STREAM;
  if (ms != NULL) options.handshake_ms = (uint32_t)strtoul(ms, NULL, 10);
  for (; made < count && good; made++) {
    options.ticket = argv[3 + made];
    good = begin(&peers[made], &options, at);
  }
  freeaddrinfo(at);
  good = good && run(peers, count);
  while (made-- > 0) {
    if (peers[made].fd >= 0) close(peers[made].fd);
    parley_session_free(peers[made].session);
    good = good && peers[made].good;
  }
  return good ? 0 : 1;
}
