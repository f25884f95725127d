/* SPDX-License-Identifier: MIT
 *
 * rc4 MISSED: the RC4 of the library beside OpenSSL's, on blocks of 16 KiB, in
 * place. Nine interleaved runs, medians; appends a line to the file MISSED if
 * the library's is slower. First both must give the same bytes.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <openssl/evp.h>
#include <openssl/provider.h>

#include "parley/crypto.h"

enum { BLOCK = 16384, RUNS = 9, KEY = 16 };

static const double span = 0.06; /* seconds of one measurement */

static parley_rc4 ours;
static EVP_CIPHER_CTX *theirs;
static uint8_t block[BLOCK], other[BLOCK];

static void run_ours(uint8_t *data) {
  parley_rc4_apply(&ours, data, data, BLOCK);
}

static void run_theirs(uint8_t *data) {
  int n;
  if (EVP_EncryptUpdate(theirs, data, &n, data, BLOCK) != 1 || n != BLOCK)
    exit(2);
}

/* Seconds of CPU so far. */
static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* Bytes a second of |run| over |n| blocks. */
static double speed(void (*run)(uint8_t *), long n) {
  double start = now();
  long i;
  for (i = 0; i < n; i++) run(block);
  return (double)n * BLOCK / (now() - start);
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static double median(double *list) {
  qsort(list, RUNS, sizeof *list, ascending);
  return list[RUNS / 2];
}

/* Keys both, checks that they agree; 0 if that can not be done. */
static int set_up(void) {
  static const uint8_t key[KEY] = "sixteen letters!";
  parley_slice slice = {key, KEY};
  const EVP_CIPHER *cipher;
  size_t i;
  if (OSSL_PROVIDER_load(NULL, "legacy") == NULL ||
      OSSL_PROVIDER_load(NULL, "default") == NULL)
    return 0;
  cipher = EVP_rc4();
  theirs = EVP_CIPHER_CTX_new();
  if (theirs == NULL ||
      EVP_EncryptInit_ex(theirs, cipher, NULL, key, NULL) != 1)
    return 0;
  if (parley_rc4_init(&ours, slice) != PARLEY_OK) return 0;
  for (i = 0; i < BLOCK; i++) block[i] = other[i] = (uint8_t)(i * 7 + (i >> 8));
  run_ours(block);
  run_theirs(other);
  return memcmp(block, other, BLOCK) == 0;
}

int main(int argc, char **argv) {
  double a[RUNS], b[RUNS], ratio[RUNS], quicker, rough;
  FILE *missed;
  long n;
  int i;
  if (argc != 2 || !set_up()) {
    fputs("rc4: no RC4 of OpenSSL to compare with, or it differs\n", stderr);
    return 1;
  }
  rough = speed(run_theirs, 500);
  n = (long)(rough * span / BLOCK) + 1;
  for (i = 0; i < RUNS; i++) {
    if (i % 2 == 0) a[i] = speed(run_ours, n);
    b[i] = speed(run_theirs, n);
    if (i % 2 != 0) a[i] = speed(run_ours, n);
    ratio[i] = a[i] / b[i];
  }
  quicker = median(ratio);
  printf("RC4, blocks of 16 KiB\n");
  printf("  parley   %7.1f MB/s\n", median(a) * 1e-6);
  printf("  OpenSSL  %7.1f MB/s   parley / OpenSSL %.2f\n\n", median(b) * 1e-6,
         quicker);
  missed = fopen(argv[1], "a");
  if (missed == NULL) return 1;
  if (quicker < 1)
    fprintf(missed,
            "RC4: parley / OpenSSL is %.3f, the limit is at least 1.00\n",
            quicker);
  fclose(missed);
  EVP_CIPHER_CTX_free(theirs);
  return 0;
}
