/* See constraint.h. */
#include "engine/constraint.h"

static bool limits(void *self) {
    (void)self;
    return true;
}

static void allow(void *self, uint32_t *allowed) { matcher_allow(self, allowed); }
static void accept(void *self, int32_t id) { matcher_accept(self, id); }
static bool done(void *self) { return matcher_done(self); }
static int fits(void *self, const int32_t *ids, int n) { return matcher_fits(self, ids, n); }
static const Err *error(void *self) { return matcher_error(self); }

const Mask *constraint_begin(Constraint *c, Grammar *g, const Vocab *v) {
    if (!g) return NULL;
    c->matcher = matcher_new(g, v);
    c->mask = (Mask){limits, allow, accept, c->matcher, done, error, fits};
    return &c->mask;
}

void constraint_end(Constraint *c) {
    matcher_free(c->matcher);
    *c = (Constraint){0};
}
