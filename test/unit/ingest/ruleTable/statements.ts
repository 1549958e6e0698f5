import type { RuleCases } from './ruleCases';

export const statementRules: readonly RuleCases[] = [];
