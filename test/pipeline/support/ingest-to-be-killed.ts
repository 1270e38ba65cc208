import { ingestSlowly } from './slow-ingest.ts';

// Run as a process of its own: `ingest-to-be-killed.ts FOLDER STORE`. It says when letters are being read.

const [folder = '', store = ''] = process.argv.slice(2);
await ingestSlowly(folder, store, () => console.log('started'));
