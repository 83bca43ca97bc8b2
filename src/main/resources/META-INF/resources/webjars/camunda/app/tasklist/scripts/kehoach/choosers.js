// Choosing units and people from the registers by typing a part of the name.

const CHOOSER = `
<div class="kh-chooser" ng-class="{'has-error': error}">
  <label for="{{ ::id }}">{{ ::label }}</label>
  <ul class="kh-chips" ng-if="chosen().length">
    <li ng-repeat="code in chosen() track by code">
      <span title="{{ code }}">{{ nameOf(code) }}</span>
      <button type="button" class="kh-remove" ng-click="remove(code)" aria-label="Bỏ {{ nameOf(code) }}">&times;</button>
    </li>
  </ul>
  <div class="kh-search" ng-show="!single || !chosen().length">
    <input id="{{ ::id }}" type="text" class="form-control" placeholder="{{ ::placeholder }}" role="combobox" aria-autocomplete="list"
      aria-expanded="{{ !!found.length }}" aria-controls="{{ ::id }}-list" ng-model="search.q" ng-model-options="{debounce: 250}"
      ng-change="look()" ng-keydown="key($event)">
    <ul class="kh-found" id="{{ ::id }}-list" ng-if="found.length" role="listbox">
      <li ng-repeat="each in found track by each.code" role="option" aria-selected="{{ $index === at }}">
        <button type="button" ng-class="{'kh-at': $index === at}" ng-click="add(each)">
          {{ each.name }} <small>{{ each.about }}</small>
        </button>
      </li>
    </ul>
    <p class="kh-hint" ng-if="search.q && !found.length && !looking">{{ nothing }}</p>
  </div>
  <p class="kh-error" ng-if="error" role="alert">{{ error }}</p>
</div>`;

let count = 0;
const names = {};

/** One chooser; `source` finds [{code, name, about}] for what is typed, `byHand` lets what is not found be taken as it stands. */
function chooser(source, words, byHand) {
  function link(scope) {
    Object.assign(scope, words, { id: `kh-chooser-${++count}`, search: { q: scope.start || '' }, found: [], at: 0 });
    scope.single = scope.one !== undefined;
    scope.nameOf = (code) => names[code] || code;
    scope.chosen = () => (scope.single ? (scope.model ? [scope.model] : []) : scope.model || []);

    scope.look = () => {
      const q = (scope.search.q || '').trim();
      scope.found = [];
      scope.at = 0;
      if (!q) {
        return;
      }
      scope.looking = true;
      source(q)
        .then((found) => {
          if (q === (scope.search.q || '').trim()) {
            scope.found = found.filter((each) => !scope.chosen().includes(each.code));
            found.forEach((each) => (names[each.code] = each.name));
          }
        })
        .catch(() => {})
        .finally(() => (scope.looking = false));
    };

    scope.add = (each) => {
      scope.model = scope.single ? each.code : [...scope.chosen(), each.code];
      scope.search.q = '';
      scope.found = [];
    };
    scope.remove = (code) => (scope.model = scope.single ? null : scope.chosen().filter((each) => each !== code));

    scope.key = (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && scope.found.length) {
        scope.at = (scope.at + step + scope.found.length) % scope.found.length;
      } else if (event.key === 'Escape') {
        scope.found = [];
      } else if (event.key !== 'Enter') {
        return;
      } else if (scope.found.length) {
        scope.add(scope.found[scope.at]);
      } else if (byHand && event.target.value.trim()) {
        scope.add({ code: event.target.value.trim() });
      }
      event.preventDefault();
    };
    if (scope.start) {
      scope.look();
    }
  }
  return {
    restrict: 'E',
    scope: { model: '=', label: '@', start: '@', one: '@', error: '<' },
    template: CHOOSER,
    link,
  };
}

/** Asks once for the names of codes that a plan already holds. */
function learnNames(khApi, codes) {
  codes
    .filter((code) => !names[code])
    .forEach((code) => {
      names[code] = code;
      khApi.units(code).then(
        (page) => page.items.forEach((unit) => (names[unit.code] = unit.name)),
        () => {},
      );
    });
}

export default function (kehoach) {
  kehoach.directive('khUnits', [
    'khApi',
    (khApi) => {
      const find = (q) =>
        khApi.units(q).then((page) => page.items.map((unit) => ({ code: unit.code, name: unit.name, about: unit.code })));
      const directive = chooser(
        find,
        { placeholder: 'Gõ một phần tên đơn vị', nothing: 'Không có đơn vị nào tên như vậy.' },
        false,
      );
      const link = directive.link;
      directive.link = (scope) => {
        link(scope);
        scope.$watch('model', (codes) => learnNames(khApi, (codes || []).slice(0, 40)));
      };
      return directive;
    },
  ]);
  kehoach.directive('khPeople', [
    'khApi',
    (khApi) =>
      chooser(
        (q) =>
          khApi
            .people(q)
            .then((page) => page.items.map((person) => ({ code: person.id, name: person.name, about: person.id }))),
        {
          placeholder: 'Gõ tên người hoặc tài khoản',
          nothing: 'Không thấy trong danh bạ. Nhấn Enter để dùng đúng tên tài khoản vừa gõ.',
        },
        true,
      ),
  ]);
}
