import type { Rolldown } from 'vite';

/** Files of their own already: a language each, and the engine's driver. */
const APART = /\/src\/i18n\/[a-z]{2}(?:\/|\.ts)|\/node_modules\/(?:@duckdb|apache-arrow|flatbuffers|tslib)\//;

/**
 * How the app is cut into files: what is loaded together is one file. A hundred small ones weigh a tenth more, as each is compressed by
 * itself and begins with a list of imports.
 */
export const chunks: Rolldown.CodeSplittingOptions = {
  includeDependenciesRecursively: false,
  groups: [
    // What the start page cannot do without.
    { name: 'index', tags: ['$initial'], priority: 2 },
    // Small, so that the database, the slowest to come, is asked for first.
    { name: 'engine', test: /\/src\/engine\/|linewise:engine-files/, priority: 1 },
    { name: 'app', test: (id) => !APART.test(id) },
  ],
};
