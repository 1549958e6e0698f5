import { z } from 'zod';
import {
  Attendance, CommitmentStatus, Completeness, Confidence, CountryCode, DateBasis, DatePrecision, Detail, EngagementKind, EngagementStatus, Id, IsoDate, ItemType,
  Level, NameKind, Numbering, PackState, Paper, PointState, Press, Profile, PromiseSide, Role, Side, SourceKind, Stance, StatementForm, Strength, TenureBasis,
  Treatment, Usability, VenueRule,
} from '../../../shared/domain/values';
import { SectionKind } from '../../../shared/pack/model';

/**
 * The files of a sample dossier, as they lie in resources/sample. Names follow the columns of the store;
 * references are ids written in the files, so that the dossier is the same on every machine.
 */

const Moment = z.iso.datetime();
const Words = z.string().min(1);
const example = z.boolean().default(false);

/** "source-wire#monday": a passage of a source, by its key; with its stance where it does more than support. */
export const Cite = z.union([
  z.string().regex(/^[\w-]+#[\w-]+$/).transform((at) => ({ at, stance: 'supports' as const })),
  z.strictObject({ at: z.string().regex(/^[\w-]+#[\w-]+$/), stance: z.enum(['supports', 'contradicts', 'context']) }),
]);
export type Cite = z.infer<typeof Cite>;
const cites = z.array(Cite).default([]);

/** What sources say about one field of a record. `key` tells two claims about the same field apart. */
export const Claim = z.strictObject({
  key: z.string().optional(), field: z.string(), value: z.string().optional(), note: z.string().optional(),
  state: z.enum(['accepted', 'candidate', 'rejected']).default('accepted'), derivation: z.enum(['extracted', 'entered', 'inferred']).default('extracted'),
  cites: z.array(Cite).min(1),
});
export type Claim = z.infer<typeof Claim>;
const claims = z.array(Claim).default([]);

export const ConflictEntry = z.strictObject({
  id: Id, subjectType: z.string(), subject: Id, field: z.string(), severity: z.enum(['blocking', 'warning', 'note']), state: z.enum(['open', 'decided']),
  /** Key of the chosen claim of the subject. */
  chosen: z.string().optional(), decidedAt: Moment.optional(), rationale: z.string().optional(),
});
export type ConflictEntry = z.infer<typeof ConflictEntry>;
const conflicts = z.array(ConflictEntry).default([]);

export const DossierFile = z.strictObject({
  /** The moment at which the sample says it was recorded. */
  recordedAt: Moment,
  countries: z.array(z.strictObject({ code: CountryCode, name: Words, demonym: Words })),
  dossier: z.strictObject({ id: Id, ours: CountryCode, theirs: CountryCode, title: Words }),
  organisations: z.array(z.strictObject({ id: Id, parent: Id.optional(), country: CountryCode, name: Words, shortName: z.string().optional() })),
  posts: z.array(z.strictObject({ id: Id, organisation: Id, title: Words, shortTitle: z.string().optional(), precedence: z.number().int() })),
});

export const TopicsFile = z.strictObject({
  topics: z.array(z.strictObject({
    id: Id, parent: Id.optional(), name: Words, terms: z.array(z.strictObject({ term: Words, kind: z.enum(['synonym', 'acronym', 'expansion']) })),
  })),
});

export const SourceEntry = z.strictObject({
  id: Id, kind: SourceKind, title: Words, publisher: Words, origin: Id.optional(), publishedOn: IsoDate.optional(), publishedBasis: DateBasis,
  url: z.url().optional(), textKind: z.enum(['full', 'account', 'reference']), reliability: z.enum(['official', 'reliable', 'usually-reliable', 'not-judged']),
  note: z.string().optional(), isExample: example,
  /** Paragraphs of the stored text. */
  text: z.array(Words),
  /** Key of the passage → its exact words, found once in the text. */
  passages: z.record(z.string().regex(/^[\w-]+$/), Words),
});
export type SourceEntry = z.infer<typeof SourceEntry>;
export const SourcesFile = z.strictObject({ sources: z.array(SourceEntry) });

export const PersonEntry = z.strictObject({
  id: Id, country: CountryCode, displayName: Words, sortKey: Words, formOfAddress: z.string().optional(), pronunciation: z.string().optional(),
  biography: z.string().optional(), biographyVerifiedOn: IsoDate.optional(), biographyVerifyBy: IsoDate.optional(), notes: z.string().optional(), isExample: example,
  names: z.array(z.strictObject({ name: Words, kind: NameKind, script: z.string().length(4).default('Latn'), isVerified: z.boolean().default(true), cites })).min(1),
  tenures: z.array(z.strictObject({
    post: Id, fromDate: IsoDate.optional(), fromBasis: TenureBasis, toDate: IsoDate.optional(), toBasis: TenureBasis.optional(), note: z.string().optional(), cites,
  })),
  claims,
});
export type PersonEntry = z.infer<typeof PersonEntry>;
const Apart = z.strictObject({ id: Id, a: Id, b: Id, decidedAt: Moment, reason: Words });
export const PeopleFile = z.strictObject({ people: z.array(PersonEntry), neverSame: z.array(Apart) });

export const SeriesEntry = z.strictObject({
  id: Id, name: Words, shortName: Words, kind: EngagementKind, numbering: Numbering, cadenceMonths: z.number().int().positive().optional(), venueRule: VenueRule,
  notes: z.string().optional(), aliases: z.array(z.strictObject({ name: Words, note: Words })), claims,
});
export const EngagementEntry = z.strictObject({
  id: Id, series: Id.optional(), edition: z.number().int().positive().optional(), kind: EngagementKind, title: Words, status: EngagementStatus,
  dateStart: IsoDate.optional(), dateEnd: IsoDate.optional(), datePrecision: DatePrecision.default('day'), dateBasis: DateBasis, dateNote: z.string().optional(),
  hostCountry: CountryCode.optional(), city: z.string().optional(), venue: z.string().optional(), level: Level.optional(), summary: Words, isExample: example, claims,
  participations: z.array(z.strictObject({
    id: Id, person: Id.optional(), organisation: Id.optional(), side: Side, role: Role, nameAsReported: z.string().optional(), postAsReported: z.string().optional(), cites,
  })),
  treatments: z.array(z.strictObject({ topic: Id, strength: Treatment, note: z.string().optional(), cites })),
});
export type EngagementEntry = z.infer<typeof EngagementEntry>;
export const EngagementsFile = z.strictObject({ series: z.array(SeriesEntry), engagements: z.array(EngagementEntry), distinct: z.array(Apart), conflicts });

export const StatementsFile = z.strictObject({
  statements: z.array(z.strictObject({
    id: Id, engagement: Id, topic: Id, organisation: Id.optional(), speakerLabel: Words, side: z.enum(['ours', 'theirs', 'joint', 'other']), form: StatementForm,
    channel: Words, madeOn: IsoDate.optional(), bestText: Words, completeness: Completeness,
    witnesses: z.array(z.strictObject({ at: z.string(), completeness: Completeness, text: Words })).min(1), claims,
  })),
});

export const CommitmentsFile = z.strictObject({
  commitments: z.array(z.strictObject({
    id: Id, kind: z.enum(['commitment', 'project', 'plan', 'agreement', 'intention']).default('commitment'), strength: Strength, text: Words, side: PromiseSide,
    owner: z.string().optional(), dueDate: IsoDate.optional(), duePrecision: DatePrecision.default('day'), status: CommitmentStatus, asOf: IsoDate, origin: Id, topic: Id,
    notes: z.string().optional(), isExample: example,
    history: z.array(z.strictObject({ status: CommitmentStatus, asOf: IsoDate, note: Words })).default([]), claims,
  })),
  conflicts,
});

export const PointsFile = z.strictObject({
  points: z.array(z.strictObject({
    id: Id, topic: Id, stance: Stance, priority: z.number().int().min(1).max(3), headline: Words, text: Words, ifPressed: z.string().optional(), usability: Usability,
    audience: z.string().optional(), reviewedOn: IsoDate, reviewBy: IsoDate, state: PointState, isExample: z.boolean().default(true),
    /** "statement:ID", "commitment:ID", "engagement:ID" or "passage:SOURCE#KEY". */
    evidence: z.array(z.string().regex(/^(statement|commitment|engagement|passage):[\w#-]+$/)).min(1),
  })),
});

export const MeetingFile = z.strictObject({
  meeting: z.strictObject({
    engagement: Id, principal: Id, counterpart: Id, purpose: Words, requestedBy: Words, startTime: z.iso.time(), endTime: z.iso.time(), timeZone: Words, press: Press,
    interpreter: Words, theirAims: Words, theirAimsConfidence: Confidence, oneToGet: Words, oneToAvoid: Words, lastMet: Words, pressLine: Words,
  }),
  objectives: z.array(z.strictObject({ side: z.enum(['ours', 'theirs']), text: Words, successTest: z.string().optional(), confidence: Confidence.optional() })),
  agenda: z.array(z.strictObject({
    id: Id, startTime: z.iso.time(), minutes: z.number().int().positive(), title: Words, lead: Words, speaker: Words, topic: Id.optional(), press: Press.default('closed'),
    interpretation: Words, note: z.string().optional(),
  })),
  delegates: z.array(z.strictObject({
    id: Id, side: z.enum(['ours', 'theirs']), person: Id.optional(), label: Words, post: Words, attendance: Attendance, counterpart: Id.optional(),
  })),
  protocolNotes: z.array(z.strictObject({ kind: Words, text: Words })),
});

/** A passage that gives the figure or the note: "source-wire#session". */
const at = z.string().regex(/^[\w-]+#[\w-]+$/).optional();
export const PapersFile = z.strictObject({
  keyFigures: z.array(z.strictObject({ id: Id, label: Words, value: Words, asOf: IsoDate, asOfPrecision: DatePrecision.default('day'), at, note: z.string().optional(), isExample: example })),
  context: z.array(z.strictObject({ id: Id, scope: z.enum(['regional', 'ours', 'theirs']), title: Words, text: Words, consequence: z.string().optional(), asOf: IsoDate.optional(), at, isExample: z.boolean() })),
  draftTexts: z.array(z.strictObject({ id: Id, document: Words, text: Words, state: z.enum(['agreed', 'bracketed', 'proposed-ours', 'proposed-theirs']), note: z.string().optional() })),
  deliverables: z.array(z.strictObject({
    id: Id, title: Words, side: PromiseSide, lead: z.string().optional(), dueDate: IsoDate.optional(), duePrecision: DatePrecision.default('day'), state: z.enum(['ready', 'in-hand', 'open', 'at-risk']), note: z.string().optional(),
  })),
  pressAnswers: z.array(z.strictObject({ id: Id, question: Words, answer: Words })),
  contacts: z.array(z.strictObject({
    id: Id, side: z.enum(['ours', 'theirs', 'other']), name: Words, task: z.string().optional(), reach: z.string().optional(), timeZone: z.string().optional(), utcOffsetMinutes: z.number().int().optional(), hours: z.string().optional(),
  })),
});

const Chosen = z.strictObject({ type: ItemType, record: Id, detail: Detail });

/** A version circulated before the draft, told by what was different then. */
const EarlierVersion = z.strictObject({
  number: Words, asOf: z.iso.datetime({ offset: true }), issuedAt: Moment, state: PackState, pages: z.number().int().positive(),
  /** "section.record": chosen now, not yet then. */
  without: z.array(z.string().regex(/^[\w-]+\.[\w-]+$/)),
  /** Chosen then at the end of the section, since taken out. */
  with: z.array(Chosen.extend({ section: SectionKind })),
  /** Fields of records that read otherwise then. */
  records: z.array(z.strictObject({ table: z.enum(['talking_point', 'commitment', 'source']), ids: z.array(Id).min(1), was: z.record(z.string(), z.string().nullable()) })),
});

export const PackFile = z.strictObject({
  pack: z.strictObject({
    id: Id, meeting: Id, title: Words, reference: Words, profile: Profile, marking: Words, markingScheme: Words, caveats: z.array(Words), originator: Words, contact: Words,
    paper: Paper, asOf: z.iso.datetime({ offset: true }), state: PackState,
  }),
  sections: z.array(z.strictObject({
    kind: SectionKind, isIncluded: z.boolean(), pageBudget: z.number().optional(), items: z.array(Chosen),
  })),
  earlier: EarlierVersion,
});

/** A whole sample dossier. */
export const Sample = z.object({
  dossier: DossierFile, topics: TopicsFile, sources: SourcesFile, people: PeopleFile, engagements: EngagementsFile, statements: StatementsFile,
  commitments: CommitmentsFile, points: PointsFile, meeting: MeetingFile, papers: PapersFile, pack: PackFile,
});
export type Sample = z.infer<typeof Sample>;
