// Fields: a label bound to its control, a hint, and the server's message beside it. Labels, answers and limits are those
// that the server declares for the task; forms of running instances that were deployed earlier name them themselves.
import { MUST, WHEN, limit } from './contract.js';
import { partsOf } from './words.js';

let count = 0;

/** <div kh-field="comments" hint="…"><textarea ng-model="v.comments"></textarea></div> */
function field() {
  return {
    restrict: 'A',
    compile(box, attrs) {
      const name = attrs.khField;
      const id = `kh-${++count}`;
      const control = box.find('input, textarea, select').first();
      const inline = control.is('[type=checkbox]');
      const declared = `kh.fields['${name}']`;
      const label = window.angular.element('<label></label>').attr('for', id).text(attrs.label || `{{ ${declared}.label }}`);
      label.append(` ${MUST(declared)}`);
      control.attr('id', id).attr('aria-describedby', `${id}-say`);
      if (!inline) {
        control.addClass('form-control');
      }
      box.addClass(inline ? 'kh-field kh-check' : 'kh-field').attr('data-field', name);
      box[inline ? 'append' : 'prepend'](label);
      const say = window.angular.element('<div></div>').attr('id', `${id}-say`).appendTo(box);
      if (attrs.hint) {
        window.angular.element('<p class="kh-hint"></p>').text(attrs.hint).appendTo(say);
      }
      say.append(WHEN(declared));
      say.append(`<p class="kh-error" ng-if="kh.errors['${name}']" role="alert">{{ kh.errors['${name}'] }}</p>`);
      return (scope, element) => {
        const own = element.find(`#${id}`);
        scope.$watch(`kh.errors['${name}']`, (message) => element.toggleClass('has-error', !!message));
        scope.$watch(`${declared}.needed`, (needed) => own.attr('aria-required', needed ? 'true' : null));
        scope.$watch(declared, (field) => field && limit(own, field));
      };
    },
  };
}

const CHOICE = `
<fieldset class="kh-choice" ng-class="{'has-error': errors[field]}" data-field="{{ ::field }}">
  <legend>{{ ::label }} ${MUST('declared')}</legend>
  <label class="kh-option" ng-repeat="option in answers() track by option[0]" ng-class="{'kh-chosen': $parent.model === option[0]}">
    <input type="radio" name="{{ ::id }}" ng-value="option[0]" ng-model="$parent.model">
    <span><strong>{{ ::option[1] }}</strong><small ng-if="::option[2]">{{ ::option[2] }}</small></span>
  </label>
  <p class="kh-error" ng-if="errors[field]" role="alert">{{ errors[field] }}</p>
</fieldset>`;

/**
 * <kh-choice declared="kh.fields.decision" model="v.decision" errors="kh.errors">, or where no task declares it
 * <kh-choice field="order" label="…" model="…" options="[['PARALLEL', 'Cùng lúc', 'hint'], …]">
 */
function choice() {
  return {
    restrict: 'E',
    scope: { declared: '<', field: '@', label: '@', model: '=', options: '<', errors: '<' },
    template: CHOICE,
    link: (scope) => {
      const { declared } = scope;
      const own = declared && declared.answers.map((each) => [each.value, each.label, each.hint]);
      scope.id = `kh-${++count}`;
      scope.answers = () => own || scope.options;
      scope.field = scope.field || (declared && declared.name);
      scope.label = scope.label || (declared && declared.label);
    },
  };
}

const DAY = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/;
const MONTH = /^\s*(\d{1,2})[/.-](\d{4})\s*$/;
const HOUR = /^\s*(\d{1,2})\s*(?:[gh:]\s*(\d{2})?)?\s*$/i;

function isReal(year, month, day) {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** What was typed, as ISO text; null for nothing, undefined for what is no date. */
export function readDay(text) {
  if (!text || !text.trim()) {
    return null;
  }
  const day = DAY.exec(text);
  if (day && isReal(+day[3], +day[2], +day[1])) {
    return `${day[3]}-${day[2].padStart(2, '0')}-${day[1].padStart(2, '0')}`;
  }
  const month = MONTH.exec(text);
  if (month && +month[1] >= 1 && +month[1] <= 12) {
    return `${month[2]}-${month[1].padStart(2, '0')}`;
  }
  return undefined;
}

/** 17g00, 17:00, 17h or 17, as 17:00. */
export function readHour(text) {
  if (!text || !text.trim()) {
    return null;
  }
  const found = HOUR.exec(text);
  const minute = found && (found[2] || '00');
  return found && +found[1] < 24 && +minute < 60 ? `${found[1].padStart(2, '0')}:${minute}` : undefined;
}

const DATE = `
<div class="kh-date" ng-class="{'has-error': wrong || error}" data-field="{{ ::field }}">
  <label for="{{ ::id }}">{{ ::label }} ${MUST('declared')}</label>
  <div class="kh-date-row">
    <input id="{{ ::id }}" class="form-control" type="text" inputmode="numeric" placeholder="ngày/tháng/năm" maxlength="10"
      ng-model="at.day" ng-change="typed()" aria-describedby="{{ ::id }}-say">
    <button type="button" class="btn btn-default kh-icon" ng-click="pick()" title="Chọn trên lịch" aria-label="Chọn ngày trên lịch: {{ ::label }}">
      <span class="glyphicon glyphicon-calendar" aria-hidden="true"></span>
    </button>
    <input type="date" class="kh-picker" tabindex="-1" aria-hidden="true">
    <input ng-if="::withTime" class="form-control kh-hour" type="text" placeholder="giờ, ví dụ 17g00" maxlength="5"
      ng-model="at.hour" ng-change="typed()" aria-label="Giờ (không bắt buộc): {{ ::label }}">
  </div>
  <div id="{{ ::id }}-say">
    <p class="kh-hint" ng-if="hint">{{ hint }}</p>
    ${WHEN('declared')}
    <p class="kh-error" ng-if="wrong" role="alert">{{ wrong }}</p>
    <p class="kh-error" ng-if="error && !wrong" role="alert">{{ error }}</p>
  </div>
</div>`;

/** A day, with an hour where it may have one. What is no date stays as typed and is told at once. */
function date() {
  function link(scope, element) {
    const picker = element.find('.kh-picker')[0];
    scope.id = `kh-${++count}`;
    scope.field = scope.field || (scope.declared && scope.declared.name);
    scope.label = scope.label || (scope.declared && scope.declared.label);
    scope.withTime = scope.time !== undefined;
    scope.at = { day: '', hour: '' };
    let written;

    scope.typed = () => {
      const day = readDay(scope.at.day);
      const hour = readHour(scope.at.hour);
      scope.wrong =
        day === undefined
          ? 'Ngày này không có thật hoặc viết chưa đúng; ví dụ 20/02/2020'
          : hour === undefined
            ? 'Giờ viết chưa đúng; ví dụ 17g00'
            : hour && (!day || day.length < 10)
              ? 'Có giờ thì cần có ngày'
              : null;
      const asTyped = [scope.at.day, scope.at.hour].filter(Boolean).join(' ');
      written = scope.wrong ? asTyped : hour ? `${day}T${hour}` : day;
      scope.model = written;
    };

    scope.pick = () => {
      picker.value = (readDay(scope.at.day) || '').slice(0, 10);
      if (picker.showPicker) {
        picker.showPicker();
      } else {
        picker.focus();
      }
    };

    window.angular.element(picker).on('change', () =>
      scope.$apply(() => {
        scope.at.day = picker.value.split('-').reverse().join('/');
        scope.typed();
      }),
    );

    scope.$watch('model', (model) => {
      if (model === written) {
        return;
      }
      const at = partsOf(model);
      scope.wrong = null;
      scope.at.day = at ? [at.day, at.month, at.year].filter(Boolean).join('/') : model || '';
      scope.at.hour = at && at.hour && !(at.hour === '23' && at.minute === '59') ? `${at.hour}g${at.minute}` : '';
    });
  }
  return {
    restrict: 'E',
    scope: { declared: '<', model: '=', label: '@', hint: '@', field: '@', time: '@', error: '<' },
    template: DATE,
    link,
  };
}

const DUE = `<p class="kh-due" ng-class="'kh-state-' + state">
  <span class="glyphicon glyphicon-time" aria-hidden="true"></span> Hạn: <strong>{{ at | khDate }}</strong>
  <span class="kh-chip" ng-if="state">{{ label || (state | khWord: 'AssignmentState') }}</span>
  <small ng-if="original && original !== at">(hạn cũ: {{ original | khDate }})</small>
</p>`;

function due() {
  return { restrict: 'E', scope: { at: '<', original: '<', state: '<', label: '<' }, template: DUE };
}

export default function (kehoach) {
  kehoach.directive('khField', field);
  kehoach.directive('khChoice', choice);
  kehoach.directive('khDate', date);
  kehoach.directive('khDue', due);
}
