/* The golden models: tests/golden/models/<name>/ as tools/golden/models.py writes them. */
#ifndef TENON_TESTS_SUPPORT_GOLDEN_H
#define TENON_TESTS_SUPPORT_GOLDEN_H

#include "engine/engine.h"

enum {
    GOLDEN_MAX_MODELS = 64,
    GOLDEN_MAX_PROMPTS = 8,
    GOLDEN_CTX = 350 /* holds every prompt and its path; phi3 has the short factors of longrope up to 352 */
};

typedef struct GoldenPrompt {
    Ids ids, greedy;
    float *logits; /* rows [V] after tokens of ids + greedy[:-1]: of each `every`-th one, counted from the last */
    size_t n_logits, every;
} GoldenPrompt;

typedef struct Golden {
    char *dir;
    char *source[2]; /* the Hugging Face directory, the F32 GGUF of the same weights */
    GoldenPrompt prompt[GOLDEN_MAX_PROMPTS];
    int n_prompt;
} Golden;

/* The row of logits after token `at`, NULL where it was not kept. */
const float *golden_row(const GoldenPrompt *p, size_t at, size_t vocab);

/* Every model that has logits, by name: what a test program's group has between the first and the last of its tests. */
extern Golden golden[GOLDEN_MAX_MODELS];
extern int n_golden;
int golden_setup(void **state);
int golden_teardown(void **state);

/* Open an engine, or run a step of n rows; they fail the test with the message. */
tn_engine *golden_open(const char *path, const char *backend, const EngineOpts *opts);
const RowOut *golden_step(tn_engine *e, const Row *rows, int n);

#endif
