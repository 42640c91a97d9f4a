/* structured MODEL PROMPT SCHEMA.json: an answer that a JSON schema allows.
 * cc structured.c -o structured $(pkg-config --cflags --libs tenon) */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenon.h>

static int fail(const tn_error *e) {
    fprintf(stderr, "structured: %s\n", e->message);
    return 1;
}

static char *read_all(const char *path) {
    FILE *f = fopen(path, "rb");
    char *text = f ? calloc(1, 1 << 20) : NULL;
    if (text) text[fread(text, 1, (1 << 20) - 1, f)] = '\0';
    if (f) fclose(f);
    return text;
}

int main(int argc, char **argv) {
    char *schema = argc == 4 ? read_all(argv[3]) : NULL;
    if (!schema) {
        fprintf(stderr, "usage: structured MODEL PROMPT SCHEMA.json\n");
        return 2;
    }
    tn_error e;
    tn_engine *engine = tn_engine_open(argv[1], NULL, &e);
    tn_tokenizer *text = engine ? tn_tokenizer_open(argv[1], &e) : NULL;
    if (!text) return fail(&e);
    int vocab = tn_engine_caps(engine).vocab;
    tn_mask *mask = tn_mask_open(text, vocab, TN_MASK_JSON_SCHEMA, schema, &e);
    if (!mask) return fail(&e); /* the path of what cannot be kept */
    tn_sampling settings = tn_sampling_default();
    tn_sampler *sampler = tn_sampler_open(&settings, vocab, &e);
    if (!sampler || !tn_sampler_mask(sampler, mask, &e)) return fail(&e);
    tn_detok *detok = tn_detok_open(text, &e);
    tn_session *session = tn_session_open(engine, &e);
    int32_t *prompt;
    int n = tn_encode(text, argv[2], strlen(argv[2]), TN_ADD_SPECIAL | TN_PARSE_SPECIAL, &prompt, &e);
    if (!detok || !session || n < 0) return fail(&e);

    tn_out out = {0};
    tn_sampler_ask(sampler, &out);
    if (!tn_session_prefill(session, prompt, n, &out, &e)) return fail(&e);
    int left = 500;
    for (; left > 0 && !tn_mask_done(mask); left--) {
        int32_t id = tn_sampler_next(sampler, &out, 0);
        if (id < 0 || tn_tokenizer_is_end(text, id)) break;
        fputs(tn_detok_put(detok, id, NULL), stdout);
        if (!tn_mask_done(mask) && !tn_session_decode(session, id, &out, &e)) return fail(&e);
    }
    puts(tn_detok_put(detok, -1, NULL));
    int whole = tn_mask_whole(mask);
    if (!whole) fprintf(stderr, "structured: the answer is not whole\n");

    free(schema);
    tn_free(prompt);
    tn_sampler_close(sampler);
    tn_mask_close(mask);
    tn_session_close(session);
    tn_detok_close(detok);
    tn_tokenizer_close(text);
    tn_engine_close(engine);
    return whole ? 0 : 1;
}
