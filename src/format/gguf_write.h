/* The head of a GGUF file (v3) to be written: the keys, then the descriptions of the tensors, in the order of their
 * data. The data follow the head, each tensor at a multiple of GGUF_ALIGN. A zeroed GgufHead is empty and valid. */
#ifndef TENON_FORMAT_GGUF_WRITE_H
#define TENON_FORMAT_GGUF_WRITE_H

#include "base/buf.h"
#include "format/model.h"

enum { GGUF_ALIGN = 32 };

typedef struct GgufHead {
    Buf keys, infos;
    uint64_t n_keys, n_tensors, data; /* data: bytes of all tensors so far, padded */
} GgufHead;

/* As it is in the GGUF that it comes from; otherwise integers are u32 (in arrays i32) and floats f32. */
void gguf_put_meta(GgufHead *h, const Meta *v);
void gguf_put_tensor(GgufHead *h, const Tensor *t); /* name, type, shape and size; not the data */
void gguf_end_head(GgufHead *h, Buf *out);          /* append it, padded, and free it */

static inline size_t gguf_padding(uint64_t bytes) { return (size_t)(-bytes % GGUF_ALIGN); }

#endif
