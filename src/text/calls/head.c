/* See head.h. A cursor whose first failure stays. */
#include "text/calls/head.h"

#include "base/ascii.h"
#include "text/calls/schema.h"
#include "text/calls/value.h"

#include <string.h>

typedef struct Cursor {
    Str in;
    size_t at;
    bool last;
    int wrong; /* 0, or what head_read says: NONE or UNFINISHED */
} Cursor;

enum { UNFINISHED = -1, NONE = 1, CHANNEL_BYTES = 1024 };

static Str rest(const Cursor *k) { return str_from(k->in, k->at); }

static bool is_space(char ch) { return ch == ' ' || ch == '\n' || ch == '\t' || ch == '\r'; }

static void skip_space(Cursor *k) {
    while (k->at < k->in.n && is_space(k->in.p[k->at])) k->at++;
}

/* The next character, 0 if it is not there. */
static char look(Cursor *k) {
    if (k->wrong) return 0;
    if (k->at < k->in.n) return k->in.p[k->at];
    k->wrong = k->last ? NONE : UNFINISHED;
    return 0;
}

static void take_char(Cursor *k, char ch) {
    if (look(k) == ch) k->at++;
    else if (!k->wrong) k->wrong = NONE;
}

static bool may_take(Cursor *k, const char *mark) {
    Str any;
    if (k->wrong || !mark) return false;
    ptrdiff_t n = calls_match(mark, rest(k), k->last, &any);
    if (n > 0) k->at += (size_t)n;
    if (n < 0) k->wrong = UNFINISHED;
    return n > 0;
}

static void take(Cursor *k, const char *mark) {
    if (mark && !may_take(k, mark) && !k->wrong) k->wrong = NONE;
}

/* The characters that names and ids have. */
static Str take_name(Cursor *k) {
    size_t from = k->at;
    while (k->at < k->in.n && k->in.p[k->at]) {
        char ch = k->in.p[k->at];
        bool letter = ascii_is_letter(ch) || ascii_is_digit(ch);
        if (!letter && !strchr("_-.:/", ch)) break;
        k->at++;
    }
    if (k->at == k->in.n && !k->last) k->wrong = UNFINISHED;
    else if (k->at == from) k->wrong = NONE;
    return (Str){k->in.p + from, k->at - from};
}

/* ---- objects */

static Str take_value(Cursor *k) {
    Value v = value_new(VALUE_JSON, (Str){0});
    Buf out = {0};
    size_t used = 0, from = k->at;
    if (k->wrong) return (Str){0};
    ValueEnd end = value_put(&v, rest(k), k->last, &used, &out);
    buf_deinit(&out);
    if (end != VALUE_DONE) k->wrong = end == VALUE_BAD || k->last ? NONE : UNFINISHED;
    k->at += used;
    return (Str){k->in.p + from, used};
}

/* A text without its quotes; one with escapes is nobody's name. */
static Str take_text(Cursor *k) {
    if (look(k) != '"') {
        if (!k->wrong) k->wrong = NONE;
        return (Str){0};
    }
    Str text = take_value(k);
    return k->wrong ? (Str){0} : (Str){text.p + 1, text.n - 2};
}

static bool is_one(Str key, const char *const *names) {
    while (*names && !str_eq(key, str_of(*names))) names++;
    return *names != NULL;
}

static void take_member(Cursor *k, Head *h, bool *begins) {
    static const char *const name[] = {"name", "tool_name", "function", NULL};
    static const char *const id[] = {"id", "tool_call_id", NULL};
    static const char *const given[] = {"arguments", "parameters", NULL};
    Str key = take_text(k);
    skip_space(k);
    take_char(k, ':');
    skip_space(k);
    char first = look(k);
    if (k->wrong) return;
    if (is_one(key, given) && h->name.p) *begins = true;
    else if (is_one(key, given)) h->given = take_value(k);
    else if (is_one(key, name) && first == '"') h->name = take_text(k);
    else if (is_one(key, id) && first == '"') h->id = take_text(k);
    else take_value(k);
}

static void take_object(Cursor *k, Head *h) {
    bool begins = false;
    take_char(k, '{');
    for (int n = 0; !k->wrong && !begins && !h->closed; n++) {
        skip_space(k);
        char ch = look(k);
        if (ch == '}') {
            h->closed = true;
            k->at++;
            break;
        }
        if (n) take_char(k, ',');
        skip_space(k);
        take_member(k, h, &begins);
    }
    if (!k->wrong && !h->name.p) k->wrong = NONE;
}

static void take_keyed(Cursor *k, Head *h) {
    take_char(k, '{');
    skip_space(k);
    h->name = take_text(k);
    skip_space(k);
    take_char(k, ':');
}

ptrdiff_t head_rest(Str in, bool last) {
    Cursor k = {in, 0, last, 0};
    for (;;) {
        skip_space(&k);
        char ch = look(&k);
        if (ch == '}' || k.wrong) break;
        take_char(&k, ',');
        skip_space(&k);
        take_text(&k);
        skip_space(&k);
        take_char(&k, ':');
        take_value(&k);
    }
    return k.wrong == UNFINISHED ? -1 : k.wrong ? 0 : (ptrdiff_t)k.at + 1;
}

/* ---- channels */

/* The word behind the last `mark` of a head. */
static Str word_behind(Str head, Str mark) {
    Str word = {0};
    for (size_t i = 0; i + mark.n <= head.n; i++) {
        if (!str_starts(str_from(head, i), mark)) continue;
        size_t from = i + mark.n, end = from;
        while (end < head.n && !is_space(head.p[end]) && head.p[end] != '<') end++;
        word = (Str){head.p + from, end - from};
    }
    return word;
}

static void take_channel(Cursor *k, const CallFormat *f, const json_t *tools, Head *h) {
    ptrdiff_t at = str_find(k->in, str_of(f->name_end));
    if (at < 0 || at > CHANNEL_BYTES) {
        k->wrong = k->last || k->in.n > CHANNEL_BYTES ? NONE : UNFINISHED;
        return;
    }
    Str head = {k->in.p, (size_t)at};
    Str to = word_behind(head, S(" to=")), channel = word_behind(head, S("<|channel|>")), own = S("functions.");
    k->at = (size_t)at + strlen(f->name_end);
    bool other = to.n && !str_eq(to, S("assistant")) && !str_eq(to, S("user"));
    if (str_starts(to, own)) {
        h->name = str_from(to, own.n);
        if (!calls_function(tools, h->name)) k->wrong = NONE;
    } else {
        h->skip = other;
        h->thought = !other && str_eq(channel, S("analysis"));
        h->text = !other && !h->thought;
    }
}

/* ---- heads */

static void take_marked(Cursor *k, const CallFormat *f, bool inside, Head *h) {
    if (!inside && f->section && may_take(k, f->section)) skip_space(k);
    take(k, f->call);
    if (k->wrong) return;
    if (f->id_before) {
        h->id = take_name(k);
        take(k, f->id_before);
    }
    if (!k->wrong) h->name = take_name(k);
    if (f->id_behind && may_take(k, f->id_behind)) h->id = take_name(k);
    take(k, f->name_end);
    if (f->shape == CALLS_LITERAL && look(k) != '{' && !k->wrong) k->wrong = NONE;
}

static void take_listed(Cursor *k, const CallFormat *f, bool inside, Head *h) {
    if (!inside && !f->bare) take(k, f->call);
    skip_space(k);
    if (!inside && look(k) == '[') {
        h->list = true;
        k->at++;
        skip_space(k);
    }
    if (k->wrong) return;
    if (f->shape == CALLS_OBJECT) take_object(k, h);
    if (f->shape == CALLS_KEYED) take_keyed(k, h);
    if (f->shape != CALLS_PYTHON) return;
    h->name = take_name(k);
    if (look(k) != '(' && !k->wrong) k->wrong = NONE;
}

/* "functions.F:0": F. */
static Str name_in_id(Str id) {
    if (str_starts(id, S("functions."))) id = str_from(id, 10);
    size_t n = id.n;
    while (n && id.p[n - 1] >= '0' && id.p[n - 1] <= '9') n--;
    if (n && n < id.n && id.p[n - 1] == ':') id.n = n - 1;
    return id;
}

ptrdiff_t head_read(const CallFormat *f, const json_t *tools, Str in, bool last, bool inside, Head *h) {
    Cursor k = {in, 0, last, 0};
    *h = (Head){0};
    bool listed = f->shape == CALLS_OBJECT || f->shape == CALLS_KEYED || f->shape == CALLS_PYTHON;
    if (f->shape == CALLS_CHANNELS) take_channel(&k, f, tools, h);
    else if (listed) take_listed(&k, f, inside, h);
    else take_marked(&k, f, inside, h);
    if (k.wrong == UNFINISHED) return in.n > HEAD_BYTES ? 0 : -1;
    if (k.wrong) return 0;
    if (f->name_is_id && !calls_function(tools, h->name)) {
        h->id = h->name;
        h->name = name_in_id(h->name);
    }
    if (h->name.p && !calls_function(tools, h->name)) return 0;
    return (ptrdiff_t)k.at;
}
