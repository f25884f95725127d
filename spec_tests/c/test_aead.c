/* SPDX-License-Identifier: MIT
 *
 * AES-GCM, HKDF and P-256 on published answers.
 */
#include "parley/crypto.h"
#include "test.h"

/* Hex text as bytes, in one of a few buffers that live as long as a test. */
struct bytes {
  parley_buf buf[8];
  int n;
};

static parley_slice take(struct bytes *bytes, const char *hex) {
  parley_buf *buf = &bytes->buf[bytes->n++];
  parley_buf_init(buf, NULL);
  test_unhex(hex, buf);
  return parley_buf_slice(buf);
}

static void drop(struct bytes *bytes) {
  while (bytes->n > 0) parley_buf_clear(&bytes->buf[--bytes->n]);
}

/* ---- AES-GCM --------------------------------------------------------- */

/* From the specification of GCM (McGrew and Viega), appendix B. */
static const struct gcm_case {
  const char *key, *nonce, *plain, *aad, *sealed;
} gcm_cases[] = {
  {"00000000000000000000000000000000", "000000000000000000000000", "", "",
   "58e2fccefa7e3061367f1d57a4e7455a"},
  {"00000000000000000000000000000000", "000000000000000000000000",
   "00000000000000000000000000000000", "",
   "0388dace60b6a392f328c2b971b2fe78ab6e47d42cec13bdf53a67b21257bddf"},
  {"feffe9928665731c6d6a8f9467308308", "cafebabefacedbaddecaf888",
   "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95"
   "956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
   "feedfacedeadbeeffeedfacedeadbeefabaddad2",
   "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e21d514b2"
   "5466931c7d8f6a5aac84aa051ba30b396a0aac973d58e091"
   "5bc94fbc3221a5db94fae95ae7121a47"},
  {"0000000000000000000000000000000000000000000000000000000000000000",
   "000000000000000000000000", "00000000000000000000000000000000", "",
   "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"},
};

static void gcm_answers(void) {
  size_t i;
  for (i = 0; i < sizeof gcm_cases / sizeof *gcm_cases; i++) {
    const struct gcm_case *c = &gcm_cases[i];
    struct bytes b = {.n = 0};
    parley_slice key = take(&b, c->key), nonce = take(&b, c->nonce);
    parley_slice plain = take(&b, c->plain), aad = take(&b, c->aad);
    parley_slice sealed = take(&b, c->sealed);
    parley_buf out;
    parley_buf_init(&out, NULL);
    CHECK_ERR(parley_aes_gcm_seal(key, nonce, plain, aad, &out), PARLEY_OK);
    CHECK_HEX(parley_buf_slice(&out), c->sealed);
    out.size = 0;
    CHECK_ERR(parley_aes_gcm_open(key, nonce, sealed, aad, &out), PARLEY_OK);
    CHECK_HEX(parley_buf_slice(&out), c->plain);
    parley_buf_clear(&out);
    drop(&b);
  }
}

/* Every bit of the sealed bytes counts, and |out| stays as it was. */
static void gcm_forged(void) {
  const struct gcm_case *c = &gcm_cases[2];
  struct bytes b = {.n = 0};
  parley_slice key = take(&b, c->key), nonce = take(&b, c->nonce);
  parley_slice aad = take(&b, c->aad), sealed = take(&b, c->sealed), part;
  parley_slice none = {NULL, 0};
  uint8_t *bytes = b.buf[3].data;
  parley_buf out;
  size_t i;
  parley_buf_init(&out, NULL);
  CHECK_ERR(parley_buf_puts(&out, "kept"), PARLEY_OK);
  for (i = 0; i < sealed.size * 8; i++) {
    bytes[i / 8] ^= (uint8_t)(1 << i % 8);
    CHECK_ERR(parley_aes_gcm_open(key, nonce, sealed, aad, &out),
              PARLEY_ECRYPTO);
    bytes[i / 8] ^= (uint8_t)(1 << i % 8);
  }
  for (i = 0; i < sealed.size; i++) {
    part.data = sealed.data;
    part.size = i;
    CHECK_ERR(parley_aes_gcm_open(key, nonce, part, aad, &out), PARLEY_ECRYPTO);
  }
  CHECK_ERR(parley_aes_gcm_open(key, nonce, sealed, none, &out),
            PARLEY_ECRYPTO);
  CHECK_HEX(parley_buf_slice(&out), "6b657074");
  parley_buf_clear(&out);
  drop(&b);
}

static void gcm_lengths(void) {
  static const uint8_t zero[64] = {0};
  parley_slice key = {zero, 0}, nonce = {zero, 12}, none = {NULL, 0};
  parley_buf out;
  parley_buf_init(&out, NULL);
  for (key.size = 0; key.size <= 40; key.size++) {
    bool right = key.size == 16 || key.size == 24 || key.size == 32;
    out.size = 0;
    CHECK_ERR(parley_aes_gcm_seal(key, nonce, none, none, &out),
              right ? PARLEY_OK : PARLEY_EUSAGE);
    CHECK_INT(out.size, right ? 16 : 0);
  }
  key.size = 16;
  nonce.size = 11;
  CHECK_ERR(parley_aes_gcm_seal(key, nonce, none, none, &out), PARLEY_EUSAGE);
  CHECK_ERR(parley_aes_gcm_open(key, nonce, key, none, &out), PARLEY_EUSAGE);
  parley_buf_clear(&out);
}

static bool gcm_memory(const parley_alloc *alloc) {
  static const uint8_t zero[32] = {0};
  parley_slice key = {zero, 16}, nonce = {zero, 12}, none = {NULL, 0};
  parley_slice plain = {zero, 32}, sealed;
  parley_buf a, b;
  parley_err err;
  parley_buf_init(&a, alloc);
  parley_buf_init(&b, alloc);
  err = parley_aes_gcm_seal(key, nonce, plain, none, &a);
  sealed = parley_buf_slice(&a);
  if (err == PARLEY_OK) err = parley_aes_gcm_open(key, nonce, sealed, none, &b);
  CHECK(err == PARLEY_OK || err == PARLEY_ENOMEM);
  parley_buf_clear(&a);
  parley_buf_clear(&b);
  return err == PARLEY_OK;
}

static void gcm_allocs(void) {
  test_every_alloc(gcm_memory);
}

/* ---- HMAC and HKDF --------------------------------------------------- */

/* RFC 5869, appendix A. */
static const struct hkdf_case {
  const char *secret, *salt, *info, *out;
} hkdf_cases[] = {
  {"0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "000102030405060708090a0b0c",
   "f0f1f2f3f4f5f6f7f8f9",
   "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5"
   "b887185865"},
  {"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2021222324"
   "25262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f40414243444546474849"
   "4a4b4c4d4e4f",
   "606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f8081828384"
   "85868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9"
   "aaabacadaeaf",
   "b0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4"
   "d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9"
   "fafbfcfdfeff",
   "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99ca"
   "c7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c"
   "01d5c1f3434f1d87"},
  {"0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "", "",
   "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395fa"
   "a4b61a96c8"},
};

static void hkdf_answers(void) {
  size_t i;
  for (i = 0; i < sizeof hkdf_cases / sizeof *hkdf_cases; i++) {
    const struct hkdf_case *c = &hkdf_cases[i];
    struct bytes b = {.n = 0};
    parley_slice secret = take(&b, c->secret), salt = take(&b, c->salt);
    parley_slice info = take(&b, c->info), want = take(&b, c->out), got;
    uint8_t out[128];
    CHECK_ERR(parley_hkdf_sha256(secret, salt, info, out, want.size),
              PARLEY_OK);
    got.data = out;
    got.size = want.size;
    CHECK_HEX(got, c->out);
    drop(&b);
  }
}

static void hkdf_sizes(void) {
  static uint8_t out[8161];
  parley_slice none = {NULL, 0};
  CHECK_ERR(parley_hkdf_sha256(none, none, none, out, 0), PARLEY_OK);
  CHECK_ERR(parley_hkdf_sha256(none, none, none, out, 8160), PARLEY_OK);
  CHECK_ERR(parley_hkdf_sha256(none, none, none, out, 8161), PARLEY_EUSAGE);
}

/* RFC 4231, case 2. */
static void hmac_answer(void) {
  uint8_t out[PARLEY_SHA256_SIZE];
  parley_slice got = {out, sizeof out};
  CHECK_ERR(parley_hmac_sha256(parley_slice_of("Jefe"),
                               parley_slice_of("what do ya want for nothing?"),
                               out),
            PARLEY_OK);
  CHECK_HEX(got,
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
}

/* ---- P-256 ----------------------------------------------------------- */

/* NIST CAVS 14.1, ECC CDH primitive, P-256, counts 0 and 1. */
static const struct p256_case {
  const char *secret, *own, *peer, *shared;
} p256_cases[] = {
  {"7d7dc5f71eb29ddaf80d6214632eeae03d9058af1fb6d22ed80badb62bc1a534",
   "ead218590119e8876b29146ff89ca61770c4edbbf97d38ce385ed281d8a6b230"
   "28af61281fd35e2fa7002523acc85a429cb06ee6648325389f59edfce1405141",
   "04700c48f77f56584c5cc632ca65640db91b6bacce3a4df6b42ce7cc838833d287"
   "db71e509e3fd9b060ddb20ba5c51dcc5948d46fbf640dfe0441782cab85fa4ac",
   "46fc62106420ff012e54a434fbdd2d25ccc5852060561e68040dd7778997bd7b"},
  {"38f65d6dce47676044d58ce5139582d568f64bb16098d179dbab07741dd5caf5",
   "119f2f047902782ab0c9e27a54aff5eb9b964829ca99c06b02ddba95b0a3f6d0"
   "8f52b726664cac366fc98ac7a012b2682cbd962e5acb544671d41b9445704d1d",
   "04809f04289c64348c01515eb03d5ce7ac1a8cb9498f5caa50197e58d43a86a7ae"
   "b29d84e811197f25eba8f5194092cb6ff440e26d4421011372461f579271cda3",
   "057d636096cb80b67a8c038c890e887d1adfa4195e9b3ce241c8a778c59cda67"},
};

static void p256_answers(void) {
  size_t i;
  for (i = 0; i < sizeof p256_cases / sizeof *p256_cases; i++) {
    const struct p256_case *c = &p256_cases[i];
    struct bytes b = {.n = 0};
    parley_slice secret = take(&b, c->secret), peer = take(&b, c->peer);
    parley_p256 *p256 = NULL;
    uint8_t out[PARLEY_P256_SHARED];
    parley_slice got = {out, sizeof out}, point;
    parley_buf der;
    parley_buf_init(&der, NULL);
    CHECK_ERR(parley_p256_load(NULL, secret, &p256), PARLEY_OK);
    CHECK_ERR(parley_p256_shared(p256, peer, out), PARLEY_OK);
    CHECK_HEX(got, c->shared);
    CHECK_ERR(parley_p256_public(p256, &der), PARLEY_OK);
    CHECK_INT(der.size, 91);
    point.data = der.data + 27;
    point.size = 64;
    CHECK_HEX(point, c->own);
    parley_p256_free(p256);
    parley_buf_clear(&der);
    drop(&b);
  }
}

/* Two new pairs agree, by either form of the public key. */
static void p256_agree(void) {
  parley_p256 *a = NULL, *b = NULL;
  parley_buf da, db;
  parley_slice point;
  uint8_t x[PARLEY_P256_SHARED], y[PARLEY_P256_SHARED];
  uint8_t z[PARLEY_P256_SHARED], packed[33];
  parley_buf_init(&da, NULL);
  parley_buf_init(&db, NULL);
  CHECK_ERR(parley_p256_new(NULL, &a), PARLEY_OK);
  CHECK_ERR(parley_p256_new(NULL, &b), PARLEY_OK);
  CHECK_ERR(parley_p256_public(a, &da), PARLEY_OK);
  CHECK_ERR(parley_p256_public(b, &db), PARLEY_OK);
  CHECK_ERR(parley_p256_shared(a, parley_buf_slice(&db), x), PARLEY_OK);
  CHECK_ERR(parley_p256_shared(b, parley_buf_slice(&da), y), PARLEY_OK);
  CHECK(memcmp(x, y, sizeof x) == 0);
  packed[0] = (uint8_t)(2 + (da.data[90] & 1)); /* of an odd y: 3 */
  memcpy(packed + 1, da.data + 27, 32);
  point.data = packed;
  point.size = sizeof packed;
  CHECK_ERR(parley_p256_shared(b, point, z), PARLEY_OK);
  CHECK(memcmp(x, z, sizeof x) == 0);
  parley_p256_free(a);
  parley_p256_free(b);
  parley_buf_clear(&da);
  parley_buf_clear(&db);
}

static void p256_wrong(void) {
  parley_p256 *a = NULL, *none = NULL;
  parley_buf der;
  parley_slice part;
  uint8_t out[PARLEY_P256_SHARED], zero[65] = {0};
  size_t i;
  parley_buf_init(&der, NULL);
  CHECK_ERR(parley_p256_new(NULL, &a), PARLEY_OK);
  CHECK_ERR(parley_p256_public(a, &der), PARLEY_OK);
  for (i = 0; i < der.size; i++) {
    part.data = der.data;
    part.size = i;
    CHECK_ERR(parley_p256_shared(a, part, out), PARLEY_ECRYPTO);
  }
  der.data[60] ^= 1; /* a point that is not on the curve */
  CHECK_ERR(parley_p256_shared(a, parley_buf_slice(&der), out), PARLEY_ECRYPTO);
  part.data = zero;
  part.size = 65;
  CHECK_ERR(parley_p256_shared(a, part, out), PARLEY_ECRYPTO);
  part.size = 32; /* a secret of 0 */
  CHECK_ERR(parley_p256_load(NULL, part, &none), PARLEY_ECRYPTO);
  memset(zero, 0xff, sizeof zero); /* more than the order */
  CHECK_ERR(parley_p256_load(NULL, part, &none), PARLEY_ECRYPTO);
  part.size = 31;
  CHECK_ERR(parley_p256_load(NULL, part, &none), PARLEY_ECRYPTO);
  CHECK(none == NULL);
  parley_p256_free(a);
  parley_p256_free(NULL);
  parley_buf_clear(&der);
}

static bool p256_memory(const parley_alloc *alloc) {
  parley_p256 *a = NULL;
  parley_err err = parley_p256_new(alloc, &a);
  parley_buf der;
  parley_buf_init(&der, alloc);
  if (err == PARLEY_OK) err = parley_p256_public(a, &der);
  CHECK(err == PARLEY_OK || err == PARLEY_ENOMEM);
  parley_p256_free(a);
  parley_buf_clear(&der);
  return err == PARLEY_OK;
}

static void p256_allocs(void) {
  test_every_alloc(p256_memory);
}

const struct test suite_aead[] = {
  {"gcm_answers", gcm_answers},   {"gcm_forged", gcm_forged},
  {"gcm_lengths", gcm_lengths},   {"gcm_allocs", gcm_allocs},
  {"hkdf_answers", hkdf_answers}, {"hkdf_sizes", hkdf_sizes},
  {"hmac_answer", hmac_answer},   {"p256_answers", p256_answers},
  {"p256_agree", p256_agree},     {"p256_wrong", p256_wrong},
  {"p256_allocs", p256_allocs},   {NULL, NULL},
};
