// Saves the content of a plan while it is typed. What was written elsewhere meanwhile is compared place by place, and
// nothing is merged silently.
import { compare, equal } from './merge.js';
import { clockWords, momentWords, withDeadlines } from './words.js';

const REQUIRED = { obligations: 'what', timeline: 'what', signatories: 'authority', recipients: 'text' };
const OF_TEMPLATE = { indicators: 'name', sections: 'title' };

/** Whether a row was added that says nothing yet: the server would refuse it, so saving waits. */
export function hasBlankRow(content) {
  const saysNothing = (row, key) => !String((row !== null && typeof row === 'object' ? row[key] : row) || '').trim();
  const blank = (of, names) =>
    Object.entries(names).some(([list, key]) => Array.isArray(of[list]) && of[list].some((row) => saysNothing(row, key)));
  const templates = (Array.isArray(content.obligations) ? content.obligations : []).map((row) => (row || {}).reportTemplate).filter(Boolean);
  return blank(content, REQUIRED) || templates.some((each) => blank(each, OF_TEMPLATE));
}

/**
 * The saving of one plan's content.
 * @param scope has `content`; gets `saving`: {state, savedAt, errors, conflict}
 */
export default function contentSaving(scope, plan, taskId, { khApi, khDrafts, $q, $timeout }) {
  const draftId = `content:${plan.id}`;
  const saving = (scope.saving = { state: 'saved', errors: {}, savedAt: null, conflict: null, backup: null });
  const typed = () => JSON.parse(window.angular.toJson(scope.content));
  let version = plan.version;
  let saved = window.angular.toJson(scope.content);
  // What this window and the server last had in common.
  let base = typed();
  let waiting = null;
  let running = null;

  const kept = khDrafts.find(draftId);
  const own = kept && (kept.value.base ? kept.value : { base, content: kept.value });
  if (own && !equal(own.content, base)) {
    saving.backup = { ...own, at: momentWords(kept.at) };
  }

  function changed(now) {
    if (now === saved) {
      return;
    }
    // What is kept from before stays until somebody has restored or dropped it.
    if (!saving.backup) {
      khDrafts.keep(draftId, { base, content: scope.content });
    }
    if (saving.conflict) {
      meet(saving.conflict.theirs);
      return;
    }
    saving.state = 'changed';
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
      return $q.reject({ status: 409, fields: [], message: 'Hãy ghép hai bản trước: dự thảo đã được sửa ở nơi khác.' });
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
    base = JSON.parse(sent);
    saving.errors = {};
    saving.failure = null;
    saving.state = 'saved';
    saving.savedAt = clockWords(new Date());
    if (!saving.backup) {
      khDrafts.forget(draftId);
    }
  }

  function refused(failure) {
    saving.state = 'failed';
    saving.failure = failure.message;
    saving.errors = Object.fromEntries(failure.fields.map((each) => [each.field, each.message]));
    if (failure.status === 409) {
      saving.lookElsewhere();
    }
    return $q.reject(failure);
  }

  /** Reads what is on the server by now, and compares it with what was typed here. */
  saving.lookElsewhere = () => khApi.task(taskId).then((task) => saving.adopt(task.plan), () => {});

  /** Goes on from what is on the server; where both it and what was typed here have changed, they are compared. */
  saving.adopt = (theirs) => {
    if (equal(base, typed())) {
      take(theirs);
    } else if (equal(base, theirs.content)) {
      version = theirs.version;
    } else {
      meet(theirs);
    }
  };

  function meet(theirs) {
    const before = saving.conflict ? saving.conflict.compared.differences : [];
    const compared = compare(base, typed(), theirs.content || {});
    compared.differences.forEach((each) => (each.choice = chosenBefore(before, each) || each.choice));
    if (compared.differences.length) {
      Object.assign(saving, { state: 'conflict', conflict: { theirs, compared } });
    } else {
      take(theirs);
    }
  }

  /** Who goes on typing while comparing does not choose again. */
  function chosenBefore(before, now) {
    const same = before.find((each) => ['path', 'row', 'added', 'mine', 'theirs'].every((key) => equal(each[key], now[key])));
    return same && same.choice;
  }

  /** Writes what was chosen. */
  saving.merge = () => {
    const { theirs, compared } = saving.conflict;
    const content = compared.content();
    take(theirs);
    scope.content = content;
    return saving.save().catch(() => {});
  };

  function take(theirs) {
    version = theirs.version;
    Object.assign(plan, theirs);
    scope.content = withDeadlines(window.angular.copy(theirs.content), theirs.deadlines);
    saved = window.angular.toJson(scope.content);
    base = typed();
    Object.assign(saving, { conflict: null, failure: null, errors: {}, state: 'saved' });
    if (!saving.backup) {
      khDrafts.forget(draftId);
    }
  }

  /** What was typed earlier and did not reach the server comes back; what was written since then is compared with it. */
  saving.restore = () =>
    saving.save().then(() => {
      const { base: then, content } = saving.backup;
      saving.backup = null;
      base = then;
      scope.content = window.angular.copy(content);
      saving.adopt({ ...plan, version, content: JSON.parse(saved) });
    }, () => {});
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
