import { stripExports, type Stripped } from './wasm-exports.ts';

/** Looked up under a name that is put together: of a signature, or of text in the module itself. */
const PUT_TOGETHER = /^(?:dynCall_|__em_js__|__(?:start|stop)_em_)/;
/** Before the name of a function whose 64-bit numbers go in halves to JavaScript: the function as it is. */
const AS_IT_IS = /^orig\$/;

/**
 * The database without the names that only its extensions could be linked by. It exports every function it has, three quarters of a
 * hundred thousand, for an extension to find; Linewise loads none, as the page may not fetch one and the database may not load
 * one (src/engine/lock-down.ts). They are a quarter of the file, and at each start the worker makes an object for every one. What its own
 * script can ask for stays: by a word of that script, also with the underscore that Emscripten writes before it, or by a name that is put
 * together. Rejects when that leaves no sound module, or one that asks for an address nobody gives.
 */
export async function engineForUs(wasm: Uint8Array<ArrayBuffer>, script: string): Promise<Stripped> {
  const words = new Set(script.match(/[\w$]+/g));
  const isNamed = (name: string) => words.has(name) || words.has(`_${name}`);
  const addresses = addressesAsked(await WebAssembly.compile(wasm));
  const stripped = stripExports(wasm, (exported) => {
    const name = exported.replace(AS_IT_IS, '');
    return isNamed(name) || addresses.includes(name) || PUT_TOGETHER.test(name);
  });
  const unknown = addresses.filter((name) => !isNamed(name) && !stripped.kept.includes(name));
  if (unknown.length > 0) throw new Error(`The database asks for what nobody has: ${unknown.join(', ')}`);
  await WebAssembly.compile(stripped.wasm);
  return stripped;
}

/** What the module wants the address of when it starts: of its own exports, or of functions of its script. */
function addressesAsked(module: WebAssembly.Module): string[] {
  return WebAssembly.Module.imports(module)
    .filter((asked) => asked.module.startsWith('GOT.'))
    .map(({ name }) => name);
}
