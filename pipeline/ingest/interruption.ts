import { ExtractError } from '../../schemas/index.ts';

const INTERRUPTED = 'the run was interrupted';

/** Thrown in place of further OCR once a run is to end. */
export function interruption(): ExtractError {
  return new ExtractError('internal', INTERRUPTED, { stage: 'ocr' });
}

/** Such a letter gets no record: its turn comes in the next run, with the pages that were read kept. */
export function isInterrupted(error: ExtractError): boolean {
  return error.message === INTERRUPTED;
}
