/* What a Nemotron-H of Hugging Face calls its tensors and its layers. */
#ifndef TENON_ARCH_NEMOTRON_H_H
#define TENON_ARCH_NEMOTRON_H_H

#include "format/names.h"

extern const NameRow nemotron_h_names[];

/* For `derive`: how many layers there are, which attend, and which have an MLP of what width. */
bool nemotron_h_layers(Model *m, Err *err);

#endif
