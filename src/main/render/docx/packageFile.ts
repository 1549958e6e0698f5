import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PackModel } from '../../../shared/pack/model';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, '');

/** Core properties from the model alone; the library would write today's date. */
function coreProperties({ document, language }: PackModel): string {
  const date = new Date(document.date).toISOString().replace(/\.\d+Z$/u, 'Z');
  const text = (name: string, value: string): string => `<${name}>${escaped(value)}</${name}>`;
  const instant = (name: string): string => `<${name} xsi:type="dcterms:W3CDTF">${date}</${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    text('dc:title', document.title), text('dc:subject', document.subject), text('dc:creator', document.author),
    text('cp:keywords', document.keywords.join(', ')), text('cp:lastModifiedBy', document.author), text('cp:revision', '1'),
    text('dc:language', language), instant('dcterms:created'), instant('dcterms:modified'), '</cp:coreProperties>',
  ].join('');
}

/** A footnote with a stated number begins with that number instead of Word's count. */
function withStatedNumbers(footnotes: string, numbers: ReadonlyMap<number, number>): string {
  return [...numbers].reduce((xml, [id, number]) => {
    const start = xml.search(new RegExp(`<w:footnote [^>]*w:id="${id}"`, 'u'));
    if (start < 0) return xml;
    return xml.slice(0, start) + xml.slice(start).replace('<w:footnoteRef/>', `<w:t>${number}</w:t>`);
  }, footnotes);
}

const CONTENTS_MARK = /<w:bookmarkStart w:name="_Toc(\d+)" w:id="(\d+)"\/>/gu;

/** The bookmarks that the library gives to headings for the contents, counted anew in each file. */
function withCountedHeadings(document: string): string {
  const marks = [...document.matchAll(CONTENTS_MARK)];
  const names = new Map(marks.map(([, name], index) => [name, index + 1]));
  const others = document.split('<w:bookmarkStart').length - 1 - marks.length;
  const ids = new Map(marks.map(([, , id], index) => [id, others + index + 1]));
  return document
    .replace(/_Toc(\d+)/gu, (whole, name: string) => (names.has(name) ? `_Toc${names.get(name)}` : whole))
    .replace(/(<w:bookmarkStart w:name="_Toc\d+" w:id="|<w:bookmarkEnd w:id=")(\d+)"/gu, (whole, start: string, id: string) => (ids.has(id) ? `${start}${ids.get(id)}"` : whole));
}

/** The package with the model's own dates and one fixed time for every part: the same model gives the same bytes. */
export function finishPackage(raw: Uint8Array, model: PackModel, statedNumbers: ReadonlyMap<number, number>): Uint8Array {
  const parts = unzipSync(raw);
  parts['docProps/core.xml'] = strToU8(coreProperties(model));
  const document = parts['word/document.xml'];
  if (document) parts['word/document.xml'] = strToU8(withCountedHeadings(strFromU8(document)));
  const footnotes = parts['word/footnotes.xml'];
  if (footnotes) parts['word/footnotes.xml'] = strToU8(withStatedNumbers(strFromU8(footnotes), statedNumbers));
  // Zip keeps local time: the same local hour everywhere.
  return zipSync(parts, { mtime: new Date(1980, 0, 1), level: 6 });
}
