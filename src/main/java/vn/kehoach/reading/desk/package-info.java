/**
 * The reading desk: the drafter goes through what was read from the document, accepts it, corrects it, and meets a new
 * version of the document with what was corrected before. All of it is kept in the content of the plan, beside the reading:
 *
 * <ul>
 *   <li>{@code obligations[].checked}: looked at and right;
 *   <li>{@code obligations[].read}: what the reader had said where the drafter says otherwise;
 *   <li>{@code obligations[].addedByHand}: not from the reader;
 *   <li>{@code obligations[].also}: further readings that were merged into this one;
 *   <li>{@code obligations[].change}: what a new version of the document says of it, {@code {state, old, now}};
 *   <li>{@code findings[].answer}: why a finding may stay;
 *   <li>{@code dismissed}: readings that the drafter removed;
 *   <li>{@code documentChange}: what the last new version of the document changed.
 * </ul>
 */
@vn.kehoach.shared.Room
package vn.kehoach.reading.desk;
