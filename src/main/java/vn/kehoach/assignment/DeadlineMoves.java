package vn.kehoach.assignment;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DeadlineMoves extends Repository<DeadlineMove, UUID> {

    DeadlineMove save(DeadlineMove move);
}
