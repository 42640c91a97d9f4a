/* Tok: text <-> token ids. Read-only after open, any thread.
 *
 * BPE (byte-level or of characters, with byte fallback), sentencepiece's BPE by scores and Unigram, from GGUF
 * metadata (tokenizer.ggml.*) or tokenizer.json. Ids are checked to be < tok_size. The oracles, token for token, are
 * Hugging Face tokenizers for tokenizer.json and libllama for GGUF; like them, a BPE leaves out bytes for which its
 * vocabulary has no token. Time is O(n log n) in the text, also for one unbroken run. */
#ifndef TENON_TEXT_TOK_H
#define TENON_TEXT_TOK_H

#include "base/buf.h"
#include "base/err.h"
#include "format/model.h"

typedef struct Tok Tok;

/* From an open model: GGUF metadata, or <directory>/tokenizer.json (with tokenizer_config.json, if there is one, for
 * the special roles and the chat template); further end tokens come from generation_config.json or config.json. The
 * Tok borrows the model's strings: close it first. */
Tok *tok_open(const Model *m, Err *err);
void tok_close(Tok *t);

int tok_size(const Tok *t);     /* ids are 0 .. size-1 */
int32_t tok_bos(const Tok *t);  /* -1 if there is none */
int32_t tok_eos(const Tok *t);  /* the main end token, -1 if there is none */
bool tok_is_eog(const Tok *t, int32_t id);     /* ends a generation: eos, eot, eom, <|im_end|> ... */
bool tok_is_special(const Tok *t, int32_t id); /* a control token: not part of decoded text */
int32_t tok_find(const Tok *t, Str piece);     /* id of an exact vocabulary entry or added token, else -1 */
typedef enum TokFim { FIM_PRE, FIM_SUF, FIM_MID, FIM_PAD, FIM_REP, FIM_SEP, FIM_COUNT } TokFim;
int32_t tok_fim(const Tok *t, TokFim which); /* a token for filling in text, by the metadata or by its text; else -1 */
Str tok_chat_template(const Tok *t);           /* {NULL, 0} if the model has none */
Str tok_tool_template(const Tok *t); /* for chats with tools: a separate one, or the same */

/* The special tokens under the names that a chat template uses: bos_token, pad_token, image_token ... */
typedef struct TokName {
    Str name, text;
    int32_t id; /* the token with this text; -1: the text comes from a file, and need not be a token */
} TokName;
const TokName *tok_names(const Tok *t, int *n);

/* The tokenizer in GGUF's keys (tokenizer.*), added to m's metadata. It has `rows` tokens, as many as the embedding:
 * ids that the vocabulary lacks get names of their own. What GGUF cannot express is an error. */
bool tok_export(const Tok *t, int64_t rows, Model *m, Err *err);

/* What encode does besides encoding plain text. */
enum {
    TOK_ADD_SPECIAL = 1,   /* BOS (and EOS) as the model asks */
    TOK_PARSE_SPECIAL = 2, /* special tokens written in the text become those tokens; other added tokens always do */
};

/* Append the ids of a text to out. The text must be valid UTF-8 (else an error with the offset). */
bool tok_encode(const Tok *t, Str text, unsigned flags, Ids *out, Err *err);

/* The same for a rendered chat. Bytes of `text` inside a span are untrusted (a user's words) and can never become
 * part of a special token; otherwise the text is tokenised as if there were no spans. Spans are sorted and disjoint. */
typedef struct TokSpan {
    size_t begin, end;
} TokSpan;
bool tok_encode_chat(const Tok *t, Str text, const TokSpan *untrusted, int n_spans, Ids *out, Err *err);

/* Appends the bytes of ids to out, without special tokens unless `special`. The bytes may be invalid UTF-8 if the
 * tokens are; callers that print use a Detok. If the tokenizer puts a space before a text, the first token loses its
 * own. */
bool tok_decode(const Tok *t, const int32_t *ids, int n, bool special, Buf *out, Err *err);

/* The bytes of one token as it stands within a text, special or not; borrowed, empty for an id beyond the
 * vocabulary. */
Str tok_bytes(const Tok *t, int32_t id);

/* Detok: incremental decoding that never emits half a character. */
typedef struct Detok {
    const Tok *tok;
    char pending[4]; /* an unfinished UTF-8 sequence */
    int n_pending;
    int stripped; /* spaces removed from the front; -1: no more will be */
} Detok;

/* Appends what has become certain: whole characters; bytes that can no longer become a character are U+FFFD. Special
 * tokens, and ids of the model beyond its vocabulary, have no text. */
void detok_put(Detok *d, int32_t id, Buf *out);
void detok_end(Detok *d, Buf *out); /* what is unfinished becomes U+FFFD */

#endif
