/** The process plan-lifecycle. */
package vn.kehoach.process.planlifecycle;
