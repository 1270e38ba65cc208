/**
 * Forms in which drugs are dispensed, each with the words that requests print for it: the dosage forms of
 * the FDA's list (Data Standards Manual, `Dosage Form`) as far as they are asked for, and usual short forms.
 */
export const DRUG_FORMS: Readonly<Record<string, readonly string[]>> = {
  tablet: ['tablet', 'tab', 'tabs', 'pill', 'caplet', 'odt', 'orally disintegrating tablet'],
  capsule: ['capsule', 'cap', 'caps', 'softgel', 'gelcap'],
  patch: ['patch', 'patches'],
  pad: ['pad'],
  cream: ['cream', 'creme', 'emollient'],
  gel: ['gel', 'emulgel'],
  ointment: ['ointment', 'ung'],
  lotion: ['lotion'],
  spray: ['spray', 'nasal spray'],
  inhaler: ['inhaler', 'hfa', 'diskus'],
  drops: ['drops', 'eye drops', 'ear drops', 'gtts'],
  solution: ['solution', 'soln', 'oral solution'],
  suspension: ['suspension', 'oral suspension'],
  syrup: ['syrup', 'elixir'],
  liquid: ['liquid'],
  film: ['film'],
  lozenge: ['lozenge', 'troche', 'lollipop'],
  suppository: ['suppository', 'suppositories'],
  injection: ['injection', 'injections', 'inj', 'auto-injector', 'autoinjector', 'prefilled syringe', 'vial'],
  powder: ['powder', 'packet', 'granules'],
  'roll-on': ['roll-on', 'roll on'],
  foam: ['foam', 'aerosol'],
  balm: ['balm', 'salve', 'liniment'],
};

/** Salts and ways of release printed after a drug's name, of which they are a part: `Ultram ER`. */
export const NAME_ENDINGS: readonly string[] = (
  'er,xr,sr,dr,cr,ir,ec,xl,la,hcl,hci,hct,hctz,dosepak,dose pack,sodium,sod,potassium,pot,calcium,magnesium,hydrochloride,' +
  'tartrate,bitartrate,succinate,maleate,mesylate,besylate,phosphate,sulfate,acetate,citrate,fumarate,' +
  'hydrobromide,hbr,pamoate,tromethamine,dipropionate,propionate,valerate,nitrate,epolamine,delayed release,' +
  'extended release,sustained release,controlled release,immediate release,ds,es,pm,cd,forte,one,strength'
).split(',');

/** Words of `DRUGS` that name a class and no drug. */
export const DRUG_CLASSES: ReadonlySet<string> = new Set(
  (
    'opioid,opioids,narcotic,narcotics,nsaid,nsaids,muscle relaxant,muscle relaxants,muscle relaxer,antidepressant,' +
    'anxiolytic,sleep aid,proton pump inhibitor,ppi,laxative,stool softener,antacid,anti nausea,antiemetic,' +
    'anticoagulant,antibiotic,antibiotics,inhaler,nebulizer solution,steroid dose pack,steroid taper,oral steroid,' +
    'oral steroids,viscosupplementation,viscosupplement,visco supplementation,viscous supplementation,medical food,' +
    'medical foods,vitamin,vitamins,supplement,supplements,dietary supplement,nutritional supplement,' +
    'protein supplement,calcium supplement,iron supplement,analgesic,pain medication,' +
    'eye drops,ophthalmic drops,lubricating eye drops,eye ointment,vaccine,vaccination,vaccinations,immunization'
  ).split(','),
);
