// Tasklist as Kehoach shows it, in the language that KEHOACH_UI_LANGUAGE chose.
import language from './language/chosen.js';

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
