const LANGUAGE: Readonly<Record<string, string>> = { Arab: 'ar', Deva: 'hi', Latn: 'en', Cyrl: 'ru', Hebr: 'he', Grek: 'el', Hans: 'zh', Hant: 'zh' };

/** Language tag that gives a script its face and direction; undefined for Latin and unknown scripts. */
export function languageOf(script: string): string | undefined {
  return script === 'Latn' ? undefined : LANGUAGE[script];
}
