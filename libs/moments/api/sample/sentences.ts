import type { CaseWords } from './case';
import type { SampleLanguage } from './language';

/** Every text that somebody wrote in a case. */
export const textsOf = ({ who: _, end, ...words }: CaseWords): string[] => [...Object.values(words).flat(), ...(end ? [end] : [])];

/** The sentences of a text. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?;:])\s+|(?<=[。！？；])(?![。！？；])/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** A sentence by its letters alone: capitals, marks and spaces make no other sentence of it. */
export const plain = (sentence: string): string => sentence.toLowerCase().replace(/[\p{P}\p{S}\s]+/gu, ' ').trim();

const numberWords = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)\b|[一二三四五六七八九十两兩百千万萬零半]+/giu;

/** A sentence without its numbers and names: two that differ in nothing else are the same template. */
export function template(sentence: string, { departments, locations }: SampleLanguage): string {
  const places = [...Object.values(departments), ...Object.values(locations).map(({ name }) => name)].sort((a, b) => b.length - a.length);
  const placeless = places.reduce((text, place) => text.replaceAll(place, 'N'), sentence);
  // Latin names stand out by their capital within a sentence.
  const nameless = placeless.replace(/(?<=\S\s)\p{Lu}[\p{L}’]+/gu, 'N');
  return plain(nameless.replace(/\d+(?:[.,:]\d+)*/g, '#').replace(numberWords, '#'));
}
