import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Decision, Issue, LetterRecord, Outcome } from '../../schemas/index.ts';
import { soundIssue, soundRecord } from './record.ts';

/** Categories with how often they are asked for, and how often such a request is granted, all invented. */
const CATEGORIES = [
  ['Pharmaceuticals', 'Opioids', 20, 0.07],
  ['Pharmaceuticals', 'NSAID', 9, 0.16],
  ['Pharmaceuticals', 'Topical Analgesics', 9, 0.03],
  ['Pharmaceuticals', 'Muscle Relaxant', 8, 0.05],
  ['Rehabilitation', 'Physical Therapy', 15, 0.12],
  ['Rehabilitation', 'Acupuncture', 6, 0.22],
  ['Diagnostic Testing', 'Imaging / Radiology', 10, 0.19],
  ['Diagnostic Testing', 'EMG/NCV/NCS', 4, 0.21],
  ['Injection', 'Injection', 7, 0.11],
  ['DMEPOS', 'DME', 6, 0.14],
  ['Evaluation & Management', 'Medical Specialties', 4, 0.48],
  ['Psych Services', 'Therapies', 2, 0.4],
  ['Home Health', 'Home Health', 0.2, 0.1],
] as const;
const SPECIALTIES = [
  'Physical Medicine & Rehabilitation',
  'Occupational Medicine',
  'Family Practice',
  'Orthopedic Surgery',
  'Psychiatry',
];
const BASES = ['mtus', 'mtus', 'non_mtus', 'both', 'none'] as const;
const DRUGS = ['Tramadol', 'Norco', 'Naproxen', 'Cyclobenzaprine', 'Omeprazole'];
const NOTICED = [
  ['low-confidence', 'warning'],
  ['header-prose-conflict', 'warning'],
  ['decision-conclusion-conflict', 'warning'],
  ['unclear-conclusion', 'warning'],
  ['case-number-mismatch', 'error'],
  ['page-blank', 'info'],
] as const;

/**
 * A record of an invented letter, one of many that differ as real ones may: formats, years, scans, findings,
 * several requests, values not read. The same number gives the same record.
 */
export function variedRecord(number: number): LetterRecord {
  const random = seeded(number);
  const caseNumber = `CM${13 + (number % 6)}-${String(number).padStart(7, '0')}`;
  const documentId = `sha256:${createHash('sha256').update(`letter ${number}`).digest('hex')}`;
  const base = soundRecord({ caseNumber, documentId });
  if (random() < 0.012) return failedRecord(base);
  const received = Date.UTC(
    2014 + Math.floor(random() ** 0.8 * 4),
    Math.floor(random() * 12),
    1 + Math.floor(random() * 28),
  );
  const expedited = random() < 0.02;
  const days = expedited
    ? 2 + Math.floor(random() * 8)
    : 18 + Math.floor(random() * 20 + random() * 20 + random() ** 6 * 200);
  const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10);
  const scanned = random() < 0.3;
  const unsure = random() < (scanned ? 0.25 : 0.08);
  const issues = Array.from({ length: 1 + Math.floor(random() ** 2.5 * 6) }, () => issueOf(random));
  const findings: LetterRecord['findings'] = [];
  for (const [code, severity] of NOTICED) {
    if (!(severity === 'info' ? random() < 0.03 : unsure && random() < 0.4)) continue;
    findings.push({ code, severity, path: '/dates/injury', message: 'An invented finding.' });
  }
  const doubtful = findings.some(({ severity }) => severity !== 'info');
  const specialty = pick(SPECIALTIES, random);
  return {
    ...base,
    source: {
      ...base.source,
      fileName: `${caseNumber}.pdf`,
      letterFormat: number % 6 < 2 ? 'F4' : random() < 0.01 ? 'unknown' : 'F5',
      pages: Array.from({ length: 3 + issues.length }, (_, index) => ({
        number: index + 1,
        textSource: scanned && random() < 0.96 ? 'ocr' : 'text-layer',
        rotation: 0,
        confidence: scanned ? 0.96 - random() ** 4 * 0.4 : 1,
      })),
    },
    priority: expedited ? 'expedited' : 'standard',
    dates: {
      ...base.dates,
      applicationReceived: random() < 0.02 ? null : dateOf(received),
      decision: random() < 0.01 ? null : dateOf(received + days * 86_400_000),
    },
    reviewer: {
      ...base.reviewer,
      specialties: [specialty],
      normalized: [{ printed: specialty, specialty: random() < 0.02 ? null : specialty }],
    },
    patient: {
      age: random() < 0.05 ? null : 20 + Math.floor(random() * 45),
      sex: random() < 0.03 ? null : 'female',
    },
    issues,
    outcome: outcomeOf(issues),
    findings,
    status: doubtful ? 'needs_review' : 'accepted',
  };
}

function issueOf(random: () => number): Issue {
  const total = CATEGORIES.reduce((sum, [, , weight]) => sum + weight, 0);
  let at = random() * total;
  const [group, subgroup, , granted] =
    CATEGORIES.find(([, , weight]) => {
      at -= weight;
      return at < 0;
    }) ?? CATEGORIES[0];
  const overturned = random() < granted;
  const sound = soundIssue();
  const drug = group === 'Pharmaceuticals' && random() < 0.8;
  return soundIssue({
    category: random() < 0.02 ? null : { group, subgroup },
    decision: random() < 0.004 ? null : overturned ? 'overturned' : 'upheld',
    originalRequest: random() < 0.09 ? 'Twelve visits of an invented therapy' : null,
    reviewer: { ...sound.reviewer, basis: pick(BASES, random) },
    treatment: {
      ...sound.treatment,
      drug: drug
        ? { name: pick(DRUGS, random), strength: null, form: null, quantity: null, refills: null }
        : null,
    },
  });
}

function failedRecord(base: ReturnType<typeof soundRecord>): LetterRecord {
  return {
    ...base,
    caseNumber: null,
    source: {
      ...base.source,
      letterFormat: 'unknown',
      pages: [],
      fileName: `damaged-${base.caseNumber}.pdf`,
    },
    dates: { injury: null, assigned: null, decision: null, urDenial: null, applicationReceived: null },
    issues: [],
    outcome: null,
    findings: [
      { code: 'damaged-pdf', severity: 'error', path: '', message: 'The PDF is too damaged to open.' },
    ],
    status: 'failed',
  };
}

function outcomeOf(issues: readonly Issue[]): Outcome | null {
  const decisions = new Set<Decision | null>(issues.map(({ decision }) => decision));
  if (decisions.has(null)) return null;
  if (decisions.size > 1) return 'partially_overturned';
  return decisions.has('upheld') ? 'upheld' : 'overturned';
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** Numbers in [0, 1) that depend on the seed alone. */
function seeded(seed: number): () => number {
  let block = Buffer.alloc(0);
  let round = 0;
  return () => {
    if (block.length < 4) {
      block = createHash('sha256').update(`${seed}.${round}`).digest();
      round += 1;
    }
    const number = block.readUInt32BE(0);
    block = block.subarray(4);
    return number / 2 ** 32;
  };
}
