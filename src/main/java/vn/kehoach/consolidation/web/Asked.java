package vn.kehoach.consolidation.web;

import com.fasterxml.jackson.databind.JsonNode;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.shared.Refused;

/** Which collection an address asks for. */
final class Asked {

    private Asked() {}

    /** What is no id names no collection. */
    static RequestId id(String text) {
        try {
            return RequestId.of(text);
        } catch (IllegalArgumentException e) {
            throw Refused.notFound("Không có đợt thu báo cáo này");
        }
    }

    /** What was sent as words; empty where it is none. */
    static String words(JsonNode body, String name) {
        return body.path(name).isTextual() ? body.path(name).asText() : "";
    }
}
