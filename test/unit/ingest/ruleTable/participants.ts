import type { RuleCases } from './ruleCases';

export const participantRules: readonly RuleCases[] = [];
