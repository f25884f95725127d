/* SPDX-License-Identifier: MIT */
/** @file
 * Digests, text forms of bytes, randomness, RC4, and the key exchange made
 * of Diffie-Hellman numbers in RSA blocks. RC4 and the key exchange are here
 * for interoperability with servers that speak them; neither keeps anything
 * secret from an eavesdropper with some effort. Use TLS for secrecy.
 *
 * OpenSSL keeps its own malloc for big numbers; everything else goes through
 * the allocator given. Secrets are overwritten before they are freed.
 *
 * RSA, the key exchange and the building blocks for transforms need OpenSSL:
 * in a library built without (PARLEY_HAVE_TLS is 0) they return EUSAGE.
 */
#ifndef PARLEY_CRYPTO_H
#define PARLEY_CRYPTO_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- digests --------------------------------------------------------- */

enum { PARLEY_SHA1_SIZE = 20, PARLEY_SHA256_SIZE = 32 };

/** Stores the digest of |in| in |out|. PARLEY_OK; ECRYPTO if OpenSSL refuses. */
PARLEY_API parley_err parley_sha1(parley_slice in,
                                  uint8_t out[PARLEY_SHA1_SIZE]);
/** Stores the digest of |in| in |out|. PARLEY_OK; ECRYPTO if OpenSSL refuses. */
PARLEY_API parley_err parley_sha256(parley_slice in,
                                    uint8_t out[PARLEY_SHA256_SIZE]);

/* ---- bytes as text --------------------------------------------------- */

/** Appends |in| to |out| as lower-case hexadecimal digits. ENOMEM, and |out|
 * is as before. */
PARLEY_API parley_err parley_hex_encode(parley_slice in, parley_buf *out);

/** Appends the bytes of the hexadecimal |text| (either case, no spaces) to
 * |out|. ETYPE with the offset of the first wrong digit, or of the end if
 * their number is odd; ENOMEM. |out| is then as before. |diag| may be NULL. */
PARLEY_API parley_err parley_hex_decode(parley_slice text, parley_buf *out,
                                        parley_diag *diag);

/** Appends |in| to |out| in base64 (RFC 4648, section 4, with padding).
 * ENOMEM, and |out| is as before. */
PARLEY_API parley_err parley_base64_encode(parley_slice in, parley_buf *out);

/** Appends the bytes of the base64 |text| to |out|. Strict: padding is needed,
 * unused bits are zero, there is no white space. ETYPE with the offset of the
 * mistake, ENOMEM; |out| is then as before. |diag| may be NULL. */
PARLEY_API parley_err parley_base64_decode(parley_slice text, parley_buf *out,
                                           parley_diag *diag);

/* ---- randomness ------------------------------------------------------ */

/** The operating system's randomness: a function for parley_random that fills
 * |size| bytes; |ud| is not used. ERANDOM. */
PARLEY_API parley_err parley_random_os(void *ud, uint8_t *out, size_t size);

/** Fills |size| bytes from |random|; NULL means parley_random_os. ERANDOM, or
 * what the source returned. */
PARLEY_API parley_err parley_random_fill(const parley_random *random,
                                         uint8_t *out, size_t size);

/** Overwrites |size| bytes at |data|; the compiler may not leave it out. */
PARLEY_API void parley_cleanse(void *data, size_t size);

/* ---- RC4 ------------------------------------------------------------- */

/** One direction's cipher state. The caller owns it; users MUST NOT touch its
 * members. For interoperability, not for secrecy. */
typedef struct parley_rc4 {
  uint8_t state[256]; /**< see above */
  uint8_t i;          /**< see above */
  uint8_t j;          /**< see above */
} parley_rc4;

/** Sets up |rc4| with a |key| of 1 to 256 bytes. EUSAGE for another length.
 * Ends with parley_rc4_clear. */
PARLEY_API parley_err parley_rc4_init(parley_rc4 *rc4, parley_slice key);

/** Encrypts or decrypts (the same) |size| bytes from |in| to |out|, which are
 * the same block or do not overlap. The state goes on from call to call:
 * where the bytes are cut does not matter. */
PARLEY_API void parley_rc4_apply(parley_rc4 *rc4, const uint8_t *in,
                                 uint8_t *out, size_t size);

/** Overwrites the state. */
PARLEY_API void parley_rc4_clear(parley_rc4 *rc4);

/* ---- RSA ------------------------------------------------------------- */

/** A key, and texts in PKCS #1 v1.5 blocks (no hash): what the key exchange
 * sends its numbers in. A text goes in chunks of at most block - 11 bytes, a
 * block each; the blocks are hexadecimal text, written in lower case, read in
 * either. One key may be used by several threads. */
typedef struct parley_rsa parley_rsa;

/** The numbers of a key. */
typedef struct parley_rsa_options {
  const char *n; /**< modulus, hexadecimal, at least 96 bits */
  const char *e; /**< public exponent, hexadecimal */
  const char *d; /**< private exponent, hexadecimal; NULL: public key only */
  bool lenient;  /**< open blocks with fewer than 8 bytes of padding too, as
                         some servers do */
  const parley_alloc *alloc; /**< NULL: C library; must outlive the key */
} parley_rsa_options;

/** Makes a key and stores it in |*out|. ECRYPTO for a number that can not be
 * one of a key, ENOMEM; |diag| (may be NULL) says which. */
PARLEY_API parley_err parley_rsa_new(const parley_rsa_options *options,
                                     parley_rsa **out, parley_diag *diag);
/** Frees a key. NULL is ignored. */
PARLEY_API void parley_rsa_free(parley_rsa *rsa);

/** Returns the bytes of one block: those of the modulus. */
PARLEY_API size_t parley_rsa_block(const parley_rsa *rsa);

/** Appends |text| to |out| in blocks of type 1 made with the private key.
 * EUSAGE without one, ECRYPTO, ENOMEM; |out| is then as before. |diag| may be
 * NULL, here and below. */
PARLEY_API parley_err parley_rsa_sign(const parley_rsa *rsa, parley_slice text,
                                      parley_buf *out, parley_diag *diag);
/** Appends the text of |blocks| made with _sign to |out|. ECRYPTO if they do
 * not have the right length or form under the public key, ENOMEM; |out| is
 * then as before. */
PARLEY_API parley_err parley_rsa_open_signed(const parley_rsa *rsa,
                                             parley_slice blocks,
                                             parley_buf *out,
                                             parley_diag *diag);
/** Appends |text| to |out| in blocks of type 2 made with the public key and
 * padded from |random| (NULL: the operating system's). ERANDOM, ECRYPTO,
 * ENOMEM; |out| is then as before. */
PARLEY_API parley_err parley_rsa_encrypt(const parley_rsa *rsa,
                                         parley_slice text,
                                         const parley_random *random,
                                         parley_buf *out, parley_diag *diag);
/** Appends the text of |blocks| made with _encrypt to |out|. EUSAGE without a
 * private key, ECRYPTO if they do not have the right length or form under it,
 * ENOMEM; |out| is then as before. */
PARLEY_API parley_err parley_rsa_decrypt(const parley_rsa *rsa,
                                         parley_slice blocks, parley_buf *out,
                                         parley_diag *diag);

/* ---- key exchange ---------------------------------------------------- */

/** One side of one key exchange: Diffie-Hellman with numbers in decimal text,
 * plain or in RSA blocks. The steps, in order:
 *
 *   server                                client
 *   parley_kex_params        two texts >  parley_kex_accept_params
 *   parley_kex_accept      < one text     parley_kex_public
 *   parley_kex_public        one text  >  parley_kex_accept
 *   parley_kex_key                        parley_kex_key
 *
 * A step out of order is EUSAGE. After ECRYPTO, ERANDOM or ENOMEM a step may
 * be tried again. One exchange, one thread at a time. */
typedef struct parley_kex parley_kex;

/** How to exchange keys. Zero-initialised: a client, which needs a key. */
typedef struct parley_kex_options {
  const parley_alloc *alloc; /**< NULL: C library; must outlive the exchange */
  const parley_random
    *random;          /**< NULL: the operating system's; must outlive */
  bool server;        /**< which side this is */
  bool plain_numbers; /**< no RSA around the numbers; no key needed */
  bool sha1;          /**< the key is the SHA-1 of the shared number */
  bool lenient;       /**< accept what some servers accept: 1 and
                                    prime - 1 as the peer's number, short RSA
                                    padding */
  const char *key_n;  /**< RSA modulus, hexadecimal */
  const char *key_e;  /**< its public exponent */
  const char *key_d;  /**< server: its private exponent */

  /** Decimal numbers to use instead of random ones; NULL: random. */
  const char *prime, *generator; /**< server; both or none */
  const char *private_number;    /**< this side's */
} parley_kex_options;

/** Starts an exchange and stores it in |*out|. Texts are copied. ECRYPTO for a
 * bad key or bad fixed numbers, EUSAGE without a key that is needed, ENOMEM.
 * |diag| may be NULL, here and below. */
PARLEY_API parley_err parley_kex_new(const parley_kex_options *options,
                                     parley_kex **out, parley_diag *diag);
/** Frees an exchange and overwrites its secrets. NULL is ignored. */
PARLEY_API void parley_kex_free(parley_kex *kex);

/** Server: makes a prime and a generator (probable primes of 128 bits, the
 * generator being the smaller one) when called first, and appends both as
 * they are sent. ERANDOM, ECRYPTO, ENOMEM. */
PARLEY_API parley_err parley_kex_params(parley_kex *kex, parley_buf *prime,
                                        parley_buf *generator,
                                        parley_diag *diag);

/** Client: takes |prime| and |generator| as the server sent them. ECRYPTO unless both open under the
 * server's key, the prime is odd and greater than 2, and the generator is
 * from 2 to prime - 1. */
PARLEY_API parley_err parley_kex_accept_params(parley_kex *kex,
                                               parley_slice prime,
                                               parley_slice generator,
                                               parley_diag *diag);

/** Appends this side's public number as it is sent. ERANDOM, ECRYPTO,
 * ENOMEM. */
PARLEY_API parley_err parley_kex_public(parley_kex *kex, parley_buf *out,
                                        parley_diag *diag);

/** Takes |number|, the peer's public one, and makes the key. A server that was not
 * asked for its parameters before makes them here. ECRYPTO unless it opens and
 * is from 2 to prime - 2. */
PARLEY_API parley_err parley_kex_accept(parley_kex *kex, parley_slice number,
                                        parley_diag *diag);

/** Stores the cipher key in |*key|: the bytes of the shared number, the most
 * significant first, without leading zero bytes, or their SHA-1. It lives as
 * long as the exchange. EUSAGE before parley_kex_accept. */
PARLEY_API parley_err parley_kex_key(const parley_kex *kex, parley_slice *key);

/* ---- building blocks for transforms ---------------------------------- */

/* Servers that wrap their stream in ciphers of their own mostly use these. */

enum { PARLEY_GCM_NONCE = 12, PARLEY_GCM_TAG = 16, PARLEY_P256_SHARED = 32 };

/** Appends |plain| encrypted by AES-GCM, and the tag of 16 bytes, to |out|.
 * |key| has 16, 24 or 32 bytes, |nonce| 12, and no nonce may be used twice
 * with one key; |aad| is authenticated only and may be empty. EUSAGE for
 * another length, ECRYPTO, ENOMEM; |out| is then as before. */
PARLEY_API parley_err parley_aes_gcm_seal(parley_slice key, parley_slice nonce,
                                          parley_slice plain, parley_slice aad,
                                          parley_buf *out);
/** Appends the plain bytes of |sealed| (with its tag) to |out|. ECRYPTO if it
 * was not made with this |key|, |nonce| and |aad|; else as above. */
PARLEY_API parley_err parley_aes_gcm_open(parley_slice key, parley_slice nonce,
                                          parley_slice sealed, parley_slice aad,
                                          parley_buf *out);

/** Stores HMAC-SHA-256 of |in| under |key| in |out|. ECRYPTO. */
PARLEY_API parley_err parley_hmac_sha256(parley_slice key, parley_slice in,
                                         uint8_t out[PARLEY_SHA256_SIZE]);
/** HKDF with SHA-256 (RFC 5869): derives |size| bytes, at most 8160, from
 * |secret|; |salt| and |info| may be empty. EUSAGE, ECRYPTO. */
PARLEY_API parley_err parley_hkdf_sha256(parley_slice secret, parley_slice salt,
                                         parley_slice info, uint8_t *out,
                                         size_t size);

/** One side of a key agreement on the curve P-256. */
typedef struct parley_p256 parley_p256;

/** Makes a new pair of keys and stores it in |*out|. ECRYPTO, ENOMEM. */
PARLEY_API parley_err parley_p256_new(const parley_alloc *alloc,
                                      parley_p256 **out);
/** The pair of the 32-byte number |secret|: for known answers. ECRYPTO if it
 * is not from 1 to the order of the curve less 1. */
PARLEY_API parley_err parley_p256_load(const parley_alloc *alloc,
                                       parley_slice secret, parley_p256 **out);
/** Frees a pair of keys. NULL is ignored. */
PARLEY_API void parley_p256_free(parley_p256 *p256);

/** Appends the public key in DER (SubjectPublicKeyInfo). ECRYPTO, ENOMEM. */
PARLEY_API parley_err parley_p256_public(const parley_p256 *p256,
                                         parley_buf *out);
/** Stores the x coordinate of the shared point in |out|. |public_key| is the
 * peer's, in DER (SubjectPublicKeyInfo) or as a point of 65 or 33 bytes.
 * ECRYPTO if it is none of this curve. */
PARLEY_API parley_err parley_p256_shared(const parley_p256 *p256,
                                         parley_slice public_key,
                                         uint8_t out[PARLEY_P256_SHARED]);

#ifdef __cplusplus
}
#endif
#endif
