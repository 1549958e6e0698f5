import type { ReactElement, ReactNode } from 'react';
import { EvidenceKey } from '../marks/SmallMarks';
import { keysOf, useEvidenceOfRecord } from './evidenceContext';

/** The numbers of the passages behind a field of the open record; nothing where there are none. */
export function EvidenceKeys({ field }: { field: string }): ReactElement | null {
  const evidence = useEvidenceOfRecord();
  if (!evidence?.view) return null;
  return (
    <>
      {keysOf(evidence.view.citations, field).map((key) => (
        <EvidenceKey key={key} number={key} isCurrent={key === evidence.current} onPress={() => evidence.show(key)} />
      ))}
    </>
  );
}

/** Marks the part of a detail that a field's evidence stands behind, so that `E` inside it shows that passage. */
export function Evidenced({ field, children, className }: { field: string; children: ReactNode; className?: string }): ReactElement {
  return <div data-evidence-field={field} {...(className ? { className } : {})}>{children}</div>;
}
