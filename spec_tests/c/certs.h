/* SPDX-License-Identifier: MIT
 *
 * Certificates for tests, made while they run, so that none expires.
 */
#ifndef PARLEY_CERTS_H
#define PARLEY_CERTS_H

#include <stdbool.h>

struct cert {
  char *pem;    /* the certificate */
  char *key;    /* its private key, PEM */
  char pin[65]; /* SHA-256 of its SubjectPublicKeyInfo in hex */
  void *x509, *pkey;
};

/* Makes a certificate with a new P-256 key. |san| is as in OpenSSL's
 * configuration ("DNS:a.example,IP:127.0.0.1"); NULL makes a CA. |issuer|
 * NULL: signed by itself. Valid from now + |from| to now + |to| seconds. */
bool cert_make(struct cert *cert, const char *san, const struct cert *issuer,
               long from, long to);
void cert_clear(struct cert *cert);

#endif
