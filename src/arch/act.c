/* See act.h. */
#include "arch/act.h"

#include <math.h>

Val act_silu(Graph *g, Val x) { return graph_act(g, x, ACT_SILU); }
Val act_gelu_tanh(Graph *g, Val x) { return graph_act(g, x, ACT_GELU_TANH); }
static Val gelu(Graph *g, Val x) { return graph_act(g, x, ACT_GELU); }
static Val sigmoid(Graph *g, Val x) { return graph_act(g, x, ACT_SIGMOID); }
static Val hyperbolic(Graph *g, Val x) { return graph_softcap(g, x, 1); }
static Val relu(Graph *g, Val x) { return graph_clamp(g, x, 0, INFINITY); }

static Val relu2(Graph *g, Val x) {
    x = relu(g, x);
    return graph_mul(g, x, x);
}

static Val quick_gelu(Graph *g, Val x) { /* x sigmoid(1.702 x) */
    return graph_scale(g, act_silu(g, graph_scale(g, x, 1.702)), 1 / 1.702);
}

static Val leaky_relu(Graph *g, Val x) {
    return graph_add(g, relu(g, x), graph_scale(g, graph_clamp(g, x, -INFINITY, 0), 0.01));
}

static Val mish(Graph *g, Val x) { return graph_mul(g, x, hyperbolic(g, graph_act(g, x, ACT_SOFTPLUS))); }
static Val linear(Graph *g, Val x) { return (void)g, x; }

ActFn *act_find(Str name, Err *err) {
    static const struct {
        const char *name;
        ActFn *act;
    } known[] = {{"silu", act_silu},
                 {"swish", act_silu},
                 {"gelu", gelu},
                 {"gelu_python", gelu},
                 {"gelu_new", act_gelu_tanh},
                 {"gelu_fast", act_gelu_tanh},
                 {"gelu_accurate", act_gelu_tanh},
                 {"gelu_pytorch_tanh", act_gelu_tanh},
                 {"gelu_python_tanh", act_gelu_tanh},
                 {"quick_gelu", quick_gelu},
                 {"relu", relu},
                 {"relu2", relu2},
                 {"leaky_relu", leaky_relu},
                 {"mish", mish},
                 {"sigmoid", sigmoid},
                 {"tanh", hyperbolic},
                 {"linear", linear}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (str_eq(name, str_of(known[i].name))) return known[i].act;
    err_set(err, ERR_UNSUPPORTED, "activation (hidden_act) '%.*s' is not supported", STR_ARG(name));
    return NULL;
}
