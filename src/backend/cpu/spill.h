/* Spill: a file of records of one size, each with its hash in memory, that blocks of evicted keys and values are
 * written to. What cannot be written is lost, and so is what is read and is not what was written: asking for it is an
 * error that says why. Engine thread. */
#ifndef TENON_BACKEND_CPU_SPILL_H
#define TENON_BACKEND_CPU_SPILL_H

#include "base/err.h"

#include <stddef.h>
#include <stdint.h>

enum { SPILL_NONE = -1, SPILL_LOST = -2 }; /* no record: there never was one; it could not be written */

typedef struct Spill {
    int fd; /* -1: there is no file */
    char *path; /* NULL: the file has no name */
    size_t bytes; /* of a record */
    int n, cap, n_free;
    int32_t *free, *refs; /* [cap] */
    uint64_t *hash;       /* [cap] */
    uint64_t written, read; /* in bytes, ever */
    Err lost; /* why the first that was lost could not be written */
} Spill;

/* With a directory the file has a name there while the engine is open, else none; only its owner may read it. */
bool spill_open(Spill *s, const char *dir, size_t bytes, Err *err);
void spill_close(Spill *s);

int32_t spill_put(Spill *s, const void *record); /* a record with one reference, or SPILL_LOST */
bool spill_get(Spill *s, int32_t record, void *out, Err *err);
void spill_keep(Spill *s, int32_t record); /* one reference more, or less; what is no record is fine */
void spill_drop(Spill *s, int32_t record);
size_t spill_held(const Spill *s); /* bytes of the records that are in use */

#endif
