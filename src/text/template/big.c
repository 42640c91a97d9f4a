/* Integers beyond 64 bits, which occur in tools and tool calls. They print, compare and become floats as in Python;
 * arithmetic with them is an error. Always canonical: a value that fits 64 bits is a V_INT. */
#include "text/template/value.h"

#include "base/locale.h"

#include <float.h>
#include <math.h>
#include <string.h>

Value value_too_large(Render *r) {
    render_fail(r, ERR_UNSUPPORTED, "an integer beyond 64 bits is not supported");
    return value_none();
}

Value value_integer(Render *r, Str s) {
    int64_t small;
    bool negative = s.n && s.p[0] == '-';
    if (s.n && (s.p[0] == '-' || s.p[0] == '+')) s = str_from(s, 1);
    while (s.n > 1 && s.p[0] == '0') s = str_from(s, 1);
    char *text = render_array(r, s.n + 1, 1);
    if (!text) return value_none();
    text[0] = '-';
    memcpy(text + 1, s.p, s.n);
    Str digits = {text + !negative, s.n + negative};
    if (str_i64(digits, INT64_MIN, INT64_MAX, &small)) return value_int(small);
    return (Value){.kind = V_BIG, .text = text_new(r, digits, false)};
}

Value value_whole(Render *r, double f) {
    char text[DBL_MAX_10_EXP + 8];
    double t = trunc(f);
    if (t >= -0x1p63 && t < 0x1p63) return value_int((int64_t)t);
    return value_integer(r, (Str){text, (size_t)c_snprintf(text, sizeof text, "%.0f", t)});
}

Value value_negated(Render *r, Value big) {
    Str s = text_str(big.text);
    if (s.p[0] == '-') {
        Value v = value_integer(r, str_from(s, 1));
        v.untrusted = big.untrusted;
        return v;
    }
    char *text = render_array(r, s.n + 1, 1);
    if (!text) return value_none();
    text[0] = '-';
    memcpy(text + 1, s.p, s.n);
    Value v = value_integer(r, (Str){text, s.n + 1});
    v.untrusted = big.untrusted;
    return v;
}

double value_big_float(Value big) {
    char text[DBL_MAX_10_EXP + 8];
    Str s = text_str(big.text);
    if (s.n >= sizeof text) return s.p[0] == '-' ? -INFINITY : INFINITY;
    memcpy(text, s.p, s.n);
    text[s.n] = '\0';
    return c_strtod(text, NULL);
}

static int digits_order(Str a, Str b) {
    bool negative = a.p[0] == '-';
    if (negative != (b.p[0] == '-')) return negative ? -1 : 1;
    int order = a.n != b.n ? (a.n > b.n) - (a.n < b.n) : memcmp(a.p, b.p, a.n);
    return negative ? -order : order;
}

int value_big_order(Value a, Value b) {
    if (a.kind != V_BIG) {
        int order = value_big_order(b, a);
        return order == 2 ? 2 : -order;
    }
    Str s = text_str(a.text);
    int sign = s.p[0] == '-' ? -1 : 1;
    if (b.kind == V_BIG) return digits_order(s, text_str(b.text));
    if (b.kind != V_FLOAT) return sign;
    if (isnan(b.f)) return 2;
    if (isinf(b.f)) return b.f > 0 ? -1 : 1;
    char text[DBL_MAX_10_EXP + 8];
    if (!(fabs(b.f) >= 0x1p63)) return sign;
    return digits_order(s, (Str){text, (size_t)c_snprintf(text, sizeof text, "%.0f", b.f)});
}
