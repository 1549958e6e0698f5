import { z } from 'zod';
import { Paper, Profile, Stance } from '../domain/values';

/**
 * PackModel: the immutable, format-neutral description of one pack. The outline in the window, the preview, the PDF,
 * the Word twin and the change list are all made from it, so they cannot disagree. Plain JSON, no dates, no functions.
 */

export const SectionKind = z.enum([
  'cover', 'scene-setter', 'points-card', 'agenda', 'room', 'biographies', 'relationship', 'timeline', 'commitments',
  'issues', 'context', 'outcomes', 'press', 'protocol', 'contacts', 'glossary', 'annexes', 'source-notes', 'changes',
]);
export type SectionKind = z.infer<typeof SectionKind>;

/** How a state is shown: always a word; the tone only chooses shape and colour. */
export const Tone = z.enum(['neutral', 'good', 'warn', 'bad']);
export type Tone = z.infer<typeof Tone>;

/** A run of text. `notes` are numbers of source notes printed as superior figures after it. */
export const Inline = z.object({
  text: z.string(),
  strong: z.boolean().optional(),
  italic: z.boolean().optional(),
  /** BCP 47 tag when the run is in another language than the pack. */
  lang: z.string().optional(),
  notes: z.array(z.number().int().positive()).optional(),
  /** Anchor of a block or section in this pack. */
  link: z.string().optional(),
  tone: Tone.optional(),
});
export type Inline = z.infer<typeof Inline>;
export const RichText = z.array(Inline);
export type RichText = z.infer<typeof RichText>;

/** Where a block came from: lets the window join an outline row to its place on the page. */
const Origin = {
  /** Unique in the pack; target of links and of outline ↔ page sync. */
  anchor: z.string().optional(),
  /** pack_item id that this block prints. */
  itemId: z.string().optional(),
};

export const Heading = z.object({ kind: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), text: RichText, number: z.string().optional(), ...Origin });
export const Paragraph = z.object({ kind: z.literal('paragraph'), text: RichText, style: z.enum(['body', 'lead', 'small', 'note']).default('body'), ...Origin });
/** Label in the side column, value in the main column (purpose, the one to get, last met…). */
export const Labelled = z.object({ kind: z.literal('labelled'), label: z.string(), body: z.array(RichText), ordered: z.boolean().default(false), tone: Tone.default('neutral'), ...Origin });
export const List = z.object({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(RichText), ...Origin });
export const Quote = z.object({ kind: z.literal('quote'), text: RichText, attribution: RichText, ...Origin });
/** One line of the points card or of an issue page. */
export const Point = z.object({
  kind: z.literal('point'), stance: Stance, stanceWord: z.string(), headline: RichText, text: RichText.optional(), ifPressed: RichText.optional(),
  /** What stands at the right: "Issue 9.1, page 9"; `link` makes it a link whose page number the press fills in. */
  keyedTo: z.object({ text: z.string(), link: z.string() }).optional(),
  usability: z.string().optional(), ...Origin,
});
/** A tinted panel with a thin bar at the left ("May be used", "Not to be disclosed"). */
export const Panel = z.object({ kind: z.literal('panel'), label: z.string(), tone: Tone.default('neutral'), body: z.array(RichText), ...Origin });

export const Cell = z.object({ text: RichText, tone: Tone.optional(), /** second, smaller line under the first */ sub: RichText.optional() });
export const Table = z.object({
  kind: z.literal('table'),
  caption: z.string().optional(),
  columns: z.array(z.object({ title: z.string(), width: z.union([z.literal('auto'), z.literal('fill'), z.number()]), align: z.enum(['left', 'right']).default('left'), role: z.enum(['text', 'figure', 'status']).default('text') })),
  rows: z.array(z.object({ cells: z.array(Cell), ...Origin })),
  /** First column holds row headers. */
  rowHeaders: z.boolean().default(false),
  emptyText: z.string().optional(), ...Origin,
});
/** Two delegations side by side by precedence. Rows are pairs of counterparts; either side may be empty. */
export const Seat = z.object({ name: RichText, ownScript: RichText.optional(), post: RichText, attendance: z.string(), tone: Tone, isCounterpart: z.boolean().default(false) });
export const RoomTable = z.object({ kind: z.literal('room'), oursTitle: z.string(), theirsTitle: z.string(), rows: z.array(z.object({ ours: Seat.optional(), theirs: Seat.optional(), ...Origin })), ...Origin });
/** Drawn strip: lanes over months. Positions are ISO dates; the press computes the geometry. */
export const TimelineMark = z.object({ lane: z.number().int(), label: z.string(), detail: z.string().optional(), start: z.string(), end: z.string(), status: z.enum(['held', 'reference', 'planned', 'due']), ...Origin });
export const Timeline = z.object({ kind: z.literal('timeline'), altText: z.string(), from: z.string(), to: z.string(), today: z.string(), lanes: z.array(z.string()), marks: z.array(TimelineMark), ...Origin });
export const Facts = z.object({ kind: z.literal('facts'), rows: z.array(z.object({ label: z.string(), value: RichText })), ...Origin });
export const SourceNote = z.object({ kind: z.literal('source-note'), number: z.number().int().positive(), text: RichText, /** anchors of the places that cite it */ citedFrom: z.array(z.string()), ...Origin });

/** Key figures side by side: the figure large, what it counts and its day below. */
export const Figures = z.object({ kind: z.literal('figures'), items: z.array(z.object({ value: z.string(), label: z.string(), sub: RichText })), ...Origin });
/** Drawn bars: how many commitments of each side stand how. Every part says its word and number. */
export const StatusBar = z.object({ kind: z.literal('status-bar'), altText: z.string(), bars: z.array(z.object({ label: z.string(), parts: z.array(z.object({ word: z.string(), tone: Tone, count: z.number().int().positive() })) })), ...Origin });
/** A small drawn map around one place. Degrees, east and north positive; the press has the outlines. */
export const LocatorMap = z.object({ kind: z.literal('map'), altText: z.string(), caption: RichText, place: z.object({ name: z.string(), longitude: z.number().min(-180).max(180), latitude: z.number().min(-90).max(90) }), ...Origin });

/** Bytes of a picture that a pack may print, at most. */
export const MAX_PICTURE_BYTES = 2 * 1024 * 1024;
export const PictureType = z.enum(['image/png', 'image/jpeg']);
export type PictureType = z.infer<typeof PictureType>;
/** A photograph of a person, beside the facts that follow it. `data` is the file in base64; the press looks at its bytes before it prints them. */
export const Portrait = z.object({
  kind: z.literal('portrait'), mediaType: PictureType, data: z.string().max(Math.ceil(MAX_PICTURE_BYTES / 3) * 4), altText: z.string(), /** "Photograph, 24 Nov 2025" */ caption: z.string(), ...Origin,
});

export const Block = z.discriminatedUnion('kind', [Heading, Paragraph, Labelled, List, Quote, Point, Panel, Table, RoomTable, Timeline, Facts, SourceNote, Figures, StatusBar, LocatorMap, Portrait]);
export type Block = z.infer<typeof Block>;
export type PointBlock = z.infer<typeof Point>;
export type TableBlock = z.infer<typeof Table>;
export type RoomBlock = z.infer<typeof RoomTable>;
export type TimelineBlock = z.infer<typeof Timeline>;
export type FactsBlock = z.infer<typeof Facts>;
export type FiguresBlock = z.infer<typeof Figures>;
export type StatusBarBlock = z.infer<typeof StatusBar>;
export type MapBlock = z.infer<typeof LocatorMap>;
export type PortraitBlock = z.infer<typeof Portrait>;
export type Seat = z.infer<typeof Seat>;

/** How the pages of a section lie: wide tables and long strips are read across. */
export const Orientation = z.enum(['portrait', 'landscape']);
export type Orientation = z.infer<typeof Orientation>;

export const Section = z.object({
  /** pack_section id. */
  id: z.string(),
  kind: SectionKind,
  anchor: z.string(),
  /** Number printed before the title and kept stable when other sections are left out ("2", "9"). Empty for cover. */
  number: z.string(),
  title: z.string(),
  /** Pages the profile allows; null = no limit. */
  pageBudget: z.number().nullable(),
  /** Start on a new page. */
  startsPage: z.boolean(),
  /** Packs that were frozen before there were pages across say nothing. */
  orientation: Orientation.default('portrait'),
  blocks: z.array(Block),
});
export type Section = z.infer<typeof Section>;

/** What stands on the control page; the press lays it out. */
export const Cover = z.object({
  /** pack_section id of the cover, so that the outline finds its page. */
  sectionId: z.string().optional(),
  kicker: z.string(), title: z.string(), subtitle: z.string(),
  ours: z.object({ label: z.string(), name: RichText, ownScript: RichText.optional(), post: RichText }).nullable(),
  theirs: z.object({ label: z.string(), name: RichText, ownScript: RichText.optional(), post: RichText }).nullable(),
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  caveats: z.array(z.string()),
  clearance: z.array(z.object({ role: z.string(), name: z.string(), date: z.string() })),
  /** "Planning example" and the like: printed large enough to be seen. */
  notice: z.string().nullable(),
});
export type Cover = z.infer<typeof Cover>;

export const Marking = z.object({
  banner: z.string(),
  colour: z.string().regex(/^#[0-9a-fA-F]{6}$/),
  onColour: z.string().regex(/^#[0-9a-fA-F]{6}$/),
  bannerMinMm: z.number(),
  /** TLP and the like: at the right, never translated. */
  secondMark: z.string().nullable(),
});
export type Marking = z.infer<typeof Marking>;

export const Furniture = z.object({
  countryPair: z.string(), reference: z.string(), version: z.string(),
  /** "Information as of 24 Nov 2025 17:30 IST" */
  asOf: z.string(),
  /** First eight digits of the snapshot hash. */
  hash8: z.string().regex(/^[0-9a-f]{8}$/),
  copy: z.string(),
});
export type Furniture = z.infer<typeof Furniture>;

export const PackModel = z.object({
  formatVersion: z.literal(1),
  packId: z.string(),
  language: z.string(),
  document: z.object({ title: z.string(), subject: z.string(), author: z.string(), keywords: z.array(z.string()), /** ISO instant used for every date in the file */ date: z.string() }),
  profile: Profile,
  paper: Paper,
  principalMode: z.boolean(),
  marking: Marking.nullable(),
  furniture: Furniture,
  cover: Cover.nullable(),
  sections: z.array(Section),
  /** Lower and upper bound of pages for the profile; upper bound drives the page meter. */
  pageRange: z.object({ min: z.number(), max: z.number() }),
});
export type PackModel = z.infer<typeof PackModel>;

/** A block that begins a page: nothing of it stands before, nothing else above it. `block` counts the blocks of its section; null is the section's title. */
export const PageOpening = z.object({ page: z.number().int(), sectionId: z.string(), block: z.number().int().nullable(), /** height of its first line */ y: z.number() });
export type PageOpening = z.infer<typeof PageOpening>;

/** What the press found while laying out a pack: enough to join outline rows to pages and to draw page meters. */
export const PageMap = z.object({
  pageCount: z.number().int(),
  pageSize: z.object({ width: z.number(), height: z.number() }),
  /** Pages that lie across: width and height of theirs are those of `pageSize` changed about. */
  acrossPages: z.array(z.number().int()).default([]),
  /** anchor or item id → 1-based page and distance from the top edge in points */
  places: z.array(z.object({ key: z.string(), page: z.number().int(), y: z.number() })),
  sections: z.array(z.object({ sectionId: z.string(), firstPage: z.number().int(), /** pages used, with one decimal */ pages: z.number() })),
  /** Pages at which a stretch of the pack can be laid out by itself. */
  openings: z.array(PageOpening).default([]),
  /** So long that sections are not set closer to save a page; only those meant for one page still are. */
  isTooLongToFit: z.boolean().default(false),
});
export type PageMap = z.infer<typeof PageMap>;
/** Something the press could not print as asked, in words, with where it stands. */
export const PressFinding = z.object({ code: z.enum(['uncovered-character', 'split-block', 'refused-picture', 'over-limit']), message: z.string(), where: z.string() });
export type PressFinding = z.infer<typeof PressFinding>;
