/* Attributes of Python's numbers, ranges and dicts that templates rarely use. */
#include "text/template/builtin.h"

#include <math.h>

Value fn_number_itself(Render *r, Value self, const Args *args) {
    (void)r;
    (void)args;
    return self.kind == V_FLOAT ? self : value_int(value_as_int(self));
}

Value fn_int_zero(Render *r, Value self, const Args *args) {
    (void)r;
    (void)self;
    (void)args;
    return value_int(0);
}

Value fn_int_one(Render *r, Value self, const Args *args) {
    (void)r;
    (void)self;
    (void)args;
    return value_int(1);
}

Value fn_float_zero(Render *r, Value self, const Args *args) {
    (void)r;
    (void)self;
    (void)args;
    return value_float(0);
}

static uint64_t magnitude(Value v) {
    int64_t i = value_as_int(v);
    return i < 0 ? 0 - (uint64_t)i : (uint64_t)i;
}

Value fn_bit_length(Render *r, Value self, const Args *args) {
    (void)r;
    (void)args;
    uint64_t n = magnitude(self);
    return value_int(n ? 64 - __builtin_clzll(n) : 0);
}

Value fn_bit_count(Render *r, Value self, const Args *args) {
    (void)r;
    (void)args;
    return value_int(__builtin_popcountll(magnitude(self)));
}

Value fn_is_integer(Render *r, Value self, const Args *args) {
    (void)r;
    (void)args;
    return value_bool(self.kind != V_FLOAT || (isfinite(self.f) && trunc(self.f) == self.f));
}

Value fn_int_ratio(Render *r, Value self, const Args *args) {
    (void)args;
    Value v = list_new(r, V_TUPLE);
    list_add(r, v, value_int(value_as_int(self)));
    list_add(r, v, value_int(1));
    return v;
}

Value fn_range_start(Render *r, Value self, const Args *args) {
    (void)r;
    (void)args;
    return value_int(self.range->start);
}

Value fn_range_stop(Render *r, Value self, const Args *args) {
    (void)r;
    (void)args;
    return value_int(self.range->stop);
}

Value fn_range_step(Render *r, Value self, const Args *args) {
    (void)r;
    (void)args;
    return value_int(self.range->step);
}

/* dict.fromkeys(keys, value): all have the same value. */
Value fn_dict_fromkeys(Render *r, Value self, const Args *args) {
    (void)self;
    List keys;
    Value v = dict_new(r), value = args->bound[1].kind == V_MISSING ? value_none() : args->bound[1];
    if (!value_items(r, args->bound[0], &keys)) return v;
    for (size_t i = 0; i < keys.n && render_work(r, 1); i++) dict_set(r, v.dict, keys.item[i], value);
    return v;
}
