import { describe, expect, it } from 'vitest';
import { LARGEST_FILE } from '../../../../src/main/ingest/readers/reportFile';
import { MOST_BYTES } from '../../../../src/shared/ipc/channels/inbox';
import { undoLatest } from '../../../../src/main/services/history';
import { acceptReport } from '../../../../src/main/services/inbox/accept/acceptReport';
import { ReportBatches } from '../../../../src/main/services/inbox/batches';
import { changeReport, discardReport, editDraft, keepPart, reopenReport } from '../../../../src/main/services/inbox/changes';
import { receiveReport } from '../../../../src/main/services/inbox/receive';
import { listReports } from '../../../../src/main/services/inbox/reports';
import { AGENCY, WIRE } from '../../../support/dispatches';
import { openInbox } from '../../../support/inboxFixture';
import { DOSSIER } from '../../../support/memoryFixture';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('receiving', () => {
  it('keeps who published it in the same step, so that one undo takes the paste back', async () => {
    const inbox = openInbox();
    const { id } = await receiveReport(inbox.ctx, { dossierId: DOSSIER, item: { from: 'paste', text: WIRE, isHtml: false }, publishedOn: null, publisher: 'Gulf Desk' });
    expect(inbox.view(id).publisher).toBe('Gulf Desk');
    undoLatest(inbox.ctx);
    expect(inbox.count('inbox_report')).toBe(0);
  });

  it('has one limit for the size of a file, which holds for bytes as well', async () => {
    expect(MOST_BYTES).toBe(LARGEST_FILE);
    const inbox = openInbox();
    const row = await inbox.drop('scan.txt', new Uint8Array(MOST_BYTES + 1));
    expect([row.state, row.summary, inbox.count('inbox_text')]).toEqual(['refused', 'Not read: it is 41 MB, and up to 40 MB are read. Save the report as text and drop that.', 0]);
  });

  it('keeps the text as it came, what was stripped from it, and where each value stands', async () => {
    const inbox = openInbox();
    const { id, state, title } = await inbox.drop('agency.txt', bytes(AGENCY));
    const report = inbox.view(id);
    expect([state, title.slice(0, 20), report.fileName, report.kind, report.publishedOn]).toEqual(['waiting', 'Chief of Naval Staff', 'agency.txt', 'agency-copy', '2025-03-10']);
    expect(report.original).toBe(AGENCY);
    expect(report.stripped.map(({ start, end, reason }) => [AGENCY.slice(start, end), reason])).toContainEqual(['{{{{post_id####}}}}', 'template braces']);
    const city = report.drafts[0]?.marks['city'];
    expect(city).toMatchObject({ basis: 'dateline', confidence: 'low', rule: 'place.dateline' });
    const passage = report.evidence.find(({ key }) => key === city?.keys[0]);
    expect(passage?.fields).toContain('primary.city');
    expect(report.text.slice(passage?.start, passage?.end)).toContain('Muscat');
  });

  it('names the parties in the order of the dossier', async () => {
    const inbox = openInbox();
    const { id } = await inbox.paste(WIRE, '2025-03-11');
    expect(inbox.view(id).drafts[0]?.countries).toEqual(['IN', 'OM']);
  });

  it('takes a report that names one of the two countries, and asks for the other', async () => {
    const inbox = openInbox();
    const { id, state } = await inbox.paste('Ambassador Salim Al Harthy of Oman met Deputy Minister Ravi Menon today to discuss shipping.', '2025-03-11');
    const report = inbox.view(id);
    expect([state, report.drafts[0]?.countries]).toEqual(['waiting', ['OM']]);
    expect(report.doubts).toContain('Only one country is told; the other has to be added.');
    expect(report.doubts.join(' ')).not.toContain('not of the two countries of this dossier');
    expect(report.blockedBy).toBeNull();
    const before = inbox.count('engagement');
    acceptReport(inbox.ctx, { reportId: id });
    expect(inbox.count('engagement')).toBe(before + 1);
  });

  it('says that a report tells of other countries than those of the dossier', async () => {
    const inbox = openInbox();
    const { id } = await inbox.paste('Ambassador Ana Quispe of Peru met Deputy Minister Pio Tiko today to discuss shipping.', '2025-03-11');
    expect(inbox.view(id).doubts).toContain('The report tells of PE, not of the two countries of this dossier.');
  });

  it('refuses the same article, however it is spaced, quoted and named, and says where it is', async () => {
    const inbox = openInbox();
    const first = await inbox.paste(WIRE, '2025-03-11');
    const again = await inbox.drop('copy.txt', bytes(`${WIRE.toUpperCase().replaceAll('\n\n', '\n \n').replaceAll('“', '"').replaceAll('”', '"')}\n`));
    expect(again).toMatchObject({ state: 'refused', sameAsId: first.id, summary: expect.stringMatching(/^Same article as “.+”, which came on 2 Nov 2026 and waits for decisions\. Nothing was stored\.$/) });
    expect(inbox.count('inbox_text')).toBe(1);
    acceptReport(inbox.ctx, { reportId: first.id });
    expect((await inbox.paste(WIRE)).summary).toContain('which is kept since');
  });

  it('links a copy to the text that it repeats, so that both count as one origin', async () => {
    const inbox = openInbox();
    const first = await inbox.paste(WIRE, '2025-03-11');
    acceptReport(inbox.ctx, { reportId: first.id });
    const copy = await inbox.paste(`Region desk\n\n${WIRE}\n\nOur correspondent adds that the harbour was closed to visitors for the whole of the morning.`, '2025-03-12');
    const { origin } = inbox.view(copy.id);
    expect(origin).toMatchObject({ isLinked: true, title: inbox.view(first.id).title, reason: expect.stringContaining('word for word') });
    inbox.decideAsProposed(copy.id);
    acceptReport(inbox.ctx, { reportId: copy.id });
    expect(inbox.count('source', 'origin_source_id IS NOT NULL')).toBe(1);
  });

  it('leaves a copy unlinked when a person says so', async () => {
    const inbox = openInbox();
    acceptReport(inbox.ctx, { reportId: (await inbox.paste(WIRE, '2025-03-11')).id });
    const copy = await inbox.paste(`${WIRE}\n\nOur correspondent adds that the harbour was closed to visitors for the whole of the morning.`, '2025-03-12');
    const view = await changeReport(inbox.ctx, { reportId: copy.id, patch: { isOriginLinked: false } });
    expect(view.origin?.isLinked).toBe(false);
    inbox.decideAsProposed(copy.id);
    acceptReport(inbox.ctx, { reportId: copy.id });
    expect(inbox.count('source', 'origin_source_id IS NOT NULL')).toBe(0);
  });

  it('tells of a file that cannot be read in words, and goes on', async () => {
    const inbox = openInbox();
    expect(await inbox.drop('scan.pdf', bytes('not a pdf'))).toMatchObject({ state: 'refused', title: 'scan.pdf', summary: expect.stringContaining('is no PDF') });
    expect(await inbox.drop('empty.txt', bytes('  '))).toMatchObject({ state: 'refused', summary: 'Not read: it holds no text.' });
    expect((await inbox.drop('good.txt', bytes(WIRE))).state).toBe('waiting');
    expect(listReports(inbox.ctx, { dossierId: DOSSIER }).map(({ state }) => state)).toEqual(['waiting', 'refused', 'refused']);
  });

  it('keeps a text without an engagement, with the reason, and does not let it be accepted', async () => {
    const inbox = openInbox();
    const { id, summary } = await inbox.paste('The council of Sur decided on Monday to plant four hundred trees along the road to the harbour before the summer comes.');
    expect(summary).toBe('No engagement was found');
    const report = inbox.view(id);
    expect([report.drafts, report.doubts.length > 0, report.blockedBy]).toEqual([[], true, 'No engagement is taken in. Take one in, or discard the report.']);
  });

  it('ends a cancelled batch and keeps what was read before', async () => {
    const inbox = openInbox();
    const batches = new ReportBatches();
    const receive = (text: string) => batches.receive(inbox.ctx, 'b1', { dossierId: DOSSIER, item: { from: 'paste', text, isHtml: false }, publishedOn: null });
    await receive(WIRE);
    const second = receive(AGENCY);
    batches.cancel('b1');
    await expect(second).rejects.toMatchObject({ code: 'CANCELLED' });
    await expect(receive(AGENCY)).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(listReports(inbox.ctx, { dossierId: DOSSIER })).toHaveLength(1);
  });
});

describe('changing a report that waits', () => {
  it('reads it again from another day of publication and keeps what a person changed', async () => {
    const inbox = openInbox();
    const { id } = await inbox.paste('Indian Defence Secretary Ravi Menon met Oman’s Defence Secretary Salim Al-Harthi in Muscat on Monday.');
    expect(inbox.view(id).drafts[0]).toMatchObject({ dateStart: null });
    editDraft(inbox.ctx, { reportId: id, path: 'primary.title', value: 'Menon meets Al-Harthi' });
    const view = await changeReport(inbox.ctx, { reportId: id, patch: { publishedOn: '2025-03-12' } });
    expect(view.drafts[0]).toMatchObject({ dateStart: '2025-03-10', title: 'Menon meets Al-Harthi' });
    expect(view).toMatchObject({ publishedOn: '2025-03-12', publishedBasis: 'stated' });
  });

  it.each([
    ['primary.dateStart', '31 Feb', 'This is no date. Write it as 24 Nov 2025.'], ['primary.title', null, 'Give the engagement a title.'], ['primary.hostCountry', 'XQ', 'Choose a country from the list.'],
    ['primary.kind', 'party', 'Choose a kind from the list.'], ['primary.edition', -3, 'An edition is a whole number from 1.'], ['primary.nothing', 'x', 'This draft has no such field. Open the report again.'],
  ])('refuses %s = %s at the field', async (path, value, message) => {
    const inbox = openInbox();
    const { id } = await inbox.paste(WIRE, '2025-03-11');
    expect(() => editDraft(inbox.ctx, { reportId: id, path, value })).toThrow(expect.objectContaining({ code: 'INVALID_INPUT', fields: [{ field: path, message }] }));
  });

  it('says at the field when the days are in the wrong order, and does not accept that', async () => {
    const inbox = openInbox();
    const { id } = await inbox.paste(WIRE, '2025-03-11');
    const view = editDraft(inbox.ctx, { reportId: id, path: 'primary.dateEnd', value: '2025-03-01' });
    expect([view.drafts[0]?.marks['dateEnd']?.problem, view.blockedBy]).toEqual(['The last day is before the first. Change one of the two.', 'The last day is before the first. Change one of the two.']);
  });

  it('undoes each change by itself', async () => {
    const inbox = openInbox();
    const { id } = await inbox.paste(WIRE, '2025-03-11');
    editDraft(inbox.ctx, { reportId: id, path: 'primary.city', value: 'Nizwa' });
    keepPart(inbox.ctx, { reportId: id, key: 'other.0', isKept: false });
    undoLatest(inbox.ctx);
    expect([inbox.view(id).drafts[0]?.city, inbox.view(id).drafts[1]?.isKept]).toEqual(['Nizwa', true]);
    undoLatest(inbox.ctx);
    expect(inbox.view(id).drafts[0]?.city).toBe('Muscat');
  });

  it('is discarded and opened again', async () => {
    const inbox = openInbox();
    const { id } = await inbox.paste(WIRE, '2025-03-11');
    expect(discardReport(inbox.ctx, { reportId: id })).toMatchObject({ state: 'discarded' });
    expect(() => editDraft(inbox.ctx, { reportId: id, path: 'primary.city', value: 'Sur' })).toThrow('is discarded and can no longer be changed here. Open it again first.');
    expect((await inbox.paste(WIRE)).summary).toContain('which was discarded; open it again there');
    expect(reopenReport(inbox.ctx, { reportId: id })).toMatchObject({ state: 'waiting' });
  });
});
