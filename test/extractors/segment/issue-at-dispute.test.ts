import { describe, expect, it } from 'vitest';
import { requestAtDispute } from '../../../extractors/segment/issue-at-dispute.ts';

function requestOf(issue: string) {
  const { title, doubts = [] } = requestAtDispute(issue, { start: 0, end: issue.length });
  return { request: title && issue.slice(title.start, title.end), codes: doubts.map(({ code }) => code) };
}

describe('the issue at dispute', () => {
  it.each([
    ['The issue in dispute is whether the requested lumbar brace is medically necessary.', 'lumbar brace'],
    ['The issue at dispute is the request for a brace, size M.', 'a brace, size M'],
    ['Are six sessions of biofeedback medically necessary for this patient?', 'six sessions of biofeedback'],
    ['Whether the denial of a second opinion was appropriate.', 'a second opinion'],
    ['Is it medically necessary for the patient to receive a brace?', 'a brace'],
    ['Was the brace worn in March medically necessary?', 'brace worn in March'],
    ['The requested service in dispute is: a brace', 'a brace'],
    ['This review concerns the request for a brace.', 'a brace'],
    ['Treatment: Motrin 800 mg', 'Motrin 800 mg'],
    // A phrase is the request as it is printed.
    ['Request for authorization of a brace', 'Request for authorization of a brace'],
    ['A film to determine whether a screw is loose', 'A film to determine whether a screw is loose'],
  ])('"%s" asks for "%s"', (issue, request) => {
    expect(requestOf(issue).request).toBe(request);
  });

  it('is doubted where a sentence says more of it than is known', () => {
    expect(requestOf('The surgeon has asked for a brace.').codes).toEqual(['unfamiliar-request']);
  });
});
