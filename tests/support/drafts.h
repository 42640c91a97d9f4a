/* The generation loop under drafts: whatever a source of them proposes, the tokens that come, and what the model
 * thought of them, are those of a generation without. */
#ifndef TENON_TESTS_SUPPORT_DRAFTS_H
#define TENON_TESTS_SUPPORT_DRAFTS_H

#include "golden.h"

/* Requests on all slots of e, which has room for more results than slots, with drafts that are right, wrong, and both.
 * tolerance 0: log-probabilities are the same bits. */
void drafts_case(tn_engine *e, double tolerance);

#endif
