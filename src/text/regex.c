/* Compiling and matching with PCRE2 (see regex.h). */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "text/regex.h"

#include <pcre2.h>

enum {
    MAX_PATTERN = 20000,
    MATCH_LIMIT = 10000000, /* backtracking points of one match: more than the bytes of a 2 MB run */
    HEAP_LIMIT_KIB = 256 << 10,
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
    pcre2_set_parens_nest_limit(context, 50);
    pcre2_code *re = pcre2_compile((PCRE2_SPTR)pattern.p, pattern.n, options, &code, &at, context);
    pcre2_compile_context_free(context);
    if (!re) {
        pcre2_get_error_message(code, text, sizeof text);
        err_set(err, ERR_FORMAT, "%s", (const char *)text);
        return NULL;
    }
    pcre2_jit_compile(re, PCRE2_JIT_COMPLETE); /* where there is none, the interpreter runs */
    return re;
}

bool regex_open(Regex *r, Str pattern, bool trusted, Err *err) {
    Buf text = {0};
    *r = (Regex){NULL, !trusted};
    if (!pattern.n || pattern.n > MAX_PATTERN) {
        err_set(err, ERR_LIMIT, "a pattern of %zu bytes; 1 to %d are supported", pattern.n, MAX_PATTERN);
    } else if (onig_to_pcre2(pattern, &text, err)) {
        uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C;
        r->code = compile(buf_view(&text), options | (trusted ? 0 : PCRE2_AUTO_CALLOUT), err);
    }
    if (!r->code) err_prefix(err, "pattern '%.*s'", (int)(pattern.n < 80 ? pattern.n : 80), pattern.p);
    buf_deinit(&text);
    return r->code;
}

void regex_close(Regex *r) {
    pcre2_code_free(r->code);
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

int regex_next(const Regex *r, RegexWork *w, Str text, size_t from, size_t *begin, size_t *end) {
    w->last = from;
    int rc = pcre2_match(r->code, (PCRE2_SPTR)text.p, text.n, from, PCRE2_NO_UTF_CHECK, w->match, w->context);
    if (rc == PCRE2_ERROR_JIT_STACKLIMIT) { /* the interpreter's heap is larger than the JIT's stack */
        uint32_t options = PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT;
        rc = pcre2_match(r->code, (PCRE2_SPTR)text.p, text.n, from, options, w->match, w->context);
    }
    if (rc == PCRE2_ERROR_NOMATCH) return 0;
    if (rc < 0) return -1;
    const PCRE2_SIZE *at = pcre2_get_ovector_pointer(w->match);
    *begin = at[0];
    *end = at[1];
    return 1;
}
