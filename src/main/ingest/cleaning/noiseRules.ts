/** A pattern of page or machine residue. Every pattern is linear: bounded repetitions, no nested ones. */
export interface NoiseRule {
  name: string;
  reason: string;
  pattern: RegExp;
  /** What stands there afterwards; "$1" is the first group. */
  keeps: string;
  /** What every match holds: a text without it is not searched. */
  needs?: readonly string[];
}

/** In this order; each sees what the earlier ones left. */
export const NOISE_RULES: readonly NoiseRule[] = [
  { name: 'control', reason: 'invisible character', pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, keeps: '' },
  { name: 'joiner', reason: 'invisible character', pattern: /(?<=^|[\s\p{sc=Latin}\p{N}\p{P}])[\u200c\u200d]|[\u200c\u200d](?=[\s\p{sc=Latin}\p{N}\p{P}]|$)/gmu, keeps: '', needs: ['\u200c', '\u200d'] },
  { name: 'space', reason: 'unusual space', pattern: /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, keeps: ' ' },
  { name: 'elision', reason: 'stray space', pattern: /(?<=\b[dD]['’]) (?=[Aa]ffaires\b)/g, keeps: '', needs: ['ffaires'] },
  { name: 'apostrophe', reason: 'mark for an apostrophe', pattern: /(?<=\p{L})[`´](?=(?:s|t|re|ll|ve)\b|[ ,.;])/gu, keeps: '’', needs: ['`', '´'] },
  { name: 'comma', reason: 'missing space', pattern: /(?<=[a-z)]{2}),(?=[A-Z][a-z])/g, keeps: ', ', needs: [','] },
  { name: 'line-end', reason: 'line end of another system', pattern: /\r\n?/g, keeps: '\n', needs: ['\r'] },
  { name: 'template', reason: 'template braces', pattern: /\{\{[^\n]{0,200}?\}\}[}]{0,4}/g, keeps: '', needs: ['{{'] },
  { name: 'media-link', reason: 'link of an embedded post', pattern: /\bpic\.(?:twitter|x)\.com\/\w{1,40}/g, keeps: '', needs: ['pic.'] },
  { name: 'markdown-link', reason: 'link', pattern: /!?\[([^\][\n]{1,200})\]\((?:https?:|\/|#)[^)\s]{0,500}\)/g, keeps: '$1', needs: [']('] },
  { name: 'url', reason: 'web address', pattern: /\b(?:https?:\/\/|www\.)[^\s<>"]{1,500}/g, keeps: '', needs: ['://', 'www.'] },
  { name: 'post-signature', reason: 'signature of an embedded post', pattern: /[—–-] ?[^\n@]{1,60}\(@\w{1,30}\) ?(?:[A-Z][a-z]{2,8} \d{1,2}, \d{4})?/g, keeps: '\n', needs: ['(@'] },
  { name: 'handle', reason: 'account name', pattern: /(?<![\w.])\(?@\w{2,30}\)?/g, keeps: '', needs: ['@'] },
  { name: 'markdown-mark', reason: 'mark of formatting', pattern: /^ {0,3}(?:\\?#){1,6} ?(?=\S|$)(?![\p{L}\p{N}_]{2,60}$)|\*\*|__/gmu, keeps: '', needs: ['#', '**', '__'] },
  { name: 'hashtag', reason: 'hashtag sign', pattern: /(?<!\w)#(?=[\p{L}\p{N}_])/gu, keeps: '', needs: ['#'] },
  { name: 'entity', reason: 'markup character', pattern: /&nbsp;/g, keeps: ' ', needs: ['&nbsp;'] },
  { name: 'entity-and', reason: 'markup character', pattern: /&amp;/g, keeps: '&', needs: ['&amp;'] },
  { name: 'entity-quote', reason: 'markup character', pattern: /&(?:quot|#34);/g, keeps: '"', needs: ['&'] },
  { name: 'entity-apostrophe', reason: 'markup character', pattern: /&(?:#39|apos|rsquo|lsquo|#8217|#8216);/g, keeps: '’', needs: ['&'] },
  { name: 'entity-dash', reason: 'markup character', pattern: /&(?:ndash|mdash|#8211|#8212);/g, keeps: '–', needs: ['&'] },
  { name: 'tag', reason: 'markup', pattern: /<\/?[a-zA-Z][^<>\n]{0,200}>/g, keeps: '', needs: ['<'] },
  { name: 'attribute', reason: 'markup', pattern: /\b(?:class|id|style|target|rel) ?= ?["“”'][^"“”'\n]{0,80}["“”'] ?\/?>/g, keeps: '', needs: ['>'] },
  { name: 'page-head', reason: 'head of a page', pattern: /^(?:today['’]s (?:e-?)?paper|e-?paper|print edition) ?[|:–-][^\n]{0,60}$/gim, keeps: '' },
  { name: 'scraped-date', reason: 'date of a machine header', pattern: /^\s{0,3}(?:date|published|pubdate|updated|posted on|last updated)\s{0,2}:?\s{0,2}\d{4}-\d{2}-\d{2}(?:[T ][\d:.+Z-]{1,25})?/gim, keeps: '' },
  { name: 'filing-note', reason: 'filing note', pattern: /\([\p{L} ]{2,30}\/[\p{L}]{3,9} ?\d{1,2}\/\d{4}\)/gu, keeps: '', needs: ['/'] },
  { name: 'agency-disclaimer', reason: 'disclaimer', pattern: /^[ *(]{0,3}(?:disclaimer|this (?:story|post|article|report) has been|\(?(?:this|the) (?:story|report|article|headline)[^\n]{0,60}(?:syndicated|auto-generated|not been edited)|\(?(?:with|based on) inputs? from)[^\n]{0,600}/gim, keeps: '' },
  { name: 'promotion', reason: 'promotion', pattern: /^[ *([]{0,3}(?:also read|read also|read more|read full|see also|click here|follow us|subscribe to|sign up (?:for|to)|join (?:us|our)|download (?:the|our)|watch:|photo(?: credit)?s?:|image(?: credit)?:|(?:file )?photo by|picture:|caption:|share this|©|copyright|all rights reserved|published (?:on|by)|last (?:modified|updated)|updated:|reporting by|editing by|edited by|written by|by: )[^\n]{0,300}/gim, keeps: '' },
  { name: 'ticker', reason: 'headlines of other reports', pattern: /^(?:[^\n•]{8,160}•){4,30}[^\n•]{0,160}$/gm, keeps: '', needs: ['•'] },
  { name: 'menu', reason: 'menu of a page', pattern: /^(?:[^\n|]{2,40}\|){5,30}[^\n|]{0,40}$/gm, keeps: '', needs: ['|'] },
  { name: 'picture-file', reason: 'name of a picture', pattern: /^[^\n.]{0,120}\.(?:png|jpe?g|gif|webp)[ \t]*$/gim, keeps: '', needs: ['.png', '.jp', '.gif', '.webp', '.PNG', '.JP'] },
  { name: 'caption', reason: 'caption of a picture', pattern: /^(?=[^\n]{0,300}$)[^\n]{3,240}?(?:[.(|] ?(?:file )?(?:photo|image|picture)s?(?: (?:credit|by|courtesy)[^:\n]{0,12})?: ?[^\n]{2,80}|\((?:file )?(?:photo|image|picture)s?(?: by| courtesy| credit)[^)\n]{0,80}\)|\bphoto (?:by|courtesy of) [^\n]{2,80})$/gim, keeps: '', needs: ['hoto', 'mage', 'icture', 'PHOTO', 'IMAGE', 'PICTURE'] },
  { name: 'glued-ordinal', reason: 'missing space', pattern: /\b(\d{1,2}(?:st|nd|rd|th))(?=(?:to|iteration|edition)\b)/g, keeps: '$1 ' },
  { name: 'spaces', reason: 'doubled space', pattern: /(?<=\S) {2,}/g, keeps: ' ', needs: ['  '] },
];
