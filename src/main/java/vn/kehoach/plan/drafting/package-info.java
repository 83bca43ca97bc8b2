/** The life of a plan from its proposal to its end, and what holds its signing back. */
@org.springframework.modulith.NamedInterface("drafting")
@vn.kehoach.shared.Room(
        arrows = {
            "content",
            "content.due",
            "content.duty",
            "content.frame",
            "finding",
            "people",
            "register",
            "review",
            "state",
            "types"
        })
package vn.kehoach.plan.drafting;
