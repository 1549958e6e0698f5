import { describe, expect, it } from 'vitest';
import { acceptReport } from '../../../../src/main/services/inbox/accept/acceptReport';
import { editDraft } from '../../../../src/main/services/inbox/changes';
import { keptRecords } from '../../../../src/main/services/inbox/keptRecords';
import { undoLatest } from '../../../../src/main/services/history';
import { AGENCY, WIRE } from '../../../support/dispatches';
import { openInbox, type Inbox } from '../../../support/inboxFixture';

const kept = (inbox: Inbox, reportId: string): string[] => keptRecords(inbox.ctx, { reportId }).map(({ recordType, title }) => `${recordType} ${title}`);

describe('what an accepted report keeps', () => {
  it('is told with the events first, then people, statements and commitments', async () => {
    const inbox = openInbox();
    const { id } = await inbox.paste(WIRE, '2025-03-11');
    editDraft(inbox.ctx, { reportId: id, path: 'statement.0.speaker', value: 'Royal Navy of Oman' });
    expect(kept(inbox, id)).toEqual([]);
    acceptReport(inbox.ctx, { reportId: id });
    const records = keptRecords(inbox.ctx, { reportId: id });
    expect(records.map(({ recordType }) => recordType).filter((type, at, all) => all.indexOf(type) === at)).toEqual(['engagement', 'person', 'statement', 'commitment', 'series', 'topic']);
    expect(kept(inbox, id)).toEqual(expect.arrayContaining(['engagement 4th India–Oman Joint Military Cooperation Committee', 'person Salim bin Hamad Al-Harthi', expect.stringMatching(/^statement Royal Navy of Oman: Admiral Saif/)]));
    const statement = records.find(({ recordType }) => recordType === 'statement');
    expect(records.some(({ recordId, recordType }) => recordType === 'engagement' && recordId === statement?.shownBy?.recordId)).toBe(true);
    undoLatest(inbox.ctx);
    expect(kept(inbox, id)).toEqual([]);
  });

  it('names records that were known before as well, each once', async () => {
    const inbox = openInbox();
    acceptReport(inbox.ctx, { reportId: (await inbox.paste(WIRE, '2025-03-11')).id });
    const { id } = await inbox.paste(AGENCY);
    inbox.decideAsProposed(id);
    acceptReport(inbox.ctx, { reportId: id });
    const records = kept(inbox, id);
    expect(records.filter((record) => record === 'person Ravi Kumar Menon')).toHaveLength(1);
    expect(new Set(records).size).toBe(records.length);
  });
});
