/** What people do in the engine itself, in Cockpit and Admin, goes into the same record as everything else. */
package vn.kehoach.process.engine.operation;
