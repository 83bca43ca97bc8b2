package vn.kehoach.process.identity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.account.Account;
import vn.kehoach.organisation.account.AccountDirectory;
import vn.kehoach.platform.Installation;

/** Sees to it that a real installation has an administrator with a password that nobody can guess from its name. */
@Component
class FirstAdministrator implements SmartInitializingSingleton {

    private static final Set<String> WELL_KNOWN = Set.of(
            "admin", "password", "matkhau", "camunda", "kehoach", "demo", "quantri", "123456", "12345678", "123456789");

    private final IdentityService identity;
    private final AccountDirectory accounts;
    private final AdministratorProperties settings;
    private final Installation installation;

    FirstAdministrator(
            IdentityService identity,
            AccountDirectory accounts,
            AdministratorProperties settings,
            Installation installation) {
        this.identity = identity;
        this.accounts = accounts;
        this.settings = settings;
        this.installation = installation;
    }

    /** Runs when the organisation has been imported: it may have brought an administrator. */
    @Override
    public void afterSingletonsInstantiated() {
        if (!installation.demo()) {
            List<User> administrators = identity.createUserQuery()
                    .memberOfGroup(AccountDirectory.ADMINISTRATOR)
                    .list();
            if (administrators.isEmpty()) {
                provide();
            }
            administrators.stream().filter(this::isGuessed).forEach(this::mend);
        }
    }

    private void provide() {
        check();
        accounts.provideGroups(List.of());
        accounts.provision(administrator());
    }

    private boolean isGuessed(User administrator) {
        String id = administrator.getId();
        return Stream.concat(WELL_KNOWN.stream(), Stream.of(id, id.toLowerCase(Locale.ROOT)))
                .distinct()
                .anyMatch(guess -> identity.checkPassword(id, guess));
    }

    /** Only the settings can mend it: whoever cannot start the program cannot log in and change a password either. */
    private void mend(User administrator) {
        if (!administrator.getId().equals(settings.user()) || isBlank(settings.password())) {
            throw new NoAdministrator("Mật khẩu hiện nay của quản trị viên " + administrator.getId()
                    + " trùng với tên đăng nhập hoặc quá dễ đoán; đặt mật khẩu mới cho tài khoản này.");
        }
        check();
        administrator.setPassword(settings.password());
        identity.saveUser(administrator);
    }

    private void check() {
        if (isBlank(settings.user()) || isBlank(settings.password())) {
            throw new NoAdministrator(
                    "Chưa có quản trị viên nào, và chưa đặt tên hoặc mật khẩu cho quản trị viên đầu tiên.");
        }
        if (settings.password().equalsIgnoreCase(settings.user())) {
            throw new NoAdministrator("Mật khẩu của quản trị viên đầu tiên trùng với tên đăng nhập.");
        }
        if (WELL_KNOWN.contains(settings.password().toLowerCase(Locale.ROOT))) {
            throw new NoAdministrator("Mật khẩu của quản trị viên đầu tiên quá dễ đoán.");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private Account administrator() {
        return new Account(
                settings.user(), "Quản trị", "viên", null, settings.password(), Set.of(AccountDirectory.ADMINISTRATOR));
    }
}
