import type { Command } from 'commander';
import { storeOption } from './options.ts';

export function register(program: Command): void {
  program
    .command('show')
    .summary('print one record for a person')
    .description('Prints one record: its fields with quotes and pages, its findings, its texts.')
    .argument('<case>', 'case number, file name, or document id (8 digits or more of it)')
    .addOption(storeOption('folder of the store'))
    .addHelpText(
      'after',
      `
Examples:
  imr-extract show CM16-0000000 --store imr-store
  imr-extract show letter.pdf --store imr-store | less`,
    )
    .action(async (query: string, { store }: { readonly store: string }) => {
      const { showRecord } = await import('../show/show-record.ts');
      await showRecord(query, store, process.stdout);
    });
}
