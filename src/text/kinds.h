/* Kinds: the classes of characters that the sets of a pattern can tell apart. A text is matched as bytes, one for
 * each character: ASCII stands for itself, every other character is represented by its kind, 128 to 255. Two
 * characters are of one kind if each set contains both or neither. So the matcher knows nothing of Unicode, and
 * testing a character is a lookup in a bitmap. Read-only after it is built. */
#ifndef TENON_TEXT_KINDS_H
#define TENON_TEXT_KINDS_H

#include "base/buf.h"
#include "base/err.h"
#include "text/charset.h"

enum { KINDS_FIRST = 128, KINDS_MAX = 128, KINDS_PAGE = 256 };

typedef struct Kinds {
    uint16_t *page; /* of a code point / KINDS_PAGE */
    uint8_t *kind;  /* pages of them */
    int32_t one[KINDS_MAX]; /* a character of each kind */
    int n;
} Kinds;

bool kinds_build(Kinds *k, const CharSet *set, size_t n, Err *err);
void kinds_deinit(Kinds *k);

/* Append the set as an item of PCRE2's syntax. */
void kinds_put_set(const Kinds *k, const CharSet *set, Buf *out);

/* Append the bytes that stand for the text, which is UTF-8. */
void kinds_put_text(const Kinds *k, Str text, Buf *out);

#endif
