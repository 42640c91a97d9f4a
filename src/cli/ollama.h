/* Models of Ollama's local store, by name. Nothing is downloaded, and nothing of the store is written. */
#ifndef TENON_CLI_OLLAMA_H
#define TENON_CLI_OLLAMA_H

#include "base/buf.h"
#include "base/err.h"

/* The part after "ollama:", [[HOST/]NAMESPACE/]NAME[:TAG]; NULL: the name does not begin so. */
const char *ollama_name(const char *model);

/* The GGUF file of the model of that name. */
bool ollama_find(const char *name, Buf *path, Err *err);

#endif
