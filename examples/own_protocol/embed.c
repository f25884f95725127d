/* SPDX-License-Identifier: MIT
 *
 * The protocol of this folder in a C program: it loads the spec, joins a client
 * and a server in memory, and prints what the server gets.
 *
 *   embed [SPEC]
 */
#include <stdio.h>
#include <string.h>

#include "parley/parley.h"

static parley_err read_file(void *ud, const char *path, parley_buf *out) {
  char bytes[4096];
  size_t n;
  FILE *file = fopen(path, "rb");
  parley_err err = PARLEY_OK;
  (void)ud;
  if (file == NULL) return PARLEY_ENOENT;
  while (err == PARLEY_OK && (n = fread(bytes, 1, sizeof bytes, file)) > 0)
    err = parley_buf_append(out, bytes, n);
  fclose(file);
  return err;
}

static parley_schema *load(const char *path) {
  parley_schema *schema = NULL;
  parley_buf messages; /* every mistake of the spec, a line each */
  parley_buf_init(&messages, NULL);
  if (parley_spec_load(path, read_file, NULL, NULL, &schema, &messages) !=
      PARLEY_OK)
    fprintf(stderr, "%s can not be loaded\n%.*s", path, (int)messages.size,
            (const char *)messages.data);
  parley_buf_clear(&messages);
  return schema;
}

static parley_session *make(const parley_schema *schema, parley_role role) {
  parley_session_options options;
  parley_session *session;
  memset(&options, 0, sizeof options);
  options.schema = schema;
  options.role = role;
  session = parley_session_new(&options, NULL);
  if (session != NULL) parley_session_start(session, 0);
  return session;
}

/* Sends a packet whose fields are JSON. */
static int say(parley_session *session, const char *name, const char *json) {
  const parley_schema *schema = parley_session_schema(session);
  const parley_packet *packet = parley_schema_find(schema, PARLEY_C2S, name);
  parley_diag diag;
  parley_buf payload;
  parley_err err = PARLEY_ENOENT;
  parley_buf_init(&payload, NULL);
  if (packet != NULL)
    err = parley_encode_json(schema, packet, NULL, parley_slice_of(json),
                             &payload, &diag);
  if (err == PARLEY_OK)
    err = parley_session_send(session, packet, parley_buf_slice(&payload));
  parley_buf_clear(&payload);
  return err == PARLEY_OK;
}

static void print_events(parley_session *session) {
  const parley_schema *schema = parley_session_schema(session);
  parley_event event;
  while (parley_session_next(session, &event)) {
    parley_buf json;
    if (event.type == PARLEY_EVENT_READY) printf("ready\n");
    if (event.type != PARLEY_EVENT_PACKET) continue;
    if (event.packet == NULL) { /* no packet of the spec has the number */
      printf("%ld: %zu bytes\n", (long)event.id, event.payload.size);
      continue;
    }
    parley_buf_init(&json, NULL);
    if (parley_decode_json(schema, event.packet, NULL, event.payload, &json,
                           NULL, NULL) == PARLEY_OK)
      printf("%s %.*s\n", parley_schema_text(schema, event.packet->name),
             (int)json.size, (const char *)json.data);
    parley_buf_clear(&json);
  }
}

int main(int argc, char **argv) {
  parley_schema *schema =
    load(argc > 1 ? argv[1] : "examples/own_protocol/protocol.yaml");
  parley_session *client, *server;
  parley_slice bytes;
  int good = 0;
  if (schema == NULL) return 1;
  client = make(schema, PARLEY_CLIENT);
  server = make(schema, PARLEY_SERVER);
  if (client != NULL && server != NULL) {
    good = say(client, "game.move", "{\"cell\":4}");
    bytes = parley_session_out(client); /* what a program writes to a socket */
    parley_session_feed(server, bytes, 0);
    parley_session_sent(client, bytes.size);
    print_events(server);
  }
  parley_session_free(client);
  parley_session_free(server);
  parley_schema_free(schema);
  return good ? 0 : 1;
}
