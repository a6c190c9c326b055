import { type Actor, Database, invalid, type Locale, LoaderRegistry, type RequestContext, viewerOf } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { Department } from './department.entity';
import { departmentColumns } from './department.loaders';
import { Organizations } from './organization.service';
import { receivers } from './people.policy';
import { ViewerAction } from './roles';

/** What follows from the directory for whoever looks. */
interface Standing {
  administers: boolean;
  leads: boolean;
  coordinates: boolean;
  heads: boolean;
  receives: boolean;
  manages: boolean;
}

const MOST_DEPARTMENTS = 100;

/** Who looks, and what they may do in the product. */
@Injectable()
export class Viewers {
  constructor(
    private readonly db: Database,
    private readonly organizations: Organizations,
  ) {}

  /** From here on the exchange belongs to somebody else: what it still answers, it answers to them. */
  becomes(exchange: RequestContext, actor: Actor): void {
    exchange.actor = actor;
    exchange.loaders = new LoaderRegistry({ db: this.db, actor });
  }

  /** What the actor may do in the whole product. */
  async actionsOf(actor: Actor): Promise<ViewerAction[]> {
    const standing = await this.db.one<Standing>(
      `SELECT v.is_administrator AS administers, v.is_programme_lead AS leads,
         EXISTS (SELECT FROM role_grant g WHERE g.person_id = v.person_id AND g.role = 'coordinator') AS coordinates,
         EXISTS (SELECT FROM department d WHERE d.head_id = v.person_id AND d.active) AS heads,
         EXISTS (SELECT FROM ${receivers} r JOIN department d ON d.id = r.department_id AND d.active WHERE r.person_id = v.person_id) AS receives,
         EXISTS (SELECT FROM person t WHERE t.manager_id = v.person_id AND t.active) AS manages
       FROM ${viewerOf('$1')} v`,
      [actor.personId],
    );
    if (!standing) return [];
    const { administers, leads, coordinates, heads, receives, manages } = standing;
    const actions: Array<[ViewerAction, boolean]> = [
      [ViewerAction.ADMINISTER, administers],
      [ViewerAction.IMPORT_PEOPLE, administers],
      [ViewerAction.IMPORT_MOMENTS, administers || leads],
      [ViewerAction.SEE_BOARD, coordinates || leads || heads || receives],
      [ViewerAction.SEE_FIGURES, coordinates || leads || heads || administers],
      [ViewerAction.PRINT_SHEETS, manages || administers],
      [ViewerAction.ENROL_SHARED_DEVICE, manages || heads || administers],
      [ViewerAction.SEE_TEAM, manages],
      [ViewerAction.EDIT_INVENTORY, leads || administers],
    ];
    return actions.filter(([, may]) => may).map(([action]) => action);
  }

  /** The departments that the actor coordinates: those granted, without the ones below. */
  coordinates(actor: Actor): Promise<Department[]> {
    return this.departments(`JOIN role_grant g ON g.department_id = d.id AND g.role = 'coordinator' WHERE g.person_id = $1`, actor);
  }

  /** The departments that the actor heads. */
  heads(actor: Actor): Promise<Department[]> {
    return this.departments(`WHERE d.head_id = $1 AND d.active`, actor);
  }

  /** The departments for which the actor is told of offers. */
  receivesFor(actor: Actor): Promise<Department[]> {
    return this.departments(`JOIN ${receivers} r ON r.department_id = d.id WHERE r.person_id = $1 AND d.active`, actor);
  }

  /** Sets the language in which the actor reads. */
  async setLocale(actor: Actor, locale: Locale): Promise<Actor> {
    const { locales } = await this.organizations.theOne();
    if (!locales.includes(locale)) throw invalid('locale', 'among', 'Your organization does not use this language.');
    await this.db.query(`UPDATE person SET locale = $2 WHERE id = $1`, [actor.personId, locale]);
    return { ...actor, locale };
  }

  private departments(which: string, actor: Actor): Promise<Department[]> {
    return this.db.query<Department>(`SELECT ${departmentColumns('d')} FROM department d ${which} ORDER BY d.name, d.id LIMIT ${MOST_DEPARTMENTS}`, [actor.personId]);
  }
}
