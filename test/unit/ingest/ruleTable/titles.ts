import type { RuleCases } from './ruleCases';

export const titleRules: readonly RuleCases[] = [];
