import type { ScanProfileName } from '../generator/scan-pdf.ts';
import type { Story } from '../generator/story.ts';
import { backChiropractic2014 } from './2014-back-chiropractic.ts';
import { elbowAcupuncture2014 } from './2014-elbow-acupuncture.ts';
import { lumbarInjection2014 } from './2014-lumbar-injection.ts';
import { wristMedication2014 } from './2014-wrist-medication.ts';
import { ankleCare } from './ankle-care.ts';
import { contradictingDates } from './contradicting-dates.ts';
import { decisionAgainstConclusion } from './decision-against-conclusion.ts';
import { kneeMri } from './knee-mri.ts';
import { neckTherapies } from './neck-therapies.ts';
import { runOnDiagnoses } from './run-on-diagnoses.ts';
import { shoulderSurgery } from './shoulder-surgery.ts';

/** All letters, in the order of their case numbers within each layout. */
export const STORIES: readonly Story[] = [
  kneeMri,
  neckTherapies,
  shoulderSurgery,
  contradictingDates,
  decisionAgainstConclusion,
  runOnDiagnoses,
  ankleCare,
  lumbarInjection2014,
  elbowAcupuncture2014,
  wristMedication2014,
  backChiropractic2014,
];

/** Which letters have a scanned twin, and of what kind. */
export const SCANS: readonly { readonly story: Story; readonly profile: ScanProfileName }[] = [
  { story: kneeMri, profile: 's300' },
  { story: neckTherapies, profile: 'fax' },
  { story: contradictingDates, profile: 'rot' },
  { story: decisionAgainstConclusion, profile: 'copy150' },
  { story: runOnDiagnoses, profile: 's200' },
  { story: ankleCare, profile: 'mixed' },
  { story: wristMedication2014, profile: 's300' },
];
