/* Inside of Tok, for its readers (tok_gguf, tok_spm, tok_hf with hf_parts), bpe, unigram, norm, pretok and the driver.
 *
 * Once it is built (tok_read.h) the Tok is read-only: what an encode call changes lives in its own Encoder and the
 * Work structs. */
#ifndef TENON_TEXT_TOK_IMPL_H
#define TENON_TEXT_TOK_IMPL_H

#include "base/buf.h"
#include "base/mem.h"
#include "base/str.h"
#include "text/norm.h"
#include "text/pairs.h"
#include "text/pretok.h"
#include "text/tok.h"

#include <stdbool.h>
#include <stdint.h>

enum {
    TOK_MAX_IDS = 1 << 24,
    TOK_MAX_AFFIX = 8,
    TOK_MAX_ADDED_BYTES = 256, /* keeps the search for added tokens linear in the text */
    TOK_MAX_PIECE_BYTES = 1024, /* of pieces with scores, which are looked up from the text: keeps that linear, too */
    TOK_MAX_SCORED_BYTES = 1 << 28, /* of all of them */
    TOK_MAX_JSON = 64 << 20,
    TOK_MAX_TEXT = 1 << 29,    /* positions are 32-bit, and a space may become three bytes */
};

/* What an id is. Added tokens are found in the text before anything else. Control tokens are the added tokens that
 * are no text: "special" in tokenizer.json, types 2 and 3 of GGUF. */
enum {
    TOKEN_ADDED = 1,
    TOKEN_CONTROL = 2,
    TOKEN_EOG = 4,
    TOKEN_LSTRIP = 8,
    TOKEN_RSTRIP = 16,
    TOKEN_SINGLE_WORD = 32,
    TOKEN_NORMALIZED = 64, /* found in the normalised text, after the other added tokens */
    TOKEN_BYTE = 128,      /* <0xNN> stands for that byte */
    TOKEN_ONLY_ADDED = 256, /* not in the vocabulary that words are encoded with */
};

/* How a word becomes ids: by merges in order of rank; by sentencepiece's merges, in order of the score of what they
 * make; by the best sum of scores (Unigram). */
typedef enum TokKind { TOK_BPE, TOK_SCORED_BPE, TOK_UNIGRAM } TokKind;

/* Scratch of one encode call. */
typedef struct BpeWork {
    struct BpeSymbol *symbol;
    size_t n_symbols;
    uint64_t *key, *heap;
    size_t n_heap, cap_heap;
    Buf piece;
    Ids bytes;
} BpeWork;

typedef struct UnigramWork {
    struct UnigramNode *node;
    size_t cap;
} UnigramWork;

/* Append the ids of one pre-token. */
void bpe_encode(const Tok *t, BpeWork *w, Str word, Ids *out);
void bpe_work_deinit(BpeWork *w);
void bpe_rank_scores(Tok *t); /* for merges by score */

void unigram_build(Tok *t);
void unigram_encode(const Tok *t, UnigramWork *w, Str word, Ids *out);

/* The ids of the bytes of s, if every byte has one. */
bool tok_put_bytes(const Tok *t, Str s, Ids *out);

/* The alphabet of byte-level BPE: every byte has a printable character. */
int byte_level_put(char out[4], uint8_t byte);
int byte_level_byte(int32_t cp); /* -1 if cp is not in the alphabet */

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

/* GGUF's key for a whole tokenizer.json; our keys for a byte-level BPE whose texts are normalised to NFC, for
 * tokenizers that come from sentencepiece itself (a space before a text but not after its special tokens, sums in
 * f32), and for tekken's pattern, which differs slightly from the one that libllama has under that name. */
#define TOK_JSON_KEY "tokenizer.huggingface.json"
#define TOK_NFC_KEY "tokenizer.tenon.nfc"
#define TOK_PATTERN_KEY "tokenizer.tenon.pattern"
#define TOK_SPM_KEY "tokenizer.tenon.sentencepiece"

struct Tok {
    int n;
    Str *piece;     /* as the file writes it; {NULL, 0}: no such token */
    Str *bytes;     /* what it stands for in the text */
    uint16_t *flags; /* TOKEN_ */
    StrMap ids;     /* piece -> id */
    TokKind kind;
    Pairs pairs;    /* merges of BPE; the trie of Unigram */
    double *score;  /* where the file has them */
    int32_t *rank;  /* merges by score: 0 is the highest */
    double unk_score; /* of Unigram: what an unknown character costs */
    size_t score_bytes;
    int n_scored; /* ids below have one: the others are added tokens */
    size_t max_piece;
    int32_t byte_id[256]; /* -1: none */
    int32_t unk;          /* for text without a token; -1: it is left out, as in Hugging Face */
    bool byte_level;      /* pieces are written in the alphabet of bytes, and symbols are bytes */
    bool byte_fallback;   /* a character without a token becomes the tokens of its bytes, if all of them have one */
    bool some_bytes;      /* as in libllama: or the tokens of those bytes that have one */
    bool bare;            /* from a vocabulary other than a tokenizer.json */
    bool single_sums;     /* of Unigram: scores are added in f32 */
    bool verbatim;        /* added tokens are looked for in the normalised text as they are written */
    bool fuse_unk;        /* unknown characters in a row are one token */
    bool ignore_merges;   /* a pre-token that is in the vocabulary is one token */
    Norm norm;
    Pretok pretok;
    Str space_mark;       /* what stands for a space in pieces; {NULL, 0}: nothing does */
    int strip;            /* decoding removes at most this many spaces from the front of a text */
    Str *first_bytes;     /* or (strip is 1) what each token stands for at the front of a text; NULL: its bytes */
    Added added, added_normalized;
    int32_t bos, eos, fim[FIM_COUNT];
    int32_t prefix[TOK_MAX_AFFIX], suffix[TOK_MAX_AFFIX]; /* TOK_ADD_SPECIAL */
    int n_prefix, n_suffix;
    Str chat_template, tool_template;
    Str pattern; /* of tekken.json */
    TokName *name; /* what templates see; no two have the same name */
    int n_names;
    Arena arena;
};

int32_t tok_find_text(const Tok *t, Str piece); /* an id that words may become; else -1 */
const char *tok_end_marker(int k);              /* texts of end tokens, NULL behind the last */
size_t tok_added_at(const void *added, Str text); /* of an Added: the length of the longest that begins there */
int tok_byte_piece(Str piece);                  /* the byte of <0xNN>, else -1 */
/* The bytes of a token without the spaces still to strip: *strip begins as that of the Tok. */
Str tok_stripped(const Tok *t, int32_t id, int *strip);

#include "text/tok_read.h"

#endif
