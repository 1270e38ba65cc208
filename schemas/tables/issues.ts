import type { Table } from './column.ts';
import { LETTER_KEY, positionColumn } from './key-columns.ts';
import { REASONS, recordColumns } from './record-columns.ts';

const TITLE = 'Title of the issue.';
const MODIFIED = 'Title of the issue, where the request was modified.';

export const ISSUES: Table = {
  name: 'issues',
  row: 'One disputed treatment of a letter, with the decision on it.',
  key: ['letter_key', 'issue'],
  foreignKeys: [{ columns: ['letter_key'], table: 'letters' }],
  columns: [
    LETTER_KEY,
    positionColumn('issue', 0, 'Place of the issue in the letter, from 1.'),
    ...recordColumns('/issues/*', {
      '/heading': {
        meaning: 'Title as printed, without the decision word.',
        source: TITLE,
        accuracy: 'issues.heading',
        reasons: REASONS,
      },
      '/disputed': {
        meaning: 'What is in dispute: the remaining part of a modified request, otherwise the title.',
        source: TITLE,
        accuracy: 'issues.disputed',
        reasons: REASONS,
      },
      '/originalRequest': {
        meaning: 'What was asked for before it was modified; empty where the request was not modified.',
        source: MODIFIED,
        accuracy: 'issues.originalRequest',
      },
      '/authorized': {
        meaning: 'What the claims administrator authorized; empty where the request was not modified.',
        source: MODIFIED,
        accuracy: 'issues.authorized',
      },
      '/decision': {
        meaning: '`upheld`: the denial stands; `overturned`: the treatment is to be authorized.',
        source: 'Last word of the title.',
        accuracy: 'issues.decision',
        reasons: REASONS,
      },
      '/category/group': {
        meaning: "Group of treatments, of the State's list.",
        source: 'Vocabulary of treatments, from the title.',
        accuracy: 'issues.category',
        reasons: REASONS,
      },
      '/category/subgroup': {
        meaning: "Subgroup of treatments, of the State's list.",
        source: 'Vocabulary of treatments, from the title.',
        accuracy: 'issues.category',
        reasons: REASONS,
      },
      '/treatment/drug/name': { meaning: 'Drug, as printed.', source: TITLE },
      '/treatment/drug/strength': { meaning: 'Strength with its unit, as printed.', source: TITLE },
      '/treatment/drug/form': { meaning: 'Form, such as `tablet`.', source: TITLE },
      '/treatment/drug/quantity': { meaning: 'Units dispensed.', unit: 'units of the form', source: TITLE },
      '/treatment/drug/refills': { meaning: 'Refills.', unit: 'refills', source: TITLE },
      '/treatment/visits': {
        meaning: 'Visits, sessions or treatments in all.',
        unit: 'visits',
        source: TITLE,
      },
      '/treatment/frequency/times': {
        meaning: 'How often; the lower number of a range.',
        unit: 'times per `treatment_frequency_per`',
        source: TITLE,
      },
      '/treatment/frequency/timesAtMost': {
        meaning: 'How often; the upper number of a range, otherwise empty.',
        unit: 'times per `treatment_frequency_per`',
        source: TITLE,
      },
      '/treatment/frequency/per': { meaning: 'Period the frequency counts in.', source: TITLE },
      '/treatment/duration/value': {
        meaning: 'How long; the lower number of a range.',
        unit: 'in `treatment_duration_unit`',
        source: TITLE,
      },
      '/treatment/duration/valueAtMost': {
        meaning: 'How long; the upper number of a range, otherwise empty.',
        unit: 'in `treatment_duration_unit`',
        source: TITLE,
      },
      '/treatment/duration/unit': { meaning: 'Unit of the duration.', source: TITLE },
      '/treatment/bodyParts': { meaning: 'Body parts with their sides.', source: TITLE },
      '/treatment/datesOfService/from': { meaning: 'First day of a retrospective request.', source: TITLE },
      '/treatment/datesOfService/to': { meaning: 'Last day of a retrospective request.', source: TITLE },
      '/treatment/requested/value': {
        meaning: 'Quantity asked for.',
        unit: 'in `treatment_requested_unit`',
        source: TITLE,
      },
      '/treatment/requested/unit': { meaning: 'Unit of the quantity asked for.', source: TITLE },
      '/treatment/authorized/value': {
        meaning: 'Quantity authorized.',
        unit: 'in `treatment_authorized_unit`',
        source: MODIFIED,
      },
      '/treatment/authorized/unit': { meaning: 'Unit of the quantity authorized.', source: MODIFIED },
      '/treatment/remaining/value': {
        meaning: 'Quantity left in dispute.',
        unit: 'in `treatment_remaining_unit`',
        source: MODIFIED,
      },
      '/treatment/remaining/unit': { meaning: 'Unit of the quantity left in dispute.', source: MODIFIED },
      '/claimsAdministrator/text': {
        meaning: 'What the claims administrator relied on, as printed.',
        source: '`Claims Administrator guideline:`.',
        accuracy: 'guidelines.text',
        reasons: { absentIn: ['F1'] },
      },
      '/claimsAdministrator/basis': {
        meaning: 'Whether the claims administrator relied on the MTUS, on other guidelines, both or none.',
        source: '`Claims Administrator guideline:`.',
        accuracy: 'guidelines.basis',
        reasons: { absentIn: ['F1'] },
      },
      '/reviewer/text': {
        meaning: 'What the reviewer relied on, as printed.',
        source: '`MAXIMUS guideline:`.',
        accuracy: 'guidelines.text',
        reasons: REASONS,
      },
      '/reviewer/basis': {
        meaning: 'Whether the reviewer relied on the MTUS, on other guidelines, both or none.',
        source: '`MAXIMUS guideline:`.',
        accuracy: 'guidelines.basis',
        reasons: REASONS,
      },
      '/finding': {
        meaning: 'What the rationale concludes.',
        source: '`Decision rationale:`.',
        accuracy: 'issues.finding',
        reasons: REASONS,
      },
      '/rationale': {
        meaning: 'Whole text of the rationale.',
        source: '`Decision rationale:`.',
        accuracy: 'issues.rationale',
        reasons: REASONS,
      },
    }),
  ],
  *rows(record, letterKey) {
    for (const [index, item] of record.issues.entries()) {
      yield { letterKey, record, item, at: `/issues/${index}`, positions: [index + 1] };
    }
  },
};
