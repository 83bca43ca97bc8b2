// The editor of a plan's content. It changes what it knows inside the content it was given, so every other key stays as it is.
import contentSaving from './content-saving.js';
import planDocument from './plan-document.js';
import sections from './plan-sections.js';
import { withDeadlines, wordOf } from './words.js';

const EDITOR = `
<div class="kh-editor">
  ${planDocument.template}
  <div class="alert alert-warning" ng-if="saving.backup">
    Trên máy này còn nội dung chưa lưu được lên máy chủ ({{ saving.backup.at }}).
    <button type="button" class="btn btn-default btn-sm" ng-click="saving.restore()">Khôi phục</button>
    <button type="button" class="btn btn-default btn-sm" ng-click="saving.forgetBackup()">Bỏ</button>
  </div>
  <kh-merge ng-if="saving.conflict" of="saving.conflict.compared" done="saving.merge()"></kh-merge>
  <kh-findings list="plan.findings" go="goTo(field)" answer="answer(finding)" take-number="takeNumber()"></kh-findings>
  ${sections}
  <div class="alert alert-info" ng-if="removed" role="status">Đã xóa một dòng.
    <button type="button" class="btn btn-default btn-sm" ng-click="undo()">Hoàn tác</button></div>
  <p class="kh-saving" role="status" ng-class="{'kh-bad': saving.state === 'failed' || saving.conflict}">
    <span ng-if="saving.state === 'saving'">Đang lưu…</span>
    <span ng-if="saving.state === 'changed'">Chưa lưu, đang chờ ngừng gõ…</span>
    <span ng-if="saving.state === 'unfinished'">Chưa lưu lên máy chủ: còn dòng chưa ghi nội dung. Nội dung đang giữ trên máy này.</span>
    <span ng-if="saving.state === 'saved' && saving.savedAt">Đã lưu lúc {{ saving.savedAt }}</span>
    <span ng-if="saving.state === 'saved' && !saving.savedAt">Nội dung được tự lưu khi gõ</span>
    <span ng-if="saving.conflict">Chưa lưu: dự thảo vừa được sửa ở nơi khác. Nội dung đang giữ trên máy này.
      <button type="button" class="btn btn-link" ng-click="showMerge()">Xem chỗ khác nhau</button></span>
    <span ng-if="saving.state === 'failed' && !saving.conflict">Chưa lưu được: {{ saving.failure }}. Nội dung đang giữ trên máy này.
      <button type="button" class="btn btn-link" ng-click="retry()">Thử lại</button></span>
  </p>
</div>`;

const KINDS = ['DUTY', 'UNIT_REPORT', 'OPINION', 'INVITATION', 'ATTENDANCE', 'CONSOLIDATION', 'PREPARATION', 'FINAL_REPORT'];
const TIMELINE_KINDS = [
  'PERIOD',
  'UNIT_REPORT',
  'CONSOLIDATION',
  'CONSULTATION',
  'FINALISATION',
  'PREPARATION',
  'EVENT',
  'FINAL_REPORT',
  'DUTY',
];
const SECTION_OF = { sections: 'prose', consultation: 'people', signatories: 'people', signing: 'people', obligations: 'obligations', timeline: 'timeline', recipients: 'recipients' };
const PLACE = /^(\w+)(?:\[(\d+)\])?/;

function lists(scope) {
  const open = {};
  scope.isList = Array.isArray;
  scope.isCount = (value) => value === undefined || value === null || typeof value === 'number';
  scope.isOpen = (list, index) => !!open[list + index];
  scope.toggle = (list, index, to) => (open[list + index] = to === undefined ? !open[list + index] : to);
  scope.add = (list, row) => {
    if (!Array.isArray(scope.content[list])) {
      scope.content[list] = [];
    }
    scope.content[list].push(row);
    scope.toggle(list, scope.content[list].length - 1, true);
  };
  scope.move = (list, index, step) => {
    const rows = scope.content[list];
    [rows[index], rows[index + step]] = [rows[index + step], rows[index]];
    [open[list + index], open[list + (index + step)]] = [open[list + (index + step)], open[list + index]];
  };
  scope.remove = (list, index) => {
    const [row] = scope.content[list].splice(index, 1);
    scope.content[list].forEach((each, at) => at >= index && (open[list + at] = open[list + (at + 1)]));
    scope.removed = { list, index, row };
  };
  scope.undo = () => {
    scope.content[scope.removed.list].splice(scope.removed.index, 0, scope.removed.row);
    scope.removed = null;
  };
}

function rows(scope) {
  const accessors = new WeakMap();
  scope.kinds = KINDS;
  scope.timelineKinds = TIMELINE_KINDS;
  const linesOf = (value) => value.split('\n').filter((line) => line.trim());
  scope.texts = {
    issuers: (value) => (value === undefined ? (scope.content.issuers || []).join('\n') : (scope.content.issuers = linesOf(value))),
  };
  // One body or several: a list stays a list, and a semicolon makes one.
  const writeWho = (row, value) => {
    const several = value.split(';').map((each) => each.trim());
    row.who = several.length > 1 ? several : value;
  };
  scope.whoOf = (row) => {
    if (!accessors.has(row)) {
      accessors.set(row, (value) => (value === undefined ? [].concat(row.who || []).join('; ') : writeWho(row, value)));
    }
    return accessors.get(row);
  };
  scope.isPeriod = (row) => (row.$$period === undefined ? !row.due && (!!row.from || !!row.to || row.kind === 'PERIOD') : row.$$period);
  scope.switchPeriod = (row) => {
    row.$$period = !scope.isPeriod(row);
    if (row.$$period) {
      row.to = row.to || row.due || null;
      row.due = null;
    } else {
      row.due = row.due || row.to || null;
      row.from = row.to = null;
    }
  };
}

function recipients(scope) {
  const accessors = [];
  const at = (index) => scope.content.recipients[index];
  const write = (index, value) => {
    const line = at(index);
    if (line && typeof line === 'object') {
      line.text = value;
    } else {
      scope.content.recipients[index] = value;
    }
  };
  scope.recipient = (index) =>
    (accessors[index] = accessors[index] || ((value) => (value === undefined ? (at(index) || {}).text || at(index) : write(index, value))));
  const parts = {};
  // What the server read from the lines as they were stored; one that was typed since is read when it is saved.
  const read = Object.fromEntries((scope.recipientPurposes || []).map((each) => [each.text, each]));
  scope.purposeWithout = (index) => {
    const line = at(index);
    const known = read[((line && line.text) || line || '').trim()];
    return known ? `không chọn: ${wordOf(known.without, 'Purpose')}` : 'theo văn bản và danh bạ';
  };
  scope.purposes = ['ACT', 'REPORT', 'INFORM', 'FILE'];
  scope.channels = ['MAIL', 'PAPER', 'HAND'];
  // What is chosen for a line stands beside its text; what is chosen no more leaves nothing behind.
  const choose = (index, key, value) => {
    const line = at(index);
    const chosen = { ...(typeof line === 'object' ? line : { text: line }), [key]: value };
    if (!value) {
      delete chosen[key];
    }
    scope.content.recipients[index] = chosen;
  };
  scope.recipientPart = (index, key) =>
    (parts[index + key] =
      parts[index + key] || ((value) => (value === undefined ? (at(index) || {})[key] : choose(index, key, value))));
  // Units chosen for a line stand beside its text; a plain line becomes an object only then.
  scope.recipientUnits = new Proxy([], {
    get: (target, index) => (at(index) || {}).units,
    set: (target, index, units) => {
      if (units !== undefined) {
        const line = at(index);
        scope.content.recipients[index] = { ...(typeof line === 'object' ? line : { text: line }), units };
      }
      return true;
    },
  });
}

function troubles(scope) {
  const findings = () => scope.plan.findings || [];
  const fieldOf = (finding) => finding.field || '';
  scope.error = (path) => scope.saving.errors[path];
  scope.troubles = (list, index) => {
    const place = `${list}[${index}]`;
    const refused = Object.keys(scope.saving.errors).filter((path) => path.startsWith(place));
    return [...refused.map((path) => scope.saving.errors[path]), ...findings().filter((each) => fieldOf(each) === place).map((each) => each.message)];
  };
  scope.troubled = (section) => {
    const places = [...Object.keys(scope.saving.errors), ...findings().map(fieldOf)];
    return places.filter((place) => (SECTION_OF[(PLACE.exec(place) || [])[1]] || 'general') === section).length;
  };
  scope.unknownIn = (index, row, list = 'obligations') => {
    const unknown = findings().some((each) => each.rule === 'unknown-unit' && fieldOf(each) === `${list}[${index}]`);
    return unknown ? [].concat(row.who || row.text || row)[0] : '';
  };
}

/** What holds the signing back: a reason lets it stay, or the document takes the number of the register. */
function holds(scope, khApi) {
  const told = (finding) => (failure) => {
    finding.failure = (failure.fields[0] || failure).message;
  };
  scope.answer = (finding) =>
    scope.saving
      .save()
      .then(() => khApi.answerFinding(scope.plan.id, finding.rule, finding.reason))
      .then(() => khApi.findings(scope.plan.id))
      .then((list) => (scope.plan.findings = list), told(finding));
  scope.takeNumber = () =>
    scope.saving
      .save()
      .then(() => khApi.numberFromRegister(scope.plan.id, scope.plan.version))
      .then(() => khApi.task(scope.task))
      .then((task) => scope.saving.adopt(task.plan))
      .catch((failure) => (scope.saving.failure = failure.message));
}

/** What a document may be: the list is the server's. */
function types(scope, khApi) {
  scope.typeGroup = (type) => (type.givesWork === 'NEVER' ? 'Không giao việc' : 'Giao việc');
  khApi.documentTypes().then((list) => (scope.types = list), (failure) => (scope.saving.failure = failure.message));
}

function editor(khApi, khDrafts, $q, $timeout) {
  function link(scope, element) {
    scope.content = withDeadlines(window.angular.copy(scope.plan.content || {}), scope.plan.deadlines);
    lists(scope);
    rows(scope);
    recipients(scope);
    troubles(scope);
    // What the server would assume is shown as chosen, once there is something to choose for.
    scope.$watch('content.consultation.users.length', (now, before) => {
      if (now && now !== before && !scope.content.consultation.silence) {
        scope.content.consultation.silence = 'AGREE';
      }
    });
    const saving = contentSaving(scope, scope.plan, scope.task, { khApi, khDrafts, $q, $timeout });
    planDocument.link(scope, element, khApi);
    types(scope, khApi);
    scope.retry = () => scope.saving.save().catch(() => {});
    scope.wait.push(scope.saving.save);
    scope.showMerge = () => {
      const panel = element[0].querySelector('.kh-merge');
      panel.scrollIntoView({ block: 'start' });
      panel.focus({ preventScroll: true });
    };

    holds(scope, khApi);
    scope.goTo = (field) => {
      const [, list, index] = PLACE.exec(field || '') || [];
      const section = element[0].querySelector(`[data-section="${SECTION_OF[list] || 'general'}"]`);
      section.open = true;
      if (index !== undefined) {
        scope.toggle(list, +index, true);
      }
      $timeout(() => {
        const target = (index !== undefined && section.querySelectorAll('.kh-row')[index]) || section;
        target.scrollIntoView({ block: 'start' });
        (target.querySelector('input, textarea, button, summary') || target).focus({ preventScroll: true });
      });
    };
    element.on('$destroy', saving.stop);
  }
  return { restrict: 'E', scope: { plan: '=', task: '<', recipientPurposes: '<', wait: '<' }, template: EDITOR, link };
}

export default function (kehoach) {
  kehoach.directive('khPlanEditor', ['khApi', 'khDrafts', '$q', '$timeout', editor]);
}
