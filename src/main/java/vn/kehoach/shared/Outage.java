package vn.kehoach.shared;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;

/** What a request meets that is nobody's mistake: the database is away, there is no room left, or a commit got no answer. */
public enum Outage {

    /** Nothing was done; the same may be tried again. */
    AWAY(
            503,
            15,
            "Cơ sở dữ liệu đang không trả lời hoặc quá nhiều người cùng làm; yêu cầu này chưa được thực hiện. Hãy thử lại sau ít phút"),

    /** Nothing was done, and trying again does not help until somebody has made room. */
    FULL(507, 0, "Máy chủ hết chỗ lưu nên yêu cầu này chưa được thực hiện. Hãy báo quản trị viên"),

    /** Whether it was done nobody knows; no program should simply do it again. */
    UNKNOWN(
            503,
            0,
            "Mất kết nối với cơ sở dữ liệu đúng lúc ghi: không biết đã ghi hay chưa. Hãy mở lại để xem trước khi làm lần nữa");

    /** The attribute of a request at which it stands noted, for the page of errors among others. */
    public static final String NOTED = "outage";

    private static final int DEEPEST = 20;

    private final int status;
    private final int seconds;
    private final String words;

    Outage(int status, int seconds, String words) {
        this.status = status;
        this.seconds = seconds;
        this.words = words;
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }

    /** Seconds for {@code Retry-After}; 0 where trying again by itself is not wise. */
    public int seconds() {
        return seconds;
    }

    /** For a person. */
    public String words() {
        return words;
    }

    /** The outage that lies at the bottom of an exception, where it is one. */
    public static Optional<Outage> of(Throwable thrown) {
        return causes(thrown)
                .map(cause -> of(cause, isOfCommit(thrown)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Outage> of(Throwable cause, boolean ofCommit) {
        if (cause instanceof SQLTransientConnectionException || isClosed(cause)) {
            return Optional.of(AWAY);
        }
        if (cause instanceof SQLException database) {
            return ofState(String.valueOf(database.getSQLState()), ofCommit);
        }
        return cause instanceof IOException && isFull(String.valueOf(cause.getMessage()))
                ? Optional.of(FULL)
                : Optional.empty();
    }

    /**
     * Classes of SQLSTATE: 08 is a lost connection, 57P a server that stops or starts, 53 the want of something: 53100 of
     * room on the disk.
     */
    private static Optional<Outage> ofState(String state, boolean ofCommit) {
        if (state.startsWith("08") || state.startsWith("57P0") || state.equals("40003")) {
            return Optional.of(ofCommit || isUndecided(state) ? UNKNOWN : AWAY);
        }
        if (state.equals("53100")) {
            return Optional.of(FULL);
        }
        return state.startsWith("53") ? Optional.of(AWAY) : Optional.empty();
    }

    private static boolean isUndecided(String state) {
        return state.equals("08007") || state.equals("40003");
    }

    /** Only of the commit itself Hibernate says this; Spring keeps the words and not the exception. */
    private static boolean isOfCommit(Throwable thrown) {
        return causes(thrown).anyMatch(cause -> String.valueOf(cause.getMessage())
                .contains("Unable to commit against JDBC Connection"));
    }

    /** The pool closes what has broken; who asks that connection once more, for instance to roll back, hears only this. */
    private static boolean isClosed(Throwable cause) {
        return cause instanceof SQLException && "Connection is closed".equals(cause.getMessage());
    }

    private static boolean isFull(String message) {
        return message.contains("No space left on device") || message.contains("Disk quota exceeded");
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
