import type { Words } from '@app/shared-web';
import type momentImportEn from './words.en';

const momentImportZhHant: Words<typeof momentImportEn> = {
  title: '匯入歷史紀錄', subtitle: '來自先前所用系統的事件。不會通知任何人，也不會開始計時。',
  detail: '每列一件：原系統中的編號、發生了什麼、通報時間；若有結案時間、部門、緊急程度、管道和顧客資料也可一併匯入。',
  origin: { source: '檔案來自哪個系統', source_hint: '編號在該系統內唯一：再次匯入同一系統的檔案不會重複。', source_example: '例如 Zendesk', time_zone: '時間所用的時區', time_zone_hint: '僅用於未註明時區的時間。' },
  field: {
    externalId: '原系統編號', what: '發生了什麼', detail: '詳情', category: '類別', raisedAt: '通報時間', acceptedAt: '接手時間', closedAt: '結案時間', state: '狀態', department: '部門', location: '地點', severity: '緊急程度', channel: '管道', customerName: '顧客稱呼', customerReference: '訂單或顧客編號', resolution: '處理結果',
  },
  state: { open: '未結', closed: '已結案' },
  departments: '依名稱或代號尋找；不存在的會建立在「Brought in」之下', by_name: '依名稱',
  problem: { closesBeforeOpening: '結案早於通報：仍會匯入，但不計入時長', closedWithoutDate: '已結案，但檔案沒有寫明時間', inTheFuture: '通報時間在未來', workedOn: '匯入後已有人處理過：維持不變', doubled: '此編號在前面的列已經出現過，以第一次為準' },
  found: '檢視統計', moments: '事件',
};

export default momentImportZhHant;
