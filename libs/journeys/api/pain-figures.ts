import { Database } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { type CostFacts, costOf } from './cost.rules';
import { Evidence } from './evidence';
import { costDefaultsLoader, measuredLoader } from './item.loaders';
import { InputSource, type PainCost } from './pain-point.entity';

/** A pain point, as far as its figures are made of it. */
export interface PainFacts extends CostFacts {
  id: string;
}

/** What a pain point costs, and how hot it is. */
export interface PainFigure {
  id: string;
  cost: PainCost;
  heat: number;
}

/** What figures of pain points are read from, over `i`. */
export const painFacts = `i.id, i.minutes_lost AS "minutesLost", i.minutes_source AS "minutesSource", i.occurs_per AS "occursPer", i.occurrences,
  i.occurrences_source AS "occurrencesSource", i.people_hit AS "peopleHit", i.hourly_rate AS "hourlyRate", i.working_days AS "workingDays"`;

/** Reckons the figures of many pain points at once: one statement for each source that any of them uses. */
@Injectable()
export class PainFigures {
  constructor(
    private readonly db: Database,
    private readonly evidence: Evidence,
  ) {}

  /** Cost and heat of each, in their order. */
  async of(pains: readonly PainFacts[]): Promise<PainFigure[]> {
    if (pains.length === 0) return [];
    const measuredIds = pains.filter((pain) => pain.minutesSource === InputSource.MEASURED || pain.occurrencesSource === InputSource.MEASURED).map(({ id }) => id);
    const minutesIds = pains.filter(({ minutesSource }) => minutesSource === InputSource.COUNTED).map(({ id }) => id);
    const context = { db: this.db, actor: null };
    const [[defaults], measured, evidence, minutes] = await Promise.all([
      costDefaultsLoader.batch(context, ['defaults']),
      measuredIds.length > 0 ? measuredLoader.batch(context, measuredIds) : [],
      this.evidence.of(pains.map(({ id }) => id)),
      minutesIds.length > 0 ? this.evidence.minutesOf(minutesIds) : new Map<string, number>(),
    ]);
    const measuredOf = new Map(measuredIds.map((id, i) => [id, measured[i]!]));
    return pains.map((pain) => {
      const counted = evidence.get(pain.id);
      return { id: pain.id, cost: costOf(pain, defaults!, measuredOf.get(pain.id), { perMonth: counted?.perMonth ?? 0, minutes: minutes.get(pain.id) ?? null }), heat: counted?.heat ?? 0 };
    });
  }
}
