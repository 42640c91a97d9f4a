/* See format.h. */
#include "text/calls/format.h"

#include <stdlib.h>
#include <string.h>

static const CallFormat formats[] = {
#define FORMAT(name, ...) {__VA_ARGS__},
#include "text/calls/formats.def"
#undef FORMAT
};
static const char *const names[] = {
#define FORMAT(name, ...) #name,
#include "text/calls/formats.def"
#undef FORMAT
};
static const Thoughts thoughts[] = {
#define THOUGHTS(betrays, begins, ends, anywhere, silent) {betrays, begins, ends, anywhere, silent},
#include "text/calls/thoughts.def"
#undef THOUGHTS
};

enum {
    N_FORMATS = sizeof formats / sizeof *formats,
    N_THOUGHTS = sizeof thoughts / sizeof *thoughts,
    MAX_ANY = 256, /* bytes in the place of \1 */
};

static bool says(Str source, const char *text) { return str_find(source, str_of(text)) >= 0; }

const CallFormat *calls_format(Str source) {
    for (int i = 0; i < N_FORMATS; i++) {
        bool all = true;
        for (int k = 0; k < CALL_BETRAYS && formats[i].betrays[k]; k++)
            all = all && says(source, formats[i].betrays[k]);
        if (all) return &formats[i];
    }
    return NULL;
}

const Thoughts *calls_thoughts(Str source) {
    for (int i = 0; i < N_THOUGHTS; i++)
        if (says(source, thoughts[i].betrays)) return &thoughts[i];
    return NULL;
}

int calls_formats(const CallFormat **first) {
    *first = formats;
    return N_FORMATS;
}

const char *calls_format_name(const CallFormat *f) { return f ? names[f - formats] : "none"; }

const CallFormat *calls_generic(void) {
    int i = 0;
    while (strcmp(names[i], "hermes") != 0) i++;
    return &formats[i];
}

static void put_mark(Buf *out, const char *mark) {
    for (; mark && *mark; mark++)
        if (*mark != '\1') buf_putc(out, *mark);
}

bool calls_have_example(const CallFormat *f) {
    return f->shape == CALLS_OBJECT || (f->shape == CALLS_NAMED && !f->id_before && !f->name_is_id);
}

/* A call as the model shall write it. */
static void put_example(const CallFormat *f, Buf *out) {
    static const char arguments[] = "{\"KEY\": \"VALUE\"}";
    bool object = f->shape == CALLS_OBJECT;
    put_mark(out, f->section);
    if (!f->bare) put_mark(out, f->call);
    if (object && !f->bare && !f->lists) buf_putc(out, '\n');
    if (object)
        buf_printf(out, "%s{\"%s\": \"NAME\", \"%s\": %s}%s", f->lists ? "[" : "", f->name_key ? f->name_key : "name",
                   f->arguments_key ? f->arguments_key : "arguments", arguments, f->lists ? "]" : "");
    else {
        buf_put_str(out, S("NAME"));
        put_mark(out, f->name_end);
        buf_put_str(out, str_of(arguments));
    }
    if (object && f->call_end && !f->lists) buf_putc(out, '\n');
    put_mark(out, f->call_end);
    put_mark(out, f->section_end);
}

void calls_instruction(const CallFormat *f, const json_t *tools, Buf *out) {
    char *list = json_dumps(tools, JSON_COMPACT);
    buf_printf(out,
               "You may call tools. These are there, a JSON array:\n%s\n\nTo call one, answer with its name and its "
               "arguments, a JSON object that follows its parameters, like this, once for each call:\n",
               list ? list : "[]");
    put_example(f, out);
    buf_put_str(out, S("\nIf no tool is needed, answer in plain text."));
    free(list);
}

/* ---- marks */

static bool is_space(char ch) { return ch == ' ' || ch == '\n' || ch == '\t' || ch == '\r'; }

ptrdiff_t calls_match(const char *mark, Str in, bool last, Str *any) {
    size_t i = 0;
    for (const char *m = mark; *m; m++) {
        if (*m == '\n') {
            while (i < in.n && is_space(in.p[i])) i++;
        } else if (*m == '\1') {
            Str rest = str_of(m + 1);
            ptrdiff_t at = str_find(str_from(in, i), rest);
            if (at > MAX_ANY || (at < 0 && (in.n - i > MAX_ANY + rest.n || last))) return 0;
            if (at < 0) return -1;
            *any = (Str){in.p + i, (size_t)at};
            return (ptrdiff_t)(i + (size_t)at + rest.n);
        } else if (i == in.n) {
            return last ? 0 : -1;
        } else if (in.p[i++] != *m) {
            return 0;
        }
    }
    return (ptrdiff_t)i;
}

static bool has(const char *mark, Str text) {
    return mark && (str_find(str_of(mark), text) >= 0 || str_find(text, str_of(mark)) >= 0);
}

bool calls_need(const CallFormat *f, const Thoughts *t, Str text) {
    if (!text.n) return false;
    if (t && (has(t->begins, text) || has(t->ends, text) || has(t->silent, text))) return true;
    if (!f) return false;
    const char *const marks[] = {f->section, f->section_end, f->call, f->call_end, f->name_end, f->id_before,
                                 f->id_behind, f->key, f->key_end, f->value_end, f->quote, f->opened, f->quoted[0],
                                 f->quoted[1]};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (has(marks[i], text)) return true;
    for (int i = 0; i < CALL_SILENT; i++)
        if (has(f->silent[i], text)) return true;
    return f->shape == CALLS_CHANNELS && (str_eq(text, S("<|channel|>")) || str_eq(text, S("<|constrain|>")));
}
