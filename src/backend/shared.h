/* What engines do alike: checks of a step, where its results are, what a token sees, the header of a saved state
 * (backend.c). For engines alone; any thread. */
#ifndef TENON_BACKEND_SHARED_H
#define TENON_BACKEND_SHARED_H

#include "backend/backend.h"

/* The numbers of a step that does not fit: rows, tokens, positions, vocabulary. `len` is the length of each slot. */
bool step_check(const Step *s, const EngineOpts *o, const int *len, const Graph *g, Err *err);

/* Where the results of each row will be. Result j of the step has the j-th V of `logits`, or, if less than LOGITS is
 * wanted, of `id` and `best`, and the j-th of `lse`; and the j-th D of `hidden`. */
void step_lay_out(const Step *s, const Graph *g, const float *logits, const float *hidden, const int32_t *id,
                  const float *best, const float *lse, RowOut *out);

/* Can a sequence of `len` tokens be copied up to pos? */
bool copy_check(const Graph *g, int len, int pos, Err *err);

/* Bytes of the states of a sequence of n tokens: `grown` for each value of those that grow, an f32 for FIXED ones. */
size_t sequence_bytes(const Graph *g, int n, double grown);

/* The header of a saved state. */
typedef struct StateHeader {
    char magic[8];     /* "tenonst1" */
    char engine[16];   /* backend name and numerics, e.g. "cpu f16" */
    uint64_t model;    /* graph_fingerprint */
    uint64_t bytes;    /* of the payload that follows */
    uint32_t tokens;   /* length of the sequence */
    uint32_t reserved; /* 0 */
} StateHeader;
void state_put_header(Buf *io, const char *engine, uint64_t model, uint32_t tokens, uint64_t bytes);
bool state_check_header(const Buf *io, const char *engine, uint64_t model, int ctx, StateHeader *out, Err *err);

#endif
