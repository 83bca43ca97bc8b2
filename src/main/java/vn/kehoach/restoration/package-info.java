/** Phục hồi: what a restored database lacks, and the administrator's word that it may go on. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Phục hồi",
        allowedDependencies = {
            "shared",
            "audit",
            "organisation :: account",
            "organisation :: directory",
            "plan :: register",
            "notification :: notice",
            "notification :: outbox"
        })
package vn.kehoach.restoration;
