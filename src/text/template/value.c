/* Values: making, comparing, walking (see value.h). */
#include "text/template/value.h"

#include <math.h>
#include <string.h>

Value value_undefined(Render *r, Str name, const char *owner) {
    Undefined *u = render_new(r, sizeof *u);
    *u = (Undefined){name, owner};
    return (Value){.kind = V_UNDEFINED, .undefined = u};
}

Value value_use_undefined(Render *r, Value v) {
    const Undefined *u = v.undefined;
    if (!u->name.n)
        render_fail(r, ERR_FORMAT, "%s", u->owner);
    else if (!u->owner)
        render_fail(r, ERR_FORMAT, "'%.*s' is undefined", STR_ARG(u->name));
    else
        render_fail(r, ERR_FORMAT, "'%s object' has no attribute '%.*s'", u->owner, STR_ARG(u->name));
    return v;
}

Value value_from_json(Render *r, const json_t *j, bool untrusted) {
    Value v = value_none();
    if (!render_work(r, 1) || !render_enter(r)) {
        render_leave(r);
        return v;
    }
    switch (json_typeof(j)) {
    case JSON_OBJECT: {
        Str big = js_big(j);
        if (big.n) {
            v = value_integer(r, big);
            break;
        }
        v = dict_new(r);
        const char *key;
        size_t key_n;
        json_t *item;
        json_object_keylen_foreach((json_t *)(uintptr_t)j, key, key_n, item) {
            Dict *d = v.dict;
            Value k = value_text(text_new(r, (Str){key, key_n}, untrusted));
            dict_append(r, d, k, value_from_json(r, item, untrusted));
        }
        break;
    }
    case JSON_ARRAY:
        v = list_new(r, V_LIST);
        for (size_t i = 0; i < json_array_size(j); i++)
            list_add(r, v, value_from_json(r, json_array_get(j, i), untrusted));
        break;
    case JSON_STRING:
        v = value_text(text_new(r, js_str(j), untrusted));
        break;
    case JSON_INTEGER:
        v = value_int(json_integer_value(j));
        break;
    case JSON_REAL:
        v = value_float(json_real_value(j));
        break;
    case JSON_TRUE:
    case JSON_FALSE:
        v = value_bool(json_is_true(j));
        break;
    case JSON_NULL:
        break;
    }
    v.untrusted = untrusted;
    render_leave(r);
    return v;
}

const char *value_type(Value v) {
    static const char *const names[] = {
        [V_MISSING] = "nothing",   [V_UNDEFINED] = "Undefined", [V_NONE] = "NoneType", [V_BOOL] = "bool",
        [V_INT] = "int",           [V_FLOAT] = "float",         [V_BIG] = "int",       [V_STR] = "str",
        [V_LIST] = "list",
        [V_TUPLE] = "tuple",       [V_DICT] = "dict",           [V_RANGE] = "range",   [V_VIEW] = "view",
        [V_ITER] = "generator",    [V_NAMESPACE] = "Namespace", [V_LOOP] = "loop",     [V_MACRO] = "Macro",
        [V_METHOD] = "method",     [V_FUNCTION] = "function",
    };
    return v.kind == V_VIEW ? v.list->label : names[v.kind];
}

/* The arrays of lists and dicts double; the old ones stay in the arena. */
static bool grow_values(Render *r, Value **items, size_t n, size_t cap) {
    Value *bigger = render_array(r, cap, sizeof **items);
    if (!bigger) return false;
    if (n) memcpy(bigger, *items, n * sizeof **items);
    *items = bigger;
    return true;
}

Value list_new(Render *r, ValueKind kind) {
    return (Value){.kind = (uint8_t)kind, .list = render_new(r, sizeof(List))};
}

void list_add(Render *r, Value list, Value item) {
    List *l = list.list;
    if (l->n == l->cap) {
        size_t cap = l->cap ? l->cap * 2 : 4;
        if (!grow_values(r, &l->item, l->n, cap)) return;
        l->cap = cap;
    }
    l->item[l->n++] = item;
}

Value dict_new(Render *r) { return (Value){.kind = V_DICT, .dict = render_new(r, sizeof(Dict))}; }

bool value_hashable(Value v) {
    if (v.kind == V_LIST || v.kind == V_DICT || v.kind == V_VIEW) return false;
    if (v.kind == V_TUPLE)
        for (size_t i = 0; i < v.list->n; i++)
            if (!value_hashable(v.list->item[i])) return false;
    return true;
}

Value *dict_find_str(Render *r, const Dict *d, Str key) {
    if (!render_work(r, d->n / 8)) return NULL;
    for (size_t i = 0; i < d->n; i++)
        if (d->key[i].kind == V_STR && str_eq(text_str(d->key[i].text), key)) return &d->value[i];
    return NULL;
}

Value *dict_find(Render *r, const Dict *d, Value key) {
    if (key.kind == V_STR) return dict_find_str(r, d, text_str(key.text));
    for (size_t i = 0; i < d->n && render_work(r, 1); i++)
        if (value_equal(r, d->key[i], key)) return &d->value[i];
    return NULL;
}

void dict_set(Render *r, Dict *d, Value key, Value v) {
    if (!value_hashable(key)) {
        render_fail(r, ERR_FORMAT, "a %s cannot be a key", value_type(key));
        return;
    }
    Value *old = dict_find(r, d, key);
    if (old)
        *old = v;
    else
        dict_append(r, d, key, v);
}

void dict_append(Render *r, Dict *d, Value key, Value v) {
    if (d->n == d->cap) {
        size_t cap = d->cap ? d->cap * 2 : 4;
        if (!grow_values(r, &d->key, d->n, cap) || !grow_values(r, &d->value, d->n, cap)) return;
        d->cap = cap;
    }
    d->key[d->n] = key;
    d->value[d->n++] = v;
}

bool value_truth(Value v) {
    switch ((ValueKind)v.kind) {
    case V_MISSING:
    case V_UNDEFINED:
    case V_NONE:
        return false;
    case V_BOOL:
        return v.b;
    case V_INT:
        return v.i != 0;
    case V_FLOAT:
        return v.f != 0;
    case V_STR:
        return v.text->n > 0;
    case V_LIST:
    case V_TUPLE:
    case V_VIEW:
        return v.list->n > 0;
    case V_DICT:
        return v.dict->n > 0;
    case V_RANGE:
        return v.range->n > 0;
    default:
        return true;
    }
}

static bool equal_lists(Render *r, const List *a, const List *b) {
    if (a->n != b->n) return false;
    for (size_t i = 0; i < a->n; i++)
        if (!value_equal(r, a->item[i], b->item[i])) return false;
    return true;
}

static bool equal_dicts(Render *r, const Dict *a, const Dict *b) {
    if (a->n != b->n) return false;
    for (size_t i = 0; i < a->n; i++) {
        const Value *other = dict_find(r, b, a->key[i]);
        if (!other || !value_equal(r, a->value[i], *other)) return false;
    }
    return true;
}

static bool equal_numbers(Value a, Value b) {
    if (a.kind != V_FLOAT && b.kind != V_FLOAT) return value_as_int(a) == value_as_int(b);
    return value_as_float(a) == value_as_float(b);
}

static bool equal_same_kind(Render *r, Value a, Value b) {
    switch ((ValueKind)a.kind) {
    case V_UNDEFINED:
    case V_NONE:
        return true;
    case V_STR:
        return render_work_bytes(r, a.text->n) && str_eq(text_str(a.text), text_str(b.text));
    case V_LIST:
    case V_TUPLE:
        return equal_lists(r, a.list, b.list);
    case V_DICT:
        return equal_dicts(r, a.dict, b.dict);
    case V_RANGE:
        return a.range->n == b.range->n &&
               (a.range->n == 0 || (a.range->start == b.range->start &&
                                    (a.range->n == 1 || a.range->step == b.range->step)));
    case V_METHOD:
        return a.method == b.method;
    default:
        return a.list == b.list; /* the same object */
    }
}

bool value_equal(Render *r, Value a, Value b) {
    if (value_is_number(a) && value_is_number(b)) return equal_numbers(a, b);
    if (value_is_numeric(a) && value_is_numeric(b)) return value_big_order(a, b) == 0;
    if (a.kind != b.kind) return false;
    bool equal = render_enter(r) && render_work(r, 1) && equal_same_kind(r, a, b);
    render_leave(r);
    return equal;
}

int value_order(Render *r, Value a, Value b) {
    if (!render_work(r, 1)) return 0;
    if (value_is_number(a) && value_is_number(b)) {
        if (a.kind != V_FLOAT && b.kind != V_FLOAT) {
            int64_t x = value_as_int(a), y = value_as_int(b);
            return (x > y) - (x < y);
        }
        double x = value_as_float(a), y = value_as_float(b);
        return (x > y) - (x < y);
    }
    if (value_is_numeric(a) && value_is_numeric(b)) {
        int order = value_big_order(a, b);
        return order == 2 ? 0 : order;
    }
    if (a.kind == V_STR && b.kind == V_STR) {
        size_t n = a.text->n < b.text->n ? a.text->n : b.text->n;
        return render_work_bytes(r, n) ? str_cmp(text_str(a.text), text_str(b.text)) : 0;
    }
    if (a.kind == b.kind && (a.kind == V_LIST || a.kind == V_TUPLE)) {
        int order = 0;
        if (render_enter(r)) {
            size_t n = a.list->n < b.list->n ? a.list->n : b.list->n, i = 0;
            while (i < n && !r->failed && value_equal(r, a.list->item[i], b.list->item[i])) i++;
            order = i < n ? value_order(r, a.list->item[i], b.list->item[i])
                          : (a.list->n > b.list->n) - (a.list->n < b.list->n);
        }
        render_leave(r);
        return order;
    }
    if (a.kind == V_UNDEFINED || b.kind == V_UNDEFINED)
        value_use_undefined(r, a.kind == V_UNDEFINED ? a : b);
    else
        render_fail(r, ERR_FORMAT, "'%s' and '%s' cannot be ordered", value_type(a), value_type(b));
    return 0;
}

bool value_iterable(Value v) {
    return v.kind == V_UNDEFINED || (v.kind >= V_STR && v.kind <= V_ITER) || v.kind == V_LOOP;
}

static bool characters(Render *r, const Text *t, List *out) {
    size_t n = text_length(t);
    *out = (List){render_array(r, n, sizeof *out->item), n, n, NULL};
    size_t at = 0;
    for (size_t k = 0; k < n && render_work(r, 1); k++) {
        size_t begin = at;
        utf8_next(text_str(t), &at);
        out->item[k] = value_text(text_slice(r, t, begin, at));
    }
    return !r->failed;
}

static bool numbers_of(Render *r, const Range *range, List *out) {
    *out = (List){render_array(r, range->n, sizeof *out->item), range->n, range->n, NULL};
    if (!out->item || !render_work(r, range->n)) return false;
    for (size_t k = 0; k < range->n; k++) out->item[k] = value_int(range->start + (int64_t)k * range->step);
    return true;
}

bool value_items(Render *r, Value v, List *out) {
    *out = (List){0};
    switch ((ValueKind)v.kind) {
    case V_UNDEFINED:
        return true;
    case V_STR:
        return characters(r, v.text, out);
    case V_LIST:
    case V_TUPLE:
    case V_VIEW:
        *out = *v.list;
        return true;
    case V_ITER:
        *out = *v.list;
        *v.list = (List){0}; /* it has been walked */
        return true;
    case V_DICT:
        *out = (List){v.dict->key, v.dict->n, v.dict->n, NULL};
        return true;
    case V_RANGE:
        return numbers_of(r, v.range, out);
    default:
        return render_fail(r, v.kind == V_LOOP ? ERR_UNSUPPORTED : ERR_FORMAT, "'%s' object is not iterable",
                           value_type(v));
    }
}

bool value_has_length(Value v) {
    return v.kind == V_UNDEFINED || (v.kind >= V_STR && v.kind <= V_VIEW) || v.kind == V_LOOP;
}

size_t value_length(Render *r, Value v) {
    switch ((ValueKind)v.kind) {
    case V_UNDEFINED:
        return 0;
    case V_STR:
        return render_work_bytes(r, v.text->n) ? text_length(v.text) : 0;
    case V_LIST:
    case V_TUPLE:
    case V_VIEW:
        return v.list->n;
    case V_DICT:
        return v.dict->n;
    case V_RANGE:
        return v.range->n;
    default:
        render_fail(r, ERR_FORMAT, "object of type '%s' has no len()", value_type(v));
        return 0;
    }
}
