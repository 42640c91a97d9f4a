/* See recur.h. */
#include "backend/cpu/recur.h"

const Recur *recur_of(const Kernels *k) {
#if defined(__x86_64__)
    if (k->attend == &attend_avx512) return &recur_avx512;
    if (k->attend == &attend_avx2) return &recur_avx2;
#elif defined(__aarch64__)
    if (k != &kernels_generic) return &recur_neon;
#endif
    return &recur_generic;
}
