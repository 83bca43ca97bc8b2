/** Mail: what is said to whom is a row of the outbox, written with the event and sent after its commit. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "download",
            "organisation :: account",
            "organisation :: directory",
            "organisation :: register",
            "platform"
        })
package vn.kehoach.notification;
