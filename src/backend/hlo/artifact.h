/* Artifact: a directory of programs that somebody made for a model: manifest.json and a .mlir file for each. Written
 * from our lowering (`tenon export`) or by another compiler's front end (tools/export_jax.py); docs/artifact.md. */
#ifndef TENON_BACKEND_HLO_ARTIFACT_H
#define TENON_BACKEND_HLO_ARTIFACT_H

#include "backend/hlo/lower.h"

typedef struct ArtifactGraph {
    int64_t rows, tokens;
    bool all;
    char *file; /* path of its text */
} ArtifactGraph;

typedef struct Artifact {
    HloSpec spec; /* rows, tokens and all are each graph's own */
    ArtifactGraph *graph;
    int n;
} Artifact;

/* Reads the manifest and compares every argument and result with what the model's graph asks for. */
Artifact *artifact_open(const char *dir, const Graph *g, Err *err);
const ArtifactGraph *artifact_find(const Artifact *a, int64_t rows, int64_t tokens, bool all); /* NULL: none */
void artifact_close(Artifact *a);

/* Writes the programs that one sequence of up to ctx tokens needs. The directory may exist. */
bool artifact_write(const char *dir, const Graph *g, Str model, int ctx, WeightType weights, Err *err);

#endif
