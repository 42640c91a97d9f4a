/* Filters of numbers. */
#include "text/template/builtin.h"

#include "base/locale.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { NUMBER_TEXT = 400 };

/* The text without white space around it, NUL-terminated; underscores between digits are dropped. */
static bool number_text(Render *r, const Text *t, char out[NUMBER_TEXT]) {
    Str s = text_str(text_strip(r, t, NULL, STRIP_LEFT | STRIP_RIGHT));
    size_t n = 0;
    if (s.n == 0 || s.n >= NUMBER_TEXT) return false;
    for (size_t i = 0; i < s.n; i++) {
        bool between = i > 0 && i + 1 < s.n && s.p[i - 1] != '_' && strchr("+-._eE", s.p[i - 1]) == NULL &&
                       strchr("+-._eE", s.p[i + 1]) == NULL;
        if (s.p[i] == '\0' || (s.p[i] == '_' && !between)) return false;
        if (s.p[i] != '_') out[n++] = s.p[i];
    }
    out[n] = '\0';
    return true;
}

typedef enum Parsed { PARSED, NOT_A_NUMBER, TOO_LARGE } Parsed;

static Parsed parse_int(Render *r, const Text *t, int base, int64_t *out) {
    char text[NUMBER_TEXT];
    if (!number_text(r, t, text)) return NOT_A_NUMBER;
    const char *p = text;
    bool negative = *p == '-';
    if (*p == '-' || *p == '+') p++;
    const char *prefix = base == 16 ? "0x" : base == 8 ? "0o" : base == 2 ? "0b" : NULL;
    if (prefix && strncasecmp(p, prefix, 2) == 0) p += 2;
    if (!*p) return NOT_A_NUMBER;
    *out = 0;
    bool large = false;
    for (; *p; p++) {
        char c = *p | 0x20;
        int digit = *p >= '0' && *p <= '9' ? *p - '0' : c >= 'a' && c <= 'z' ? c - 'a' + 10 : 99;
        if (digit >= base) return NOT_A_NUMBER;
        large = large || __builtin_mul_overflow(*out, base, out) ||
                __builtin_add_overflow(*out, negative ? -digit : digit, out);
    }
    return large ? TOO_LARGE : PARSED;
}

static bool parse_float(Render *r, const Text *t, double *out) {
    char text[NUMBER_TEXT], *end;
    if (!number_text(r, t, text)) return false;
    const char *p = text + (*text == '-' || *text == '+');
    bool word = strcasecmp(p, "inf") == 0 || strcasecmp(p, "infinity") == 0 || strcasecmp(p, "nan") == 0;
    if (!word && p[strspn(p, "0123456789.eE+-")]) return false;
    *out = c_strtod(text, &end);
    return *end == '\0';
}

Value fn_int(Render *r, Value self, const Args *args) {
    Value fallback = args->bound[0].kind == V_MISSING ? value_int(0) : args->bound[0];
    int64_t base = 10, i;
    double f;
    char text[NUMBER_TEXT];
    if (!arg_int(r, args, 1, &base)) return value_none();
    switch ((ValueKind)self.kind) {
    case V_BOOL:
    case V_INT:
        return value_int(value_as_int(self));
    case V_FLOAT:
        if (isnan(self.f)) return fallback;
        return isinf(self.f) ? value_too_large(r) : value_whole(r, self.f);
    case V_BIG:
        return self;
    case V_UNDEFINED:
        return value_use_undefined(r, self);
    case V_STR:
        if (base < 2 || base > 36) {
            render_fail(r, ERR_UNSUPPORTED, "int: base %lld is not supported", (long long)base);
            return value_none();
        }
        switch (parse_int(r, self.text, (int)base, &i)) {
        case PARSED:
            return value_int(i);
        case TOO_LARGE:
            return base == 10 && number_text(r, self.text, text) ? value_integer(r, str_of(text)) : value_too_large(r);
        default:
            return parse_float(r, self.text, &f) && isfinite(f) ? value_whole(r, f) : fallback;
        }
    default:
        return fallback;
    }
}

Value fn_float(Render *r, Value self, const Args *args) {
    double f;
    if (self.kind == V_UNDEFINED) return value_use_undefined(r, self);
    if (value_is_number(self)) return value_float(value_as_float(self));
    if (self.kind == V_BIG) {
        f = value_big_float(self);
        return isfinite(f) ? value_float(f) : value_too_large(r);
    }
    if (self.kind == V_STR && parse_float(r, self.text, &f)) return value_float(f);
    return args->bound[0].kind == V_MISSING ? value_float(0) : args->bound[0];
}

static bool needs_number(Render *r, Value v, const char *what) {
    if (value_is_number(v)) return true;
    if (v.kind == V_UNDEFINED) value_use_undefined(r, v);
    return render_fail(r, ERR_FORMAT, "%s: a number is needed, not '%s'", what, value_type(v));
}

Value fn_abs(Render *r, Value self, const Args *args) {
    (void)args;
    if (self.kind == V_BIG) return text_str(self.text).p[0] == '-' ? value_negated(r, self) : self;
    if (!needs_number(r, self, "abs")) return value_none();
    if (self.kind == V_FLOAT) return value_float(fabs(self.f));
    int64_t i = value_as_int(self);
    return i == INT64_MIN ? value_whole(r, 0x1p63) : value_int(i < 0 ? -i : i);
}

Value fn_round(Render *r, Value self, const Args *args) {
    int64_t precision = 0;
    const Text *method = text_new(r, S("common"), false);
    if (!needs_number(r, self, "round") || !arg_int(r, args, 0, &precision) || !arg_text(r, args, 1, &method))
        return value_none();
    if (precision < 0 || precision > 22) {
        render_fail(r, ERR_UNSUPPORTED, "round: precision %lld is not supported", (long long)precision);
        return value_none();
    }
    if (str_eq(text_str(method), S("common"))) {
        if (self.kind != V_FLOAT) return value_int(value_as_int(self));
        char text[400]; /* exact digits, ties to even: what Python's round does */
        c_snprintf(text, sizeof text, "%.*f", (int)precision, self.f);
        return value_float(c_strtod(text, NULL));
    }
    bool up = str_eq(text_str(method), S("ceil"));
    if (!up && !str_eq(text_str(method), S("floor"))) {
        render_fail(r, ERR_FORMAT, "round: method must be common, ceil or floor");
        return value_none();
    }
    double scale = pow(10, (double)precision), f = value_as_float(self) * scale;
    if (!isfinite(f)) {
        render_fail(r, ERR_FORMAT, "round: the number is not finite");
        return value_none();
    }
    return value_float(((up ? ceil(f) : floor(f)) + 0.0) / scale); /* Python's are integers, which have no -0 */
}
