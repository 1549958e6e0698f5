import type { RuleCases } from './ruleCases';

export const countryRules: readonly RuleCases[] = [];
