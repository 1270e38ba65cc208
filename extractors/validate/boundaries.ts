import type { Finding } from '../../schemas/index.ts';
import { finding } from '../finding.ts';
import type { Rule, UnjudgedRecord } from './rule.ts';

/**
 * What tells that a page, or a line where one text ends and the next begins, was lost or came twice. Every
 * text of a letter ends a sentence, the labels of an issue stand in the section of issues only, and the
 * formula of a modified request in a title of its own or in that title's rationale (held in all letters seen).
 */
export const checkBoundaries: Rule = (record) =>
  record.source.letterFormat === 'unknown'
    ? []
    : [
        ...cutTexts(record),
        ...strayLabels(record),
        ...swallowedTitles(record),
        ...swallowedConclusions(record),
        ...repeatedIssues(record),
      ];

const ENDS_SENTENCE = /[.!?]["”’')\]]*$/;

function cutTexts({ issues, sections }: UnjudgedRecord): Finding[] {
  const texts = [
    ...sections.map(({ kind, text }, index) => ({
      path: `/sections/${index}/text`,
      text: kind === 'case_summary' ? text : null,
    })),
    ...issues.flatMap(({ claimsAdministrator, reviewer, rationale }, index) => [
      { path: `/issues/${index}/claimsAdministrator/text`, text: claimsAdministrator.text },
      { path: `/issues/${index}/reviewer/text`, text: reviewer.text },
      { path: `/issues/${index}/rationale`, text: rationale },
    ]),
  ];
  return texts.flatMap(({ path, text }) => {
    if (text === null || text === '' || ENDS_SENTENCE.test(text)) return [];
    return [finding('cut-text', path, `"${text.slice(-40)}" ends no sentence: what follows may be lost`)];
  });
}

const LABEL = /\b(?:Claims Administrator|MAXIMUS) guideline:|\bDecision rationale:/i;

function strayLabels({ sections }: UnjudgedRecord): Finding[] {
  return sections.flatMap(({ kind, text }, index) => {
    const label = kind === 'issues' ? null : LABEL.exec(text)?.[0];
    if (!label) return [];
    const message = `"${label}" stands outside the section of issues: an issue may be lost`;
    return [finding('issue-boundary', `/sections/${index}/text`, message)];
  });
}

const MODIFIED = /\b(?:was|were) the original request\b[\s\S]{0,1500}?\bIMR eligible\b/i;

function swallowedTitles({ issues }: UnjudgedRecord): Finding[] {
  return issues.flatMap(({ originalRequest, rationale }, index) => {
    if (originalRequest !== null || rationale === null || !MODIFIED.test(rationale)) return [];
    const message =
      'the rationale speaks of an original request that the title does not: it may hold another title';
    return [finding('issue-boundary', `/issues/${index}/rationale`, message)];
  });
}

const CONCLUSION = /\b(?:is|are|was|were)\s+(?:not\s+)?medically\s+(?:necessary|appropriate)\b[^:]*?\.\s/i;

function swallowedConclusions({ issues }: UnjudgedRecord): Finding[] {
  return issues.flatMap(({ heading }, index) => {
    if (heading === null || !CONCLUSION.test(heading)) return [];
    const message = 'the title holds a conclusion: it may begin in the rationale above';
    return [finding('issue-boundary', `/issues/${index}/heading`, message)];
  });
}

function repeatedIssues({ issues }: UnjudgedRecord): Finding[] {
  return issues.flatMap((issue, index) => {
    const first = issues.findIndex((other) => sameIssue(issue, other));
    if (first === index) return [];
    const message = `the same as issue ${first + 1}, word for word: a page may have come twice`;
    return [finding('issue-boundary', `/issues/${index}/heading`, message)];
  });
}

type Issue = UnjudgedRecord['issues'][number];

function sameIssue(a: Issue, b: Issue): boolean {
  return a.heading === b.heading && a.decision === b.decision && a.rationale === b.rationale;
}
