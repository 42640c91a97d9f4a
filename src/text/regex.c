/* Compiling and matching with PCRE2 (see regex.h). */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "text/regex.h"

#include "text/onig.h"

#include <pcre2.h>

enum {
    MAX_PATTERN = 20000,
    MATCH_LIMIT = 10000000, /* backtracking points of one match: more than there are bytes in a 2 MB run */
    HEAP_LIMIT_KIB = 256 << 10,
    MAX_NESTED = 250, /* onig.c bounds the groups of a pattern, and may add groups of its own */
    STEPS_PER_TEXT = 50000000,
    STEPS_PER_BYTE = 64,
};

static pcre2_code *compile(Str pattern, uint32_t options, Err *err) {
    int code;
    PCRE2_SIZE at;
    PCRE2_UCHAR text[120] = {0};
    pcre2_compile_context *context = pcre2_compile_context_create(NULL);
    check(context);
    pcre2_set_newline(context, PCRE2_NEWLINE_LF);
    pcre2_set_parens_nest_limit(context, MAX_NESTED);
    pcre2_code *re = pcre2_compile((PCRE2_SPTR)pattern.p, pattern.n, options, &code, &at, context);
    pcre2_compile_context_free(context);
    if (!re) {
        pcre2_get_error_message(code, text, sizeof text);
        err_set(err, ERR_FORMAT, "%s", (const char *)text);
        return NULL;
    }
    pcre2_jit_compile(re, PCRE2_JIT_COMPLETE); /* without a JIT the interpreter runs */
    return re;
}

static void put_pattern(const OnigPattern *p, const Kinds *kinds, Buf *out) {
    const uint8_t *text = (const uint8_t *)p->text.data;
    for (size_t i = 0; i < p->text.len; i++) {
        if (text[i] != ONIG_SET) {
            buf_putc(out, (char)text[i]);
            continue;
        }
        kinds_put_set(kinds, &p->set[text[i + 1] | text[i + 2] << 8], out);
        i += 2;
    }
}

bool regex_open(Regex *r, Str pattern, bool trusted, Err *err) {
    OnigPattern onig = {0};
    Buf text = {0};
    *r = (Regex){0};
    if (!pattern.n || pattern.n > MAX_PATTERN) {
        err_set(err, ERR_LIMIT, "a pattern of %zu bytes; 1 to %d are supported", pattern.n, MAX_PATTERN);
    } else if (onig_parse(&onig, pattern, trusted, err) && kinds_build(&r->kinds, onig.set, onig.n, err)) {
        put_pattern(&onig, &r->kinds, &text);
        uint32_t options = PCRE2_MULTILINE | PCRE2_NEVER_UTF;
        r->code = compile(buf_view(&text), options | (trusted ? 0 : PCRE2_AUTO_CALLOUT), err);
    }
    if (!r->code) {
        kinds_deinit(&r->kinds);
        err_prefix(err, "pattern '%.*s'", (int)(pattern.n < 80 ? pattern.n : 80), pattern.p);
    }
    onig_deinit(&onig);
    buf_deinit(&text);
    return r->code;
}

void regex_close(Regex *r) {
    pcre2_code_free(r->code);
    kinds_deinit(&r->kinds);
    *r = (Regex){0};
}

static int count_steps(pcre2_callout_block *block, void *data) {
    RegexWork *w = data;
    size_t at = block->current_position, steps = 1 + (at > w->last ? at - w->last : w->last - at);
    w->last = at;
    if (steps > w->budget) return PCRE2_ERROR_CALLOUT;
    w->budget -= steps;
    return 0;
}

void regex_begin(RegexWork *w, size_t text_bytes) {
    w->match = pcre2_match_data_create(1, NULL);
    w->context = pcre2_match_context_create(NULL);
    check(w->match && w->context);
    pcre2_set_match_limit(w->context, MATCH_LIMIT);
    pcre2_set_heap_limit(w->context, HEAP_LIMIT_KIB);
    pcre2_set_callout(w->context, count_steps, w);
    w->budget = STEPS_PER_TEXT + (uint64_t)STEPS_PER_BYTE * text_bytes;
}

void regex_end(RegexWork *w) {
    pcre2_match_data_free(w->match);
    pcre2_match_context_free(w->context);
    *w = (RegexWork){0};
}

RegexScan regex_scan(const Regex *r, RegexWork *w, Str text, Buf *room) {
    size_t ascii = 0;
    while (ascii < text.n && (uint8_t)text.p[ascii] < 0x80) ascii++;
    if (ascii == text.n) return (RegexScan){.regex = r, .work = w, .text = text, .kinds = text};
    room->len = 0;
    kinds_put_text(&r->kinds, text, room);
    return (RegexScan){.regex = r, .work = w, .text = text, .kinds = buf_view(room)};
}

/* The byte where a character begins. Characters are asked for in order, except for those that \K moves. */
static size_t byte_of(RegexScan *s, size_t character) {
    if (s->kinds.p == s->text.p) return character;
    if (character < s->character) s->character = s->byte = 0;
    size_t at = s->byte;
    for (size_t n = character - s->character; n; n--) {
        uint8_t head = (uint8_t)s->text.p[at];
        at += head < 0x80 ? 1 : head < 0xe0 ? 2 : head < 0xf0 ? 3 : 4;
    }
    s->character = character;
    return s->byte = at;
}

static int search(const RegexScan *s, size_t *begin, size_t *end) {
    RegexWork *w = s->work;
    PCRE2_SPTR text = (PCRE2_SPTR)s->kinds.p;
    w->last = s->from;
    int rc = pcre2_match(s->regex->code, text, s->kinds.n, s->from, 0, w->match, w->context);
    if (rc == PCRE2_ERROR_JIT_STACKLIMIT) /* the interpreter's heap is larger than the JIT's stack */
        rc = pcre2_match(s->regex->code, text, s->kinds.n, s->from, PCRE2_NO_JIT, w->match, w->context);
    if (rc == PCRE2_ERROR_NOMATCH) return 0;
    if (rc < 0) return -1;
    const PCRE2_SIZE *at = pcre2_get_ovector_pointer(w->match);
    *begin = at[0];
    *end = at[1];
    return 1;
}

int regex_next(RegexScan *s, size_t *begin, size_t *end) {
    for (; s->from <= s->kinds.n; s->from++) {
        int found = search(s, begin, end);
        if (found <= 0) return found;
        if (s->any && *begin == *end && *end == s->end) continue;
        s->any = true;
        s->from = s->end = *end;
        *begin = byte_of(s, *begin);
        *end = byte_of(s, *end);
        return 1;
    }
    return 0;
}
