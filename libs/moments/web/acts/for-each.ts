import { faultOf, type Fault } from '@app/shared-web';

/** What came of it for one of several. */
export interface Outcome<S> {
  subject: S;
  fault: Fault | null;
}

const atATime = 3;

/** Does something to each, three at a time; one that fails stops none of the others. The outcomes come in the order of the subjects. */
export async function forEachOf<S>(subjects: readonly S[], run: (subject: S) => Promise<unknown>): Promise<Outcome<S>[]> {
  const outcomes: Outcome<S>[] = [];
  let next = 0;
  const work = async () => {
    for (let place = next++; place < subjects.length; place = next++) {
      const subject = subjects[place] as S;
      try {
        await run(subject);
        outcomes[place] = { subject, fault: null };
      } catch (error) {
        outcomes[place] = { subject, fault: faultOf(error) };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atATime, subjects.length) }, work));
  return outcomes;
}
