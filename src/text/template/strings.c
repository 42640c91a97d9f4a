/* Filters and methods of strings. Filters take any value and convert it to a string first; methods exist on strings
 * only. Results are made of parts of their inputs, so that the marks of untrusted bytes stay exact. */
#include "text/template/eval.h"

#include <string.h>

Value fn_string(Render *r, Value self, const Args *args) {
    (void)args;
    return self.kind == V_STR ? self : value_text(value_str(r, self));
}

/* ---- case ---- */

Value fn_upper(Render *r, Value self, const Args *args) {
    (void)args;
    return markup_like(value_text(text_case(r, value_str(r, self), CHAR_UPPER)), self);
}

Value fn_lower(Render *r, Value self, const Args *args) {
    (void)args;
    return markup_like(value_text(text_case(r, value_str(r, self), CHAR_LOWER)), self);
}

/* The character before a position decides whether a word begins there. */
typedef enum Words { WORDS_FIRST, WORDS_FILTER, WORDS_METHOD } Words;

static Value title(Render *r, const Text *t, Words words) {
    TextBuf b = {.r = r};
    bool begins = true;
    if (!render_work_bytes(r, t->n)) return value_none();
    for (size_t i = 0, next = 0; i < t->n && !r->failed; i = next) {
        int32_t c = utf8_next(text_str(t), &next);
        text_put_case(&b, t, i, !begins ? CHAR_LOWER : words == WORDS_FILTER ? CHAR_UPPER : CHAR_TITLE);
        if (words == WORDS_FIRST)
            begins = false;
        else if (words == WORDS_FILTER)
            begins = char_is_space(c) || (c < 0x80 && strchr("-({[<", c) && c);
        else
            begins = !char_is_cased(c);
    }
    return value_text(text_done(&b));
}

Value fn_capitalize(Render *r, Value self, const Args *args) {
    (void)args;
    return markup_like(title(r, value_str(r, self), WORDS_FIRST), self);
}

Value fn_title(Render *r, Value self, const Args *args) {
    (void)args;
    return title(r, value_str(r, self), WORDS_FILTER);
}

Value fn_str_title(Render *r, Value self, const Args *args) {
    (void)args;
    return title(r, self.text, WORDS_METHOD);
}

/* ---- stripping ---- */

static Value strip(Render *r, Value self, const Args *args, unsigned sides) {
    const Text *chars = NULL;
    if (arg_given(args, 0) && !arg_text(r, args, 0, &chars)) return value_none();
    return markup_like(value_text(text_strip(r, value_str(r, self), chars, sides)), self);
}

Value fn_strip(Render *r, Value self, const Args *args) { return strip(r, self, args, STRIP_LEFT | STRIP_RIGHT); }
Value fn_lstrip(Render *r, Value self, const Args *args) { return strip(r, self, args, STRIP_LEFT); }
Value fn_rstrip(Render *r, Value self, const Args *args) { return strip(r, self, args, STRIP_RIGHT); }

Value fn_removeprefix(Render *r, Value self, const Args *args) {
    const Text *t = self.text, *prefix = NULL;
    if (!arg_text(r, args, 0, &prefix) || !str_starts(text_str(t), text_str(prefix))) return self;
    return value_text(text_slice(r, t, prefix->n, t->n));
}

Value fn_removesuffix(Render *r, Value self, const Args *args) {
    const Text *t = self.text, *suffix = NULL;
    if (!arg_text(r, args, 0, &suffix) || !str_ends(text_str(t), text_str(suffix))) return self;
    return value_text(text_slice(r, t, 0, t->n - suffix->n));
}

/* ---- searching ---- */

/* The part [start, end) of the characters that arguments 1 and 2 ask for, in bytes. False if it is empty because
 * start lies behind the text, where not even "" is found. */
static bool search_range(Render *r, const Text *t, const Args *args, size_t *begin, size_t *end) {
    int64_t n = (int64_t)text_length(t), from = 0, to = n;
    *begin = *end = 0;
    if (!render_work_bytes(r, t->n)) return false;
    if (arg_given(args, 1) && !arg_int(r, args, 1, &from)) return false;
    if (arg_given(args, 2) && !arg_int(r, args, 2, &to)) return false;
    if (from < 0) from = from < -n ? 0 : from + n;
    if (to < 0) to = to < -n ? 0 : to + n;
    if (to > n) to = n;
    if (from > to) return false;
    *begin = text_offset(t, (size_t)from);
    *end = text_offset(t, (size_t)to);
    return true;
}

static ptrdiff_t find_last(Render *r, Str s, Str what) {
    if (what.n > s.n) return -1;
    for (size_t i = s.n - what.n + 1; i-- > 0;) {
        if (what.n && (s.p[i] != what.p[0] || s.p[i + what.n - 1] != what.p[what.n - 1])) continue;
        if (!render_work_bytes(r, what.n)) return -1;
        if (str_starts(str_from(s, i), what)) return (ptrdiff_t)i;
    }
    return -1;
}

/* The position of argument 0 in characters, -1 if it is not there. */
static int64_t find(Render *r, const Text *t, const Args *args, bool last) {
    const Text *what = NULL;
    size_t begin, end;
    if (!arg_text(r, args, 0, &what) || !search_range(r, t, args, &begin, &end)) return -1;
    Str s = {t->p + begin, end - begin};
    ptrdiff_t at = last ? find_last(r, s, text_str(what)) : str_find(s, text_str(what));
    if (at < 0) return -1;
    return (int64_t)text_length(text_slice(r, t, 0, begin + (size_t)at));
}

Value fn_find(Render *r, Value self, const Args *args) { return value_int(find(r, self.text, args, false)); }
Value fn_rfind(Render *r, Value self, const Args *args) { return value_int(find(r, self.text, args, true)); }

static Value index_of(Render *r, Value self, const Args *args, bool last) {
    int64_t at = find(r, self.text, args, last);
    if (at < 0) render_fail(r, ERR_FORMAT, "substring not found");
    return value_int(at);
}

Value fn_index(Render *r, Value self, const Args *args) { return index_of(r, self, args, false); }
Value fn_rindex(Render *r, Value self, const Args *args) { return index_of(r, self, args, true); }

Value fn_str_count(Render *r, Value self, const Args *args) {
    const Text *what = NULL;
    size_t begin, end;
    if (!arg_text(r, args, 0, &what) || !search_range(r, self.text, args, &begin, &end)) return value_int(0);
    Str s = {self.text->p + begin, end - begin};
    if (!what->n) return value_int((int64_t)text_length(text_slice(r, self.text, begin, end)) + 1);
    int64_t count = 0;
    for (ptrdiff_t at; (at = str_find(s, text_str(what))) >= 0 && render_work(r, 1); count++)
        s = str_from(s, (size_t)at + what->n);
    return value_int(count);
}

/* Argument 0: a string or a tuple of them. */
static Value has_affix(Render *r, Value self, const Args *args, bool (*has)(Str, Str)) {
    Value one = args->bound[0];
    List affixes = one.kind == V_TUPLE ? *one.list : (List){&one, 1, 1, NULL};
    size_t begin, end;
    bool in_range = search_range(r, self.text, args, &begin, &end), found = false;
    for (size_t i = 0; i < affixes.n && render_work(r, 1); i++) {
        if (affixes.item[i].kind != V_STR) {
            render_fail(r, ERR_FORMAT, "a string is needed, not '%s'", value_type(affixes.item[i]));
            break;
        }
        found = found || (in_range && has((Str){self.text->p + begin, end - begin}, text_str(affixes.item[i].text)));
    }
    return value_bool(found);
}

Value fn_startswith(Render *r, Value self, const Args *args) { return has_affix(r, self, args, str_starts); }
Value fn_endswith(Render *r, Value self, const Args *args) { return has_affix(r, self, args, str_ends); }

/* ---- classes of characters ---- */

static Value all_characters(Render *r, const Text *t, bool (*fits)(int32_t)) {
    if (!render_work_bytes(r, t->n)) return value_none();
    for (size_t i = 0; i < t->n;)
        if (!fits(utf8_next(text_str(t), &i))) return value_bool(false);
    return value_bool(t->n > 0);
}

Value fn_isspace(Render *r, Value self, const Args *args) {
    (void)args;
    return all_characters(r, self.text, char_is_space);
}

Value fn_isalpha(Render *r, Value self, const Args *args) {
    (void)args;
    return all_characters(r, self.text, char_is_letter);
}

Value fn_isdigit(Render *r, Value self, const Args *args) {
    (void)args;
    return all_characters(r, self.text, char_is_digit);
}

Value fn_isdecimal(Render *r, Value self, const Args *args) {
    (void)args;
    return all_characters(r, self.text, char_is_decimal);
}

Value fn_isnumeric(Render *r, Value self, const Args *args) {
    (void)args;
    return all_characters(r, self.text, char_is_number);
}

static bool is_alnum(int32_t c) { return char_is_letter(c) || char_is_number(c); }

Value fn_isalnum(Render *r, Value self, const Args *args) {
    (void)args;
    return all_characters(r, self.text, is_alnum);
}

/* All cased characters are of one case, and there is one. */
static Value one_case(Render *r, Value self, bool (*fits)(int32_t)) {
    const Text *t = value_str(r, self);
    bool any = false;
    if (!render_work_bytes(r, t->n)) return value_none();
    for (size_t i = 0; i < t->n;) {
        int32_t c = utf8_next(text_str(t), &i);
        if (!char_is_cased(c)) continue;
        if (!fits(c)) return value_bool(false);
        any = true;
    }
    return value_bool(any);
}

Value is_lower(Render *r, Value self, const Args *args) {
    (void)args;
    return one_case(r, self, char_is_lower);
}

Value is_upper(Render *r, Value self, const Args *args) {
    (void)args;
    return one_case(r, self, char_is_upper);
}

static bool begins_name(int32_t c) { return c == '_' || char_is_letter(c) || char_is_letter_number(c); }

Value fn_isidentifier(Render *r, Value self, const Args *args) {
    (void)args;
    Str s = text_str(self.text);
    if (!render_work_bytes(r, s.n)) return value_none();
    for (size_t i = 0; i < s.n;) {
        bool first = !i;
        int32_t c = utf8_next(s, &i);
        if (!begins_name(c) && (first || !(char_is_decimal(c) || char_is_mark(c)))) return value_bool(false);
    }
    return value_bool(s.n > 0);
}

/* ---- replacing, joining ---- */

Value fn_casefold(Render *r, Value self, const Args *args) {
    (void)args;
    return value_text(text_case(r, self.text, CHAR_FOLDED));
}

Value fn_expandtabs(Render *r, Value self, const Args *args) {
    int64_t size = 8, column = 0;
    const Text *t = self.text;
    TextBuf b = {.r = r};
    if (!arg_int(r, args, 0, &size) || !render_work_bytes(r, t->n)) return value_none();
    for (size_t i = 0; i < t->n && !r->failed;) {
        size_t begin = i;
        int32_t c = utf8_next(text_str(t), &i);
        if (c != '\t') text_put_part(&b, t, begin, i);
        for (int64_t gap = c == '\t' && size > 0 ? size - column % size : 0; gap > 0 && render_work(r, 1);
             gap--, column++)
            text_put_as(&b, S(" "), t->mark && t->mark[begin]);
        column = c == '\n' || c == '\r' ? 0 : column + (c != '\t');
    }
    return value_text(text_done(&b));
}

/* "" is found in front of every character and at the end. */
static void replace_empty(TextBuf *b, const Text *t, const Text *new, int64_t count) {
    size_t i = 0;
    for (; i < t->n && count > 0 && render_work(b->r, 1); count--) {
        size_t begin = i;
        utf8_next(text_str(t), &i);
        text_put_text(b, new);
        text_put_part(b, t, begin, i);
    }
    if (i == t->n && count > 0)
        text_put_text(b, new);
    else
        text_put_part(b, t, i, t->n);
}

Value fn_replace(Render *r, Value self, const Args *args) {
    const Text *t = value_str(r, self), *old = value_str(r, args->bound[0]), *new = value_str(r, args->bound[1]);
    int64_t count = -1;
    if (arg_given(args, 2) && !arg_int(r, args, 2, &count)) return value_none();
    if (count < 0) count = INT64_MAX;
    TextBuf b = {.r = r};
    if (!render_work_bytes(r, t->n)) return value_none();
    if (!old->n) {
        replace_empty(&b, t, new, count);
        return value_text(text_done(&b));
    }
    size_t i = 0;
    for (ptrdiff_t at; count > 0 && (at = str_find(str_from(text_str(t), i), text_str(old))) >= 0; count--) {
        if (!render_work(r, 1)) break;
        text_put_part(&b, t, i, i + (size_t)at);
        text_put_text(&b, new);
        i += (size_t)at + old->n;
    }
    text_put_part(&b, t, i, t->n);
    return value_text(text_done(&b));
}

Value fn_str_replace(Render *r, Value self, const Args *args) {
    const Text *unused;
    if (!arg_text(r, args, 0, &unused) || !arg_text(r, args, 1, &unused)) return value_none();
    Args escaped = *args;
    if (self.safe) escaped.bound[1] = markup_of(r, args->bound[1]);
    return fn_replace(r, self, &escaped);
}

Value fn_str_join(Render *r, Value self, const Args *args) {
    List items;
    TextBuf b = {.r = r};
    if (!value_items(r, args->bound[0], &items)) return value_none();
    for (size_t i = 0; i < items.n && render_work(r, 1); i++) {
        if (items.item[i].kind != V_STR) {
            render_fail(r, ERR_FORMAT, "join: item %zu is not a string but '%s'", i, value_type(items.item[i]));
            break;
        }
        if (i) text_put_text(&b, self.text);
        text_put_text(&b, self.safe ? markup_of(r, items.item[i]).text : items.item[i].text);
    }
    return value_text(text_done(&b));
}

/* ---- splitting ---- */

static void add_part(Render *r, Value list, const Text *t, size_t begin, size_t end) {
    list_add(r, list, value_text(text_slice(r, t, begin, end)));
}

static size_t skip(const Text *t, size_t i, bool spaces) {
    while (i < t->n) {
        size_t next = i;
        if (char_is_space(utf8_next(text_str(t), &next)) != spaces) break;
        i = next;
    }
    return i;
}

/* Words between white space; the last of `max` takes the rest. */
static Value split_spaces(Render *r, const Text *t, int64_t max) {
    Value list = list_new(r, V_LIST);
    for (size_t i = skip(t, 0, true); i < t->n && render_work(r, 1); max--) {
        size_t end = max == 0 ? t->n : skip(t, i, false);
        add_part(r, list, t, i, end);
        i = skip(t, end, true);
    }
    return list;
}

static Value split_at(Render *r, const Text *t, const Text *sep, int64_t max) {
    Value list = list_new(r, V_LIST);
    size_t i = 0;
    for (ptrdiff_t at; max > 0 && (at = str_find(str_from(text_str(t), i), text_str(sep))) >= 0; max--) {
        if (!render_work(r, 1)) break;
        add_part(r, list, t, i, i + (size_t)at);
        i += (size_t)at + sep->n;
    }
    add_part(r, list, t, i, t->n);
    return list;
}

static Value rsplit_at(Render *r, const Text *t, const Text *sep, int64_t max) {
    Value parts = list_new(r, V_LIST), list = list_new(r, V_LIST);
    size_t end = t->n;
    for (ptrdiff_t at; max > 0 && (at = find_last(r, (Str){t->p, end}, text_str(sep))) >= 0; max--) {
        if (!render_work(r, 1)) break;
        add_part(r, parts, t, (size_t)at + sep->n, end);
        end = (size_t)at;
    }
    add_part(r, parts, t, 0, end);
    for (size_t i = parts.list->n; i-- > 0;) list_add(r, list, parts.list->item[i]);
    return list;
}

static bool split_args(Render *r, Value self, const Args *args, const Text **sep, int64_t *max) {
    *sep = NULL;
    *max = -1;
    if (arg_given(args, 0) && !arg_text(r, args, 0, sep)) return false;
    if (*sep && !(*sep)->n) return render_fail(r, ERR_FORMAT, "empty separator");
    if (!arg_int(r, args, 1, max)) return false;
    if (*max < 0) *max = INT64_MAX;
    return render_work_bytes(r, self.text->n);
}

Value fn_split(Render *r, Value self, const Args *args) {
    const Text *sep;
    int64_t max;
    if (!split_args(r, self, args, &sep, &max)) return value_none();
    return sep ? split_at(r, self.text, sep, max) : split_spaces(r, self.text, max);
}

Value fn_rsplit(Render *r, Value self, const Args *args) {
    const Text *sep;
    int64_t max;
    if (!split_args(r, self, args, &sep, &max)) return value_none();
    if (sep) return rsplit_at(r, self.text, sep, max);
    /* The last `max` words; the first part takes what is before them. */
    Value words = split_spaces(r, self.text, INT64_MAX), list = list_new(r, V_LIST);
    size_t n = words.list->n, first = max < (int64_t)n ? n - (size_t)max : 0;
    if (first) {
        const Text *last = words.list->item[first - 1].text;
        add_part(r, list, self.text, 0, (size_t)(last->p - self.text->p) + last->n);
    }
    for (size_t i = first; i < n && render_work(r, 1); i++) list_add(r, list, words.list->item[i]);
    return list;
}

static Value partition(Render *r, Value self, const Args *args, bool last) {
    const Text *sep = NULL, *t = self.text;
    if (!arg_text(r, args, 0, &sep) || !render_work_bytes(r, t->n)) return value_none();
    if (!sep->n) {
        render_fail(r, ERR_FORMAT, "empty separator");
        return value_none();
    }
    Value tuple = list_new(r, V_TUPLE);
    ptrdiff_t at = last ? find_last(r, text_str(t), text_str(sep)) : str_find(text_str(t), text_str(sep));
    size_t begin = at >= 0 ? (size_t)at : last ? 0 : t->n, end = at >= 0 ? begin + sep->n : begin;
    add_part(r, tuple, t, 0, begin);
    add_part(r, tuple, t, begin, end);
    add_part(r, tuple, t, end, t->n);
    return tuple;
}

Value fn_partition(Render *r, Value self, const Args *args) { return partition(r, self, args, false); }
Value fn_rpartition(Render *r, Value self, const Args *args) { return partition(r, self, args, true); }

static Value split_lines(Render *r, const Text *t, bool keep_ends) {
    Value list = list_new(r, V_LIST);
    Str s = text_str(t);
    if (!render_work_bytes(r, t->n)) return list;
    for (size_t i = 0; i < s.n && !r->failed;) {
        size_t begin = i, end = i;
        while (i < s.n && !char_is_line_end(utf8_next(s, &i))) end = i;
        if (i < s.n && s.p[i - 1] == '\r' && s.p[i] == '\n') i++;
        add_part(r, list, t, begin, keep_ends ? i : end);
    }
    return list;
}

Value fn_splitlines(Render *r, Value self, const Args *args) { return split_lines(r, self.text, arg_truth(args, 0)); }

Value fn_indent(Render *r, Value self, const Args *args) {
    int64_t width = 4;
    TextBuf b = {.r = r};
    const Text *indent = NULL;
    if (self.kind != V_STR) {
        render_fail(r, ERR_FORMAT, "indent: a string is needed, not '%s'", value_type(self));
        return value_none();
    }
    if (args->bound[0].kind == V_STR) {
        indent = args->bound[0].text;
    } else {
        if (!arg_int(r, args, 0, &width)) return value_none();
        for (int64_t i = 0; i < width && render_work(r, 1); i++) text_put(&b, S(" "), NULL);
        indent = text_done(&b);
    }
    bool first = arg_truth(args, 1), blank = arg_truth(args, 2);
    const Text *newline = text_new(r, S("\n"), false);
    List lines = *split_lines(r, text_concat(r, self.text, newline), false).list;
    b = (TextBuf){.r = r};
    for (size_t i = 0; i < lines.n && render_work(r, 1); i++) {
        const Text *line = lines.item[i].text;
        if (i) text_put_text(&b, newline);
        if (i ? line->n || blank : first) text_put_text(&b, indent);
        text_put_text(&b, line);
    }
    return markup_like(value_text(text_done(&b)), self);
}
