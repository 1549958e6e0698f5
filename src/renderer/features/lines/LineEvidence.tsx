import { useDeferredValue, useRef, useState, type ReactElement } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { SearchHit } from '../../../shared/ipc/channels/memory';
import type { TalkingPointDetail } from '../../../shared/domain/records';
import { formatDate } from '../../../shared/domain/dates';
import { useDossier } from '../../api/appState';
import { useChange, useRead } from '../../api/queries';
import { IconButton } from '../../components/Button';
import { EvidenceKeys, Evidenced } from '../../components/evidence/EvidenceKeys';
import { blinkFocus } from '../../components/fields/blinkFocus';
import { FieldWords } from '../../components/fields/FieldFrame';
import { Icon, type IconName } from '../../components/Icon';
import { RecordLink } from '../../components/navigation/RecordLink';
import { FloatingBox } from '../../components/overlay/FloatingBox';
import { en } from '../../strings/en';

type Link = TalkingPointDetail['evidence'][number];
const ICONS: Readonly<Record<Link['targetType'], IconName>> = { assertion: 'source', statement: 'statement', commitment: 'commitment', engagement: 'event', passage: 'source' };
const SUPPORTING = ['engagement', 'statement', 'commitment'] as const;
type Supporting = (typeof SUPPORTING)[number];

function EvidenceRow({ link, onRemove }: { link: Link; onRemove: () => void }): ReactElement {
  const title = link.targetType === 'engagement' || link.targetType === 'commitment'
    ? <RecordLink type={link.targetType} id={link.targetId}>{link.title}</RecordLink>
    : link.sourceId ? <RecordLink type="source" id={link.sourceId}>{link.title}</RecordLink> : link.title;
  return (
    <tr className="treatment">
      <td>
        <Evidenced field={`evidence:${link.id}`}>
          <span className="line"><Icon name={ICONS[link.targetType]} /><span className="ell">{title}</span><EvidenceKeys field={`evidence:${link.id}`} /></span>
          {link.detail ? <div className="meta evidence-detail">{link.detail}</div> : null}
        </Evidenced>
      </td>
      <td className="meta2 end nowrap">{link.date ? formatDate(link.date) : en.lines.kinds[link.targetType]}</td>
      <td className="end tight-cell"><IconButton icon="close" className="remove" label={en.lines.removeEvidence(link.title)} onPress={onRemove} /></td>
    </tr>
  );
}

function supportingType(hit: SearchHit | undefined): Supporting | undefined {
  return SUPPORTING.find((type) => type === hit?.recordType);
}

function AddEvidence({ record }: { record: TalkingPointDetail }): ReactElement {
  const dossier = useDossier();
  const add = useChange('point.addEvidence');
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const wanted = useDeferredValue(text.trim());
  const { data } = useRead('search.query', { dossierId: dossier.id, text: wanted, types: [...SUPPORTING], limit: 20 }, { enabled: wanted.length > 1, keepPrevious: true });
  const present = new Set(record.evidence.map((link) => link.targetId));
  const hits = wanted.length > 1 ? (data?.hits ?? []).filter((hit) => !present.has(hit.recordId)) : [];
  return (
    <ComboBox className="field" aria-label={en.lines.addEvidence} items={hits.map((hit) => ({ id: hit.recordId, hit }))} inputValue={text} onInputChange={setText} value={null} menuTrigger="input" allowsEmptyCollection allowsCustomValue
      onChange={(key) => {
        const hit = hits.find((candidate) => candidate.recordId === key);
        const targetType = supportingType(hit);
        if (!hit || !targetType) return;
        blinkFocus(input.current);
        setText('');
        add.mutate({ id: record.id, targetType, targetId: hit.recordId });
      }}>
      <div className="field-box"><Icon name="search" /><Input ref={input} placeholder={en.lines.addEvidence} spellCheck={false} autoComplete="off" /></div>
      <FieldWords error={add.error?.message ?? null} />
      <FloatingBox>
        <ListBox<{ id: string; hit: SearchHit }> className="menu" renderEmptyState={() => <div className="menu-none">{wanted.length > 1 ? en.fields.noMatch : en.fields.typeToFind}</div>}>
          {({ id, hit }) => (
            <ListBoxItem id={id} textValue={hit.title} className="menu-item">
              <Icon name={ICONS[supportingType(hit) ?? 'engagement']} /><span className="ell">{hit.title}</span><span className="meta nowrap">{hit.date ? formatDate(hit.date) : ''}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </FloatingBox>
    </ComboBox>
  );
}

/** What a line rests on; more is found by typing. */
export function LineEvidence({ record }: { record: TalkingPointDetail }): ReactElement {
  const remove = useChange('point.removeEvidence');
  return (
    <section>
      <h2 className="h3">{en.lines.evidence} <span className="meta">{en.lines.evidenceCount(record.evidence.length)}</span></h2>
      {record.evidence.length > 0 ? (
        <table className="table"><tbody>
          {record.evidence.map((link) => <EvidenceRow key={link.id} link={link} onRemove={() => remove.mutate({ id: record.id, evidenceId: link.id })} />)}
        </tbody></table>
      ) : <p className="meta">{en.lines.noEvidence}</p>}
      <div className="evidence-adder"><AddEvidence record={record} /></div>
    </section>
  );
}
