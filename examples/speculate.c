/* speculate MODEL PROMPT [TOKENS [WIDTH]]: greedy text with guesses. What followed the last two tokens earlier in the
 * text is guessed to follow them again; one verify looks at all guesses at once, and the right ones are kept. WIDTH 0
 * guesses nothing: the tokens are the same, for each is the model's own choice given those before it.
 * Prints the ids, and on standard error how many guesses were accepted.
 * cc speculate.c -o speculate $(pkg-config --cflags --libs tenon) */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenon.h>

enum { MAX_TOKENS = 4096, MAX_WIDTH = 32 };

static int fail(const tn_error *e) {
    fprintf(stderr, "speculate: %s\n", e->message);
    return 1;
}

/* Up to `most` tokens that came after the latest earlier pair like the last one. */
static int guess(const int32_t *ids, int n, int most, int32_t *out) {
    for (int i = n - 3; i >= 0; i--) {
        if (n < 3 || ids[i] != ids[n - 2] || ids[i + 1] != ids[n - 1]) continue;
        int len = n - (i + 2) < most ? n - (i + 2) : most;
        memcpy(out, ids + i + 2, (size_t)len * sizeof *out);
        return len;
    }
    return 0;
}

int main(int argc, char **argv) {
    int width = argc > 4 ? atoi(argv[4]) : 8, left = argc > 3 ? atoi(argv[3]) : 100;
    if (argc < 3 || width < 0 || width > MAX_WIDTH) {
        fprintf(stderr, "usage: speculate MODEL PROMPT [TOKENS [WIDTH]], WIDTH up to %d\n", MAX_WIDTH);
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
    if (n + left > MAX_TOKENS || n + left + width + 1 > tn_engine_caps(engine).context) {
        fprintf(stderr, "speculate: %d tokens and %d more do not fit\n", n, left);
        return 1;
    }
    tn_session *session = tn_session_open(engine, &e);
    if (!session) return fail(&e);

    static int32_t ids[MAX_TOKENS];
    memcpy(ids, prompt, (size_t)n * sizeof *ids);
    tn_out out = {.want = TN_WANT_ARGMAX};
    if (!tn_session_prefill(session, ids, n, &out, &e)) return fail(&e);
    int steps = 1, guessed = 0, accepted = 0;
    for (int32_t next = out.ids[0]; left > 0;) { /* next: chosen, but not fed yet */
        int32_t row[1 + MAX_WIDTH];
        ids[n++] = row[0] = next;
        printf("%d\n", (int)next);
        if (--left == 0 || tn_tokenizer_is_end(text, next)) break;
        int drafts = guess(ids, n, width < left ? width : left, row + 1), right = 0;
        if (!tn_session_verify(session, row, 1 + drafts, &out, &e)) return fail(&e);
        steps++;
        /* out.ids[i] is what follows row[i]: a guess is right if it is what the model says there. */
        while (right < drafts && left > 1 && out.ids[right] == row[right + 1] &&
               !tn_tokenizer_is_end(text, row[right + 1])) {
            ids[n++] = row[++right];
            printf("%d\n", (int)row[right]);
            left--;
        }
        next = out.ids[right];
        if (!tn_session_commit(session, 1 + right, &e)) return fail(&e);
        guessed += drafts;
        accepted += right;
    }
    fprintf(stderr, "%d steps, %d of %d guesses accepted\n", steps, accepted, guessed);
    tn_session_close(session);
    tn_tokenizer_close(text);
    tn_engine_close(engine);
    tn_free(prompt);
    return 0;
}
