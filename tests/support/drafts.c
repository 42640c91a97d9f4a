/* See drafts.h. */
#include "drafts.h"

#include "engine/sched.h"
#include "identities.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { PROMPT = 21, ANSWER = 30, BEST = 5, MOST_SLOTS = 4 };

typedef enum Kind { NONE, RIGHT, WRONG, RANDOM, KINDS } Kind;

typedef struct Client {
    Ids prompt, ids;
    float p[ANSWER][BEST];
    RequestStats stats;
    Finish why;
    Kind kind;
    const Ids *right; /* the answer that a generation without drafts gave */
    int vocab;
} Client;

/* As many as it may; RANDOM: some of them right. */
static int propose(void *self, const int32_t *ids, int n, int32_t *draft, int most) {
    const Client *c = self;
    int at = n - (int)c->prompt.len;
    assert_memory_equal(ids, c->prompt.data, c->prompt.len * sizeof *ids);
    assert_memory_equal(ids + c->prompt.len, c->ids.data, (size_t)at * sizeof *ids);
    int count = c->kind == RANDOM ? identity_rnd(most + 1) : most;
    for (int i = 0; i < count; i++) {
        int32_t right = at + i < (int)c->right->len ? c->right->data[at + i] : 0;
        bool wrong = c->kind == WRONG || (c->kind == RANDOM && identity_rnd(3) == 0);
        draft[i] = wrong ? (right + 1) % c->vocab : right;
    }
    return count;
}

static TokenVerdict on_token(void *user, int32_t id, const TokenProbs *probs) {
    Client *c = user;
    for (int i = 0; i < probs->n; i++) c->p[c->ids.len][i] = probs->best[i].p;
    ids_put(&c->ids, id);
    return TOKEN_GO;
}

static void on_done(void *user, Finish why, const RequestStats *stats, const Err *err) {
    Client *c = user;
    if (err) print_error("%s\n", err->msg);
    c->why = why;
    c->stats = *stats;
}

static void generate(tn_engine *e, Client *clients, int n, float temp) {
    Sched *s = sched_open(e);
    Proposer proposer[MOST_SLOTS];
    for (int i = 0; i < n; i++) {
        Client *c = &clients[i];
        proposer[i] = (Proposer){propose, c};
        Request r = {.prompt = c->prompt.data,
                     .n_prompt = (int)c->prompt.len,
                     .max_tokens = ANSWER,
                     .sample = sample_defaults(),
                     .speculate = {.proposer = c->kind == NONE ? NULL : &proposer[i], .always = true},
                     .token = on_token,
                     .done = on_done,
                     .user = c};
        r.sample.temp = temp;
        r.sample.seed = (uint32_t)i;
        r.sample.n_probs = BEST;
        r.sample.repeat_penalty = 1.1f;
        assert_true(sched_submit(s, &r, NULL));
    }
    while (sched_step(s)) continue;
    for (int i = 0; i < n; i++) {
        SlotView v = sched_slot(s, clients[i].stats.slot);
        assert_int_equal(v.tokens, clients[i].prompt.len + ANSWER - 1);
        assert_int_equal(e->backend->length(e->engine, clients[i].stats.slot), v.tokens);
    }
    sched_close(s);
}

static void check_stats(const Client *c) {
    const RequestStats *s = &c->stats;
    assert_int_equal(c->why, FINISH_LENGTH);
    assert_int_equal(s->n_generated, ANSWER);
    assert_true(c->kind == NONE ? s->n_drafted == 0 : s->n_drafted > 0);
    if (c->kind == RIGHT) assert_int_equal(s->n_accepted, s->n_drafted);
    if (c->kind == WRONG) assert_int_equal(s->n_accepted, 0);
    if (c->kind == RANDOM) assert_true(s->n_accepted > 0 && s->n_accepted < s->n_drafted);
}

static void check_close(const Client *a, const Client *b, double tolerance) {
    for (int t = 0; t < ANSWER; t++)
        for (int k = 0; k < BEST; k++) assert_true(fabs((double)a->p[t][k] - (double)b->p[t][k]) <= tolerance);
}

void drafts_case(tn_engine *e, double tolerance) {
    for (int greedy = 0; greedy < 2; greedy++) {
        int n = e->opts.slots;
        assert_true(n <= MOST_SLOTS && e->opts.wanted > n);
        Client plain[MOST_SLOTS] = {0};
        for (int i = 0; i < n; i++)
            for (int k = 0; k < PROMPT + i; k++) ids_put(&plain[i].prompt, identity_rnd((int)e->vocab));
        generate(e, plain, n, greedy ? 0 : 1);
        for (int kind = RIGHT; kind <= KINDS; kind++) { /* the last time, each slot another kind */
            Client with[MOST_SLOTS] = {0};
            for (int i = 0; i < n; i++)
                with[i] = (Client){.prompt = plain[i].prompt,
                                   .kind = kind == KINDS ? (Kind)(i % KINDS) : (Kind)kind,
                                   .right = &plain[i].ids,
                                   .vocab = (int)e->vocab};
            generate(e, with, n, greedy ? 0 : 1);
            for (int i = 0; i < n; i++) {
                check_stats(&with[i]);
                assert_memory_equal(with[i].ids.data, plain[i].ids.data, ANSWER * sizeof(int32_t));
                if (tolerance > 0) check_close(&with[i], &plain[i], tolerance);
                else assert_memory_equal(with[i].p, plain[i].p, sizeof plain[i].p);
                ids_deinit(&with[i].ids);
            }
        }
        for (int i = 0; i < n; i++) {
            ids_deinit(&plain[i].prompt);
            ids_deinit(&plain[i].ids);
        }
    }
}
