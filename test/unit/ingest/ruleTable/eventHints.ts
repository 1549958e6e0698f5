import type { RuleCases } from './ruleCases';

export const eventHintRules: readonly RuleCases[] = [];
