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
import vn.kehoach.organisation.account.Account;
import vn.kehoach.organisation.account.AccountDirectory;
import vn.kehoach.organisation.account.AccountParts;
import vn.kehoach.organisation.account.Memberships;
import vn.kehoach.organisation.directory.DirectoryParts;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.directory.UnitRegister;
import vn.kehoach.organisation.initial.InitialParts;
import vn.kehoach.organisation.initial.InitialPasswords;
import vn.kehoach.organisation.initial.OrganisationImport;
import vn.kehoach.organisation.naming.NamingParts;
import vn.kehoach.organisation.register.People;
import vn.kehoach.organisation.register.RecentRegister;
import vn.kehoach.organisation.register.RegisterParts;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.organisation.register.Units;
import vn.kehoach.testing.EmbeddedDatabase;

/** A register on a database of its own, with accounts that are only written down. */
public final class RegisterFixture {

    private final DataSource source = EmbeddedDatabase.migrated().dataSource();
    private final JdbcClient jdbc = JdbcClient.create(source);

    /** The accounts that were given out. */
    public final WrittenAccounts accounts = new WrittenAccounts();

    /** What was recorded. */
    public final List<AuditEntry> recorded = new ArrayList<>();

    /** The register with the names of plans. */
    public final Organisation organisation;

    /** What HTTP asks. */
    public final UnitRegister register = DirectoryParts.register(jdbc);

    private final Memberships memberships;
    private final OrganisationImport imports;
    private final TransactionTemplate transaction;

    /** An empty register. */
    public RegisterFixture() {
        Units units = RegisterParts.units(jdbc);
        People people = RegisterParts.people(jdbc);
        RecentRegister recent = RegisterParts.recent(units, people);
        organisation = DirectoryParts.organisation(units, people, NamingParts.stored(jdbc, units, people), recent);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        memberships = AccountParts.memberships(jdbc, people, units, recent, recorded::add, Clock.systemUTC());
        imports = InitialParts.imports(
                new NamedParameterJdbcTemplate(source), units, accounts, recent, recorded::add, memberships);
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

    /** Reads the demo organisation in. */
    public void importDemo() {
        transaction.executeWithoutResult(
                status -> imports.run(new ClassPathResource("organisation/demo.yaml"), InitialPasswords.USER_ID));
    }

    /** What an administrator does to an account by hand. */
    public void byHand(Consumer<Memberships> change) {
        transaction.executeWithoutResult(status -> change.accept(memberships));
    }

    /** Reads that organisation in. */
    public void importText(String yaml) {
        var resource = new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8));
        transaction.executeWithoutResult(status -> imports.run(resource, InitialPasswords.AS_GIVEN));
    }

    /** How many rows the table has. */
    public int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    /** Accounts that are only written down. */
    public static final class WrittenAccounts implements AccountDirectory {

        public final Map<String, Account> accounts = new LinkedHashMap<>();
        public final List<String> groups = new ArrayList<>();

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
