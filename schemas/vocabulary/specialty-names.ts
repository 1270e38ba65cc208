import type { Profession } from '../record.ts';

/**
 * Other names of the specialties in the state's list (`dwc.json`), lower case: the certificates as the
 * American Board of Medical Specialties names them where the state's form differs (`Pain Medicine`), older and
 * British spellings, and the person for the field (`chiropractor`). A subspecialty the list lacks has none.
 */
export const OTHER_SPECIALTY_NAMES: Readonly<Record<string, string>> = {
  'adult psychiatry': 'Psychiatry',
  anaesthesiology: 'Anesthesiology',
  cardiology: 'Cardiovascular Disease',
  'cardiovascular medicine': 'Cardiovascular Disease',
  chiropractor: 'Chiropractic',
  'chiropractic medicine': 'Chiropractic',
  'colorectal surgery': 'Colon and Rectal Surgery',
  'clinical psychology': 'Psychology',
  'clinical psychologist': 'Psychologist',
  dentistry: 'Dentist',
  'family medicine': 'Family Practice',
  'general dentistry': 'Dentist',
  'general preventive medicine': 'Public Health & General Preventive Medicine',
  'general surgery': 'Surgery',
  geriatrics: 'Geriatric Medicine',
  'hospice medicine': 'Hospice & Palliative Medicine',
  'interventional pain management': 'Pain Management',
  neurosurgery: 'Neurological Surgery',
  'occupational & environmental medicine': 'Occupational Medicine',
  optometrist: 'Optometry',
  orthopaedics: 'Orthopedic Surgery',
  orthopedics: 'Orthopedic Surgery',
  'orthopaedic surgery': 'Orthopedic Surgery',
  'orthopaedic sports medicine': 'Sports Medicine',
  'orthopedic sports medicine': 'Sports Medicine',
  'otolaryngology head & neck surgery': 'Otolaryngology',
  'pain medicine': 'Pain Management',
  physiatry: 'Physical Medicine & Rehabilitation',
  'pm&r': 'Physical Medicine & Rehabilitation',
  podiatry: 'Podiatrist',
  'podiatric medicine': 'Podiatrist',
  'preventive medicine/occupational medicine': 'Occupational Medicine',
  'pulmonary medicine': 'Pulmonary Disease',
  pulmonology: 'Pulmonary Disease',
  'surgery of the hand': 'Hand Surgery',
  toxicology: 'Medical Toxicology',
  'vascular surgery': 'General Vascular Surgery',
};

/** The physicians for their fields, lower case, as `a board certified neurologist` names them; the state's name for the field. */
export const SPECIALISTS: Readonly<Record<string, string>> = {
  anesthesiologist: 'Anesthesiology',
  cardiologist: 'Cardiovascular Disease',
  dermatologist: 'Dermatology',
  'emergency physician': 'Emergency Medicine',
  'family physician': 'Family Practice',
  gastroenterologist: 'Gastroenterology',
  'general surgeon': 'Surgery',
  'hand surgeon': 'Hand Surgery',
  internist: 'Internal Medicine',
  neurologist: 'Neurology',
  'neurological surgeon': 'Neurological Surgery',
  neurosurgeon: 'Neurological Surgery',
  ophthalmologist: 'Ophthalmology',
  'orthopaedic surgeon': 'Orthopedic Surgery',
  'orthopedic surgeon': 'Orthopedic Surgery',
  otolaryngologist: 'Otolaryngology',
  physiatrist: 'Physical Medicine & Rehabilitation',
  'plastic surgeon': 'Plastic Surgery',
  psychiatrist: 'Psychiatry',
  pulmonologist: 'Pulmonary Disease',
  radiologist: 'Radiology',
  rheumatologist: 'Rheumatology',
  urologist: 'Urology',
};

/**
 * What shows that a reviewer is no physician, by the titles of the licences in the California Business and
 * Professions Code, division 2. A specialty without one of these words is a physician's.
 */
export const PROFESSION_WORDS: readonly (readonly [Profession | null, RegExp])[] = [
  ['chiropractor', /\bchiroprac/i],
  ['psychologist', /\bpsycholog|\bneuropsycholog/i],
  ['acupuncturist', /\bacupunctur|\boriental medicine\b/i],
  ['podiatrist', /\bpodiatr/i],
  [
    'dentist',
    /\bdentist|\bdental\b|\boral (?:&|and) maxillofacial\b|\bendodont|\bperiodont|\borthodont|\bprosthodont/i,
  ],
  ['optometrist', /\boptometr/i],
  // Licensed, but of none of the professions that the record tells apart.
  [null, /\bnurse\b|\bpharmacist\b|\bphysical therap(?:y|ist)\b|\boccupational therap(?:y|ist)\b/i],
];

/** Fields of the state's list that other professions certify in as well: `Chiropractor, Sports Medicine`. */
export const OPEN_TO_ALL: ReadonlySet<string> = new Set([
  'Sports Medicine',
  'Pain Management',
  'Occupational Medicine',
  'Physical Medicine & Rehabilitation',
  'Orthopedic Surgery',
  'Neurology',
  'Diagnostic Radiology',
  'Radiology',
]);

/** Words of the sentences on a reviewer that name a physician. */
export const PHYSICIAN_WORDS =
  /\b(?:physician\s+reviewer|medical\s+doctor|reviewing\s+physician|doctor\s+of\s+(?:osteopath\w*|medicine)|independent\s+physician|reviewer\s+is\s+a\s+(?:licensed\s+)?physician)\b/i;
