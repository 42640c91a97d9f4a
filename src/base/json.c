/* See json.h. */
#include "base/json.h"

#include "base/file.h"
#include "base/locale.h"

#include <string.h>

/* jansson undoes a locale's point only where it is one byte. */
static json_t *load(Str text, json_error_t *at) {
    locale_t before = c_locale_begin();
    json_t *v = json_loadb(text.p ? text.p : "", text.n, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY | JSON_ALLOW_NUL, at);
    c_locale_end(before);
    return v;
}

/* jansson refuses integers beyond 64 bits, which Python writes (model_max_length is often 10^30): outside strings,
 * an integer of more than 18 digits gets an exponent and so becomes a real. */
static void put_with_long_reals(Buf *out, Str text) {
    bool in_string = false;
    for (size_t i = 0, end; i < text.n; i = end) {
        char c = text.p[i];
        end = i + 1;
        if (in_string) {
            end += c == '\\' && end < text.n;
        } else {
            bool integer = true;
            for (end = i; end < text.n && text.p[end] && strchr("0123456789.eE+-", text.p[end]); end++)
                integer = integer && !strchr(".eE", text.p[end]);
            if (end - i > 18 && integer) {
                buf_put(out, text.p + i, end - i);
                buf_put_str(out, S("e0"));
                continue;
            }
            if (end == i) end++;
        }
        in_string ^= c == '"';
        buf_put(out, text.p + i, end - i);
    }
}

json_t *js_parse(Str text, const char *what, Err *err) {
    json_error_t at;
    json_t *v = load(text, &at);
    if (!v && json_error_code(&at) == json_error_numeric_overflow) {
        Buf longer = {0};
        put_with_long_reals(&longer, text);
        v = load(buf_view(&longer), &at);
        buf_deinit(&longer);
    }
    if (!v) err_set(err, ERR_FORMAT, "%s: not valid JSON: line %d: %s", what, at.line, at.text);
    return v;
}

json_t *js_parse_file(const char *path, size_t limit, Err *err) {
    Buf text = {0};
    json_t *v = file_read(path, limit, &text, err) ? js_parse(buf_view(&text), path, err) : NULL;
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
