import type { RuleCases } from './ruleCases';

export const eventRules: readonly RuleCases[] = [];
