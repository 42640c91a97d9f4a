/* Bounds of keys and values from the command line, and the files in which a model's calibration for recall is kept:
 * $XDG_DATA_HOME/tenon/recall-MODEL.json, or ~/.local/share, MODEL being graph_fingerprint in hexadecimal. */
#ifndef TENON_CLI_BOUND_H
#define TENON_CLI_BOUND_H

#include "cli/load.h"
#include "engine/sched.h"

/* --kv-bound, --restore, --spill-dir and --recall into o, of which the last is read when the model is open. */
bool bound_opts(const Opts *o, LoadOpts *to, Err *err);

/* An engine whose chats will recall must be calibrated. */
bool bound_ready(const tn_engine *e, Err *err);

typedef struct Calibration {
    RecallHead head;
    uint64_t model;
    int hits, samples;   /* needles that it found, of so many */
    int length, window;  /* tokens of a sample's context; the window it was evicted by */
} Calibration;

/* path NULL: the model's own place, where there need be no file (then *there is false). */
bool calibration_read(const char *path, uint64_t model, Calibration *out, bool *there, Err *err);
bool calibration_write(const char *path, const Calibration *c, Buf *where, Err *err);

/* The fields of "kv" in run's JSON. */
void put_kv(Buf *out, const tn_engine *e, const RequestStats *s);

#endif
