import type { MigrationInterface, QueryRunner } from 'typeorm';

const discard = (afterwards: string): string => `CREATE OR REPLACE FUNCTION discard_sample() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
   BEGIN
     PERFORM FROM organization WHERE sample FOR UPDATE;
     IF NOT FOUND THEN
       RAISE EXCEPTION 'Only the sample organization can be thrown away.';
     END IF;
     EXECUTE (
       SELECT 'TRUNCATE ' || string_agg(format('%I.%I', schemaname, tablename), ', ') || ' RESTART IDENTITY'
       FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('migration', 'instance')
     );
${afterwards}   END $$`;

/** Whoever throws the sample away keeps an inventory that reckons: its one row of settings begins anew, as in an empty instance. */
export class SettingsStay1700000000017 implements MigrationInterface {
  name = 'SettingsStay1700000000017';

  async up(db: QueryRunner): Promise<void> {
    await db.query(discard('     INSERT INTO inventory_settings DEFAULT VALUES;\n'));
    // An instance that threw its sample away before has lost the row.
    await db.query('INSERT INTO inventory_settings DEFAULT VALUES ON CONFLICT DO NOTHING');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(discard(''));
  }
}
