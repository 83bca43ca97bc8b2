/** Brings the models, tables and forms of the program into the engine. */
package vn.kehoach.process.deployment;
