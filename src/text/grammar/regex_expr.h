/* What of a regular expression the compiler of schemas needs: the expression with its anchors. */
#ifndef TENON_TEXT_GRAMMAR_REGEX_EXPR_H
#define TENON_TEXT_GRAMMAR_REGEX_EXPR_H

#include "text/grammar/lang.h"

/* ecma: '.' excludes all that ends a line there. -1: err says why. */
int32_t regex_expr(Lang *l, Str text, bool ecma, Err *err);

#endif
