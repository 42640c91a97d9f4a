/* See ollama.h. A store is a directory: manifests/HOST/NAMESPACE/NAME/TAG says in JSON which blobs a model consists
 * of; blobs/sha256-HEX are the blobs. Each part of a name must be a plain file name, so that no name leads out of
 * the store. */
#include "cli/ollama.h"

#include "base/file.h"
#include "base/json.h"
#include "base/log.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_MANIFEST = 1 << 20, MAX_LAYERS = 1000, MAX_PART = 350, MOST_NAMES = 20, LEVELS = 4, MAX_ENTRIES = 10000 };

#define HOST "registry.ollama.ai"

const char *ollama_name(const char *model) {
    static const char head[] = "ollama:";
    return model && strncmp(model, head, sizeof head - 1) == 0 ? model + sizeof head - 1 : NULL;
}

static bool is_part(Str s) {
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:";
    if (!s.n || s.n > MAX_PART || s.p[0] == '.') return false;
    for (size_t i = 0; i < s.n; i++)
        if (!memchr(letters, s.p[i], sizeof letters - 1)) return false;
    return true;
}

/* "HOST/NAMESPACE/NAME/TAG" */
static bool full_name(const char *name, Buf *out, Err *err) {
    Str part[LEVELS] = {S(HOST), S("library"), {0}, S("latest")};
    const char *slash = strrchr(name, '/'), *tag = strchr(slash ? slash : name, ':');
    Str rest = {name, tag ? (size_t)(tag - name) : strlen(name)};
    if (tag) part[3] = str_of(tag + 1);
    for (int k = 2; k >= 0; k--) {
        const char *before = rest.n ? memrchr(rest.p, '/', rest.n) : NULL;
        part[k] = before ? str_from(rest, (size_t)(before - rest.p) + 1) : rest;
        rest.n = before ? (size_t)(before - rest.p) : 0;
        if (!before) break;
    }
    bool ok = !rest.n;
    for (int k = 0; k < LEVELS; k++) {
        ok = ok && is_part(part[k]) && (k == 0 || !memchr(part[k].p, ':', part[k].n));
        buf_printf(out, "%s%.*s", k ? "/" : "", STR_ARG(part[k]));
    }
    return ok || err_set(err, ERR_ARGUMENT, "'ollama:%s' is no name of a model: ollama:[[HOST/]NAMESPACE/]NAME[:TAG]",
                         name);
}

/* Store `i`; false: there are no more. */
static bool store(int i, Buf *out) {
    static const char *const shared[] = {"/usr/share/ollama/.ollama/models", "/var/lib/ollama/.ollama/models",
                                         "/var/lib/ollama/models", "/var/lib/ollama"};
    const char *own = getenv("OLLAMA_MODELS"), *home = getenv("HOME");
    out->len = 0;
    if (own && *own) {
        buf_put_str(out, str_of(own));
        return i == 0;
    }
    if (i == 0) buf_printf(out, "%s/.ollama/models", home ? home : "");
    else if (i <= (int)(sizeof shared / sizeof *shared)) buf_put_str(out, str_of(shared[i - 1]));
    return i <= (int)(sizeof shared / sizeof *shared);
}

/* Names in the store below `path`, as a user would type them; at most MOST_NAMES are kept. */
typedef struct Listing {
    Buf names[MOST_NAMES];
    int n, seen;
} Listing;

static void list(const Buf *path, size_t root, int level, Listing *l) {
    DIR *dir = opendir(path->data);
    for (struct dirent *e; dir && (e = readdir(dir)) && l->seen < MAX_ENTRIES;) {
        Buf below = {0};
        l->seen++;
        if (!is_part(str_of(e->d_name))) continue;
        buf_printf(&below, "%s/%s", path->data, e->d_name);
        if (level < LEVELS && file_is_dir(buf_cstr(&below))) list(&below, root, level + 1, l);
        if (level == LEVELS && l->n++ < MOST_NAMES) {
            static const char usual[] = HOST "/library/", host[] = HOST "/";
            Str name = str_from(buf_view(&below), root), tag = str_of(e->d_name);
            if (str_starts(name, S(HOST "/library/"))) name = str_from(name, sizeof usual - 1);
            else if (str_starts(name, S(HOST "/"))) name = str_from(name, sizeof host - 1);
            buf_printf(&l->names[l->n - 1], "%.*s:%s", (int)(name.n - tag.n - 1), name.p, tag.p);
        }
        buf_deinit(&below);
    }
    if (dir) closedir(dir);
}

static int by_text(const void *a, const void *b) { return str_cmp(buf_view(a), buf_view(b)); }

static bool not_found(const char *name, Err *err) {
    Listing l = {0};
    Buf path = {0}, text = {0};
    for (int i = 0; store(i, &path); i++) {
        buf_put_str(&path, S("/manifests"));
        buf_cstr(&path);
        list(&path, path.len + 1, 1, &l);
    }
    int shown = l.n < MOST_NAMES ? l.n : MOST_NAMES;
    qsort(l.names, (size_t)shown, sizeof *l.names, by_text);
    for (int i = 0; i < shown; i++) buf_printf(&text, "%s%.*s", i ? ", " : "", STR_ARG(buf_view(&l.names[i])));
    if (l.n > shown) buf_printf(&text, " and %d more", l.n - shown);
    store(0, &path);
    if (l.n) err_set(err, ERR_IO, "ollama:%s: there is no such model; there are: %s", name, buf_cstr(&text));
    else err_set(err, ERR_IO, "ollama:%s: there are no models in %s (OLLAMA_MODELS)", name, buf_cstr(&path));
    for (int i = 0; i < shown; i++) buf_deinit(&l.names[i]);
    buf_deinit(&path);
    buf_deinit(&text);
    return false;
}

/* "sha256:HEX", as the name of a file. */
static bool is_digest(Str s) {
    if (s.n != 7 + 64 || !str_starts(s, S("sha256:"))) return false;
    for (size_t i = 7; i < s.n; i++)
        if (!strchr("0123456789abcdefABCDEF", s.p[i])) return false;
    return true;
}

/* The only layer that is a GGUF. A layer that would change the model must not be ignored. */
static bool model_layer(const json_t *layers, Str *digest, Err *err) {
    size_t i;
    json_t *layer;
    if (json_array_size(layers) > MAX_LAYERS)
        return err_set(err, ERR_LIMIT, "%zu layers, more than %d", json_array_size(layers), MAX_LAYERS);
    json_array_foreach(layers, i, layer) {
        Str type = js_str(json_object_get(layer, "mediaType"));
        if (str_eq(type, S("application/vnd.ollama.image.adapter")))
            return err_set(err, ERR_UNSUPPORTED, "its adapter (LoRA) is not supported");
        if (str_eq(type, S("application/vnd.ollama.image.tensor")))
            return err_set(err, ERR_UNSUPPORTED, "a model in single tensors is not supported, only GGUF");
        if (str_eq(type, S("application/vnd.ollama.image.projector")))
            log_at(LOG_WARN, "what sees or hears (its projector) is left out: only text is read");
        if (!str_eq(type, S("application/vnd.ollama.image.model"))) continue;
        if (digest->p) return err_set(err, ERR_UNSUPPORTED, "a model in several files is not supported");
        *digest = js_str(json_object_get(layer, "digest"));
        if (!is_digest(*digest)) return err_set(err, ERR_FORMAT, "layer %zu has no sha256 digest", i);
    }
    return digest->p || err_set(err, ERR_FORMAT, "it names no model");
}

static bool read_manifest(Str dir, const char *manifest, Buf *path, Err *err) {
    json_t *root = js_parse_file(manifest, MAX_MANIFEST, err);
    Str digest = {0};
    if (!root) return false;
    bool ok = model_layer(json_object_get(root, "layers"), &digest, err) || err_prefix(err, "%s", manifest);
    if (ok) {
        path->len = 0;
        buf_printf(path, "%.*s/blobs/sha256-%.*s", STR_ARG(dir), STR_ARG(str_from(digest, 7)));
        ok = file_exists(buf_cstr(path)) || err_set(err, ERR_IO, "%s: its blob %s is missing", manifest, path->data);
    }
    json_decref(root);
    return ok;
}

bool ollama_find(const char *name, Buf *path, Err *err) {
    Buf full = {0}, dir = {0}, manifest = {0};
    bool ok = full_name(name, &full, err), found = false;
    for (int i = 0; ok && !found && store(i, &dir); i++) {
        manifest.len = 0;
        buf_printf(&manifest, "%.*s/manifests/%.*s", STR_ARG(buf_view(&dir)), STR_ARG(buf_view(&full)));
        found = file_exists(buf_cstr(&manifest));
    }
    if (ok) ok = found ? read_manifest(buf_view(&dir), manifest.data, path, err) : not_found(name, err);
    buf_deinit(&full);
    buf_deinit(&dir);
    buf_deinit(&manifest);
    return ok;
}
