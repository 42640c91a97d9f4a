/* The engine (see compiled.h): weights and states on the device, steps cut into runs, sequences moved. One thread. */
#include "backend/hlo/compiled.h"

#include "backend/cpu/calls.h"
#include "backend/replay.h"
#include "backend/shared.h"
#include "base/log.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct Part { /* tokens of a row that a run takes */
    int row, first, n;
} Part;

typedef struct Run {
    int64_t rows, tokens; /* its program's B and T */
    bool all;
    int n_part;
    Part part[HLO_MAX_ROWS];
} Run;

struct Engine {
    const HloDevice *hlo;
    Device *device;
    const Model *model;
    const Graph *graph;
    EngineOpts opts;
    Artifact *files;
    Programs programs;
    int64_t vocab;
    uint64_t fingerprint;
    bool loaded; /* all weights are on the device */
    void **panels;               /* [n_weight]: what the device reads where it lies; NULL: nothing */
    bool calls;                  /* the native kernels have been opened */
    HloBuffer **weight, **state; /* as HloPorts has them; state[0] NULL: they are gone */
    int *every, *fixed, n_fixed; /* numbers of all states, of the FIXED ones */
    HloBuffer **arg, **result;   /* of a call */
    int *len;                    /* [slots + parked] */
    bool *gone;                  /* [slots + parked]: it had tokens when the states were lost */
    Replay replay;
    int *fed;                    /* [slots]: tokens of each row of a step that runs have taken */
    Run *run;                    /* [rows] */
    int n_run;
    RowOut *out;       /* [slots] */
    int32_t *out_id;   /* [wanted][V] */
    float *out_logit;  /* [wanted][V] */
    float *out_lse;    /* [wanted] */
    float *logits;     /* [N][V]: of one run */
    int32_t *ids;      /* of one run: argmax [N], top-k [N][MAX_TOP] */
    float *best, *lse; /* the same; [N] */
};

enum { MAX_TOP = 256, MAX_RESULTS = HLO_MAX_TOKENS }; /* top-k on the device; M of a program */

/* For saved states: where the native kernels keep keys and values they lie otherwise. */
static const char *engine_name(const Engine *e) {
    bool kernel = e->programs.spec.weights == WEIGHTS_KERNEL;
    if (e->programs.spec.half) return kernel ? "kernel f16" : "compiled f16";
    return kernel ? "kernel f32" : "compiled f32";
}

static int seqs(const Engine *e) { return e->opts.slots + e->opts.parked; }

/* The sequence of a FIXED state where a slot's is kept before a provisional row; the last one is for rows that are not
 * used. (A program names the sequences it updates, so that places cannot change roles as on the cpu.) */
static int kept_seq(const Engine *e, int slot) { return seqs(e) + slot; }

/* ---- open and close */

static void drop_states(Engine *e) {
    for (int i = 0; i < e->programs.ports.n_state; i++) {
        e->hlo->drop_buffer(e->device, e->state[i]);
        e->state[i] = NULL;
    }
}

static void drop_weights(Engine *e) {
    for (int i = 0; i < e->programs.ports.n_weight; i++) {
        e->hlo->drop_buffer(e->device, e->weight[i]);
        mem_pool_free(e->panels[i]);
        e->weight[i] = NULL;
        e->panels[i] = NULL;
    }
}

static void compiled_close(Engine *e) {
    if (!e) return;
    if (e->weight) drop_weights(e);
    if (e->state) drop_states(e);
    programs_close(&e->programs);
    e->hlo->close(e->device);
    artifact_close(e->files);
    mem_pool_free(e->out_id);
    mem_pool_free(e->out_logit);
    mem_pool_free(e->logits);
    mem_pool_free(e->ids);
    mem_pool_free(e->best);
    if (e->calls) native_close();
    free(e->weight);
    free(e->panels);
    free(e->state);
    free(e->every);
    free(e->fixed);
    free(e->arg);
    free(e->result);
    free(e->len);
    free(e->gone);
    replay_close(&e->replay);
    free(e->fed);
    free(e->run);
    free(e->out);
    free(e->out_lse);
    free(e->lse);
    free(e);
}

/* Of what an array takes, the bytes on one device. */
static size_t part_bytes(const Engine *e, const HloShape *s) {
    return hlo_device_bytes(s) / (size_t)(s->split ? e->programs.spec.devices : 1);
}

/* What a weight took of the memory of its file is given back, unless the device reads it there. */
static bool upload_weights(Engine *e, Err *err) {
    const Model *m = e->model;
    const HloPorts *p = &e->programs.ports;
    size_t most = 0, sum = 0, held = 0;
    for (int i = 0; i < p->n_weight; i++) {
        size_t bytes = hlo_bytes(&p->arg[i].shape);
        if (bytes > most && p->arg[i].weight != WEIGHT_PANELS) most = bytes;
        held += part_bytes(e, &p->arg[i].shape);
        sum += hlo_device_bytes(&p->arg[i].shape);
    }
    void *room = mem_pool(most, "a weight for the device", err);
    bool ok = room;
    for (int i = 0; i < p->n_weight && ok; i++) {
        const HloPort *w = &p->arg[i];
        void *at = room;
        if (w->weight == WEIGHT_PANELS && !(at = e->panels[i] = mem_pool(hlo_bytes(&w->shape), "panels", err))) {
            ok = false;
            break;
        }
        HloSource from = weight_source(w->weight, m, w->tensor, w->part, at);
        from.keep = from.keep || at != room;
        e->weight[i] = e->hlo->upload(e->device, &w->shape, &from, err);
        ok = e->weight[i] || err_prefix(err, "tensor '%.*s'", STR_ARG(w->tensor->name));
        if (m && from.data != w->tensor->data) model_release(m, w->tensor);
    }
    mem_pool_free(room);
    if (ok && e->programs.spec.devices > 1)
        log_at(LOG_INFO, "%s: weights take %zu bytes on each of %d devices (%s), where one would hold %zu",
               e->hlo->name, held, e->programs.spec.devices, weight_type_name(e->programs.spec.weights), sum);
    else if (ok)
        log_at(LOG_INFO, "%s: weights take %zu bytes on the device (%s), %zu in the file", e->hlo->name, sum,
               weight_type_name(e->programs.spec.weights), m ? model_tensor_bytes(m) : sum);
    return e->loaded = ok;
}

/* What is only there during the call. */
static HloBuffer *upload(Engine *e, const HloShape *s, const void *data, Err *err) {
    HloSource from = hlo_memory(data);
    return e->hlo->upload(e->device, s, &from, err);
}

/* All sequences empty. */
static bool reset_states(Engine *e, Err *err) {
    const HloPorts *p = &e->programs.ports;
    size_t most = 0, sum = 0, here = (size_t)sysconf(_SC_PHYS_PAGES) * (size_t)sysconf(_SC_PAGESIZE);
    for (int i = 0; i < p->n_state; i++) {
        size_t bytes = hlo_bytes(&p->result[i].shape);
        if (bytes > most) most = bytes;
        size_t all = part_bytes(e, &p->result[i].shape);
        if (__builtin_mul_overflow(all, (size_t)e->programs.spec.devices, &all) ||
            __builtin_add_overflow(sum, all, &sum))
            sum = SIZE_MAX;
    }
    /* The kernel would promise more than there is, and end the process when it is touched. */
    if (e->hlo->on_host(e->device) && sum > here)
        return err_set(err, ERR_MEMORY, "out of memory: the states of %d sequences of %d tokens need %zu bytes, the "
                       "machine has %zu", seqs(e), e->opts.ctx, sum, here);
    void *zeros = mem_pool(most, "an empty state for the device", err);
    bool ok = zeros;
    for (int i = 0; i < p->n_state && ok; i++) {
        e->state[i] = upload(e, &p->result[i].shape, zeros, err);
        ok = e->state[i] || err_prefix(err, "the states of %d sequences of %d tokens", seqs(e), e->opts.ctx);
    }
    mem_pool_free(zeros);
    if (!ok) drop_states(e);
    return ok;
}

static bool reserve(Engine *e, Err *err) {
    const HloPorts *p = &e->programs.ports;
    const EngineOpts *o = &e->opts;
    size_t slots = (size_t)o->slots, all = (size_t)seqs(e), wanted = (size_t)o->wanted, vocab = (size_t)e->vocab;
    e->weight = mem_new((size_t)p->n_weight, sizeof *e->weight);
    e->panels = mem_new((size_t)p->n_weight, sizeof *e->panels);
    e->state = mem_new((size_t)p->n_state + 1, sizeof *e->state);
    e->every = mem_new((size_t)p->n_state, sizeof *e->every);
    e->fixed = mem_new((size_t)p->n_state, sizeof *e->fixed);
    for (int i = 0; i < p->n_state; i++) {
        e->every[i] = i;
        if (p->result[i].kind == STATE_FIXED) e->fixed[e->n_fixed++] = i;
    }
    e->arg = mem_new((size_t)(p->n_arg + p->n_state + 3), sizeof *e->arg);
    e->result = mem_new((size_t)p->n_result, sizeof *e->result);
    e->len = mem_new(all, sizeof *e->len);
    e->gone = mem_new(all, sizeof *e->gone);
    replay_open(&e->replay, e->graph, o);
    e->fed = mem_new(slots, sizeof *e->fed);
    e->run = mem_new((size_t)o->rows, sizeof *e->run);
    e->out = mem_new(slots, sizeof *e->out);
    e->out_lse = mem_new(wanted, sizeof *e->out_lse);
    e->lse = mem_new(MAX_RESULTS, sizeof *e->lse);
    return (e->out_id = mem_pool(wanted * vocab * sizeof(int32_t), "result ids", err)) &&
           (e->out_logit = mem_pool(wanted * vocab * sizeof(float), "logits", err)) &&
           (e->logits = mem_pool(MAX_RESULTS * vocab * sizeof(float), "logits of a run", err)) &&
           (e->ids = mem_pool(MAX_RESULTS * MAX_TOP * sizeof(int32_t), "ids of a run", err)) &&
           (e->best = mem_pool(MAX_RESULTS * MAX_TOP * sizeof(float), "best logits of a run", err));
}

static bool is_quantised(const Graph *g) {
    for (int i = 0; i < g->n_node; i++)
        if (node_has(&g->node[i], TRAIT_MULTIPLIES) && block_form(g->node[g->node[i].in[1]].tensor->dtype)) return true;
    return false;
}

/* What AUTO stands for, as measured (docs/findings.md): quantised matrices meet the native kernels where a device
 * takes them; on others whose memory is the host's f32 is the fastest; elsewhere they stay packed. device: NULL:
 * not known. */
static WeightType route_of(const Graph *g, const EngineOpts *o, Device *device) {
    if (o->weights != WEIGHTS_AUTO) return o->weights;
    if (!is_quantised(g)) return WEIGHTS_F32;
    bool kernels = !o->precise && o->devices <= 1 && o->device->native;
    if (kernels && (!device || o->device->native(device, NULL))) return WEIGHTS_KERNEL;
    return !device || o->device->on_host(device) ? WEIGHTS_F32 : WEIGHTS_GRAPH;
}

/* What all programs share: from the options, or as the artifact has it. */
static bool choose_spec(const Graph *g, const EngineOpts *o, Device *device, Artifact **files, HloSpec *s, Err *err) {
    int all = o->slots + o->parked;
    *files = NULL;
    if (!o->graphs) {
        *s = hlo_spec(all, o->slots, o->ctx, route_of(g, o, device));
        s->half = o->kv == KV_F16;
        if (o->devices > 1) s->devices = o->devices;
        return s->devices == 1 || s->weights != WEIGHTS_KERNEL ||
               err_set(err, ERR_ARGUMENT, "the native kernels run on one device, not on %d; no weights as 'kernel'",
                       s->devices);
    }
    if (o->devices > 1)
        return err_set(err, ERR_ARGUMENT, "%s: its programs are for one device, not for %d", o->graphs, o->devices);
    *files = artifact_open(o->graphs, g, err);
    if (!*files) return false;
    *s = (*files)->spec;
    s->rows = s->tokens = s->devices = 1;
    if (s->seqs < all || s->fixed_seqs < all + o->slots + 1)
        return err_set(err, ERR_ARGUMENT, "%s: its programs hold %lld sequences, %d are wanted", o->graphs,
                       (long long)s->seqs, all);
    if (o->ctx > s->capacity - HLO_MAX_TOKENS)
        return err_set(err, ERR_ARGUMENT, "%s: its programs hold sequences of %lld tokens, %d are wanted", o->graphs,
                       (long long)s->capacity - HLO_MAX_TOKENS, o->ctx);
    if (o->kv == KV_F16)
        return err_set(err, ERR_ARGUMENT, "%s: its programs keep keys and values in f32", o->graphs);
    if (o->weights != WEIGHTS_AUTO && s->weights != o->weights)
        return err_set(err, ERR_ARGUMENT, "%s: its programs take weights in %s", o->graphs,
                       weight_type_name(s->weights));
    return true;
}

/* Bytes of what `reserve` takes of the host. */
static size_t result_bytes(size_t wanted, size_t vocab) {
    return 4 * (2 * wanted * vocab + MAX_RESULTS * vocab + 2 * MAX_RESULTS * MAX_TOP);
}

/* On all devices together. */
static size_t all_bytes(const HloSpec *s, const HloShape *shape) {
    return hlo_device_bytes(shape) * (size_t)(shape->split ? 1 : s->devices);
}

/* A sequence takes its capacity, which is more than its tokens; states beside those of sequences are work. What a
 * program needs while it runs is not known before it is compiled (temp_bytes). */
static Needs compiled_needs(const Graph *g, const EngineOpts *o) {
    Needs needs = {0};
    HloSpec spec;
    Artifact *files;
    if (choose_spec(g, o, NULL, &files, &spec, NULL)) {
        HloPorts p = hlo_ports(g, &spec);
        size_t all = (size_t)(o->slots + o->parked), held = 0;
        for (int i = 0; i < p.n_weight; i++) needs.weights += all_bytes(&spec, &p.arg[i].shape);
        for (int i = 0; i < p.n_state; i++) {
            HloShape one = p.result[i].shape;
            held += all_bytes(&spec, &one);
            one.dim[0] = 1;
            needs.sequence += all_bytes(&spec, &one);
        }
        needs.work = result_bytes((size_t)o->wanted, (size_t)graph_width(g, OUTPUT_LOGITS)) +
                     (held - needs.sequence * all);
        hlo_ports_deinit(&p);
    }
    artifact_close(files);
    return needs;
}

/* Programs that call the native kernels want a device that can, and their threads. */
static bool open_calls(Engine *e, Err *err) {
    if (e->programs.spec.weights != WEIGHTS_KERNEL) return true;
    if (e->opts.precise)
        return err_set(err, ERR_ARGUMENT, "precise: the kernels' activations have 8 bits; no weights as 'kernel'");
    if (!e->hlo->native)
        return err_set(err, ERR_UNSUPPORTED, "%s: the device takes no kernels; no weights as 'kernel'", e->hlo->name);
    return e->hlo->native(e->device, err) && (e->calls = native_open(e->opts.threads, err));
}

/* What the devices cannot divide is told; if that is everything, more than one of them is of no use. */
static bool check_shards(const Engine *e, Err *err) {
    const HloPorts *p = &e->programs.ports;
    int devices = p->shards.devices;
    if (devices == 1) return true;
    bool any = false;
    for (int i = 0; i < p->n_weight; i++) any = any || p->arg[i].shape.split;
    if (!any)
        return err_set(err, ERR_ARGUMENT, "devices: no matrix of the model divides evenly among %d devices", devices);
    Buf whole = {0};
    shards_tell(&p->shards, e->graph, &whole);
    if (whole.len) log_at(LOG_WARN, "%s: %d devices: %s", e->hlo->name, devices, buf_cstr(&whole));
    buf_deinit(&whole);
    return true;
}

static bool share(Engine *e, Err *err) {
    if (e->opts.devices <= 1) return true;
    if (!e->hlo->share)
        return err_set(err, ERR_UNSUPPORTED, "%s: it has one device, not %d", e->hlo->name, e->opts.devices);
    return e->hlo->share(e->device, e->opts.devices, err);
}

static Engine *compiled_open(const Model *m, const Graph *g, const EngineOpts *o, Err *err) {
    const HloDevice *hlo = o->device;
    if (o->kv != KV_AUTO && o->kv != KV_F32 && o->kv != KV_F16) {
        err_set(err, ERR_UNSUPPORTED, "compiled engines keep keys and values in f32 or f16; %s is not supported",
                kv_type_name(o->kv));
        return NULL;
    }
    Device *device = hlo->open(o->spec, o->threads, err);
    if (!device) return NULL;
    Engine *e = mem_new(1, sizeof *e);
    *e = (Engine){.hlo = hlo, .device = device, .model = m, .graph = g, .opts = *o,
                  .fingerprint = graph_fingerprint(g)};
    e->vocab = graph_width(g, OUTPUT_LOGITS);
    e->programs = (Programs){.hlo = hlo, .device = device, .graph = g};
    bool ok = share(e, err) && choose_spec(g, o, device, &e->files, &e->programs.spec, err) && open_calls(e, err);
    e->programs.files = e->files;
    if (ok) programs_open(&e->programs, o->cache);
    ok = ok && hlo_ports_check(&e->programs.ports, err) && check_shards(e, err);
    if (ok && reserve(e, err) && reset_states(e, err) && upload_weights(e, err)) return e;
    compiled_close(e);
    return NULL;
}

/* ---- a call: states first or behind the weights, then small arguments, uploaded here */

static void lose_all(Engine *e) {
    drop_states(e);
    for (int i = 0; i < seqs(e); i++) {
        e->gone[i] = e->gone[i] || e->len[i] > 0;
        e->len[i] = 0;
        replay_forget(&e->replay, i);
    }
}

static bool has_ended(const Engine *e) { return e->hlo->alive && !e->hlo->alive(e->device); }

/* A device that has ended is started again, with the weights on it; what sequences had there is lost. */
static bool revive(Engine *e, Err *err) {
    if (e->loaded && !has_ended(e)) return true;
    lose_all(e);
    drop_weights(e);
    programs_forget(&e->programs);
    e->loaded = false;
    return (!has_ended(e) || e->hlo->restart(e->device, err)) && upload_weights(e, err);
}

static HloBuffer *upload_s32(Engine *e, const int32_t *v, int n, Err *err) {
    HloShape s = n ? SHAPE(HLO_S32, n) : SCALAR(HLO_S32);
    return upload(e, &s, v, err);
}

/* Runs a program whose arguments 0 .. n-1 stand in e->arg; it drops those from `own` on. If it consumes states,
 * `consumed` of them from consumed_at on, they are replaced by its first results. */
static bool call(Engine *e, HloProgram *p, int n, int own, const int *consumed, int n_consumed, HloBuffer **result,
                 int n_results, Err *err) {
    bool ok = true;
    for (int i = 0; i < n; i++) ok = ok && e->arg[i]; /* an upload failed: nothing is consumed */
    bool ran = ok;
    if (ok) ok = e->hlo->run(e->device, p, e->arg, n, result, n_results, err);
    for (int i = own; i < n; i++) e->hlo->drop_buffer(e->device, e->arg[i]);
    if (!ok && ran && n_consumed) lose_all(e);
    for (int i = 0; ok && i < n_consumed; i++) {
        e->hlo->drop_buffer(e->device, e->state[consumed[i]]);
        e->state[consumed[i]] = result[i];
        result[i] = NULL;
    }
    return ok;
}

/* Positions [0, tokens) of states that GROW and all of FIXED ones, from one sequence to another. */
static bool move_states(Engine *e, bool fixed_only, int src, int dst, int tokens, Err *err) {
    HloProgram *p = programs_get(&e->programs, (ProgramKey){.kind = fixed_only ? PROGRAM_KEEP : PROGRAM_COPY}, err);
    if (!p) return false;
    const int *list = fixed_only ? e->fixed : e->every;
    int n = fixed_only ? e->n_fixed : e->programs.ports.n_state;
    int32_t numbers[] = {src, dst, (tokens + HLO_BLOCK - 1) / HLO_BLOCK};
    for (int i = 0; i < n; i++) e->arg[i] = e->state[list[i]];
    for (int i = 0; i < 3; i++) e->arg[n + i] = upload_s32(e, &numbers[i], 0, err);
    return call(e, p, n + 3, n, list, n, e->result, n, err);
}

/* ---- results of a run */

typedef struct Results {
    HloBuffer *logits, *id, *best;
    bool has_argmax, has_logits;
    int64_t top_k; /* 0: not asked yet */
} Results;

static bool fetch_argmax(Engine *e, const Run *run, Results *r, Err *err) {
    int64_t m = run->all ? run->rows * run->tokens : run->rows;
    if (r->has_argmax) return true;
    r->has_argmax = true;
    return e->hlo->download(e->device, r->id, e->ids, (size_t)m * sizeof *e->ids, err) &&
           e->hlo->download(e->device, r->best, e->best, (size_t)m * sizeof *e->best, err);
}

static bool fetch_logits(Engine *e, const Run *run, Results *r, Err *err) {
    int64_t m = run->all ? run->rows * run->tokens : run->rows;
    if (r->has_logits) return true;
    r->has_logits = true;
    return e->hlo->download(e->device, r->logits, e->logits, (size_t)(m * e->vocab) * sizeof *e->logits, err);
}

/* The k of a program for k: few programs serve all. */
static int64_t top_bucket(const Engine *e, int k) {
    int64_t bucket = 64;
    while (bucket < k) bucket *= 2;
    return bucket < e->vocab ? bucket : e->vocab;
}

static bool fetch_top(Engine *e, const Run *run, int64_t k, Results *r, Err *err) {
    int64_t m = run->all ? run->rows * run->tokens : run->rows;
    if (r->top_k == k) return true;
    r->top_k = k;
    r->has_argmax = false; /* it stands in the same place */
    HloProgram *p = programs_get(&e->programs, (ProgramKey){PROGRAM_TOPK, m, k, false}, err);
    HloBuffer *out[3] = {0};
    bool ok = p && e->hlo->run(e->device, p, &r->logits, 1, out, 3, err) &&
              e->hlo->download(e->device, out[0], e->best, (size_t)(m * k) * sizeof *e->best, err) &&
              e->hlo->download(e->device, out[1], e->ids, (size_t)(m * k) * sizeof *e->ids, err) &&
              e->hlo->download(e->device, out[2], e->lse, (size_t)m * sizeof *e->lse, err);
    for (int i = 0; i < 3; i++) e->hlo->drop_buffer(e->device, out[i]);
    return ok;
}

/* Result `at` of a row from row `j` of the run's results. */
static bool put_result(Engine *e, const Run *run, const Row *row, RowOut *out, size_t at, size_t j, Results *r,
                       Err *err) {
    size_t vocab = (size_t)e->vocab, k = (size_t)row->k;
    int32_t *id = (int32_t *)out->id;
    float *logit = (float *)out->logit;
    if (row->want == WANT_ARGMAX) {
        if (!fetch_argmax(e, run, r, err)) return false;
        id[at] = e->ids[j];
        logit[at] = e->best[j];
        return true;
    }
    if (row->want == WANT_TOPK && row->k <= MAX_TOP) {
        size_t bucket = (size_t)top_bucket(e, row->k);
        if (!fetch_top(e, run, (int64_t)bucket, r, err)) return false;
        memcpy(id + at * k, e->ids + j * bucket, k * sizeof *id);
        memcpy(logit + at * k, e->best + j * bucket, k * sizeof *logit);
        ((float *)out->lse)[at] = e->lse[j];
        return true;
    }
    if (!fetch_logits(e, run, r, err)) return false;
    const float *from = e->logits + j * vocab;
    if (row->want == WANT_LOGITS) {
        memcpy(logit + at * vocab, from, vocab * sizeof *from);
    } else {
        logits_topk(from, e->vocab, row->k, id + at * k, logit + at * k);
        ((float *)out->lse)[at] = logits_lse(from, e->vocab);
    }
    return true;
}

static bool put_results(Engine *e, const Step *s, const Run *run, Results *r, Err *err) {
    for (int b = 0; b < run->n_part; b++) {
        const Part *part = &run->part[b];
        const Row *row = &s->row[part->row];
        RowOut *out = &e->out[part->row];
        for (int t = 0; t < part->n && row->want != WANT_NONE; t++) {
            int token = part->first + t;
            if (!row->all && token != row->n - 1) continue;
            size_t j = run->all ? (size_t)(b * run->tokens + t) : (size_t)b;
            if (!put_result(e, run, row, out, row->all ? (size_t)token : 0, j, r, err)) return false;
        }
    }
    return true;
}

/* ---- a step */

/* Cuts the step into runs: rows with as many tokens left go together. */
static void plan_runs(Engine *e, const Step *s) {
    memset(e->fed, 0, (size_t)s->n * sizeof *e->fed);
    e->n_run = 0;
    for (int i = 0; i < s->n;) {
        if (e->fed[i] == s->row[i].n) {
            i++;
            continue;
        }
        Run *run = &e->run[e->n_run++];
        bool all = s->row[i].all && s->row[i].want != WANT_NONE;
        *run = (Run){.tokens = programs_tokens(&e->programs, s->row[i].n - e->fed[i], all)};
        run->all = all && run->tokens > 1;
        int64_t most = run->tokens * HLO_MAX_ROWS <= MAX_RESULTS ? HLO_MAX_ROWS : 1;
        for (int k = i; k < s->n && run->n_part < most; k++) {
            const Row *row = &s->row[k];
            int left = row->n - e->fed[k];
            all = row->all && row->want != WANT_NONE;
            if (!left || programs_tokens(&e->programs, left, all) != run->tokens) continue;
            if (run->tokens > 1 && all != run->all) continue;
            if (run->n_part && !programs_offer(&e->programs, 2, run->tokens, run->all)) break;
            int n = left < run->tokens ? left : (int)run->tokens;
            run->part[run->n_part++] = (Part){k, e->fed[k], n};
            e->fed[k] += n;
        }
        for (run->rows = 1; run->rows < run->n_part;) run->rows *= 2;
    }
}

static HloProgram *run_program(Engine *e, const Run *run, Err *err) {
    return programs_get(&e->programs, (ProgramKey){PROGRAM_STEP, run->rows, run->tokens, run->all}, err);
}

static bool run_one(Engine *e, const Step *s, const Run *run, Err *err) {
    const HloPorts *p = &e->programs.ports;
    int32_t tok[HLO_MAX_ROWS * HLO_MAX_TOKENS] = {0}, slot[HLO_MAX_ROWS], pos[HLO_MAX_ROWS], n[HLO_MAX_ROWS];
    for (int b = 0; b < run->rows; b++) { /* rows that are not used write where nobody reads */
        slot[b] = (int32_t)e->programs.spec.fixed_seqs - 1;
        pos[b] = (int32_t)(e->programs.spec.capacity - run->tokens);
        n[b] = 0;
    }
    for (int b = 0; b < run->n_part; b++) {
        const Part *part = &run->part[b];
        const Row *row = &s->row[part->row];
        slot[b] = row->slot;
        pos[b] = row->pos + part->first;
        n[b] = part->n;
        memcpy(tok + b * run->tokens, row->tok + part->first, (size_t)part->n * sizeof *tok);
    }
    HloProgram *program = run_program(e, run, err);
    if (!program) return false;
    int own = p->n_weight + p->n_state, rows = (int)run->rows;
    memcpy(e->arg, e->weight, (size_t)p->n_weight * sizeof *e->arg);
    memcpy(e->arg + p->n_weight, e->state, (size_t)p->n_state * sizeof *e->arg);
    e->arg[own] = upload_s32(e, tok, rows * (int)run->tokens, err);
    e->arg[own + 1] = upload_s32(e, slot, rows, err);
    e->arg[own + 2] = upload_s32(e, pos, rows, err);
    e->arg[own + 3] = upload_s32(e, n, rows, err);
    if (!call(e, program, p->n_arg, own, e->every, p->n_state, e->result, p->n_result, err)) return false;
    Results r = {.logits = e->result[p->n_state], .id = e->result[p->n_state + 1], .best = e->result[p->n_state + 2]};
    bool ok = put_results(e, s, run, &r, err);
    for (int i = 0; i < HLO_OUTPUTS; i++) e->hlo->drop_buffer(e->device, e->result[p->n_state + i]);
    return ok;
}

/* Before a provisional row FIXED states are kept, but for those of an empty sequence. */
static bool keep_states(Engine *e, const Step *s, const Run *run, Err *err) {
    bool ok = true;
    for (int b = 0; b < run->n_part && e->n_fixed && ok; b++) {
        const Row *row = &s->row[run->part[b].row];
        if (row->provisional && run->part[b].first == 0 && row->pos)
            ok = move_states(e, true, row->slot, kept_seq(e, row->slot), 0, err);
    }
    return ok;
}

/* States that were lost are told once, by the first step that misses them. */
static bool tell_lost(Engine *e, Step *s, Err *err) {
    bool any = false;
    for (int i = 0; i < e->opts.slots; i++)
        if (e->gone[i]) {
            any = s->lost[i] = true;
            e->gone[i] = false;
        }
    return !any || err_set(err, ERR_BACKEND, "the device lost its states when an earlier call failed");
}

/* If the device has ended, sequences that have just begun are lost too: like the others they can be fed again. */
static bool fail_step(Engine *e, Step *s) {
    if (has_ended(e)) {
        lose_all(e);
        for (int i = 0; i < s->n; i++) s->lost[s->row[i].slot] = true;
    }
    for (int i = 0; i < e->opts.slots; i++) {
        s->lost[i] = s->lost[i] || e->gone[i];
        e->gone[i] = false;
    }
    return false;
}

static bool compiled_step(Engine *e, Step *s, Err *err) {
    if (!revive(e, err)) return fail_step(e, s);
    if (!tell_lost(e, s, err) || !step_check(s, &e->opts, e->len, e->graph, err)) return false;
    for (int i = 0; i < s->n; i++)
        if (s->row[i].hidden) return err_set(err, ERR_UNSUPPORTED, "compiled engines give logits, not hidden rows");
    if (e->programs.ports.n_state && !e->state[0] && !reset_states(e, err)) return fail_step(e, s);
    step_lay_out(s, e->graph, e->out_logit, NULL, e->out_id, e->out_logit, e->out_lse, e->out);
    plan_runs(e, s);
    for (int i = 0; i < e->n_run; i++) /* what cannot be compiled changes nothing */
        if (!run_program(e, &e->run[i], err)) return fail_step(e, s);
    for (int i = 0; i < e->n_run; i++) {
        if (keep_states(e, s, &e->run[i], err) && run_one(e, s, &e->run[i], err)) continue;
        for (int k = 0; k <= i && e->n_fixed; k++) /* keys and values beyond the length are no change */
            for (int b = 0; b < e->run[k].n_part; b++) {
                int slot = s->row[e->run[k].part[b].row].slot;
                e->len[slot] = 0;
                replay_forget(&e->replay, slot);
                s->lost[slot] = true;
            }
        return fail_step(e, s);
    }
    for (int i = 0; i < s->n; i++) {
        const Row *r = &s->row[i];
        e->len[r->slot] += r->n;
        replay_stepped(&e->replay, r);
    }
    s->out = e->out;
    return true;
}

/* ---- sequences */

/* The kept states return, and the tokens that stay are stepped again. Those before the row stay kept for it. */
static bool go_back(Engine *e, const Back *back) {
    Err err = {0};
    int seq = back->again.slot;
    if (back->again.pos && !move_states(e, true, kept_seq(e, seq), seq, 0, &err)) return false;
    Step s = {.row = &back->again, .n = 1};
    if (!back->again.n) return true;
    plan_runs(e, &s);
    for (int i = 0; i < e->n_run; i++)
        if (!run_one(e, &s, &e->run[i], &err)) return false;
    replay_stepped(&e->replay, &back->again);
    return true;
}

static int compiled_length(const Engine *e, int seq) { return e->len[seq]; }

static int compiled_rewind(Engine *e, int seq, int pos) {
    check(seq >= 0 && seq < seqs(e) && pos >= 0);
    if (pos >= e->len[seq]) pos = e->len[seq];
    if (pos < e->len[seq]) {
        Back back = replay_back(&e->replay, seq, e->len[seq], pos);
        pos = back.kept && !go_back(e, &back) ? 0 : back.pos;
    }
    if (pos == 0) e->gone[seq] = false; /* empty is what the caller sees */
    return e->len[seq] = pos;
}

static bool compiled_copy(Engine *e, int dst, int src, int pos, Err *err) {
    check(dst >= 0 && dst < seqs(e) && src >= 0 && src < seqs(e));
    if (!copy_check(e->graph, e->len[src], pos, err)) return false;
    if (pos && dst != src && !move_states(e, false, src, dst, pos, err)) return false;
    e->len[dst] = pos;
    replay_forget(&e->replay, dst);
    e->gone[dst] = false;
    return true;
}

static bool is_fixed(const Engine *e, int state) { return e->programs.ports.result[state].kind == STATE_FIXED; }

/* A saved sequence: its FIXED parts, then for each block of positions its part of every state that GROWS, cut to the
 * positions that are used. */
static size_t saved_part(const Engine *e, int state, int n) {
    HloShape s = hlo_part_shape(&e->programs.ports.result[state]);
    if (!is_fixed(e, state)) s.dim[2] = e->calls ? (n + KV_RUN - 1) / KV_RUN * KV_RUN : n; /* whole runs of keys */
    return n ? hlo_bytes(&s) : 0;
}

static int saved_blocks(const Engine *e, int tokens) {
    bool any = e->n_fixed < e->programs.ports.n_state;
    return any ? (tokens + HLO_BLOCK - 1) / HLO_BLOCK : tokens > 0;
}

static int block_tokens(int tokens, int block) {
    int n = tokens - block * HLO_BLOCK;
    return n < HLO_BLOCK ? n : HLO_BLOCK;
}

static size_t saved_bytes(const Engine *e, int tokens) {
    size_t sum = 0;
    for (int i = 0; i < e->programs.ports.n_state && tokens; i++) {
        if (is_fixed(e, i)) sum += saved_part(e, i, 1);
        for (int block = 0; !is_fixed(e, i) && block < saved_blocks(e, tokens); block++)
            sum += saved_part(e, i, block_tokens(tokens, block));
    }
    return sum;
}

/* Between a part [1,K,256,hd] as the device has it and the first n positions of each head, packed. */
static void repack(const Engine *e, int state, int n, char *whole, char *packed, bool unpack) {
    HloShape s = hlo_part_shape(&e->programs.ports.result[state]);
    size_t heads = is_fixed(e, state) ? 1 : (size_t)s.dim[1], bytes = saved_part(e, state, n) / heads;
    size_t stride = hlo_bytes(&s) / heads;
    for (size_t h = 0; h < heads; h++)
        if (unpack) memcpy(whole + h * stride, packed + h * bytes, bytes);
        else memcpy(packed + h * bytes, whole + h * stride, bytes);
}

/* The arguments that `read` and `write` begin with. */
static void put_place(Engine *e, int seq, int block, Err *err) {
    int states = e->programs.ports.n_state;
    int32_t numbers[] = {seq, block};
    memcpy(e->arg, e->state, (size_t)states * sizeof *e->arg);
    for (int i = 0; i < 2; i++) e->arg[states + i] = upload_s32(e, &numbers[i], 0, err);
}

static bool save_block(Engine *e, int seq, int block, int n, char *room, Buf *io, Err *err) {
    int states = e->programs.ports.n_state;
    HloProgram *p = programs_get(&e->programs, (ProgramKey){.kind = PROGRAM_READ}, err);
    if (!p) return false;
    put_place(e, seq, block, err);
    if (!call(e, p, states + 2, states, NULL, 0, e->result, states, err)) return false;
    bool ok = true;
    for (int i = 0; i < 2 * states; i++) { /* FIXED ones, then the others */
        int k = i % states;
        if (is_fixed(e, k) != (i < states)) continue;
        HloShape s = hlo_part_shape(&e->programs.ports.result[k]);
        size_t bytes = is_fixed(e, k) && block ? 0 : saved_part(e, k, n);
        if (ok && bytes && (ok = e->hlo->download(e->device, e->result[k], room, hlo_bytes(&s), err))) {
            repack(e, k, n, room, buf_reserve(io, bytes), false);
            io->len += bytes;
        }
        e->hlo->drop_buffer(e->device, e->result[k]);
    }
    return ok;
}

/* *grown moves over what was read; FIXED parts are written with every block. */
static bool load_block(Engine *e, int seq, int block, int n, char *room, const char *fixed, const char **grown,
                       Err *err) {
    int states = e->programs.ports.n_state;
    HloProgram *p = programs_get(&e->programs, (ProgramKey){.kind = PROGRAM_WRITE}, err);
    if (!p) return false;
    put_place(e, seq, block, err);
    for (int i = 0; i < states; i++) {
        HloShape s = hlo_part_shape(&e->programs.ports.result[i]);
        const char **from = is_fixed(e, i) ? &fixed : grown;
        repack(e, i, n, room, (char *)*from, true);
        *from += saved_part(e, i, n);
        e->arg[states + 2 + i] = upload(e, &s, room, err);
    }
    return call(e, p, 2 * states + 2, states, e->every, states, e->result, states, err);
}

static bool compiled_state(Engine *e, int seq, Buf *io, StateDir dir, Err *err) {
    check(seq >= 0 && seq < seqs(e));
    if (!revive(e, err)) return false;
    size_t most = 0, fixed = 0;
    for (int i = 0; i < e->programs.ports.n_state; i++) {
        if (saved_part(e, i, HLO_BLOCK) > most) most = saved_part(e, i, HLO_BLOCK);
        if (is_fixed(e, i)) fixed += saved_part(e, i, 1);
    }
    StateHeader h = {.tokens = (uint32_t)e->len[seq]};
    bool load = dir == STATE_LOAD;
    if (load && !state_check_header(io, engine_name(e), e->fingerprint, e->opts.ctx, &h, err)) return false;
    int tokens = (int)h.tokens;
    if (load && h.bytes != saved_bytes(e, tokens))
        return err_set(err, ERR_FORMAT, "state: %llu bytes for %u tokens", (unsigned long long)h.bytes, h.tokens);
    if (load && e->programs.ports.n_state && !e->state[0] && !reset_states(e, err)) return false;
    char *room = mem_pool(most, "a part of a state", err);
    if (!room) return false;
    bool ok = true, had = e->len[seq] > 0;
    size_t begin = io->len;
    if (load) {
        e->len[seq] = 0;
        replay_forget(&e->replay, seq);
    }
    else state_put_header(io, engine_name(e), e->fingerprint, h.tokens, saved_bytes(e, tokens));
    const char *payload = load ? io->data + sizeof h : NULL, *grown = load ? payload + fixed : NULL;
    for (int block = 0; ok && block < saved_blocks(e, tokens); block++)
        ok = load ? load_block(e, seq, block, block_tokens(tokens, block), room, payload, &grown, err)
                  : save_block(e, seq, block, block_tokens(tokens, block), room, io, err);
    mem_pool_free(room);
    if (!load && !ok) io->len = begin;
    if (load && ok) e->len[seq] = tokens;
    if (load) e->gone[seq] = had && !ok;
    return ok;
}

const Backend backend_compiled = {"compiled",      compiled_needs, compiled_open,  compiled_step, compiled_length,
                                  compiled_rewind, compiled_copy,  compiled_state, compiled_close, NULL};
