/* Recurrences on compiled engines: a loop over time, by tokens or by chunks of them. Its text does not grow with the
 * tokens. */
#ifndef TENON_BACKEND_HLO_LOWER_SCAN_H
#define TENON_BACKEND_HLO_LOWER_SCAN_H

#include "backend/hlo/lower.h"

enum { SCAN_CHUNK = 64 }; /* tokens, where steps are chunks */

/* h, the state of all rows, goes through one step after the other; a step reads what it needs of `in`. */
typedef struct Scan {
    Lower *l;
    HloShape h, y; /* [B,...]; [steps,...]: the results */
    Hlo in[6];     /* [steps,...], or what all steps share */
    int64_t each;  /* tokens of a step; if there are several, `step` leaves no trace of padding in h */
    void (*step)(const struct Scan *s, Hlo t, Hlo *h, Hlo *y);
} Scan;

Hlo lower_scan(const Scan *s);                 /* the results; l->fixed goes from before the tokens to behind them */
Hlo scan_in(const Scan *s, int i, Hlo t);      /* step t of in[i], [...] */
Hlo scan_by_token(Lower *l, Hlo v);            /* [N,...] as [T,B,...] */
Hlo scan_of_tokens(Lower *l, Hlo y, HloShape shape); /* and back, in that shape */
/* [N,G,S] as [N,H,S]: head h reads group h*G/H, or h%G. */
Hlo scan_by_head(Lower *l, Hlo v, int64_t heads, bool tiled);

/* For steps that are chunks of C tokens. */
Hlo scan_by_chunk(Lower *l, Hlo v, int64_t each); /* [N,H] or [N,H,D] as [chunks,B,H,C] or [chunks,B,H,C,D] */
Hlo scan_real_only(Lower *l, Hlo v);              /* v [N,H], 0 for tokens that are none */
/* A matrix [B,H,C,C] where its row and column are as `direction` says, in blocks of `each`; 0 elsewhere. */
Hlo scan_where(Emit *e, const char *direction, Hlo a, int64_t each);
Hlo scan_by_row(Emit *e, Hlo a, Hlo factor); /* rows of a [B,H,C,D] times a number each, [B,H,C] */

#endif
