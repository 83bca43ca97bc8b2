/** The plan, its versions of content, its number, and who may read it. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "organisation :: account",
            "organisation :: directory",
            "organisation :: naming",
            "organisation :: register",
            "calendar",
            "notification :: notice"
        })
package vn.kehoach.plan;
