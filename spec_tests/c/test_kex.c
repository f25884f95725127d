/* SPDX-License-Identifier: MIT
 *
 * The key exchange: vectors, captured handshakes, and what must be refused.
 */
#include "crypto_vectors.h"
#include "test.h"

static parley_kex_options kex_options(const json_t *root, bool server) {
  const json_t *key = json_object_get(root, "rsa");
  parley_kex_options options;
  memset(&options, 0, sizeof options);
  options.server = server;
  options.key_n = text_of(key, "n");
  options.key_e = text_of(key, "e");
  if (server) options.key_d = text_of(key, "d");
  return options;
}

/* The texts one exchange sends, as buffers. */
struct wire {
  parley_buf prime, generator, client, server;
};

static void wire_init(struct wire *wire) {
  parley_buf_init(&wire->prime, NULL);
  parley_buf_init(&wire->generator, NULL);
  parley_buf_init(&wire->client, NULL);
  parley_buf_init(&wire->server, NULL);
}

static void wire_clear(struct wire *wire) {
  parley_buf_clear(&wire->prime);
  parley_buf_clear(&wire->generator);
  parley_buf_clear(&wire->client);
  parley_buf_clear(&wire->server);
}

/* Runs a whole exchange in memory; stops at the first failure. */
static parley_err exchange(parley_kex *server, parley_kex *client,
                           struct wire *wire, parley_diag *diag) {
  parley_err err =
    parley_kex_params(server, &wire->prime, &wire->generator, diag);
  if (err == PARLEY_OK)
    err = parley_kex_accept_params(client, parley_buf_slice(&wire->prime),
                                   parley_buf_slice(&wire->generator), diag);
  if (err == PARLEY_OK) err = parley_kex_public(client, &wire->client, diag);
  if (err == PARLEY_OK)
    err = parley_kex_accept(server, parley_buf_slice(&wire->client), diag);
  if (err == PARLEY_OK) err = parley_kex_public(server, &wire->server, diag);
  if (err == PARLEY_OK)
    err = parley_kex_accept(client, parley_buf_slice(&wire->server), diag);
  return err;
}

static void check_key(const parley_kex *kex, const char *want) {
  parley_slice key = {NULL, 0};
  CHECK_ERR(parley_kex_key(kex, &key), PARLEY_OK);
  CHECK_HEX(key, want);
}

/* The text at |at| of a packet, behind length and number. */
static void check_packet_holds(const char *packet_hex, size_t at,
                               const char *text) {
  parley_buf packet;
  size_t size = strlen(text);
  parley_buf_init(&packet, NULL);
  test_unhex(packet_hex, &packet);
  CHECK(packet.size >= at + 2 + size);
  if (packet.size >= at + 2 + size) {
    CHECK_INT(packet.data[at] * 256 + packet.data[at + 1], size);
    CHECK(memcmp(packet.data + at + 2, text, size) == 0);
  }
  parley_buf_clear(&packet);
}

static void check_dh_case(const json_t *root, const json_t *one) {
  parley_kex_options server = kex_options(root, true);
  parley_kex_options client = kex_options(root, false);
  parley_kex *s = NULL, *c = NULL;
  parley_random random;
  parley_buf ps;
  parley_slice left;
  parley_diag diag;
  struct wire wire;
  const char *hex;
  bool degenerate = strcmp(text_of(one, "client_public"), "1") == 0;
  wire_init(&wire);
  parley_buf_init(&ps, NULL);
  left = bytes_of(text_of(one, "c2s_773_client_public_ps"), &ps);
  random.fn = given_random;
  random.ud = &left;
  server.prime = text_of(one, "prime");
  server.generator = text_of(one, "generator");
  server.private_number = text_of(one, "server_private");
  server.lenient = client.lenient = degenerate;
  client.private_number = text_of(one, "client_private");
  client.random = &random;
  CHECK_ERR(parley_kex_new(&server, &s, &diag), PARLEY_OK);
  CHECK_ERR(parley_kex_new(&client, &c, &diag), PARLEY_OK);
  if (s != NULL && c != NULL) {
    const char *prime = text_of(one, "s2c_1347_signed_prime");
    CHECK_ERR(exchange(s, c, &wire, &diag), PARLEY_OK);
    CHECK_STR(c_text(&wire.prime), prime);
    CHECK_STR(c_text(&wire.generator),
              text_of(one, "s2c_1347_signed_generator"));
    CHECK_STR(c_text(&wire.client), text_of(one, "c2s_773_encrypted_public"));
    CHECK_STR(c_text(&wire.server), text_of(one, "s2c_3885_signed_public"));
    check_packet_holds(text_of(one, "packet_1347"), 6, prime);
    check_packet_holds(text_of(one, "packet_773"), 6,
                       text_of(one, "c2s_773_encrypted_public"));
    check_packet_holds(text_of(one, "packet_3885_flag_true"), 6,
                       text_of(one, "s2c_3885_signed_public"));
    check_key(s, text_of(one, "rc4_key"));
    check_key(c, text_of(one, "rc4_key"));
    hex = text_of(one, "rc4_key");
    CHECK_STR(*hex == '0' ? hex + 1 : hex,
              text_of(one, "shared_hex_no_leading_zeros"));
    CHECK_INT(strlen(text_of(one, "rc4_key")) / 2,
              number_of(one, "rc4_key_bytes"));
  }
  parley_kex_free(s);
  parley_kex_free(c);
  if (degenerate) { /* refused unless asked for */
    server.lenient = false;
    CHECK_ERR(parley_kex_new(&server, &s, &diag), PARLEY_OK);
    CHECK_ERR(parley_kex_accept(s, parley_buf_slice(&wire.client), &diag),
              PARLEY_ECRYPTO);
    CHECK_STR(diag.text, "the peer's public number is 1");
    parley_kex_free(s);
  }
  check_messages(text_of(one, "rc4_key"), json_object_get(one, "c2s_plain"),
                 json_object_get(one, "c2s_encrypted"));
  check_messages(text_of(one, "rc4_key"), json_object_get(one, "s2c_plain"),
                 json_object_get(one, "s2c_encrypted"));
  parley_buf_clear(&ps);
  wire_clear(&wire);
}

static void kex_gives_the_vectors(void) {
  json_t *root = vectors(), *one;
  size_t i;
  CHECK_INT(json_array_size(json_object_get(root, "dh")), 8);
  json_array_foreach(json_object_get(root, "dh"), i, one)
    check_dh_case(root, one);
  json_decref(root);
}

/* Plain numbers, the key being a digest. */
static void kex_gives_the_variant(void) {
  json_t *root = vectors();
  json_t *one = json_array_get(json_object_get(root, "variants"), 0);
  parley_kex_options options;
  parley_kex *s = NULL, *c = NULL;
  parley_diag diag;
  struct wire wire;
  json_t *plain = json_pack("[O]", json_object_get(one, "c2s_plain"));
  json_t *encrypted = json_pack("[O]", json_object_get(one, "c2s_encrypted"));
  CHECK_INT(json_array_size(json_object_get(root, "variants")), 1);
  wire_init(&wire);
  memset(&options, 0, sizeof options);
  options.plain_numbers = options.sha1 = true;
  options.private_number = text_of(one, "client_private");
  CHECK_ERR(parley_kex_new(&options, &c, &diag), PARLEY_OK);
  options.server = true;
  options.prime = text_of(one, "prime");
  options.generator = text_of(one, "generator");
  options.private_number = text_of(one, "server_private");
  CHECK_ERR(parley_kex_new(&options, &s, &diag), PARLEY_OK);
  CHECK_ERR(exchange(s, c, &wire, &diag), PARLEY_OK);
  CHECK_STR(c_text(&wire.prime), text_of(one, "prime"));
  CHECK_STR(c_text(&wire.generator), text_of(one, "generator"));
  CHECK_STR(c_text(&wire.client), text_of(one, "client_public"));
  CHECK_STR(c_text(&wire.server), text_of(one, "server_public"));
  check_key(s, text_of(one, "rc4_key"));
  check_key(c, text_of(one, "rc4_key"));
  check_messages(text_of(one, "rc4_key"), plain, encrypted);
  parley_kex_free(s);
  parley_kex_free(c);
  wire_clear(&wire);
  json_decref(plain);
  json_decref(encrypted);
  json_decref(root);
}

/* The |n|th text (from 0) of the packet with number |id| in a plain wire. */
static parley_slice wire_text(parley_slice wire, unsigned id, int n) {
  parley_slice none = {NULL, 0};
  size_t at = 0;
  while (wire.size - at >= 6) {
    const uint8_t *p = wire.data + at;
    size_t length = (size_t)p[2] * 256 + p[3]; /* short packets only */
    if (length < 2 || wire.size - at - 4 < length) break;
    if ((unsigned)p[4] * 256 + p[5] == id) {
      size_t from = 6;
      for (;; n--) {
        size_t size = (size_t)p[from] * 256 + p[from + 1];
        parley_slice out;
        out.data = p + from + 2;
        out.size = size;
        if (n == 0) return out;
        from += 2 + size;
      }
    }
    at += 4 + length;
  }
  test_fail(__FILE__, __LINE__, "no packet %u in the capture", id);
  return none;
}

static void check_captured_numbers(const json_t *root, const json_t *dh,
                                   parley_slice c2s, parley_slice s2c) {
  parley_rsa *rsa = key_from(root, false, NULL);
  parley_buf out;
  parley_buf_init(&out, NULL);
  CHECK_ERR(parley_rsa_open_signed(rsa, wire_text(s2c, 1347, 0), &out, NULL),
            PARLEY_OK);
  CHECK_STR(c_text(&out), text_of(dh, "P"));
  out.size = 0;
  CHECK_ERR(parley_rsa_open_signed(rsa, wire_text(s2c, 1347, 1), &out, NULL),
            PARLEY_OK);
  CHECK_STR(c_text(&out), text_of(dh, "G"));
  out.size = 0;
  CHECK_ERR(parley_rsa_decrypt(rsa, wire_text(c2s, 773, 0), &out, NULL),
            PARLEY_OK);
  CHECK_STR(c_text(&out), text_of(dh, "clientPub"));
  out.size = 0;
  CHECK_ERR(parley_rsa_open_signed(rsa, wire_text(s2c, 3885, 0), &out, NULL),
            PARLEY_OK);
  CHECK_STR(c_text(&out), text_of(dh, "serverPub"));
  parley_buf_clear(&out);
  parley_rsa_free(rsa);
}

/* The packets of a decrypted direction have the numbers and sizes seen. */
static void check_packets(parley_slice bytes, const json_t *packets) {
  size_t i, at = 0;
  CHECK(json_array_size(packets) > 0);
  for (i = 0; i < json_array_size(packets); i++) {
    const json_t *one = json_array_get(packets, i);
    const uint8_t *p = bytes.data + at;
    size_t length;
    CHECK(bytes.size - at >= 6);
    if (bytes.size - at < 6) return;
    length = (size_t)p[0] << 24 | (size_t)p[1] << 16 | (size_t)p[2] << 8 | p[3];
    CHECK_INT(length - 2, number_of(one, "payload"));
    CHECK_INT(p[4] * 256 + p[5], number_of(one, "id"));
    if (bytes.size - at - 4 < length) return; /* the capture is cut here */
    at += 4 + length;
  }
}

static void check_capture(const json_t *root, const json_t *one) {
  const json_t *dh = json_object_get(one, "dh");
  size_t c2s_from = number_of(one, "c2s_plain_until");
  size_t s2c_from = number_of(one, "s2c_plain_until");
  parley_kex_options options = kex_options(root, false);
  parley_kex *kex = NULL;
  parley_buf c2s, s2c, mine;
  parley_slice key, got;
  parley_rc4 rc4;
  parley_buf_init(&c2s, NULL);
  parley_buf_init(&s2c, NULL);
  parley_buf_init(&mine, NULL);
  bytes_of(text_of(one, "c2s_wire"), &c2s);
  bytes_of(text_of(one, "s2c_wire_first_2048"), &s2c);
  check_captured_numbers(root, dh, parley_buf_slice(&c2s),
                         parley_buf_slice(&s2c));
  options.private_number = text_of(dh, "clientPriv");
  CHECK_ERR(parley_kex_new(&options, &kex, NULL), PARLEY_OK);
  CHECK_ERR(
    parley_kex_accept_params(kex, wire_text(parley_buf_slice(&s2c), 1347, 0),
                             wire_text(parley_buf_slice(&s2c), 1347, 1), NULL),
    PARLEY_OK);
  CHECK_ERR(parley_kex_public(kex, &mine, NULL), PARLEY_OK);
  CHECK_ERR(
    parley_kex_accept(kex, wire_text(parley_buf_slice(&s2c), 3885, 0), NULL),
    PARLEY_OK);
  check_key(kex, text_of(dh, "keyHex"));
  CHECK_ERR(parley_kex_key(kex, &key), PARLEY_OK);
  CHECK_ERR(parley_rc4_init(&rc4, key), PARLEY_OK);
  parley_rc4_apply(&rc4, s2c.data + s2c_from, s2c.data + s2c_from,
                   s2c.size - s2c_from);
  got.data = s2c.data + s2c_from;
  got.size = strlen(text_of(one, "s2c_decrypted_first_600")) / 2;
  CHECK(got.size <= s2c.size - s2c_from);
  CHECK_HEX(got, text_of(one, "s2c_decrypted_first_600"));
  got.size = s2c.size - s2c_from;
  check_packets(got, json_object_get(one, "s2c_packets"));
  CHECK_ERR(parley_rc4_init(&rc4, key), PARLEY_OK);
  parley_rc4_apply(&rc4, c2s.data + c2s_from, c2s.data + c2s_from,
                   c2s.size - c2s_from);
  got.data = c2s.data + c2s_from;
  got.size = 6;
  CHECK_HEX(got, "0000004e09ba"); /* the machine id, 2490 */
  parley_kex_free(kex);
  parley_buf_clear(&mine);
  parley_buf_clear(&s2c);
  parley_buf_clear(&c2s);
}

static void kex_opens_captured_sessions(void) {
  json_t *root = vectors(), *one;
  size_t i;
  CHECK_INT(json_array_size(json_object_get(root, "captured")), 2);
  json_array_foreach(json_object_get(root, "captured"), i, one)
    check_capture(root, one);
  json_decref(root);
}

/* Random numbers of both sides: they agree, and the server's are as long as
 * clients expect. */
static void kex_with_random_numbers(void) {
  json_t *root = vectors();
  parley_kex_options server = kex_options(root, true);
  parley_kex_options client = kex_options(root, false);
  uint64_t seed = 11;
  parley_random random = test_random(&seed);
  int round;
  server.random = client.random = &random;
  for (round = 0; round < 4; round++) {
    parley_kex *s = NULL, *c = NULL;
    struct wire wire;
    parley_slice a = {NULL, 0}, b = {NULL, 0};
    server.plain_numbers = client.plain_numbers = round >= 2;
    server.sha1 = client.sha1 = round % 2 != 0;
    wire_init(&wire);
    CHECK_ERR(parley_kex_new(&server, &s, NULL), PARLEY_OK);
    CHECK_ERR(parley_kex_new(&client, &c, NULL), PARLEY_OK);
    CHECK_ERR(parley_kex_key(s, &a), PARLEY_EUSAGE);
    CHECK_ERR(exchange(s, c, &wire, NULL), PARLEY_OK);
    CHECK_ERR(parley_kex_key(s, &a), PARLEY_OK);
    CHECK_ERR(parley_kex_key(c, &b), PARLEY_OK);
    CHECK(parley_slice_eq(a, b));
    CHECK(server.sha1 ? a.size == 20 : a.size >= 12 && a.size <= 16);
    if (round >= 2) {
      CHECK(wire.prime.size == 39 && wire.generator.size <= 39);
      CHECK(wire.generator.size < 39 ||
            memcmp(wire.generator.data, wire.prime.data, 39) < 0);
    }
    parley_kex_free(s);
    parley_kex_free(c);
    wire_clear(&wire);
  }
  json_decref(root);
}

static void kex_client_refuses_bad_params(void) {
  static const struct {
    const char *prime, *generator, *text;
  } cases[] = {
    {"", "5", "the prime has 0 digits, not 1 to 617"},
    {"0", "0", "the prime is even or not greater than 2"},
    {"1", "0", "the prime is even or not greater than 2"},
    {"2", "1", "the prime is even or not greater than 2"},
    {"4", "3", "the prime is even or not greater than 2"},
    {"-7", "3", "the prime is not a decimal number"},
    {"1a", "3", "the prime is not a decimal number"},
    {" 7", "3", "the prime is not a decimal number"},
    {"23", "23", "the generator equals the prime"},
    {"23", "29", "the generator is greater than the prime"},
    {"23", "0", "the generator is 0 or 1"},
    {"23", "1", "the generator is 0 or 1"},
    {"23", "x", "the generator is not a decimal number"},
  };
  parley_kex_options options;
  parley_kex *kex = NULL;
  parley_diag diag;
  char huge[700];
  size_t i;
  memset(&options, 0, sizeof options);
  options.plain_numbers = true;
  CHECK_ERR(parley_kex_new(&options, &kex, &diag), PARLEY_OK);
  for (i = 0; i < sizeof cases / sizeof *cases; i++) {
    CHECK_ERR(parley_kex_accept_params(kex, parley_slice_of(cases[i].prime),
                                       parley_slice_of(cases[i].generator),
                                       &diag),
              PARLEY_ECRYPTO);
    CHECK_STR(diag.text, cases[i].text);
  }
  memset(huge, '7', sizeof huge);
  huge[sizeof huge - 1] = '\0';
  CHECK_ERR(parley_kex_accept_params(kex, parley_slice_of(huge),
                                     parley_slice_of("5"), &diag),
            PARLEY_ECRYPTO);
  CHECK_STR(diag.text, "the prime has 699 digits, not 1 to 617");
  /* It can still go on with good ones. */
  CHECK_ERR(parley_kex_accept_params(kex, parley_slice_of("23"),
                                     parley_slice_of("5"), &diag),
            PARLEY_OK);
  parley_kex_free(kex);
}

static void kex_refuses_bad_public_numbers(void) {
  static const struct {
    const char *number, *text;
  } cases[] = {
    {"0", "the peer's public number is 0"},
    {"1", "the peer's public number is 1"},
    {"22", "the peer's public number is the prime less 1"},
    {"23", "the peer's public number is not below the prime"},
    {"24", "the peer's public number is not below the prime"},
    {"f", "the peer's public number is not a decimal number"},
    {"", "the peer's public number has 0 digits, not 1 to 617"},
  };
  parley_kex_options options;
  parley_diag diag;
  int role;
  for (role = 0; role < 2; role++) {
    parley_kex *kex = NULL;
    parley_slice key;
    size_t i;
    memset(&options, 0, sizeof options);
    options.plain_numbers = true;
    options.server = role == 1;
    if (options.server) {
      options.prime = "23";
      options.generator = "5";
    }
    options.private_number = "6";
    CHECK_ERR(parley_kex_new(&options, &kex, &diag), PARLEY_OK);
    if (!options.server)
      CHECK_ERR(parley_kex_accept_params(kex, parley_slice_of("23"),
                                         parley_slice_of("5"), &diag),
                PARLEY_OK);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
      CHECK_ERR(parley_kex_accept(kex, parley_slice_of(cases[i].number), &diag),
                PARLEY_ECRYPTO);
      CHECK_STR(diag.text, cases[i].text);
      CHECK_ERR(parley_kex_key(kex, &key), PARLEY_EUSAGE);
    }
    CHECK_ERR(parley_kex_accept(kex, parley_slice_of("19"), &diag), PARLEY_OK);
    check_key(kex, "02"); /* 19^6 mod 23 */
    parley_kex_free(kex);
  }
}

static void kex_steps_have_an_order(void) {
  parley_kex_options options;
  parley_kex *kex = NULL;
  parley_buf out;
  parley_diag diag;
  parley_slice seven = parley_slice_of("7"), five = parley_slice_of("5");
  parley_buf_init(&out, NULL);
  memset(&options, 0, sizeof options);
  CHECK_ERR(parley_kex_new(&options, &kex, &diag), PARLEY_EUSAGE);
  CHECK_STR(diag.text, "the key exchange needs an RSA key: n, e");
  options.prime = "23";
  CHECK_ERR(parley_kex_new(&options, &kex, &diag), PARLEY_EUSAGE);
  options.prime = NULL;
  options.plain_numbers = true;
  CHECK_ERR(parley_kex_new(&options, &kex, &diag), PARLEY_OK);
  CHECK_ERR(parley_kex_params(kex, &out, &out, &diag), PARLEY_EUSAGE);
  CHECK_ERR(parley_kex_public(kex, &out, &diag), PARLEY_EUSAGE);
  CHECK_ERR(parley_kex_accept(kex, seven, &diag), PARLEY_EUSAGE);
  CHECK_ERR(parley_kex_accept_params(kex, parley_slice_of("23"), five, &diag),
            PARLEY_OK);
  CHECK_ERR(parley_kex_accept_params(kex, parley_slice_of("23"), five, &diag),
            PARLEY_EUSAGE);
  CHECK_ERR(parley_kex_accept(kex, seven, &diag), PARLEY_OK);
  CHECK_ERR(parley_kex_accept(kex, seven, &diag), PARLEY_EUSAGE);
  parley_kex_free(kex);
  options.server = true; /* a server may be answered before it was asked */
  CHECK_ERR(parley_kex_new(&options, &kex, &diag), PARLEY_OK);
  CHECK_ERR(parley_kex_accept(kex, seven, &diag), PARLEY_OK);
  parley_kex_free(kex);
  parley_kex_free(NULL);
  options.plain_numbers = false;
  options.key_n = "ffffffffffffffffffffffff";
  options.key_e = "3";
  CHECK_ERR(parley_kex_new(&options, &kex, &diag), PARLEY_EUSAGE);
  CHECK_STR(diag.text, "the key exchange needs an RSA key: n, e and d");
  parley_buf_clear(&out);
}

/* Each draw of randomness fails once, on either side. */
static void kex_needs_randomness(void) {
  json_t *root = vectors();
  int calls, done = 0;
  for (calls = 0; calls < 3000 && !done;
       calls = calls < 4 ? calls + 1 : calls * 2) {
    parley_kex_options server = kex_options(root, true);
    parley_kex_options client = kex_options(root, false);
    parley_kex *s = NULL, *c = NULL;
    int left = calls;
    parley_random random;
    parley_diag diag;
    struct wire wire;
    parley_err err;
    random.fn = failing_random;
    random.ud = &left;
    server.random = client.random = &random;
    wire_init(&wire);
    CHECK_ERR(parley_kex_new(&server, &s, &diag), PARLEY_OK);
    CHECK_ERR(parley_kex_new(&client, &c, &diag), PARLEY_OK);
    err = exchange(s, c, &wire, &diag);
    done = err == PARLEY_OK;
    if (!done) CHECK_ERR(err, PARLEY_ERANDOM);
    parley_kex_free(s);
    parley_kex_free(c);
    wire_clear(&wire);
  }
  CHECK(done);
  json_decref(root);
}

static void kex_stops_with_broken_randomness(void) {
  parley_kex_options options;
  parley_kex *kex = NULL;
  parley_random random;
  parley_buf out;
  parley_diag diag;
  parley_buf_init(&out, NULL);
  memset(&options, 0, sizeof options);
  random.fn = zero_random;
  random.ud = NULL;
  options.server = options.plain_numbers = true;
  options.random = &random;
  CHECK_ERR(parley_kex_new(&options, &kex, &diag), PARLEY_OK);
  CHECK_ERR(parley_kex_params(kex, &out, &out, &diag), PARLEY_ERANDOM);
  CHECK_INT(out.size, 0);
  parley_kex_free(kex);
  parley_buf_clear(&out);
}

static bool whole_exchange(const parley_alloc *alloc) {
  json_t *root = vectors();
  json_t *one = json_array_get(json_object_get(root, "dh"), 0);
  parley_kex_options server = kex_options(root, true);
  parley_kex_options client = kex_options(root, false);
  parley_kex *s = NULL, *c = NULL;
  struct wire wire;
  parley_err err;
  wire_init(&wire);
  wire.prime.alloc = wire.generator.alloc = alloc;
  wire.client.alloc = wire.server.alloc = alloc;
  server.alloc = client.alloc = alloc;
  server.prime = text_of(one, "prime");
  server.generator = text_of(one, "generator");
  err = parley_kex_new(&server, &s, NULL);
  if (err == PARLEY_OK) err = parley_kex_new(&client, &c, NULL);
  if (err == PARLEY_OK) err = exchange(s, c, &wire, NULL);
  if (err != PARLEY_OK) CHECK_ERR(err, PARLEY_ENOMEM);
  parley_kex_free(s);
  parley_kex_free(c);
  wire_clear(&wire);
  json_decref(root);
  return err == PARLEY_OK;
}

static void kex_survives_failing_memory(void) {
  test_every_alloc(whole_exchange);
}

const struct test suite_kex[] = {
  {"gives_the_vectors", kex_gives_the_vectors},
  {"gives_the_variant", kex_gives_the_variant},
  {"opens_captured_sessions", kex_opens_captured_sessions},
  {"with_random_numbers", kex_with_random_numbers},
  {"client_refuses_bad_params", kex_client_refuses_bad_params},
  {"refuses_bad_public_numbers", kex_refuses_bad_public_numbers},
  {"steps_have_an_order", kex_steps_have_an_order},
  {"needs_randomness", kex_needs_randomness},
  {"stops_with_broken_randomness", kex_stops_with_broken_randomness},
  {"survives_failing_memory", kex_survives_failing_memory},
  {NULL, NULL},
};
