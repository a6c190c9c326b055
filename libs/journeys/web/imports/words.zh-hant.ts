import type { Words } from '@app/shared-web';
import type inOutEn from './words.en';

const inOutZhHant: Words<typeof inOutEn> = {
  menu: { label: '匯入與匯出', list: '匯出此清單（CSV）', all: '匯出全部資產（JSON）', all_begun: '正在產生檔案，完成後自動儲存。', all_too_large: '資產庫太大，一個檔案裝不下，也無法再匯入。請逐一清單匯出 CSV。', all_failed: '無法產生檔案，請稍後再試。', bring_in: '匯入檔案', templates: '起步範本', settings: '資產庫設定' },
  title: '匯入資產庫', subtitle: '每類一個檔案，來自試算表或其他工具。先旅程、後改善機會：後面的可以引用前面的。',
  whole_link: '想從另一個 Throughline 搬來整個資產庫？', whole_link_do: '匯入它的 JSON 檔',
  detail: {
    JOURNEY: '名稱、誰的旅程、現況或目標、由誰經歷。', STAGE: '名稱與所屬旅程，依列的順序；員工階段寫明服務哪些顧客階段。', TOUCHPOINT: '名稱、階段、通路、顧客期望與感受。', ACTIVITY: '名稱、階段、部門與分工、分鐘、件數、能力與系統。', CAPABILITY: '名稱與上級能力，最多四層；成熟度與重要性。', APPLICATION: '名稱、生命週期、適配度、部門、能力，以及傳什麼給誰。', PAIN_POINT: '名稱、痛在哪裡、誰受影響、原因，以及成本依據。', OPPORTUNITY: '名稱、解決哪些痛點、價值、投入、節省與成本。',
  },
  field: {
    externalId: '外部編號', name: '名稱', description: '說明', parent: '所屬（外部編號）', owner: '負責人（員工編號）', departments: '部門（代號:分工; …）', serves: '服務的顧客階段', sendsTo: '傳送至（編號: 內容; …）', exchangesWith: '雙向交換（編號: 內容; …）',
    journeys: '旅程（編號）', stages: '階段（編號）', touchpoints: '接觸點（編號）', activities: '工作活動（編號）', capabilities: '能力（編號）', applications: '應用系統（編號，依順序）', painPoints: '痛點（編號）', painState: '狀態（僅新增的）', stateReason: '狀態的原因',
  },
  problem: {
    unknownItem: '這裡沒有這個編號的項目，此檔案也不會匯入它', unknownPerson: '在職人員中沒有這個編號，匯入後暫無負責人', unknownDepartment: '沒有這個代號的部門', part: '請寫出此類可用的分工，例如 代號:主責 或 代號:協助', departmentDoubled: '同一部門寫了兩次', oneLead: '主責部門只能有一個，其餘為協助', circle: '這樣該能力會變成自己的下級', depth: '這樣會出現第五層，最多四層', itself: '項目不能連結自己', sides: '只能由員工階段服務顧客階段', order: '生命週期的日期須依序排列',
    stateReason: '請說明接受或不採納的原因', staysAsItIs: '這裡已有，維持原樣。請在它的頁面上變更，回報的人才會收到通知', flowsTooLong: '傳遞內容最多 1,000 字',
  },
  found: '在清單中查看',
  whole: {
    title: '匯入整個資產庫', subtitle: '由另一個或本 Throughline 匯出的 JSON 檔。', drop: '把 JSON 檔拖曳到這裡', limits: '匯出的原始 JSON，最多 50,000 個項目、150,000 條連結、96 MB。', what: '要嘛全部匯入，要嘛完全不動。檔案寫到的會新增或變更，沒寫到的維持原樣。',
    json: '無法讀取這個檔案', json_next: '可能沒有傳完整，請從另一個 Throughline 重新匯出。', format: '這個檔案裡不是資產庫', format_next: '請選擇「匯出全部資產（JSON）」得到的檔案。', version: '檔案版本不同', version_next: '請用與這裡相同版本的 Throughline 重新匯出。', encoding: '檔案不是 UTF-8 編碼', encoding_next: '請重新匯出，中途不要更動。', too_large: '檔案太大', too_large_next: '一次最多匯入 50,000 個項目、150,000 條連結、96 MB，請拆分檔案。',
    result: '匯入後會怎樣', result_done: '已匯入', nothing: '這裡已與檔案完全一致', nothing_detail: '不會有任何變更。', stopped_other: '有 {{count, number}} 處錯誤，檔案未匯入', stopped_detail: '什麼都沒有變更。請修正檔案後重新選擇。', odd_other: '有 {{count, number}} 處需要留意', items: '項目', links: '連結', added: '新增', changed: '變更', left: '不變', bring_in_other: '匯入 {{count, number}} 處變更', another: '選擇其他檔案', see: '查看旅程',
    where: '位置', why: '原因', value: '檔案中的值', more: '還有 {{count, number}} 處。', file: '{{name}}，{{size}}',
  },
  rule: {
    entry: '這不是一個項目，應寫成大括號物件', id: '編號應為 UUID', doubled: '在檔案中出現兩次', kind: '沒有這種類型', otherKind: '這裡相同編號的項目屬於另一類', required: '此欄必填', text: '應寫成文字', characters: '含有無法儲存的字元', tooLong: '太長了', number: '應寫成數字', whole: '應為範圍內的整數', negative: '不能小於 0', range: '數字超出範圍', choice: '不在可選值之內', day: '日期請寫成 2027-03-31', instant: '時間須含時區', yesNo: '應為 true 或 false', unknownField: '此類項目沒有這一欄', externalIdTaken: '同類中已有項目使用這個外部編號', parentUnknown: '所屬項目在檔案與這裡都找不到', parentKind: '不能放在那種項目之下', circle: '能力不能成為自己的下級', depth: '能力樹最多四層', order: '生命週期的日期須依序排列', stateReason: '請說明接受或不採納的原因', mergedInto: '請寫明併入哪個痛點',
    part: '部門在這裡不能有這種分工', oneLead: '主責部門只能有一個', unknownPerson: '在職人員中沒有這個編號，匯入後留空', unknownDepartment: '沒有這個代號的部門，匯入後留空', linkUnknown: '這個項目在檔案與這裡都找不到', itself: '項目不能連結自己', relation: '這兩類之間不能這樣連結', sides: '只能由員工階段服務顧客階段', flows: '只有應用系統之間才有資料流', tooManyLinks: '同類連結太多',
  },
  templates: {
    title: '起步範本', subtitle: '旅程與背後的一切，依實際工作撰寫。複製一份，再改成自己的。', language: '複製後的語言', copy: '複製這一套', emotion: '顧客各階段的感受：{{list}}', felt: '{{stage}} {{value}}', in_it: '包含內容', departments: '在你們這裡由誰負責？', departments_what: '裡面的工作由 {{count, number}} 個部門負責。請對應到你們的部門，先空著的以後再補。', suggested: '依名稱比對', open_other: '{{count, number}} 個未對應', all_named: '已全部對應', do_copy_other: '複製 {{count, number}} 個項目', cancel: '取消',
    copied_other: '已複製 {{count, number}} 個項目', not_yours: '起步範本由專案負責人複製', not_yours_detail: '資產庫中已有的內容你都可以查看。', start_from: '從範本開始',
  },
};

export default inOutZhHant;
