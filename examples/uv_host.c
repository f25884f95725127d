/* SPDX-License-Identifier: MIT
 *
 * A program with a libuv loop of its own, on which its timers run and a
 * connection of the library, too. It enters a room of a nitro server, counts
 * there aloud by its timer, and leaves.
 *
 *   cc $(pkg-config --cflags parley libuv) -o uv_host uv_host.c \
 *     $(pkg-config --libs parley libuv)
 *   ./uv_host HOST PORT TICKET [ROOM [COUNT]]
 *
 * The library tells nothing by callbacks: records wait for parley_loop_next.
 * parley_loop_on_ready makes a note of them, which is an idle handle here: it
 * runs before libuv would wait, outside of the library's own callbacks.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uv.h>

#include <parley/parley.h>

typedef struct host {
  uv_loop_t uv;
  uv_idle_t idle;
  uv_timer_t timer;
  parley_loop *loop;
  parley_conn *conn; /* NULL when it is over */
  const parley_schema *schema;
  long room, count, goal;
  int failed, closing;
} host;

static void give_up(host *self, const char *what) {
  fprintf(stderr, "uv_host: %s\n", what);
  self->failed = 1;
  if (self->conn != NULL) parley_conn_close(self->conn, 1000, "");
}

/* Sends a packet whose fields are JSON text. */
static void send_json(host *self, const char *name, const char *json) {
  const parley_packet *packet =
    parley_schema_find(self->schema, PARLEY_C2S, name);
  parley_buf payload;
  parley_err err;
  parley_buf_init(&payload, NULL);
  err = parley_encode_json(self->schema, packet, NULL, parley_slice_of(json),
                           &payload, NULL);
  if (err == PARLEY_OK)
    err = parley_conn_send(self->conn, packet, parley_buf_slice(&payload));
  parley_buf_clear(&payload);
  if (err != PARLEY_OK) give_up(self, parley_strerror(err));
}

/* Everything of the host is closed: with the library's handles gone, too,
 * uv_run comes back. */
static void on_loop_closed(void *ud) {
  host *self = ud;
  uv_close((uv_handle_t *)&self->timer, NULL);
  uv_close((uv_handle_t *)&self->idle, NULL);
}

static void pump(host *self);

static void on_timer(uv_timer_t *timer) {
  host *self = timer->data;
  char json[64];
  if (self->conn == NULL) return;
  if (self->count < self->goal) {
    snprintf(json, sizeof json, "{\"message\":\"%ld\"}", ++self->count);
    send_json(self, "room_entities.say", json);
  } else {
    uv_timer_stop(timer);
    parley_conn_close(self->conn, 1000, "");
  }
  pump(self); /* what was done may have made records, too */
}

static void on_packet(host *self, const parley_event *event) {
  char json[64];
  const char *name;
  if (event->packet == NULL) return;
  name = parley_schema_text(self->schema, event->packet->name);
  if (strcmp(name, "room.model_name") == 0) {
    send_json(self, "furniture.furniture_aliases", "{}");
    send_json(self, "room.get_model", "{}");
  } else if (strcmp(name, "room_entities.units") == 0 &&
             !uv_is_active((uv_handle_t *)&self->timer)) {
    uv_timer_start(&self->timer, on_timer, 20, 20);
  } else if (strcmp(name, "user.info") == 0) {
    snprintf(json, sizeof json, "{\"roomId\":%ld}", self->room);
    send_json(self, "room.enter", json);
  } else if (strcmp(name, "session.generic_error") == 0 ||
             strcmp(name, "room.entry_error") == 0) {
    give_up(self, "the room can not be entered");
  }
}

/* Takes all records. */
static void pump(host *self) {
  parley_loop_record record;
  uv_idle_stop(&self->idle);
  while (!self->closing && parley_loop_next(self->loop, &record)) {
    if (record.type == PARLEY_LOOP_CLOSED) {
      self->conn = NULL;
      if (record.err != PARLEY_OK) give_up(self, record.text);
      self->closing = 1;
      parley_loop_close(self->loop, on_loop_closed, self);
    } else if (record.type == PARLEY_LOOP_EVENT) {
      if (record.event.type == PARLEY_EVENT_READY)
        send_json(self, "user.get_info", "{}");
      if (record.event.type == PARLEY_EVENT_PACKET)
        on_packet(self, &record.event);
      if (record.event.type == PARLEY_EVENT_ERROR)
        give_up(self, record.event.text);
    }
  }
}

static void on_idle(uv_idle_t *idle) {
  pump(idle->data);
}

static void on_ready(void *ud) {
  host *self = ud;
  uv_idle_start(&self->idle, on_idle);
}

/* Starts the connection. False, with the reason in |diag|, if it can not. */
static int dial(host *self, char **argv, parley_diag *diag) {
  parley_session_options options;
  parley_session *session;
  memset(&options, 0, sizeof options);
  options.schema = self->schema;
  options.ticket = argv[3];
  session = parley_session_new(&options, diag);
  if (session == NULL) return 0;
  self->conn =
    parley_conn_dial(self->loop, argv[1], (uint16_t)strtoul(argv[2], NULL, 10),
                     session, 0, diag);
  if (self->conn == NULL) parley_session_free(session);
  return self->conn != NULL;
}

int main(int argc, char **argv) {
  host self;
  parley_diag diag;
  if (argc < 4 || argc > 6) {
    fprintf(stderr, "usage: uv_host HOST PORT TICKET [ROOM [COUNT]]\n");
    return 2;
  }
  memset(&self, 0, sizeof self);
  self.schema = parley_protocol("nitro");
  self.room = argc > 4 ? strtol(argv[4], NULL, 10) : 42;
  self.goal = argc > 5 ? strtol(argv[5], NULL, 10) : 3;
  if (uv_loop_init(&self.uv) != 0) return 1;
  uv_idle_init(&self.uv, &self.idle);
  uv_timer_init(&self.uv, &self.timer);
  self.idle.data = self.timer.data = &self;
  self.loop = parley_loop_new(NULL, &self.uv, &diag);
  if (self.loop == NULL) {
    give_up(&self, diag.text);
    on_loop_closed(&self);
  } else {
    parley_loop_on_ready(self.loop, on_ready, &self);
    if (dial(&self, argv, &diag)) {
      pump(&self);
    } else {
      give_up(&self, diag.text);
      parley_loop_close(self.loop, on_loop_closed, &self);
    }
  }
  uv_run(&self.uv, UV_RUN_DEFAULT);
  if (uv_loop_close(&self.uv) != 0) give_up(&self, "a handle is still open");
  return self.failed;
}
