import { type Command, Option } from 'commander';
import type { AnswerFormat } from '../query/print-answer.ts';
import { painterFor } from '../terminal.ts';
import { storeOption } from './options.ts';

interface QueryFlags {
  readonly store: string;
  readonly format: AnswerFormat;
}

export function register(program: Command): void {
  program
    .command('query')
    .summary('ask the tables of a store in SQL')
    .description(
      'Answers a question in SQL (SQLite) over the tables letters, issues, citations, diagnoses, findings and ' +
        'evidence. Without a question it lists tables and columns. Nothing can be changed by a question.',
    )
    .argument('[sql]', 'one SELECT statement')
    .addOption(storeOption('folder of the store'))
    .addOption(
      new Option('-f, --format <format>', 'how the answer is printed; json: one object per line')
        .choices(['table', 'csv', 'json'])
        .default('table'),
    )
    .addHelpText('after', HELP)
    .action(async (sql: string | undefined, { store, format }: QueryFlags) => {
      const paint = painterFor(process.stdout);
      const write = (text: string) => process.stdout.write(text);
      if (sql === undefined) {
        const { printTables } = await import('../query/print-tables.ts');
        write(`${printTables(paint)}\n`);
        return;
      }
      const { runQuery } = await import('../query/run-query.ts');
      const { printAnswer } = await import('../query/print-answer.ts');
      const view = { write, paint, terminal: process.stdout.isTTY ?? false };
      const rows = await runQuery(store, sql, (answer) => printAnswer(answer, format, view));
      if (format === 'table') process.stderr.write(`${rows} ${rows === 1 ? 'row' : 'rows'}\n`);
    });
}

const HELP = `
Examples:
  imr-extract query --store imr-store
  imr-extract query --store imr-store "select decision, count(*) as issues from issues group by decision"
  imr-extract query --store imr-store --format csv "select * from letters where status = 'accepted'"
  imr-extract query --store imr-store "select i.category_group, avg(i.decision = 'overturned') as overturned
    from issues i join letters l using (letter_key) where l.dates_decision >= '2017-01-01' group by 1 order by 2"

Dates are text, YYYY-MM-DD; lists are JSON, for json_each(). The tables are kept beside the store, in
tables.sqlite, and brought up to date before each question.`;
