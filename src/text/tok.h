/* Tok: text <-> token ids. Read-only after open, any thread.
 *
 * BPE (byte-level or of characters, with byte fallback), sentencepiece's BPE by scores and Unigram, from GGUF metadata
 * (tokenizer.ggml.*) or tokenizer.json. Ids are checked to be < tok_size. Oracles, token for token: Hugging Face
 * tokenizers for tokenizer.json, libllama for GGUF; so a byte that a BPE vocabulary has no token for is left out.
 * Time is O(n log n) in the text, also for one unbroken run. */
#ifndef TENON_TEXT_TOK_H
#define TENON_TEXT_TOK_H

#include "base/buf.h"
#include "base/err.h"
#include "format/model.h"

typedef struct Tok Tok;

/* From an open model: GGUF metadata, or <directory>/tokenizer.json (with tokenizer_config.json for the special
 * roles and the chat template, where it exists); further end tokens from generation_config.json or config.json. The Tok
 * borrows the model's strings: close it first. */
Tok *tok_open(const Model *m, Err *err);
void tok_close(Tok *t);

int tok_size(const Tok *t);     /* ids are 0 .. size-1 */
int32_t tok_bos(const Tok *t);  /* -1 if there is none */
int32_t tok_eos(const Tok *t);  /* the main end token, -1 if there is none */
bool tok_is_eog(const Tok *t, int32_t id);     /* ends a generation: eos, eot, eom, <|im_end|> ... */
bool tok_is_special(const Tok *t, int32_t id); /* a control token: not part of decoded text */
int32_t tok_find(const Tok *t, Str piece);     /* id of an exact vocabulary entry or added token, else -1 */
typedef enum TokFim { FIM_PRE, FIM_SUF, FIM_MID, FIM_PAD, FIM_REP, FIM_SEP, FIM_COUNT } TokFim;
int32_t tok_fim(const Tok *t, TokFim which); /* a token for text to fill in, by metadata or by its text; else -1 */
Str tok_chat_template(const Tok *t);           /* {NULL, 0} if the model has none */
Str tok_tool_template(const Tok *t); /* for chats with tools: one of its own, or the same */

/* The special tokens by the names that a chat template knows them by: bos_token, pad_token, image_token ... */
typedef struct TokName {
    Str name, text;
    int32_t id; /* whose text it is; -1: the text stands in a file, and need not be a token's */
} TokName;
const TokName *tok_names(const Tok *t, int *n);

/* The tokenizer as a GGUF says it (tokenizer.*), added to m's metadata, with `rows` tokens, as many as the embedding
 * has: ids that the vocabulary does not have get names of their own. What GGUF has no word for is an error. */
bool tok_export(const Tok *t, int64_t rows, Model *m, Err *err);

/* What encode does beside plain text. */
enum {
    TOK_ADD_SPECIAL = 1,   /* BOS (and EOS) as the model asks */
    TOK_PARSE_SPECIAL = 2, /* special tokens written in the text become those tokens; other added tokens always do */
};

/* Append the ids of a text to out. The text must be valid UTF-8 (else an error with the offset). */
bool tok_encode(const Tok *t, Str text, unsigned flags, Ids *out, Err *err);

/* The same for a rendered chat: bytes of `text` inside a span are untrusted (a user's words) and can never become
 * part of a special token; tokenisation is otherwise as if there were no spans. Spans are sorted and disjoint. */
typedef struct TokSpan {
    size_t begin, end;
} TokSpan;
bool tok_encode_chat(const Tok *t, Str text, const TokSpan *untrusted, int n_spans, Ids *out, Err *err);

/* Append the bytes of ids to out, special tokens left out unless `special`. The bytes may be invalid UTF-8 when
 * the tokens are; callers that print use a Detok. Where the tokenizer puts a space before a text, the first token
 * loses its own. */
bool tok_decode(const Tok *t, const int32_t *ids, int n, bool special, Buf *out, Err *err);

/* The bytes of one token as it stands within a text, special or not; borrowed, empty for an id beyond the
 * vocabulary. */
Str tok_bytes(const Tok *t, int32_t id);

/* Detok: incremental decoding that never emits half a character. */
typedef struct Detok {
    const Tok *tok;
    char pending[4]; /* an unfinished UTF-8 sequence */
    int n_pending;
    int stripped; /* spaces taken from the front, -1: no more are */
} Detok;

/* Append what has become certain: whole characters; bytes that can no longer become one are U+FFFD. Special tokens,
 * and ids that a model has beyond its vocabulary, have no text. */
void detok_put(Detok *d, int32_t id, Buf *out);
void detok_end(Detok *d, Buf *out); /* what is unfinished becomes U+FFFD */

#endif
