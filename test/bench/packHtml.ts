import { pathToFileURL } from 'node:url';
import { fontDictionary } from '../../src/main/render/engine/fontFaces';
import type { Block, PackModel, RichText, Section } from '../../src/shared/pack/model';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const element = (name: string, inner: string, id?: string): string => `<${name}${id === undefined ? '' : ` id="${escaped(id)}"`}>${inner}</${name}>`;
const cells = (name: 'td' | 'th', inner: string[]): string => element('tr', inner.map((cell) => element(name, cell)).join(''));

/** Runs with their weight, links, language and note marks. */
function rich(text: RichText | undefined): string {
  return (text ?? []).map(({ text: words, strong, link, lang, notes = [] }) => {
    const marks = notes.map((note) => `<sup><a href="#note-${note}">${note}</a></sup>`).join('');
    const run = lang === undefined ? escaped(words) : `<span lang="${lang}" dir="auto">${escaped(words)}</span>`;
    const linked = link === undefined ? run : `<a href="#${escaped(link)}">${run}</a>`;
    return (strong ? element('b', linked) : linked) + marks;
  }).join('');
}

const seat = (value: { name: RichText; ownScript?: RichText | undefined; post: RichText; attendance: string } | undefined): string =>
  value ? `${rich(value.name)} ${rich(value.ownScript)}<br>${rich(value.post)}<br>${escaped(value.attendance)}` : '';

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading': return element(`h${block.level}`, `${block.number ?? ''} ${rich(block.text)}`, block.anchor);
    case 'paragraph': return element('p', rich(block.text), block.anchor);
    case 'list': return element('ul', block.items.map((item) => element('li', rich(item))).join(''));
    case 'table': return element('table', element('caption', escaped(block.caption ?? '')) + element('thead', cells('th', block.columns.map(({ title }) => escaped(title)))) + block.rows.map((row) => cells('td', row.cells.map((cell) => `${rich(cell.text)}<br><small>${rich(cell.sub)}</small>`))).join(''));
    case 'room': return element('table', block.rows.map(({ ours, theirs }) => cells('td', [seat(ours), seat(theirs)])).join(''));
    case 'facts': return element('table', block.rows.map(({ label, value }) => cells('td', [escaped(label), rich(value)])).join(''));
    case 'source-note': return element('p', `${block.number} ${rich(block.text)}`, `note-${block.number}`);
    default: return otherHtml(block);
  }
}

function otherHtml(block: Block): string {
  switch (block.kind) {
    case 'labelled':
    case 'panel': return element('table', cells('td', [escaped(block.label), block.body.map((part) => element('p', rich(part))).join('')]));
    case 'point': return element('table', cells('td', [escaped(block.stanceWord), [block.headline, block.text, block.ifPressed].map((part) => element('p', rich(part))).join('') + escaped(block.keyedTo?.text ?? '')]));
    case 'quote': return element('blockquote', element('p', rich(block.text)) + element('p', rich(block.attribution)));
    case 'figures': return element('table', cells('td', block.items.map(({ value, label, sub }) => `${escaped(value)} ${escaped(label)} ${rich(sub)}`)));
    case 'timeline': return element('ul', block.marks.map(({ label, detail }) => element('li', escaped(`${label} ${detail ?? ''}`))).join(''));
    case 'status-bar': return element('ul', block.bars.map(({ label, parts }) => element('li', escaped(`${label}: ${parts.map(({ word, count }) => `${count} ${word}`).join(', ')}`))).join(''));
    default: return '';
  }
}

const sectionHtml = (section: Section): string => element('section', element('h1', escaped(`${section.number} ${section.title}`), section.anchor) + section.blocks.map(blockHtml).join('\n'));

/** The press's own faces, so that the print carries the same ones and not what the machine happens to have. */
function faces(fontsDir: string): string {
  return Object.entries(fontDictionary(fontsDir)).flatMap(([family, files]) => Object.entries(files).map(([style, file]) =>
    `@font-face { font-family: 'Pack ${family}'; font-weight: ${style.startsWith('bold') ? 'bold' : 'normal'}; font-style: ${style.endsWith('italics') ? 'italic' : 'normal'}; src: url('${pathToFileURL(file).href}') }`)).join('\n');
}

const STYLE = `body { font: 10.2pt/1.3 'Pack SerifLight', 'Pack Arabic', 'Pack Devanagari' } h1, h2, h3, th, caption, small { font-family: 'Pack Sans', 'Pack Arabic', 'Pack Devanagari' } table { border-collapse: collapse; width: 100% } td, th { border-top: 0.5pt solid; padding: 3pt; vertical-align: top; text-align: left }
  tr, blockquote { break-inside: avoid } h1, h2, h3 { break-after: avoid } section { break-before: page } p { orphans: 2; widows: 2 }`;

/** A pack as HTML with its contents (without page numbers, which the print cannot fill in), tables, lists, links and notes, in the faces of the press. */
export function packHtml(model: PackModel, fontsDir: string): string {
  const contents = element('ul', model.sections.map(({ anchor, title }) => element('li', `<a href="#${escaped(anchor)}">${escaped(title)}</a>`)).join(''));
  return `<!doctype html><html lang="${model.language}"><meta charset="utf-8"><title>${escaped(model.document.title)}</title><style>${faces(fontsDir)}
${STYLE}</style>${element('h1', escaped(model.cover?.title ?? ''))}${contents}${model.sections.map(sectionHtml).join('\n')}`;
}
