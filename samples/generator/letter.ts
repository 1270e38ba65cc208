import { EMBEDDED_SANS, TIMES } from './fonts.ts';
import { composeGuideline, composeTitle, HEADINGS, LABELS, LEAD_INS, METHOD_PARAGRAPH } from './formula.ts';
import { drawHeaderTable, TABLE_BOTTOM } from './header-table.ts';
import { type DrawnPage, PAGE, PageFlow } from './page-flow.ts';
import type { Story, StoryIssue } from './story.ts';

/** Lays a story out as the letters of 2014 (F4) and of 2016-17 (F5) are. */
export function drawLetter(story: Story): readonly DrawnPage[] {
  const flow = new PageFlow(story.embeddedFont ? EMBEDDED_SANS : TIMES, story.strayLines);
  flow.place({ kind: 'letterhead', x: 464, y: 46, width: 120, height: 30 });
  if (story.header) {
    flow.place(...drawHeaderTable(story.caseNumber, story.header));
    flow.moveTo(TABLE_BOTTOM + PAGE.margin / 6);
  } else {
    flow.moveTo(96);
  }

  flow.heading(HEADINGS.method);
  drawQualification(flow, story);
  flow.skip();
  flow.heading(HEADINGS.caseSummary);
  flow.paragraph(LEAD_INS.caseSummary);
  flow.skip();
  flow.paragraph(story.caseSummary);
  flow.skip();
  flow.heading(HEADINGS.issues);
  flow.paragraph(LEAD_INS.issues);
  for (const issue of story.issues) drawIssue(flow, issue);
  return flow.pages;
}

function drawQualification(flow: PageFlow, { reviewer }: Story): void {
  const { printed } = reviewer;
  if (printed.kind === 'sentence') {
    flow.paragraph(`${METHOD_PARAGRAPH} ${printed.text}`);
    return;
  }
  flow.paragraph(METHOD_PARAGRAPH);
  flow.skip();
  flow.paragraph('The Expert Reviewer has the following credentials:');
  flow.paragraph(`State(s) of Licensure: ${reviewer.statesOfLicensure.join(printed.separator)}`);
  flow.paragraph(`Certification(s)/Specialty: ${reviewer.specialties.join(', ')}`);
}

function drawIssue(flow: PageFlow, issue: StoryIssue): void {
  const decision = issue.decision === 'upheld' ? 'Upheld' : 'Overturned';
  flow.skip();
  flow.paragraph(decision, `${composeTitle(issue.title)}:${issue.decisionOnNextLine ? '\u2028' : ' '}`);
  const labelled = (label: string, text: string): void => {
    flow.skip();
    flow.paragraph(text, `${label} `);
  };
  labelled(
    LABELS.claimsAdministrator,
    composeGuideline(issue.claimsAdministrator, 'The Claims Administrator'),
  );
  labelled(LABELS.reviewer, composeGuideline(issue.reviewer, 'The Expert Reviewer'));
  labelled(LABELS.rationale, issue.rationale);
}
