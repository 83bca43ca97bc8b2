// Codes (by the enum that owns them) and moments as people read them: dd/MM/yyyy and 17g00, always of Vietnam, whatever the zone of the browser.
const WORDS = {
  PlanState: {
    DRAFT: 'Đang soạn thảo',
    CONSULTING: 'Đang lấy ý kiến',
    REVISING: 'Đang tiếp thu, chỉnh sửa',
    SIGNING: 'Đang trình ký',
    ISSUED: 'Đã ban hành',
    EXECUTING: 'Đang thực hiện',
    CLOSED: 'Đã kết thúc',
    CANCELLED: 'Đã hủy',
    RECALLED: 'Đã thu hồi',
  },
  AssignmentState: {
    NOT_STARTED: 'Chưa thực hiện',
    IN_PROGRESS: 'Đang thực hiện',
    DUE_SOON: 'Sắp đến hạn',
    OVERDUE: 'Quá hạn',
    DONE_ON_TIME: 'Đúng hạn',
    DONE_LATE: 'Hoàn thành trễ',
    NOT_DONE: 'Chưa xong khi kết thúc',
    ABSENT: 'Vắng mặt',
    WITHDRAWN: 'Đã rút',
  },
  ObligationKind: {
    UNIT_REPORT: 'Báo cáo của đơn vị',
    DUTY: 'Công việc',
    OPINION: 'Góp ý',
    INVITATION: 'Thư mời',
    ATTENDANCE: 'Tham dự',
    PERIOD: 'Giai đoạn',
    CONSOLIDATION: 'Tổng hợp',
    CONSULTATION: 'Lấy ý kiến',
    FINALISATION: 'Hoàn chỉnh',
    PREPARATION: 'Chuẩn bị',
    EVENT: 'Sự kiện',
    FINAL_REPORT: 'Báo cáo cấp trên',
  },
  IndicatorType: {
    INTEGER: 'số nguyên',
    DECIMAL: 'số thập phân',
    PERCENT: 'phần trăm',
    MONEY: 'tiền',
    YES_NO: 'có/không',
    TEXT: 'chữ ngắn',
  },
  Purpose: {
    ACT: 'để thực hiện',
    REPORT: 'để báo cáo',
    INFORM: 'để biết',
    FILE: 'lưu',
  },
  Channel: {
    MAIL: 'thư điện tử',
    PAPER: 'bản giấy',
    HAND: 'trao tay',
  },
  Stance: {
    AGREE: 'Nhất trí',
    AGREE_WITH_COMMENTS: 'Nhất trí, có góp ý',
    DISAGREE: 'Không nhất trí',
    SILENT: 'Không trả lời',
  },
  Silence: {
    AGREE: 'Nhất trí',
    NO_OPINION: 'Không có ý kiến',
  },
  Response: {
    ACCEPTED: 'Tiếp thu',
    PARTLY: 'Tiếp thu một phần',
    EXPLAINED: 'Giải trình',
  },
  SignatureState: {
    PENDING: 'Chờ ký',
    SIGNED: 'Đã duyệt ký',
    RETURNED: 'Trả lại',
    VOID: 'Không còn hiệu lực',
  },
  SignOrder: {
    SEQUENTIAL: 'Lần lượt theo thứ tự',
    PARALLEL: 'Cùng lúc',
  },
  ExtensionState: {
    PENDING: 'Chờ quyết định',
    GRANTED: 'Được gia hạn',
    REFUSED: 'Không được gia hạn',
    LAPSED: 'Không còn cần',
  },
  ReviewDecision: {
    ACCEPT: 'Chấp nhận',
    RETURN: 'Trả lại, yêu cầu bổ sung',
  },
};

// Forms of running instances that were deployed earlier name the code alone.
const ALL = Object.assign({}, ...Object.values(WORDS));

const ANSWERS = Object.fromEntries(Object.entries(WORDS).map(([of, words]) => [of, Object.entries(words)]));

const MOMENT = /^(\d{4})-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?$/;

/** Takes an ISO text apart; a moment of another zone is brought to Vietnam first. */
export function partsOf(text) {
  const found = MOMENT.exec(String(text || ''));
  if (!found) {
    return null;
  }
  if (found[7] && !/^\+07:?00$/.test(found[7])) {
    const there = new Date(new Date(text).getTime() + 7 * 3600000).toISOString();
    return partsOf(there.slice(0, 19));
  }
  const [, year, month, day, hour, minute, second] = found;
  return { year, month, day, hour, minute, second };
}

/** An ISO text as people read it; what is no date stays as it is. The end of a day is shown as the day. */
export function dateWords(text) {
  const at = partsOf(text);
  if (!at) {
    return text || '';
  }
  if (!at.day) {
    return `tháng ${at.month}/${at.year}`;
  }
  const day = `${at.day}/${at.month}/${at.year}`;
  const endOfDay = at.hour === '23' && at.minute === '59';
  return !at.hour || endOfDay ? day : `${at.hour}g${at.minute} ngày ${day}`;
}

/** Beside each duty of a content the server's words for its deadline: its rule, its distance from the event. */
export function withDeadlines(content, deadlines) {
  ((content && content.obligations) || []).forEach((row, index) => {
    if (row && typeof row === 'object') {
      // Angular leaves names of this kind out of what it sends.
      row.$$deadline = (deadlines || [])[index];
    }
  });
  return content;
}

/** What stands where a date would: the date, the rule by which work comes back, otherwise the words of the text. */
export function deadlineWords(row, words) {
  const first = row.due ? dateWords(row.due) : row.before ? `trước ${dateWords(row.before)}` : '';
  const ofText = [row.recurs, row.relative, row].map((each) => each && (each.words || each.term)).find((each) => each);
  const said = words || row.$$deadline || (typeof ofText === 'string' ? ofText : '');
  return row.recurs && said ? [first, said].filter(Boolean).join('; ') : first || said;
}

/** A moment as the date fields write it: 2020-02-24T17:00, or the day where it runs to the end of the day. */
export function localText(text) {
  const at = partsOf(text);
  if (!at || !at.day) {
    return text;
  }
  const day = `${at.year}-${at.month}-${at.day}`;
  return !at.hour || (at.hour === '23' && at.minute === '59') ? day : `${day}T${at.hour}:${at.minute}`;
}

/** What the clock shows in Vietnam, wherever the device is: all other times of a form are those of Vietnam, too. */
function inVietnam(date) {
  return partsOf(date.toISOString());
}

/** Now, as the indicator of saving shows it. */
export function clockWords(date) {
  const at = inVietnam(date);
  return `${at.hour}g${at.minute}`;
}

/** A moment that this device noted: 08g05 03/12/2026. */
export function momentWords(at) {
  const date = new Date(at);
  const { year, month, day } = inVietnam(date);
  return `${clockWords(date)} ${day}/${month}/${year}`;
}

/** The word of a code: of those of one kind, or of all. */
export function wordOf(code, of) {
  return (WORDS[of] || ALL)[code] || code || '';
}

export default function (kehoach) {
  kehoach.filter('khDate', () => dateWords);
  kehoach.filter('khDeadline', () => deadlineWords);
  kehoach.filter('khLocal', () => localText);
  kehoach.filter('khWord', () => wordOf);
  kehoach.filter('khLower', () => (word) => word.charAt(0).toLowerCase() + word.slice(1));
  kehoach.filter('khAnswers', () => (of) => ANSWERS[of]);
  kehoach.filter('khSize', () => (bytes) => {
    if (!(bytes >= 0)) {
      return '';
    }
    const inKb = bytes / 1024;
    return inKb < 1024 ? `${Math.max(1, Math.round(inKb))} KB` : `${(inKb / 1024).toFixed(1).replace('.', ',')} MB`;
  });
  kehoach.filter('khNumber', () => (value) =>
    typeof value === 'number' ? value.toLocaleString('vi-VN') : value == null ? '' : String(value),
  );
  kehoach.filter('khList', () => (value) => (Array.isArray(value) ? value.join('; ') : value || ''));
}
