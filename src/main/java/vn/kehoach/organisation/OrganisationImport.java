package vn.kehoach.organisation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.OrganisationFile.PersonEntry;
import vn.kehoach.organisation.OrganisationFile.UnitEntry;

/** Brings an organisation from a YAML file into the register, with the accounts: all of it or nothing. */
@Service
public class OrganisationImport {

    private final Registration registration;
    private final Units units;
    private final AccountDirectory accounts;
    private final RecentRegister recent;

    OrganisationImport(Registration registration, Units units, AccountDirectory accounts, RecentRegister recent) {
        this.registration = registration;
        this.units = units;
        this.accounts = accounts;
        this.recent = recent;
    }

    /**
     * Imports the file. Doing so again brings up to date what it names and leaves everything else; a file with a
     * mistake is refused with the entry at fault, for instance {@code units[3].parent}.
     */
    @Transactional
    public void run(Resource resource, InitialPasswords passwords) {
        OrganisationFile file = OrganisationFileReader.read(resource);
        registration.takeTurn();
        OrganisationFileCheck.check(file, registration.registered());
        registration.write(file);
        recent.forgetAfterCommit();
        accounts.provideGroups(
                units.all(file.units().stream().map(UnitEntry::code).toList()));
        provideAccounts(file.people(), passwords);
    }

    private void provideAccounts(List<PersonEntry> entries, InitialPasswords passwords) {
        for (PersonEntry entry : entries) {
            if (entry.account()) {
                accounts.provision(account(entry, passwords));
            } else {
                accounts.close(entry.id());
            }
        }
    }

    private static Account account(PersonEntry person, InitialPasswords passwords) {
        return new Account(
                person.id(),
                person.familyName(),
                person.givenName(),
                person.email(),
                passwords == InitialPasswords.USER_ID ? person.id() : person.initialPassword(),
                groups(person));
    }

    private static Set<String> groups(PersonEntry person) {
        Set<String> groups = person.posts().stream()
                .map(post -> UnitView.groupId(post.unit()))
                .collect(Collectors.toSet());
        groups.addAll(person.roles());
        return groups;
    }
}
