import { z } from 'zod';
import { CountryCode, DatePrecision, Id, NameKind, TenureBasis } from './values';

export const PersonRow = z.object({ id: Id, displayName: z.string(), sortKey: z.string(), country: CountryCode.nullable(), post: z.string().nullable(), isExample: z.boolean(), nameCount: z.number().int(), verifyBy: z.string().nullable(), lastSeen: z.string().nullable(),
  /** Every known spelling, in any script. */
  spellings: z.array(z.string()) });
export type PersonRow = z.infer<typeof PersonRow>;
export const PersonNameView = z.object({ id: Id, name: z.string(), kind: NameKind, script: z.string(), isVerified: z.boolean(), usedBy: z.array(z.string()) });
export const TenureView = z.object({ id: Id, postId: Id, post: z.string(), organisation: z.string().nullable(), fromDate: z.string().nullable(), fromBasis: TenureBasis, toDate: z.string().nullable(), toBasis: TenureBasis.nullable() });
export const PersonDetail = z.object({
  id: Id, dossierId: Id, displayName: z.string(), country: CountryCode.nullable(), countryName: z.string().nullable(), formOfAddress: z.string().nullable(), pronunciation: z.string().nullable(),
  biography: z.string().nullable(), biographyVerifiedOn: z.string().nullable(), biographyVerifyBy: z.string().nullable(), notes: z.string().nullable(), isExample: z.boolean(),
  names: z.array(PersonNameView), tenures: z.array(TenureView),
  /** Other people seen in the same posts, for the drawn strip. */
  otherHolders: z.array(z.object({ post: z.string(), personId: Id, person: z.string(), fromDate: z.string().nullable(), toDate: z.string().nullable() })),
  neverSame: z.array(z.object({ id: Id, personId: Id, person: z.string(), reason: z.string(), decidedAt: z.string() })),
  appearsIn: z.array(z.object({ recordType: z.enum(['engagement', 'pack', 'statement']), id: Id, title: z.string(), date: z.string().nullable(), datePrecision: DatePrecision, city: z.string().nullable(), role: z.string() })),
});
export type PersonDetail = z.infer<typeof PersonDetail>;
