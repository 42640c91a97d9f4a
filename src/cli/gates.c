/* See gates.h. One prompt after the other goes through four engines: bounded, with recall; the control, bounded by a
 * window of as many tokens as the former has in its window and pages; and one that sees everything. */
#include "cli/gates.h"

#include "base/log.h"
#include "cli/command.h"
#include "cli/needle.h"
#include "cli/trial.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ANSWER = 10, SPEED = 32, EXACT = 2, HARD = 20, MARGIN = 64 };

__attribute__((format(printf, 5, 6))) static void add_line(Gates *g, int gate, Verdict verdict, const char *what,
                                                           const char *format, ...) {
    check(g->lines < LINES_MOST);
    GateLine *l = &g->line[g->lines++];
    va_list ap;
    *l = (GateLine){.gate = gate, .verdict = verdict};
    snprintf(l->what, sizeof l->what, "%s", what);
    va_start(ap, format);
    vsnprintf(l->figure, sizeof l->figure, format, ap);
    va_end(ap);
}

static Verdict must(bool yes) { return yes ? VERDICT_PASS : VERDICT_FAIL; }

int64_t gates_field(const tn_engine *e, int64_t window) {
    int layers = 0;
    for (int i = 0; i < e->graph.n_node; i++) layers += e->graph.node[i].op == OP_attention;
    return layers * (window - 1);
}

static int control_window(const Gates *g) {
    return g->bound.engine.bound.window + g->bound.engine.bound.restored;
}

static LoadOpts bounded(const Gates *g, int ctx) {
    LoadOpts o = g->bound;
    o.engine.ctx = ctx + MARGIN + SPEED + ANSWER;
    o.engine.parked = 2;
    o.engine.wanted = 16;
    return o;
}

static LoadOpts control(const Gates *g, int ctx) {
    LoadOpts o = bounded(g, ctx);
    o.restore = RESTORE_NONE;
    o.engine.bound.window = control_window(g);
    o.engine.bound.restored = 0;
    o.engine.parked = 0;
    return o;
}

static LoadOpts unbounded(const Gates *g, int ctx) {
    LoadOpts o = control(g, ctx);
    o.engine.bound = (Bound){0};
    return o;
}

/* Does the model say that code? */
static bool asked(Gates *g, Trial *t, const Ids *prompt, RecallWish w, const char *code, int *hits, RecallStats *s) {
    TrialAnswer a;
    bool ok = trial_ask(t, &(TrialAsk){.prompt = prompt, .recall = w, .tokens = ANSWER}, &a, g->err);
    if (ok) *hits += strstr(buf_cstr(&a.text), code) != NULL;
    if (s) *s = a.stats.recall;
    trial_answer_deinit(&a);
    return ok;
}

/* ---- G0 to G3 and G6: the questions */

typedef struct Hits {
    int n, full, control, same_bits, other_bits, right, recipe, none, forbidden, random, planted, found;
    int64_t evicted, restored, recomputed;
} Hits;

static bool same_probs(const TrialAnswer *a, const TrialAnswer *b) {
    return a->n_prob == b->n_prob && !memcmp(a->prob, b->prob, (size_t)a->n_prob * sizeof *a->prob);
}

/* The control with one code and with the other: not a bit may differ; nor may it tell the code. */
static bool ask_control(Gates *g, Trial *t, const Needle *n, Hits *h) {
    TrialAnswer a, b = {0};
    bool ok = trial_ask(t, &(TrialAsk){.prompt = &n->ids, .tokens = ANSWER, .all = true}, &a, g->err) &&
              trial_ask(t, &(TrialAsk){.prompt = &n->other, .tokens = 1, .all = true}, &b, g->err);
    if (ok) {
        h->control += strstr(buf_cstr(&a.text), n->text) != NULL;
        h->same_bits += same_probs(&a, &b);
    }
    trial_answer_deinit(&a);
    trial_answer_deinit(&b);
    return ok;
}

/* A page of evicted tokens that has nothing of the fact. */
static KvRun random_page(const Needle *n, const Bound *b, int page, Mt *r) {
    KvRun p;
    do p = (KvRun){b->sinks + (int)(mt_next(r) % (unsigned)(n->from - b->window - b->sinks - page)), page};
    while (p.first < n->fact.first + n->fact.n && n->fact.first < p.first + p.n);
    return p;
}

static bool ask_bounded(Gates *g, Trial *t, const Needle *n, Mt *r, Hits *h) {
    const Bound *b = &g->bound.engine.bound;
    RecallStats s;
    KvRun right = needle_page(n, g->bound.page), random = random_page(n, b, g->bound.page, r);
    RecallWish w = {.from = n->from}, pin = w, other = w, planted, without = w;
    if (!asked(g, t, &n->ids, w, n->text, &h->recipe, &s)) return false;
    for (int i = 0; i < s.n_span; i++)
        if (s.span[i].first <= n->code.first && s.span[i].first + s.span[i].n >= n->code.first + n->code.n) {
            h->found++;
            break;
        }
    h->evicted += n->from + 1 - b->window - b->sinks;
    h->restored += s.restored;
    h->recomputed += s.recomputed;
    pin.pinned = &right;
    pin.n_pinned = 1;
    planted = pin;
    planted.planted = n->other.data;
    other.pinned = &random;
    other.n_pinned = 1;
    without.forbidden = n->fact;
    return asked(g, t, &n->ids, pin, n->text, &h->right, NULL) &&
           asked(g, t, &n->ids, planted, n->other_text, &h->planted, NULL) &&
           asked(g, t, &n->ids, without, n->text, &h->forbidden, NULL) &&
           asked(g, t, &n->ids, other, n->text, &h->random, NULL) &&
           asked(g, t, &n->ids, (RecallWish){0}, n->text, &h->none, NULL);
}

static void judge(Gates *g, int length, const Hits *h) {
    int n = h->n;
    double point = 0.05 * n;
    char at[32];
    snprintf(at, sizeof at, "%d tokens: ", length);
    struct {
        int gate;
        const char *what;
        int hits;
        Verdict verdict;
    } rows[] = {
        {0, "right page pinned: answers", h->right, must(h->right >= 0.95 * n)},
        {0, "all keys and values: answers", h->full, VERDICT_NONE},
        {1, "control, code swapped: the same bits", h->same_bits, must(h->same_bits == n)},
        {2, "control (equal budget): answers", h->control, must(h->control == 0)},
        {2, "recall: answers", h->recipe, must(h->recipe >= h->right - point && h->recipe >= h->full - point)},
        {2, "recall: the code was among what it restored", h->found, VERDICT_NONE},
        {3, "the fact may not be restored: answers", h->forbidden, must(h->forbidden == 0)},
        {3, "a random page: answers", h->random, must(h->random <= point)},
        {3, "a page with another code: answers that", h->planted, must(h->planted >= 0.95 * n)},
        {6, "recall switched off: answers", h->none, must(h->none == 0)},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (g->run[rows[i].gate]) {
            char what[96];
            snprintf(what, sizeof what, "%s%s", at, rows[i].what);
            add_line(g, rows[i].gate, rows[i].verdict, what, "%d/%d", rows[i].hits, n);
        }
    if (g->run[6])
        add_line(g, 6, must(h->evicted > 0 && h->restored > 0), "tokens evicted, restored, computed again",
                 "%" PRId64 ", %" PRId64 ", %" PRId64, h->evicted, h->restored, h->recomputed);
}

static bool questions(Gates *g, int length) {
    Trial recall = {0}, window = {0}, full = {0};
    Hits h = {0};
    Mt r;
    mt_seed(&r, g->seed);
    LoadOpts a = bounded(g, length), b = control(g, length), c = unbounded(g, length);
    bool ok = trial_open(&recall, g->o, &a, g->err) && trial_open(&window, g->o, &b, g->err) &&
              trial_open(&full, g->o, &c, g->err);
    int64_t field = ok ? gates_field(recall.l.engine, control_window(g)) : 0;
    Progress bar = progress_begin("questions", ok ? g->samples : 0);
    for (int i = 0; ok && i < g->samples; i++) {
        Needle n;
        ok = needle_make(&n, recall.l.tok, &r, NEEDLE_ONE, length, (int)(length - field), g->err);
        if (!ok) break;
        ok = ask_bounded(g, &recall, &n, &r, &h) && ask_control(g, &window, &n, &h) &&
             asked(g, &full, &n.ids, (RecallWish){0}, n.text, &h.full, NULL);
        h.n += ok;
        needle_deinit(&n);
        progress_step(&bar, i + 1);
    }
    progress_end(&bar);
    if (ok) judge(g, length, &h);
    trial_close(&recall), trial_close(&window), trial_close(&full);
    return ok;
}

/* ---- G4: exactness */

typedef struct ExactWay {
    const char *name;
    Restore restore;
    bool keep;
    int threads;
    double bound;
} ExactWay;

static bool exact_one(Gates *g, KvType kv, const Needle *n, int count, int length, int same[3]) {
    static const ExactWay ways[] = {{"kept in memory", RESTORE_SPILL, true, 1, 0},
                                    {"computed again", RESTORE_RECOMPUTE, false, 3, 0.003},
                                    {"read from a file", RESTORE_SPILL, false, 2, 0.011}};
    TrialAnswer *first = mem_new((size_t)count, sizeof *first);
    bool ok = true;
    for (int w = 0; w < 3 && ok; w++) {
        Trial t;
        LoadOpts o = bounded(g, length);
        o.engine.kv = kv;
        o.engine.threads = ways[w].threads;
        o.engine.parked = 0;
        o.engine.bound.keep = ways[w].keep;
        o.restore = ways[w].restore;
        ok = trial_open(&t, g->o, &o, g->err);
        for (int i = 0; i < count && ok; i++) {
            TrialAnswer a;
            ok = trial_ask(&t, &(TrialAsk){&n[i].ids, {.from = n[i].from}, ANSWER, true, w == 2, ways[w].bound}, &a,
                           g->err);
            if (w && ok)
                same[w] += same_probs(&a, &first[i]) && a.ids.len == first[i].ids.len &&
                           !memcmp(a.ids.data, first[i].ids.data, a.ids.len * sizeof *a.ids.data) &&
                           a.stats.recall.restored == first[i].stats.recall.restored;
            if (w) trial_answer_deinit(&a);
            else first[i] = a;
        }
        trial_close(&t);
    }
    for (int i = 0; i < count; i++) trial_answer_deinit(&first[i]);
    free(first);
    return ok;
}

static bool exact(Gates *g, int length) {
    Needle n[EXACT] = {0};
    Mt r;
    mt_seed(&r, g->seed + 1);
    Trial t;
    LoadOpts o = control(g, MARGIN);
    int count = g->samples < EXACT ? g->samples : EXACT;
    bool ok = trial_open(&t, g->o, &o, g->err);
    int64_t field = ok ? gates_field(t.l.engine, control_window(g)) : 0;
    bool f32_only = ok && (strcmp(t.l.engine->name, "cpu") != 0 || o.engine.precise);
    for (int i = 0; ok && i < count; i++)
        ok = needle_make(&n[i], t.l.tok, &r, NEEDLE_ONE, length, (int)(length - field), g->err);
    trial_close(&t);
    for (int kv = KV_F32; ok && kv <= (f32_only ? KV_F32 : KV_F16); kv++) {
        int same[3] = {0};
        char what[96];
        ok = exact_one(g, (KvType)kv, n, count, length, same);
        if (!ok) break;
        snprintf(what, sizeof what, "%s keys, all log-probabilities and ids: computed again as kept", kv_type_name(kv));
        add_line(g, 4, must(same[1] == count), what, "%d/%d", same[1], count);
        snprintf(what, sizeof what, "%s keys, the same, with drafts: read from a file as kept", kv_type_name(kv));
        add_line(g, 4, must(same[2] == count), what, "%d/%d", same[2], count);
    }
    for (int i = 0; i < count; i++) needle_deinit(&n[i]);
    return ok;
}

/* ---- G5: memory */

/* The most that the process has held, in bytes; 0: the system does not say. */
static size_t high_water(void) {
    FILE *f = fopen("/proc/self/status", "r");
    char line[200];
    unsigned long long kb = 0;
    while (f && !kb && fgets(line, sizeof line, f)) sscanf(line, "VmHWM: %llu", &kb);
    if (f) fclose(f);
    return (size_t)kb * 1024;
}

/* Bytes that recall itself takes for a context: its index, the ids (as they are made here, of the request, its turn and
 * its slot), and what a search works with: numbers of each token, and scores of some queries. */
static size_t told_bytes(size_t index, int tokens) {
    return index + (size_t)tokens * (5 * sizeof(int32_t) + 3 * sizeof(float) + RETRIEVE_AT_ONCE * sizeof(float));
}

static bool memory(Gates *g) {
    int most = 0;
    for (size_t i = 0; i < g->depths.len; i++) most = g->depths.data[i] > most ? g->depths.data[i] : most;
    LoadOpts o = bounded(g, most);
    o.engine.parked = 0;
    Trial t;
    Mt r;
    mt_seed(&r, g->seed + 2);
    bool ok = trial_open(&t, g->o, &o, g->err);
    size_t hot = 0, base = 0, base_told = 0;
    Progress bar = progress_begin("memory", ok ? (int64_t)g->depths.len : 0);
    for (size_t i = 0; ok && i < g->depths.len; i++) {
        int depth = g->depths.data[i];
        Needle n;
        TrialAnswer a;
        ok = needle_make(&n, t.l.tok, &r, NEEDLE_ONE, depth, depth / 2, g->err);
        if (!ok) break;
        size_t pools = mem_pool_bytes();
        ok = trial_ask(&t, &(TrialAsk){.prompt = &n.ids, .recall = {.from = n.from}, .tokens = SPEED}, &a, g->err);
        const RequestStats *s = &a.stats;
        size_t water = high_water(), told = told_bytes(s->index_bytes, depth);
        if (!i) hot = s->counts.hot_bytes, base = water, base_told = told;
        char what[96];
        snprintf(what, sizeof what, "%d tokens: bytes hot, of the allocator; index; cold", depth);
        add_line(g, 5, must(ok && s->counts.hot_bytes == hot && mem_pool_bytes() == pools), what, "%zu; %zu; %zu",
                 s->counts.hot_bytes, s->index_bytes, s->counts.cold_bytes);
        if (i && ok && water) {
            size_t rise = water - base, may = told - base_told;
            snprintf(what, sizeof what, "%d tokens: VmHWM rose by, may by (index, ids, search)", depth);
            add_line(g, 5, must(told > base_told && rise <= may), what, "%zu, %zu", rise, may);
        }
        if (ok && g->run[8])
            add_line(g, 8, VERDICT_NONE, "bounded: decode in tokens/s; milliseconds of a recall", "%.1f; %.0f at %d",
                     1e3 * (s->n_generated - 1) / s->predicted_ms, s->recall.ms, depth);
        trial_answer_deinit(&a);
        needle_deinit(&n);
        progress_step(&bar, (int64_t)i + 1);
    }
    progress_end(&bar);
    trial_close(&t);
    return ok;
}

/* ---- G7: hard tasks */

static bool hard(Gates *g, int length) {
    static const struct {
        NeedleKind kind;
        const char *name;
    } tasks[] = {{NEEDLE_FOUR, "four facts, one asked for"}, {NEEDLE_PAIRS, "a pair among pairs"}};
    Trial recall = {0}, full = {0};
    LoadOpts a = bounded(g, length), b = unbounded(g, length);
    bool ok = trial_open(&recall, g->o, &a, g->err) && trial_open(&full, g->o, &b, g->err);
    int64_t field = ok ? gates_field(recall.l.engine, g->bound.engine.bound.window) : 0;
    int count = g->samples < HARD ? g->samples : HARD;
    for (size_t k = 0; ok && k < sizeof tasks / sizeof *tasks; k++) {
        int hits = 0, of_full = 0;
        Mt r;
        mt_seed(&r, g->seed + 3);
        Progress bar = progress_begin(tasks[k].name, count);
        for (int i = 0; ok && i < count; i++) {
            Needle n;
            ok = needle_make(&n, recall.l.tok, &r, tasks[k].kind, length, (int)(length - field), g->err);
            if (!ok) break;
            ok = asked(g, &recall, &n.ids, (RecallWish){.from = n.from}, n.text, &hits, NULL) &&
                 asked(g, &full, &n.ids, (RecallWish){0}, n.text, &of_full, NULL);
            needle_deinit(&n);
            progress_step(&bar, i + 1);
        }
        progress_end(&bar);
        char what[96];
        snprintf(what, sizeof what, "%d tokens: %s: recall; all keys and values", length, tasks[k].name);
        if (ok) add_line(g, 7, VERDICT_NONE, what, "%d/%d; %d/%d", hits, count, of_full, count);
    }
    trial_close(&recall), trial_close(&full);
    return ok;
}

/* ---- G8: speed */

static bool speed(Gates *g, int length) {
    Trial recall = {0}, full = {0};
    TrialAnswer a = {0}, b = {0}, c = {0};
    LoadOpts x = bounded(g, length), y = unbounded(g, length);
    Needle n = {0};
    Mt r;
    mt_seed(&r, g->seed + 4);
    bool ok = trial_open(&recall, g->o, &x, g->err) && trial_open(&full, g->o, &y, g->err) &&
              needle_make(&n, recall.l.tok, &r, NEEDLE_ONE, length, length / 2, g->err);
    TrialAsk ask = {.prompt = &n.ids, .recall = {.from = n.from}, .tokens = SPEED}, drafted = ask, whole = ask;
    drafted.drafts = true;
    whole.recall.from = 0;
    ok = ok && trial_ask(&recall, &ask, &a, g->err) && trial_ask(&recall, &drafted, &b, g->err) &&
         trial_ask(&full, &whole, &c, g->err);
    if (ok) {
        bool same = a.ids.len == b.ids.len && !memcmp(a.ids.data, b.ids.data, a.ids.len * sizeof *a.ids.data);
        add_line(g, 8, VERDICT_NONE, "decode in tokens/s: bounded; all keys and values", "%.1f; %.1f at %d",
                 1e3 * (a.stats.n_generated - 1) / a.stats.predicted_ms,
                 1e3 * (c.stats.n_generated - 1) / c.stats.predicted_ms, length);
        add_line(g, 8, VERDICT_NONE, "milliseconds of a recall; of that, tokens computed again", "%.0f; %d",
                 a.stats.recall.ms, a.stats.recall.recomputed);
        add_line(g, 8, must(same), "with drafts: the same ids; drafts fed, taken", "%s; %d, %d", same ? "yes" : "no",
                 b.stats.n_drafted, b.stats.n_accepted);
    }
    trial_answer_deinit(&a), trial_answer_deinit(&b), trial_answer_deinit(&c);
    needle_deinit(&n);
    trial_close(&recall), trial_close(&full);
    return ok;
}

bool gates_run(Gates *g) {
    bool ok = true, of_questions = g->run[0] || g->run[1] || g->run[2] || g->run[3] || g->run[6];
    if (g->run[5]) ok = memory(g); /* first: what was held before counts */
    for (size_t i = 0; ok && i < g->lengths.len; i++) {
        int length = g->lengths.data[i];
        ok = (!of_questions || questions(g, length)) && (!g->run[7] || hard(g, length));
    }
    if (ok && g->run[4]) ok = exact(g, g->lengths.data[0]);
    if (ok && g->run[8]) ok = speed(g, g->lengths.data[0]);
    return ok;
}
