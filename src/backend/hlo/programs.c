/* The programs of an engine: which there are, their text, compiled when they are first asked for (see compiled.h). */
#include "backend/hlo/compiled.h"

#include "base/file.h"
#include "base/log.h"

#include <stdio.h>
#include <stdlib.h>

enum { MAX_TEXT = 1 << 30 };

void programs_open(Programs *p, const char *cache) {
    static const int64_t buckets[] = {1, 16, 64, HLO_MAX_TOKENS};
    p->ports = hlo_ports(p->graph, &p->spec);
    compile_cache_open(&p->cache, p->hlo->save ? cache : NULL);
    if (p->cache.dir) {
        p->hlo->identity(p->device, &p->machine);
        compile_cache_machine(&p->machine);
    }
    for (int64_t t = 1, i = 0; t <= HLO_MAX_TOKENS; t++) {
        bool ours = !p->files && t == buckets[i];
        i += ours;
        if (ours || (p->files && artifact_find(p->files, 1, t, false))) p->tokens[p->n_tokens++] = t;
    }
}

bool programs_offer(const Programs *p, int64_t rows, int64_t tokens, bool all) {
    if (p->files) return artifact_find(p->files, rows, tokens, all);
    return rows <= HLO_MAX_ROWS && (rows & (rows - 1)) == 0;
}

int64_t programs_tokens(const Programs *p, int64_t left, bool all) {
    int64_t under = 1; /* the bucket before */
    for (int i = 0; i < p->n_tokens; i++) {
        int64_t t = p->tokens[i];
        if (!programs_offer(p, 1, t, all && t > 1)) continue;
        if (t >= left) return under > 1 && 2 * left <= t ? under : t;
        under = t;
    }
    return under;
}

static bool same_key(const ProgramKey *a, const ProgramKey *b) {
    return a->kind == b->kind && a->rows == b->rows && a->tokens == b->tokens && a->all == b->all;
}

static bool make_text(const Programs *p, const ProgramKey *key, Buf *out, Err *err) {
    HloSpec spec = p->spec;
    const ArtifactGraph *file;
    int64_t vocab = graph_width(p->graph, OUTPUT_LOGITS);
    switch (key->kind) {
    case PROGRAM_STEP:
        file = p->files ? artifact_find(p->files, key->rows, key->tokens, key->all) : NULL;
        if (file) return file_read(file->file, MAX_TEXT, out, err);
        spec.rows = key->rows;
        spec.tokens = key->tokens;
        spec.all = key->all;
        return hlo_lower(p->graph, &spec, out, err);
    case PROGRAM_TOPK: return hlo_lower_topk(key->rows, vocab, key->tokens, spec.devices, out, err);
    case PROGRAM_COPY: return hlo_lower_copy(&p->ports, true, true, out, err);
    case PROGRAM_KEEP: return hlo_lower_copy(&p->ports, false, true, out, err);
    case PROGRAM_READ: return hlo_lower_read(&p->ports, out, err);
    case PROGRAM_WRITE: return hlo_lower_write(&p->ports, out, err);
    }
    check(!"a kind of program");
}

/* From the cache, or compiled and put there. How it came about is told in one line. */
static HloProgram *make_program(Programs *p, Str text, const char *what, Err *err) {
    Buf key = {0}, bytes = {0};
    Err why = {0};
    double start = clock_seconds();
    buf_put_str(&key, buf_view(&p->machine));
    buf_put_str(&key, text);
    HloProgram *program = NULL;
    if (compile_cache_get(&p->cache, buf_view(&key), &bytes)) {
        program = p->hlo->restore(p->device, buf_view(&bytes), &why);
        if (!program) log_at(LOG_WARN, "a kept program cannot be used: %s", why.msg);
    }
    bool kept = program != NULL, ended = why.code && p->hlo->alive && !p->hlo->alive(p->device);
    if (ended && err) *err = why; /* what loading it did to the device; it compiles nothing now */
    if (!kept && !ended) {
        Progress bar = progress_begin(what, 1);
        progress_step(&bar, 0);
        program = p->hlo->compile(p->device, text, err);
        progress_end(&bar);
        bytes.len = 0;
        if (program && p->cache.dir && p->hlo->save(p->device, program, &bytes, &why))
            compile_cache_put(&p->cache, buf_view(&key), buf_view(&bytes));
        else if (why.code) log_at(LOG_DEBUG, "a program cannot be kept: %s", why.msg);
    }
    if (program)
        log_at(LOG_INFO, "%s: %s: %s in %.2f s from %zu bytes, %lld bytes of temporaries", p->hlo->name, what,
               kept ? "loaded" : "compiled", clock_seconds() - start, kept ? bytes.len : text.n,
               (long long)p->hlo->temp_bytes(p->device, program));
    buf_deinit(&key);
    buf_deinit(&bytes);
    return program;
}

HloProgram *programs_get(Programs *p, ProgramKey key, Err *err) {
    static const char *const names[] = {"step", "top-k", "copy", "keep", "read", "write"};
    for (int i = 0; i < p->n; i++)
        if (same_key(&p->program[i].key, &key)) return p->program[i].program;
    Buf text = {0};
    char what[80];
    snprintf(what, sizeof what, "program '%s' %lldx%lld%s", names[key.kind], (long long)key.rows,
             (long long)key.tokens, key.all ? " all" : "");
    HloProgram *program = make_text(p, &key, &text, err) ? make_program(p, buf_view(&text), what, err) : NULL;
    if (program) {
        p->program = mem_grow(p->program, (size_t)p->n + 1, sizeof *p->program);
        p->program[p->n++] = (Program){key, program};
    }
    buf_deinit(&text);
    return program;
}

void programs_forget(Programs *p) {
    for (int i = 0; i < p->n; i++) p->hlo->drop_program(p->device, p->program[i].program);
    p->n = 0;
}

void programs_close(Programs *p) {
    programs_forget(p);
    free(p->program);
    compile_cache_close(&p->cache);
    buf_deinit(&p->machine);
    hlo_ports_deinit(&p->ports);
}
