import type { Plugin } from 'vite';

const RECHARTS = /[/\\]node_modules[/\\]recharts[/\\]es6[/\\].*\.js$/;
const SHARED = '\0linewise:recharts-helper/';
/** A function of Babel's, on a line of its own at the top of a file. */
const HELPER = /^function (_\w+|ownKeys)\(.*\}$/gm;

/**
 * Recharts was compiled file by file: each of a hundred files begins with its own copies of Babel's helpers (`_extends`, `_objectSpread`).
 * Copies that are the same to the letter become one module each, which the files import.
 */
export function sharedHelpers(): Plugin {
  const helpers = new Map<string, string>();
  return {
    name: 'linewise:shared-helpers',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(SHARED) ? { id, moduleSideEffects: false } : null),
    load: (id) => (id.startsWith(SHARED) ? (helpers.get(id.slice(SHARED.length)) ?? null) : null),
    transform(code, id) {
      if (!RECHARTS.test(id)) return null;
      const shared: string[] = [];
      const rest = code.replace(HELPER, (text, name: string) => {
        const helper = moduleOf(name, text);
        if (!helpers.has(name)) helpers.set(name, helper);
        if (helpers.get(name) !== helper) return text;
        shared.push(name);
        return '';
      });
      return { code: [...shared.map(importOf), rest].join('\n'), map: null };
    },
  };
}

/** A helper in a module, which imports those that it calls. */
function moduleOf(name: string, text: string): string {
  const called = new Set([...text.matchAll(/\b(?:_[a-z]\w+|ownKeys)(?=[(.])/gi)].map(([other]) => other));
  return [...[...called].filter((other) => other !== name).map(importOf), `export ${text}`].join('\n');
}

const importOf = (name: string) => `import { ${name} } from '${SHARED}${name}';`;
