/* What the files behind tenon.h share (session.c, api.c, api_text.c): how an Err becomes a tn_error, and back. */
#ifndef TENON_ENGINE_API_H
#define TENON_ENGINE_API_H

#include "base/err.h"
#include "tenon.h"
#include "text/tok.h"

/* Tell the caller, who may not listen; returns false. */
bool api_fail(tn_error *error, const Err *err);

/* The same for a message that is made here. */
__attribute__((format(printf, 3, 4))) bool api_refuse(tn_error *error, ErrCode code, const char *fmt, ...);

/* The way back, for programs here that use tenon.h; returns false. */
bool api_told(const tn_error *error, Err *err);

const Tok *api_tok(const tn_tokenizer *t); /* NULL for NULL */

struct Mask;
const struct Mask *api_mask(tn_mask *m, int *vocab); /* of tn_mask_open; NULL for NULL */

#endif
