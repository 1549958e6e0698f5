import { z } from 'zod';
import { Finding } from '../../domain/finding';
import { MarkingView, MeetingPatch, MeetingRow, MeetingView, Override, PackDetail, PackPatch, PackRow, PickerRow } from '../../domain/pack';
import { Detail, Id, ItemType, Profile } from '../../domain/values';
import { PageMap, PressFinding } from '../../pack/model';
import { channel } from '../channel';

const InDossier = z.object({ dossierId: Id });
const InPack = z.object({ packId: Id });
/** Position in the list after the change, from 0. */
const Position = z.number().int().min(0);

export const RenderResult = z.object({ pdf: z.instanceof(Uint8Array), map: PageMap, findings: z.array(PressFinding), hash: z.string(), millis: z.number() });
export type RenderResult = z.infer<typeof RenderResult>;

/** Some pages of a pack, made before the rest of it. Its first page is `firstPage` of the pack. */
export const PagesInView = z.object({ pdf: z.instanceof(Uint8Array), firstPage: z.number().int(), count: z.number().int().min(1), acrossPages: z.array(z.number().int()), places: PageMap.shape.places });
export type PagesInView = z.infer<typeof PagesInView>;

export const packChannels = {
  'meeting.list': channel(InDossier, z.array(MeetingRow)),
  'meeting.get': channel(z.object({ engagementId: Id }), MeetingView),
  'meeting.change': channel(z.object({ engagementId: Id, patch: MeetingPatch, coalesce: z.string().max(120).optional() }), MeetingView),
  'marking.list': channel(z.object({}), z.array(MarkingView)),
  'pack.list': channel(InDossier, z.array(PackRow)),
  'pack.get': channel(InPack, PackDetail),
  'pack.create': channel(z.object({ meetingId: Id, profile: Profile, title: z.string().trim().min(1).max(200).optional() }), PackDetail),
  'pack.change': channel(InPack.extend({ patch: PackPatch }), PackDetail),
  /** Switches sections on and off by the profile's list; chosen items stay where they are. */
  'pack.setProfile': channel(InPack.extend({ profile: Profile }), PackDetail),
  'pack.trash': channel(InPack, z.object({})),
  'pack.section.change': channel(InPack.extend({ sectionId: Id, patch: z.object({ title: z.string().trim().max(120).nullable(), isIncluded: z.boolean(), pageBudget: z.number().min(0.5).max(60).nullable() }).partial() }), PackDetail),
  'pack.section.move': channel(InPack.extend({ sectionId: Id, to: Position }), PackDetail),
  'pack.item.add': channel(InPack.extend({ recordType: ItemType, recordId: Id, sectionId: Id.optional(), at: Position.optional() }), PackDetail),
  'pack.item.remove': channel(InPack.extend({ itemId: Id }), PackDetail),
  'pack.item.move': channel(InPack.extend({ itemId: Id, sectionId: Id, to: Position }), PackDetail),
  'pack.item.setDetail': channel(InPack.extend({ itemId: Id, detail: Detail }), PackDetail),
  'pack.item.override': channel(InPack.extend({ itemId: Id, override: Override.nullable(), coalesce: z.string().max(120).optional() }), PackDetail),
  'pack.picker': channel(InPack.extend({ text: z.string().max(500).default('') }), z.array(PickerRow)),
  'pack.checks': channel(InPack, z.array(Finding)),
  /** Renders in the press process. A newer render of the same pack cancels an older one (error code CANCELLED). */
  'pack.render': channel(InPack, RenderResult),
  /**
   * After a change: the pages in view as they stand now, before the whole pack follows by `pack.render`. Null where none of them has
   * changed, or where they cannot be told without the whole. Stops a render of the same pack.
   */
  'pack.renderInView': channel(InPack.extend({ first: z.number().int().min(1), last: z.number().int().min(1) }), PagesInView.nullable()),
  'pack.cancelRender': channel(InPack, z.object({})),
  /** Asks where to with the platform's own dialog, then writes beside the target and renames; null when cancelled. */
  'pack.export': channel(InPack, z.object({ file: z.string(), pages: z.number().int(), bytes: z.number().int(), findings: z.array(PressFinding) }).nullable()),
};
