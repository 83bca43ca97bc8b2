package vn.kehoach.process.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.account.Account;
import vn.kehoach.organisation.account.AccountDirectory;
import vn.kehoach.testing.InTheDemo;

@InTheDemo
@Transactional
class PasswordHashTest {

    @Autowired
    private IdentityService identity;

    @Autowired
    private AccountDirectory accounts;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngắn",
                "một mật khẩu rất dài, dài hơn bảy mươi hai byte, vì có người thích chép cả một câu thơ vào đây"
            })
    void a_password_is_kept_as_a_slow_hash_and_every_letter_of_it_counts(String password) {
        person(password);

        assertThat(kept("nguoi-moi")).startsWith("{SHA-256-bcrypt}$2a$").doesNotContain(password);
        assertThat(identity.checkPassword("nguoi-moi", password)).isTrue();
        assertThat(identity.checkPassword("nguoi-moi", password + "!")).isFalse();
        assertThat(identity.checkPassword("nguoi-moi", password.substring(0, password.length() - 1)))
                .isFalse();
    }

    @Test
    void an_account_from_before_still_logs_in() {
        person("mới");
        String salt = jdbc.sql("select salt_ from act_id_user where id_ = 'nguoi-moi'")
                .query(String.class)
                .single();
        jdbc.sql("update act_id_user set pwd_ = ? where id_ = 'nguoi-moi'")
                .param("{SHA-512}" + new Sha512HashDigest().encrypt("cũ" + salt))
                .update();

        assertThat(identity.checkPassword("nguoi-moi", "cũ")).isTrue();
        assertThat(identity.checkPassword("nguoi-moi", "mới")).isFalse();
    }

    @Test
    void an_account_without_a_password_keeps_none_and_gets_one_from_an_administrator() {
        accounts.provision(new Account("nguoi-moi", "Trần Văn", "Mới", null, null, Set.of("staff")));

        assertThat(jdbc.sql("select count(*) from act_id_user where id_ = 'nguoi-moi' and pwd_ is null")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(identity.checkPassword("nguoi-moi", "null")).isFalse();

        User user = identity.createUserQuery().userId("nguoi-moi").singleResult();
        user.setPassword("được cấp");
        identity.saveUser(user);

        assertThat(identity.checkPassword("nguoi-moi", "được cấp")).isTrue();
    }

    private void person(String password) {
        accounts.provision(new Account("nguoi-moi", "Trần Văn", "Mới", null, password, Set.of("staff")));
    }

    private String kept(String user) {
        return jdbc.sql("select pwd_ from act_id_user where id_ = ?")
                .param(user)
                .query(String.class)
                .single();
    }
}
