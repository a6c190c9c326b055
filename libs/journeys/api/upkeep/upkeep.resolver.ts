import { departmentCard, personCard } from '@app/people-api';
import { type Actor, Audience, Clock, CurrentActor, defineLoader, inOrderOf, type LoaderRegistry, Loaders, notFound, type PageOf, viewerOf } from '@app/shared-api';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { InventoryReads } from '../inventory.reads';
import { InventoryItemPage, OneItemArgs } from '../inventory.types';
import { InventoryItem } from '../item.entity';
import { missingFacts } from './completeness';
import { Confirmations } from './confirmations.service';
import { ItemOffers } from './item-offers.service';
import { isDue, isKept, keptBy, orphanReason } from './orphans';
import { holds } from './quality';
import { QualityReads } from './quality.reads';
import { QualityArgs, QualityMark, QualityPage, type QualityRow } from './quality.types';
import { AnswerItemOfferInput, ConfirmItemInput, OfferItemInput } from './upkeep.inputs';
import { offerColumns, type OfferOfItem, offerTables, UpkeepReads } from './upkeep.reads';
import { ItemOffer, ItemOfferPage, ItemOffersArgs, ItemUpkeep, UpkeepArgs } from './upkeep.types';

type UpkeepOfItem = ItemUpkeep & { itemId: string };

const lacks = Object.values(QualityMark).map((mark) => `CASE WHEN NOT ${holds[mark]('$2')} THEN '${mark}' END`).join(', ');

const openOfferLoader = defineLoader<string, OfferOfItem>('journeys.openOffer', async ({ db, actor }, itemIds) =>
  inOrderOf(
    itemIds,
    await db.query<OfferOfItem>(`SELECT ${offerColumns} FROM ${offerTables} CROSS JOIN ${viewerOf('$2')} v WHERE f.item_id = ANY($1::uuid[]) AND f.state = 'open'`, [itemIds, actor?.personId]),
    ({ itemId }) => itemId,
  ),
);

/** Confirmations, offers of ownership, and how good the inventory is. */
@Resolver(() => InventoryItem)
export class UpkeepResolver {
  private readonly upkeepLoader = defineLoader<string, UpkeepOfItem>('journeys.upkeep', async ({ db }, ids) =>
    inOrderOf(
      ids,
      await db.query<UpkeepOfItem>(
        `SELECT i.id AS "itemId", ${personCard('c')} AS "confirmedBy", i.confirm_due_at AS "dueAt", (${isDue('i', '$2')} AND ${isKept('i')}) IS TRUE AS due, i.confirm_pass_at AS "passesAt", i.passed_at AS "passedAt",
           ${personCard('p')} AS "passedTo", ${orphanReason('i', 'o')} AS orphaned, ${departmentCard('d')} AS "keptBy",
           array_remove(ARRAY[${lacks}], NULL) AS lacks, ${missingFacts} AS "missingFacts"
         FROM inventory_item i LEFT JOIN person o ON o.id = i.owner_id LEFT JOIN person c ON c.id = i.confirmed_by_id LEFT JOIN person p ON p.id = i.passed_to_id
         LEFT JOIN department d ON d.id = ${keptBy('i', 'o')} WHERE i.id = ANY($1::uuid[])`,
        [ids, this.clock.now()],
      ),
      ({ itemId }) => itemId,
    ),
  );

  constructor(
    private readonly clock: Clock,
    private readonly inventory: InventoryReads,
    private readonly reads: UpkeepReads,
    private readonly quality: QualityReads,
    private readonly confirmations: Confirmations,
    private readonly offers: ItemOffers,
  ) {}

  @ResolveField(() => ItemUpkeep, { description: 'How it stays true: when it is due, who is asked, what it lacks.' })
  async upkeep(@Parent() { id }: InventoryItem, @Loaders() loaders: LoaderRegistry): Promise<ItemUpkeep> {
    const found = await loaders.of(this.upkeepLoader).load(id);
    if (!found) throw notFound('item');
    return found;
  }

  @Query(() => InventoryItemPage, { description: 'Items that wait for somebody to say that they are still true, or whose they are; longest due first.' })
  @Audience('signedIn')
  upkeepItems(@CurrentActor() actor: Actor, @Args() args: UpkeepArgs): Promise<PageOf<InventoryItem>> {
    return this.reads.items(actor, args);
  }

  @Query(() => ItemOfferPage, { description: 'Offers of ownership to the viewer, or by them; newest first.' })
  @Audience('signedIn')
  itemOffers(@CurrentActor() actor: Actor, @Args() args: ItemOffersArgs): Promise<PageOf<ItemOffer>> {
    return this.reads.offers(actor, args);
  }

  @Query(() => QualityPage, { description: 'How good the inventory is, by kind or by department. The rows behind each number: inventoryItems with `keptBy`, `lacks`.' })
  @Audience('signedIn')
  inventoryQuality(@Args() args: QualityArgs): Promise<PageOf<QualityRow>> {
    return this.quality.page(args);
  }

  @Mutation(() => InventoryItem, { description: 'Says that an item is still true: its owner, whoever it went on to, or the programme lead.' })
  @Audience('signedIn')
  async confirmItem(@CurrentActor() actor: Actor, @Args('input', { description: 'Which item, as it was seen.' }) input: ConfirmItemInput): Promise<InventoryItem> {
    await this.confirmations.confirm(actor, input);
    return this.item(actor, input.id);
  }

  @Mutation(() => InventoryItem, { description: 'Says that an item is somebody else’s: they are asked, and until they accept its owner stays its owner.' })
  @Audience('signedIn')
  async offerItem(@CurrentActor() actor: Actor, @Args('input', { description: 'Which item, to whom, and why.' }) input: OfferItemInput): Promise<InventoryItem> {
    return this.item(actor, await this.offers.offer(actor, input));
  }

  @Mutation(() => InventoryItem, { description: 'Answers an offer of ownership: whoever is asked.' })
  @Audience('signedIn')
  async answerItemOffer(@CurrentActor() actor: Actor, @Args('input', { description: 'The answer.' }) input: AnswerItemOfferInput): Promise<InventoryItem> {
    return this.item(actor, await this.offers.answer(actor, input));
  }

  @Mutation(() => InventoryItem, { description: 'Takes an offer of ownership back that nobody answered yet.' })
  @Audience('signedIn')
  async takeBackItemOffer(@CurrentActor() actor: Actor, @Args() { id }: OneItemArgs): Promise<InventoryItem> {
    return this.item(actor, await this.offers.takeBack(actor, id));
  }

  private async item(actor: Actor, id: string): Promise<InventoryItem> {
    const [item] = await this.inventory.byIds(actor, [id]);
    if (!item) throw notFound('item');
    return item;
  }
}

/** Who is asked about an item: looked up only where somebody wants to know. */
@Resolver(() => ItemUpkeep)
export class ItemUpkeepResolver {
  @ResolveField(() => ItemOffer, { nullable: true, description: 'Who is asked at this moment whether it is theirs.' })
  offer(@Parent() { itemId }: UpkeepOfItem, @Loaders() loaders: LoaderRegistry): Promise<ItemOffer | null> {
    return loaders.of(openOfferLoader).load(itemId);
  }
}
