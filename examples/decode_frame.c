/* SPDX-License-Identifier: MIT
 *
 * Decodes one frame of the nitro protocol that a server has sent and prints
 * it as JSON. A frame is its length (u32, of what follows), the packet's
 * number (u16) and the payload, all big-endian.
 *
 *   decode_frame [HEX]
 */
#include <stdio.h>
#include <string.h>

#include "parley/parley.h"

/* What a server sends when unit 7 says "hello". */
static const char hello[] =
  "0000001d 05a6 00000007 000568656c6c6f 00000001 00000000 00000000 00000005";

/* Turns hex digits into bytes; blanks between them are skipped. False if
 * there is anything else, or no room. */
static int read_hex(const char *text, uint8_t *out, size_t room, size_t *size) {
  size_t digits = 0;
  for (; *text != '\0'; text++) {
    static const char all[] = "0123456789abcdef0123456789ABCDEF";
    const char *digit = strchr(all, *text);
    if (*text == ' ') continue;
    if (digit == NULL || digits / 2 >= room) return 0;
    if (digits % 2 == 0) out[digits / 2] = 0;
    out[digits / 2] = (uint8_t)(out[digits / 2] * 16 + (digit - all) % 16);
    digits++;
  }
  *size = digits / 2;
  return digits % 2 == 0;
}

/* Prints the packet's name, its fields, and what one of them says. */
static int print_packet(const parley_schema *schema,
                        const parley_packet *packet, parley_slice payload) {
  parley_tree *tree = parley_tree_new(NULL);
  const parley_value *fields, *message;
  parley_slice rest;
  parley_diag diag;
  parley_buf json;
  if (tree == NULL) return 1;
  if (parley_decode_tree(schema, packet, NULL, payload, tree, &fields, &rest,
                         &diag) != PARLEY_OK) {
    fprintf(stderr, "%s at byte %zu: %s\n", diag.path, diag.offset, diag.text);
    parley_tree_free(tree);
    return 1;
  }
  parley_buf_init(&json, NULL);
  if (parley_value_json(fields, &json) == PARLEY_OK)
    printf("%s %.*s\n", parley_schema_text(schema, packet->name),
           (int)json.size, (const char *)json.data);
  /* Values can be looked up, too; a string in a tree ends in NUL. */
  message = parley_value_get(fields, "message");
  if (message != NULL && message->given == PARLEY_GIVEN_STRING)
    printf("message: %s\n", (const char *)message->u.string.data);
  if (rest.size > 0) printf("%zu bytes behind the last field\n", rest.size);
  parley_buf_clear(&json);
  parley_tree_free(tree); /* |fields| lived in it */
  return 0;
}

int main(int argc, char **argv) {
  const parley_schema *schema = parley_protocol("nitro");
  const parley_packet *packet;
  uint8_t frame[65536];
  parley_slice payload;
  size_t size, length;
  unsigned id;
  if (!read_hex(argc > 1 ? argv[1] : hello, frame, sizeof frame, &size) ||
      size < 6) {
    fprintf(stderr, "usage: decode_frame [HEX]\n");
    return 2;
  }
  length = (size_t)frame[0] << 24 | (size_t)frame[1] << 16 |
           (size_t)frame[2] << 8 | frame[3];
  if (length != size - 4) {
    fprintf(stderr, "the frame says %zu bytes, there are %zu\n", length,
            size - 4);
    return 1;
  }
  id = (unsigned)frame[4] << 8 | frame[5];
  packet = parley_schema_find_id(schema, PARLEY_S2C, (uint16_t)id);
  if (packet == NULL) {
    fprintf(stderr, "no packet has the number %u\n", id);
    return 1;
  }
  payload.data = frame + 6;
  payload.size = size - 6;
  return print_packet(schema, packet, payload);
}
