/* See number.h. A number is read from its first digit on; a state is how it compares with each bound so far, and its
 * remainder by each divisor. */
#include "text/grammar/number.h"

#include "base/locale.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { RULES_MOST = 16, STATES_MOST = 20000, DIVISOR_MOST = 1000000 };

/* ---- decimals */

/* Digits with a point after the first `whole` of them; whole may be negative or beyond the digits. */
static bool dec_set(Dec *d, bool minus, const char *digits, int n, int whole) {
    *d = (Dec){.minus = minus};
    while (n && *digits == '0') digits++, n--, whole--;
    while (n && digits[n - 1] == '0') n--;
    if (!n) {
        d->minus = false;
        return true;
    }
    int zeros = whole < 0 ? -whole : 0, size = whole > n ? whole : zeros + n;
    if (size > DEC_MOST || zeros > DEC_MOST) return false;
    for (int i = 0; i < n; i++) d->digit[zeros + i] = (uint8_t)(digits[i] - '0');
    d->whole = (int16_t)(whole < 0 ? 0 : whole);
    d->n = (int16_t)size;
    return true;
}

bool dec_of(const json_t *v, Dec *out) {
    char text[64];
    Str big = js_big(v);
    if (big.n) {
        int sign = *big.p == '-', digits = big.n < 1000 ? (int)big.n - sign : 0;
        return digits && dec_set(out, sign, big.p + sign, digits, digits);
    }
    if (json_is_integer(v)) {
        int n = snprintf(text, sizeof text, "%lld", (long long)json_integer_value(v)), sign = *text == '-';
        return dec_set(out, sign, text + sign, n - sign, n - sign);
    }
    double x = json_real_value(v);
    if (!json_is_real(v) || !isfinite(x)) return false;
    for (int precision = 0; precision < 17; precision++) {
        c_snprintf(text, sizeof text, "%.*e", precision, fabs(x));
        if (c_strtod(text, NULL) == fabs(x)) break;
    }
    char digits[32];
    int n = 0;
    const char *p = text;
    for (; *p && *p != 'e'; p++)
        if (*p != '.') digits[n++] = *p;
    return dec_set(out, x < 0, digits, n, atoi(p + 1) + 1);
}

static int compare_size(const Dec *a, const Dec *b) {
    if (a->whole != b->whole) return a->whole < b->whole ? -1 : 1;
    int n = a->n < b->n ? a->n : b->n, c = memcmp(a->digit, b->digit, (size_t)n);
    return c ? (c < 0 ? -1 : 1) : a->n < b->n ? -1 : a->n > b->n;
}

int dec_cmp(const Dec *a, const Dec *b) {
    if (a->minus != b->minus) return a->minus ? -1 : 1;
    return a->minus ? compare_size(b, a) : compare_size(a, b);
}

bool dec_is_whole(const Dec *d) { return d->n <= d->whole; }

void dec_put(const Dec *d, Buf *out) {
    if (d->minus) buf_putc(out, '-');
    if (!d->whole) buf_putc(out, '0');
    for (int i = 0; i < d->n; i++) {
        if (i == d->whole) buf_putc(out, '.');
        buf_putc(out, (char)('0' + d->digit[i]));
    }
}

/* ---- states */

typedef enum Phase { START, MINUS, ZERO, DIGITS, POINT, FRACTION } Phase;

/* at: digits read of what a rule compares or divides, no more than it needs; cmp: how they compare; rest: remainder. */
typedef struct State {
    uint8_t phase, minus, broken, nonzero;
    struct {
        int16_t at;
        int8_t cmp;
        uint8_t over; /* a digit that a multiple cannot have */
        int32_t rest;
    } of[RULES_MOST];
} State;

typedef struct Numbers {
    const NumberRule *rule;
    int n;
    bool whole, broken;
    int32_t divisor[RULES_MOST], places[RULES_MOST]; /* of multiples: divisor / 10^places */
} Numbers;

static bool is_multiple(RuleOf k) { return k == NUMBER_MULTIPLE || k == NUMBER_NO_MULTIPLE; }

static bool prepare(Numbers *s) {
    for (int i = 0; i < s->n; i++) {
        const Dec *d = &s->rule[i].value;
        if (!is_multiple(s->rule[i].kind)) continue;
        int64_t v = 0;
        for (int k = 0; k < d->n || k < d->whole; k++) {
            v = 10 * v + (k < d->n ? d->digit[k] : 0);
            if (v > DIVISOR_MOST) return false;
        }
        if (!v) return false;
        s->divisor[i] = (int32_t)v;
        s->places[i] = d->n > d->whole ? d->n - d->whole : 0;
    }
    return true;
}

static void read_digit(const Numbers *s, State *t, int digit) {
    bool fraction = t->phase == POINT || t->phase == FRACTION, leading = !fraction && t->phase != DIGITS && !digit;
    for (int i = 0; i < s->n; i++) {
        const Dec *d = &s->rule[i].value;
        if (is_multiple(s->rule[i].kind)) {
            if (fraction && t->of[i].at == s->places[i]) {
                t->of[i].over |= digit != 0;
                continue;
            }
            t->of[i].rest = (int32_t)((10 * (int64_t)t->of[i].rest + digit) % s->divisor[i]);
            t->of[i].at = (int16_t)(t->of[i].at + fraction);
            continue;
        }
        if (leading) continue; /* a zero before the point is no digit */
        int at = t->of[i].at, last = fraction ? d->n : d->whole + 1;
        int have = at < d->n && (fraction || at < d->whole) ? d->digit[at] : 0;
        if (!t->of[i].cmp && digit != have) t->of[i].cmp = digit < have ? -1 : 1;
        if (at < last) t->of[i].at = (int16_t)(at + 1);
    }
    if (digit) t->nonzero = 1;
    if (fraction && digit) t->broken = 1;
}

/* The point, or the end of a number without one: the number of whole digits counts. */
static void end_whole(const Numbers *s, State *t) {
    for (int i = 0; i < s->n; i++) {
        const Dec *d = &s->rule[i].value;
        if (is_multiple(s->rule[i].kind)) continue;
        if (t->of[i].at != d->whole) t->of[i].cmp = t->of[i].at < d->whole ? -1 : 1;
        t->of[i].at = (int16_t)(d->whole < d->n ? d->whole : d->n);
    }
}

static bool holds(const Numbers *s, const State *t, int i) {
    const NumberRule *r = &s->rule[i];
    if (is_multiple(r->kind)) {
        int64_t rest = t->of[i].rest;
        for (int k = t->of[i].at; k < s->places[i]; k++) rest = rest * 10 % s->divisor[i];
        return (rest == 0 && !t->of[i].over) == (r->kind == NUMBER_MULTIPLE);
    }
    int c = t->of[i].cmp;
    if (!c && t->of[i].at < r->value.n) c = -1; /* its last digit is not zero */
    bool minus = t->minus && t->nonzero;
    if (minus != r->value.minus) c = minus ? -1 : 1;
    else if (minus) c = -c;
    switch (r->kind) {
    case NUMBER_LEAST: return c >= 0;
    case NUMBER_ABOVE: return c > 0;
    case NUMBER_MOST: return c <= 0;
    case NUMBER_BELOW: return c < 0;
    default: return c != 0;
    }
}

static bool accepts(const Numbers *s, State t) {
    if (t.phase != ZERO && t.phase != DIGITS && t.phase != FRACTION) return false;
    if (t.phase != FRACTION) end_whole(s, &t);
    bool ok = t.broken ? s->broken : s->whole;
    for (int i = 0; i < s->n && ok; i++) ok = holds(s, &t, i);
    return ok;
}

static bool step(const Numbers *s, State *t, char c) {
    if (c == '-') {
        if (t->phase != START) return false;
        t->phase = MINUS;
        t->minus = 1;
        return true;
    }
    if (c == '.') {
        if ((t->phase != ZERO && t->phase != DIGITS) || !s->broken) return false;
        end_whole(s, t);
        t->phase = POINT;
        return true;
    }
    if (t->phase == ZERO) return false;
    read_digit(s, t, c - '0');
    if (t->phase == START || t->phase == MINUS) t->phase = c == '0' ? ZERO : DIGITS;
    else if (t->phase == POINT) t->phase = FRACTION;
    return true;
}

/* Several bounds that differ in their sides only are kept apart; what has been decided for good is not. */
static int32_t explore(Lang *l, const Numbers *s) {
    static const char letters[] = "-.0123456789";
    StrMap map = {0};
    State *block[STATES_MOST / 64 + 1] = {0};
    int32_t n = 1, rules = lang_rule(l, S(""));
    block[0] = mem_new(64, sizeof(State));
    strmap_put(&map, (Str){(const char *)block[0], sizeof(State)}, 0);
    for (int32_t at = 0; at >= 0 && at < n && !l->failed; at++) {
        State *from = &block[at / 64][at % 64];
        int32_t e = accepts(s, *from) ? EX_EMPTY : EX_NONE, target[12];
        for (int k = 0; k < 12; k++) {
            State t = *from;
            target[k] = -1;
            if (!step(s, &t, letters[k])) continue;
            target[k] = strmap_get(&map, (Str){(const char *)&t, sizeof t});
            if (target[k] >= 0) continue;
            if (n == STATES_MOST) {
                n = -1;
                break;
            }
            if (!block[n / 64]) block[n / 64] = mem_new(64, sizeof(State));
            block[n / 64][n % 64] = t;
            strmap_put(&map, (Str){(const char *)&block[n / 64][n % 64], sizeof t}, n);
            lang_rule(l, S(""));
            target[k] = n++;
        }
        if (n < 0) break;
        for (int k = 0, last; k < 12; k = last + 1) {
            for (last = k; k > 1 && last < 11 && target[last + 1] == target[k]; last++) {}
            if (target[k] < 0) continue;
            int32_t first = ex_byte(l, letters[k], letters[last]);
            e = ex_alt(l, e, ex_seq(l, first, ex_rule(l, rules + target[k])));
        }
        lang_define(l, rules + at, e);
    }
    for (size_t i = 0; i < sizeof block / sizeof *block; i++) free(block[i]);
    strmap_deinit(&map);
    return n < 0 ? -1 : ex_rule(l, rules);
}

static int32_t digits(Lang *l, int32_t min) { return ex_repeat(l, ex_byte(l, '0', '9'), min, LANG_NO_MOST); }

static int32_t plain(Lang *l, bool broken) {
    int32_t whole = ex_alt(l, ex_text(l, S("0")), ex_seq(l, ex_byte(l, '1', '9'), digits(l, 0)));
    int32_t e = ex_seq(l, ex_option(l, ex_text(l, S("-"))), whole);
    if (!broken) return e;
    int32_t sign = ex_option(l, ex_alt(l, ex_text(l, S("+")), ex_text(l, S("-"))));
    int32_t mark = ex_alt(l, ex_text(l, S("e")), ex_text(l, S("E")));
    int32_t power = ex_seq(l, mark, ex_seq(l, sign, digits(l, 1)));
    int32_t fraction = ex_seq(l, ex_text(l, S(".")), digits(l, 1));
    return ex_seq(l, e, ex_seq(l, ex_option(l, fraction), ex_option(l, power)));
}

int32_t number_expr(Lang *l, const NumberRule *rule, int n, bool whole, bool broken) {
    if (!n && whole) return plain(l, broken);
    Numbers s = {.rule = rule, .n = n, .whole = whole, .broken = broken};
    return n <= RULES_MOST && prepare(&s) ? explore(l, &s) : -1;
}

bool number_keeps(const Dec *d, const NumberRule *rule, int n, bool whole, bool broken) {
    Numbers s = {.rule = rule, .n = n, .whole = whole, .broken = true};
    if (n > RULES_MOST || !prepare(&s)) return false;
    Buf text = {0};
    State t = {0};
    dec_put(d, &text);
    bool ok = true;
    for (size_t i = 0; i < text.len && ok; i++) ok = step(&s, &t, text.data[i]);
    s.broken = broken;
    ok = ok && accepts(&s, t);
    buf_deinit(&text);
    return ok;
}
