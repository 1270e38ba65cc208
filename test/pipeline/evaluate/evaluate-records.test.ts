import { describe, expect, it } from 'vitest';
import { alignIssues } from '../../../pipeline/evaluate/align-issues.ts';
import { evaluateRecords } from '../../../pipeline/evaluate/evaluate-records.ts';
import { printEvaluation } from '../../../pipeline/evaluate/print.ts';
import type { GoldIssue, GoldLetter, LetterRecord } from '../../../schemas/index.ts';
import { soundDiagnosis, soundIssue, soundRecord } from '../../support/record.ts';

const NAME = 'CM16-9900001';

function goldIssue(heading = 'Paraffin bath for the left hand'): GoldIssue {
  const { rationale: _rationale, finding: _finding, ...issue } = soundIssue();
  return {
    ...issue,
    heading,
    disputed: heading,
    decision: 'upheld',
    rationaleStart: 'A paraffin bath at home was tried once.',
    rationaleEnd: 'The request is not medically necessary.',
    finding: 'not_medically_necessary',
  };
}

function goldLetter(changes: Partial<GoldLetter> = {}): GoldLetter {
  const { caseNumber, priority, dates, reviewer, patient, narrative, outcome } = soundRecord();
  return {
    caseNumber,
    priority,
    dates,
    reviewer,
    patient,
    narrative,
    outcome,
    diagnoses: [{ text: 'strain of the left hand' }],
    caseSummaryStart: 'The worker is 51 years old',
    caseSummaryEnd: 'the request was denied.',
    issues: [goldIssue()],
    ...changes,
  };
}

function record(changes: Partial<LetterRecord> = {}): LetterRecord {
  const text = 'The worker is 51 years old and strained a hand; the request was denied.';
  return {
    ...soundRecord(),
    diagnoses: [soundDiagnosis({ text: 'left hand strain' })],
    sections: [{ kind: 'case_summary', heading: null, text, pages: [1] }],
    findings: [],
    status: 'accepted',
    ...changes,
  };
}

function evaluate(changes: Partial<LetterRecord>, gold: Partial<GoldLetter> = {}) {
  return evaluateRecords(new Map([[NAME, goldLetter(gold)]]), [record(changes)]);
}

describe('evaluation', () => {
  it('finds nothing to say of a record that is right', () => {
    const evaluation = evaluate({});
    expect(evaluation.disagreements).toEqual([]);
    expect(evaluation.exactRecords).toBe(1);
    expect(evaluation.groups.header.f1).toBe(1);
    expect(evaluation.silentErrors.compared).toBeGreaterThan(20);
  });

  it('counts a wrong value of an accepted record as a silent error', () => {
    const dates = { ...soundRecord().dates, injury: '2016-03-08' };
    const { disagreements, silentErrors, groups } = evaluate({ dates });
    expect(disagreements).toMatchObject([{ path: '/dates/injury', verdict: 'wrong', silent: true }]);
    expect(silentErrors.count).toBe(1);
    expect(groups.header.f1).toBeCloseTo(6 / 7);
  });

  it('counts it as no silent error once the record is in review', () => {
    const dates = { ...soundRecord().dates, injury: '2016-03-08' };
    expect(evaluate({ dates, status: 'needs_review' }).silentErrors.count).toBe(0);
  });

  it('counts a null as missing, never as silent', () => {
    const { disagreements } = evaluate({ priority: null });
    expect(disagreements).toMatchObject([{ verdict: 'missing', silent: false }]);
  });

  it('counts a value where the letter has none as superfluous', () => {
    const { disagreements, groups } = evaluate({}, { patient: { age: 51, sex: null } });
    expect(disagreements).toMatchObject([{ path: '/patient/sex', verdict: 'superfluous', silent: true }]);
    expect(groups['patient-diagnoses'].recall).toBe(1);
    expect(groups['patient-diagnoses'].precision).toBeCloseTo(2 / 3);
  });

  it('takes lists as multisets', () => {
    const reviewer = {
      ...soundRecord().reviewer,
      statesOfLicensure: ['Oregon', 'Oregon'],
      specialties: [],
    };
    expect(evaluate({ reviewer }).disagreements.map(({ path, verdict }) => [path, verdict])).toEqual([
      ['/reviewer/statesOfLicensure/1', 'superfluous'],
      ['/reviewer/specialties', 'missing'],
    ]);
  });

  it('counts a letter without a record as wholly missing', () => {
    const { missingLetters, groups, exactRecords } = evaluateRecords(new Map([[NAME, goldLetter()]]), []);
    expect(missingLetters).toEqual([NAME]);
    expect(groups.header.recall).toBe(0);
    expect(exactRecords).toBe(0);
  });

  it('does not let one missed issue shift the others', () => {
    const labels = ['Wrist brace', 'Hand therapy, six visits', 'Nerve study'].map(goldIssue);
    const issues = [soundIssue({ heading: 'Wrist brace' }), soundIssue({ heading: 'Nerve study' })];
    expect(alignIssues(labels, issues).map(({ label, issue }) => [label?.heading, issue?.heading])).toEqual([
      ['Wrist brace', 'Wrist brace'],
      ['Hand therapy, six visits', undefined],
      ['Nerve study', 'Nerve study'],
    ]);
  });

  it('prints a table that names what disagrees', () => {
    const text = printEvaluation(evaluate({ priority: 'expedited' }), 10);
    expect(text).toContain(`${NAME} /priority wrong, SILENT`);
    expect(text).toMatch(/^header +0\.8571/m);
  });
});
