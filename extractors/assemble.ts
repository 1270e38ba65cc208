import type { Evidence, Finding, LetterText, Span } from '../schemas/index.ts';
import { evidenceOf } from './evidence.ts';
import { finding } from './finding.ts';
import { type Draft, Found } from './found.ts';

export interface Assembled<T> {
  readonly value: T;
  readonly evidence: Readonly<Record<string, Evidence[]>>;
  readonly findings: readonly Finding[];
  /** The spans that the evidence was computed from, by JSON pointer. */
  readonly places: ReadonlyMap<string, readonly Span[]>;
}

/**
 * Turns a draft into plain values, the evidence of each by JSON pointer, and the findings that its doubts
 * are. This is the only place where evidence is made.
 */
export function assemble<T>(draft: Draft<T>, letter: LetterText): Assembled<T> {
  const evidence: Record<string, Evidence[]> = {};
  const findings: Finding[] = [];
  const places = new Map<string, readonly Span[]>();

  const settle = (node: unknown, path: string): unknown => {
    if (node instanceof Found) {
      const entries = node.at.flatMap((span) => evidenceOf(letter, span, node.method));
      if (entries.length > 0) evidence[path] = entries;
      places.set(path, node.at);
      for (const { code, message } of node.doubts) {
        findings.push(finding(code, path, message));
      }
      return settle(node.value, path);
    }
    if (Array.isArray(node)) return node.map((item, index) => settle(item, `${path}/${index}`));
    if (node !== null && typeof node === 'object') {
      return Object.fromEntries(
        Object.entries(node).map(([key, child]) => [key, settle(child, `${path}/${escapePointer(key)}`)]),
      );
    }
    return node;
  };

  return { value: settle(draft, '') as T, evidence, findings, places };
}

/** RFC 6901: `~` and `/` inside a key. */
function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
