/* SPDX-License-Identifier: MIT
 *
 * Runs a fuzzer over the files of a folder, without libFuzzer. Each input is
 * also cut short, at a block of its exact size, so that the sanitizers see
 * the first byte behind it.
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Runs the first |size| bytes of |data| from a block of their own. */
static int run(const uint8_t *data, size_t size) {
  uint8_t *copy = malloc(size > 0 ? size : 1);
  if (copy == NULL) return 1;
  if (size > 0) memcpy(copy, data, size);
  LLVMFuzzerTestOneInput(copy, size);
  free(copy);
  return 0;
}

static int run_file(const char *path) {
  static uint8_t data[1 << 20];
  FILE *file = fopen(path, "rb");
  size_t size, cut;
  if (file == NULL) {
    fprintf(stderr, "%s: can not be read\n", path);
    return 1;
  }
  size = fread(data, 1, sizeof data, file);
  fclose(file);
  for (cut = 0; cut < size; cut += 1 + size / 16)
    if (run(data, cut) != 0) return 1;
  return run(data, size);
}

int main(int argc, char **argv) {
  int i, files = 0;
  for (i = 1; i < argc; i++) {
    DIR *dir = opendir(argv[i]);
    struct dirent *entry;
    if (dir == NULL) {
      fprintf(stderr, "%s: no such folder\n", argv[i]);
      return 1;
    }
    while ((entry = readdir(dir)) != NULL) {
      char path[4096];
      if (entry->d_name[0] == '.') continue;
      snprintf(path, sizeof path, "%s/%s", argv[i], entry->d_name);
      if (run_file(path) != 0) return 1;
      files++;
    }
    closedir(dir);
    printf("%s: %d inputs\n", argv[i], files);
  }
  return files > 0 ? 0 : 1;
}
