/* Numbers of JSON as texts: decimals from a schema, and the language of those that keep bounds, are multiples, or are
 * whole. Bounds are compared digit by digit, so nothing is ever rounded. */
#ifndef TENON_TEXT_GRAMMAR_NUMBER_H
#define TENON_TEXT_GRAMMAR_NUMBER_H

#include "base/json.h"
#include "text/grammar/lang.h"

enum { DEC_MOST = 400 };

/* -digits[0 .. whole) . digits[whole .. n), without zeros at either end; n == 0: zero. */
typedef struct Dec {
    bool minus;
    int16_t whole, n;
    uint8_t digit[DEC_MOST];
} Dec;

bool dec_of(const json_t *v, Dec *out); /* false: no number, or one of too many digits */
int dec_cmp(const Dec *a, const Dec *b);
bool dec_is_whole(const Dec *d);
void dec_put(const Dec *d, Buf *out);

typedef enum RuleOf {
    NUMBER_LEAST, NUMBER_ABOVE, NUMBER_MOST, NUMBER_BELOW, NUMBER_NOT, NUMBER_MULTIPLE, NUMBER_NO_MULTIPLE,
} RuleOf;

typedef struct NumberRule {
    RuleOf kind;
    Dec value;
} NumberRule;

/* whole, broken: may it be a whole number, another one? -1: too many states. Whole numbers that must be whole are
 * written without a fraction; numbers under rules without an exponent. */
int32_t number_expr(Lang *l, const NumberRule *rule, int n, bool whole, bool broken);

bool number_keeps(const Dec *d, const NumberRule *rule, int n, bool whole, bool broken);

#endif
