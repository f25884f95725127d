/* SPDX-License-Identifier: MIT
 *
 * Socket.IO: client and server over one connection.
 */
#include "parley/socketio.h"
#include "test.h"

#define P0 "{\"_placeholder\":true,\"num\":0}"
#define P1 "{\"_placeholder\":true,\"num\":1}"

static parley_sio *new_sio(parley_role role, const parley_alloc *alloc) {
  parley_sio_options options;
  memset(&options, 0, sizeof options);
  options.role = role;
  options.alloc = alloc;
  return parley_sio_new(&options, NULL);
}

static parley_err receive(parley_sio *sio, const char *text) {
  return parley_sio_receive(sio, PARLEY_WS_TEXT, parley_slice_of(text), NULL);
}

static parley_err attach(parley_sio *sio, const char *bytes) {
  return parley_sio_receive(sio, PARLEY_WS_BINARY, parley_slice_of(bytes),
                            NULL);
}

static parley_err send(parley_sio *sio, parley_sio_type type, const char *nsp,
                       const char *json) {
  parley_sio_event packet;
  memset(&packet, 0, sizeof packet);
  packet.type = type;
  packet.nsp = nsp;
  packet.id = PARLEY_SIO_NO_ID;
  packet.json = parley_slice_of(json);
  return parley_sio_send(sio, &packet, NULL);
}

/* All events that wait, as "type nsp id json <attachment>...;". */
static const char *events(parley_sio *sio) {
  static char text[1024];
  parley_sio_event event;
  size_t n = 0;
  *text = '\0';
  while (parley_sio_next(sio, &event)) {
    uint32_t i;
    n += (size_t)snprintf(text + n, sizeof text - n, "%d %s %" PRId64 " %.*s",
                          (int)event.type, event.nsp, event.id,
                          (int)event.json.size, (const char *)event.json.data);
    for (i = 0; i < event.nattachments; i++)
      n += (size_t)snprintf(text + n, sizeof text - n, " <%.*s>",
                            (int)event.attachments[i].size,
                            (const char *)event.attachments[i].data);
    n += (size_t)snprintf(text + n, sizeof text - n, ";");
  }
  return text;
}

/* All messages that wait, as "text;" and "<bytes>;". */
static const char *messages(parley_sio *sio) {
  static char text[1024];
  parley_ws_message kind;
  parley_slice message;
  size_t n = 0;
  *text = '\0';
  while (parley_sio_out(sio, &kind, &message))
    n += (size_t)snprintf(text + n, sizeof text - n,
                          kind == PARLEY_WS_TEXT ? "%.*s;" : "<%.*s>;",
                          (int)message.size, (const char *)message.data);
  return text;
}

/* A server on which "/" is joined. */
static parley_sio *joined_server(void) {
  parley_sio *sio = new_sio(PARLEY_SERVER, NULL);
  CHECK_ERR(receive(sio, "0"), PARLEY_OK);
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT, "/", "{\"sid\":\"s\"}"), PARLEY_OK);
  CHECK_STR(events(sio), "0 / -1 ;");
  CHECK_STR(messages(sio), "0{\"sid\":\"s\"};");
  return sio;
}

/* A client that has asked for "/". */
static parley_sio *asking_client(void) {
  parley_sio *sio = new_sio(PARLEY_CLIENT, NULL);
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT, "/", ""), PARLEY_OK);
  CHECK_STR(messages(sio), "0;");
  return sio;
}

static void serves(void) {
  parley_sio *sio = joined_server();
  CHECK(parley_sio_is_joined(sio, "/"));
  CHECK(!parley_sio_is_joined(sio, "/x"));
  CHECK_ERR(receive(sio, "27[\"a\",1]"), PARLEY_OK);
  CHECK_ERR(receive(sio, "2"), PARLEY_OK);    /* no event */
  CHECK_ERR(receive(sio, "3[1]"), PARLEY_OK); /* of nothing */
  CHECK_ERR(receive(sio, "30[1]"), PARLEY_OK);
  CHECK_ERR(receive(sio, "0/x?y,{\"t\":1}"), PARLEY_OK);
  CHECK_STR(events(sio), "2 / 7 [\"a\",1];3 / 0 [1];0 /x?y -1 {\"t\":1};");
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT_ERROR, "/x?y", "{\"message\":\"m\"}"),
            PARLEY_OK);
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT_ERROR, "/x?y", "{}"), PARLEY_EPHASE);
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT, "/x?y", "{}"), PARLEY_EPHASE);
  CHECK_ERR(receive(sio, "0/x?y,"), PARLEY_OK);
  CHECK_ERR(send(sio, PARLEY_SIO_EVENT, "/x?y", "[\"e\"]"), PARLEY_EPHASE);
  CHECK_ERR(send(sio, PARLEY_SIO_DISCONNECT, "/x?y", ""), PARLEY_EPHASE);
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT, "/x?y", "{}"), PARLEY_OK);
  CHECK_ERR(send(sio, PARLEY_SIO_EVENT, "/x?y", "[\"e\"]"), PARLEY_OK);
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT, "/x?y", "{}"), PARLEY_EPHASE);
  CHECK_STR(messages(sio), "4/x?y,{\"message\":\"m\"};0/x?y,{};2/x?y,[\"e\"];");
  CHECK_ERR(receive(sio, "1"), PARLEY_OK);
  CHECK_STR(events(sio), "0 /x?y -1 ;1 / -1 ;");
  CHECK(!parley_sio_is_joined(sio, "/"));
  CHECK_ERR(send(sio, PARLEY_SIO_EVENT, "/", "[\"e\"]"), PARLEY_EPHASE);
  CHECK_ERR(receive(sio, "0"), PARLEY_OK); /* may be asked for again */
  CHECK_ERR(send(sio, PARLEY_SIO_DISCONNECT, "/x?y", ""), PARLEY_OK);
  CHECK_STR(messages(sio), "1/x?y,;");
  CHECK_ERR(receive(sio, "2/x?y,[\"e\"]"), PARLEY_EPHASE);
  CHECK_ERR(receive(sio, "0/x?y"), PARLEY_ECLOSED);
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT, "/", "{}"), PARLEY_ECLOSED);
  parley_sio_free(sio);
}

/* Each text is refused by a server on which "/" is joined and "/a" asked
 * for. */
static void server_refuses(void) {
  static const struct {
    const char *text;
    parley_err err;
  } cases[] = {
    {"0", PARLEY_EPHASE},           {"0/a", PARLEY_EPHASE},
    {"2/a,[\"e\"]", PARLEY_EPHASE}, {"2/a,", PARLEY_EPHASE},
    {"3/a,1[]", PARLEY_EPHASE},     {"1/a", PARLEY_EPHASE},
    {"2/b,[\"e\"]", PARLEY_EPHASE}, {"3/b,[]", PARLEY_EPHASE},
    {"1/b", PARLEY_EPHASE},         {"4{}", PARLEY_EPROTO},
    {"4/b,{}", PARLEY_EPROTO},      {"2[\"e\"", PARLEY_EJSON},
    {"511-[\"e\"]", PARLEY_ELIMIT}, {"", PARLEY_EPROTO},
  };
  size_t i;
  for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    parley_sio *sio = joined_server();
    CHECK_ERR(receive(sio, "0/a"), PARLEY_OK);
    CHECK_ERR(receive(sio, cases[i].text), cases[i].err);
    CHECK_ERR(receive(sio, "2[\"e\"]"), PARLEY_ECLOSED);
    CHECK_STR(events(sio), "0 /a -1 ;");
    parley_sio_free(sio);
  }
}

static void takes_attachments_in_order(void) {
  parley_sio *sio = joined_server();
  CHECK_ERR(receive(sio, "53-/,1[\"e\"," P1 "," P0 "]"), PARLEY_OK);
  CHECK_ERR(attach(sio, "one"), PARLEY_OK);
  CHECK_ERR(attach(sio, ""), PARLEY_OK);
  CHECK_STR(events(sio), "");
  CHECK_ERR(attach(sio, "three"), PARLEY_OK);
  CHECK_STR(events(sio), "2 / 1 [\"e\"," P1 "," P0 "] <one> <> <three>;");
  CHECK_ERR(receive(sio, "61-4[" P0 "]"), PARLEY_OK);
  CHECK_ERR(attach(sio, "x"), PARLEY_OK);
  CHECK_ERR(receive(sio, "51-"), PARLEY_OK);
  CHECK_ERR(attach(sio, "y"), PARLEY_OK);
  CHECK_STR(events(sio), "3 / 4 [" P0 "] <x>;");
  CHECK_ERR(attach(sio, "z"), PARLEY_EPROTO);
  parley_sio_free(sio);
  sio = joined_server();
  CHECK_ERR(receive(sio, "52-[\"e\"]"), PARLEY_OK);
  CHECK_ERR(attach(sio, "one"), PARLEY_OK);
  CHECK_ERR(receive(sio, "2[\"e\"]"), PARLEY_EPROTO);
  CHECK_STR(events(sio), "");
  parley_sio_free(sio);
  sio = joined_server(); /* a namespace that is left while they come */
  CHECK_ERR(receive(sio, "51-[\"e\"]"), PARLEY_OK);
  CHECK_ERR(send(sio, PARLEY_SIO_DISCONNECT, "/", ""), PARLEY_OK);
  CHECK_ERR(attach(sio, "one"), PARLEY_EPHASE);
  parley_sio_free(sio);
}

static void sends_attachments(void) {
  static const parley_slice bytes[] = {
    {(const uint8_t *)"one", 3}, {NULL, 0}, {(const uint8_t *)"3", 1}};
  parley_sio *sio = joined_server();
  parley_sio_event packet = {PARLEY_SIO_EVENT, "/", 3, {NULL, 0}, bytes, 3};
  parley_diag diag;
  packet.json = parley_slice_of("[\"e\"," P1 "]");
  CHECK_ERR(parley_sio_send(sio, &packet, NULL), PARLEY_OK);
  packet.type = PARLEY_SIO_ACK;
  packet.nattachments = 1;
  packet.json = parley_slice_of("[" P0 "]");
  CHECK_ERR(parley_sio_send(sio, &packet, NULL), PARLEY_OK);
  CHECK_STR(messages(sio),
            "53-3[\"e\"," P1 "];<one>;<>;<3>;61-3[" P0 "];<one>;");
  packet.json = parley_slice_of("[" P1 "]");
  CHECK_ERR(parley_sio_send(sio, &packet, &diag), PARLEY_EUSAGE);
  CHECK_STR(diag.text, "a placeholder of no attachment");
  packet.json = parley_slice_of("[]");
  packet.id = PARLEY_SIO_NO_ID;
  CHECK_ERR(parley_sio_send(sio, &packet, NULL), PARLEY_EUSAGE);
  packet.type = PARLEY_SIO_BINARY_EVENT;
  CHECK_ERR(parley_sio_send(sio, &packet, NULL), PARLEY_EUSAGE);
  packet.type = PARLEY_SIO_EVENT;
  packet.nattachments = PARLEY_SIO_ATTACHMENTS + 1;
  CHECK_ERR(parley_sio_send(sio, &packet, NULL), PARLEY_ELIMIT);
  packet.type = PARLEY_SIO_DISCONNECT;
  packet.nattachments = 1;
  packet.json = parley_slice_of("");
  CHECK_ERR(parley_sio_send(sio, &packet, NULL), PARLEY_EUSAGE);
  CHECK_STR(messages(sio), "");
  CHECK(parley_sio_is_joined(sio, "/"));
  parley_sio_free(sio);
}

static void asks(void) {
  parley_sio *sio = asking_client();
  CHECK(!parley_sio_is_joined(sio, "/"));
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT, "/", ""), PARLEY_EPHASE);
  CHECK_ERR(send(sio, PARLEY_SIO_EVENT, "/", "[\"e\"]"), PARLEY_EPHASE);
  CHECK_ERR(send(sio, PARLEY_SIO_DISCONNECT, "/", ""), PARLEY_EPHASE);
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT_ERROR, "/", "{}"), PARLEY_EUSAGE);
  CHECK_ERR(receive(sio, "0{\"sid\":\"s\"}"), PARLEY_OK);
  CHECK_STR(events(sio), "0 / -1 {\"sid\":\"s\"};");
  CHECK(parley_sio_is_joined(sio, "/"));
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT, "/", ""), PARLEY_EPHASE);
  CHECK_ERR(send(sio, PARLEY_SIO_EVENT, "/", "[\"e\"]"), PARLEY_OK);
  CHECK_STR(messages(sio), "2[\"e\"];");
  /* What is for others is passed over, attachments and all. */
  CHECK_ERR(receive(sio, "0/x,{}"), PARLEY_OK);
  CHECK_ERR(receive(sio, "2/x,[\"e\"]"), PARLEY_OK);
  CHECK_ERR(receive(sio, "51-/x,[\"e\"]"), PARLEY_OK);
  CHECK_ERR(attach(sio, "a"), PARLEY_OK);
  CHECK_ERR(receive(sio, "3/x,1[]"), PARLEY_OK);
  CHECK_ERR(receive(sio, "1/x"), PARLEY_OK);
  CHECK_ERR(receive(sio, "4/x,{}"), PARLEY_OK);
  CHECK_STR(events(sio), "");
  CHECK_ERR(receive(sio, "0{\"sid\":\"t\"}"), PARLEY_OK);
  CHECK_STR(events(sio), "0 / -1 {\"sid\":\"t\"};");
  CHECK_ERR(receive(sio, "1"), PARLEY_OK);
  CHECK_STR(events(sio), "1 / -1 ;");
  CHECK(!parley_sio_is_joined(sio, "/"));
  CHECK_ERR(receive(sio, "2[\"late\"]"), PARLEY_OK);
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT, "/", "{\"a\":1}"), PARLEY_OK);
  CHECK_ERR(receive(sio, "4{\"message\":\"m\"}"), PARLEY_OK);
  CHECK_STR(events(sio), "4 / -1 {\"message\":\"m\"};");
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT, "/", ""), PARLEY_OK);
  CHECK_ERR(receive(sio, "4\"m\""), PARLEY_OK);
  CHECK_STR(events(sio), "4 / -1 \"m\";");
  CHECK_STR(messages(sio), "0{\"a\":1};0;");
  CHECK_ERR(receive(sio, "5x"), PARLEY_EPROTO);
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT, "/", ""), PARLEY_ECLOSED);
  parley_sio_free(sio);
}

static void holds_events_back(void) {
  parley_sio *sio = asking_client();
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT, "/x", ""), PARLEY_OK);
  CHECK_ERR(receive(sio, "2[\"one\"]"), PARLEY_OK);
  CHECK_ERR(receive(sio, "2/x,[\"other\"]"), PARLEY_OK);
  CHECK_ERR(receive(sio, "51-[\"two\"," P0 "]"), PARLEY_OK);
  CHECK_ERR(attach(sio, "bytes"), PARLEY_OK);
  CHECK_ERR(receive(sio, "31[]"), PARLEY_OK); /* nobody has asked */
  CHECK_STR(events(sio), "");
  CHECK_ERR(receive(sio, "0{\"sid\":\"s\"}"), PARLEY_OK);
  CHECK_ERR(receive(sio, "2[\"three\"]"), PARLEY_OK);
  CHECK_STR(events(sio),
            "0 / -1 {\"sid\":\"s\"};2 / -1 [\"one\"];2 / -1 [\"two\"," P0
            "] <bytes>;2 / -1 [\"three\"];");
  CHECK_ERR(receive(sio, "4/x,{}"), PARLEY_OK); /* they are gone with it */
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT, "/x", ""), PARLEY_OK);
  CHECK_ERR(receive(sio, "0/x,{}"), PARLEY_OK);
  CHECK_STR(events(sio), "4 /x -1 {};0 /x -1 {};");
  parley_sio_free(sio);
}

static void has_bounds(void) {
  parley_sio_options options = {
    .role = PARLEY_SERVER,
    .max_attachments = 2,
    .limits = {.events = 3, .message = 200, .queue = 12}};
  parley_sio *sio = parley_sio_new(&options, NULL);
  char text[32];
  int i;
  CHECK_ERR(receive(sio, "53-[\"e\"]"), PARLEY_ELIMIT);
  parley_sio_free(sio);
  sio = parley_sio_new(&options, NULL);
  for (i = 0; i < 3; i++) {
    snprintf(text, sizeof text, "0/%d", i);
    CHECK_ERR(receive(sio, text), PARLEY_OK);
  }
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT, "/0", "{}"), PARLEY_OK);
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT, "/1", "{}"), PARLEY_OK);
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT, "/2", "{}"), PARLEY_EQUEUE);
  CHECK(!parley_sio_is_joined(sio, "/2"));
  CHECK_STR(messages(sio), "0/0,{};0/1,{};");
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT, "/2", "{}"), PARLEY_OK);
  CHECK_ERR(receive(sio, "2/0,[\"e\"]"), PARLEY_ELIMIT);
  parley_sio_free(sio);

  options.limits.message = 20;
  sio = parley_sio_new(&options, NULL);
  CHECK_ERR(receive(sio, "0"), PARLEY_OK);
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT, "/", "{}"), PARLEY_OK);
  CHECK_ERR(receive(sio, "52-[\"e\"]"), PARLEY_OK);
  CHECK_ERR(attach(sio, "12345678901234567890"), PARLEY_OK);
  CHECK_ERR(attach(sio, "1"), PARLEY_ELIMIT);
  parley_sio_free(sio);

  options.role = PARLEY_CLIENT; /* all that is held back, and its number */
  sio = parley_sio_new(&options, NULL);
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT, "/", ""), PARLEY_OK);
  CHECK_ERR(receive(sio, "2[\"e\"]"), PARLEY_ELIMIT);
  parley_sio_free(sio);
  options.limits.message = 0;
  sio = parley_sio_new(&options, NULL);
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT, "/", ""), PARLEY_OK);
  CHECK_ERR(receive(sio, "2[\"e\"]"), PARLEY_OK);
  CHECK_ERR(receive(sio, "2[\"f\"]"), PARLEY_OK);
  CHECK_ERR(receive(sio, "0{}"), PARLEY_OK);
  CHECK_STR(events(sio), "0 / -1 {};2 / -1 [\"e\"];2 / -1 [\"f\"];");
  parley_sio_free(sio);
}

static void bounds_namespaces(void) {
  parley_sio *server = new_sio(PARLEY_SERVER, NULL);
  parley_sio *client = new_sio(PARLEY_CLIENT, NULL);
  char text[16];
  int i;
  for (i = 0; i < PARLEY_SIO_NAMESPACES; i++) {
    snprintf(text, sizeof text, "0/%d", i);
    CHECK_ERR(send(client, PARLEY_SIO_CONNECT, text + 1, ""), PARLEY_OK);
    CHECK_ERR(receive(server, text), PARLEY_OK);
  }
  CHECK_ERR(send(client, PARLEY_SIO_CONNECT, "/x", ""), PARLEY_ELIMIT);
  CHECK_ERR(send(server, PARLEY_SIO_CONNECT_ERROR, "/0", "{}"), PARLEY_OK);
  CHECK_ERR(receive(server, "0/x"), PARLEY_OK);
  CHECK_ERR(receive(server, "0/y"), PARLEY_ELIMIT);
  parley_sio_free(server);
  parley_sio_free(client);
}

static void waits_to_be_joined(void) {
  parley_sio *sio = new_sio(PARLEY_SERVER, NULL);
  CHECK_INT(parley_sio_deadline(sio), -1);
  CHECK_ERR(parley_sio_start(sio, -1), PARLEY_EUSAGE);
  CHECK_ERR(parley_sio_start(sio, 1000), PARLEY_OK);
  CHECK_ERR(parley_sio_start(sio, 1000), PARLEY_EUSAGE);
  CHECK_INT(parley_sio_deadline(sio), 46000);
  CHECK_ERR(receive(sio, "0"), PARLEY_OK);
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT_ERROR, "/", "{}"), PARLEY_OK);
  CHECK_INT(parley_sio_deadline(sio), 46000); /* refused is not joined */
  CHECK_ERR(receive(sio, "0"), PARLEY_OK);
  CHECK_ERR(parley_sio_tick(sio, 45999), PARLEY_OK);
  CHECK_ERR(parley_sio_tick(sio, 46000), PARLEY_ETIMEOUT);
  CHECK_INT(parley_sio_deadline(sio), -1);
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT, "/", "{}"), PARLEY_ECLOSED);
  CHECK_ERR(receive(sio, "0"), PARLEY_ECLOSED);
  parley_sio_free(sio);

  sio = new_sio(PARLEY_SERVER, NULL);
  CHECK_ERR(parley_sio_start(sio, 0), PARLEY_OK);
  CHECK_ERR(receive(sio, "0"), PARLEY_OK);
  CHECK_ERR(send(sio, PARLEY_SIO_CONNECT, "/", "{}"), PARLEY_OK);
  CHECK_INT(parley_sio_deadline(sio), -1);
  CHECK_ERR(receive(sio, "1"), PARLEY_OK);
  CHECK_INT(parley_sio_deadline(sio), -1); /* it does not begin anew */
  CHECK_ERR(parley_sio_tick(sio, INT64_MAX), PARLEY_OK);
  parley_sio_free(sio);

  sio = new_sio(PARLEY_CLIENT, NULL);
  CHECK_ERR(parley_sio_start(sio, 0), PARLEY_OK);
  CHECK_INT(parley_sio_deadline(sio), -1);
  parley_sio_free(sio);
}

/* Carries all messages of |from| to |to|. |*oom| notes ENOMEM, after which
 * the message is given again. */
static void carry(parley_sio *from, parley_sio *to, bool *oom) {
  parley_ws_message kind;
  parley_slice message;
  while (parley_sio_out(from, &kind, &message)) {
    parley_err err = parley_sio_receive(to, kind, message, NULL);
    if (err == PARLEY_ENOMEM) {
      *oom = true;
      err = parley_sio_receive(to, kind, message, NULL);
    }
    CHECK_ERR(err, PARLEY_OK);
  }
}

static void send_again(parley_sio *sio, parley_sio_type type, int64_t id,
                       const char *json, uint32_t nattachments, bool *oom) {
  static const parley_slice bytes[] = {{(const uint8_t *)"attached", 8},
                                       {(const uint8_t *)"", 0}};
  parley_sio_event packet = {type, "/x", id, {NULL, 0}, bytes, 0};
  parley_err err;
  packet.json = parley_slice_of(json);
  packet.nattachments = nattachments;
  err = parley_sio_send(sio, &packet, NULL);
  if (err == PARLEY_ENOMEM) {
    *oom = true;
    err = parley_sio_send(sio, &packet, NULL);
  }
  CHECK_ERR(err, PARLEY_OK);
}

/* Joins, says something with attachments, acknowledges, and leaves. */
static void talk(parley_sio *client, parley_sio *server, bool *oom) {
  send_again(client, PARLEY_SIO_CONNECT, -1, "{\"t\":1}", 0, oom);
  carry(client, server, oom);
  CHECK_STR(events(server), "0 /x -1 {\"t\":1};");
  send_again(server, PARLEY_SIO_CONNECT, -1, "{\"sid\":\"s\"}", 0, oom);
  carry(server, client, oom);
  CHECK_STR(events(client), "0 /x -1 {\"sid\":\"s\"};");
  CHECK(parley_sio_is_joined(client, "/x"));
  CHECK(parley_sio_is_joined(server, "/x"));
  send_again(client, PARLEY_SIO_EVENT, 7, "[\"e\"," P1 "," P0 "]", 2, oom);
  send_again(client, PARLEY_SIO_EVENT, -1, "[\"f\"]", 0, oom);
  carry(client, server, oom);
  CHECK_STR(events(server),
            "2 /x 7 [\"e\"," P1 "," P0 "] <attached> <>;2 /x -1 [\"f\"];");
  send_again(server, PARLEY_SIO_ACK, 7, "[" P0 "]", 1, oom);
  send_again(server, PARLEY_SIO_DISCONNECT, -1, "", 0, oom);
  carry(server, client, oom);
  CHECK_STR(events(client), "3 /x 7 [" P0 "] <attached>;1 /x -1 ;");
  CHECK(!parley_sio_is_joined(client, "/x"));
  CHECK(!parley_sio_is_joined(server, "/x"));
}

static bool talk_once(const parley_alloc *alloc) {
  bool oom = false;
  parley_sio *client = new_sio(PARLEY_CLIENT, alloc);
  parley_sio *server = new_sio(PARLEY_SERVER, alloc);
  if (client != NULL && server != NULL)
    talk(client, server, &oom);
  else
    oom = true;
  parley_sio_free(client);
  parley_sio_free(server);
  return !oom;
}

static void they_talk(void) {
  CHECK(talk_once(NULL));
}

static void survives_failing_memory(void) {
  test_every_alloc(talk_once);
}

const struct test suite_socketio[] = {
  {"serves", serves},
  {"server_refuses", server_refuses},
  {"takes_attachments_in_order", takes_attachments_in_order},
  {"sends_attachments", sends_attachments},
  {"asks", asks},
  {"holds_events_back", holds_events_back},
  {"has_bounds", has_bounds},
  {"bounds_namespaces", bounds_namespaces},
  {"waits_to_be_joined", waits_to_be_joined},
  {"they_talk", they_talk},
  {"survives_failing_memory", survives_failing_memory},
  {NULL, NULL},
};
