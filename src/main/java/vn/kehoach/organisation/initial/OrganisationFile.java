package vn.kehoach.organisation.initial;

import java.util.List;
import vn.kehoach.organisation.register.UnitKind;
import vn.kehoach.shared.VisibleText;

/**
 * An organisation as its file describes it. What a field does not say is what most entries mean.
 *
 * @param units with their place in the organisation
 * @param groups the names that stand for several units or for persons
 * @param people with their posts
 */
record OrganisationFile(List<UnitEntry> units, List<GroupEntry> groups, List<PersonEntry> people) {

    OrganisationFile {
        units = list(units);
        groups = list(groups);
        people = list(people);
    }

    /** A unit; {@code kind} is UNIT where it is not given. */
    record UnitEntry(
            String code, String name, String parent, UnitKind kind, String symbol, String email, List<String> aliases) {

        UnitEntry {
            code = text(code);
            name = text(name);
            parent = text(parent);
            kind = kind == null ? UnitKind.UNIT : kind;
            symbol = text(symbol);
            email = text(email);
            aliases = texts(aliases);
        }
    }

    /** A group; {@code body} is whose name for them it is, none where everybody calls them so. */
    record GroupEntry(
            String code, String name, String body, List<String> aliases, List<String> units, List<String> people) {

        GroupEntry {
            code = text(code);
            name = text(name);
            body = text(body);
            aliases = texts(aliases);
            units = texts(units);
            people = texts(people);
        }
    }

    /** A person; without {@code account: true} known by mail only. */
    record PersonEntry(
            String id,
            String familyName,
            String givenName,
            String email,
            boolean account,
            String initialPassword,
            List<String> roles,
            List<PostEntry> posts) {

        PersonEntry {
            id = text(id);
            familyName = text(familyName);
            givenName = text(givenName);
            email = text(email);
            roles = texts(roles);
            posts = list(posts);
        }
    }

    /** What a person is in a unit. */
    record PostEntry(String unit, String title, boolean leader) {

        PostEntry {
            unit = text(unit);
            title = text(title);
        }
    }

    private static <T> List<T> list(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    private static List<String> texts(List<String> given) {
        return list(given).stream().map(OrganisationFile::text).distinct().toList();
    }

    private static String text(String given) {
        return given == null || given.isBlank()
                ? null
                : VisibleText.of(given).strip().replaceAll("\\s+", " ");
    }
}
