package vn.kehoach.process.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.account.Account;
import vn.kehoach.organisation.account.AccountDirectory;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.initial.InitialPasswords;
import vn.kehoach.organisation.initial.OrganisationImport;
import vn.kehoach.testing.InTheDemo;

@InTheDemo
@Transactional
class DemoAccountsTest {

    @Autowired
    private IdentityService identity;

    @Autowired
    private AccountDirectory accounts;

    @Autowired
    private Organisation organisation;

    @Autowired
    private OrganisationImport imports;

    @ParameterizedTest
    @CsvSource({
        "vanphong, staff unit-van-phong-doan-khoi",
        "ban-tochuc, staff unit-ban-to-chuc-doan-khoi",
        "bithu, leader unit-doan-khoi",
        "btv-thanhdoan, leader unit-thanh-doan",
        "tt-danguykhoi, leader unit-dang-uy-khoi",
        "thanhdoan-vp, staff unit-van-phong-thanh-doan",
        "ldld-pct, leader unit-ldld",
        "tinhdoan-btckt, staff unit-ban-to-chuc-kiem-tra-tinh-doan",
        "dv-so-du-lich, unit-so-du-lich",
        "dv-tp-tay-ninh, unit-tp-tay-ninh",
        "quantri, camunda-admin"
    })
    void a_demo_user_logs_in_with_the_user_id_and_is_in_these_groups(String user, String groups) {
        assertThat(identity.checkPassword(user, user)).isTrue();
        assertThat(groupsOf(user)).containsExactlyInAnyOrderElementsOf(List.of(groups.split(" ")));
        assertThat(organisation.person(user).orElseThrow().groups()).isEqualTo(Set.of(groups.split(" ")));
    }

    @Test
    void a_name_reads_in_the_vietnamese_order() {
        User user = identity.createUserQuery().userId("vanphong").singleResult();
        var person = organisation.person("vanphong").orElseThrow();

        assertThat(user.getFirstName() + " " + user.getLastName()).isEqualTo(person.name());
        assertThat(user.getEmail()).isEqualTo(person.email()).endsWith(".example");
    }

    @Test
    void importing_again_changes_nothing_and_keeps_a_password_that_was_changed() {
        User user = identity.createUserQuery().userId("dv-so-du-lich").singleResult();
        user.setPassword("mat-khau-rieng");
        identity.saveUser(user);
        long users = identity.createUserQuery().count();
        long groups = identity.createGroupQuery().count();

        imports.run(new ClassPathResource("organisation/demo.yaml"), InitialPasswords.USER_ID);

        assertThat(identity.createUserQuery().count()).isEqualTo(users);
        assertThat(identity.createGroupQuery().count()).isEqualTo(groups);
        assertThat(identity.checkPassword("dv-so-du-lich", "mat-khau-rieng")).isTrue();
    }

    @Test
    void whoever_changes_the_post_leaves_the_group_of_the_old_unit_but_no_foreign_group() {
        identity.saveGroup(identity.newGroup("khach"));

        accounts.provision(account(null, Set.of("unit-so-du-lich", "staff")));
        identity.createMembership("nguoi-moi", "khach");
        accounts.provision(account(null, Set.of("unit-so-noi-vu")));

        assertThat(groupsOf("nguoi-moi")).containsExactlyInAnyOrder("unit-so-noi-vu", "khach");
    }

    @Test
    void without_a_password_nobody_gets_in_and_a_closed_account_is_gone() {
        accounts.provision(account(null, Set.of("staff")));

        assertThat(identity.checkPassword("nguoi-moi", "nguoi-moi")).isFalse();
        assertThat(identity.checkPassword("nguoi-moi", "")).isFalse();

        accounts.close("nguoi-moi");

        assertThat(identity.createUserQuery().userId("nguoi-moi").count()).isZero();
    }

    @Test
    void whoever_is_logged_in_provisioning_works_and_leaves_the_login_as_it_was() {
        identity.setAuthentication("dv-so-du-lich", List.of("unit-so-du-lich"));

        accounts.provision(account("mot-mat-khau", Set.of("staff")));

        assertThat(identity.getCurrentAuthentication().getUserId()).isEqualTo("dv-so-du-lich");
        identity.clearAuthentication();
        assertThat(identity.checkPassword("nguoi-moi", "mot-mat-khau")).isTrue();
    }

    private static Account account(String password, Set<String> groups) {
        return new Account("nguoi-moi", "Trần Văn", "Mới", "nguoi-moi@donvi.example", password, groups);
    }

    private List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }
}
