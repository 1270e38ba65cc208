import dwc from './dwc.json' with { type: 'json' };

/**
 * Specialty and subspecialty certificates of the American Board of Medical Specialties and the names that
 * go with the non-physician licences, as far as the state's own list lacks them.
 */
const FURTHER_SPECIALTIES: readonly string[] = [
  'Acupuncture',
  'Acupuncturist',
  'Addiction Medicine',
  'Adolescent Medicine',
  'Aerospace Medicine',
  'Brain Injury Medicine',
  'Cardiology',
  'Clinical Neurophysiology',
  'Clinical Psychology',
  'Dentistry',
  'Electrodiagnostic Medicine',
  'Endocrinology',
  'Endocrinology, Diabetes & Metabolism',
  'Family Medicine',
  'Forensic Psychiatry',
  'General Practice',
  'General Preventive Medicine',
  'General Surgery',
  'Geriatric Psychiatry',
  'Gynecology',
  'Health Psychology',
  'Hematology',
  'Interventional Pain Management',
  'Interventional Radiology',
  'Neuropsychology',
  'Neurosurgery',
  'Nuclear Medicine',
  'Obstetrics & Gynecology',
  'Occupational & Environmental Medicine',
  'Occupational Therapist',
  'Oral & Maxillofacial Surgery',
  'Orthopaedic Surgery',
  'Orthopaedic Sports Medicine',
  'Orthopedic Sports Medicine',
  'Osteopathic Manipulative Medicine',
  'Pain Medicine',
  'Pathology',
  'Pediatric Neurology',
  'Pharmacist',
  'Physical Therapist',
  'Physical Therapy',
  'Podiatry',
  'Psychiatry & Neurology',
  'Psychosomatic Medicine',
  'Spinal Cord Injury Medicine',
  'Spine Surgery',
  'Surgery of the Hand',
  'Undersea & Hyperbaric Medicine',
  'Vascular Neurology',
  'Vascular Surgery',
];

/** Every specialty a reviewer may have, in each spelling of its `&`. */
export const SPECIALTIES: readonly string[] = [
  ...new Set(
    [...dwc.reviewerSpecialties, ...dwc.specialtiesSeenOnlyInLetters, ...FURTHER_SPECIALTIES].flatMap(
      (name) => [name, name.replaceAll(' & ', ' and '), name.replaceAll(' and ', ' & ')],
    ),
  ),
];
