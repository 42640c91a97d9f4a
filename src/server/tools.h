/* Tools and thoughts of chats: what requests say about them, how earlier calls are shown to a template, and what of an
 * answer's text is what. Workers, and the engine thread for answers. */
#ifndef TENON_SERVER_TOOLS_H
#define TENON_SERVER_TOOLS_H

#include "server/state.h"

/* Fields of requests (params.c). */
bool tools_read(Params *p, const json_t *v, const Tok *tok, Err *err);
bool tools_read_choice(Params *p, const json_t *v, const Tok *tok, Err *err);
bool tools_read_thoughts(Params *p, const json_t *v, const Tok *tok, Err *err);
bool tools_check(const Params *p, Err *err); /* once all fields are there */

/* What the template's source betrays, and how it takes arguments: once, when it is opened. */
void tools_open(Server *s);

/* Does the template say nothing of tools that we could read? Then they are told and shown in words. */
bool tools_are_told(const Server *s, const Params *p);

/* Puts messages into the form that the template takes: arguments as objects or texts, calls and results in words. */
bool tools_show(const Server *s, const Params *p, json_t *messages, Err *err);

/* The grammar that the body asks for, and the one of calls, compiled: p->grammar. constrain.c */
bool constrain(const Server *s, Params *p, const Prompts *prompts, Err *err);

/* Of *e, the answer that a chat asks for (EX_NONE: any), makes the language of all that may come: thoughts before it,
 * and calls of tools beside it. It stays EX_NONE if anything may come. */
bool tools_allow(const Server *s, Params *p, const Prompts *prompts, Lang *l, int32_t *e, Err *err);

const Mask *choice_mask(Choice *c); /* masks.c: all that limits its tokens; NULL: nothing does */

/* A parser of an answer to this request; NULL: the text is content, all of it. */
Calls *tools_calls(const Server *s, const Params *p, CallsTell *tell, void *user);
bool tools_need(const void *job, int32_t id); /* StopRules.shows: is this special token a mark for the parser? */
void tools_make_id(const Server *s, char id[CALL_ID_BYTES]);
void tools_end_thought(const Server *s, Ids *out); /* the tokens that end one, from the last to the first */

#endif
