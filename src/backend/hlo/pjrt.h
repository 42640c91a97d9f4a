/* PJRT plugins: finding them (find.c), trying them in a child process (probe.c), running on them (pjrt.c: hlo_pjrt,
 * which loads the plugin into this process for good: one that aborts takes the program down with it). */
#ifndef TENON_BACKEND_HLO_PJRT_H
#define TENON_BACKEND_HLO_PJRT_H

#include "backend/hlo/device.h"
#include "base/mem.h"

/* Appends a JSON object: platform, version, api, devices, extensions. */
bool pjrt_report(const char *path, Buf *json, Err *err);

/* The report, and with `selftest` a member of that name, from a child process, so that a plugin that aborts or hangs is
 * only an error. Fork: no threads yet. */
bool pjrt_probe(const char *path, bool selftest, int timeout_ms, Buf *json, Err *err);

typedef struct PjrtPlugin {
    const char *name; /* NULL: an earlier plugin has this name */
    const char *path;
} PjrtPlugin;

typedef struct PjrtPlugins {
    PjrtPlugin *plugin;
    int n;
    Arena arena;
} PjrtPlugins;

/* Those that PJRT_NAMES_AND_LIBRARY_PATHS names, then those in Python packages; no file twice. Loads nothing.
 * False: the variable is malformed. pjrt_plugins_deinit in any case. */
bool pjrt_plugins_find(PjrtPlugins *out, Err *err);
void pjrt_plugins_deinit(PjrtPlugins *p);

extern const char pjrt_advice[]; /* how to get one, for the end of a message */

/* The file that `spec` means: a path if it contains '/', else a short name. Caller frees. */
char *pjrt_path(const char *spec, Err *err);

#endif
