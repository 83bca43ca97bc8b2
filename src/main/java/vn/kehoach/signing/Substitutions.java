package vn.kehoach.signing;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.kehoach.shared.Refused;

interface Substitutions extends Repository<Substitution, UUID> {

    /** Written at once: what the database refuses is refused here. */
    Substitution saveAndFlush(Substitution substitution);

    /** Whoever changes it is the only one who does, until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Substitution> findLockedById(UUID id);

    static Refused unknown() {
        return Refused.notFound("Không có việc ký thay này");
    }
}
