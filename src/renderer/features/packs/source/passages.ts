import type { Citation, EvidenceView, SourceBrief } from '../../../../shared/domain/citation';

/** A piece of a source's text; with a key it is a passage that a claim rests on. */
export interface Piece { readonly text: string; readonly key: number | null }

/** The paragraph of a source around one passage, cut where passages begin and end. */
export interface Excerpt { readonly source: SourceBrief; readonly pieces: readonly Piece[]; /** From 1. */ readonly paragraph: number; readonly isCut: boolean }

/** Passages in reading order, each once: several claims may rest on the same words. */
export function passagesOf(evidence: EvidenceView): Citation[] {
  const seen = new Set<number>();
  return evidence.citations.filter((citation) => citation.state !== 'rejected').toSorted((a, b) => a.key - b.key).filter((citation) => {
    if (seen.has(citation.key)) return false;
    seen.add(citation.key);
    return true;
  });
}

/** Start and end of the paragraph that holds an offset. */
function paragraphAround(text: string, start: number, end: number): readonly [number, number] {
  const before = text.lastIndexOf('\n', Math.max(0, start - 1));
  const after = text.indexOf('\n', end);
  return [start === 0 ? 0 : before + 1, after < 0 ? text.length : after];
}

/** The paragraph around a passage with all passages of the same source marked; null when the source's text is not kept. */
export function excerptOf(evidence: EvidenceView, current: Citation): Excerpt | null {
  const source = evidence.sources.find((candidate) => candidate.id === current.sourceId);
  if (!source) return null;
  if (source.text === '' || source.text.slice(current.start, current.end) !== current.exact) {
    return { source, pieces: [{ text: current.exact, key: current.key }], paragraph: 0, isCut: true };
  }
  const [from, to] = paragraphAround(source.text, current.start, current.end);
  const marks = passagesOf(evidence).filter((citation) => citation.sourceId === source.id && citation.start >= from && citation.end <= to).toSorted((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = from;
  for (const mark of marks) {
    // Passages may overlap; the one that starts first keeps its words.
    if (mark.start < at) continue;
    if (mark.start > at) pieces.push({ text: source.text.slice(at, mark.start), key: null });
    pieces.push({ text: source.text.slice(mark.start, mark.end), key: mark.key });
    at = mark.end;
  }
  if (at < to) pieces.push({ text: source.text.slice(at, to), key: null });
  if (!pieces.some((piece) => piece.key === current.key)) return { source, pieces: cutAt(source.text, from, to, current), paragraph: paragraphNumber(source.text, from), isCut: false };
  return { source, pieces, paragraph: paragraphNumber(source.text, from), isCut: false };
}

function cutAt(text: string, from: number, to: number, citation: Citation): Piece[] {
  return [
    { text: text.slice(from, citation.start), key: null },
    { text: text.slice(citation.start, citation.end), key: citation.key },
    { text: text.slice(citation.end, to), key: null },
  ].filter((piece) => piece.text !== '');
}

function paragraphNumber(text: string, from: number): number {
  return text.slice(0, from).split('\n').filter((line) => line.trim() !== '').length + 1;
}
