/* See json.h. */
#include "base/json.h"

#include "base/file.h"
#include "base/locale.h"

#include <inttypes.h>
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>

static char key_of_big[48];

static void make_big_key(void) {
    uint64_t secret[2] = {(uintptr_t)&key_of_big, 0};
    if (getrandom(secret, sizeof secret, GRND_NONBLOCK) < 0) secret[1] = (uintptr_t)&secret;
    snprintf(key_of_big, sizeof key_of_big, "integer %016" PRIx64 "%016" PRIx64, secret[0], secret[1]);
}

/* jansson copes with a locale's decimal point only if it is one byte. */
static json_t *load(Str text, size_t flags, json_error_t *at) {
    locale_t before = c_locale_begin();
    json_t *v = json_loadb(text.p ? text.p : "", text.n, flags | JSON_DECODE_ANY | JSON_ALLOW_NUL, at);
    c_locale_end(before);
    return v;
}

/* The key of the object that stands for a large integer. It is drawn at random, so that no file can know it. */
static const char *big_key(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, make_big_key);
    return key_of_big;
}

/* jansson refuses integers beyond 64 bits, which Python writes (model_max_length is often 10^30). Outside strings such
 * an integer gets an exponent and so becomes a real, or the object that js_big knows. Others stay as they are. */
static void put_big_integers(Buf *out, Str text, bool exact) {
    enum { MOST = 4300 }; /* Python reads no more digits */
    bool in_string = false;
    for (size_t i = 0, end; i < text.n; i = end) {
        char c = text.p[i];
        end = i + 1;
        if (in_string) {
            end += c == '\\' && end < text.n;
        } else {
            int64_t small;
            size_t first = i + (c == '-');
            end = first;
            while (end < text.n && text.p[end] >= '0' && text.p[end] <= '9') end++;
            Str number = {text.p + i, end - i};
            bool whole = end - first > 18 && text.p[first] != '0' &&
                         (end == text.n || (text.p[end] != '.' && (text.p[end] | 0x20) != 'e'));
            if (whole && end - first <= MOST && !str_i64(number, INT64_MIN, INT64_MAX, &small)) {
                if (exact) buf_printf(out, "{\"%s\":\"%.*s\"}", big_key(), STR_ARG(number));
                else buf_printf(out, "%.*se0", STR_ARG(number));
                continue;
            }
            if (end > first) { /* together with what follows it: digits behind a point are no integer */
                while (end < text.n && text.p[end] && strchr("0123456789.eE+-", text.p[end])) end++;
            } else {
                end = i + 1;
            }
        }
        in_string ^= c == '"';
        buf_put(out, text.p + i, end - i);
    }
}

static json_t *parse(Str text, unsigned flags, json_error_t *at) {
    size_t how = flags & JS_PYTHON ? 0 : JSON_REJECT_DUPLICATES;
    json_t *v = load(text, how, at);
    if (!v && json_error_code(at) == json_error_numeric_overflow) {
        Buf longer = {0};
        put_big_integers(&longer, text, flags & JS_EXACT);
        v = load(buf_view(&longer), how, at);
        buf_deinit(&longer);
    }
    return v;
}

Str js_big(const json_t *v) {
    return json_object_size(v) == 1 ? js_str(json_object_get(v, big_key())) : (Str){0};
}

json_t *js_rounded(const json_t *big) { return json_real(c_strtod(js_big(big).p, NULL)); }

/* Python writes words for floats that JSON cannot express. Outside of strings they become objects that name them. */
static void put_with_named_floats(Buf *out, Str text) {
    static const char *const words[] = {"-Infinity", "Infinity", "NaN"};
    bool in_string = false;
    for (size_t i = 0, n; i < text.n; i += n) {
        n = in_string && text.p[i] == '\\' && i + 1 < text.n ? 2 : 1;
        in_string ^= text.p[i] == '"';
        const char *word = NULL;
        for (size_t k = 0; !in_string && !word && k < sizeof words / sizeof *words; k++)
            if (str_starts(str_from(text, i), str_of(words[k]))) word = words[k];
        if (word) buf_printf(out, "{\"" JS_FLOAT "\":\"%s\"}", word);
        else buf_put(out, text.p + i, n);
        if (word) n = strlen(word);
    }
}

json_t *js_parse(Str text, const char *what, unsigned flags, Err *err) {
    json_error_t at;
    json_t *v = parse(text, flags, &at);
    if (!v && flags & JS_PYTHON && json_error_code(&at) == json_error_invalid_syntax) {
        json_error_t again;
        Buf named = {0};
        put_with_named_floats(&named, text);
        v = parse(buf_view(&named), flags, &again);
        buf_deinit(&named);
    }
    if (!v) err_set(err, ERR_FORMAT, "%s: not valid JSON: line %d: %s", what, at.line, at.text);
    return v;
}

bool js_float(const json_t *v, double *out) {
    Str word = js_str(json_object_get(v, JS_FLOAT));
    if (json_is_number(v)) *out = json_number_value(v);
    else if (json_object_size(v) != 1 || !word.p) return false;
    else if (str_eq(word, S("NaN"))) *out = NAN;
    else if (str_eq(word, S("Infinity"))) *out = 1e308;
    else if (str_eq(word, S("-Infinity"))) *out = -1e308;
    else return false;
    return true;
}

json_t *js_parse_file(const char *path, size_t limit, Err *err) {
    Buf text = {0};
    json_t *v = file_read(path, limit, &text, err) ? js_parse(buf_view(&text), path, JS_PYTHON, err) : NULL;
    buf_deinit(&text);
    return v;
}

Str js_str(const json_t *v) {
    if (!json_is_string(v)) return (Str){0};
    return (Str){json_string_value(v), json_string_length(v)};
}

void js_quote(Buf *out, Str s) {
    buf_putc(out, '"');
    for (size_t i = 0; i < s.n;) {
        size_t at = i;
        int32_t cp = utf8_next(s, &i);
        if (cp < 0)
            buf_put_str(out, S("\xef\xbf\xbd"));
        else if (cp == '"' || cp == '\\')
            buf_printf(out, "\\%c", (char)cp);
        else if (cp == '\n')
            buf_put_str(out, S("\\n"));
        else if (cp < 0x20 || cp == 0x7f)
            buf_printf(out, "\\u%04x", (unsigned)cp);
        else
            buf_put(out, s.p + at, i - at);
    }
    buf_putc(out, '"');
}
