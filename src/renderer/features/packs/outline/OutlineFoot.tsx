import type { ReactElement } from 'react';
import { Button } from '../../../components/Button';
import { Icon } from '../../../components/Icon';
import { en } from '../../../strings/en';
import { useComposer } from '../composer/ComposerContext';
import { overBudget, overRange, titleOf, type OverRange } from './outlineRows';

const words = en.packs.outline;

function WholePack({ over, onLeaveOut }: { over: OverRange; onLeaveOut: (sectionId: string) => void }): ReactElement {
  const { longest } = over;
  return (
    <p className="line outline-foot">
      <Icon name="attention" className="stale" />
      <span className="grow">
        {words.overAll(over.used, over.most)}{' '}
        {longest ? <><Button look="bare" small className="link" onPress={() => onLeaveOut(longest.section.id)}>{words.overAllSection(longest.section.number, longest.section.title, longest.pages)}</Button>{words.overAllRemedy}</> : words.overAnyway}
      </span>
    </p>
  );
}

/** Under the outline: what does not keep within its pages, and what would bring it back. */
export function OutlineFoot(): ReactElement {
  const { pack, press, actions } = useComposer();
  const map = press.pages?.map ?? null;
  const over = overBudget(pack, map);
  const whole = overRange(pack, map);
  const ofPack = whole ? <WholePack over={whole} onLeaveOut={(sectionId) => void actions.changeSection(sectionId, { isIncluded: false }).catch(() => undefined)} /> : null;
  if (over) {
    const { item, to } = over;
    return (
      <>{ofPack}<p className="line outline-foot">
        <Icon name="attention" className="error" />
        <span className="grow">
          {words.over(over.section.number, over.by)}{' '}
          {item && to ? <Button look="bare" small className="link" onPress={() => void actions.setDetail(item.id, to)}>{words.overRemedy(titleOf(item), en.words.detail[to])}</Button> : (pack.isPrincipalMode ? words.overPrincipal : words.overAnyway)}
        </span>
      </p></>
    );
  }
  if (ofPack) return ofPack;
  return <p className="line outline-foot meta">{map ? <><Icon name="tick" small className="ok" />{words.fits}</> : null}</p>;
}
