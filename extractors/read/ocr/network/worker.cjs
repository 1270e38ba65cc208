'use strict';

// The thread in which tesseract.js reads: as its own (`tesseract.js/src/worker-script/node`), but with the fast core.
const { parentPort } = require('node:worker_threads');
const worker = require('tesseract.js/src/worker-script');
const cache = require('tesseract.js/src/worker-script/node/cache');
const getCore = require('tesseract.js/src/worker-script/node/getCore');
const gunzip = require('tesseract.js/src/worker-script/node/gunzip');
const { fastCore } = require('./core.cjs');

worker.setAdapter({
  ...cache,
  gunzip,
  fetch: globalThis.fetch,
  getCore: async (...request) => fastCore() ?? getCore(...request),
});

parentPort.on('message', (packet) => {
  worker.dispatchHandlers(packet, (answer) => parentPort.postMessage(answer));
});
