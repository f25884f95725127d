/* SPDX-License-Identifier: MIT
 *
 * TLS of both roles. The first byte chooses what is done:
 *
 * - bytes of the input to one end, in pieces;
 * - a handshake and an echo between two ends, with four bytes of the input a
 * flight: how it is damaged, where (two), with what;
 * - options made of the input, a zero byte between them.
 *
 * OpenSSL is given fixed randomness, so that a finding comes again.
 */
#define OPENSSL_SUPPRESS_DEPRECATED /* RAND_set_rand_method */
#include <openssl/rand.h>
#include <stdlib.h>
#include <string.h>

#include "stage/stage.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* For a.example and 127.0.0.1, signed by itself, from 2000 to 9999. */
static const char certificate[] =
  "-----BEGIN CERTIFICATE-----\n"
  "MIIBRTCB7KADAgECAgEBMAoGCCqGSM49BAMCMAwxCjAIBgNVBAMMAWEwIBcNMDAw\n"
  "MTAxMDAwMDAwWhgPOTk5OTEyMzEyMzU5NTlaMAwxCjAIBgNVBAMMAWEwWTATBgcq\n"
  "hkjOPQIBBggqhkjOPQMBBwNCAARRulQUrvj1XUT7snVMad0sW8k8aFQioSL5llWH\n"
  "24CreJRNEHOLpi1pv3ORuvn9dYzMVRKTn5zi4vE/T851S4JOoz0wOzAaBgNVHREE\n"
  "EzARgglhLmV4YW1wbGWHBH8AAAEwHQYDVR0OBBYEFBg55+R9GZ4UR1DUWWg0NwsQ\n"
  "cnzKMAoGCCqGSM49BAMCA0gAMEUCIQCzhP61cVMyV2E2CVHn/Lio73yhiXygkEZq\n"
  "vGJQd4Ra0gIgdibvYaSfj6xJYyNjttq1hwcmFSc/FbQx85O60FRY7PU=\n"
  "-----END CERTIFICATE-----\n";
static const char private_key[] =
  "-----BEGIN PRIVATE KEY-----\n"
  "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg64f47CvaR72A9OBt\n"
  "+vW8bGiDvHRcEasWMlMt0thaogqhRANCAARRulQUrvj1XUT7snVMad0sW8k8aFQi\n"
  "oSL5llWH24CreJRNEHOLpi1pv3ORuvn9dYzMVRKTn5zi4vE/T851S4JO\n"
  "-----END PRIVATE KEY-----\n";

#define PIN "2329dd5da9839bdac054f3746987226bfa2dac506f88fffebe420785d4183389"
#define OTHER_PIN                                                              \
  "0000000000000000000000000000000000000000000000000000000000000000"

static uint64_t seed;

static int rand_bytes(unsigned char *out, int size) {
  while (size-- > 0) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    *out++ = (unsigned char)(seed >> 56);
  }
  return 1;
}

static int rand_status(void) {
  return 1;
}

struct end {
  parley_pipe pipe;
  parley_err err;
  bool echo, open;
};

static parley_err on_recv(void *ud, parley_slice in, parley_diag *diag) {
  struct end *end = ud;
  parley_err err =
    end->echo ? parley__pipe_send(&end->pipe, in, diag) : PARLEY_OK;
  if (in.size == 0 || !end->open) abort();
  return err == PARLEY_ECLOSED ? PARLEY_OK : err; /* we were closing */
}

static parley_err on_open(void *ud, parley_diag *diag) {
  struct end *end = ud;
  end->open = true;
  return end->echo
           ? PARLEY_OK
           : parley__pipe_send(&end->pipe, parley_slice_of("hello"), diag);
}

static bool start(struct end *end, parley_role role,
                  const parley_tls_options *options) {
  static const parley_pipe_top top = {on_recv, on_open, NULL};
  parley_diag diag = {.code = PARLEY_OK};
  parley_stage *tls;
  memset(end, 0, sizeof *end);
  end->echo = role == PARLEY_SERVER;
  parley__pipe_init(&end->pipe, role, NULL, NULL, NULL, &top, end);
  tls = parley__tls_new(&end->pipe, options, &diag);
  if ((tls == NULL) != (diag.code != PARLEY_OK)) abort();
  if (tls == NULL) return false;
  parley__pipe_push(&end->pipe, tls);
  if (parley__pipe_open(&end->pipe, &diag) != PARLEY_OK) abort();
  return true;
}

/* An error has a text, and is the end. */
static void feed(struct end *end, const uint8_t *data, size_t size) {
  parley_slice in = {data, size};
  parley_diag diag = {.code = PARLEY_OK};
  if (end->err != PARLEY_OK) return;
  end->err = parley__pipe_feed(&end->pipe, in, &diag);
  if (end->err != PARLEY_OK && diag.code != end->err) abort();
}

static void stop(struct end *end) {
  parley_slice none = {NULL, 0};
  parley__pipe_close(&end->pipe, 0, none, NULL);
  parley__pipe_end(&end->pipe, NULL);
  parley__pipe_clear(&end->pipe);
}

static void pieces(struct end *end, parley_slice in, size_t step) {
  while (in.size > 0 && end->err == PARLEY_OK) {
    size_t n = in.size < step ? in.size : step;
    feed(end, in.data, n);
    in.data += n;
    in.size -= n;
  }
}

/* Moves what |from| wants to send, damaged as the input says. */
static void move(struct end *from, struct end *to, parley_slice *in) {
  parley_buf *out = &from->pipe.out;
  uint8_t what = 0, with = 0;
  size_t at = 0;
  if (in->size >= 4 && out->size > 0) {
    what = in->data[0];
    at = (size_t)(in->data[1] << 8 | in->data[2]) % out->size;
    with = in->data[3];
    in->data += 4;
    in->size -= 4;
  }
  if (what & 1) out->data[at] ^= with;
  if (what & 2) out->size = at;
  if (what & 4) parley_buf_append(out, in->data, with < in->size ? with : 0);
  if (what & 8) pieces(to, parley_buf_slice(out), 1 + with % 8u);
  if (!(what & 8) || (what & 16)) pieces(to, parley_buf_slice(out), SIZE_MAX);
  if (what & 32) parley__pipe_close(&to->pipe, 0, parley_slice_of(""), NULL);
  if (what & 64) parley__pipe_end(&to->pipe, NULL);
  out->size = 0;
}

/* A round is a flight each way; three are enough for the echo. */
static void converse(const parley_tls_options *client_options,
                     const parley_tls_options *server_options,
                     parley_slice in) {
  struct end client, server;
  int round;
  if (!start(&client, PARLEY_CLIENT, client_options) ||
      !start(&server, PARLEY_SERVER, server_options))
    abort();
  for (round = 0; round < 4; round++) {
    move(&client, &server, &in);
    move(&server, &client, &in);
  }
  stop(&client);
  stop(&server);
}

/* Cuts the text up to the next zero byte off |in|; NULL if it is empty. */
static const char *next_text(parley_slice *in) {
  const char *text = (const char *)in->data;
  size_t n = strlen(text);
  in->data += n + (n < in->size);
  in->size -= n + (n < in->size);
  return n > 0 ? text : NULL;
}

static void make(parley_role role, parley_slice in) {
  char *copy = malloc(in.size + 1);
  parley_slice texts = {(const uint8_t *)copy, in.size};
  parley_tls_options options = {.ca = NULL};
  struct end end;
  if (copy == NULL) return;
  if (in.size > 0) memcpy(copy, in.data, in.size);
  copy[in.size] = '\0';
  options.host = next_text(&texts);
  options.pin = next_text(&texts);
  options.ca = next_text(&texts);
  options.certificate = next_text(&texts);
  options.private_key = next_text(&texts);
  options.insecure = next_text(&texts) != NULL;
  start(&end, role, &options);
  stop(&end);
  free(copy);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static const RAND_METHOD fixed = {NULL, rand_bytes, NULL,
                                    NULL, rand_bytes, rand_status};
  static const char *const hosts[] = {"a.example", "127.0.0.1", "b.example",
                                      "[::1]"};
  parley_tls_options client = {.ca = certificate};
  const parley_tls_options server = {.certificate = certificate,
                                     .private_key = private_key};
  uint8_t flags = size > 0 ? data[0] : 0;
  parley_role role = flags & 1 ? PARLEY_SERVER : PARLEY_CLIENT;
  parley_slice in = {data + 1, size - 1};
  struct end end;
  if (size < 1) return 0;
  seed = 1;
  RAND_set_rand_method(&fixed);
  setenv("SSL_CERT_FILE", "/dev/null", 1); /* loading the system's is slow */
  setenv("SSL_CERT_DIR", "/", 1);
  client.host = hosts[flags >> 4 & 3];
  client.insecure = (flags & 64) != 0;
  if (flags & 128) client.pin = flags & 1 ? OTHER_PIN : PIN;
  if (flags & 8) client.ca = NULL;
  if (flags & 2) {
    make(role, in);
  } else if (flags & 4) {
    converse(&client, &server, in);
  } else {
    if (!start(&end, role, role == PARLEY_SERVER ? &server : &client)) abort();
    pieces(&end, in, flags & 8 ? 7 : SIZE_MAX);
    stop(&end);
  }
  return 0;
}
