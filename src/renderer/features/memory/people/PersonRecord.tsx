import type { ReactElement } from 'react';
import type { PersonDetail } from '../../../../shared/domain/person';
import { formatDate, relativeAge } from '../../../../shared/domain/dates';
import { useToday } from '../../../api/appState';
import { useRead } from '../../../api/queries';
import { Evidenced, EvidenceKeys } from '../../../components/evidence/EvidenceKeys';
import { Icon } from '../../../components/Icon';
import { ExampleTag, ReasonLine } from '../../../components/marks/SmallMarks';
import { VerdictMark } from '../../../components/marks/VerdictMark';
import { useCrumbs } from '../../../components/navigation/crumbs';
import { Pane } from '../../../components/panes/Pane';
import { en } from '../../../strings/en';
import { wordFor } from '../../../strings/enWords';
import { RecordLink } from '../../../components/navigation/RecordLink';
import { PostStripView } from './PostStripView';
import { languageOf } from './scripts';

/** The post with its organisation, unless the title already names it. */
function postWords({ post, organisation }: PersonDetail['tenures'][number]): string {
  const named = organisation?.split(',')[0] ?? '';
  return organisation && !post.includes(named) ? `${post}, ${organisation}` : post;
}

function Head({ person }: { person: PersonDetail }): ReactElement {
  const own = person.names.filter((name) => languageOf(name.script) !== undefined);
  const post = person.tenures[0];
  const above = [person.countryName, person.formOfAddress ? en.person.formOfAddress(person.formOfAddress) : null].filter(Boolean).join(' · ');
  const below = [post ? postWords(post) : en.person.noPost, person.pronunciation ? en.person.said(person.pronunciation) : null].filter(Boolean).join(' · ');
  return (
    <div className="detail-head">
      <div className="line meta"><span className="ell">{above}</span>{person.isExample ? <ExampleTag long /> : null}</div>
      <h1>{person.displayName}</h1>
      {own.length > 0 ? (
        <div className="own-scripts">{own.map((name) => <span key={name.id} lang={languageOf(name.script)}>{name.name}</span>)}</div>
      ) : null}
      <div className="meta2">{below}</div>
    </div>
  );
}

function Names({ person }: { person: PersonDetail }): ReactElement {
  const scripts = new Set(person.names.map((name) => name.script)).size;
  return (
    <section>
      <div className="section-head"><h2>{en.person.names}</h2><span className="meta">{en.person.namesCount(person.names.length, scripts)}</span></div>
      <table className="table names">
        <thead><tr><th>{en.person.spelling}</th><th>{en.person.script}</th><th>{en.person.kind}</th><th>{en.person.usedBy}</th><th><span className="hidden-visually">{en.evidence.title}</span></th></tr></thead>
        <tbody>
          {person.names.map((name) => (
            <tr key={name.id}>
              <td lang={languageOf(name.script)} className={name.kind === 'canonical' ? 'strong' : ''}>{name.name}</td>
              <td>{wordFor(en.words.script, name.script)}</td>
              <td>{wordFor(en.words.nameKind, name.kind)}</td>
              <td className="meta2">{name.usedBy.length > 0 ? name.usedBy.join(', ') : en.person.deskEntry}</td>
              <td className="end nowrap">
                <Evidenced field={`name:${name.id}`}>
                  <EvidenceKeys field={`name:${name.id}`} />
                  {name.isVerified ? <span className="ok" title={en.person.verified}><Icon name="tick" /><span className="hidden-visually">{en.person.verified}</span></span> : name.usedBy.length === 0 ? <span className="meta">{en.person.verify}</span> : null}
                </Evidenced>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Biography({ person }: { person: PersonDetail }): ReactElement {
  const today = useToday();
  const by = person.biographyVerifyBy;
  return (
    <section>
      <div className="section-head">
        <h2>{en.person.biography}</h2>
        {by ? <VerdictMark kind="stale">{by < today ? en.person.verifyLate(formatDate(by)) : en.person.verifyBy(formatDate(by))}</VerdictMark> : null}
        <span className="grow" />
        {by ? <span className="meta">{relativeAge(by, today)}</span> : null}
      </div>
      <Evidenced field="biography"><p className="reading">{person.biography ?? en.person.noBiography} <EvidenceKeys field="biography" /></p></Evidenced>
    </section>
  );
}

function AppearsIn({ person }: { person: PersonDetail }): ReactElement {
  return (
    <section>
      <div className="section-head"><h2>{en.person.appearsIn}</h2></div>
      <table className="table">
        <tbody>
          {person.appearsIn.map((place) => (
            <tr key={`${place.recordType}${place.id}`}>
              <td><span className="line"><Icon name={place.recordType === 'pack' ? 'packs' : place.recordType === 'statement' ? 'statement' : 'event'} />
                {place.recordType === 'statement' ? place.title : <RecordLink type={place.recordType} id={place.id}>{place.title}</RecordLink>}</span></td>
              <td className="meta2 nowrap">{[place.date ? formatDate(place.date, place.datePrecision) : null, place.city].filter(Boolean).join(', ')}</td>
              <td className="meta2 end nowrap">{wordFor(en.words.role, place.role)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One person: names in every script, posts over time, biography, and where they appear. */
export function PersonRecord({ id }: { id: string }): ReactElement {
  const { data: person, error } = useRead('person.get', { id });
  useCrumbs([{ label: en.memory.tabs.people, to: { place: 'memory', view: 'people' } }, { label: person?.displayName ?? '' }]);
  if (error) return <Pane label={en.person.list}><p className="records-note" role="alert">{error.message}</p></Pane>;
  if (!person) return <Pane label={en.memory.detail}>{null}</Pane>;
  return (
    <Pane label={person.displayName} head={<Head person={person} />}>
      <div className="detail-body">
        <div className="section-head"><h2>{en.person.postsOverTime}</h2><span className="grow" /><span className="meta">{en.person.onlySolid}</span></div>
        <PostStripView person={person} />
        <ul className="tenures">
          {person.tenures.map((tenure) => (
            <li key={tenure.id}><Evidenced field={`tenure:${tenure.id}`} className="line"><span>{postWords(tenure)}</span><EvidenceKeys field={`tenure:${tenure.id}`} /></Evidenced></li>
          ))}
        </ul>
        <Names person={person} />
        <Biography person={person} />
        {person.appearsIn.length > 0 ? <AppearsIn person={person} /> : null}
        {person.neverSame.length > 0 ? (
          <section>
            <div className="section-head"><h2>{en.person.neverSame}</h2></div>
            {person.neverSame.map((other) => (
              <div key={other.id} className="never-same">
                <RecordLink type="person" id={other.personId}>{other.person}</RecordLink>
                <ReasonLine>{other.reason} {en.engagement.decided(formatDate(other.decidedAt))}.</ReasonLine>
              </div>
            ))}
          </section>
        ) : null}
        {person.notes ? <section><div className="section-head"><h2>{en.person.notes}</h2></div><p className="reading">{person.notes}</p></section> : null}
      </div>
    </Pane>
  );
}
