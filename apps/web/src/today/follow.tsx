import { useWings, type Wing } from '@app/shared-web';

interface Following {
  /** Where the ledger stood when Today was read. */
  after: string;
  again: () => Promise<unknown>;
}

function FollowOne({ useChanges, after, again }: Following & { useChanges: NonNullable<Wing['useTodayChanges']> }) {
  useChanges(after, again);
  return null;
}

/** Keeps Today true: each wing says when something of what it has there may have changed. Shows nothing itself. */
export function Follow(following: Following) {
  return useWings().map(({ name, useTodayChanges }) => useTodayChanges && <FollowOne key={name} useChanges={useTodayChanges} {...following} />);
}
