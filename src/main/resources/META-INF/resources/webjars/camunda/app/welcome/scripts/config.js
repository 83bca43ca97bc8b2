export default {
  // The stock invitation leads to a page about Camunda, which the gate does not open.
  disableWelcomeMessage: true,
};
