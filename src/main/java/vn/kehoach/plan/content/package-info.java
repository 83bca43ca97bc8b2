/**
 * What a plan says, as records: each key of the content's JSON stands in one of them and nowhere else. What a file says
 * besides, or in another shape than expected, stays with the record beside which it stood, so that nothing is lost.
 */
@org.springframework.modulith.NamedInterface("content")
@org.jspecify.annotations.NullMarked
package vn.kehoach.plan.content;
