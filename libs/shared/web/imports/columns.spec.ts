import { describe, expect, it } from '@jest/globals';
import { columnsOf, missingFields, takenElsewhere, takenOf } from './columns';

const column = (name: string, field: string | null) => ({ name, field, samples: [] });
const field = (name: string, required = false) => ({ name, required, mapsValues: false, choices: [] });
const run = {
  columns: [column('Id', 'number'), column('Name', 'name'), column('Name', 'name'), column('Cost pool', null)],
  fields: [field('number', true), field('name', true), field('email')],
};

describe('What columns are taken for', () => {
  it('begins as the API recognised them, the first of two with the same name', () => {
    expect(takenOf(run)).toEqual({ 'column.0': 'number', 'column.1': 'name', 'column.2': null, 'column.3': null });
  });

  it('takes a field from the column that had it', () => {
    expect(takenElsewhere(takenOf(run), 'column.3', 'name')).toBe('column.1');
    expect(takenElsewhere(takenOf(run), 'column.1', 'name')).toBeNull();
    expect(takenElsewhere(takenOf(run), 'column.3', null)).toBeNull();
  });

  it('names the fields that every row needs and no column gives', () => {
    expect(missingFields(run, takenOf(run))).toEqual([]);
    expect(missingFields(run, { ...takenOf(run), 'column.0': null })).toEqual(['number']);
    // where the file comes from is no column
    expect(missingFields(run, { ...takenOf(run), 'column.0': null, source: 'number' })).toEqual(['number']);
  });

  it('sends only what is read', () => {
    expect(columnsOf(run, takenOf(run))).toEqual([{ column: 'Id', field: 'number' }, { column: 'Name', field: 'name' }]);
  });
});
