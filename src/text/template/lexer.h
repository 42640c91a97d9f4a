/* Lexer: template source -> tokens, as jinja2's lexer with trim_blocks and lstrip_blocks. Streaming; the source
 * outlives the tokens. A failure is sticky: after it there is only T_EOF. */
#ifndef TENON_TEXT_TEMPLATE_LEXER_H
#define TENON_TEXT_TEMPLATE_LEXER_H

#include "text/template/ast.h"

typedef enum TokenKind {
    T_EOF,
    T_DATA,
    T_PRINT_BEGIN, /* {{ */
    T_PRINT_END,
    T_BLOCK_BEGIN, /* {% */
    T_BLOCK_END,
    T_NAME,
    T_STRING, /* text: the characters it stands for */
    T_INT, /* of more than 64 bits: text has its digits */
    T_FLOAT,
    T_OP,
} TokenKind;

typedef struct Token {
    TokenKind kind;
    int line;
    Str text;
    int64_t i;
    double f;
} Token;

typedef struct Lexer {
    const char *name;
    Str src;
    Arena *arena; /* strings with escapes */
    Err *err;
    size_t pos;
    int line;
    TokenKind inside;     /* T_PRINT_BEGIN, T_BLOCK_BEGIN; T_DATA outside of tags */
    bool begun, raw;      /* a tag's begin is still to be returned; inside {% raw %} */
    bool line_starting;   /* what was read last ended in a newline */
    bool failed;
    char closer[TEMPLATE_MAX_NESTING]; /* of open brackets */
    int n_closer;
} Lexer;

/* Newlines as \n, without the last one: what a Lexer takes. Lives in the arena. */
Str lexer_source(Arena *arena, Str source);

Token lexer_next(Lexer *x);

#endif
