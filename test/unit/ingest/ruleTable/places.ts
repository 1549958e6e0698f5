import type { RuleCases } from './ruleCases';

export const placeRules: readonly RuleCases[] = [];
