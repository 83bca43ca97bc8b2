/** A person completes, takes, gives back or gives away a task: one command of the engine each. */
package vn.kehoach.process.engine.task;
