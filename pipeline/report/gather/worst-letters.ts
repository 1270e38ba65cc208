import type { Finding, LetterRecord, Severity } from '../../../schemas/index.ts';

/** A letter that a person should look at, with what was noticed about it. */
export interface LetterToSee {
  readonly caseNumber: string | null;
  readonly documentId: string;
  readonly fileName: string | null;
  readonly errors: number;
  readonly warnings: number;
  /** The gravest, at most `SHOWN_FINDINGS`. */
  readonly findings: readonly Finding[];
}

const SHOWN_FINDINGS = 3;

/** Keeps the `most` letters with the gravest findings: errors count before warnings, then the case number. */
export function worstLetters(most: number) {
  let kept: LetterToSee[] = [];
  return {
    add({ caseNumber, documentId, source, findings }: LetterRecord): void {
      const grave = findings.filter(({ severity }) => severity !== 'info');
      kept.push({
        caseNumber,
        documentId,
        fileName: source.fileName,
        errors: numberOf(grave, 'error'),
        warnings: numberOf(grave, 'warning'),
        findings: [...grave.filter(isError), ...grave.filter((finding) => !isError(finding))].slice(
          0,
          SHOWN_FINDINGS,
        ),
      });
      // Sorting now and then is cheaper than keeping order at every step.
      if (kept.length >= 20 * most) kept = kept.sort(graverFirst).slice(0, most);
    },
    finish: (): LetterToSee[] => kept.sort(graverFirst).slice(0, most),
  };
}

const isError = ({ severity }: Finding) => severity === 'error';

function numberOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function graverFirst(a: LetterToSee, b: LetterToSee): number {
  return b.errors - a.errors || b.warnings - a.warnings || (nameOf(a) < nameOf(b) ? -1 : 1);
}

function nameOf({ caseNumber, documentId }: LetterToSee): string {
  return `${caseNumber ?? '~'} ${documentId}`;
}
