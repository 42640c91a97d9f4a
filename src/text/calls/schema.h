/* What a tool's JSON schema says of an argument that is written without its type. Read-only. */
#ifndef TENON_TEXT_CALLS_SCHEMA_H
#define TENON_TEXT_CALLS_SCHEMA_H

#include "base/json.h"

/* The function of this name among OpenAI's tools, or NULL. */
const json_t *calls_function(const json_t *tools, Str name);

/* JSON types that an argument may have, or-ed; all of them if the schema does not say. */
enum {
    TYPE_TEXT = 1,
    TYPE_NUMBER = 2,
    TYPE_INTEGER = 4,
    TYPE_BOOL = 8,
    TYPE_NULL = 16,
    TYPE_OBJECT = 32,
    TYPE_ARRAY = 64,
    TYPE_ANY = 127,
};
unsigned calls_types(const json_t *function, Str key);
unsigned calls_type_of(const json_t *value);

#endif
