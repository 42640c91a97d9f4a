/* Buf: a growable array of bytes with one owner. A zeroed Buf is empty and valid. */
#ifndef TENON_BASE_BUF_H
#define TENON_BASE_BUF_H

#include "base/str.h"

#include <stddef.h>
#include <stdint.h>

typedef struct Buf {
    char *data;
    size_t len, cap;
} Buf;

void buf_put(Buf *b, const void *bytes, size_t n);
void buf_putc(Buf *b, char c);
void buf_put_str(Buf *b, Str s);
__attribute__((format(printf, 2, 3))) void buf_printf(Buf *b, const char *fmt, ...);
char *buf_reserve(Buf *b, size_t n); /* room for n more bytes after len; does not change len */
const char *buf_cstr(Buf *b);        /* NUL-terminated view, valid until the next change */
Str buf_view(const Buf *b);          /* borrowed, valid until the next change */
void buf_deinit(Buf *b);             /* frees; the Buf is empty and usable again */

/* Ids: the same for token ids. */
typedef struct Ids {
    int32_t *data;
    size_t len, cap;
} Ids;

void ids_put(Ids *ids, int32_t id);
void ids_deinit(Ids *ids);

#endif
