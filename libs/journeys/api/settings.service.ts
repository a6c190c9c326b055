import { type Actor, Database, Ledger, stale } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { settingsEvents } from './inventory.events';
import { ItemKind } from './item.entity';
import { type ChangeInventorySettingsInput, type InventorySettings } from './settings.types';
import { USUAL_CADENCE } from './upkeep/upkeep.rules';

interface SettingsRow {
  working_days: number;
  hourly_rate: number | null;
  cadences: Partial<Record<ItemKind, number>>;
  version: number;
}

/** There is one inventory, so its settings have one subject in the ledger. */
const SUBJECT = '00000000-0000-0000-0000-000000000002';

const shown = ({ working_days, hourly_rate, cadences, version }: SettingsRow): InventorySettings => ({
  workingDays: working_days,
  hourlyRate: hourly_rate,
  cadences: Object.values(ItemKind).map((kind) => ({ kind, days: cadences[kind] ?? USUAL_CADENCE })),
  version,
});

/** What the inventory reckons with. */
@Injectable()
export class Settings {
  constructor(
    private readonly db: Database,
    private readonly ledger: Ledger,
  ) {}

  /** As it stands. */
  async read(): Promise<InventorySettings> {
    return shown((await this.db.one<SettingsRow>(`SELECT * FROM inventory_settings`))!);
  }

  /** Changes it over its newest version. */
  async change(actor: Actor, { version, workingDays, hourlyRate, cadences }: ChangeInventorySettingsInput): Promise<InventorySettings> {
    return this.db.transaction(async () => {
      const present = (await this.db.one<SettingsRow>(`SELECT * FROM inventory_settings FOR UPDATE`))!;
      if (present.version !== version) throw await stale(this.db, { subjectId: SUBJECT, changes: present.version - version, kinds: null });
      const said: Record<string, unknown> = {
        working_days: workingDays ?? present.working_days,
        hourly_rate: hourlyRate === undefined ? present.hourly_rate : hourlyRate,
        cadences: { ...present.cadences, ...Object.fromEntries((cadences ?? []).map(({ kind, days }) => [kind, days])) },
      };
      const names: Record<string, string> = { working_days: 'workingDays', hourly_rate: 'hourlyRate', cadences: 'cadences' };
      const fields = Object.entries(names).flatMap(([column, name]) => (JSON.stringify(said[column]) === JSON.stringify(present[column as keyof SettingsRow]) ? [] : [name]));
      if (fields.length === 0) return shown(present);
      await this.db.query(`UPDATE inventory_settings SET working_days = $1, hourly_rate = $2, cadences = $3, version = version + 1`, [said['working_days'], said['hourly_rate'], JSON.stringify(said['cadences'])]);
      await this.ledger.record(actor, { kind: settingsEvents.changed, subjectType: 'inventory_settings', subjectId: SUBJECT, data: { fields } });
      return this.read();
    });
  }
}
