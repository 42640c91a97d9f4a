/* What a config.json says about one rotation. It passes from rope_hf.c, which finds it, to rope_hf_scaling.c. */
#ifndef TENON_ARCH_ROPE_HF_H
#define TENON_ARCH_ROPE_HF_H

#include "arch/rope.h"

#define ROPE_HF_PARAMETERS "config.rope_parameters"

typedef struct RopeHf {
    Model *m;
    const Arch *arch;
    const char *place[3]; /* objects; the first that has a key counts; ended by NULL */
    Str type;
    Err *err;
} RopeHf;

const Meta *rope_hf_at(const Model *m, const char *object, const char *key); /* a null is returned as such; NULL:
                                                                              * there is none */
const Meta *rope_hf_find(const RopeHf *r, const char *key);

bool rope_hf_imply(RopeHf *r, const char *canonical, Meta v);
bool rope_hf_number(RopeHf *r, const char *canonical, const Meta *v); /* NULL: nothing; null: an error */
bool rope_hf_null(RopeHf *r, const Meta *v);                          /* the error, and false */

/* The numbers of r->type, which is not "default". */
bool rope_hf_scaling(RopeHf *r);

#endif
