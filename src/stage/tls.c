/* SPDX-License-Identifier: MIT
 *
 * TLS on OpenSSL, between two memory BIOs. OpenSSL keeps its own memory and
 * randomness, and looks at the wall clock to judge certificates.
 */
#include <ctype.h>
#include <string.h>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include "parley/crypto.h"
#include "stage/stage.h"

enum { PIN = PARLEY_SHA256_SIZE, PLAIN = 16384, HOST_MAX = 255 };

typedef struct tls_stage {
  parley_stage base;
  SSL_CTX *ctx;
  SSL *ssl;
  BIO *in;  /* from the peer; owned by |ssl| */
  BIO *out; /* to the peer; owned by |ssl| */
  char host[HOST_MAX + 1];
  uint8_t pin[PIN];
  bool has_pin;
  bool insecure;
  bool judged;       /* verify() accepted the peer's certificate */
  bool closed;       /* the peer's close_notify came */
  bool closing;      /* ours was sent */
  parley_diag judge; /* why verify() refused; code 0 if it did not */
  uint8_t plain[PLAIN];
} tls_stage;

/* ---- errors ---------------------------------------------------------- */

static parley_err fail_memory(parley_diag *diag) {
  ERR_clear_error();
  return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
}

/* Turns OpenSSL's error queue into one message and empties it. */
static parley_err fail_tls(parley_diag *diag, const char *what) {
  unsigned long code = ERR_peek_error();
  const char *reason = code != 0 ? ERR_reason_error_string(code) : NULL;
  if (ERR_GET_REASON(code) == ERR_R_MALLOC_FAILURE) return fail_memory(diag);
  parley_fail(diag, PARLEY_ETLS, 0, "%s: %s", what,
              reason != NULL ? reason : "protocol error");
  ERR_clear_error();
  return PARLEY_ETLS;
}

/* ---- judging the peer ------------------------------------------------ */

/* Writes the names a certificate is good for, as many as fit. */
static void list_names(X509 *cert, char *out, size_t size) {
  GENERAL_NAMES *names =
    X509_get_ext_d2i(cert, NID_subject_alt_name, NULL, NULL);
  size_t used = 0;
  int i;
  out[0] = '\0';
  for (i = 0; i < sk_GENERAL_NAME_num(names); i++) {
    const GENERAL_NAME *name = sk_GENERAL_NAME_value(names, i);
    const char *text;
    size_t length, at;
    if (name->type != GEN_DNS) continue;
    text = (const char *)ASN1_STRING_get0_data(name->d.dNSName);
    length = (size_t)ASN1_STRING_length(name->d.dNSName);
    if (size - used < length + 3) break;
    if (used > 0) {
      memcpy(out + used, ", ", 2);
      used += 2;
    }
    for (at = 0; at < length; at++)
      out[used++] = isgraph((unsigned char)text[at]) ? text[at] : '?';
    out[used] = '\0';
  }
  GENERAL_NAMES_free(names);
  if (used == 0) strcpy(out, "other names");
}

static void refuse(tls_stage *self, X509_STORE_CTX *store, X509 *cert) {
  int reason = X509_STORE_CTX_get_error(store);
  char names[160];
  if (reason == X509_V_ERR_HOSTNAME_MISMATCH ||
      reason == X509_V_ERR_IP_ADDRESS_MISMATCH) {
    list_names(cert, names, sizeof names);
    parley_fail(&self->judge, PARLEY_ECERT, 0, "certificate is for %s, not %s",
                names, self->host);
    return;
  }
  parley_fail(&self->judge, PARLEY_ECERT, 0,
              "certificate of %s is not trusted: %s", self->host,
              X509_verify_cert_error_string(reason));
}

/* The pin stands for the key, so that a renewed certificate keeps it. */
static bool fits_pin(tls_stage *self, X509 *cert) {
  uint8_t digest[PARLEY_SHA256_SIZE];
  unsigned char *der = NULL;
  char hex[2 * PARLEY_SHA256_SIZE + 1];
  parley_slice key;
  parley_err err = PARLEY_ENOMEM;
  int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(cert), &der);
  size_t i;
  if (size > 0) {
    key.data = der;
    key.size = (size_t)size;
    err = parley_sha256(key, digest);
    OPENSSL_free(der);
  }
  if (err != PARLEY_OK) {
    parley_fail(&self->judge, PARLEY_ECERT, 0, "the key can not be hashed");
    return false;
  }
  if (memcmp(digest, self->pin, sizeof digest) == 0) return true;
  for (i = 0; i < sizeof digest; i++) {
    hex[2 * i] = "0123456789abcdef"[digest[i] >> 4];
    hex[2 * i + 1] = "0123456789abcdef"[digest[i] & 15];
  }
  hex[2 * i] = '\0';
  parley_fail(&self->judge, PARLEY_ECERT, 0,
              "the server's key is not the pinned one but has SHA-256 %s", hex);
  return false;
}

/* Called by OpenSSL in place of its own verification. */
static int verify(X509_STORE_CTX *store, void *ud) {
  tls_stage *self = ud;
  X509 *cert = X509_STORE_CTX_get0_cert(store);
  if (self->insecure) {
    X509_STORE_CTX_set_error(store, X509_V_OK);
  } else if (X509_verify_cert(store) != 1) {
    refuse(self, store, cert);
    return 0;
  }
  if (self->has_pin && !fits_pin(self, cert)) {
    X509_STORE_CTX_set_error(store, X509_V_ERR_APPLICATION_VERIFICATION);
    return 0;
  }
  self->judged = true;
  return 1;
}

/* ---- the stage ------------------------------------------------------- */

/* Hands what OpenSSL wants to send to the stage below. */
static parley_err flush(tls_stage *self, parley_diag *diag) {
  char *data = NULL;
  long size = BIO_get_mem_data(self->out, &data);
  parley_slice bytes;
  parley_err err;
  if (size <= 0) return PARLEY_OK;
  bytes.data = (const uint8_t *)data;
  bytes.size = (size_t)size;
  err = parley__stage_down(&self->base, bytes, diag);
  (void)BIO_reset(self->out);
  return err;
}

/* Brings the handshake forward. An alert is sent even when it fails. */
static parley_err handshake(tls_stage *self, parley_diag *diag) {
  int got, why;
  parley_err err;
  ERR_clear_error();
  got = SSL_do_handshake(self->ssl);
  why = got == 1 ? SSL_ERROR_NONE : SSL_get_error(self->ssl, got);
  err = flush(self, diag);
  if (err != PARLEY_OK) return err;
  if (why == SSL_ERROR_WANT_READ) return PARLEY_OK;
  if (self->judge.code != PARLEY_OK) {
    ERR_clear_error();
    return parley_fail(diag, self->judge.code, 0, "%s", self->judge.text);
  }
  if (why != SSL_ERROR_NONE) return fail_tls(diag, "TLS handshake failed");
  if (self->base.pipe->role == PARLEY_CLIENT && !self->judged)
    return parley_fail(diag, PARLEY_ECERT, 0, "the server has no certificate");
  return parley__stage_ready(&self->base, diag);
}

/* The peer said good-bye: it gets our own, if it has not yet. */
static parley_err take_close(tls_stage *self, parley_diag *diag) {
  parley_slice none = {NULL, 0};
  parley_err err;
  self->closed = true;
  if (!self->closing) {
    self->closing = true;
    SSL_shutdown(self->ssl);
    ERR_clear_error();
  }
  err = flush(self, diag);
  if (err == PARLEY_OK)
    parley__stage_note(&self->base, PARLEY_NOTE_CLOSED, 0, none);
  return err;
}

/* Hands up every decrypted byte. The session may send meanwhile. */
static parley_err read_all(tls_stage *self, parley_diag *diag) {
  while (!self->closed) {
    parley_slice plain;
    parley_err err;
    int why, got;
    ERR_clear_error();
    got = SSL_read(self->ssl, self->plain, PLAIN);
    why = got > 0 ? SSL_ERROR_NONE : SSL_get_error(self->ssl, got);
    err = flush(self, diag);
    if (err != PARLEY_OK) return err;
    if (why == SSL_ERROR_WANT_READ) return PARLEY_OK;
    if (why == SSL_ERROR_ZERO_RETURN) return take_close(self, diag);
    if (why != SSL_ERROR_NONE) return fail_tls(diag, "TLS failed");
    plain.data = self->plain;
    plain.size = (size_t)got;
    err = parley__stage_up(&self->base, plain, diag);
    if (err != PARLEY_OK) return err;
  }
  return PARLEY_OK;
}

static parley_err tls_open(parley_stage *stage, parley_diag *diag) {
  return handshake((tls_stage *)stage, diag);
}

static parley_err tls_recv(parley_stage *stage, parley_slice in,
                           parley_diag *diag) {
  tls_stage *self = (tls_stage *)stage;
  size_t written = 0;
  if (self->closed) return PARLEY_OK;
  if (in.size == 0) return PARLEY_OK;
  if (BIO_write_ex(self->in, in.data, in.size, &written) != 1 ||
      written != in.size)
    return fail_memory(diag);
  if (!stage->ready) {
    parley_err err = handshake(self, diag);
    if (err != PARLEY_OK || !stage->ready) return err;
  }
  return read_all(self, diag);
}

/* What comes after our close_notify (an answer to a ping, say) is dropped. */
static parley_err tls_send(parley_stage *stage, parley_slice in,
                           parley_diag *diag) {
  tls_stage *self = (tls_stage *)stage;
  size_t written = 0;
  if (self->closing || in.size == 0) return PARLEY_OK;
  ERR_clear_error();
  if (SSL_write_ex(self->ssl, in.data, in.size, &written) != 1 ||
      written != in.size)
    return fail_tls(diag, "TLS failed to send");
  return flush(self, diag);
}

static parley_err tls_close(parley_stage *stage, int code, parley_slice reason,
                            parley_diag *diag) {
  tls_stage *self = (tls_stage *)stage;
  (void)code;
  (void)reason;
  if (self->closing) return PARLEY_OK;
  self->closing = true;
  SSL_shutdown(self->ssl);
  ERR_clear_error();
  return flush(self, diag);
}

static parley_err tls_end(parley_stage *stage, parley_diag *diag) {
  tls_stage *self = (tls_stage *)stage;
  if (self->closed) return PARLEY_OK;
  if (!stage->ready)
    return parley_fail(diag, PARLEY_ECLOSED, 0,
                       "the peer hung up during the TLS handshake");
  return parley_fail(diag, PARLEY_ECLOSED, 0,
                     "the connection was cut: the peer hung up without the "
                     "good-bye of TLS");
}

static void tls_free(parley_stage *stage) {
  tls_stage *self = (tls_stage *)stage;
  SSL_free(self->ssl);
  SSL_CTX_free(self->ctx);
  OPENSSL_cleanse(self->plain, sizeof self->plain);
  parley_free(stage->pipe->alloc, self, sizeof *self);
}

/* ---- setting up ------------------------------------------------------ */

static int no_password(char *out, int size, int writing, void *ud) {
  (void)out;
  (void)size;
  (void)writing;
  (void)ud;
  return -1; /* instead of asking on the terminal */
}

static BIO *open_text(const char *text) {
  return BIO_new_mem_buf(text, -1);
}

static parley_err trust(tls_stage *self, const char *pem, parley_diag *diag) {
  X509_STORE *store = SSL_CTX_get_cert_store(self->ctx);
  BIO *bio = open_text(pem);
  X509 *cert;
  int count = 0;
  if (bio == NULL) return fail_memory(diag);
  while ((cert = PEM_read_bio_X509(bio, NULL, no_password, NULL)) != NULL) {
    count += X509_STORE_add_cert(store, cert);
    X509_free(cert);
  }
  BIO_free(bio);
  ERR_clear_error(); /* the end of the text is an error there */
  if (count == 0)
    return parley_fail(diag, PARLEY_ETLS, 0, "no certificate in the CA text");
  /* A given intermediate or server certificate is trusted as it is. */
  X509_VERIFY_PARAM_set_flags(SSL_CTX_get0_param(self->ctx),
                              X509_V_FLAG_PARTIAL_CHAIN);
  return PARLEY_OK;
}

/* Copies the host without brackets, zone or the root's dot. */
static parley_err take_host(tls_stage *self, const char *host,
                            parley_diag *diag) {
  size_t size = strlen(host);
  const char *zone;
  if (size >= 2 && host[0] == '[' && host[size - 1] == ']') {
    host++;
    size -= 2;
  }
  zone = memchr(host, '%', size);
  if (zone != NULL) size = (size_t)(zone - host);
  if (size > 0 && host[size - 1] == '.') size--;
  if (size == 0 || size > HOST_MAX)
    return parley_fail(diag, PARLEY_EUSAGE, 0, "bad host name for TLS");
  memcpy(self->host, host, size);
  return PARLEY_OK;
}

static parley_err take_pin(tls_stage *self, const char *hex,
                           parley_diag *diag) {
  size_t i;
  for (i = 0; i < (size_t)2 * PIN; i++) {
    int c = tolower((unsigned char)hex[i]);
    int digit;
    if (!isxdigit(c)) break;
    digit = c <= '9' ? c - '0' : c - 'a' + 10;
    self->pin[i / 2] = (uint8_t)(self->pin[i / 2] * 16 + digit);
  }
  if (i != (size_t)2 * PIN || hex[i] != '\0')
    return parley_fail(diag, PARLEY_EUSAGE, 0,
                       "a pin is the SHA-256 of a key in 64 hex digits");
  self->has_pin = true;
  return PARLEY_OK;
}

static parley_err setup_client(tls_stage *self, const parley_tls_options *opt,
                               parley_diag *diag) {
  parley_err err = PARLEY_OK;
  if (opt->certificate != NULL || opt->private_key != NULL)
    return parley_fail(diag, PARLEY_EUSAGE, 0,
                       "certificate and key are options of a server");
  if (opt->host == NULL && !opt->insecure)
    return parley_fail(diag, PARLEY_EUSAGE, 0,
                       "verification needs the server's name");
  self->insecure = opt->insecure;
  if (opt->host != NULL) err = take_host(self, opt->host, diag);
  if (err == PARLEY_OK && opt->pin != NULL)
    err = take_pin(self, opt->pin, diag);
  if (err != PARLEY_OK) return err;
  SSL_CTX_set_verify(self->ctx, SSL_VERIFY_PEER, NULL);
  SSL_CTX_set_cert_verify_callback(self->ctx, verify, self);
  if (self->insecure) return PARLEY_OK;
  if (opt->ca != NULL) return trust(self, opt->ca, diag);
  if (SSL_CTX_set_default_verify_paths(self->ctx) != 1)
    return fail_tls(diag, "the system's CAs can not be loaded");
  return PARLEY_OK;
}

/* The name to be verified, and to be asked for unless it is an address. */
static parley_err setup_name(tls_stage *self, parley_diag *diag) {
  X509_VERIFY_PARAM *param = SSL_get0_param(self->ssl);
  if (self->host[0] == '\0') return PARLEY_OK;
  if (X509_VERIFY_PARAM_set1_ip_asc(param, self->host) == 1) return PARLEY_OK;
  ERR_clear_error();
  X509_VERIFY_PARAM_set_hostflags(param,
                                  X509_CHECK_FLAG_NEVER_CHECK_SUBJECT |
                                    X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
  if (X509_VERIFY_PARAM_set1_host(param, self->host, 0) != 1 ||
      SSL_set_tlsext_host_name(self->ssl, self->host) != 1)
    return fail_tls(diag, "bad host name for TLS");
  return PARLEY_OK;
}

/* The first certificate is the server's own, the others its chain. */
static parley_err use_chain(tls_stage *self, const char *pem,
                            parley_diag *diag) {
  BIO *bio = open_text(pem);
  X509 *cert;
  int count = 0, good = 1;
  if (bio == NULL) return fail_memory(diag);
  while (good == 1 &&
         (cert = PEM_read_bio_X509(bio, NULL, no_password, NULL)) != NULL) {
    if (count++ == 0)
      good = SSL_CTX_use_certificate(self->ctx, cert);
    else
      good = (int)SSL_CTX_add1_chain_cert(self->ctx, cert);
    X509_free(cert);
  }
  BIO_free(bio);
  if (good != 1) return fail_tls(diag, "bad server certificate");
  ERR_clear_error();
  if (count == 0)
    return parley_fail(diag, PARLEY_ETLS, 0,
                       "no certificate in the server's text");
  return PARLEY_OK;
}

static parley_err setup_server(tls_stage *self, const parley_tls_options *opt,
                               parley_diag *diag) {
  BIO *bio;
  EVP_PKEY *key;
  int good;
  parley_err err;
  if (opt->certificate == NULL || opt->private_key == NULL)
    return parley_fail(diag, PARLEY_EUSAGE, 0,
                       "a TLS server needs a certificate and its key");
  if (opt->ca != NULL || opt->pin != NULL)
    return parley_fail(diag, PARLEY_EUSAGE, 0,
                       "ca and pin are options of a client");
  err = use_chain(self, opt->certificate, diag);
  if (err != PARLEY_OK) return err;
  bio = open_text(opt->private_key);
  if (bio == NULL) return fail_memory(diag);
  key = PEM_read_bio_PrivateKey(bio, NULL, no_password, NULL);
  BIO_free(bio);
  if (key == NULL) return fail_tls(diag, "the private key can not be read");
  good = SSL_CTX_use_PrivateKey(self->ctx, key);
  EVP_PKEY_free(key);
  if (good != 1 || SSL_CTX_check_private_key(self->ctx) != 1)
    return fail_tls(diag, "the private key does not fit the certificate");
  return PARLEY_OK;
}

static parley_err setup(tls_stage *self, const parley_tls_options *opt,
                        parley_diag *diag) {
  bool client = self->base.pipe->role == PARLEY_CLIENT;
  parley_err err;
  BIO *in, *out;
  ERR_clear_error();
  self->ctx = SSL_CTX_new(client ? TLS_client_method() : TLS_server_method());
  if (self->ctx == NULL) return fail_tls(diag, "TLS can not be set up");
  SSL_CTX_set_min_proto_version(self->ctx, TLS1_2_VERSION);
  SSL_CTX_set_options(self->ctx, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET);
  SSL_CTX_set_session_cache_mode(self->ctx, SSL_SESS_CACHE_OFF);
  SSL_CTX_set_num_tickets(self->ctx, 0);
  err = client ? setup_client(self, opt, diag) : setup_server(self, opt, diag);
  if (err != PARLEY_OK) return err;
  self->ssl = SSL_new(self->ctx);
  if (self->ssl == NULL) return fail_tls(diag, "TLS can not be set up");
  in = BIO_new(BIO_s_mem());
  out = BIO_new(BIO_s_mem());
  if (in == NULL || out == NULL) {
    BIO_free(in);
    BIO_free(out);
    return fail_memory(diag);
  }
  self->in = in;
  self->out = out;
  SSL_set_bio(self->ssl, in, out);
  if (!client) {
    SSL_set_accept_state(self->ssl);
    return PARLEY_OK;
  }
  SSL_set_connect_state(self->ssl);
  return setup_name(self, diag);
}

parley_stage *parley__tls_new(parley_pipe *pipe, const parley_tls_options *opt,
                              parley_diag *diag) {
  static const parley_stage_ops ops = {"tls",     tls_open, tls_recv, tls_send,
                                       tls_close, tls_end,  NULL,     tls_free};
  tls_stage *self = parley_calloc(pipe->alloc, sizeof *self);
  if (self == NULL) {
    parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
    return NULL;
  }
  self->base.ops = &ops;
  self->base.pipe = pipe;
  if (setup(self, opt, diag) != PARLEY_OK) {
    tls_free(&self->base);
    return NULL;
  }
  return &self->base;
}
