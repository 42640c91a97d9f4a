/* Compiled programs kept on disk, so that another process need not compile them: a file each in a directory that
 * only its user can enter (0700, and the user's own). A file is named by the hash of its key and begins with the
 * key's and its own hash; one that does not fit is as good as none. Written under another name and renamed, so two
 * processes do not disturb each other. Nothing here is an error of a run: what cannot be read or written is
 * logged, once, and then there is no cache. One thread. */
#ifndef TENON_BACKEND_HLO_COMPILE_CACHE_H
#define TENON_BACKEND_HLO_COMPILE_CACHE_H

#include "base/buf.h"

typedef struct CompileCache {
    char *dir; /* NULL: there is none */
} CompileCache;

/* What a program is besides its text and its compiler: appends the processor, and variables that compilers read. */
void compile_cache_machine(Buf *key);

/* dir is made, with what is above it, if it is not there; NULL: no cache. */
void compile_cache_open(CompileCache *c, const char *dir);
/* Appends what is kept for a key. False: nothing is. */
bool compile_cache_get(CompileCache *c, Str key, Buf *out);
void compile_cache_put(CompileCache *c, Str key, Str program);
void compile_cache_close(CompileCache *c);

#endif
