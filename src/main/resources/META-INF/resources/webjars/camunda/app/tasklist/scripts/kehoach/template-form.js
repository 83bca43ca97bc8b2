// The form of a report as its template asks for it: an input an indicator, a text area a section. What is typed goes to the
// server as it stands there: one check reads 1.234,5 for every way in, and names the field that it refuses.

const LINE = `<p class="kh-error" ng-if="errors[field]" role="alert">{{ errors[field] }}</p>`;

const FORM = `
<div class="kh-template">
  <div data-field="figures"><p class="kh-error" ng-if="errors.figures" role="alert">{{ errors.figures }}</p></div>
  <div data-field="sections"><p class="kh-error" ng-if="errors.sections" role="alert">{{ errors.sections }}</p></div>
  <fieldset class="kh-indicators" ng-if="of.indicators.length"><legend>Chỉ tiêu</legend>
    <div class="kh-field" ng-repeat="each in of.indicators track by $index" ng-init="field = 'figures.' + each.name; own = id + '-c' + $index"
      data-field="{{ field }}" ng-class="{'has-error': errors[field]}">
      <label for="{{ own }}">{{ each.name }} <span class="kh-measure" ng-if="each.unit">({{ each.unit }})</span>
        <span class="kh-must" ng-if="each.required">(bắt buộc)</span></label>
      <select id="{{ own }}" class="form-control" ng-if="each.type === 'YES_NO'" ng-model="answers[each.name]" ng-change="tell(field)"
        aria-describedby="{{ own }}-say" ng-attr-aria-required="{{ each.required ? 'true' : undefined }}">
        <option value=""></option><option value="Có">Có</option><option value="Không">Không</option></select>
      <input id="{{ own }}" type="text" class="form-control" ng-if="each.type !== 'YES_NO'" ng-model="answers[each.name]" ng-change="tell(field)"
        inputmode="{{ each.type === 'TEXT' ? 'text' : 'decimal' }}" maxlength="200" aria-describedby="{{ own }}-say"
        ng-attr-aria-required="{{ each.required ? 'true' : undefined }}">
      <div id="{{ own }}-say"><p class="kh-hint">{{ each.hint }}</p>${LINE}</div>
    </div>
  </fieldset>
  <div class="kh-field" ng-repeat="each in of.sections track by $index" ng-init="field = 'sections.' + each.title; own = id + '-m' + $index"
    data-field="{{ field }}" ng-class="{'has-error': errors[field]}">
    <label for="{{ own }}">{{ each.title }} <span class="kh-must" ng-if="each.required">(bắt buộc)</span></label>
    <textarea id="{{ own }}" class="form-control" rows="5" ng-model="texts[each.title]" ng-change="tell(field)" aria-describedby="{{ own }}-say"
      ng-attr-aria-required="{{ each.required ? 'true' : undefined }}"></textarea>
    <div id="{{ own }}-say">${LINE}</div>
  </div>
</div>`;

let count = 0;

/** As it is typed: a number that was handed in before comes back with its comma. */
function typed(values) {
  const text = (value) => (typeof value === 'number' ? value.toLocaleString('vi-VN', { maximumFractionDigits: 6 }) : value);
  return Object.fromEntries(Object.entries(values || {}).map(([name, value]) => [name, text(value)]));
}

function filled(values) {
  const kept = Object.entries(values).filter(([, value]) => String(value === undefined || value === null ? '' : value).trim() !== '');
  return kept.length ? Object.fromEntries(kept) : undefined;
}

function form() {
  function link(scope) {
    let figures;
    let sections;
    scope.id = `kh-template-${++count}`;
    scope.answers = {};
    scope.texts = {};
    scope.tell = (field) => {
      scope.figures = figures = filled(scope.answers);
      scope.model = sections = filled(scope.texts);
      if (scope.errors) {
        delete scope.errors[field];
      }
    };
    scope.$watch('figures', (now) => now !== figures && (scope.answers = typed(now)));
    scope.$watch('model', (now) => now !== sections && (scope.texts = typed(now)));
  }
  return { restrict: 'E', scope: { of: '<', figures: '=', model: '=', errors: '<' }, template: FORM, link };
}

export default function (kehoach) {
  kehoach.directive('khTemplateForm', form);
}
