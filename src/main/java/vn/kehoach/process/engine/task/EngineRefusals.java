package vn.kehoach.process.engine.task;

import java.sql.SQLException;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import vn.kehoach.process.collision.Attempts;
import vn.kehoach.process.collision.Collisions;
import vn.kehoach.shared.Refused;

/** What an exception means that came up through the engine or the database. */
final class EngineRefusals {

    private EngineRefusals() {}

    /** The refusal in it; what nobody foresaw stays as it is. */
    static RuntimeException of(RuntimeException thrown) {
        return Collisions.cause(thrown, Refused.class)
                .or(() -> Collisions.cause(thrown, AuthorizationException.class)
                        .map(denied -> Refused.forbidden("Đồng chí không có quyền làm việc này")))
                .or(() -> Collisions.cause(thrown, SuspendedEntityInteractionException.class)
                        .map(suspended -> Refused.conflict("Công việc này đang tạm dừng")))
                .or(() -> sqlState(thrown)
                        .filter(state -> state.startsWith("22"))
                        .map(state ->
                                new Refused(Refused.Reason.INVALID, "Nội dung quá dài hoặc có ký tự không lưu được")))
                .or(() -> Optional.of(thrown).filter(Collisions::isSameKey).map(same -> Attempts.metOthers()))
                .map(RuntimeException.class::cast)
                .orElse(thrown);
    }

    private static Optional<String> sqlState(Throwable thrown) {
        return Collisions.cause(thrown, SQLException.class).map(SQLException::getSQLState);
    }
}
