import { Shared1700000000001 } from './0001-shared';
import { People1700000000002 } from './0002-people';
import { Moments1700000000003 } from './0003-moments';
import { Notifications1700000000004 } from './0004-notifications';
import { Imports1700000000005 } from './0005-imports';
import { BroughtIn1700000000006 } from './0006-brought-in';
import { Figures1700000000007 } from './0007-figures';
import { OrganizationVersion1700000000008 } from './0008-organization-version';
import { FiguresCovered1700000000009 } from './0009-figures-covered';
import { RowsBehindFigures1700000000010 } from './0010-rows-behind-figures';
import { WhoElseReads1700000000011 } from './0011-who-else-reads';
import { ValuesOfFiles1700000000012 } from './0012-values-of-files';
import { Inventory1700000000013 } from './0013-inventory';
import { Upkeep1700000000014 } from './0014-upkeep';
import { Evidence1700000000015 } from './0015-evidence';
import { SettingsStay1700000000017 } from './0017-settings-stay';
import { RulesTakenBack1700000000018 } from './0018-rules-taken-back';
import { UntiedByHand1700000000019 } from './0019-untied-by-hand';

/** Every migration, in order. */
export const migrations = [
  Shared1700000000001,
  People1700000000002,
  Moments1700000000003,
  Notifications1700000000004,
  Imports1700000000005,
  BroughtIn1700000000006,
  Figures1700000000007,
  OrganizationVersion1700000000008,
  FiguresCovered1700000000009,
  RowsBehindFigures1700000000010,
  WhoElseReads1700000000011,
  ValuesOfFiles1700000000012,
  Inventory1700000000013,
  Upkeep1700000000014,
  Evidence1700000000015,
  SettingsStay1700000000017,
  RulesTakenBack1700000000018,
  UntiedByHand1700000000019,
];
