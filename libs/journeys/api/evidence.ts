import { Registry } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';

/** What live cases say about an item. */
export interface ItemEvidence {
  /** Σ severity weight × 0.5^(age / 30 days) over its moments and those of what it contains. */
  heat: number;
  /** How many moments of the last 365 days are tied to it or to what it contains. */
  moments: number;
  /** Of those, how many a month: over the last 90 days, ÷ 3. */
  perMonth: number;
}

/** Marks a provider that counts live cases by item: a wing above registers itself, since journeys know of no moments. */
export const CountsCases = DiscoveryService.createDecorator<{ wing: string }>();

/** Behind `CountsCases`: the evidence of these items; an item without any is left out. */
export interface CountsCasesProvider {
  evidenceOf(itemIds: readonly string[]): Promise<Map<string, ItemEvidence>>;
  /** The median of the working minutes for which somebody held one of its cases; an item without a finished one is left out. */
  minutesOf(itemIds: readonly string[]): Promise<Map<string, number>>;
}

/** What live cases say about items, from whichever wings count them. */
@Injectable()
export class Evidence {
  constructor(private readonly registry: Registry) {}

  /** The median of the working minutes for which somebody held one of an item's cases. */
  async minutesOf(itemIds: readonly string[]): Promise<Map<string, number>> {
    const found = await Promise.all(this.counters().map(({ provider }) => provider.minutesOf(itemIds)));
    return new Map(found.flatMap((each) => [...each]));
  }

  private counters() {
    return this.registry.all<CountsCasesProvider, { wing: string }>(CountsCases, 'evidenceOf');
  }

  /** The evidence of items; those without any are left out. */
  async of(itemIds: readonly string[]): Promise<Map<string, ItemEvidence>> {
    const found = await Promise.all(this.counters().map(({ provider }) => provider.evidenceOf(itemIds)));
    const sums = new Map<string, ItemEvidence>();
    for (const [id, { heat, moments, perMonth }] of found.flatMap((each) => [...each])) {
      const before = sums.get(id) ?? { heat: 0, moments: 0, perMonth: 0 };
      sums.set(id, { heat: before.heat + heat, moments: before.moments + moments, perMonth: before.perMonth + perMonth });
    }
    return sums;
  }
}
