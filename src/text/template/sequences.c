/* Filters and methods of lists, dicts and other values that can be walked. A generator of jinja2 is a V_ITER here,
 * whose items are computed at once. */
#include "text/template/eval.h"

#include <string.h>

static Value list_of(Render *r, ValueKind kind, const List *items) {
    Value v = list_new(r, kind);
    if (render_work(r, items->n))
        for (size_t i = 0; i < items->n; i++) list_add(r, v, items->item[i]);
    return v;
}

Value fn_length(Render *r, Value self, const Args *args) {
    (void)args;
    if (self.kind == V_LOOP) return loop_attribute(r, self.loop, S("length"));
    return value_int((int64_t)value_length(r, self));
}

Value fn_default(Render *r, Value self, const Args *args) {
    bool absent = self.kind == V_UNDEFINED || (arg_truth(args, 1) && !value_truth(self));
    if (!absent) return self;
    return args->bound[0].kind == V_MISSING ? value_text(text_new(r, S(""), false)) : args->bound[0];
}

Value fn_list(Render *r, Value self, const Args *args) {
    (void)args;
    List items;
    return value_items(r, self, &items) ? list_of(r, V_LIST, &items) : value_none();
}

Value fn_first(Render *r, Value self, const Args *args) {
    (void)args;
    List items;
    if (self.kind == V_ITER && self.list->n) { /* takes one, leaves the rest */
        self.list->n--;
        return *self.list->item++;
    }
    if (self.kind == V_STR && self.text->n) return op_item(r, value_text(self.text), value_int(0));
    if (!value_items(r, self, &items)) return value_none();
    return items.n ? items.item[0] : value_undefined(r, (Str){0}, "No first item, sequence was empty.");
}

static bool reversible(Render *r, Value v) {
    if (value_has_length(v) && v.kind != V_LOOP) return true;
    return render_fail(r, ERR_FORMAT, "'%s' object is not reversible", value_type(v));
}

Value fn_last(Render *r, Value self, const Args *args) {
    (void)args;
    List items;
    if (!reversible(r, self)) return value_none();
    if (self.kind == V_STR && self.text->n) return op_item(r, value_text(self.text), value_int(-1));
    if (!value_items(r, self, &items)) return value_none();
    return items.n ? items.item[items.n - 1] : value_undefined(r, (Str){0}, "No last item, sequence was empty.");
}

Value fn_reverse(Render *r, Value self, const Args *args) {
    (void)args;
    List items;
    if (self.kind == V_STR) return op_slice(r, self, value_none(), value_none(), value_int(-1));
    if (!value_items(r, self, &items)) return value_none();
    Value v = list_new(r, self.kind == V_ITER ? V_LIST : V_ITER);
    if (render_work(r, items.n))
        for (size_t i = items.n; i-- > 0;) list_add(r, v, items.item[i]);
    return v;
}

Value fn_attr(Render *r, Value self, const Args *args) {
    const Text *name = NULL;
    if (!arg_text(r, args, 0, &name)) return value_none();
    if (self.kind == V_DICT && dict_find_str(r, self.dict, text_str(name))) /* attributes only, not items */
        return value_undefined(r, text_str(name), value_type(self));
    return op_attribute(r, self, text_str(name));
}

Value fn_join(Render *r, Value self, const Args *args) {
    List items;
    TextBuf b = {.r = r};
    const Text *between = args->bound[0].kind == V_MISSING ? NULL : value_str(r, args->bound[0]);
    if (!value_items(r, self, &items)) return value_none();
    for (size_t i = 0; i < items.n && render_work(r, 1); i++) {
        if (i && between) text_put_text(&b, between);
        value_print(&b, arg_given(args, 1) ? op_path(r, items.item[i], args->bound[1]) : items.item[i]);
    }
    return value_text(text_done(&b));
}

Value fn_batch(Render *r, Value self, const Args *args) {
    List items;
    int64_t size = 0;
    Value batches = list_new(r, V_ITER), batch = {0};
    if (!arg_int(r, args, 0, &size) || !value_items(r, self, &items)) return value_none();
    if (size < 1) {
        render_fail(r, ERR_FORMAT, "batch: a size of %lld", (long long)size);
        return value_none();
    }
    for (size_t i = 0; i < items.n && render_work(r, 1); i++) {
        if (batch.kind == V_MISSING || batch.list->n == (size_t)size)
            list_add(r, batches, batch = list_new(r, V_LIST));
        list_add(r, batch, items.item[i]);
    }
    if (batch.kind != V_MISSING && arg_given(args, 1))
        while (batch.list->n < (size_t)size && render_work(r, 1)) list_add(r, batch, args->bound[1]);
    return batches;
}

Value fn_slice(Render *r, Value self, const Args *args) {
    List items;
    int64_t slices = 0;
    Value v = list_new(r, V_ITER);
    if (!arg_int(r, args, 0, &slices) || !value_items(r, self, &items)) return value_none();
    if (slices == 0) render_fail(r, ERR_FORMAT, "slice: into 0 parts");
    size_t at = 0;
    for (int64_t k = 0; k < slices && render_work(r, 1); k++) {
        bool longer = k < (int64_t)items.n % slices;
        Value part = list_new(r, V_LIST);
        for (size_t n = items.n / (size_t)slices + longer; n > 0 && render_work(r, 1); n--)
            list_add(r, part, items.item[at++]);
        if (!longer && arg_given(args, 1)) list_add(r, part, args->bound[1]);
        list_add(r, v, part);
    }
    return v;
}

/* ---- keys: what sort, unique, min and max compare ---- */

static Value ignore_case(Render *r, Value v) {
    return v.kind == V_STR ? value_text(text_case(r, v.text, CHAR_LOWER)) : v;
}

/* Of an item: itself or its attribute; `several`: the attribute may be a list of names with commas, the key a list. */
static Value key_of(Render *r, Value item, Value attribute, bool case_sensitive, bool several) {
    Value key = item;
    if (attribute.kind != V_MISSING && attribute.kind != V_NONE) {
        const Text *t = several && attribute.kind == V_STR ? attribute.text : NULL;
        if (t && memchr(t->p, ',', t->n)) {
            key = list_new(r, V_LIST);
            for (size_t begin = 0; begin <= t->n && render_work(r, 1);) {
                const char *comma = t->n > begin ? memchr(t->p + begin, ',', t->n - begin) : NULL;
                size_t end = comma ? (size_t)(comma - t->p) : t->n;
                Value part = op_path(r, item, value_text(text_slice(r, t, begin, end)));
                list_add(r, key, case_sensitive ? part : ignore_case(r, part));
                begin = end + 1;
            }
            return key;
        }
        key = op_path(r, item, attribute);
    }
    return case_sensitive ? key : ignore_case(r, key);
}

typedef struct Keyed {
    Value key, item;
} Keyed;

/* Python tests for equality first, so that equal things need no order. */
static int keyed_order(Render *r, const Keyed *a, const Keyed *b) {
    return value_equal(r, a->key, b->key) ? 0 : value_order(r, a->key, b->key);
}

/* Stable, bottom-up merge sort; `sign` -1 sorts descending and keeps equals in order, as Python does. */
static void sort(Render *r, Keyed *a, size_t n, int sign) {
    Keyed *to = render_array(r, n, sizeof *to), *from = a;
    for (size_t width = 1; width < n && !r->failed; width *= 2) {
        for (size_t begin = 0; begin < n; begin += 2 * width) {
            size_t mid = begin + width < n ? begin + width : n, end = mid + width < n ? mid + width : n;
            size_t i = begin, k = mid;
            for (size_t out = begin; out < end; out++) {
                bool left = i < mid && (k >= end || sign * keyed_order(r, &from[i], &from[k]) <= 0);
                to[out] = from[left ? i++ : k++];
            }
        }
        Keyed *swap = from;
        from = to;
        to = swap;
    }
    if (from != a && !r->failed) memcpy(a, from, n * sizeof *a);
}

static Value sorted(Render *r, const List *items, Value attribute, bool case_sensitive, bool reverse) {
    Value v = list_new(r, V_LIST);
    Keyed *keyed = render_array(r, items->n, sizeof *keyed);
    if (!keyed) return v;
    for (size_t i = 0; i < items->n && render_work(r, 1); i++)
        keyed[i] = (Keyed){key_of(r, items->item[i], attribute, case_sensitive, true), items->item[i]};
    sort(r, keyed, items->n, reverse ? -1 : 1);
    for (size_t i = 0; i < items->n && !r->failed; i++) list_add(r, v, keyed[i].item);
    return v;
}

Value fn_sort(Render *r, Value self, const Args *args) {
    List items;
    if (!value_items(r, self, &items)) return value_none();
    return sorted(r, &items, args->bound[2], arg_truth(args, 1), arg_truth(args, 0));
}

static Value pair(Render *r, Value a, Value b) {
    Value v = list_new(r, V_TUPLE);
    list_add(r, v, a);
    list_add(r, v, b);
    return v;
}

static Value pairs_of(Render *r, Value dict, ValueKind kind) {
    Value v = list_new(r, kind);
    v.untrusted = dict.untrusted;
    for (size_t i = 0; i < dict.dict->n && render_work(r, 1); i++)
        list_add(r, v, pair(r, dict.dict->key[i], dict.dict->value[i]));
    return v;
}

static bool needs_dict(Render *r, Value v) {
    if (v.kind == V_DICT) return true;
    if (v.kind == V_UNDEFINED) value_use_undefined(r, v);
    return render_fail(r, ERR_FORMAT, "a mapping is needed, not '%s'", value_type(v));
}

Value fn_dictsort(Render *r, Value self, const Args *args) {
    const Text *by = NULL;
    if (!needs_dict(r, self) || !arg_text(r, args, 1, &by)) return value_none();
    bool values = by && str_eq(text_str(by), S("value"));
    if (by && !values && !str_eq(text_str(by), S("key"))) {
        render_fail(r, ERR_FORMAT, "dictsort: by must be 'key' or 'value'");
        return value_none();
    }
    List items = *pairs_of(r, self, V_LIST).list;
    return sorted(r, &items, value_int(values), arg_truth(args, 0), arg_truth(args, 2));
}

Value dict_by_keys(Render *r, Value dict) {
    List items = *pairs_of(r, dict, V_LIST).list;
    List pairs = *sorted(r, &items, value_int(0), true, false).list;
    Value v = dict_new(r);
    v.untrusted = dict.untrusted;
    for (size_t i = 0; i < pairs.n && !r->failed; i++)
        dict_append(r, v.dict, pairs.item[i].list->item[0], pairs.item[i].list->item[1]);
    return v;
}

/* A pair whose parts have names: grouper and list. */
static Value group_of(Render *r, Value grouper, Value list) {
    Value v = pair(r, grouper, list);
    v.list->label = "group";
    return v;
}

static Value group_key(Render *r, Value item, const Args *args, bool case_sensitive) {
    Value key = op_path(r, item, args->bound[0]);
    if (key.kind == V_UNDEFINED && arg_given(args, 1)) key = args->bound[1];
    return case_sensitive ? key : ignore_case(r, key);
}

Value fn_groupby(Render *r, Value self, const Args *args) {
    List items;
    Value v = list_new(r, V_LIST), group = {0};
    bool exact = arg_truth(args, 2);
    if (!value_items(r, self, &items)) return value_none();
    Keyed *keyed = render_array(r, items.n, sizeof *keyed);
    if (!keyed) return value_none();
    for (size_t i = 0; i < items.n && render_work(r, 1); i++)
        keyed[i] = (Keyed){group_key(r, items.item[i], args, exact), items.item[i]};
    sort(r, keyed, items.n, 1);
    for (size_t i = 0; i < items.n && render_work(r, 1); i++) {
        /* Python orders the keys, which fails for keys without an order, even if they are equal. */
        if (!i || value_order(r, keyed[i].key, keyed[i - 1].key)) {
            group = list_new(r, V_LIST);
            list_add(r, v, group_of(r, group_key(r, keyed[i].item, args, true), group));
        }
        list_add(r, group, keyed[i].item);
    }
    return v;
}

Value fn_unique(Render *r, Value self, const Args *args) {
    List items;
    Value v = list_new(r, V_ITER);
    Dict *seen = dict_new(r).dict;
    if (!value_items(r, self, &items)) return value_none();
    for (size_t i = 0; i < items.n && render_work(r, 1); i++) {
        Value key = key_of(r, items.item[i], args->bound[1], arg_truth(args, 0), false);
        size_t before = seen->n;
        dict_set(r, seen, key, key);
        if (seen->n > before) list_add(r, v, items.item[i]);
    }
    return v;
}

static Value extreme(Render *r, Value self, const Args *args, int sign) {
    List items;
    if (!value_items(r, self, &items)) return value_none();
    if (!items.n) return value_undefined(r, (Str){0}, "No aggregated item, sequence was empty.");
    Value best = items.item[0], best_key = key_of(r, best, args->bound[1], arg_truth(args, 0), false);
    for (size_t i = 1; i < items.n && render_work(r, 1); i++) {
        Value key = key_of(r, items.item[i], args->bound[1], arg_truth(args, 0), false);
        if (sign * value_order(r, key, best_key) <= 0) continue;
        best = items.item[i];
        best_key = key;
    }
    return best;
}

Value fn_min(Render *r, Value self, const Args *args) { return extreme(r, self, args, -1); }
Value fn_max(Render *r, Value self, const Args *args) { return extreme(r, self, args, 1); }

Value fn_sum(Render *r, Value self, const Args *args) {
    List items;
    Value sum = args->bound[1].kind == V_MISSING ? value_int(0) : args->bound[1];
    if (!value_items(r, self, &items)) return value_none();
    if (sum.kind == V_STR) render_fail(r, ERR_FORMAT, "sum: cannot sum strings");
    for (size_t i = 0; i < items.n && render_work(r, 1); i++) {
        Value item = arg_given(args, 0) ? op_path(r, items.item[i], args->bound[0]) : items.item[i];
        sum = op_binary(r, OP_ADD, sum, item);
    }
    return sum;
}

/* ---- map, select, reject ---- */

Value fn_map(Render *r, Value self, const Args *args) {
    Value v = list_new(r, V_ITER), attribute = {0}, fallback = {0};
    List items;
    if (!value_truth(self)) return v;
    for (int k = 0; !args->n && k < args->n_kw; k++) {
        bool path = str_eq(args->key[k], S("attribute"));
        if (!path && !str_eq(args->key[k], S("default")))
            render_fail(r, ERR_FORMAT, "map: an argument of unknown name");
        *(path ? &attribute : &fallback) = args->kw[k];
    }
    if (!args->n && attribute.kind == V_MISSING) render_fail(r, ERR_FORMAT, "map: a filter or an attribute is missing");
    if (r->failed || !value_items(r, self, &items)) return v;
    for (size_t i = 0; i < items.n && render_work(r, 1); i++) {
        Value item = args->n ? builtin_apply_filter(r, args->pos[0], items.item[i], args, 1)
                             : op_path(r, items.item[i], attribute);
        bool absent = !args->n && item.kind == V_UNDEFINED && fallback.kind != V_MISSING && fallback.kind != V_NONE;
        list_add(r, v, absent ? fallback : item);
    }
    return v;
}

/* `attributes`: the first argument names what is tested; then comes the test, by default truth. */
static Value select_items(Render *r, Value self, const Args *args, bool attributes, bool wanted) {
    Value v = list_new(r, V_ITER);
    List items;
    if (!value_truth(self)) return v;
    if (args->n < attributes) {
        render_fail(r, ERR_FORMAT, "an attribute's name is missing");
        return v;
    }
    if (!value_items(r, self, &items)) return v;
    for (size_t i = 0; i < items.n && render_work(r, 1); i++) {
        Value tested = attributes ? op_path(r, items.item[i], args->pos[0]) : items.item[i];
        bool holds = args->n > attributes
                         ? builtin_apply_test(r, args->pos[attributes], tested, args, attributes + 1)
                         : value_truth(tested);
        if (holds == wanted) list_add(r, v, items.item[i]);
    }
    return v;
}

Value fn_select(Render *r, Value self, const Args *args) { return select_items(r, self, args, false, true); }
Value fn_reject(Render *r, Value self, const Args *args) { return select_items(r, self, args, false, false); }
Value fn_selectattr(Render *r, Value self, const Args *args) { return select_items(r, self, args, true, true); }
Value fn_rejectattr(Render *r, Value self, const Args *args) { return select_items(r, self, args, true, false); }

/* ---- dicts ---- */

Value fn_items(Render *r, Value self, const Args *args) {
    (void)args;
    if (self.kind == V_UNDEFINED) return list_new(r, V_ITER);
    return needs_dict(r, self) ? pairs_of(r, self, V_ITER) : value_none();
}

Value fn_dict_items(Render *r, Value self, const Args *args) {
    (void)args;
    Value v = pairs_of(r, self, V_VIEW);
    v.list->label = "dict_items";
    return v;
}

static Value view(Render *r, Value *item, size_t n, const char *label) {
    Value v = list_of(r, V_VIEW, &(List){item, n, n, NULL});
    v.list->label = label;
    return v;
}

Value fn_dict_keys(Render *r, Value self, const Args *args) {
    (void)args;
    return view(r, self.dict->key, self.dict->n, "dict_keys");
}

Value fn_dict_values(Render *r, Value self, const Args *args) {
    (void)args;
    return view(r, self.dict->value, self.dict->n, "dict_values");
}

Value fn_dict_get(Render *r, Value self, const Args *args) {
    if (!value_hashable(args->bound[0])) {
        render_fail(r, ERR_FORMAT, "a %s cannot be a key", value_type(args->bound[0]));
        return value_none();
    }
    const Value *v = dict_find(r, self.dict, args->bound[0]);
    return v ? *v : args->bound[1].kind == V_MISSING ? value_none() : args->bound[1];
}

Value fn_dict_copy(Render *r, Value self, const Args *args) {
    (void)args;
    Value v = dict_new(r);
    for (size_t i = 0; i < self.dict->n && render_work(r, 1); i++)
        dict_append(r, v.dict, self.dict->key[i], self.dict->value[i]);
    return v;
}

/* ---- lists ---- */

Value fn_list_count(Render *r, Value self, const Args *args) {
    List items;
    int64_t n = 0;
    if (!value_items(r, self, &items)) return value_none();
    for (size_t i = 0; i < items.n && render_work(r, 1); i++) n += value_equal(r, items.item[i], args->bound[0]);
    return value_int(n);
}

Value fn_list_index(Render *r, Value self, const Args *args) {
    List items;
    if (!value_items(r, self, &items)) return value_none();
    for (size_t i = 0; i < items.n && render_work(r, 1); i++)
        if (value_equal(r, items.item[i], args->bound[0])) return value_int((int64_t)i);
    render_fail(r, ERR_FORMAT, "the value is not in the list");
    return value_none();
}
