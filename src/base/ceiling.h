/* The two figures that bound inference on a CPU: how fast this machine reads memory, and how fast it multiplies.
 * They are measured when asked for, on a pool. */
#ifndef TENON_BASE_CEILING_H
#define TENON_BASE_CEILING_H

#include "base/thread.h"

/* Bytes per second that all threads together read from memory: the best of several passes over a set that fits no
 * cache. 0: there is no memory for the set. */
double ceiling_read(Pool *pool);

/* Multiply-adds of 8-bit integers per second with the widest dot instruction of the machine: no quantised matrix
 * product can be faster. */
double ceiling_dot(Pool *pool);

#endif
