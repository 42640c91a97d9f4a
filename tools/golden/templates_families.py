"""More chat templates for the goldens of src/text/template, each of our own in the manner of a family of models: how the
family marks turns, tools, calls, results and thinking, and the constructs that its templates are written with."""


def turns(head, body, tail, begin="{{ bos_token }}"):
    """The shape that most templates have: something first, every message, the generation prompt."""
    return (begin + head + "{% for message in messages %}" + body + "{% endfor %}{% if add_generation_prompt %}" + tail +
            "{% endif %}")


ZEPHYR = """{% for message in messages %}
{% if message['role'] == 'user' %}
{{ '<|user|>\n' + message['content'] + eos_token }}
{% elif message['role'] == 'system' %}
{{ '<|system|>\n' + message['content'] + eos_token }}
{% elif message['role'] == 'assistant' %}
{{ '<|assistant|>\n'  + message['content'] + eos_token }}
{% endif %}
{% if loop.last and add_generation_prompt %}
{{ '<|assistant|>' }}
{% endif %}
{% endfor %}"""

VICUNA = """{% if messages[0]['role'] == 'system' %}{% set rest = messages[1:] %}{{ messages[0]['content'].strip() + '\n\n' }}{% else %}{% set rest = messages %}{{ 'A chat between a person and an assistant.\n\n' }}{% endif %}{% for message in rest %}{% if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('Roles must alternate') }}{% endif %}{% if message['role'] == 'user' %}{{ 'USER: ' + message['content'].strip() + '\n' }}{% elif message['role'] == 'assistant' %}{{ 'ASSISTANT: ' + message['content'].strip() + eos_token + '\n' }}{% endif %}{% endfor %}{% if add_generation_prompt %}{{ 'ASSISTANT:' }}{% endif %}"""

ALPACA = """{{ (messages|selectattr('role', 'equalto', 'system')|list|last).content|trim if (messages|selectattr('role', 'equalto', 'system')|list) else '' }}

{% for message in messages %}
{% if message['role'] == 'user' %}
### Instruction:
{{ message['content']|trim -}}
{% if not loop.last %}


{% endif %}
{% elif message['role'] == 'assistant' %}
### Response:
{{ message['content']|trim -}}
{% if not loop.last %}


{% endif %}
{% elif message['role'] == 'user_context' %}
### Input:
{{ message['content']|trim -}}
{% endif %}
{% endfor %}
{% if add_generation_prompt and messages[-1]['role'] != 'assistant' %}


### Response:
{% endif %}"""

FALCON = """{% for message in messages %}{% if not loop.first %}{{ '\n' }}{% endif %}{% if message['role'] == 'system' %}{{ 'System: ' }}{% elif message['role'] == 'user' %}{{ 'User: ' }}{% elif message['role'] == 'assistant' %}{{ 'Falcon: ' }}{% else %}{{ raise_exception('Unknown role: ' ~ message['role']) }}{% endif %}{{ message['content'] | trim | replace('\r\n', '\n') | replace('\n\n', '\n') }}{% endfor %}{% if add_generation_prompt %}{{ '\nFalcon:' }}{% endif %}"""

STARCHAT = turns("", "{{ '<|' ~ message.role ~ '|>\\n' ~ message.content ~ '<|end|>\\n' }}", "{{ '<|assistant|>' }}", "")

INTERNLM2 = turns("", "{{ '<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' + '\\n' }}",
                  "{{ '<|im_start|>assistant\\n' }}")

MINICPM = """{% for message in messages %}{% if message['role'] == 'user' %}{{ '<用户>' + message['content'].strip() + '<AI>' }}{% else %}{{ message['content'].strip() }}{% endif %}{% endfor %}"""

MINICPM3 = """{%- macro json_to_python_type(param_name, json_spec) %}
{%- set basic_type_map = {'string': 'str', 'number': 'float', 'integer': 'int', 'boolean': 'bool', 'null': 'None'} %}
{%- if json_spec.enum %}
{{- param_name|title }}
{%- elif basic_type_map[json_spec.type] is defined %}
{{- basic_type_map[json_spec.type] }}
{%- elif json_spec.type == 'array' %}
{{- 'List[' + json_to_python_type(param_name, json_spec['items']) + ']' }}
{%- elif json_spec.type == 'object' %}
{{- 'Dict[str, ' + (json_to_python_type(param_name, json_spec.additionalProperties) if json_spec.additionalProperties else 'Any') + ']' if not json_spec.properties else param_name|title }}
{%- elif json_spec.type is iterable %}
{{- 'Union[' }}{% for t in json_spec.type %}{{ json_to_python_type(param_name, {'type': t}) }}{% if not loop.last %}{{ ', ' }}{% endif %}{% endfor %}{{ ']' }}
{%- else %}
{{- 'Any' }}
{%- endif %}
{%- endmacro %}
{%- if messages[0]['role'] == 'system' %}{%- set system = messages[0]['content'] %}{%- set loop_messages = messages[1:] %}{%- else %}{%- set system = '' %}{%- set loop_messages = messages %}{%- endif %}
{{- '<|im_start|>system\n' + system if system or tools }}
{%- if tools %}
{{- '\n# Functions\nfrom typing import *\n' }}
{%- for tool in tools %}
{%- set f = tool.function %}
{{- '\ndef ' + f.name + '(' }}
{%- for name, spec in f.parameters.properties.items() %}
{{- name + ': ' + json_to_python_type(name, spec) }}
{%- if name not in f.parameters.required %}{{- ' = ' + (spec.default|tojson if spec.default is defined else 'None') }}{%- endif %}
{{- ', ' if not loop.last }}
{%- endfor %}
{{- '):\n    """' + f.description + '"""\n' }}
{%- endfor %}
{%- endif %}
{{- '<|im_end|>\n' if system or tools }}
{%- for message in loop_messages %}
{%- if message.role == 'assistant' and message.tool_calls %}
{{- '<|im_start|>assistant\n' + (message.content or '') + '<|tool_call_start|>\n```python\n' }}
{%- for call in message.tool_calls %}{{- call.function.name + '(' }}{%- for k, v in call.function.arguments|items %}{{- k + '=' }}{{ v|tojson if v is not string else "'" + v|replace("'", "\\'") + "'" }}{{ ', ' if not loop.last }}{%- endfor %}{{- ')\n' }}{%- endfor %}
{{- '```\n<|tool_call_end|><|im_end|>\n' }}
{%- else %}
{{- '<|im_start|>' + message.role + '\n' + message.content + '<|im_end|>\n' }}
{%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}{{- '<|im_start|>assistant\n' }}{%- endif %}
"""

EXAONE = """{% for message in messages %}{% if loop.first and message['role'] != 'system' %}{{ '[|system|][|endofturn|]\n' }}{% endif %}{{ '[|' + message['role'] + '|]' + message['content'] }}{% if message['role'] == 'user' %}{{ '\n' }}{% else %}{{ '[|endofturn|]\n' }}{% endif %}{% endfor %}{% if add_generation_prompt %}{{ '[|assistant|]' }}{% endif %}"""

EXAONE_DEEP = """{% for message in messages %}{% if loop.first and message['role'] != 'system' %}{{ '[|system|][|endofturn|]\n' }}{% endif %}{% set content = message['content'] %}{% if message['role'] == 'assistant' and content is string and '</thought>' in content %}{% set content = content.split('</thought>')[-1].lstrip('\\n') %}{% endif %}{{ '[|' + message['role'] + '|]' + content }}{% if not message['role'] == 'user' %}{{ '[|endofturn|]' }}{% endif %}{% if not loop.last %}{{ '\n' }}{% endif %}{% endfor %}{% if add_generation_prompt %}{{ '\n[|assistant|]<thought>\n' }}{% endif %}"""

EXAONE4 = """{%- if not skip_think is defined %}{%- set skip_think = true %}{%- endif %}
{%- set role_indicators = {'user': '[|user|]\n', 'assistant': '[|assistant|]\n', 'system': '[|system|]\n', 'tool': '[|tool|]\n'} %}
{%- set end_of_turn = '[|endofturn|]\n' %}
{%- macro available_tools(tools) %}
    {{- "# Available Tools" }}
    {{- "\nCall one at a time.\n" }}
    {%- for tool in tools %}
        {{- "\n<tool>" }}
        {{- tool.function | tojson(ensure_ascii=False) | safe }}
        {{- "</tool>" }}
    {%- endfor %}
{%- endmacro %}
{%- set ns = namespace(last_query_index = messages|length - 1) %}
{%- for message in messages %}
    {%- if message.role == "user" and message.content is string %}{%- set ns.last_query_index = loop.index0 -%}{%- endif %}
{%- endfor %}
{%- for i in range(messages | length) %}
    {%- set msg = messages[i] %}
    {%- set role = msg.role %}
    {%- if role not in role_indicators %}{{- raise_exception('Unknown role: ' ~ role) }}{%- endif %}
    {%- if i == 0 %}
        {%- if role == 'system' %}
            {{- role_indicators['system'] }}
            {{- msg.content }}
            {%- if tools is defined and tools %}{{- "\n\n" }}{{- available_tools(tools) }}{%- endif %}
            {{- end_of_turn -}}
            {%- continue %}
        {%- elif tools is defined and tools %}
            {{- role_indicators['system'] }}{{- available_tools(tools) }}{{- end_of_turn -}}
        {%- endif %}
    {%- endif %}
    {%- if role == 'assistant' %}
        {{- role_indicators['assistant'] }}
        {%- if msg.content %}
            {%- if "</think>" in msg.content %}
                {%- set content = msg.content.split('</think>')[-1].strip() %}
                {%- set reasoning_content = msg.content.split('</think>')[0].strip() %}
                {%- if reasoning_content.startswith("<think>") %}{%- set reasoning_content = reasoning_content[9:].strip() %}{%- endif %}
            {%- else %}
                {%- set content = msg.content %}
            {%- endif %}
            {%- if msg.reasoning_content %}{%- set reasoning_content = msg.reasoning_content %}{%- endif %}
            {%- if (not skip_think and loop.last) and reasoning_content is defined %}
                {{- "<think>\n" }}{{- reasoning_content}}{{- "\n</think>\n\n" }}
            {%- else %}
                {{- "<think>\n\n</think>\n\n" }}
            {%- endif %}
            {{- content }}
        {%- endif %}
        {%- if msg.tool_calls %}
            {%- for tool_call in msg.tool_calls %}
                {%- if tool_call.function is defined %}{%- set tool_call = tool_call.function %}{%- endif %}
                {{- "\n<tool_call>" }}{"name": "{{ tool_call.name }}", "arguments": {{ tool_call.arguments | tojson(ensure_ascii=False) | safe }}}{{- "</tool_call>" }}
            {%- endfor %}
        {%- endif %}
        {{- end_of_turn -}}
    {%- elif role == "tool" %}
        {%- if i == 0 or messages[i - 1].role != "tool" %}{{- role_indicators['tool'] }}{%- endif %}
        {{- "<tool_result>" }}{{ msg.content if msg.content is string else msg.content | tojson(ensure_ascii=False) | safe }}{{- "</tool_result>" }}
        {%- if loop.last or messages[i + 1].role != "tool" %}{{- end_of_turn -}}{%- else %}{{- "\n" }}{%- endif %}
    {%- else %}
        {{- role_indicators[role] }}{{- msg.content }}{{- end_of_turn -}}
    {%- endif %}
{% endfor %}
{%- if add_generation_prompt %}
    {{- role_indicators['assistant'] }}
    {%- if enable_thinking is defined and enable_thinking is true %}{{- "<think>\n" }}{%- else %}{{- "<think>\n\n</think>\n\n" }}{%- endif %}
{%- endif %}
"""

YI = """{% if not add_generation_prompt is defined %}{% set add_generation_prompt = false %}{% endif %}{% if messages[0]['role'] == 'system' %}{% set system_message = messages[0]['content'] %}{% endif %}{% if system_message is defined %}{{ system_message }}{% endif %}{% for message in messages %}{% set content = message['content'] %}{% if message['role'] == 'user' %}{{ '<|im_start|>user\\n' + content + '<|im_end|>\\n<|im_start|>assistant\\n' }}{% elif message['role'] == 'assistant' %}{{ content + '<|im_end|>' + '\\n' }}{% endif %}{% endfor %}"""

OLMO2 = """{{ bos_token }}{% for message in messages %}{% if message['role'] == 'system' %}{{ '<|system|>\n' + message['content'] + '\n' }}{% elif message['role'] == 'user' %}{{ '<|user|>\n' + message['content'] + '\n' }}{% elif message['role'] == 'assistant' %}{% if not loop.last %}{{ '<|assistant|>\n'  + message['content'] + eos_token + '\n' }}{% else %}{{ '<|assistant|>\n'  + message['content'] + eos_token }}{% endif %}{% endif %}{% if loop.last and add_generation_prompt %}{{ '<|assistant|>\n' }}{% endif %}{% endfor %}"""

TULU = """{% for message in messages %}{% if message['role'] == 'assistant' %}{{ '<|assistant|>\n' }}{% generation %}{{ message['content'] + eos_token }}{% endgeneration %}{{ '\n' }}{% else %}{{ '<|' + message['role'] + '|>\n' + message['content'] + '\n' }}{% endif %}{% endfor %}{% if add_generation_prompt %}{{ '<|assistant|>\n' }}{% endif %}"""

GRANITE3 = """{%- if messages[0]['role'] == 'system' %}
    {%- set system_message = messages[0]['content'] %}
    {%- set loop_messages = messages[1:] %}
{%- else %}
    {%- set system_message = "Knowledge Cutoff Date: April 2024.\nToday's Date: " + strftime_now('%B %d, %Y') + ".\nYou are Granite." %}
    {%- if tools and documents %}
        {%- set system_message = system_message + " Tools and documents." %}
    {%- elif tools %}
        {%- set system_message = system_message + " Tools." %}
    {%- elif documents %}
        {%- set system_message = system_message + " Documents." %}
    {%- elif thinking %}
        {%- set system_message = system_message + " Think." %}
    {%- endif %}
    {%- set loop_messages = messages %}
{%- endif %}
{{- '<|start_of_role|>system<|end_of_role|>' + system_message + '<|end_of_text|>\n' }}
{%- if tools %}
    {{- '<|start_of_role|>available_tools<|end_of_role|>' }}
    {{- tools | tojson(indent=4) }}
    {{- '<|end_of_text|>\n' }}
{%- endif %}
{%- if documents %}
    {%- for document in documents %}
        {{- '<|start_of_role|>document {"document_id": "' + document['doc_id'] | string + '"}<|end_of_role|>\n' }}
        {{- document['text'] }}
        {{- '<|end_of_text|>\n' }}
    {%- endfor %}
{%- endif %}
{%- for message in loop_messages %}
    {{- '<|start_of_role|>' + message['role'] + '<|end_of_role|>' + (message['content'] if message['content'] is string else message['content'] | tojson) + '<|end_of_text|>\n' }}
    {%- if loop.last and add_generation_prompt %}
        {{- '<|start_of_role|>assistant' }}
        {%- if controls %}{{- ' ' + controls | tojson() }}{%- endif %}
        {{- '<|end_of_role|>' }}
    {%- endif %}
{%- endfor %}"""

HERMES = """{%- macro json_to_python_type(json_spec) %}
{%- set basic_type_map = {
    "string": "str",
    "number": "float",
    "integer": "int",
    "boolean": "bool"
} %}
{%- if basic_type_map[json_spec.type] is defined %}
    {{- basic_type_map[json_spec.type] }}
{%- elif json_spec.type == "array" %}
    {{- "list[" +  json_to_python_type(json_spec|items) + "]"}}
{%- elif json_spec.type == "object" %}
    {%- if json_spec.additionalProperties is defined %}
        {{- "dict[str, " + json_to_python_type(json_spec.additionalProperties) + ']'}}
    {%- else %}
        {{- "dict" }}
    {%- endif %}
{%- elif json_spec.type is iterable %}
    {{- "Union[" }}
    {%- for t in json_spec.type %}
      {{- json_to_python_type({"type": t}) }}
      {%- if not loop.last %}
        {{- "," }}
    {%- endif %}
    {%- endfor %}
    {{- "]" }}
{%- else %}
    {{- "Any" }}
{%- endif %}
{%- endmacro %}
{{- bos_token }}
{{- '<|im_start|>system\n' }}
{{- "Functions stand within <tools></tools>: <tools> " }}
{%- for tool in tools %}
    {%- if tool.function is defined %}
        {%- set tool = tool.function %}
    {%- endif %}
    {{- '{"type": "function", "function": ' }}
    {{- '{"name": "' + tool.name + '", ' }}
    {{- '"description": "' + tool.name + '(' }}
    {%- for param_name, param_fields in tool.parameters.properties|items %}
        {{- param_name + ": " + json_to_python_type(param_fields) }}
        {%- if not loop.last %}
            {{- ", " }}
        {%- endif %}
    {%- endfor %}
    {{- ")" }}
    {%- if tool.return is defined %}
        {{- " -> " + json_to_python_type(tool.return) }}
    {%- endif %}
    {{- " - " + tool.description + "\n\n" }}
    {%- for param_name, param_fields in tool.parameters.properties|items %}
        {%- if loop.first %}
            {{- "    Args:\n" }}
        {%- endif %}
        {{- "        " + param_name + "(" + json_to_python_type(param_fields) + "): " + (param_fields.description|default('-'))|trim }}
    {%- endfor %}
    {{- '", "parameters": ' }}
    {{- tool.parameters | tojson if tool.parameters.properties | length != 0 else "{}" }}
    {{- "}" }}
    {%- if not loop.last %}
        {{- "\n" }}
    {%- endif %}
{%- endfor %}
{{- " </tools><|im_end|>\n" }}
{%- for message in messages %}
    {%- if message.role == "user" or message.role == "system" or (message.role == "assistant" and message.tool_calls is not defined) %}
        {{- '<|im_start|>' + message.role + '\n' + message.content + '<|im_end|>' + '\n' }}
    {%- elif message.role == "assistant" %}
        {{- '<|im_start|>' + message.role }}
        {%- for tool_call in message.tool_calls %}
            {{- '\n<tool_call>\n' }}
            {%- if tool_call.function is defined %}
                {%- set tool_call = tool_call.function %}
            {%- endif %}
            {{- '{' }}
            {{- '"name": "' }}
            {{- tool_call.name }}
            {{- '"' }}
            {%- if tool_call.arguments is defined %}
                {{- ', ' }}
                {{- '"arguments": ' }}
                {{- tool_call.arguments|tojson }}
            {%- endif %}
            {{- '}' }}
            {{- '\n</tool_call>' }}
        {%- endfor %}
        {{- '<|im_end|>\n' }}
    {%- elif message.role == "tool" %}
        {%- if loop.previtem and loop.previtem.role != "tool" %}
            {{- '<|im_start|>tool\n' }}
        {%- endif %}
        {{- '<tool_response>\n' }}
        {{- message.content }}
        {%- if not loop.last %}
            {{- '\n</tool_response>\n' }}
        {%- else %}
            {{- '\n</tool_response>' }}
        {%- endif %}
        {%- if not loop.last and loop.nextitem.role != "tool" %}
            {{- '<|im_end|>' }}
        {%- elif loop.last %}
            {{- '<|im_end|>' }}
        {%- endif %}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|im_start|>assistant\n' }}
{%- endif %}
"""

FUNCTIONARY = """{%- macro type_of(spec) -%}
{%- if spec.enum is defined -%}{{ spec.enum|map('tojson')|join(' | ') }}
{%- elif spec.type == 'object' -%}{
{%- for name, inner in (spec.properties or {})|dictsort -%}{{ name }}{{ '?' if name not in (spec.required or []) }}: {{ type_of(inner) }}{{ ', ' if not loop.last }}{%- endfor -%}}
{%- elif spec.type == 'array' -%}{{ type_of(spec['items']) }}[]
{%- elif spec.type is string -%}{{ {'integer': 'number', 'number': 'number', 'string': 'string', 'boolean': 'boolean'}.get(spec.type, 'any') }}
{%- elif spec.type is sequence -%}{{ spec.type|join(' | ') }}
{%- else -%}any
{%- endif -%}
{%- endmacro -%}
{{ bos_token }}<|start_header_id|>system<|end_header_id|>

{% if tools %}// Functions in TypeScript.
namespace functions {
{% for tool in tools if tool.type == 'function' %}
// {{ tool.function.description|replace('\n', '\n// ') }}
type {{ tool.function.name }} = (_: {
{%- for name, spec in (tool.function.parameters.properties or {}).items() %}

{{ '// ' ~ spec.description|replace('\n', ' ')|trim ~ '\n' if spec.description }}{{ name }}{{ '?' if name not in tool.function.parameters.required|default([]) }}: {{ type_of(spec) }}{{ ',' -}}
{% endfor %}}) => any;
{% endfor %}
} // namespace functions
{%- endif %}<|eot_id|>
{%- for m in messages -%}
{%- if m.role == 'assistant' -%}
<|start_header_id|>assistant<|end_header_id|>

{{ '>>>all\n' ~ m.content if m.content }}
{%- for c in m.tool_calls or [] -%}>>>{{ c.function.name }}
{{ c.function.arguments if c.function.arguments is string else c.function.arguments|tojson }}{%- endfor -%}<|eot_id|>
{%- else -%}<|start_header_id|>{{ m.role }}<|end_header_id|>

{{ m.content }}<|eot_id|>
{%- endif -%}
{%- endfor -%}
{%- if add_generation_prompt -%}<|start_header_id|>assistant<|end_header_id|>

>>>{% endif %}"""

FUNCTIONARY_SAFE = """{%- for t in tools or [] -%}
{{ "Use '"|safe + t["function"]["name"] + "' to '"|safe + t["function"]["description"] + "'\n"|safe + t["function"] | tojson() }}
{% endfor -%}
{%- for m in messages -%}{{ "<|"|safe ~ m.role ~ "|>" }}{{ m.content|e if m.role == 'tool' else m.content|safe if m.content is string }}{%- endfor -%}"""

NEMOTRON = """{%- if messages[0]['role'] == 'system' -%}{%- set system_message = messages[0]['content'] | trim -%}{%- set messages = messages[1:] -%}{%- else -%}{%- set system_message = '' -%}{%- endif -%}
{%- if tools is not none -%}
{{ '<extra_id_0>System\n' + system_message + '\n\n' if system_message else '<extra_id_0>System\n' }}{% for tool in tools %}{{ '<tool> ' + tool['function'] | tojson + ' </tool>\n' }}{% endfor %}
{%- else -%}{{ '<extra_id_0>System\n' + system_message + '\n\n' }}{%- endif -%}
{%- for message in messages -%}
{%- if message['role'] == 'user' -%}{{ '<extra_id_1>User\n' + message['content'] | trim + '\n' }}
{%- elif message['role'] == 'tool' -%}{{ '<extra_id_1>Tool\n' + message['content'] | string | trim + '\n' }}
{%- else -%}{{ '<extra_id_1>Assistant\n' }}{%- if message['tool_calls'] -%}{%- for call in message['tool_calls'] -%}{{ '<toolcall> ' + call.function | tojson + ' </toolcall>' }}{{ ' ' if not loop.last }}{%- endfor -%}{{ '\n' }}{%- else -%}{{ message['content'] | trim + '\n' }}{%- endif -%}
{%- endif -%}
{%- endfor -%}
{%- if add_generation_prompt -%}{{ '<extra_id_1>Assistant\n' }}{%- endif -%}"""

NEMOTRON_V2 = """{%- set ns = namespace(enable_thinking=true) -%}
{%- for message in messages -%}
    {%- set content = message['content'] -%}
    {%- if message['role'] == 'user' or message['role'] == 'system' -%}
        {%- if content is string and '/think' in content.replace('</think>', '') -%}{%- set ns.enable_thinking = true -%}
        {%- elif content is string and '/no_think' in content -%}{%- set ns.enable_thinking = false -%}{%- endif -%}
    {%- endif -%}
{%- endfor -%}
{{- '<SPECIAL_10>System\n' -}}
{%- if messages[0]['role'] == 'system' -%}{{ messages[0]['content'].replace('</think>', '<_end_think>').replace('/think', '').replace('/no_think', '').replace('<_end_think>', '</think>').strip() + '\n' }}{%- set messages = messages[1:] -%}{%- endif -%}
{%- if tools -%}
<AVAILABLE_TOOLS>[{% for tool in tools %}{{ (tool.function if tool.function is defined else tool) | tojson }}{{ ', ' if not loop.last else '' }}{% endfor %}]</AVAILABLE_TOOLS>
{{ '\n' }}
{%- endif -%}
{%- for message in messages -%}
    {%- set content = message['content'] -%}
    {%- if message['role'] == 'user' -%}{{ '<SPECIAL_11>User\n' + content.replace('/no_think', '').strip() + '\n' }}
    {%- elif message['role'] == 'tool' -%}
        {%- if loop.first or (messages[loop.index0 - 1].role != 'tool') -%}{{ '<SPECIAL_11>User\n<TOOL_RESPONSE>[' }}{%- endif -%}
        {{ content }}{{ ', ' if not loop.last and (messages[loop.index0 + 1].role == 'tool') else '' }}
        {%- if loop.last or (messages[loop.index0 + 1].role != 'tool') -%}{{ ']</TOOL_RESPONSE>\n' }}{%- endif -%}
    {%- elif message['role'] == 'assistant' -%}
        {%- if content and '</think>' in content -%}{%- set content = content.split('</think>')[1].strip() -%}{%- endif -%}
        {{- '<SPECIAL_11>Assistant\n' + (content or '') }}
        {%- if message.tool_calls -%}<TOOLCALL>[{% for call in message.tool_calls %}{%- set fn = call.function if call.function is defined else call -%}{"name": "{{ fn.name }}", "arguments": {% if fn.arguments is mapping %}{{ fn.arguments | tojson }}{% else %}{{ fn.arguments }}{% endif %}}{{ ', ' if not loop.last else '' }}{% endfor %}]</TOOLCALL>{%- endif -%}
        {{ '\n<SPECIAL_12>\n' }}
    {%- endif -%}
{%- endfor -%}
{%- if add_generation_prompt -%}{{- '<SPECIAL_11>Assistant\n' -}}{{ '<think>\n' if ns.enable_thinking else '<think></think>' }}{%- endif -%}"""

GLM4 = """[gMASK]<sop>
{%- if tools -%}
<|system|>
# Tools
{% for tool in tools %}
{%- set function = tool.function if tool.get("function") else tool %}

## {{ function.name }}

{{ function | tojson(indent=4, ensure_ascii=False) }}
Use JSON.
{%- endfor %}
{%- endif -%}
{%- for msg in messages %}
    {%- if msg.role == 'system' %}
<|system|>
{{ msg.content }}
    {%- endif %}
{%- endfor %}
{%- for message in messages if message.role != 'system' %}
    {%- set role = message['role'] %}
    {%- set content = message['content'] %}
    {%- set meta = message.get("metadata", "") %}
    {%- if role == 'user' %}
<|user|>
{{ content }}
    {%- elif role == 'assistant' and not meta %}
<|assistant|>
{{ content }}
    {%- elif role == 'assistant' and meta %}
<|assistant|>{{ meta }}
{{ content }}
    {%- elif role == 'observation' or role == 'tool' %}
<|observation|>
{{ content }}
    {%- endif %}
{%- endfor %}
{% if add_generation_prompt %}<|assistant|>{% endif %}"""

GLM45 = """[gMASK]<sop>
{%- if tools -%}
<|system|>
# Tools in XML
<tools>
{% for tool in tools %}
{{ tool | tojson(ensure_ascii=False) }}
{% endfor %}
</tools>{%- endif -%}
{%- macro visible_text(content) -%}
    {%- if content is string -%}
        {{- content }}
    {%- elif content is iterable and content is not mapping -%}
        {%- for item in content -%}
            {%- if item is mapping and item.type == 'text' -%}
                {{- item.text }}
            {%- elif item is string -%}
                {{- item }}
            {%- endif -%}
        {%- endfor -%}
    {%- else -%}
        {{- content }}
    {%- endif -%}
{%- endmacro -%}
{%- set ns = namespace(last_user_index=-1) %}
{%- for m in messages %}
    {%- if m.role == 'user' %}
        {% set ns.last_user_index = loop.index0 -%}
    {%- endif %}
{%- endfor %}
{% for m in messages %}
{%- if m.role == 'user' -%}<|user|>
{{ visible_text(m.content) }}
{{- '/nothink' if (enable_thinking is defined and not enable_thinking and not visible_text(m.content).endswith("/nothink")) else '' -}}
{%- elif m.role == 'assistant' -%}
<|assistant|>
{%- set reasoning_content = '' %}
{%- set content = visible_text(m.content) %}
{%- if m.reasoning_content is string %}
    {%- set reasoning_content = m.reasoning_content %}
{%- else %}
    {%- if '</think>' in content %}
        {%- set reasoning_content = content.split('</think>')[0].rstrip('\n').split('<think>')[-1].lstrip('\n') %}
        {%- set content = content.split('</think>')[-1].lstrip('\n') %}
    {%- endif %}
{%- endif %}
{%- if loop.index0 > ns.last_user_index and reasoning_content -%}
{{ '\n<think>' + reasoning_content.strip() +  '</think>'}}
{%- else -%}
{{ '\n<think></think>' }}
{%- endif -%}
{%- if content.strip() -%}
{{ '\n' + content.strip() }}
{%- endif -%}
{% if m.tool_calls %}
{% for tc in m.tool_calls %}
{%- if tc.function %}
    {%- set tc = tc.function %}
{%- endif %}
{{ '\n<tool_call>' + tc.name }}
{% set _args = tc.arguments %}
{% for k, v in _args.items() %}
<arg_key>{{ k }}</arg_key>
<arg_value>{{ v | tojson(ensure_ascii=False) if v is not string else v }}</arg_value>
{% endfor %}
</tool_call>{% endfor %}
{% endif %}
{%- elif m.role == 'tool' -%}
{%- if m.content is string -%}
{%- if loop.first or (messages[loop.index0 - 1].role != "tool") %}
    {{- '<|observation|>' }}
{%- endif %}
{{- '\n<tool_response>\n' }}
{{- m.content }}
{{- '\n</tool_response>' }}
{%- else -%}
<|observation|>{% for tr in m.content %}

<tool_response>
{{ tr.output if tr.output is defined else tr }}
</tool_response>{% endfor -%}
{% endif -%}
{%- elif m.role == 'system' -%}
<|system|>
{{ visible_text(m.content) }}
{%- endif -%}
{%- endfor -%}
{%- if add_generation_prompt -%}
    <|assistant|>{{- '\n<think></think>' if (enable_thinking is defined and not enable_thinking) else '' -}}
{%- endif -%}"""

KIMI_K2 = """{%- if tools -%}
  <|im_system|>tool_declare<|im_middle|>{{ tools | tojson(separators=(',', ':')) }}<|im_end|>
{%- endif -%}
{%- for message in messages -%}
  {%- if loop.first and messages[0]['role'] != 'system' -%}
  <|im_system|>system<|im_middle|>You are Kimi.<|im_end|>
  {%- endif -%}
  {%- if message['role'] == 'system' -%}
  <|im_system|>system<|im_middle|>
  {%- elif message['role'] == 'user' -%}
  <|im_user|>user<|im_middle|>
  {%- elif message['role'] == 'assistant' -%}
  <|im_assistant|>assistant<|im_middle|>
  {%- elif message['role'] == 'tool' -%}
  <|im_system|>tool<|im_middle|>
  {%- endif -%}
  {%- if message['role'] == 'assistant' and message.get('tool_calls') -%}
    {%- if message['content'] -%}{{ message['content'] }}{%- endif -%}
    <|tool_calls_section_begin|>
    {%- for tool_call in message['tool_calls'] -%}
      {%- set func_name = tool_call['function']['name'] -%}
      {%- set formatted_id = 'functions.' + func_name + ':' + loop.index0|string -%}
      <|tool_call_begin|>{{ formatted_id }}<|tool_call_argument_begin|>{% if tool_call['function']['arguments'] is string %}{{ tool_call['function']['arguments'] }}{% else %}{{ tool_call['function']['arguments'] | tojson }}{% endif %}<|tool_call_end|>
    {%- endfor -%}
    <|tool_calls_section_end|>
  {%- elif message['role'] == 'tool' -%}
    ## Return of {{ message.tool_call_id }}\n{{ message['content'] }}
  {%- elif message['content'] is string -%}
  {{ message['content'] }}
  {%- elif message['content'] is not none -%}
    {% for content in message['content'] -%}
      {% if content['type'] == 'image' or 'image' in content or 'image_url' in content -%}
        <|media_start|>image<|media_content|><|media_pad|><|media_end|>
      {%- else -%}
        {{ content['text'] }}
      {%- endif -%}
    {%- endfor -%}
  {%- endif -%}
  <|im_end|>
{%- endfor -%}
{%- if add_generation_prompt -%}
  <|im_assistant|>assistant<|im_middle|>
{%- endif -%}"""

DEEPSEEK_V3 = """{% if not add_generation_prompt is defined %}{% set add_generation_prompt = false %}{% endif %}{% set ns = namespace(is_first=false, is_tool=false, is_output_first=true, system_prompt='', is_first_sp=true) %}{%- for message in messages %}{%- if message['role'] == 'system' %}{%- if ns.is_first_sp %}{% set ns.system_prompt = ns.system_prompt + message['content'] %}{% set ns.is_first_sp = false %}{%- else %}{% set ns.system_prompt = ns.system_prompt + '\n\n' + message['content'] %}{%- endif %}{%- endif %}{%- endfor %}{{ bos_token }}{{ ns.system_prompt }}{%- for message in messages %}{%- if message['role'] == 'user' %}{%- set ns.is_tool = false -%}{{'<｜User｜>' + message['content']}}{%- endif %}{%- if message['role'] == 'assistant' and message['tool_calls'] is defined and message['tool_calls'] is not none %}{%- set ns.is_tool = false -%}{%- for tool in message['tool_calls'] %}{%- if not ns.is_first %}{%- if message['content'] is none %}{{'<｜Assistant｜><｜tool▁calls▁begin｜><｜tool▁call▁begin｜>' + tool['type'] + '<｜tool▁sep｜>' + tool['function']['name'] + '\n' + '```json' + '\n' + tool['function']['arguments']|tojson + '\n' + '```' + '<｜tool▁call▁end｜>'}}{%- else %}{{'<｜Assistant｜>' + message['content'] + '<｜tool▁calls▁begin｜>'}}{%- endif %}{%- set ns.is_first = true -%}{%- else %}{{'\n' + '<｜tool▁call▁begin｜>' + tool['type']}}{%- endif %}{%- endfor %}{{'<｜tool▁calls▁end｜><｜end▁of▁sentence｜>'}}{%- endif %}{%- if message['role'] == 'assistant' and (message['tool_calls'] is not defined or message['tool_calls'] is none) %}{%- if ns.is_tool %}{{'<｜tool▁outputs▁end｜>' + message['content'] + '<｜end▁of▁sentence｜>'}}{%- set ns.is_tool = false -%}{%- else %}{% set content = message['content'] %}{% if '</think>' in content %}{% set content = content.split('</think>')[-1] %}{% endif %}{{'<｜Assistant｜>' + content + '<｜end▁of▁sentence｜>'}}{%- endif %}{%- endif %}{%- if message['role'] == 'tool' %}{%- set ns.is_tool = true -%}{%- if ns.is_output_first %}{{'<｜tool▁outputs▁begin｜><｜tool▁output▁begin｜>' + message['content'] + '<｜tool▁output▁end｜>'}}{%- set ns.is_output_first = false %}{%- else %}{{'\n<｜tool▁output▁begin｜>' + message['content'] + '<｜tool▁output▁end｜>'}}{%- endif %}{%- endif %}{%- endfor -%}{% if ns.is_tool %}{{'<｜tool▁outputs▁end｜>'}}{% endif %}{% if add_generation_prompt and not ns.is_tool %}{{'<｜Assistant｜><think>\n'}}{% endif %}"""

DEEPSEEK_V31 = """{% set thinking = thinking if thinking is defined else false %}{% set ns = namespace(system='', last_user=false) %}
{%- for m in messages if m.role == 'system' %}{% set ns.system = (ns.system ~ '\n\n' if ns.system else '') ~ m.content %}{% endfor %}{{ bos_token }}{{ ns.system }}
{%- for m in messages if m.role != 'system' %}
{%- if m.role == 'user' %}{% set ns.last_user = true %}{{ '<｜User｜>' ~ m.content }}
{%- elif m.role == 'assistant' %}
{%- if ns.last_user %}{{ '<｜Assistant｜>' }}{{ '<think>' if m.prefix is defined and m.prefix and thinking else '</think>' }}{% endif %}{% set ns.last_user = false %}
{%- set content = (m.content or '').split('</think>', 1)[-1] %}{{ content }}
{%- for c in m.tool_calls or [] %}{{ '<｜tool▁calls▁begin｜>' if loop.first }}<｜tool▁call▁begin｜>{{ c.function.name }}<｜tool▁sep｜>{{ c.function.arguments if c.function.arguments is string else c.function.arguments|tojson }}<｜tool▁call▁end｜>{{ '<｜tool▁calls▁end｜>' if loop.last }}{% endfor %}{{ '<｜end▁of▁sentence｜>' }}
{%- elif m.role == 'tool' %}{% set ns.last_user = false %}{{ '<｜tool▁output▁begin｜>' ~ m.content ~ '<｜tool▁output▁end｜>' }}
{%- endif %}
{%- endfor %}
{%- if add_generation_prompt and ns.last_user %}{{ '<｜Assistant｜>' ~ ('<think>' if thinking else '</think>') }}{% endif %}"""

MISTRAL_V1 = """{{ bos_token }}{% for message in messages %}{% if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('Conversation roles must alternate user/assistant/user/assistant/...') }}{% endif %}{% if message['role'] == 'user' %}{{ ' [INST] ' + message['content'] + ' [/INST]' }}{% elif message['role'] == 'assistant' %}{{ ' ' + message['content'] + eos_token }}{% else %}{{ raise_exception('Only user and assistant roles are supported!') }}{% endif %}{% endfor %}"""

MISTRAL_V7 = """{%- set today = strftime_now("%Y-%m-%d") %}
{%- set default_system_message = "You are Mistral.\nToday is " + today + "." %}
{{- bos_token }}
{%- if messages[0]['role'] == 'system' %}
    {%- if messages[0]['content'] is string %}
        {%- set system_message = messages[0]['content'] %}
    {%- else %}
        {%- set system_message = messages[0]['content'][0]['text'] %}
    {%- endif %}
    {%- set loop_messages = messages[1:] %}
{%- else %}
    {%- set system_message = default_system_message %}
    {%- set loop_messages = messages %}
{%- endif %}
{{- '[SYSTEM_PROMPT]' + system_message + '[/SYSTEM_PROMPT]' }}
{%- set available_tools_index = namespace(value=-1) %}
{%- for m in loop_messages %}{%- if m.role == 'user' %}{%- set available_tools_index.value = loop.index0 %}{%- endif %}{%- endfor %}
{%- for message in loop_messages %}
    {%- if message['role'] == 'user' %}
        {%- if tools is not none and tools and loop.index0 == available_tools_index.value %}{{- '[AVAILABLE_TOOLS]' + (tools | tojson) + '[/AVAILABLE_TOOLS]' }}{%- endif %}
        {%- if message['content'] is string %}
            {{- '[INST]' + message['content'] + '[/INST]' }}
        {%- else %}
            {{- '[INST]' }}
            {%- for block in message['content'] %}
                {%- if block['type'] == 'text' %}
                    {{- block['text'] }}
                {%- elif block['type'] in ['image', 'image_url'] %}
                    {{- '[IMG]' }}
                {%- else %}
                    {{- raise_exception('Only text and image blocks are supported in message content!') }}
                {%- endif %}
            {%- endfor %}
            {{- '[/INST]' }}
        {%- endif %}
    {%- elif message['role'] == 'system' %}
        {{- '[SYSTEM_PROMPT]' + message['content'] + '[/SYSTEM_PROMPT]' }}
    {%- elif message['role'] == 'assistant' and message.tool_calls is defined and message.tool_calls is not none %}
        {%- for tool_call in message.tool_calls %}
            {%- if not tool_call.id is defined or tool_call.id is not string or tool_call.id|length != 9 %}{{- raise_exception("Tool call IDs should be alphanumeric strings with length 9!") }}{%- endif %}
            {%- set arguments = tool_call.function.arguments if tool_call.function.arguments is string else tool_call.function.arguments|tojson|safe %}
            {{- '[TOOL_CALLS]' + tool_call.function.name + '[CALL_ID]' + tool_call.id + '[ARGS]' + arguments }}
        {%- endfor %}
        {{- eos_token }}
    {%- elif message['role'] == 'assistant' %}
        {%- if message['content'] is string %}
            {{- message['content'] + eos_token }}
        {%- else %}
            {{- message['content'][0]['text'] + eos_token }}
        {%- endif %}
    {%- elif message['role'] == 'tool' %}
        {{- '[TOOL_RESULTS]' + message.tool_call_id|string + '[TOOL_CONTENT]' + message.content|string + '[/TOOL_RESULTS]' }}
    {%- else %}
        {{- raise_exception('Only user, system and assistant roles are supported!') }}
    {%- endif %}
{%- endfor %}"""

MAGISTRAL = """{%- set default = 'Think first: [THINK]...[/THINK]' %}{{- bos_token }}
{%- set loop_messages = messages %}
{%- if messages[0]['role'] != 'system' %}{{- '[SYSTEM_PROMPT]' + default + '[/SYSTEM_PROMPT]' }}
{%- else %}{%- set loop_messages = messages[1:] %}
    {%- if messages[0]['content'] is string %}{{- '[SYSTEM_PROMPT]' + messages[0]['content'] + '[/SYSTEM_PROMPT]' }}
    {%- else %}{{- '[SYSTEM_PROMPT]' }}{%- for block in messages[0]['content'] %}{%- if block['type'] == 'text' %}{{- block['text'] }}{%- elif block['type'] == 'thinking' %}{{- '[THINK]' + block['thinking'] + '[/THINK]' }}{%- else %}{{- raise_exception('Only text and thinking chunks are supported in system message contents.') }}{%- endif %}{%- endfor %}{{- '[/SYSTEM_PROMPT]' }}{%- endif %}
{%- endif %}
{%- set ns = namespace(index=0) %}
{%- for message in loop_messages %}
    {%- if message.role == 'user' or (message.role == 'assistant' and (message.tool_calls is not defined or message.tool_calls is none or message.tool_calls | length == 0)) %}
        {%- if (message['role'] == 'user') != (ns.index % 2 == 0) %}{{- raise_exception('After the optional system message, conversation roles must alternate user and assistant roles except for tool calls and results.') }}{%- endif %}
        {%- set ns.index = ns.index + 1 %}
    {%- endif %}
{%- endfor %}
{%- for message in loop_messages %}
    {%- if message['role'] == 'user' %}
        {%- if message['content'] is string %}{{- '[INST]' + message['content'] + '[/INST]' }}
        {%- elif message['content'] | length > 0 %}
            {%- set sorted_blocks = message['content'] | sort(attribute='type') if message['content'] | length == 2 else message['content'] %}
            {{- '[INST]' }}{%- for block in sorted_blocks %}{{- block['text'] if block['type'] == 'text' else '[IMG]' }}{%- endfor %}{{- '[/INST]' }}
        {%- else %}{{- raise_exception('User message must have a string or a list of chunks in content') }}{%- endif %}
    {%- elif message['role'] == 'assistant' %}
        {%- if (message['content'] is none or message['content'] == '' or message['content']|length == 0) and not message['tool_calls'] %}{{- raise_exception('Assistant message must have a string or a list of chunks in content or a list of tool calls.') }}{%- endif %}
        {{- (message['content'] or '') + eos_token if message['content'] is not mapping }}
    {%- elif message['role'] == 'tool' %}{{- '[TOOL_RESULTS]' + message['content']|string + '[/TOOL_RESULTS]' }}
    {%- endif %}
{%- endfor %}"""

GEMMA2 = """{{ bos_token }}{% if messages[0]['role'] == 'system' %}{{ raise_exception('System role not supported') }}{% endif %}{% for message in messages %}{% if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('Conversation roles must alternate user/assistant/user/assistant/...') }}{% endif %}{% if (message['role'] == 'assistant') %}{% set role = 'model' %}{% else %}{% set role = message['role'] %}{% endif %}{{ '<start_of_turn>' + role + '\n' + message['content'] | trim + '<end_of_turn>\n' }}{% endfor %}{% if add_generation_prompt %}{{'<start_of_turn>model\n'}}{% endif %}"""

GEMMA_TOOLS = """{%- macro argument(v) -%}{%- if v is none -%}null{%- elif v is sameas true -%}true{%- elif v is sameas false -%}false{%- elif v is string -%}<escape>{{ v }}<escape>{%- elif v is mapping -%}{ {%- for k, x in v|dictsort -%}{{ k }}:{{ argument(x) }}{%- if not loop.last -%},{%- endif -%}{%- endfor -%} }{%- elif v is sequence -%}[{%- for x in v -%}{{ argument(x) }}{{ ',' if not loop.last }}{%- endfor -%}]{%- else -%}{{ v }}{%- endif -%}{%- endmacro -%}
{{ bos_token }}
{%- if tools or messages[0].role in ['system', 'developer'] -%}<start_of_turn>developer
{% if messages[0].role in ['system', 'developer'] -%}{{ messages[0].content if messages[0].content is string else messages[0].content|map(attribute='text')|join }}{%- endif -%}
{%- for tool in tools or [] -%}<start_function_declaration>declaration:{{ tool.function.name }}{{ argument({'description': tool.function.description, 'parameters': tool.function.parameters}) }}<end_function_declaration>{%- endfor -%}<end_of_turn>
{% endif -%}
{%- for m in (messages[1:] if messages[0].role in ['system', 'developer'] else messages) -%}
<start_of_turn>{{ {'assistant': 'model'}.get(m.role, m.role) }}
{% if m.content is string -%}{{ m.content|trim }}{%- elif m.content -%}{%- for p in m.content -%}{{ p.text|trim if p.type == 'text' else '<start_of_image>' }}{%- endfor -%}{%- endif -%}
{%- for c in m.tool_calls|default([], true) -%}<start_function_call>call:{{ c.function.name }}{{ argument(c.function.arguments) }}<end_function_call>{%- endfor -%}<end_of_turn>
{% endfor -%}
{%- if add_generation_prompt -%}<start_of_turn>model
{% endif -%}"""

PHI35 = """{% for message in messages %}{% if message['role'] == 'system' and message['content'] %}{{'<|system|>\n' + message['content'] + '<|end|>\n'}}{% elif message['role'] == 'user' %}{{'<|user|>\n' + message['content'] + '<|end|>\n'}}{% elif message['role'] == 'assistant' %}{{'<|assistant|>\n' + message['content'] + '<|end|>\n'}}{% endif %}{% endfor %}{% if add_generation_prompt %}{{ '<|assistant|>\n' }}{% else %}{{ eos_token }}{% endif %}"""

PHI4_MINI = """{% for message in messages %}{% if message['role'] == 'system' and 'tools' in message and message['tools'] is not none %}{{ '<|' + message['role'] + '|>' + message['content'] + '<|tool|>' + message['tools'] + '<|/tool|>' + '<|end|>' }}{% else %}{{ '<|' + message['role'] + '|>' + message['content'] + '<|end|>' }}{% endif %}{% endfor %}{% if add_generation_prompt %}{{ '<|assistant|>' }}{% else %}{{ eos_token }}{% endif %}"""

QWEN2_VL = """{% set image_count = namespace(value=0) %}{% set video_count = namespace(value=0) %}{% for message in messages %}{% if loop.first and message['role'] != 'system' %}<|im_start|>system
You are a helpful assistant.<|im_end|>
{% endif %}<|im_start|>{{ message['role'] }}
{% if message['content'] is string %}{{ message['content'] }}<|im_end|>
{% else %}{% for content in message['content'] %}{% if content['type'] == 'image' or 'image' in content or 'image_url' in content %}{% set image_count.value = image_count.value + 1 %}{% if add_vision_id %}Picture {{ image_count.value }}: {% endif %}<|vision_start|><|image_pad|><|vision_end|>{% elif content['type'] == 'video' or 'video' in content %}{% set video_count.value = video_count.value + 1 %}<|vision_start|><|video_pad|><|vision_end|>{% elif 'text' in content %}{{ content['text'] }}{% endif %}{% endfor %}<|im_end|>
{% endif %}{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant
{% endif %}"""

QWQ = """{%- if messages[0]['role'] == 'system' %}{{- '<|im_start|>system\n' + messages[0]['content'] + '<|im_end|>\n' }}{%- endif %}
{%- for message in messages %}
    {%- if (message.role == "user") or (message.role == "system" and not loop.first) %}
        {{- '<|im_start|>' + message.role + '\n' + message.content + '<|im_end|>' + '\n' }}
    {%- elif message.role == "assistant" and not message.tool_calls %}
        {%- set content = message.content %}
        {%- if not loop.last %}
            {%- set content = message.content.split('</think>')[-1].lstrip('\n') %}
        {%- endif %}
        {{- '<|im_start|>' + message.role + '\n' + content + '<|im_end|>' + '\n' }}
    {%- elif message.role == "assistant" %}
        {%- set content = message.content or '' %}
        {{- '<|im_start|>' + message.role }}{{- '\n' + content if content }}
        {%- for tool_call in message.tool_calls %}{{- '\n<tool_call>\n{"name": "' ~ tool_call.function.name ~ '", "arguments": ' ~ tool_call.function.arguments|tojson ~ '}\n</tool_call>' }}{%- endfor %}
        {{- '<|im_end|>\n' }}
    {%- elif message.role == "tool" %}
        {%- if (loop.index0 == 0) or (messages[loop.index0 - 1].role != "tool") %}{{- '<|im_start|>user' }}{%- endif %}
        {{- '\n<tool_response>\n' }}{{- message.content }}{{- '\n</tool_response>' }}
        {%- if loop.last or (messages[loop.index0 + 1].role != "tool") %}{{- '<|im_end|>\n' }}{%- endif %}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}{{- '<|im_start|>assistant\n<think>\n' }}{%- endif %}
"""

LLAMA32_VISION = """{{- bos_token }}
{%- set image_ns = namespace(has_images=false) %}
{%- for message in messages %}{%- for content in message['content'] if message['content'] is not string %}{%- if content['type'] == 'image' %}{%- set image_ns.has_images = true %}{%- endif %}{%- endfor %}{%- endfor %}
{%- if image_ns.has_images and messages[0]['role'] == 'system' %}{{- raise_exception("Prompting with images is incompatible with system messages.") }}{%- endif %}
{%- for message in messages %}
    {{- '<|start_header_id|>' + message['role'] + '<|end_header_id|>\n\n' }}
    {%- if message['content'] is string %}{{- message['content'] }}
    {%- else %}{%- for content in message['content'] %}{%- if content['type'] == 'image' %}{{- '<|image|>' }}{%- elif content['type'] == 'text' %}{{- content['text'] }}{%- endif %}{%- endfor %}{%- endif %}
    {{- '<|eot_id|>' }}
{%- endfor %}
{%- if add_generation_prompt %}{{- '<|start_header_id|>assistant<|end_header_id|>\n\n' }}{%- endif %}
"""

LLAMA4 = """{{- bos_token }}
{%- if custom_tools is defined %}{%- set tools = custom_tools %}{%- endif %}
{%- if messages[0]['role'] == 'system' %}
    {%- set system_message = messages[0]['content']|trim if messages[0]['content'] is string else messages[0]['content'][0]['text']|trim %}{%- set messages = messages[1:] %}
{%- else %}{%- set system_message = "" %}{%- endif %}
{%- if system_message or tools %}{{- "<|header_start|>system<|header_end|>\n\n" ~ system_message }}{%- if tools %}{%- for t in tools %}{{- "\n\n" ~ t | tojson(indent=4) }}{%- endfor %}{%- endif %}{{- "<|eot|>" }}{%- endif %}
{%- for message in messages %}
    {%- if not (message.role == 'ipython' or message.role == 'tool' or 'tool_calls' in message) %}
    {{- '<|header_start|>' + message['role'] + '<|header_end|>\n\n' }}
        {%- if message['content'] is string %}{{- message['content'] }}
        {%- else %}{%- for content in message['content'] %}{%- if content['type'] == 'image' %}{{- '<|image|>' }}{%- elif content['type'] == 'text' %}{{- content['text'] | trim }}{%- endif %}{%- endfor %}{%- endif %}
    {{- "<|eot|>" }}
    {%- elif 'tool_calls' in message and message.tool_calls|length > 0 %}
       {{- '<|header_start|>assistant<|header_end|>\n\n' -}}{{- '<|python_start|>' }}
        {%- if message['content'] is string %}{{- message['content'] }}{%- endif %}{{- '<|python_end|>' }}
        {%- for tool_call in message.tool_calls %}{{- '{"name": "' + tool_call.function.name + '", ' }}{{- '"parameters": ' }}{{- tool_call.function.arguments | tojson }}{{- "}" }}{%- endfor %}
       {{- "<|eom|>" }}
    {%- elif message.role == "tool" or message.role == "ipython" %}
        {{- "<|header_start|>ipython<|header_end|>\n\n" }}{%- if message.content is mapping or message.content is iterable %}{{- message.content | tojson }}{%- else %}{{- message.content }}{%- endif %}{{- "<|eot|>" }}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}{{- '<|header_start|>assistant<|header_end|>\n\n' }}{%- endif %}
"""

COMMAND_R7B = """{%- macro document_turn(documents) -%}
<|START_OF_TURN_TOKEN|><|SYSTEM_TOKEN|>[
{% for doc in documents %}
    {"tool_call_id": "0", "results": { "{{ loop.index0 }}": {{ doc|tojson }} }}{{ ',' if not loop.last }}
{% endfor %}
]<|END_OF_TURN_TOKEN|>
{%- endmacro %}
{%- macro tool_call_id_to_int(messages, tool_call_id) %}
{%- set counter = namespace(value=0) %}
{%- set tool_call_id_seen = namespace(value=false) %}
{%- for msg in messages %}
    {%- if msg.tool_calls %}
        {%- for tool_call in msg.tool_calls %}
            {%- if tool_call.id == tool_call_id and not tool_call_id_seen.value -%}
                {{ counter.value }}
                {%- set tool_call_id_seen.value = true %}
            {%- endif %}
            {%- set counter.value = counter.value + 1 %}
        {%- endfor %}
    {%- endif %}
{%- endfor %}
{%- endmacro %}
{{ bos_token }}<|START_OF_TURN_TOKEN|><|SYSTEM_TOKEN|># System Preamble
{% for message in messages if message.role|lower == 'system' %}{{ message.content if loop.first else '\n' ~ message.content }}{% else %}You are Command.{% endfor %}
{% if tools %}
```json
[
{% for tool in tools %}
    {"name": "{{ tool['function']['name'] }}", "description": "{{ tool['function']['description'] }}", "parameters": {{ tool['function']['parameters']|tojson }}, "responses": null}{%- if not loop.last %},{% endif %}

{% endfor %}
]
```
{% endif %}<|END_OF_TURN_TOKEN|>
{%- for message in messages %}
    {%- if message.role|lower == 'user' %}<|START_OF_TURN_TOKEN|><|USER_TOKEN|>{{ message.content }}<|END_OF_TURN_TOKEN|>{%- if documents and loop.last %}{{ document_turn(documents) }}{%- endif %}
    {%- elif message.role|lower in ['assistant', 'chatbot'] %}<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>{% if message.tool_calls %}<|START_ACTION|>[
    {% for tc in message.tool_calls %}
    {"tool_call_id": "{{ tool_call_id_to_int(messages, tc.id) }}", "tool_name": "{{ tc['function']['name'] }}", "parameters": {{ tc['function']['arguments']|tojson }}}{% if not loop.last %},{% endif %}

    {% endfor %}
]<|END_ACTION|>{% else %}<|START_RESPONSE|>{{ message.content }}<|END_RESPONSE|>{% endif %}<|END_OF_TURN_TOKEN|>
    {%- elif message.role|lower == 'tool' %}<|START_OF_TURN_TOKEN|><|SYSTEM_TOKEN|><|START_TOOL_RESULT|>{"tool_call_id": "{{ tool_call_id_to_int(messages, message.tool_call_id) }}", "results": {"0": {{ message.content|tojson }}}, "is_error": null}<|END_TOOL_RESULT|><|END_OF_TURN_TOKEN|>
    {%- endif %}
{%- endfor %}{% if add_generation_prompt %}<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>{% endif %}"""

AYA = """{{ bos_token }}{% if messages[0]['role'] == 'system' %}{% set loop_messages = messages[1:] %}{% set system_message = messages[0]['content'] %}{% elif false == true %}{% set loop_messages = messages %}{% set system_message = 'You are Aya.' %}{% else %}{% set loop_messages = messages %}{% set system_message = false %}{% endif %}{% if system_message != false %}{{ '<|START_OF_TURN_TOKEN|><|SYSTEM_TOKEN|>' + system_message + '<|END_OF_TURN_TOKEN|>' }}{% endif %}{% for message in loop_messages %}{% if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('Conversation roles must alternate user/assistant/user/assistant/...') }}{% endif %}{% set content = message['content'] %}{% if message['role'] == 'user' %}{{ '<|START_OF_TURN_TOKEN|><|USER_TOKEN|>' + content.strip() + '<|END_OF_TURN_TOKEN|>' }}{% elif message['role'] == 'assistant' %}{{ '<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>'  + content.strip() + '<|END_OF_TURN_TOKEN|>' }}{% endif %}{% endfor %}{% if add_generation_prompt %}{{ '<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>' }}{% endif %}"""

SOLAR = turns("", "{{ {'system': '### System:', 'user': '### User:', 'assistant': '### Assistant:'}[message.role] }}"
              "{{ '\\n' ~ message.content ~ '\\n\\n' }}", "{{ '### Assistant:\\n' }}", "")

ORION = """{% for message in messages %}{% if loop.first %}{{ bos_token }}{% endif %}{% if message['role'] == 'user' %}{{ 'Human: ' + message['content'] + '\n\nAssistant: ' + eos_token }}{% elif message['role'] == 'assistant' %}{{ message['content'] + eos_token }}{% endif %}{% endfor %}"""

OPENCHAT = turns("", "{{ 'GPT4 Correct ' + message['role'].title() + ': ' + message['content'] + '<|end_of_turn|>' }}",
                 "{{ 'GPT4 Correct Assistant:' }}")

BAICHUAN = """{% set ids = {'user': '<reserved_106>', 'assistant': '<reserved_107>', 'system': ''} %}{% for m in messages %}{{ ids.get(m.role, '<reserved_0>') ~ m.content }}{% endfor %}{{ ids.assistant if add_generation_prompt }}"""

CHATGLM3 = """{% for message in messages %}{% if loop.first %}[gMASK]sop<|{{ message['role'] }}|>
 {{ message['content'] }}{% else %}<|{{ message['role'] }}|>
 {{ message['content'] }}{% endif %}{% endfor %}{% if add_generation_prompt %}<|assistant|>{% endif %}"""

DBRX = """{% if messages[0]['role'] == 'system' %}{% set loop_messages = messages[1:] %}{% set system_message = messages[0]['content'] %}{% elif 'system' not in messages[0]['role'] %}{% set loop_messages = messages %}{% set system_message = 'You are DBRX.' %}{% else %}{% set loop_messages = messages %}{% set system_message = false %}{% endif %}{% for message in loop_messages %}{% if loop.index0 == 0 %}{% if system_message != false %}{{ '<|im_start|>system\n' + system_message | trim + '<|im_end|>\n'}}{% endif %}{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' }}{% else %}{{ '\n' + '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' }}{% endif %}{% if (add_generation_prompt == true and loop.last) %}{{ '\n' + '<|im_start|>' + 'assistant' + '\n' }}{% endif %}{% endfor %}"""

JAMBA = """{# Variables #}
{% set ns = namespace(message_count=0, is_last_checked_defined=False) %}
{% set bom_str = bom_str or "<|bom|>" %}
{% set eom_str = eom_str or "<|eom|>" %}
{%- macro handle_bom(role) -%}{{ bom_str }}<|{{ role }}|> {% endmacro -%}
{{- bos_token -}}
{%- for message in messages -%}
{%- set ns.message_count = ns.message_count + 1 -%}
{{ handle_bom(message.role) }}{{ message.content|default('', true) if message.content is string or not message.content else message.content|map(attribute='text')|select('string')|join(' ') }}
{%- for tool in tools or [] if message.role == 'system' -%}{{ '\n- ' ~ tool.function.name ~ ': ' ~ tool.function.description|truncate(20, leeway=2) }}{%- endfor -%}
{{ eom_str }}
{%- endfor -%}
{%- if add_generation_prompt -%}{{ handle_bom('assistant') }}{%- endif -%}"""

LFM2 = """{{- bos_token -}}
{%- set system_prompt = "" -%}
{%- set ns = namespace(system_prompt="") -%}
{%- if messages[0]["role"] == "system" -%}{%- set ns.system_prompt = messages[0]["content"] -%}{%- set messages = messages[1:] -%}{%- endif -%}
{%- if tools -%}
\t{%- set ns.system_prompt = ns.system_prompt + ("\n" if ns.system_prompt else "") + "List of tools: <|tool_list_start|>[" -%}
\t{%- for tool in tools -%}
\t\t{%- if tool is not string -%}{%- set tool = tool | tojson -%}{%- endif -%}
\t\t{%- set ns.system_prompt = ns.system_prompt + tool -%}
\t\t{%- if not loop.last -%}{%- set ns.system_prompt = ns.system_prompt + ", " -%}{%- endif -%}
\t{%- endfor -%}
\t{%- set ns.system_prompt = ns.system_prompt + "]<|tool_list_end|>" -%}
{%- endif -%}
{%- if ns.system_prompt -%}{{- "<|im_start|>system\n" + ns.system_prompt + "<|im_end|>\n" -}}{%- endif -%}
{%- for message in messages -%}
\t{{- "<|im_start|>" + message["role"] + "\n" -}}
\t{%- set content = message["content"] -%}
\t{%- if content is not string -%}{%- set content = content | tojson -%}{%- endif -%}
\t{%- if message["role"] == "tool" -%}{%- set content = "<|tool_response_start|>" + content + "<|tool_response_end|>" -%}{%- endif -%}
\t{{- content + "<|im_end|>\n" -}}
{%- endfor -%}
{%- if add_generation_prompt -%}{{- "<|im_start|>assistant\n" -}}{%- endif -%}"""

APERTUS = """{%- macro render_typescript_type(param_spec, required_params, is_nullable=false) -%}
    {%- if param_spec.type == "array" -%}
        {%- if param_spec['items'] -%}
            {%- if param_spec['items']['type'] == "string" -%}{{- "string[]" }}
            {%- elif param_spec['items']['type'] in ["number", "integer"] -%}{{- "number[]" }}
            {%- else -%}
                {%- set inner_type = render_typescript_type(param_spec['items'], required_params) -%}
                {%- if inner_type|length > 50 or inner_type == "object | object" -%}{{- "any[]" }}{%- else -%}{{- inner_type + "[]" }}{%- endif -%}
            {%- endif -%}
            {%- if param_spec.nullable -%}{{- " | null" }}{%- endif -%}
        {%- else -%}{{- "any[]" }}{%- endif -%}
    {%- elif param_spec.type is iterable and param_spec.type is not string -%}{{ param_spec.type|join(' | ') }}
    {%- elif param_spec.type == "string" and param_spec.enum -%}{{- '"' + param_spec.enum|join('" | "') + '"' -}}
    {%- elif param_spec.type in ['number', 'integer'] -%}number
    {%- elif param_spec.type == "object" and param_spec.properties -%}
        {{- "{ " }}
        {%- for name, spec in param_spec.properties.items() -%}
            {{- name -}}{%- if name not in (param_spec.required or []) -%}{{- "?" }}{%- endif -%}{{- ": " }}{{ render_typescript_type(spec, param_spec.required or []) }}{%- if not loop.last -%}{{- ", " }}{%- endif -%}
        {%- endfor -%}
        {{- " }" }}
    {%- else -%}{{ param_spec.type or 'any' }}{%- endif -%}
{%- endmacro -%}
{{ bos_token }}<|system_start|>{{ (messages|selectattr('role', 'eq', 'system')|map(attribute='content')|first) or 'You are Apertus.' }}<|system_end|><|developer_start|>Deliberation: {{ 'enabled' if enable_thinking else 'disabled' }}
Tool Capabilities:{% if tools %}

{% for tool in tools %}
// {{ tool.function.description }}
type {{ tool.function.name }} = (
{%- if tool.function.parameters.properties %}_: {
{% for name, spec in tool.function.parameters.properties.items() %}
{{ name }}{{ '?' if name not in tool.function.parameters.required }}: {{ render_typescript_type(spec, tool.function.parameters.required) }}{{ ',' if not loop.last }}{{ ' // default: ' ~ spec.default if spec.default is defined }}
{% endfor %}
}{% endif %}) => any;
{% endfor %}{% else %} disabled{% endif %}<|developer_end|>
{%- for m in messages if m.role != 'system' -%}
{%- if m.role == 'assistant' -%}<|assistant_start|>{{ m.content or '' }}{% if m.tool_calls %}<|tools_prefix|>[{% for c in m.tool_calls %}{"{{ c.function.name }}": {{ c.function.arguments if c.function.arguments is string else c.function.arguments|tojson }}}{{ ', ' if not loop.last }}{% endfor %}]<|tools_suffix|>{% endif %}<|assistant_end|>
{%- elif m.role == 'tool' -%}[{{ m.content }}]{%- else -%}<|user_start|>{{ m.content }}<|user_end|>{%- endif -%}
{%- endfor -%}
{%- if add_generation_prompt -%}<|assistant_start|>{%- endif -%}"""

SEED_OSS = """{# thinking budgets #}
{%- set budget_reflections_v05 = {0: 0, 512: 128, 1024: 256, 2048: 512, 4096: 512, 8192: 1024, 16384: 1024} -%}
{%- set ns = namespace(interval = None) -%}
{%- if thinking_budget is defined -%}{%- for k, v in budget_reflections_v05 | dictsort -%}{%- if ns.interval is none and thinking_budget <= k -%}{%- set ns.interval = v -%}{%- endif -%}{%- endfor -%}{%- if ns.interval is none -%}{%- set ns.interval = budget_reflections_v05[16384] -%}{%- endif -%}{%- endif -%}
{%- macro py_type(t) -%}{%- if t == "string" -%}str{%- elif t in ("number", "integer") -%}int{%- elif t == "boolean" -%}bool{%- elif t == "array" -%}list{%- else -%}Any{%- endif -%}{%- endmacro -%}
{%- for tool in tools if tool.type == "function" -%}
Function:
def {{ tool.function.name }}(
{%- for name, param in (tool.function.parameters.properties | default({})).items() -%}{{ name }}: {{ py_type(param.type) }}{{ ',' if not loop.last }}{%- endfor -%}):
    \"\"\"
    {{ tool.function.description | trim }}
{%- if tool.function.parameters.required %}

    # Required: {{ tool.function.parameters.required | join(', ') }}
{%- endif %}

    \"\"\"
{% endfor -%}
{%- for message in messages -%}{{ bos_token + message.role }}
{%- if message.reasoning_content is defined and message.reasoning_content is string and message.reasoning_content | trim | length > 0 %}

<seed:think>{{ message.reasoning_content | trim }}</seed:think>
{%- endif %}
{%- if message.content is defined and message.content is string and message.content | trim | length > 0 %}

{{ message.content | trim }}
{%- endif %}
{%- for item in message.tool_calls or [] %}

<seed:tool_call>
<function={{ item.function.name }}>
{%- for arg_name, arg_value in item.function.arguments | items %}
<parameter={{ arg_name }}>{{ arg_value if arg_value is string else arg_value | string }}</parameter>
{% endfor %}
</function>
</seed:tool_call>
{%- endfor %}{{ eos_token }}
{%- endfor -%}
{%- if add_generation_prompt -%}{{ bos_token + "assistant" }}{% if thinking_budget == 0 %}

<seed:think><seed:cot_budget_reflect>{{ ns.interval }}</seed:cot_budget_reflect></seed:think>{% endif %}{%- endif -%}"""

MINIMAX = """{%- macro render_tool(ns_name, tools) -%}{%- for t in tools %}{{ '<tool>' ~ t.function|tojson ~ '</tool>\n' }}{%- endfor -%}{%- endmacro -%}
{%- set sys = messages|selectattr('role', 'in', ['system', 'developer'])|list -%}
{{ ']~!b[' }}]~b]system
{{ sys|map(attribute='content')|select('string')|join('\n') or 'You are MiniMax.' }}{{ '\n\n# Tools\n' ~ render_tool('functions', tools) if tools }}[e~[
{% for m in messages|rejectattr('role', 'in', ['system', 'developer']) -%}
{%- if m.role == 'assistant' -%}]~b]ai
{% if m.reasoning_content and loop.last %}<think>
{{ m.reasoning_content }}
</think>

{% endif %}{{ m.content or '' }}{% for c in m.tool_calls or [] %}{{ '\n<minimax:tool_call>' if loop.first }}
<invoke name="{{ c.function.name }}">
{% for k, v in c.function.arguments|items %}<parameter name="{{ k }}">{{ v|tojson(ensure_ascii=False) if v is not string else v }}</parameter>
{% endfor %}</invoke>{{ '\n</minimax:tool_call>' if loop.last }}{% endfor %}[e~[
{% elif m.role == 'tool' -%}{{ ']~b]tool' if loop.first or loop.previtem.role != 'tool' }}
<response>{{ m.content if m.content is string else m.content|tojson }}</response>{{ '[e~[\n' if loop.last or loop.nextitem.role != 'tool' }}
{%- else -%}]~b]user
{{ m.content }}[e~[
{% endif -%}
{%- endfor -%}
{%- if add_generation_prompt -%}]~b]ai
<think>
{% endif -%}"""

ERNIE = """{%- set ns = namespace(first=true) %}{{- bos_token if bos_token is defined }}{%- for message in messages %}{%- if message.role == 'user' %}{{- 'User: ' + message.content + '\n' }}{%- elif message.role == 'assistant' %}{{- 'Assistant: ' }}{% generation %}{{- message.content + eos_token }}{% endgeneration %}{%- elif message.role == 'system' %}{{- message.content + '\n' }}{%- endif %}{%- endfor %}{%- if add_generation_prompt is not defined or add_generation_prompt is true %}{{- 'Assistant: ' }}{%- endif %}"""

HUNYUAN = """{% set loop_messages = messages %}{% set tok = '<｜hy_{}｜>' %}{% if messages[0].role == 'system' %}{{ tok.format('begin') ~ messages[0].content ~ tok.format('place▁holder▁no▁3') }}{% set loop_messages = messages[1:] %}{% else %}{{ tok.format('begin') }}{% endif %}{% for m in loop_messages %}{% if m.role == 'user' %}{{ '{0}{1}'.format(tok.format('User'), m.content) }}{% elif m.role == 'assistant' %}{{ '{role}{text}{end}'.format(role=tok.format('Assistant'), text=m.content or '', end=eos_token) }}{% endif %}{% endfor %}{% if add_generation_prompt %}{{ tok.format('Assistant') }}{% if enable_thinking is defined and not enable_thinking %}{{ '<think>\n\n</think>\n' }}{% endif %}{% endif %}"""

RWKV = """{%- for message in messages -%}{{ message.role|capitalize }}: {{ message.content|trim|replace('\n\n', '\n') }}{{ '\n\n' }}{%- endfor -%}{%- if add_generation_prompt -%}Assistant:{%- endif -%}"""

XLAM = """{% for message in messages %}{% if message.role == 'system' %}{{ 'System: %s\n' % message.content }}{% elif message.role == 'tool' %}{{ '%(name)s -> %(content)s\n' % message }}{% elif message.tool_calls %}{{ '[%s]\n' % message.tool_calls|map(attribute='function.name')|join(', ') }}{% else %}{{ '%s: %s\n' % (message.role|title, message.content) }}{% endif %}{% endfor %}{{ 'Tools: ' ~ tools|map(attribute='function')|map(attribute='name')|sort|join(',') if tools }}"""

STABLELM2 = turns("", "{{ '<|' }}{{ message['role'] }}{{ '|>\\n' }}{{ message['content'] | trim + eos_token }}{{ '\\n' }}",
                  "{{ '<|assistant|>\\n' }}", "")

BIELIK = """{{ bos_token }}{%- set grouped = messages|groupby('role') -%}{% for m in messages %}{{ '<|im_start|>' ~ m.role ~ '\n' ~ m.content ~ '<|im_end|>\n' }}{% endfor %}{# how often each role spoke #}{% for g in grouped %}{{ g.grouper }}={{ g.list|length }}{{ ';' if not loop.last }}{% endfor %}{{ '\n<|im_start|>assistant\n' if add_generation_prompt }}"""

SCHEMA_TREE = """{%- for m in messages -%}{{ '<' ~ m.role ~ '>' ~ (m.content if m.content is string else '') }}{%- endfor -%}
{%- for tool in tools or [] %}
{{ tool.function.name }}:
{%- for name, spec in (tool.function.parameters.properties or {}).items() recursive %}
{{ '  ' * loop.depth }}{{ name }} ({{ spec.type }}){% if spec.properties %}{{ loop(spec.properties.items()) }}{% elif spec['items'] and spec['items'].properties %}{{ loop(spec['items'].properties.items()) }}{% endif %}
{%- endfor %}
{%- endfor %}"""

BATCHED = """{% for pair in messages|rejectattr('role', 'eq', 'system')|batch(2) %}{% for m in pair %}{{ loop.cycle('Q', 'A') }}: {{ m.content }}
{% endfor %}{{ '--' if loop.changed(pair[0].role) else '==' }}
{% endfor %}{% filter upper %}{{ messages[-1].role }}{% endfilter %}{% with n = messages|length %} of {{ n }}{% endwith %}"""

ALL = {name.lower(): value for name, value in list(globals().items()) if name.isupper() and isinstance(value, str)}
