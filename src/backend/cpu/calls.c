/* See calls.h. */
#include "backend/cpu/calls.h"

#include "backend/bound.h"
#include "backend/cpu/cpu.h"
#include "base/mem.h"
#include "base/thread.h"

#include <math.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

/* The pool and its users; whose call has it. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static Pool *pool;
static int users;
static atomic_flag busy = ATOMIC_FLAG_INIT;
static const Kernels *kernels;
static struct {
    char *at;
    size_t bytes;
} room; /* of the call that has the pool */

bool native_open(int threads, Err *err) {
    pthread_mutex_lock(&lock);
    if (!kernels) kernels = kernels_find(NULL, err);
    if (!pool && kernels) pool = pool_open(threads ? threads : cpu_cores(), err);
    bool ok = pool != NULL;
    users += ok;
    pthread_mutex_unlock(&lock);
    return ok;
}

void native_close(void) {
    pthread_mutex_lock(&lock);
    if (--users == 0) {
        pool_close(pool);
        free(room.at);
        pool = NULL;
        room.at = NULL;
        room.bytes = 0;
    }
    pthread_mutex_unlock(&lock);
}

/* ---- matrices */

int64_t call_panel_count(int64_t rows) { return (rows + PANEL_ROWS - 1) / PANEL_ROWS; }

size_t call_panels_bytes(DType t, int64_t rows, int64_t k) {
    return (size_t)call_panel_count(rows) * pack_panel_bytes(t, k);
}

typedef struct Packing {
    DType type;
    const char *src;
    int64_t rows, k;
    char *out;
} Packing;

static void pack_share(void *arg, int thread, int threads) {
    const Packing *p = arg;
    size_t row = dtype_row_bytes(p->type, p->k), panel = pack_panel_bytes(p->type, p->k);
    int64_t begin, end;
    pool_share(call_panel_count(p->rows), 1, thread, threads, &begin, &end);
    for (int64_t i = begin; i < end; i++) {
        int64_t first = i * PANEL_ROWS, n = p->rows - first < PANEL_ROWS ? p->rows - first : PANEL_ROWS;
        pack_panel(p->type, p->src + (size_t)first * row, row, n, p->k, p->out + (size_t)i * panel);
    }
}

/* By all threads, or by this one. */
static void run(PoolFn *fn, void *arg, bool all) {
    if (all) pool_run(pool, fn, arg);
    else fn(arg, 0, 1);
}

static bool take_pool(void) { return pool && !atomic_flag_test_and_set_explicit(&busy, memory_order_acquire); }
static void give_pool(void) { atomic_flag_clear_explicit(&busy, memory_order_release); }

void call_pack(DType t, const void *src, int64_t rows, int64_t k, void *out) {
    bool all = take_pool();
    run(pack_share, &(Packing){t, src, rows, k, out}, all);
    if (all) give_pool();
}

void call_panel_row(DType t, const void *panels, int64_t row, int64_t k, float *out) {
    pack_row(t, (const char *)panels + (size_t)(row / PANEL_ROWS) * pack_panel_bytes(t, k), row % PANEL_ROWS, k, out);
}

/* ---- linear */

typedef struct LinearWork {
    const LinearCall *c;
    bool all;       /* threads of the pool share it; else one does all */
    size_t x_row;   /* bytes of a row that meets the matrices */
    char *x;        /* [n] of them; a single row: each thread has its own */
    size_t x_each;
    float *normed;  /* [threads][k] */
    float *second;  /* gated: [n,rows] */
} LinearWork;

static void prepare_rows(const LinearWork *w, int64_t begin, int64_t end, char *to, float *normed) {
    const LinearCall *c = w->c;
    for (int64_t r = begin; r < end; r++, to += w->x_row) {
        const float *x = c->x + r * c->k;
        float *aside = c->digits ? normed : (float *)to;
        if (c->norm) kernels->rmsnorm(x, c->norm, c->k, c->eps, aside);
        if (c->digits) kernels->quantize(c->norm ? aside : x, c->k, c->digits, to);
    }
}

static void multiply(const LinearWork *w, int i, const char *x, int64_t begin, int64_t end, float *out) {
    const LinearCall *c = w->c;
    int64_t rows = c->m[i].rows, first = begin * PANEL_ROWS, most = (end - begin) * PANEL_ROWS;
    if (begin == end) return;
    kernels_multiply(kernels, c->m[i].type, c->digits,
                     &(PanelGemm){.w = c->m[i].panels + (size_t)begin * pack_panel_bytes(c->m[i].type, c->k),
                                  .m = rows - first < most ? rows - first : most,
                                  .x = x,
                                  .x_row = w->x_row,
                                  .n = c->n,
                                  .k = c->k,
                                  .out = out + first,
                                  .out_row = (size_t)rows});
}

/* Columns begin .. end-1 of the results: what follows the product. */
static void finish_linear(const LinearWork *w, int64_t begin, int64_t end) {
    const LinearCall *c = w->c;
    int64_t rows = c->m[0].rows;
    for (int64_t t = 0; t < c->n && begin < end; t++) {
        float *out = c->m[0].out + t * rows;
        if (c->gated) kernels->act(c->act, out + begin, end - begin, out + begin);
        for (int64_t i = begin; c->gated && i < end; i++) out[i] *= w->second[t * rows + i];
        for (int64_t i = begin; c->add && i < end; i++) out[i] += c->add[t * rows + i];
    }
}

static void linear_share(void *arg, int thread, int threads) {
    const LinearWork *w = arg;
    const LinearCall *c = w->c;
    int64_t begin = 0, end = c->n;
    const char *x = (const char *)c->x;
    if (c->digits || c->norm) {
        char *own = w->x + (c->n == 1 ? (size_t)thread * w->x_each : 0);
        if (c->n > 1) pool_share(c->n, 1, thread, threads, &begin, &end);
        prepare_rows(w, begin, end, own + (size_t)begin * w->x_row, w->normed + thread * c->k);
        if (c->n > 1 && w->all) pool_barrier(pool);
        x = own;
    }
    for (int i = 0; i < c->matrices; i++) {
        pool_share(call_panel_count(c->m[i].rows), 1, thread, threads, &begin, &end);
        multiply(w, i, x, begin, end, c->gated && i ? w->second : c->m[i].out);
    }
    end *= PANEL_ROWS;
    if (c->gated || c->add) finish_linear(w, begin * PANEL_ROWS, end < c->m[0].rows ? end : c->m[0].rows);
}

static size_t line(size_t bytes) { return (bytes + 63) & ~(size_t)63; }

/* Room for a call, kept for the next that has the pool. */
static char *room_of(bool all, size_t bytes) {
    if (!all) return mem_new(bytes + 64, 1);
    if (room.bytes < bytes) {
        free(room.at);
        room.at = mem_new(bytes + 64, 1);
        room.bytes = bytes;
    }
    return room.at;
}

void call_linear(const LinearCall *c) {
    bool all = take_pool();
    size_t threads = all ? (size_t)pool_threads(pool) : 1, n = (size_t)c->n;
    LinearWork w = {.c = c, .all = all};
    w.x_row = c->digits ? quant_row_bytes(c->k, c->digits) : (size_t)c->k * sizeof(float);
    w.x_each = line(w.x_row);
    size_t x = line((n == 1 ? threads * w.x_each : n * w.x_row)), normed = line(threads * (size_t)c->k * sizeof(float));
    char *at = room_of(all, x + normed + (c->gated ? n * (size_t)c->m[0].rows * sizeof(float) : 0));
    w.x = (char *)(((uintptr_t)at + 63) & ~(uintptr_t)63);
    w.normed = (float *)(w.x + x);
    w.second = (float *)(w.x + x + normed);
    run(linear_share, &w, all);
    if (!all) free(at);
    if (all) give_pool();
}

/* ---- attention */

typedef struct AttendWork {
    const AttendCall *c;
    size_t block_bytes;
    const int32_t *table; /* 0, 1, 2 ..: a sequence's blocks follow each other */
    int64_t tokens;       /* of a tile */
    atomic_int taken;
    bool all;
} AttendWork;

static char *part_of(const AttendWork *w, char *base, int64_t row, int64_t head) {
    const AttendCall *c = w->c;
    return base + (size_t)((c->slot[row] * c->kv_heads + head) * (c->capacity / KV_BLOCK)) * w->block_bytes;
}

static void store_head(const AttendWork *w, int64_t row, int64_t head) {
    const AttendCall *c = w->c;
    const AttendKernels *a = kernels->attend;
    for (int64_t t = 0; t < c->count[row]; t++) {
        int64_t pos = c->pos[row] + t, from = ((row * c->tokens + t) * c->kv_heads + head) * c->d;
        size_t block = (size_t)(pos / KV_BLOCK) * w->block_bytes;
        a->store_key[c->type](c->k + from, c->d, part_of(w, c->keys, row, head) + block, (int)(pos % KV_BLOCK));
        a->store_value[c->type](c->v + from, c->d, part_of(w, c->values, row, head) + block, (int)(pos % KV_BLOCK));
    }
}

/* Tokens of a row and heads that share a kv head: stretch by stretch, each aligned to ATTN_SPAN positions. */
static void attend_tile(const AttendWork *w, int64_t row, int64_t head, int64_t heads, int64_t first, int64_t n) {
    const AttendCall *c = w->c;
    const AttendKernels *k = kernels->attend;
    float max[2][ATTEND_QUERIES], sum[2][ATTEND_QUERIES], aside[ATTEND_QUERIES * CALL_MOST_WIDTH];
    KvRun run[ATTEND_QUERIES];
    int64_t kv_head = head / (c->heads / c->kv_heads), at = ((row * c->tokens + first) * c->heads + head) * c->d;
    int begin = 0, end = 0;
    for (int64_t t = 0; t < n; t++) {
        kv_runs(&c->attn, &(Bound){0}, &(KvSeen){0}, (int)(c->pos[row] + first + t), &run[t]);
        if (t == 0 || run[t].first < begin) begin = run[t].first;
        if (run[t].first + run[t].n > end) end = run[t].first + run[t].n;
    }
    begin = begin / KV_BLOCK * KV_BLOCK;
    AttendItem item = {.q = c->q + at, .q_token = (size_t)(c->heads * c->d), .n_token = (int)n, .n_head = (int)heads,
                       .dk = c->d, .dv = c->d, .scale = (float)c->attn.scale, .softcap = (float)c->attn.softcap,
                       .run = run, .key = part_of(w, c->keys, row, kv_head),
                       .value = part_of(w, c->values, row, kv_head), .table = w->table,
                       .block_bytes = w->block_bytes, .stat_token = (size_t)heads};
    for (bool later = false; begin < end; later = true) {
        item.begin = begin;
        item.end = (begin / ATTN_SPAN + 1) * ATTN_SPAN < end ? (begin / ATTN_SPAN + 1) * ATTN_SPAN : end;
        begin = item.end;
        item.next = begin < end ? attend_keys(&item, begin) : NULL;
        item.asked = later;
        item.max = max[later];
        item.sum = sum[later];
        item.acc = later ? aside : c->out + at;
        item.acc_token = (size_t)((later ? heads : c->heads) * c->d);
        k->attend[c->type](&item);
        for (int64_t t = 0, i = 0; later && t < n; t++)
            for (int64_t h = 0; h < heads; h++, i++)
                k->join((AttendPart){&max[0][i], &sum[0][i], c->out + at + (t * c->heads + h) * c->d},
                        (AttendPart){&max[1][i], &sum[1][i], aside + i * c->d}, c->d);
    }
    for (int64_t t = 0, i = 0; t < n; t++)
        for (int64_t h = 0; h < heads; h++, i++) {
            float *out = c->out + at + (t * c->heads + h) * c->d;
            float all = sum[0][i] + (c->sinks ? expf(c->sinks[head + h] - max[0][i]) : 0);
            for (int64_t d = 0; d < c->d; d++) out[d] /= all;
        }
}

static void attend_share(void *arg, int thread, int threads) {
    AttendWork *w = arg;
    const AttendCall *c = w->c;
    int number = 0, mine = atomic_fetch_add(&w->taken, 1);
    int64_t group = c->heads / c->kv_heads;
    for (int64_t b = 0, i = 0; c->k && b < c->rows; b++)
        for (int64_t h = 0; h < c->kv_heads; h++, i++)
            if (i % threads == thread) store_head(w, b, h);
    if (c->k && w->all) pool_barrier(pool);
    for (int64_t b = 0; b < c->rows; b++) {
        size_t row = (size_t)(c->heads * c->d);
        float *padding = c->out + (size_t)(b * c->tokens + c->count[b]) * row;
        if (thread == 0) memset(padding, 0, (size_t)(c->tokens - c->count[b]) * row * sizeof *padding);
        for (int64_t head = 0, heads; head < c->heads; head += heads) {
            heads = group - head % group < ATTEND_QUERIES ? group - head % group : ATTEND_QUERIES;
            int64_t tokens = ATTEND_QUERIES / heads;
            for (int64_t t = 0; t < c->count[b]; t += tokens) {
                if (number++ != mine) continue;
                attend_tile(w, b, head, heads, t, c->count[b] - t < tokens ? c->count[b] - t : tokens);
                mine = atomic_fetch_add(&w->taken, 1);
            }
        }
    }
}

bool call_attend(const AttendCall *c) {
    for (int64_t b = 0; b < c->rows; b++) {
        if (c->count[b] < 0 || c->count[b] > c->tokens) return false;
        bool here = c->slot[b] >= 0 && c->slot[b] < c->seqs && c->pos[b] >= 0;
        if (c->count[b] && !(here && c->pos[b] + (int64_t)c->count[b] <= c->capacity)) return false;
    }
    bool all = take_pool();
    size_t blocks = (size_t)(c->capacity / KV_BLOCK);
    AttendWork w = {.c = c, .all = all, .block_bytes = (size_t)(KV_BLOCK * c->d) * kv_forms[c->type].bytes};
    int32_t *table = (int32_t *)room_of(all, blocks * sizeof *table);
    for (size_t i = 0; i < blocks; i++) table[i] = (int32_t)i;
    w.table = table;
    run(attend_share, &w, all);
    if (!all) free(table);
    if (all) give_pool();
    return true;
}
