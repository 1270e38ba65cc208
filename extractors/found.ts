import type { FindingCode, Method, Span } from '../schemas/index.ts';

/** A reservation an extractor has about a value: it becomes a finding on the value's path. */
export interface Doubt {
  readonly code: FindingCode;
  readonly message: string;
}

/** A value with the places it was read from. Whoever finds a value says where; evidence follows from that. */
export class Found<T> {
  readonly value: T;
  readonly at: readonly Span[];
  readonly method: Method;
  readonly doubts: readonly Doubt[];

  constructor(value: T, at: readonly Span[], method: Method, doubts: readonly Doubt[] = []) {
    this.value = value;
    this.at = at;
    this.method = method;
    this.doubts = doubts;
  }
}

/** `found(value, span, method)` reads better than `new` in the middle of a rule. */
export function found<T>(
  value: T,
  at: Span | readonly Span[],
  method: Method,
  doubts: readonly Doubt[] = [],
): Found<T> {
  return new Found(value, 'start' in at ? [at] : at, method, doubts);
}

/**
 * The shape of a part of the record before its evidence is computed: the same tree, in which any value may
 * be a `Found`. `null` stays `null`; an array or object may be found as a whole or part by part.
 */
export type Draft<T> =
  | Found<T>
  | (T extends readonly (infer Item)[]
      ? readonly Draft<Item>[]
      : T extends string | number | boolean
        ? never
        : T extends null
          ? null
          : { readonly [Key in keyof T]: Draft<T[Key]> });
