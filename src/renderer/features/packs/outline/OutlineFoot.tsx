import type { ReactElement } from 'react';
import { Button } from '../../../components/Button';
import { Icon } from '../../../components/Icon';
import { en } from '../../../strings/en';
import { useComposer } from '../composer/ComposerContext';
import { totalPages } from '../pages/pagePlaces';
import { overBudget, titleOf } from './outlineRows';

const words = en.packs.outline;

/** Under the outline: what does not keep within its pages, and what would bring it back. */
export function OutlineFoot(): ReactElement {
  const { pack, press, actions } = useComposer();
  const map = press.pages?.map ?? null;
  const over = overBudget(pack, map);
  if (over) {
    const { item, to } = over;
    return (
      <p className="line outline-foot">
        <Icon name="attention" className="error" />
        <span className="grow">
          {words.over(over.section.number, over.by)}{' '}
          {item && to ? <Button look="bare" small className="link" onPress={() => void actions.setDetail(item.id, to)}>{words.overRemedy(titleOf(item), en.words.detail[to])}</Button> : (pack.isPrincipalMode ? words.overPrincipal : words.overAnyway)}
        </span>
      </p>
    );
  }
  const beyond = map ? totalPages(map) - pack.pageRange.max : 0;
  if (beyond > 0.05) return <p className="line outline-foot"><Icon name="attention" className="stale" /><span>{words.overAll(beyond)} {words.overAllRemedy}</span></p>;
  return <p className="line outline-foot meta">{map ? <><Icon name="tick" small className="ok" />{words.fits}</> : null}</p>;
}
