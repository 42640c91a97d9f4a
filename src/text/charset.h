/* CharSet: a set of code points, as sorted ranges that do not touch. A zeroed one is empty. No state, any thread. */
#ifndef TENON_TEXT_CHARSET_H
#define TENON_TEXT_CHARSET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { CHAR_LAST = 0x10ffff };

typedef struct CharRange {
    int32_t first, last;
} CharRange;

typedef struct CharSet {
    CharRange *range;
    size_t n, cap;
} CharSet;

void charset_add(CharSet *s, int32_t first, int32_t last);
void charset_add_ranges(CharSet *s, const CharRange *range, size_t n);
void charset_invert(CharSet *s);
void charset_intersect(CharSet *s, const CharSet *with);
bool charset_equal(const CharSet *a, const CharSet *b);
bool charset_has(const CharSet *s, int32_t cp);
bool ranges_have(const CharRange *range, size_t n, int32_t cp);
void charset_deinit(CharSet *s);

#endif
