/**
 * What a plan says, as records: each key of the content's JSON stands in one record of these rooms and nowhere else.
 * What a file says besides, or in another shape than expected, stays with the record beside which it stood, so that
 * nothing is lost.
 */
@org.springframework.modulith.NamedInterface("content")
@org.jspecify.annotations.NullMarked
@vn.kehoach.shared.Room(
        arrows = {
            "content.due",
            "content.duty",
            "content.event",
            "content.frame",
            "content.line",
            "content.template",
            "types"
        })
package vn.kehoach.plan.content;
