/* generate MODEL PROMPT [TOKENS]: a text and what a model adds to it.
 * cc generate.c -o generate $(pkg-config --cflags --libs tenon) */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenon.h>

static int fail(const tn_error *e) {
    fprintf(stderr, "generate: %s\n", e->message);
    return 1;
}

int main(int argc, char **argv) {
    if (argc < 3) {
        fprintf(stderr, "usage: generate MODEL PROMPT [TOKENS]\n");
        return 2;
    }
    tn_error e;
    tn_engine *engine = tn_engine_open(argv[1], NULL, &e);
    if (!engine) return fail(&e);
    tn_tokenizer *text = tn_tokenizer_open(argv[1], &e);
    if (!text) return fail(&e);

    int32_t *prompt;
    int n = tn_encode(text, argv[2], strlen(argv[2]), TN_ADD_SPECIAL | TN_PARSE_SPECIAL, &prompt, &e);
    if (n < 0) return fail(&e);

    /* Greedy; tn_sampling_default() draws at random. */
    tn_sampling greedy = {0};
    tn_sampler *sampler = tn_sampler_open(&greedy, tn_engine_caps(engine).vocab, &e);
    if (!sampler) return fail(&e);
    tn_detok *detok = tn_detok_open(text, &e);
    tn_session *session = tn_session_open(engine, &e);
    if (!session) return fail(&e);

    tn_out out = {0};
    tn_sampler_ask(sampler, &out);
    if (!tn_session_prefill(session, prompt, n, &out, &e)) return fail(&e);
    for (int left = argc > 3 ? atoi(argv[3]) : 100; left > 0; left--) {
        int32_t id = tn_sampler_next(sampler, &out, 0);
        if (id < 0 || tn_tokenizer_is_end(text, id)) break;
        fputs(tn_detok_put(detok, id, NULL), stdout);
        fflush(stdout);
        if (left > 1 && !tn_session_decode(session, id, &out, &e)) return fail(&e);
    }
    puts(tn_detok_put(detok, -1, NULL));

    tn_free(prompt);
    tn_sampler_close(sampler);
    tn_session_close(session);
    tn_detok_close(detok);
    tn_tokenizer_close(text);
    tn_engine_close(engine);
    return 0;
}
