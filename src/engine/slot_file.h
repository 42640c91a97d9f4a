/* A slot's state as the bytes of a file: its tokens, then what the engine saves of the sequence. A slot that runs a
 * request is ERR_BUSY. Engine thread. */
#ifndef TENON_ENGINE_SLOT_FILE_H
#define TENON_ENGINE_SLOT_FILE_H

#include "engine/prefix.h"

bool slot_save(Prefix *p, int slot, Buf *out, Err *err);            /* appends to an empty out */
bool slot_restore(Prefix *p, int slot, const Buf *bytes, Err *err); /* the bytes are not trusted */
bool slot_erase(Prefix *p, int slot, int *tokens, Err *err);        /* *tokens: how many it held */

#endif
