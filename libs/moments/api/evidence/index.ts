import { ApplyTieRules } from './apply-rules.job';
import { EvidenceResolver } from './evidence.resolver';
import { FollowingRules } from './following-rules';
import { ClosingGaps, OwnershipGaps } from './gaps.service';
import { HeatProjection } from './heat.projection';
import { HeatReads } from './heat.reads';
import { HeatingReads } from './heating.reads';
import { HeatingResolver } from './heating.resolver';
import { ItemEvidenceResolver } from './item-evidence.resolver';
import { ItemMomentsReads } from './item-moments';
import { MomentEvidenceResolver } from './moment-evidence.resolver';
import { RecountHeat } from './recount-heat.job';
import { SuggestionScore } from './suggestion-score';
import { Suggestions } from './suggestions';
import { TieRules } from './tie-rules.service';
import { Ties } from './ties.service';

/** What moments tell of the inventory: ties, suggestions, rules, heat, and who answers where. */
export const momentEvidence = [
  ApplyTieRules, ClosingGaps, EvidenceResolver, FollowingRules, HeatProjection, HeatReads, HeatingReads, HeatingResolver, ItemEvidenceResolver, ItemMomentsReads, MomentEvidenceResolver, OwnershipGaps, RecountHeat,
  Suggestions, SuggestionScore, TieRules, Ties,
];
