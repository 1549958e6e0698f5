import type { RuleCases } from './ruleCases';

export const otherRules: readonly RuleCases[] = [];
