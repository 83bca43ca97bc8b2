/** Two people at the same thing at the same moment: what was rolled back because of it is done once more, in one place for all. */
package vn.kehoach.process.collision;
