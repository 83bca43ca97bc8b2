// The sections of a draft: what is written once for the whole plan.
const text = (label, model, more = '') => `
<div class="kh-field"><label>${label}<input type="text" class="form-control" ng-model="${model}" ${more}></label></div>`;

const area = (label, model, rows, path) => `
<div class="kh-field" ng-class="{'has-error': error('${path}')}"><label>${label}<textarea class="form-control" rows="${rows}" ng-model="${model}"></textarea></label>
<p class="kh-error" ng-if="error('${path}')" role="alert">{{ error('${path}') }}</p></div>`;

const rowButtons = (list) => `
<span class="kh-row-buttons">
  <button type="button" class="btn btn-default kh-icon" ng-click="move('${list}', $index, -1)" ng-disabled="$first" aria-label="Đưa dòng {{ $index + 1 }} lên">
    <span class="glyphicon glyphicon-arrow-up" aria-hidden="true"></span></button>
  <button type="button" class="btn btn-default kh-icon" ng-click="move('${list}', $index, 1)" ng-disabled="$last" aria-label="Đưa dòng {{ $index + 1 }} xuống">
    <span class="glyphicon glyphicon-arrow-down" aria-hidden="true"></span></button>
  <button type="button" class="btn btn-default kh-icon" ng-click="remove('${list}', $index)" aria-label="Xóa dòng {{ $index + 1 }}">
    <span class="glyphicon glyphicon-trash" aria-hidden="true"></span></button>
</span>`;

const rowTrouble = (list) => `
<p class="kh-error" ng-repeat="each in troubles('${list}', $index) track by $index" role="alert">{{ each }}</p>`;

const section = (id, title, body) => `
<details class="kh-section" id="kh-section-${id}" data-section="${id}">
  <summary><span>${title}</span> <span class="kh-chip kh-late" ng-if="troubled('${id}')">{{ troubled('${id}') }} chỗ cần xem</span></summary>
  <div class="kh-body">${body}</div>
</details>`;

/** The head of one row: what it says, and a button that opens it for editing. */
const rowHead = (list, words) => `
<div class="kh-row-head">
  <button type="button" class="kh-row-open" ng-click="toggle('${list}', $index)" aria-expanded="{{ isOpen('${list}', $index) }}">
    <span class="kh-number">{{ $index + 1 }}</span> ${words}
  </button>${rowButtons(list)}
</div>`;

const GENERAL = `
${area('Trích yếu', 'content.title', 3, 'title')}
${text('Cơ quan cấp trên', 'content.parent')}
<div class="kh-field"><label>Cơ quan ban hành (mỗi dòng một cơ quan)
  <textarea class="form-control" rows="2" ng-model="texts.issuers" ng-model-options="{getterSetter: true}"></textarea></label></div>
<div class="kh-two">
  <div class="kh-field" ng-class="{'has-error': error('number.type')}"><label>Loại văn bản<select class="form-control" ng-model="content.number.type"
    ng-options="each.code as each.code + ': ' + each.name group by typeGroup(each) for each in types"></select></label>
    <p class="kh-hint" ng-if="content.number.typeAsWritten && !content.number.type">Văn bản ghi loại “{{ content.number.typeAsWritten }}”, không có trong danh mục: hãy chọn loại.</p>
    <p class="kh-error" ng-if="error('number.type')" role="alert">{{ error('number.type') }}</p></div>
  ${text('Ký hiệu cơ quan', 'content.number.issuer', 'placeholder="ví dụ ĐTN"')}
</div>
<p class="kh-hint">Số được lấy từ sổ đăng ký khi ký ban hành.</p>
<div class="kh-two">${text('Nơi ban hành (bỏ trống: nơi của cơ quan)', 'content.issued.place')}
  <kh-date model="content.issued.date" label="Ngày ban hành (bỏ trống: ngày ký)"></kh-date></div>
<h4>Căn cứ</h4>
<p class="kh-hint" ng-if="!content.bases.length">Chưa ghi căn cứ nào.</p>
<div class="kh-row" ng-repeat="row in content.bases">
  <div class="kh-two">${text('Số, ký hiệu', 'row.number')}<kh-date model="row.date" label="Ngày"></kh-date></div>
  ${text('Cơ quan ban hành', 'row.issuer')}${text('Tên văn bản', 'row.text')}${rowButtons('bases')}
</div>
<button type="button" class="btn btn-default" ng-click="add('bases', {})">+ Thêm căn cứ</button>
<h4>Sự kiện</h4>
${text('Hình thức', 'content.event.form', 'placeholder="ví dụ: Hội nghị mở rộng"')}
<div ng-if="!content.event.starts"><kh-date model="content.event.date" label="Ngày tổ chức"></kh-date></div>
<div ng-if="content.event.starts">
  <kh-date model="content.event.starts" label="Bắt đầu" time></kh-date><kh-date model="content.event.ends" label="Kết thúc" time></kh-date>
</div>
<div class="kh-field kh-check"><label><input type="checkbox" ng-model="content.event.tentative"> Ngày dự kiến</label></div>
${text('Địa điểm', 'content.event.place')}
<div class="kh-field" ng-if="isCount(content.event.expectedAttendance)"><label>Số người dự kiến<input type="number" min="0" class="form-control" ng-model="content.event.expectedAttendance"></label></div>`;

const PROSE = `
<p class="kh-hint" ng-if="content.text">Kế hoạch này soạn từ một văn bản: các phần viết là của văn bản ấy.</p>
<p class="kh-hint" ng-if="!content.text && !content.sections.length">Mục đích, yêu cầu, nội dung… mỗi phần một dòng; thời gian, phân công, tiến độ được lấy từ các mục dưới.</p>
<div class="kh-row" ng-if="!content.text" ng-repeat="row in content.sections">
  ${text('Tên phần', 'row.heading', 'placeholder="ví dụ: Mục đích, yêu cầu"')}
  <div class="kh-field"><label>Lời văn (mỗi ý một dòng, ý con bắt đầu bằng dấu -)<textarea class="form-control" rows="6" ng-model="row.text"></textarea></label></div>
  ${rowTrouble('sections')}${rowButtons('sections')}
</div>
<button type="button" class="btn btn-default" ng-if="!content.text" ng-click="add('sections', {heading: '', text: ''})">+ Thêm phần</button>`;

const PEOPLE = `
<h4>Lấy ý kiến</h4>
<kh-people model="content.consultation.users" label="Người được lấy ý kiến" error="error('consultation.users')"></kh-people>
<p class="kh-hint" ng-if="!content.consultation.users.length">Không chọn ai: kế hoạch được trình ký ngay sau khi soạn xong.</p>
<div ng-if="content.consultation.users.length">
  <kh-date model="content.consultation.until" label="Hạn cho ý kiến" time error="error('consultation.until')"></kh-date>
  <kh-choice label="Hết hạn mà không trả lời thì ghi nhận" model="content.consultation.silence"
    options="'Silence' | khAnswers"></kh-choice>
</div>
<h4>Người ký</h4>
<p class="kh-hint" ng-if="!content.signatories.length">Chưa có người ký. Kế hoạch cần ít nhất một người ký, khác người soạn.</p>
<div class="kh-row" ng-repeat="row in content.signatories">
  ${text('Thẩm quyền ký', 'row.authority', 'placeholder="ví dụ: TM. BAN THƯỜNG VỤ ĐOÀN KHỐI"')}
  <div class="kh-two">${text('Chức vụ', 'row.position')}${text('Họ và tên', 'row.name')}</div>
  <kh-people one model="row.user" label="Tài khoản ký"></kh-people>${rowTrouble('signatories')}${rowButtons('signatories')}
</div>
<button type="button" class="btn btn-default" ng-click="add('signatories', {authority: ''})">+ Thêm người ký</button>
<kh-choice ng-if="content.signatories.length > 1" label="Thứ tự ký" model="content.signing.order"
  options="'SignOrder' | khAnswers"></kh-choice>`;

const DUTIES = `
<p class="kh-hint" ng-if="!content.obligations.length">Chưa phân công việc nào.</p>
<div class="kh-row" ng-repeat="row in content.obligations">
  ${rowHead('obligations', `<span class="kh-row-words"><strong>{{ (row.who | khList) || 'Chưa ghi đơn vị' }}</strong>: {{ row.what || 'chưa ghi nội dung' }}</span>
    <span class="kh-chip" ng-class="{'kh-late': !(row | khDeadline)}">{{ (row | khDeadline) || 'chưa có hạn' }}</span>`)}
  <div ng-if="isOpen('obligations', $index)">
    <div class="kh-field"><label>Đơn vị thực hiện (như ghi trong kế hoạch)<input type="text" class="form-control" ng-model="whoOf(row)" ng-model-options="{getterSetter: true}"></label></div>
    <kh-units model="row.units" label="Chọn đúng đơn vị trong danh bạ (khi tên ghi trên chưa rõ)" start="{{ unknownIn($index, row) }}"></kh-units>
    <div class="kh-field"><label>Nội dung công việc<textarea class="form-control" rows="2" ng-model="row.what"></textarea></label></div>
    <div class="kh-field"><label>Loại việc<select class="form-control" ng-model="row.kind" ng-options="kind as (kind | khWord: 'ObligationKind') for kind in kinds"></select></label></div>
    <kh-date model="row.due" label="Thời hạn" time hint="Không ghi giờ: hạn đến hết ngày."></kh-date>
    <p class="kh-candidates" ng-if="row.candidates.length">Kế hoạch có thể hiểu là:
      <button type="button" class="btn btn-default btn-sm" ng-repeat="each in row.candidates track by $index" ng-click="row.due = each">{{ each | khDate }}</button></p>
    <p class="kh-source" ng-if="row.source.text">Trong văn bản: “{{ row.source.text }}”</p>
    <kh-template-editor ng-if="row.kind === 'UNIT_REPORT' || row.reportTemplate" of="row.reportTemplate" place="$index" errors="saving.errors"></kh-template-editor>
  </div>${rowTrouble('obligations')}
</div>
<button type="button" class="btn btn-default" ng-click="add('obligations', {who: '', what: '', kind: 'DUTY', due: null})">+ Thêm việc</button>`;

const TIMELINE = `
<p class="kh-hint" ng-if="!content.timeline.length">Chưa có mốc tiến độ nào.</p>
<div class="kh-row" ng-repeat="row in content.timeline">
  ${rowHead('timeline', `<span class="kh-chip">{{ isPeriod(row) ? (row.from | khDate) + ' đến ' + (row.to | khDate) : (row.due | khDate) || 'chưa có ngày' }}</span>
    <span class="kh-row-words">{{ row.what || 'chưa ghi nội dung' }}</span>`)}
  <div ng-if="isOpen('timeline', $index)">
    <div ng-if="isPeriod(row)"><kh-date model="row.from" label="Từ ngày"></kh-date><kh-date model="row.to" label="Đến ngày"></kh-date></div>
    <div ng-if="!isPeriod(row)"><kh-date model="row.due" label="Hạn" time></kh-date></div>
    <button type="button" class="btn btn-link" ng-click="switchPeriod(row)">{{ isPeriod(row) ? 'Chỉ ghi một ngày' : 'Ghi từ ngày, đến ngày' }}</button>
    <div class="kh-field"><label>Nội dung<textarea class="form-control" rows="2" ng-model="row.what"></textarea></label></div>
    <div class="kh-field"><label>Loại<select class="form-control" ng-model="row.kind" ng-options="kind as (kind | khWord: 'ObligationKind') for kind in timelineKinds"></select></label></div>
    <kh-people ng-if="row.kind === 'CONSULTATION'" model="row.users" label="Người được lấy ý kiến dự thảo báo cáo"></kh-people>
  </div>${rowTrouble('timeline')}
</div>
<button type="button" class="btn btn-default" ng-click="add('timeline', {what: '', kind: 'PERIOD'})">+ Thêm mốc</button>`;

const RECIPIENTS = `
<p class="kh-hint" ng-if="!isList(content.recipients)">Chưa có dòng nơi nhận nào.</p>
<div class="kh-row" ng-repeat="row in content.recipients track by $index">
  <div class="kh-field"><label>Dòng {{ $index + 1 }}<input type="text" class="form-control" ng-model="recipient($index)" ng-model-options="{getterSetter: true}"></label></div>
  <kh-units ng-if="unknownIn($index, row, 'recipients') || row.units" model="recipientUnits[$index]" label="Đơn vị nhận trong danh bạ"></kh-units>
  <div class="kh-two">
    <div class="kh-field"><label>Mục đích<select class="form-control" ng-model="recipientPart($index, 'purpose')" ng-model-options="{getterSetter: true}" ng-options="each as (each | khWord: 'Purpose') for each in purposes">
      <option value="">{{ purposeWithout($index) }}</option></select></label></div>
    <div class="kh-field"><label>Cách gửi (ngoài hệ thống)<select class="form-control" ng-model="recipientPart($index, 'channel')" ng-model-options="{getterSetter: true}" ng-options="each as (each | khWord: 'Channel') for each in channels">
      <option value="">văn phòng chọn sau</option></select></label></div>
  </div>
  <div class="kh-field" ng-if="row.channel === 'MAIL' || row.address"><label>Địa chỉ thư<input type="text" inputmode="email" autocomplete="off" class="form-control" ng-model="recipientPart($index, 'address')" ng-model-options="{getterSetter: true}"></label></div>
  ${rowTrouble('recipients')}${rowButtons('recipients')}
</div>
<button type="button" class="btn btn-default" ng-click="add('recipients', '')">+ Thêm dòng</button>`;

export default [
  section('general', 'Chung', GENERAL),
  section('prose', 'Lời văn ({{ content.sections.length || 0 }})', PROSE),
  section('people', 'Lấy ý kiến và người ký', PEOPLE),
  section('obligations', 'Phân công ({{ content.obligations.length || 0 }})', DUTIES),
  section('timeline', 'Tiến độ ({{ content.timeline.length || 0 }})', TIMELINE),
  section('recipients', 'Nơi nhận ({{ isList(content.recipients) ? content.recipients.length : 0 }})', RECIPIENTS),
].join('\n');
