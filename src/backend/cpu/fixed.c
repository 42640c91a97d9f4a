/* States of fixed size (see cpu.h). Engine thread, outside of the walk. */
#include "backend/cpu/cpu.h"

#include <stdlib.h>
#include <string.h>

static size_t bytes_of(int sequences, size_t elems) {
    size_t bytes;
    bool fits = !__builtin_mul_overflow((size_t)sequences * sizeof(float), elems, &bytes);
    return fits ? bytes : SIZE_MAX; /* which is refused */
}

bool fixed_open(Fixed *f, const Graph *g, const EngineOpts *o, Err *err) {
    *f = (Fixed){.rows = o->rows};
    f->first = mem_new((size_t)g->n_state, sizeof *f->first);
    for (int s = 0; s < g->n_state; s++) {
        f->first[s] = f->elems;
        if (g->state[s].kind == STATE_FIXED) f->elems += (size_t)g->state[s].elems;
    }
    if (!f->elems) return true;
    f->tok = mem_new((size_t)o->slots * (size_t)o->rows, sizeof *f->tok);
    f->undo = mem_new((size_t)(o->slots + o->parked), sizeof *f->undo);
    f->now = mem_pool(bytes_of(o->slots + o->parked, f->elems), "recurrent states", err);
    f->before = mem_pool(bytes_of(o->slots, f->elems), "recurrent states to go back to", err);
    return f->now && f->before;
}

void fixed_close(Fixed *f) {
    mem_pool_free(f->now);
    mem_pool_free(f->before);
    free(f->first);
    free(f->tok);
    free(f->undo);
}

void fixed_stepped(Fixed *f, const Row *r) {
    if (!f->elems) return;
    int32_t *tok = f->tok + (size_t)r->slot * (size_t)f->rows;
    f->undo[r->slot] = r->undo;
    memmove(tok, r->tok + (r->n - r->undo), (size_t)r->undo * sizeof *tok);
}
