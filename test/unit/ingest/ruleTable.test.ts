import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { OUTCOME_STRENGTHS } from '../../../src/main/ingest/events/outcomes';
import type { ReportReading } from '../../../src/main/ingest/types';
import { EngagementKind, Treatment } from '../../../src/shared/domain/values';
import { countryRules } from './ruleTable/countries';
import { dateRules } from './ruleTable/dates';
import { eventHintRules } from './ruleTable/eventHints';
import { eventRules } from './ruleTable/events';
import { otherRules } from './ruleTable/others';
import { outcomeRules } from './ruleTable/outcomes';
import { participantRules } from './ruleTable/participants';
import { peopleRules } from './ruleTable/people';
import { placeRules } from './ruleTable/places';
import { roleRules } from './ruleTable/roles';
import type { RuleCase, RuleCases } from './ruleTable/ruleCases';
import { seriesRules } from './ruleTable/series';
import { sideRules } from './ruleTable/sides';
import { statementRules } from './ruleTable/statements';
import { titleRules } from './ruleTable/titles';
import { topicRules } from './ruleTable/topics';
import { read } from './support';

const TABLE: readonly RuleCases[] = [
  ...dateRules,
  ...eventRules,
  ...eventHintRules,
  ...seriesRules,
  ...countryRules,
  ...placeRules,
  ...titleRules,
  ...peopleRules,
  ...participantRules,
  ...roleRules,
  ...sideRules,
  ...otherRules,
  ...topicRules,
  ...outcomeRules,
  ...statementRules,
];
/** So many cases a rule needs on either side before it counts as shown. */
const LEAST = 2;

function fileOf(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');
}

/** What a family of rules stands for, from the product's own lists. */
function membersOf(family: string): readonly string[] {
  switch (family) {
    case 'kind': return EngagementKind.options.filter((kind) => firstColumn('event-verbs.tsv').has(kind));
    case 'treatment': return Treatment.options.filter((treatment) => firstColumn('verbs.tsv').has(treatment));
    case 'strength': return OUTCOME_STRENGTHS;
    default: throw new Error(`The table of rules names a family <${family}> that no list of the product tells.`);
  }
}

function firstColumn(list: string): ReadonlySet<string> {
  return new Set(fileOf(`resources/gazetteer/${list}`).split('\n').map((line) => line.split('\t')[0] ?? ''));
}

/** The rules of the table in docs/reader.md, families written out. */
function documentedRules(): readonly string[] {
  const text = fileOf('docs/reader.md');
  const [, rows = ''] = text.split('## Rules');
  const named = rows.split('\n## ')[0]!.split('\n').filter((line) => line.startsWith('| `')).flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1]!));
  return named.flatMap((rule) => {
    const family = /^(.*)<(.*)>$/.exec(rule);
    return family === null ? [rule] : membersOf(family[2]!).map((member) => `${family[1]}${member}`);
  });
}

function readCase({ text, published }: RuleCase): ReportReading {
  return published === undefined ? read(text) : read(text, published);
}

/** Every value that names its rule; statements and outcomes name theirs themselves. */
function told(reading: ReportReading): Array<{ rule: string; field: string; words: string }> {
  const own = [...reading.statements.map((one, at) => ({ ...one, field: `statements.${at}` })), ...reading.outcomes.map((one, at) => ({ ...one, field: `outcomes.${at}` }))];
  return [...reading.evidence, ...own].map(({ rule, field, start, end }) => ({ rule, field, words: reading.text.slice(start, end) }));
}

function valueAt(reading: ReportReading, field: string): unknown {
  return field.split('.').reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), reading);
}

describe.each(TABLE.map((cases) => [cases.rule, cases] as const))('%s', (rule, { matches, nearMisses }) => {
  it.each(matches)('reads $words in: $text', (wanted) => {
    const reading = readCase(wanted);
    expect(told(reading)).toContainEqual({ rule, field: wanted.field, words: wanted.words });
    if ('value' in wanted) expect({ [wanted.field]: valueAt(reading, wanted.field) }).toMatchObject({ [wanted.field]: wanted.value });
  });

  it.each(nearMisses)('leaves alone: $text', (near) => {
    expect(told(readCase(near)).filter((one) => one.rule === rule)).toEqual([]);
  });
});

describe('the table of rules and its cases', () => {
  it('cover the same rules, each of them once', () => {
    expect(TABLE.map((cases) => cases.rule).toSorted()).toEqual([...documentedRules()].toSorted());
  });

  it('show every rule in different texts that match and in different texts that do not', () => {
    const thin = TABLE.filter(({ matches, nearMisses }) => [matches, nearMisses].some((cases: readonly RuleCase[]) => new Set(cases.map((one) => one.text)).size < LEAST));
    expect(thin.map((cases) => cases.rule)).toEqual([]);
  });
});
