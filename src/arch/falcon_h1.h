/* The parts of Falcon-H1. */
#ifndef TENON_ARCH_FALCON_H1_H
#define TENON_ARCH_FALCON_H1_H

#include "format/names.h"

extern const NameRow falcon_h1_names[];

bool falcon_h1_logit_scale(Model *m, Err *err); /* for `derive` */

#endif
