/* What the engines share: the checks of a step, where its results are, what states take, identity of a model, headers
 * of states. */
#include "backend/shared.h"

#include "backend/hlo/device.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const Backend *const backends[] = {
#define BACKEND(name, text) &backend_##name,
#include "backend/backends.def"
#undef BACKEND
};

static const struct {
    const char *name, *spec;
    const HloDevice *device;
} devices[] = {
#define DEVICE(name, spec, text) {#name, spec, &hlo_##name},
#include "backend/hlo/devices.def"
#undef DEVICE
};

const Backend *backend_find(const char *name, EngineOpts *o, Err *err) {
    const char *colon = strchr(name, ':');
    Str first = {name, colon ? (size_t)(colon - name) : strlen(name)};
    Buf known = {0};
    o->device = NULL;
    o->spec = NULL;
    for (size_t i = 0; i < sizeof backends / sizeof *backends; i++) {
        if (backends[i] == &backend_compiled) continue;
        if (!colon && str_eq(first, str_of(backends[i]->name))) return buf_deinit(&known), backends[i];
        buf_printf(&known, "%s%s", i ? ", " : "", backends[i]->name);
    }
    for (size_t i = 0; i < sizeof devices / sizeof *devices; i++) {
        buf_printf(&known, ", %s:%s", devices[i].name, devices[i].spec);
        if (!colon || !colon[1] || !str_eq(first, str_of(devices[i].name))) continue;
        buf_deinit(&known);
        o->device = devices[i].device;
        o->spec = colon + 1;
        return &backend_compiled;
    }
    err_set(err, ERR_ARGUMENT, "'%s' is none of %s", name, buf_cstr(&known));
    buf_deinit(&known);
    return NULL;
}

#define KV(NAME, name, ...) "|" #name
const char kv_type_words[] =
#include "backend/kv.def"
    ;
#undef KV

const char *kv_type_name(KvType t) {
    static const char *const names[] = {
        "auto",
#define KV(NAME, name, ...) #name,
#include "backend/kv.def"
#undef KV
    };
    return names[t];
}

int row_results(const Row *r) { return r->want == WANT_NONE && !r->hidden ? 0 : r->all ? r->n : 1; }

static bool row_check(const Row *r, const EngineOpts *o, const int *len, const Graph *g, Err *err) {
    int64_t vocab = graph_width(g, OUTPUT_LOGITS);
    if (r->slot < 0 || r->slot >= o->slots)
        return err_set(err, ERR_ARGUMENT, "slot %d does not exist; there are %d", r->slot, o->slots);
    if (r->n < 1) return err_set(err, ERR_ARGUMENT, "slot %d: a row of %d tokens", r->slot, r->n);
    if (r->pos != len[r->slot])
        return err_set(err, ERR_STATE, "slot %d: row at position %d, the slot's length is %d", r->slot, r->pos,
                       len[r->slot]);
    if (r->n > o->ctx - r->pos)
        return err_set(err, ERR_CONTEXT, "%d tokens at position %d do not fit a context of %d", r->n, r->pos, o->ctx);
    if (r->hidden && !graph_width(g, OUTPUT_HIDDEN))
        return err_set(err, ERR_UNSUPPORTED, "slot %d: the graph has no hidden rows to give", r->slot);
    if (r->want == WANT_TOPK && (r->k < 1 || r->k > vocab))
        return err_set(err, ERR_ARGUMENT, "top-k of %d is not between 1 and %lld", r->k, (long long)vocab);
    for (int i = 0; i < r->n; i++)
        if (r->tok[i] < 0 || r->tok[i] >= vocab)
            return err_set(err, ERR_ARGUMENT, "token id %d is not in the vocabulary of %lld", r->tok[i],
                           (long long)vocab);
    return true;
}

bool step_check(const Step *s, const EngineOpts *o, const int *len, const Graph *g, Err *err) {
    if (s->n < 1 || s->n > o->slots)
        return err_set(err, ERR_ARGUMENT, "a step of %d rows; between 1 and %d fit", s->n, o->slots);
    int64_t tokens = 0, wanted = 0;
    for (int i = 0; i < s->n; i++) {
        if (!row_check(&s->row[i], o, len, g, err)) return false;
        for (int k = 0; k < i; k++)
            if (s->row[k].slot == s->row[i].slot)
                return err_set(err, ERR_ARGUMENT, "slot %d has two rows in one step", s->row[i].slot);
        tokens += s->row[i].n;
        wanted += row_results(&s->row[i]);
    }
    if (tokens > o->rows)
        return err_set(err, ERR_LIMIT, "a step of %lld tokens; %d fit", (long long)tokens, o->rows);
    if (wanted > o->wanted)
        return err_set(err, ERR_LIMIT, "a step with %lld results; %d fit", (long long)wanted, o->wanted);
    return true;
}

bool copy_check(const Graph *g, int len, int pos, Err *err) {
    if (pos < 0 || pos > len)
        return err_set(err, ERR_ARGUMENT, "copy of %d tokens from a sequence of %d", pos, len);
    if (pos && pos < len && graph_fixed(g))
        return err_set(err, ERR_UNSUPPORTED, "copy of %d tokens: a recurrent state of %d cannot be cut", pos, len);
    return true;
}

void step_lay_out(const Step *s, const Graph *g, const float *logits, const float *hidden, const int32_t *id,
                  const float *best, const float *lse, RowOut *out) {
    size_t first = 0, width = (size_t)graph_width(g, OUTPUT_LOGITS);
    for (int i = 0; i < s->n; i++) {
        const Row *r = &s->row[i];
        out[i] = (RowOut){.n = row_results(r)};
        if (r->want == WANT_LOGITS) out[i].logit = logits + first * width;
        if (r->want == WANT_TOPK || r->want == WANT_ARGMAX) out[i].logit = best + first * width;
        if (r->want == WANT_TOPK || r->want == WANT_ARGMAX) out[i].id = id + first * width;
        if (r->want == WANT_TOPK) out[i].lse = lse + first;
        if (r->hidden) out[i].hidden = hidden + first * (size_t)graph_width(g, OUTPUT_HIDDEN);
        first += (size_t)out[i].n;
    }
}

size_t sequence_bytes(const Graph *g, int n, double grown) {
    double sum = 0;
    for (int i = 0; i < g->n_state; i++)
        sum += (double)g->state[i].elems * (g->state[i].kind == STATE_GROWS ? n * grown : sizeof(float));
    return (size_t)sum;
}

static bool stored_in_f32(const Graph *g) {
    for (int i = 0; i < g->n_node; i++) {
        const Node *n = &g->node[i];
        if (node_has(n, TRAIT_MULTIPLIES) && g->node[n->in[1]].tensor->dtype != DT_F32) return false;
    }
    return true;
}

KvType kv_type_of(const Graph *g, const EngineOpts *o) {
    if (o->kv != KV_AUTO) return o->kv;
    return o->precise || stored_in_f32(g) ? KV_F32 : KV_F16;
}

/* The greatest of n; lanes, so that compilers compare several at a time. */
static float greatest(const float *x, int64_t n) {
    enum { LANES = 16 };
    float most[LANES];
    for (int l = 0; l < LANES; l++) most[l] = -INFINITY;
    for (int64_t i = 0; i + LANES <= n; i += LANES)
        for (int l = 0; l < LANES; l++) most[l] = x[i + l] > most[l] ? x[i + l] : most[l];
    for (int64_t i = n / LANES * LANES; i < n; i++) most[0] = x[i] > most[0] ? x[i] : most[0];
    for (int l = 1; l < LANES; l++) most[0] = most[l] > most[0] ? most[l] : most[0];
    return most[0];
}

int32_t logits_argmax(const float *logits, int64_t vocab) {
    enum { STRETCH = 1024 };
    float best = -INFINITY;
    int64_t at = 0;
    for (int64_t i = 0; i < vocab; i += STRETCH) {
        float here = greatest(logits + i, vocab - i < STRETCH ? vocab - i : STRETCH);
        if (here > best) {
            best = here;
            at = i;
        }
    }
    if (best == -INFINITY) return 0; /* nothing is greater than the first */
    while (logits[at] != best) at++;
    return (int32_t)at;
}

/* Is (a, i) behind (b, j) in the order: larger logit first, then lower id? */
static bool behind(float a, int32_t i, float b, int32_t j) { return a != b ? a < b : i > j; }

static void sift_down(int32_t *id, float *logit, int k, int at) {
    for (;;) {
        int last = at;
        for (int c = 2 * at + 1; c <= 2 * at + 2 && c < k; c++)
            if (behind(logit[c], id[c], logit[last], id[last])) last = c;
        if (last == at) return;
        int32_t i = id[at];
        float l = logit[at];
        id[at] = id[last];
        logit[at] = logit[last];
        id[last] = i;
        logit[last] = l;
        at = last;
    }
}

/* A heap with the last of the best k on top; then it is sorted in place. NaN never enters before a number. */
void logits_topk(const float *logits, int64_t vocab, int k, int32_t *id, float *logit) {
    for (int i = 0; i < k; i++) {
        id[i] = i;
        logit[i] = logits[i];
    }
    for (int i = k / 2 - 1; i >= 0; i--) sift_down(id, logit, k, i);
    for (int64_t i = k; i < vocab; i++)
        if (behind(logit[0], id[0], logits[i], (int32_t)i)) {
            id[0] = (int32_t)i;
            logit[0] = logits[i];
            sift_down(id, logit, k, 0);
        }
    for (int n = k - 1; n > 0; n--) {
        int32_t i = id[0];
        float l = logit[0];
        id[0] = id[n];
        logit[0] = logit[n];
        id[n] = i;
        logit[n] = l;
        sift_down(id, logit, n, 0);
    }
}

float logits_lse(const float *logits, int64_t vocab) {
    float max = logits[logits_argmax(logits, vocab)];
    double sum = 0;
    for (int64_t i = 0; i < vocab; i++) sum += (double)expf(logits[i] - max);
    return max + (float)log(sum);
}

uint64_t graph_fingerprint(const Graph *g) {
    uint64_t h = 1;
    for (int i = 0; i < g->n_node; i++) {
        const Tensor *t = g->node[i].tensor;
        if (!t) continue;
        size_t sample = t->bytes < 256 ? t->bytes : 256;
        h = hash_bytes(t->name.p, t->name.n, h) ^ (uint64_t)t->dtype;
        h = hash_bytes(t->dim, sizeof t->dim, h);
        h = hash_bytes(t->data, sample, h);
        h = hash_bytes((const char *)t->data + (t->bytes - sample), sample, h);
    }
    Buf text = {0}; /* the numbers that are in no tensor: epsilons, rope, scales */
    graph_print(&text, g);
    h = hash_bytes(text.data, text.len, h);
    buf_deinit(&text);
    return h;
}

static const char state_magic[8] = "tenonst1";

static StateHeader state_header(const char *engine, uint64_t model, uint32_t tokens, uint64_t bytes) {
    StateHeader h = {.model = model, .bytes = bytes, .tokens = tokens};
    check(strlen(engine) < sizeof h.engine);
    memcpy(h.magic, state_magic, sizeof h.magic);
    memcpy(h.engine, engine, strlen(engine));
    return h;
}

void state_put_header(Buf *io, const char *engine, uint64_t model, uint32_t tokens, uint64_t bytes) {
    StateHeader h = state_header(engine, model, tokens, bytes);
    buf_put(io, &h, sizeof h);
}

bool state_check_header(const Buf *io, const char *engine, uint64_t model, int ctx, StateHeader *out, Err *err) {
    if (io->len < sizeof *out) return err_set(err, ERR_FORMAT, "state: %zu bytes are less than a header", io->len);
    memcpy(out, io->data, sizeof *out);
    StateHeader ours = state_header(engine, model, out->tokens, out->bytes);
    if (memcmp(out->magic, ours.magic, sizeof ours.magic) != 0 || out->reserved)
        return err_set(err, ERR_FORMAT, "state: not a saved state of this version");
    if (memcmp(out->engine, ours.engine, sizeof ours.engine) != 0)
        return err_set(err, ERR_FORMAT, "state: saved by engine '%.*s', this is '%s'", (int)sizeof out->engine,
                       out->engine, engine);
    if (out->model != model) return err_set(err, ERR_FORMAT, "state: saved from another model");
    if (out->tokens > (uint32_t)ctx)
        return err_set(err, ERR_CONTEXT, "state: %u tokens do not fit a context of %d", out->tokens, ctx);
    if (out->bytes != io->len - sizeof *out)
        return err_set(err, ERR_FORMAT, "state: %zu bytes follow the header, it names %llu", io->len - sizeof *out,
                       (unsigned long long)out->bytes);
    return true;
}
