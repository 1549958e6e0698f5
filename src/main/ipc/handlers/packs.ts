import { packChannels as channels } from '../../../shared/ipc';
import { listMarkings } from '../../services/markings';
import { changeMeeting } from '../../services/meetingEdits';
import { getMeeting, listMeetings } from '../../services/meetings';
import { packChecks } from '../../services/packChecks';
import { addItem, moveItem, overrideItem, removeItem, setDetail } from '../../services/packItems';
import { pickerRows } from '../../services/packPicker';
import { cancelRender, renderInView, renderPack } from '../../services/packPreview';
import { exportPack } from '../../services/packPrinting';
import { changePack, createPack, getPack, listPacks, setProfile, trashPack } from '../../services/packs';
import { changeSection, moveSection } from '../../services/packSections';
import { answering } from '../dispatch';
import type { BoundHandler } from '../dispatch';
import type { HandlerParts } from '../handlerParts';

/** The press: choose, order, look, export. */
export function packHandlers({ office, ports }: HandlerParts): Record<keyof typeof channels, BoundHandler> {
  return {
    'meeting.list': answering(channels['meeting.list'], (input) => listMeetings(office.ctx(), input)),
    'meeting.get': answering(channels['meeting.get'], (input) => getMeeting(office.ctx(), input)),
    'meeting.change': answering(channels['meeting.change'], (input) => changeMeeting(office.ctx(), input)),
    'marking.list': answering(channels['marking.list'], (input) => listMarkings(office.ctx(), input)),
    'pack.list': answering(channels['pack.list'], (input) => listPacks(office.ctx(), input)),
    'pack.get': answering(channels['pack.get'], (input) => getPack(office.ctx(), input)),
    'pack.create': answering(channels['pack.create'], (input) => createPack(office.ctx(), input)),
    'pack.change': answering(channels['pack.change'], (input) => changePack(office.ctx(), input)),
    'pack.setProfile': answering(channels['pack.setProfile'], (input) => setProfile(office.ctx(), input)),
    'pack.trash': answering(channels['pack.trash'], (input) => trashPack(office.ctx(), input)),
    'pack.section.change': answering(channels['pack.section.change'], (input) => changeSection(office.ctx(), input)),
    'pack.section.move': answering(channels['pack.section.move'], (input) => moveSection(office.ctx(), input)),
    'pack.item.add': answering(channels['pack.item.add'], (input) => addItem(office.ctx(), input)),
    'pack.item.remove': answering(channels['pack.item.remove'], (input) => removeItem(office.ctx(), input)),
    'pack.item.move': answering(channels['pack.item.move'], (input) => moveItem(office.ctx(), input)),
    'pack.item.setDetail': answering(channels['pack.item.setDetail'], (input) => setDetail(office.ctx(), input)),
    'pack.item.override': answering(channels['pack.item.override'], (input) => overrideItem(office.ctx(), input)),
    'pack.picker': answering(channels['pack.picker'], (input) => pickerRows(office.ctx(), input)),
    'pack.checks': answering(channels['pack.checks'], (input) => packChecks(office.ctx(), input)),
    'pack.render': answering(channels['pack.render'], (input) =>
      renderPack(office.ctx(), input, (progress) => ports.push('render.progress', { packId: input.packId, ...progress })),
    ),
    'pack.renderInView': answering(channels['pack.renderInView'], (input) => renderInView(office.ctx(), input)),
    'pack.cancelRender': answering(channels['pack.cancelRender'], (input) => cancelRender(office.ctx(), input)),
    'pack.export': answering(channels['pack.export'], async (input) => {
      const { reference } = getPack(office.ctx(), input);
      const target = await ports.dialogs.saveAs({ title: 'Export the pack', suggestedName: `${fileNameOf(reference)}.pdf`, kind: 'PDF', extension: 'pdf' });
      return target === null ? null : exportPack(office.ctx(), { ...input, target });
    }),
  };
}

/** A reference such as "IN-OM/JMCC14/2026/03" as a file name that every system takes. */
function fileNameOf(reference: string): string {
  return reference.replace(/[^\p{L}\p{N}.-]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '') || 'pack';
}
