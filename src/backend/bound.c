/* See bound.h. */
#include "backend/backend.h"

#include <math.h>
#include <string.h>

int kv_runs(const AttnAttr *a, const Bound *b, const KvSeen *seen, int pos, KvRun *run) {
    int window = b->window ? b->window : (int)a->window;
    int first = window && pos >= window ? pos + 1 - window : 0;
    run[0] = (KvRun){first, pos + 1 - first};
    if (!b->window) return 1;
    int sinks = pos + 1 < b->sinks ? pos + 1 : b->sinks, least = sinks > seen->from ? sinks : seen->from;
    if (first < least) first = least;
    run[0] = (KvRun){0, sinks};
    run[1] = (KvRun){first, pos + 1 - first};
    run[2] = (KvRun){seen->place, seen->n};
    return 3;
}

const RopeAttr *bound_rope(const Graph *g, int state) {
    const Node *key = &g->node[g->node[g->state[state].node].in[0]];
    return key->op == OP_rope ? &key->rope : NULL;
}

void bound_turn(const RopeAttr *r, int by, const float *key, int64_t n, float *out) {
    int half = r->dims / 2;
    memcpy(out, key, (size_t)n * sizeof *out);
    for (int i = 0; i < half; i++) {
        double angle = (double)((float)by * r->inv_freq[i]);
        float cosine = (float)cos(angle), sine = (float)sin(angle);
        int first = r->interleaved ? 2 * i : i, second = r->interleaved ? 2 * i + 1 : i + half;
        float x = key[first], y = key[second];
        out[first] = x * cosine - y * sine;
        out[second] = x * sine + y * cosine;
    }
}

uint64_t bound_fingerprint(const Graph *g, const Bound *b) {
    const int seen[] = {b->sinks, b->window};
    uint64_t model = graph_fingerprint(g);
    return b->window ? hash_bytes(seen, sizeof seen, model) : model;
}

bool bound_check(const Graph *g, const Bound *b, Err *err) {
    if (!b->window) return true;
    if (graph_fixed(g))
        return err_set(err, ERR_UNSUPPORTED, "bounded keys and values: the model has recurrent states, which cannot be "
                       "restored");
    for (int i = 0; i < g->n_node; i++)
        if (g->node[i].op == OP_attention && g->node[i].attn.window)
            return err_set(err, ERR_UNSUPPORTED, "bounded keys and values: the model has windows of its own, of %lld "
                           "tokens", (long long)g->node[i].attn.window);
    return true;
}
