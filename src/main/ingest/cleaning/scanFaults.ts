import type { Edit } from './offsetText';

/** What a scan takes for another letter: `l` for I, `1` for l, `5` for s, `rn` for m. A text without any of these signs is passed over. */
const SIGN = /\bl(?:n |[nmrstc][a-z]{2})|[A-Z]l[A-Z]|\bl[A-Z]{2}|[a-z][015][a-z]|[a-z]1\b|rn/;

/** Words whose first letter was a capital I: no English word begins so. */
const SMALL_FOR_CAPITAL = /(?<![\p{L}\p{N}/.@-])l(?=n(?: [a-z]|[a-z]{2,})|m[a-z]{3,}|srael|slam|sland|raq\b|raqi|ran\b|ranian|reland|rish\b|taly\b|talian|celand)/gu;
/** "JOlNT", "AlR FORCE", "lNDIA"; but a place or a family may well be "AlUla" or "ElBaradei". */
const SMALL_AMONG_CAPITALS = /(?<=[A-Z]{2})l(?=[A-Z])|(?<=[B-DF-TV-Z])l(?=[A-Z]{2})|(?<=(?<!\p{L})A)l(?=R(?:\b|CRAFT|PORT|FIELD|BASE|MEN))|(?<![\p{L}\p{N}])l(?=[A-Z]{2})/gu;
/** "particu1ar", "assi5tance", "f0reign": a figure within a word of small letters, where no space is missing before "1st" or "5th". */
const FIGURE_WITHIN = /(?<=(?<![\p{L}\p{N}/.@_-])[A-Za-z][a-z]{0,14})[015](?!(?:st|nd|rd|th)\b)(?=[a-z]{2,}(?![\p{N}/@_.]))/gu;
/** "Nationa1": at the end only of words that are known, for behind "Argentina" a figure is that of a footnote. */
const FIGURE_LAST = /(?<=(?<!\p{L})(?:nationa|internationa|genera|admira|centra|bilatera|annua|nava|officia|specia|socia|capita|regiona|provincia|ministeria|industria|commercia|territoria|fina|federa|roya))1(?![\p{L}\p{N}])/giu;
const FOR_FIGURE: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 5: 's' };

const MEANT = /(?<!\p{L})\p{L}{0,12}rn\p{L}{0,12}(?!\p{L})/gu;
/** Words of the field, and names, in which a scan reads m as rn. */
const WITH_M: ReadonlySet<string> = new Set([
  'command commander commanders commanding commodore committee committees commission commissioner ambassador ambassadors admiral admirals ceremony ceremonies regiment regimental',
  'government governments parliament parliamentary department departments memorandum memoranda military maritime member members meeting meetings minister ministers ministerial ministry',
  'ministries mission missions management movement agreement agreements document documents equipment development employment environment engagement improvement programme programmes summit',
  'premier chairman from made marine marines army armies armed armament month months moment mutual common community company',
  'september november december march may germany german vietnam vietnamese romania romanian denmark cambodia myanmar yemen armenia mexico jamaica colombia mozambique zimbabwe',
  'mongolia malaysia namibia gambia cameroon comoros montenegro macedonia malta monaco mauritius mauritania mali malawi panama suriname guatemala turkmenistan bermuda bahamas dominica',
].join(' ').split(' '));

/** Parts of a word that a scan parted: "Adm iral". */
const PARTED = /(?<!\p{L})(\p{Lu}\p{Ll}{1,5}) (\p{Ll}{2,7})(?!\p{L})/gu;
const WHOLE: ReadonlySet<string> = new Set('Admiral General Colonel Commander Commodore Captain Lieutenant Brigadier Minister Ambassador Secretary President Director Ministry Embassy Republic Defence Defense Foreign'.split(' '));

/** Edits that put back letters which a scan confused, where no other reading is possible. Nothing is guessed of names that no list holds. */
export function repairScan(text: string): Edit[] {
  if (!SIGN.test(text)) return [];
  const edits = [
    ...[...text.matchAll(SMALL_FOR_CAPITAL), ...text.matchAll(SMALL_AMONG_CAPITALS)].map((match) => ({ start: match.index, end: match.index + 1, text: 'I' })),
    ...[...text.matchAll(FIGURE_WITHIN), ...text.matchAll(FIGURE_LAST)].map((match) => ({ start: match.index, end: match.index + 1, text: FOR_FIGURE[match[0]] ?? match[0] })),
    ...[...text.matchAll(MEANT)].flatMap((match) => withM(match[0], match.index)),
  ];
  if (edits.length > 0) edits.push(...[...text.matchAll(PARTED)].flatMap((match) => (WHOLE.has(`${match[1] ?? ''}${match[2] ?? ''}`) ? [{ start: match.index, end: match.index + match[0].length, text: `${match[1] ?? ''}${match[2] ?? ''}` }] : [])));
  return edits.toSorted((a, b) => a.start - b.start);
}

/** The places in a word at which rn stands for m, where that makes it a word of the field. */
function withM(word: string, at: number): Edit[] {
  const lower = word.toLowerCase();
  const places = [...lower.matchAll(/rn/g)].map((match) => match.index);
  const meant = places.find((place) => WITH_M.has(`${lower.slice(0, place)}m${lower.slice(place + 2)}`));
  if (meant !== undefined) return [edit(word, at, meant)];
  return places.length > 1 && WITH_M.has(lower.replaceAll('rn', 'm')) ? places.map((place) => edit(word, at, place)) : [];
}

function edit(word: string, at: number, place: number): Edit {
  return { start: at + place, end: at + place + 2, text: /^\p{Lu}/u.test(word.slice(place)) ? 'M' : 'm' };
}
