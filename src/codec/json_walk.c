/* SPDX-License-Identifier: MIT */
#include "codec/json_walk.h"

#include <stdlib.h>
#include <string.h>

const parley_field parley__any_field = {
  .kind = PARLEY_KIND_ANY,
  .key = PARLEY_NONE,
  .type = PARLEY_NONE,
  .pair = PARLEY_NONE,
  .slot = PARLEY_NO_SLOT,
  .per = 1,
  .cond = PARLEY_NONE,
};

const parley_field parley__binary_field = {
  .kind = PARLEY_KIND_BINARY,
  .key = PARLEY_NONE,
  .type = PARLEY_NONE,
  .pair = PARLEY_NONE,
  .slot = PARLEY_NO_SLOT,
  .per = 1,
  .cond = PARLEY_NONE,
};

bool parley__has_events(const parley_schema *schema) {
  return schema->wire == PARLEY_WIRE_JSON && schema->npackets > 0 &&
         parley__is_event(&schema->packets[0]);
}

parley__json_mode parley__json_escapes(const parley_schema *schema) {
  if (parley__has_events(schema)) return PARLEY_JSON_JS;
  return schema->wire == PARLEY_WIRE_JSON ? PARLEY_JSON_LENIENT
                                          : PARLEY_JSON_STRICT;
}

const char *parley__wire_name(const parley_schema *schema, uint32_t node) {
  uint32_t wire = schema->infos[node].wire;
  return wire != 0 ? parley_schema_text(schema, wire)
                   : parley_schema_key(schema, schema->fields[node].key);
}

bool parley__is_named(const parley_schema *schema, uint32_t node,
                      parley_slice name) {
  const char *also = parley_schema_text(schema, schema->infos[node].also);
  if (parley_slice_eq(parley_slice_of(parley__wire_name(schema, node)), name))
    return true;
  while (*also != '\0') {
    size_t n = strcspn(also, ",");
    if (n == name.size && memcmp(also, name.data, n) == 0) return true;
    also += also[n] == ',' ? n + 1 : n;
  }
  return false;
}

const parley_enum_value *parley__enum_find(const parley_schema *schema,
                                           uint32_t enumeration,
                                           uint32_t version,
                                           parley_slice text) {
  const parley_enum *e = &schema->enums[enumeration];
  uint32_t i;
  for (i = 0; i < e->count; i++) {
    const parley_enum_value *value = &schema->enum_values[e->first + i];
    if (parley__in_version(version, value->since, 0) &&
        parley_slice_eq(
          text, parley_slice_of(parley_schema_text(schema, value->text))))
      return value;
  }
  return NULL;
}

static int hex_digit(uint8_t c) {
  if (c >= '0' && c <= '9') return c - '0';
  c |= 0x20;
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool parley__uuid(parley_slice text, bool strict, char out[37]) {
  static const uint8_t sizes[] = {8, 4, 4, 4, 12};
  static const char digits[] = "0123456789abcdef";
  size_t at = 0, group, i;
  if (text.size > 36) return false;
  for (group = 0; group < 5; group++) {
    size_t size = sizes[group], n = 0;
    memset(out, '0', size);
    for (; at < text.size && text.data[at] != '-'; at++, n++) {
      int digit = hex_digit(text.data[at]);
      if (digit < 0) return false;
      /* Digits that are too many push out the first ones. */
      for (i = 0; i + 1 < size; i++) out[i] = out[i + 1];
      out[size - 1] = digits[digit];
    }
    if (n == 0 || n > 16 || (strict && n != size)) return false;
    out += size;
    if (group == 4) break;
    if (at == text.size) return false;
    at++;
    *out++ = '-';
  }
  *out = '\0';
  return at == text.size;
}

/* ISO 4217 codes in the tables of Java, former ones too. */
static const char currencies[] =
  "ADPAEDAFAAFNALLAMDANGAOAARSATSAUDAWGAYMAZMAZNBAMBBDBDTBEFBGLBGNBHDBIFBMDBND"
  "BOBBOVBRLBSDBTNBWPBYBBYNBYRBZDCADCDFCHECHFCHWCLFCLPCNYCOPCOUCRCCSDCUCCUPCVE"
  "CYPCZKDEMDJFDKKDOPDZDEEKEGPERNESPETBEURFIMFJDFKPFRFGBPGELGHCGHSGIPGMDGNFGRD"
  "GTQGWPGYDHKDHNLHRKHTGHUFIDRIEPILSINRIQDIRRISKITLJMDJODJPYKESKGSKHRKMFKPWKRW"
  "KWDKYDKZTLAKLBPLKRLRDLSLLTLLUFLVLLYDMADMDLMGAMGFMKDMMKMNTMOPMROMRUMTLMURMVR"
  "MWKMXNMXVMYRMZMMZNNADNGNNIONLGNOKNPRNZDOMRPABPENPGKPHPPKRPLNPTEPYGQARROLRON"
  "RSDRUBRURRWFSARSBDSCRSDDSDGSEKSGDSHPSITSKKSLESLLSOSSRDSRGSSPSTDSTNSVCSYPSZL"
  "THBTJSTMMTMTTNDTOPTPETRLTRYTTDTWDTZSUAHUGXUSDUSNUSSUYIUYUUZSVEBVEDVEFVESVND"
  "VUVWSTXAFXAGXAUXBAXBBXBCXBDXCDXDRXFOXFUXOFXPDXPFXPTXSUXTSXUAXXXYERYUMZARZMK"
  "ZMWZWDZWLZWNZWR";

bool parley__is_currency(parley_slice text) {
  size_t i;
  if (text.size != 3) return false;
  for (i = 0; i + 3 < sizeof currencies; i += 3)
    if (memcmp(currencies + i, text.data, 3) == 0) return true;
  return false;
}

static int compare(const void *a, const void *b) {
  const parley__text *x = a, *y = b;
  uint32_t least = x->size < y->size ? x->size : y->size;
  int order = least > 0 ? memcmp(x->data, y->data, least) : 0;
  if (order == 0 && x->size != y->size) order = x->size < y->size ? -1 : 1;
  if (order == 0 && x->index != y->index) order = x->index < y->index ? -1 : 1;
  return order;
}

void parley__sort_texts(parley__text *texts, size_t n) {
  if (n > 1) qsort(texts, n, sizeof *texts, compare);
}
