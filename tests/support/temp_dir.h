/* TempDir: a directory of a test's own, with flat files in it. Failures abort: they are no result of the test. */
#ifndef TENON_TESTS_TEMP_DIR_H
#define TENON_TESTS_TEMP_DIR_H

#include "base/str.h"

typedef struct TempDir {
    char path[64];
} TempDir;

TempDir temp_dir_open(void);
void temp_dir_close(TempDir *t); /* removes the files and the directory */

/* dir/name, valid until the next call of either. temp_dir_put writes the file first. */
const char *temp_dir_path(const TempDir *t, const char *name);
const char *temp_dir_put(const TempDir *t, const char *name, Str bytes);

/* With TENON_CORPUS=DIR in the environment, keep an input of a test as DIR/<target>/<name> for the fuzzers. */
void corpus_keep(const char *target, const char *name, Str bytes);

#endif
