/* Looking things up in the tables (see unicode.h). */
#include "text/unicode.h"

#include <string.h>

typedef struct Run {
    int32_t first;
    int value;
} Run;

typedef struct Mapping {
    int32_t first, last;
    int step;
    int32_t delta;
} Mapping;

#define COUNT(array) (sizeof(array) / sizeof *(array))

#include "text/unicode.def"

static const CharRange white_space[] = {{9, 13},         {0x20, 0x20},     {0x85, 0x85},     {0xa0, 0xa0},
                                        {0x1680, 0x1680}, {0x2000, 0x200a}, {0x2028, 0x2029}, {0x202f, 0x202f},
                                        {0x205f, 0x205f}, {0x3000, 0x3000}};
static const CharRange hex_digits[] = {{'0', '9'}, {'A', 'F'}, {'a', 'f'}};
static const CharRange ascii[] = {{0, 127}};
static const CharRange ascii_signs[] = {{'!', '/'}, {':', '@'}, {'[', '`'}, {'{', '~'}};
static const CharRange tab[] = {{9, 9}};
static const CharRange joiners[] = {{0x200c, 0x200d}};
static const CharRange latin_digits[] = {{0xb2, 0xb3}, {0xb9, 0xb9}, {0xbc, 0xbe}};

#define HAVE(table, cp) ranges_have(table, COUNT(table), cp)

int unicode_category(int32_t cp) {
    size_t lo = 0, hi = COUNT(categories);
    while (hi - lo > 1) {
        size_t mid = lo + (hi - lo) / 2;
        if (categories[mid].first <= cp) lo = mid;
        else hi = mid;
    }
    return 1 << categories[lo].value;
}

enum { ALPHABETIC = UNI_L | UNI_NL, WORD = ALPHABETIC | UNI_M | UNI_ND | UNI_PC };

bool unicode_is_word(int32_t cp) {
    return unicode_category(cp) & WORD || HAVE(other_alphabetic, cp) || HAVE(joiners, cp);
}

bool unicode_is_white_space(int32_t cp) { return HAVE(white_space, cp); }

bool unicode_is_mark_9(int32_t cp) { return HAVE(mark_9, cp); }

bool unicode_is_assigned_9(int32_t cp) { return !HAVE(since_9, cp) && unicode_category(cp) != UNI_CN; }

static int32_t mapped(const Mapping *map, size_t n, int32_t cp) {
    size_t lo = 0, hi = n;
    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        if (map[mid].last < cp) lo = mid + 1;
        else hi = mid;
    }
    bool in = lo < n && map[lo].first <= cp && (cp - map[lo].first) % map[lo].step == 0;
    return in ? cp + map[lo].delta : cp;
}

int32_t unicode_lower(int32_t cp) { return mapped(lower, COUNT(lower), cp); }

int32_t unicode_upper(int32_t cp) { return mapped(upper, COUNT(upper), cp); }

int32_t unicode_title(int32_t cp) {
    for (size_t i = 0; i < COUNT(title); i++)
        if (cp >= title[i].first && cp <= title[i].last) return mapped(title, COUNT(title), cp);
    return unicode_upper(cp);
}

const UnicodeFold *unicode_folds(size_t *n) {
    *n = COUNT(folds);
    return folds;
}

static void add_categories(CharSet *s, unsigned mask) {
    CharSet own = {0};
    for (size_t i = 0; i < COUNT(categories); i++) {
        int32_t last = i + 1 < COUNT(categories) ? categories[i + 1].first - 1 : CHAR_LAST;
        if (mask >> categories[i].value & 1) charset_add(&own, categories[i].first, last);
    }
    charset_add_ranges(s, own.range, own.n);
    charset_deinit(&own);
}

static bool add_script(CharSet *s, Str name) {
    size_t script = 0;
    while (script < COUNT(script_names) && !str_eq(name, str_of(script_names[script]))) script++;
    if (script == COUNT(script_names)) return false;
    CharSet own = {0};
    for (size_t i = 0; i + 1 < COUNT(scripts); i++)
        if ((size_t)scripts[i].value == script) charset_add(&own, scripts[i].first, scripts[i + 1].first - 1);
    charset_add_ranges(s, own.range, own.n);
    charset_deinit(&own);
    return true;
}

typedef struct Property {
    const char *name; /* in small letters, without ' ', '-' and '_' */
    unsigned mask;    /* categories, */
    const CharRange *range, *more; /* and characters */
    size_t n, n_more;
} Property;

#define RANGES(table) .range = table, .n = COUNT(table)
#define MORE(table) .more = table, .n_more = COUNT(table)

#define IS(name, mask) {name, mask, NULL, NULL, 0, 0}

static const Property properties[] = {
    IS("lu", UNI_LU), IS("uppercaseletter", UNI_LU), IS("ll", UNI_LL), IS("lowercaseletter", UNI_LL),
    IS("lt", UNI_LT), IS("titlecaseletter", UNI_LT), IS("lm", UNI_LM), IS("modifierletter", UNI_LM), IS("lo", UNI_LO),
    IS("otherletter", UNI_LO), IS("mn", UNI_MN), IS("nonspacingmark", UNI_MN), IS("mc", UNI_MC),
    IS("spacingmark", UNI_MC), IS("me", UNI_ME), IS("enclosingmark", UNI_ME), IS("nd", UNI_ND),
    IS("decimalnumber", UNI_ND), IS("digit", UNI_ND), IS("nl", UNI_NL), IS("letternumber", UNI_NL), IS("no", UNI_NO),
    IS("othernumber", UNI_NO), IS("pc", UNI_PC), IS("connectorpunctuation", UNI_PC), IS("pd", UNI_PD),
    IS("dashpunctuation", UNI_PD), IS("ps", UNI_PS), IS("openpunctuation", UNI_PS), IS("pe", UNI_PE),
    IS("closepunctuation", UNI_PE), IS("pi", UNI_PI), IS("initialpunctuation", UNI_PI), IS("pf", UNI_PF),
    IS("finalpunctuation", UNI_PF), IS("po", UNI_PO), IS("otherpunctuation", UNI_PO), IS("sm", UNI_SM),
    IS("mathsymbol", UNI_SM), IS("sc", UNI_SC), IS("currencysymbol", UNI_SC), IS("sk", UNI_SK),
    IS("modifiersymbol", UNI_SK), IS("so", UNI_SO), IS("othersymbol", UNI_SO), IS("zs", UNI_ZS),
    IS("spaceseparator", UNI_ZS), IS("zl", UNI_ZL), IS("lineseparator", UNI_ZL), IS("zp", UNI_ZP),
    IS("paragraphseparator", UNI_ZP), IS("cc", UNI_CC), IS("control", UNI_CC), IS("cntrl", UNI_CC), IS("cf", UNI_CF),
    IS("format", UNI_CF), IS("cs", UNI_CS), IS("surrogate", UNI_CS), IS("co", UNI_CO), IS("privateuse", UNI_CO),
    IS("cn", UNI_CN), IS("unassigned", UNI_CN), IS("l", UNI_L), IS("letter", UNI_L),
    IS("lc", UNI_LU | UNI_LL | UNI_LT), IS("casedletter", UNI_LU | UNI_LL | UNI_LT), IS("m", UNI_M),
    IS("mark", UNI_M), IS("combiningmark", UNI_M), IS("n", UNI_N), IS("number", UNI_N), IS("p", UNI_P),
    IS("punctuation", UNI_P), IS("punct", UNI_P), IS("posixpunct", UNI_P | UNI_S), IS("s", UNI_S),
    IS("symbol", UNI_S), IS("z", UNI_Z), IS("separator", UNI_Z), IS("c", UNI_C), IS("other", UNI_C),
    IS("any", UNI_ALL), IS("assigned", UNI_ALL & ~UNI_CN), IS("graph", UNI_ALL & ~(UNI_Z | UNI_CC | UNI_CN | UNI_CS)),
    IS("print", UNI_ALL & ~(UNI_ZL | UNI_ZP | UNI_CC | UNI_CN | UNI_CS)),
    {"blank", UNI_ZS, RANGES(tab)}, {"space", 0, RANGES(white_space)}, {"whitespace", 0, RANGES(white_space)},
    {"wspace", 0, RANGES(white_space)}, {"xdigit", 0, RANGES(hex_digits)}, {"ascii", 0, RANGES(ascii)},
    {"alpha", ALPHABETIC, RANGES(other_alphabetic)}, {"alphabetic", ALPHABETIC, RANGES(other_alphabetic)},
    {"alnum", ALPHABETIC | UNI_ND, RANGES(other_alphabetic)}, {"word", WORD, RANGES(other_alphabetic)},
    {"lower", UNI_LL, RANGES(other_lowercase)}, {"lowercase", UNI_LL, RANGES(other_lowercase)},
    {"upper", UNI_LU, RANGES(other_uppercase)}, {"uppercase", UNI_LU, RANGES(other_uppercase)},
    {"emoji", 0, RANGES(emoji)}, {"emojicomponent", 0, RANGES(emoji_component)}, {"ecomp", 0, RANGES(emoji_component)},
    {"emojimodifier", 0, RANGES(emoji_modifier)}, {"emod", 0, RANGES(emoji_modifier)},
    {"emojimodifierbase", 0, RANGES(emoji_modifier_base)}, {"ebase", 0, RANGES(emoji_modifier_base)},
    {"emojipresentation", 0, RANGES(emoji_presentation)}, {"epres", 0, RANGES(emoji_presentation)},
    {"extendedpictographic", 0, RANGES(extended_pictographic)}, {"extpict", 0, RANGES(extended_pictographic)},
    {"ideographic", 0, RANGES(ideographic)}, {"ideo", 0, RANGES(ideographic)},
    /* Outside of a set, Oniguruma's \w also contains the digits of Latin-1 that are not decimal. */
    {"=word", WORD, RANGES(other_alphabetic), MORE(latin_digits)},
    {"=rustword", WORD, RANGES(other_alphabetic), MORE(joiners)},
    {"=number17", UNI_N, RANGES(number_17)},
    {"=punctuation8", 0, RANGES(punctuation_8), MORE(ascii_signs)},
};

bool unicode_add_property(CharSet *s, Str name) {
    char plain[40];
    size_t n = 0;
    for (size_t i = 0; i < name.n; i++) {
        char c = name.p[i];
        if (c == ' ' || c == '-' || c == '_') continue;
        if (n == sizeof plain || (uint8_t)c >= 0x80) return false;
        plain[n++] = (char)unicode_lower(c);
    }
    for (size_t i = 0; i < COUNT(properties); i++) {
        const Property *p = &properties[i];
        if (!str_eq((Str){plain, n}, str_of(p->name))) continue;
        if (p->mask) add_categories(s, p->mask);
        charset_add_ranges(s, p->range, p->n);
        charset_add_ranges(s, p->more, p->n_more);
        return true;
    }
    return add_script(s, (Str){plain, n});
}

int32_t unicode_fold(int32_t cp) { return mapped(fold, COUNT(fold), cp); }

static bool same_folds(const UnicodeFold *a, const UnicodeFold *b) { return !memcmp(a->to, b->to, sizeof a->to); }

void unicode_add_case(CharSet *s) {
    CharSet target = {0}, more = {0}; /* what the characters fold to */
    for (size_t i = 0; i < COUNT(fold); i++)
        for (int32_t cp = fold[i].first; cp <= fold[i].last; cp += fold[i].step) {
            int32_t to = cp + fold[i].delta;
            if (charset_has(s, cp) || charset_has(s, to)) charset_add(&target, to, to);
        }
    charset_add_ranges(&more, target.range, target.n);
    for (size_t i = 0; i < COUNT(fold); i++)
        for (int32_t cp = fold[i].first; cp <= fold[i].last; cp += fold[i].step)
            if (charset_has(&target, unicode_fold(cp))) charset_add(&more, cp, cp);
    for (size_t i = 0; i < COUNT(folds); i++)
        for (size_t k = 0; k < COUNT(folds); k++)
            if (same_folds(&folds[i], &folds[k]) && charset_has(s, folds[i].cp))
                charset_add(&more, folds[k].cp, folds[k].cp);
    charset_add_ranges(s, more.range, more.n);
    charset_deinit(&target);
    charset_deinit(&more);
}
