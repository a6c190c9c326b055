/** A text without what the API refuses because no database keeps it: the character zero, and halves of pairs (an emoji cut in two). Nobody can see them to delete them. */
export function keepable(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, '');
}
