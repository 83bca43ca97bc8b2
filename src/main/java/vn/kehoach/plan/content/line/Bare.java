package vn.kehoach.plan.content.line;

/** What may be written without an object around it too: a number, a text. */
public interface Bare {}
