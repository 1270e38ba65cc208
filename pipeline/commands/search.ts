import type { Command } from 'commander';
import { painterFor } from '../terminal.ts';
import { parseCount, storeOption } from './options.ts';

interface SearchFlags {
  readonly store: string;
  readonly limit: number;
  readonly json?: true;
}

export function register(program: Command): void {
  program
    .command('search')
    .summary('find words in rationales, case summaries and titles')
    .description(
      'Finds words in the titles and rationales of all issues and in the case summaries, the best hits first, ' +
        'each in its context with the number of its case and its page.',
    )
    .argument('<words...>', 'what to find; all of the words must be there')
    .addOption(storeOption('folder of the store'))
    .option('-n, --limit <n>', 'show at most n hits', parseCount, 20)
    .option('--json', 'print one object per hit and line')
    .addHelpText('after', HELP)
    .action(async (words: readonly string[], { store, limit, json }: SearchFlags) => {
      const { searchStore } = await import('../search/search-store.ts');
      const { hitJson, printHits } = await import('../search/print-hits.ts');
      const found = await searchStore(store, words.join(' '), limit);
      const { stdout } = process;
      const view = {
        width: Math.min(stdout.columns ?? 100, 110),
        colours: painterFor(stdout)('bold', '') !== '',
        paint: painterFor(stdout),
      };
      stdout.write(json ? found.hits.map(hitJson).join('') : printHits(found, view));
    });
}

const HELP = `
Examples:
  imr-extract search --store imr-store epidural injection
  imr-extract search --store imr-store '"functional improvement" NOT opioid*'
  imr-extract search --store imr-store '(yoga OR acupuncture) AND knee'

Words are found in all their forms: injections finds injection. "A phrase" stands as it is, word* finds
beginnings; AND, OR, NOT and parentheses join them. The index is kept beside the store, in search.sqlite, and
brought up to date before each search.`;
