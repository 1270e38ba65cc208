'use strict';

const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');

/** The build that `assembly/objects.ts` describes, by the SHA-256 of its WebAssembly. */
const KNOWN_BUILD = '34e8d50cac216427d86bf397d610fdd9f49492539bbcdfbfccc4eda20c810bea';

/** Under which short names that build exports what is needed of it. */
const EXPORTS = { memory: 'T', functions: 'da', allocate: 'xf', release: 'wf' };

/** Where its table of functions has those that are replaced: the layers' forward passes. */
const PLACES = { convolve: 267, fullyConnected: 301, lstm: 316, pool: 332 };

/**
 * Tesseract in WebAssembly, as `tesseract.js-core` has it, but for the layers of its recognition network, which are
 * computed by `network.wasm`: the same numbers in half the time. Undefined where that cannot be: on a processor
 * without the instructions, or with another build of Tesseract.
 *
 * @returns {((options: object) => Promise<object>) | undefined}
 */
function fastCore() {
  const network = readFileSync(path.join(__dirname, 'network.wasm'));
  const tesseract = readFileSync(require.resolve('tesseract.js-core/tesseract-core-simd-lstm.wasm'));
  if (!WebAssembly.validate(network) || sha256(tesseract) !== KNOWN_BUILD) return undefined;
  const load = require('tesseract.js-core/tesseract-core-simd-lstm');
  return async (options) => {
    let own;
    const core = await load({
      ...options,
      instantiateWasm(imports, done) {
        WebAssembly.instantiate(tesseract, imports).then(({ instance, module }) => {
          own = instance.exports;
          done(instance, module);
        });
        return {};
      },
    });
    replaceLayers(own, new WebAssembly.Module(network));
    return core;
  };
}

/** @param {WebAssembly.Exports} tesseract @param {WebAssembly.Module} network */
function replaceLayers(tesseract, network) {
  const functions = tesseract[EXPORTS.functions];
  const replaced = Object.entries(PLACES).map(([name, place]) => [name, functions.get(place)]);
  const { exports } = new WebAssembly.Instance(network, {
    env: { memory: tesseract[EXPORTS.memory] },
    engine: {
      ...Object.fromEntries(replaced),
      allocate: tesseract[EXPORTS.allocate],
      release: tesseract[EXPORTS.release],
    },
  });
  for (const [name, place] of Object.entries(PLACES)) functions.set(place, exports[name]);
}

/** @param {Uint8Array} bytes */
function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

module.exports = { fastCore };
