/* MT19937, M. Matsumoto and T. Nishimura, 1998 (see random.h). */
#include "engine/random.h"

#include <math.h>

enum { MT_M = 397 };

void mt_seed(Mt *m, uint32_t seed) {
    m->state[0] = seed;
    for (uint32_t i = 1; i < MT_N; i++) m->state[i] = 1812433253u * (m->state[i - 1] ^ m->state[i - 1] >> 30) + i;
    m->at = MT_N;
}

uint32_t mt_next(Mt *m) {
    if (m->at == MT_N) {
        for (int i = 0; i < MT_N; i++) {
            uint32_t y = (m->state[i] & 0x80000000u) | (m->state[(i + 1) % MT_N] & 0x7fffffffu);
            m->state[i] = m->state[(i + MT_M) % MT_N] ^ y >> 1 ^ (y & 1 ? 0x9908b0dfu : 0);
        }
        m->at = 0;
    }
    uint32_t y = m->state[m->at++];
    y ^= y >> 11;
    y ^= y << 7 & 0x9d2c5680u;
    y ^= y << 15 & 0xefc60000u;
    return y ^ y >> 18;
}

/* The first output is the low half. */
double mt_uniform(Mt *m) {
    double low = mt_next(m), high = mt_next(m);
    double u = (low + high * 4294967296.0) / 18446744073709551616.0;
    return u < 1 ? u : nextafter(1, 0);
}

float mt_uniform_float(Mt *m) {
    float u = (float)mt_next(m) / 4294967296.0f;
    return u < 1 ? u : nextafterf(1, 0);
}
