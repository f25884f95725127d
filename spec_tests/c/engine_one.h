/* SPDX-License-Identifier: MIT
 *
 * One end of an Engine.IO connection, by hand. Input stands in heap blocks of
 * its exact size.
 */
#ifndef PARLEY_ENGINE_ONE_H
#define PARLEY_ENGINE_ONE_H

#include "engine_pair.h"

#define OK_POST "answer102:200:ok "
#define REFUSAL "400:{\"code\":3,\"message\":\"Bad request\"} "
#define SID "____________________"
#define TIMES "\"pingInterval\":25000,\"pingTimeout\":20000,"
#define OPEN_PACKET                                                            \
  "0{\"sid\":\"a/b\",\"upgrades\":[\"websocket\"],\"pingInterval\":25000,"     \
  "\"pingTimeout\":20000,\"maxPayload\":10}"
#define POLL "/socket.io/?EIO=4&transport=polling"
#define DIAL "dial:/socket.io/?EIO=4&transport=websocket&sid=a%2Fb "

/* An engine, what it does, and the time. */
struct one {
  parley_engine *engine;
  parley_buf log;
  int64_t now;
};

void one_open(struct one *one, const parley_engine_options *options);
void one_close(struct one *one);
/* Compares what it did since the last check (see engine_log). */
void one_check(struct one *one, const char *want);
/* The end has come: nothing is taken and nothing done any more. Closes. */
void one_check_ended(struct one *one);
void one_attach(struct one *one, uint64_t link);
void one_receive(struct one *one, uint64_t link, const char *text);
/* Lets |ms| pass. */
void one_tick(struct one *one, int64_t ms);
void one_say(struct one *one, const char *text);

/* Options of a server whose sid is SID. */
parley_engine_options one_server_options(void);
/* A server behind its first GET, and one on a WebSocket that takes 8 bytes. */
void one_open_polling(struct one *one);
void one_open_ws(struct one *one);
void one_request(struct one *one, uint64_t link, const char *method,
                 const char *type, const char *body);
void one_get(struct one *one);
void one_post(struct one *one, const char *body);

void one_start_client(struct one *one, unsigned transports);
/* A client that polls, and has dialed if |transports| is 0. */
void one_open_client(struct one *one, unsigned transports);
void one_answered(struct one *one, uint64_t link, int status, const char *body);

#endif
