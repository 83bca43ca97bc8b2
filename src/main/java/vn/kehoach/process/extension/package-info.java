/** The step that unit-report and duty share: somebody asks for a later deadline, and it is decided. */
package vn.kehoach.process.extension;
