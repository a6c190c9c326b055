import { Database } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { mostCommon, MOST_SUGGESTIONS, suggest } from './suggestion.rules';
import { Suggestions, tellingWords } from './suggestions';

/** How many tied moments are looked at, the newest; a fifth of them is asked for. */
const LOOKED_AT = 2_500;
const ASKED = 5;

/** How often a way to guess named an item to which the moment was tied: with its first guess, and among five. */
export interface Share {
  first: number;
  amongFive: number;
}

/** How suggestions did on later moments, beside the usual guess. */
export interface SuggestionShares {
  /** From how many earlier moments both learned. */
  learnedFrom: number;
  /** How many later ones they were asked for. */
  asked: number;
  suggestions: Share;
  mostCommonOfCategory: Share;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Both shares as a line for people. */
export const sharesInWords = ({ learnedFrom, asked, suggestions, mostCommonOfCategory }: SuggestionShares): string =>
  `Learned from ${learnedFrom} earlier moments, asked for ${asked} later ones. Right at once: suggestions ${percent(suggestions.first)}, always the most common for the category ${percent(mostCommonOfCategory.first)}. Among five: ${percent(suggestions.amongFive)} and ${percent(mostCommonOfCategory.amongFive)}.`;

interface Tied {
  raisedAt: Date;
  category: string | null;
  itemIds: string[];
  words: string[];
}

/** Measures suggestions honestly: learned from the earlier moments, asked for the later ones, against "always the most common for the category". */
@Injectable()
export class SuggestionScore {
  constructor(
    private readonly db: Database,
    private readonly suggestions: Suggestions,
  ) {}

  /** Both shares; null while people tied too little to tell. What a rule tied follows from the category: it would only say that a rule is a rule. */
  async measure(): Promise<SuggestionShares | null> {
    const tied = (
      await this.db.query<Tied>(
        `SELECT m.raised_at AS "raisedAt", m.category, ${tellingWords('m')} AS words, t.item_ids AS "itemIds"
         FROM (SELECT moment_id, array_agg(item_id) AS item_ids FROM moment_tie WHERE origin = 'person' GROUP BY moment_id) t JOIN moment m ON m.id = t.moment_id ORDER BY m.raised_at DESC, m.id DESC LIMIT ${LOOKED_AT}`,
      )
    ).reverse();
    const cut = tied[Math.floor((tied.length * (ASKED - 1)) / ASKED)]?.raisedAt;
    const earlier = tied.filter(({ raisedAt }) => cut && raisedAt < cut);
    const later = tied.filter(({ raisedAt }) => cut && raisedAt >= cut);
    if (!cut || earlier.length === 0) return null;
    const [suggested, usual] = [new Guesses(), new Guesses()];
    for (const { words, category, itemIds } of later) {
      const asked = new Set(words);
      const similar = earlier.map((example) => ({ itemIds: example.itemIds, words: example.words.filter((word) => asked.has(word)), length: example.words.length })).filter((example) => example.words.length > 0);
      const candidates = await this.suggestions.candidates(null, words);
      suggested.add(suggest(similar, earlier.length, candidates.found, candidates.total).map(({ itemId }) => itemId), itemIds);
      usual.add(mostCommon(earlier, category, MOST_SUGGESTIONS), itemIds);
    }
    return { learnedFrom: earlier.length, asked: later.length, suggestions: suggested.share, mostCommonOfCategory: usual.share };
  }
}

class Guesses {
  private asked = 0;
  private first = 0;
  private amongFive = 0;

  add(guessed: readonly string[], truth: readonly string[]): void {
    this.asked += 1;
    if (guessed[0] && truth.includes(guessed[0])) this.first += 1;
    if (guessed.some((id) => truth.includes(id))) this.amongFive += 1;
  }

  get share(): Share {
    return { first: this.first / this.asked, amongFive: this.amongFive / this.asked };
  }
}
