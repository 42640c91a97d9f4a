/* Pre-tokenisation with PCRE2: the patterns of pretok.def, known to be linear, and those of a tokenizer.json,
 * which is untrusted: they are compiled with a callout before every item, and a text has a budget of steps (a
 * callout, and every byte the match has moved since the one before). Compiled patterns are read-only. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "text/tok_impl.h"

#include <pcre2.h>
#include <string.h>

#define GPT2 "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+"
#define DIGIT "\\p{N}"
#define WORDS(digits)                                                                                  \
    "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|" digits "| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*" \
    "|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+"
#define LLAMA3 WORDS("\\p{N}{1,3}")
#define QWEN2 WORDS("\\p{N}")

static const PretokRow rows[] = {
#define PRETOK(name, ignore_merges, add_bos, ...) {name, ignore_merges, add_bos, {__VA_ARGS__}},
#include "text/pretok.def"
#undef PRETOK
};
enum {
    ROWS = sizeof rows / sizeof *rows,
    MAX_PATTERN = 20000,
    MATCH_LIMIT = 10000000, /* backtracking points of one match: more than the bytes of a 2 MB run */
    HEAP_LIMIT_KIB = 256 << 10,
    STEPS_PER_TEXT = 50000000,
    STEPS_PER_BYTE = 64,
};

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
    for (int k = 0; k < p->n; k++)
        if (!p->step[k].known || !row->pattern[k] || strcmp(p->step[k].known, row->pattern[k]) != 0) return false;
    return p->n == PRETOK_MAX_STEPS || !row->pattern[p->n];
}

const char *pretok_name(const Pretok *p, bool ignore_merges) {
    for (size_t i = 0; i < ROWS; i++)
        if (rows[i].ignore_merges == ignore_merges && same_patterns(p, &rows[i])) return rows[i].name;
    return NULL;
}

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

bool pretok_add(Pretok *p, Str pattern, Err *err) {
    bool ok = false;
    Buf text = {0};
    if (p->n == PRETOK_MAX_STEPS) {
        err_set(err, ERR_UNSUPPORTED, "more than %d pre-tokenisers in a row are not supported", PRETOK_MAX_STEPS);
    } else if (!pattern.n || pattern.n > MAX_PATTERN) {
        err_set(err, ERR_LIMIT, "a pattern of %zu bytes; 1 to %d are supported", pattern.n, MAX_PATTERN);
    } else if (onig_to_pcre2(pattern, &text, err)) {
        const char *known = find_known(pattern);
        uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C;
        pcre2_code *re = compile(buf_view(&text), options | (known ? 0 : PCRE2_AUTO_CALLOUT), err);
        if (re) p->step[p->n++] = (PretokStep){re, known};
        ok = re;
    }
    if (!ok) err_prefix(err, "pre-tokeniser pattern '%.*s'", (int)(pattern.n < 80 ? pattern.n : 80), pattern.p);
    buf_deinit(&text);
    return ok;
}

bool pretok_add_row(Pretok *p, const PretokRow *row, Err *err) {
    for (int k = 0; k < PRETOK_MAX_STEPS && row->pattern[k]; k++)
        if (!pretok_add(p, str_of(row->pattern[k]), err)) return false;
    return true;
}

void pretok_deinit(Pretok *p) {
    for (int k = 0; k < p->n; k++) pcre2_code_free(p->step[k].code);
    *p = (Pretok){0};
}

static int count_steps(pcre2_callout_block *block, void *data) {
    PretokWork *w = data;
    size_t at = block->current_position, steps = 1 + (at > w->last ? at - w->last : w->last - at);
    w->last = at;
    if (steps > w->budget) return PCRE2_ERROR_CALLOUT;
    w->budget -= steps;
    return 0;
}

void pretok_begin(PretokWork *w, size_t text_bytes) {
    w->match = pcre2_match_data_create(1, NULL);
    w->context = pcre2_match_context_create(NULL);
    check(w->match && w->context);
    pcre2_set_match_limit(w->context, MATCH_LIMIT);
    pcre2_set_heap_limit(w->context, HEAP_LIMIT_KIB);
    pcre2_set_callout(w->context, count_steps, w);
    w->budget = STEPS_PER_TEXT + (uint64_t)STEPS_PER_BYTE * text_bytes;
}

void pretok_end(PretokWork *w) {
    pcre2_match_data_free(w->match);
    pcre2_match_context_free(w->context);
    *w = (PretokWork){0};
}

/* The next match at or after `from`: 1 found, 0 none, -1 a limit was reached. The text is known to be UTF-8. */
static int next_match(const PretokStep *step, PretokWork *w, Str text, size_t from, size_t *begin, size_t *end) {
    w->last = from;
    int rc = pcre2_match(step->code, (PCRE2_SPTR)text.p, text.n, from, PCRE2_NO_UTF_CHECK, w->match, w->context);
    if (rc == PCRE2_ERROR_JIT_STACKLIMIT) { /* the interpreter's heap is larger than the JIT's stack */
        uint32_t options = PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT;
        rc = pcre2_match(step->code, (PCRE2_SPTR)text.p, text.n, from, options, w->match, w->context);
    }
    if (rc == PCRE2_ERROR_NOMATCH) return 0;
    if (rc < 0) return -1;
    const PCRE2_SIZE *at = pcre2_get_ovector_pointer(w->match);
    *begin = at[0];
    *end = at[1];
    return 1;
}

typedef struct Split {
    const Pretok *pretok;
    PretokWork *work;
    PretokFn *fn;
    void *arg;
    Err *err;
} Split;

/* Cut one piece with step k and hand its parts to step k+1. */
static bool split_piece(const Split *s, int k, Str text) {
    if (!text.n) return true;
    if (k == s->pretok->n) {
        s->fn(s->arg, text);
        return true;
    }
    size_t done = 0, from = 0, begin = 0, end = 0;
    while (from < text.n) {
        int found = next_match(&s->pretok->step[k], s->work, text, from, &begin, &end);
        if (found < 0)
            return err_set(s->err, ERR_LIMIT, "pre-tokeniser pattern %d: takes too many steps on this text", k + 1);
        if (!found) break;
        if (!split_piece(s, k + 1, (Str){text.p + done, begin - done})) return false;
        if (!split_piece(s, k + 1, (Str){text.p + begin, end - begin})) return false;
        done = from = end;
        if (begin == end && from < text.n) utf8_next(text, &from); /* an empty match cuts and moves on */
    }
    return split_piece(s, k + 1, str_from(text, done));
}

bool pretok_split(const Pretok *p, PretokWork *w, Str text, PretokFn *fn, void *arg, Err *err) {
    return split_piece(&(Split){p, w, fn, arg, err}, 0, text);
}
