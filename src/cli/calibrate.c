/* Calibration (see gates.h): the queries of every head of every layer search the same contexts for the fact that a
 * question is about; what finds it most often is kept. Heads alone, and all that share a kv head together. */
#include "base/log.h"
#include "cli/command.h"
#include "cli/gates.h"
#include "cli/needle.h"
#include "engine/tap.h"

#include <stdlib.h>
#include <string.h>

enum { SHARES = 4, USUAL = 2, FINALISTS = 8, LAYERS_MOST = 1024 };
static const double shares[SHARES] = {0, 0.25, 0.5, 0.75};

typedef struct Candidate {
    RecallHead head;
    int hits[SHARES];
    double mass; /* of the weights, on the code */
} Candidate;

typedef struct Layer {
    int number, keys, queries, heads, kv_heads;
    int64_t width, value_width;
    double scale;
    Index *index; /* [kv_heads] of the context */
    float *query; /* [heads][question][width] */
} Layer;

typedef struct Calibrating {
    const Gates *g;
    Loaded l;
    Layer layer[LAYERS_MOST];
    int layers, question; /* tokens of the question, room for them */
    Candidate *candidate;
    int candidates;
} Calibrating;

static void find_layers(Calibrating *c) {
    const tn_engine *e = c->l.engine;
    const Graph *g = &e->graph;
    for (int i = 0; i < g->n_node && c->layers < LAYERS_MOST; i++) {
        const Node *n = &g->node[i];
        Layer *l = &c->layer[c->layers];
        if (n->op != OP_attention || !tap_find(e, n->layer, &l->keys, &l->queries)) continue;
        const Shape *q = &g->node[n->in[0]].shape, *kv = &g->node[n->in[1]].shape;
        l->number = n->layer;
        l->heads = (int)q->dim[0];
        l->kv_heads = (int)kv->dim[0];
        l->width = q->dim[1];
        l->value_width = n->shape.dim[1];
        l->scale = n->attn.scale;
        l->index = mem_new((size_t)l->kv_heads, sizeof *l->index);
        l->query = mem_new((size_t)l->heads * (size_t)c->question * (size_t)l->width, sizeof *l->query);
        c->layers++;
    }
    size_t all = 0;
    for (int i = 0; i < c->layers; i++) all += (size_t)(c->layer[i].heads + c->layer[i].kv_heads);
    c->candidate = mem_new(all, sizeof *c->candidate);
    for (int i = 0; i < c->layers; i++) {
        const Layer *l = &c->layer[i];
        int group = l->heads / l->kv_heads;
        for (int h = 0; h < l->heads; h++)
            c->candidate[c->candidates++].head = (RecallHead){l->number, h, 1, shares[USUAL]};
        for (int k = 0; group > 1 && k < l->kv_heads; k++)
            c->candidate[c->candidates++].head = (RecallHead){l->number, k * group, group, shares[USUAL]};
    }
}

/* Keys of the context, queries of the question, from the row that is in. */
static void read_row(Calibrating *c, const Row *row, int from) {
    tn_engine *e = c->l.engine;
    const BoundOps *ops = e->backend->bound;
    float *key = mem_new(8192, sizeof *key), *value = mem_new(8192, sizeof *value);
    for (Layer *l = c->layer; l < c->layer + c->layers; l++)
        for (int t = row->pos; t < row->pos + row->n; t++) {
            for (int h = 0; t < from && h < l->kv_heads; h++) {
                ops->read(e->engine, 0, l->keys, h, false, t, key);
                ops->read(e->engine, 0, l->keys, h, true, t, value);
                index_put(&l->index[h], key, (int)l->width, value, (int)l->value_width);
            }
            for (int h = 0; t >= from && h < l->heads; h++)
                ops->read(e->engine, 0, l->queries, h, false, t,
                          l->query + ((int64_t)h * c->question + t - from) * l->width);
        }
    free(key);
    free(value);
}

static bool feed(Calibrating *c, const Needle *n, Err *err) {
    tn_engine *e = c->l.engine;
    int end = (int)n->ids.len;
    e->backend->rewind(e->engine, 0, 0);
    for (Layer *l = c->layer; l < c->layer + c->layers; l++)
        for (int h = 0; h < l->kv_heads; h++) index_cut(&l->index[h], 0);
    for (int at = 0; at < end;) {
        int rows = end - at < e->opts.rows ? end - at : e->opts.rows;
        Row row = {.slot = 0, .pos = at, .n = rows, .tok = n->ids.data + at};
        if (interrupted()) return err_set(err, ERR_STATE, "interrupted");
        if (!e->backend->step(e->engine, &(Step){&row, 1, NULL, e->lost}, err)) return false;
        read_row(c, &row, n->from);
        at += rows;
    }
    return true;
}

static void search_by(const Calibrating *c, const Needle *n, Candidate *x, int share) {
    const Bound *b = &c->g->bound.engine.bound;
    const Layer *l = c->layer;
    while (l->number != x->head.layer) l++;
    int length = (int)n->ids.len - n->from, pages = b->restored / c->g->bound.page;
    Search s;
    KvRun span[RETRIEVE_PAGES];
    search_open(&s, &l->index[x->head.first / (l->heads / l->kv_heads)], b->sinks,
                n->from - b->window + 1 - b->sinks, (float)shares[share]);
    for (int h = x->head.first; h < x->head.first + x->head.n_head; h++)
        search_add(&s, l->query + (int64_t)h * c->question * l->width, length, (float)l->scale);
    int spans = search_peaks(&s, pages, c->g->bound.page, span);
    for (int i = 0; i < spans; i++)
        x->hits[share] += span[i].first <= n->code.first && span[i].first + span[i].n >= n->code.first + n->code.n;
    for (int i = n->code.first; i < n->code.first + n->code.n; i++)
        x->mass += (double)s.sum[i - s.first] / length / x->head.n_head;
    search_close(&s);
}

static int by_hits(const void *a, const void *b) {
    const Candidate *x = a, *y = b;
    if (x->hits[USUAL] != y->hits[USUAL]) return y->hits[USUAL] - x->hits[USUAL];
    return (x->mass < y->mass) - (x->mass > y->mass);
}

/* The best of all heads by the usual share; of the best of these, the best share. */
static bool measure(Calibrating *c, Progress *bar, Err *err) {
    const Gates *g = c->g;
    int length = g->lengths.data[0], n = g->samples;
    for (int pass = 0; pass < 2; pass++) {
        Mt r;
        mt_seed(&r, g->seed);
        for (int i = 0; i < n; i++) {
            Needle needle;
            if (!needle_make(&needle, c->l.tok, &r, NEEDLE_ONE, length, length / 2, err)) return false;
            bool ok = (int)needle.ids.len - needle.from <= c->question && feed(c, &needle, err);
            for (int k = 0; ok && k < (pass && c->candidates > FINALISTS ? FINALISTS : c->candidates); k++)
                for (int share = 0; share < SHARES; share++)
                    if ((share == USUAL) != pass) search_by(c, &needle, &c->candidate[k], share);
            needle_deinit(&needle);
            if (!ok) return false;
            progress_step(bar, pass * n + i + 1);
        }
        if (!pass) qsort(c->candidate, (size_t)c->candidates, sizeof *c->candidate, by_hits);
    }
    return true;
}

static void choose(const Calibrating *c, Calibration *out) {
    int most = -1;
    for (int k = 0; k < c->candidates && k < FINALISTS; k++)
        for (int i = 0; i < SHARES; i++) {
            int share = (i + USUAL) % SHARES; /* the usual one first */
            const Candidate *x = &c->candidate[k];
            if (x->hits[share] <= most) continue;
            most = x->hits[share];
            out->head = x->head;
            out->head.sink = shares[share];
        }
    out->hits = most;
}

bool gates_calibrate(Gates *g, Calibration *out) {
    Calibrating *c = mem_new(1, sizeof *c);
    LoadOpts o = g->bound;
    *c = (Calibrating){.g = g, .question = 128};
    o.engine.ctx = g->lengths.data[0] + c->question;
    o.restore = RESTORE_NONE;
    o.all_heads = true;
    o.find_head = NULL;
    bool ok = load_open_as(&c->l, g->o->model, &o, true, g->err);
    if (ok) {
        find_layers(c);
        ok = c->candidates || err_set(g->err, ERR_UNSUPPORTED, "%s: no layer whose queries can be read", g->o->model);
    }
    if (ok) {
        Progress bar = progress_begin("calibrating", 2 * g->samples);
        ok = measure(c, &bar, g->err);
        progress_end(&bar);
    }
    if (ok) {
        *out = (Calibration){.model = c->l.engine->fingerprint, .samples = g->samples,
                             .length = g->lengths.data[0], .window = g->bound.engine.bound.window};
        choose(c, out);
    }
    for (Layer *l = c->layer; l < c->layer + c->layers; l++) {
        for (int h = 0; h < l->kv_heads; h++) index_deinit(&l->index[h]);
        free(l->index);
        free(l->query);
    }
    free(c->candidate);
    load_close(&c->l);
    free(c);
    return ok;
}
