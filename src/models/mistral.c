/* Mistral: a Llama whose layers all have a window. */
#include "models/blocks.h"

static const DefaultRow defaults[] = {{"attention.sliding_window", 4096}, {0}};

const Arch arch_mistral = {.name = "llama", .hf = "mistral", .rope_permuted = true, .defaults = defaults};
