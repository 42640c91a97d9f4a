/* Which tokens may come in a choice (job.h): what its grammar says, once thoughts that the prompt began are over, and,
 * when a thought has had its tokens, what ends it. Engine thread. */
#include "server/tools.h"

/* The thought goes on for now, and the grammar is about what follows it. A grammar of calls knows of thoughts. */
static bool waits(const Choice *c) { return c->calls && !c->job->params.grammar_thinks && calls_thinking(c->calls); }

static bool has_grammar(const Choice *c) { return c->inner && !waits(c); }

/* Does the thought end now? */
static bool ends_thought(Choice *c) {
    int most = c->job->params.thought_budget;
    if (most >= 0 && c->calls && !c->forced.len && calls_thinking(c->calls) && c->n_thought >= most)
        tools_end_thought(c->job->server, &c->forced);
    return c->forced.len > 0;
}

static bool limits(void *user) {
    Choice *c = user;
    return ends_thought(c) || (has_grammar(c) && c->inner->limits(c->inner->self));
}

static void allow(void *user, uint32_t *allowed) {
    Choice *c = user;
    if (!c->forced.len) {
        c->inner->allow(c->inner->self, allowed);
        return;
    }
    int32_t id = c->forced.data[c->forced.len - 1];
    allowed[id / 32] |= 1u << (id % 32);
}

/* The token is not parsed yet: while it may be part of a thought's end it is no business of the grammar's. */
static void accept(void *user, int32_t id) {
    Choice *c = user;
    if (c->forced.len && c->forced.data[c->forced.len - 1] == id) c->forced.len--;
    if (has_grammar(c)) c->inner->accept(c->inner->self, id);
}

static bool done(void *user) {
    Choice *c = user;
    return has_grammar(c) && c->inner->done && c->inner->done(c->inner->self);
}

static const Err *error(void *user) {
    const Choice *c = user;
    return c->inner && c->inner->error ? c->inner->error(c->inner->self) : NULL;
}

/* While a grammar waits for a thought's end, and where a thought is being ended, drafts are only compared. */
static int fits(void *user, const int32_t *ids, int n) {
    Choice *c = user;
    bool asks = has_grammar(c) && !c->forced.len && c->inner->fits;
    return asks ? c->inner->fits(c->inner->self, ids, n) : n;
}

const Mask *choice_mask(Choice *c) {
    const Params *p = &c->job->params;
    c->inner = constraint_begin(&c->constraint, p->grammar, c->job->server->vocab);
    bool budget = c->calls && p->thought_budget >= 0 && c->job->server->thoughts;
    if (!budget && !(c->inner && c->calls)) return c->inner;
    c->mask = (Mask){limits, allow, accept, c, done, error, fits};
    return &c->mask;
}
