package vn.kehoach.audit;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A row of the record as it is read and shown.
 *
 * @param at ISO 8601 with +07:00
 * @param planId null, as JSON has it, where it concerns no plan
 * @param hash in hexadecimal digits
 */
public record AuditLine(
        long seq,
        String at,
        String actor,
        String kind,
        String planId,
        String object,
        String objectId,
        JsonNode detail,
        String hash) {}
