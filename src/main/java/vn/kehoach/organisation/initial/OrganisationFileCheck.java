package vn.kehoach.organisation.initial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.organisation.account.AccountDirectory;
import vn.kehoach.organisation.initial.OrganisationFile.GroupEntry;
import vn.kehoach.organisation.initial.OrganisationFile.PersonEntry;
import vn.kehoach.organisation.initial.OrganisationFile.PostEntry;
import vn.kehoach.organisation.initial.OrganisationFile.UnitEntry;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.MailAddress;
import vn.kehoach.shared.Refused;

/** Holds a file against the rules of the register, and names every entry that breaks one. */
final class OrganisationFileCheck {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** The engine keeps ids of 64 letters, and "unit-" stands before the code. */
    private static final int LONGEST_CODE = 59;

    private static final int LONGEST_ID = 64;
    private static final int LONGEST_NAME = 300;
    private static final int ENOUGH = 50;

    private final OrganisationFile file;
    private final Registered registered;
    private final Map<String, String> parents;
    private final Set<String> people;
    private final List<FieldError> errors = new ArrayList<>();

    private OrganisationFileCheck(OrganisationFile file, Registered registered) {
        this.file = file;
        this.registered = registered;
        this.parents = new HashMap<>(registered.parents());
        this.people = new HashSet<>(registered.people());
        file.units().forEach(unit -> parents.put(unit.code(), unit.parent() == null ? "" : unit.parent()));
        file.people().forEach(person -> people.add(person.id()));
    }

    /** Refuses a file with mistakes. */
    static void check(OrganisationFile file, Registered registered) {
        List<FieldError> errors = new OrganisationFileCheck(file, registered).errors();
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors.subList(0, Math.min(errors.size(), ENOUGH)));
        }
    }

    private List<FieldError> errors() {
        Set<String> units = new HashSet<>();
        Set<String> groups = new HashSet<>();
        Set<String> ids = new HashSet<>();
        Map<String, String> owners = new HashMap<>(registered.owners());
        owners.values().removeAll(file.people().stream().map(PersonEntry::id).toList());
        for (int i = 0; i < file.units().size(); i++) {
            unit("units[" + i + "]", file.units().get(i), units);
        }
        for (int i = 0; i < file.people().size(); i++) {
            person("people[" + i + "]", file.people().get(i), ids, owners);
        }
        for (int i = 0; i < file.groups().size(); i++) {
            group("groups[" + i + "]", file.groups().get(i), groups);
        }
        return errors;
    }

    private void unit(String at, UnitEntry unit, Set<String> seen) {
        code(at + ".code", unit.code(), LONGEST_CODE, seen);
        name(at + ".name", unit.name(), LONGEST_NAME);
        aliases(at, unit.aliases());
        if (unit.parent() != null) {
            parent(at + ".parent", unit);
        }
        if (unit.email() != null) {
            email(at + ".email", unit.email());
        }
    }

    private void parent(String at, UnitEntry unit) {
        if (!parents.containsKey(unit.parent())) {
            wrong(at, "không có đơn vị nào mang mã “" + unit.parent() + "”");
        } else if (isBelowItself(unit.code())) {
            wrong(at, "đơn vị không thể trực thuộc chính mình hay đơn vị cấp dưới của mình");
        }
    }

    private boolean isBelowItself(String code) {
        Set<String> passed = new HashSet<>();
        String above = parents.getOrDefault(code, "");
        while (!above.isEmpty() && passed.add(above)) {
            if (above.equals(code)) {
                return true;
            }
            above = parents.getOrDefault(above, "");
        }
        return false;
    }

    private void person(String at, PersonEntry person, Set<String> seen, Map<String, String> owners) {
        code(at + ".id", person.id(), LONGEST_ID, seen);
        name(at + ".familyName", person.familyName(), 100);
        name(at + ".givenName", person.givenName(), 50);
        if (email(at + ".email", person.email())) {
            String other = owners.put(person.email().toLowerCase(Locale.ROOT), person.id() == null ? "" : person.id());
            wrongIf(other != null, at + ".email", "địa chỉ “" + person.email() + "” đã là của “" + other + "”");
        }
        person.roles()
                .forEach(role -> wrongIf(
                        !AccountDirectory.ROLES.containsKey(role), at + ".roles", "không có vai trò “" + role + "”"));
        wrongIf(
                !person.account() && !person.roles().isEmpty(),
                at + ".roles",
                "người không có tài khoản không có vai trò");
        posts(at, person.posts());
    }

    private void posts(String at, List<PostEntry> posts) {
        Set<String> units = new HashSet<>();
        for (int i = 0; i < posts.size(); i++) {
            String place = at + ".posts[" + i + "]";
            unitKnown(place + ".unit", posts.get(i).unit());
            wrongIf(
                    !units.add(posts.get(i).unit()),
                    place + ".unit",
                    "một người chỉ có một chức danh trong một đơn vị");
            name(place + ".title", posts.get(i).title(), 200);
        }
    }

    private void group(String at, GroupEntry group, Set<String> seen) {
        code(at + ".code", group.code(), LONGEST_CODE, seen);
        name(at + ".name", group.name(), LONGEST_NAME);
        aliases(at, group.aliases());
        if (group.body() != null) {
            unitKnown(at + ".body", group.body());
        }
        for (int i = 0; i < group.units().size(); i++) {
            unitKnown(at + ".units[" + i + "]", group.units().get(i));
        }
        for (int i = 0; i < group.people().size(); i++) {
            String id = group.people().get(i);
            wrongIf(!people.contains(id), at + ".people[" + i + "]", "không có người nào mang mã “" + id + "”");
        }
    }

    private void unitKnown(String at, String code) {
        wrongIf(!parents.containsKey(code), at, "không có đơn vị nào mang mã “" + code + "”");
    }

    private void code(String at, String code, int longest, Set<String> seen) {
        if (code == null) {
            wrong(at, "bắt buộc");
        } else if (code.length() > longest || !CODE.matcher(code).matches()) {
            wrong(at, "“" + code + "” phải gồm chữ thường không dấu, chữ số và gạch nối, dài nhất " + longest);
        } else {
            wrongIf(!seen.add(code), at, "“" + code + "” đã có trong tệp");
        }
    }

    private void aliases(String at, List<String> aliases) {
        for (int i = 0; i < aliases.size(); i++) {
            name(at + ".aliases[" + i + "]", aliases.get(i), LONGEST_NAME);
        }
    }

    private void name(String at, String name, int longest) {
        wrongIf(name == null, at, "bắt buộc");
        wrongIf(name != null && name.length() > longest, at, "dài quá " + longest + " chữ");
    }

    private boolean email(String at, String email) {
        boolean fine = email != null && MailAddress.isOne(email);
        wrongIf(!fine, at, email == null ? "bắt buộc" : "“" + email + "” không phải địa chỉ thư điện tử");
        return fine;
    }

    private void wrongIf(boolean condition, String at, String message) {
        if (condition) {
            wrong(at, message);
        }
    }

    private void wrong(String at, String message) {
        errors.add(new FieldError(at, at, message));
    }
}
