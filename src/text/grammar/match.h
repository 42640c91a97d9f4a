/* Match: running a Net. A stack is a hash-consed list of frames; a configuration is a hash-consed sorted set of items
 * (node, stack), each of which waits for a byte or a token, and whether the text may end. From a configuration a row
 * says where each class of bytes leads; rows are filled as they are asked for. Numbers stay what they are until the
 * caches are full; match_trim then starts them anew. What grammar.h promises of a Grammar holds. */
#ifndef TENON_TEXT_GRAMMAR_MATCH_H
#define TENON_TEXT_GRAMMAR_MATCH_H

#include "text/grammar/grammar.h"
#include "text/grammar/net.h"

enum {
    STACK_EMPTY,  /* behind it the text is whole */
    STACK_BOTTOM, /* an unknown stack, for masks that hold whatever it is */
    CONFIG_DEAD = 0,
    MATCH_MAX_ITEMS = 1024,
    MATCH_MAX_CLOSURE = 1 << 14,
    MATCH_CACHE = 64 << 20, /* bytes */
};

typedef struct Item {
    int32_t node, stack;
} Item;

/* Return to `node`; or, where max is not -2, a pass of the loop `node` is over, and so many are to come. */
typedef struct Frame {
    int32_t node, min, max, parent;
} Frame;

enum { FRAME_RETURN = -2 };

typedef struct Config {
    int32_t first, n; /* items */
    int32_t row;      /* -1: none yet */
    int32_t mask, local; /* of mask.c; -1: none yet */
    bool whole, popped; /* the text may end; what stands on STACK_BOTTOM may be over */
} Config;

typedef struct Slots { /* of a hash table: number + 1 */
    uint32_t *at;
    size_t cap, n;
} Slots;

struct Matcher;

struct Grammar {
    Net net;
    Frame *frame;
    int32_t n_frame, cap_frame;
    Config *config;
    int32_t n_config, cap_config;
    Item *item;
    int32_t n_item, cap_item;
    int32_t *row; /* n_class numbers each; -1: not known */
    int32_t n_row, cap_row;
    Slots frames, configs;
    int32_t start;
    struct Matcher *matchers;
    const Vocab *vocab;     /* whose masks are kept; NULL: none are */
    struct MaskCache *masks; /* mask.c's */
    size_t mask_bytes;
    /* a configuration in the making */
    Item *todo, *got;
    int32_t n_todo, cap_todo, n_got, cap_got;
    uint64_t *seen; /* (stamp << 32) and a place in `visited` */
    size_t cap_seen;
    Item *visited;
    int32_t n_visited, cap_visited;
    uint32_t stamp;
    bool whole, popped;
    const char *over; /* the limit that was reached; NULL: none */
    uint64_t work;    /* closures made so far */
};

/* A set of items: begin, add what a node leads to, end. -1: g->over. */
void config_begin(Grammar *g);
void config_add(Grammar *g, int32_t node, int32_t stack);
void config_add_item(Grammar *g, Item it); /* an item of another configuration, as it is */
void config_pass(Grammar *g, int32_t loop, int32_t min, int32_t max, int32_t stack); /* so many passes to come */
void config_pop(Grammar *g, int32_t stack); /* what a return to this stack leads to */
int32_t config_end(Grammar *g);

int32_t match_step(Grammar *g, int32_t config, uint8_t byte); /* -1: g->over */
int32_t match_frame(Grammar *g, Frame f);

size_t match_bytes(const Grammar *g);
void match_reset(Grammar *g); /* empties the caches: every number is void, but g->start is made anew */

void masks_free(Grammar *g); /* mask.c */

#endif
