/**
 * Holds the message files (`locales/<language>/{page,core}/*.ftl`) against each other and against the sources: what does not
 * parse, a message without its file's name, twice, missing or left over in a language, with other values than in English,
 * that refers to another, asked for and not there, or never asked for. Run by `npm run check`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentParser, Visitor, lineOffset } from '@fluent/syntax';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LOCALES = join(ROOT, 'locales');
const LANGUAGES = ['en', 'de', 'es'];
/** Who asks for the messages of a part, and how a name stands in its sources. */
const PARTS = {
  page: { sources: ['ui/src'], ends: ['.ts', '.svelte'], asked: /\b(?:t|around)\(\s*(['"`])([\w-]+)\1/g },
  core: { sources: ['src-tauri'], ends: ['.rs'], asked: /\bt!\(\s*(")([\w-]+)\1/g },
};

const problems = [];

function* filesBelow(folder, ends) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!['target', 'tests', 'benches', 'bindings', 'node_modules'].includes(entry.name))
        yield* filesBelow(path, ends);
    } else if (ends.some((end) => entry.name.endsWith(end))) yield path;
  }
}

class Values extends Visitor {
  names = new Set();
  visitVariableReference(node) {
    this.names.add(node.id.name);
  }
  visitMessageReference(node) {
    this.other = node.id.name;
  }
  visitTermReference(node) {
    this.other = `-${node.id.name}`;
  }
}

/** Message name to the names of its values, sorted. */
function messages(language, part) {
  const found = new Map();
  for (const path of filesBelow(join(LOCALES, language, part), ['.ftl'])) {
    const text = readFileSync(path, 'utf8');
    const prefix = path.slice(path.lastIndexOf('/') + 1, -'.ftl'.length);
    const where = (entry) => `${relative(ROOT, path)}:${lineOffset(text, entry.span.start) + 1}`;
    for (const entry of new FluentParser().parse(text).body) {
      if (entry.type === 'Junk')
        problems.push(`${where(entry)}: ${entry.annotations[0]?.message ?? 'cannot be read'}`);
      if (entry.type !== 'Message') continue;
      const id = entry.id.name;
      if (!id.startsWith(`${prefix}-`))
        problems.push(`${where(entry)}: ${id} does not begin with ${prefix}-`);
      if (found.has(id)) problems.push(`${where(entry)}: ${id} a second time`);
      const values = new Values();
      values.visit(entry);
      if (values.other) problems.push(`${where(entry)}: ${id} refers to ${values.other}; each is read alone`);
      found.set(id, [...values.names].sort().join(' '));
    }
  }
  return found;
}

for (const [part, { sources, ends, asked }] of Object.entries(PARTS)) {
  const english = messages('en', part);
  for (const language of LANGUAGES.slice(1)) {
    const other = messages(language, part);
    for (const [id, values] of english) {
      if (!other.has(id)) problems.push(`${language}/${part}: ${id} is missing`);
      else if (other.get(id) !== values)
        problems.push(`${language}/${part}: ${id} has the values [${other.get(id)}], in English [${values}]`);
    }
    for (const id of other.keys())
      if (!english.has(id)) problems.push(`${language}/${part}: ${id} is not in English`);
  }

  const unused = new Set(english.keys());
  for (const source of sources)
    for (const path of filesBelow(join(ROOT, source), ends)) {
      // Without the comments, which may name a message as an example.
      const text = readFileSync(path, 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
      for (const [, , id] of text.matchAll(asked))
        if (!english.has(id)) problems.push(`${relative(ROOT, path)}: ${id} is in no message file`);
      for (const [, id] of text.matchAll(/['"`]([a-z][\w]*-[\w-]+)['"`]/g)) unused.delete(id);
    }
  for (const id of unused) problems.push(`en/${part}: ${id} is never asked for`);
}

process.stderr.write(problems.map((problem) => `${problem}\n`).join(''));
process.exitCode = problems.length > 0 ? 1 : 0;
