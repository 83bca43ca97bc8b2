package vn.kehoach.organisation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.testing.EmbeddedDatabase;

/** A register on a database of its own, with accounts that are only written down. */
public final class RegisterFixture {

    private final DataSource source = EmbeddedDatabase.migrated().dataSource();
    final JdbcClient jdbc = JdbcClient.create(source);
    final WrittenAccounts accounts = new WrittenAccounts();
    final List<AuditEntry> recorded = new ArrayList<>();
    final Organisation organisation;
    final UnitRegister register = new UnitRegister(jdbc);
    private final Memberships memberships;
    private final OrganisationImport imports;
    private final TransactionTemplate transaction;

    RegisterFixture() {
        Units units = new StoredUnits(jdbc);
        People people = new StoredPeople(jdbc);
        RecentRegister recent = new RecentRegister(units, people);
        organisation = new Organisation(
                units, people, new NameResolution(new NameLookup(new StoredNames(jdbc), units), units, people), recent);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        memberships = new Memberships(jdbc, people, units, recent, recorded::add, Clock.systemUTC());
        imports = new OrganisationImport(
                new Registration(new NamedParameterJdbcTemplate(source)),
                units,
                accounts,
                recent,
                recorded::add,
                memberships);
    }

    /** The register with the demo organisation in it. */
    public static RegisterFixture demo() {
        RegisterFixture fixture = new RegisterFixture();
        fixture.importDemo();
        return fixture;
    }

    /** The register with the names of plans. */
    public Organisation organisation() {
        return organisation;
    }

    /** What HTTP asks. */
    public UnitRegister register() {
        return register;
    }

    void importDemo() {
        transaction.executeWithoutResult(
                status -> imports.run(new ClassPathResource("organisation/demo.yaml"), InitialPasswords.USER_ID));
    }

    /** What an administrator does to an account by hand. */
    void byHand(Consumer<Memberships> change) {
        transaction.executeWithoutResult(status -> change.accept(memberships));
    }

    void importText(String yaml) {
        var resource = new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8));
        transaction.executeWithoutResult(status -> imports.run(resource, InitialPasswords.AS_GIVEN));
    }

    int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    static final class WrittenAccounts implements AccountDirectory {

        final Map<String, Account> accounts = new LinkedHashMap<>();
        final List<String> groups = new ArrayList<>();

        @Override
        public void provideGroups(Collection<UnitView> units) {
            units.forEach(unit -> groups.add(unit.groupId()));
        }

        @Override
        public void provision(Account account) {
            accounts.put(account.id(), account);
        }

        @Override
        public void close(String id) {
            accounts.remove(id);
        }
    }
}
