/* SPDX-License-Identifier: MIT
 *
 * TLS, client against server in memory.
 */
#include <openssl/err.h>
#include <openssl/ssl.h>

#include "certs.h"
#include "stage/stage.h"
#include "test.h"

enum { DAY = 86400 };

struct end {
  parley_pipe pipe;
  parley_buf got;
  parley_diag diag;
  parley_err err; /* what feed said at last */
  bool open, closed, echo;
};

static parley_err end_recv(void *ud, parley_slice in, parley_diag *diag) {
  struct end *end = ud;
  CHECK_ERR(parley_buf_append(&end->got, in.data, in.size), PARLEY_OK);
  return end->echo ? parley__pipe_send(&end->pipe, in, diag) : PARLEY_OK;
}

static parley_err end_open(void *ud, parley_diag *diag) {
  struct end *end = ud;
  end->open = true;
  return parley__pipe_send(&end->pipe, parley_slice_of("hello"), diag);
}

static void end_note(void *ud, const parley_stage_note *note) {
  struct end *end = ud;
  if (note->kind == PARLEY_NOTE_CLOSED) end->closed = true;
}

static const parley_pipe_top end_ops = {end_recv, end_open, end_note};

static bool start(struct end *end, parley_role role, const parley_alloc *alloc,
                  const parley_tls_options *options) {
  parley_stage *tls;
  memset(end, 0, sizeof *end);
  parley_buf_init(&end->got, NULL);
  parley__pipe_init(&end->pipe, role, alloc, NULL, NULL, &end_ops, end);
  tls = parley__tls_new(&end->pipe, options, &end->diag);
  if (tls == NULL) {
    end->err = end->diag.code;
    return false;
  }
  parley__pipe_push(&end->pipe, tls);
  end->err = parley__pipe_open(&end->pipe, &end->diag);
  return end->err == PARLEY_OK;
}

static void stop(struct end *end) {
  parley__pipe_clear(&end->pipe);
  parley_buf_clear(&end->got);
  CHECK(ERR_peek_error() == 0);
}

/* Moves what |from| has to send, |step| bytes a feed. */
static bool move(struct end *from, struct end *to, size_t step) {
  size_t at = 0;
  bool any = from->pipe.out.size > 0;
  while (at < from->pipe.out.size && to->err == PARLEY_OK) {
    parley_slice in;
    in.data = from->pipe.out.data + at;
    in.size = from->pipe.out.size - at;
    if (in.size > step) in.size = step;
    to->err = parley__pipe_feed(&to->pipe, in, &to->diag);
    at += in.size;
  }
  parley_buf_consume(&from->pipe.out, from->pipe.out.size);
  return any;
}

static void pump(struct end *a, struct end *b, size_t step) {
  bool any = true;
  while (any) {
    any = move(a, b, step);
    any = move(b, a, step) || any;
  }
}

/* The certificates of one test. */
struct world {
  struct cert ca, good;
  parley_tls_options client, server;
};

static void world_make(struct world *world, const char *san) {
  memset(world, 0, sizeof *world);
  cert_make(&world->ca, NULL, NULL, -DAY, DAY);
  cert_make(&world->good, san, &world->ca, -DAY, DAY);
  world->client.ca = world->ca.pem;
  world->client.host = "hotel.example";
  world->server.certificate = world->good.pem;
  world->server.private_key = world->good.key;
}

static void world_clear(struct world *world) {
  cert_clear(&world->ca);
  cert_clear(&world->good);
}

/* Runs a handshake; expects the client to say |want|. */
static void shake(const struct world *world, parley_err want,
                  const char *text) {
  struct end client, server;
  if (!start(&server, PARLEY_SERVER, NULL, &world->server))
    test_fail(__FILE__, __LINE__, "server: %s", server.diag.text);
  start(&client, PARLEY_CLIENT, NULL, &world->client);
  pump(&client, &server, 100000);
  CHECK_ERR(client.err, want);
  if (text != NULL) CHECK_STR(client.diag.text, text);
  CHECK(client.open == (want == PARLEY_OK));
  CHECK_HEX(parley_buf_slice(&client.got),
            want == PARLEY_OK ? "68656c6c6f" : "");
  if (want == PARLEY_ECERT) { /* it was told, and heard nothing else */
    CHECK_ERR(server.err, PARLEY_ETLS);
    CHECK(strstr(server.diag.text, "alert") != NULL);
    CHECK_INT(server.got.size, 0);
  }
  stop(&client);
  stop(&server);
}

static void any_split_works(void) {
  static const size_t steps[] = {1, 2, 3, 7, 100, 1000, 100000};
  struct world world;
  size_t i;
  world_make(&world, "DNS:hotel.example");
  for (i = 0; i < sizeof steps / sizeof *steps; i++) {
    struct end client, server;
    CHECK(start(&server, PARLEY_SERVER, NULL, &world.server));
    CHECK(start(&client, PARLEY_CLIENT, NULL, &world.client));
    server.echo = true;
    pump(&client, &server, steps[i]);
    CHECK_ERR(client.err, PARLEY_OK);
    CHECK_ERR(server.err, PARLEY_OK);
    CHECK_HEX(parley_buf_slice(&server.got), "68656c6c6f");
    CHECK_HEX(parley_buf_slice(&client.got), "68656c6c6f68656c6c6f");
    stop(&client);
    stop(&server);
  }
  world_clear(&world);
}

static void the_first_flight_splits_at_every_byte(void) {
  struct world world;
  size_t cut, size = 1;
  world_make(&world, "DNS:hotel.example");
  for (cut = 0; cut < size; cut += 5) {
    struct end client, server;
    CHECK(start(&server, PARLEY_SERVER, NULL, &world.server));
    CHECK(start(&client, PARLEY_CLIENT, NULL, &world.client));
    move(&client, &server, 100000);
    size = server.pipe.out.size;
    move(&server, &client, cut > 0 ? cut : size);
    pump(&client, &server, 100000);
    CHECK(client.open && server.open);
    stop(&client);
    stop(&server);
  }
  CHECK(size > 300);
  world_clear(&world);
}

static void big_messages_arrive(void) {
  enum { BIG = 300000 };
  static uint8_t bytes[BIG];
  struct world world;
  struct end client, server;
  parley_slice big;
  size_t i;
  for (i = 0; i < BIG; i++) bytes[i] = (uint8_t)(i * 7 + i / 256);
  big.data = bytes;
  big.size = BIG;
  world_make(&world, "DNS:hotel.example");
  CHECK(start(&server, PARLEY_SERVER, NULL, &world.server));
  CHECK(start(&client, PARLEY_CLIENT, NULL, &world.client));
  pump(&client, &server, 100000);
  server.got.size = 0;
  CHECK_ERR(parley__pipe_send(&client.pipe, big, NULL), PARLEY_OK);
  pump(&client, &server, 4096);
  CHECK(parley_slice_eq(parley_buf_slice(&server.got), big));
  stop(&client);
  stop(&server);
  world_clear(&world);
}

/* ---- who is trusted -------------------------------------------------- */

static void names_are_verified(void) {
  struct world world;
  world_make(&world, "DNS:hotel.example,DNS:*.rooms.example,IP:127.0.0.1,"
                     "IP:::1");
  shake(&world, PARLEY_OK, NULL);
  world.client.host = "hotel.example.";
  shake(&world, PARLEY_OK, NULL);
  world.client.host = "HOTEL.example";
  shake(&world, PARLEY_OK, NULL);
  world.client.host = "a.rooms.example";
  shake(&world, PARLEY_OK, NULL);
  world.client.host = "a.b.rooms.example";
  shake(&world, PARLEY_ECERT, NULL);
  world.client.host = "127.0.0.1";
  shake(&world, PARLEY_OK, NULL);
  world.client.host = "[::1]";
  shake(&world, PARLEY_OK, NULL);
  world.client.host = "::1%lo";
  shake(&world, PARLEY_OK, NULL);
  world.client.host = "127.0.0.2";
  shake(&world, PARLEY_ECERT,
        "certificate is for hotel.example, *.rooms.example, not 127.0.0.2");
  world_clear(&world);
}

static void a_wrong_name_is_refused(void) {
  struct world world;
  world_make(&world, "DNS:other.example");
  shake(&world, PARLEY_ECERT,
        "certificate is for other.example, not hotel.example");
  world_clear(&world);
  world_make(&world, "email:me@hotel.example");
  shake(&world, PARLEY_ECERT,
        "certificate is for other names, not hotel.example");
  world_clear(&world);
}

static void an_unknown_authority_is_refused(void) {
  struct world world;
  struct cert other;
  world_make(&world, "DNS:hotel.example");
  cert_make(&other, NULL, NULL, -DAY, DAY);
  world.client.ca = other.pem;
  shake(&world, PARLEY_ECERT, NULL);
  world.client.ca = NULL; /* nor does the system know it */
  shake(&world, PARLEY_ECERT,
        "certificate of hotel.example is not trusted: unable to get local "
        "issuer certificate");
  world.client.insecure = true;
  shake(&world, PARLEY_OK, NULL);
  world.client.host = NULL;
  shake(&world, PARLEY_OK, NULL);
  cert_clear(&other);
  world_clear(&world);
}

static void a_self_signed_certificate_needs_to_be_given(void) {
  struct world world;
  struct cert self;
  world_make(&world, "DNS:hotel.example");
  cert_make(&self, "DNS:hotel.example", NULL, -DAY, DAY);
  world.server.certificate = self.pem;
  world.server.private_key = self.key;
  shake(&world, PARLEY_ECERT,
        "certificate of hotel.example is not trusted: self-signed "
        "certificate");
  world.client.ca = self.pem;
  shake(&world, PARLEY_OK, NULL);
  cert_clear(&self);
  world_clear(&world);
}

static void expired_certificates_are_refused(void) {
  struct world world;
  struct cert old;
  world_make(&world, "DNS:hotel.example");
  cert_make(&old, "DNS:hotel.example", &world.ca, -2 * DAY, -DAY);
  world.server.certificate = old.pem;
  world.server.private_key = old.key;
  shake(&world, PARLEY_ECERT,
        "certificate of hotel.example is not trusted: certificate has "
        "expired");
  cert_clear(&old);
  cert_make(&old, "DNS:hotel.example", &world.ca, DAY, 2 * DAY);
  world.server.certificate = old.pem;
  world.server.private_key = old.key;
  shake(&world, PARLEY_ECERT,
        "certificate of hotel.example is not trusted: certificate is not yet "
        "valid");
  cert_clear(&old);
  world_clear(&world);
}

static void a_pin_is_checked_too(void) {
  struct world world;
  char text[PARLEY_TEXT_MAX];
  world_make(&world, "DNS:hotel.example");
  snprintf(text, sizeof text,
           "the server's key is not the pinned one but has SHA-256 %s",
           world.good.pin);
  world.client.pin = world.good.pin;
  shake(&world, PARLEY_OK, NULL);
  world.client.pin = world.ca.pin;
  shake(&world, PARLEY_ECERT, text);
  world.client.insecure = true; /* the pin still decides */
  shake(&world, PARLEY_ECERT, text);
  world.client.pin = world.good.pin;
  shake(&world, PARLEY_OK, NULL);
  world.client.insecure = false; /* and does not replace the name */
  world.client.host = "other.example";
  shake(&world, PARLEY_ECERT,
        "certificate is for hotel.example, not other.example");
  world_clear(&world);
}

static void chains_are_sent(void) {
  struct world world;
  struct cert root;
  char chain[8192];
  world_make(&world, "DNS:hotel.example");
  cert_make(&root, NULL, NULL, -DAY, DAY);
  snprintf(chain, sizeof chain, "%s%s", world.good.pem, world.ca.pem);
  world.server.certificate = chain;
  shake(&world, PARLEY_OK, NULL);
  world.client.ca = root.pem;
  shake(&world, PARLEY_ECERT,
        "certificate of hotel.example is not trusted: self-signed "
        "certificate in certificate chain");
  cert_clear(&root);
  world_clear(&world);
}

/* ---- options --------------------------------------------------------- */

static void refused(parley_role role, const parley_tls_options *options,
                    parley_err want, const char *text) {
  struct end end;
  CHECK(!start(&end, role, NULL, options));
  CHECK_ERR(end.err, want);
  CHECK_STR(end.diag.text, text);
  stop(&end);
}

static void wrong_options_are_refused(void) {
  struct world world;
  parley_tls_options options;
  world_make(&world, "DNS:hotel.example");
  memset(&options, 0, sizeof options);
  refused(PARLEY_CLIENT, &options, PARLEY_EUSAGE,
          "verification needs the server's name");
  refused(PARLEY_SERVER, &options, PARLEY_EUSAGE,
          "a TLS server needs a certificate and its key");
  options.host = "";
  refused(PARLEY_CLIENT, &options, PARLEY_EUSAGE, "bad host name for TLS");
  options.host = "hotel.example";
  options.ca = "no PEM";
  refused(PARLEY_CLIENT, &options, PARLEY_ETLS,
          "no certificate in the CA text");
  options.pin = "12ab";
  refused(PARLEY_CLIENT, &options, PARLEY_EUSAGE,
          "a pin is the SHA-256 of a key in 64 hex digits");
  options = world.server;
  refused(PARLEY_CLIENT, &options, PARLEY_EUSAGE,
          "certificate and key are options of a server");
  options.pin = world.ca.pin;
  refused(PARLEY_SERVER, &options, PARLEY_EUSAGE,
          "ca and pin are options of a client");
  options = world.server;
  options.private_key = world.ca.key;
  refused(PARLEY_SERVER, &options, PARLEY_ETLS,
          "the private key does not fit the certificate: key values "
          "mismatch");
  options.private_key = "no PEM";
  refused(PARLEY_SERVER, &options, PARLEY_ETLS,
          "the private key can not be read: unsupported");
  options.certificate = "no PEM";
  refused(PARLEY_SERVER, &options, PARLEY_ETLS,
          "no certificate in the server's text");
  world_clear(&world);
}

/* ---- ends ------------------------------------------------------------ */

static void both_say_good_bye(void) {
  struct world world;
  struct end client, server;
  parley_slice none = {NULL, 0};
  world_make(&world, "DNS:hotel.example");
  CHECK(start(&server, PARLEY_SERVER, NULL, &world.server));
  CHECK(start(&client, PARLEY_CLIENT, NULL, &world.client));
  pump(&client, &server, 100000);
  CHECK_ERR(parley__pipe_close(&client.pipe, 0, none, NULL), PARLEY_OK);
  CHECK(client.pipe.out.size > 0);
  CHECK(!server.closed);
  pump(&client, &server, 100000);
  CHECK(server.closed && client.closed);
  CHECK_ERR(parley__pipe_end(&client.pipe, NULL), PARLEY_OK);
  CHECK_ERR(parley__pipe_end(&server.pipe, NULL), PARLEY_OK);
  stop(&client);
  stop(&server);
  world_clear(&world);
}

static void a_cut_connection_is_noticed(void) {
  struct world world;
  struct end client, server;
  world_make(&world, "DNS:hotel.example");
  CHECK(start(&server, PARLEY_SERVER, NULL, &world.server));
  CHECK(start(&client, PARLEY_CLIENT, NULL, &world.client));
  move(&client, &server, 100000);
  CHECK_ERR(parley__pipe_end(&server.pipe, &server.diag), PARLEY_ECLOSED);
  CHECK_STR(server.diag.text, "the peer hung up during the TLS handshake");
  stop(&server);
  stop(&client);
  CHECK(start(&server, PARLEY_SERVER, NULL, &world.server));
  CHECK(start(&client, PARLEY_CLIENT, NULL, &world.client));
  pump(&client, &server, 100000);
  CHECK_ERR(parley__pipe_end(&client.pipe, &client.diag), PARLEY_ECLOSED);
  CHECK_STR(client.diag.text, "the connection was cut: the peer hung up "
                              "without the good-bye of TLS");
  stop(&client);
  stop(&server);
  world_clear(&world);
}

static void garbage_is_refused(void) {
  static const char *lines[] = {
    "HTTP/1.1 400 Bad Request\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
    "\x16\x03\x01\xff\xff\x01\xff\xff\xff", "\x15\x03\x03\x00\x02\x02\x28"};
  struct world world;
  size_t i;
  world_make(&world, "DNS:hotel.example");
  for (i = 0; i < sizeof lines / sizeof *lines; i++) {
    struct end client, server;
    parley_slice in = {(const uint8_t *)lines[i], 0};
    in.size = i < 2 ? strlen(lines[i]) : i == 2 ? 9 : 7;
    CHECK(start(&server, PARLEY_SERVER, NULL, &world.server));
    CHECK(start(&client, PARLEY_CLIENT, NULL, &world.client));
    CHECK_ERR(parley__pipe_feed(&server.pipe, in, &server.diag), PARLEY_ETLS);
    CHECK_ERR(parley__pipe_feed(&client.pipe, in, &client.diag), PARLEY_ETLS);
    CHECK(strncmp(client.diag.text, "TLS handshake failed: ", 22) == 0);
    stop(&client);
    stop(&server);
  }
  world_clear(&world);
}

/* A bit turned over anywhere in the stream is never delivered. */
static void changed_bytes_are_noticed(void) {
  struct world world;
  size_t at, size = 1;
  world_make(&world, "DNS:hotel.example");
  for (at = 0; at < size; at += 3) {
    struct end client, server;
    CHECK(start(&server, PARLEY_SERVER, NULL, &world.server));
    CHECK(start(&client, PARLEY_CLIENT, NULL, &world.client));
    pump(&client, &server, 100000);
    server.got.size = 0;
    CHECK_ERR(parley__pipe_send(&client.pipe, parley_slice_of("secret"), NULL),
              PARLEY_OK);
    size = client.pipe.out.size;
    client.pipe.out.data[at] ^= 1;
    move(&client, &server, 100000);
    CHECK_INT(server.got.size, 0);
    if (at > 4) CHECK_ERR(server.err, PARLEY_ETLS);
    stop(&client);
    stop(&server);
  }
  CHECK(size > 20);
  world_clear(&world);
}

static void old_versions_are_refused(void) {
  struct world world;
  struct end server;
  SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
  SSL *ssl;
  char *hello = NULL;
  parley_slice in;
  world_make(&world, "DNS:hotel.example");
  CHECK(start(&server, PARLEY_SERVER, NULL, &world.server));
  SSL_CTX_set_security_level(ctx, 0);
  SSL_CTX_set_min_proto_version(ctx, TLS1_VERSION);
  SSL_CTX_set_max_proto_version(ctx, TLS1_1_VERSION);
  ssl = SSL_new(ctx);
  SSL_set_bio(ssl, BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
  SSL_set_connect_state(ssl);
  SSL_do_handshake(ssl);
  ERR_clear_error();
  in.size = (size_t)BIO_get_mem_data(SSL_get_wbio(ssl), &hello);
  in.data = (const uint8_t *)hello;
  CHECK(in.size > 20);
  CHECK_ERR(parley__pipe_feed(&server.pipe, in, &server.diag), PARLEY_ETLS);
  CHECK_STR(server.diag.text, "TLS handshake failed: unsupported protocol");
  SSL_free(ssl);
  SSL_CTX_free(ctx);
  stop(&server);
  world_clear(&world);
}

/* ---- memory ---------------------------------------------------------- */

static struct world *memory_world;

static bool with_memory(const parley_alloc *alloc) {
  struct end client, server;
  bool ok = start(&server, PARLEY_SERVER, alloc, &memory_world->server);
  if (!ok) CHECK_ERR(server.err, PARLEY_ENOMEM);
  if (ok) {
    ok = start(&client, PARLEY_CLIENT, alloc, &memory_world->client);
    if (ok) pump(&client, &server, 100000);
    ok = client.err == PARLEY_OK && server.err == PARLEY_OK;
    if (ok) CHECK(client.open && server.open);
    stop(&client);
  }
  stop(&server);
  return ok;
}

static void tls_survives_failing_memory(void) {
  struct world world;
  world_make(&world, "DNS:hotel.example");
  memory_world = &world;
  test_every_alloc(with_memory);
  memory_world = NULL;
  world_clear(&world);
}

const struct test suite_tls[] = {
  {"any_split_works", any_split_works},
  {"the_first_flight_splits_at_every_byte",
   the_first_flight_splits_at_every_byte},
  {"big_messages_arrive", big_messages_arrive},
  {"names_are_verified", names_are_verified},
  {"a_wrong_name_is_refused", a_wrong_name_is_refused},
  {"an_unknown_authority_is_refused", an_unknown_authority_is_refused},
  {"a_self_signed_certificate_needs_to_be_given",
   a_self_signed_certificate_needs_to_be_given},
  {"expired_certificates_are_refused", expired_certificates_are_refused},
  {"a_pin_is_checked_too", a_pin_is_checked_too},
  {"chains_are_sent", chains_are_sent},
  {"wrong_options_are_refused", wrong_options_are_refused},
  {"both_say_good_bye", both_say_good_bye},
  {"a_cut_connection_is_noticed", a_cut_connection_is_noticed},
  {"garbage_is_refused", garbage_is_refused},
  {"changed_bytes_are_noticed", changed_bytes_are_noticed},
  {"old_versions_are_refused", old_versions_are_refused},
  {"tls_survives_failing_memory", tls_survives_failing_memory},
  {NULL, NULL},
};
