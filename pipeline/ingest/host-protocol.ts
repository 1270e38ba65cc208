import type { LetterOutcome, LetterTask } from './letter-task.ts';

/** What the main process sends to a host, the process that letters are read in. */
export type ToHost =
  | { readonly kind: 'task'; readonly task: Omit<LetterTask, 'port'> }
  | { readonly kind: 'answer'; readonly answer: unknown };

/** What a host sends. */
export type FromHost =
  | { readonly kind: 'ready' }
  | { readonly kind: 'question'; readonly question: unknown }
  /** `rss`: the process's memory after the letter, in bytes. */
  | { readonly kind: 'outcome'; readonly outcome: LetterOutcome; readonly rss: number }
  /** The module threw, which it never should. */
  | { readonly kind: 'fault'; readonly message: string };

/** What a host sends to itself when it takes more memory than it may; nobody else uses this signal here. */
export const OUT_OF_MEMORY_SIGNAL = 'SIGUSR2';
