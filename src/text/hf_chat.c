/* See hf_chat.h. Oracle: transformers' from_pretrained and get_chat_template. */
#include "text/hf_chat.h"

#include "base/file.h"
#include "text/hf_parts.h"

#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

enum { MAX_CONFIG = 16 << 20, MAX_NAMES = 256 };

static bool path_of(char path[PATH_MAX], const char *dir, const char *name, Err *err) {
    return snprintf(path, PATH_MAX, "%s/%s", dir, name) < PATH_MAX ||
           err_set(err, ERR_IO, "%s: the path is too long", name);
}

bool hf_read_beside(const char *dir, const char *name, json_t **root, Err *err) {
    char path[PATH_MAX];
    if (!path_of(path, dir, name, err)) return false;
    if (!file_exists(path)) return true;
    *root = js_parse_file(path, MAX_CONFIG, err);
    return *root != NULL;
}

/* ---- names of tokens ---- */

Str hf_token_text(const json_t *v) { return js_str(json_is_object(v) ? json_object_get(v, "content") : v); }

/* null removes a name. */
static bool put_name(Tok *t, const char *name, const json_t *v, Err *err) {
    Str text = hf_token_text(v);
    if (!text.p && !json_is_null(v)) return true;
    if (t->n_names == MAX_NAMES) return err_set(err, ERR_LIMIT, "more than %d special tokens have names", MAX_NAMES);
    if (text.p) text.p = arena_strdup(&t->arena, text.p, text.n);
    tok_put_name(t, (TokName){{arena_strdup(&t->arena, name, strlen(name)), strlen(name)}, text, -1});
    return true;
}

/* Every key that ends in _token, and the tokens of models with images or audio, whose names are keys of an object. */
bool hf_read_names(Tok *t, const json_t *config, Err *err) {
    static const char *const named[] = {"additional_special_tokens", "extra_special_tokens",
                                        "model_specific_special_tokens"};
    const char *key;
    json_t *v, *object = (json_t *)(uintptr_t)config;
    json_object_foreach(object, key, v)
        if (str_ends(str_of(key), S("_token")) && !put_name(t, key, v, err)) return false;
    for (int k = 0; k < 3; k++)
        json_object_foreach(json_object_get(object, named[k]), key, v)
            if (!put_name(t, key, v, err)) return false;
    return true;
}

/* ---- templates ---- */

/* If there are several templates, two names have a meaning of their own. */
static void put_template(Tok *t, Str name, Str text) {
    Str *to = str_eq(name, S("default")) ? &t->chat_template : str_eq(name, S("tool_use")) ? &t->tool_template : NULL;
    if (to) *to = (Str){arena_strdup(&t->arena, text.p, text.n), text.n};
}

/* A string, a list of {name, template}, or an object of templates by name. */
static void read_json(Tok *t, const json_t *v) {
    size_t i;
    json_t *row;
    const char *name;
    if (json_is_string(v)) put_template(t, S("default"), js_str(v));
    json_array_foreach(v, i, row) {
        const json_t *text = json_object_get(row, "template");
        if (json_is_string(text)) put_template(t, js_str(json_object_get(row, "name")), js_str(text));
    }
    json_object_foreach((json_t *)(uintptr_t)v, name, row)
        if (json_is_string(row)) put_template(t, str_of(name), js_str(row));
}

static bool read_jinja(Tok *t, const char *dir, const char *file, Str name, bool *any, Err *err) {
    char path[PATH_MAX];
    Buf text = {0};
    if (!path_of(path, dir, file, err)) return false;
    if (!file_exists(path)) return true;
    *any = true;
    bool ok = file_read(path, MAX_CONFIG, &text, err);
    if (ok) put_template(t, name, (Str){text.data ? text.data : "", text.len});
    buf_deinit(&text);
    return ok;
}

/* chat_template.jinja is the template called "default"; the others are in a directory, named after them. */
static bool read_files(Tok *t, const char *dir, bool *any, Err *err) {
    char path[PATH_MAX];
    if (!path_of(path, dir, "additional_chat_templates", err) ||
        !read_jinja(t, dir, "chat_template.jinja", S("default"), any, err))
        return false;
    DIR *folder = opendir(path);
    const struct dirent *entry;
    bool ok = true;
    while (folder && ok && (entry = readdir(folder))) {
        Str file = str_of(entry->d_name);
        if (str_ends(file, S(".jinja")))
            ok = read_jinja(t, path, entry->d_name, (Str){file.p, file.n - 6}, any, err);
    }
    if (folder) closedir(folder);
    return ok;
}

/* Separate files come before the templates in tokenizer_config.json. chat_template.json belongs to a processor, and
 * transformers does not read it for a tokenizer: it counts only if there is nothing else. */
bool hf_read_templates(Tok *t, const char *dir, const json_t *config, Err *err) {
    bool any = false;
    json_t *legacy = NULL;
    if (!read_files(t, dir, &any, err)) return false;
    const json_t *inside = hf_get(config, "chat_template");
    if (!any && inside) read_json(t, inside);
    if (any || inside) return true;
    if (!hf_read_beside(dir, "chat_template.json", &legacy, err)) return false;
    read_json(t, json_is_object(legacy) ? hf_get(legacy, "chat_template") : legacy);
    json_decref(legacy);
    return true;
}
