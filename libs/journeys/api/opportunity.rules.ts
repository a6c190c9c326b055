/** What an opportunity saves and costs; amounts a year but for the one-off cost. */
export interface PaybackFacts {
  savingMoney: number | null;
  oneOffCost: number | null;
  runningCost: number | null;
}

/** Months until what is saved has paid what it cost once. Null while not known, or when nothing is left of the saving after what it costs to run. */
export function paybackMonths({ savingMoney, oneOffCost, runningCost }: PaybackFacts): number | null {
  if (savingMoney === null || oneOffCost === null) return null;
  const net = savingMoney - (runningCost ?? 0);
  return net > 0 ? (oneOffCost * 12) / net : null;
}

/** What an opportunity is ranked by. */
export interface RankFacts {
  id: string;
  customerValue: number | null;
  businessValue: number | null;
  effort: number | null;
  /** Cost a year and heat of the open pain points that it addresses. */
  cost: number;
  heat: number;
}

/** Cost a year and heat of all open pain points together. */
export interface Totals {
  cost: number;
  heat: number;
}

const share = (part: number, whole: number): number => (whole > 0 ? Math.min(part / whole, 1) : 0);

/** (customer value + business value) ÷ effort × (1 + share of all cost + share of all heat). Null while a value or the effort is missing. */
export function scoreOf({ customerValue, businessValue, effort, cost, heat }: RankFacts, totals: Totals): number | null {
  if (customerValue === null || businessValue === null || effort === null) return null;
  return ((customerValue + businessValue) / effort) * (1 + share(cost, totals.cost) + share(heat, totals.heat));
}

/** Score and place of each; those without a score have no place, equals share one. */
export function ranked(opportunities: readonly RankFacts[], totals: Totals): Map<string, { score: number | null; rank: number | null }> {
  const scores = opportunities.map((facts) => ({ id: facts.id, score: scoreOf(facts, totals) }));
  const inOrder = scores.flatMap(({ score }) => (score === null ? [] : [score])).sort((a, b) => b - a);
  return new Map(scores.map(({ id, score }) => [id, { score, rank: score === null ? null : inOrder.indexOf(score) + 1 }]));
}
