import { type Actor, Database } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { FilePlanner, type FilePlan, type Known } from './file.plan';
import type { FileProblem } from './file.problems';
import { InventoryWriter } from './inventory.writer';
import { Present } from './present';
import { type ReadFile, readInventoryFile } from './read-file';

interface Counts {
  add: number;
  change: number;
  leave: number;
}

/** What a file would do, or did. */
export interface FileOutcome {
  /** Whether it is done; false: it was only looked at, or something in it is wrong. */
  done: boolean;
  items: Counts;
  links: Counts;
  /** How many problems there are. */
  wrong: number;
  /** How many of them keep the file out. */
  stopping: number;
  /** The first of them. */
  problems: FileProblem[];
}

/** Brings an inventory in from a file: checked wholly before anything is done, then all of it or nothing. */
@Injectable()
export class InventoryFiles {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly db: Database,
    private readonly present: Present,
    private readonly writer: InventoryWriter,
  ) {}

  /** What bringing it in would do. Changes nothing. */
  async look(bytes: Uint8Array): Promise<FileOutcome> {
    return this.inTurn(async () => outcomeOf(await this.planOf(await readInventoryFile(bytes)), false));
  }

  /** Brings it in, in one transaction; with a problem that stops it, nothing. */
  async bringIn(actor: Actor, bytes: Uint8Array): Promise<FileOutcome> {
    return this.inTurn(async () => this.write(actor, await readInventoryFile(bytes)));
  }

  /** One file after the other: each may take some hundred megabytes while it is compared. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.last.then(work);
    this.last = mine.catch(() => undefined);
    return mine;
  }

  private write(actor: Actor, file: ReadFile): Promise<FileOutcome> {
    return this.db.transaction(async () => {
      // Two files at once could each be right and wrong together, as two moves of capabilities could.
      await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended('capability tree', 0))`);
      const plan = await this.planOf(file);
      if (plan.problems.stopping > 0) return outcomeOf(plan, false);
      await this.writer.write({ ...actor, origin: 'import' }, plan.writing, { quiet: true });
      return outcomeOf(plan, true);
    });
  }

  private async planOf(file: ReadFile): Promise<FilePlan> {
    return new FilePlanner(file, await this.knownOf(file), (ids) => this.present.items(ids)).plan();
  }

  private async knownOf({ items, links }: ReadFile): Promise<Known> {
    const given = <T>(values: Array<T | null | undefined>): T[] => [...new Set(values.filter((value): value is T => value !== null && value !== undefined && value !== ''))];
    const ids = given([...items.flatMap(({ id, parent, mergedInto }) => [id, parent, mergedInto]), ...links.flatMap(({ from, to }) => [from, to])]);
    const named = await this.present.named(ids, items.flatMap(({ rule, externalId }) => (externalId ? [{ kind: rule.kind, externalId }] : [])));
    const here = named.map(({ id }) => id);
    await this.present.hold(here);
    return {
      named,
      tree: await this.present.capabilityTree(),
      links: await this.present.linksFrom(here),
      people: await this.present.people(given(items.flatMap(({ owner, reportedBy }) => [owner, reportedBy]))),
      departments: await this.present.departments(given(items.flatMap(({ departments }) => departments?.map(({ code }) => code) ?? []))),
    };
  }
}

function outcomeOf({ writing, left, problems }: FilePlan, done: boolean): FileOutcome {
  return {
    done,
    items: { add: writing.add.length, change: writing.change.length, leave: left.items },
    links: { add: writing.link.length, change: writing.relink.length, leave: left.links },
    wrong: problems.wrong,
    stopping: problems.stopping,
    problems: problems.named,
  };
}
