/* See charset.h. */
#include "text/charset.h"

#include "base/mem.h"

#include <stdlib.h>
#include <string.h>

static void append(CharSet *s, int32_t first, int32_t last) {
    if (s->n && s->range[s->n - 1].last >= first - 1) {
        if (s->range[s->n - 1].last < last) s->range[s->n - 1].last = last;
        return;
    }
    if (s->n == s->cap) s->range = mem_grow(s->range, s->cap = s->cap ? 2 * s->cap : 8, sizeof *s->range);
    s->range[s->n++] = (CharRange){first, last};
}

void charset_add_ranges(CharSet *s, const CharRange *range, size_t n) {
    if (!n) return;
    if (!s->n || s->range[s->n - 1].first <= range[0].first) {
        for (size_t i = 0; i < n; i++) append(s, range[i].first, range[i].last);
        return;
    }
    CharSet sum = {0};
    size_t i = 0, k = 0;
    while (i < s->n || k < n) {
        bool own = k == n || (i < s->n && s->range[i].first <= range[k].first);
        CharRange next = own ? s->range[i++] : range[k++];
        append(&sum, next.first, next.last);
    }
    free(s->range);
    *s = sum;
}

void charset_add(CharSet *s, int32_t first, int32_t last) { charset_add_ranges(s, &(CharRange){first, last}, 1); }

void charset_invert(CharSet *s) {
    CharSet rest = {0};
    int32_t next = 0;
    for (size_t i = 0; i < s->n; i++) {
        if (s->range[i].first > next) append(&rest, next, s->range[i].first - 1);
        next = s->range[i].last + 1;
    }
    if (next <= CHAR_LAST) append(&rest, next, CHAR_LAST);
    free(s->range);
    *s = rest;
}

void charset_intersect(CharSet *s, const CharSet *with) {
    CharSet both = {0};
    for (size_t i = 0, k = 0; i < s->n && k < with->n;) {
        CharRange a = s->range[i], b = with->range[k];
        int32_t first = a.first > b.first ? a.first : b.first, last = a.last < b.last ? a.last : b.last;
        if (first <= last) append(&both, first, last);
        if (a.last < b.last) i++;
        else k++;
    }
    free(s->range);
    *s = both;
}

bool charset_equal(const CharSet *a, const CharSet *b) {
    return a->n == b->n && (!a->n || !memcmp(a->range, b->range, a->n * sizeof *a->range));
}

bool ranges_have(const CharRange *range, size_t n, int32_t cp) {
    size_t lo = 0, hi = n;
    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        if (range[mid].last < cp) lo = mid + 1;
        else hi = mid;
    }
    return lo < n && range[lo].first <= cp;
}

bool charset_has(const CharSet *s, int32_t cp) { return ranges_have(s->range, s->n, cp); }

void charset_deinit(CharSet *s) {
    free(s->range);
    *s = (CharSet){0};
}
