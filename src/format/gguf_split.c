/* A GGUF file by its path, or several of them: NAME-00001-of-00003.gguf and so on, as llama.cpp's gguf-split writes
 * them. The first part has all metadata and is the one to open; every part says its number and has tensors. */
#include "format/containers.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_PARTS = 99999 }; /* five digits */

/* What a part says about itself. */
typedef struct Split {
    int64_t no, count, tensors; /* count <= 1: it is the whole; tensors -1: not said */
} Split;

static bool read_split(const Model *m, Split *s, Err *err) {
    *s = (Split){0, 0, -1};
    return model_int(m, "split.no", 0, MAX_PARTS - 1, &s->no, err) &&
           model_int(m, "split.count", 0, MAX_PARTS, &s->count, err) &&
           model_int(m, "split.tensors.count", 0, FORMAT_MAX_TENSORS, &s->tensors, err);
}

/* "-00002-of-00003.gguf" */
static const char *ending(Arena *a, int64_t no, int64_t count) {
    return arena_printf(a, "-%05" PRId64 "-of-%05" PRId64 ".gguf", no + 1, count);
}

static bool map_file(Model *m, const char *path, Err *err) {
    FileMap *map = &m->map[m->n_map];
    if (!file_map(map, path, err)) return false;
    m->n_map++;
    if (map->size == 0) return err_set(err, ERR_FORMAT, "%s: the file is empty", path);
    if (map->size < 4 || memcmp(map->data, "GGUF", 4) != 0)
        return err_set(err, ERR_FORMAT, "%s: not a GGUF file or a Hugging Face directory", path);
    return true;
}

/* Adds the tensors of part `no`; its other contents are only checked. */
static bool read_part(Model *m, const char *path, int64_t no, const Split *first, Err *err) {
    if (!map_file(m, path, err)) return false;
    Model *part = model_new(MODEL_GGUF, path);
    Split s;
    bool ok = gguf_parse(part, m->map[m->n_map - 1], MODEL_ALL, err) && read_split(part, &s, err);
    if (ok && (s.no != no || s.count != first->count))
        ok = err_set(err, ERR_FORMAT, "it says that it is part %" PRId64 " of %" PRId64, s.no + 1, s.count);
    if (ok && s.tensors >= 0 && first->tensors >= 0 && s.tensors != first->tensors)
        ok = err_set(err, ERR_FORMAT, "it says that the parts have %" PRId64 " tensors, the first says %" PRId64,
                     s.tensors, first->tensors);
    for (int i = 0; i < part->n_tensor && ok; i++) ok = model_add_tensor(m, part->tensor[i], err);
    model_close(part);
    return ok || err_prefix(err, "%s", path);
}

static bool read_parts(Model *m, const Split *first, Err *err) {
    const char *end = ending(&m->arena, 0, first->count);
    size_t stem = strlen(m->path) - strlen(end);
    if (strlen(m->path) <= strlen(end) || strcmp(m->path + stem, end) != 0)
        return err_set(err, ERR_FORMAT, "it is part 1 of %" PRId64 ", but its name does not end in '%s'", first->count,
                       end);
    m->map = mem_grow(m->map, (size_t)first->count, sizeof *m->map);
    for (int64_t no = 1; no < first->count; no++) {
        const char *path =
            arena_printf(&m->arena, "%.*s%s", (int)stem, m->path, ending(&m->arena, no, first->count));
        if (!read_part(m, path, no, first, err)) return false;
    }
    return first->tensors < 0 || m->n_tensor == first->tensors ||
           err_set(err, ERR_FORMAT, "its %" PRId64 " parts have %d tensors, not %" PRId64, first->count, m->n_tensor,
                   first->tensors);
}

bool gguf_read(Model *m, ModelParts parts, Err *err) {
    m->map = mem_new(1, sizeof *m->map);
    if (!map_file(m, m->path, err)) return false;
    Split s;
    bool ok = gguf_parse(m, m->map[0], parts, err) && read_split(m, &s, err);
    if (ok && s.count > 1 && s.no > 0)
        ok = err_set(err, ERR_ARGUMENT, "it is part %" PRId64 " of %" PRId64 ": open the first, '...%s'", s.no + 1,
                     s.count, ending(&m->arena, 0, s.count));
    ok = ok && (parts == MODEL_METADATA || s.count <= 1 || read_parts(m, &s, err)) && gguf_adapt(m, err);
    return ok || err_prefix(err, "%s", m->path);
}
