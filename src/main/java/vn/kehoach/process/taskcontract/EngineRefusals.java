package vn.kehoach.process.taskcontract;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.springframework.dao.ConcurrencyFailureException;
import vn.kehoach.shared.Refused;

/** What an exception means that came up through the engine or the database. */
final class EngineRefusals {

    private static final int DEEPEST = 20;

    private EngineRefusals() {}

    /** Two clicks met; done again, the second finds what the first has left. */
    static boolean isCollision(RuntimeException thrown) {
        return cause(thrown, Refused.class).isEmpty()
                && (cause(thrown, OptimisticLockingException.class).isPresent()
                        || cause(thrown, ConcurrencyFailureException.class).isPresent()
                        || sqlState(thrown).filter(EngineRefusals::isRace).isPresent());
    }

    private static boolean isRace(String state) {
        return state.equals("23505") || state.startsWith("40") || state.equals("55P03");
    }

    /** The refusal in it; what nobody foresaw stays as it is. */
    static RuntimeException of(RuntimeException thrown) {
        return cause(thrown, Refused.class)
                .or(() -> cause(thrown, AuthorizationException.class)
                        .map(denied -> Refused.forbidden("Bạn không có quyền làm việc này")))
                .or(() -> cause(thrown, SuspendedEntityInteractionException.class)
                        .map(suspended -> Refused.conflict("Công việc này đang tạm dừng")))
                .or(() -> sqlState(thrown)
                        .filter(state -> state.startsWith("22"))
                        .map(state ->
                                new Refused(Refused.Reason.INVALID, "Nội dung quá dài hoặc có ký tự không lưu được")))
                .map(RuntimeException.class::cast)
                .orElse(thrown);
    }

    static Refused changedMeanwhile() {
        return Refused.conflict("Nội dung vừa được người khác thay đổi; hãy tải lại rồi làm tiếp");
    }

    private static Optional<String> sqlState(Throwable thrown) {
        return cause(thrown, SQLException.class).map(SQLException::getSQLState);
    }

    private static <T> Optional<T> cause(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
