import type { ReactElement } from 'react';
import { keyCaps } from './keySpec';
import { isMac } from './useKeys';

/** The caps of a key declaration such as `Mod+K`. Decorative: the control says its keys by `aria-keyshortcuts`. */
export function KeyCap({ keys, also = [] }: { keys: string; also?: readonly string[] | undefined }): ReactElement {
  const caps = [keys, ...also].flatMap((spec) => keyCaps(spec, isMac));
  return (
    <span className="key-set" aria-hidden="true">
      {caps.map((cap, index) => <kbd className="key" key={`${index}${cap}`}>{cap}</kbd>)}
    </span>
  );
}
