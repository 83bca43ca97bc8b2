/** The document of a plan: what was read is what is signed, as a page, a PDF and a Word file. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "download",
            "notification :: outbox",
            "organisation :: account",
            "organisation :: directory",
            "organisation :: register",
            "plan :: content",
            "plan :: drafting",
            "plan :: people",
            "plan :: register",
            "plan :: state",
            "plan :: types",
            "reading :: agree",
            "reading :: file",
            "reading :: own",
            "signing",
            "upload"
        })
package vn.kehoach.document;
