package vn.kehoach.organisation.initial;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.organisation.account.AccountDirectory;
import vn.kehoach.organisation.account.Memberships;
import vn.kehoach.organisation.directory.RegisterEntry;
import vn.kehoach.organisation.naming.Bearer;
import vn.kehoach.organisation.register.People;
import vn.kehoach.organisation.register.RecentRegister;
import vn.kehoach.organisation.register.Units;

/** Makes what this room keeps to itself, for tests that need several rooms: the file, and what it says as others keep it. */
public final class InitialParts {

    private final OrganisationFile file;

    private InitialParts(OrganisationFile file) {
        this.file = file;
    }

    public static InitialParts read(Resource file) {
        return new InitialParts(OrganisationFileReader.read(file));
    }

    public static OrganisationImport imports(
            NamedParameterJdbcTemplate jdbc,
            Units units,
            AccountDirectory accounts,
            RecentRegister recent,
            AuditTrail trail,
            Memberships memberships) {
        return new OrganisationImport(new Registration(jdbc), units, accounts, recent, trail, memberships);
    }

    public Units units() {
        return new InMemoryUnits(file);
    }

    public People people() {
        return new InMemoryPeople(file);
    }

    public List<Bearer> names() {
        List<Bearer> names = new ArrayList<>();
        file.units().forEach(unit -> {
            names.add(new Bearer(unit.name(), unit.code(), false, unit.parent(), unit.kind(), true));
            unit.aliases()
                    .forEach(alias ->
                            names.add(new Bearer(alias, unit.code(), false, unit.parent(), unit.kind(), false)));
        });
        file.groups().forEach(group -> {
            names.add(new Bearer(group.name(), group.code(), true, group.body(), null, true));
            group.aliases()
                    .forEach(alias -> names.add(new Bearer(alias, group.code(), true, group.body(), null, false)));
        });
        return names;
    }

    public List<RegisterEntry> entries() {
        return file.units().stream()
                .map(unit -> new RegisterEntry(unit.code(), unit.name(), unit.aliases(), unit.parent(), List.of()))
                .toList();
    }
}
