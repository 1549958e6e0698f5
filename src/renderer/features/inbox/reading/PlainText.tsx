import { useMemo, type ReactElement } from 'react';
import { LazyGroup } from './LazyGroup';
import { groupBlocks, plainParts } from './readingBlocks';

/** A text as it stands, line by line; a long one is drawn as one comes near. */
export function PlainText({ text, look }: { text: string; look: 'clean' | 'received' }): ReactElement {
  const groups = useMemo(() => groupBlocks(plainParts(text), (part) => part.length), [text]);
  return (
    <div className={`reading-plain ${look}`}>
      {groups.map((group) => (
        <LazyGroup key={group.key} letters={group.letters} items={group.items.length} isWanted={group.key === '0'}>
          {() => group.items.map((part, index) => <div key={index}>{part}</div>)}
        </LazyGroup>
      ))}
    </div>
  );
}
