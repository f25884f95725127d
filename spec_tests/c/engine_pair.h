/* SPDX-License-Identifier: MIT
 *
 * An Engine.IO client and server, joined in memory by HTTP requests and a
 * WebSocket that take their time.
 */
#ifndef PARLEY_ENGINE_PAIR_H
#define PARLEY_ENGINE_PAIR_H

#include "parley/engine.h"
#include "test.h"

enum { ENGINE_LOG = 4096, CHANNELS = 4, GET = 101, POST = 102, WS = 103 };

/* Something on its way. */
struct travel;

struct engine_pair {
  parley_engine_options client_options, server_options;
  parley_engine *client, *server;
  uint64_t seed;
  parley_random random;
  int64_t now;
  /* GET and its answer, POST and its answer, WebSocket to the server, and
   * from it: in order in each, at any pace between them. */
  struct travel *first[CHANNELS], *last[CHANNELS];
  bool held[CHANNELS]; /* nothing arrives */
  bool ws_fails;       /* no WebSocket opens */
  bool has_ws;
  unsigned gets, posts, noops, statuses[600];
  parley_buf client_log, server_log; /* "open =text #hex upgraded close:x " */
  parley_err failed;                 /* ENOMEM from any call */
};

void engine_pair_init(struct engine_pair *pair);
/* Makes both and starts the client. False if that failed. */
bool engine_pair_start(struct engine_pair *pair);
/* Takes the actions of both, and lets one thing arrive. False: there is
 * nothing to be done. */
bool engine_pair_step(struct engine_pair *pair);
void engine_pair_run(struct engine_pair *pair);
/* Lets |ms| pass, with what is due in between. */
void engine_pair_wait(struct engine_pair *pair, int64_t ms);
void engine_pair_clear(struct engine_pair *pair);
void engine_pair_say(struct engine_pair *pair, bool server, const char *text);
/* Compares both logs and empties them. */
void engine_pair_check(struct engine_pair *pair, const char *client,
                       const char *server);
/* Compares a log and empties it. */
void engine_check_log(parley_buf *log, const char *want);

/* ---- one engine, by hand --------------------------------------------- */

/* Takes all actions into |log|: "open:sid =text #hex upgraded close:reason/ERR
 * answer101:200:body send103:text hang103:1009 get:target post:target:body
 * dial:target ", separators as "^". */
void engine_log(parley_engine *engine, parley_buf *log);

#endif
