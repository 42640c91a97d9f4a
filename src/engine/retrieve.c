/* See retrieve.h. */
#include "engine/retrieve.h"

#include "base/mem.h"
#include "format/quant.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

void index_put(Index *x, const float *key, int width, const float *value, int value_width) {
    check(!x->n || x->width == width);
    x->width = width;
    if (x->n == x->cap) {
        x->cap = x->cap ? 2 * x->cap : 256;
        x->key = mem_grow(x->key, (size_t)x->cap * (size_t)width, sizeof *x->key);
        x->length = mem_grow(x->length, (size_t)x->cap, sizeof *x->length);
    }
    double sum = 0;
    for (int i = 0; i < width; i++) x->key[(size_t)x->n * (size_t)width + (size_t)i] = f32_to_f16(key[i]);
    for (int i = 0; i < value_width; i++) sum += (double)value[i] * (double)value[i];
    x->length[x->n++] = (float)sqrt(sum);
}

void index_cut(Index *x, int n) {
    if (n < x->n) x->n = n;
}

void index_copy(Index *to, const Index *from, int n) {
    if (to == from) {
        index_cut(to, n);
        return;
    }
    if (n > from->n) n = from->n;
    if (n > to->cap) {
        to->cap = n;
        to->key = mem_grow(to->key, (size_t)n * (size_t)from->width, sizeof *to->key);
        to->length = mem_grow(to->length, (size_t)n, sizeof *to->length);
    }
    if (n) {
        memcpy(to->key, from->key, (size_t)n * (size_t)from->width * sizeof *to->key);
        memcpy(to->length, from->length, (size_t)n * sizeof *to->length);
    }
    to->width = from->width;
    to->n = n;
}

void index_save(const Index *x, Buf *out) {
    if (!x->n) return;
    buf_put(out, x->key, (size_t)x->n * (size_t)x->width * sizeof *x->key);
    buf_put(out, x->length, (size_t)x->n * sizeof *x->length);
}

size_t index_load(Index *x, int n, int width, const char *bytes, size_t size) {
    Index all = {.n = n, .cap = n, .width = width};
    size_t keys = (size_t)n * (size_t)width * sizeof *all.key, lengths = (size_t)n * sizeof *all.length;
    if (!n || keys + lengths > size) return 0;
    all.key = mem_new(keys, 1);
    all.length = mem_new(lengths, 1);
    memcpy(all.key, bytes, keys);
    memcpy(all.length, bytes + keys, lengths);
    *x = all;
    return keys + lengths;
}

size_t index_bytes(const Index *x) {
    return (size_t)x->n * ((size_t)x->width * sizeof *x->key + sizeof *x->length);
}

void index_deinit(Index *x) {
    free(x->key);
    free(x->length);
    *x = (Index){0};
}

static int by_value(const void *a, const void *b) {
    float x = *(const float *)a, y = *(const float *)b;
    return (x > y) - (x < y);
}

void search_open(Search *s, const Index *x, int first, int n, float sink) {
    check(first >= 0 && n > 0 && first + n <= x->n);
    *s = (Search){.index = x, .first = first, .n = n};
    s->out = mem_new((size_t)n, sizeof *s->out);
    s->sum = mem_new((size_t)n, sizeof *s->sum);
    s->score = mem_new((size_t)n * RETRIEVE_AT_ONCE, sizeof *s->score);
    memcpy(s->score, x->length + first, (size_t)n * sizeof *s->score);
    qsort(s->score, (size_t)n, sizeof *s->score, by_value);
    float least = sink * s->score[n / 2];
    for (int i = 0; i < n; i++) s->out[i] = x->length[first + i] < least;
}

void search_leave_out(Search *s, int first, int n) {
    for (int i = 0; i < n; i++)
        if (first + i >= s->first && first + i < s->first + s->n) s->out[first + i - s->first] = true;
}

static void add_some(Search *s, const float *query, int n_query, float scale) {
    int width = s->index->width;
    float *key = mem_new((size_t)width, sizeof *key);
    for (int i = 0; i < s->n; i++) {
        const uint16_t *at = s->index->key + (size_t)(s->first + i) * (size_t)width;
        for (int d = 0; d < width; d++) key[d] = f16_to_f32(at[d]);
        for (int q = 0; q < n_query; q++) {
            float sum = 0;
            for (int d = 0; d < width; d++) sum += key[d] * query[q * width + d];
            s->score[(size_t)q * (size_t)s->n + (size_t)i] = sum * scale;
        }
    }
    for (int q = 0; q < n_query; q++) {
        float *of = s->score + (size_t)q * (size_t)s->n, most = -INFINITY;
        double all = 0;
        for (int i = 0; i < s->n; i++)
            if (!s->out[i] && of[i] > most) most = of[i];
        for (int i = 0; i < s->n; i++) all += (double)(of[i] = s->out[i] ? 0 : expf(of[i] - most));
        for (int i = 0; all > 0 && i < s->n; i++) s->sum[i] += (float)((double)of[i] / all);
    }
    free(key);
}

void search_add(Search *s, const float *query, int n_query, float scale) {
    for (int q = 0; q < n_query; q += RETRIEVE_AT_ONCE) {
        int n = n_query - q < RETRIEVE_AT_ONCE ? n_query - q : RETRIEVE_AT_ONCE;
        add_some(s, query + q * s->index->width, n, scale);
    }
}

static int by_first(const void *a, const void *b) { return ((const KvRun *)a)->first - ((const KvRun *)b)->first; }

int search_peaks(const Search *s, int pages, int page, KvRun span[RETRIEVE_PAGES]) {
    int n = 0;
    bool *taken = mem_new((size_t)s->n, sizeof *taken);
    if (pages > RETRIEVE_PAGES) pages = RETRIEVE_PAGES;
    while (n < pages) {
        int best = -1;
        for (int i = 0; i < s->n; i++)
            if (!s->out[i] && !taken[i] && s->sum[i] > (best < 0 ? 0 : s->sum[best])) best = i;
        if (best < 0) break;
        int first = best, to = best + 1, least = best - page * 3 / 8; /* up to what an earlier one has */
        while (first > 0 && first > least && !taken[first - 1]) first--;
        while (to < s->n && to < least + page && !taken[to]) to++;
        for (int i = first; i < to; i++) taken[i] = true;
        span[n++] = (KvRun){s->first + first, to - first};
    }
    free(taken);
    qsort(span, (size_t)n, sizeof *span, by_first);
    return n;
}

void search_close(Search *s) {
    free(s->out);
    free(s->sum);
    free(s->score);
    *s = (Search){0};
}
