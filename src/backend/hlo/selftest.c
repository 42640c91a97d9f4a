/* The self-test of a device: a small model that has every op is run on `ref` and compiled, for every shape that steps
 * are cut into, and their ids are compared. Whoever runs it does so in a child process: a PJRT plugin may abort. */
#include "backend/hlo/compiled.h"

#include "base/log.h"
#include "graph/build.h"

enum { VOCAB = 96, WIDTH = 32, HEADS = 4, KV_HEADS = 2, HEAD = 8, FFN = 48 };
enum { STATE = 5, TAPS = 3, EXPERTS = 4, USED = 2 };
enum { CTX = 320 };

/* Below this the two best logits are too close for another order of sums to keep them apart. */
static const float near_tie = 1e-2f;

typedef struct Toy {
    Graph g;
    Arena arena;
    uint64_t seed;
    int n;
} Toy;

static float draw(Toy *t) {
    t->seed = t->seed * 6364136223846793005u + 1442695040888963407u;
    return (float)(t->seed >> 40) / 0x1p23f - 1;
}

/* A weight of random values around `mean`. */
static Val weight(Toy *t, double mean, double spread, int rank, const int64_t *dim) {
    Tensor *w = arena_new(&t->arena, 1, sizeof *w);
    *w = (Tensor){.dtype = DT_F32, .rank = rank, .dim = {1, 1, 1, 1}};
    int64_t n = 1;
    for (int i = 0; i < rank; i++) n *= w->dim[i] = dim[i];
    float *data = arena_new(&t->arena, (size_t)n, sizeof *data);
    for (int64_t i = 0; i < n; i++) data[i] = (float)mean + (float)spread * draw(t);
    w->data = data;
    w->bytes = (size_t)n * sizeof *data;
    w->name = str_of(arena_printf(&t->arena, "toy.%d", t->n++));
    return graph_weight(&t->g, w);
}

static Val linear(Toy *t, Val x, int64_t in, int64_t out) {
    return graph_linear(&t->g, x, weight(t, 0, 0.5, 2, DIMS(out, in)));
}

static Val norm(Toy *t, Val x, int64_t width) { return graph_rmsnorm(&t->g, x, weight(t, 1, 0.3, 1, &width), 1e-5); }

static Val attention(Toy *t, Val x) {
    Graph *g = &t->g;
    float *freq = arena_new(&t->arena, HEAD / 2, sizeof *freq);
    for (int i = 0; i < HEAD / 2; i++) freq[i] = i ? freq[i - 1] / 8 : 1;
    const RopeAttr rope = {.interleaved = true, .dims = HEAD, .inv_freq = freq, .magnitude = 1};
    Val q = graph_rope(g, graph_reshape(g, linear(t, x, WIDTH, HEADS * HEAD), 2, DIMS(HEADS, HEAD)), rope);
    Val k = graph_rope(g, graph_reshape(g, linear(t, x, WIDTH, KV_HEADS * HEAD), 2, DIMS(KV_HEADS, HEAD)), rope);
    Val v = graph_reshape(g, linear(t, x, WIDTH, KV_HEADS * HEAD), 2, DIMS(KV_HEADS, HEAD));
    Val kv = graph_cache(g, k, v);
    Val y = graph_attention(g, q, kv, weight(t, 0, 1, 1, DIMS(HEADS)),
                            (AttnAttr){.scale = 0.35, .softcap = 20, .window = 200});
    return linear(t, graph_reshape(g, y, 1, DIMS(HEADS * HEAD)), HEADS * HEAD, WIDTH);
}

static Val recurrence(Toy *t, Val x) {
    Graph *g = &t->g;
    Val taps = weight(t, 0.3, 0.3, 2, DIMS(WIDTH, TAPS)), bias = weight(t, 0, 0.2, 1, DIMS(WIDTH));
    Val u = graph_act(g, graph_conv1d(g, x, taps, bias), ACT_SILU);
    Val dt = graph_act(g, linear(t, x, WIDTH, HEADS), ACT_SOFTPLUS), bc = linear(t, x, WIDTH, 2 * STATE);
    Val b = graph_reshape(g, graph_slice(g, bc, 0, STATE), 2, DIMS(1, STATE));
    Val c = graph_reshape(g, graph_slice(g, bc, STATE, STATE), 2, DIMS(1, STATE));
    Val h = graph_reshape(g, u, 2, DIMS(HEADS, WIDTH / HEADS));
    Val a = weight(t, -0.7, 0.5, 1, DIMS(HEADS)), d = weight(t, 1, 0.2, 1, DIMS(HEADS));
    h = graph_reshape(g, graph_ssm_scan(g, h, dt, a, b, c, d), 1, DIMS(WIDTH));
    return linear(t, graph_mul(g, h, graph_act(g, x, ACT_GELU)), WIDTH, WIDTH);
}

static Val experts(Toy *t, Val x) {
    Graph *g = &t->g;
    const RouteAttr attr = {.normalise = true, .scale = 1};
    Val route = graph_route(g, linear(t, x, WIDTH, EXPERTS), VAL_NONE, USED, attr);
    Val up = weight(t, 0, 0.4, 3, DIMS(EXPERTS, FFN, WIDTH)), bias = weight(t, 0, 0.1, 2, DIMS(EXPERTS, FFN));
    Val down = weight(t, 0, 0.4, 3, DIMS(EXPERTS, WIDTH, FFN));
    Val y = graph_act(g, graph_expert_linear(g, x, up, route, bias), ACT_GELU_TANH);
    return graph_expert_sum(g, graph_expert_linear(g, y, down, route, VAL_NONE), route);
}

static void build(Toy *t) {
    Graph *g = &t->g;
    *t = (Toy){.g = graph_new(), .seed = 1};
    Val table = weight(t, 0, 1, 2, DIMS(VOCAB, WIDTH)), x = graph_embed(g, graph_input(g), table);
    x = graph_add(g, x, attention(t, norm(t, x, WIDTH)));
    x = graph_add(g, x, recurrence(t, norm(t, x, WIDTH)));
    x = graph_add(g, x, experts(t, norm(t, x, WIDTH)));
    Val one = weight(t, 1, 0.2, 1, DIMS(WIDTH));
    x = graph_layernorm(g, graph_wanted(g, x), one, weight(t, 0, 0.1, 1, DIMS(WIDTH)), 1e-5);
    g->output[OUTPUT_LOGITS] = graph_linear(g, x, table);
}

typedef struct Engines {
    Engine *ref, *compiled;
    bool lost[8];
} Engines;

/* `rows` sequences, each of a few tokens and then `tokens` more in one step, whose ids are compared. */
static bool try_shape(Engines *e, int rows, int tokens, bool all, Buf *wrong, Err *err) {
    static int32_t tok[8][CTX];
    Row row[8];
    Err why = {0};
    for (int r = 0; r < rows; r++) {
        for (int i = 0; i < CTX; i++) tok[r][i] = (7 * i * i + 13 * i + 31 * r + tokens) % VOCAB;
        int before = r % 3;
        for (int k = 0; k < 2; k++) {
            const Backend *b = k ? &backend_compiled : &backend_ref;
            Engine *to = k ? e->compiled : e->ref;
            b->rewind(to, r, 0);
            Row first = {.slot = r, .n = before, .tok = tok[r]};
            if (before && !b->step(to, &(Step){&first, 1, NULL, e->lost}, err)) return false;
        }
        int n = tokens - (tokens > 1 ? r % 5 : 0);
        row[r] = (Row){.slot = r, .pos = before, .n = n, .tok = tok[r] + before, .want = WANT_TOPK, .all = all, .k = 2};
    }
    Step want = {row, rows, NULL, e->lost}, got = want;
    if (!backend_ref.step(e->ref, &want, &why)) return err_set(err, why.code, "ref: %s", why.msg);
    for (int r = 0; r < rows; r++) row[r].want = WANT_ARGMAX;
    if (!backend_compiled.step(e->compiled, &got, err)) return false;
    for (int r = 0; r < rows; r++)
        for (int i = 0; i < got.out[r].n; i++) {
            int32_t is = got.out[r].id[i], should = want.out[r].id[2 * i];
            bool clear = want.out[r].logit[2 * i] - want.out[r].logit[2 * i + 1] > near_tie;
            if (is != should && clear && !wrong->len)
                buf_printf(wrong, "row %d, result %d is id %d, not %d", r, i, (int)is, (int)should);
        }
    return true;
}

bool compiled_selftest(const HloDevice *hlo, const char *spec, Buf *json, bool *passed, Err *err) {
    static const struct {
        int rows, tokens;
        bool all;
    } shapes[] = {{1, 1, false},  {2, 1, false},  {4, 1, false},   {8, 1, false},  {1, 16, false}, {2, 16, false},
                  {4, 16, false}, {8, 16, false}, {1, 64, false},  {1, 256, false}, {1, 16, true},  {2, 16, true},
                  {4, 16, true},  {8, 16, true},  {1, 64, true},   {1, 256, true}};
    Toy toy;
    build(&toy);
    check(!toy.g.err.code);
    EngineOpts o = {.slots = 8, .ctx = CTX, .rows = 256, .wanted = 256, .device = hlo, .spec = spec};
    Engines e = {.ref = backend_ref.open(NULL, &toy.g, &o, err)};
    e.compiled = e.ref ? backend_compiled.open(NULL, &toy.g, &o, err) : NULL;
    bool ok = e.compiled;
    *passed = ok;
    buf_putc(json, '[');
    for (size_t i = 0; ok && i < sizeof shapes / sizeof *shapes; i++) {
        Buf wrong = {0};
        double start = clock_seconds();
        ok = try_shape(&e, shapes[i].rows, shapes[i].tokens, shapes[i].all, &wrong, err);
        buf_printf(json, "%s{\"B\":%d,\"T\":%d,\"all\":%s,\"ok\":%s,\"seconds\":%.3f", i ? "," : "", shapes[i].rows,
                   shapes[i].tokens, shapes[i].all ? "true" : "false", wrong.len ? "false" : "true",
                   clock_seconds() - start);
        if (wrong.len) buf_printf(json, ",\"wrong\":\"%s\"", buf_cstr(&wrong));
        buf_putc(json, '}');
        *passed = *passed && !wrong.len;
        buf_deinit(&wrong);
    }
    buf_putc(json, ']');
    if (e.compiled) backend_compiled.close(e.compiled);
    if (e.ref) backend_ref.close(e.ref);
    graph_deinit(&toy.g);
    arena_deinit(&toy.arena);
    return ok;
}
