import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { isLeftByPdfjs } from './extractors/read/pdf/left-by-pdfjs.ts';

/** The files that take a minute or so: they read or make scans, or many files. */
const LONG = /scanned|generator|same-bytes|fuzz/;

/** The long files first: at the end none is left that one core works on while the other waits. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // OCR threads take a core each: more test files at once would only fight over them.
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    // Tests with damaged files: what pdfjs forgets is no error of theirs, see extractors/read/pdf/pdfjs.ts.
    onUnhandledError: (error) => (isLeftByPdfjs(error) ? false : undefined),
  },
});
