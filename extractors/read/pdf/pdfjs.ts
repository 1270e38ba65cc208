import { isLeftByPdfjs } from './left-by-pdfjs.ts';

/**
 * pdf-parse and the pdfjs it carries, loaded without harm to the rest of the process.
 *
 * pdfjs's build for Node 20 brings core-js along, which puts its own `Array.prototype.push` and `JSON.parse`
 * in the place of Node's: correct, but so slow that reading a letter takes a fifth longer. They are only
 * needed where an engine has bugs that Node's has not; Node's own are put back once everything is loaded.
 */
const { push } = Array.prototype;
const { parse } = JSON;

const { PDFParse } = await import('pdf-parse');
const { ImageKind, OPS, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
// Loaded here and not by the first document, so that what it replaces is known to be put back.
// @ts-expect-error the worker has no declarations; it is loaded for its effect alone.
await import('pdfjs-dist/legacy/build/pdf.worker.mjs');

Array.prototype.push = push;
JSON.parse = parse;

/**
 * On damaged files pdfjs leaves promises behind that nobody waits for, and their rejection would end the
 * process. Whoever reads the page learns of the damage by the promises that are waited for. Anybody else's
 * forgotten rejection still ends the process, as it would without this.
 */
process.on('unhandledRejection', (reason) => {
  if (!isLeftByPdfjs(reason)) throw reason;
});

export { ImageKind, OPS, PDFParse, VerbosityLevel };
