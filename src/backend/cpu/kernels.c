/* Which kernels this machine can run. */
#include "backend/cpu/kernels.h"

#include "base/buf.h"

#include <string.h>

#if defined(__x86_64__)
#include <cpuid.h>
#include <sys/syscall.h>
#include <unistd.h>

static bool has_avx2(void) {
    unsigned a, b, c, d;
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __get_cpuid(1, &a, &b, &c, &d) &&
           (c & bit_F16C);
}

static bool has_avxvnni(void) {
    unsigned a, b, c, d;
    return has_avx2() && __get_cpuid_count(7, 1, &a, &b, &c, &d) && (a & 1 << 4);
}

static bool has_avx512(void) {
    return has_avx2() && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vnni");
}

/* The system lends the state of tiles, 8 KB a thread, to programs that ask. */
static bool has_amx(void) {
#if defined(__linux__)
    enum { ASK = 0x1023, TILE_DATA = 18 }; /* ARCH_REQ_XCOMP_PERM of asm/prctl.h */
    unsigned a, b, c, d;
    return has_avx512() && __get_cpuid_count(7, 0, &a, &b, &c, &d) && (d & 1 << 24) && (d & 1 << 25) &&
           syscall(SYS_arch_prctl, ASK, TILE_DATA) == 0;
#else
    return false;
#endif
}
#elif defined(__aarch64__)
#include <asm/hwcap.h>
#include <sys/auxv.h>

static bool has_dotprod(void) { return getauxval(AT_HWCAP) & HWCAP_ASIMDDP; }
static bool has_i8mm(void) { return has_dotprod() && getauxval(AT_HWCAP2) & HWCAP2_I8MM; }
#endif

static bool always(void) { return true; }

static const struct {
    const Kernels *kernels;
    bool (*usable)(void);
} all[] = {
#if defined(__x86_64__)
    {&kernels_amx, has_amx},
    {&kernels_avx512, has_avx512},
    {&kernels_avxvnni, has_avxvnni},
    {&kernels_avx2, has_avx2},
#elif defined(__aarch64__)
    {&kernels_neon_i8mm, has_i8mm},
    {&kernels_neon, has_dotprod},
#endif
    {&kernels_generic, always},
};

enum { N_ALL = sizeof all / sizeof *all };

const Kernels *const *kernels_usable(void) {
    static _Thread_local const Kernels *usable[N_ALL + 1];
    int n = 0;
    for (int i = 0; i < N_ALL; i++)
        if (all[i].usable()) usable[n++] = all[i].kernels;
    usable[n] = NULL;
    return usable;
}

void kernels_multiply(const Kernels *k, PackType t, int digits, const PanelGemm *g) {
    for (int64_t at = 0; at < g->n; at += BUNCH) {
        PanelGemm some = *g;
        some.x = (const char *)g->x + (size_t)at * g->x_row;
        some.out = g->out + (size_t)at * g->out_row;
        some.n = g->n - at < BUNCH ? g->n - at : BUNCH;
        if (k->tiles && digits == 1 && some.n >= TILE_TOKENS) k->tiles[t](&some);
        else if (digits) k->panel->quant[digits - 1][t](&some);
        else k->panel->f32[t](&some);
    }
}

const Kernels *kernels_find(const char *name, Err *err) {
    const Kernels *const *usable = kernels_usable();
    Buf names = {0};
    for (int i = 0; usable[i]; i++) {
        if (!name || strcmp(name, usable[i]->name) == 0) {
            buf_deinit(&names);
            return usable[i];
        }
        buf_printf(&names, "%s%s", i ? ", " : "", usable[i]->name);
    }
    err_set(err, ERR_ARGUMENT, "this machine has no kernels '%s'; it can run: %s", name, buf_cstr(&names));
    buf_deinit(&names);
    return NULL;
}
