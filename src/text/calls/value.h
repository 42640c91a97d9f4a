/* Value: one value of a call's arguments, translated to JSON while its bytes come. JSON itself passes as it was
 * written. Python's and Gemma's literals become compact JSON. What was put out is never taken back: a byte is used once
 * no continuation can change what it means. Depth is bounded; no memory is held. */
#ifndef TENON_TEXT_CALLS_VALUE_H
#define TENON_TEXT_CALLS_VALUE_H

#include "base/buf.h"

enum { VALUE_DEPTH = 200, VALUE_ATOM = 400 }; /* values inside each other; bytes of a number or a key without quotes */

typedef enum ValueSyntax {
    VALUE_JSON,
    VALUE_PYTHON, /* 'a' or "a", True, None, tuples */
    VALUE_CALL,   /* the same, and it is what stands behind a function's name: (a=1, b='x') becomes an object */
    VALUE_GEMMA,  /* texts stand between two `quote`s and have no escapes, keys are bare: {a:1,b:<|"|>x<|"|>} */
} ValueSyntax;

typedef struct Value {
    ValueSyntax syntax;
    Str quote;      /* VALUE_GEMMA */
    bool unwrap;    /* VALUE_JSON: a text at the top is the value's JSON; what it says is put out */
    uint8_t state, text_end;
    bool key, comma; /* the text is a key; a comma stands before what comes next */
    int depth;
    uint8_t stack[VALUE_DEPTH];
} Value;

typedef enum ValueEnd { VALUE_MORE, VALUE_DONE, VALUE_BAD } ValueEnd;

Value value_new(ValueSyntax syntax, Str quote);

/* Takes bytes from the front of `in`, says in *used how many, and appends JSON. last: nothing follows `in`. MORE: the
 * rest of `in` cannot be told yet. DONE: the value ends behind the bytes used. BAD: what follows them is no value. */
ValueEnd value_put(Value *v, Str in, bool last, size_t *used, Buf *out);

/* The whole text as one value: appends JSON, or is false and appends nothing. */
bool value_of(ValueSyntax syntax, Str quote, Str text, Buf *out);

/* Text as it stands inside the quotes of a JSON text. */
void value_escape(Buf *out, Str text);

#endif
