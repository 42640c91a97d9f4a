/* Finds PJRT plugins: by PJRT_NAMES_AND_LIBRARY_PATHS ("name:path,name:path", as JAX reads it), and where the usual
 * Python packages put them. Only looks at names of files; nothing is loaded here. */
#include "backend/hlo/pjrt.h"

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define VARIABLE "PJRT_NAMES_AND_LIBRARY_PATHS"
static const char variable[] = VARIABLE;
const char pjrt_advice[] = "install its Python package (such as lammps-jax-pjrt-cpu), set " VARIABLE "=NAME:PATH, or "
                           "give its path: --backend pjrt:/path/plugin.so";

/* Below a directory of Python packages; of one name, the first that is there. NULL: named after its directory. */
static const struct {
    const char *name, *pattern;
} packages[] = {
    {"cpu", "lammps_jax_pjrt_cpu/pjrt_c_api_cpu_plugin.so"},
    {"cpu", "xla_plugins/xla_cpu_pjrt/xla_cpu_pjrt.so"},
    {"cuda", "jax_plugins/xla_cuda*/xla_cuda_plugin.so"},
    {"rocm", "jax_plugins/xla_rocm*/xla_rocm_plugin.so"},
    {"xpu", "jax_plugins/intel_extension_for_openxla/pjrt_plugin_xpu.so"},
    {"tt", "pjrt_plugin_tt/pjrt_plugin_tt.so"},
    {"tpu", "libtpu/libtpu.so"},
    {NULL, "jax_plugins/*/*plugin*.so"},
    {NULL, "xla_plugins/*/*pjrt*.so"},
};

/* Takes path over. A file that is known already, or is not there, is passed over. */
static void add(PjrtPlugins *p, Str name, char *path) {
    for (int i = 0; i < p->n && path; i++) {
        if (strcmp(p->plugin[i].path, path) == 0) {
            free(path);
            path = NULL;
        }
    }
    if (!path) return;
    PjrtPlugin found = {.name = arena_strdup(&p->arena, name.p, name.n),
                        .path = arena_strdup(&p->arena, path, strlen(path))};
    free(path);
    for (int i = 0; i < p->n && found.name; i++)
        if (p->plugin[i].name && strcmp(p->plugin[i].name, found.name) == 0) found.name = NULL;
    p->plugin = mem_grow(p->plugin, (size_t)p->n + 1, sizeof *p->plugin);
    p->plugin[p->n++] = found;
}

/* Paths of the variable are listed even if they do not exist: somebody meant them. */
static bool add_named(PjrtPlugins *p, Err *err) {
    const char *list = getenv(variable);
    while (list && *list) {
        Str entry = {list, strcspn(list, ",")};
        const char *colon = memchr(list, ':', entry.n);
        if (!colon || colon == list || colon + 1 == list + entry.n)
            return err_set(err, ERR_ARGUMENT, "%s: '%.*s' is not NAME:PATH", variable, STR_ARG(entry));
        Str name = {list, (size_t)(colon - list)};
        char *path = mem_strdup(colon + 1, entry.n - name.n - 1), *real = realpath(path, NULL);
        add(p, name, real ? real : mem_strdup(path, strlen(path)));
        free(path);
        list += entry.n + (list[entry.n] == ',');
    }
    return true;
}

/* A path without its last part. */
static Str cut_last(Str path) {
    const char *slash = memrchr(path.p, '/', path.n);
    return (Str){path.p, slash ? (size_t)(slash - path.p) : 0};
}

/* The packages of the Python that is installed at prefix. */
static void add_prefix(PjrtPlugins *p, Str prefix) {
    static const char *const dirs[] = {"lib*/python3*/site-packages", "lib*/python3*/dist-packages"};
    for (size_t d = 0; prefix.n && d < sizeof dirs / sizeof *dirs; d++) {
        for (size_t k = 0; k < sizeof packages / sizeof *packages; k++) {
            Buf pattern = {0};
            for (size_t i = 0; i < prefix.n; i++) { /* a prefix is no pattern */
                if (strchr("*?[\\", prefix.p[i])) buf_putc(&pattern, '\\');
                buf_putc(&pattern, prefix.p[i]);
            }
            buf_printf(&pattern, "/%s/%s", dirs[d], packages[k].pattern);
            glob_t g = {0};
            glob(buf_cstr(&pattern), 0, NULL, &g);
            for (size_t i = 0; i < g.gl_pathc; i++) {
                Str dir = cut_last(str_of(g.gl_pathv[i])), parent = cut_last(dir);
                Str name = packages[k].name ? str_of(packages[k].name) : str_from(dir, parent.n + 1);
                add(p, name, realpath(g.gl_pathv[i], NULL));
            }
            globfree(&g);
            buf_deinit(&pattern);
        }
    }
}

/* The python3 that a shell would run, as it is written in PATH and as it really is: a virtual environment and the
 * installation behind it. */
static void add_interpreter(PjrtPlugins *p) {
    const char *dirs = getenv("PATH");
    while (dirs && *dirs) {
        size_t n = strcspn(dirs, ":");
        Buf file = {0};
        buf_printf(&file, "%.*s/python3", (int)n, dirs);
        bool there = n && access(buf_cstr(&file), X_OK) == 0;
        if (there) {
            char *real = realpath(buf_cstr(&file), NULL);
            add_prefix(p, cut_last(cut_last(buf_view(&file))));
            if (real) add_prefix(p, cut_last(cut_last(str_of(real))));
            free(real);
        }
        buf_deinit(&file);
        if (there) return;
        dirs += n + (dirs[n] == ':');
    }
}

bool pjrt_plugins_find(PjrtPlugins *out, Err *err) {
    *out = (PjrtPlugins){0};
    if (!add_named(out, err)) return false;
    const char *venv = getenv("VIRTUAL_ENV"), *home = getenv("HOME");
    if (venv) add_prefix(out, str_of(venv));
    add_prefix(out, S(".venv"));
    add_interpreter(out);
    if (home) {
        Buf local = {0};
        buf_printf(&local, "%s/.local", home);
        add_prefix(out, buf_view(&local));
        buf_deinit(&local);
    }
    add_prefix(out, S("/usr/local"));
    add_prefix(out, S("/usr"));
    return true;
}

void pjrt_plugins_deinit(PjrtPlugins *p) {
    free(p->plugin);
    arena_deinit(&p->arena);
    *p = (PjrtPlugins){0};
}

char *pjrt_path(const char *spec, Err *err) {
    if (strchr(spec, '/')) return mem_strdup(spec, strlen(spec));
    PjrtPlugins all;
    char *path = NULL;
    Buf names = {0};
    if (pjrt_plugins_find(&all, err)) {
        for (int i = 0; i < all.n && !path; i++) {
            if (!all.plugin[i].name) continue;
            if (strcmp(all.plugin[i].name, spec) == 0)
                path = mem_strdup(all.plugin[i].path, strlen(all.plugin[i].path));
            else
                buf_printf(&names, "%s%s", names.len ? ", " : "", all.plugin[i].name);
        }
        if (!path && names.len)
            err_set(err, ERR_ARGUMENT, "there is no PJRT plugin '%s'; found: %s (a path must contain '/')", spec,
                    buf_cstr(&names));
        else if (!path)
            err_set(err, ERR_ARGUMENT, "there is no PJRT plugin '%s': %s", spec, pjrt_advice);
    }
    buf_deinit(&names);
    pjrt_plugins_deinit(&all);
    return path;
}
