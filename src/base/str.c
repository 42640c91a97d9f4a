/* Strings, UTF-8 and the string map (see str.h). */
#include "base/str.h"

#include "base/err.h"
#include "base/locale.h"
#include "base/mem.h"

#include <errno.h>
#include <math.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

typedef struct StrMapEntry {
    Str key;
    uint64_t hash;
    int32_t value; /* value + 1, so that a zeroed entry is a free one */
} StrMapEntry;

Str str_of(const char *cstr) { return (Str){cstr, strlen(cstr)}; }

bool str_eq(Str a, Str b) { return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0); }

int str_cmp(Str a, Str b) {
    size_t n = a.n < b.n ? a.n : b.n;
    int c = n ? memcmp(a.p, b.p, n) : 0;
    return c ? c : (a.n > b.n) - (a.n < b.n);
}

bool str_starts(Str s, Str head) { return s.n >= head.n && (!head.n || memcmp(s.p, head.p, head.n) == 0); }

bool str_ends(Str s, Str tail) { return s.n >= tail.n && (!tail.n || memcmp(s.p + s.n - tail.n, tail.p, tail.n) == 0); }

ptrdiff_t str_find(Str s, Str what) {
    if (!what.n) return 0;
    if (!s.n) return -1;
    const char *at = memmem(s.p, s.n, what.p, what.n);
    return at ? at - s.p : -1;
}

Str str_from(Str s, size_t begin) {
    check(begin <= s.n);
    return begin ? (Str){s.p + begin, s.n - begin} : s; /* s may be {NULL, 0} */
}

/* strtoll and strtod need a terminator and skip leading space; both are handled here once. */
static bool number_text(Str s, char *text, size_t cap) {
    if (s.n == 0 || s.n >= cap || s.p[0] == ' ' || (s.p[0] >= '\t' && s.p[0] <= '\r')) return false;
    memcpy(text, s.p, s.n);
    text[s.n] = '\0';
    return strlen(text) == s.n;
}

bool str_i64(Str s, int64_t lo, int64_t hi, int64_t *out) {
    char text[32], *end;
    if (!number_text(s, text, sizeof text)) return false;
    errno = 0;
    long long v = strtoll(text, &end, 10);
    if (errno || *end || v < lo || v > hi) return false;
    *out = v;
    return true;
}

bool str_f64(Str s, double lo, double hi, double *out) {
    char text[64], *end;
    if (!number_text(s, text, sizeof text)) return false;
    double v = c_strtod(text, &end);
    if (*end || !isfinite(v) || v < lo || v > hi) return false;
    *out = v;
    return true;
}

int32_t utf8_next(Str s, size_t *i) {
    static const int32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const unsigned char *p = (const unsigned char *)s.p + *i;
    size_t left = s.n - *i;
    check(left > 0);
    (*i)++;
    if (p[0] < 0x80) return p[0];
    int len = p[0] >= 0xf0 ? 4 : p[0] >= 0xe0 ? 3 : 2;
    if (p[0] < 0xc2 || p[0] > 0xf4 || left < (size_t)len) return -1;
    int32_t cp = p[0] & (0x7f >> len);
    for (int k = 1; k < len; k++) {
        if ((p[k] & 0xc0) != 0x80) return -1;
        cp = (int32_t)((uint32_t)cp << 6 | (p[k] & 0x3f));
    }
    if (cp < least[len] || cp > 0x10ffff || (cp >= 0xd800 && cp <= 0xdfff)) return -1;
    *i += (size_t)len - 1;
    return cp;
}

int utf8_put(char out[4], int32_t cp) {
    uint32_t c = (uint32_t)cp;
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        out[0] = (char)(0xc0 | c >> 6);
        out[1] = (char)(0x80 | (c & 0x3f));
        return 2;
    }
    if (c < 0x10000) {
        out[0] = (char)(0xe0 | c >> 12);
        out[1] = (char)(0x80 | (c >> 6 & 0x3f));
        out[2] = (char)(0x80 | (c & 0x3f));
        return 3;
    }
    out[0] = (char)(0xf0 | c >> 18);
    out[1] = (char)(0x80 | (c >> 12 & 0x3f));
    out[2] = (char)(0x80 | (c >> 6 & 0x3f));
    out[3] = (char)(0x80 | (c & 0x3f));
    return 4;
}

ptrdiff_t utf8_bad(Str s) {
    for (size_t i = 0; i < s.n;) {
        size_t at = i;
        if (utf8_next(s, &i) < 0) return (ptrdiff_t)at;
    }
    return -1;
}

/* Both halves of the product: every bit of the input reaches all of the result, in a way that depends on the seed. */
static uint64_t fold(uint64_t a, uint64_t b) {
    unsigned __int128 p = (unsigned __int128)a * b;
    return (uint64_t)p ^ (uint64_t)(p >> 64);
}

uint64_t hash_bytes(const void *p, size_t n, uint64_t seed) {
    const unsigned char *b = p;
    uint64_t h = seed ^ (n * 0x9e3779b97f4a7c15u), factor = (seed ^ 0xff51afd7ed558ccdu) | 1;
    for (; n >= 8; n -= 8, b += 8) {
        uint64_t w;
        memcpy(&w, b, 8);
        h = fold(h ^ w, factor);
    }
    uint64_t w = 0;
    for (size_t k = 0; k < n; k++) w |= (uint64_t)b[k] << (8 * k);
    return fold(fold(h ^ w, factor) ^ 0xc4ceb9fe1a85ec53u, factor);
}

static uint64_t map_seed(void) {
    static _Atomic uint64_t seed;
    uint64_t s = atomic_load(&seed);
    if (s) return s;
    if (getrandom(&s, sizeof s, GRND_NONBLOCK) != (ssize_t)sizeof s) s = (uint64_t)(uintptr_t)&seed;
    uint64_t none = 0;
    s |= 1;
    return atomic_compare_exchange_strong(&seed, &none, s) ? s : none;
}

static StrMapEntry *find_entry(const StrMap *m, Str key, uint64_t hash) {
    for (size_t i = hash & (m->cap - 1);; i = (i + 1) & (m->cap - 1)) {
        StrMapEntry *e = &m->entry[i];
        if (!e->value || (e->hash == hash && str_eq(e->key, key))) return e;
    }
}

void strmap_reserve(StrMap *m, size_t n) {
    check(n <= SIZE_MAX / 8);
    size_t cap = m->cap ? m->cap : 16;
    while (cap < n * 2) cap *= 2;
    if (cap == m->cap) return;
    StrMap bigger = {mem_new(cap, sizeof *m->entry), m->len, cap};
    for (size_t i = 0; i < m->cap; i++)
        if (m->entry[i].value) *find_entry(&bigger, m->entry[i].key, m->entry[i].hash) = m->entry[i];
    free(m->entry);
    *m = bigger;
}

bool strmap_put(StrMap *m, Str key, int32_t value) {
    check(value >= 0 && value < INT32_MAX);
    strmap_reserve(m, m->len + 1);
    uint64_t hash = hash_bytes(key.p, key.n, map_seed());
    StrMapEntry *e = find_entry(m, key, hash);
    if (e->value) return false;
    *e = (StrMapEntry){key, hash, value + 1};
    m->len++;
    return true;
}

int32_t strmap_get(const StrMap *m, Str key) {
    if (!m->cap) return -1;
    return find_entry(m, key, hash_bytes(key.p, key.n, map_seed()))->value - 1;
}

void strmap_deinit(StrMap *m) {
    free(m->entry);
    *m = (StrMap){0};
}
