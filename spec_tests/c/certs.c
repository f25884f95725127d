/* SPDX-License-Identifier: MIT */
#include "certs.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <stdlib.h>
#include <string.h>

#include "test.h"

/* Takes the text out of |bio| and frees that. */
static char *text_of(BIO *bio) {
  char *data = NULL;
  long size = BIO_get_mem_data(bio, &data);
  char *out = malloc((size_t)size + 1);
  if (out != NULL) {
    memcpy(out, data, (size_t)size);
    out[size] = '\0';
  }
  BIO_free(bio);
  return out;
}

static bool extend(X509 *x509, int nid, const char *value) {
  X509_EXTENSION *ext = X509V3_EXT_conf_nid(NULL, NULL, nid, value);
  bool ok = ext != NULL && X509_add_ext(x509, ext, -1) == 1;
  X509_EXTENSION_free(ext);
  return ok;
}

static bool fill(X509 *x509, EVP_PKEY *key, const char *san,
                 const struct cert *issuer, long from, long to) {
  static long serial = 0;
  X509_NAME *name = X509_get_subject_name(x509);
  char cn[64];
  bool ok;
  snprintf(cn, sizeof cn, "Test %s %ld", san == NULL ? "CA" : "server",
           ++serial);
  ok = X509_set_version(x509, X509_VERSION_3) == 1 &&
       ASN1_INTEGER_set(X509_get_serialNumber(x509), serial) == 1 &&
       X509_gmtime_adj(X509_getm_notBefore(x509), from) != NULL &&
       X509_gmtime_adj(X509_getm_notAfter(x509), to) != NULL &&
       X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                                  (const unsigned char *)cn, -1, -1, 0) == 1 &&
       X509_set_pubkey(x509, key) == 1;
  if (ok && san == NULL)
    ok = extend(x509, NID_basic_constraints, "critical,CA:TRUE") &&
         extend(x509, NID_key_usage, "critical,keyCertSign,cRLSign");
  if (ok && san != NULL) ok = extend(x509, NID_subject_alt_name, san);
  return ok &&
         X509_set_issuer_name(x509, issuer != NULL
                                      ? X509_get_subject_name(issuer->x509)
                                      : name) == 1 &&
         X509_sign(x509, issuer != NULL ? issuer->pkey : key, EVP_sha256()) > 0;
}

static void take_pin(struct cert *cert) {
  unsigned char *der = NULL, digest[32];
  int i, size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(cert->x509), &der);
  CHECK(size > 0);
  CHECK(EVP_Digest(der, (size_t)size, digest, NULL, EVP_sha256(), NULL) == 1);
  for (i = 0; i < 32; i++)
    snprintf(cert->pin + (size_t)(2 * i), 3, "%02x", digest[i]);
  OPENSSL_free(der);
}

bool cert_make(struct cert *cert, const char *san, const struct cert *issuer,
               long from, long to) {
  BIO *pem = BIO_new(BIO_s_mem()), *key = BIO_new(BIO_s_mem());
  bool ok;
  memset(cert, 0, sizeof *cert);
  cert->pkey = EVP_EC_gen("P-256");
  cert->x509 = X509_new();
  ok =
    cert->pkey != NULL && cert->x509 != NULL &&
    fill(cert->x509, cert->pkey, san, issuer, from, to) &&
    PEM_write_bio_X509(pem, cert->x509) == 1 &&
    PEM_write_bio_PrivateKey(key, cert->pkey, NULL, NULL, 0, NULL, NULL) == 1;
  cert->pem = text_of(pem);
  cert->key = text_of(key);
  if (ok) take_pin(cert);
  CHECK(ok);
  return ok;
}

void cert_clear(struct cert *cert) {
  free(cert->pem);
  free(cert->key);
  X509_free(cert->x509);
  EVP_PKEY_free(cert->pkey);
  memset(cert, 0, sizeof *cert);
}
