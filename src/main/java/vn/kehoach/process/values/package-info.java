/** Values that the database cannot keep are a mistake of whoever sends them, whatever command of the engine meets them. */
package vn.kehoach.process.values;
