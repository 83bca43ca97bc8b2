import language from './language/chosen.js';

// Before the loader asks for the plugins: it would give up on a script after seven seconds, for good, and leave the page
// empty. What comes late is waited for.
window.require?.config?.({ waitSeconds: 0 });

// Until something else is shown, the page says why it has nothing yet, with a way to try again. The style sheet says the
// same after a longer time where not even this script has come.
const PATIENCE = 12000;

function say(words) {
  const splash = document.querySelector('.app-splash');
  if (!splash) {
    return;
  }
  const box = splash.querySelector('.kh-slow') || splash.appendChild(document.createElement('div'));
  box.className = 'kh-slow';
  box.setAttribute('role', 'alert');
  const sentence = document.createElement('p');
  sentence.textContent = words;
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'btn btn-primary';
  again.textContent = 'Tải lại trang';
  again.addEventListener('click', () => window.location.reload());
  box.replaceChildren(sentence, again);
}

const broken = () => say('Một phần của trang chưa tải được. Nội dung đã lưu vẫn nguyên; hãy tải lại trang.');

setTimeout(() => say('Trang tải lâu hơn thường lệ và vẫn đang tải. Đồng chí chờ thêm hoặc tải lại trang.'), PATIENCE);
// A script that does not come does not bubble; one of ours that does not come makes a promise fail.
window.addEventListener('error', (event) => (event.target instanceof HTMLScriptElement ? broken() : undefined), true);
window.addEventListener('unhandledrejection', broken);

// Tasklist as Kehoach shows it, in the language that KEHOACH_UI_LANGUAGE chose.
export default {
  // The title is vendor and name; without a vendor it would be the stock one.
  app: {
    name: 'Kehoach',
    vendor: ' ',
  },
  dateFormat: language.dateFormat,
  locales: language.locales,
  // Loaded before AngularJS starts. A script that is missing or broken leaves Tasklist blank.
  customScripts: ['scripts/kehoach/kehoach', ...language.scripts, 'scripts/vietnamese/vietnamese'],
  requireJsConfig: {
    ngDeps: ['kehoach', ...language.modules, 'kehoach.vietnamese'],
  },
  // The stock invitation leads to a page about Camunda.
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: language.shortcuts.claimTask,
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: language.shortcuts.focusFilter,
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: language.shortcuts.focusList,
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: language.shortcuts.focusForm,
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: language.shortcuts.startProcess,
    },
  },
};
