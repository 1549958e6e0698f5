import type { PackSnapshot } from '../../src/shared/pack/snapshot';
import { choosing, commitment, emptySnapshot, engagement, item, point, statement } from './packSnapshot';

/** A whole read-ahead with every kind of record, two reports that copy one another, a conflict and a late promise. */
export function samplePackSnapshot(): PackSnapshot {
  const base = emptySnapshot();
  const jmcc = engagement('e-jmcc13', {
    title: '13th Joint Military Cooperation Committee', kind: 'committee-session', seriesId: 'se-jmcc', seriesName: 'Joint Military Cooperation Committee', edition: 13, summary: 'The two sides went through the whole of their military cooperation.',
    participants: [{ id: 'p-1', personId: 'pe-zaabi', name: 'Mohammed bin Nasser bin Ali Al-Zaabi', post: 'Secretary General', side: 'theirs', role: 'co-chair' }],
    treatments: [{ id: 't-1', topicId: 'to-mlc', topic: 'Military Logistic Complex', strength: 'reviewed', note: 'progress was noted' }, { id: 't-2', topicId: 'to-ind', topic: 'Defence industry', strength: 'exchanged-views', note: null }],
  });
  const talks = engagement('e-talks', { title: '3rd Army-to-Army Staff Talks', kind: 'staff-talks', status: 'reported-only', dateStart: '2025-10-22', dateEnd: '2025-10-23' });
  const najah = engagement('e-najah', { title: 'Exercise Al Najah', kind: 'exercise', status: 'reported-only', dateStart: null, dateEnd: '2024-09-26', city: 'Rabkoot', edition: 5, dateBasis: 'relative' });
  const meeting = engagement('m-1', { title: base.meeting.title, kind: 'committee-session', status: 'planned', dateStart: '2026-11-18', dateEnd: '2026-11-18', city: 'Muscat', seriesId: 'se-jmcc', edition: 14, isExample: true });
  const origin = { id: jmcc.id, title: jmcc.title, dateStart: jmcc.dateStart, dateEnd: jmcc.dateEnd, datePrecision: jmcc.datePrecision, city: jmcc.city, isExample: false };
  const snapshot: PackSnapshot = {
    ...base,
    pack: { ...base.pack, isExample: true },
    meeting: {
      ...base.meeting, isExample: true, purpose: 'Co-chair the 14th session. Turn a year of broad agreement into two dated steps.', requestedBy: 'Office of the Defence Secretary', principalId: 'pe-singh', counterpartId: 'pe-zaabi',
      startTime: '10:00', endTime: '12:00', timeZone: 'GST', press: 'photo', interpreter: 'Arabic and English, provided by the host', theirAims: 'Production in Oman and more training places.', theirAimsConfidence: 'low',
      oneToGet: 'A date for the meeting of logistics experts.', oneToAvoid: 'Any figure or end user for defence exports.', lastMet: '24 Nov 2025 in New Delhi.', pressLine: 'Two maritime neighbours reviewed practical cooperation.',
      objectives: [{ side: 'ours', text: 'A dated next step for the Military Logistic Complex.', successTest: 'A lead office on each side by 31 Jan 2027.', confidence: null }, { side: 'theirs', text: 'Technology sharing in the defence industry.', successTest: null, confidence: 'low' }],
      agenda: [
        { id: 'a-1', topicId: 'to-mlc', startTime: '10:10', minutes: 25, title: 'Military Logistic Complex', lead: 'India', speaker: 'Defence Secretary', press: 'closed', interpretation: null, note: null },
        { id: 'a-2', topicId: 'to-ind', startTime: '10:35', minutes: 20, title: 'Defence industry', lead: 'Oman', speaker: null, press: 'closed', interpretation: 'consecutive', note: 'Prices are not on the table.' },
      ],
      delegates: [
        { id: 'd-1', personId: 'pe-singh', side: 'ours', label: 'Shri Rajesh Kumar Singh', post: 'Defence Secretary', attendance: 'confirmed', counterpartId: 'd-2' },
        { id: 'd-3', personId: null, side: 'ours', label: 'Joint Secretary (International Cooperation)', post: 'Ministry of Defence', attendance: 'expected', counterpartId: null },
        { id: 'd-2', personId: 'pe-zaabi', side: 'theirs', label: 'H.E. Dr Mohammed bin Nasser Al-Zaabi', post: 'Secretary General, Ministry of Defence', attendance: 'expected', counterpartId: null },
      ],
      protocol: [{ kind: 'greeting', text: 'Handshake at the door.' }, { kind: 'contact', text: 'Embassy of India, Muscat: duty officer.' }],
    },
    engagements: [jmcc, talks, najah, meeting],
    people: [
      {
        id: 'pe-zaabi', displayName: 'Mohammed bin Nasser bin Ali Al-Zaabi', country: 'OM', formOfAddress: 'Your Excellency', pronunciation: 'NAH-sir az-ZAH-bee', biography: 'Has led the ministry’s civil side and the committee.', biographyVerifiedOn: '2025-11-24',
        biographyVerifyBy: '2026-11-24', isExample: false,
        names: [{ name: 'محمد بن ناصر بن علي الزعابي', kind: 'original-script', script: 'Arab', isVerified: false }, { name: 'Mohammed Bin Naseer Bin Ali Al Zaabi', kind: 'press-variant', script: 'Latn', isVerified: true }],
        tenures: [{ id: 'te-1', post: 'Secretary General', organisation: 'Ministry of Defence', fromDate: '2025-11-24', fromBasis: 'first-seen', toDate: null, toBasis: null }], meetings: [{ ...origin, role: 'co-chair' }],
      },
      { id: 'pe-singh', displayName: 'Rajesh Kumar Singh', country: 'IN', formOfAddress: null, pronunciation: null, biography: null, biographyVerifiedOn: null, biographyVerifyBy: null, isExample: false, names: [], tenures: [], meetings: [] },
    ],
    commitments: [
      commitment('c-1', { text: 'Move the Military Logistic Complex forward', side: 'joint', strength: 'reaffirmed', topicId: 'to-mlc', origin, dueDate: '2026-06-30', status: 'in-progress' }),
      commitment('c-2', { text: 'Send the training calendar', side: 'ours', dueDate: '2026-12-31' }), commitment('c-3', { text: 'Name an industry contact', side: 'theirs', status: 'done', history: [{ status: 'done', asOf: '2026-03-01', note: 'by letter' }] }),
    ],
    statements: [statement('st-1', { speaker: 'HQ IDS', channel: 'post on X', text: 'Both sides looked at ways to widen maritime cooperation.', topicId: 'to-mlc', completeness: 'full', witnesses: [{ passageId: 'pa-1', completeness: 'full' }, { passageId: 'pa-2', completeness: 'truncated' }] })],
    points: [
      point('l-1', { topicId: 'to-mlc', headline: 'Logistic Complex: next step', text: 'We would welcome a meeting of logistics experts before the end of January.', ifPressed: 'The place is for the experts to propose.', evidence: [{ targetType: 'engagement', targetId: 'e-jmcc13' }], isExample: true }),
      point('l-2', { topicId: 'to-ind', stance: 'avoid', headline: 'End users of defence exports', text: 'Nothing on volumes, prices or end users.', usability: 'do-not-disclose' }),
      point('l-3', { topicId: 'to-ind', stance: 'if-raised', headline: 'Joint development', text: 'One project with a small JMCC team.', usability: 'paraphrase-only', evidence: [{ targetType: 'passage', targetId: 'pa-3' }] }),
    ],
    topics: [{ id: 'to-mlc', parentId: null, name: 'Military Logistic Complex', terms: [{ term: 'MLC', kind: 'acronym' }] }, { id: 'to-ind', parentId: null, name: 'Defence industry', terms: [] }],
    series: [{ id: 'se-jmcc', name: 'Joint Military Cooperation Committee', shortName: 'JMCC', kind: 'committee-session', cadenceMonths: 12, venueRule: 'alternate', notes: null, sessions: [{ ...origin, edition: 13, status: 'held' }] }],
    sources: [
      { id: 'so-wire', kind: 'press-report', title: 'Committee meets in New Delhi', publisher: 'Wire', publishedOn: '2025-11-24', publishedBasis: 'dateline', textKind: 'account', originId: null, isExample: false, text: null },
      { id: 'so-agency', kind: 'agency-copy', title: 'Visitor received', publisher: 'Agency', publishedOn: '2025-11-24', publishedBasis: 'stated', textKind: 'account', originId: 'so-wire', isExample: false, text: null },
    ],
    passages: [{ id: 'pa-1', sourceId: 'so-wire', start: 0, exact: 'the committee met in New Delhi' }, { id: 'pa-2', sourceId: 'so-agency', start: 10, exact: 'the visitor was received' }, { id: 'pa-3', sourceId: 'so-wire', start: 90, exact: 'industry ties were discussed' }],
    citations: [
      { subjectType: 'engagement', subjectId: 'e-jmcc13', field: 'date', assertionId: 'as-1', value: '2025-11-24', stance: 'supports', passageId: 'pa-1' },
      { subjectType: 'engagement', subjectId: 'e-jmcc13', field: 'treatment:t-1', assertionId: 'as-2', value: 'reviewed', stance: 'supports', passageId: 'pa-3' },
      { subjectType: 'commitment', subjectId: 'c-1', field: 'status', assertionId: 'as-3', value: 'in-progress', stance: 'supports', passageId: 'pa-2' },
    ],
    conflicts: [{ subjectType: 'commitment', subjectId: 'c-1', field: 'status', state: 'open', rationale: null, chosenValue: null, values: [{ value: 'proposed', witnesses: ['Agency'] }, { value: 'in progress', witnesses: ['Wire'] }] }],
    acronyms: [{ term: 'JMCC', meaning: 'Joint Military Cooperation Committee' }, { term: 'MRO', meaning: 'Maintenance, repair and overhaul' }],
  };
  return choosing(snapshot, {
    'scene-setter': [item('engagement', 'e-jmcc13', { id: 'i-sc-1' })],
    'points-card': ['l-1', 'l-2', 'l-3'].map((id) => item('talking-point', id, { id: `i-card-${id}` })),
    biographies: [item('person', 'pe-zaabi', { detail: 'full' })],
    timeline: ['e-jmcc13', 'e-talks', 'e-najah'].map((id) => item('engagement', id, { id: `i-tl-${id}` })),
    commitments: ['c-2', 'c-1', 'c-3'].map((id) => item('commitment', id, { detail: 'full' })),
    issues: [
      item('topic', 'to-mlc', { detail: 'full' }), item('talking-point', 'l-1', { detail: 'full' }), item('statement', 'st-1'), item('engagement', 'e-jmcc13', { detail: 'full' }),
      item('topic', 'to-ind', { detail: 'full' }), item('talking-point', 'l-2'), item('talking-point', 'l-3'),
    ],
    glossary: [],
  });
}
