/** A unit's own step, taken in its place by somebody who may. */
package vn.kehoach.process.behalf;
