/* Detok: bytes of tokens -> whole UTF-8 characters. Each maximal part of a malformed character becomes one U+FFFD,
 * as Unicode recommends and as Hugging Face and Python do it. One owner. */
#include "text/tok_impl.h"

#include <string.h>

/* The character at the start of p: its length if it is whole, 0 if it is unfinished, -k if its first k bytes, a
 * maximal part, cannot be continued to a character. */
static int char_state(const uint8_t *p, size_t n) {
    int len = p[0] < 0x80 ? 1 : p[0] < 0xc2 ? 0 : p[0] < 0xe0 ? 2 : p[0] < 0xf0 ? 3 : p[0] < 0xf5 ? 4 : 0;
    if (!len) return -1;
    for (int k = 1; k < len; k++) {
        if ((size_t)k == n) return 0;
        uint8_t lo = 0x80, hi = 0xbf;
        if (k == 1 && p[0] == 0xe0) lo = 0xa0;
        if (k == 1 && p[0] == 0xed) hi = 0x9f;
        if (k == 1 && p[0] == 0xf0) lo = 0x90;
        if (k == 1 && p[0] == 0xf4) hi = 0x8f;
        if (p[k] < lo || p[k] > hi) return -k;
    }
    return len;
}

static void put_byte(Detok *d, char byte, Buf *out) {
    d->pending[d->n_pending++] = byte;
    while (d->n_pending) {
        int state = char_state((const uint8_t *)d->pending, (size_t)d->n_pending);
        if (!state) return;
        int taken = state > 0 ? state : -state;
        if (state > 0) buf_put(out, d->pending, (size_t)taken);
        else buf_put_str(out, S("\xef\xbf\xbd"));
        d->n_pending -= taken;
        memmove(d->pending, d->pending + taken, (size_t)d->n_pending);
    }
}

void detok_put(Detok *d, int32_t id, Buf *out) {
    if (id < 0 || id >= d->tok->n || tok_is_special(d->tok, id)) return;
    int strip = d->stripped < 0 ? 0 : d->tok->strip - d->stripped;
    Str bytes = tok_stripped(d->tok, id, &strip);
    d->stripped = strip ? d->tok->strip - strip : -1;
    for (size_t i = 0; i < bytes.n; i++) put_byte(d, bytes.p[i], out);
}

void detok_end(Detok *d, Buf *out) {
    if (d->n_pending) buf_put_str(out, S("\xef\xbf\xbd"));
    d->n_pending = 0;
}
