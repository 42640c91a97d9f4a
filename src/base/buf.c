/* Growable arrays (see buf.h). */
#include "base/buf.h"

#include "base/err.h"
#include "base/locale.h"
#include "base/mem.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static size_t grown(size_t cap, size_t need) {
    check(need <= PTRDIFF_MAX);
    size_t next = cap ? cap : 64;
    while (next < need) next += next / 2;
    return next;
}

char *buf_reserve(Buf *b, size_t n) {
    check(n <= PTRDIFF_MAX - b->len);
    if (!b->data || b->cap - b->len < n) { /* also for n == 0: the result is never a null pointer */
        b->cap = grown(b->cap, b->len + n);
        b->data = mem_grow(b->data, b->cap, 1);
    }
    return b->data + b->len;
}

void buf_put(Buf *b, const void *bytes, size_t n) {
    if (!n) return;
    memcpy(buf_reserve(b, n), bytes, n);
    b->len += n;
}

void buf_putc(Buf *b, char c) { buf_put(b, &c, 1); }

void buf_put_str(Buf *b, Str s) { buf_put(b, s.p, s.n); }

void buf_printf(Buf *b, const char *fmt, ...) {
    check(fmt); /* sanitizer builds would otherwise warn about a null format */
    va_list ap, again;
    va_start(ap, fmt);
    va_copy(again, ap);
    int n = c_vsnprintf(NULL, 0, fmt, ap);
    va_end(ap);
    check(n >= 0);
    c_vsnprintf(buf_reserve(b, (size_t)n + 1), (size_t)n + 1, fmt, again);
    va_end(again);
    b->len += (size_t)n;
}

const char *buf_cstr(Buf *b) {
    *buf_reserve(b, 1) = '\0';
    return b->data;
}

Str buf_view(const Buf *b) { return (Str){b->data, b->len}; }

void buf_deinit(Buf *b) {
    free(b->data);
    *b = (Buf){0};
}

void ids_put(Ids *ids, int32_t id) {
    if (ids->len == ids->cap) {
        ids->cap = grown(ids->cap, ids->len + 1);
        ids->data = mem_grow(ids->data, ids->cap, sizeof *ids->data);
    }
    ids->data[ids->len++] = id;
}

void ids_deinit(Ids *ids) {
    free(ids->data);
    *ids = (Ids){0};
}
