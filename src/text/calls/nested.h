/* Arguments as elements within each other, as MiniMax M3 writes them: every value stands between marks with its name,
 * members of an object are elements, those of a list are called item, and the tool's schema says what is no text. */
#ifndef TENON_TEXT_CALLS_NESTED_H
#define TENON_TEXT_CALLS_NESTED_H

#include "text/calls/format.h"

/* Appends the arguments as a JSON object; whole: nothing of them is missing, else it has no end. */
void nested_put(const CallFormat *f, const json_t *function, Str in, bool whole, Buf *out);

#endif
