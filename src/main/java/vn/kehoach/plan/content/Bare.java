package vn.kehoach.plan.content;

/** What may be written without an object around it too: a number, a text. */
interface Bare {}
