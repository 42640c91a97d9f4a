/* The attention kernels of every instruction set: against softmax in f64 over what the blocks hold, and each query
 * alone as among others. */
#include "backend/cpu/kernels.h"
#include "backend/shared.h"
#include "base/mem.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <math.h>

#include <cmocka.h>

enum { BLOCKS = 3, MOST_HD = 80 };

static uint32_t seed;
static uint32_t rnd(uint32_t n) {
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % n;
}
static float uniform(void) { return (float)((int)rnd(20001) - 10000) / 10000; }

#define EACH_TABLE(ker) \
    for (const Kernels *const *each = kernels_usable(), *ker; (ker = *each) != NULL; each++)

typedef struct Cache {
    KvType type;
    int64_t dk, dv;
    char *data; /* BLOCKS blocks of two parts, in another order than their positions */
    size_t part, block_bytes;
    int32_t table[BLOCKS];
    float k[BLOCKS * KV_BLOCK][MOST_HD], v[BLOCKS * KV_BLOCK][MOST_HD]; /* what was stored, as it is kept */
} Cache;

static float kept(const Cache *c, const float *x, int64_t n, int64_t d) {
    if (c->type == KV_F32) return x[d];
    if (c->type == KV_F16) return f16_to_f32(f32_to_f16(x[d]));
    int64_t first = d / KV_GROUP * KV_GROUP;
    float most = 0;
    for (int64_t i = first; i < n && i < first + KV_GROUP; i++) most = fmaxf(most, fabsf(x[i]));
    float scale = f16_to_f32(f32_to_f16(most / 127));
    return scale > 0 ? scale * fminf(127, fmaxf(-127, nearbyintf(x[d] * (1 / scale)))) : 0;
}

/* Positions 0 .. n-1 stored; all other bytes are 0xff, which is NaN. */
static void cache_fill(Cache *c, const AttendKernels *a, KvType type, int64_t dk, int64_t dv, int n) {
    static const int32_t order[BLOCKS] = {2, 0, 1};
    *c = (Cache){.type = type, .dk = dk, .dv = dv};
    c->part = (size_t)dk * KV_BLOCK * 4 + (size_t)kv_groups(dk) * KV_BLOCK * 2;
    c->block_bytes = c->part + (size_t)dv * KV_BLOCK * 4 + (size_t)kv_groups(dv) * KV_BLOCK * 2;
    c->data = malloc(BLOCKS * c->block_bytes);
    memset(c->data, 0xff, BLOCKS * c->block_bytes);
    memcpy(c->table, order, sizeof order);
    for (int i = 0; i < n; i++) {
        float k[MOST_HD], v[MOST_HD];
        for (int64_t d = 0; d < dk; d++) k[d] = uniform();
        for (int64_t d = 0; d < dv; d++) v[d] = ldexpf(uniform(), (int)rnd(6));
        char *block = c->data + (size_t)order[i / KV_BLOCK] * c->block_bytes;
        a->store_key[type](k, dk, block, i % KV_BLOCK);
        a->store_value[type](v, dv, block + c->part, i % KV_BLOCK);
        for (int64_t d = 0; d < dk; d++) c->k[i][d] = kept(c, k, dk, d);
        for (int64_t d = 0; d < dv; d++) c->v[i][d] = kept(c, v, dv, d);
    }
}

typedef struct Result {
    float max, sum, acc[MOST_HD];
} Result;

static void attend_one(const AttendKernels *a, KvType type, AttendItem it, int t, int h, Result *r) {
    it.q += (size_t)t * it.q_token + (size_t)(h * it.dk);
    it.n_token = it.n_head = 1;
    it.run += t;
    it.max = &r->max;
    it.sum = &r->sum;
    it.acc = r->acc;
    it.stat_token = it.acc_token = 1;
    a->attend[type](&it);
}

/* The definition: scores, softmax and values in f64 over the positions that the query sees. */
static void check_query(const Cache *c, const AttendItem *it, const float *q, KvRun run, const Result *r) {
    double most = -INFINITY, sum = 0, acc[MOST_HD] = {0};
    int lo = run.first > it->begin ? run.first : it->begin;
    int hi = run.first + run.n < it->end ? run.first + run.n : it->end;
    for (int pass = 0; pass < 2; pass++)
        for (int j = lo; j < hi; j++) {
            double s = 0;
            for (int64_t d = 0; d < c->dk; d++) s += (double)q[d] * (double)c->k[j][d];
            s *= (double)it->scale;
            if (it->softcap > 0) s = (double)it->softcap * tanh(s / (double)it->softcap);
            if (pass == 0) most = fmax(most, s);
            else sum += exp(s - most);
            for (int64_t d = 0; pass && d < c->dv; d++) acc[d] += exp(s - most) * (double)c->v[j][d];
        }
    if (hi <= lo) {
        assert_true(r->max == -INFINITY && r->sum == 0);
        for (int64_t d = 0; d < c->dv; d++) assert_true(r->acc[d] == 0);
        return;
    }
    assert_true(fabs((double)r->max - most) < 1e-4 && fabs((double)r->sum / sum - 1) < 1e-4);
    for (int64_t d = 0; d < c->dv; d++) assert_true(fabs((double)(r->acc[d] / r->sum) - acc[d] / sum) < 2e-4);
}

static void check_item(const AttendKernels *a, KvType type) {
    Cache *c = malloc(sizeof *c);
    int64_t dk = rnd(3) ? 8 * (1 + rnd(MOST_HD / 8)) : 1 + rnd(MOST_HD), dv = rnd(2) ? dk : 1 + rnd(MOST_HD);
    int tokens = 1 + (int)rnd(9), heads = 1 + (int)rnd(5), pos = (int)rnd((uint32_t)(BLOCKS * KV_BLOCK - tokens));
    cache_fill(c, a, type, dk, dv, pos + tokens);
    float *q = mem_new((size_t)(tokens * heads) * (size_t)dk, sizeof *q);
    for (int64_t i = 0; i < tokens * heads * dk; i++) q[i] = 2 * uniform();
    Result *r = mem_new((size_t)(tokens * heads), sizeof *r);
    float *acc = mem_new((size_t)(tokens * heads) * (size_t)dv, sizeof *acc), max[64], sum[64];
    KvRun run[9];
    uint32_t kind = rnd(3), window = 1 + rnd(90); /* all, a window, anything */
    for (int t = 0; t < tokens; t++) {
        kv_runs(&(AttnAttr){.window = kind ? window : 0}, &(Bound){0}, &(KvSeen){0}, pos + t, &run[t]);
        if (kind == 2) run[t].first = (int)rnd((uint32_t)(pos + t + 1));
        if (kind == 2) run[t].n = (int)rnd((uint32_t)(pos + t + 2 - run[t].first));
    }
    AttendItem it = {.q = q, .q_token = (size_t)(heads * dk), .n_token = tokens, .n_head = heads, .dk = dk, .dv = dv,
                     .scale = 0.3f, .softcap = rnd(2) ? 1.5f : 0, .run = run,
                     .begin = (int)rnd(2) * KV_BLOCK, .key = c->data, .value = c->data + c->part, .table = c->table,
                     .block_bytes = c->block_bytes, .max = max, .sum = sum, .acc = acc,
                     .stat_token = (size_t)heads, .acc_token = (size_t)(heads * dv)};
    it.end = rnd(2) ? pos + tokens : it.begin + 1 + (int)rnd(KV_BLOCK);
    if (it.end > pos + tokens) it.end = pos + tokens;
    a->attend[type](&it);
    for (int t = 0; t < tokens; t++)
        for (int h = 0; h < heads; h++) {
            int i = t * heads + h;
            attend_one(a, type, it, t, h, &r[i]);
            assert_memory_equal(&r[i].max, &max[i], sizeof *max); /* alone as together */
            assert_memory_equal(&r[i].sum, &sum[i], sizeof *sum);
            assert_memory_equal(r[i].acc, acc + i * dv, (size_t)dv * sizeof *acc);
            check_query(c, &it, q + i * dk, run[t], &r[i]);
        }
    free(c->data);
    free(c);
    free(q);
    free(r);
    free(acc);
}

static void test_items(void **state) {
    (void)state;
    seed = 1;
    EACH_TABLE(ker)
        for (int round = 0; round < 400; round++)
            check_item(ker->attend, (KvType)(KV_F32 + (int)rnd(KV_TYPES - KV_F32)));
}

/* Spans in turn give the whole; joining to nothing changes no bit. */
static void test_join(void **state) {
    (void)state;
    seed = 2;
    EACH_TABLE(ker) {
        const AttendKernels *a = ker->attend;
        for (int round = 0; round < 50; round++) {
            Cache *c = malloc(sizeof *c);
            Result whole, part, none = {.max = -INFINITY}, first;
            float q[MOST_HD];
            int last = 2 * KV_BLOCK + (int)rnd(KV_BLOCK);
            KvRun run = {0, last + 1};
            cache_fill(c, a, KV_F16, 48, 48, last + 1);
            for (int d = 0; d < 48; d++) q[d] = 3 * uniform();
            AttendItem it = {.q = q, .dk = 48, .dv = 48, .scale = 1, .run = &run, .key = c->data,
                             .value = c->data + c->part, .table = c->table, .block_bytes = c->block_bytes,
                             .end = KV_BLOCK};
            attend_one(a, KV_F16, it, 0, 0, &whole);
            first = whole;
            a->join((AttendPart){&none.max, &none.sum, none.acc}, (AttendPart){&first.max, &first.sum, first.acc}, 48);
            assert_memory_equal(&none.sum, &whole.sum, sizeof whole.sum);
            assert_memory_equal(none.acc, whole.acc, 48 * sizeof *whole.acc);
            for (it.begin = KV_BLOCK; it.begin <= last; it.begin += KV_BLOCK) {
                it.end = it.begin + KV_BLOCK;
                attend_one(a, KV_F16, it, 0, 0, &part);
                a->join((AttendPart){&whole.max, &whole.sum, whole.acc},
                        (AttendPart){&part.max, &part.sum, part.acc}, 48);
            }
            it.begin = 0;
            check_query(c, &it, q, run, &whole);
            free(c->data);
            free(c);
        }
    }
}

/* What is not finite is kept as such, in every type. */
static void test_not_finite(void **state) {
    (void)state;
    EACH_TABLE(ker)
        for (KvType type = KV_F32; type < KV_TYPES; type++)
            for (int part = 0; part < 2; part++) {
                float x[32] = {0, nanf("1")}, zero[32] = {0}; /* with bits that a sum of exponents would lose */
                char *data = mem_new(1, 2 * 32 * KV_BLOCK * 5);
                int32_t table = 0;
                Result r;
                ker->attend->store_key[type](part ? zero : x, 32, data, 0);
                ker->attend->store_value[type](part ? x : zero, 32, data + 32 * KV_BLOCK * 5, 0);
                x[1] = 1;
                AttendItem it = {.q = x, .dk = 32, .dv = 32, .scale = 1, .end = 1, .run = &(KvRun){0, 1}, .key = data,
                                 .value = data + 32 * KV_BLOCK * 5, .table = &table};
                attend_one(ker->attend, type, it, 0, 0, &r);
                assert_true(isnan(r.acc[1] / r.sum));
                free(data);
            }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_items),
        cmocka_unit_test(test_join),
        cmocka_unit_test(test_not_finite),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
