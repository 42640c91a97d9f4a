/* Str: a borrowed run of bytes, not NUL-terminated; UTF-8 where it is text. StrMap: Str -> int32. */
#ifndef TENON_BASE_STR_H
#define TENON_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Str {
    const char *p;
    size_t n;
} Str;

#define S(literal) ((Str){"" literal, sizeof(literal) - 1})
#define STR_ARG(s) (int)(s).n, (s).p /* for printf's %.*s */

Str str_of(const char *cstr);
bool str_eq(Str a, Str b);
int str_cmp(Str a, Str b); /* by bytes, then by length: <0, 0, >0 */
bool str_starts(Str s, Str head);
bool str_ends(Str s, Str tail);
ptrdiff_t str_find(Str s, Str what); /* offset of the first occurrence, -1 if none */
Str str_from(Str s, size_t begin);   /* s without its first bytes; begin <= n */

/* Whole-string numbers: false if anything is left over, out of [lo, hi], not finite or empty. */
bool str_i64(Str s, int64_t lo, int64_t hi, int64_t *out);
bool str_f64(Str s, double lo, double hi, double *out);

/* UTF-8. utf8_next decodes the character at *i and moves *i behind it; an invalid byte gives -1 and moves by
 * one. utf8_put writes 1 to 4 bytes and returns their number. utf8_bad is the offset of the first invalid
 * byte, or -1 (RFC 3629: no surrogates, no overlong forms, nothing above U+10FFFF). */
int32_t utf8_next(Str s, size_t *i);
int utf8_put(char out[4], int32_t cp);
ptrdiff_t utf8_bad(Str s);

/* StrMap: open addressing. Keys are borrowed and must outlive the map; values are >= 0. The hash is seeded per
 * process, so that a hostile file cannot choose collisions. A zeroed map is empty and valid. */
typedef struct StrMap {
    struct StrMapEntry *entry;
    size_t len, cap;
} StrMap;

void strmap_reserve(StrMap *m, size_t n);
bool strmap_put(StrMap *m, Str key, int32_t value); /* false, and unchanged, if the key is there already */
int32_t strmap_get(const StrMap *m, Str key);       /* -1 if absent */
void strmap_deinit(StrMap *m);

uint64_t hash_bytes(const void *p, size_t n, uint64_t seed); /* 64-bit, not cryptographic, the same everywhere */

#endif
