import type { ReactNode } from 'react';
import { FurtherRows } from './further-rows';
import { ErrorNotice, SkeletonRows } from './notices';
import { Card, Section } from './page';
import type { Pages } from './use-pages';

/** What a section of rows needs. */
export interface PagedSectionProps<Row> {
  title: ReactNode;
  /** A link at the end of its heading. */
  action?: ReactNode;
  pages: Pages<Row>;
  /** The rows as they stand in the card. */
  children: (rows: readonly Row[]) => ReactNode;
  /** What stands there instead where there are none. Without it, there is no section then, and none while nobody knows. */
  empty?: ReactNode;
  /** How many grey rows announce it; for a section that has something to say in any case. */
  skeleton?: number;
}

/** A section whose rows come page by page: grey while they are fetched, an error with a way to try again, and further rows on request. */
export function PagedSection<Row>({ title, action, pages, children, empty, skeleton = 3 }: PagedSectionProps<Row>) {
  const none = pages.rows.length === 0;
  if (none && !pages.error && empty === undefined) return null;
  return (
    <Section title={title} action={action}>
      {none && pages.error ? (
        <ErrorNotice error={pages.error} retry={pages.again} />
      ) : none && pages.loading ? (
        <SkeletonRows rows={skeleton} />
      ) : none ? (
        empty
      ) : (
        <Card>
          {children(pages.rows)}
          <FurtherRows pages={pages} />
        </Card>
      )}
    </Section>
  );
}
