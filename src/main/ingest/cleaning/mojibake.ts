import type { Edit } from './offsetText';

/** UTF-8 that was read as Windows-1252: the sequences that occur in English reports. */
const REPAIRS: Readonly<Record<string, string>> = {
  'â€™': '’', 'â€˜': '‘', 'â€œ': '“', 'â€\u009d': '”', 'â€“': '–', 'â€”': '—', 'â€¦': '…', 'Â ': ' ', 'Â\u00a0': ' ',
  'Ã©': 'é', 'Ã¨': 'è', 'Ã¡': 'á', 'Ã£': 'ã', 'Ã§': 'ç', 'Ã³': 'ó', 'Ãº': 'ú', 'Ã­': 'í', 'Ã±': 'ñ', 'Ã¶': 'ö', 'Ã¼': 'ü', 'Ã¤': 'ä', 'Ã´': 'ô', 'Ãª': 'ê', 'Ã‰': 'É',
};
const PATTERN = new RegExp(Object.keys(REPAIRS).join('|'), 'g');

/** Edits that put back characters which a wrong encoding tore apart. */
export function repairMojibake(text: string): Edit[] {
  if (!/[âÂÃ]/.test(text)) return [];
  return [...text.matchAll(PATTERN)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: REPAIRS[match[0]] ?? match[0] }));
}
