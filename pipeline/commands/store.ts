import type { Command } from 'commander';
import { storeOption } from './options.ts';

export function register(program: Command): void {
  program
    .command('store')
    .summary('look after a store')
    .description('Looks after a store.')
    .command('check')
    .summary('tell whether a store is sound')
    .description(
      'Reads all of a store and tells whether it is sound. With --repair, what can be read of a damaged one ' +
        'is brought into a new one in its place; the next ingest of the same letters reads anew what is missing.',
    )
    .addOption(storeOption('folder of the store'))
    .option('--repair', 'bring what can be read of a damaged store into a new one', false)
    .action(async ({ store, repair }: { readonly store: string; readonly repair: boolean }) => {
      const { checkStore } = await import('../store/store-command.ts');
      const write = (line: string) => process.stdout.write(`${line}\n`);
      process.exitCode = await checkStore(store, { repair, write });
    });
}
