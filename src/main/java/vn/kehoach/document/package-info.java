/** The document of a plan: what was read is what is signed, as a page, a PDF and a Word file. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "download",
            "notification :: outbox",
            "organisation :: account",
            "plan :: content",
            "plan :: drafting",
            "plan :: people",
            "plan :: state",
            "reading :: own",
            "signing"
        })
package vn.kehoach.document;
