/* The routes: what answers, and what llama-server has that is not built here (501). */
#include "server/form.h"
#include "server/state.h"

#define GET HTTP_GET
#define POST HTTP_POST
#define DELETE HTTP_DELETE
#define UNBUILT(method, path) {method, path, handle_unbuilt, false, false, "unbuilt", NULL}
#define GENERATES(path, name, form) {POST, path, handle_generate, false, false, name, &(form)}

const Route server_routes[] = {
    {GET, "/health", handle_health, true, true, "health", NULL},
    {GET, "/v1/health", handle_health, true, true, "health", NULL},
    {GET, "/metrics", handle_metrics, false, true, "metrics", NULL},
    {GET, "/props", handle_props, false, true, "props", NULL},
    {POST, "/props", handle_set_props, false, false, "props", NULL},
    {GET, "/slots", handle_slots, false, true, "slots", NULL},
    {POST, "/slots/:id", handle_slot_action, false, false, "slots", NULL},
    {GET, "/models", handle_models, false, true, "models", NULL},
    {GET, "/v1/models", handle_models, false, true, "models", NULL},
    UNBUILT(GET, "/models/sse"),
    {GET, "/models/:id", handle_model, false, true, "models", NULL},
    {GET, "/v1/models/:id", handle_model, false, true, "models", NULL},
    GENERATES("/completion", "completion", form_native),
    GENERATES("/completions", "completion", form_native),
    GENERATES("/infill", "infill", form_infill),
    GENERATES("/v1/completions", "text", form_text),
    GENERATES("/chat/completions", "chat", form_chat),
    GENERATES("/v1/chat/completions", "chat", form_chat),
    {POST, "/chat/completions/input_tokens", handle_count, false, false, "count", NULL},
    {POST, "/v1/chat/completions/input_tokens", handle_count, false, false, "count", NULL},
    {POST, "/tokenize", handle_tokenize, false, false, "tokenize", NULL},
    {POST, "/detokenize", handle_detokenize, false, false, "detokenize", NULL},
    {POST, "/apply-template", handle_template, false, false, "template", NULL},
    UNBUILT(POST, "/v1/chat/completions/control"),
    UNBUILT(POST, "/v1/responses"),
    UNBUILT(POST, "/responses"),
    UNBUILT(POST, "/v1/responses/input_tokens"),
    UNBUILT(POST, "/responses/input_tokens"),
    UNBUILT(POST, "/v1/messages"),
    UNBUILT(POST, "/v1/messages/count_tokens"),
    UNBUILT(POST, "/embedding"),
    UNBUILT(POST, "/embeddings"),
    UNBUILT(POST, "/v1/embeddings"),
    UNBUILT(POST, "/rerank"),
    UNBUILT(POST, "/reranking"),
    UNBUILT(POST, "/v1/rerank"),
    UNBUILT(POST, "/v1/reranking"),
    UNBUILT(POST, "/v1/audio/transcriptions"),
    UNBUILT(POST, "/audio/transcriptions"),
    UNBUILT(GET | POST, "/lora-adapters"),
    UNBUILT(GET | DELETE, "/v1/stream"),
    UNBUILT(GET | POST | DELETE, "/v1/streams"),
    UNBUILT(GET | POST | DELETE, "/v1/streams/:id"),
    UNBUILT(POST | DELETE, "/models"),
    UNBUILT(POST, "/models/load"),
    UNBUILT(POST, "/models/unload"),
    UNBUILT(GET | POST, "/tools"),
    UNBUILT(GET | POST, "/cors-proxy"),
    UNBUILT(POST, "/predict"),
};

const int server_n_routes = sizeof server_routes / sizeof *server_routes;
