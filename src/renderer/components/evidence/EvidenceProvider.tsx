import { useEffect, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import type { RecordType } from '../../../shared/domain/values';
import { useRead } from '../../api/queries';
import { en } from '../../strings/en';
import { announce } from '../announce';
import { useKeys } from '../keyboard/useKeys';
import { EvidenceContext, keysOf, stepKey, takeEvidenceWish, type EvidenceOfRecord } from './evidenceContext';

interface EvidenceProviderProps {
  readonly recordType: RecordType;
  /** Null while no record is open. */
  readonly recordId: string | null;
  readonly children: ReactNode;
}

/** The field that has the focus, when it is one that evidence stands behind. */
function focusedField(): string | null {
  const marked = document.activeElement?.closest('[data-evidence-field]');
  return marked instanceof HTMLElement ? (marked.dataset['evidenceField'] ?? null) : null;
}

/**
 * Loads the evidence of a record for everything inside. `E`, or Alt+E inside a field, shows the passage behind the focused field, or the next one.
 * The list beside the record may stand inside too: another record only starts its passages anew.
 */
export function EvidenceProvider({ recordType, recordId, children }: EvidenceProviderProps): ReactElement {
  const { data: view } = useRead('evidence.of', { recordType, recordId: recordId ?? '-' }, { enabled: recordId !== null });
  const [shown, setShown] = useState<{ record: string | null; key: number | null; asked: number }>({ record: null, key: null, asked: 0 });
  useEffect(() => {
    if (recordId !== null && takeEvidenceWish(recordId)) setShown({ record: recordId, key: null, asked: 1 });
  }, [recordId]);
  const isHere = shown.record === recordId;
  const current = isHere ? shown.key : null;
  const asked = isHere ? shown.asked : 0;
  const value = useMemo<EvidenceOfRecord>(() => {
    const citations = view?.citations ?? [];
    const show = (key: number): void => {
      setShown({ record: recordId, key, asked: asked + 1 });
      const citation = citations.find((candidate) => candidate.key === key);
      if (citation) announce(`${en.marks.passage(key)}: ${citation.exact}`);
    };
    return {
      view, current, asked, show,
      step: (by) => {
        const next = stepKey(citations, current, by);
        if (next !== null) show(next);
        else setShown({ record: recordId, key: null, asked: asked + 1 });
      },
    };
  }, [view, current, asked, recordId]);
  const showForFocus = (): void => {
    const field = focusedField();
    const keys = field === null ? [] : keysOf(view?.citations ?? [], field);
    const first = keys[0];
    if (first === undefined) value.step(1);
    else value.show(keys[(keys.indexOf(current ?? -1) + 1) % keys.length] ?? first);
  };
  useKeys(en.evidence.keys, recordId === null ? [] : [
    { keys: 'E', typing: 'Alt+E', label: en.evidence.show, run: showForFocus, palette: { group: 'selection', label: en.evidence.title } },
    { keys: ']', label: en.evidence.nextPassage, run: () => value.step(1), bar: false },
    { keys: '[', label: en.evidence.previousPassage, run: () => value.step(-1), bar: false },
  ]);
  return <EvidenceContext.Provider value={value}>{children}</EvidenceContext.Provider>;
}
