/** Where something was said, by the words of the sentence; the first that fits. Bounded. */
const CHANNELS: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bjoint (?:statement|press statement|declaration)\b/i, 'joint statement'],
  [/\bjoint communiqu[eé]\b/i, 'joint communiqué'],
  [/\b(?:post(?:ed|ing)?|wrote|message|said|thread) on (?:X\b|Twitter|the social (?:media )?platform X)|\bon X\b|\btweet(?:ed|s)?\b|\bon Twitter\b|\bsocial media platform X\b/i, 'post on X'],
  [/\b(?:on|in) (?:his |her |its |the |an? )?(?:official )?Facebook\b|\bFacebook (?:page|post)\b/i, 'post on Facebook'],
  [/\b(?:on|in) (?:his |her |its |the |an? )?(?:official )?Telegram\b|\bTelegram (?:channel|post)\b/i, 'post on Telegram'],
  [/\b(?:on|in) (?:his |her |its |the |an? )?(?:official )?(?:Instagram|LinkedIn|WeChat|Weibo)\b/i, 'post on social media'],
  [/\bsocial media\b/i, 'post on X'],
  [/\bpress (?:release|note|statement|communiqu[eé])|\b(?:in|media) (?:a |the )?release\b|\b(?:news|the) release\b|\bcommuniqu[eé]\b/i, 'press release'],
  [/\breadout\b/i, 'readout'],
  [/\b(?:press|news|media) (?:conference|briefing)\b|\btold (?:reporters|journalists|the press|the media)\b/i, 'press conference'],
  [/\binterview\b/i, 'interview'],
  [/\b(?:opening |closing |welcome |welcoming )?(?:remarks|speech|address)\b|\baddressing\b|\bspeaking at\b/i, 'speech'],
  [/\bwebsite\b/i, 'website'],
  [/\bstatement\b/i, 'statement'],
];

/** The channel that the words around a quotation name; null when none is named. */
export function channelIn(around: string): string | null {
  return CHANNELS.find(([pattern]) => pattern.test(around))?.[1] ?? null;
}
