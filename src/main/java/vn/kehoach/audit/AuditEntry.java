package vn.kehoach.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened, before it has its place in the chain.
 *
 * @param kind what happened, for instance {@code register-continued}
 * @param plan the plan that it concerns
 * @param object what it happened to, for instance {@code register}
 * @param id which of these
 * @param detail short values by name; a change is a list of two, before and after
 */
public record AuditEntry(String kind, Optional<UUID> plan, String object, String id, Map<String, Object> detail) {

    /** Something that concerns no plan. */
    public static AuditEntry of(String kind, String object, String id) {
        return new AuditEntry(kind, Optional.empty(), object, id, Map.of());
    }

    /** The same, concerning that plan. */
    public AuditEntry ofPlan(UUID concerned) {
        return new AuditEntry(kind, Optional.of(concerned), object, id, detail);
    }

    /** The same with one more value. */
    public AuditEntry with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(detail);
        more.put(name, value);
        return new AuditEntry(kind, plan, object, id, more);
    }
}
