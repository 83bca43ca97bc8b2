// The frame of every form: loads the task, keeps what is typed, sends the fields of the task and shows what the server refuses.
// <form kh-task kh-init="…once the task is there…" kh-send="{field: value, …}">; inside: kh.task, kh.fields (as the server
// declares them), v (what is typed), kh.errors.
import { declared, judge } from './contract.js';
import { clockWords, momentWords } from './words.js';

const FRAME = `
<div class="kh-frame">
  <p class="kh-loading" ng-if="!kh.task && !kh.failure" role="status">Đang tải…</p>
  <div class="alert alert-info kh-claim" ng-if="kh.mustClaim()">
    <span ng-if="kh.canClaim()">Ở đây, nhận việc rồi mới điền được biểu mẫu; người khác sẽ biết đồng chí đang làm.</span>
    <span ng-if="kh.onlyLooks()">Việc này đang do người khác nhận; đồng chí chỉ xem được.</span>
    <button type="button" class="btn btn-primary" ng-if="kh.canClaim()" ng-click="kh.claim()">Nhận việc</button>
  </div>
  <header class="kh-head" ng-if="kh.task">
    <p class="kh-plan-name">
      <strong ng-if="kh.task.plan.number">{{ kh.numberOf(kh.task.plan) }}</strong>
      <span>{{ kh.task.plan.title }}</span>
    </p>
    <kh-due ng-if="kh.task.dueAt" at="kh.task.dueAt"></kh-due>
  </header>
  <div class="alert alert-danger kh-failure" ng-if="kh.failure" role="alert" tabindex="-1">
    <strong>{{ kh.headOf(kh.failure) }}</strong>
    <ul ng-if="kh.failure.fields.length">
      <li ng-repeat="each in kh.failure.fields track by $index">
        <a href ng-click="kh.goTo(each.field, $event)">{{ each.label || each.field }}</a><span ng-if="!each.beside">: {{ each.message }}</span>
      </li>
    </ul>
    <button type="button" class="btn btn-default" ng-if="!kh.task" ng-click="kh.load()">Thử lại</button>
  </div>
  <div class="kh-field has-error" ng-repeat="name in kh.asked track by name" data-field="{{ name }}">
    <label for="kh-asked-{{ name }}">{{ kh.fields[name].label }}</label>
    <textarea id="kh-asked-{{ name }}" class="form-control" rows="3" ng-model="v[name]"></textarea>
  </div>
  <div class="alert alert-info" ng-if="kh.restoredAt" role="status">
    Đã khôi phục nội dung nhập dở ({{ kh.restoredAt }}) lưu trên máy này.
    <button type="button" class="btn btn-default btn-sm" ng-click="kh.startOver()">Bỏ, nhập lại từ đầu</button>
  </div>
</div>`;

const FOOT = `
<p class="kh-saved" ng-if="kh.keptAt && !kh.busy" role="status">Đã lưu trên máy này lúc {{ kh.keptAt }}</p>
<p class="kh-saved" ng-if="kh.busy" role="status">Đang gửi…</p>`;

/** Empty entries are left out: a field that was not filled in is not sent. */
export function filledIn(values) {
  const kept = Object.entries(values || {}).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return Object.fromEntries(kept);
}

/** Tasklist stays silent on an error with these words; the form itself has shown the reason. */
function alreadyShown() {
  return new Error('camForm submission prevented');
}

function frame(khApi, khDrafts, $q, $timeout, $rootScope) {
  function link(scope, form, attrs) {
    const empty = () => ({});
    let taskId = null;
    let keeping = null;
    let untouched = '{}';
    const kh = (scope.kh = { task: null, fields: {}, errors: {}, failure: null, busy: false, before: [], asked: [] });
    scope.v = empty();

    // A refusal that is but the sum of its fields is told field by field.
    kh.headOf = ({ message, fields }) =>
      fields && fields.some((each) => each.message && message.includes(each.message)) ? 'Chưa gửi được, cần sửa:' : message;
    kh.numberOf = (plan) => (plan.number && plan.number.text) || plan.number;
    kh.mustClaim = () => form.closest('.disabled-form').length > 0 && !kh.busy;
    kh.canClaim = () => document.querySelector('.task-card button.claim') !== null;
    // Whoever only looks is offered nothing that would be refused.
    kh.onlyLooks = () => kh.mustClaim() && !kh.canClaim();
    kh.claim = () => $rootScope.$broadcast('shortcut:claimTask');

    kh.load = () => {
      kh.failure = null;
      return khApi.task(taskId).then(show, fail);
    };

    kh.startOver = () => {
      khDrafts.forget(taskId);
      kh.restoredAt = kh.keptAt = null;
      // The files stay in their list, and so they are sent.
      const { attachmentIds } = scope.v;
      scope.v = empty();
      scope.$eval(attrs.khInit);
      scope.v.attachmentIds = attachmentIds;
    };

    kh.goTo = (field, event) => {
      event.preventDefault();
      const target = [...form[0].querySelectorAll('[data-field]')].find((each) => each.dataset.field === field);
      const control = target && target.querySelector('input, textarea, select, button');
      (control || target || form[0]).focus();
    };

    /** Shows a refusal: beside the fields, and all together on top. */
    kh.refuse = fail;

    function show(task) {
      kh.task = task;
      kh.fields = declared(task.fields);
      scope.$eval(attrs.khInit);
      untouched = typedOnly();
      const kept = khDrafts.find(taskId);
      if (kept) {
        Object.assign(scope.v, kept.value);
        kh.restoredAt = momentWords(kept.at);
      }
      scope.$watch(() => judge(kh.fields, scope.v));
      scope.$watch('v', (now, before) => now !== before && typed(now, before), true);
    }

    function typed(now, before) {
      Object.keys(kh.errors)
        .filter((field) => !window.angular.equals(now[field], before[field]))
        .forEach((field) => delete kh.errors[field]);
      $timeout.cancel(keeping);
      keeping = $timeout(keep, 600);
    }

    function keep() {
      if (kh.busy || typedOnly() === untouched) {
        return;
      }
      if (khDrafts.keep(taskId, scope.v)) {
        kh.keptAt = clockWords(new Date());
      }
    }

    /** Without files: those are on the server already. */
    function typedOnly() {
      return window.angular.toJson(filledIn({ ...scope.v, attachmentIds: undefined }));
    }

    function fail(failure) {
      kh.failure = failure;
      kh.errors = Object.fromEntries((failure.fields || []).map((each) => [each.field, each.message]));
      askFor(Object.keys(kh.errors));
      $timeout(() => {
        markBeside(failure.fields || []);
        const box = form[0].querySelector('.kh-failure');
        if (box) {
          box.focus({ preventScroll: true });
          box.scrollIntoView({ block: 'center' });
        }
      });
    }

    /** What stands beside its control is not said a second time on top; there the name of the field leads to it. */
    function markBeside(fields) {
      const boxes = [...form[0].querySelectorAll('[data-field]')];
      fields.forEach((each) => {
        const said = boxes.filter((box) => box.dataset.field === each.field).flatMap((box) => [...box.querySelectorAll('.kh-error')]);
        each.beside = said.some((error) => error.offsetParent && error.textContent.trim() === (each.message || '').trim());
      });
    }

    /** A form that was deployed before a field was declared does not have it; what the server asks for is asked here. */
    function askFor(names) {
      const shown = [...form[0].querySelectorAll('[data-field]')].map((each) => each.dataset.field);
      names
        .filter((name) => !shown.includes(name) && kh.fields[name] && kh.fields[name].type === 'TEXT')
        .forEach((name) => kh.asked.push(name));
    }

    const answered = () => Object.fromEntries(kh.asked.map((name) => [name, scope.v[name]]));

    function send(done) {
      if (kh.busy || !kh.task) {
        return done(alreadyShown());
      }
      kh.busy = true;
      kh.failure = null;
      kh.errors = {};
      return $q
        .all(kh.before.map((step) => step()))
        .then(() => khApi.complete(taskId, filledIn({ ...scope.$eval(attrs.khSend), ...answered() })))
        .then(
          () => {
            $timeout.cancel(keeping);
            khDrafts.forget(taskId);
            done(null, {});
          },
          (failure) => {
            kh.busy = false;
            fail(failure);
            done(alreadyShown());
          },
        );
    }

    const stopWaiting = scope.$watch('camForm', (camForm) => {
      if (!camForm || !camForm.taskId) {
        return;
      }
      stopWaiting();
      taskId = camForm.taskId;
      // Tasklist's own button sends through here, and refreshes the list of tasks when it is done.
      camForm.submitVariables = send;
      camForm.on('store', () => {
        camForm.storePrevented = true;
        keep();
      });
      kh.load();
    });
    form.on('$destroy', () => {
      $timeout.cancel(keeping);
      scope.$destroy();
    });
  }
  return {
    restrict: 'A',
    scope: true,
    compile(form) {
      form.addClass('kh-form').attr('novalidate', 'novalidate').attr('autocomplete', 'off');
      form.prepend(FRAME);
      form.append(FOOT);
      return link;
    },
  };
}

export default function (kehoach) {
  kehoach.directive('khTask', ['khApi', 'khDrafts', '$q', '$timeout', '$rootScope', frame]);
}
