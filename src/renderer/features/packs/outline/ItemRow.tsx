import type { ReactElement } from 'react';
import type { PackItemView } from '../../../../shared/domain/pack';
import { Stance } from '../../../../shared/domain/values';
import { useToday } from '../../../api/appState';
import { useChange } from '../../../api/queries';
import { Button, IconButton } from '../../../components/Button';
import { Icon } from '../../../components/Icon';
import { KeyCap } from '../../../components/keyboard/KeyCap';
import { DetailChoice, DetailMark } from '../../../components/marks/DetailLevel';
import { StanceMark } from '../../../components/marks/StanceMark';
import { VerdictMark, type VerdictKind } from '../../../components/marks/VerdictMark';
import { location } from '../../../components/navigation/location';
import { iconOfRecord, placeOfRecord } from '../../../components/navigation/recordPlace';
import { en } from '../../../strings/en';
import { useComposer } from '../composer/ComposerContext';
import { OverrideEditor } from './OverrideEditor';
import { titleOf } from './outlineRows';
import { takeOut } from './takeOut';

const words = en.packs.outline;
type Flag = PackItemView['flags'][number];

const VERDICT: Readonly<Record<Flag, VerdictKind>> = {
  stale: 'stale', conflict: 'conflict', override: 'override', 'changed-underneath': 'changed', 'no-source': 'no-source', missing: 'withdrawn',
};
/** What stands first where there is room for one mark only. */
const WEIGHT: readonly Flag[] = ['missing', 'conflict', 'changed-underneath', 'no-source', 'stale', 'override'];

/** The marks of an item, weightiest first; "changed underneath" says all that "override" says. */
export function marksOf(item: PackItemView): Flag[] {
  return WEIGHT.filter((flag) => item.flags.includes(flag) && !(flag === 'override' && item.flags.includes('changed-underneath')));
}

function Lead({ item }: { item: PackItemView }): ReactElement {
  const stance = Stance.safeParse(item.stance);
  return stance.success ? <StanceMark stance={stance.data} short /> : <Icon name={iconOfRecord(item.recordType)} className="pick-kind" />;
}

/** An item in the outline: its mark, title, what is amiss with it, how fully it is printed. */
export function ItemLine({ item, isOpen, isHeld }: { item: PackItemView; isOpen: boolean; isHeld: boolean }): ReactElement {
  const [first] = marksOf(item);
  return (
    <>
      <Lead item={item} />
      <span className={`ell grow ${isOpen ? 'strong' : ''}`} title={titleOf(item)}>{titleOf(item)}</span>
      {isHeld ? <span className="meta">{words.moving}</span> : <>
        {first ? <span className="outline-flag"><VerdictMark kind={VERDICT[first]}>{words.flags[first]}</VerdictMark></span> : null}
        <DetailMark level={item.detail} />
      </>}
    </>
  );
}

function Reasons({ item }: { item: PackItemView }): ReactElement {
  const stance = Stance.safeParse(item.stance);
  const flags = marksOf(item);
  return (
    <div className="outline-reasons">
      <p className="meta2">{stance.success ? <><StanceMark stance={stance.data} />{' '}</> : null}{item.subtitle}</p>
      {item.reasons.map((reason, index) => {
        const flag = flags[Math.min(index, flags.length - 1)];
        return <p key={reason} className="outline-reason">{flag ? <VerdictMark kind={VERDICT[flag]}>{null}</VerdictMark> : <Icon name="because" small className="accent" />}<span>{reason}</span></p>;
      })}
      {item.reasons.length === 0 ? flags.map((flag) => <p key={flag} className="outline-reason"><VerdictMark kind={VERDICT[flag]}>{null}</VerdictMark><span>{words.flagAbout[flag]}</span></p>) : null}
    </div>
  );
}

function StillGood({ item }: { item: PackItemView }): ReactElement {
  const today = useToday();
  const review = useChange('point.change');
  return <Button small onPress={() => review.mutate({ id: item.recordId, patch: { reviewedOn: today } })}>{words.stillGood}</Button>;
}

/** What opens under a chosen item: reasons, level of detail, override, take out. */
export function ItemOpen({ item }: { item: PackItemView }): ReactElement {
  const composer = useComposer();
  const { actions, isOverriding, setOverriding } = composer;
  const place = placeOfRecord(item.recordType, item.recordId);
  const isStaleLine = item.recordType === 'talking-point' && item.flags.includes('stale');
  return (
    <div className="outline-open" data-no-drag="">
      <Reasons item={item} />
      <div className="outline-acts">
        {isStaleLine ? <StillGood item={item} /> : null}
        {isOverriding ? null : <Button small onPress={() => setOverriding(true)}>{words.override}<KeyCap keys="O" /></Button>}
        <DetailChoice level={item.detail} onChange={(detail) => void actions.setDetail(item.id, detail)} />
        <span className="outline-icons">
          {place ? <IconButton icon="go" label={words.openRecord} keys="G" onPress={() => location.go(place)} /> : null}
          <IconButton icon="close" label={words.remove} keys="Delete" onPress={() => takeOut(composer)} />
        </span>
      </div>
      {isOverriding ? <OverrideEditor key={item.id} item={item} /> : null}
    </div>
  );
}
