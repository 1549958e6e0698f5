import { useEffect, useRef, type ReactElement } from 'react';
import type { PackSectionView } from '../../../../shared/domain/pack';
import { CARD_LINES } from '../../../../shared/pack/sections';
import { Button } from '../../../components/Button';
import { EditText } from '../../../components/fields/EditText';
import { Icon } from '../../../components/Icon';
import { KeyCap } from '../../../components/keyboard/KeyCap';
import { PageMeter } from '../../../components/marks/PageMeter';
import { en } from '../../../strings/en';
import { useComposer } from '../composer/ComposerContext';
import { goToFacts } from '../meeting/goToFacts';
import { usedPages } from '../pages/pagePlaces';

const words = en.packs.outline;

function SectionMeter({ section }: { section: PackSectionView }): ReactElement | null {
  const { press } = useComposer();
  const used = usedPages(press.pages?.map ?? null, section.id);
  if (used === null) return section.emptyReason === null ? null : <span className="meta">{words.noItems}</span>;
  const budget = section.pageBudget;
  const isOver = budget !== null && used >= budget + 0.05;
  return (
    <>
      <PageMeter used={used} budget={budget ?? Math.max(1, Math.ceil(used))} />
      <span className={`outline-used ${isOver ? 'error' : ''}`} aria-hidden="true">{words.figures(used)}{budget === null ? null : <span className="meta"> / {budget}</span>}</span>
    </>
  );
}

/** The head of a section: number, title, how much of its pages it fills. */
export function SectionLine({ section, isFolded, isHeld }: { section: PackSectionView; isFolded: boolean; isHeld: boolean }): ReactElement {
  const lines = section.kind === 'points-card' && section.items.length > 0 ? words.lines(section.items.length, CARD_LINES) : null;
  const hidden = isFolded && section.items.length > 0 ? ` +${section.items.length}` : '';
  return (
    <>
      <span className="outline-number">{section.number}</span>
      <span className="ell grow" title={section.title}>{section.title}<span className="meta">{hidden}</span></span>
      {isHeld ? <span className="meta">{words.moving}</span> : <>
        {lines ? <span className={`meta ${section.items.length > CARD_LINES ? 'error' : ''}`}>{lines}</span> : null}
        <SectionMeter section={section} />
      </>}
    </>
  );
}

function aboutSection(section: PackSectionView): string {
  const filling = section.takes.length > 0 ? words.takes(section.takes.map((kind) => en.packs.words.kinds[kind])) : words.filledFrom(section.kind);
  return section.emptyReason === null ? filling : `${words.notPrinted(section.emptyReason)} ${filling}`;
}

/** What opens under a chosen section: why it may be empty, rename, leave out. */
export function SectionOpen({ section, onLeaveOut }: { section: PackSectionView; onLeaveOut: () => void }): ReactElement {
  const { pack, actions, isRenaming, setRenaming, outlineRef } = useComposer();
  const close = (): void => {
    setRenaming(false);
    outlineRef.current?.focus();
  };
  return (
    <div className="outline-open" data-no-drag="">
      <p className="meta2">{aboutSection(section)}</p>
      {isRenaming ? (
        <div onKeyDown={(event) => { if (event.key === 'Enter' || event.key === 'Escape') close(); }} role="presentation">
          <EditText
            key={section.id}
            label={words.titleField}
            value={section.title}
            autoFocus
            onSave={(title) => actions.changeSection(section.id, { title: title.trim() === '' || title.trim() === section.defaultTitle ? null : title.trim() })}
            note={section.title === section.defaultTitle ? undefined : words.ownTitle(section.defaultTitle)}
          />
        </div>
      ) : (
        <div className="line wrap">
          <Button small onPress={() => setRenaming(true)}>{words.rename}<KeyCap keys="R" /></Button>
          <Button small onPress={onLeaveOut}>{words.leaveOut}<KeyCap keys="Space" /></Button>
          {section.kind === 'scene-setter' ? <Button small onPress={() => goToFacts(pack.meetingId)}>{en.meeting.title}</Button> : null}
        </div>
      )}
    </div>
  );
}

/** Sections that this pack does not print, each one press away from being put in. */
export function LeftOut({ sections, isOpen, onToggle, onPutIn }: {
  sections: readonly PackSectionView[]; isOpen: boolean; onToggle: () => void; onPutIn: (section: PackSectionView) => void;
}): ReactElement | null {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  if (sections.length === 0) return null;
  return (
    <div className="outline-out" ref={ref}>
      <Button look="bare" small icon={isOpen ? 'down' : 'right'} onPress={onToggle} className="outline-out-head">{words.leftOut(sections.length)}</Button>
      {isOpen ? (
        <ul>
          {sections.map((section) => (
            <li key={section.id} className="outline-row section out">
              <span className="outline-number">{section.number}</span>
              <span className="ell grow">{section.title}</span>
              {section.items.length > 0 ? <span className="meta">{`+${section.items.length}`}</span> : null}
              <Button small look="bare" aria-label={words.putInSection(section.title)} onPress={() => onPutIn(section)}><Icon name="plus" small />{words.putIn}</Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
