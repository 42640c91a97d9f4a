/* The attributes of ops: what a node says beside its inputs. They stand apart from graph.h because kernels need
 * them and nothing else of a graph, and compile for long. */
#ifndef TENON_GRAPH_ATTR_H
#define TENON_GRAPH_ATTR_H

#include <stdbool.h>
#include <stdint.h>

typedef enum Act {
    ACT_SILU, ACT_GELU, ACT_GELU_TANH, ACT_SOFTPLUS, ACT_SIGMOID, ACT_SCALE, ACT_SOFTCAP, ACT_CLAMP
} Act;

typedef struct ActAttr {
    Act kind;
    double a, b; /* scale: a x; softcap: a tanh(b x); clamp: at least a, at most b */
} ActAttr;

typedef struct RopeAttr {
    bool interleaved;       /* pairs (2i, 2i+1); else (i, i + dims/2) */
    int dims;               /* leading elements of a head that rotate; even */
    const float *inv_freq;  /* dims/2, scaling already applied; an angle is position times it, in f32 */
    double magnitude;       /* factor on cos and sin; 1 unless a scaling method says so */
} RopeAttr;

bool rope_same(const RopeAttr *a, const RopeAttr *b); /* the same angles, and so the same table of them */

typedef struct AttnAttr {
    double scale, softcap; /* softcap 0: none */
    int64_t window;        /* 0: none */
} AttnAttr;

typedef struct RouteAttr {
    bool sigmoid;   /* scores; else softmax */
    bool normalise; /* the weights of a row are scaled to a sum of 1 */
    double scale;   /* factor on the weights */
    int groups, groups_used; /* experts come from the best groups alone; groups 0 or 1: from all */
    int group_best;          /* a group counts as the sum of so many of its best experts */
} RouteAttr;

#endif
