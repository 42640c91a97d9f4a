/* JSON from outside: jansson with our limits and error messages. Values are jansson's (json_t) and are read with its
 * functions; objects keep the order of the text. */
#ifndef TENON_BASE_JSON_H
#define TENON_BASE_JSON_H

#include "base/buf.h"
#include "base/err.h"
#include "base/str.h"

#include <jansson.h>

/* How a text is read.
 *
 * EXACT, for what a template will see: an integer beyond 64 bits, for which jansson has no type, becomes a value that
 * js_big recognises instead of a real. To all other code it is an object with one unknown key.
 *
 * PYTHON, as Python's json reads it: the last of repeated keys counts, and NaN, Infinity and -Infinity are numbers.
 * jansson has no such numbers: they become the object that transformers 5 writes for them, {"__float__": "NaN"}. */
enum { JS_EXACT = 1, JS_PYTHON = 2 };

/* Parse a whole text; flags: 0, or JS_ joined by |. `what` names it in errors. The caller owns the result: json_decref.
 * NULL on error. Duplicate keys are an error without JS_PYTHON; NUL in strings is allowed; depth is bounded by jansson
 * (2,048). */
json_t *js_parse(Str text, const char *what, unsigned flags, Err *err);

Str js_big(const json_t *v);           /* its digits, borrowed; {NULL, 0} if v is no such integer */
json_t *js_rounded(const json_t *big); /* as a real, which it is without JS_EXACT; the caller's */

#define JS_FLOAT "__float__"

/* A number, or such an object; an infinity becomes 1e308. False: v is neither. */
bool js_float(const json_t *v, double *out);

/* js_parse with JS_PYTHON of a regular file of at most `limit` bytes. */
json_t *js_parse_file(const char *path, size_t limit, Err *err);

/* Bytes that the values of a text will take once it is parsed. The text need not be valid JSON. */
size_t js_cost(Str text);

/* The string value as a borrowed Str; {NULL, 0} if v is NULL or no string. */
Str js_str(const json_t *v);

/* Append s as a JSON string with quotes; invalid UTF-8 becomes U+FFFD. */
void js_quote(Buf *out, Str s);

#endif
