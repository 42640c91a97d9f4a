/* Dfa: a regular set of texts, over code points, as a deterministic automaton: what patterns, lengths and excluded
 * names of a schema are joined with. Every function that makes one may give NULL, if a limit is reached; NULL goes in
 * as NULL comes out. One owner. */
#ifndef TENON_TEXT_GRAMMAR_DFA_H
#define TENON_TEXT_GRAMMAR_DFA_H

#include "text/grammar/lang.h"

enum { DFA_MAX_STATES = 20000, DFA_MAX_CELLS = 4 << 20 };

typedef struct Dfa {
    int32_t *begin;   /* [n_part]: where a run of code points of one class begins, ascending from 0 */
    uint16_t *class;  /* [n_part] */
    int n_part, n_class;
    int32_t n;        /* states; 0 is the start */
    int32_t *to;      /* [n][n_class]; never negative: what cannot be goes to a state that leads nowhere */
    uint8_t *accepts; /* [n] */
} Dfa;

/* Texts of the expression, which calls no rule and names no token; search: texts in which one stands. */
Dfa *dfa_of(const Lang *l, int32_t e, bool search);
Dfa *dfa_length(int64_t min, int64_t max); /* code points; max < 0: none */
Dfa *dfa_both(Dfa *a, Dfa *b);             /* takes both */
Dfa *dfa_either(Dfa *a, Dfa *b);           /* the same */
Dfa *dfa_not(Dfa *a);                      /* takes it; of texts without surrogates */
Dfa *dfa_copy(const Dfa *a);
void dfa_free(Dfa *a);

bool dfa_has(const Dfa *a, Str text);
bool dfa_is_empty(const Dfa *a);

/* The same texts as an expression, each set of characters spelled by `spell`. Rules are added, one for each state. */
int32_t dfa_expr(Lang *l, const Dfa *a, int32_t (*spell)(Lang *l, const CharSet *s));

#endif
