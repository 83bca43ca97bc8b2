// Where two people, or two windows, have written the same draft: each difference with what both have, and a choice.
import { dateWords } from './words.js';

const PANEL = `
<div class="alert alert-warning kh-merge" role="group" aria-label="Ghép hai bản dự thảo" tabindex="-1">
  <p><strong>Dự thảo vừa được sửa ở nơi khác.</strong> Chọn cho từng chỗ khác nhau rồi ghép; cả hai bản còn nguyên cho đến khi bấm “Ghép và lưu”.</p>
  <p ng-if="of.differences.length > 1">
    <button type="button" class="btn btn-default btn-sm" ng-click="all('mine')">Chọn hết bản của tôi</button>
    <button type="button" class="btn btn-default btn-sm" ng-click="all('theirs')">Chọn hết bản trên máy chủ</button>
  </p>
  <fieldset class="kh-difference" ng-repeat="each in of.differences track by $index" ng-class="{'has-error': asked && !each.choice}">
    <legend>{{ titleOf(each) }}</legend>
    <label class="kh-option" ng-repeat="option in options[$index] track by option.choice" ng-class="{'kh-chosen': each.choice === option.choice}">
      <input type="radio" name="{{ ::id }}-{{ ::$parent.$index }}" ng-value="::option.choice" ng-model="each.choice">
      <span><strong>{{ option.label }}</strong><small class="kh-text" ng-if="option.words">{{ option.words }}</small></span>
    </label>
    <p class="kh-error" ng-if="asked && !each.choice" role="alert">Cả hai bản đều sửa chỗ này: hãy chọn.</p>
  </fieldset>
  <button type="button" class="btn btn-primary" ng-click="merge()">Ghép và lưu</button>
</div>`;

const SECTIONS = {
  title: 'Trích yếu',
  parent: 'Cơ quan cấp trên',
  issuers: 'Cơ quan ban hành',
  number: 'Số, ký hiệu',
  issued: 'Nơi và ngày ban hành',
  bases: 'Căn cứ',
  event: 'Sự kiện',
  consultation: 'Lấy ý kiến',
  signing: 'Thứ tự ký',
  signatories: 'Người ký',
  obligations: 'Phân công',
  timeline: 'Tiến độ',
  recipients: 'Nơi nhận',
  alternatives: 'Phương án',
  text: 'Văn bản',
  fileName: 'Tên tệp văn bản',
  findings: 'Kết quả kiểm tra',
};

const PARTS = {
  who: 'Đơn vị thực hiện',
  what: 'Nội dung',
  text: 'Nội dung',
  due: 'Thời hạn',
  from: 'Từ ngày',
  to: 'Đến ngày',
  kind: 'Loại',
  units: 'Đơn vị trong danh bạ',
  quota: 'Chỉ tiêu',
  source: 'Chỗ trong văn bản',
  recurs: 'Định kỳ',
  authority: 'Thẩm quyền ký',
  position: 'Chức vụ',
  name: 'Họ và tên',
  user: 'Tài khoản',
  users: 'Người được lấy ý kiến',
  until: 'Hạn cho ý kiến',
  silence: 'Khi không trả lời',
  order: 'Thứ tự',
  type: 'Loại văn bản',
  issuer: 'Cơ quan',
  number: 'Số, ký hiệu',
  date: 'Ngày',
  place: 'Địa điểm',
  form: 'Hình thức',
  starts: 'Bắt đầu',
  ends: 'Kết thúc',
  tentative: 'Ngày dự kiến',
  expectedAttendance: 'Số người dự kiến',
};

const OPTIONS = [
  ['mine', 'Bản của tôi'],
  ['theirs', 'Bản trên máy chủ'],
  ['together', 'Ghép: lấy chỗ sửa của cả hai bản'],
];
const LONGEST = 400;

let count = 0;

function wordsOf(word) {
  const brief = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

  function value(of) {
    if (of === undefined || of === null || of === '') {
      return '(để trống)';
    }
    if (typeof of === 'boolean') {
      return of ? 'có' : 'không';
    }
    if (Array.isArray(of)) {
      return of.map(value).join('; ') || '(để trống)';
    }
    return typeof of === 'object' ? parts(of, Object.keys(of)) : brief(dateWords(word(of)));
  }

  const parts = (row, keys) => keys.map((key) => `${PARTS[key] || key}: ${value(row[key])}`).join('\n');

  /** A row by what it says, then by what makes it another than the row beside it. */
  function row(of, beside) {
    if (of === undefined) {
      return '(không có dòng này)';
    }
    if (of === null || typeof of !== 'object' || Array.isArray(of)) {
      return value(of);
    }
    const keys = Object.keys({ ...of, ...beside }).filter((key) => !beside || value(of[key]) !== value(beside[key]));
    const head = [of.who, of.what || of.text || of.authority || of.name].filter(Boolean).map(value).join(': ');
    return [head, parts(of, keys.filter((key) => of[key] !== undefined || beside))].filter(Boolean).join('\n');
  }
  return { value, row };
}

function panel(word) {
  const words = wordsOf(word);

  function titleOf({ path, row, added }) {
    const [section, ...rest] = path;
    const place = [SECTIONS[section] || section, ...rest.map((part) => PARTS[part] || part)].join(', ');
    if (added) {
      return `${place}: dòng ${added === 'mine' ? 'tôi' : 'người khác'} thêm`;
    }
    return row ? `${place}, dòng ${row}` : place;
  }

  const isRow = (each) => each.row || each.added;

  function optionsOf(each) {
    const other = { mine: 'theirs', theirs: 'mine' };
    const options = OPTIONS.filter(([choice]) => choice !== 'together' || each.together !== undefined).map(([choice, label]) => ({
      choice,
      label,
      words: isRow(each) ? words.row(each[choice], each[other[choice]]) : words.value(each[choice]),
    }));
    return each.twoRows ? [...options, { choice: 'both', label: 'Giữ cả hai dòng' }] : options;
  }

  function link(scope, element) {
    scope.id = `kh-merge-${++count}`;
    scope.titleOf = titleOf;
    scope.$watch('of', (of) => (scope.options = of.differences.map(optionsOf)));
    scope.all = (choice) => scope.of.differences.forEach((each) => (each.choice = choice));
    scope.merge = () => {
      scope.asked = true;
      if (!scope.of.missing()) {
        scope.done();
        return;
      }
      const open = scope.of.differences.findIndex((each) => !each.choice);
      element[0].querySelectorAll('.kh-difference')[open].querySelector('input').focus();
    };
  }
  return { restrict: 'E', scope: { of: '<', done: '&' }, template: PANEL, link };
}

export default function (kehoach) {
  kehoach.directive('khMerge', ['khWordFilter', panel]);
}
