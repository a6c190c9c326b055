/**
 * A policy is a sentence about (row, viewer), written once as SQL. `row` and `viewer` are table aliases;
 * the viewer is a relation with person_id, department_id, is_administrator and is_programme_lead.
 * The same sentence stands in the WHERE of lists, in load-by-id, and over batches of rows × viewers.
 */
export type Predicate = (row: string, viewer: string) => string;

/** True when any of the sentences is. */
export const anyOf =
  (...sentences: Predicate[]): Predicate =>
  (row, viewer) =>
    `(${sentences.map((sentence) => sentence(row, viewer)).join('\n  OR ')})`;

/** True when all of the sentences are. */
export const allOf =
  (...sentences: Predicate[]): Predicate =>
  (row, viewer) =>
    `(${sentences.map((sentence) => sentence(row, viewer)).join('\n  AND ')})`;

/** One viewer as a FROM item; `param` is the placeholder that holds their person id. */
export const viewerOf = (param: string): string =>
  `(SELECT id AS person_id, department_id, is_administrator, is_programme_lead FROM person WHERE id = ${param}::uuid AND active)`;

/** Many viewers as a FROM item; `param` holds an array of person ids. */
export const viewersOf = (param: string): string =>
  `(SELECT id AS person_id, department_id, is_administrator, is_programme_lead FROM person WHERE id = ANY(${param}::uuid[]) AND active)`;
