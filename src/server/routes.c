/* The routes: what answers, and what llama-server has that is not built here (501). */
#include "server/state.h"

#define GET HTTP_GET
#define POST HTTP_POST
#define DELETE HTTP_DELETE
#define UNBUILT(method, path) {method, path, handle_unbuilt, false, false, "unbuilt"}

const Route server_routes[] = {
    {GET, "/health", handle_health, true, true, "health"},
    {GET, "/v1/health", handle_health, true, true, "health"},
    {GET, "/metrics", handle_metrics, false, true, "metrics"},
    {GET, "/props", handle_props, false, true, "props"},
    {POST, "/props", handle_set_props, false, false, "props"},
    {GET, "/slots", handle_slots, false, true, "slots"},
    {POST, "/slots/:id", handle_slot_action, false, false, "slots"},
    {GET, "/models", handle_models, false, true, "models"},
    {GET, "/v1/models", handle_models, false, true, "models"},
    UNBUILT(GET, "/models/sse"),
    {GET, "/models/:id", handle_model, false, true, "models"},
    {GET, "/v1/models/:id", handle_model, false, true, "models"},
    {POST, "/completion", handle_completion, false, false, "completion"},
    {POST, "/completions", handle_completion, false, false, "completion"},
    {POST, "/infill", handle_infill, false, false, "infill"},
    {POST, "/v1/completions", handle_text, false, false, "text"},
    {POST, "/chat/completions", handle_chat, false, false, "chat"},
    {POST, "/v1/chat/completions", handle_chat, false, false, "chat"},
    {POST, "/chat/completions/input_tokens", handle_count, false, false, "count"},
    {POST, "/v1/chat/completions/input_tokens", handle_count, false, false, "count"},
    {POST, "/tokenize", handle_tokenize, false, false, "tokenize"},
    {POST, "/detokenize", handle_detokenize, false, false, "detokenize"},
    {POST, "/apply-template", handle_template, false, false, "template"},
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
