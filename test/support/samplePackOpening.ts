const arabicName = { text: 'محمد بن ناصر بن علي الزعابي', lang: 'ar' };

const labelled = (label: string, body: object[][], more: object = {}) => ({ kind: 'labelled', label, body, ...more });

const column = (title: string, width: 'auto' | 'fill' | number, role = 'text', align = 'left') => ({ title, width, role, align });

const sceneSetter = {
  id: 'sec-scene', kind: 'scene-setter', anchor: 'section-scene-setter', number: '1', title: 'Scene setter', pageBudget: 1, startsPage: true,
  blocks: [
    labelled('Purpose', [[{ text: 'Co-chair the 14th session in Muscat, at Oman’s invitation. Turn a year of broad agreement into two dated steps. Keep the talks quiet and practical.' }]], { anchor: 'scene-purpose' }),
    labelled('Requested by', [[{ text: 'Office of the Defence Secretary, 12 Oct 2026' }]]),
    labelled('Opposite you', [
      [{ text: 'Dr Mohammed bin Nasser bin Ali Al-Zaabi', strong: true }],
      [arabicName, { text: ' · “NAH-sir az-ZAH-bee”' }],
      [{ text: 'Secretary General, Ministry of Defence' }],
      [{ text: 'Address as: Your Excellency' }],
    ], { itemId: 'item-counterpart' }),
    labelled('Our objectives', [
      [{ text: 'A dated next step for the Military Logistic Complex.', strong: true }, { text: ' Success: a lead office on each side by 31 Jan 2027.', notes: [1, 2] }],
      [{ text: 'One joint development project named.', strong: true }, { text: ' Success: a working group with terms of reference.' }],
      [{ text: 'Simpler flight clearances.', strong: true }, { text: ' Success: one form and one desk, tried for six months.' }],
    ], { ordered: true, anchor: 'scene-objectives' }),
    labelled('What they want (assessed)', [[{ text: 'Technology sharing and production in Oman; more training places. Moderate confidence; one origin.', notes: [3] }]]),
    labelled('The one to get', [[{ text: 'A date for the logistics experts’ meeting.' }]], { tone: 'good' }),
    labelled('The one to avoid', [[{ text: 'Any figure or end user for defence exports.' }]], { tone: 'bad' }),
    labelled('Last met', [[{ text: '24 Nov 2025 in New Delhi, twice in one day: with the Chief of Defence Staff, and as co-chair of the 13th session with the Defence Secretary.', notes: [1, 4] }]], { itemId: 'item-jmcc13-scene' }),
    labelled('Press line', [[{ text: 'Two maritime neighbours reviewed practical co-operation and set the next steps.', italic: true }], [{ text: 'Press: photographs only.' }]]),
  ],
};

const point = (stance: string, stanceWord: string, headline: string, rest: object) => ({ kind: 'point', stance, stanceWord, headline: [{ text: headline, strong: true }], ...rest });

const pointsCard = {
  id: 'sec-card', kind: 'points-card', anchor: 'section-points-card', number: '2', title: 'Points card', pageBudget: 1, startsPage: true,
  blocks: [
    point('raise', 'Raise', 'Logistic Complex: the next step', { anchor: 'card-1', itemId: 'item-card-1', text: [{ text: 'We would welcome a meeting of logistics experts before the end of January.', notes: [2] }], ifPressed: [{ text: 'the place is for the experts to propose; we have no fixed view.' }], keyedTo: { text: 'Issue 9.1', link: 'issue-logistics' } }),
    point('raise', 'Raise', 'One joint development project', { anchor: 'card-2', itemId: 'item-card-2', text: [{ text: 'Both sides said last year that industry ties serve stability. Let us name one project and give it a small team.', notes: [3] }], keyedTo: { text: 'Issue 9.2', link: 'issue-industry' } }),
    point('raise', 'Raise', 'A single flight-clearance form', { anchor: 'card-3', itemId: 'item-card-3', text: [{ text: 'Our crews fly and sail to Oman more often. One form, handled by one desk on each side, would serve both.', notes: [5] }], keyedTo: { text: 'Issue 9.3', link: 'issue-clearances' } }),
    point('if-raised', 'If raised', 'Border management', { anchor: 'card-4', itemId: 'item-card-4', text: [{ text: 'It was useful to compare notes last year. We suggest that experts meet first and report to the next session.' }], keyedTo: { text: 'Issue 9.3', link: 'issue-clearances' } }),
    point('avoid', 'Avoid', 'End users of defence exports', { anchor: 'card-5', itemId: 'item-card-5', text: [{ text: 'Nothing on volumes, prices or end users.' }], keyedTo: { text: 'Issue 9.2', link: 'issue-industry' } }),
    point('listen-for', 'Listen for', 'Dates for the 6th Al Najah', { anchor: 'card-6', itemId: 'item-card-6', text: [{ text: 'Two years have passed since the 5th closed at Rabkoot on 26 Sep 2024.', notes: [6] }], keyedTo: { text: 'Section 7', link: 'section-timeline' } }),
  ],
};

const agendaRow = (...cells: string[]) => ({ cells: cells.map((text) => ({ text: text === '' ? [] : [{ text }] })) });

const agenda = {
  id: 'sec-agenda', kind: 'agenda', anchor: 'section-agenda', number: '3', title: 'Agenda and run-of-show', pageBudget: 1, startsPage: true,
  blocks: [{
    kind: 'table', anchor: 'agenda-table',
    columns: [column('Time', 'auto', 'figure'), column('Min', 'auto', 'figure', 'right'), column('Item', 'fill'), column('Lead', 'auto'), column('Press', 'auto')],
    rows: [
      agendaRow('09:50', '10', 'Arrival; greeting at the main entrance', 'Protocol', 'Photographs only'), agendaRow('10:00', '10', 'Welcome by the host; reply', 'Co-chairs', 'Open to press'),
      agendaRow('10:10', '30', 'Military Logistic Complex: next step', 'Oman', 'Closed'), agendaRow('10:40', '25', 'Defence industry: joint development', 'India', 'Closed'),
      agendaRow('11:05', '20', 'Turnaround of ships; flight clearances', 'India', 'Closed'), agendaRow('11:25', '15', 'Training and exercises in 2027', 'Oman', 'Closed'),
      agendaRow('11:40', '15', 'Minutes and next session', 'Co-chairs', 'Closed'), agendaRow('11:55', '5', 'Photograph; exit by the north door', 'Protocol', 'Photographs only'),
    ],
  }, { kind: 'paragraph', style: 'note', text: [{ text: 'Interpretation: consecutive, Arabic and English; the interpreter sits behind the Secretary General.' }] }],
};

const seat = (...[name, post, attendance, tone, more = {}]: [string, string, string, string, object?]) => ({ name: [{ text: name }], post: [{ text: post }], attendance, tone, ...more });

const room = {
  id: 'sec-room', kind: 'room', anchor: 'section-room', number: '4', title: 'Who is in the room', pageBudget: 1, startsPage: true,
  blocks: [{
    kind: 'room', anchor: 'room-table', oursTitle: 'India', theirsTitle: 'Oman',
    rows: [
      {
        itemId: 'item-room-1',
        ours: seat('Rajesh Kumar Singh', 'Defence Secretary', 'Confirmed', 'good', { ownScript: [{ text: 'राजेश कुमार सिंह' }], isCounterpart: true }),
        theirs: seat('Dr Mohammed bin Nasser bin Ali Al-Zaabi', 'Secretary General, Ministry of Defence', 'Confirmed', 'good', { ownScript: [arabicName], isCounterpart: true }),
      },
      { ours: seat('Joint Secretary (International Co-operation)', 'Ministry of Defence', 'Confirmed', 'good'), theirs: seat('Head of planning (example)', 'Ministry of Defence', 'Expected', 'neutral') },
      { ours: seat('Assistant Chief of Integrated Defence Staff', 'Headquarters, Integrated Defence Staff', 'Expected', 'neutral'), theirs: seat('Commodore, operations (example)', 'Royal Navy of Oman', 'Expected', 'neutral') },
      { ours: seat('Defence Attaché', 'Embassy of India, Muscat', 'Confirmed', 'good'), theirs: seat('Director, flight clearances (example)', 'Royal Air Force of Oman', 'To be confirmed', 'warn') },
      { theirs: seat('Interpreter (example)', 'Ministry of Defence', 'Confirmed', 'good') },
    ],
  }],
};

const biographies = {
  id: 'sec-bio', kind: 'biographies', anchor: 'section-biographies', number: '5', title: 'Biographies', pageBudget: 3, startsPage: true,
  blocks: [
    { kind: 'heading', level: 2, text: [{ text: 'Dr Mohammed bin Nasser bin Ali Al-Zaabi' }], anchor: 'bio-zaabi', itemId: 'item-bio-1' },
    { kind: 'facts', rows: [
      { label: 'Own script', value: [arabicName] }, { label: 'Say', value: [{ text: 'moo-HAM-med bin NAH-sir bin AH-lee az-ZAH-bee' }] },
      { label: 'Post', value: [{ text: 'Secretary General, Ministry of Defence of the Sultanate of Oman; first seen in post 24 Nov 2025', notes: [1] }] },
      { label: 'Address as', value: [{ text: 'Your Excellency; Dr Al-Zaabi in conversation' }] },
      { label: 'Also written', value: [{ text: 'Mohammed Bin Naseer Bin Ali Al Zaabi (wire report)', notes: [4] }] },
      { label: 'Not the same', value: [{ text: 'Mohammed bin Nasser Al Rasbi, who held the post in 2018' }] },
    ] },
    { kind: 'paragraph', text: [{ text: 'Led the Omani side on 24 Nov 2025 in both meetings of that day. The staff account names logistics, shipbuilding and training as the subjects he returned to; the ministry’s statement stresses industry.', notes: [1, 3] }] },
  ],
};

export const sampleOpening: object[] = [sceneSetter, pointsCard, agenda, room, biographies];
