/* Vocab from the inside: the texts of a vocabulary as a tree in depth-first order. Node i stands for a text; its
 * children are the nodes i + 1 .. end[i], among which walking is a loop that jumps over what cannot be. Control and end
 * tokens are in no tree: only edges for tokens reach them. */
#ifndef TENON_TEXT_GRAMMAR_VOCAB_H
#define TENON_TEXT_GRAMMAR_VOCAB_H

#include "text/grammar/grammar.h"

typedef struct Trie {
    uint8_t *byte;   /* the last of the text */
    uint16_t *depth; /* its length; node 0 is the empty text */
    int32_t *end, *token; /* token: the first with this text, TRIE_SHARED if there are more; or -1 */
    int32_t n;
} Trie;

enum {
    VOCAB_PLAIN = 32, /* the last: any number */
    TRIE_SHARED = 1 << 30,
};

struct Vocab {
    const Tok *tok;
    int64_t size;
    int32_t words;      /* of a mask */
    Trie all, rest;     /* rest: without the plain ones */
    int32_t *same;      /* of each id: the next one with the same text, or -1 */
    uint32_t *plain[VOCAB_PLAIN]; /* whole characters that stand for themselves within a JSON string, i + 1 at most */
    uint32_t *control;  /* tokens without text, but for end tokens */
    uint32_t *ends;
    uint32_t *texts;    /* all of a tree */
    uint16_t longest, plain_longest; /* in bytes; in characters */
};

/* The plain ones of so many characters at most, as a mask; NULL: it is not kept. */
const uint32_t *vocab_plain(const Vocab *v, int32_t most);

#endif
