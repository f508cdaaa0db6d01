import { minify, version } from '@swc/core';
import type { Plugin } from 'vite';

/**
 * SWC over what Vite's own minifier, Oxc, has made: it puts what is used once where it is used and works out what is constant, which Oxc
 * does not do as far. Together they make less than either alone.
 */
export function secondMinifier(): Plugin {
  return {
    name: 'linewise:second-minifier',
    apply: 'build',
    // The names of the files follow from what is in them, and are made before this.
    augmentChunkHash: () => version,
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        await Promise.all(
          chunks.map(async (chunk) => {
            const { code } = await minify(chunk.code, {
              module: true,
              ecma: 2022,
              compress: { passes: 3 },
              mangle: { toplevel: true },
            });
            chunk.code = code;
          }),
        );
      },
    },
  };
}
