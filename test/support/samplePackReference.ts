const column = (title: string, width: 'auto' | 'fill' | number, role = 'text', align = 'left') => ({ title, width, role, align });

const mark = (...[lane, label, detail, dates, status]: [number, string, string, [string, string], string]) => ({ lane, label, detail, start: dates[0], end: dates[1], status, itemId: `item-mark-${label}` });

const eventRow = (...[date, title, sub, edition, status]: [string, string, string, string, [string, string]]) => ({
  anchor: `event-${date}-${edition}`, itemId: `item-event-${date}-${edition}`,
  cells: [{ text: [{ text: date }] }, { text: [{ text: title }], sub: [{ text: sub }] }, { text: edition === '' ? [] : [{ text: edition }] }, { text: [{ text: status[0] }], tone: status[1] }],
});

const timeline = {
  id: 'sec-timeline', kind: 'timeline', anchor: 'section-timeline', number: '7', title: 'Timeline', pageBudget: 2, startsPage: true,
  blocks: [
    {
      kind: 'timeline', anchor: 'timeline-strip', altText: 'Drawn strip from Jan 2024 to Jan 2027 with eight events; the table below lists them.', from: '2024-01-01', to: '2027-02-01', today: '2026-11-02',
      lanes: ['Committees and talks', 'Meetings and visits', 'Exercises', 'Commitments due'],
      marks: [
        mark(0, '12th JMCC', 'Muscat', ['2024-01-31', '2024-01-31'], 'reference'), mark(0, '3rd staff talks', 'New Delhi', ['2025-10-22', '2025-10-23'], 'reference'),
        mark(0, '13th JMCC', 'New Delhi', ['2025-11-24', '2025-11-24'], 'held'), mark(0, '14th JMCC', 'This meeting', ['2026-11-18', '2026-11-18'], 'planned'),
        mark(1, 'Chief of Defence Staff and Secretary General', 'New Delhi', ['2025-11-24', '2025-11-24'], 'held'), mark(2, '5th Al Najah', 'Rabkoot', ['2024-09-13', '2024-09-26'], 'reference'),
        mark(3, 'Defence Co-operation Plan 2026 carried out', '31 Dec 2026', ['2026-12-31', '2026-12-31'], 'due'), mark(3, 'Name a project team', '30 Jun 2026', ['2026-06-30', '2026-06-30'], 'due'),
      ],
    },
    {
      kind: 'table', anchor: 'timeline-table', columns: [column('Date', 'auto', 'figure'), column('Event', 'fill'), column('Edition', 'auto', 'figure'), column('Status', 'auto', 'status')],
      rows: [
        eventRow('18 Nov 2026', '14th Joint Military Cooperation Committee', 'Muscat. Planning example.', '14th', ['Planned', 'neutral']),
        eventRow('24 Nov 2025', '13th Joint Military Cooperation Committee', 'New Delhi. Reaffirmed co-operation in defence industry; reviewed the whole relationship.', '13th', ['Held', 'good']),
        eventRow('24 Nov 2025 ', 'Chief of Defence Staff meets the Secretary General', 'New Delhi. Discussed the Logistic Complex, shipbuilding, repair and training.', '', ['Held', 'good']),
        eventRow('22–23 Oct 2025', 'Army-to-Army Staff Talks', 'New Delhi. Known from one sentence of a report and an army post.', '3rd', ['By reference', 'warn']),
        eventRow('26 Sep 2024', 'Exercise Al Najah', 'Rabkoot Training Area; closing day, the start is not stated.', '5th', ['By reference', 'warn']),
        eventRow('31 Jan 2024', '12th Joint Military Cooperation Committee', 'Muscat.', '12th', ['By reference', 'warn']),
      ],
    },
  ],
};

const promise = (text: string, sub: string, [strength, owner, due]: [string, string, string], status: [string, string, string]) => ({
  anchor: `promise-${text.slice(0, 12)}`, itemId: `item-promise-${text.slice(0, 12)}`,
  cells: [{ text: [{ text, notes: [2] }], sub: [{ text: sub }] }, { text: [{ text: strength }] }, { text: [{ text: owner }] }, { text: [{ text: due }] }, { text: [{ text: status[0] }], tone: status[1], sub: [{ text: status[2] }] }],
});

const promiseTable = (rows: object[], anchor: string) => ({
  kind: 'table', rowHeaders: true, anchor, rows,
  columns: [column('Commitment', 'fill'), column('Strength', 'auto'), column('Owner', 'auto'), column('Due', 'auto', 'figure'), column('Status', 'auto', 'status')],
});

const commitments = {
  id: 'sec-commitments', kind: 'commitments', anchor: 'section-commitments', number: '8', title: 'What was agreed and where it stands', pageBudget: 2, startsPage: true,
  blocks: [
    { kind: 'heading', level: 2, text: [{ text: 'Owed by us' }], anchor: 'owed-us' },
    promiseTable([
      promise('Name a team for one joint development project', 'From: 13th JMCC, 24 Nov 2025.', ['Agreed', 'Department of Defence Production', '30 Jun 2026'], ['Overdue, 125 d', 'bad', 'as of 2 Nov 2026']),
      promise('Offer more places on staff courses', 'From: meeting of 24 Nov 2025.', ['Discussed', 'Headquarters, Integrated Defence Staff', 'No date'], ['In progress', 'neutral', 'as of 12 Feb 2026']),
    ], 'promises-us'),
    { kind: 'heading', level: 2, text: [{ text: 'Owed by them' }], anchor: 'owed-them' },
    promiseTable([promise('Propose a site plan for the Military Logistic Complex', 'One report says “proposed”, the other speaks of progress.', ['Reaffirmed', 'Ministry of Defence, Oman', 'No date'], ['Not known', 'warn', 'as of 24 Nov 2025'])], 'promises-them'),
    { kind: 'heading', level: 2, text: [{ text: 'Joint' }], anchor: 'owed-joint' },
    promiseTable([
      promise('Carry out the Defence Co-operation Plan 2026', 'Named in the account of the staff talks.', ['Agreed', 'Both sides', '31 Dec 2026'], ['Open', 'neutral', 'as of 2 Nov 2026']),
      promise('Keep up regular high-level dialogue', 'Fulfilled by the invitation to Muscat.', ['Reaffirmed', 'Both sides', 'No date'], ['Done', 'good', 'as of 12 Oct 2026']),
    ], 'promises-joint'),
  ],
};

const point = (stance: string, stanceWord: string, headline: string, rest: object = {}) => ({ kind: 'point', stance, stanceWord, headline: [{ text: headline, strong: true }], ...rest });
const issueHead = (number: string, text: string, anchor: string) => ({ kind: 'heading', level: 2, number, text: [{ text }], anchor });
const objective = (text: string) => ({ kind: 'labelled', label: 'Objective', body: [[{ text }]] });

const issues = {
  id: 'sec-issues', kind: 'issues', anchor: 'section-issues', number: '9', title: 'Issue pages', pageBudget: 4, startsPage: true,
  blocks: [
    issueHead('9.1', 'Military Logistic Complex', 'issue-logistics'),
    objective('A date for the experts’ meeting, and a lead office on each side by 31 Jan 2027.'),
    point('raise', 'Raise', 'The next step', { anchor: 'issue-1-raise', itemId: 'item-issue-1', text: [{ text: 'We would welcome a meeting of logistics experts before the end of January. They might look at berths, stores and fuel, and bring one paper to both of us.', notes: [1, 2] }], ifPressed: [{ text: 'the place is for the experts to propose; we have no fixed view.' }] }),
    point('if-raised', 'If they raise', 'Who pays', { text: [{ text: 'Cost follows scope. Let the experts settle the scope first.' }], usability: 'Paraphrase only' }),
    point('avoid', 'Avoid', 'Calling the complex agreed', { text: [{ text: 'One report calls it proposed, the other speaks of progress. Neither gives a site or a date.', notes: [1, 2] }] }),
    point('listen-for', 'Listen for', 'A named lead office in Muscat'),
    { kind: 'panel', label: 'May be used', tone: 'neutral', body: [[{ text: 'The staff post of 24 Nov 2025 speaks of deepening defence ties through progress on the complex.', notes: [2] }]] },
    { kind: 'panel', label: 'Not to be disclosed', tone: 'bad', body: [[{ text: 'Assessed aim: an early commitment to build before terms are settled. Low confidence.' }]] },
    { kind: 'heading', level: 3, text: [{ text: 'Said together' }] },
    { kind: 'quote', anchor: 'quote-1', itemId: 'item-quote-1', text: [{ text: '“The discussions reaffirmed the commitment to deepen Defence Cooperation through progress on the Military Logistic Complex”', notes: [2] }], attribution: [{ text: 'Headquarters, Integrated Defence Staff, post on X, 24 Nov 2025' }] },
    issueHead('9.2', 'Defence industry', 'issue-industry'),
    objective('One project named, with a working group and terms of reference.'),
    point('raise', 'Raise', 'One joint development project', { text: [{ text: 'Both sides said last year that industry ties serve regional stability. Let us name one project and give it a small team.', notes: [3] }] }),
    point('avoid', 'Avoid', 'End users of defence exports', { text: [{ text: 'Nothing on volumes, prices or end users.' }] }),
    { kind: 'list', ordered: false, items: [[{ text: 'Shipbuilding, repair and overhaul were named on 24 Nov 2025.', notes: [4] }], [{ text: 'Technology sharing and wider production partnerships were stressed the same day.', notes: [3] }]] },
    issueHead('9.3', 'Flights and ship turnaround', 'issue-clearances'),
    objective('One form and one desk on each side, tried for six months.'),
    point('raise', 'Raise', 'A single flight-clearance form', { text: [{ text: 'Our crews fly and sail to Oman more often. One form, handled by one desk on each side, would serve both.', notes: [5] }] }),
    point('if-raised', 'If they raise', 'Border management', { text: [{ text: 'It was useful to compare notes. We suggest that experts meet first and report to the next session.' }] }),
  ],
};

const note = (number: number, text: string, citedFrom: string[]) => ({ kind: 'source-note', number, anchor: `note-${number}`, citedFrom, text: [{ text }] });

const sourceNotes = {
  id: 'sec-notes', kind: 'source-notes', anchor: 'section-source-notes', number: '17', title: 'Source notes', pageBudget: 2, startsPage: true,
  blocks: [
    { kind: 'paragraph', text: [{ text: '6 notes from 3 sources of 2 independent origins. Copies of one report count as one origin.' }] },
    note(1, 'News agency, 24 Nov 2025 (from the dateline). Our account: the Chief of Defence Staff met the Secretary General and reviewed co-operation.', ['scene-objectives', 'bio-zaabi', 'issue-1-raise']),
    note(2, 'HQ IDS, post on X, 24 Nov 2025. Carried in full by the wire report and cut short by the agency.', ['card-1', 'issue-1-raise', 'quote-1']),
    note(3, 'Wire report, 24 Nov 2025. Our account: the committee put weight on industry, technology and production.', ['card-2']),
    note(4, 'Wire report, 24 Nov 2025. Our account: the earlier meeting of the day named shipbuilding, repair and training.', ['bio-zaabi']),
    note(5, 'HQ IDS, post on X, second part, 24 Nov 2025: turnaround of ships and flight clearances.', ['card-3']),
    note(6, 'News agency, 24 Nov 2025. Our account: the 5th Al Najah closed at Rabkoot on 26 Sep 2024.', ['card-6']),
    { kind: 'heading', level: 2, text: [{ text: 'Disputed' }], anchor: 'disputed' },
    { kind: 'list', ordered: false, items: [[{ text: 'Military Logistic Complex: status “proposed” or “in progress”; not decided.' }], [{ text: 'Session of January 2022: 10th or 11th; we use the 11th, since venues alternate.' }]] },
  ],
};

export const sampleReference: object[] = [timeline, commitments, issues, sourceNotes];
