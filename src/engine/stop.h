/* Stop: when a generation ends, and what of its text may be shown by then. Tokens go in; text comes out that can no
 * longer become part of a stop string, in whole characters. Special tokens and the one that ends a generation are not
 * shown, but a stop string may name their text, all of it or a part, with other text around. Where a stop string is
 * found does not depend on how the text was cut into tokens: the one whose last byte comes first counts. One owner, one
 * thread. */
#ifndef TENON_ENGINE_STOP_H
#define TENON_ENGINE_STOP_H

#include "base/buf.h"
#include "base/err.h"
#include "text/tok.h"

enum { STOP_MAX_STRINGS = 256, STOP_MAX_BYTES = 4096 };

typedef struct StopRules {
    const Str *text; /* [n_text], valid UTF-8; empty ones are no rule */
    int n_text;
    const int32_t *ids; /* [n_ids]: further ids that end it */
    int n_ids;
    const Ids *ends; /* those of the model's files; NULL: none. The tokenizer's own count, too */
    bool continues; /* the text goes on from a prompt: the first space is part of it */
    bool (*shows)(const void *user, int32_t id); /* NULL, or: is this special token shown nevertheless? */
    const void *user;                            /* until stop_free */
} StopRules;

typedef enum StopWhy { STOP_NONE, STOP_EOS, STOP_WORD } StopWhy;

typedef struct Stop Stop;

/* tok is borrowed; NULL: no text, so no stop strings. The rules are copied. */
Stop *stop_new(const Tok *tok, const StopRules *rules, Err *err);
void stop_free(Stop *s);

/* One more token. Appends to out what has become certain. STOP_EOS: the token is not shown, and what was held back is
 * out. STOP_WORD: the stop string and what follows it are dropped. After either, no more tokens. */
StopWhy stop_put(Stop *s, int32_t id, Buf *out);

void stop_end(Stop *s, Buf *out);  /* a limit ends the tokens: what is held back, but for half a character */
Str stop_word(const Stop *s);      /* after STOP_WORD: which one; the Stop's */

#endif
