// What templates of the web apps say by themselves, in English whatever the labels are.
const TEXTS = {
  // A narrow column with two buttons.
  Actions: 'Sửa',
  Download: 'Tải xuống',
  Upload: 'Tải lên',
  'Loading diagram': 'Đang tải sơ đồ',
  'Message is null.': 'Không có lời báo.',
  'Select all': 'Chọn tất cả',
  'Unselect all': 'Bỏ chọn tất cả',
};

const TITLES = {
  'zoom in': 'phóng to',
  'zoom out': 'thu nhỏ',
  'reset zoom': 'về cỡ ban đầu',
};

/** "Task Authorizations": in Vietnamese what stands first in English stands last. */
const HEADING = /(\{\{title\}\}) (\{\{'AUTHORIZATION_AUTHORIZATIONS' \| translate\}\})/;

/** Parts of several apps; an app lacks some. */
const PARTS = [
  'camWidgetVariablesTable',
  'camWidgetVariable',
  'camWidgetBpmnViewer',
  'camWidgetCmmnViewer',
  'camWidgetDmnViewer',
  'processDiagram',
  'processDiagramPreview',
  'incidentsTab',
];

/** Only what stands alone in an element, or is the whole of a title: data comes by bindings and is not touched. */
function inVietnamese(template) {
  const texts = Object.entries(TEXTS).reduce(
    (html, [english, words]) => html.replaceAll(new RegExp(`(>\\s*)${english}(\\s*<)`, 'g'), `$1${words}$2`),
    template,
  );
  return Object.entries(TITLES).reduce(
    (html, [english, words]) => html.replaceAll(`title="${english}"`, `title="${words}"`),
    texts.replace(HEADING, '$2: $1'),
  );
}

function translate(part) {
  if (part && typeof part.template === 'string') {
    part.template = inVietnamese(part.template);
  }
}

window.angular.module('kehoach.templates', ['ngRoute']).run([
  '$injector',
  '$route',
  ($injector, $route) => {
    PARTS.map((name) => `${name}Directive`)
      .filter((name) => $injector.has(name))
      .forEach((name) => $injector.get(name).forEach(translate));
    Object.values($route.routes).forEach(translate);
  },
]);

export default [];
