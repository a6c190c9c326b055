import type { ReactNode } from 'react';
import styles from './plain-table.module.css';

/** A column of the table behind a picture. */
export interface PlainColumn<Row> {
  key: string;
  title: string;
  /** A heading over several columns. */
  group?: string;
  figure?: boolean;
  cell: (row: Row) => ReactNode;
}

/** Longer tables scroll within their card, so that the page stays one that can be looked over. */
const mostUnscrolled = 50;

/** The table behind a picture: small, whole, its first column the heading of each row. On a phone every row is a card. */
export function PlainTable<Row>({ label, columns, rows, keyOf }: { label: string; columns: readonly PlainColumn<Row>[]; rows: readonly Row[]; keyOf: (row: Row) => string }) {
  const groups = columns.some(({ group }) => group);
  return (
    <div className={styles['tableFrame']} {...(rows.length > mostUnscrolled ? { 'data-long': true, tabIndex: 0, role: 'region', 'aria-label': label } : {})}>
      <table className={styles['table']} aria-label={label}>
        <thead>
          {groups && (
            <tr>
              {columns.map(({ key, group }, index) =>
                group && columns[index - 1]?.group === group ? null : (
                  <th key={key} scope={group ? 'colgroup' : 'col'} colSpan={group ? columns.filter((other) => other.group === group).length : 1} data-group={group ? true : undefined}>
                    {group ?? <span className="only-heard">{columns[index]?.title}</span>}
                  </th>
                ),
              )}
            </tr>
          )}
          <tr>
            {columns.map(({ key, title, figure }) => (
              <th key={key} scope="col" data-figure={figure || undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ key, title, group, figure, cell }, index) =>
                index === 0 ? (
                  <th key={key} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} data-figure={figure || undefined} data-label={group ? `${group}, ${title}` : title}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
