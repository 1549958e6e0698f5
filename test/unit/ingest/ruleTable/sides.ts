import type { RuleCases } from './ruleCases';

export const sideRules: readonly RuleCases[] = [];
