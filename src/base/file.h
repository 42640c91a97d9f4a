/* Files: read-only maps, bounded reads, atomic writes. Messages name the path. */
#ifndef TENON_BASE_FILE_H
#define TENON_BASE_FILE_H

#include "base/buf.h"
#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* A regular file mapped read-only; its pages are given back when they are not used. */
typedef struct FileMap {
    const uint8_t *data; /* NULL for an empty file */
    size_t size;
    int fd; /* what file_map has opened, so that another process can map it too */
} FileMap;

bool file_map(FileMap *map, const char *path, Err *err);
void file_unmap(FileMap *map);
/* Gives back the pages in [p, p + n), if they are the map's. */
void file_release(const FileMap *map, const void *p, size_t n);

/* Append a regular file's bytes to out; more than `limit` bytes is an error. */
bool file_read(const char *path, size_t limit, Buf *out, Err *err);

/* The same for what a user names as input: also a pipe, and "-" is standard input. May wait for the other end. */
bool file_read_stream(const char *path, size_t limit, Buf *out, Err *err);

/* A file that is written under a temporary name beside it and renamed at the end: readers see all of it or nothing,
 * and the old content stays until then. If the path is a link, its target is replaced and the link stays. A path
 * that is no regular file is refused. */
typedef struct FileOut {
    FILE *file;
    char *path, *temp;
} FileOut;

bool file_begin(FileOut *out, const char *path, Err *err);
bool file_put(const FileOut *out, const void *data, size_t n, Err *err);
bool file_end(FileOut *out, bool keep, Err *err); /* without `keep`, and after a failure, nothing of it is left */

bool file_write(const char *path, const void *data, size_t n, Err *err); /* the three in one */

bool file_is_dir(const char *path);
bool file_exists(const char *path);

#endif
