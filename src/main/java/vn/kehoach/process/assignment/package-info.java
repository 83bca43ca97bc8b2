/** What assignments tell their processes, whichever they are. */
package vn.kehoach.process.assignment;
