/* How workers are started: which program, which Python, and where the scripts are that belong to this program. */
#include "backend/hlo/worker.h"

#include "base/file.h"
#include "base/mem.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define INTERPRETER "TENON_PYTHON"

/* The file `name` of the folder TENON_LIBEXEC, or else of tools/ in the tree or libexec where it is installed,
 * seen from the program or library that this is. Caller frees. */
static char *own_script(const char *name, Err *err) {
    static const char *const places[] = {"../libexec/tenon", "../../libexec/tenon", "../../tools", "../../../tools"};
    const char *own = getenv("TENON_LIBEXEC");
    Dl_info here = {0};
    char *found = NULL, *self[] = {realpath("/proc/self/exe", NULL), NULL};
    if (dladdr(&hlo_iree, &here) && here.dli_fname) self[1] = realpath(here.dli_fname, NULL);
    for (int i = 1; i >= 0; i--) {
        char *slash = self[i] ? strrchr(self[i], '/') : NULL;
        for (size_t k = 0; slash && !found && k < sizeof places / sizeof *places; k++) {
            Buf path = {0};
            if (own) buf_printf(&path, "%s/%s", own, name);
            else buf_printf(&path, "%.*s/%s/%s", (int)(slash - self[i]), self[i], places[k], name);
            found = realpath(buf_cstr(&path), NULL);
            buf_deinit(&path);
        }
        free(self[i]);
    }
    if (!found)
        err_set(err, ERR_IO, "%s is neither beside this program nor in its libexec/tenon nor in TENON_LIBEXEC", name);
    return found;
}

/* The worker `argv`, whose first element is still to come: the interpreters that there are, until one has what the
 * script needs. TENON_PYTHON is the only one if it is set. */
static Device *open_python(const char *name, char *argv[], const char *spec, int threads, Err *err) {
    const char *own = getenv(INTERPRETER), *dirs = getenv("PATH");
    bool absent = true, any = false;
    Device *d = NULL;
    Buf path = {0};
    buf_put_str(&path, own && *own ? str_of(own) : S(".venv/bin/python"));
    for (int most = 64; absent && !d && most > 0; most--) {
        if (strchr(buf_cstr(&path), '/') && access(buf_cstr(&path), X_OK) == 0) {
            any = true;
            argv[0] = path.data;
            d = worker_open(name, argv, spec, threads, &absent, err);
        } else if (own && *own) {
            err_set(err, ERR_ARGUMENT, INTERPRETER ": %s: not the path of a program", own);
            any = true;
        }
        if ((own && *own) || !dirs || !*dirs) break;
        size_t n = strcspn(dirs, ":");
        path.len = 0;
        if (n) buf_printf(&path, "%.*s/python3", (int)n, dirs);
        dirs += n + (dirs[n] == ':');
    }
    buf_deinit(&path);
    if (!any)
        err_set(err, ERR_IO, "%s: no Python: neither " INTERPRETER ", .venv/bin/python nor a python3 in PATH", name);
    return d;
}

Device *worker_open_iree(const char *spec, int threads, Err *err) {
    char *script = own_script("iree_worker.py", err);
    if (!script) return NULL;
    Buf name = {0};
    buf_printf(&name, *spec ? "iree:%s" : "iree%s", spec);
    Device *d = open_python(buf_cstr(&name), (char *[]){NULL, script, NULL}, spec, threads, err);
    buf_deinit(&name);
    free(script);
    return d;
}

/* PROGRAM[:SPEC]; a program that ends in .py is run by Python. */
Device *worker_open_worker(const char *spec, int threads, Err *err) {
    size_t n = strcspn(spec, ":");
    char *program = mem_strdup(spec, n);
    const char *rest = spec[n] ? spec + n + 1 : "", *base = strrchr(program, '/');
    Buf name = {0};
    buf_printf(&name, "worker:%s", base ? base + 1 : program);
    Device *d = NULL;
    if (!file_exists(program) || file_is_dir(program))
        err_set(err, ERR_IO, "%s: not a program that there is", program);
    else if (n > 3 && strcmp(program + n - 3, ".py") == 0)
        d = open_python(buf_cstr(&name), (char *[]){NULL, program, NULL}, rest, threads, err);
    else if (!base)
        err_set(err, ERR_ARGUMENT, "%s: the path of a worker must contain '/'", program);
    else
        d = worker_open(buf_cstr(&name), (char *[]){program, NULL}, rest, threads, NULL, err);
    buf_deinit(&name);
    free(program);
    return d;
}
