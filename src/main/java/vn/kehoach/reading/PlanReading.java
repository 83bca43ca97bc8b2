package vn.kehoach.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A plan as it was read.
 *
 * @param text the document that all places refer to
 * @param json the content in the shape of the interface, with the findings
 */
public record PlanReading(String text, ObjectNode json) {}
