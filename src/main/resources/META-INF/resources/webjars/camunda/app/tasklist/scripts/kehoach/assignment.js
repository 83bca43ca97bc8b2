// An assignment as its unit and its reviewers see it: what is asked, what was submitted, receipt, extension.

const ASKED = `
<section class="kh-card kh-asked">
  <p class="kh-what">{{ of.what }}</p>
  <p class="kh-who" ng-if="of.unitName || of.who">{{ of.unitName || of.who }}</p>
  <kh-due at="of.dueAt" original="of.originalDueAt" state="of.state" label="of.stateLabel" ng-if="of.dueAt"></kh-due>
  <p class="kh-hint" ng-if="of.dueReading">{{ of.dueReading }}</p>
  <p class="kh-hint" ng-if="!of.dueAt">Kế hoạch không ghi thời hạn.</p>
  <p ng-if="quota()">Chỉ tiêu: {{ quota() }}</p>
  <div class="alert alert-warning" ng-if="of.returned">
    <strong>{{ of.kind === 'UNIT_REPORT' ? 'Báo cáo' : 'Công việc' }} bị trả lại<span ng-if="of.returned.at"> ({{ of.returned.at | khDate }})</span>:</strong> {{ of.returned.reason }}
    <span ng-if="of.returned.newDueAt"><br>Hạn nộp lại: <strong>{{ of.returned.newDueAt | khDate }}</strong></span>
  </div>
</section>`;

const VERSIONS = `
<details class="kh-card" ng-repeat="each in list track by each.id" ng-attr-open="{{ $first && opened ? '' : undefined }}">
  <summary>Lần nộp {{ each.version }}, {{ each.submittedAt | khDate }}
    <span class="kh-chip kh-late" ng-if="each.late">nộp trễ</span>
    <span class="kh-chip kh-late" ng-if="each.afterClose">sau khi đóng đợt thu</span>
  </summary>
  <p class="kh-chip" ng-if="each.onBehalf">{{ each.onBehalf }}</p>
  <p ng-if="each.by">Người nộp: {{ each.byName || each.by }}</p>
  <p class="kh-bad" ng-if="each.decision === 'RETURN'">{{ each.decision | khWord: 'ReviewDecision' }}<span ng-if="each.reviewedAt"> ({{ each.reviewedAt | khDate }})</span>: {{ each.decisionReason }}</p>
  <p ng-if="each.nothingToReport"><strong>Không phát sinh nội dung báo cáo.</strong></p>
  <p class="kh-text" ng-if="each.summary">{{ each.summary }}</p>
  <p ng-repeat="line in each.lines track by line.label">{{ line.label }}: {{ line.value }}</p>
  <kh-figures model="each.figures"></kh-figures>
  <kh-files files="each.attachments"></kh-files>
</details>`;

const RECEIPT = `
<div class="kh-receipt">
  <p ng-if="of.receivedAt || of.received" class="kh-good"><span class="glyphicon glyphicon-ok" aria-hidden="true"></span> Đã xác nhận tiếp nhận {{ of.receivedAt | khDate }}</p>
  <button type="button" class="btn btn-default" ng-if="!of.receivedAt && !of.received" ng-click="confirm()" ng-disabled="busy">Xác nhận đã nhận việc này</button>
  <p class="kh-error" ng-if="failure" role="alert">{{ failure }}</p>
</div>`;

const QUESTION = `
<section class="kh-card kh-question" ng-if="of">
  <h3>Yêu cầu giải trình</h3>
  <p class="kh-text">{{ of.reason }}</p>
  <p>Đề nghị trả lời trước <strong>{{ of.by | khDate }}</strong>.</p>
  <div ng-if="!answered && !readOnly" class="kh-field" ng-class="{'has-error': failure}">
    <label for="{{ ::id }}">Lời giải trình</label>
    <textarea id="{{ ::id }}" class="form-control" rows="3" ng-model="say.words" maxlength="20000" aria-describedby="{{ ::id }}-say"></textarea>
    <div id="{{ ::id }}-say"><p class="kh-error" ng-if="failure" role="alert">{{ failure }}</p></div>
    <button type="button" class="btn btn-default" ng-click="send()" ng-disabled="busy">Gửi lời giải trình</button>
  </div>
  <p class="kh-good" ng-if="answered" role="status">Đã gửi lời giải trình. Việc này vẫn chờ đơn vị nộp.</p>
  <p class="kh-hint"><a ng-href="/ke-hoach/{{ plan }}/giai-trinh">Trang giải trình của kế hoạch</a></p>
</section>`;

const EXTENSION = `
<section class="kh-card kh-extension">
  <p ng-if="of.extension">
    Xin gia hạn đến <strong>{{ of.extension.requestedDueAt | khDate }}</strong>: {{ of.extension.reason }}
    <span class="kh-chip">{{ of.extension.state | khWord: 'ExtensionState' }}</span>
    <span ng-if="of.extension.grantedDueAt">Hạn mới: <strong>{{ of.extension.grantedDueAt | khDate }}</strong>.</span>
    <span ng-if="of.extension.decisionReason">{{ of.extension.decisionReason }}</span>
  </p>
  <button type="button" class="btn btn-default" ng-if="!open && !waiting()" ng-click="show()" aria-expanded="false">Xin gia hạn…</button>
  <div ng-if="open">
    <h4>Xin gia hạn</h4>
    <kh-date model="ask.requestedDueAt" label="Hạn mới đề nghị" field="requestedDueAt" time error="errors.requestedDueAt"></kh-date>
    <div class="kh-field" ng-class="{'has-error': errors.reason}">
      <label for="{{ ::id }}">Lý do</label>
      <textarea id="{{ ::id }}" class="form-control" rows="3" ng-model="ask.reason"></textarea>
      <p class="kh-error" ng-if="errors.reason" role="alert">{{ errors.reason }}</p>
    </div>
    <p class="kh-error" ng-if="failure" role="alert">{{ failure }}</p>
    <button type="button" class="btn btn-primary" ng-click="send()" ng-disabled="busy">Gửi đề nghị</button>
    <button type="button" class="btn btn-default" ng-click="hide()" ng-disabled="busy">Thôi</button>
  </div>
</section>`;

/** The number that the plan asks of this unit. */
function ownQuota({ quotaLeast, quotaMost, quotaUnit }) {
  const bounds = [quotaLeast != null && `tối thiểu ${quotaLeast}`, quotaMost != null && `tối đa ${quotaMost}`].filter(Boolean);
  return bounds.length ? [bounds.join(', '), quotaUnit].filter(Boolean).join(' ') : '';
}

/** A quota in words, whether it is a number or says its least and most. */
function quotaWords(of) {
  const { kind, quota } = of;
  if (ownQuota(of)) {
    return ownQuota(of);
  }
  if (!quota || typeof quota !== 'object') {
    return quota && kind === 'UNIT_REPORT' && typeof quota === 'number' ? `tối thiểu ${quota} ý kiến` : quota || '';
  }
  const bounds = [quota.min != null && `tối thiểu ${quota.min}`, quota.max != null && `tối đa ${quota.max}`];
  return bounds.filter(Boolean).join(', ') || entriesOf(quota);
}

/** A quota for each body, as it stands in the plan. */
function entriesOf(quota) {
  return Object.entries(quota)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
}

/** Whether a quota counts opinions, so that their number is asked. */
export function countsOpinions(assignment) {
  const { kind, quota } = assignment || {};
  return (kind === 'UNIT_REPORT' && typeof quota === 'number') || /opinion|ý kiến|kiến nghị/i.test(JSON.stringify(quota || ''));
}

/** Whether a unit may say that it has nothing to report: not where at least so many are owed. */
function mayBeNothing(assignment) {
  const { quotaLeast, ifAny } = assignment || {};
  return ifAny || !(quotaLeast > 0);
}

const OTHER = 'Nội dung khác';

/** What the report said, for its form: what has no section of the template stands in the field for everything else. */
function reportOf(last, template) {
  const titles = template ? template.sections.map((each) => each.title) : [];
  const { [OTHER]: other, ...sections } = last.sections || {};
  const own = titles.includes(OTHER) ? last.sections : sections;
  const { nothingToReport, figures, opinionCount } = last;
  return { summary: titles.length ? own === sections && other : last.summary, figures, sections: own, nothingToReport, opinionCount };
}

/** What a form begins with: what was handed in last where that was given back, so that it is corrected and not typed again. */
function before({ kind, submissions, returned, progress, template }) {
  const last = returned && submissions && submissions[submissions.length - 1];
  if (kind === 'UNIT_REPORT') {
    return last ? reportOf(last, template) : {};
  }
  return last ? { progress: (last.figures || {}).progress || 0, result: last.summary, count: last.opinionCount } : { progress: progress || 0 };
}

// The same list each time: AngularJS asks until two answers are the same.
const NO_FILES = [];

/** The files of what was given back: they are handed in again unless somebody leaves them out. */
function filesBefore({ submissions, returned }) {
  const last = returned && submissions && submissions[submissions.length - 1];
  return (last && last.attachments) || NO_FILES;
}

function asked() {
  const link = (scope) => (scope.quota = () => quotaWords(scope.of));
  return { restrict: 'E', scope: { of: '<' }, template: ASKED, link };
}

function receipt(khApi) {
  function link(scope) {
    scope.confirm = () => {
      scope.busy = true;
      scope.failure = null;
      khApi
        .confirmReceipt(scope.of.id)
        .then(
          () => (scope.of.received = true),
          (failure) => (scope.failure = failure.message),
        )
        .finally(() => (scope.busy = false));
    };
  }
  return { restrict: 'E', scope: { of: '<' }, template: RECEIPT, link };
}

function question(khApi) {
  function link(scope) {
    scope.id = `kh-question-${scope.$id}`;
    scope.say = {};
    scope.send = () => {
      scope.busy = true;
      scope.failure = null;
      khApi
        .explain(scope.assignment, scope.say.words || '')
        .then(
          () => (scope.answered = true),
          (failure) => (scope.failure = failure.message),
        )
        .finally(() => (scope.busy = false));
    };
  }
  return { restrict: 'E', scope: { of: '<', assignment: '<', plan: '<', readOnly: '<' }, template: QUESTION, link };
}

function extension(khApi) {
  function link(scope) {
    scope.id = `kh-extension-${scope.$id}`;
    scope.ask = {};
    scope.waiting = () => scope.of.extension && scope.of.extension.state === 'PENDING';
    scope.show = () => (scope.open = true);
    scope.hide = () => (scope.open = false);
    scope.send = () => {
      scope.busy = true;
      scope.failure = null;
      scope.errors = {};
      khApi
        .askExtension(scope.of.id, scope.ask)
        .then(
          (answer) => {
            scope.of.extension = (answer && answer.extension) || { state: 'PENDING', ...scope.ask };
            scope.open = false;
          },
          (failure) => {
            scope.errors = Object.fromEntries(failure.fields.map((each) => [each.field, each.message]));
            scope.failure = failure.message;
          },
        )
        .finally(() => (scope.busy = false));
    };
  }
  return { restrict: 'E', scope: { of: '<' }, template: EXTENSION, link };
}

export default function (kehoach) {
  kehoach.filter('khCountsOpinions', () => countsOpinions);
  kehoach.filter('khMayBeNothing', () => mayBeNothing);
  kehoach.filter('khBefore', () => before);
  kehoach.filter('khFilesBefore', () => filesBefore);
  kehoach.directive('khAsked', asked);
  kehoach.directive('khVersions', () => ({
    restrict: 'E',
    scope: { of: '<', opened: '<' },
    template: VERSIONS,
    link: (scope) => scope.$watchCollection('of', (list) => (scope.list = [...(list || [])].reverse())),
  }));
  kehoach.directive('khReceipt', ['khApi', receipt]);
  kehoach.directive('khQuestion', ['khApi', question]);
  kehoach.directive('khExtension', ['khApi', extension]);
}
