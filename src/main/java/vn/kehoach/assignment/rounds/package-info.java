/** Work that comes back: opens the next round when its time has come. */
@vn.kehoach.shared.Room(arrows = {"obligation", "opening", "work"})
package vn.kehoach.assignment.rounds;
