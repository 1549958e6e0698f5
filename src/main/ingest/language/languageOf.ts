import { scriptLanguage } from './scripts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The small words of languages in Latin script; our own lists. Words that English has too are left out where they would mislead. */
const PROFILES: ReadonlyArray<{ language: string; words: ReadonlySet<string> }> = [
  { language: 'English', words: list('the of and to in a for on with by at from is was that as his her their its will which has have this an be were are been or between during who said it he') },
  { language: 'French', words: list('le la les de des du et en un une dans pour que qui au aux avec sur par est ont été sont ce cette ses son sa leur lors entre ainsi a d l') },
  { language: 'Spanish', words: list('el la los las de del y en un una para que con por se su sus al es ha han fue entre como más durante lo este esta') },
  { language: 'Portuguese', words: list('o a os as de do da dos das e em um uma para que com por no na nos nas ao se foi entre como mais seu sua durante pelo pela são') },
  { language: 'Italian', words: list('il la lo gli le di del della dei delle e in un una per che con da al alla nel nella sul sono è stato tra come più suo sua anche i ha') },
  { language: 'German', words: list('der die das den dem des und in ein eine einen einem einer zu zum zur mit von vom für auf im am ist war wurde sich nach bei dass auch als zwischen über') },
  { language: 'Dutch', words: list('de het een van en in op voor met te dat is zijn door bij naar aan ook om wordt werd heeft tussen over als uit') },
  { language: 'Swedish', words: list('och att det som en ett i på av för med till är den de har om från vid mellan inte också under') },
  { language: 'Danish or Norwegian', words: list('og at det som en et i på af av for med til er den de har om fra ved mellem mellom ikke også under blev ble') },
  { language: 'Finnish', words: list('ja on että sekä oli ei myös ovat hän joka mutta kanssa välillä mukaan tapasi tänään') },
  { language: 'Polish', words: list('i w na z do się że jest nie oraz o przez dla po od został była były między także pod które który ze') },
  { language: 'Czech or Slovak', words: list('a v na se je s z do že o pro byl byla mezi také které který po ve podle své sa na so pre medzi ktoré') },
  { language: 'Croatian, Bosnian or Serbian', words: list('i u na je za se da od s su o te između koji koja kao nije bio bila sa će') },
  { language: 'Slovene', words: list('in je v na za se da ki z s so med tudi ter pri bo ob sta') },
  { language: 'Hungarian', words: list('a az és hogy egy is nem volt között meg ezt kell szerint valamint magyar') },
  { language: 'Romanian', words: list('și în de la cu a o pe din pentru că este au fost care între prin sa al ale unui unei privind') },
  { language: 'Turkish', words: list('ve bir ile bu için olarak da de olan arasında sonra kadar daha gibi yer türkiye görüşmede') },
  { language: 'Azerbaijani', words: list('və bir ilə bu üçün olan arasında da də olaraq edib olub haqqında edilib') },
  { language: 'Indonesian or Malay', words: list('yang dan di dengan untuk dari pada ini itu dalam ke oleh akan telah antara kedua serta juga adalah tersebut bagi kepada daripada negara') },
  { language: 'Filipino', words: list('ang ng sa na at mga ay si ni para kay nina sina ito noong kanyang') },
  { language: 'Vietnamese', words: list('và của các với trong là có cho được những đã về tại ngày hai nước giữa một') },
  { language: 'Swahili', words: list('na ya wa kwa katika la za ni cha kuwa hiyo huo pia baina kati ambayo yake') },
  { language: 'Somali', words: list('iyo ee ka ku ay waa oo la soo loo uu waxa') },
  { language: 'Albanian', words: list('dhe të në e i për me një nga së është që si janë mes ndërmjet') },
  { language: 'Lithuanian', words: list('ir į su bei kad iš yra buvo tarp taip apie dėl po už kuris lietuvos') },
  { language: 'Latvian', words: list('un ar par uz no ir kā arī lai pie starp tika gan kas latvijas') },
  { language: 'Estonian', words: list('ja on ning et ei oli ka kui mis eesti vahel ta oma kes') },
  { language: 'Uzbek', words: list('va bilan uchun bu bir ham hamda oʻrtasida bo‘yicha davlat') },
];
const SAMPLE = 12_000;
/** Fewer words tell nothing. */
const LEAST_WORDS = 5;
const LEAST_HITS = 4;
const LEAST_SHARE = 0.14;
/** So much more often than those of English must the small words of another language occur. */
const MARGIN = 1.4;
const LEAST_LEAD = 4;
const MOSTLY = 0.5;

/** The language of a text in words: "English", "French", "Hindi, Nepali or Marathi"; null where it cannot be told. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const foreign = OTHER_SCRIPT.test(sample) ? scriptLanguage(sample) : null;
  if (foreign !== null && foreign.letters > (foreign.letters + latinLetters(sample)) * MOSTLY) return foreign.language;
  return latinLanguage(sample);
}

function latinLetters(sample: string): number {
  return sample.match(/\p{sc=Latin}/gu)?.length ?? 0;
}

/** The languages, as numbers of their profiles, that have a small word. */
const LANGUAGES_OF = new Map<string, number[]>();
for (const [at, { words }] of PROFILES.entries()) for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), at]);

/** How many of the words are small words of each language, in the order of the profiles. */
function hitsOf(words: readonly string[]): Array<{ language: string; hits: number }> {
  const counts = PROFILES.map(({ language }) => ({ language, hits: 0 }));
  for (const word of words) {
    for (const at of LANGUAGES_OF.get(word) ?? []) {
      const count = counts[at];
      if (count !== undefined) count.hits += 1;
    }
  }
  return counts;
}

function latinLanguage(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}‘ʻ]*/gu) ?? [];
  if (words.length < LEAST_WORDS) return null;
  const hits = hitsOf(words);
  const english = hits[0]?.hits ?? 0;
  const best = hits.slice(1).toSorted((a, b) => b.hits - a.hits)[0];
  if (best !== undefined && best.hits >= LEAST_HITS && best.hits >= LEAST_SHARE * words.length && best.hits > english * MARGIN && best.hits >= english + LEAST_LEAD) return best.language;
  return english > 0 ? 'English' : null;
}

/** "the … of": in no other language of Latin script; stops at the first. */
const OF_THE = /\bthe\b[^\n]{1,200}\b(?:of|and|to|in|on|for|with)\b/i;
const ENGLISH = /\b(?:the|of|and|to|in|for|on|with|by|at|from|is|was|that|will|has|were|are|as)\b/gi;
const OTHER_SCRIPT = /[^\u0000-\u024f\u0300-\u036f\u1e00-\u1eff\u2000-\u2122]/;
const ENGLISH_SHARE = 0.14;
const LETTERS_A_WORD = 6;

/** A quick look that is enough for most texts: the small words of English are frequent, and nothing is written in another script. */
export function isPlainlyEnglish(text: string): boolean {
  if (OTHER_SCRIPT.test(text)) return false;
  if (OF_THE.test(text)) return true;
  return (text.match(ENGLISH)?.length ?? 0) * LETTERS_A_WORD > text.length * ENGLISH_SHARE;
}

/** Whether letters stand in a text that are not of Latin script. */
export function hasOtherScript(text: string): boolean {
  return OTHER_SCRIPT.test(text);
}
