import { FiguresProjection } from './figures.projection';
import { FiguresResolver } from './figures.resolver';
import { FiguresService } from './figures.service';
import { OpenCounts } from './open-counts';
import { RecountFigures } from './recount.job';

/** What counts moments. */
export const momentFigures = [FiguresProjection, FiguresResolver, FiguresService, OpenCounts, RecountFigures];
