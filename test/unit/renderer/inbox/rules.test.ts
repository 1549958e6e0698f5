import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EngagementKind, Treatment } from '../../../../src/shared/domain/values';
import { hasRuleWords, ruleWords } from '../../../../src/renderer/strings/enRules';

/** Longer words would not stand in one line under a value. */
const LONGEST = 50;

/** The rules of the table in docs/reader.md, families written out. */
function documentedRules(): readonly string[] {
  const text = readFileSync(fileURLToPath(new URL('../../../../docs/reader.md', import.meta.url)), 'utf8');
  const rows = text.slice(text.indexOf('## Rules')).split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''));
  return named.flatMap((rule) => {
    const family = /^(.*)<(?:kind|treatment|strength)>$/.exec(rule);
    if (!family) return [rule];
    return (rule.endsWith('<kind>') ? EngagementKind.options : Treatment.options).map((word) => `${family[1] ?? ''}${word}`);
  });
}

describe('the reasons of the reader', () => {
  it('have words for every rule of the table', () => {
    const rules = documentedRules();
    expect(rules.length).toBeGreaterThan(60);
    expect(rules.filter((rule) => !hasRuleWords(rule))).toEqual([]);
  });

  it('are short enough for one line, and never the name of the rule', () => {
    expect(documentedRules().map(ruleWords).filter((words) => words.length > LONGEST || words.includes('.'))).toEqual([]);
  });

  it('are neutral for a rule that is not known', () => {
    expect(ruleWords('some.new-rule')).toBe('found by a rule of the reader');
  });
});
