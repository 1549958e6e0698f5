import type { RuleCases } from './ruleCases';

export const outcomeRules: readonly RuleCases[] = [];
