/**
 * From a document to a structured plan: text, dates, structure, obligations, and what a careful reader would ask. The
 * reading itself knows nothing but the text; what stands around it takes the file in, asks the calendar and proposes the
 * plan.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "calendar",
            "organisation :: account",
            "organisation :: directory",
            "organisation :: register",
            "plan :: content",
            "plan :: drafting",
            "plan :: finding",
            "plan :: people",
            "plan :: register",
            "plan :: review",
            "plan :: state",
            "plan :: types",
            "upload"
        })
package vn.kehoach.reading;
