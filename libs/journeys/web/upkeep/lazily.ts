import { pageWithWords } from '@app/shared-web';
import { lazy, type ComponentType } from 'react';
import { inventoryWords } from '../words/source';
import { upkeepWords } from './words-source';

/** A part of Today or of an item’s panel that is downloaded, with its words, when it is first needed. */
export const lazily = <Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) => lazy(pageWithWords({ inventory: inventoryWords, upkeep: upkeepWords }, load));
