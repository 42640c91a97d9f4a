/* Which kernels this machine can run. */
#include "backend/cpu/kernels.h"

#if defined(__x86_64__)
#include <cpuid.h>

static bool has_avx2(void) {
    unsigned a, b, c, d;
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __get_cpuid(1, &a, &b, &c, &d) &&
           (c & bit_F16C);
}

static bool has_avx512(void) {
    return has_avx2() && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vnni");
}

const Kernels *const *kernels_usable(void) {
    static const Kernels *const all[] = {&kernels_avx512, &kernels_avx2, &kernels_generic, NULL};
    return has_avx512() ? all : has_avx2() ? &all[1] : &all[2];
}
#else
const Kernels *const *kernels_usable(void) {
    static const Kernels *const all[] = {&kernels_generic, NULL};
    return all;
}
#endif
