import { describe, expect, it } from 'vitest';
import { assemble } from '../../../extractors/assemble.ts';
import { findDrugNames, proposeCategory } from '../../../extractors/fields/category.ts';
import { findUnlistedDrug } from '../../../extractors/fields/drug-structure.ts';
import { listedSpecialty } from '../../../extractors/fields/reviewer-profession.ts';
import { readTreatment } from '../../../extractors/fields/treatment.ts';
import { findChapter } from '../../../extractors/normalize/guideline-chapters.ts';
import { readOtherCitations } from '../../../extractors/normalize/guideline-other.ts';
import { splitSections } from '../../../extractors/normalize/guideline-sections.ts';
import { readTermList } from '../../../extractors/normalize/vocabulary-list.ts';
import type { Treatment } from '../../../schemas/index.ts';
import { DRUG_FORMS } from '../../../schemas/vocabulary/drug-forms.ts';
import { DRUG_STEMS } from '../../../schemas/vocabulary/drug-stems.ts';
import {
  COMPOUND_BRANDS,
  DRUGS,
  TOPICAL_BRANDS,
  TOPICAL_INGREDIENTS,
  UNLISTED_DRUGS,
} from '../../../schemas/vocabulary/drugs.ts';
import dwc from '../../../schemas/vocabulary/dwc.json' with { type: 'json' };
import { GUIDELINE_SOURCES } from '../../../schemas/vocabulary/guideline-families.ts';
import { MTUS_CHAPTERS, MTUS_SECTIONS } from '../../../schemas/vocabulary/mtus.ts';
import { SPECIALTIES } from '../../../schemas/vocabulary/specialties.ts';
import { OTHER_SPECIALTY_NAMES, SPECIALISTS } from '../../../schemas/vocabulary/specialty-names.ts';
import { STATE_ABBREVIATIONS, STATE_CODES, STATES } from '../../../schemas/vocabulary/states.ts';
import { TREATMENTS } from '../../../schemas/vocabulary/treatments.ts';
import { letterOfLines } from '../letters.ts';

/** An entry no rule can reach is dead data: each must be found by the reader that it is for. */
describe('every entry is reachable', () => {
  it('of the drugs', () => {
    const names = [
      ...Object.values(DRUGS).flat(),
      ...TOPICAL_BRANDS,
      ...COMPOUND_BRANDS,
      ...TOPICAL_INGREDIENTS,
      ...UNLISTED_DRUGS,
    ];
    const lost = names.filter((name) => findDrugNames(name).length === 0);
    expect(lost).toEqual([]);
  });

  it('of the drugs, once only: no name has two subgroups', () => {
    const listed = Object.entries(DRUGS).flatMap(([subgroup, names]) =>
      names.map((name) => [name, subgroup] as const),
    );
    const groups = new Map<string, Set<string>>();
    for (const [name, subgroup] of [...listed, ...UNLISTED_DRUGS.map((name) => [name, 'none'] as const)])
      groups.set(name, (groups.get(name) ?? new Set()).add(subgroup));
    expect([...groups].filter(([, subgroups]) => subgroups.size > 1).map(([name]) => name)).toEqual([]);
  });

  it('of the treatments, in categories of the state', () => {
    const at = { start: 0, end: 1 };
    const terms = TREATMENTS.flatMap(({ terms: own }) => own);
    expect(
      terms.filter((term) => proposeCategory(term.replaceAll('~', 'of the'), at).value === null),
    ).toEqual([]);
    const categories: Record<string, readonly string[]> = dwc.treatmentCategories;
    const strange = TREATMENTS.filter(
      ({ category }) => !categories[category.group]?.includes(category.subgroup),
    );
    expect(strange.map(({ category }) => category)).toEqual([]);
    expect(Object.keys(DRUGS).filter((subgroup) => !categories.Pharmaceuticals?.includes(subgroup))).toEqual(
      [],
    );
  });

  it('of the endings of generic names, each of a subgroup of the state', () => {
    const subgroups: readonly string[] = dwc.treatmentCategories.Pharmaceuticals;
    const lost = Object.entries(DRUG_STEMS).filter(
      ([stem, subgroup]) =>
        findUnlistedDrug(`Xyw${stem} 10mg #30`)?.subgroup !== subgroup || !subgroups.includes(subgroup),
    );
    expect(lost).toEqual([]);
  });

  it('of the endings, none of which says otherwise than the list of drugs', () => {
    const listed = Object.entries(DRUGS).flatMap(([subgroup, names]) =>
      names.map((name) => [name, subgroup] as const),
    );
    // A brand of two drugs, and two drugs that are given for another illness than others of their structure.
    const exceptions = new Set(['vicoprofen', 'alosetron', 'atomoxetine']);
    const other = listed.flatMap(([name, subgroup]) => {
      const marked = findUnlistedDrug(`${name} 10mg #30`)?.subgroup ?? null;
      return marked === null || marked === subgroup || exceptions.has(name)
        ? []
        : [`${name}: ${subgroup}, by its ending ${marked}`];
    });
    expect(other).toEqual([]);
  });

  it('of the forms of drugs', () => {
    const lost = Object.entries(DRUG_FORMS).flatMap(([form, words]) =>
      words.filter((word) => formOf(`Motrin ${word} 800mg`) !== form),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ['states', [...STATES, ...STATE_CODES, ...STATE_ABBREVIATIONS]],
    ['specialties', SPECIALTIES],
  ] as const)('of the %s', (_, entries) => {
    const syntax = { separator: /[,;]/g };
    const lost = entries.filter(
      (entry) => readTermList(entry, { start: 0, end: entry.length }, entries, syntax)[0]?.entry !== entry,
    );
    expect(lost).toEqual([]);
  });

  it('of the other names of specialties, each for one of the state’s list', () => {
    const strange = Object.entries({ ...OTHER_SPECIALTY_NAMES, ...SPECIALISTS }).filter(
      ([other, name]) => listedSpecialty(other) !== name || !dwc.reviewerSpecialties.includes(name),
    );
    expect(strange).toEqual([]);
  });

  it('of the MTUS', () => {
    const names = MTUS_CHAPTERS.flatMap((chapter) =>
      [chapter.title, ...(chapter.aliases ?? [])].map((name) => [name, chapter.title]),
    );
    expect(names.filter(([name, title]) => findChapter(name as string)?.chapter.title !== title)).toEqual([]);
    expect(MTUS_SECTIONS.filter((heading) => splitSections(heading)[0]?.known !== heading)).toEqual([]);
  });

  it('of the guideline families', () => {
    const citations = [
      'Official Disability Guidelines',
      'ACOEM',
      'FDA label',
      'Medicare manual',
      'Labor Code 4610',
    ];
    const families = citations.map((citation) => readOtherCitations(citation)[0]?.family);
    expect(families).toEqual(GUIDELINE_SOURCES.map(({ family }) => family));
  });
});

function formOf(title: string): string | null | undefined {
  const letter = letterOfLines([title], { textSource: 'text-layer' });
  const parts = { disputed: { start: 0, end: letter.text.length }, originalRequest: null, authorized: null };
  const category = { group: 'Pharmaceuticals', subgroup: 'NSAID' };
  return assemble<Treatment>(readTreatment(letter, parts, category), letter).value.drug?.form;
}
