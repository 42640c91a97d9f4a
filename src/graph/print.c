/* A graph as text: `%12 = linear %8 %11 : [N,576]`. Stable, for people and for golden tests. */
#include "graph/graph.h"

void shape_print(Buf *out, const Shape *s) {
    static const char *const lead[] = {[ROWS_NONE] = "", [ROWS_ALL] = "N", [ROWS_WANTED] = "M", [ROWS_STATE] = "S"};
    buf_printf(out, "[%s", lead[s->rows]);
    for (int i = 0; i < s->rank; i++)
        buf_printf(out, "%s%lld", i || s->rows != ROWS_NONE ? "," : "", (long long)s->dim[i]);
    buf_putc(out, ']');
}

static void print_attr(Buf *out, const Node *n) {
    static const char *const acts[] = {
        [ACT_SILU] = "silu",       [ACT_GELU] = "gelu",   [ACT_GELU_TANH] = "gelu_tanh", [ACT_SOFTPLUS] = "softplus",
        [ACT_SIGMOID] = "sigmoid", [ACT_SCALE] = "scale", [ACT_SOFTCAP] = "softcap",     [ACT_CLAMP] = "clamp"};
    switch (n->op) {
    case OP_weight:
        buf_printf(out, " '%.*s' %s", STR_ARG(n->tensor->name), dtype_info(n->tensor->dtype)->name);
        break;
    case OP_act:
        buf_printf(out, " %s", acts[n->act.kind]);
        if (n->act.kind >= ACT_SCALE) buf_printf(out, " %.9g", n->act.a);
        if (n->act.kind == ACT_CLAMP) buf_printf(out, " %.9g", n->act.b);
        break;
    case OP_rmsnorm:
    case OP_layernorm: buf_printf(out, " eps=%g", n->eps); break;
    case OP_slice: buf_printf(out, " from %lld", (long long)n->begin); break;
    case OP_attention:
        buf_printf(out, " scale=%.9g", n->attn.scale);
        if (n->attn.window) buf_printf(out, " window=%lld", (long long)n->attn.window);
        if (n->attn.softcap > 0) buf_printf(out, " softcap=%.9g", n->attn.softcap);
        break;
    case OP_delta_rule:
        if (n->tiled) buf_put_str(out, S(" tiled"));
        break;
    case OP_route:
        if (n->route.sigmoid) buf_put_str(out, S(" sigmoid"));
        if (n->route.normalise) buf_put_str(out, S(" normalised"));
        if (n->route.scale != 1) buf_printf(out, " scale=%.9g", n->route.scale);
        if (n->route.groups > 1)
            buf_printf(out, " groups=%d/%d by %d", n->route.groups_used, n->route.groups, n->route.group_best);
        break;
    case OP_rope:
        buf_printf(out, " %s dims=%d magnitude=%g freqs=%.6g..%.6g", n->rope.interleaved ? "interleaved" : "halves",
                   n->rope.dims, n->rope.magnitude, (double)n->rope.inv_freq[0],
                   (double)n->rope.inv_freq[n->rope.dims / 2 - 1]);
        break;
    default: break;
    }
}

void graph_print(Buf *out, const Graph *g) {
    int layer = -1;
    for (int i = 0; i < g->n_node; i++) {
        const Node *n = &g->node[i];
        if (n->layer != layer && n->layer >= 0) buf_printf(out, "# layer %d\n", n->layer);
        if (n->layer != layer && n->layer < 0) buf_put_str(out, S("# output\n"));
        layer = n->layer;
        buf_printf(out, "%%%d = %s", i, op_name(n->op));
        for (int k = 0; k < n->n_in; k++) buf_printf(out, " %%%d", n->in[k]);
        print_attr(out, n);
        buf_put_str(out, S(" : "));
        shape_print(out, &n->shape);
        buf_putc(out, '\n');
    }
    buf_printf(out, "return %%%d\n", g->output[OUTPUT_LOGITS]);
}
