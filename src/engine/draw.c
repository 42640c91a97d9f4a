/* What picks a token at the end of the chain (candidates.h): one draw from the distribution, mirostat (Basu et al.,
 * 2020), or adaptive-p, which prefers tokens near a target probability. */
#include "engine/candidates.h"

#include <math.h>
#include <stdlib.h>

/* Always one draw, also when one candidate is left: the i-th draw is the i-th token's. */
int32_t draw_dist(Sampler *s, Candidates *c) {
    double total = 0, run = 0, u = mt_uniform(&s->random);
    float max = c->at[0].logit;
    for (int64_t i = 1; i < c->n && !c->sorted; i++)
        if (c->at[i].logit > max) max = c->at[i].logit;
    for (int64_t i = 0; i < c->n; i++) {
        c->at[i].p = expf(c->at[i].logit - max);
        total += (double)c->at[i].p;
    }
    int64_t found = -1, possible = 0;
    for (int64_t i = 0; i < c->n; i++) {
        run += (double)c->at[i].p;
        if (found < 0 && run >= total * u) found = i;
        if (c->at[i].p > 0) possible = i;
        c->at[i].p = (float)((double)c->at[i].p / total);
    }
    return (int32_t)(found < 0 ? possible : found);
}

/* std::discrete_distribution of libstdc++ over p: a single candidate is taken without a draw. */
static int32_t draw_discrete(Sampler *s, const Candidates *c) {
    if (c->n < 2) return 0;
    double sum = 0, run = 0, u = mt_uniform(&s->random);
    for (int64_t i = 0; i < c->n; i++) sum += (double)c->at[i].p;
    for (int64_t i = 0; i < c->n - 1; i++) {
        run += (double)c->at[i].p / sum;
        if (run >= u) return (int32_t)i;
    }
    return (int32_t)(c->n - 1);
}

static int32_t draw_and_learn(Sampler *s, Candidates *c) {
    candidates_softmax(c);
    int32_t i = draw_discrete(s, c);
    float surprise = -log2f(c->at[i].p);
    s->mu -= s->opts.mirostat_eta * (surprise - s->opts.mirostat_tau);
    return i;
}

/* The exponent of Zipf's law, from the 100 best, tells how many candidates give the surprise mu. */
int32_t draw_mirostat(Sampler *s, Candidates *c) {
    enum { M = 100 };
    candidates_sort(c);
    candidates_softmax(c);
    float products = 0, squares = 0;
    for (int64_t i = 0; i < M - 1 && i < c->n - 1; i++) {
        float t = logf((float)(i + 2) / (float)(i + 1));
        float b = logf(c->at[i].p / c->at[i + 1].p);
        products += t * b;
        squares += t * t;
    }
    float zipf = products / squares, epsilon = zipf - 1;
    float k = powf((epsilon * powf(2, s->mu)) / (1 - powf((float)s->vocab, -epsilon)), 1 / zipf);
    /* What no int can hold is 1, as in libllama; so is NaN. */
    candidates_keep_best(c, k >= 1 && k < 2147483648.0f ? (int64_t)k : 1);
    return draw_and_learn(s, c);
}

int32_t draw_mirostat_v2(Sampler *s, Candidates *c) {
    candidates_sort(c);
    candidates_softmax(c);
    int64_t n = 0;
    while (n < c->n && !(-log2f(c->at[n].p) > s->mu)) n++;
    c->n = n ? n : 1;
    return draw_and_learn(s, c);
}

static float clamp01(float x) { return x < 0 ? 0 : x > 1 ? 1 : x; }

int32_t draw_adaptive(Sampler *s, Candidates *c) {
    const float width = 0.3f, peak = 5, sharpness = 10;
    candidates_softmax(c);
    if (s->opts.adaptive_target < 0) return draw_discrete(s, c);
    float target = 2 * clamp01(s->opts.adaptive_target) - s->adaptive_sum / s->adaptive_weight;
    target = clamp01(target);
    for (int64_t i = 0; i < c->n; i++) {
        s->before[i] = c->at[i].p;
        if (c->at[i].logit == -INFINITY) continue;
        float away = fabsf((c->at[i].p - target) * (1 / width));
        c->at[i].logit = peak - sharpness * away * away / (1 + away);
    }
    candidates_softmax(c);
    int32_t i = draw_discrete(s, c);
    s->adaptive_sum = s->before[i] + s->opts.adaptive_decay * s->adaptive_sum;
    s->adaptive_weight = 1 + s->opts.adaptive_decay * s->adaptive_weight;
    return i;
}
