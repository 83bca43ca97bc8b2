/** Accounts and groups as the engine keeps them. */
package vn.kehoach.process.identity;
