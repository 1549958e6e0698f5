import type { ComposerValue } from '../composer/ComposerContext';
import { selectionWithout } from '../composer/selection';

/** Takes the selected item out and chooses its neighbour. */
export function takeOut(composer: ComposerValue): void {
  const { pack, selection, actions, select } = composer;
  if (selection.itemId === null) return;
  const next = selectionWithout(pack, selection.itemId);
  void actions.remove(selection.itemId).then((changed) => { if (changed) select(next); });
}
