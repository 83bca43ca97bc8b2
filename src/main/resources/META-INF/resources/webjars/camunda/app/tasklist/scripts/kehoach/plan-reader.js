// A plan to read: what matters first, long lists folded, nothing to edit. The form's own text is all that is not data.
import { dateWords, partsOf } from './words.js';

const READER = `
<p class="kh-document" ng-if="plan.content">
  <a class="btn btn-default" ng-href="/ke-hoach/{{ ::plan.id }}/van-ban" target="_blank" rel="noopener">Đọc văn bản đầy đủ</a>
  <a class="btn btn-link" ng-href="/api/plans/{{ ::plan.id }}/document.pdf" target="_blank" rel="noopener">PDF</a></p>
<article class="kh-plan" ng-if="plan.content">
  <p class="kh-issuers">{{ plan.content.issuers | khList }}</p>
  <h3>{{ plan.content.title || plan.title }}</h3>
  <p ng-if="plan.content.issued.place || plan.content.issued.date"><span ng-if="plan.content.issued.place">{{ plan.content.issued.place }}<span ng-if="plan.content.issued.date">, </span></span><span ng-if="plan.content.issued.date">ngày {{ plan.content.issued.date | khDate }}</span></p>
  <ul class="kh-bases" ng-if="plan.content.bases.length">
    <li ng-repeat="base in plan.content.bases track by $index">Căn cứ {{ base | khBasis }}</li>
  </ul>
  <dl class="kh-event" ng-if="plan.content.event">
    <div ng-if="plan.content.event.form"><dt>Hình thức</dt><dd>{{ plan.content.event.form === 'ONLINE' ? 'Trực tuyến' : plan.content.event.form }}</dd></div>
    <div ng-if="when()"><dt>Thời gian<span ng-if="plan.content.event.tentative"> (dự kiến)</span></dt>
      <dd>{{ when() }}</dd></div>
    <div ng-if="plan.content.event.place"><dt>Địa điểm</dt><dd>{{ plan.content.event.place }}</dd></div>
    <div ng-if="plan.content.event.expectedAttendance"><dt>Số người dự kiến</dt><dd>{{ plan.content.event.expectedAttendance }}</dd></div>
    <div ng-repeat="each in plan.content.event.alternatives track by $index"><dt>Phương án {{ $index + 1 }}</dt><dd>{{ each.when }}: {{ each.place }}</dd></div>
  </dl>
  <details ng-if="plan.content.obligations.length" ng-attr-open="{{ opened ? '' : undefined }}">
    <summary>Phân công ({{ plan.content.obligations.length }})</summary>
    <ol>
      <li ng-repeat="each in plan.content.obligations track by $index"><strong>{{ each.who | khList }}</strong>: {{ each.what }}
        <span class="kh-chip">{{ (each | khDeadline: plan.deadlines[$index]) || 'chưa có hạn' }}</span>
        <details ng-if="each.reportTemplate.indicators.length || each.reportTemplate.sections.length"><summary>Mẫu báo cáo: {{ each.reportTemplate.indicators.length || 0 }} chỉ tiêu, {{ each.reportTemplate.sections.length || 0 }} mục lời văn</summary>
          <ul><li ng-repeat="row in each.reportTemplate.indicators track by $index">{{ row.name }}<span ng-if="row.unit"> ({{ row.unit }})</span>: {{ row.type || 'INTEGER' | khWord: 'IndicatorType' }}{{ row.required ? ', bắt buộc' : '' }}</li>
            <li ng-repeat="row in each.reportTemplate.sections track by $index">{{ row.title }}{{ row.required ? ' (bắt buộc)' : '' }}</li></ul></details></li>
    </ol>
  </details>
  <details ng-if="plan.content.timeline.length">
    <summary>Tiến độ ({{ plan.content.timeline.length }})</summary>
    <ul>
      <li ng-repeat="each in plan.content.timeline track by $index"><strong>{{ each.due | khDate }}<span ng-if="each.from">{{ each.from | khDate }} đến {{ each.to | khDate }}</span></strong>: {{ each.what }}</li>
    </ul>
  </details>
  <details ng-if="isList(plan.content.exemptions)">
    <summary>Trường hợp riêng ({{ plan.content.exemptions.length }})</summary>
    <ul><li ng-repeat="each in plan.content.exemptions track by $index">{{ each.text || each }}</li></ul>
  </details>
  <details ng-if="isList(plan.content.recipients)">
    <summary>Nơi nhận ({{ plan.content.recipients.length }})</summary>
    <ul><li ng-repeat="each in plan.content.recipients track by $index">{{ each.text || each }}</li></ul>
  </details>
  <details ng-if="plan.content.signatories.length">
    <summary>Người ký ({{ plan.content.signatories.length }})</summary>
    <ul><li ng-repeat="each in plan.content.signatories track by $index">{{ each.authority }}<span ng-if="each.position">, {{ each.position }}</span><span ng-if="each.name">: {{ each.name }}</span></li></ul>
  </details>
</article>
<p class="kh-hint" ng-if="!plan.content">Không có nội dung kế hoạch để xem.</p>`;

const FINDINGS = `
<section class="kh-findings" ng-if="list.length">
  <h4>Điều cần xem lại ({{ list.length }})</h4>
  <ul>
    <li ng-repeat="each in list track by $index" ng-class="{'kh-blocking': each.blocking}">
      <a href ng-if="go" ng-click="go({field: each.field}); $event.preventDefault()">{{ each.message || each.about }}</a>
      <span ng-if="!go">{{ each.message || each.about }}</span>
      <span class="kh-chip kh-late" ng-if="each.blocking">{{ each.answerable ? 'giữ việc ký lại' : 'phải sửa trước khi ký' }}</span>
      <div class="kh-hold" ng-if="answer && each.answerable && each.blocking">
        <label for="kh-hold-{{ each.rule }}">Lý do giữ nguyên</label>
        <textarea id="kh-hold-{{ each.rule }}" class="form-control" rows="2" maxlength="2000" ng-model="each.reason"></textarea>
        <button type="button" class="btn btn-default" ng-disabled="!each.reason" ng-click="answer({finding: each})">Giữ nguyên vì lý do này</button>
        <button type="button" class="btn btn-default" ng-if="each.rule === 'number-differs'" ng-click="takeNumber()">Để văn bản lấy số, ngày của sổ</button>
        <p class="kh-error" ng-if="each.failure" role="alert">{{ each.failure }}</p>
      </div>
    </li>
  </ul>
</section>`;

const SIGNATURES = `
<section ng-if="signing.signatures.length">
  <h4>Chữ ký</h4>
  <ul class="kh-signatures">
    <li ng-repeat="each in signing.signatures track by $index">
      {{ each.authority }}<span ng-if="each.position">, {{ each.position }}</span><span ng-if="each.name || each.user">: {{ each.name || each.user }}</span>
      <span class="kh-chip" ng-class="'kh-signature-' + each.state">{{ each.state | khWord: 'SignatureState' }}</span>
      <small ng-if="each.signedAt">{{ each.signedAt | khDate }}</small>
    </li>
  </ul>
  <p class="kh-hint" ng-if="signing.order">Thứ tự ký: {{ signing.order | khWord: 'SignOrder' | khLower }}</p>
</section>
<section ng-if="returns.length">
  <h4>Các lần trả lại</h4>
  <ul><li ng-repeat="each in returns track by $index"><strong>{{ each.byName || each.by }}</strong>, {{ each.at | khDate }}: <span class="kh-text">{{ each.reason }}</span></li></ul>
</section>`;

/** Whether a sentence names the day: 08/11/2019, 8-11-2019, 08 tháng 11 năm 2019. */
function saysDay(text, date) {
  const at = partsOf(date);
  const spelled = at && at.day && `(^|\\D)0?${+at.day}\\s*([/.-]|tháng)\\s*0?${+at.month}\\s*([/.-]|năm)\\s*${at.year}(\\D|$)`;
  return !!spelled && new RegExp(spelled).test(text);
}

/** The sentence of the plan, with the number, the date and the issuer that it does not say itself. */
function basisWords(basis) {
  const { number, date, issuer } = basis;
  const text = basis.text || '';
  return [
    text,
    number && !text.includes(number) && number,
    date && !saysDay(text, date) && `ngày ${dateWords(date)}`,
    issuer && !text.includes(issuer) && `của ${issuer}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function plan() {
  const link = (scope) => {
    scope.isList = (value) => Array.isArray(value) && value.length > 0;
    scope.when = () => {
      const event = scope.plan.content.event;
      const session = { morning: 'buổi sáng', afternoon: 'buổi chiều', evening: 'buổi tối' }[event.session] || event.session;
      const starts = dateWords(event.starts || event.date || event.month);
      return [session, starts, event.ends && `đến ${dateWords(event.ends)}`].filter(Boolean).join(', ');
    };
  };
  return { restrict: 'E', scope: { plan: '<', opened: '<' }, template: READER, link };
}

export default function (kehoach) {
  kehoach.filter('khBasis', () => (basis) => basisWords(basis || {}));
  kehoach.directive('khPlan', plan);
  kehoach.directive('khFindings', () => ({
    restrict: 'E',
    scope: { list: '<', go: '&?', answer: '&?', takeNumber: '&?' },
    template: FINDINGS,
  }));
  kehoach.directive('khSignatures', () => ({
    restrict: 'E',
    scope: { signing: '<', returns: '<' },
    template: SIGNATURES,
  }));
}
