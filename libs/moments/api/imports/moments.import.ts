import { type Actor, Clock, Database, type ImportKind, type ImportRunFacts, Imports, Ledger, type NewEntry, newId, type RowProblem, searchWords, severityWord } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { Ties } from '../evidence/ties.service';
import { momentEvents } from '../moment.events';
import { BroughtInDepartments } from './brought-in';
import { type PastMoment, pastMoment } from './past-moment';

interface FileRow {
  line: number;
  momentId: string | null;
  key: string;
  fields: Record<string, string | null>;
}

/** Ids of files that say nothing of where they come from are unique among themselves. */
const UNNAMED_SOURCE = 'another tool';
const sourceOf = ({ mapping }: ImportRunFacts): string => mapping.source || UNNAMED_SOURCE;

/**
 * Brings the past in from another tool. A past moment has no raiser, and no severity unless mapped; open, its department
 * holds it without an offer. Nothing of it is sent live or told, and no clock runs for it.
 */
@Injectable()
@Imports({ kind: 'moments' })
export class MomentsImport implements ImportKind {
  readonly keyField = 'externalId';
  readonly fields: ImportKind['fields'] = [
    { name: 'externalId', type: 'text', required: true, maxLength: 100, synonyms: ['id', 'key', 'unique key', 'case id', 'ticket', 'ticket id', 'request id', 'number', '编号', '編號', '工单号', '單號'] },
    { name: 'what', type: 'text', required: true, maxLength: 2000, synonyms: ['what happened', 'subject', 'title', 'summary', 'complaint type', 'request type', 'type', '标题', '標題', '主题', '主旨', '事由'] },
    { name: 'detail', type: 'text', maxLength: 1500, synonyms: ['description', 'descriptor', 'details', '描述', '说明', '說明', '详情'] },
    { name: 'category', type: 'text', maxLength: 300, synonyms: ['topic', 'area', '类别', '類別', '分类', '分類'] },
    { name: 'raisedAt', type: 'dateTime', required: true, synonyms: ['created', 'created at', 'created date', 'opened', 'opened at', 'date', '创建时间', '建立時間', '提出时间', '上报时间', '通報時間'] },
    { name: 'acceptedAt', type: 'dateTime', synonyms: ['accepted at', 'assigned at', 'first response', '受理时间', '受理時間'] },
    { name: 'closedAt', type: 'dateTime', synonyms: ['closed', 'closed at', 'closed date', 'resolved at', 'completed at', '关闭时间', '結案時間'] },
    { name: 'state', type: 'choice', mapsValues: true, synonyms: ['status', '状态', '狀態'], choices: { open: ['new', 'in progress', 'pending', 'active', '处理中', '處理中', '未关闭'], closed: ['done', 'resolved', 'completed', 'solved', '已关闭', '已結案', '完成'] } },
    { name: 'department', type: 'text', mapsValues: true, maxLength: 200, synonyms: ['agency name', 'agency', 'queue', 'team', 'group', 'assigned to', 'responsible', '部门', '部門', '处理部门', '負責部門'] },
    { name: 'location', type: 'text', maxLength: 200, synonyms: ['store', 'site', 'place', '地点', '地點', '门店', '門市'] },
    { name: 'severity', type: 'choice', mapsValues: true, lenient: true, synonyms: ['priority', 'urgency', '严重程度', '嚴重程度', '优先级', '優先順序'], choices: { critical: ['urgent', 'p1', '紧急', '緊急'], high: ['p2', '高'], medium: ['normal', 'p3', '中'], low: ['p4', '低'] } },
    {
      name: 'channel',
      type: 'choice',
      mapsValues: true,
      lenient: true,
      synonyms: ['source', 'origin', 'via', '渠道', '来源', '來源', '管道'],
      choices: { in_person: ['in person', 'counter', 'store', '到店'], phone: ['call', 'telephone', '电话', '電話'], email: ['e-mail', '邮件', '郵件'], chat: ['live chat', '聊天'], web: ['website', 'online', '网站', '網站'], app: ['mobile', 'mobile/open311'], social: ['twitter', 'facebook', 'wechat', 'line', '社交媒体', '社群'], delivery: ['配送'], other: ['other department', 'integrated agency', '其他'] },
    },
    { name: 'customerName', type: 'text', maxLength: 200, synonyms: ['customer', 'customer name', 'client', 'requester', '顾客', '顧客', '客户', '客戶'] },
    { name: 'customerReference', type: 'text', maxLength: 200, synonyms: ['order', 'order number', 'customer number', 'reference', '订单号', '訂單編號'] },
    { name: 'resolution', type: 'text', maxLength: 4000, synonyms: ['solution', 'outcome', 'answer', '处理结果', '處理結果'] },
  ];

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly departments: BroughtInDepartments,
    private readonly ledger: Ledger,
    private readonly ties: Ties,
  ) {}

  mayImport(actor: Actor): boolean {
    return actor.isAdministrator || actor.isProgrammeLead;
  }

  async classify(run: ImportRunFacts): Promise<void> {
    await this.say(run.id, 'closedAt', 'closesBeforeOpening', `(r.fields ->> 'closedAt')::timestamptz < (r.fields ->> 'raisedAt')::timestamptz`);
    await this.say(run.id, 'raisedAt', 'inTheFuture', `(r.fields ->> 'raisedAt')::timestamptz > '${this.clock.now().toISOString()}'`, true);
    await this.say(run.id, 'state', 'closedWithoutDate', `r.fields ->> 'state' = 'closed' AND r.fields ->> 'closedAt' IS NULL`, true);
    // What people have worked on since is theirs: a file from elsewhere does not overwrite it.
    await this.db.query(
      `UPDATE import_row r SET target_id = m.id,
         outcome = CASE WHEN m.id IS NULL THEN 'add' WHEN m.version > 1 OR (c.digest = md5(s.fields::text) AND m.category IS NOT DISTINCT FROM s.fields ->> 'category') THEN 'leave' ELSE 'change' END
       FROM import_row s LEFT JOIN moment m ON m.external_source = $2 AND m.external_id = s.key LEFT JOIN moment_import c ON c.moment_id = m.id
       WHERE s.run_id = $1 AND s.outcome IS NULL AND r.run_id = s.run_id AND r.line = s.line`,
      [run.id, sourceOf(run)],
    );
    await this.db.query(
      `INSERT INTO import_problem (run_id, line, field, code, value, stops)
       SELECT $1, r.line, NULL, 'workedOn', 'UM-' || m.number, false FROM import_row r JOIN moment m ON m.id = r.target_id WHERE r.run_id = $1 AND m.version > 1`,
      [run.id],
    );
  }

  async apply(run: ImportRunFacts, actor: Actor, lines: number[]): Promise<{ problems: RowProblem[] }> {
    const rows = await this.db.query<FileRow>(`SELECT line, target_id AS "momentId", key, fields FROM import_row WHERE run_id = $1 AND line = ANY($2::int[]) ORDER BY line`, [run.id, lines]);
    const departments = await this.departments.idsFor(rows.flatMap(({ fields }) => fields['department'] ?? []));
    const locations = await this.locationsOf(rows.flatMap(({ fields }) => fields['location'] ?? []));
    const moments = rows.map(({ momentId, key, fields }) => ({
      isNew: momentId === null,
      ...pastMoment(momentId ?? newId(), key, fields, { departmentId: departments.get(fields['department'] ?? '') ?? null, locationId: locations.get(fields['location'] ?? '') ?? null }),
    }));
    await this.write(sourceOf(run), moments);
    await this.ledger.recordAll(actor, moments.flatMap(entriesOf));
    await this.db.query(
      `INSERT INTO moment_import (moment_id, digest) SELECT x.id, md5(r.fields::text) FROM unnest($2::uuid[], $3::text[]) AS x(id, key) JOIN import_row r ON r.run_id = $1 AND r.key = x.key AND r.line = ANY($4::int[])
       ON CONFLICT (moment_id) DO UPDATE SET digest = excluded.digest`,
      [run.id, moments.map(({ id }) => id), moments.map(({ externalId }) => externalId), lines],
    );
    await this.ties.tieByRules(actor, moments.map(({ id }) => id));
    return { problems: [] };
  }

  private async locationsOf(names: string[]): Promise<Map<string, string>> {
    const rows = await this.db.query<{ name: string; id: string }>(
      `SELECT DISTINCT ON (n.name) n.name, l.id FROM unnest($1::text[]) AS n(name) JOIN location l ON l.code = n.name OR lower(l.name) = lower(n.name) ORDER BY n.name, (l.code = n.name) DESC, l.code`,
      [[...new Set(names)]],
    );
    return new Map(rows.map(({ name, id }) => [name, id]));
  }

  private async write(source: string, moments: PastMoment[]): Promise<void> {
    const rows = moments.map((moment) => ({ ...moment, holdingId: newId(), words: searchWords(moment.what), referenceWords: moment.customerReference ? searchWords(moment.customerReference) : null }));
    const input = `jsonb_to_recordset($1::jsonb) AS r(id uuid, "holdingId" uuid, "externalId" text, what text, category text, severity smallint, state text, channel text, "departmentId" uuid, "locationId" uuid, "raisedAt" timestamptz,
      "acceptedAt" timestamptz, "closedAt" timestamptz, resolution text, words text, "referenceWords" text, "customerName" text, "customerReference" text)`;
    const json = JSON.stringify(rows);
    await this.db.query(
      `INSERT INTO moment (id, what, category, severity, state, channel, department_id, location_id, holder_department_id, holder_since, raised_at, arrived_at, first_accepted_at, resolved_at, closed_at, resolution,
         origin, external_source, external_id, search, reference_search, updated_at)
       SELECT r.id, r.what, r.category, r.severity, r.state, r.channel, r."departmentId", r."locationId", CASE WHEN r.state <> 'raised' THEN r."departmentId" END, CASE WHEN r.state <> 'raised' AND r."departmentId" IS NOT NULL THEN COALESCE(r."acceptedAt", r."raisedAt") END,
         r."raisedAt", r."raisedAt", r."acceptedAt", r."closedAt", r."closedAt", r.resolution, 'import', $2, r."externalId", to_tsvector('simple', r.words), to_tsvector('simple', r."referenceWords"), $3
       FROM ${input}
       ON CONFLICT (external_source, external_id) DO UPDATE SET what = excluded.what, category = excluded.category, severity = excluded.severity, state = excluded.state, channel = excluded.channel, department_id = excluded.department_id,
         location_id = excluded.location_id, holder_department_id = excluded.holder_department_id, holder_since = excluded.holder_since, raised_at = excluded.raised_at, arrived_at = excluded.arrived_at,
         first_accepted_at = excluded.first_accepted_at, resolved_at = excluded.resolved_at, closed_at = excluded.closed_at, resolution = excluded.resolution, search = excluded.search,
         reference_search = excluded.reference_search, updated_at = excluded.updated_at`,
      [json, source, this.clock.now()],
    );
    await this.db.query(
      `INSERT INTO moment_customer (moment_id, name, reference) SELECT r.id, r."customerName", r."customerReference" FROM ${input} WHERE r."customerName" IS NOT NULL OR r."customerReference" IS NOT NULL
       ON CONFLICT (moment_id) DO UPDATE SET name = excluded.name, reference = excluded.reference`,
      [json],
    );
    await this.db.query(`DELETE FROM holding h USING ${input} WHERE h.moment_id = r.id`, [json]);
    await this.db.query(
      `INSERT INTO holding (id, moment_id, department_id, since, until)
       SELECT r."holdingId", r.id, r."departmentId", COALESCE(r."acceptedAt", r."raisedAt"), GREATEST(r."closedAt", COALESCE(r."acceptedAt", r."raisedAt"))
       FROM ${input} WHERE r.state <> 'raised' AND r."departmentId" IS NOT NULL`,
      [json],
    );
  }

  private async say(runId: string, field: string, code: string, condition: string, stops = false): Promise<void> {
    await this.db.query(
      `WITH odd AS (SELECT r.line, r.fields ->> '${field}' AS value FROM import_row r WHERE r.run_id = $1 AND r.outcome IS NULL AND ${condition}),
       said AS (INSERT INTO import_problem (run_id, line, field, code, value, stops) SELECT $1, line, '${field}', '${code}', value, ${stops} FROM odd)
       UPDATE import_row r SET outcome = CASE WHEN ${stops} THEN 'bad' END FROM odd o WHERE r.run_id = $1 AND r.line = o.line`,
      [runId],
    );
  }
}

/** What happened then, as the ledger says it: from an import, quiet. */
function entriesOf(moment: PastMoment & { isNew: boolean }): NewEntry[] {
  const about = { subjectType: 'moment', subjectId: moment.id, quiet: true };
  if (!moment.isNew) return [{ ...about, kind: momentEvents.changed, data: { fields: ['import'] } }];
  const raised = { ...about, kind: momentEvents.raised, occurredAt: moment.raisedAt, data: { severity: severityWord(moment.severity), channel: moment.channel, departmentId: moment.departmentId, locationId: moment.locationId } };
  if (!moment.closedAt) return [raised];
  const seconds = Math.round((moment.closedAt.getTime() - moment.raisedAt.getTime()) / 1000);
  return [raised, { ...about, kind: momentEvents.closed, occurredAt: moment.closedAt, data: { customerTold: null, ...(seconds >= 0 ? { seconds } : {}) } }];
}
