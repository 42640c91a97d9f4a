/* See calls.h. `in` holds what was not told yet. A step looks at its front, tells and takes what is certain, and says
 * whether it got anywhere; when none does, more must come. */
#include "text/calls/calls.h"

#include "base/mem.h"
#include "text/calls/head.h"
#include "text/calls/nested.h"
#include "text/calls/schema.h"
#include "text/calls/value.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_MARKS = 16, KEY_BYTES = 1024 };

typedef enum State {
    IN_TEXT,
    IN_THOUGHT,
    IN_SKIPPED,  /* a message to nobody we know */
    IN_VALUE,    /* arguments, or what they are within */
    IN_BROKEN,   /* arguments that are none: told as they are */
    IN_TAGS,     /* between tagged arguments */
    IN_RAW,      /* a tagged text */
    IN_TYPED,    /* a tagged value of another type */
    IN_NESTED,   /* arguments as elements: read when they are whole */
    BEHIND_VALUE, /* the rest of an object */
    IN_LIST,     /* between calls that one mark began */
    BEHIND_CALL,
    IN_SECTION,
} State;

struct Calls {
    CallsOpts o;
    CallsTell *tell;
    void *user;
    Buf in;
    size_t at; /* of `in`, what was taken */
    State state;
    bool ended, cut;
    bool began;        /* there was content */
    bool fresh;        /* there was none since the answer, or what a mark divides it into, began */
    bool opened;       /* what is pending begins with a mark that the prompt ended in */
    bool trim;         /* white space that comes next is nobody's */
    bool list, listed; /* in brackets; the shape allows several calls behind one mark */
    bool first_tag, raw_begun, quoted;
    unsigned types; /* of a tagged value */
    size_t space, space_at; /* white space from there on: it is counted once */
    size_t tried, tried_at; /* how much there was when a head from there on was not whole */
    size_t seen;            /* of a value, what its end does not begin in */
    int n_calls;
    Buf name; /* of the call */
    Buf out;
    Value value;
};

Calls *calls_new(const CallsOpts *o, CallsTell *tell, void *user) {
    Calls *c = mem_new(1, sizeof *c);
    *c = (Calls){.o = *o, .tell = tell, .user = user, .fresh = true};
    return c;
}

void calls_free(Calls *c) {
    if (!c) return;
    buf_deinit(&c->in);
    buf_deinit(&c->name);
    buf_deinit(&c->out);
    free(c);
}

bool calls_thinking(const Calls *c) { return c->state == IN_THOUGHT; }

/* ---- what is told */

static bool is_space(char ch) { return ch == ' ' || ch == '\n' || ch == '\t' || ch == '\r'; }

static Str pending(const Calls *c) { return str_from(buf_view(&c->in), c->at); }

static Str without_end_space(Str s) {
    while (s.n && is_space(s.p[s.n - 1])) s.n--;
    return s;
}

static size_t leading_space(Str s) {
    size_t n = 0;
    while (n < s.n && is_space(s.p[n])) n++;
    return n;
}

/* Of what is pending. */
static size_t front_space(Calls *c) {
    if (c->space_at != c->at) c->space = 0;
    c->space_at = c->at;
    while (c->at + c->space < c->in.len && is_space(c->in.data[c->at + c->space])) c->space++;
    return c->space;
}

/* Is it time to read what begins at `from` again? What is long is read whenever it has grown by an eighth. */
static bool is_due(Calls *c, size_t from) {
    size_t n = c->in.len - from, last = c->tried_at == from ? c->tried : 0;
    if (!c->ended && last > 512 && n < last + last / 8) return false;
    c->tried = n;
    c->tried_at = from;
    return true;
}

static void tell_part(Calls *c, CallsPart part, Str text) {
    if (text.n) c->tell(c->user, part, c->n_calls - 1, text, (Str){0});
}

static void tell_text(Calls *c, CallsPart part, Str text) {
    if (c->trim) text = str_from(text, leading_space(text));
    if (!text.n) return;
    c->trim = false;
    if (part == CALLS_CONTENT) c->began = true, c->fresh = false;
    tell_part(c, part, text);
}

/* A thought's marks. */
static void tell_thought_mark(Calls *c, Str mark) {
    if (c->o.place != THOUGHTS_APART) tell_part(c, CALLS_CONTENT, mark);
}

static void tell_arguments(Calls *c) {
    tell_part(c, CALLS_ARGUMENTS, buf_view(&c->out));
    c->out.len = 0;
}

static void end_call(Calls *c) {
    c->tell(c->user, CALLS_END, c->n_calls - 1, (Str){0}, (Str){0});
    c->state = c->listed ? IN_LIST : BEHIND_CALL;
}

/* ---- calls */

static void begin_value(Calls *c, ValueSyntax syntax) {
    const CallFormat *f = c->o.format;
    c->value = value_new(syntax, f->quote ? str_of(f->quote) : (Str){0});
    c->value.unwrap = syntax == VALUE_JSON;
    c->state = IN_VALUE;
}

static void begin_call(Calls *c, const Head *h) {
    const CallFormat *f = c->o.format;
    c->list |= h->list;
    c->listed = f->shape == CALLS_OBJECT || f->shape == CALLS_KEYED || f->shape == CALLS_PYTHON;
    c->name.len = 0;
    buf_put_str(&c->name, h->name);
    c->n_calls++;
    c->tell(c->user, CALLS_BEGIN, c->n_calls - 1, h->name, h->id);
    if (h->given.p || h->closed) { /* a name behind its arguments, or without any */
        size_t used;
        begin_value(c, VALUE_JSON);
        value_put(&c->value, h->given.p ? h->given : S("{}"), true, &used, &c->out);
        tell_arguments(c);
        c->state = BEHIND_VALUE;
        if (h->closed) end_call(c);
    } else if (f->nested) {
        c->seen = 0;
        c->state = IN_NESTED;
    } else if (f->shape == CALLS_TAGGED) {
        tell_part(c, CALLS_ARGUMENTS, S("{"));
        c->first_tag = true;
        c->state = IN_TAGS;
    } else {
        begin_value(c, f->shape == CALLS_PYTHON ? VALUE_CALL : f->shape == CALLS_LITERAL ? VALUE_GEMMA : VALUE_JSON);
    }
}

/* What comes next is a call: it is begun, and true; else *more says whether it may yet become one. */
static bool try_call(Calls *c, size_t from, bool inside, bool *more) {
    Head h;
    Str in = str_from(pending(c), from);
    *more = true;
    if (!is_due(c, c->at + from)) return false;
    ptrdiff_t n = head_read(c->o.format, c->o.tools, in, c->ended, inside, &h);
    *more = n < 0;
    if (n <= 0) return false;
    c->opened = false;
    if (h.thought && c->o.place != THOUGHTS_APART) { /* with its channel */
        ptrdiff_t mark = str_find(in, S("<|channel|>"));
        tell_thought_mark(c, (Str){in.p + mark, (size_t)(n - mark)});
    }
    if (h.thought) c->state = IN_THOUGHT;
    else if (h.skip) c->state = IN_SKIPPED;
    else if (h.text) c->state = IN_TEXT;
    else begin_call(c, &h);
    c->trim = true;
    c->at += from + (size_t)n;
    return true;
}

/* ---- marks in a text */

typedef struct Marks {
    const char *text[MAX_MARKS];
    int n, calls, early; /* the first `calls` begin a call; those before `early` count only before a text */
} Marks;

static void add_mark(Marks *m, const char *text) {
    if (text) m->text[m->n++] = text;
}

/* Of a mark, what stands before white space that may be there. */
static Str fixed_part(const char *mark) { return (Str){mark, strcspn(mark, "\n\1")}; }

/* The first mark in the text, from there on: where it begins, and which one it is; -1: the text ends before it does. */
static size_t find_mark(Str in, size_t from, const Marks *m, bool last, int *which) {
    for (size_t i = from; i < in.n; i++)
        for (*which = 0; *which < m->n; ++*which) {
            Str mark = fixed_part(m->text[*which]), here = str_from(in, i);
            if (mark.p[0] != here.p[0]) continue;
            if (str_starts(here, mark)) return i;
            if (last || !str_starts(mark, here)) continue;
            *which = -1;
            return i;
        }
    *which = -1;
    return in.n;
}

static const char *thought_end(const Calls *c) {
    bool channels = c->o.format && c->o.format->shape == CALLS_CHANNELS;
    return channels ? c->o.format->silent[0] : c->o.thoughts->ends;
}

/* What ends or begins something in an answer's text. */
static Marks text_marks(const Calls *c) {
    const CallFormat *f = c->o.format;
    const Thoughts *t = c->o.thoughts;
    Marks m = {0};
    bool channels = f && f->shape == CALLS_CHANNELS;
    if (f && (channels || c->opened || (c->o.tools && !f->bare))) {
        add_mark(&m, f->call);
        add_mark(&m, channels ? "<|channel|>" : f->section);
    }
    m.calls = m.n;
    if (t && !channels && !c->began) add_mark(&m, t->ends); /* of a thought that the prompt was meant to begin */
    if (t && !channels && !c->began && !t->anywhere) add_mark(&m, t->begins);
    m.early = m.n;
    if (t && !channels && t->anywhere) add_mark(&m, t->begins);
    if (t) add_mark(&m, t->silent);
    for (int i = 0; f && i < CALL_SILENT; i++) add_mark(&m, f->silent[i]);
    if (f && c->n_calls) add_mark(&m, f->section_end);
    return m;
}

/* Takes `n` bytes of content, but for white space at their end, which may be nobody's. */
static bool take_content(Calls *c, size_t n) {
    Str sure = without_end_space((Str){pending(c).p, n});
    c->at += sure.n;
    tell_text(c, CALLS_CONTENT, sure);
    return sure.n > 0;
}

/* Which mark that is no call's stands behind white space at the front; -1: none that counts here. */
static int front_mark(Calls *c, const Marks *m) {
    Str front = str_from(pending(c), front_space(c));
    for (int i = c->began ? m->early : m->calls; i < m->n; i++)
        if (str_starts(front, fixed_part(m->text[i]))) return i;
    return -1;
}

static bool found_mark(Calls *c, const Marks *m, int which, size_t at) {
    bool more = false, moved = take_content(c, at), call = which < m->calls;
    size_t space = front_space(c);
    if (call && try_call(c, space, false, &more)) return true;
    if (call && more) return moved;
    which = front_mark(c, m);
    size_t n = space + (which < 0 ? 1 : fixed_part(m->text[which]).n);
    bool opened = which < 0 && c->opened;
    c->opened = false;
    if (opened) { /* the model went on in another way, and the mark is not its own */
        c->at += strlen(c->o.format->opened);
        return true;
    }
    Str taken = {pending(c).p, n};
    if (which < 0) { /* it is text after all */
        tell_text(c, CALLS_CONTENT, taken);
        c->at += n;
        return true;
    }
    if (c->o.thoughts && m->text[which] == c->o.thoughts->begins) {
        c->state = IN_THOUGHT;
        tell_thought_mark(c, taken);
    }
    c->at += n;
    c->trim = c->fresh = true;
    return true;
}

static bool step_text(Calls *c) {
    const CallFormat *f = c->o.format;
    size_t space = front_space(c);
    bool more = false;
    if (f && f->bare && c->o.tools && c->fresh && space < pending(c).n && pending(c).p[space] == '{') {
        if (try_call(c, space, false, &more)) return true;
        if (more) return false;
    }
    Marks m = text_marks(c);
    int which;
    bool cut = c->cut && c->n_calls; /* behind a call the beginning of a mark is that of one more, not content */
    size_t at = find_mark(pending(c), space, &m, c->ended && !cut, &which);
    if (at == space && which < 0 && !c->ended) return false;
    if (which >= 0) return found_mark(c, &m, which, at);
    bool moved = take_content(c, at);
    if (!c->ended || !pending(c).n) return moved;
    if (!c->n_calls) tell_text(c, CALLS_CONTENT, pending(c));
    c->at = c->in.len;
    return true;
}

static bool step_thought(Calls *c) {
    Marks m = {0};
    int which;
    add_mark(&m, thought_end(c));
    Str in = pending(c);
    size_t space = front_space(c), at = find_mark(in, space, &m, c->ended, &which), n = strlen(m.text[0]);
    if (at == space && which < 0) return false;
    Str sure = without_end_space((Str){in.p, at});
    if (c->o.place != THOUGHTS_APART) tell_part(c, CALLS_CONTENT, sure);
    if (c->o.place != THOUGHTS_IN_TEXT) tell_text(c, CALLS_THOUGHT, sure);
    c->at += sure.n;
    if (which < 0) return sure.n > 0;
    if (c->o.place != THOUGHTS_APART) tell_part(c, CALLS_CONTENT, (Str){in.p + sure.n, at + n - sure.n});
    c->at += at + n - sure.n;
    c->state = IN_TEXT;
    c->trim = c->o.place == THOUGHTS_APART;
    return true;
}

static bool step_skipped(Calls *c) {
    Marks m = {.text = {"<|end|>", "<|call|>", "<|start|>"}, .n = 3};
    int which;
    size_t at = find_mark(pending(c), 0, &m, c->ended, &which);
    c->at += at;
    if (which >= 0) c->state = IN_TEXT;
    return at > 0 || which >= 0;
}

/* ---- arguments */

static bool step_value(Calls *c) {
    size_t used;
    bool object = c->o.format->shape == CALLS_OBJECT || c->o.format->shape == CALLS_KEYED;
    ValueEnd end = value_put(&c->value, pending(c), c->ended && !c->cut, &used, &c->out);
    c->at += used;
    tell_arguments(c);
    if (end == VALUE_BAD) c->state = IN_BROKEN;
    if (end == VALUE_DONE && object) c->state = BEHIND_VALUE;
    else if (end == VALUE_DONE) end_call(c);
    return used > 0 || end != VALUE_MORE;
}

static bool step_broken(Calls *c) {
    const CallFormat *f = c->o.format;
    Marks m = {0};
    int which;
    add_mark(&m, f->call_end);
    add_mark(&m, f->section_end);
    if (!f->bare) add_mark(&m, f->call);
    size_t at = find_mark(pending(c), 0, &m, c->ended, &which);
    tell_part(c, CALLS_ARGUMENTS, (Str){pending(c).p, at});
    c->at += at;
    c->list = false;
    if (which >= 0) c->state = BEHIND_CALL;
    return at > 0 || which >= 0;
}

static bool step_behind_value(Calls *c) {
    if (!is_due(c, c->at)) return false;
    ptrdiff_t n = head_rest(pending(c), c->ended);
    if (n < 0 && pending(c).n <= HEAD_BYTES) return false;
    if (n < 0) n = 0;
    c->at += (size_t)n;
    if (!n && c->ended) return false;
    c->list = c->list && n;
    if (n) end_call(c);
    else c->state = IN_TEXT;
    return true;
}

/* Where key_end begins, and what stands in its \1; -1: not here; 0 of *length: not yet. */
static ptrdiff_t find_key_end(const CallFormat *f, Str in, bool last, size_t *length, Str *any) {
    for (size_t i = 0; i < in.n && i < KEY_BYTES; i++) {
        ptrdiff_t n = calls_match(f->key_end, str_from(in, i), last, any);
        *length = n > 0 ? (size_t)n : 0;
        if (n) return (ptrdiff_t)i;
    }
    *length = 0;
    return last || in.n >= KEY_BYTES ? -1 : 0;
}

static void put_key(Calls *c, Str key) {
    buf_put_str(&c->out, c->first_tag ? S("\"") : S(",\""));
    value_escape(&c->out, key);
    buf_put_str(&c->out, S("\":"));
    c->first_tag = false;
}

/* A tagged argument begins here: `n` bytes are its first mark. */
static bool begin_tag(Calls *c, size_t n) {
    const CallFormat *f = c->o.format;
    size_t length;
    Str any = {0}, in = str_from(pending(c), n);
    ptrdiff_t end = find_key_end(f, in, c->ended, &length, &any);
    if (end < 0) c->state = IN_BROKEN;
    if (end < 0 || !length) return end < 0;
    Str key = without_end_space((Str){in.p, (size_t)end});
    key = str_from(key, leading_space(key));
    c->types = calls_types(calls_function(c->o.tools, buf_view(&c->name)), key);
    if (f->is_text) c->types = str_find(any, str_of(f->is_text)) >= 0 ? TYPE_TEXT : TYPE_ANY & ~TYPE_TEXT;
    put_key(c, key);
    if (c->types == TYPE_TEXT) buf_putc(&c->out, '"');
    tell_arguments(c);
    c->state = c->types == TYPE_TEXT ? IN_RAW : IN_TYPED;
    c->raw_begun = false;
    c->at += n + (size_t)end + length;
    return true;
}

static bool step_tags(Calls *c) {
    const CallFormat *f = c->o.format;
    size_t space = front_space(c);
    Str in = str_from(pending(c), space), any;
    if (c->quoted) { /* behind the marks that stood around a value there is its own */
        ptrdiff_t n = calls_match(f->value_end, in, c->ended, &any);
        if (n < 0) return false;
        c->at += space + (size_t)n;
        c->quoted = false;
        return true;
    }
    ptrdiff_t key = calls_match(f->key, in, c->ended, &any), end = calls_match(f->call_end, in, c->ended, &any);
    if (key > 0) return begin_tag(c, space + (size_t)key);
    if (key < 0 || end < 0) return false;
    ptrdiff_t section = f->section_end ? calls_match(f->section_end, in, c->ended, &any) : 0;
    if (section < 0 || (c->ended && !in.n && c->cut)) return false;
    if (!end && !section && in.n) { /* neither an argument nor an end */
        c->state = IN_BROKEN;
        return true;
    }
    tell_part(c, CALLS_ARGUMENTS, S("}"));
    end_call(c); /* its mark is taken where the call is over */
    return true;
}

/* The first bytes of a tagged value: false if more of them must come. */
static bool begin_raw(Calls *c) {
    const CallFormat *f = c->o.format;
    Str in = pending(c), any;
    size_t space = f->quoted[0] ? leading_space(in) : 0;
    if (!in.n && !c->ended) return false;
    ptrdiff_t quoted = f->quoted[0] ? calls_match(f->quoted[0], str_from(in, space), c->ended, &any) : 0;
    if (quoted < 0) return false;
    c->quoted = quoted > 0;
    if (quoted > 0) c->at += space + (size_t)quoted;
    if (f->lines && in.n && in.p[0] == '\n') c->at++;
    c->raw_begun = true;
    c->seen = 0;
    return true;
}

static size_t find_value_end(Calls *c, int *which) {
    Marks m = {.text = {c->quoted ? c->o.format->quoted[1] : c->o.format->value_end}, .n = 1};
    return find_mark(pending(c), c->seen, &m, c->ended, which);
}

static void take_value_end(Calls *c) {
    c->at += strlen(c->quoted ? c->o.format->quoted[1] : c->o.format->value_end);
    c->state = IN_TAGS;
}

static bool step_raw(Calls *c) {
    if (!c->raw_begun && !begin_raw(c)) return false;
    int which;
    Str in = pending(c);
    size_t at = find_value_end(c, &which), keep = c->o.format->lines && at && in.p[at - 1] == '\n';
    if (c->ended && which < 0) keep = 0;
    value_escape(&c->out, (Str){in.p, at - keep});
    c->at += which < 0 ? at - keep : at;
    if (which >= 0) {
        buf_putc(&c->out, '"');
        take_value_end(c);
    }
    tell_arguments(c);
    return at > keep || which >= 0;
}

static bool step_typed(Calls *c) {
    if (!c->raw_begun && !begin_raw(c)) return false;
    int which;
    Str in = pending(c);
    size_t at = find_value_end(c, &which), line = c->o.format->lines && at && in.p[at - 1] == '\n';
    c->seen = at;
    if (which < 0) return false;
    calls_put_typed(c->types, (Str){in.p, at - line}, &c->out);
    c->at += at;
    take_value_end(c);
    tell_arguments(c);
    return true;
}

static bool step_nested(Calls *c) {
    Marks m = {.text = {c->o.format->call_end}, .n = 1};
    int which;
    size_t at = find_mark(pending(c), c->seen, &m, c->ended, &which);
    c->seen = at;
    if (which < 0 && !c->ended) return false;
    const json_t *function = calls_function(c->o.tools, buf_view(&c->name));
    nested_put(c->o.format, function, (Str){pending(c).p, at}, which >= 0, &c->out);
    c->at += at;
    tell_arguments(c);
    c->state = IN_TEXT;
    if (which >= 0) end_call(c);
    return true;
}

/* ---- behind a call */

static bool step_list(Calls *c) {
    size_t space = front_space(c);
    Str in = str_from(pending(c), space);
    bool more = false, python = c->o.format->shape == CALLS_PYTHON;
    if (!in.n) return false;
    if (c->list && in.p[0] == ']') {
        c->at += space + 1;
        c->list = false;
        c->state = BEHIND_CALL;
        return true;
    }
    bool joined = c->list ? in.p[0] == ',' : in.p[0] == ';' && c->o.format->bare;
    bool next = joined || (!c->list && (in.p[0] == '{' || (python && in.p[0] != '`' && in.p[0] != '<')));
    if (next && try_call(c, space + joined, true, &more)) return true;
    if (more) return false;
    c->list = false;
    c->state = BEHIND_CALL;
    return true;
}

static bool step_behind_call(Calls *c) {
    const CallFormat *f = c->o.format;
    size_t space = front_space(c);
    Str any;
    ptrdiff_t n = f->call_end ? calls_match(f->call_end, str_from(pending(c), space), c->ended, &any) : 0;
    if (n < 0) return false;
    if (n) c->at += space + (size_t)n;
    c->state = f->section ? IN_SECTION : IN_TEXT;
    c->trim = true;
    return true;
}

static bool step_section(Calls *c) {
    const CallFormat *f = c->o.format;
    size_t space = front_space(c);
    Str any;
    bool more = false;
    if (!str_from(pending(c), space).n) return false;
    if (try_call(c, space, false, &more)) return true;
    ptrdiff_t n = f->section_end ? calls_match(f->section_end, str_from(pending(c), space), c->ended, &any) : 0;
    if (more || n < 0) return false;
    if (n > 0) c->at += space + (size_t)n;
    c->state = IN_TEXT;
    return true;
}

/* ---- the whole */

static bool step(Calls *c) {
    switch (c->state) {
    case IN_TEXT: return pending(c).n && step_text(c);
    case IN_THOUGHT: return pending(c).n && step_thought(c);
    case IN_SKIPPED: return pending(c).n && step_skipped(c);
    case IN_VALUE: return step_value(c);
    case IN_BROKEN: return step_broken(c);
    case IN_TAGS: return (pending(c).n || c->ended) && step_tags(c);
    case IN_RAW: return step_raw(c);
    case IN_TYPED: return step_typed(c);
    case IN_NESTED: return (pending(c).n || c->ended) && step_nested(c);
    case BEHIND_VALUE: return step_behind_value(c);
    case IN_LIST: return step_list(c);
    case BEHIND_CALL: return step_behind_call(c);
    case IN_SECTION: return step_section(c);
    }
    return false;
}

static void run(Calls *c) {
    while (step(c)) continue;
    if (!c->at) return;
    memmove(c->in.data, c->in.data + c->at, c->in.len - c->at);
    c->in.len -= c->at;
    c->space_at -= c->at;
    c->tried_at -= c->at;
    c->at = 0;
}

void calls_put(Calls *c, Str text) {
    if (!text.n) return;
    buf_put_str(&c->in, text);
    run(c);
}

void calls_end(Calls *c, bool cut) {
    c->ended = true;
    c->cut = cut;
    buf_reserve(&c->in, 1);
    run(c);
}

void calls_open(Calls *c, Str prompt) {
    Str end = without_end_space(prompt), mark = {0};
    const char *opened = c->o.format ? c->o.format->opened : NULL;
    c->opened = opened && str_ends(end, str_of(opened));
    if (c->opened) mark = str_of(opened);
    else if (c->o.thoughts && str_ends(end, str_of(c->o.thoughts->begins))) mark = str_of(c->o.thoughts->begins);
    if (mark.n) calls_put(c, (Str){end.p + end.n - mark.n, mark.n + (prompt.n - end.n)});
}
