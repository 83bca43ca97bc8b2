package vn.kehoach.security.login;

import java.time.Duration;
import vn.kehoach.security.refusal.LoginRefused;

/** After wrong passwords the next try has to wait; whether its password would be right is not even looked at. */
public class TooManyTries extends LoginRefused {

    private static final long serialVersionUID = 1L;

    private final Duration rest;

    TooManyTries(Duration rest) {
        super(429, sentence(secondsOf(rest)));
        this.rest = rest;
    }

    @Override
    public long seconds() {
        return secondsOf(rest);
    }

    private static long secondsOf(Duration rest) {
        return Math.max(1, rest.plusMillis(999).toSeconds());
    }

    private static String sentence(long seconds) {
        String when = seconds < 60 ? seconds + " giây" : (seconds + 59) / 60 + " phút";
        return "Đã nhập sai mật khẩu nhiều lần. Hãy thử lại sau " + when;
    }
}
