/* SPDX-License-Identifier: MIT
 *
 * Bare sessions in memory: a client and a server joined, or one of them alone
 * with bytes from the test.
 */
#ifndef PARLEY_WEB_PAIR_H
#define PARLEY_WEB_PAIR_H

#include "parley/session.h"
#include "test.h"

#define GET(target) "GET " target " HTTP/1.1\r\nHost: a\r\n\r\n"

enum { WEB_LOG = 4096 };

struct web_pair {
  parley_alloc alloc;
  uint64_t seed;
  parley_random random;
  parley_session_options client_options, server_options;
  parley_session *client, *server;
  int64_t now;
  size_t cut;        /* bytes of the first piece that is fed; 0: as they come */
  size_t chunk;      /* of all others; 0: as they come */
  size_t moved[2];   /* to the client, to the server */
  bool withholds;    /* the server does not answer */
  parley_buf wire;   /* all that the server has sent */
  parley_err failed; /* ENOMEM from any call */
  char client_log[WEB_LOG], server_log[WEB_LOG];
};

/* Options of HTTP on both sides. |alloc| may be NULL. */
void web_pair_init(struct web_pair *pair, const parley_alloc *alloc);
/* Makes and starts both sessions, or one. False if that failed. */
bool web_pair_start(struct web_pair *pair);
bool web_start(struct web_pair *pair, parley_role role);
/* Moves bytes and takes events until nothing moves. Events go into the logs,
 * one a line: "OPEN", "REQUEST GET /x", "RESPONSE 200 hello", "TEXT hi". The
 * server answers: /big with 3000 times an "a", /ws is upgraded, the others are
 * answered with their method, target and body. */
void web_run(struct web_pair *pair);
/* Feeds text to one side and takes its events; what it sends waits in its
 * output. */
void web_feed(struct web_pair *pair, parley_role role, const char *text);
void web_feed_bytes(struct web_pair *pair, parley_role role, parley_slice in);
void web_events(struct web_pair *pair, parley_role role);
/* Takes the output of a side as text; valid until the next call. */
const char *web_out(struct web_pair *pair, parley_role role);
/* Ticks both at the time of the next deadline, if that is up to |ms| away, and
 * takes events; afterwards that time is over. */
void web_wait(struct web_pair *pair, int64_t ms);
void web_eof(struct web_pair *pair, parley_role role);
void web_clear(struct web_pair *pair);

/* A server alone that withholds its answers, and a client alone. */
void web_serve(struct web_pair *pair);
void web_dial(struct web_pair *pair);
/* A request of the client without headers. */
parley_err web_ask(struct web_pair *pair, const char *method,
                   const char *target, const char *body);
/* A text message. */
parley_err web_say(parley_session *session, const char *text);
bool web_contains(const char *text, const char *part);

#endif
