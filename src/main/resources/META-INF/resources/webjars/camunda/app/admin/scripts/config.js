// The language that KEHOACH_UI_LANGUAGE chose.
import language from '../../tasklist/scripts/language/chosen.js';

// Scripts that come late are waited for: the loader would give up after seven seconds and leave the page empty.
window.require?.config?.({ waitSeconds: 0 });

export default {
  app: {
    name: language.names.admin,
    vendor: 'Kehoach',
  },
  dateFormat: language.dateFormat,
  locales: language.locales,
  customScripts: language.scripts,
  requireJsConfig: {
    ngDeps: language.modules,
  },
  // The stock invitation leads to a page about Camunda, which the gate does not open.
  disableWelcomeMessage: true,
};
