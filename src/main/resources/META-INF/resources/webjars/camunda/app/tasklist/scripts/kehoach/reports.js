// All reports of one collection: how many are in, who is missing, the totals, each report with its files.

const OVERVIEW = `
<section class="kh-reports">
  <p class="kh-what">{{ of.what }}</p>
  <p>Hạn nộp: <strong>{{ of.dueAt | khDate }}</strong>
    <span ng-if="of.closedAt || of.closesAt">· {{ of.closedAt ? 'đã đóng' : 'đóng' }} {{ of.closedAt || of.closesAt | khDate }}{{ of.closedBecause ? ', ' + of.closedBecause : '' }}</span></p>
  <dl class="kh-counts" ng-if="of.counts">
    <div><dt>Đã nộp</dt><dd>{{ of.counts.in }}/{{ of.counts.total }}</dd></div>
    <div class="kh-good"><dt>Đúng hạn</dt><dd>{{ of.counts.onTime }}</dd></div>
    <div ng-class="{'kh-bad': of.counts.late}"><dt>Nộp trễ</dt><dd>{{ of.counts.late }}</dd></div>
    <div ng-class="{'kh-bad': of.counts.missing}"><dt>Chưa nộp</dt><dd>{{ of.counts.missing }}</dd></div>
  </dl>
  <div class="alert alert-warning" ng-if="of.missing.length">
    <strong>Chưa có báo cáo của {{ of.missing.length }} đơn vị:</strong>
    <span ng-repeat="each in of.missing track by each.unit">{{ each.unitName || each.unit }}{{ $last ? '.' : '; ' }}</span>
  </div>
  <div class="alert alert-info" ng-if="of.extended.length">
    <strong>Còn hạn riêng, chưa nộp ({{ of.extended.length }} đơn vị):</strong>
    <span ng-repeat="each in of.extended track by each.unit">{{ each.unitName || each.unit }} (đến {{ each.dueAt | khDate }}){{ $last ? '.' : '; ' }}</span>
  </div>
  <p class="kh-good" ng-if="of.missing && !of.missing.length && !of.extended.length">Tất cả đơn vị đã có báo cáo.</p>
  <div ng-if="hasTotals()">
    <h4>Số liệu tổng cộng</h4>
    <kh-figures model="of.totals"></kh-figures>
    <details ng-repeat="figure in of.figures track by $index">
      <summary>{{ figure.name }}: cộng từ {{ figure.parts.length }} đơn vị</summary>
      <ul>
        <li ng-repeat="part in figure.parts track by $index">{{ part.unitName || part.unit }} (lần {{ part.version }}): {{ part.value | khNumber }}
          <span ng-if="part.spelling !== figure.name">, ghi “{{ part.spelling }}”</span></li>
      </ul>
    </details>
  </div>
  <h4>Báo cáo của các đơn vị</h4>
  <p class="kh-hint" ng-if="!of.reports.length">Chưa có báo cáo nào.</p>
  <div class="kh-filter" ng-if="of.reports.length > 8">
    <label for="{{ ::id }}">Tìm đơn vị</label>
    <input id="{{ ::id }}" type="search" class="form-control" ng-model="seek.name" ng-model-options="{debounce: 150}">
  </div>
  <details class="kh-card kh-report" ng-repeat="each in shown() track by each.assignmentId">
    <summary>{{ each.unitName || each.unit }}
      <span class="kh-chip" ng-class="'kh-state-' + each.state" ng-if="each.state">{{ each.stateLabel || (each.state | khWord: 'AssignmentState') }}</span>
      <span class="kh-chip kh-late" ng-if="each.late && each.state !== 'DONE_LATE'">nộp trễ</span>
      <span class="kh-chip kh-late" ng-if="each.afterClose">sau khi đóng đợt thu</span>
      <small ng-if="each.attachments.length">{{ each.attachments.length }} tệp</small>
    </summary>
    <p ng-if="each.submittedAt">Nộp {{ each.submittedAt | khDate }}</p>
    <p ng-if="each.nothingToReport"><strong>Không phát sinh nội dung báo cáo.</strong></p>
    <p class="kh-text" ng-if="each.summary">{{ each.summary }}</p>
    <p ng-repeat="line in each.lines track by line.label">{{ line.label }}: {{ line.value }}</p>
    <kh-figures model="each.figures"></kh-figures>
    <kh-files files="each.attachments"></kh-files>
  </details>
  <button type="button" class="btn btn-default" ng-if="more()" ng-click="showMore()">Xem thêm {{ more() }} báo cáo</button>
  <p class="kh-hint kh-no-print">Để in bảng này: mở các báo cáo cần in rồi nhấn Ctrl + P.
    <button type="button" class="btn btn-link" ng-click="openAll()">Mở tất cả</button></p>
</section>`;

const PAGE = 50;

function fold(text) {
  return String(text || '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase();
}

function overview($timeout) {
  function link(scope, element) {
    let limit = PAGE;
    scope.id = `kh-reports-${scope.$id}`;
    scope.seek = { name: '' };
    const matching = () => {
      const wanted = fold(scope.seek.name);
      return ((scope.of && scope.of.reports) || []).filter((each) => fold(each.unitName || each.unit).includes(wanted));
    };
    let now = [];
    scope.$watchGroup(['of', 'seek.name'], () => (now = matching()));
    let shown = [];
    scope.shown = () => {
      const wanted = now.slice(0, limit);
      shown = wanted.length === shown.length && wanted[0] === shown[0] ? shown : wanted;
      return shown;
    };
    scope.more = () => Math.max(0, now.length - limit);
    scope.showMore = () => (limit += PAGE * 4);
    scope.hasTotals = () => scope.of && Object.keys(scope.of.totals || {}).length > 0;
    scope.openAll = () => {
      limit = Infinity;
      $timeout(() => element[0].querySelectorAll('details').forEach((each) => (each.open = true)));
    };
  }
  return { restrict: 'E', scope: { of: '<' }, template: OVERVIEW, link };
}

export default function (kehoach) {
  kehoach.directive('khReports', ['$timeout', overview]);
}
