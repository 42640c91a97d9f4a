/* Tenon: LLM inference behind one seam: tokens in, tokens out.
 *
 *   tn_engine   a loaded model: owns the weights and the state of every sequence
 *   tn_session  one sequence of tokens on an engine: prefill, decode, verify, rewind
 *
 * Threads: one thread at a time may use an engine and all its sessions. Ownership: what open returns belongs to the
 * caller until close; an engine outlives its sessions. Pointers inside a tn_out belong to the engine and hold until
 * the next call on any of its sessions. Errors: a function that fails fills *error (which may be NULL) with a code
 * and one line of text, and leaves the session as it was, unless it says otherwise. */
#ifndef TENON_H
#define TENON_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define TN_API __attribute__((visibility("default")))
#else
#define TN_API
#endif

typedef struct tn_engine tn_engine;
typedef struct tn_session tn_session;

typedef struct tn_error {
    int code; /* not 0 */
    char message[500];
} tn_error;

/* AUTO: f32 for a model stored in f32, else f16. Q8_0: bytes with a scale for each 32. */
typedef enum tn_kv { TN_KV_AUTO, TN_KV_F32, TN_KV_F16, TN_KV_Q8_0 } tn_kv;

/* Zeroed fields mean the default that is given. */
typedef struct tn_config {
    const char *backend; /* "cpu" */
    int slots;           /* sessions that can be open at once: 1 */
    int context;         /* tokens per session: the model's own, at most 4096 */
    int threads;         /* one per physical core */
    int chunk;           /* tokens an engine step may take together: 512 */
    int results;         /* result rows a call can return (TN_ALL, verify): 64 */
    tn_kv kv;
    bool precise; /* f32 activations against quantised weights, f32 state */
} tn_config;

typedef struct tn_caps {
    int slots, context, vocab;
    int results; /* the widest verify, and the most tokens of a call with `all` */
} tn_caps;

typedef enum tn_want { TN_WANT_NONE, TN_WANT_ARGMAX, TN_WANT_TOPK, TN_WANT_LOGITS } tn_want;

/* In: want, all, k. Out: n result rows (of the last token, or of every token with `all`), in the arrays that the
 * want asks for; the others are NULL. Ties go to the lower id. */
typedef struct tn_out {
    tn_want want;
    bool all;
    int k;               /* TOPK: how many */
    int n;
    const int32_t *ids;  /* ARGMAX [n]; TOPK [n][k], best first */
    const float *logits; /* ARGMAX [n], the best; TOPK [n][k]; LOGITS [n][vocab] */
    const float *lse;    /* TOPK [n]: log of the sum of exp of all logits */
} tn_out;

/* Load a model (a .gguf file or a Hugging Face directory). config may be NULL. */
TN_API tn_engine *tn_engine_open(const char *model_path, const tn_config *config, tn_error *error);
TN_API tn_caps tn_engine_caps(const tn_engine *engine);
TN_API void tn_engine_close(tn_engine *engine); /* NULL is fine; every session must be closed */

TN_API tn_session *tn_session_open(tn_engine *engine, tn_error *error);
TN_API int tn_session_length(const tn_session *session); /* committed and provisional tokens */
TN_API void tn_session_close(tn_session *session);

/* Append n ids (1 or more). A failure may leave a prefix of them appended: tn_session_length tells. */
TN_API bool tn_session_prefill(tn_session *session, const int32_t *ids, int n, tn_out *out, tn_error *error);
/* Append one id. */
TN_API bool tn_session_decode(tn_session *session, int32_t id, tn_out *out, tn_error *error);
/* Append n ids provisionally and return results for all of them. Then commit the first `keep` of them. */
TN_API bool tn_session_verify(tn_session *session, const int32_t *ids, int n, tn_out *out, tn_error *error);
TN_API bool tn_session_commit(tn_session *session, int keep, tn_error *error);
/* Forget the tokens from position pos on. Returns the position reached, <= pos; 0 is empty. */
TN_API int tn_session_rewind(tn_session *session, int pos);

#ifdef __cplusplus
}
#endif

#endif
