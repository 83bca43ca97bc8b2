/** What each user task accepts, and the one way in which a person completes it, whatever the route. */
package vn.kehoach.process.taskcontract;
