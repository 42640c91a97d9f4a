/* States of fixed size (see cpu.h). Engine thread, but for fixed_clear. */
#include "backend/cpu/cpu.h"

#include <stdlib.h>
#include <string.h>

static size_t bytes_of(int sequences, size_t elems) {
    size_t bytes;
    bool fits = !__builtin_mul_overflow((size_t)sequences * sizeof(float), elems, &bytes);
    return fits ? bytes : SIZE_MAX; /* which is refused */
}

bool fixed_open(Fixed *f, const Graph *g, const EngineOpts *o, Err *err) {
    *f = (Fixed){0};
    f->first = mem_new((size_t)g->n_state, sizeof *f->first);
    for (int s = 0; s < g->n_state; s++) {
        f->first[s] = f->elems;
        if (g->state[s].kind == STATE_FIXED) f->elems += (size_t)g->state[s].elems;
    }
    if (!f->elems) return true;
    f->in_second = mem_new((size_t)(o->slots + o->parked), sizeof *f->in_second);
    f->from = mem_new((size_t)o->slots, sizeof *f->from);
    f->to = mem_new((size_t)o->slots, sizeof *f->to);
    f->home = mem_pool(bytes_of(o->slots + o->parked, f->elems), "recurrent states", err);
    f->second = mem_pool(bytes_of(o->slots, f->elems), "recurrent states to go back to", err);
    return f->home && f->second;
}

void fixed_close(Fixed *f) {
    mem_pool_free(f->home);
    mem_pool_free(f->second);
    free(f->first);
    free(f->in_second);
    free(f->from);
    free(f->to);
}

static float *place(const Fixed *f, int seq, bool second) {
    return (second ? f->second : f->home) + (size_t)seq * f->elems;
}

float *fixed_at(const Fixed *f, int seq) { return place(f, seq, f->in_second[seq]); }

void fixed_swap(Fixed *f, int slot) { f->in_second[slot] = !f->in_second[slot]; }

void fixed_begin(Fixed *f, const Step *s) {
    for (int i = 0; i < s->n && f->elems; i++) {
        const Row *r = &s->row[i];
        f->from[i] = fixed_at(f, r->slot);
        f->to[i] = place(f, r->slot, f->in_second[r->slot] != r->provisional);
    }
}

void fixed_end(Fixed *f, const Step *s) {
    for (int i = 0; i < s->n && f->elems; i++)
        if (s->row[i].provisional) fixed_swap(f, s->row[i].slot);
}

bool fixed_clear(const Fixed *f, const Step *s, int thread, int threads) {
    bool any = false;
    int64_t begin, end;
    pool_share((int64_t)f->elems, 16, thread, threads, &begin, &end);
    for (int i = 0; i < s->n && f->elems; i++) {
        if (s->row[i].pos) continue;
        memset(f->from[i] + begin, 0, (size_t)(end - begin) * sizeof(float));
        any = true;
    }
    return any;
}
