import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { ReportText } from './reportFile';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const LEFT_OUT: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'nav', 'header', 'footer', 'aside', 'form', 'button', 'select', 'svg', 'iframe', 'template', 'figcaption', 'menu', 'dialog', 'head', 'object', 'video', 'audio']);
const BLOCKS: ReadonlySet<string> = new Set(['p', 'div', 'section', 'article', 'main', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'table', 'tr', 'blockquote', 'pre', 'hr', 'dl', 'dt', 'dd', 'figure', 'body']);
const DEEPEST = 400;
const LEAST_ARTICLE = 400;

/** The text of a page: of its article or main part when there is one, without navigation, scripts and captions. */
export function htmlText(html: string): ReportText {
  const document = parse(html);
  const all = elements(document.childNodes);
  const parts = all.filter((element) => element.tagName === 'article' || element.tagName === 'main');
  const texts = parts.map((part) => blockText(part.childNodes));
  const longest = texts.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const body = all.find((element) => element.tagName === 'body');
  const whole = blockText(body?.childNodes ?? document.childNodes);
  return { text: longest.length >= LEAST_ARTICLE || longest.length > whole.length / 2 ? withHeading(longest, all) : whole, published: publishedIn(all), notes: [] };
}

function withHeading(text: string, all: readonly Element[]): string {
  const heading = all.find((element) => element.tagName === 'h1');
  const title = heading === undefined ? '' : blockText(heading.childNodes).trim();
  return title === '' || text.includes(title) ? text : `${title}\n\n${text}`;
}

/** Every element, in the order of the page; without recursion, because a page may nest as deep as it likes. */
function elements(nodes: readonly Node[]): Element[] {
  const found: Element[] = [];
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('tagName' in node)) continue;
    found.push(node);
    for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
  return found;
}

type Waiting = { node: Node; depth: number } | string;

function blockText(nodes: readonly Node[]): string {
  const parts: string[] = [];
  const waiting: Waiting[] = nodes.map((node) => ({ node, depth: 0 })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (next.node.nodeName === '#text' && 'value' in next.node) parts.push(next.node.value.replace(/\s+/g, ' '));
    else if ('tagName' in next.node && !LEFT_OUT.has(next.node.tagName) && next.depth < DEEPEST) enter(next.node, next.depth, { parts, waiting });
  }
  return parts.join('').replace(/ *\n */g, '\n').replace(/\n{3,}/g, '\n\n').trim();
}

/** The children of an element are next; a block is set off before and behind. */
function enter({ tagName, childNodes }: Element, depth: number, { parts, waiting }: { parts: string[]; waiting: Waiting[] }): void {
  const mark = markOf(tagName);
  if (mark !== '') parts.push(mark);
  if (mark !== '' && tagName !== 'br') waiting.push(mark);
  for (const child of childNodes.toReversed()) waiting.push({ node: child, depth: depth + 1 });
}

function markOf(tagName: string): string {
  if (tagName === 'br') return '\n';
  if (BLOCKS.has(tagName)) return '\n\n';
  return tagName === 'td' || tagName === 'th' ? ' ' : '';
}

const DATE_NAMES: ReadonlySet<string> = new Set(['article:published_time', 'datepublished', 'date', 'pubdate', 'dc.date', 'dc.date.issued', 'dcterms.created', 'publish-date', 'og:published_time', 'parsely-pub-date']);

function publishedIn(all: readonly Element[]): string | null {
  for (const element of all) {
    const day = /^\d{4}-\d{2}-\d{2}/.exec(dateText(element) ?? '')?.[0];
    if (day !== undefined) return day;
  }
  return null;
}

/** What an element says about the day: a named piece of metadata or a time. */
function dateText(element: Element): string | null {
  const value = (name: string): string | null => element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
  if (element.tagName === 'time') return value('datetime');
  const name = (value('property') ?? value('name') ?? value('itemprop') ?? '').toLowerCase();
  return element.tagName === 'meta' && DATE_NAMES.has(name) ? value('content') : null;
}
