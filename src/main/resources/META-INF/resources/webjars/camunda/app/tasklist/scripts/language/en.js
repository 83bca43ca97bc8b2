// The web apps of the engine in English, for KEHOACH_UI_LANGUAGE=en; forms and pages of our own stay Vietnamese.
export default {
  locales: {
    availableLocales: ['en'],
    fallbackLocale: 'en',
  },
  names: {
    cockpit: 'Cockpit',
    admin: 'Admin',
    welcome: 'Welcome',
  },
  // The hour of Vietnam is no matter of language: forms and pages beside it tell the same.
  scripts: ['../tasklist/scripts/vietnamese/labels', '../tasklist/scripts/vietnamese/clock'],
  modules: ['kehoach.clock'],
  shortcuts: {
    claimTask: 'claims the selected task',
    focusFilter: 'moves to the first filter',
    focusList: 'moves to the first task of the list',
    focusForm: 'moves to the first field of the form',
    startProcess: 'opens the dialog that starts a process',
  },
};
