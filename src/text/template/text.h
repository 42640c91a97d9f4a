/* Text: the immutable strings of a render. Each byte carries a mark: 1 if it comes from untrusted input.
 *
 * Marks are a parallel array (NULL: all trusted), so that slices share them and concatenation copies them. Bytes
 * are valid UTF-8; positions that templates see count characters. */
#ifndef TENON_TEXT_TEMPLATE_TEXT_H
#define TENON_TEXT_TEMPLATE_TEXT_H

#include "text/template/render.h"

typedef struct Text {
    const char *p, *mark;
    size_t n;
    struct TextBuf *home; /* the buffer it was built in, if more may be appended there */
} Text;

/* A text that is being built. Appending stops at the first failure of the render. */
typedef struct TextBuf {
    Render *r;
    char *p, *mark;
    size_t n, cap;
} TextBuf;

void text_put(TextBuf *b, Str s, const char *mark);
void text_put_as(TextBuf *b, Str s, bool untrusted);
void text_put_text(TextBuf *b, const Text *t);
const Text *text_done(const TextBuf *b);

const Text *text_new(Render *r, Str s, bool untrusted); /* borrows s */
const Text *text_slice(Render *r, const Text *t, size_t begin, size_t end);
const Text *text_concat(Render *r, const Text *a, const Text *b);
Str text_str(const Text *t);
bool text_untrusted(const Text *t); /* any byte */

/* The parts that `text_put` takes: bytes [begin, end) of t. */
void text_put_part(TextBuf *b, const Text *t, size_t begin, size_t end);

size_t text_length(const Text *t);                   /* in characters */
size_t text_offset(const Text *t, size_t character); /* in bytes; clamped */

/* Character classes as Python has them. */
bool char_is_space(int32_t c);
bool char_is_line_end(int32_t c);
bool char_is_cased(int32_t c);
bool char_is_letter(int32_t c);
bool char_is_letter_number(int32_t c);
bool char_is_mark(int32_t c); /* or a connector: what may stand inside a name */
bool char_is_decimal(int32_t c);
bool char_is_digit(int32_t c);
bool char_is_number(int32_t c);
bool char_is_lower(int32_t c);
bool char_is_upper(int32_t c);
bool char_is_printable(int32_t c);

typedef enum CharCase { CHAR_LOWER, CHAR_UPPER, CHAR_TITLE, CHAR_FOLDED } CharCase;
/* Append the character at byte i of t in another case (not CHAR_FOLDED), with Python's special cases. */
void text_put_case(TextBuf *b, const Text *t, size_t i, CharCase to);
const Text *text_case(Render *r, const Text *t, CharCase to);

/* Without leading and trailing characters that are in `chars` (NULL: white space). */
enum { STRIP_LEFT = 1, STRIP_RIGHT = 2 };
const Text *text_strip(Render *r, const Text *t, const Text *chars, unsigned sides);

#endif
