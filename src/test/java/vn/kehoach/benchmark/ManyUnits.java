package vn.kehoach.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.core.io.ByteArrayResource;
import vn.kehoach.organisation.initial.InitialPasswords;
import vn.kehoach.organisation.initial.OrganisationImport;

/** Units below Đoàn Khối, each with one person and that person's account. */
final class ManyUnits {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ManyUnits() {}

    /** Registers that many. */
    static void register(OrganisationImport organisation, int count) {
        organisation.run(new ByteArrayResource(file(count)), InitialPasswords.USER_ID);
    }

    /** The codes of the first of them. */
    static List<String> codes(int count) {
        return IntStream.rangeClosed(1, count).mapToObj("co-so-%04d"::formatted).toList();
    }

    /** The account that reports for a unit. */
    static String user(String unit) {
        return "dv-" + unit;
    }

    /** JSON is YAML too. */
    private static byte[] file(int count) {
        List<Map<String, Object>> units =
                codes(count).stream().map(ManyUnits::unit).toList();
        List<Map<String, Object>> people =
                codes(count).stream().map(ManyUnits::person).toList();
        try {
            return JSON.writeValueAsBytes(Map.of("units", units, "people", people));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> unit(String code) {
        return Map.of("code", code, "name", "Đoàn cơ sở số " + code, "parent", "doan-khoi");
    }

    private static Map<String, Object> person(String unit) {
        return Map.of(
                "id",
                user(unit),
                "familyName",
                "Nguyễn Văn",
                "givenName",
                "An",
                "email",
                unit + "@co-so.example",
                "account",
                true,
                "posts",
                List.of(Map.of("unit", unit, "title", "Bí thư", "leader", true)));
    }
}
