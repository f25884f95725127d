/* SPDX-License-Identifier: MIT */
#include <openssl/bn.h>
#include <openssl/crypto.h>
#include <string.h>

#include "parley/crypto.h"

enum {
  PRIME_BYTES = 16,   /* what servers use: 128 bits */
  PRIVATE_BYTES = 30, /* what the clients of these servers use */
  MAX_DIGITS = 617,   /* 2048 bits: RC4 takes no longer key */
  MAX_KEY = 256,
  PUBLIC_TRIES = 10,
  /* One odd number of 128 bits in about 44 is prime; so many draws fail only
   * if the randomness is broken. */
  PRIME_TRIES = 4000
};

enum step {
  STEP_START,  /* no prime and generator yet */
  STEP_PARAMS, /* prime and generator are known */
  STEP_DONE    /* the key is made */
};

struct parley_kex {
  const parley_alloc *alloc;
  parley_random random; /* fn is NULL: the operating system's */
  parley_rsa *rsa;      /* NULL: plain numbers */
  bool server, sha1, lenient;
  bool made_public; /* |mine| belongs to prime and generator */
  enum step step;
  BIGNUM *prime, *generator;
  BIGNUM *private_number; /* NULL until needed */
  bool fixed;             /* the private number was given */
  BIGNUM *mine;           /* public number */
  parley_buf key;
};

static parley_err no_memory(parley_diag *diag) {
  return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
}

static parley_err failed(parley_diag *diag) {
  return parley_fail(diag, PARLEY_ECRYPTO, 0, "big number arithmetic failed");
}

static parley_err misuse(parley_diag *diag) {
  return parley_fail(diag, PARLEY_EUSAGE, 0,
                     "this step of the key exchange is not due");
}

/* Reads decimal text: digits only, at least one, not too many. */
static parley_err decimal(const char *name, parley_slice text, BIGNUM **out,
                          parley_diag *diag) {
  char digits[MAX_DIGITS + 1];
  size_t i;
  if (text.size == 0 || text.size > MAX_DIGITS)
    return parley_fail(diag, PARLEY_ECRYPTO, 0,
                       "the %s has %lu digits, not 1 to %d", name,
                       (unsigned long)text.size, (int)MAX_DIGITS);
  for (i = 0; i < text.size; i++) {
    if (text.data[i] < '0' || text.data[i] > '9')
      return parley_fail(diag, PARLEY_ECRYPTO, i,
                         "the %s is not a decimal number", name);
    digits[i] = (char)text.data[i];
  }
  digits[text.size] = '\0';
  i = (size_t)BN_dec2bn(out, digits);
  parley_cleanse(digits, sizeof digits);
  return i != 0 ? PARLEY_OK : no_memory(diag);
}

/* What a client wants of a prime and a generator, and a server of fixed
 * ones. An even prime has no Montgomery form, and is none. */
static parley_err check_params(const BIGNUM *prime, const BIGNUM *generator,
                               parley_diag *diag) {
  if (BN_is_zero(prime) || BN_is_one(prime) || !BN_is_odd(prime))
    return parley_fail(diag, PARLEY_ECRYPTO, 0,
                       "the prime is even or not greater than 2");
  if (BN_cmp(generator, prime) == 0)
    return parley_fail(diag, PARLEY_ECRYPTO, 0,
                       "the generator equals the prime");
  if (BN_cmp(generator, prime) > 0)
    return parley_fail(diag, PARLEY_ECRYPTO, 0,
                       "the generator is greater than the prime");
  if (BN_is_zero(generator) || BN_is_one(generator))
    return parley_fail(diag, PARLEY_ECRYPTO, 0, "the generator is 0 or 1");
  return PARLEY_OK;
}

/* Refuses 0, 1, prime - 1, and what is not below the prime: with these the
 * shared number is known to everybody. */
static parley_err check_public(const BIGNUM *number, const BIGNUM *prime,
                               bool lenient, parley_diag *diag) {
  BIGNUM *last;
  bool is_last;
  if (BN_cmp(number, prime) >= 0)
    return parley_fail(diag, PARLEY_ECRYPTO, 0,
                       "the peer's public number is not below the prime");
  if (lenient) return PARLEY_OK;
  if (BN_is_zero(number) || BN_is_one(number))
    return parley_fail(diag, PARLEY_ECRYPTO, 0,
                       "the peer's public number is %d",
                       BN_is_zero(number) ? 0 : 1);
  last = BN_dup(prime);
  if (last == NULL || !BN_sub_word(last, 1)) {
    BN_free(last);
    return no_memory(diag);
  }
  is_last = BN_cmp(number, last) == 0;
  BN_free(last);
  if (is_last)
    return parley_fail(diag, PARLEY_ECRYPTO, 0,
                       "the peer's public number is the prime less 1");
  return PARLEY_OK;
}

/* |*out| = |base| to the power of the private number, modulo the prime. */
static parley_err power(const parley_kex *kex, const BIGNUM *base, BIGNUM **out,
                        parley_diag *diag) {
  BN_CTX *ctx = BN_CTX_new();
  BIGNUM *result = BN_new();
  parley_err err = PARLEY_OK;
  if (ctx == NULL || result == NULL)
    err = no_memory(diag);
  else if (!BN_mod_exp_mont_consttime(result, base, kex->private_number,
                                      kex->prime, ctx, NULL))
    err = failed(diag);
  BN_CTX_free(ctx);
  if (err != PARLEY_OK) {
    BN_clear_free(result);
    return err;
  }
  BN_clear_free(*out);
  *out = result;
  return PARLEY_OK;
}

/* A random number of |size| bytes, with the lowest and highest bit set if it
 * is to become a prime. */
static parley_err random_number(const parley_kex *kex, size_t size, bool prime,
                                BIGNUM **out, parley_diag *diag) {
  uint8_t bytes[PRIVATE_BYTES];
  BIGNUM *number;
  parley_err err = parley_random_fill(&kex->random, bytes, size);
  if (err != PARLEY_OK)
    return parley_fail(diag, err, 0, "no randomness for the key exchange");
  if (prime) {
    bytes[0] |= 0x80;
    bytes[size - 1] |= 1;
  }
  number = BN_bin2bn(bytes, (int)size, *out);
  parley_cleanse(bytes, sizeof bytes);
  if (number == NULL) return no_memory(diag);
  *out = number;
  return PARLEY_OK;
}

static parley_err random_prime(const parley_kex *kex, BIGNUM **out,
                               parley_diag *diag) {
  BN_CTX *ctx = BN_CTX_new();
  parley_err err = ctx != NULL ? PARLEY_OK : no_memory(diag);
  int tries, found = 0;
  for (tries = 0; err == PARLEY_OK && found == 0; tries++) {
    if (tries == PRIME_TRIES) {
      err = parley_fail(diag, PARLEY_ERANDOM, 0,
                        "the randomness does not yield a prime");
      break;
    }
    err = random_number(kex, PRIME_BYTES, true, out, diag);
    if (err == PARLEY_OK) found = BN_check_prime(*out, ctx, NULL);
    if (found < 0) err = failed(diag);
  }
  BN_CTX_free(ctx);
  return err;
}

/* The server's prime and generator: two different probable primes. */
static parley_err make_params(parley_kex *kex, parley_diag *diag) {
  BIGNUM *a = NULL, *b = NULL;
  parley_err err = random_prime(kex, &a, diag);
  int tries = 0;
  while (err == PARLEY_OK) {
    err = random_prime(kex, &b, diag);
    if (err != PARLEY_OK || BN_cmp(a, b) != 0) break;
    if (++tries == PUBLIC_TRIES)
      err =
        parley_fail(diag, PARLEY_ERANDOM, 0, "the randomness repeats itself");
  }
  if (err != PARLEY_OK) {
    BN_free(a);
    BN_free(b);
    return err;
  }
  if (BN_cmp(a, b) < 0) BN_swap(a, b);
  kex->prime = a;
  kex->generator = b;
  kex->step = STEP_PARAMS;
  return PARLEY_OK;
}

/* Makes the private number, unless it was given, and the public one. A
 * public number that no peer accepts is drawn again. */
static parley_err make_public(parley_kex *kex, parley_diag *diag) {
  int tries;
  if (kex->made_public) return PARLEY_OK;
  for (tries = 0; tries < PUBLIC_TRIES; tries++) {
    parley_err err = PARLEY_OK;
    if (!kex->fixed)
      err =
        random_number(kex, PRIVATE_BYTES, false, &kex->private_number, diag);
    if (err == PARLEY_OK) err = power(kex, kex->generator, &kex->mine, diag);
    if (err != PARLEY_OK) return err;
    err = check_public(kex->mine, kex->prime, kex->fixed, diag);
    if (err == PARLEY_ENOMEM) return err;
    if (err == PARLEY_OK) {
      kex->made_public = true;
      return PARLEY_OK;
    }
  }
  return parley_fail(diag, PARLEY_ECRYPTO, 0,
                     "no usable public number with this prime and generator");
}

/* Appends |number| as it is sent. */
static parley_err write_number(const parley_kex *kex, const BIGNUM *number,
                               parley_buf *out, parley_diag *diag) {
  char *text = BN_bn2dec(number);
  parley_slice slice = parley_slice_of(text);
  parley_err err;
  if (text == NULL) return no_memory(diag);
  if (kex->rsa == NULL) {
    err = parley_buf_append(out, slice.data, slice.size);
    if (err != PARLEY_OK) parley_fail(diag, err, 0, "out of memory");
  } else if (kex->server) {
    err = parley_rsa_sign(kex->rsa, slice, out, diag);
  } else {
    err = parley_rsa_encrypt(kex->rsa, slice, &kex->random, out, diag);
  }
  OPENSSL_free(text);
  return err;
}

/* Reads a number as the peer sends it. */
static parley_err read_number(const parley_kex *kex, const char *name,
                              parley_slice in, BIGNUM **out,
                              parley_diag *diag) {
  parley_buf text;
  parley_err err;
  if (kex->rsa == NULL) return decimal(name, in, out, diag);
  parley_buf_init(&text, kex->alloc);
  if (kex->server)
    err = parley_rsa_decrypt(kex->rsa, in, &text, diag);
  else
    err = parley_rsa_open_signed(kex->rsa, in, &text, diag);
  if (err == PARLEY_OK) err = decimal(name, parley_buf_slice(&text), out, diag);
  parley_buf_clear(&text);
  return err;
}

/* Makes the RSA key and the fixed numbers of |options|. */
static parley_err setup(parley_kex *kex, const parley_kex_options *options,
                        parley_diag *diag) {
  parley_err err = PARLEY_OK;
  if (!options->plain_numbers) {
    parley_rsa_options rsa = {NULL, NULL, NULL, false, NULL};
    if (options->key_n == NULL || options->key_e == NULL ||
        (options->server && options->key_d == NULL))
      return parley_fail(diag, PARLEY_EUSAGE, 0,
                         "the key exchange needs an RSA key: n, e%s",
                         options->server ? " and d" : "");
    rsa.n = options->key_n;
    rsa.e = options->key_e;
    rsa.d = options->server ? options->key_d : NULL;
    rsa.lenient = options->lenient;
    rsa.alloc = options->alloc;
    err = parley_rsa_new(&rsa, &kex->rsa, diag);
  }
  if (err == PARLEY_OK && options->private_number != NULL) {
    kex->fixed = true;
    err = decimal("private number", parley_slice_of(options->private_number),
                  &kex->private_number, diag);
  }
  if (err != PARLEY_OK || options->prime == NULL ||
      options->generator == NULL || !options->server)
    return err;
  err = decimal("prime", parley_slice_of(options->prime), &kex->prime, diag);
  if (err == PARLEY_OK)
    err = decimal("generator", parley_slice_of(options->generator),
                  &kex->generator, diag);
  if (err == PARLEY_OK) err = check_params(kex->prime, kex->generator, diag);
  if (err == PARLEY_OK) kex->step = STEP_PARAMS;
  return err;
}

parley_err parley_kex_new(const parley_kex_options *options, parley_kex **out,
                          parley_diag *diag) {
  parley_kex *kex;
  parley_err err;
  if ((options->prime == NULL) != (options->generator == NULL))
    return parley_fail(diag, PARLEY_EUSAGE, 0,
                       "a fixed prime needs a fixed generator");
  kex = parley_calloc(options->alloc, sizeof *kex);
  if (kex == NULL) return no_memory(diag);
  kex->alloc = options->alloc;
  if (options->random != NULL) kex->random = *options->random;
  kex->server = options->server;
  kex->sha1 = options->sha1;
  kex->lenient = options->lenient;
  parley_buf_init(&kex->key, options->alloc);
  err = setup(kex, options, diag);
  if (err != PARLEY_OK) {
    parley_kex_free(kex);
    return err;
  }
  *out = kex;
  return PARLEY_OK;
}

void parley_kex_free(parley_kex *kex) {
  if (kex == NULL) return;
  parley_rsa_free(kex->rsa);
  BN_free(kex->prime);
  BN_free(kex->generator);
  BN_clear_free(kex->private_number);
  BN_free(kex->mine);
  if (kex->key.data != NULL) parley_cleanse(kex->key.data, kex->key.capacity);
  parley_buf_clear(&kex->key);
  parley_free(kex->alloc, kex, sizeof *kex);
}

parley_err parley_kex_params(parley_kex *kex, parley_buf *prime,
                             parley_buf *generator, parley_diag *diag) {
  parley_err err = PARLEY_OK;
  size_t before = prime->size;
  if (!kex->server) return misuse(diag);
  if (kex->step == STEP_START) err = make_params(kex, diag);
  if (err == PARLEY_OK) err = write_number(kex, kex->prime, prime, diag);
  if (err != PARLEY_OK) return err;
  err = write_number(kex, kex->generator, generator, diag);
  if (err != PARLEY_OK) prime->size = before;
  return err;
}

parley_err parley_kex_accept_params(parley_kex *kex, parley_slice prime,
                                    parley_slice generator, parley_diag *diag) {
  BIGNUM *p = NULL, *g = NULL;
  parley_err err;
  if (kex->server || kex->step != STEP_START) return misuse(diag);
  err = read_number(kex, "prime", prime, &p, diag);
  if (err == PARLEY_OK)
    err = read_number(kex, "generator", generator, &g, diag);
  if (err == PARLEY_OK) err = check_params(p, g, diag);
  if (err != PARLEY_OK) {
    BN_free(p);
    BN_free(g);
    return err;
  }
  kex->prime = p;
  kex->generator = g;
  kex->step = STEP_PARAMS;
  return PARLEY_OK;
}

parley_err parley_kex_public(parley_kex *kex, parley_buf *out,
                             parley_diag *diag) {
  parley_err err;
  if (kex->step == STEP_START) return misuse(diag);
  err = make_public(kex, diag);
  if (err != PARLEY_OK) return err;
  return write_number(kex, kex->mine, out, diag);
}

/* Puts the bytes of |shared|, or their SHA-1, into the key. */
static parley_err make_key(parley_kex *kex, const BIGNUM *shared,
                           parley_diag *diag) {
  size_t size = (size_t)BN_num_bytes(shared);
  parley_slice raw;
  kex->key.size = 0;
  if (size == 0)
    return parley_fail(diag, PARLEY_ECRYPTO, 0, "the shared number is 0");
  if (size > MAX_KEY)
    return parley_fail(diag, PARLEY_ECRYPTO, 0,
                       "the shared number has more than %d bytes",
                       (int)MAX_KEY);
  if (parley_buf_reserve(&kex->key, size + PARLEY_SHA1_SIZE) != PARLEY_OK)
    return no_memory(diag);
  BN_bn2bin(shared, kex->key.data);
  kex->key.size = size;
  if (!kex->sha1) return PARLEY_OK;
  raw = parley_buf_slice(&kex->key);
  if (parley_sha1(raw, kex->key.data + size) != PARLEY_OK) {
    kex->key.size = 0;
    return failed(diag);
  }
  memmove(kex->key.data, kex->key.data + size, PARLEY_SHA1_SIZE);
  kex->key.size = PARLEY_SHA1_SIZE;
  return PARLEY_OK;
}

parley_err parley_kex_accept(parley_kex *kex, parley_slice number,
                             parley_diag *diag) {
  BIGNUM *theirs = NULL, *shared = NULL;
  parley_err err = PARLEY_OK;
  if (kex->step == STEP_DONE) return misuse(diag);
  if (kex->step == STEP_START) {
    if (!kex->server) return misuse(diag);
    err = make_params(kex, diag);
  }
  if (err == PARLEY_OK) err = make_public(kex, diag);
  if (err == PARLEY_OK)
    err = read_number(kex, "peer's public number", number, &theirs, diag);
  if (err == PARLEY_OK)
    err = check_public(theirs, kex->prime, kex->lenient, diag);
  if (err == PARLEY_OK) err = power(kex, theirs, &shared, diag);
  if (err == PARLEY_OK) err = make_key(kex, shared, diag);
  if (err == PARLEY_OK) kex->step = STEP_DONE;
  BN_free(theirs);
  BN_clear_free(shared);
  return err;
}

parley_err parley_kex_key(const parley_kex *kex, parley_slice *key) {
  if (kex->step != STEP_DONE) return PARLEY_EUSAGE;
  *key = parley_buf_slice(&kex->key);
  return PARLEY_OK;
}
