// The AngularJS module of the task forms; it needs nothing of its own yet.
window.angular.module('kehoach', []);

export default [];
