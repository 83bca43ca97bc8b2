/** Everything about a plan in one archive that proves itself without the program: what was said, signed, sent and handed in. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Gói chứng cứ",
        allowedDependencies = {
            "shared",
            "attachment",
            "audit",
            "document",
            "dossier :: piece",
            "dossier :: record",
            "download",
            "organisation :: account",
            "organisation :: directory",
            "plan :: drafting",
            "plan :: people",
            "plan :: register",
            "plan :: state"
        })
package vn.kehoach.evidence;
