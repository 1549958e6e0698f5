import type { EngagementKind } from '../../../shared/domain/values';

/** Kinds at which two sides sit together by agreement, in rounds that are counted. */
export const SESSION: ReadonlySet<EngagementKind> = new Set(['committee-session', 'dialogue', 'staff-talks']);
