package vn.kehoach.security.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kehoach.security.MovedTime;

class ThrottleTest {

    private static final Source HOME = new Source("198.51.100.1");
    private static final Source STRANGE = new Source("203.0.113.9");

    private final MovedTime time = new MovedTime();
    private final Throttle throttle = new Throttle(time, new RememberedLogins());

    /** As the table remembers them over a start. */
    private static final class RememberedLogins implements KnownLogins {

        private final Set<String> known = new HashSet<>();

        @Override
        public boolean include(String account, Source source) {
            return known.contains(source.address() + " " + account);
        }

        @Override
        public void note(String account, Source source) {
            known.add(source.address() + " " + account);
        }
    }

    @Test
    void after_five_wrong_passwords_an_address_waits_three_minutes_for_each_further_one() {
        wrong(4, "bithu", STRANGE);
        assertThat(throttle.restOf("bithu", STRANGE)).isZero();

        wrong(1, "bithu", STRANGE);
        assertThat(throttle.restOf("bithu", STRANGE)).isEqualTo(Duration.ofMinutes(3));

        time.pass(Duration.ofMinutes(3));
        assertThat(throttle.restOf("bithu", STRANGE)).isZero();

        wrong(1, "bithu", STRANGE);
        assertThat(throttle.restOf("bithu", STRANGE)).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void a_stranger_elsewhere_does_not_slow_down_the_owner() {
        wrong(50, "bithu", STRANGE);

        assertThat(throttle.restOf("bithu", HOME)).isZero();
    }

    @Test
    void many_addresses_together_slow_down_each_other_but_not_one_that_has_got_nothing_wrong() {
        IntStream.range(0, 100).forEach(robot -> wrong(1, "bithu", robot(robot)));

        assertThat(throttle.restOf("bithu", robot(7))).isPositive();
        assertThat(throttle.restOf("bithu", HOME)).isZero();

        time.pass(Duration.ofMinutes(1));
        assertThat(throttle.restOf("bithu", robot(7))).isZero();
    }

    @Test
    void where_the_owner_has_been_before_one_wrong_letter_does_not_matter_while_others_attack() {
        throttle.right("bithu", HOME);
        IntStream.range(0, 120).forEach(robot -> wrong(1, "bithu", robot(robot)));
        wrong(4, "bithu", HOME);

        assertThat(throttle.restOf("bithu", HOME)).isZero();
    }

    @Test
    void an_address_that_tries_account_after_account_waits_except_for_those_who_have_been_there() {
        throttle.right("bithu", STRANGE);
        IntStream.range(0, 50).forEach(account -> wrong(1, "account-" + account, STRANGE));

        assertThat(throttle.restOf("account-99", STRANGE)).isEqualTo(Duration.ofSeconds(20));
        assertThat(throttle.restOf("bithu", STRANGE)).isZero();
        assertThat(throttle.restOf("account-99", HOME)).isZero();
    }

    @Test
    void what_was_tried_side_by_side_beyond_the_limit_is_paid_back() {
        wrong(8, "bithu", STRANGE);

        time.pass(Duration.ofMinutes(3));

        assertThat(throttle.restOf("bithu", STRANGE)).isEqualTo(Duration.ofMinutes(9));
    }

    @Test
    void a_right_password_gives_back_the_tries_of_that_account_only() {
        wrong(4, "bithu", HOME);
        throttle.right("bithu", HOME);
        wrong(4, "bithu", HOME);

        assertThat(throttle.restOf("bithu", HOME)).isZero();
    }

    @Test
    void after_a_quiet_day_all_is_forgotten() {
        wrong(50, "bithu", STRANGE);

        time.pass(Duration.ofDays(1));
        wrong(4, "bithu", STRANGE);

        assertThat(throttle.restOf("bithu", STRANGE)).isZero();
    }

    private void wrong(int times, String account, Source source) {
        IntStream.range(0, times).forEach(time -> throttle.wrong(account, source));
    }

    private static Source robot(int number) {
        return new Source("192.0.2." + number);
    }
}
