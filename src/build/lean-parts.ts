interface LeanPart {
  package: string;
  /** That the reason was checked for: another one ends the build, until someone has looked again. */
  version: string;
  /** In the package. */
  file: string;
  /** What stands in its place: the package's own, only less of it, or what throws when it is called. */
  code: string;
}

/** Exported, as others import them by name; nothing that the page does calls them. */
const leftOut = (...names: readonly string[]) =>
  `function leftOut() { throw new Error('Left out of the build: src/build/lean-parts.ts'); }
export { ${names.map((name) => `leftOut as ${name}`).join(', ')} };`;

/**
 * The parts of packages that nothing here reaches and no bundler can know of, with why. Whoever comes to need one takes it off this
 * list.
 */
export const LEAN_PARTS: readonly LeanPart[] = [
  // An axis here is of numbers or of names. Recharts looks a scale up by its name, which keeps those of times, logarithms and colours.
  {
    package: 'victory-vendor',
    version: '37.4.1',
    file: 'es/d3-scale.js',
    code: `export { scaleBand, scaleLinear, scalePoint } from 'd3-scale';`,
  },
  // Scales are between two numbers, never between colours.
  {
    package: 'd3-color',
    version: '3.1.1',
    file: 'dist/d3-color.mjs',
    code: leftOut('color', 'cubehelix', 'hcl', 'hsl', 'lab', 'rgb'),
  },
  // Numbers are written by Format, never by a scale, which Recharts does not ask to.
  {
    package: 'd3-format',
    version: '3.1.3',
    file: 'dist/d3-format.mjs',
    code: leftOut(
      'format',
      'formatPrefix',
      'formatSpecifier',
      'precisionFixed',
      'precisionPrefix',
      'precisionRound',
    ),
  },
  // Ticks are those of axis-scale.ts: every axis of numbers has niceTicks="none". Decimal.js goes with it.
  {
    package: 'recharts',
    version: '3.10.1',
    file: 'es6/util/scale/index.js',
    code: leftOut('getNiceTickValues', 'getTickValuesFixedDomain'),
  },
  // Recharts tells what is alike by a function: no paths, patterns or copies of objects are needed.
  {
    package: 'es-toolkit',
    version: '1.53.2',
    file: 'compat/uniqBy.mjs',
    code: `export { uniqBy as default } from 'es-toolkit/array';`,
  },
  // What has a password is refused before it is read (open-zip.ts).
  {
    package: '@zip.js/zip.js',
    version: '2.24.0',
    file: 'lib/core/streams/aes-crypto-stream.js',
    code: leftOut('AESDecryptionStream', 'AESEncryptionStream'),
  },
  {
    package: '@zip.js/zip.js',
    version: '2.24.0',
    file: 'lib/core/streams/zip-crypto-stream.js',
    code: leftOut('ZipCryptoDecryptionStream', 'ZipCryptoEncryptionStream'),
  },
  // The policy of the page allows no workers of the package: it unpacks with the browser's own streams.
  { package: '@zip.js/zip.js', version: '2.24.0', file: 'lib/core/codec-worker-web.js', code: '' },
];
