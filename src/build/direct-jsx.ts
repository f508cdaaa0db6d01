import type { Plugin } from 'vite';

const RUNTIME = 'react/jsx-runtime';
const DIRECT = '\0linewise:jsx-runtime';

/**
 * React's `jsx` as a function of a module. React is CommonJS, of which every use of a function is written as `(0,runtime.jsx)`; the page
 * has some thousands.
 */
export function directJsx(): Plugin {
  return {
    name: 'linewise:direct-jsx',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id, importer) => (id === RUNTIME && importer !== DIRECT ? DIRECT : null),
    load: (id) =>
      id === DIRECT
        ? `import * as runtime from '${RUNTIME}'; export const { Fragment, jsx, jsxs } = runtime;`
        : null,
  };
}
