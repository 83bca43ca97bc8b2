/** The accounts and passwords that the engine keeps follow the register. */
package vn.kehoach.process.engine.identity;
