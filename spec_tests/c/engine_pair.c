/* SPDX-License-Identifier: MIT */
#include "engine_pair.h"

#include <stdlib.h>

enum channel { GETS, POSTS, WS_UP, WS_DOWN };
enum what { REQUEST, RESPONSE, OPENING, OPENED, REFUSED, DATA, GONE };

struct travel {
  struct travel *next;
  enum what what;
  int status;
  parley_ws_message kind;
  char *text; /* the target */
  parley_buf body;
};

static void put(struct engine_pair *pair, enum channel channel, enum what what,
                const parley_engine_action *action) {
  struct travel *travel = calloc(1, sizeof *travel);
  travel->what = what;
  if (action != NULL) {
    travel->status = action->status;
    travel->kind = action->kind;
    if (action->text != NULL) travel->text = strdup(action->text);
    parley_buf_append(&travel->body, action->payload.data,
                      action->payload.size);
  }
  if (pair->last[channel] != NULL)
    pair->last[channel]->next = travel;
  else
    pair->first[channel] = travel;
  pair->last[channel] = travel;
}

static void drop(struct engine_pair *pair, enum channel channel) {
  struct travel *travel = pair->first[channel];
  pair->first[channel] = travel->next;
  if (travel->next == NULL) pair->last[channel] = NULL;
  free(travel->text);
  parley_buf_clear(&travel->body);
  free(travel);
}

static void drop_all(struct engine_pair *pair, enum channel channel) {
  while (pair->first[channel] != NULL) drop(pair, channel);
}

/* ---- logs ------------------------------------------------------------ */

static void log_bytes(parley_buf *log, parley_slice bytes, bool hex) {
  size_t i;
  for (i = 0; i < bytes.size; i++)
    if (hex)
      parley_buf_printf(log, "%02x", bytes.data[i]);
    else
      parley_buf_putc(log, bytes.data[i] == 0x1e ? '^' : bytes.data[i]);
}

/* What the program is told; true if |action| was of that kind. */
static bool log_told(parley_buf *log, const parley_engine_action *action) {
  switch (action->type) {
    case PARLEY_ENGINE_OPEN:
      parley_buf_puts(log, "open");
      break;
    case PARLEY_ENGINE_MESSAGE:
      parley_buf_putc(log, action->kind == PARLEY_WS_TEXT ? '=' : '#');
      log_bytes(log, action->payload, action->kind != PARLEY_WS_TEXT);
      break;
    case PARLEY_ENGINE_UPGRADED:
      parley_buf_puts(log, "upgraded");
      break;
    case PARLEY_ENGINE_CLOSE:
      parley_buf_printf(log, "close:%s/%s", action->text,
                        parley_err_name(action->err));
      break;
    default:
      return false;
  }
  parley_buf_putc(log, ' ');
  return true;
}

static void log_link(parley_buf *log, const parley_engine_action *action) {
  bool hex = action->kind == PARLEY_WS_BINARY;
  int link = (int)action->link;
  switch (action->type) {
    case PARLEY_ENGINE_ANSWER:
      parley_buf_printf(log, "answer%d:%d:", link, action->status);
      log_bytes(log, action->payload, false);
      break;
    case PARLEY_ENGINE_SEND:
      parley_buf_printf(log, "send%d:%s", link, hex ? "#" : "");
      log_bytes(log, action->payload, hex);
      break;
    case PARLEY_ENGINE_HANG_UP:
      parley_buf_printf(log, "hang%d:%d", link, action->status);
      break;
    case PARLEY_ENGINE_GET:
      parley_buf_printf(log, "get:%s", action->text);
      break;
    case PARLEY_ENGINE_POST:
      parley_buf_printf(log, "post:%s:", action->text);
      log_bytes(log, action->payload, false);
      break;
    default:
      parley_buf_printf(log, "dial:%s", action->text);
      break;
  }
  parley_buf_putc(log, ' ');
}

void engine_log(parley_engine *engine, parley_buf *log) {
  parley_engine_action action;
  while (parley_engine_next(engine, &action))
    if (!log_told(log, &action)) log_link(log, &action);
}

void engine_check_log(parley_buf *log, const char *want) {
  parley_buf_putc(log, '\0');
  CHECK_STR((const char *)log->data, want);
  log->size = 0;
}

void engine_pair_check(struct engine_pair *pair, const char *client,
                       const char *server) {
  engine_check_log(&pair->client_log, client);
  engine_check_log(&pair->server_log, server);
}

/* ---- what they ask for ----------------------------------------------- */

static void note(struct engine_pair *pair, parley_err err) {
  if (err == PARLEY_ENOMEM)
    pair->failed = err;
  else
    CHECK(err == PARLEY_OK || err == PARLEY_ECLOSED);
}

static void hang_up_request(struct engine_pair *pair, enum channel channel,
                            uint64_t link) {
  drop_all(pair, channel);
  note(pair, parley_engine_lost(pair->server, link, "aborted", pair->now));
}

static void take_client(struct engine_pair *pair) {
  parley_engine_action action;
  while (parley_engine_next(pair->client, &action)) {
    if (log_told(&pair->client_log, &action)) continue;
    switch (action.type) {
      case PARLEY_ENGINE_GET:
        pair->gets++;
        CHECK(pair->first[GETS] == NULL);
        put(pair, GETS, REQUEST, &action);
        break;
      case PARLEY_ENGINE_POST:
        pair->posts++;
        CHECK(pair->first[POSTS] == NULL);
        put(pair, POSTS, REQUEST, &action);
        break;
      case PARLEY_ENGINE_DIAL:
        put(pair, WS_UP, OPENING, &action);
        break;
      case PARLEY_ENGINE_SEND:
        put(pair, WS_UP, DATA, &action);
        break;
      default:
        CHECK_INT(action.type, PARLEY_ENGINE_HANG_UP);
        if (action.link == PARLEY_LINK_GET) hang_up_request(pair, GETS, GET);
        if (action.link == PARLEY_LINK_POST) hang_up_request(pair, POSTS, POST);
        if (action.link == PARLEY_LINK_WS) put(pair, WS_UP, GONE, NULL);
        break;
    }
  }
}

static void take_server(struct engine_pair *pair) {
  parley_engine_action action;
  while (parley_engine_next(pair->server, &action)) {
    if (log_told(&pair->server_log, &action)) continue;
    switch (action.type) {
      case PARLEY_ENGINE_ANSWER:
        CHECK(action.link == GET || action.link == POST);
        pair->statuses[action.status]++;
        if (action.payload.size == 1 && *action.payload.data == '6')
          pair->noops++;
        put(pair, action.link == GET ? GETS : POSTS, RESPONSE, &action);
        break;
      case PARLEY_ENGINE_SEND:
        CHECK_INT(action.link, WS);
        put(pair, WS_DOWN, DATA, &action);
        break;
      default:
        CHECK_INT(action.type, PARLEY_ENGINE_HANG_UP);
        CHECK_INT(action.link, WS);
        put(pair, WS_DOWN, GONE, NULL);
        break;
    }
  }
}

/* ---- arrival --------------------------------------------------------- */

/* The answer of a server that knows no such connection. */
static void refuse(struct engine_pair *pair, enum channel channel) {
  parley_engine_action action = {.type = PARLEY_ENGINE_ANSWER};
  parley_engine_route route;
  parley_engine_refuse(1, &route);
  action.status = route.status;
  put(pair, channel, RESPONSE, &action);
}

static bool is_ours(const struct engine_pair *pair, const char *method,
                    const char *target, bool is_upgrade) {
  parley_engine_route route;
  parley_engine_read_target(method, target, is_upgrade,
                            pair->server_options.transports, &route);
  CHECK_INT(route.status, 0);
  return route.sid.size == 0 ||
         parley_slice_eq(route.sid,
                         parley_slice_of(parley_engine_sid(pair->server)));
}

static void arrive_http(struct engine_pair *pair, enum channel channel,
                        struct travel *travel) {
  bool get = channel == GETS;
  parley_slice body = parley_buf_slice(&travel->body);
  parley_err err;
  if (travel->what == RESPONSE) {
    note(pair, parley_engine_answered(pair->client,
                                      get ? PARLEY_LINK_GET : PARLEY_LINK_POST,
                                      travel->status, body, pair->now));
    return;
  }
  CHECK(is_ours(pair, get ? "GET" : "POST", travel->text, false));
  err = parley_engine_request(
    pair->server, get ? GET : POST, get ? "GET" : "POST",
    get ? NULL : "text/plain;charset=UTF-8", body, pair->now);
  note(pair, err);
  if (err == PARLEY_ECLOSED) refuse(pair, channel);
}

static void arrive_up(struct engine_pair *pair, struct travel *travel) {
  parley_err err;
  switch (travel->what) {
    case OPENING:
      CHECK(is_ours(pair, "GET", travel->text, true));
      err = pair->ws_fails ? PARLEY_ECLOSED
                           : parley_engine_attach(pair->server, WS, pair->now);
      if (!pair->ws_fails) note(pair, err);
      pair->has_ws = err == PARLEY_OK;
      put(pair, WS_DOWN, err == PARLEY_OK ? OPENED : REFUSED, NULL);
      break;
    case DATA:
      note(pair,
           parley_engine_receive(pair->server, WS, travel->kind,
                                 parley_buf_slice(&travel->body), pair->now));
      break;
    default:
      note(pair, parley_engine_lost(pair->server, WS, "closed", pair->now));
      break;
  }
}

static void arrive_down(struct engine_pair *pair, struct travel *travel) {
  switch (travel->what) {
    case OPENED:
      note(pair, parley_engine_attach(pair->client, PARLEY_LINK_WS, pair->now));
      break;
    case DATA:
      note(pair,
           parley_engine_receive(pair->client, PARLEY_LINK_WS, travel->kind,
                                 parley_buf_slice(&travel->body), pair->now));
      break;
    default:
      note(pair, parley_engine_lost(pair->client, PARLEY_LINK_WS, "closed",
                                    pair->now));
      break;
  }
}

static void arrive(struct engine_pair *pair, enum channel channel) {
  struct travel *travel = pair->first[channel];
  pair->first[channel] = travel->next;
  if (travel->next == NULL) pair->last[channel] = NULL;
  travel->next = NULL;
  if (channel == WS_UP)
    arrive_up(pair, travel);
  else if (channel == WS_DOWN)
    arrive_down(pair, travel);
  else
    arrive_http(pair, channel, travel);
  free(travel->text);
  parley_buf_clear(&travel->body);
  free(travel);
}

bool engine_pair_step(struct engine_pair *pair) {
  int ready[CHANNELS], n = 0, i;
  uint8_t byte;
  take_client(pair);
  take_server(pair);
  for (i = 0; i < CHANNELS; i++)
    if (pair->first[i] != NULL && !pair->held[i]) ready[n++] = i;
  if (n == 0) return false;
  pair->random.fn(pair->random.ud, &byte, 1);
  arrive(pair, (enum channel)ready[byte % n]);
  take_server(pair);
  take_client(pair);
  return true;
}

void engine_pair_run(struct engine_pair *pair) {
  unsigned i;
  for (i = 0; i < 10000 && engine_pair_step(pair); i++) continue;
  CHECK(i < 10000);
}

void engine_pair_wait(struct engine_pair *pair, int64_t ms) {
  int64_t until = pair->now + ms;
  for (;;) {
    int64_t a = parley_engine_deadline(pair->client);
    int64_t b = parley_engine_deadline(pair->server);
    int64_t at = a < 0 || (b >= 0 && b < a) ? b : a;
    if (at < 0 || at > until) break;
    pair->now = at > pair->now ? at : pair->now;
    if (a == at) note(pair, parley_engine_tick(pair->client, pair->now));
    if (b == at) note(pair, parley_engine_tick(pair->server, pair->now));
    engine_pair_run(pair);
  }
  pair->now = until;
}

/* ---- begin and end --------------------------------------------------- */

void engine_pair_init(struct engine_pair *pair) {
  memset(pair, 0, sizeof *pair);
  pair->seed = 7;
  pair->random = test_random(&pair->seed);
  pair->server_options.role = PARLEY_SERVER;
  pair->server_options.random = &pair->random;
  pair->now = 1000;
}

bool engine_pair_start(struct engine_pair *pair) {
  parley_err err;
  pair->client = parley_engine_new(&pair->client_options, NULL);
  pair->server = parley_engine_new(&pair->server_options, NULL);
  if (pair->client == NULL || pair->server == NULL) {
    pair->failed = PARLEY_ENOMEM;
    return false;
  }
  err = parley_engine_start(pair->client, pair->now);
  note(pair, err);
  return err == PARLEY_OK;
}

void engine_pair_say(struct engine_pair *pair, bool server, const char *text) {
  parley_err err = parley_engine_send(server ? pair->server : pair->client,
                                      PARLEY_WS_TEXT, parley_slice_of(text));
  note(pair, err);
}

void engine_pair_clear(struct engine_pair *pair) {
  int i;
  for (i = 0; i < CHANNELS; i++) drop_all(pair, (enum channel)i);
  parley_engine_free(pair->client);
  parley_engine_free(pair->server);
  parley_buf_clear(&pair->client_log);
  parley_buf_clear(&pair->server_log);
}
