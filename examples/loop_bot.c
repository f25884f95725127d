/* SPDX-License-Identifier: MIT
 *
 * A bot on the library's own loop: it enters a room of a nitro server, greets
 * who is there, answers "!ping" with "pong", and leaves at "!bye" or Ctrl-C.
 *
 *   cc $(pkg-config --cflags parley) -o loop_bot loop_bot.c \
 *     $(pkg-config --libs parley)
 *   ./loop_bot HOST PORT TICKET [ROOM]
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <parley/parley.h>

typedef struct bot {
  const parley_schema *schema;
  parley_conn *conn;
  parley_tree *tree;  /* of the packet that is read or made */
  parley_buf payload; /* of the packet that is made */
  const char *room;
  int64_t me; /* user id */
  int failed;
} bot;

/* Ends the bot, with status 1. */
static void give_up(bot *self, const char *what) {
  fprintf(stderr, "loop_bot: %s\n", what);
  self->failed = 1;
  parley_conn_close(self->conn, 1000, "");
}

/* Sends a packet whose fields are JSON text. */
static void send_json(bot *self, const char *name, const char *json) {
  const parley_packet *packet =
    parley_schema_find(self->schema, PARLEY_C2S, name);
  parley_diag diag;
  parley_err err;
  self->payload.size = 0;
  err = parley_encode_json(self->schema, packet, NULL, parley_slice_of(json),
                           &self->payload, &diag);
  if (err == PARLEY_OK)
    err =
      parley_conn_send(self->conn, packet, parley_buf_slice(&self->payload));
  if (err != PARLEY_OK) give_up(self, parley_strerror(err));
}

/* Says a text of others, which goes through a value tree as it is. */
static void say(bot *self, const char *format, const char *name) {
  const parley_packet *packet =
    parley_schema_find(self->schema, PARLEY_C2S, "room_entities.say");
  parley_tree *tree = parley_tree_new(NULL);
  parley_value *fields = tree != NULL ? parley_tree_record(tree) : NULL;
  char text[256];
  parley_err err = PARLEY_ENOMEM;
  snprintf(text, sizeof text, format, name);
  self->payload.size = 0;
  if (fields != NULL)
    err = parley_value_set(tree, fields, "message",
                           parley_tree_string(tree, parley_slice_of(text)));
  if (err == PARLEY_OK)
    err = parley_encode_tree(self->schema, packet, NULL, fields, &self->payload,
                             NULL);
  if (err == PARLEY_OK)
    err =
      parley_conn_send(self->conn, packet, parley_buf_slice(&self->payload));
  parley_tree_free(tree);
  if (err != PARLEY_OK) give_up(self, parley_strerror(err));
}

/* ---- what the server sends ------------------------------------------- */

static void on_info(bot *self, const parley_value *fields) {
  char json[64];
  self->me = parley_value_get(fields, "userId")->u.integer;
  snprintf(json, sizeof json, "{\"roomId\":%ld}", strtol(self->room, NULL, 10));
  send_json(self, "room.enter", json);
}

static void on_model(bot *self, const parley_value *fields) {
  (void)fields;
  send_json(self, "furniture.furniture_aliases", "{}");
  send_json(self, "room.get_model", "{}");
}

static void on_refusal(bot *self, const parley_value *fields) {
  (void)fields;
  give_up(self, "the room can not be entered");
}

static void on_units(bot *self, const parley_value *fields) {
  const parley_value *units = parley_value_get(fields, "units");
  uint32_t i;
  for (i = 0; i < units->count; i++) {
    const parley_value *unit = units->u.items[i];
    const parley_value *name = parley_value_get(unit, "username");
    if (parley_value_get(unit, "id")->u.integer != self->me)
      say(self, "Hello, %s!", (const char *)name->u.string.data);
  }
}

static void on_chat(bot *self, const parley_value *fields) {
  const char *text =
    (const char *)parley_value_get(fields, "message")->u.string.data;
  if (strcmp(text, "!ping") == 0)
    say(self, "%s", "pong");
  else if (strcmp(text, "!bye") == 0)
    parley_conn_close(self->conn, 1000, "");
}

static const struct {
  const char *name;
  void (*fn)(bot *self, const parley_value *fields);
} handlers[] = {{"user.info", on_info},
                {"room.model_name", on_model},
                {"room.entry_error", on_refusal},
                {"session.generic_error", on_refusal},
                {"room_entities.units", on_units},
                {"room_entities.chat", on_chat}};

/* Decodes the packets that have a handler; no others cost anything. */
static void on_packet(bot *self, const parley_event *event) {
  const char *name;
  const parley_value *fields;
  parley_diag diag;
  size_t i;
  if (event->packet == NULL) return; /* no spec describes it */
  name = parley_schema_text(self->schema, event->packet->name);
  for (i = 0; i < sizeof handlers / sizeof *handlers; i++) {
    if (strcmp(handlers[i].name, name) != 0) continue;
    if (parley_decode_tree(self->schema, event->packet, NULL, event->payload,
                           self->tree, &fields, NULL, &diag) != PARLEY_OK)
      fprintf(stderr, "loop_bot: %s: %s: %s\n", name, diag.path, diag.text);
    else
      handlers[i].fn(self, fields);
  }
}

static void on_event(bot *self, const parley_event *event) {
  if (event->type == PARLEY_EVENT_PACKET) on_packet(self, event);
  if (event->type == PARLEY_EVENT_READY) send_json(self, "user.get_info", "{}");
  if (event->type == PARLEY_EVENT_ERROR) give_up(self, event->text);
}

/* Runs until the connection is over. */
static void run(bot *self, parley_loop *loop) {
  parley_loop_record record;
  for (;;) {
    parley_loop_step(loop, -1);
    while (parley_loop_next(loop, &record)) {
      if (record.type == PARLEY_LOOP_EVENT) on_event(self, &record.event);
      if (record.type == PARLEY_LOOP_SIGNAL)
        parley_conn_close(self->conn, 1000, "");
      if (record.type != PARLEY_LOOP_CLOSED) continue;
      if (record.err != PARLEY_OK) give_up(self, record.text);
      return;
    }
  }
}

int main(int argc, char **argv) {
  parley_session_options options;
  parley_session *session;
  parley_diag diag = {PARLEY_OK, 0, "", "out of memory"};
  parley_loop *loop = parley_loop_new(NULL, NULL, &diag);
  bot self;
  if (argc < 4 || argc > 5) {
    fprintf(stderr, "usage: loop_bot HOST PORT TICKET [ROOM]\n");
    parley_loop_free(loop);
    return 2;
  }
  memset(&self, 0, sizeof self);
  self.schema = parley_protocol("nitro");
  self.room = argc > 4 ? argv[4] : "42";
  self.tree = parley_tree_new(NULL);
  memset(&options, 0, sizeof options);
  options.schema = self.schema;
  options.ticket = argv[3];
  session = parley_session_new(&options, &diag);
  if (loop != NULL && self.tree != NULL && session != NULL &&
      parley_loop_signal(loop, SIGINT, &diag) == PARLEY_OK)
    self.conn = parley_conn_dial(
      loop, argv[1], (uint16_t)strtoul(argv[2], NULL, 10), session, 0, &diag);
  if (self.conn != NULL) {
    run(&self, loop);
  } else {
    fprintf(stderr, "loop_bot: %s\n", diag.text);
    parley_session_free(session);
    self.failed = 1;
  }
  parley_loop_free(loop);
  parley_tree_free(self.tree);
  parley_buf_clear(&self.payload);
  return self.failed;
}
