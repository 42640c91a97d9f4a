/* Filters and methods that lay text out: padding, truncation, words, sizes, URLs. */
#include "text/template/eval.h"

#include "base/locale.h"

#include <stdio.h>
#include <string.h>

/* ---- padding ---- */

static Value padded(Render *r, Value self, int64_t before, int64_t after, const Text *fill) {
    TextBuf b = {.r = r};
    for (int64_t i = 0; i < before && render_work(r, 1); i++) text_put_text(&b, fill);
    text_put_text(&b, self.text);
    for (int64_t i = 0; i < after && render_work(r, 1); i++) text_put_text(&b, fill);
    return markup_like(value_text(text_done(&b)), self);
}

/* side < 0: text at the left, 0: in the middle, > 0: at the right. */
static Value pad(Render *r, Value self, const Args *args, int64_t width, int side) {
    const Text *fill = text_new(r, S(" "), false);
    if (!arg_int(r, args, 0, &width) || !render_work_bytes(r, self.text->n)) return value_none();
    if (!arg_text(r, args, 1, &fill)) return value_none();
    if (text_length(fill) != 1) {
        render_fail(r, ERR_FORMAT, "the fill is not a character");
        return value_none();
    }
    int64_t missing = width - (int64_t)text_length(self.text);
    if (missing <= 0) return self;
    int64_t before = side < 0 ? 0 : side > 0 ? missing : missing / 2 + (missing & width & 1);
    return padded(r, self, before, missing - before, fill);
}

Value fn_str_center(Render *r, Value self, const Args *args) { return pad(r, self, args, 0, 0); }
Value fn_ljust(Render *r, Value self, const Args *args) { return pad(r, self, args, 0, -1); }
Value fn_rjust(Render *r, Value self, const Args *args) { return pad(r, self, args, 0, 1); }

Value fn_center(Render *r, Value self, const Args *args) { return pad(r, fn_string(r, self, NULL), args, 80, 0); }

Value fn_zfill(Render *r, Value self, const Args *args) {
    int64_t width = 0;
    const Text *t = self.text;
    if (!arg_int(r, args, 0, &width) || !render_work_bytes(r, t->n)) return value_none();
    int64_t missing = width - (int64_t)text_length(t);
    size_t sign = t->n && strchr("+-", t->p[0]) && t->p[0] ? 1 : 0;
    TextBuf b = {.r = r};
    text_put_part(&b, t, 0, sign);
    for (int64_t i = 0; i < missing && render_work(r, 1); i++) text_put(&b, S("0"), NULL);
    text_put_part(&b, t, sign, t->n);
    return value_text(text_done(&b));
}

/* ---- truncation, words ---- */

Value fn_truncate(Render *r, Value self, const Args *args) {
    int64_t length = 255, leeway = 5;
    const Text *end = text_new(r, S("..."), false);
    if (self.kind != V_STR) {
        render_fail(r, ERR_FORMAT, "truncate: a string is needed, not '%s'", value_type(self));
        return value_none();
    }
    if (!arg_int(r, args, 0, &length) || !arg_text(r, args, 2, &end) || !render_work_bytes(r, self.text->n))
        return value_none();
    if (arg_given(args, 3) && !arg_int(r, args, 3, &leeway)) return value_none();
    int64_t keep = length - (int64_t)text_length(end);
    if (keep < 0 || leeway < 0) {
        render_fail(r, ERR_FORMAT, "truncate: a length of %lld", (long long)length);
        return value_none();
    }
    if ((int64_t)text_length(self.text) - leeway <= length) return self;
    const Text *t = text_slice(r, self.text, 0, text_offset(self.text, (size_t)keep));
    const char *blank = arg_truth(args, 1) || !t->n ? NULL : memrchr(t->p, ' ', t->n);
    if (blank) t = text_slice(r, t, 0, (size_t)(blank - t->p));
    Value cut = markup_like(value_text(t), self);
    return op_binary(r, OP_ADD, cut, value_text(end));
}

Value fn_wordcount(Render *r, Value self, const Args *args) {
    (void)args;
    const Text *t = value_str(r, self);
    int64_t n = 0;
    bool inside = false;
    if (!render_work_bytes(r, t->n)) return value_none();
    for (size_t i = 0; i < t->n;) {
        int32_t c = utf8_next(text_str(t), &i);
        bool word = char_is_letter(c) || char_is_number(c) || c == '_';
        n += word && !inside;
        inside = word;
    }
    return value_int(n);
}

Value fn_swapcase(Render *r, Value self, const Args *args) {
    (void)args;
    TextBuf b = {.r = r};
    if (!render_work_bytes(r, self.text->n)) return value_none();
    for (size_t i = 0, next = 0; i < self.text->n && !r->failed; i = next) {
        int32_t c = utf8_next(text_str(self.text), &next);
        text_put_case(&b, self.text, i, char_is_upper(c) ? CHAR_LOWER : CHAR_UPPER);
    }
    return value_text(text_done(&b));
}

static Value all_or_empty(Render *r, Value self, bool (*fits)(int32_t)) {
    if (!render_work_bytes(r, self.text->n)) return value_none();
    for (size_t i = 0; i < self.text->n;)
        if (!fits(utf8_next(text_str(self.text), &i))) return value_bool(false);
    return value_bool(true);
}

static bool is_ascii(int32_t c) { return c < 0x80; }

Value fn_isascii(Render *r, Value self, const Args *args) {
    (void)args;
    return all_or_empty(r, self, is_ascii);
}

Value fn_isprintable(Render *r, Value self, const Args *args) {
    (void)args;
    return all_or_empty(r, self, char_is_printable);
}

/* Every word begins with a capital letter and continues without. */
Value fn_istitle(Render *r, Value self, const Args *args) {
    (void)args;
    bool inside = false, any = false;
    if (!render_work_bytes(r, self.text->n)) return value_none();
    for (size_t i = 0; i < self.text->n;) {
        int32_t c = utf8_next(text_str(self.text), &i);
        if (char_is_cased(c) && char_is_lower(c) != inside) return value_bool(false);
        inside = char_is_cased(c);
        any = any || inside;
    }
    return value_bool(any);
}

/* ---- sizes, URLs ---- */

Value fn_filesizeformat(Render *r, Value self, const Args *args) {
    bool binary = arg_truth(args, 0);
    double base = binary ? 1024 : 1000, unit = base;
    if (!value_is_number(self)) {
        render_fail(r, ERR_FORMAT, "filesizeformat: a number is needed, not '%s'", value_type(self));
        return value_none();
    }
    double bytes = value_as_float(self);
    char text[400];
    if (bytes == 1) {
        snprintf(text, sizeof text, "1 Byte");
    } else if (bytes < base) {
        c_snprintf(text, sizeof text, "%.0f Bytes", bytes < 0 ? -(double)(int64_t)-bytes : (double)(int64_t)bytes);
    } else {
        const char *prefix = binary ? "KMGTPEZY" : "kMGTPEZY";
        for (unit *= base; bytes >= unit && prefix[1]; unit *= base) prefix++;
        c_snprintf(text, sizeof text, "%.1f %c%sB", base * bytes / unit, *prefix, binary ? "i" : "");
    }
    return value_text(text_new(r, (Str){arena_strdup(&r->arena, text, strlen(text)), strlen(text)}, self.untrusted));
}

static void put_quoted(TextBuf *b, const Text *t, bool query) {
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~";
    if (!render_work_bytes(b->r, t->n)) return;
    size_t from = 0;
    for (size_t i = 0; i < t->n && !b->r->failed; i++) {
        char hex[4], c = t->p[i];
        if (c && (strchr(letters, c) || (c == '/' && !query))) continue;
        if (!render_work(b->r, 1)) return;
        text_put_part(b, t, from, i);
        snprintf(hex, sizeof hex, "%%%02X", (unsigned)(unsigned char)c);
        text_put_as(b, query && c == ' ' ? S("+") : (Str){hex, 3}, t->mark && t->mark[i]);
        from = i + 1;
    }
    text_put_part(b, t, from, t->n);
}

Value fn_urlencode(Render *r, Value self, const Args *args) {
    (void)args;
    TextBuf b = {.r = r};
    List items = {0};
    if (self.kind == V_STR || !value_iterable(self)) {
        put_quoted(&b, value_str(r, self), false);
        return value_text(text_done(&b));
    }
    if (!value_items(r, self, &items)) return value_none();
    for (size_t i = 0; i < items.n && render_work(r, 1); i++) {
        List pair = {0};
        Value both[2] = {items.item[i], value_none()};
        if (self.kind == V_DICT)
            both[1] = self.dict->value[i];
        else if (!value_items(r, items.item[i], &pair) || pair.n != 2)
            render_fail(r, ERR_FORMAT, "urlencode: not a pair");
        if (pair.n == 2) memcpy(both, pair.item, sizeof both);
        if (r->failed) break;
        if (i) text_put(&b, S("&"), NULL);
        put_quoted(&b, value_str(r, both[0]), true);
        text_put(&b, S("="), NULL);
        put_quoted(&b, value_str(r, both[1]), true);
    }
    return value_text(text_done(&b));
}
