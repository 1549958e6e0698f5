import type { RuleCases } from './ruleCases';

export const topicRules: readonly RuleCases[] = [];
