/** Inside the engine: what stands on its internals and on its tables, and nothing of that elsewhere. */
package vn.kehoach.process.engine;
