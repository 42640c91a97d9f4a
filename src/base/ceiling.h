/* What this machine can do at most: the two figures that bound inference on a CPU. Measured when asked for, on a
 * pool. */
#ifndef TENON_BASE_CEILING_H
#define TENON_BASE_CEILING_H

#include "base/thread.h"

/* Bytes per second that all threads together read from memory; the best of several passes over a set that no cache
 * holds. 0: there is no memory for it. */
double ceiling_read(Pool *pool);

/* Multiply-adds of 8-bit integers per second with the widest dot instruction that the machine has: what quantised
 * matrix products cannot exceed. */
double ceiling_dot(Pool *pool);

#endif
