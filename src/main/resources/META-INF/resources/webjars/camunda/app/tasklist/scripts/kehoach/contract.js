// What the server checks, told while typing: the fields of the task as /api/tasks/{id} declares them.

/** The fields by name; needed says whether each must be filled in now. */
export function declared(fields) {
  return Object.fromEntries((fields || []).map((each) => [each.name, { limits: {}, ...each, needed: each.required }]));
}

/** Decides by what is typed which fields must be filled in. */
export function judge(fields, values) {
  Object.values(fields).forEach((each) => (each.needed = each.required || depends(each.requiredWhen, values)));
}

function depends(condition, values) {
  return !!condition && condition.values.includes(values[condition.field]) !== condition.unless;
}

/** The limits on a control, as its browser knows them: not those of AngularJS, which would throw away what is beyond. */
export function limit(control, { type, limits }) {
  if (type === 'TEXT') {
    control.attr('maxlength', limits.maxLength);
  }
  if (type === 'INTEGER') {
    control.attr({ min: limits.minimum, max: limits.maximum, step: 1 });
  }
}

/** What stands behind a label and under a control. */
export const MUST = (field) => `<small class="kh-must" ng-if="${field}.needed">(bắt buộc)</small>`;
export const WHEN = (field) =>
  `<p class="kh-hint" ng-if="${field}.requiredWhen && !${field}.needed">{{ ${field}.requiredWhen.words }}.</p>`;
