/* See golden.h. */
#include "golden.h"

#include "base/file.h"
#include "base/json.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char root[] = "tests/golden/models";

Golden golden[GOLDEN_MAX_MODELS];
int n_golden;

static char *path_of(const char *dir, const char *name) {
    Buf b = {0};
    buf_printf(&b, "%s/%s", dir, name);
    buf_cstr(&b);
    return b.data;
}

static void read_ids(const json_t *array, Ids *out) {
    for (size_t i = 0; i < json_array_size(array); i++)
        ids_put(out, (int32_t)json_integer_value(json_array_get(array, i)));
}

static void free_one(Golden *g) {
    for (int i = 0; i < g->n_prompt; i++) {
        ids_deinit(&g->prompt[i].ids);
        ids_deinit(&g->prompt[i].greedy);
        free(g->prompt[i].logits);
    }
    free(g->dir);
    free(g->source[0]);
    free(g->source[1]);
    *g = (Golden){0};
}

static bool load_one(Golden *g, const char *name) {
    Err err = {0};
    *g = (Golden){.dir = path_of(root, name)};
    char *meta = path_of(g->dir, "golden.json"), *first = path_of(g->dir, "logits_0.f32");
    bool there = file_exists(first); /* the demo model's golden has ids only, and its weights are not here */
    json_t *j = there ? js_parse_file(meta, 1 << 20, &err) : NULL;
    if (there && !j) fail_msg("%s", err.msg);
    const json_t *prompts = json_object_get(j, "prompts");
    for (size_t i = 0; i < json_array_size(prompts); i++) {
        assert_true(i < GOLDEN_MAX_PROMPTS);
        GoldenPrompt *p = &g->prompt[g->n_prompt++];
        read_ids(json_object_get(json_array_get(prompts, i), "ids"), &p->ids);
        read_ids(json_object_get(json_array_get(prompts, i), "greedy"), &p->greedy);
        const json_t *every = json_object_get(json_array_get(prompts, i), "every");
        p->every = every ? (size_t)json_integer_value(every) : 1;
        char file[32];
        snprintf(file, sizeof file, "logits_%zu.f32", i);
        char *path = path_of(g->dir, file);
        Buf raw = {0};
        if (!file_read(path, 1 << 28, &raw, &err)) fail_msg("%s", err.msg);
        p->logits = (float *)(void *)raw.data;
        p->n_logits = raw.len / sizeof(float);
        free(path);
    }
    json_decref(j);
    free(meta);
    free(first);
    g->source[0] = mem_strdup(g->dir, strlen(g->dir));
    g->source[1] = path_of(g->dir, "model.gguf");
    if (!there) free_one(g);
    return there;
}

const float *golden_row(const GoldenPrompt *p, size_t at, size_t vocab) {
    size_t last = p->ids.len + p->greedy.len - 2, kept = last / p->every + 1;
    assert_int_equal(p->n_logits, kept * vocab);
    return (last - at) % p->every ? NULL : p->logits + (kept - 1 - (last - at) / p->every) * vocab;
}

static int by_name(const void *a, const void *b) { return strcmp(((const Golden *)a)->dir, ((const Golden *)b)->dir); }

int golden_setup(void **state) {
    (void)state;
    DIR *d = opendir(root);
    if (!d) fail_msg("%s: not found; tests run from the root of the repository", root);
    n_golden = 0;
    for (struct dirent *e; (e = readdir(d));) {
        if (e->d_name[0] == '.') continue;
        assert_true(n_golden < GOLDEN_MAX_MODELS);
        n_golden += load_one(&golden[n_golden], e->d_name);
    }
    closedir(d);
    assert_true(n_golden > 0);
    qsort(golden, (size_t)n_golden, sizeof *golden, by_name);
    return 0;
}

int golden_teardown(void **state) {
    (void)state;
    for (int i = 0; i < n_golden; i++) free_one(&golden[i]);
    return 0;
}

tn_engine *golden_open(const char *path, const char *backend, const EngineOpts *opts) {
    Err err = {0};
    LoadOpts o = {.backend = backend, .engine = *opts};
    o.engine.cache = getenv("TENON_PROGRAMS");
    Model *m = model_open(path, MODEL_ALL, &err);
    tn_engine *e = m ? engine_open(m, &o, &err) : NULL;
    if (!e) fail_msg("%s on %s: %s", path, backend, err.msg);
    return e;
}

const RowOut *golden_step(tn_engine *e, const Row *rows, int n) {
    Err err = {0};
    Step s = {rows, n, NULL, e->lost};
    if (!e->backend->step(e->engine, &s, &err)) fail_msg("%s: %s", e->name, err.msg);
    return s.out;
}
