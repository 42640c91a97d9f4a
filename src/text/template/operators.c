/* Operators, subscripts and attributes, with Python's and jinja2's rules. */
#include "text/template/eval.h"

#include <math.h>
#include <string.h>

static Value unfit(Render *r, const char *op, Value a, Value b) {
    if (a.kind == V_UNDEFINED) return value_use_undefined(r, a);
    if (b.kind == V_UNDEFINED) return value_use_undefined(r, b);
    render_fail(r, ERR_FORMAT, "'%s' does not take '%s' and '%s'", op, value_type(a), value_type(b));
    return value_none();
}

static Value by_zero(Render *r) {
    render_fail(r, ERR_FORMAT, "division by zero");
    return value_none();
}

static Value add_texts(Render *r, Value a, Value b) {
    if (a.safe || b.safe) {
        a = markup_of(r, a);
        b = markup_of(r, b);
    }
    return markup_like(value_text(text_concat(r, a.text, b.text)), a);
}

static Value add_lists(Render *r, Value a, Value b) {
    Value v = list_new(r, a.kind);
    if (!render_work(r, a.list->n + b.list->n)) return v;
    for (size_t i = 0; i < a.list->n; i++) list_add(r, v, a.list->item[i]);
    for (size_t i = 0; i < b.list->n; i++) list_add(r, v, b.list->item[i]);
    return v;
}

/* a * n for a text, a list or a tuple. */
static Value repeat(Render *r, Value a, int64_t n) {
    size_t length = a.kind == V_STR ? a.text->n : a.list->n;
    if (n <= 0 || length == 0) n = 0;
    if (n > RENDER_MAX_BYTES) n = RENDER_MAX_BYTES; /* fails below */
    if (a.kind == V_STR) {
        TextBuf b = {.r = r};
        for (int64_t i = 0; i < n && render_work(r, 1); i++) text_put_text(&b, a.text);
        return markup_like(value_text(text_done(&b)), a);
    }
    Value v = list_new(r, a.kind);
    for (int64_t i = 0; i < n && render_work(r, length); i++)
        for (size_t k = 0; k < length; k++) list_add(r, v, a.list->item[k]);
    return v;
}

static bool is_repeatable(Value v) { return v.kind == V_STR || v.kind == V_LIST || v.kind == V_TUPLE; }

static int64_t floor_div(int64_t a, int64_t b) { return a / b - (a % b != 0 && (a % b < 0) != (b < 0)); }

static Value power_of_ints(Render *r, int64_t base, int64_t exponent) {
    int64_t result = 1;
    if (base == 0 || base == 1 || base == -1) exponent = exponent ? 2 - exponent % 2 : 0; /* same parity, same result */
    for (; exponent > 0; exponent--)
        if (__builtin_mul_overflow(result, base, &result)) return value_too_large(r);
    return value_int(result);
}

static Value int_binary(Render *r, Op op, int64_t a, int64_t b) {
    int64_t v = 0;
    bool overflow = false;
    switch (op) {
    case OP_ADD:
        overflow = __builtin_add_overflow(a, b, &v);
        break;
    case OP_SUB:
        overflow = __builtin_sub_overflow(a, b, &v);
        break;
    case OP_MUL:
        overflow = __builtin_mul_overflow(a, b, &v);
        break;
    case OP_DIV: /* long double holds both exactly: integers above 2^53 divide as in Python */
        return b == 0 ? by_zero(r) : value_float((double)((long double)a / (long double)b));
    case OP_FLOORDIV:
    case OP_MOD:
        if (b == 0) return by_zero(r);
        if (b == -1) return op == OP_MOD ? value_int(0) : int_binary(r, OP_SUB, 0, a);
        v = op == OP_FLOORDIV ? floor_div(a, b) : a - floor_div(a, b) * b;
        break;
    default:
        return power_of_ints(r, a, b);
    }
    return overflow ? value_too_large(r) : value_int(v);
}

/* Python's float division: the remainder has the divisor's sign. */
static double float_mod(double a, double b, double *quotient) {
    double mod = fmod(a, b), div = (a - mod) / b;
    if (mod == 0) {
        mod = copysign(0.0, b);
    } else if ((b < 0) != (mod < 0)) {
        mod += b;
        div -= 1.0;
    }
    double whole = floor(div);
    *quotient = div == 0 ? copysign(0.0, a / b) : div - whole > 0.5 ? whole + 1.0 : whole;
    return mod;
}

static Value float_power(Render *r, double a, double b) {
    if (a == 0 && b < 0) return by_zero(r);
    double v = pow(a, b);
    bool fine = isfinite(v) || !isfinite(a) || !isfinite(b);
    if (!fine) render_fail(r, ERR_UNSUPPORTED, "a power that is not a finite real number is not supported");
    return value_float(v);
}

static Value float_binary(Render *r, Op op, double a, double b) {
    double quotient, mod;
    switch (op) {
    case OP_ADD:
        return value_float(a + b);
    case OP_SUB:
        return value_float(a - b);
    case OP_MUL:
        return value_float(a * b);
    case OP_POW:
        return float_power(r, a, b);
    default:
        if (b == 0) return by_zero(r);
        if (op == OP_DIV) return value_float(a / b);
        mod = float_mod(a, b, &quotient);
        return value_float(op == OP_MOD ? mod : quotient);
    }
}

static Value concat(Render *r, Value a, Value b) {
    const Text *left = value_str(r, a);
    return value_text(text_concat(r, left, value_str(r, b)));
}

Value op_binary(Render *r, Op op, Value a, Value b) {
    static const char *const names[] = {"+", "-", "*", "/", "//", "%", "**", "~"};
    Value v;
    if (r->failed) return value_none();
    if (op == OP_CONCAT) return concat(r, a, b);
    if (value_is_number(a) && value_is_number(b)) {
        bool ints = value_is_int(a) && value_is_int(b) && !(op == OP_POW && value_as_int(b) < 0);
        v = ints ? int_binary(r, op, value_as_int(a), value_as_int(b))
                 : float_binary(r, op, value_as_float(a), value_as_float(b));
    } else if (value_is_numeric(a) && value_is_numeric(b)) {
        return value_too_large(r);
    } else if (op == OP_ADD && a.kind == V_STR && b.kind == V_STR) {
        return add_texts(r, a, b);
    } else if (op == OP_ADD && a.kind == b.kind && (a.kind == V_LIST || a.kind == V_TUPLE)) {
        v = add_lists(r, a, b);
    } else if (op == OP_MUL && is_repeatable(a) && value_is_int(b)) {
        v = repeat(r, a, value_as_int(b));
    } else if (op == OP_MUL && value_is_int(a) && is_repeatable(b)) {
        v = repeat(r, b, value_as_int(a));
    } else if (op == OP_MOD && a.kind == V_STR) {
        return text_format(r, a, b);
    } else {
        return unfit(r, names[op], a, b);
    }
    v.untrusted = a.untrusted || b.untrusted;
    return v;
}

Value op_negate(Render *r, Value v) {
    if (v.kind == V_FLOAT) {
        v.f = -v.f;
        return v;
    }
    if (v.kind == V_BIG) return value_negated(r, v);
    if (v.kind == V_INT && v.i == INT64_MIN) {
        Value negated = value_whole(r, 0x1p63);
        negated.untrusted = v.untrusted;
        return negated;
    }
    return op_binary(r, OP_SUB, value_int(0), v);
}

static bool contains(Render *r, Value container, Value v) {
    switch ((ValueKind)container.kind) {
    case V_UNDEFINED:
        return false;
    case V_STR:
        if (v.kind == V_STR)
            return render_work_bytes(r, container.text->n) && str_find(text_str(container.text), text_str(v.text)) >= 0;
        break;
    case V_DICT:
        if (value_hashable(v)) return dict_find(r, container.dict, v) != NULL;
        break;
    case V_ITER:
        while (container.list->n && render_work(r, 1)) { /* the items that it has walked over are gone */
            container.list->n--;
            if (value_equal(r, *container.list->item++, v)) return true;
        }
        return false;
    default: {
        List items;
        if (!value_items(r, container, &items)) return false;
        for (size_t i = 0; i < items.n && render_work(r, 1); i++)
            if (value_equal(r, items.item[i], v)) return true;
        return false;
    }
    }
    unfit(r, "in", v, container);
    return false;
}

bool op_compare(Render *r, Op op, Value a, Value b) {
    switch (op) {
    case OP_EQ:
        return value_equal(r, a, b);
    case OP_NE:
        return !value_equal(r, a, b);
    case OP_LT:
        return value_order(r, a, b) < 0;
    case OP_LE:
        return value_order(r, a, b) <= 0;
    case OP_GT:
        return value_order(r, a, b) > 0;
    case OP_GE:
        return value_order(r, a, b) >= 0;
    case OP_IN:
        return contains(r, b, a);
    default:
        return !contains(r, b, a);
    }
}

/* What an attribute lookup finds before items are tried: methods, and the fields of loops and namespaces. */
static Value own_attribute(Render *r, Value object, Str name) {
    if (object.kind == V_LOOP) {
        Value v = loop_attribute(r, object.loop, name);
        if (v.kind != V_MISSING) return v;
    }
    if (object.kind == V_TUPLE && object.list->label && object.list->n == 2) {
        if (str_eq(name, S("grouper"))) return object.list->item[0];
        if (str_eq(name, S("list"))) return object.list->item[1];
    }
    if (object.kind == V_NAMESPACE) {
        const Value *v = dict_find_str(r, object.dict, name);
        return v ? *v : (Value){0};
    }
    return builtin_method(r, object, name);
}

Value op_attribute(Render *r, Value object, Str name) {
    if (object.kind == V_UNDEFINED) return value_use_undefined(r, object);
    Value v = own_attribute(r, object, name);
    if (v.kind != V_MISSING) return v;
    const Value *item = object.kind == V_DICT ? dict_find_str(r, object.dict, name) : NULL;
    return item ? *item : value_undefined(r, name, value_type(object));
}

/* An index from the end if negative; false if outside of [0, n). */
static bool index_in(int64_t *i, size_t n) {
    if (*i < 0) *i += (int64_t)n;
    return *i >= 0 && *i < (int64_t)n;
}

static Value item_at(Render *r, Value object, int64_t i) {
    switch ((ValueKind)object.kind) {
    case V_LIST:
    case V_TUPLE:
        return index_in(&i, object.list->n) ? object.list->item[i] : (Value){0};
    case V_RANGE:
        return index_in(&i, object.range->n) ? value_int(object.range->start + i * object.range->step) : (Value){0};
    case V_STR: {
        if (!index_in(&i, value_length(r, object))) return (Value){0};
        size_t begin = text_offset(object.text, (size_t)i), end = begin;
        utf8_next(text_str(object.text), &end);
        return markup_like(value_text(text_slice(r, object.text, begin, end)), object);
    }
    default:
        return (Value){0};
    }
}

Value op_item(Render *r, Value object, Value key) {
    if (r->failed) return value_none();
    if (object.kind == V_UNDEFINED) return value_use_undefined(r, object);
    if (object.kind == V_DICT && value_hashable(key)) {
        const Value *v = dict_find(r, object.dict, key);
        if (v) return *v;
    } else if (value_is_int(key)) {
        Value v = item_at(r, object, value_as_int(key));
        if (v.kind != V_MISSING) return v;
    }
    if (key.kind != V_STR) return value_undefined(r, S("element"), value_type(object));
    Value v = own_attribute(r, object, text_str(key.text));
    return v.kind != V_MISSING ? v : value_undefined(r, text_str(key.text), value_type(object));
}

/* One bound of a slice, as Python adjusts it; false if it is no integer. */
static bool slice_bound(Value v, int64_t n, bool backwards, int64_t absent, int64_t *out) {
    *out = absent;
    if (v.kind == V_NONE) return true;
    if (!value_is_int(v)) return false;
    int64_t i = value_as_int(v);
    if (i < 0) i = i < -n ? -1 : i + n;
    if (i < 0)
        i = backwards ? -1 : 0;
    else if (i >= n)
        i = backwards ? n - 1 : n;
    *out = i;
    return true;
}

static Value slice_text(Render *r, const Text *t, int64_t from, int64_t step, size_t count) {
    if (step == 1) {
        size_t begin = text_offset(t, (size_t)from);
        const Text *rest = text_slice(r, t, begin, t->n);
        return value_text(text_slice(r, rest, 0, text_offset(rest, count)));
    }
    List c;
    TextBuf b = {.r = r};
    if (value_items(r, value_text(t), &c))
        for (size_t k = 0; k < count; k++) text_put_text(&b, c.item[from + (int64_t)k * step].text);
    return value_text(text_done(&b));
}

static Value slice_range(Render *r, const Range *range, int64_t begin, int64_t end, int64_t by, size_t count) {
    int64_t start, stop, step;
    if (__builtin_mul_overflow(range->step, by, &step) || __builtin_mul_overflow(range->step, begin, &start) ||
        __builtin_add_overflow(range->start, start, &start) || __builtin_mul_overflow(range->step, end, &stop) ||
        __builtin_add_overflow(range->start, stop, &stop))
        return value_too_large(r);
    Range *part = render_new(r, sizeof *part);
    *part = (Range){start, stop, step, count};
    return (Value){.kind = V_RANGE, .range = part};
}

Value op_slice(Render *r, Value object, Value from, Value to, Value step) {
    int64_t by = 1, begin, end;
    if (r->failed) return value_none();
    if (object.kind == V_UNDEFINED) return value_use_undefined(r, object);
    bool list = object.kind == V_LIST || object.kind == V_TUPLE;
    if (!list && object.kind != V_STR && object.kind != V_RANGE) {
        render_fail(r, ERR_FORMAT, "there is no slice of '%s'", value_type(object));
        return value_none();
    }
    int64_t n = (int64_t)value_length(r, object);
    if (step.kind != V_NONE) by = value_is_int(step) ? value_as_int(step) : 0;
    if (by < -INT64_MAX) by = -INT64_MAX;
    if (by == 0 || !slice_bound(from, n, by < 0, by < 0 ? n - 1 : 0, &begin) ||
        !slice_bound(to, n, by < 0, by < 0 ? -1 : n, &end)) {
        render_fail(r, ERR_FORMAT, "slice indices must be integers or none, the step not zero");
        return value_none();
    }
    int64_t span = by < 0 ? begin - end : end - begin;
    size_t count = span > 0 ? (size_t)((span - 1) / (by < 0 ? -by : by) + 1) : 0;
    if (object.kind == V_RANGE) return slice_range(r, object.range, begin, end, by, count);
    if (object.kind == V_STR) return markup_like(slice_text(r, object.text, begin, by, count), object);
    Value v = list_new(r, object.kind);
    v.untrusted = object.untrusted;
    if (render_work(r, count))
        for (size_t k = 0; k < count; k++) list_add(r, v, object.list->item[begin + (int64_t)k * by]);
    return v;
}

static bool all_digits(Str s) {
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < '0' || s.p[i] > '9') return false;
    return s.n > 0;
}

Value op_path(Render *r, Value object, Value path) {
    if (path.kind != V_STR) return op_item(r, object, path);
    const Text *t = path.text;
    for (size_t begin = 0; begin <= t->n && !r->failed;) {
        const char *dot = t->n > begin ? memchr(t->p + begin, '.', t->n - begin) : NULL;
        size_t end = dot ? (size_t)(dot - t->p) : t->n;
        Str part = {t->p + begin, end - begin};
        int64_t index;
        Value key = all_digits(part) && str_i64(part, 0, INT64_MAX, &index) ? value_int(index)
                                                                            : value_text(text_slice(r, t, begin, end));
        object = op_item(r, object, key);
        begin = end + 1;
    }
    return object;
}
