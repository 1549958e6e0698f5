import { PackModel } from '../../src/shared/pack/model';
import { sampleOpening } from './samplePackOpening';
import { sampleReference } from './samplePackReference';

/**
 * A read-ahead written by hand from the facts of two press reports of 24 Nov 2025, with an invented
 * fourteenth session. It exercises every kind of block that the press sets.
 */
export const samplePackModel = (changes: Partial<PackModel> = {}): PackModel => PackModel.parse({
  formatVersion: 1,
  packId: 'pack-sample',
  language: 'en-GB',
  document: {
    title: '14th Joint Military Cooperation Committee', subject: 'Briefing pack for the 14th committee session, Muscat', author: 'Gulf desk',
    keywords: ['India', 'Oman', 'JMCC', 'Planning example'], date: '2026-11-02T13:10:00Z',
  },
  profile: 'read-ahead', paper: 'A4', principalMode: false,
  marking: { banner: 'RESTRICTED – PLANNING EXAMPLE', colour: '#701c46', onColour: '#ffffff', bannerMinMm: 5, secondMark: null },
  furniture: {
    countryPair: 'India – Oman', reference: 'IN-OM/JMCC14/2026/03', version: 'v0.7 draft',
    asOf: 'Information as of 2 Nov 2026 18:40 IST', hash8: '7c1e04b9', copy: 'copy – of –',
  },
  cover: {
    sectionId: 'sec-cover', kicker: 'Briefing pack · Read-ahead', title: '14th Joint Military Cooperation Committee',
    subtitle: 'Muscat, Wed 18 Nov 2026',
    ours: { label: 'India', name: [{ text: 'Rajesh Kumar Singh' }], ownScript: [{ text: 'राजेश कुमार सिंह', lang: 'hi' }], post: [{ text: 'Defence Secretary' }] },
    theirs: {
      label: 'Oman', name: [{ text: 'Dr Mohammed bin Nasser bin Ali Al-Zaabi' }], ownScript: [{ text: 'محمد بن ناصر بن علي الزعابي', lang: 'ar' }],
      post: [{ text: 'Secretary General, Ministry of Defence' }],
    },
    facts: [
      { label: 'Date', value: 'Wed 18 Nov 2026' }, { label: 'Time', value: '10:00–12:00 GST' }, { label: 'Place', value: 'Ministry of Defence, Muscat' },
      { label: 'Reference', value: 'IN-OM/JMCC14/2026/03' }, { label: 'Version', value: 'v0.7 draft' }, { label: 'Information as of', value: '2 Nov 2026 18:40 IST' },
      { label: 'Requested by', value: 'Office of the Defence Secretary' }, { label: 'Originator', value: 'Gulf desk' }, { label: 'Copy', value: '– of –' },
    ],
    caveats: ['Return to the originator after the meeting. Not to be copied.'],
    clearance: [{ role: 'Drafted', name: 'Gulf desk', date: '2 Nov 2026' }, { role: 'Cleared', name: '', date: '' }, { role: 'Approved', name: '', date: '' }],
    notice: 'Planning example',
  },
  sections: [...sampleOpening, ...sampleReference],
  pageRange: { min: 8, max: 14 },
  ...changes,
});
