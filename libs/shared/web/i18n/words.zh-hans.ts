import type wordsEn from './words.en';
import type { Words } from './words-type';

const wordsZhHans: Words<typeof wordsEn> = {
  who: { you: '你', nobody: '无人', left: '已离职', engine: '系统', import: '导入' },
  severity: { CRITICAL: '危急', HIGH: '高', MEDIUM: '中', LOW: '低', none: '未知' },
  clock: { left: '还剩 {{time}}', over: '超时 {{time}}', waited: '已等 {{time}}' },
  action: {
    close: '关闭', close_dialog: '关闭窗口', cancel: '取消', back: '返回', more: '更多', undo: '撤销', retry: '重试',
    open_page: '在单独页面打开', clear: '清除', show_more: '显示更多', select: '选择', dismiss: '知道了', messages: '消息',
  },
  table: {
    down: '下移', up: '上移', open: '打开', check: '选择',
    loading: '正在加载', rows_other: '{{count, number}} 行', selected_other: '已选 {{count, number}} 项',
    select_row: '选择此行', select_all: '选择所有已显示的行', more_failed: '后面的内容没有加载出来。',
  },
  filter: { take_out: '去掉筛选：{{name}}', open: '打开', search: '搜索', all: '所有快捷键' },
  picker: { none: '没有找到“{{words}}”', type: '输入以搜索', searching: '正在搜索', person: '姓名或工号', department: '部门', location: '地点或编号' },
  form: {
    optional: '选填', kept: '你输入的内容已保留。', restored: '已恢复你之前的草稿。', discard: '重新填写', errors_other: '有 {{count}} 处需要修改',
    show_password: '显示', hide_password: '隐藏', saving: '正在发送', left: '还可输入 {{count}} 字',
  },
  rule: {
    required: '此项必填。', too_short: '至少 {{min}} 个字符。', too_long: '最多 {{max}} 个字符。', email: '这不是有效的邮箱地址。', taken: '已被使用。',
    unknown: '找不到此项。', future: '不能是将来的时间。', past: '不能是过去的时间。', too_small: '不能小于 {{min}}。', too_large: '不能大于 {{max}}。', pattern: '格式不对。',
    common: '这太容易被猜到。', text: '其中有无法保存的字符，请删除后重新输入。', owner: '对方已经是负责人，请选择其他人。', head: '该部门目前没有主管，请询问某位同事。', other: '填写的内容无效。',
  },
  error: {
    INVALID_INPUT: { what: '部分内容填写有误', next: '请看下面各项的提示。' },
    NOT_FOUND: { what: '找不到这项内容', next: '可能已被移除，或者你无权查看。' },
    NOT_ALLOWED: { what: '你无权进行此操作', next: '负责人或管理员可以处理。' },
    SIGNED_OUT: { what: '你已退出登录', next: '重新登录后会回到这里。' },
    STALE: { what: '你查看时别人已作了修改', what_by: '你查看时{{by}}已作了修改（{{at}}）', next: '请先看看新的内容，再操作一次。' },
    CONFLICT: { what: '与已有内容冲突', next: '请修改后重试。' },
    KEY_REUSED: { what: '之前已发送过，内容不同', next: '再次发送前，请先看看已保存的内容。' },
    TOO_MANY_ATTEMPTS: { what: '此设备尝试次数过多', next: '请稍候，或请经理解除锁定。' },
    WRONG_CREDENTIALS: { what: '信息不匹配', next: '请检查后重试。' },
    LIMIT_EXCEEDED: { what: '一次处理不了这么多', next: '请减少后重试。' },
    UNAVAILABLE: { what: '服务暂时没有响应', next: '请稍后重试。' },
    NOT_SET_UP: { what: '系统尚未设置', next: '请由首位管理员完成设置。' },
    INTERNAL: { what: '我们这边出了问题', next: '请重试。若仍不行，请把编号 {{requestId}} 告诉管理员。' },
    WRONG_CODE: { what: '与终端里的代码不符', next: '每次启动都会换新的代码，请输入终端里现在显示的。' },
    ALREADY_SET_UP: { what: '系统已完成设置', next: '请直接登录。' },
    DEVICE_NOT_ENROLLED: { what: '本机还不能用工号和 PIN 码登录', next: '请经理打印一张登记单，并用本机扫描。' },
    SHEET_NOT_VALID: { what: '这张登记单已失效', next: '可能已用过、已打印了新的，或超过了七天。请经理重新打印。' },
    PUBLIC_URL_MISSING: { what: '暂时还不能打印登记单', next: '扫码的手机要能找到 Throughline。请服务器管理员把 PUBLIC_URL 设为 https 地址，然后重新启动。' },
    SEND_TOKEN_NOT_VALID: { what: '此内容已不能从这里发送', next: '请由填写的人登录后重新发送。' },
    ENVELOPE_NOT_VALID: { what: '此内容在这里无法打开', next: '它是为另一台服务器加密的，或在途中损坏。请重新填写。' },
    FILE_TOO_LARGE: { what: '文件超过 {{megabytes}} MB', next: '请换一个小一些的，或拆分后再试。' },
    FILE_TYPE_REFUSED: { what: '不支持这种文件', next: '请选择 JPEG、PNG 或 WebP 格式的图片。' },
    BAD_QUERY: { what: '页面与服务器版本不一致', next: '请重新加载页面。若仍不行，请告诉管理员。' },
    ALREADY_ACCEPTED: { what: '已有人先接受了', next: '你无需再做什么。' },
    OFFER_NOT_OPEN: { what: '这次移交已失效', next: '对方已答复、移交已收回，或已超时。' },
    WRONG_STATE: { what: '现在不能这样做了', next: '情况已有变化，请看看目前的状态。' },
    NO_NETWORK: { what: '没有网络', next: '联网后请重试。' },
    UNKNOWN: { what: '操作没有成功', next: '请稍后重试。' },
  },
  keys: { title: '快捷键', off: '单键快捷键', off_detail: '使用语音输入时请关闭', sheet: '显示所有快捷键' },
  timeline: { title: '经过', more: '显示更早的', removed: '已移除' },
  live: { live: '实时', reconnecting: '正在重连', offline: '离线' },
  figure: { open: '查看对应的记录', part: '{{total}}，其中你可查看 {{open}}' },
};

export default wordsZhHans;
