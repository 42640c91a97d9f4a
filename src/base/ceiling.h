/* The two figures that bound inference on a CPU: how fast this machine reads memory, and how fast it multiplies.
 * They are measured when asked for, on a pool. */
#ifndef TENON_BASE_CEILING_H
#define TENON_BASE_CEILING_H

#include "base/thread.h"

/* Bytes per second that all threads together read of a set of so many bytes, over and over, by the widest loads of
 * the machine: the best of several passes. A set that fits a cache is read from there. More than 1 GiB, which fits
 * no cache, counts as that. 0: there is no memory for the set. */
double ceiling_read(Pool *pool, size_t bytes);

/* Multiply-adds of 8-bit integers per second with the widest dot instruction of the machine: no quantised matrix
 * product can be faster. */
double ceiling_dot(Pool *pool);

#endif
