/* See needle.h. */
#include "cli/needle.h"

#include <stdio.h>
#include <string.h>

enum { CITIES = 24, NOUNS = 48, VERBS = 12, TRIES = 20, FACTS_MOST = 4 };

static const char head_text[] =
    "There is an important info hidden inside a lot of irrelevant text. Find it and memorize it. I will quiz you about "
    "the important information there.\n";
static const char *const city[CITIES] = {
    "London", "Paris", "Tokyo", "Berlin", "Madrid", "Rome", "Vienna", "Oslo", "Dublin", "Lisbon", "Athens", "Cairo",
    "Lima",   "Havana", "Nairobi", "Prague", "Warsaw", "Seoul", "Toronto", "Chicago", "Boston", "Sydney", "Delhi",
    "Moscow"};
static const char *const noun[NOUNS] = {
    "river",   "stone",  "valley",  "market",  "lamp",   "garden",  "window", "paper",    "mountain", "bread",
    "letter",  "bridge", "morning", "forest",  "train",  "harbor",  "village", "winter",  "song",     "color",
    "story",   "engine", "cloud",   "island",  "ocean",  "candle",  "mirror", "horse",    "wheel",    "tower",
    "field",   "kitchen", "doctor", "teacher", "farmer", "painter", "sailor", "neighbor", "child",    "king",
    "road",    "school", "church",  "museum",  "library", "table",  "coat",   "clock"};
static const char *const verb[VERBS] = {"saw",  "found", "kept", "left",  "moved",  "painted",
                                        "sold", "built", "lost", "liked", "passed", "visited"};

static const char *pick(Mt *r, const char *const *of, int n) { return of[mt_next(r) % (unsigned)n]; }

static void sentence(Mt *r, NeedleKind kind, Buf *out) {
    out->len = 0;
    if (kind == NEEDLE_PAIRS) {
        buf_printf(out, " \"%s %s\": %u,", pick(r, noun, NOUNS), pick(r, noun, NOUNS), 10000 + mt_next(r) % 90000);
        return;
    }
    const char *a = pick(r, noun, NOUNS), *b = pick(r, verb, VERBS), *c = pick(r, noun, NOUNS);
    const char *d = pick(r, noun, NOUNS);
    switch (mt_next(r) % 4) {
    case 0: buf_printf(out, " The %s %s the %s near the %s.", a, b, c, d); break;
    case 1: buf_printf(out, " In the %s a %s %s the old %s.", d, a, b, c); break;
    case 2: buf_printf(out, " Every %s that %s a %s came back to the %s.", a, b, c, d); break;
    case 3: buf_printf(out, " Nobody knew why the %s %s its %s.", a, b, c); break;
    }
}

static void fact(NeedleKind kind, const char *name, const char *code, Buf *out) {
    out->len = 0;
    if (kind == NEEDLE_PAIRS) buf_printf(out, " \"%s\": %s,", name, code);
    else buf_printf(out, " The special magic number for %s is %s.", name, code);
}

static void question(NeedleKind kind, const char *name, Buf *out) {
    out->len = 0;
    if (kind == NEEDLE_PAIRS) buf_printf(out, "\nWhat is the value of \"%s\"?\n \"%s\":", name, name);
    else
        buf_printf(out, "\nWhat is the special magic number for %s? The special magic number for %s is", name, name);
}

/* Two codes that differ in every digit. */
static void codes(Mt *r, char a[16], char b[16]) {
    for (int i = 0; i < 5; i++) {
        unsigned digit = i ? mt_next(r) % 10 : 1 + mt_next(r) % 9, other;
        do other = i ? mt_next(r) % 10 : 1 + mt_next(r) % 9;
        while (other == digit);
        a[i] = (char)('0' + digit);
        b[i] = (char)('0' + other);
    }
    a[5] = b[5] = '\0';
}

static bool put(const Tok *tok, const Buf *text, Ids *out, Err *err) {
    return tok_encode(tok, buf_view(text), 0, out, err);
}

static void cut(Ids *ids, size_t n) {
    if (ids->len > n) ids->len = n;
}

/* A fact in both prompts, where it is about the city that is asked for; false if its codes differ in length. */
static bool put_fact(Needle *n, const Tok *tok, NeedleKind kind, const char *name, Mt *r, bool asked, bool *fits,
                     Err *err) {
    char a[16], b[16];
    Buf text = {0};
    size_t at = n->ids.len;
    codes(r, a, b);
    fact(kind, name, a, &text);
    bool ok = put(tok, &text, &n->ids, err);
    if (asked) fact(kind, name, b, &text);
    ok = ok && put(tok, &text, &n->other, err);
    buf_deinit(&text);
    *fits = n->ids.len == n->other.len;
    if (!ok || !asked || !*fits) return ok;
    size_t first = at, end = n->ids.len;
    while (first < end && n->ids.data[first] == n->other.data[first]) first++;
    while (end > first && n->ids.data[end - 1] == n->other.data[end - 1]) end--;
    n->fact = (KvRun){(int)at, (int)(n->ids.len - at)};
    n->code = (KvRun){(int)first, (int)(end - first)};
    memcpy(n->text, a, sizeof a);
    memcpy(n->other_text, b, sizeof b);
    return true;
}

static bool make(Needle *n, const Tok *tok, Mt *r, NeedleKind kind, int length, int last, bool *fits, Err *err) {
    int facts = kind == NEEDLE_FOUR ? FACTS_MOST : 1, asked = (int)(mt_next(r) % (unsigned)facts), done = 0;
    int where[FACTS_MOST];
    unsigned first = mt_next(r) % CITIES;
    Buf text = {0};
    buf_put_str(&text, str_of(head_text));
    bool ok = tok_encode(tok, buf_view(&text), TOK_ADD_SPECIAL, &n->ids, err);
    for (size_t i = 0; i < n->ids.len; i++) ids_put(&n->other, n->ids.data[i]);
    int least = (int)n->ids.len, room = last - 40 - least; /* of a fact */
    *fits = room > 40 * facts;
    for (int i = 0; i < facts && *fits; i++)
        where[i] = least + room / facts * i + (int)(mt_next(r) % (unsigned)(room / facts));
    while (ok && *fits && (int)n->ids.len < length) {
        const char *name = city[(first + (unsigned)done) % CITIES];
        if (done < facts && (int)n->ids.len >= where[done]) {
            ok = put_fact(n, tok, kind, name, r, done == asked, fits, err);
            done++;
            continue;
        }
        size_t before = n->ids.len;
        sentence(r, kind, &text);
        ok = put(tok, &text, &n->ids, err);
        for (size_t i = before; i < n->ids.len; i++) ids_put(&n->other, n->ids.data[i]);
    }
    cut(&n->ids, (size_t)length);
    cut(&n->other, (size_t)length);
    n->from = length;
    question(kind, city[(first + (unsigned)asked) % CITIES], &text);
    ok = ok && put(tok, &text, &n->ids, err) && put(tok, &text, &n->other, err);
    *fits = *fits && done == facts && n->fact.first + n->fact.n <= last;
    buf_deinit(&text);
    return ok;
}

bool needle_make(Needle *n, const Tok *tok, Mt *random, NeedleKind kind, int length, int last, Err *err) {
    for (int i = 0; i < TRIES; i++) {
        bool fits;
        *n = (Needle){0};
        if (!make(n, tok, random, kind, length, last, &fits, err)) {
            needle_deinit(n);
            return false;
        }
        if (fits) return true;
        needle_deinit(n);
    }
    return err_set(err, ERR_ARGUMENT, "a context of %d tokens: no room for a fact that ends before token %d", length,
                   last);
}

void needle_deinit(Needle *n) {
    ids_deinit(&n->ids);
    ids_deinit(&n->other);
}

KvRun needle_page(const Needle *n, int page) {
    int first = n->code.first - page * 3 / 8;
    return (KvRun){first < 0 ? 0 : first, page};
}
