import { createHash } from 'node:crypto';
import { type Actor, Clock, Database, ErrorCode, inputDigest, invalid, type Locale, refuse, searchQuery } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { InventoryWriter, noWriting } from '../files/inventory.writer';
import type { ItemKind } from '../item.entity';
import type { JourneySide } from '../journey.entity';
import { moneyIn, templates, TemplateName } from './catalogue';
import { countsOf, itemsOf } from './items-of';
import type { AnyWords, Structure } from './template';
import type { CopyTemplateInput, InventoryTemplate, TemplateJourney } from './templates.types';

/** What copying made: the ids of all items, and of the journeys among them. */
export interface Copied {
  items: number;
  journeyIds: string[];
}

type Suggested = { template: TemplateName; role: string; id: string; name: string };

/** Starting points: shown with the departments that probably play the parts, and copied. */
@Injectable()
export class Templates {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly writer: InventoryWriter,
  ) {}

  /** Every starting point in a language. */
  async all(locale: Locale): Promise<InventoryTemplate[]> {
    const told = await Promise.all(Object.values(TemplateName).map(async (name) => ({ name, structure: templates[name].structure, words: (await templates[name].words[locale]()).words })));
    const suggested = await this.suggestions(told);
    return told.map(({ name, structure, words }) => ({
      name,
      title: words.title,
      about: words.about,
      journeys: journeysOf(structure, words),
      counts: countsOf(structure),
      roles: structure.roles.map((role) => {
        const found = suggested.find((one) => one.template === name && one.role === role);
        return { role, name: words.roles[role]![0], suggestion: found ? { id: found.id, name: found.name } : null };
      }),
    }));
  }

  /** Copies a starting point: everything new, owned and confirmed by whoever copies it. The same request again copies nothing twice. */
  async copy(actor: Actor, input: CopyTemplateInput, { quiet = false } = {}): Promise<Copied> {
    const { structure, words: languages } = templates[input.template];
    const { words } = await languages[input.locale]();
    const idOf = (key: string): string => derivedId(input.clientKey, key);
    const digest = inputDigest({ author: actor.personId, input });
    return this.db.transaction(async () => {
      const journeyIds = Object.keys(structure.journeys).map(idOf);
      await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`template ${input.clientKey}`]);
      const departments = await this.departmentsOf(structure, input);
      const { items, links } = itemsOf(structure, words, {
        idOf,
        departmentOf: (role) => departments.get(role) ?? null,
        money: moneyIn[input.locale],
        everywhere: { owner_id: actor.personId, confirmed_at: this.clock.now(), confirmed_by_id: actor.personId, client_digest: digest },
      });
      const before = await this.db.one<{ digest: string }>(`SELECT client_digest AS digest FROM inventory_item WHERE id = $1`, [journeyIds[0]]);
      if (before && before.digest !== digest) throw refuse(ErrorCode.KEY_REUSED, 'This request was sent before with other content. Load the page again, and send it anew.');
      if (!before) {
        const behind = await this.lastPlaces();
        // What stands in nothing comes behind what is there.
        const placed = items.map((item) => (item.columns['parent_id'] ? item : { ...item, columns: { ...item.columns, position: (item.columns['position'] as number) + (behind.get(item.kind) ?? 0) } }));
        await this.writer.write(actor, { ...noWriting(), add: placed, link: links }, { quiet });
      }
      return { items: items.length, journeyIds };
    });
  }

  private async departmentsOf({ roles }: Structure, { departments }: CopyTemplateInput): Promise<Map<string, string>> {
    const strange = departments.findIndex(({ role }) => !roles.includes(role));
    if (strange >= 0) throw invalid(`input.departments.${strange}.role`, 'choice', 'There is no such part in this starting point.');
    const ids = [...new Set(departments.map(({ departmentId }) => departmentId))];
    const known = await this.db.query(`SELECT 1 FROM department WHERE id = ANY($1::uuid[]) AND active`, [ids]);
    if (known.length < ids.length) throw invalid('input.departments', 'unknown', 'One of these departments was closed, or is not there.');
    return new Map(departments.map(({ role, departmentId }) => [role, departmentId]));
  }

  private async lastPlaces(): Promise<Map<ItemKind, number>> {
    const rows = await this.db.query<{ kind: ItemKind; last: number }>(`SELECT kind, ceil(max(position)) AS last FROM inventory_item WHERE parent_id IS NULL AND removed_at IS NULL GROUP BY kind`);
    return new Map(rows.map(({ kind, last }) => [kind, last]));
  }

  /** For each part the department that sounds like it: first one that is called just so, else the shortest name that has the words. */
  private suggestions(told: Array<{ name: TemplateName; structure: Structure; words: AnyWords }>): Promise<Suggested[]> {
    const asked = told.flatMap(({ name, structure, words }) => structure.roles.flatMap((role) => words.roles[role]!.map((called, rank) => ({ template: name, role, called, rank, query: searchQuery(called) }))));
    return this.db.query<Suggested>(
      `SELECT DISTINCT ON (r.template, r.role) r.template, r.role, d.id, d.name
       FROM jsonb_to_recordset($1::jsonb) AS r(template text, role text, called text, rank int, query text)
       CROSS JOIN LATERAL (
         SELECT d.id, d.name, lower(d.name) = lower(r.called) AS same FROM department d WHERE d.active AND d.search @@ to_tsquery('simple', r.query)
         ORDER BY lower(d.name) = lower(r.called) DESC, length(d.name), d.name LIMIT 1
       ) d ORDER BY r.template, r.role, d.same DESC, r.rank`,
      [JSON.stringify(asked)],
    );
  }
}

function journeysOf(structure: Structure, words: AnyWords): TemplateJourney[] {
  return Object.entries(structure.journeys).map(([key, side]) => ({
    name: words.journeys[key]![0],
    persona: words.journeys[key]![2],
    side: side as JourneySide,
    stages: Object.entries(structure.stages).flatMap(([stage, facts]) => {
      const felt = Object.values(structure.touchpoints).flatMap(([at, , , emotion]) => (at === stage ? [emotion] : []));
      return facts.in === key ? [{ name: words.stages[stage]![0], emotion: felt.length > 0 ? felt.reduce((sum, one) => sum + one, 0) / felt.length : null }] : [];
    }),
  }));
}

/** An id that follows from the request and the key, as a UUID of version 8: the same request again means the same items. */
function derivedId(clientKey: string, key: string): string {
  const bytes = createHash('sha256').update(`${clientKey} ${key}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
