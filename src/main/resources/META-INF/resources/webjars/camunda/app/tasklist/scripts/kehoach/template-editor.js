// The template of a report in the draft: indicators and sections, each a row that can be added, moved and removed. Errors of the
// server stand beside their field; what was removed comes back with one click.

const ERROR = (list, key) => `<p class="kh-error" ng-if="error('${list}', $index, '${key}')" role="alert">{{ error('${list}', $index, '${key}') }}</p>`;

const BUTTONS = (list, what) => `
<span class="kh-row-buttons">
  <button type="button" class="btn btn-default kh-icon" ng-click="move('${list}', $index, -1)" ng-disabled="$first" aria-label="Đưa ${what} {{ $index + 1 }} lên">
    <span class="glyphicon glyphicon-arrow-up" aria-hidden="true"></span></button>
  <button type="button" class="btn btn-default kh-icon" ng-click="move('${list}', $index, 1)" ng-disabled="$last" aria-label="Đưa ${what} {{ $index + 1 }} xuống">
    <span class="glyphicon glyphicon-arrow-down" aria-hidden="true"></span></button>
  <button type="button" class="btn btn-default kh-icon" ng-click="remove('${list}', $index)" aria-label="Xóa ${what} {{ $index + 1 }}">
    <span class="glyphicon glyphicon-trash" aria-hidden="true"></span></button>
</span>`;

const INDICATOR = `
<div class="kh-template-row" ng-repeat="each in of.indicators" role="group" aria-label="Chỉ tiêu {{ $index + 1 }}">
  <div class="kh-template-head"><span class="kh-number">Chỉ tiêu {{ $index + 1 }}</span>${BUTTONS('indicators', 'chỉ tiêu')}</div>
  <div class="kh-field" ng-class="{'has-error': error('indicators', $index, 'name')}"><label>Tên chỉ tiêu
    <input type="text" class="form-control" maxlength="200" ng-model="each.name" placeholder="ví dụ: Số đoàn viên mới"></label>${ERROR('indicators', 'name')}</div>
  <div class="kh-two">
    <div class="kh-field" ng-class="{'has-error': error('indicators', $index, 'unit')}"><label>Đơn vị tính
      <input type="text" class="form-control" maxlength="50" ng-model="each.unit" placeholder="ví dụ: người"></label>${ERROR('indicators', 'unit')}</div>
    <div class="kh-field" ng-class="{'has-error': error('indicators', $index, 'type')}"><label>Loại
      <select class="form-control" ng-model="each.type" ng-change="fit(each)" ng-options="type as (type | khWord: 'IndicatorType') for type in types"></select></label>${ERROR('indicators', 'type')}</div>
  </div>
  <div class="kh-two" ng-if="isNumber(each)">
    <div class="kh-field" ng-class="{'has-error': error('indicators', $index, 'least')}"><label>Cận dưới (không bắt buộc)
      <input type="text" inputmode="decimal" class="form-control" ng-init="least = boundOf(each, 'least')" ng-model="least" ng-model-options="{getterSetter: true}"></label>${ERROR('indicators', 'least')}</div>
    <div class="kh-field" ng-class="{'has-error': error('indicators', $index, 'most')}"><label>Cận trên (không bắt buộc)
      <input type="text" inputmode="decimal" class="form-control" ng-init="most = boundOf(each, 'most')" ng-model="most" ng-model-options="{getterSetter: true}"></label>${ERROR('indicators', 'most')}</div>
  </div>
  <div class="kh-checks">
    <label><input type="checkbox" ng-model="each.required"> Bắt buộc</label>
    <label ng-if="addsUp(each)"><input type="checkbox" ng-model="each.summed"> Cộng các đơn vị</label>
  </div>${ERROR('indicators', 'required')}${ERROR('indicators', 'summed')}
</div>`;

const SECTION = `
<div class="kh-template-row" ng-repeat="each in of.sections" role="group" aria-label="Mục lời văn {{ $index + 1 }}">
  <div class="kh-template-head"><span class="kh-number">Mục lời văn {{ $index + 1 }}</span>${BUTTONS('sections', 'mục')}</div>
  <div class="kh-field" ng-class="{'has-error': error('sections', $index, 'title')}"><label>Tên mục
    <input type="text" class="form-control" maxlength="200" ng-model="each.title" placeholder="ví dụ: Kết quả nổi bật"></label>${ERROR('sections', 'title')}</div>
  <div class="kh-checks"><label><input type="checkbox" ng-model="each.required"> Bắt buộc</label></div>
</div>`;

const EDITOR = `
<section class="kh-template-editor" aria-label="Mẫu báo cáo của việc {{ place + 1 }}">
  <h5>Mẫu báo cáo</h5>
  <p class="kh-hint" ng-if="!of.indicators.length && !of.sections.length">Chưa có mẫu: đơn vị tự đặt tên số liệu. Lập mẫu thì mọi đơn vị ghi cùng chỉ tiêu, cùng đơn vị tính, và bảng tổng hợp có đúng các cột ấy.</p>
  <p class="kh-hint" ng-if="of.indicators.length || of.sections.length">Mẫu sửa được đến lúc kế hoạch được ban hành; sau đó giữ nguyên, để mọi báo cáo theo cùng một mẫu.</p>
  <p class="kh-source" ng-if="of.source.text">Đọc từ văn bản: “{{ of.source.text }}”</p>
  <p class="kh-error" ng-if="errors[path]" role="alert">{{ errors[path] }}</p>
  ${INDICATOR}
  <p class="kh-error" ng-if="errors[path + '.indicators']" role="alert">{{ errors[path + '.indicators'] }}</p>
  <button type="button" class="btn btn-default" ng-click="add('indicators')">+ Thêm chỉ tiêu</button>
  ${SECTION}
  <p class="kh-error" ng-if="errors[path + '.sections']" role="alert">{{ errors[path + '.sections'] }}</p>
  <button type="button" class="btn btn-default" ng-click="add('sections')">+ Thêm mục lời văn</button>
  <p class="alert alert-info" ng-if="removed" role="status">Đã xóa một dòng của mẫu.
    <button type="button" class="btn btn-default btn-sm" ng-click="undo()">Hoàn tác</button></p>
</section>`;

const TYPES = ['INTEGER', 'DECIMAL', 'PERCENT', 'MONEY', 'YES_NO', 'TEXT'];
const NUMBERS = ['INTEGER', 'DECIMAL', 'PERCENT', 'MONEY'];
const ADD_UP = ['INTEGER', 'DECIMAL', 'MONEY'];
const NEW = { indicators: () => ({ name: '', unit: '', type: 'INTEGER', required: true, summed: true }), sections: () => ({ title: '', required: false }) };

function editor() {
  function link(scope) {
    const accessors = new WeakMap();
    const typeOf = (row) => row.type || 'INTEGER';
    scope.types = TYPES;
    scope.isNumber = (row) => NUMBERS.includes(typeOf(row));
    scope.addsUp = (row) => ADD_UP.includes(typeOf(row));
    scope.error = (list, index, key) => (scope.errors || {})[`${scope.path}.${list}[${index}].${key}`];
    scope.$watch('place', () => (scope.path = `obligations[${scope.place}].reportTemplate`));
    scope.add = (list) => {
      scope.of = scope.of || {};
      scope.of[list] = Array.isArray(scope.of[list]) ? scope.of[list] : [];
      scope.of[list].push(NEW[list]());
    };
    scope.move = (list, index, step) => {
      const rows = scope.of[list];
      [rows[index], rows[index + step]] = [rows[index + step], rows[index]];
    };
    scope.remove = (list, index) => {
      const [row] = scope.of[list].splice(index, 1);
      scope.removed = { list, index, row };
    };
    scope.undo = () => {
      scope.of[scope.removed.list].splice(scope.removed.index, 0, scope.removed.row);
      scope.removed = null;
    };
    // What a type cannot have goes with the type that had it.
    scope.fit = (row) => {
      if (!scope.isNumber(row)) {
        delete row.least;
        delete row.most;
      }
      row.summed = scope.addsUp(row) ? row.summed !== false : undefined;
    };
    // A bound is shown with its comma and kept as it is typed: the server reads it.
    const accessor = (row, key) => (...typed) => {
      if (!typed.length) {
        return typeof row[key] === 'number' ? row[key].toLocaleString('vi-VN', { maximumFractionDigits: 6 }) : row[key];
      }
      row[key] = typed[0] || undefined;
      return row[key];
    };
    scope.boundOf = (row, key) => {
      const known = accessors.get(row) || accessors.set(row, {}).get(row);
      return (known[key] = known[key] || accessor(row, key));
    };
  }
  return { restrict: 'E', scope: { of: '=', place: '<', errors: '<' }, template: EDITOR, link };
}

export default function (kehoach) {
  kehoach.directive('khTemplateEditor', editor);
}
