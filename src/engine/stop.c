/* Stop (see stop.h): Knuth-Morris-Pratt automata for every stop string, fed with the bytes that the Detok gives and
 * with the text of tokens that are not shown. What is held back is the longest beginning of a stop string that the text
 * so far ends in, less what of it is hidden. */
#include "engine/stop.h"

#include "base/mem.h"

#include <stdlib.h>
#include <string.h>

/* A stop string is looked for in the text of all tokens, as Hugging Face's criteria do, and in what is shown, which
 * must not hold one though a hidden token stands in its midst. */
enum { ALL, SHOWN, VIEWS };

typedef struct Word {
    Str text;
    uint16_t *fail; /* [n]: of a match of i+1 bytes, the next shorter one */
    size_t matched[VIEWS];
} Word;

struct Stop {
    const Tok *tok;
    Word *word;
    int n_word;
    Ids ids;
    Detok detok;
    Buf fresh, held; /* bytes of the last token; what is shown and not out yet */
    Buf shown;       /* of each of the last bytes of all tokens, as many as may belong to a stop string: is it shown? */
    const Word *found;
    size_t cut; /* with found: its bytes at the end of held */
    bool ended;
    bool (*shows)(const void *user, int32_t id);
    const void *user;
    Arena arena;
};

static void add_word(Stop *s, Str text) {
    if (!text.n) return;
    Word *w = &s->word[s->n_word++];
    *w = (Word){{arena_strdup(&s->arena, text.p, text.n), text.n}, arena_new(&s->arena, text.n, sizeof *w->fail), {0}};
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
    if (!tok && rules->n_text) {
        err_set(err, ERR_ARGUMENT, "a stop string needs a tokenizer, and the model has none");
        return NULL;
    }
    Stop *s = mem_new(1, sizeof *s);
    *s = (Stop){.tok = tok, .detok = {.tok = tok, .stripped = rules->continues ? -1 : 0},
                .shows = rules->shows, .user = rules->user};
    s->word = arena_new(&s->arena, (size_t)rules->n_text, sizeof *s->word);
    for (int i = 0; i < rules->n_text; i++) add_word(s, rules->text[i]);
    for (int i = 0; i < rules->n_ids; i++) ids_put(&s->ids, rules->ids[i]);
    for (size_t i = 0; rules->ends && i < rules->ends->len; i++) ids_put(&s->ids, rules->ends->data[i]);
    return s;
}

void stop_free(Stop *s) {
    if (!s) return;
    ids_deinit(&s->ids);
    buf_deinit(&s->fresh);
    buf_deinit(&s->held);
    buf_deinit(&s->shown);
    arena_deinit(&s->arena);
    free(s);
}

static bool ends(const Stop *s, int32_t id) {
    for (size_t i = 0; i < s->ids.len; i++)
        if (s->ids.data[i] == id) return true;
    return s->tok && tok_is_eog(s->tok, id);
}

static size_t step(Word *w, int view, char byte) {
    size_t m = w->matched[view];
    while (m && w->text.p[m] != byte) m = w->fail[m - 1];
    return w->matched[view] = m + (w->text.p[m] == byte);
}

/* How many of the last n bytes of all tokens are shown. */
static size_t shown_of(const Stop *s, size_t n) {
    size_t shown = 0;
    for (size_t i = s->shown.len - n; i < s->shown.len; i++) shown += s->shown.data[i] != 0;
    return shown;
}

/* Bytes of one token. Of the stop strings that end first, the longest is found. */
static void take(Stop *s, Str bytes, bool shown) {
    for (size_t i = 0; i < bytes.n && !s->found; i++) {
        buf_putc(&s->shown, shown);
        if (shown) buf_putc(&s->held, bytes.p[i]);
        for (Word *w = s->word; w < s->word + s->n_word; w++) {
            bool all = step(w, ALL, bytes.p[i]) == w->text.n;
            bool seen = shown && step(w, SHOWN, bytes.p[i]) == w->text.n;
            if ((!all && !seen) || (s->found && s->found->text.n >= w->text.n)) continue;
            s->found = w;
            s->cut = seen ? w->text.n : shown_of(s, w->text.n);
        }
    }
}

/* What is held goes to out, up to where a stop string may have begun, or the one that was found did. */
static void give(Stop *s, Buf *out) {
    size_t longest[VIEWS] = {0};
    for (const Word *w = s->word; w < s->word + s->n_word; w++)
        for (int v = 0; v < VIEWS; v++)
            if (w->matched[v] > longest[v]) longest[v] = w->matched[v];
    size_t keep = s->found ? s->cut : shown_of(s, longest[ALL]);
    if (!s->found && longest[SHOWN] > keep) keep = longest[SHOWN];
    /* A stop string begins with a character and the text consists of them: the border is one of characters. */
    size_t sure = s->held.len - keep, old = s->shown.len - longest[ALL];
    buf_put(out, s->held.data, sure);
    s->held.len = s->found ? 0 : keep;
    s->shown.len = longest[ALL];
    if (keep) memmove(s->held.data, s->held.data + sure, keep);
    if (longest[ALL]) memmove(s->shown.data, s->shown.data + old, longest[ALL]);
}

StopWhy stop_put(Stop *s, int32_t id, Buf *out) {
    check(!s->found && !s->ended);
    bool last = ends(s, id);
    if (last) s->ended = true;
    if (!s->tok) return last ? STOP_EOS : STOP_NONE;
    bool special = tok_is_special(s->tok, id), shown = special && !last && s->shows && s->shows(s->user, id);
    if (last || shown) detok_end(&s->detok, &s->fresh);
    else detok_put(&s->detok, id, &s->fresh);
    take(s, buf_view(&s->fresh), true);
    s->fresh.len = 0;
    if (last || special) take(s, tok_bytes(s->tok, id), shown);
    give(s, out);
    if (s->found) return STOP_WORD;
    if (last) stop_end(s, out);
    return last ? STOP_EOS : STOP_NONE;
}

void stop_end(Stop *s, Buf *out) {
    buf_put(out, s->held.data, s->held.len);
    s->held.len = 0;
}

Str stop_word(const Stop *s) { return s->found ? s->found->text : (Str){NULL, 0}; }
