package vn.kehoach.process.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.account.Account;
import vn.kehoach.organisation.account.AccountDirectory;
import vn.kehoach.platform.Installation;
import vn.kehoach.testing.InTheDemo;

@InTheDemo
@Transactional
class FirstAdministratorTest {

    @Autowired
    private IdentityService identity;

    @Autowired
    private AccountDirectory accounts;

    @BeforeEach
    void without_an_administrator() {
        identity.deleteMembership("quantri", AccountDirectory.ADMINISTRATOR);
    }

    @Test
    void a_real_installation_gets_the_administrator_of_its_settings() {
        start("truong-phong", "Một mật khẩu dài", false);

        assertThat(identity.checkPassword("truong-phong", "Một mật khẩu dài")).isTrue();
        assertThat(administrators()).isEqualTo(1);
    }

    @Test
    void where_there_is_an_administrator_nothing_is_asked_and_nothing_changed() {
        administrator("một mật khẩu riêng");

        start(null, null, false);

        assertThat(administrators()).isEqualTo(1);
        assertThat(identity.checkPassword("vanphong", "một mật khẩu riêng")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vanphong", "123456", "admin"})
    void an_administrator_whose_password_everybody_guesses_keeps_the_program_from_starting(String password) {
        administrator(password);

        assertThatThrownBy(() -> start("quantri", "Một mật khẩu dài", false))
                .isInstanceOf(NoAdministrator.class)
                .hasMessageContaining("vanphong")
                .hasMessageContaining("quá dễ đoán");
    }

    @Test
    void the_settings_give_such_an_administrator_another_password() {
        administrator("vanphong");

        start("vanphong", "Một mật khẩu dài", false);

        assertThat(identity.checkPassword("vanphong", "Một mật khẩu dài")).isTrue();
        assertThat(identity.checkPassword("vanphong", "vanphong")).isFalse();
    }

    @Test
    void an_administrator_who_has_no_password_yet_is_no_danger() {
        accounts.provision(new Account("moi", "Trần", "Mới", null, null, Set.of(AccountDirectory.ADMINISTRATOR)));

        start(null, null, false);

        assertThat(administrators()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        ",, Chưa có quản trị viên",
        "quantri,, Chưa có quản trị viên",
        "quantri, Quantri, trùng với tên đăng nhập",
        "truong-phong, 123456, quá dễ đoán"
    })
    void without_a_good_password_the_program_does_not_start(String user, String password, String reason) {
        assertThatThrownBy(() -> start(user, password, false))
                .isInstanceOf(NoAdministrator.class)
                .hasMessageContaining(reason);
        assertThat(administrators()).isZero();
    }

    @Test
    void a_demo_asks_for_nothing() {
        start(null, null, true);

        assertThat(administrators()).isZero();
    }

    private void start(String user, String password, boolean demo) {
        new FirstAdministrator(
                        identity, accounts, new AdministratorProperties(user, password), new Installation(demo, demo))
                .afterSingletonsInstantiated();
    }

    private void administrator(String password) {
        User user = identity.createUserQuery().userId("vanphong").singleResult();
        user.setPassword(password);
        identity.saveUser(user);
        identity.createMembership("vanphong", AccountDirectory.ADMINISTRATOR);
    }

    private long administrators() {
        return identity.createUserQuery()
                .memberOfGroup(AccountDirectory.ADMINISTRATOR)
                .count();
    }
}
