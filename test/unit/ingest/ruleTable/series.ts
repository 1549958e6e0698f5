import type { RuleCases } from './ruleCases';

export const seriesRules: readonly RuleCases[] = [];
