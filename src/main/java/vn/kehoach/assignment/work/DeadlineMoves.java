package vn.kehoach.assignment.work;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every move of a deadline, with who moved it and why. */
public interface DeadlineMoves extends Repository<DeadlineMove, UUID> {

    /** Writes it. */
    DeadlineMove save(DeadlineMove move);
}
