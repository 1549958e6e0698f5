import { UnreadableFile, type ReportText } from './reportFile';
import { zipEntry } from './zipEntry';

const PIECE = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>|<w:(?:br|cr)(?: [^>]*)?\/>|<\/w:p>|<\/w:tc>|<w:del [^>]*>|<\/w:del>/g;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': '’' };

/** The paragraphs of a Word document, without what is marked as deleted. @throws UnreadableFile */
export function docxText(bytes: Uint8Array): ReportText {
  const entry = zipEntry(bytes, 'word/document.xml');
  if (entry === null) throw new UnreadableFile('is no Word document; save it as .docx and try again');
  const xml = new TextDecoder('utf-8').decode(entry);
  const parts: string[] = [];
  let isDeleted = false;
  for (const match of xml.matchAll(PIECE)) {
    if (match[0].startsWith('<w:del ')) isDeleted = !match[0].endsWith('/>');
    else if (match[0] === '</w:del>') isDeleted = false;
    else if (match[1] !== undefined) parts.push(isDeleted ? '' : unescaped(match[1]));
    else parts.push(match[0] === '</w:p>' ? '\n\n' : match[0].startsWith('<w:br') || match[0].startsWith('<w:cr') ? '\n' : ' ');
  }
  return { text: parts.join('').trim(), published: null, notes: [] };
}

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity).replace(/&#(x?)([0-9a-fA-F]{1,6});/g, (whole, hex: string, digits: string) => {
    const code = Number.parseInt(digits, hex === 'x' ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
