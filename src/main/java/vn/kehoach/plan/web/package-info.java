/** Plans, their registers and the answers to findings over HTTP. */
@vn.kehoach.shared.Room(arrows = {"drafting", "finding", "people", "register", "state", "stop", "types"})
package vn.kehoach.plan.web;
