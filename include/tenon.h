/* Tenon: LLM inference behind one seam: tokens in, tokens out.
 *
 *   tn_engine     a loaded model: owns the weights and the state of every sequence
 *   tn_session    one sequence of tokens on an engine: prefill, decode, verify, rewind
 *   tn_tokenizer  a model's vocabulary and chat template; needs no engine
 *   tn_detok      tokens -> text, as it becomes certain
 *   tn_sampler    a row of results -> the next token
 *
 * Errors: a function that fails returns false, NULL or -1, fills *error (which may be NULL) with a code and one line of
 * text, and leaves everything as it was, unless it says otherwise. NULL for an object is such a failure too.
 * Ownership: what an open function returns is the caller's until its close function, which takes NULL. Text and ids
 * that come through a char * or int32_t ** are the caller's: tn_free. Everything else that is returned is borrowed.
 * Threads: one thread at a time may use an engine, its sessions included; different engines are independent of each
 * other. A tokenizer is read-only: any threads at once. A detok or a sampler: one thread at a time.
 * The library does not print, exit or touch signal handlers. Only a bug of its own, or no memory left for its small
 * allocations, ends in abort() with a line on standard error; states are reserved at open, which may fail. */
#ifndef TENON_H
#define TENON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define TN_API __attribute__((visibility("default")))
#else
#define TN_API
#endif

/* Before 1.0 a new minor version may change this interface, and the library's soname with it. */
#define TN_VERSION_MAJOR 0
#define TN_VERSION_MINOR 1
#define TN_VERSION_PATCH 0
#define TN_VERSION "0.1.0"

TN_API const char *tn_version(void); /* of the library that runs; TN_VERSION is that of the header */

typedef enum tn_code {
    TN_OK,
    TN_ERROR_IO,          /* a file or the system refused */
    TN_ERROR_FORMAT,      /* a file contradicts itself or its format */
    TN_ERROR_UNSUPPORTED, /* valid, but not built here */
    TN_ERROR_ARGUMENT,    /* the caller gave a value that cannot be used */
    TN_ERROR_LIMIT,       /* a size, depth or time limit was reached */
    TN_ERROR_CONTEXT,     /* the tokens do not fit the context */
    TN_ERROR_MEMORY,      /* memory for weights or states could not be reserved */
    TN_ERROR_STATE,       /* the call does not fit the state of its object */
    TN_ERROR_BACKEND,     /* an engine failed */
    TN_ERROR_BUSY         /* not now: time, memory or what it needs is taken */
} tn_code;

typedef struct tn_error {
    tn_code code;
    char message[1000]; /* one printable line */
} tn_error;

TN_API void tn_free(void *p); /* NULL is fine */

/* Messages up to a level go to fn, from the thread that has them; without a function they are dropped. Call this
 * before anything else. */
typedef enum tn_log_level { TN_LOG_ERROR, TN_LOG_WARN, TN_LOG_INFO, TN_LOG_DEBUG } tn_log_level;
typedef void tn_log_fn(void *user, tn_log_level level, const char *message);
TN_API void tn_log_set(tn_log_level most, tn_log_fn *fn, void *user);

/* ---- engine ---- */

typedef struct tn_engine tn_engine;

/* AUTO: f32 for a model stored in f32, else f16. Q8_0: bytes with a scale for each 32. */
typedef enum tn_kv { TN_KV_AUTO, TN_KV_F32, TN_KV_F16, TN_KV_Q8_0 } tn_kv;

/* A zeroed field means the default given here. */
typedef struct tn_config {
    const char *backend; /* "cpu" */
    int slots;           /* sessions that can be open at once: 1 */
    int context;         /* tokens per session: the model's own, at most 4096 */
    int threads;         /* one per physical core */
    int chunk;           /* tokens an engine step may take together: 512 */
    int results;         /* result rows a call can return (all, verify): 64 */
    tn_kv kv;
    bool precise; /* f32 activations against quantised weights, f32 state */
} tn_config;

/* How far back a session can go: to any position; or, with a recurrent state, to one inside of its last verify, else
 * to 0. */
typedef enum tn_rewind { TN_REWIND_ANY, TN_REWIND_VERIFIED } tn_rewind;

typedef struct tn_caps {
    const char *backend; /* valid until the engine is closed */
    int slots, context, vocab;
    int results; /* the widest verify, and the most tokens of a call with `all` */
    tn_rewind rewind;
    bool snapshots; /* tn_session_save and load work */
} tn_caps;

/* Load a model: a .gguf file or a Hugging Face directory. config may be NULL. */
TN_API tn_engine *tn_engine_open(const char *model_path, const tn_config *config, tn_error *error);
TN_API tn_caps tn_engine_caps(const tn_engine *engine);
TN_API void tn_engine_close(tn_engine *engine); /* sessions that are still open only fail from then on */

/* ---- session ---- */

typedef struct tn_session tn_session;

typedef enum tn_want { TN_WANT_NONE, TN_WANT_ARGMAX, TN_WANT_TOPK, TN_WANT_LOGITS } tn_want;

/* In: want, all, k. Out: n rows of results (for the last token, or for every token with `all`), in the arrays that
 * `want` asks for; the others are NULL. The row of a token predicts the token that follows it. Ties go to the lower
 * id. The arrays are the engine's and are valid until the next call on any of its sessions; a failed call clears
 * them. */
typedef struct tn_out {
    tn_want want;
    bool all;
    int k;               /* TOPK: how many, 1 .. vocab */
    int n;
    const int32_t *ids;  /* ARGMAX [n]; TOPK [n][k], best first */
    const float *logits; /* ARGMAX [n], the best; TOPK [n][k]; LOGITS [n][vocab]; before any softmax */
    const float *lse;    /* TOPK [n]: log of the sum of exp of all logits: logit - lse is a log-probability */
} tn_out;

TN_API tn_session *tn_session_open(tn_engine *engine, tn_error *error);
TN_API int tn_session_length(const tn_session *session); /* tokens: committed and provisional; -1 for NULL */
TN_API void tn_session_close(tn_session *session);

/* Append n ids, 1 or more. out may be NULL. A failure may leave a prefix of them appended: see tn_session_length. */
TN_API bool tn_session_prefill(tn_session *session, const int32_t *ids, int n, tn_out *out, tn_error *error);
/* Append one id. */
TN_API bool tn_session_decode(tn_session *session, int32_t id, tn_out *out, tn_error *error);
/* Append n ids provisionally and return results for all of them, whatever out->all says. Until the first `keep` of
 * them are committed, which discards the rest, the session accepts nothing else but a rewind. */
TN_API bool tn_session_verify(tn_session *session, const int32_t *ids, int n, tn_out *out, tn_error *error);
TN_API bool tn_session_commit(tn_session *session, int keep, tn_error *error);
/* Discard the tokens from position pos on. Returns the position reached, <= pos (see tn_rewind); -1 for NULL. */
TN_API int tn_session_rewind(tn_session *session, int pos);

/* Become a copy of the first pos tokens of another session of the same engine; with TN_REWIND_VERIFIED, of all of
 * them or of none. */
TN_API bool tn_session_copy(tn_session *session, const tn_session *from, int pos, tn_error *error);
/* The whole state as bytes (*data: tn_free), and back: into a session of the same model, backend and numerics. A load
 * checks these and all sizes; it cannot check the numbers themselves. */
TN_API bool tn_session_save(const tn_session *session, void **data, size_t *size, tn_error *error);
TN_API bool tn_session_load(tn_session *session, const void *data, size_t size, tn_error *error);

/* ---- text ---- */

typedef struct tn_tokenizer tn_tokenizer;

/* The tokenizer of a model; a GGUF file without tensors, or a directory with only tokenizer.json, is enough. */
TN_API tn_tokenizer *tn_tokenizer_open(const char *model_path, tn_error *error);
TN_API void tn_tokenizer_close(tn_tokenizer *tokenizer); /* after its detoks */
TN_API int tn_tokenizer_size(const tn_tokenizer *tokenizer);    /* ids are 0 .. size-1 */
TN_API int32_t tn_tokenizer_bos(const tn_tokenizer *tokenizer); /* -1: there is none; so with the next two */
TN_API int32_t tn_tokenizer_eos(const tn_tokenizer *tokenizer); /* the main end token */
TN_API int32_t tn_tokenizer_find(const tn_tokenizer *tokenizer, const char *piece); /* an exact entry: "<|im_end|>" */
TN_API bool tn_tokenizer_is_end(const tn_tokenizer *tokenizer, int32_t id); /* whether id ends a generation */

enum {
    TN_ADD_SPECIAL = 1,  /* BOS (and EOS) as the model asks */
    TN_PARSE_SPECIAL = 2 /* special tokens written in the text become those tokens */
};

/* Text of n bytes of UTF-8 to ids; returns how many. */
TN_API int tn_encode(const tn_tokenizer *tokenizer, const char *text, size_t n, unsigned flags, int32_t **ids,
                     tn_error *error);
/* ids to text with a NUL behind it, without special tokens; bytes that are no UTF-8 become U+FFFD. length may be
 * NULL. */
TN_API char *tn_decode(const tn_tokenizer *tokenizer, const int32_t *ids, int n, size_t *length, tn_error *error);

/* The same for tokens as they arrive: the text that an id made certain, never half a character, valid until the next
 * call. id -1 ends the text: an unfinished character becomes U+FFFD. length may be NULL; the text ends in a NUL. */
typedef struct tn_detok tn_detok;
TN_API tn_detok *tn_detok_open(const tn_tokenizer *tokenizer, tn_error *error);
TN_API const char *tn_detok_put(tn_detok *detok, int32_t id, size_t *length);
TN_API void tn_detok_close(tn_detok *detok);

typedef struct tn_message {
    const char *role, *content; /* "system", "user", "assistant"; UTF-8 */
} tn_message;

/* A chat through the model's template, as ids for a prefill (nothing in a message becomes a special token), or as
 * text. vars is NULL or a JSON object of further template variables, such as tools or enable_thinking. In it,
 * add_generation_prompt (default true) asks for the opening of an answer; with n == 0 it may contain messages as
 * transformers takes them. */
TN_API int tn_chat_encode(const tn_tokenizer *tokenizer, const tn_message *messages, int n, const char *vars,
                          int32_t **ids, tn_error *error);
TN_API char *tn_chat_render(const tn_tokenizer *tokenizer, const tn_message *messages, int n, const char *vars,
                            size_t *length, tn_error *error);

/* ---- sampling ---- */

/* Zeroed fields are off; with all of them zeroed, sampling is greedy. The chain, its order and the random numbers of
 * a seed are llama.cpp's: penalties, dry, top_n_sigma, top_k, typical_p, top_p, min_p, xtc, temperature, one draw a
 * token. */
typedef struct tn_sampling {
    float temp;           /* 0: greedy, after all other settings */
    int top_k;            /* only the k best */
    float top_p;          /* only the best tokens that together reach this probability */
    float min_p;          /* only tokens with at least this share of the best one's probability */
    uint32_t seed;
    float typical_p, top_n_sigma;
    float xtc_probability, xtc_threshold;
    int repeat_last_n;    /* how many of the last tokens the next three settings look at */
    float repeat_penalty, frequency_penalty, presence_penalty;
    float dry_multiplier, dry_base;
    int dry_allowed_length, dry_penalty_last_n;
    const tn_tokenizer *tokenizer; /* for dry: a repetition ends at a newline, ':', '"' or '*'; must outlive the
                                    * sampler */
    int mirostat;         /* 1, 2: temperature, then mirostat instead of the chain */
    float mirostat_tau, mirostat_eta;
    const int32_t *bias_ids; /* [n_bias] added to these logits; -INFINITY bans. Copied by open */
    const float *bias;
    int n_bias;
} tn_sampling;

TN_API tn_sampling tn_sampling_default(void); /* 0.8, 40, 0.95, 0.05, a random seed */

typedef struct tn_sampler tn_sampler;
TN_API tn_sampler *tn_sampler_open(const tn_sampling *sampling, int vocab, tn_error *error);
TN_API void tn_sampler_ask(const tn_sampler *sampler, tn_out *out); /* sets want and k to what the sampler needs */
/* Tokens that the sampler did not choose, such as a prompt: penalties and dry look at them. */
TN_API bool tn_sampler_see(tn_sampler *sampler, const int32_t *ids, int n, tn_error *error);
/* The next token, from row `row` of results that tn_sampler_ask asked for; it then counts as seen. -1: the results
 * are of another kind, or not finite, or every token is banned. */
TN_API int32_t tn_sampler_next(tn_sampler *sampler, const tn_out *out, int row);
TN_API void tn_sampler_close(tn_sampler *sampler);

/* A mask: which tokens may come next, so that the text keeps a grammar (docs/grammar.md). A place in a text, which
 * moves with every token; one thread at a time. What cannot be kept exactly is refused at open. */
typedef enum tn_mask_kind { TN_MASK_GBNF, TN_MASK_REGEX, TN_MASK_JSON_SCHEMA } tn_mask_kind;
typedef struct tn_mask tn_mask;
/* vocab: tokens of the model. The tokenizer must outlive the mask. */
TN_API tn_mask *tn_mask_open(const tn_tokenizer *t, int vocab, tn_mask_kind kind, const char *source, tn_error *error);
/* Bit id % 32 of word id / 32 of [(vocab + 31) / 32] is set if the token may come; end tokens where the text may
 * end. */
TN_API bool tn_mask_allow(tn_mask *mask, uint32_t *allowed, tn_error *error);
TN_API bool tn_mask_accept(tn_mask *mask, int32_t id, tn_error *error); /* false: it may not come; the mask is void */
TN_API bool tn_mask_done(const tn_mask *mask);  /* the text is whole, and nothing can follow */
TN_API bool tn_mask_whole(const tn_mask *mask); /* the text is whole; more may follow */
TN_API void tn_mask_reset(tn_mask *mask);       /* back to the start; caches stay */
TN_API void tn_mask_close(tn_mask *mask);
/* The sampler asks the mask, and tells it of every token; NULL: none. Before tn_sampler_ask. It must outlive that. */
TN_API bool tn_sampler_mask(tn_sampler *sampler, tn_mask *mask, tn_error *error);

#ifdef __cplusplus
}
#endif

#endif
