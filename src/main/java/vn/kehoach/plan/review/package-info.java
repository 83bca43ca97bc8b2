/** What is found in a plan before anybody is asked, and what of that a kept version knew already. */
@org.springframework.modulith.NamedInterface("review")
@vn.kehoach.shared.Room(
        arrows = {
            "content",
            "content.due",
            "content.duty",
            "content.event",
            "content.frame",
            "content.line",
            "event",
            "finding",
            "people",
            "state",
            "types"
        })
package vn.kehoach.plan.review;
