import { strFromU8, unzipSync } from 'fflate';

export interface XmlNode { name: string; attributes: Record<string, string>; children: (XmlNode | string)[] }

const ENTITY: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(#x?[0-9a-fA-F]+|\w+);/gu, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITY[name] ?? whole;
    return String.fromCodePoint(name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });

function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries([...tag.matchAll(/([\w:]+)="([^"]*)"/gu)].map(([, name, value]) => [name ?? '', decoded(value ?? '')]));
}

/** A strict little reader: a tag that is not closed where it should be is an error, as it is in Word. */
export function parseXml(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [token] of xml.matchAll(/<[^>]+>|[^<]+/gu)) {
    const top = open.at(-1)!;
    if (!token.startsWith('<')) top.children.push(decoded(token));
    else if (token.startsWith('</')) {
      if (top.name !== token.slice(2, -1).trim()) throw new Error(`${token} closes ${top.name}`);
      open.pop();
    } else if (!token.startsWith('<?')) {
      const node: XmlNode = { name: /^<([\w:]+)/u.exec(token)![1]!, attributes: attributesOf(token), children: [] };
      top.children.push(node);
      if (!token.endsWith('/>')) open.push(node);
    }
  }
  if (open.length !== 1) throw new Error(`${open.at(-1)!.name} is not closed`);
  return root;
}

/** Every element of a name below a node, in document order. */
export function all(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => (typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)]));
}

/** What a reader sees of a node: no field codes. */
export function textOf(node: XmlNode): string {
  return node.children.map((child) => {
    if (typeof child === 'string') return node.name === 'w:t' ? child : '';
    if (child.name === 'w:tab' && node.name === 'w:r') return '\t';
    return child.name === 'w:br' ? '\n' : textOf(child);
  }).join('');
}

export interface ReadDocx {
  parts: Map<string, string>;
  xml(part: string): XmlNode;
  /** Paragraphs of the document in order, without the contents. */
  paragraphs: string[];
  /** Text of the footnotes by id, without their mark. */
  footnotes: Map<string, string>;
}

/** Opens a Word file and reads it back. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
  const xml = (part: string): XmlNode => parseXml(parts.get(part) ?? '');
  const body = all(xml('word/document.xml'), 'w:body')[0]!;
  const flow = { ...body, children: body.children.filter((child) => typeof child === 'string' || child.name !== 'w:sdt') };
  const footnotes = all(xml('word/footnotes.xml'), 'w:footnote').map((note): [string, string] => [note.attributes['w:id'] ?? '', textOf(note)]);
  return { parts, xml, paragraphs: all(flow, 'w:p').map(textOf), footnotes: new Map(footnotes) };
}
