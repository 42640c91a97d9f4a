/* sentencepiece's precompiled character map (darts-clone's double array). A unit has 32 bits: the label in bits 0-7
 * and 31, a flag in bit 8 that a value follows, the offset of the children in the others. Bounds are checked at
 * every step: the map is as untrusted as its file. */
#include "text/norm.h"

bool charmap_read(CharMap *m, Str bytes, uint32_t *unit, Err *err) {
    const uint8_t *p = (const uint8_t *)bytes.p;
    size_t n = bytes.n < 4 ? 0 : p[0] | (size_t)p[1] << 8 | (size_t)p[2] << 16 | (size_t)p[3] << 24;
    if (n < 4 || n % 4 || n > bytes.n - 4)
        return err_set(err, ERR_FORMAT, "character map: %zu bytes with a table of %zu", bytes.n, n);
    for (size_t i = 0; i < n / 4; i++) {
        const uint8_t *u = p + 4 + 4 * i;
        unit[i] = u[0] | (uint32_t)u[1] << 8 | (uint32_t)u[2] << 16 | (uint32_t)u[3] << 24;
    }
    *m = (CharMap){unit, n / 4, str_from(bytes, 4 + n)};
    ptrdiff_t bad = utf8_bad(m->text);
    if (bad >= 0) return err_set(err, ERR_FORMAT, "character map: not UTF-8 at byte %td", bad);
    return true;
}

static size_t offset(uint32_t unit) { return (size_t)(unit >> 10) << ((unit & 1u << 9) >> 6); }

/* The text of a value: up to its NUL; it must begin where a character begins. */
static Str value_text(const CharMap *m, uint32_t value) {
    size_t begin = value & 0x7fffffff, end = begin;
    if (begin >= m->text.n || ((uint8_t)m->text.p[begin] & 0xc0) == 0x80) return (Str){"", 0};
    while (end < m->text.n && m->text.p[end]) end++;
    return (Str){m->text.p + begin, end - begin};
}

Str charmap_find(const CharMap *m, Str text, bool longest, size_t *n) {
    Str found = {"", 0};
    size_t at = offset(m->unit[0]);
    *n = 0;
    for (size_t i = 0; i < text.n && text.p[i] && (longest || !*n); i++) {
        uint8_t c = (uint8_t)text.p[i];
        at ^= c;
        if (at >= m->n_units || (m->unit[at] & (1u << 31 | 0xff)) != c) break;
        uint32_t unit = m->unit[at];
        at ^= offset(unit);
        bool whole = i + 1 == text.n || ((uint8_t)text.p[i + 1] & 0xc0) != 0x80; /* no key ends inside a character */
        if (unit & 1u << 8 && whole && at < m->n_units) {
            found = value_text(m, m->unit[at]);
            *n = i + 1;
        }
    }
    return found;
}
