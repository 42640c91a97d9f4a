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
unsigned calls_types_in(const json_t *root, const json_t *schema); /* root: what it may refer to */
unsigned calls_type_of(const json_t *value);

/* What a schema, or what it refers to, or its first alternative that does, says under a keyword; NULL: nothing. */
const json_t *calls_said(const json_t *root, const json_t *schema, const char *keyword);

/* What a schema's $ref refers to, or NULL. */
const json_t *calls_referred(const json_t *root, const json_t *schema);

/* Appends a value that was written without its type as JSON: JSON, or what Python prints, if it is of these types; else
 * it is a text after all. */
void calls_put_typed(unsigned types, Str raw, Buf *out);

#endif
