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

enum { PASSES = 5, DOT_ROUNDS = 1 << 21, LINE = 64, LINES = 8 /* that one round of a loop reads */ };
static const size_t most_read = (size_t)1 << 30, pass_bytes = (size_t)1 << 28; /* of a set; of a pass, at least */

typedef struct Ceiling {
    Pool *pool;
    const char *data;
    size_t bytes;
    int64_t rounds; /* over all of it, in a pass */
    uint64_t (*read)(const char *p, size_t bytes); /* a multiple of LINES lines; their sum, of a kind */
    _Atomic uint64_t sink;                         /* so that nothing is optimised away */
    double seconds[PASSES];
    int64_t (*dots)(int64_t rounds, uint64_t *sink); /* multiply-adds done */
    _Atomic int64_t done;
} Ceiling;

/* Every line by the widest loads of an instruction set; `n` vectors in a round. */
#define READ_LOOP(Vec, n, zero, load, join)                              \
    Vec sum[n];                                                          \
    for (int k = 0; k < (n); k++) sum[k] = zero;                         \
    for (size_t i = 0; i < bytes; i += LINES * LINE)                     \
        for (int k = 0; k < (n); k++) {                                  \
            const Vec *at = (const Vec *)(const void *)(p + i) + k;      \
            sum[k] = join(sum[k], load(at));                             \
        }                                                                \
    for (int k = 1; k < (n); k++) sum[0] = join(sum[0], sum[k]);         \
    uint64_t first;                                                      \
    memcpy(&first, &sum[0], sizeof first);                               \
    return first

static inline uint64_t plain_load(const uint64_t *p) { return *p; }
static inline uint64_t plain_join(uint64_t a, uint64_t b) { return a ^ b; }
static uint64_t read_plain(const char *p, size_t bytes) {
    READ_LOOP(uint64_t, LINES * LINE / 8, 0, plain_load, plain_join);
}

#if defined(__x86_64__)
__attribute__((target("avx512f"))) static uint64_t read_avx512(const char *p, size_t bytes) {
    READ_LOOP(__m512i, LINES, _mm512_setzero_si512(), _mm512_load_si512, _mm512_xor_si512);
}

__attribute__((target("avx2"))) static uint64_t read_avx2(const char *p, size_t bytes) {
    READ_LOOP(__m256i, 2 * LINES, _mm256_setzero_si256(), _mm256_load_si256, _mm256_xor_si256);
}
#endif

static void read_pass(void *arg, int thread, int threads) {
    Ceiling *c = arg;
    int64_t begin, end;
    pool_share((int64_t)(c->bytes / (LINES * LINE)), 1, thread, threads, &begin, &end);
    for (int pass = 0; pass < PASSES; pass++) {
        pool_barrier(c->pool);
        double start = clock_seconds();
        for (int64_t i = 0; i < c->rounds; i++) {
            uint64_t sum = c->read(c->data + begin * LINES * LINE, (size_t)(end - begin) * LINES * LINE);
            atomic_fetch_add_explicit(&c->sink, sum, memory_order_relaxed);
        }
        pool_barrier(c->pool);
        if (thread == 0) c->seconds[pass] = clock_seconds() - start;
    }
}

static double best_pass(const Ceiling *c) {
    double best = c->seconds[0];
    for (int i = 1; i < PASSES; i++) best = c->seconds[i] < best ? c->seconds[i] : best;
    return best;
}

double ceiling_read(Pool *pool, size_t bytes) {
    Err err;
    bytes = bytes < most_read ? (bytes / (LINES * LINE) + 1) * LINES * LINE : most_read;
    void *data = mem_pool(bytes, "the memory benchmark", &err);
    if (!data) return 0;
    mem_pool_huge(data);
    memset(data, 1, bytes);
    Ceiling c = {.pool = pool, .data = data, .bytes = bytes, .rounds = (int64_t)(pass_bytes / bytes) + 1,
                 .read = read_plain};
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f")) c.read = read_avx512;
    else if (__builtin_cpu_supports("avx2")) c.read = read_avx2;
#endif
    pool_run(pool, read_pass, &c);
    mem_pool_free(data);
    return (double)bytes * (double)c.rounds / best_pass(&c);
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
    return (double)c.done / best_pass(&c);
}
