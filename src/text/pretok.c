/* Pre-tokenisation (see pretok.h). The patterns of pretok.def are ours; those of a tokenizer.json are untrusted. */
#include "text/pretok.h"

#include <string.h>

static const PretokRow rows[] = {
#define PRETOK(name, ignore_merges, add_bos, ...) {name, ignore_merges, add_bos, {__VA_ARGS__}},
#include "text/pretok.def"
#undef PRETOK
};
enum { ROWS = sizeof rows / sizeof *rows };

const PretokRow *pretok_row(Str name, Err *err) {
    Buf names = {0};
    for (size_t i = 0; i < ROWS; i++) {
        if (str_eq(str_of(rows[i].name), name)) {
            buf_deinit(&names);
            return &rows[i];
        }
        buf_printf(&names, "%s%s", i ? ", " : "", rows[i].name);
    }
    err_set(err, ERR_UNSUPPORTED, "pre-tokeniser '%.*s' is not supported; supported: %s",
            (int)(name.n < 60 ? name.n : 60), name.p, buf_cstr(&names));
    buf_deinit(&names);
    return NULL;
}

static const char *find_known(Str pattern) {
    for (size_t i = 0; i < ROWS; i++)
        for (int k = 0; k < PRETOK_MAX_STEPS && rows[i].pattern[k]; k++)
            if (str_eq(str_of(rows[i].pattern[k]), pattern)) return rows[i].pattern[k];
    return NULL;
}

static bool same_patterns(const Pretok *p, const PretokRow *row) {
    for (int k = 0; k < p->n; k++) {
        const PretokStep *step = &p->step[k];
        bool plain = step->known && step->behavior == ISOLATED && !step->invert && step->prefix == PREFIX_NEVER;
        if (!plain || !row->pattern[k] || strcmp(step->known, row->pattern[k]) != 0) return false;
    }
    return p->n == PRETOK_MAX_STEPS || !row->pattern[p->n];
}

const char *pretok_name(const Pretok *p, bool ignore_merges) {
    for (size_t i = 0; i < ROWS; i++)
        if (rows[i].ignore_merges == ignore_merges && same_patterns(p, &rows[i])) return rows[i].name;
    return NULL;
}

PretokStep *pretok_add(Pretok *p, Err *err) {
    if (p->n < PRETOK_MAX_STEPS) return &p->step[p->n++];
    err_set(err, ERR_UNSUPPORTED, "more than %d pre-tokenisers in a row are not supported", PRETOK_MAX_STEPS);
    return NULL;
}

PretokStep *pretok_add_pattern(Pretok *p, Str pattern, bool trusted, Err *err) {
    PretokStep *step = pretok_add(p, err);
    if (!step) return NULL;
    step->known = find_known(pattern);
    if (regex_open(&step->regex, pattern, trusted || step->known, err)) return step;
    err_prefix(err, "pre-tokeniser");
    return NULL;
}

bool pretok_add_row(Pretok *p, const PretokRow *row, Err *err) {
    for (int k = 0; k < PRETOK_MAX_STEPS && row->pattern[k]; k++)
        if (!pretok_add_pattern(p, str_of(row->pattern[k]), true, err)) return false;
    return true;
}

void pretok_deinit(Pretok *p) {
    for (int k = 0; k < p->n; k++) regex_close(&p->step[k].regex);
    *p = (Pretok){0};
}

void pretok_work_deinit(PretokWork *w) {
    for (int k = 0; k < PRETOK_MAX_STEPS; k++) {
        buf_deinit(&w->changed[k]);
        buf_deinit(&w->kinds[k]);
    }
}

typedef struct Split {
    const Pretok *pretok;
    PretokWork *work;
    RegexWork *regex;
    PretokFn *fn;
    void *arg;
    Err *err;
} Split;

/* A piece while a step cuts it: one part is held back until it is known whether the next one joins it. */
typedef struct Cut {
    const Split *split;
    int step;
    Str text;
    bool first;          /* the text begins where the input begins */
    size_t begin, end;   /* the part held back */
    bool match, joined;  /* it is a match; nothing more can join it */
    bool after_match;    /* the part before the next was a match */
} Cut;

static bool split_piece(const Split *s, int k, Str text, bool first);

static bool flush(Cut *c) {
    Str part = {c->text.p + c->begin, c->end - c->begin};
    c->joined = true;
    return !part.n || split_piece(c->split, c->step + 1, part, c->first && !c->begin);
}

static bool put_part(Cut *c, size_t begin, size_t end, bool match) {
    const PretokStep *step = &c->split->pretok->step[c->step];
    if (begin == end) return true;
    match = match != step->invert;
    bool join = false, held = c->end > c->begin && !c->joined;
    switch (step->behavior) {
    case CONTIGUOUS: join = held && c->match == match; break;
    case MERGED_WITH_PREVIOUS: join = held && match && !c->after_match; break;
    case MERGED_WITH_NEXT: join = held && c->match && !match; break;
    case ISOLATED: case REMOVED: break;
    }
    c->after_match = match;
    if (join) {
        c->end = end;
        if (step->behavior != CONTIGUOUS) c->match = false;
        return true;
    }
    bool ok = !held || flush(c);
    c->begin = begin;
    c->end = end;
    c->match = match;
    c->joined = step->behavior == REMOVED && match; /* which means to drop it */
    return ok;
}

static bool cut_piece(const Split *s, int k, Str text, bool first) {
    Cut c = {.split = s, .step = k, .text = text, .first = first, .joined = true};
    RegexScan scan = regex_scan(&s->pretok->step[k].regex, s->regex, text, &s->work->kinds[k]);
    size_t done = 0, begin = 0, end = 0;
    int found;
    while ((found = regex_next(&scan, &begin, &end)) > 0) {
        if (!put_part(&c, done, begin, false) || !put_part(&c, begin, end, true)) return false;
        done = end;
        if (begin == end && !c.joined && !flush(&c)) return false; /* even an empty match cuts */
    }
    if (found < 0)
        return err_set(s->err, ERR_LIMIT, "pre-tokeniser pattern %d: takes too many steps on this text", k + 1);
    return put_part(&c, done, text.n, false) && (c.joined || flush(&c));
}

/* The text as the step changes it. */
static Str changed(const PretokStep *step, Buf *buf, Str text, bool first) {
    Str mark = str_of(step->mark);
    bool prefix = step->prefix == PREFIX_ALWAYS || (step->prefix == PREFIX_FIRST && first);
    if (!step->spaces_to_mark && (!prefix || str_starts(text, mark))) return text;
    buf->len = 0;
    if (prefix && !str_starts(text, mark) && !(step->spaces_to_mark && text.p[0] == ' ')) buf_put_str(buf, mark);
    for (size_t i = 0; i < text.n;) {
        const char *space = step->spaces_to_mark ? memchr(text.p + i, ' ', text.n - i) : NULL;
        size_t end = space ? (size_t)(space - text.p) : text.n;
        buf_put(buf, text.p + i, end - i);
        if (space) buf_put_str(buf, mark);
        i = end + (space != NULL);
    }
    return buf_view(buf);
}

/* Applies step k to one piece and hands the parts to step k+1. */
static bool split_piece(const Split *s, int k, Str text, bool first) {
    if (!text.n) return true;
    if (k == s->pretok->n) {
        s->fn(s->arg, text);
        return true;
    }
    const PretokStep *step = &s->pretok->step[k];
    text = changed(step, &s->work->changed[k], text, first);
    return step->regex.code ? cut_piece(s, k, text, first) : split_piece(s, k + 1, text, first);
}

bool pretok_split(const Pretok *p, PretokWork *w, RegexWork *regex, Str text, bool first, PretokFn *fn, void *arg,
                  Err *err) {
    return split_piece(&(Split){p, w, regex, fn, arg, err}, 0, text, first);
}
