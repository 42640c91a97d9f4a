/* The sampler chain (sample.h). Arithmetic follows libllama: f32 logits and probabilities, f64 cumulative sums. */
#include "engine/sample.h"

#include "base/mem.h"

#include <math.h>
#include <stdlib.h>
#include <sys/random.h>
#include <time.h>

/* MT19937, M. Matsumoto and T. Nishimura, 1998; std::mt19937 of C++. */
enum { MT_N = 624, MT_M = 397, TOPK_MOST = 1024 };

#define TEMP_LEAST 1e-30 /* below, logits divided by it are infinite */

typedef struct Mt {
    uint32_t state[MT_N];
    int at;
} Mt;

typedef struct Candidate {
    int32_t id;
    float logit, p;
} Candidate;

struct Sampler {
    SampleOpts opts;
    int64_t vocab;
    int k; /* candidates asked of the engine; 0: all logits */
    Mt random;
    Candidate *cand;
};

static void mt_seed(Mt *m, uint32_t seed) {
    m->state[0] = seed;
    for (uint32_t i = 1; i < MT_N; i++) m->state[i] = 1812433253u * (m->state[i - 1] ^ m->state[i - 1] >> 30) + i;
    m->at = MT_N;
}

static uint32_t mt_next(Mt *m) {
    if (m->at == MT_N) {
        for (int i = 0; i < MT_N; i++) {
            uint32_t y = (m->state[i] & 0x80000000u) | (m->state[(i + 1) % MT_N] & 0x7fffffffu);
            m->state[i] = m->state[(i + MT_M) % MT_N] ^ y >> 1 ^ (y & 1 ? 0x9908b0dfu : 0);
        }
        m->at = 0;
    }
    uint32_t y = m->state[m->at++];
    y ^= y >> 11;
    y ^= y << 7 & 0x9d2c5680u;
    y ^= y << 15 & 0xefc60000u;
    return y ^ y >> 18;
}

/* std::uniform_real_distribution<double>(0, 1) of libstdc++: two outputs, the first one low. */
static double mt_uniform(Mt *m) {
    double low = mt_next(m), high = mt_next(m);
    double u = (low + high * 4294967296.0) / 18446744073709551616.0;
    return u < 1 ? u : nextafter(1, 0);
}

SampleOpts sample_defaults(void) {
    SampleOpts o = {.temp = 0.8, .top_k = 40, .top_p = 0.95, .min_p = 0.05};
    if (getrandom(&o.seed, sizeof o.seed, GRND_NONBLOCK) != (ssize_t)sizeof o.seed) o.seed = (uint32_t)time(NULL);
    return o;
}

Sampler *sampler_new(SampleOpts opts, int64_t vocab) {
    Sampler *s = mem_new(1, sizeof *s);
    s->opts = opts;
    if (opts.temp > 0 && opts.temp < TEMP_LEAST) s->opts.temp = TEMP_LEAST;
    s->vocab = vocab;
    if (opts.top_k > 0 && opts.top_k <= TOPK_MOST) s->k = opts.top_k < vocab ? opts.top_k : (int)vocab;
    if (opts.temp > 0) s->cand = mem_new(s->k ? (size_t)s->k : (size_t)vocab, sizeof *s->cand);
    mt_seed(&s->random, opts.seed);
    return s;
}

void sampler_free(Sampler *s) {
    if (!s) return;
    free(s->cand);
    free(s);
}

Want sampler_want(const Sampler *s, int *k) {
    *k = s->k;
    if (s->opts.temp <= 0) return WANT_ARGMAX;
    return s->k ? WANT_TOPK : WANT_LOGITS;
}

static int by_logit(const void *a, const void *b) {
    const Candidate *x = a, *y = b;
    if (x->logit != y->logit) return x->logit < y->logit ? 1 : -1;
    return (x->id > y->id) - (x->id < y->id);
}

/* Candidates in descending order: the engine's top k, or the whole vocabulary, cut to top_k. */
static int64_t candidates(const Sampler *s, const RowOut *out, int row) {
    int64_t n = s->k ? s->k : s->vocab;
    for (int64_t i = 0; i < n; i++)
        s->cand[i] = (Candidate){s->k ? out->id[row * n + i] : (int32_t)i, out->logit[row * n + i], 0};
    if (s->k) return n;
    qsort(s->cand, (size_t)n, sizeof *s->cand, by_logit);
    return s->opts.top_k > 0 && s->opts.top_k < n ? s->opts.top_k : n;
}

/* p = softmax over the candidates, which stay in order; the sum in f32 as libllama has it. */
static void softmax(Candidate *c, int64_t n) {
    float sum = 0;
    for (int64_t i = 0; i < n; i++) {
        c[i].p = expf(c[i].logit - c[0].logit);
        sum += c[i].p;
    }
    for (int64_t i = 0; i < n; i++) c[i].p /= sum;
}

static int64_t cut_top_p(Candidate *c, int64_t n, float top_p) {
    softmax(c, n);
    float sum = 0;
    for (int64_t i = 0; i < n; i++) {
        sum += c[i].p;
        if (sum >= top_p) return i + 1;
    }
    return n;
}

static int64_t cut_min_p(const Candidate *c, int64_t n, float min_p) {
    float least = c[0].logit + logf(min_p);
    int64_t keep = 1;
    while (keep < n && c[keep].logit >= least) keep++;
    return keep;
}

int32_t sampler_next(Sampler *s, const RowOut *out, int i) {
    if (s->opts.temp <= 0) return out->id[i];
    Candidate *c = s->cand;
    int64_t n = candidates(s, out, i);
    if (s->opts.top_p < 1) n = cut_top_p(c, n, (float)s->opts.top_p);
    if (s->opts.min_p > 0) n = cut_min_p(c, n, (float)s->opts.min_p);
    for (int64_t k = 0; k < n; k++) c[k].logit /= (float)s->opts.temp;

    /* The draw: always one, even when a single candidate is left, so that the i-th draw is the i-th token's. */
    double total = 0, run = 0, u = mt_uniform(&s->random);
    for (int64_t k = 0; k < n; k++) {
        c[k].p = expf(c[k].logit - c[0].logit);
        total += (double)c[k].p;
    }
    for (int64_t k = 0; k < n; k++) {
        run += (double)c[k].p;
        if (run >= total * u) return c[k].id;
    }
    return c[n - 1].id;
}
