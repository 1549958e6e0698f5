/** A phrase of a labelled report. */
export interface Example {
  /** Which report it stands in. */
  report: number;
  isMatter: boolean;
  traits: readonly string[];
}

const ROUNDS = 400;
const STEP = 0.3;
/** How strongly weights are drawn to nought. */
const DRAW = 3;
export const BASE = '=base';

/**
 * The weights of a logistic model, by full passes of AdaGrad with a square penalty: the same examples give the same weights.
 * @param leastReports a trait that fewer reports have is left out
 */
export function learn(examples: readonly Example[], leastReports: number): Map<string, number> {
  const names = [BASE, ...tellingTraits(examples, leastReports)];
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ traits }) => [0, ...traits.flatMap((trait) => index.get(trait) ?? [])]);
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-8);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = slopeOf(examples, rows, weights);
    for (let at = 0; at < names.length; at += 1) {
      const pull = (slope[at] ?? 0) - (at === 0 ? 0 : DRAW * (weights[at] ?? 0));
      squares[at] = (squares[at] ?? 0) + pull * pull;
      weights[at] = (weights[at] ?? 0) + (STEP * pull) / Math.sqrt(squares[at] ?? 1);
    }
  }
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]));
}

function tellingTraits(examples: readonly Example[], leastReports: number): string[] {
  const reports = new Map<string, Set<number>>();
  for (const { report, traits } of examples) for (const trait of traits) reports.set(trait, (reports.get(trait) ?? new Set()).add(report));
  return [...reports].filter(([, those]) => those.size >= leastReports).map(([trait]) => trait).toSorted();
}

/** How the likelihood of the labels grows with each weight. */
function slopeOf(examples: readonly Example[], rows: ReadonlyArray<readonly number[]>, weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const [at, row] of rows.entries()) {
    const odds = row.reduce((sum, trait) => sum + (weights[trait] ?? 0), 0);
    const miss = Number(examples[at]?.isMatter ?? false) - 1 / (1 + Math.exp(-odds));
    for (const trait of row) slope[trait] = (slope[trait] ?? 0) + miss;
  }
  return slope;
}
