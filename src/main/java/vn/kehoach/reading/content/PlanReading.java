package vn.kehoach.reading.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.kehoach.plan.content.Content;

/**
 * A plan as it was read.
 *
 * @param text the document that all places refer to
 * @param content what it says, with the findings
 */
public record PlanReading(String text, Content content) {

    /** The content in the shape of the interface. */
    public ObjectNode json() {
        return content.json();
    }
}
