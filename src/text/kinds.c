/* See kinds.h. The code points are cut wherever a set begins or ends. All parts start as one kind, and each set
 * splits the kinds of which it holds only a part. */
#include "text/kinds.h"

#include "base/mem.h"

#include <stdlib.h>
#include <string.h>

typedef struct Parts {
    int32_t *first; /* sorted; a part goes to the next */
    uint8_t *kind;
    size_t n;
} Parts;

static int compare(const void *a, const void *b) {
    int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
    return (x > y) - (x < y);
}

static Parts cut(const CharSet *set, size_t n) {
    size_t cuts = 1;
    for (size_t i = 0; i < n; i++) cuts += 2 * set[i].n;
    int32_t *first = mem_new(cuts, sizeof *first);
    cuts = 0;
    first[cuts++] = KINDS_FIRST;
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < set[i].n; k++) {
            if (set[i].range[k].first > KINDS_FIRST) first[cuts++] = set[i].range[k].first;
            if (set[i].range[k].last >= KINDS_FIRST) first[cuts++] = set[i].range[k].last + 1;
        }
    qsort(first, cuts, sizeof *first, compare);
    size_t parts = 0;
    for (size_t i = 0; i < cuts; i++)
        if (first[i] <= CHAR_LAST && (!parts || first[i] > first[parts - 1])) first[parts++] = first[i];
    return (Parts){first, mem_new(parts, 1), parts};
}

static bool divide(Parts *p, const CharSet *set, int *kinds, Err *err) {
    int next[2][KINDS_MAX]; /* what becomes of a kind outside and inside of the set */
    memset(next, -1, sizeof next);
    int n = 0;
    size_t at = 0;
    for (size_t i = 0; i < p->n; i++) {
        while (at < set->n && set->range[at].last < p->first[i]) at++;
        bool in = at < set->n && set->range[at].first <= p->first[i];
        int *kind = &next[in][p->kind[i]];
        if (*kind < 0) *kind = n++;
        if (n > KINDS_MAX)
            return err_set(err, ERR_LIMIT, "tells more than %d kinds of characters apart", KINDS_MAX);
        p->kind[i] = (uint8_t)*kind;
    }
    *kinds = n;
    return true;
}

static void fill_pages(Kinds *k, const Parts *p) {
    uint8_t page[KINDS_PAGE];
    size_t pages = 0, part = 0;
    k->page = mem_new(CHAR_LAST / KINDS_PAGE + 1, sizeof *k->page);
    for (int32_t base = 0; base <= CHAR_LAST; base += KINDS_PAGE) {
        for (int32_t i = 0; i < KINDS_PAGE;) {
            while (part + 1 < p->n && p->first[part + 1] <= base + i) part++;
            int32_t end = part + 1 < p->n ? p->first[part + 1] - base : KINDS_PAGE;
            if (end > KINDS_PAGE) end = KINDS_PAGE;
            memset(page + i, KINDS_FIRST + p->kind[part], (size_t)(end - i));
            i = end;
        }
        if (!pages || memcmp(page, k->kind + (pages - 1) * KINDS_PAGE, sizeof page)) {
            k->kind = mem_grow(k->kind, ++pages, KINDS_PAGE);
            memcpy(k->kind + (pages - 1) * KINDS_PAGE, page, sizeof page);
        }
        k->page[base / KINDS_PAGE] = (uint16_t)(pages - 1);
    }
}

bool kinds_build(Kinds *k, const CharSet *set, size_t n, Err *err) {
    *k = (Kinds){.n = 1};
    Parts parts = cut(set, n);
    bool ok = true;
    for (size_t i = 0; i < n && ok; i++) ok = divide(&parts, &set[i], &k->n, err);
    for (size_t i = parts.n; ok && i-- > 0;) k->one[parts.kind[i]] = parts.first[i];
    if (ok) fill_pages(k, &parts);
    free(parts.first);
    free(parts.kind);
    return ok;
}

void kinds_deinit(Kinds *k) {
    free(k->page);
    free(k->kind);
    *k = (Kinds){0};
}

void kinds_put_set(const Kinds *k, const CharSet *set, Buf *out) {
    bool in[KINDS_FIRST + KINDS_MAX] = {0};
    int count = 0, only = 0;
    for (int i = 0; i < KINDS_FIRST + k->n; i++) {
        in[i] = charset_has(set, i < KINDS_FIRST ? i : k->one[i - KINDS_FIRST]);
        count += in[i];
        if (in[i]) only = i;
    }
    if (!count) {
        buf_put_str(out, S("(?!)"));
        return;
    }
    if (count == 1) {
        buf_printf(out, "\\x%02x", only);
        return;
    }
    buf_putc(out, '[');
    for (int i = 0, end; i < KINDS_FIRST + k->n; i = end) {
        for (end = i + 1; end < KINDS_FIRST + k->n && in[end] == in[i];) end++;
        if (in[i]) buf_printf(out, end > i + 1 ? "\\x%02x-\\x%02x" : "\\x%02x", i, end - 1);
    }
    buf_putc(out, ']');
}

void kinds_put_text(const Kinds *k, Str text, Buf *out) {
    char *to = buf_reserve(out, text.n);
    size_t n = 0;
    for (size_t i = 0; i < text.n;) {
        if ((uint8_t)text.p[i] < 0x80) {
            to[n++] = text.p[i++];
            continue;
        }
        int32_t cp = utf8_next(text, &i);
        to[n++] = (char)k->kind[k->page[cp / KINDS_PAGE] * KINDS_PAGE + cp % KINDS_PAGE];
    }
    out->len += n;
}
