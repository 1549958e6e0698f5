/** A script that is not Latin, with the language it tells and the letters that tell another one. */
interface Script {
  pattern: RegExp;
  language: string;
  /** In this order: the first whose letters occur often enough decides. */
  others: ReadonlyArray<{ language: string; letters: RegExp }>;
}

/** Source: the Unicode blocks of the scripts, and the letters by which alphabets of one script differ. */
const SCRIPTS: readonly Script[] = [
  { pattern: /\p{sc=Arabic}/gu, language: 'Arabic', others: [{ language: 'Pashto', letters: /[ښځډړڼ]/g }, { language: 'Urdu', letters: /[ٹڈڑےہھ]/g }, { language: 'Sorani Kurdish', letters: /[ێۆڵڕ]/g }, { language: 'Persian', letters: /[پچژگیک]/g }] },
  {
    pattern: /\p{sc=Cyrillic}/gu, language: 'Russian',
    others: [{ language: 'Kazakh', letters: /[әғқұһ]/gi }, { language: 'Tajik', letters: /[ҷӣӯҳ]/gi }, { language: 'Mongolian or Kyrgyz', letters: /[өүң]/gi }, { language: 'Ukrainian', letters: /[іїєґ]/gi }, { language: 'Belarusian', letters: /ў/gi }, { language: 'Serbian or Macedonian', letters: /[јљњћђџѓќѕ]/gi }, { language: 'Russian', letters: /[ыэё]/gi }, { language: 'Bulgarian', letters: /ъ/gi }],
  },
  { pattern: /[\p{sc=Hiragana}\p{sc=Katakana}]/gu, language: 'Japanese', others: [] },
  { pattern: /\p{sc=Hangul}/gu, language: 'Korean', others: [] },
  { pattern: /\p{sc=Han}/gu, language: 'Chinese', others: [] },
  { pattern: /\p{sc=Devanagari}/gu, language: 'Hindi, Nepali or Marathi', others: [{ language: 'Hindi', letters: /(?:है|हैं|में|के साथ|और)/g }, { language: 'Nepali', letters: /(?:छन्|गरेको|नेपाल|भएको)/g }, { language: 'Marathi', letters: /(?:आहे|आणि)/g }] },
  { pattern: /\p{sc=Bengali}/gu, language: 'Bengali', others: [] },
  { pattern: /\p{sc=Sinhala}/gu, language: 'Sinhala', others: [] },
  { pattern: /\p{sc=Tamil}/gu, language: 'Tamil', others: [] },
  { pattern: /\p{sc=Telugu}/gu, language: 'Telugu', others: [] },
  { pattern: /\p{sc=Kannada}/gu, language: 'Kannada', others: [] },
  { pattern: /\p{sc=Malayalam}/gu, language: 'Malayalam', others: [] },
  { pattern: /\p{sc=Gujarati}/gu, language: 'Gujarati', others: [] },
  { pattern: /\p{sc=Gurmukhi}/gu, language: 'Punjabi', others: [] },
  { pattern: /\p{sc=Thaana}/gu, language: 'Dhivehi', others: [] },
  { pattern: /\p{sc=Thai}/gu, language: 'Thai', others: [] },
  { pattern: /\p{sc=Lao}/gu, language: 'Lao', others: [] },
  { pattern: /\p{sc=Khmer}/gu, language: 'Khmer', others: [] },
  { pattern: /\p{sc=Myanmar}/gu, language: 'Burmese', others: [] },
  { pattern: /\p{sc=Tibetan}/gu, language: 'Dzongkha or Tibetan', others: [] },
  { pattern: /\p{sc=Greek}/gu, language: 'Greek', others: [] },
  { pattern: /\p{sc=Hebrew}/gu, language: 'Hebrew', others: [] },
  { pattern: /\p{sc=Armenian}/gu, language: 'Armenian', others: [] },
  { pattern: /\p{sc=Georgian}/gu, language: 'Georgian', others: [] },
  { pattern: /\p{sc=Ethiopic}/gu, language: 'Amharic or Tigrinya', others: [] },
];
/** A letter that tells a language stands at least once in so many of its letters. */
const ONE_IN = 60;
/** Japanese is written with more Chinese characters than its own. */
const KANA_SHARE = 0.08;

/** The language that the script of a text tells, with how many of its letters; null where none but Latin is used. */
export function scriptLanguage(text: string): { language: string; letters: number } | null {
  let best: { script: Script; letters: number } | null = null;
  for (const script of SCRIPTS) {
    const letters = count(text, script.pattern);
    const weight = script.language === 'Japanese' && letters > 0 && letters > KANA_SHARE * count(text, /\p{sc=Han}/gu) ? letters + count(text, /\p{sc=Han}/gu) : letters;
    if (weight > (best?.letters ?? 0)) best = { script, letters: weight };
  }
  if (best === null) return null;
  const { script, letters } = best;
  const own = script.others.find((other) => count(text, other.letters) * ONE_IN > letters);
  return { language: own?.language ?? script.language, letters };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
