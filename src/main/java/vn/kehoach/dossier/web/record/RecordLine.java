package vn.kehoach.dossier.web.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.kehoach.audit.AuditLine;
import vn.kehoach.dossier.web.piece.Names;
import vn.kehoach.dossier.web.piece.Reading;

/**
 * A row of the record in the words of its readers.
 *
 * @param at day, month, year, hour and minute in Vietnam
 * @param details each a label and a value, or what it was and what it became
 */
public record RecordLine(String at, String who, String what, List<String> details) {

    private static final String TO = " → ";

    /** They tell a program which thing it was, and a person nothing. */
    private static final Set<String> FOR_PROGRAMS = Set.of("assignmentId", "roundId", "businessKey", "process");

    private static final Set<String> PEOPLE = Set.of(
            "userId",
            "signedBy",
            "givenBy",
            "absentUser",
            "substituteUser",
            "revokedBy",
            "assignee",
            "owner",
            "acceptedBy");

    private static final Set<String> UNITS = Set.of("unitCode", "units", "body", "group", "groupId");

    /** That line of the record in words. */
    public static RecordLine of(AuditLine line, Names names) {
        List<String> details = new ArrayList<>();
        line.detail().fields().forEachRemaining(field -> {
            if (!isForPrograms(field.getKey())) {
                details.add(RecordWords.label(field.getKey()) + ": "
                        + shown(line.object(), field.getKey(), field.getValue(), names));
            }
        });
        return new RecordLine(
                Reading.minute(line.at()),
                who(line.actor(), names),
                RecordWords.what(line.kind(), line.object()),
                details);
    }

    /** A state, an answer or a kind of a thing in words; what is none of these stays as it is. */
    public static String value(String object, String property, String value) {
        return RecordValues.value(object, property, value).orElse(value);
    }

    static boolean isForPrograms(String name) {
        return FOR_PROGRAMS.contains(name);
    }

    private static String who(String actor, Names names) {
        return switch (actor) {
            case "he-thong" -> "Hệ thống";
            case "nguoi-la" -> "Người chưa đăng nhập";
            default -> names.of(actor);
        };
    }

    /** A list of two is what it was and what it became, except where the thing itself is a list. */
    private static String shown(String object, String name, JsonNode value, Names names) {
        if (!value.isArray()) {
            return one(object, name, value, names);
        }
        String between = RecordWords.isList(name) ? ", " : TO;
        return StreamSupport.stream(value.spliterator(), false)
                .map(each -> one(object, name, each, names))
                .collect(Collectors.joining(between));
    }

    private static String one(String object, String name, JsonNode value, Names names) {
        if (value.isNull() || value.asText().isEmpty()) {
            return "(trống)";
        }
        if (UNITS.contains(name) && value.isTextual()) {
            return names.ofUnit(value.asText());
        }
        return PEOPLE.contains(name) ? names.of(value.asText()) : RecordWords.value(object, name, value);
    }
}
