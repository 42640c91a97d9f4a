/* Building a graph: what architectures and tests call. One thread. */
#ifndef TENON_GRAPH_BUILD_H
#define TENON_GRAPH_BUILD_H

#include "graph/graph.h"

Graph graph_new(void);

/* Each appends a node and infers its shape. A bad shape sets g->err, naming layer, op and shapes. */
Val graph_input(Graph *g);
Val graph_weight(Graph *g, const Tensor *t);
Val graph_embed(Graph *g, Val ids, Val table);
Val graph_place(Graph *g, Val ids, Val table); /* no sequence is longer than the table */
Val graph_linear(Graph *g, Val x, Val w);
Val graph_add(Graph *g, Val a, Val b);
Val graph_mul(Graph *g, Val a, Val b);
Val graph_act(Graph *g, Val x, Act kind); /* an activation without parameters */
Val graph_scale(Graph *g, Val x, double factor);
Val graph_softcap(Graph *g, Val x, double cap); /* cap tanh(x / cap) */
Val graph_clamp(Graph *g, Val x, double lo, double hi);
Val graph_rmsnorm(Graph *g, Val x, Val w, double eps); /* w may be VAL_NONE */
Val graph_layernorm(Graph *g, Val x, Val w, Val b, double eps); /* b may be VAL_NONE */
Val graph_rope(Graph *g, Val x, RopeAttr rope);                 /* inv_freq lives as long as the graph */
Val graph_cache(Graph *g, Val k, Val v);
Val graph_attention(Graph *g, Val q, Val kv, Val sinks, AttnAttr attn); /* sinks may be VAL_NONE */
Val graph_conv1d(Graph *g, Val x, Val w, Val b); /* b may be VAL_NONE */
Val graph_ssm_scan(Graph *g, Val x, Val dt, Val a, Val b, Val c, Val d);
/* tiled: how heads share q and k (ops.def). */
Val graph_delta_rule(Graph *g, Val q, Val k, Val v, Val gate, Val a, Val beta, bool tiled);
Val graph_wkv(Graph *g, Val r, Val w, Val k, Val v, Val a, Val b);
Val graph_lru(Graph *g, Val x, Val gate, Val a);
Val graph_inner(Graph *g, Val a, Val b, Val c);
Val graph_route(Graph *g, Val logits, Val bias, int64_t k, RouteAttr route); /* bias may be VAL_NONE */
Val graph_expert_linear(Graph *g, Val x, Val w, Val route, Val b);           /* b may be VAL_NONE */
Val graph_expert_sum(Graph *g, Val x, Val route);
Val graph_head_linear(Graph *g, Val x, Val w);
Val graph_concat(Graph *g, Val a, Val b);
Val graph_slice(Graph *g, Val x, int64_t begin, int64_t n); /* of the last dimension */
Val graph_reshape(Graph *g, Val x, int rank, const int64_t *dim);
Val graph_wanted(Graph *g, Val x);

/* Records the first failure in g->err; the builders then return VAL_NONE. */
void graph_fail(Graph *g, ErrCode code, const char *fmt, ...) __attribute__((format(printf, 3, 4)));

/* Nodes whose results only reach a `wanted` get its rows, M instead of N. The nodes are numbered anew. */
void graph_narrow(Graph *g);

#endif
