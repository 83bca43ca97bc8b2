package vn.kehoach.organisation.initial;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.organisation.account.Account;
import vn.kehoach.organisation.account.AccountDirectory;
import vn.kehoach.organisation.account.Memberships;
import vn.kehoach.organisation.initial.OrganisationFile.PersonEntry;
import vn.kehoach.organisation.initial.OrganisationFile.UnitEntry;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.organisation.register.RecentRegister;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.organisation.register.Units;

/** Brings an organisation from a YAML file into the register, with the accounts: all of it or nothing. */
@Service
public class OrganisationImport {

    /** The record tells the rest by its number. */
    private static final int MOST_NAMED = 20;

    private final Registration registration;
    private final Units units;
    private final AccountDirectory accounts;
    private final RecentRegister recent;
    private final AuditTrail trail;
    private final Memberships memberships;

    OrganisationImport(
            Registration registration,
            Units units,
            AccountDirectory accounts,
            RecentRegister recent,
            AuditTrail trail,
            Memberships memberships) {
        this.registration = registration;
        this.units = units;
        this.accounts = accounts;
        this.recent = recent;
        this.trail = trail;
        this.memberships = memberships;
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
        Map<String, String> before = registration.lines();
        registration.write(file);
        Map<String, PersonView> byHand = byHand(file);
        record(file, before, registration.lines());
        recent.forgetAfterCommit();
        accounts.provideGroups(
                units.all(file.units().stream().map(UnitEntry::code).toList()));
        provideAccounts(file.people(), passwords, byHand);
    }

    /** A start that brings nothing new leaves no row. */
    private void record(OrganisationFile file, Map<String, String> before, Map<String, String> after) {
        List<String> changed = after.keySet().stream()
                .filter(what -> !after.get(what).equals(before.get(what)))
                .sorted()
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        trail.record(AuditEntry.of("organisation-imported", "organisation", "*")
                .with("units", file.units().size())
                .with("people", file.people().size())
                .with("groups", file.groups().size())
                .with("changed", changed.size())
                .with("changedUnits", of(Registration.UNIT, changed))
                .with("changedPeople", of(Registration.PERSON, changed))
                .with("changedGroups", of(Registration.GROUP, changed)));
    }

    private static List<String> of(String kind, List<String> changed) {
        return changed.stream()
                .filter(what -> what.startsWith(kind))
                .map(what -> what.substring(kind.length()))
                .limit(MOST_NAMED)
                .toList();
    }

    /** Whom administrators have taken in or out by hand since; the file does not undo that. */
    private Map<String, PersonView> byHand(OrganisationFile file) {
        Set<String> changed = memberships.changedByHand();
        return file.people().stream()
                .filter(person -> changed.contains(person.id()))
                .map(person -> memberships.afterImport(person.id(), groups(person), person.account()))
                .collect(Collectors.toMap(PersonView::id, Function.identity()));
    }

    private void provideAccounts(
            List<PersonEntry> entries, InitialPasswords passwords, Map<String, PersonView> byHand) {
        for (PersonEntry entry : entries) {
            Optional<PersonView> changed = Optional.ofNullable(byHand.get(entry.id()));
            if (changed.map(PersonView::account).orElse(entry.account())) {
                accounts.provision(account(
                        entry, passwords, changed.map(PersonView::groups).orElseGet(() -> groups(entry))));
            } else {
                accounts.close(entry.id());
            }
        }
    }

    private static Account account(PersonEntry person, InitialPasswords passwords, Set<String> groups) {
        return new Account(
                person.id(),
                person.familyName(),
                person.givenName(),
                person.email(),
                passwords == InitialPasswords.USER_ID ? person.id() : person.initialPassword(),
                groups);
    }

    private static Set<String> groups(PersonEntry person) {
        Set<String> groups = person.posts().stream()
                .map(post -> UnitView.groupId(post.unit()))
                .collect(Collectors.toSet());
        groups.addAll(person.roles());
        return groups;
    }
}
