// Tasklist as Kehoach shows it, besides its calendars and its clock.

/** What a list of tasks may be sorted by, with the key of its name. */
const ORDERS = {
  priority: 'PRIORITY',
  created: 'CREATION_DATE',
  dueDate: 'DUE_DATE',
  followUpDate: 'FOLLOW_UP_DATE',
  nameCaseInsensitive: 'TASK_NAME',
  assignee: 'ASSIGNEE',
};

window.angular
  .module('kehoach.vietnamese', ['ui.bootstrap', 'cam.commons.filter.date'])
  // "Three days ago" is reckoned with the clock of the device; a deadline is a date.
  .config([
    '$provide',
    ($provide) =>
      $provide.decorator('amTimeAgoDirective', [
        '$delegate',
        'camDateFilter',
        ($delegate, camDate) => {
          $delegate[0].compile = () => (scope, element, attributes) =>
            scope.$watch(attributes.amTimeAgo, (moment) => element.text(moment ? camDate(moment, 'normal') : ''));
          return $delegate;
        },
      ]),
  ])
  // Who may take a task is named as the register names it; the engine tells the names of one's own groups only.
  .config([
    '$provide',
    ($provide) =>
      $provide.decorator('camTasklistTaskMetaDirective', [
        '$delegate',
        '$http',
        ($delegate, $http) => {
          const known = {};
          const learn = (group) => {
            const code = group.slice('unit-'.length);
            known[group] = known[group] || $http.get('/api/units', { params: { q: code, size: 50 } }).then((answer) => {
              const unit = answer.data.items.find((each) => each.code === code);
              return unit ? unit.name : group;
            }, () => group);
            return known[group];
          };
          const [directive] = $delegate;
          const before = directive.link;
          const link = (scope, ...rest) => {
            if (before) {
              before(scope, ...rest);
            }
            scope.$watch('groupNames', (groups) => (groups || [])
              .filter((group) => /^unit-[a-z0-9-]+$/.test(group))
              .forEach((group) => learn(group).then((name) => {
                scope.groupNames = scope.groupNames.map((each) => (each === group ? name : each));
              })));
          };
          directive.compile = () => link;
          return $delegate;
        },
      ]),
  ])
  // The names of the orders are read when the list is made, which may be before the words have come.
  .run([
    '$injector',
    '$translate',
    ($injector, $translate) => {
      if (!$injector.has('camSortingChoicesDirective')) {
        return;
      }
      const [choices] = $injector.get('camSortingChoicesDirective');
      const before = choices.link;
      choices.compile = () => (scope, ...rest) => {
        before(scope, ...rest);
        Object.entries(ORDERS).forEach(([name, key]) =>
          $translate(key).then((words) => {
            scope.uniqueProps[name] = words;
          }),
        );
      };
    },
  ])
  // On a phone an open task has the screen to itself: this leads back to the list.
  .config([
    'ViewsProvider',
    (views) =>
      views.registerDefaultView('tasklist.task.action', {
        id: 'kehoach-back-to-list',
        priority: 1000,
        template: '<button type="button" class="btn btn-link back-to-list" ng-click="back()">‹ Danh sách</button>',
        // AngularJS calls it with new, so it cannot be an arrow.
        controller: [
          '$scope',
          'search',
          function BackToList(scope, search) {
            scope.back = () => {
              search.updateSilently({ task: null, detailsTab: null });
              scope.taskData.set('taskId', { taskId: null });
            };
          },
        ],
      }),
  ]);

export default [];
