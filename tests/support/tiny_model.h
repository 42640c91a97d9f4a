/* A llama of one layer whose matrices have a given tensor type, as a GGUF file: the same generator as in
 * tools/golden/tensor_types.py. */
#ifndef TENON_TESTS_SUPPORT_TINY_MODEL_H
#define TENON_TESTS_SUPPORT_TINY_MODEL_H

#include "format/model.h"
#include "temp_dir.h"

enum { TINY_VOCAB = 64 };

/* Writes dir/model.gguf. With experts the MLP is four of them, of which a token takes two. */
void tiny_model_put(const TempDir *dir, DType t, bool experts);

#endif
