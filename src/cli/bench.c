/* tenon bench: how fast an engine fills a context (prefill) and goes on (decode), for several sequences together, and
 * what share of the machine's ceilings that is. Tokens are drawn at random: speed does not depend on them. */
#include "base/ceiling.h"
#include "base/log.h"
#include "cli/command.h"
#include "cli/load.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A line of results, in tokens per second. */
typedef struct Figure {
    bool decode;
    int n, batch; /* n: tokens of the prompt, or those that a sequence holds before it decodes */
    double speed, least, most;
    double cost; /* of a token: multiply-adds, or the bytes that decoding reads */
} Figure;

typedef struct Bench {
    tn_engine *e;
    const OptValue *opt;
    int generate, repeats;
    Ids tokens; /* random, as many as the longest prompt */
    Row *row;   /* [slots] */
    double *seconds; /* [repeats] */
    Progress progress;
    int64_t done;
    double read, memory, dot; /* the ceilings, per second: of as many bytes as the weights have, of memory, of dots */
    double weights;           /* bytes that a step reads whatever its rows are */
    double macs;              /* of a prompt token */
    Figure *figure;
    int figures;
} Bench;

static const Ids *list(const Bench *b, OptId id, const Ids *otherwise) {
    return b->opt[id].set ? &b->opt[id].list : otherwise;
}

static int most(const Ids *ids) {
    int m = 0;
    for (size_t i = 0; i < ids->len; i++) m = ids->data[i] > m ? ids->data[i] : m;
    return m;
}

/* The bytes that a step must read, and the multiply-adds of a token. Of stacks of experts, only those count that one
 * token uses. */
static void count_work(Bench *b) {
    const Graph *g = &b->e->graph;
    for (int i = 0; i < g->n_node; i++) {
        const Node *n = &g->node[i];
        if (!node_has(n, TRAIT_MULTIPLIES)) continue;
        const Tensor *w = g->node[n->in[1]].tensor;
        double part = 1, elems = 1;
        if (n->op == OP_expert_linear) part = (double)n->shape.dim[0] / (double)w->dim[0];
        for (int d = 0; d < w->rank; d++) elems *= (double)w->dim[d];
        b->weights += part * (double)w->bytes;
        if (n->shape.rows == ROWS_ALL) b->macs += part * elems;
    }
}

/* One step of n tokens for each of `batch` sequences that hold `pos`. */
static bool step(Bench *b, int batch, int pos, int n, Want want, Err *err) {
    for (int i = 0; i < batch; i++)
        b->row[i] = (Row){.slot = i, .pos = pos, .n = n, .tok = b->tokens.data + pos, .want = want};
    return b->e->backend->step(b->e->engine, &(Step){b->row, batch, NULL, b->e->lost}, err);
}

/* Takes sequences from `pos` to `to` tokens, in steps as large as the engine allows. */
static bool fill(Bench *b, int batch, int pos, int to, Err *err) {
    int most_each = b->e->opts.rows / batch;
    for (int n; pos < to; pos += n) {
        if (interrupted()) return true;
        n = to - pos < most_each ? to - pos : most_each;
        if (!step(b, batch, pos, n, pos + n == to ? WANT_ARGMAX : WANT_NONE, err)) return false;
    }
    return true;
}

/* Makes all sequences hold `pos` tokens. States that cannot go back there are computed again. */
static bool go_to(Bench *b, int batch, int pos, Err *err) {
    int reached = pos;
    for (int i = 0; i < batch; i++) {
        int at = b->e->backend->rewind(b->e->engine, i, pos);
        reached = at < reached ? at : reached;
    }
    for (int i = 0; i < batch && reached < pos; i++) b->e->backend->rewind(b->e->engine, i, 0);
    return reached == pos || fill(b, batch, 0, pos, err);
}

static int by_size(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Bytes of the state of a sequence of so many tokens. */
static double state_bytes(const Bench *b, int tokens) {
    EngineOpts o = b->e->opts;
    o.ctx = tokens;
    return (double)b->e->backend->needs(&b->e->graph, &o).sequence;
}

/* From b->seconds, each of which was for `tokens` tokens. */
static void add_figure(Bench *b, Figure f, double tokens) {
    qsort(b->seconds, (size_t)b->repeats, sizeof *b->seconds, by_size);
    int mid = b->repeats / 2;
    f.speed = tokens / (b->repeats % 2 ? b->seconds[mid] : (b->seconds[mid - 1] + b->seconds[mid]) / 2);
    f.least = tokens / b->seconds[b->repeats - 1];
    f.most = tokens / b->seconds[0];
    b->figure[b->figures++] = f;
}

/* Of the ceiling that bounds it; 0: that is not known. */
static double share(const Bench *b, const Figure *f) {
    double ceiling = f->decode ? b->read : b->dot;
    return ceiling > 0 ? f->cost * f->speed / ceiling : 0;
}

static void put_line(const Bench *b, const Figure *f, Buf *out) {
    buf_printf(out, "%-8s %-3s %6d  batch %3d  %10.1f tokens/s  (%.1f - %.1f)", f->decode ? "decode" : "prefill",
               f->decode ? "ctx" : "n", f->n, f->batch, f->speed, f->least, f->most);
    if (share(b, f) > 0) buf_printf(out, "  %5.1f %% of the ceiling", 100 * share(b, f));
    buf_putc(out, '\n');
}

static void put_object(const Bench *b, const Figure *f, Buf *out) {
    buf_printf(out, "{\"%s\":%d,\"batch\":%d,\"tok_s\":", f->decode ? "ctx" : "n", f->n, f->batch);
    put_number(out, f->speed);
    buf_put_str(out, S(",\"min\":"));
    put_number(out, f->least);
    buf_put_str(out, S(",\"max\":"));
    put_number(out, f->most);
    buf_put_str(out, S(",\"share\":"));
    put_number(out, share(b, f) > 0 ? share(b, f) : NAN);
    buf_putc(out, '}');
}

static bool bench_prefill(Bench *b, int n, int batch, Err *err) {
    bool ok = go_to(b, batch, 0, err) && fill(b, batch, 0, n, err); /* warm */
    for (int r = 0; r < b->repeats && ok && !interrupted(); r++) {
        ok = go_to(b, batch, 0, err);
        double start = clock_seconds();
        ok = ok && fill(b, batch, 0, n, err);
        b->seconds[r] = clock_seconds() - start;
        progress_step(&b->progress, ++b->done);
    }
    if (ok && !interrupted())
        add_figure(b, (Figure){.n = n, .batch = batch, .cost = b->macs}, (double)batch * n);
    return ok;
}

static bool bench_decode(Bench *b, int depth, int batch, Err *err) {
    bool ok = go_to(b, batch, 0, err) && fill(b, batch, 0, depth, err);
    for (int r = 0; r < b->repeats && ok && !interrupted(); r++) {
        ok = go_to(b, batch, depth, err) && step(b, batch, depth, 1, WANT_ARGMAX, err); /* warm */
        double start = clock_seconds();
        for (int i = 1; i <= b->generate && ok && !interrupted(); i++)
            ok = step(b, batch, depth + i, 1, WANT_ARGMAX, err);
        b->seconds[r] = clock_seconds() - start;
        progress_step(&b->progress, ++b->done);
    }
    double bytes = b->weights / batch + state_bytes(b, depth + (b->generate + 1) / 2); /* of a token, in the middle */
    if (ok && !interrupted())
        add_figure(b, (Figure){.decode = true, .n = depth, .batch = batch, .cost = bytes}, (double)batch * b->generate);
    return ok;
}

static double greater(double a, double b) { return a > b ? a : b; }

/* Before the figures and behind them, as what other programs leave of a machine changes; the better ones count. */
static void measure_ceilings(Bench *b) {
    Pool *pool = pool_open(b->e->opts.threads ? b->e->opts.threads : cpu_cores(), NULL);
    if (!pool) return;
    b->read = greater(b->read, ceiling_read(pool, b->e->backend->needs(&b->e->graph, &b->e->opts).weights));
    b->memory = greater(b->memory, ceiling_read(pool, SIZE_MAX));
    b->dot = greater(b->dot, ceiling_dot(pool));
    pool_close(pool);
}

static void put_figures(const Bench *b, bool decode, Buf *out) {
    for (int i = 0, n = 0; i < b->figures; i++) {
        if (b->figure[i].decode != decode) continue;
        if (n++) buf_putc(out, ',');
        put_object(b, &b->figure[i], out);
    }
}

static void put_json(const Bench *b, Buf *out) {
    buf_put_str(out, S("{\"prefill\":["));
    put_figures(b, false, out);
    buf_put_str(out, S("],\"decode\":["));
    put_figures(b, true, out);
    buf_put_str(out, S("],\"ceiling\":{\"read_gb_s\":"));
    put_number(out, b->read / 1e9);
    buf_put_str(out, S(",\"memory_gb_s\":"));
    put_number(out, b->memory / 1e9);
    buf_put_str(out, S(",\"dot_gmac_s\":"));
    put_number(out, b->dot / 1e9);
    buf_printf(out, "},\"weights_bytes\":%.0f,\"backend\":\"%s\"}\n", b->weights, b->e->name);
}

static void put_table(const Bench *b, Buf *out) {
    buf_printf(out,
               "weights %.1f MB, as many bytes are read at %.1f GB/s, memory at %.1f; 8-bit dot products %.0f GMAC/s\n",
               b->weights / 1e6, b->read / 1e9, b->memory / 1e9, b->dot / 1e9);
    for (int i = 0; i < b->figures; i++) put_line(b, &b->figure[i], out);
}

static bool run_all(Bench *b, const Ids *prompts, const Ids *depths, const Ids *batches, Err *err) {
    bool ok = true;
    size_t count = (prompts->len + depths->len) * batches->len;
    b->figure = mem_new(count, sizeof *b->figure);
    b->progress = progress_begin("measuring", (int64_t)count * b->repeats);
    for (size_t k = 0; k < batches->len; k++)
        for (size_t i = 0; i < prompts->len && ok && !interrupted(); i++)
            if (prompts->data[i]) ok = bench_prefill(b, prompts->data[i], batches->data[k], err);
    for (size_t k = 0; k < batches->len && b->generate; k++)
        for (size_t i = 0; i < depths->len && ok && !interrupted(); i++)
            ok = bench_decode(b, depths->data[i], batches->data[k], err);
    progress_end(&b->progress);
    return ok;
}

bool cmd_bench(const Opts *o, Err *err) {
    const OptValue *v = o->opt;
    Bench b = {.opt = v, .generate = v[OPT_bench_n].set ? (int)v[OPT_bench_n].i : 128,
               .repeats = v[OPT_repeat].set ? (int)v[OPT_repeat].i : 5};
    int32_t one = 1, half_k = 512, none = 0;
    const Ids *prompts = list(&b, OPT_bench_p, &(Ids){.data = &half_k, .len = 1});
    const Ids *depths = list(&b, OPT_depth, &(Ids){.data = &none, .len = 1});
    const Ids *batches = list(&b, OPT_batches, &(Ids){.data = &one, .len = 1});
    int longest = most(prompts), end = most(depths) + b.generate + 1, slots = most(batches);
    if (b.generate && end > longest) longest = end;
    LoadOpts opts = load_opts(o);
    opts.engine.slots = slots;
    opts.engine.wanted = slots;
    if (!opts.engine.ctx) opts.engine.ctx = longest;
    if (longest > opts.engine.ctx)
        return err_set(err, ERR_CONTEXT, "%d tokens are to be measured, the context holds %d", longest,
                       opts.engine.ctx);
    Model *m = load_model(o->model, MODEL_ALL, err);
    b.e = m ? engine_open(m, &opts, err) : NULL;
    if (!b.e) return false;
    interrupt_catch();
    b.row = mem_new((size_t)slots, sizeof *b.row);
    b.seconds = mem_new((size_t)b.repeats, sizeof *b.seconds);
    for (uint32_t i = 0, x = 1; (int)i < longest; i++, x = x * 1664525 + 1013904223)
        ids_put(&b.tokens, (int32_t)((x >> 8) % (uint32_t)b.e->vocab));
    count_work(&b);
    measure_ceilings(&b);
    Buf out = {0};
    bool ok = run_all(&b, prompts, depths, batches, err);
    if (ok && !interrupted()) {
        measure_ceilings(&b);
        (v[OPT_json].set ? put_json : put_table)(&b, &out);
        ok = out_put(buf_view(&out), err);
    }
    buf_deinit(&out);
    free(b.figure);
    ids_deinit(&b.tokens);
    free(b.row);
    free(b.seconds);
    engine_close(b.e);
    return ok;
}
