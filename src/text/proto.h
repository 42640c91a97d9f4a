/* Protocol buffers, read in place: the fields of one message one after the other. Bounds are checked at every step;
 * an error ends the message and is remembered. */
#ifndef TENON_TEXT_PROTO_H
#define TENON_TEXT_PROTO_H

#include "base/str.h"

#include <stdint.h>

typedef enum ProtoWire { PROTO_VARINT = 0, PROTO_64 = 1, PROTO_BYTES = 2, PROTO_32 = 5 } ProtoWire;

typedef struct Proto {
    Str rest;
    bool bad;
    /* of the field that was read last */
    uint32_t field;
    ProtoWire wire;
    uint64_t value; /* of a varint, or the bits of a fixed one */
    Str bytes;
} Proto;

/* The next field; false at the end of the message, and if the message is bad. */
bool proto_next(Proto *m);

/* Is the last field this one? A field of the wrong type makes the message bad. */
bool proto_is(Proto *m, uint32_t field, ProtoWire wire);
float proto_float(const Proto *m);

#endif
