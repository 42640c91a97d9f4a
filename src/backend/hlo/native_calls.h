/* The native kernels (cpu/calls.h) as custom calls of XLA programs, for devices whose memory is the host's. A frame is
 * checked against what the call asks for; what does not fit is an error of the run. Any thread. */
#ifndef TENON_BACKEND_HLO_NATIVE_CALLS_H
#define TENON_BACKEND_HLO_NATIVE_CALLS_H

#include "backend/hlo/ffi_abi.h"

/* Names of calls, and what they take and give. Attributes are whole numbers; those that stand for a float are the bits
 * of a double.
 *   tenon_linear x [N,k], the norm's w [k] if `norm`, panels of each matrix, what is added if `add` -> [N,rows] of
 *   each
 *                 matrix, or one result if `gated` (norm, eps, digits, matrices, gated, act, a, b, add, type0 ..)
 *   tenon_embed   ids [N], panels -> [N,k] (type)
 *   tenon_attend q [N,H,d], k, v [N,K,d], keys, values [seqs,K,S,d], slot, pos, n [B], sinks [H] if `sinks` ->
 *   [N,H,d],
 *                 keys, values, which are the arguments' own memory (store, scale, softcap, window, sinks) */
typedef struct NativeCall {
    const char *name;
    FfiHandler *handler;
} NativeCall;

extern const NativeCall native_calls[];
extern const int n_native_calls;

#endif
