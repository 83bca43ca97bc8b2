// Saves the content of a plan while it is typed. A stale version is told, and nothing is merged silently.
import { clockWords } from './words.js';

const SECTIONS = {
  title: 'Trích yếu',
  parent: 'Cơ quan cấp trên',
  issuers: 'Cơ quan ban hành',
  number: 'Số, ký hiệu',
  issued: 'Nơi và ngày ban hành',
  bases: 'Căn cứ',
  event: 'Sự kiện',
  consultation: 'Lấy ý kiến',
  signing: 'Thứ tự ký',
  signatories: 'Người ký',
  obligations: 'Phân công',
  timeline: 'Tiến độ',
  recipients: 'Nơi nhận',
};

const equal = (one, other) => window.angular.toJson(one) === window.angular.toJson(other);

const REQUIRED = { obligations: 'what', timeline: 'what', signatories: 'authority', recipients: 'text' };

/** Whether a row was added that says nothing yet: the server would refuse it, so saving waits. */
export function hasBlankRow(content) {
  const saysNothing = (row, key) => !String((row !== null && typeof row === 'object' ? row[key] : row) || '').trim();
  return Object.entries(REQUIRED).some(
    ([list, key]) => Array.isArray(content[list]) && content[list].some((row) => saysNothing(row, key)),
  );
}

/** The names of the sections in which two contents differ. */
export function differences(mine, theirs) {
  const keys = new Set([...Object.keys(mine || {}), ...Object.keys(theirs || {})]);
  return [...keys].filter((key) => !equal(mine[key], theirs[key])).map((key) => SECTIONS[key] || key);
}

/**
 * The saving of one plan's content.
 * @param scope has `content`; gets `saving`: {state, savedAt, errors, conflict}
 */
export default function contentSaving(scope, plan, taskId, { khApi, khDrafts, $q, $timeout }) {
  const draftId = `content:${plan.id}`;
  const saving = (scope.saving = { state: 'saved', errors: {}, savedAt: null, conflict: null, backup: null });
  let version = plan.version;
  let saved = window.angular.toJson(scope.content);
  let waiting = null;
  let running = null;

  const kept = khDrafts.find(draftId);
  if (kept && !equal(kept.value, scope.content)) {
    saving.backup = { content: kept.value, at: new Date(kept.at).toLocaleString('vi-VN', { dateStyle: 'short', timeStyle: 'short' }) };
  }

  function changed(now) {
    if (now === saved) {
      return;
    }
    saving.state = 'changed';
    khDrafts.keep(draftId, scope.content);
    $timeout.cancel(waiting);
    if (hasBlankRow(scope.content)) {
      saving.state = 'unfinished';
      return;
    }
    waiting = $timeout(() => saving.save().catch(() => {}), 1200);
  }

  /** Saves what is typed by now; resolves when the server has it. */
  saving.save = () => {
    $timeout.cancel(waiting);
    if (running) {
      return running.then(saving.save);
    }
    const sent = window.angular.toJson(scope.content);
    if (saving.conflict) {
      return $q.reject({ status: 409, fields: [], message: 'Hãy chọn giữ bản nào trước: dự thảo đã được người khác sửa.' });
    }
    if (sent === saved) {
      return $q.resolve();
    }
    saving.state = 'saving';
    running = khApi
      .saveContent(plan.id, version, JSON.parse(sent))
      .then((answer) => accepted(sent, answer), refused)
      .finally(() => (running = null));
    return running.then(() => (window.angular.toJson(scope.content) === saved ? undefined : saving.save()));
  };

  function accepted(sent, answer) {
    version = answer.version;
    plan.version = answer.version;
    plan.findings = answer.findings || [];
    plan.content = JSON.parse(sent);
    saved = sent;
    saving.errors = {};
    saving.failure = null;
    saving.state = 'saved';
    saving.savedAt = clockWords(new Date());
    khDrafts.forget(draftId);
  }

  function refused(failure) {
    saving.state = 'failed';
    saving.failure = failure.message;
    saving.errors = Object.fromEntries(failure.fields.map((each) => [each.field, each.message]));
    if (failure.status === 409) {
      khApi.task(taskId).then((task) => {
        saving.conflict = { theirs: task.plan, sections: differences(scope.content, task.plan.content || {}) };
      });
    }
    return $q.reject(failure);
  }

  /** Leaves what was typed here and takes what is on the server. */
  saving.takeTheirs = () => saving.adopt(saving.conflict.theirs);

  /** Goes on from what is on the server. */
  saving.adopt = (theirs) => {
    version = theirs.version;
    Object.assign(plan, theirs);
    scope.content = window.angular.copy(theirs.content);
    saved = window.angular.toJson(scope.content);
    Object.assign(saving, { conflict: null, failure: null, errors: {}, state: 'saved' });
    khDrafts.forget(draftId);
  };

  /** Replaces what is on the server by what was typed here. */
  saving.keepMine = () => {
    version = saving.conflict.theirs.version;
    saving.conflict = null;
    saved = null;
    return saving.save().catch(() => {});
  };

  saving.restore = () => {
    scope.content = saving.backup.content;
    saving.backup = null;
  };
  saving.forgetBackup = () => {
    saving.backup = null;
    khDrafts.forget(draftId);
  };

  scope.$watch(() => window.angular.toJson(scope.content), changed);
  return {
    stop: () => {
      $timeout.cancel(waiting);
      if (!saving.conflict) {
        saving.save().catch(() => {});
      }
    },
  };
}
