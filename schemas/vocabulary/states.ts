/**
 * States and other jurisdictions of the United States that license physicians, as the Postal Service spells
 * them (Publication 28, appendix B).
 */
export const STATES: readonly string[] = [
  'Alabama',
  'Alaska',
  'American Samoa',
  'Arizona',
  'Arkansas',
  'California',
  'Colorado',
  'Connecticut',
  'Delaware',
  'District of Columbia',
  'Florida',
  'Georgia',
  'Guam',
  'Hawaii',
  'Idaho',
  'Illinois',
  'Indiana',
  'Iowa',
  'Kansas',
  'Kentucky',
  'Louisiana',
  'Maine',
  'Maryland',
  'Massachusetts',
  'Michigan',
  'Minnesota',
  'Mississippi',
  'Missouri',
  'Montana',
  'Nebraska',
  'Nevada',
  'New Hampshire',
  'New Jersey',
  'New Mexico',
  'New York',
  'North Carolina',
  'North Dakota',
  'Northern Mariana Islands',
  'Ohio',
  'Oklahoma',
  'Oregon',
  'Pennsylvania',
  'Puerto Rico',
  'Rhode Island',
  'South Carolina',
  'South Dakota',
  'Tennessee',
  'Texas',
  'Utah',
  'Vermont',
  'Virgin Islands',
  'Virginia',
  'Washington',
  'West Virginia',
  'Wisconsin',
  'Wyoming',
];

/** The two-letter codes of the same source, as some letters print them. */
export const STATE_CODES: readonly string[] =
  'AL AK AS AZ AR CA CO CT DE DC FL GA GU HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND MP OH OK OR PA PR RI SC SD TN TX UT VT VI VA WA WV WI WY'.split(
    ' ',
  );

/**
 * The abbreviations of the Government Publishing Office's Style Manual (2016, rule 9.13) as far as they are no
 * codes (`Pa.`), and those of the point of the compass alone (`N. Carolina`). Their full stops end no sentence.
 */
export const STATE_ABBREVIATIONS: readonly string[] =
  'Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|D.C.|Washington, D.C.|Del.|Fla.|Ill.|Ind.|Kans.|Mass.|Mich.|Minn.|Miss.|Mont.|N.C.|N. Carolina|N. Dak.|N. Dakota|N.H.|N.J.|N. Mex.|N.Y.|Nebr.|Nev.|Okla.|Oreg.|R.I.|S.C.|S. Carolina|S. Dak.|S. Dakota|Tenn.|Tex.|W. Va.|W. Virginia|Wash.|Wis.|Wyo.'.split(
    '|',
  );
