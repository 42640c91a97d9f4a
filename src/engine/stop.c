/* Stop (see stop.h): one Knuth-Morris-Pratt automaton per stop string, fed with the bytes that the Detok gives. What is
 * held back is the longest beginning of a stop string that the text so far ends in. */
#include "engine/stop.h"

#include "base/mem.h"

#include <stdlib.h>
#include <string.h>

typedef struct Word {
    Str text;
    uint16_t *fail; /* [n]: of a match of i+1 bytes, the next shorter one */
    size_t matched;
} Word;

struct Stop {
    const Tok *tok;
    Word *word;
    int n_word;
    Ids ids;
    Detok detok;
    Buf fresh, held; /* bytes of the last token; what is not out yet */
    const Word *found;
    int32_t token;
    Arena arena;
};

static void add_word(Stop *s, Str text) {
    if (!text.n) return;
    Word *w = &s->word[s->n_word++];
    *w = (Word){{arena_strdup(&s->arena, text.p, text.n), text.n}, arena_new(&s->arena, text.n, sizeof *w->fail), 0};
    for (size_t i = 1, k = 0; i < text.n; i++) {
        while (k && text.p[i] != text.p[k]) k = w->fail[k - 1];
        k += text.p[i] == text.p[k];
        w->fail[i] = (uint16_t)k;
    }
}

Stop *stop_new(const Tok *tok, const StopRules *rules, Err *err) {
    if (rules->n_text > STOP_MAX_STRINGS || rules->n_ids > STOP_MAX_STRINGS) {
        err_set(err, ERR_LIMIT, "%d stop strings and %d stop ids; %d of each at most", rules->n_text, rules->n_ids,
                (int)STOP_MAX_STRINGS);
        return NULL;
    }
    for (int i = 0; i < rules->n_text; i++) {
        ptrdiff_t bad = utf8_bad(rules->text[i]);
        if (rules->text[i].n > STOP_MAX_BYTES) {
            err_set(err, ERR_LIMIT, "a stop string of %zu bytes; %d at most", rules->text[i].n, (int)STOP_MAX_BYTES);
            return NULL;
        }
        if (bad >= 0) {
            err_set(err, ERR_ARGUMENT, "a stop string is invalid UTF-8 at byte %td", bad);
            return NULL;
        }
    }
    Stop *s = mem_new(1, sizeof *s);
    *s = (Stop){.tok = tok, .detok = {.tok = tok, .stripped = rules->continues ? -1 : 0}, .token = -1};
    s->word = arena_new(&s->arena, (size_t)rules->n_text, sizeof *s->word);
    for (int i = 0; i < rules->n_text; i++) add_word(s, rules->text[i]);
    for (int i = 0; i < rules->n_ids; i++) ids_put(&s->ids, rules->ids[i]);
    return s;
}

void stop_free(Stop *s) {
    if (!s) return;
    ids_deinit(&s->ids);
    buf_deinit(&s->fresh);
    buf_deinit(&s->held);
    arena_deinit(&s->arena);
    free(s);
}

static bool ends(const Stop *s, int32_t id) {
    for (size_t i = 0; i < s->ids.len; i++)
        if (s->ids.data[i] == id) return true;
    return s->tok && tok_is_eog(s->tok, id);
}

static void step(Word *w, char byte) {
    while (w->matched && w->text.p[w->matched] != byte) w->matched = w->fail[w->matched - 1];
    w->matched += w->text.p[w->matched] == byte;
}

/* The longest of the stop strings that end in this byte. */
static const Word *match(Stop *s, char byte) {
    const Word *found = NULL;
    for (Word *w = s->word; w < s->word + s->n_word; w++) {
        step(w, byte);
        if (w->matched == w->text.n && (!found || found->text.n < w->text.n)) found = w;
    }
    return found;
}

/* What came in goes to held and on to out, up to where a stop string may have begun. */
static bool pass(Stop *s, Buf *out) {
    for (size_t i = 0; i < s->fresh.len && !s->found; i++) {
        buf_putc(&s->held, s->fresh.data[i]);
        s->found = match(s, s->fresh.data[i]);
    }
    s->fresh.len = 0;
    size_t keep = 0;
    if (s->found) keep = s->found->text.n;
    for (int i = 0; i < s->n_word && !s->found; i++)
        if (s->word[i].matched > keep) keep = s->word[i].matched;
    /* A stop string begins with a character and the text consists of them: the border is one of characters. */
    size_t sure = s->held.len - keep;
    buf_put(out, s->held.data, sure);
    s->held.len = keep;
    if (keep) memmove(s->held.data, s->held.data + sure, keep);
    if (s->found) s->held.len = 0;
    return s->found != NULL;
}

StopWhy stop_put(Stop *s, int32_t id, Buf *out) {
    check(!s->found && s->token < 0);
    if (ends(s, id)) {
        s->token = id;
        stop_end(s, out);
        return s->found ? STOP_WORD : STOP_EOS;
    }
    if (!s->tok) return STOP_NONE;
    detok_put(&s->detok, id, &s->fresh);
    return pass(s, out) ? STOP_WORD : STOP_NONE;
}

void stop_end(Stop *s, Buf *out) {
    if (s->found || !s->tok) return;
    detok_end(&s->detok, &s->fresh);
    if (pass(s, out)) return; /* a stop string that ends in U+FFFD */
    buf_put(out, s->held.data, s->held.len);
    s->held.len = 0;
}

Str stop_word(const Stop *s) { return s->found ? s->found->text : (Str){NULL, 0}; }

int32_t stop_token(const Stop *s) { return s->token; }
