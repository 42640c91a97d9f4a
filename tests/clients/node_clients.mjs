// Ordinary use by clients of npm: openai and the AI SDK. Prints a line of JSON for each use, as python_clients.py does.
import {createInterface} from "node:readline";

const [which, url] = process.argv.slice(2);
const messages = [{role: "system", content: "You are brief."}, {role: "user", content: "Name three colours."}];

const counted = createInterface({input: process.stdin})[Symbol.asyncIterator]();

async function use(name, requests, what) {
    let good = false, error = "";
    try {
        good = Boolean(await what());
    } catch (e) {
        error = `${e.name}: ${e.message}`.slice(0, 200);
    }
    console.log(JSON.stringify({use: name, requests, good, error}));
    await counted.next(); // the requests are counted
}

async function refused(call) {
    try {
        await call();
    } catch (e) {
        return (e.status ?? e.statusCode ?? e.lastError?.statusCode) === 400;
    }
    return false;
}

async function useOpenai() {
    const {default: OpenAI} = await import("openai");
    const c = new OpenAI({baseURL: url, apiKey: "none"});
    const chat = more => c.chat.completions.create({model: "any", messages, max_tokens: 8, ...more});
    await use("models", 1, async () => (await c.models.list()).data[0].id);
    await use("chat", 1, async () => (await chat({})).choices[0].message.content);
    await use("chat, stop, n, seed", 1, async () => (await chat({stop: ["\n"], n: 2, seed: 1})).choices.length === 2);
    await use("chat, logprobs", 1, async () => (await chat({logprobs: true, top_logprobs: 2})).choices[0].logprobs.content.length);
    await use("chat, stream", 1, async () => {
        let text = "";
        for await (const e of await chat({stream: true})) text += e.choices[0]?.delta?.content ?? "";
        return text;
    });
    await use("completion, stream", 1, async () => {
        let text = "";
        const ask = {model: "any", prompt: "One, two,", max_tokens: 4, stream: true};
        for await (const e of await c.completions.create(ask)) text += e.choices[0]?.text ?? "";
        return text;
    });
    await useTools(c);
    await use("a wrong field is one request", 1, () => refused(() => chat({temperature: "hot"})));
    await use("what is not built is one request", 1, () => refused(() => chat({lora: [{id: 0}]})));
}

async function useTools(c) {
    const city = {type: "string", enum: ["Paris", "Rome"]};
    const parameters = {type: "object", properties: {city}, required: ["city"], additionalProperties: false};
    const tools = [{type: "function", function: {name: "get_weather", strict: true, parameters}}];
    const named = {type: "function", function: {name: "get_weather"}};
    const asked = [{role: "user", content: "How is the weather in Rome?"}];
    const ask = {model: "any", messages: asked, max_tokens: 120, tools, tool_choice: named, parallel_tool_calls: false};
    const called = m => city.enum.includes(JSON.parse(m.tool_calls[0].function.arguments).city);
    await use("tools, forced", 1, async () => called((await c.chat.completions.create(ask)).choices[0].message));
    await use("tools, auto, parallel", 1, async () => (await c.chat.completions.create(
        {...ask, tool_choice: "auto", parallel_tool_calls: true})).choices[0].message);
    await use("tools, replayed", 2, async () => {
        const m = (await c.chat.completions.create({...ask, tool_choice: "required"})).choices[0].message;
        const results = m.tool_calls.map(t => ({role: "tool", tool_call_id: t.id, content: "21 degrees"}));
        const next = {...ask, messages: [...asked, m, ...results], tool_choice: "none"};
        return (await c.chat.completions.create(next)).choices[0].message.content;
    });
    const {zodResponseFormat, zodFunction} = await import("openai/helpers/zod");
    const {z} = await import("zod");
    const Day = z.object({city: z.enum(["Paris", "Rome"]), high: z.number().int().min(0).max(40), rain: z.boolean().nullable(),
                          hours: z.array(z.object({at: z.number().int().min(0).max(23)})).max(2)});
    const format = {response_format: zodResponseFormat(Day, "day"), messages: asked, model: "any", max_tokens: 300};
    await use("schema of zod, typed", 1, async () => (await c.chat.completions.parse(format)).choices[0].message.parsed.hours.length < 3);
    await use("schema of zod beside tools, stream", 1, async () => {
        const strict = zodFunction({name: "get_day", parameters: Day});
        const m = (await c.chat.completions.stream({...format, tools: [strict], parallel_tool_calls: false})
            .finalChatCompletion()).choices[0].message;
        return m.parsed?.hours ?? m.tool_calls[0].function.parsed_arguments.hours;
    });
    await use("tools, stream", 1, async () => {
        const stream = c.chat.completions.stream(ask);
        return called((await stream.finalChatCompletion()).choices[0].message);
    });
}

async function useAiSdk() {
    const {generateText, streamText, generateObject, tool} = await import("ai");
    const {z} = await import("zod");
    const {createOpenAICompatible} = await import("@ai-sdk/openai-compatible");
    const provider = createOpenAICompatible({name: "tenon", baseURL: url});
    const ask = {prompt: "Name three colours.", maxOutputTokens: 8};
    await use("generateText", 1, async () => (await generateText({model: provider.chatModel("any"), ...ask})).text);
    await use("generateText, seed, stop", 1, async () => (await generateText(
        {model: provider.chatModel("any"), ...ask, seed: 1, stopSequences: ["~"], temperature: 0.5})).text);
    await use("streamText", 1, async () => {
        let text = "";
        for await (const part of streamText({model: provider.chatModel("any"), ...ask}).textStream) text += part;
        return text;
    });
    const exact = createOpenAICompatible({name: "tenon", baseURL: url, supportsStructuredOutputs: true}).chatModel("any");
    const schema = z.object({colours: z.array(z.enum(["red", "blue"])).min(1).max(3), n: z.number().int().min(0).max(9)});
    await use("generateObject", 1, async () => (await generateObject({model: exact, schema, prompt: ask.prompt, maxOutputTokens: 200})).object.n < 10);
    const tools = {paint: tool({description: "Paints", inputSchema: schema})};
    await use("generateText, tools", 1, async () => (await generateText(
        {model: exact, tools, toolChoice: "required", prompt: ask.prompt, maxOutputTokens: 200})).toolCalls[0].input.n < 10);
    await use("streamText, tools", 1, async () => {
        const got = streamText({model: exact, tools, toolChoice: {type: "tool", toolName: "paint"}, prompt: ask.prompt, maxOutputTokens: 200});
        return (await got.toolCalls)[0].input.n < 10;
    });
    await use("completionModel", 1, async () => (await generateText({model: provider.completionModel("any"), ...ask})).text);
    await use("what is not built is one request", 1, () => refused(() => generateText(
        {model: provider.chatModel("any"), ...ask, providerOptions: {tenon: {lora: [{id: 0}]}}})));
}

await (which === "ai-sdk" ? useAiSdk() : useOpenai());
process.exit(0);
