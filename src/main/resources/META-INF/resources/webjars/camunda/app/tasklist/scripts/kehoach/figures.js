// Figures of a report: names and numbers, kept as one object.
import { MUST } from './contract.js';

const EDITOR = `
<div class="kh-figures" data-field="figures" ng-class="{'has-error': error}">
  <p class="kh-label" id="{{ ::id }}">{{ ::(declared.label || 'Số liệu') }} ${MUST('declared')}</p>
  <div class="kh-figure" ng-repeat="row in rows track by $index" role="group" aria-labelledby="{{ ::id }}">
    <input type="text" class="form-control" ng-model="row.name" ng-change="tell()" placeholder="Nội dung" aria-label="Nội dung số liệu {{ $index + 1 }}">
    <input type="text" class="form-control kh-value" inputmode="decimal" ng-model="row.text" ng-change="tell()" placeholder="Số"
      aria-label="Số của {{ row.name || 'dòng ' + ($index + 1) }}">
    <button type="button" class="btn btn-default kh-icon" ng-click="remove($index)" aria-label="Bỏ dòng {{ row.name || $index + 1 }}">
      <span class="glyphicon glyphicon-trash" aria-hidden="true"></span>
    </button>
    <p class="kh-error" ng-if="row.wrong" role="alert">{{ row.wrong }}</p>
  </div>
  <p class="kh-hint" ng-if="!rows.length">Chưa có số liệu nào.</p>
  <button type="button" class="btn btn-default" ng-click="add()">+ Thêm số liệu</button>
  <p class="kh-error" ng-if="error" role="alert">{{ error }}</p>
</div>`;

const LIST = `
<dl class="kh-figure-list" ng-if="rows().length">
  <div ng-repeat="row in rows() track by row[0]"><dt>{{ row[0] }}</dt><dd>{{ row[1] | khNumber }}</dd></div>
</dl>`;

let count = 0;

/** A number as Vietnamese write it (1.234,5); undefined for what is none. */
export function readNumber(text) {
  const plain = String(text).replace(/\s/g, '');
  const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain);
  const number = Number((grouped ? plain.replace(/\./g, '') : plain).replace(',', '.'));
  return plain === '' || Number.isNaN(number) ? undefined : number;
}

function problemOf(row, rows) {
  const name = (row.name || '').trim();
  if (!name && row.text) {
    return 'Ghi nội dung của số này';
  }
  if (name && rows.filter((other) => (other.name || '').trim() === name).length > 1) {
    return 'Nội dung này ghi hai lần';
  }
  return row.text && readNumber(row.text) === undefined ? 'Đây không phải là số; ví dụ 1.234 hoặc 12,5' : null;
}

function editor() {
  function link(scope) {
    let written;
    scope.id = `kh-figures-${++count}`;
    scope.rows = [];
    scope.add = () => scope.rows.push({ name: '', text: '' });
    scope.remove = (index) => {
      scope.rows.splice(index, 1);
      scope.tell();
    };
    scope.tell = () => {
      scope.rows.forEach((row) => (row.wrong = problemOf(row, scope.rows)));
      const filled = scope.rows.filter((row) => (row.name || '').trim() && row.text !== '' && row.text != null);
      written = Object.fromEntries(
        filled.map((row) => {
          const number = readNumber(row.text);
          return [row.name.trim(), number === undefined ? row.text : number];
        }),
      );
      scope.model = written;
    };
    scope.$watch('model', (model) => {
      if (model !== written) {
        scope.rows = rowsOf(model || {}, scope.names || []);
      }
    });
  }
  return { restrict: 'E', scope: { declared: '<', model: '=', names: '<', error: '<' }, template: EDITOR, link };
}

function rowsOf(model, names) {
  const given = Object.entries(model).map(([name, value]) => ({ name, text: String(value).replace('.', ',') }));
  const missing = names.filter((name) => !(name in model)).map((name) => ({ name, text: '' }));
  return [...given, ...missing];
}

export default function (kehoach) {
  kehoach.directive('khFiguresEditor', editor);
  kehoach.directive('khFigures', () => ({
    restrict: 'E',
    scope: { model: '<' },
    template: LIST,
    link: (scope) => {
      let rows = [];
      scope.$watchCollection('model', (model) => (rows = Object.entries(model || {})));
      scope.rows = () => rows;
    },
  }));
}
