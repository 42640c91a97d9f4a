/* The ceilings (see ceiling.h): a sum over a large array, and chains of dot instructions that touch no memory. */
#include "base/ceiling.h"

#include "base/log.h"
#include "base/mem.h"

#include <stdatomic.h>
#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__ARM_FEATURE_DOTPROD)
#include <arm_neon.h>
#endif

enum { PASSES = 7, READ_BYTES = 512 << 20, DOT_ROUNDS = 1 << 21 };

typedef struct Ceiling {
    Pool *pool;
    const uint64_t *data;
    int64_t words;
    _Atomic uint64_t sink; /* so that nothing is optimised away */
    double seconds[PASSES];
    int64_t (*dots)(int64_t rounds, uint64_t *sink); /* multiply-adds done */
    _Atomic int64_t done;
} Ceiling;

static void read_pass(void *arg, int thread, int threads) {
    Ceiling *c = arg;
    int64_t begin, end;
    pool_share(c->words, 512, thread, threads, &begin, &end);
    for (int pass = 0; pass < PASSES; pass++) {
        pool_barrier(c->pool);
        double start = clock_seconds();
        uint64_t sum[32] = {0};
        for (int64_t i = begin; i + 32 <= end; i += 32)
            for (int k = 0; k < 32; k++) sum[k] += c->data[i + k];
        for (int k = 0; k < 32; k++) atomic_fetch_add_explicit(&c->sink, sum[k], memory_order_relaxed);
        pool_barrier(c->pool);
        if (thread == 0) c->seconds[pass] = clock_seconds() - start;
    }
}

double ceiling_read(Pool *pool) {
    Err err;
    void *data = mem_pool(READ_BYTES, "the memory benchmark", &err);
    if (!data) return 0;
    memset(data, 1, READ_BYTES);
    Ceiling c = {.pool = pool, .data = data, .words = READ_BYTES / 8};
    pool_run(pool, read_pass, &c);
    mem_pool_free(data);
    double best = c.seconds[0];
    for (int i = 1; i < PASSES; i++) best = c.seconds[i] < best ? c.seconds[i] : best;
    return READ_BYTES / best;
}

/* Enough chains to hide the latency of a dot instruction. */
enum { CHAINS = 12 };

static int64_t dots_plain(int64_t rounds, uint64_t *sink) {
    static const int8_t a[64] = {1, 2, 3}, b[64] = {3, 2, 1};
    int32_t acc[16] = {0};
    for (int64_t r = 0; r < rounds / 16; r++) {
        __asm__ volatile("" ::: "memory");
        for (int i = 0; i < 16; i++)
            for (int k = 0; k < 4; k++) acc[i] += a[4 * i + k] * b[4 * i + k];
    }
    for (int i = 0; i < 16; i++) *sink += (uint64_t)acc[i];
    return rounds / 16 * 64;
}

#if defined(__x86_64__)
#define DOT_LOOP(Vec, zero, one, dot, macs)                                     \
    Vec acc[CHAINS], u = one, s = one;                                          \
    for (int k = 0; k < CHAINS; k++) acc[k] = zero;                             \
    for (int64_t r = 0; r < rounds; r++) {                                      \
        __asm__ volatile("" : "+x"(u), "+x"(s));                                \
        for (int k = 0; k < CHAINS; k++) acc[k] = dot;                          \
    }                                                                           \
    for (int k = 0; k < CHAINS; k++) {                                          \
        uint64_t first;                                                         \
        memcpy(&first, &acc[k], sizeof first);                                  \
        *sink += first;                                                         \
    }                                                                           \
    return rounds * CHAINS * (macs)

__attribute__((target("avx512f,avx512bw,avx512vnni"))) static int64_t dots_avx512(int64_t rounds, uint64_t *sink) {
    DOT_LOOP(__m512i, _mm512_setzero_si512(), _mm512_set1_epi8(1), _mm512_dpbusd_epi32(acc[k], u, s), 64);
}

__attribute__((target("avx2"))) static int64_t dots_avx2(int64_t rounds, uint64_t *sink) {
    DOT_LOOP(__m256i, _mm256_setzero_si256(), _mm256_set1_epi8(1),
             _mm256_add_epi32(acc[k], _mm256_madd_epi16(_mm256_maddubs_epi16(u, s), _mm256_set1_epi16(1))), 32);
}
#elif defined(__ARM_FEATURE_DOTPROD)
static int64_t dots_neon(int64_t rounds, uint64_t *sink) {
    int32x4_t acc[CHAINS];
    int8x16_t a = vdupq_n_s8(1);
    for (int k = 0; k < CHAINS; k++) acc[k] = vdupq_n_s32(0);
    for (int64_t r = 0; r < rounds; r++) {
        __asm__ volatile("" : "+w"(a));
        for (int k = 0; k < CHAINS; k++) acc[k] = vdotq_s32(acc[k], a, a);
    }
    for (int k = 0; k < CHAINS; k++) *sink += (uint64_t)vgetq_lane_s32(acc[k], 0);
    return rounds * CHAINS * 16;
}
#endif

static void dot_pass(void *arg, int thread, int threads) {
    (void)threads;
    Ceiling *c = arg;
    for (int pass = 0; pass < PASSES; pass++) {
        pool_barrier(c->pool);
        double start = clock_seconds();
        uint64_t sink = 0;
        int64_t done = c->dots(DOT_ROUNDS, &sink);
        atomic_fetch_add_explicit(&c->sink, sink, memory_order_relaxed);
        if (pass == 0) atomic_fetch_add_explicit(&c->done, done, memory_order_relaxed);
        pool_barrier(c->pool);
        if (thread == 0) c->seconds[pass] = clock_seconds() - start;
    }
}

double ceiling_dot(Pool *pool) {
    Ceiling c = {.pool = pool, .dots = dots_plain};
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw")) c.dots = dots_avx512;
    else if (__builtin_cpu_supports("avx2")) c.dots = dots_avx2;
#elif defined(__ARM_FEATURE_DOTPROD)
    c.dots = dots_neon;
#endif
    pool_run(pool, dot_pass, &c);
    double best = c.seconds[0];
    for (int i = 1; i < PASSES; i++) best = c.seconds[i] < best ? c.seconds[i] : best;
    return (double)c.done / best;
}
