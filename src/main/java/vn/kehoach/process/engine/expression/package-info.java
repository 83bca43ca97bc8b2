/** What an expression in a model or a stored filter may reach: little. */
package vn.kehoach.process.engine.expression;
