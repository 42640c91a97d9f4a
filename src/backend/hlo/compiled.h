/* Compiled: the engine over graph compilers, whatever the HloDevice: programs for buckets of rows and tokens, weights
 * and states on the device. compiled.c opens it, runs steps and moves sequences; programs.c makes its programs.
 *
 * A step is cut into runs: B rows of T tokens each, some of them padding. Programs are compiled when a step first needs
 * them, all of them before its first run. A run consumes the state buffers: if it fails, every sequence is lost. */
#ifndef TENON_BACKEND_HLO_COMPILED_H
#define TENON_BACKEND_HLO_COMPILED_H

#include "backend/backend.h"
#include "backend/hlo/artifact.h"
#include "backend/hlo/compile_cache.h"
#include "backend/hlo/device.h"
#include "backend/hlo/lower.h"

typedef enum ProgramKind {
    PROGRAM_STEP, PROGRAM_TOPK, PROGRAM_COPY, PROGRAM_KEEP, PROGRAM_READ, PROGRAM_WRITE
} ProgramKind;

typedef struct ProgramKey {
    ProgramKind kind;
    int64_t rows, tokens; /* STEP: B, T; TOPK: M, k */
    bool all;             /* STEP */
} ProgramKey;

typedef struct Program {
    ProgramKey key;
    HloProgram *program;
} Program;

/* The programs of an engine, by what they are for. */
typedef struct Programs {
    const HloDevice *hlo;
    Device *device;
    const Graph *graph;
    HloSpec spec;          /* of all of them; rows, tokens and all are the key's */
    HloPorts ports;        /* weights and states are the same in all of them */
    const Artifact *files; /* STEP programs come from here; NULL: they are made */
    int64_t tokens[HLO_MAX_TOKENS]; /* the T there are, ascending; 1 is one of them */
    int n_tokens;
    Program *program;
    int n;
    CompileCache cache;
    Buf machine; /* the part of a cache's key that is the same for all */
} Programs;

/* spec and files are set; the rest is made from them. cache: its directory; NULL: none. */
void programs_open(Programs *p, const char *cache);
/* Whether there is, or can be, such a STEP. */
bool programs_offer(const Programs *p, int64_t rows, int64_t tokens, bool all);
/* The bucket of tokens for `left` of them: filled, or padded by less than half. */
int64_t programs_tokens(const Programs *p, int64_t left, bool all);
HloProgram *programs_get(Programs *p, ProgramKey key, Err *err); /* compiled now if it is new */
void programs_forget(Programs *p); /* those that were compiled: the device has ended */
void programs_close(Programs *p);

/* Appends a JSON array: for each shape that steps are cut into whether a small model's ids on the device are those of
 * `ref`. False: it could not be run; *passed: all of them are. */
bool compiled_selftest(const HloDevice *hlo, const char *spec, Buf *json, bool *passed, Err *err);

#endif
