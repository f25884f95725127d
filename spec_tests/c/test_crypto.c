/* SPDX-License-Identifier: MIT
 *
 * Crypto against the cases of vectors/nitro_crypto.json, which were checked
 * with two independent implementations and hold two captured handshakes.
 */

#include "crypto/rsa.h"
#include "crypto_vectors.h"
#include "test.h"

json_t *vectors(void) {
  json_error_t error;
  json_t *root =
    json_load_file("spec_tests/vectors/nitro_crypto.json", 0, &error);
  if (root == NULL)
    test_fail(__FILE__, __LINE__, "nitro_crypto.json: %s", error.text);
  return root;
}

const char *text_of(const json_t *object, const char *name) {
  const char *text = json_string_value(json_object_get(object, name));
  if (text == NULL) test_fail(__FILE__, __LINE__, "no text %s", name);
  return text != NULL ? text : "";
}

size_t number_of(const json_t *object, const char *name) {
  return (size_t)json_integer_value(json_object_get(object, name));
}

parley_slice bytes_of(const char *text, parley_buf *buf) {
  buf->size = 0;
  test_unhex(text, buf);
  return parley_buf_slice(buf);
}

const char *c_text(parley_buf *buf) {
  CHECK_ERR(parley_buf_putc(buf, 0), PARLEY_OK);
  buf->size--;
  return (const char *)buf->data;
}

parley_err given_random(void *ud, uint8_t *out, size_t size) {
  parley_slice *left = ud;
  if (left->size < size) return PARLEY_ERANDOM;
  memcpy(out, left->data, size);
  left->data += size;
  left->size -= size;
  return PARLEY_OK;
}

parley_err failing_random(void *ud, uint8_t *out, size_t size) {
  int *calls = ud;
  if (*calls == 0) return PARLEY_ERANDOM;
  --*calls;
  return parley_random_os(NULL, out, size);
}

parley_err zero_random(void *ud, uint8_t *out, size_t size) {
  (void)ud;
  memset(out, 0, size);
  return PARLEY_OK;
}

parley_rsa *key_from(const json_t *root, bool lenient,
                     const parley_alloc *alloc) {
  const json_t *key = json_object_get(root, "rsa");
  parley_rsa_options options = {NULL, NULL, NULL, false, NULL};
  parley_rsa *rsa = NULL;
  options.n = text_of(key, "n");
  options.e = text_of(key, "e");
  options.d = text_of(key, "d");
  options.lenient = lenient;
  options.alloc = alloc;
  CHECK_ERR(parley_rsa_new(&options, &rsa, NULL), PARLEY_OK);
  return rsa;
}

/* ---- RC4 ------------------------------------------------------------- */

static void check_stream_at(parley_rc4 *rc4, size_t *at, size_t offset,
                            const char *want) {
  uint8_t zeros[64] = {0}, out[64];
  parley_slice got;
  while (*at < offset) {
    size_t step = offset - *at < 37 ? offset - *at : 37;
    parley_rc4_apply(rc4, zeros, out, step);
    *at += step;
  }
  got.data = out;
  got.size = strlen(want) / 2;
  parley_rc4_apply(rc4, zeros, out, got.size);
  *at += got.size;
  CHECK_HEX(got, want);
}

static void rc4_key_streams(void) {
  json_t *root = vectors(), *one;
  size_t i;
  parley_buf key;
  parley_buf_init(&key, NULL);
  CHECK_INT(json_array_size(json_object_get(root, "rc4")), 6);
  json_array_foreach(json_object_get(root, "rc4"), i, one) {
    parley_rc4 rc4;
    size_t at = 0;
    CHECK_ERR(parley_rc4_init(&rc4, bytes_of(text_of(one, "key"), &key)),
              PARLEY_OK);
    check_stream_at(&rc4, &at, 0, text_of(one, "keystream_0"));
    check_stream_at(&rc4, &at, 240, text_of(one, "keystream_240"));
    check_stream_at(&rc4, &at, 4096, text_of(one, "keystream_4096"));
    parley_rc4_clear(&rc4);
    CHECK_INT(rc4.state[0] | rc4.state[255] | rc4.i | rc4.j, 0);
  }
  parley_buf_clear(&key);
  json_decref(root);
}

void check_messages(const char *key_hex, const json_t *plain,
                    const json_t *encrypted) {
  parley_buf buf;
  parley_rc4 rc4;
  size_t i;
  parley_buf_init(&buf, NULL);
  CHECK_ERR(parley_rc4_init(&rc4, bytes_of(key_hex, &buf)), PARLEY_OK);
  CHECK(json_array_size(plain) > 0);
  CHECK_INT(json_array_size(plain), json_array_size(encrypted));
  for (i = 0; i < json_array_size(plain); i++) {
    bytes_of(json_string_value(json_array_get(plain, i)), &buf);
    parley_rc4_apply(&rc4, buf.data, buf.data, buf.size);
    CHECK_HEX(parley_buf_slice(&buf),
              json_string_value(json_array_get(encrypted, i)));
  }
  parley_buf_clear(&buf);
}

static void rc4_runs_on_over_packets(void) {
  json_t *root = vectors(), *one;
  size_t i;
  CHECK_INT(json_array_size(json_object_get(root, "rc4_stream")), 1);
  json_array_foreach(json_object_get(root, "rc4_stream"), i, one)
    check_messages(text_of(one, "key"), json_object_get(one, "plain"),
                   json_object_get(one, "encrypted"));
  json_decref(root);
}

/* One input cut at every place, and byte by byte, gives the same bytes. */
static void rc4_cuts_do_not_matter(void) {
  uint8_t in[300], whole[300], parts[300];
  parley_slice key;
  parley_rc4 rc4;
  size_t cut, i;
  for (i = 0; i < sizeof in; i++) in[i] = (uint8_t)(i * 7);
  key = parley_slice_of("Wiki");
  CHECK_ERR(parley_rc4_init(&rc4, key), PARLEY_OK);
  parley_rc4_apply(&rc4, in, whole, sizeof in);
  for (cut = 0; cut <= sizeof in; cut++) {
    CHECK_ERR(parley_rc4_init(&rc4, key), PARLEY_OK);
    parley_rc4_apply(&rc4, in, parts, cut);
    parley_rc4_apply(&rc4, in + cut, parts + cut, sizeof in - cut);
    CHECK(memcmp(whole, parts, sizeof in) == 0);
  }
  CHECK_ERR(parley_rc4_init(&rc4, key), PARLEY_OK);
  for (i = 0; i < sizeof in; i++) parley_rc4_apply(&rc4, in + i, parts + i, 1);
  CHECK(memcmp(whole, parts, sizeof in) == 0);
}

static void rc4_refuses_bad_keys(void) {
  uint8_t bytes[257] = {0};
  parley_slice key;
  parley_rc4 rc4;
  key.data = bytes;
  key.size = 0;
  CHECK_ERR(parley_rc4_init(&rc4, key), PARLEY_EUSAGE);
  key.size = 257;
  CHECK_ERR(parley_rc4_init(&rc4, key), PARLEY_EUSAGE);
  key.size = 256;
  CHECK_ERR(parley_rc4_init(&rc4, key), PARLEY_OK);
}

/* ---- RSA ------------------------------------------------------------- */

static void rsa_signs(void) {
  json_t *root = vectors(), *one;
  parley_rsa *rsa = key_from(root, false, NULL);
  parley_buf out, block, raw;
  size_t i;
  parley_buf_init(&out, NULL);
  parley_buf_init(&block, NULL);
  parley_buf_init(&raw, NULL);
  CHECK_INT(parley_rsa_block(rsa), 128);
  CHECK_INT(json_array_size(json_object_get(root, "rsa_sign")), 7);
  json_array_foreach(json_object_get(root, "rsa_sign"), i, one) {
    const char *message = text_of(one, "message_ascii");
    const char *signature = text_of(one, "signature");
    out.size = 0;
    CHECK_ERR(parley_rsa_sign(rsa, parley_slice_of(message), &out, NULL),
              PARLEY_OK);
    CHECK_STR(c_text(&out), signature);
    out.size = 0;
    CHECK_ERR(
      parley_rsa_open_signed(rsa, parley_slice_of(signature), &out, NULL),
      PARLEY_OK);
    CHECK_STR(c_text(&out), message);
    bytes_of(signature, &raw);
    CHECK_ERR(parley__rsa_raw(rsa, false, raw.data, raw.data, NULL), PARLEY_OK);
    CHECK_HEX(parley_buf_slice(&raw), text_of(one, "block"));
  }
  parley_buf_clear(&raw);
  parley_buf_clear(&block);
  parley_buf_clear(&out);
  parley_rsa_free(rsa);
  json_decref(root);
}

static void rsa_encrypts(void) {
  json_t *root = vectors(), *one;
  parley_rsa *rsa = key_from(root, false, NULL);
  parley_buf out, ps, raw;
  size_t i;
  parley_buf_init(&out, NULL);
  parley_buf_init(&ps, NULL);
  parley_buf_init(&raw, NULL);
  CHECK_INT(json_array_size(json_object_get(root, "rsa_encrypt")), 5);
  json_array_foreach(json_object_get(root, "rsa_encrypt"), i, one) {
    const char *message = text_of(one, "message_ascii");
    const char *cipher = text_of(one, "ciphertext");
    parley_slice left = bytes_of(text_of(one, "ps"), &ps);
    parley_random random;
    random.fn = given_random;
    random.ud = &left;
    out.size = 0;
    CHECK_ERR(
      parley_rsa_encrypt(rsa, parley_slice_of(message), &random, &out, NULL),
      PARLEY_OK);
    CHECK_STR(c_text(&out), cipher);
    CHECK_INT(left.size, 0);
    out.size = 0;
    CHECK_ERR(parley_rsa_decrypt(rsa, parley_slice_of(cipher), &out, NULL),
              PARLEY_OK);
    CHECK_STR(c_text(&out), message);
    bytes_of(cipher, &raw);
    CHECK_ERR(parley__rsa_raw(rsa, true, raw.data, raw.data, NULL), PARLEY_OK);
    CHECK_HEX(parley_buf_slice(&raw), text_of(one, "block"));
  }
  parley_buf_clear(&raw);
  parley_buf_clear(&ps);
  parley_buf_clear(&out);
  parley_rsa_free(rsa);
  json_decref(root);
}

/* Wraps a raw block under the key and opens it as a peer would. */
static parley_err open_raw(const parley_rsa *rsa, int type,
                           const char *block_hex, parley_diag *diag) {
  parley_buf block, hex, out;
  parley_err err;
  parley_buf_init(&block, NULL);
  parley_buf_init(&hex, NULL);
  parley_buf_init(&out, NULL);
  bytes_of(block_hex, &block);
  CHECK_ERR(parley__rsa_raw(rsa, type == 1, block.data, block.data, diag),
            PARLEY_OK);
  CHECK_ERR(parley_hex_encode(parley_buf_slice(&block), &hex), PARLEY_OK);
  CHECK_ERR(parley_buf_puts(&out, "kept"), PARLEY_OK);
  if (type == 1)
    err = parley_rsa_open_signed(rsa, parley_buf_slice(&hex), &out, diag);
  else
    err = parley_rsa_decrypt(rsa, parley_buf_slice(&hex), &out, diag);
  if (err != PARLEY_OK) CHECK_STR(c_text(&out), "kept");
  parley_buf_clear(&out);
  parley_buf_clear(&hex);
  parley_buf_clear(&block);
  return err;
}

static void rsa_refuses_bad_blocks(void) {
  json_t *root = vectors(), *one;
  parley_rsa *strict = key_from(root, false, NULL);
  parley_rsa *lenient = key_from(root, true, NULL);
  parley_buf block, out;
  parley_diag diag;
  size_t i;
  parley_buf_init(&block, NULL);
  parley_buf_init(&out, NULL);
  CHECK_INT(json_array_size(json_object_get(root, "rsa_unpad_reject")), 6);
  json_array_foreach(json_object_get(root, "rsa_unpad_reject"), i, one) {
    int type = (int)number_of(one, "expected_block_type");
    const char *hex = text_of(one, "block");
    bool is_short = strstr(text_of(one, "note"), "only 3") != NULL;
    bytes_of(hex, &block);
    CHECK_ERR(
      parley__rsa_unpad(block.data, block.size, type, false, &out, &diag),
      PARLEY_ECRYPTO);
    CHECK_INT(out.size, 0);
    CHECK_ERR(open_raw(strict, type, hex, &diag), PARLEY_ECRYPTO);
    CHECK_ERR(open_raw(lenient, type, hex, &diag),
              is_short ? PARLEY_OK : PARLEY_ECRYPTO);
  }
  bytes_of(text_of(json_array_get(json_object_get(root, "rsa_unpad_reject"), 0),
                   "block"),
           &block);
  CHECK_ERR(parley__rsa_unpad(block.data, block.size, 2, false, &out, &diag),
            PARLEY_ECRYPTO);
  CHECK_STR(diag.text, "an RSA block of type 1 where type 2 is expected");
  block.data[20] = 0xfe;
  CHECK_ERR(parley__rsa_unpad(block.data, block.size, 1, false, &out, &diag),
            PARLEY_ECRYPTO);
  CHECK_STR(diag.text, "an RSA block's padding is not all FF");
  parley_buf_clear(&out);
  parley_buf_clear(&block);
  parley_rsa_free(lenient);
  parley_rsa_free(strict);
  json_decref(root);
}

static void rsa_refuses_wrong_lengths_and_digits(void) {
  json_t *root = vectors();
  parley_rsa *rsa = key_from(root, false, NULL);
  const char *good = text_of(
    json_array_get(json_object_get(root, "rsa_encrypt"), 0), "ciphertext");
  char text[300];
  parley_slice in;
  parley_buf out;
  parley_diag diag;
  size_t n;
  parley_buf_init(&out, NULL);
  for (n = 0; n < 256; n++) {
    in = parley_slice_of(good);
    in.size = n;
    CHECK_ERR(parley_rsa_decrypt(rsa, in, &out, &diag), PARLEY_ECRYPTO);
  }
  CHECK_STR(diag.text, "255 digits are not RSA blocks of 256 digits");
  snprintf(text, sizeof text, "%s", good);
  text[100] = 'x';
  CHECK_ERR(parley_rsa_decrypt(rsa, parley_slice_of(text), &out, &diag),
            PARLEY_ECRYPTO);
  CHECK_STR(diag.text, "an RSA block is not hexadecimal text");
  memset(text, 'f', 256); /* not below the modulus */
  text[256] = '\0';
  CHECK_ERR(parley_rsa_decrypt(rsa, parley_slice_of(text), &out, &diag),
            PARLEY_ECRYPTO);
  CHECK_STR(diag.text, "an RSA block is not below the modulus");
  CHECK_INT(out.size, 0);
  parley_buf_clear(&out);
  parley_rsa_free(rsa);
  json_decref(root);
}

/* Texts of every length around the chunk size; digits of either case. */
static void rsa_chunks_and_reads_both_cases(void) {
  json_t *root = vectors();
  parley_rsa *rsa = key_from(root, false, NULL);
  uint64_t seed = 7;
  parley_random random = test_random(&seed);
  uint8_t text[360];
  static const size_t sizes[] = {0, 1, 116, 117, 118, 234, 235, 360};
  parley_buf blocks, out;
  size_t i, k;
  memset(text, 'q', sizeof text);
  parley_buf_init(&blocks, NULL);
  parley_buf_init(&out, NULL);
  for (i = 0; i < sizeof sizes / sizeof *sizes; i++) {
    parley_slice in;
    size_t want = sizes[i] == 0 ? 1 : (sizes[i] + 116) / 117;
    in.data = text;
    in.size = sizes[i];
    blocks.size = out.size = 0;
    CHECK_ERR(parley_rsa_encrypt(rsa, in, &random, &blocks, NULL), PARLEY_OK);
    CHECK_INT(blocks.size, want * 256);
    for (k = 0; k < blocks.size; k++)
      if (blocks.data[k] >= 'a')
        blocks.data[k] = (uint8_t)(blocks.data[k] - 32);
    CHECK_ERR(parley_rsa_decrypt(rsa, parley_buf_slice(&blocks), &out, NULL),
              PARLEY_OK);
    CHECK(parley_slice_eq(parley_buf_slice(&out), in));
    blocks.size = out.size = 0;
    CHECK_ERR(parley_rsa_sign(rsa, in, &blocks, NULL), PARLEY_OK);
    CHECK_ERR(
      parley_rsa_open_signed(rsa, parley_buf_slice(&blocks), &out, NULL),
      PARLEY_OK);
    CHECK(parley_slice_eq(parley_buf_slice(&out), in));
  }
  parley_buf_clear(&out);
  parley_buf_clear(&blocks);
  parley_rsa_free(rsa);
  json_decref(root);
}

static void rsa_refuses_bad_keys(void) {
  static const struct {
    const char *n, *e, *d, *text;
  } cases[] = {
    {NULL, "3", NULL, "the RSA key's modulus is not"},
    {"", "3", NULL, "the RSA key's modulus is not"},
    {"12g4", "3", NULL, "the RSA key's modulus is not"},
    {"-ff", "3", NULL, "the RSA key's modulus is not"},
    {"ff", "3", NULL, "the RSA key's modulus is even or has"},
    {"ffffffffffffffffffffffff0", "3", NULL, "the RSA key's modulus is even"},
    {"ffffffffffffffffffffffff", "", NULL, "the RSA key's public exponent"},
    {"ffffffffffffffffffffffff", "1", NULL, "the RSA key's public exponent"},
    {"ffffffffffffffffffffffff", "4", NULL, "the RSA key's public exponent"},
    {"ffffffffffffffffffffffff", "3", "", "the RSA key's private exponent"},
    {"ffffffffffffffffffffffff", "3", "2", "the RSA key's private exponent"},
  };
  parley_rsa *rsa = NULL;
  parley_diag diag;
  parley_buf out;
  size_t i;
  for (i = 0; i < sizeof cases / sizeof *cases; i++) {
    parley_rsa_options options = {NULL, NULL, NULL, false, NULL};
    options.n = cases[i].n;
    options.e = cases[i].e;
    options.d = cases[i].d;
    CHECK_ERR(parley_rsa_new(&options, &rsa, &diag), PARLEY_ECRYPTO);
    if (strncmp(diag.text, cases[i].text, strlen(cases[i].text)) != 0)
      test_fail(__FILE__, __LINE__, "case %d: %s", (int)i, diag.text);
  }
  {
    parley_rsa_options options = {"ffffffffffffffffffffffffff", "3", NULL,
                                  false, NULL};
    parley_buf_init(&out, NULL);
    CHECK_ERR(parley_rsa_new(&options, &rsa, &diag), PARLEY_OK);
    CHECK_ERR(parley_rsa_sign(rsa, parley_slice_of("1"), &out, &diag),
              PARLEY_EUSAGE);
    parley_rsa_free(rsa);
    parley_buf_clear(&out);
  }
  parley_rsa_free(NULL);
}

static void rsa_official_key_loads(void) {
  json_t *root = vectors(), *key = json_object_get(root, "rsa_official_public");
  parley_rsa_options options = {NULL, NULL, NULL, false, NULL};
  parley_rsa *rsa = NULL;
  options.n = text_of(key, "n");
  options.e = text_of(key, "e");
  CHECK_ERR(parley_rsa_new(&options, &rsa, NULL), PARLEY_OK);
  if (rsa != NULL) CHECK_INT(parley_rsa_block(rsa), 256);
  parley_rsa_free(rsa);
  json_decref(root);
}

static void rsa_needs_randomness(void) {
  json_t *root = vectors();
  parley_rsa *rsa = key_from(root, false, NULL);
  int calls = 0;
  parley_random random;
  parley_buf out;
  parley_diag diag;
  parley_buf_init(&out, NULL);
  random.fn = failing_random;
  random.ud = &calls;
  CHECK_ERR(parley_rsa_encrypt(rsa, parley_slice_of("1"), &random, &out, &diag),
            PARLEY_ERANDOM);
  CHECK_STR(diag.text, "no randomness for the RSA padding");
  random.fn = zero_random; /* padding must not hold zeros */
  CHECK_ERR(parley_rsa_encrypt(rsa, parley_slice_of("1"), &random, &out, &diag),
            PARLEY_ERANDOM);
  CHECK_INT(out.size, 0);
  parley_buf_clear(&out);
  parley_rsa_free(rsa);
  json_decref(root);
}

/* ---- digests and text ------------------------------------------------ */

static void digests_are_right(void) {
  uint8_t out[PARLEY_SHA256_SIZE];
  parley_slice got;
  got.data = out;
  got.size = PARLEY_SHA1_SIZE;
  CHECK_ERR(parley_sha1(parley_slice_of("abc"), out), PARLEY_OK);
  CHECK_HEX(got, "a9993e364706816aba3e25717850c26c9cd0d89d");
  CHECK_ERR(parley_sha1(parley_slice_of(NULL), out), PARLEY_OK);
  CHECK_HEX(got, "da39a3ee5e6b4b0d3255bfef95601890afd80709");
  got.size = PARLEY_SHA256_SIZE;
  CHECK_ERR(parley_sha256(parley_slice_of("abc"), out), PARLEY_OK);
  CHECK_HEX(got, "ba7816bf8f01cfea414140de5dae2223"
                 "b00361a396177a9cb410ff61f20015ad");
}

static void hex_both_ways(void) {
  parley_buf out;
  parley_diag diag;
  parley_buf_init(&out, NULL);
  CHECK_ERR(parley_hex_decode(parley_slice_of("00fFAb19"), &out, &diag),
            PARLEY_OK);
  CHECK_HEX(parley_buf_slice(&out), "00ffab19");
  CHECK_ERR(parley_hex_decode(parley_slice_of("0g"), &out, &diag),
            PARLEY_ETYPE);
  CHECK_INT(diag.offset, 1);
  CHECK_ERR(parley_hex_decode(parley_slice_of("001"), &out, &diag),
            PARLEY_ETYPE);
  CHECK_INT(diag.offset, 3);
  CHECK_INT(out.size, 4);
  out.size = 0;
  CHECK_ERR(parley_hex_encode(parley_slice_of("J\x01\xff"), &out), PARLEY_OK);
  CHECK_STR(c_text(&out), "4a01ff");
  parley_buf_clear(&out);
}

static void base64_both_ways(void) {
  static const char *const pairs[][2] = {{"", ""},
                                         {"f", "Zg=="},
                                         {"fo", "Zm8="},
                                         {"foo", "Zm9v"},
                                         {"foob", "Zm9vYg=="},
                                         {"fooba", "Zm9vYmE="},
                                         {"foobar", "Zm9vYmFy"},
                                         {"\xfb\xff\xbf", "+/+/"}};
  static const struct {
    const char *text;
    size_t offset;
  } bad[] = {{"Zg=", 3},      {"Zg", 2},   {"Z===", 1}, {"====", 0},
             {"Zm9v!mFy", 4}, {"Zh==", 1}, {"Zm9=", 2}, {"Zg==Zg==", 2},
             {"Zm 9", 2},     {"Zm9-", 3}};
  parley_buf out;
  parley_diag diag;
  size_t i;
  parley_buf_init(&out, NULL);
  for (i = 0; i < sizeof pairs / sizeof *pairs; i++) {
    out.size = 0;
    CHECK_ERR(parley_base64_encode(parley_slice_of(pairs[i][0]), &out),
              PARLEY_OK);
    CHECK_STR(c_text(&out), pairs[i][1]);
    out.size = 0;
    CHECK_ERR(parley_base64_decode(parley_slice_of(pairs[i][1]), &out, &diag),
              PARLEY_OK);
    CHECK_STR(c_text(&out), pairs[i][0]);
  }
  for (i = 0; i < sizeof bad / sizeof *bad; i++) {
    out.size = 0;
    CHECK_ERR(parley_base64_decode(parley_slice_of(bad[i].text), &out, &diag),
              PARLEY_ETYPE);
    CHECK_INT(diag.offset, bad[i].offset);
    CHECK_INT(out.size, 0);
  }
  parley_buf_clear(&out);
}

static void randomness_is_not_constant(void) {
  uint8_t a[32] = {0}, b[32] = {0};
  CHECK_ERR(parley_random_os(NULL, a, sizeof a), PARLEY_OK);
  CHECK_ERR(parley_random_fill(NULL, b, sizeof b), PARLEY_OK);
  CHECK(memcmp(a, b, sizeof a) != 0);
}

const struct test suite_crypto[] = {
  {"rc4_key_streams", rc4_key_streams},
  {"rc4_runs_on_over_packets", rc4_runs_on_over_packets},
  {"rc4_cuts_do_not_matter", rc4_cuts_do_not_matter},
  {"rc4_refuses_bad_keys", rc4_refuses_bad_keys},
  {"rsa_signs", rsa_signs},
  {"rsa_encrypts", rsa_encrypts},
  {"rsa_refuses_bad_blocks", rsa_refuses_bad_blocks},
  {"rsa_refuses_wrong_lengths_and_digits",
   rsa_refuses_wrong_lengths_and_digits},
  {"rsa_chunks_and_reads_both_cases", rsa_chunks_and_reads_both_cases},
  {"rsa_refuses_bad_keys", rsa_refuses_bad_keys},
  {"rsa_official_key_loads", rsa_official_key_loads},
  {"rsa_needs_randomness", rsa_needs_randomness},
  {"digests_are_right", digests_are_right},
  {"hex_both_ways", hex_both_ways},
  {"base64_both_ways", base64_both_ways},
  {"randomness_is_not_constant", randomness_is_not_constant},
  {NULL, NULL},
};
