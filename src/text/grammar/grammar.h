/* Grammar: a set of texts as a network over bytes, what may come next at a place in it, and masks over a vocabulary.
 *
 * Compiled from a Lang (lang.h). A compiled grammar fills caches while it is used: it has one owner and one thread at
 * a time; any number of matchers may share it. A Vocab is read-only and may be shared by all threads. Sizes are bounded
 * everywhere, and what goes beyond ends in an error, never in a free choice. */
#ifndef TENON_TEXT_GRAMMAR_GRAMMAR_H
#define TENON_TEXT_GRAMMAR_GRAMMAR_H

#include "text/grammar/lang.h"

typedef struct Grammar Grammar;

/* The language of expression `root`. Refused: rules that are not defined, left recursion, a language without any text.
 * The Lang stays the caller's. */
Grammar *grammar_compile(Lang *l, int32_t root, Err *err);
void grammar_free(Grammar *g);

/* What most callers want: a Lang of one source. tok is needed for token literals by name, else it may be NULL. */
Grammar *grammar_gbnf(Str text, const Tok *tok, Err *err);
Grammar *grammar_regex(Str text, Err *err);
Grammar *grammar_schema(const json_t *schema, Err *err);
Grammar *grammar_choices(const Str *choice, size_t n, Err *err);

typedef struct GrammarSize {
    int rules, nodes, edges;
    size_t bytes; /* of caches now */
} GrammarSize;
GrammarSize grammar_size(const Grammar *g);

/* Is this a whole text of the language? 1, 0, or -1: a limit was reached, err says which. */
int grammar_match(Grammar *g, Str text, Err *err);

/* For tests: the place behind a text, from a place (-1: the start), until the caches begin anew; 0: not possible. */
int32_t grammar_walk(Grammar *g, int32_t at, Str text);
bool grammar_whole(const Grammar *g, int32_t at);

/* ---- masks */

/* The texts of a vocabulary as a tree. size: ids of the model, of which those beyond tok's are never allowed. An id of
 * `ends` (NULL: none), or that tok calls an end token, may come only where the text may end. */
typedef struct Vocab Vocab;
Vocab *vocab_new(const Tok *tok, int64_t size, const Ids *ends);
void vocab_free(Vocab *v);

/* A place in a text of the language. Its functions fit a Mask of the sampler (engine/sample.h). */
typedef struct Matcher Matcher;
Matcher *matcher_new(Grammar *g, const Vocab *v); /* borrowed */
void matcher_free(Matcher *m);

void matcher_allow(Matcher *m, uint32_t *allowed); /* sets bits; none: nothing can follow, or matcher_error */
void matcher_accept(Matcher *m, int32_t id);
int matcher_fits(Matcher *m, const int32_t *ids, int n); /* how many of these could be accepted in turn */
bool matcher_done(const Matcher *m);    /* the text is whole, and nothing can follow */
bool matcher_accepts(const Matcher *m); /* the text is whole; more may follow */
const Err *matcher_error(const Matcher *m); /* NULL: none. From then on nothing is allowed */

#endif
