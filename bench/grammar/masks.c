/* masks MODEL SCHEMAS.jsonl OUT.bits SEED: for each schema, a random text of at most 60 tokens. Prints a line of JSON
 * for each: compile time, the time of every mask, the ids; OUT.bits gets the masks. bench/grammar/compare runs it. */
#include "base/file.h"
#include "base/json.h"
#include "text/grammar/grammar.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST = 60 };

static double now_us(void) {
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static uint64_t state;
static uint32_t draw(uint32_t n) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(state >> 33) % n;
}

/* Short tokens and the end are drawn more often than others, so that texts end. */
static int32_t pick(const Tok *tok, const uint32_t *bits, int size, int32_t *may) {
    int n = 0;
    for (int32_t id = 0; id < size; id++) {
        if (!(bits[id / 32] >> id % 32 & 1)) continue;
        if (tok_is_eog(tok, id)) return id;
        size_t len = tok_bytes(tok, id).n;
        for (int k = len <= 2 ? 40 : 1; k > 0 && n < 8 * size; k--) may[n++] = id;
    }
    return n ? may[draw((uint32_t)n)] : -1;
}

static void one(const Tok *tok, const Vocab *v, int size, Str line, FILE *bits_out) {
    Err err = {0};
    json_t *schema = js_parse(line, "schema", JS_EXACT, &err), *ids = json_array(), *us = json_array();
    double begin = now_us();
    Grammar *g = schema ? grammar_schema(schema, &err) : NULL;
    double compiled = now_us() - begin;
    size_t words = (size_t)(size + 31) / 32;
    uint32_t *bits = mem_new(words, sizeof *bits);
    int32_t *may = mem_new(8 * (size_t)size, sizeof *may);
    Matcher *m = g ? matcher_new(g, v) : NULL;
    for (int i = 0; m && i < MOST && !matcher_done(m); i++) {
        memset(bits, 0, words * sizeof *bits);
        begin = now_us();
        matcher_allow(m, bits);
        json_array_append_new(us, json_real(now_us() - begin));
        fwrite(bits, sizeof *bits, words, bits_out);
        int32_t id = pick(tok, bits, size, may);
        json_array_append_new(ids, json_integer(id));
        if (id < 0 || tok_is_eog(tok, id)) break;
        matcher_accept(m, id);
    }
    json_t *o = json_pack("{s:f, s:s, s:o, s:o}", "compile_us", compiled, "error", g ? "" : err.msg, "ids", ids,
                          "mask_us", us);
    json_dumpf(o, stdout, JSON_COMPACT);
    puts("");
    json_decref(o);
    matcher_free(m);
    grammar_free(g);
    json_decref(schema);
    free(bits);
    free(may);
}

int main(int argc, char **argv) {
    Err err = {0};
    Model *model = argc == 5 ? model_open(argv[1], MODEL_METADATA, &err) : NULL;
    Tok *tok = model ? tok_open(model, &err) : NULL;
    Buf text = {0};
    FILE *out = tok && file_read(argv[2], 1 << 28, &text, &err) ? fopen(argv[3], "wb") : NULL;
    if (!out) return fprintf(stderr, "masks: %s\n", err.msg), 1;
    state = strtoull(argv[4], NULL, 10);
    int size = tok_size(tok);
    double begin = now_us();
    Vocab *v = vocab_new(tok, size, NULL);
    fprintf(stderr, "%d tokens: %.1f ms for the tree\n", size, (now_us() - begin) / 1e3);
    for (Str rest = buf_view(&text); rest.n;) {
        ptrdiff_t end = str_find(rest, S("\n"));
        one(tok, v, size, (Str){rest.p, end < 0 ? rest.n : (size_t)end}, out);
        rest = str_from(rest, end < 0 ? rest.n : (size_t)end + 1);
    }
    fclose(out);
    vocab_free(v);
    tok_close(tok);
    model_close(model);
    buf_deinit(&text);
    return 0;
}
