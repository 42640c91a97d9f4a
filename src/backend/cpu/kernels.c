/* Which kernels this machine can run. */
#include "backend/cpu/kernels.h"

#if defined(__x86_64__)
#include <cpuid.h>

static bool has_avx2(void) {
    unsigned a, b, c, d;
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __get_cpuid(1, &a, &b, &c, &d) &&
           (c & bit_F16C);
}

const Kernels *const *kernels_usable(void) {
    static const Kernels *const all[] = {&kernels_avx2, &kernels_generic, NULL};
    return has_avx2() ? all : &all[1];
}
#else
const Kernels *const *kernels_usable(void) {
    static const Kernels *const all[] = {&kernels_generic, NULL};
    return all;
}
#endif
