/**
 * Names and adjectives by which titles and series name a country, folded and without blanks. Here and not in the gazetteer,
 * because matching reads no files: what it compares are short names, and a word that is missing here only makes a question.
 */
const ROWS = `
AE uae emirates emirati unitedarabemirates|AF afghanistan afghan afghani|AL albania albanian|AM armenia armenian|AO angola angolan
AR argentina argentine argentinian|AT austria austrian|AU australia australian aus|AZ azerbaijan azerbaijani|BA bosnia bosnian
BD bangladesh bangladeshi|BE belgium belgian|BF burkina burkinabe|BG bulgaria bulgarian|BH bahrain bahraini|BI burundi|BJ benin
BN brunei bruneian|BO bolivia bolivian|BR brazil brazilian brasil|BT bhutan bhutanese|BW botswana|BY belarus belarusian|BZ belize
CA canada canadian|CD drc congolese|CH switzerland swiss|CI ivorian cotedivoire|CL chile chilean|CM cameroon cameroonian
CN china chinese prc sino|CO colombia colombian|CR costarica|CU cuba cuban|CY cyprus cypriot|CZ czechia czech|DE germany german
DJ djibouti|DK denmark danish|DO dominican|DZ algeria algerian|EC ecuador ecuadorian|EE estonia estonian|EG egypt egyptian
ER eritrea eritrean|ES spain spanish|ET ethiopia ethiopian|FI finland finnish|FJ fiji fijian|FR france french franco|GA gabon
GB uk britain british unitedkingdom anglo|GE georgia georgian|GH ghana ghanaian|GM gambia gambian|GN guinea guinean|GR greece greek hellenic
GT guatemala guatemalan|GY guyana guyanese|HN honduras honduran|HR croatia croatian|HT haiti haitian|HU hungary hungarian
ID indonesia indonesian|IE ireland irish|IL israel israeli|IN india indian indo|IQ iraq iraqi|IR iran iranian|IS iceland icelandic
IT italy italian|JM jamaica jamaican|JO jordan jordanian|JP japan japanese|KE kenya kenyan|KG kyrgyzstan kyrgyz|KH cambodia cambodian
KP dprk northkorea|KR rok southkorea korea korean|KW kuwait kuwaiti|KZ kazakhstan kazakh|LA laos lao laotian|LB lebanon lebanese
LK srilanka srilankan lanka lankan|LR liberia liberian|LS lesotho|LT lithuania lithuanian|LU luxembourg|LV latvia latvian|LY libya libyan
MA morocco moroccan|MD moldova moldovan|ME montenegro montenegrin|MG madagascar malagasy|MK macedonia macedonian|ML mali malian
MM myanmar burma burmese|MN mongolia mongolian|MR mauritania mauritanian|MT malta maltese|MU mauritius mauritian|MV maldives maldivian
MW malawi malawian|MX mexico mexican|MY malaysia malaysian|MZ mozambique mozambican|NA namibia namibian|NE niger nigerien
NG nigeria nigerian|NI nicaragua nicaraguan|NL netherlands dutch|NO norway norwegian|NP nepal nepali nepalese|NZ newzealand nz
OM oman omani|PA panama panamanian|PE peru peruvian|PG papuanewguinea png|PH philippines philippine filipino|PK pakistan pakistani pak
PL poland polish|PS palestine palestinian|PT portugal portuguese luso|PY paraguay paraguayan|QA qatar qatari|RO romania romanian
RS serbia serbian|RU russia russian russo|RW rwanda rwandan|SA saudi saudiarabia ksa|SB solomonislands|SC seychelles seychellois
SD sudan sudanese|SE sweden swedish|SG singapore singaporean|SI slovenia slovenian|SK slovakia slovak|SL sierraleone|SN senegal senegalese
SO somalia somali|SR suriname surinamese|SS southsudan|SV salvadoran elsalvador|SY syria syrian|SZ eswatini|TD chad chadian|TG togo togolese
TH thailand thai|TJ tajikistan tajik|TL timorleste timorese|TM turkmenistan turkmen|TN tunisia tunisian|TO tonga tongan
TR turkey turkiye turkish|TT trinidad|TW taiwan taiwanese|TZ tanzania tanzanian|UA ukraine ukrainian|UG uganda ugandan
US us usa unitedstates american america|UY uruguay uruguayan|UZ uzbekistan uzbek|VE venezuela venezuelan|VN vietnam vietnamese
VU vanuatu|WS samoa samoan|YE yemen yemeni|ZA southafrica southafrican|ZM zambia zambian|ZW zimbabwe zimbabwean`;

const CODES: ReadonlyMap<string, string> = new Map(ROWS.trim().split(/[|\n]/).flatMap((row) => {
  const [code = '', ...words] = row.split(' ');
  return words.map((word) => [word, code] as const);
}));

/** The longest name in words: "United Arab Emirates", "Papua New Guinea". */
const MOST_WORDS = 3;

/** A country named at a place of a list of folded words. */
export interface CountryAt {
  code: string;
  /** How many words it takes. */
  length: number;
}

/** The country that is named at a place, by the longest name; null when none is. */
export function countryAt(words: readonly string[], at: number): CountryAt | null {
  for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length -= 1) {
    const code = CODES.get(words.slice(at, at + length).join(''));
    if (code !== undefined) return { code, length };
  }
  return null;
}

/** The words that name no country, and the countries that the others name. */
export function withoutCountries(words: readonly string[]): { words: string[]; countries: ReadonlySet<string> } {
  const rest: string[] = [];
  const countries = new Set<string>();
  for (let at = 0; at < words.length;) {
    const found = countryAt(words, at);
    if (found === null) rest.push(words[at] ?? '');
    else countries.add(found.code);
    at += found?.length ?? 1;
  }
  return { words: rest, countries };
}
