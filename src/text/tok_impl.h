/* Inside of Tok: shared by its two readers (tok_gguf, tok_hf), bpe, pretok, nfc and the driver (tok).
 *
 * A reader fills a new Tok in this order: tok_set_size, tok_put for every id, merges_init and tok_put_merge in
 * order of rank, pre-tokeniser, roles. Then tok.c builds what encoding needs, and the Tok is read-only:
 * everything that an encode call changes lives in its own Encoder, BpeWork and PretokWork. */
#ifndef TENON_TEXT_TOK_IMPL_H
#define TENON_TEXT_TOK_IMPL_H

#include "base/buf.h"
#include "base/mem.h"
#include "base/str.h"
#include "text/pretok.h"
#include "text/tok.h"

#include <stdbool.h>
#include <stdint.h>

enum {
    TOK_MAX_IDS = 1 << 24,
    TOK_MAX_AFFIX = 8,
    TOK_MAX_ADDED_BYTES = 256, /* keeps the search for added tokens linear in the text */
    TOK_MAX_TEXT = 1 << 30,    /* positions are 32-bit */
};

/* What an id is. Added tokens are found in the text before anything else; control tokens are those among them
 * that are no text: "special" in tokenizer.json, types 2 and 3 of GGUF. */
enum {
    TOKEN_ADDED = 1,
    TOKEN_CONTROL = 2,
    TOKEN_EOG = 4,
    TOKEN_LSTRIP = 8,
    TOKEN_RSTRIP = 16,
    TOKEN_SINGLE_WORD = 32,
    TOKEN_NORMALIZED = 64, /* found in the normalised text, after the other added tokens */
};

/* Merges: (left, right) -> (rank, id), open addressing, seeded against chosen collisions. */
typedef struct Merge {
    int32_t left, right; /* left < 0: free */
    int32_t rank, id;
} Merge;

typedef struct Merges {
    Merge *entry;
    size_t cap; /* a power of two */
    uint64_t seed;
} Merges;

void merges_init(Merges *m, size_t n); /* room for n */
void merges_put(Merges *m, Merge merge); /* a pair that is there already takes the new rank, as in Hugging Face */
const Merge *merges_get(const Merges *m, int32_t left, int32_t right); /* NULL if absent */
void merges_deinit(Merges *m);

/* Scratch of one encode call. */
typedef struct BpeWork {
    struct BpeSymbol *symbol;
    size_t n_symbols;
    uint64_t *key, *heap;
    size_t n_heap, cap_heap;
    Buf piece;
} BpeWork;

/* Append the ids of one pre-token. */
void bpe_encode(const Tok *t, BpeWork *w, Str word, Ids *out);
void bpe_work_deinit(BpeWork *w);

/* The alphabet of byte-level BPE: every byte has a printable character. */
int byte_level_put(char out[4], uint8_t byte);
int byte_level_byte(int32_t cp); /* -1 if cp is not in the alphabet */

/* Append the canonical composition (NFC) of text. Linear, also for long runs of combining marks. */
void nfc_put(Buf *out, Str text);

/* The added tokens of one kind, sorted by content. */
typedef struct AddedToken {
    Str text;
    int32_t id;
} AddedToken;

typedef struct Added {
    AddedToken *token;
    int n;
    int32_t first[257]; /* those that begin with byte b: first[b] .. first[b+1]-1 */
} Added;

struct Tok {
    int n;
    Str *piece;     /* as the file writes it; {NULL, 0}: no such token */
    Str *bytes;     /* what it stands for in the text */
    uint8_t *flags; /* TOKEN_ */
    StrMap ids;     /* piece -> id */
    Merges merges;
    size_t max_piece;
    int32_t byte_id[256]; /* -1: none */
    int32_t unk;          /* for a byte without a token; -1: such a byte is left out, as in Hugging Face */
    bool ignore_merges;   /* a pre-token that is in the vocabulary is one token */
    bool nfc;
    Pretok pretok;
    Added added, added_normalized;
    int32_t bos, eos;
    int32_t prefix[TOK_MAX_AFFIX], suffix[TOK_MAX_AFFIX]; /* TOK_ADD_SPECIAL */
    int n_prefix, n_suffix;
    Str chat_template;
    Arena arena;
};

bool tok_set_size(Tok *t, int64_t ids, int64_t entries, Err *err);
bool tok_put(Tok *t, int64_t id, Str piece, unsigned flags, Err *err); /* the piece is borrowed */
bool tok_put_merge(Tok *t, int32_t rank, Str left, Str right, Err *err);
void tok_set_eog(Tok *t, int32_t id);

bool tok_read_gguf(Tok *t, const Model *m, Err *err);
bool tok_read_hf(Tok *t, const char *dir, Err *err);
bool tok_read_json(Tok *t, Str text, const char *what, Err *err); /* tokenizer.json alone */

/* A Tok from tokenizer.json in memory: tests and fuzzing. */
Tok *tok_open_json(Str text, Err *err);

#endif
