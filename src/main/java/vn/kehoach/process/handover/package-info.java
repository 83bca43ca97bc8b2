/** An administrator gives an open task to somebody else: what moves with it, and what never does. */
package vn.kehoach.process.handover;
