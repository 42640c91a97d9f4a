/* Random: the generators of C++ that llama.cpp samples with: std::mt19937 and, of libstdc++, the distributions
 * uniform_real_distribution and discrete_distribution. */
#ifndef TENON_ENGINE_RANDOM_H
#define TENON_ENGINE_RANDOM_H

#include <stdint.h>

enum { MT_N = 624 };

typedef struct Mt {
    uint32_t state[MT_N];
    int at;
} Mt;

void mt_seed(Mt *m, uint32_t seed);
uint32_t mt_next(Mt *m);
double mt_uniform(Mt *m);      /* [0, 1): two outputs */
float mt_uniform_float(Mt *m); /* [0, 1): one output */

#endif
