/* SPDX-License-Identifier: MIT */
#include "engine_one.h"

#include <stdlib.h>

#include "codec_kit.h"

void one_open(struct one *one, const parley_engine_options *options) {
  memset(one, 0, sizeof *one);
  one->engine = parley_engine_new(options, NULL);
  CHECK(one->engine != NULL);
}

void one_close(struct one *one) {
  parley_engine_free(one->engine);
  parley_buf_clear(&one->log);
}

void one_check(struct one *one, const char *want) {
  engine_log(one->engine, &one->log);
  engine_check_log(&one->log, want);
}

/* The input stands in a block of its exact size. */
void one_request(struct one *one, uint64_t link, const char *method,
                 const char *type, const char *body) {
  size_t size = strlen(body);
  parley_slice in = {exact_copy(body, size), size};
  CHECK_ERR(
    parley_engine_request(one->engine, link, method, type, in, one->now),
    PARLEY_OK);
  free((void *)(uintptr_t)in.data);
}

void one_get(struct one *one) {
  one_request(one, GET, "GET", NULL, "");
}

void one_post(struct one *one, const char *body) {
  one_request(one, POST, "POST", "text/plain;charset=UTF-8", body);
}

void one_receive(struct one *one, uint64_t link, const char *text) {
  size_t size = strlen(text);
  parley_slice in = {exact_copy(text, size), size};
  CHECK_ERR(
    parley_engine_receive(one->engine, link, PARLEY_WS_TEXT, in, one->now),
    PARLEY_OK);
  free((void *)(uintptr_t)in.data);
}

void one_attach(struct one *one, uint64_t link) {
  CHECK_ERR(parley_engine_attach(one->engine, link, one->now), PARLEY_OK);
}

void one_tick(struct one *one, int64_t ms) {
  one->now += ms;
  CHECK_ERR(parley_engine_tick(one->engine, one->now), PARLEY_OK);
}

void one_say(struct one *one, const char *text) {
  CHECK_ERR(
    parley_engine_send(one->engine, PARLEY_WS_TEXT, parley_slice_of(text)),
    PARLEY_OK);
}

/* Nothing is taken after the end. */
void one_check_ended(struct one *one) {
  parley_slice none = {NULL, 0};
  CHECK_ERR(
    parley_engine_request(one->engine, GET, "GET", NULL, none, one->now),
    PARLEY_ECLOSED);
  CHECK_ERR(parley_engine_attach(one->engine, WS, one->now), PARLEY_ECLOSED);
  CHECK_ERR(
    parley_engine_receive(one->engine, WS, PARLEY_WS_TEXT, none, one->now),
    PARLEY_ECLOSED);
  CHECK_ERR(parley_engine_lost(one->engine, WS, "", one->now), PARLEY_ECLOSED);
  CHECK_ERR(parley_engine_close(one->engine, one->now), PARLEY_ECLOSED);
  CHECK_ERR(parley_engine_fail(one->engine, one->now), PARLEY_ECLOSED);
  CHECK_ERR(parley_engine_send(one->engine, PARLEY_WS_TEXT, none),
            PARLEY_ECLOSED);
  CHECK_INT(parley_engine_deadline(one->engine), -1);
  one_check(one, "");
  one_close(one);
}

static parley_err zeros(void *ud, uint8_t *out, size_t size) {
  (void)ud;
  memset(out, 0xff, size);
  return PARLEY_OK;
}

static const parley_random ones = {zeros, NULL};

parley_engine_options one_server_options(void) {
  parley_engine_options options;
  memset(&options, 0, sizeof options);
  options.role = PARLEY_SERVER;
  options.random = &ones;
  return options;
}

/* A server behind its first GET. */
void one_open_polling(struct one *one) {
  parley_engine_options options = one_server_options();
  one_open(one, &options);
  one_get(one);
  one_check(one, "open answer101:200:0{\"sid\":\"" SID
                 "\",\"upgrades\":[\"websocket\"]," TIMES
                 "\"maxPayload\":1000000} ");
}

void one_open_ws(struct one *one) {
  parley_engine_options options = one_server_options();
  options.max_payload = 8;
  one_open(one, &options);
  one_attach(one, WS);
  one_check(one, "open send103:0{\"sid\":\"" SID "\",\"upgrades\":[]," TIMES
                 "\"maxPayload\":8} ");
}

void one_answered(struct one *one, uint64_t link, int status,
                  const char *body) {
  size_t size = strlen(body);
  parley_slice in = {exact_copy(body, size), size};
  CHECK_ERR(parley_engine_answered(one->engine, link, status, in, one->now),
            PARLEY_OK);
  free((void *)(uintptr_t)in.data);
}

void one_start_client(struct one *one, unsigned transports) {
  parley_engine_options options;
  memset(&options, 0, sizeof options);
  options.transports = transports;
  one_open(one, &options);
  CHECK_ERR(parley_engine_start(one->engine, one->now), PARLEY_OK);
  CHECK_ERR(parley_engine_start(one->engine, one->now), PARLEY_EUSAGE);
}

/* A client that polls, and has dialed if |transports| is 0. */
void one_open_client(struct one *one, unsigned transports) {
  one_start_client(one, transports);
  one_check(one, "get:" POLL "&t=1 ");
  one_answered(one, PARLEY_LINK_GET, 200,
               OPEN_PACKET "\x1e"
                           "4hi");
  one_check(one, transports == 0 ? "open =hi get:" POLL "&sid=a%2Fb&t=2 " DIAL
                                 : "open =hi get:" POLL "&sid=a%2Fb&t=2 ");
  CHECK_STR(parley_engine_sid(one->engine), "a/b");
  CHECK_INT(parley_engine_max_payload(one->engine), 10);
}
